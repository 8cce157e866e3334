# Shared by script/demo and script/test: what both need on a fresh machine.
# Sourced, never run.

say() { printf '\033[1m%s\033[0m\n' "$*"; }

# Installs Debian packages where that is allowed, and says what is left out where it is not.
# install_packages WHAT-FOR PACKAGE...
install_packages() {
  local purpose=$1; shift
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    say "Left out: $purpose (needs ${missing[*]}, which only root can install with apt-get)"
    return 0
  fi
  say "Installing ${missing[*]} for $purpose"
  { apt-get install -y -qq "${missing[@]}" || { apt-get update -qq && apt-get install -y -qq "${missing[@]}"; }; } \
    >"$LOG_DIR/apt.log" 2>&1 || say "Left out: $purpose (apt-get could not install ${missing[*]}; see $LOG_DIR/apt.log)"
}

# Node's own dependencies, by the lock file, only when it changed. Not `npm ci`: it refuses a lock file that
# was written without the optional packages of other platforms.
install_npm() {
  local stamp=node_modules/.gaitkeeper-lock
  if [ ! -f "$stamp" ] || ! cmp -s package-lock.json "$stamp"; then
    say 'Installing npm packages'
    npm install --no-fund --no-audit >"$LOG_DIR/npm.log" 2>&1 || { cat "$LOG_DIR/npm.log"; exit 1; }
    cp package-lock.json "$stamp"
  fi
  # The Node that the Action runs on comes with the packages, whatever the machine's own is.
  PATH="$PWD/node_modules/.bin:$PATH"
  export PATH
}

LOG_DIR=${TMPDIR:-/tmp}/gaitkeeper-setup-$(id -u)
mkdir -p "$LOG_DIR"
