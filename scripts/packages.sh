# Sourced by the other scripts: what Vorlaut needs from Debian, and how it gets there.

build_packages=(
  cmake doctest-dev g++ ninja-build pkg-config
  espeak-ng-data libcli11-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libebur128-dev libespeak-ng-dev
  libexpected-dev libfmt-dev libgumbo-dev libicu-dev libmp3lame-dev libmpg123-dev libpugixml-dev libsndfile1-dev libsoxr-dev
  libtag1-dev libtomlplusplus-dev libxxhash-dev libyaml-cpp-dev nlohmann-json3-dev
  wamerican wngerman
)
# The tests read the program's MP3s back with other people's readers, and build it a second time with clang,
# sanitizers and libFuzzer.
test_packages=(
  clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev
  espeak-ng ffmpeg lame mp3val mpg123
)

# install_missing PACKAGE...: installs those that are not there; without root or sudo it says what to install.
install_missing() {
  local missing installed
  # It fails when it knows one of them not at all; what it prints of the others still counts.
  installed=" $(dpkg-query -W -f='${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true) "
  missing=()
  local package
  for package in "$@"; do
    [[ $installed == *" $package=installed "* ]] || missing+=("$package")
  done
  ((${#missing[@]} == 0)) && return 0

  local as_root=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      printf 'Vorlaut needs these Debian packages; install them as root and run this again:\n  apt-get install %s\n' \
        "${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  printf 'Installing %s\n' "${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq >&2 || true # an old package list may still do
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 || {
    printf 'apt-get could not install all of: %s\n' "${missing[*]}" >&2
    return 1
  }
}
