#!/usr/bin/env bash
# Fuzzes whatever reads bytes from outside, each target for some seconds.
# Usage: fuzz/run.sh [SECONDS]   (60 if not given)
# Needs the nightly compiler and cargo-fuzz: cargo install cargo-fuzz --locked
# The ordinary tests run the same entry functions on generated input.
set -euo pipefail
cd "$(dirname "$0")/.."
for target in key scan forwarded; do
  cargo +nightly fuzz run "$target" -- -max_total_time="${1:-60}" -max_len=8192
done
