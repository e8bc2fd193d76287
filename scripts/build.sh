# Sourced by the other scripts: configures a build folder once and builds in it; silent when there is nothing to do.

# build FOLDER TARGET... [-- CMAKE_OPTION...]
build() {
  local folder=$1 targets=() log
  shift
  while (($#)) && [[ $1 != -- ]]; do
    targets+=("$1")
    shift
  done
  (($#)) && shift
  if [[ ! -f $folder/build.ninja ]]; then
    command -v ccache >/dev/null && set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    printf 'Configuring %s\n' "$folder" >&2
    log=$(cmake -S . -B "$folder" -G Ninja "$@" 2>&1) || {
      printf '%s\n' "$log" >&2
      return 1
    }
  fi
  # Ninja's own status line on a terminal; elsewhere one line, so that nobody takes the silence for a hang, and errors.
  if [[ -t 2 ]]; then
    ninja -C "$folder" "${targets[@]}" >&2
  else
    [[ $(ninja -C "$folder" -n "${targets[@]}" 2>&1) == *'no work to do'* ]] ||
      printf 'Building %s in %s; the first time takes minutes\n' "${targets[*]}" "$folder" >&2
    log=$(ninja --quiet -C "$folder" "${targets[@]}" 2>&1) || {
      printf '%s\n' "$log" >&2
      return 1
    }
  fi
}
