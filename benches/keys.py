#!/usr/bin/env python3
"""The key server's figures over HTTP, beside a handler that checks nothing and beside FastAPI with
Redis, in the same run and on the same cores.

Usage: cargo build --release && cargo build --release -p imkit-server --examples
       benches/keys.py [verify] [writes] [flood] [many] [--rounds 5] [--seconds 3] ...

verify   GET /verify and GET /protected against the peers, in turn: medians and ratios
writes   creations and revocations a second, by number of connections
flood    a good caller's latency while another address sends wrong keys
many     start, memory and audit check with many keys

Servers have core 0, those who ask core 1 (`--server-cores`, `--client-cores`). wrk and redis-server
are Debian's packages and are installed when missing; FastAPI goes to a virtual environment of its own
(`--venv`). Exit code 1 when a goal is missed. Ratios are judged by the CPU time of the server for each
request, which other work on the machine disturbs least; requests a second are shown beside it.
"""

import argparse
import os
import pathlib
import sys
import tempfile

from keyserver import flood, many, verify, writes
from keyserver.processes import Cores, need

PARTS = {"verify": verify.compare, "writes": writes.measure, "flood": flood.measure, "many": many.measure}


def numbers(text):
    return [int(number) for number in text.split(",")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    # argparse (before Python 3.14) holds an empty list against `choices`.
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--imkit", default="target/release/imkit")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--connections", type=int, default=32)
    parser.add_argument("--workers", type=numbers, default=[1, 2], help="of FastAPI; none: 0")
    parser.add_argument("--writers", type=numbers, default=[1, 16, 64])
    parser.add_argument("--flood", type=int, default=10_000)
    parser.add_argument("--keys", type=numbers, default=[1000, 100_000, 1_000_000])
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--tunables", help="GLIBC_TUNABLES of the server of `many`")
    parser.add_argument("--server-cores", default="0")
    parser.add_argument("--client-cores", default=str(os.cpu_count() - 1))
    parser.add_argument("--venv", default=os.path.join(tempfile.gettempdir(), "imkit-bench-venv"))
    args = parser.parse_args()
    unknown = set(args.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    args.workers = [workers for workers in args.workers if workers]
    args.imkit = str(pathlib.Path(args.imkit).resolve())
    examples = pathlib.Path(args.imkit).parent / "examples"
    args.bare, args.fill = str(examples / "bare"), str(examples / "fill")
    need([("wrk", "wrk")])
    cores = Cores(args.server_cores, args.client_cores)
    met = [PARTS[part](args, cores) for part in args.parts or PARTS]
    sys.exit(0 if all(met) else 1)


main()
