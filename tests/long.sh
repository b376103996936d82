#!/usr/bin/env bash
# Runs at full length what tests/run.sh runs in short: 1,000 rounds of changes under 64 connections,
# 200 kills of server, store and bulk jobs, a minute of kills at the gateway, 100,000 odd requests,
# fifty services that share a limit in real time, schemathesis over the served OpenAPI document,
# 1,000,000 requests in odd bytes at the gateway, and the fuzz targets where cargo-fuzz is there. About
# three quarters of an hour on two cores.
# Usage: tests/long.sh               everything
#        tests/long.sh kills fuzz    only these: rounds kills requests fairness schemathesis fuzz
# IMKIT_TEST_ROUNDS, IMKIT_TEST_KILLS, IMKIT_TEST_SERVER_KILLS, IMKIT_TEST_REQUESTS and, for the
# gateway, IMKIT_TEST_SECONDS, IMKIT_TEST_FAIR_SECONDS and IMKIT_TEST_CASES set the numbers.
set -euo pipefail
cd "$(dirname "$0")/.."

export CARGO_TERM_COLOR=never
export IMKIT_TEST_ROUNDS="${IMKIT_TEST_ROUNDS:-1000}" IMKIT_TEST_KILLS="${IMKIT_TEST_KILLS:-200}"
export IMKIT_TEST_SERVER_KILLS="${IMKIT_TEST_SERVER_KILLS:-50}"
export IMKIT_TEST_REQUESTS="${IMKIT_TEST_REQUESTS:-100000}"
export IMKIT_TEST_SECONDS="${IMKIT_TEST_SECONDS:-60}"
export IMKIT_TEST_CASES="${IMKIT_TEST_CASES:-1000000}"

run_rounds() { cargo test --locked --test it -- keyserver::linear; }

run_kills() {
  cargo test --locked --test it -- keyserver::crash bulk_kills gateway_kills
  cargo test --locked -p imkit-store --test it -- killed
}

run_requests() { cargo test --locked --test it -- keyserver::hostile; }

run_fairness() { cargo test --locked --test it -- --ignored --nocapture gateway_fair; }

run_schemathesis() { tests/schemathesis.sh; }

run_fuzz() {
  # Whole-program optimisation would take longer than it saves.
  CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    PROPTEST_CASES="$IMKIT_TEST_CASES" cargo test --release --locked -p imkit-server --lib -- --nocapture \
    gateway::tests::wire gateway::tests::differential
  if cargo +nightly fuzz --version >/dev/null 2>&1; then
    crates/imkit-keys/fuzz/run.sh
  else
    echo "SKIPPED: the fuzz targets, which need the nightly compiler and cargo-fuzz"
  fi
}

steps=("$@")
((${#steps[@]})) || steps=(rounds kills requests fairness schemathesis fuzz)
for step in "${steps[@]}"; do
  case "$step" in
  rounds | kills | requests | fairness | schemathesis | fuzz) "run_$step" ;;
  *)
    sed -n '2,10s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
  esac
done
