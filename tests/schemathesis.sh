#!/usr/bin/env bash
# Lets schemathesis send what it makes up from the served OpenAPI document to a real key server:
# no 5xx, and every answer as the document says.
# Usage: tests/schemathesis.sh [EXAMPLES]     examples for each operation, 40 unless said
#        IMKIT_BIN=path/to/imkit              instead of building one
#        SCHEMATHESIS=path/to/schemathesis    instead of installing one for this run
set -euo pipefail
# What callers name is where they are.
[ -z "${IMKIT_BIN:-}" ] || IMKIT_BIN=$(realpath "$IMKIT_BIN")
[ -z "${SCHEMATHESIS:-}" ] || SCHEMATHESIS=$(realpath "$SCHEMATHESIS")
cd "$(dirname "$0")/.."

VERSION=4.32.5
examples="${1:-40}"
work=$(mktemp -d)
if [ -z "${IMKIT_BIN:-}" ]; then
  cargo build --locked -p imkit
  IMKIT_BIN="${CARGO_TARGET_DIR:-$PWD/target}/debug/imkit"
fi
export HOME="$work/home" IMKIT_KEYRING=off
mkdir "$HOME"
cleanup() {
  "$IMKIT_BIN" keys stop --force --wait 5s >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

if [ -z "${SCHEMATHESIS:-}" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$VERSION"
  SCHEMATHESIS="$work/venv/bin/schemathesis"
fi

# The machine that tests guesses wrong keys on purpose.
printf '[limits]\nwrong_keys_per_minute = 1000000\n' >"$work/server.toml"
IMKIT_SERVER_CONFIG="$work/server.toml" "$IMKIT_BIN" -o json keys start \
  --control-addr 127.0.0.1:0 --gateway-addr 127.0.0.1:0 >"$work/started"
control=$(sed -n 's/.*"controlUrl": *"\([^"]*\)".*/\1/p' "$work/started")
log=$("$IMKIT_BIN" -o json keys status | sed -n 's/.*"logFile": *"\([^"]*\)".*/\1/p')
data=$("$IMKIT_BIN" -o json keys status | sed -n 's/.*"dataDir": *"\([^"]*\)".*/\1/p')

# The stream of decisions has no end; tests/it/keyserver sends odd requests to it.
status=0
cd "$work"
"$SCHEMATHESIS" run "$control/openapi.json" \
  --header "X-API-Key: $(cat "$data/root-key")" \
  --checks not_a_server_error,response_schema_conformance,content_type_conformance,status_code_conformance \
  --exclude-path /decisions \
  --max-examples "$examples" --request-timeout 20 --seed 1 --workers 1 \
  --generation-database none --suppress-health-check all --continue-on-failure || status=$?

if grep -i panic "$log"; then
  echo "the server panicked"
  status=1
fi
curl -sSf "$control/healthz" >/dev/null || status=1
exit "$status"
