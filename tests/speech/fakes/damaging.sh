#!/bin/sh
# The real worker, every zero byte changed in what it says after its ready message (28 bytes).
# Arguments: the real worker, a folder for notes.
echo >>"$2/starts"
"$1" | { head -c 28; tr '\000' '\001'; }
