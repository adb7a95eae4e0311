# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What app/run and tests/run share: the packages of Debian 12 that the project needs, and how it is
# built. Sourced, not run. All messages go to standard error, so that the program's own output stays
# clean.

# shellcheck disable=SC2034 # used by those who source this
BUILD_PACKAGES=(
    build-essential ccache cmake libcli11-dev libgl-dev libicu-dev libpcre2-dev libsimdjson-dev mold
    ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-svg-dev qt6-tools-dev
)
# shellcheck disable=SC2034
RUN_PACKAGES=(fonts-noto-color-emoji libqt6svg6 qt6-translations-l10n xauth xvfb)
# shellcheck disable=SC2034
TEST_PACKAGES=(
    bind9-dnsutils bsdutils curl iproute2 irssi jq netcat-openbsd ngircd python3 python3-irc socat tcpdump
    tmux tshark util-linux weechat-curses
)
# shellcheck disable=SC2034
PACKAGE_TEST_PACKAGES=(
    appstream bash-completion desktop-file-utils dpkg-dev file fish libglib2.0-bin libxml2-utils
    lintian man-db mandoc python3 shared-mime-info strace systemd tshark util-linux zsh
)
# shellcheck disable=SC2034
CI_PACKAGES=(clang-14 clang-tidy-14 libclang-rt-14-dev)

say() {
    echo "$*" >&2
}

# missing_packages PACKAGE...: those that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "This needs root: run as root, install sudo, or install the packages yourself."
        return 1
    fi
}

# apt ARGUMENT...: apt-get, once another package manager that is busy has ended. Its output is shown
# if it fails, unless QUIET is set.
apt() {
    local log tries=0 status=0
    local command=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=5 "$@")
    log=$(mktemp)
    until as_root "${command[@]}" >"$log" 2>&1; do
        if ((tries == 300)) || ! grep -qE 'Could not get lock|Unable to (acquire|lock)' "$log"; then
            status=1
            break
        fi
        ((tries > 0)) || say "Another package manager is running: waiting for it."
        tries=$((tries + 1))
        sleep 1
    done
    ((status == 0)) || [[ -n ${QUIET:-} ]] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

# install_packages PACKAGE...: installs those that are missing, and nothing else.
install_packages() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} > 0)) || return 0
    say "Installing: ${missing[*]}"
    # The package lists of a fresh machine are empty or old: fetch them if the first try fails.
    QUIET=yes apt install --no-install-recommends "${missing[@]}" && return 0
    apt update
    apt install --no-install-recommends "${missing[@]}"
}

# build PRESET TARGET...: configures once, then builds what has changed. Says nothing if that works
# and takes no time; the whole output of the build stands in build/PRESET/build.log.
build() {
    local preset=$1
    shift
    local folder=build/$preset
    mkdir -p "$folder"
    if [[ ! -f $folder/build.ninja ]]; then
        say "Configuring ($preset)"
        logged "$folder/configure.log" cmake --preset "$preset"
    fi
    if [[ $(ninja -C "$folder" -n "$@") != *"no work to do"* ]]; then
        say "Building ($preset): the first time takes a few minutes"
        logged "$folder/build.log" cmake --build "$folder" --target "$@"
    fi
}

# logged FILE COMMAND...: shows the log if the command fails.
logged() {
    local log=$1
    shift
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        say "Failed; the whole log is $PWD/$log"
        return 1
    fi
}
