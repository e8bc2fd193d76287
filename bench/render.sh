#!/usr/bin/env bash
# bench/render.sh ARTICLE.txt [RUNS]: how long a cold rendering takes beside the plain pipeline
#     espeak-ng -v de -f A --stdout | lame -m m -b 56 - A.mp3
# on the same text (what Vorlaut reads of the article, junk left out), how long an unchanged article takes, and the
# memory of the largest process. The two are run in turn, so that the ratio holds on a noisy machine.
set -euo pipefail
article=$(realpath "$1")
runs=${2:-7}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
vorlaut=$PWD/build/vorlaut
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$vorlaut" extract "$article" | sed 's/^# //; 1,/^$/d' >"$work/text.txt"

seconds() { # COMMAND...: wall time in seconds
  local TIMEFORMAT=%R
  { time "$@" >/dev/null 2>&1; } 2>&1
}
pipeline() { espeak-ng -v de -f "$work/text.txt" --stdout | lame -m m -b 56 - "$work/plain.mp3"; }
cold() {
  rm -rf "$work/store" "$work/out"
  VORLAUT_CACHE=$work/store "$vorlaut" render "$work/text.txt" -o "$work/out" --format compact --progress none
}
current() { VORLAUT_CACHE=$work/store "$vorlaut" render "$work/text.txt" -o "$work/out" --format compact --progress none; }

for run in $(seq "$runs"); do
  printf '%s %s %s\n' "$(seconds pipeline)" "$(seconds cold)" "$(seconds current)"
done | awk '
  function median(a, n,   i, j, t) {
    for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j] < a[j-1]; j--) { t = a[j]; a[j] = a[j-1]; a[j-1] = t }
    return a[int((n + 1) / 2)]
  }
  { plain[NR] = $1; cold[NR] = $2; current[NR] = $3; ratio[NR] = $2 / $1 }
  END { printf "plain pipeline   %.3f s\ncold rendering   %.3f s\nratio            %.2f\nunchanged        %.3f s\n",
        median(plain, NR), median(cold, NR), median(ratio, NR), median(current, NR) }'
