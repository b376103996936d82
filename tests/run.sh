#!/usr/bin/env bash
# Runs every check of the project on a Debian-like machine, installing what the suite talks to.
# Usage: tests/run.sh            everything
#        tests/run.sh fmt tests  only these steps: fmt lint docs deny sdk tests
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_TERM_COLOR=never
# Shared by every step, so that nothing is built twice.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
# Nothing is built twice, and what it would keep takes more disk than all the rest.
export CARGO_INCREMENTAL="${CARGO_INCREMENTAL:-0}"
DENY_VERSION=0.20.2
skipped=()
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
started=$SECONDS

step() { printf '\n== %s (%ss)\n' "$1" "$((SECONDS - started))"; }

skip() {
  printf 'SKIPPED: %s\n' "$1"
  skipped+=("$1")
}

# Debian puts it where only root looks.
find_nginx() {
  command -v nginx >/dev/null || PATH="$PATH:/usr/sbin"
  command -v nginx >/dev/null
}

# Installs packages with apt-get; says why when it cannot.
apt_install() {
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  step "install $*"
  "${as_root[@]}" apt-get update -q >"$logs/apt" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" \
      apt-get install -yq --no-install-recommends "$@" >>"$logs/apt" 2>&1 && return 0
  tail -n 5 "$logs/apt"
  return 1
}

# An installation by rustup is on the path of new login shells only.
find_cargo() {
  local folder
  for folder in "${CARGO_HOME:-}/bin" "${HOME:-}/.cargo/bin" /usr/local/cargo/bin; do
    command -v cargo >/dev/null && return
    [ ! -x "$folder/cargo" ] || export PATH="$folder:$PATH"
  done
  command -v cargo >/dev/null
}

# Debian's modules lie where only Debian's node looks by itself.
has_node_clients() {
  NODE_PATH=/usr/share/nodejs node -e "require('axios'); require('express'); fetch.name" 2>/dev/null
}

has_python_client() {
  /usr/bin/python3 -c "import requests" 2>/dev/null || python3 -c "import requests" 2>/dev/null
}

has_php_client() {
  php -r "curl_version();" >/dev/null 2>&1
}

has_yaml() {
  /usr/bin/python3 -c "import yaml" 2>/dev/null || python3 -c "import yaml" 2>/dev/null
}

need_cargo() {
  find_cargo && return
  if command -v apt-get >/dev/null && apt_install rustup gcc libc6-dev && rustup default stable; then
    find_cargo && return
  fi
  echo "cargo is missing: install Rust $(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml) or newer" \
    "(https://rustup.rs, or apt-get install rustup && rustup default stable)"
  exit 1
}

install_packages() {
  local missing=()
  command -v gnome-keyring-daemon >/dev/null || missing+=(gnome-keyring)
  command -v dbus-run-session >/dev/null || missing+=(dbus)
  command -v curl >/dev/null || missing+=(curl)
  command -v python3 >/dev/null || missing+=(python3)
  command -v jq >/dev/null || missing+=(jq)
  find_nginx || missing+=(nginx-light)
  command -v cc >/dev/null || missing+=(gcc libc6-dev)
  has_node_clients || missing+=(node-axios node-express)
  command -v node >/dev/null || missing+=(nodejs)
  has_python_client || missing+=(python3-requests)
  has_php_client || missing+=(php-cli php-curl)
  has_yaml || missing+=(python3-yaml)
  ((${#missing[@]})) || return 0
  if ! command -v apt-get >/dev/null; then
    skip "what needs ${missing[*]}: no apt-get here to install them with"
    return 0
  fi
  apt_install "${missing[@]}" || skip "what needs ${missing[*]}: they could not be installed"
}

run_fmt() {
  step "format"
  cargo fmt --all --check
}

run_lint() {
  step "clippy, all features"
  cargo clippy --workspace --all-targets --all-features --locked -- -D warnings
  step "clippy, no default features"
  cargo clippy --workspace --lib --bins --no-default-features --locked -- -D warnings
}

run_docs() {
  step "documentation without warnings"
  RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --all-features --locked --quiet
}

run_deny() {
  step "dependencies: licences, bans, sources"
  if ! cargo deny --version 2>/dev/null | grep -q "$DENY_VERSION"; then
    cargo install cargo-deny --locked --version "$DENY_VERSION" --quiet \
      --target-dir "$CARGO_TARGET_DIR/tools"
  fi
  cargo deny --log-level warn check -D warnings -A duplicate bans licenses sources
  if ! cargo deny --log-level error check advisories 2>"$logs/advisories"; then
    if grep -qE "failed to fetch|failed to (open|acquire|clone)|unable to|network" "$logs/advisories"; then
      skip "security advisories: the advisory database cannot be fetched from here"
    else
      cat "$logs/advisories"
      exit 1
    fi
  fi
}

run_sdk() {
  step "the SDK pulls in no server, database or argument parser"
  local tree
  tree=$(cargo tree -p imkit-sdk -e normal --locked --prefix none)
  if grep -E '^(axum|sqlx|sqlx-core|libsqlite3-sys|clap) ' <<<"$tree"; then
    echo "imkit-sdk must not depend on these"
    exit 1
  fi
}

run_tests() {
  step "tests"
  if command -v gnome-keyring-daemon >/dev/null && command -v dbus-run-session >/dev/null; then
    export IMKIT_REQUIRE_KEYRING=1
  else
    skip "the keyring tests: gnome-keyring or dbus is missing"
  fi
  if find_nginx; then
    export IMKIT_REQUIRE_NGINX=1
  else
    skip "the test of nginx: it is missing"
  fi
  if has_node_clients; then
    export IMKIT_REQUIRE_NODE=1
  else
    skip "real clients of Node: nodejs, node-axios or node-express is missing"
  fi
  if has_python_client; then
    export IMKIT_REQUIRE_PYTHON=1
  else
    skip "the real client of Python: python3-requests is missing"
  fi
  if has_php_client; then
    export IMKIT_REQUIRE_PHP=1
  else
    skip "the real client of PHP: php-cli or php-curl is missing"
  fi
  if has_yaml; then
    export IMKIT_REQUIRE_YAML=1
  else
    skip "the samples for containers: python3-yaml is missing"
  fi
  cargo test --workspace --all-features --locked
}

need_cargo
install_packages
if (($#)); then
  for name in "$@"; do "run_$name"; done
else
  run_fmt
  run_lint
  run_docs
  run_deny
  run_sdk
  run_tests
fi

step "done"
if ((${#skipped[@]})); then
  printf 'Skipped here:\n'
  printf '  - %s\n' "${skipped[@]}"
else
  echo "Nothing was skipped."
fi
