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
  # Ninja's own status line on a terminal, nothing but errors elsewhere.
  if [[ -t 2 ]]; then
    ninja -C "$folder" "${targets[@]}" >&2
  else
    log=$(ninja --quiet -C "$folder" "${targets[@]}" 2>&1) || {
      printf '%s\n' "$log" >&2
      return 1
    }
  fi
}
