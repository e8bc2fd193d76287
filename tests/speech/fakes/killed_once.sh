#!/bin/sh
# Is killed while it has its first order; later starts are the real worker.
# Arguments: the real worker, a folder for notes.
echo >>"$2/starts"
if [ -e "$2/killed" ]; then exec "$1"; fi
touch "$2/killed"
(sleep 0.05; kill -9 0) &
"$1" </dev/null
cat >/dev/null
