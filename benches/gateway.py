#!/usr/bin/env python3
"""The gateway's figures, beside nginx with a map of keys, beside a proxy that checks nothing and
beside no proxy at all, in the same run and on the same cores.

Usage: cargo build --release && cargo build --release -p imkit-server --examples
       benches/gateway.py [throughput] [latency] [connections] [--upstream tls] [--rounds 7] ...

throughput   a read and a write with all connections at once: requests a second, processor time
latency      at half of imkit's most, at a constant rate: what each adds to p50 and p99
connections  memory with many connections, idle and busy

Gateways have core 0; those who ask have core 1 together with the upstream, an nginx that answers
the same room to everything (`--server-cores`, `--client-cores`). nginx as a gateway has one worker
and 1,000 keys in a map. imkit has a key with scopes, resource patterns and a limit, meters and audits,
and counts everything against a budget that is never reached. The upstream speaks TLS, as all must
that are not on the same machine, and offers HTTP/2 and 1.1; or plain HTTP/1.1. Exit code 1 when a
goal is missed over TLS.
"""

import argparse
import os
import pathlib
import resource
import sys

from gateways import connections, latency, peers, throughput
from keyserver.processes import Cores, need

PARTS = {"throughput": throughput.compare, "latency": latency.compare, "connections": connections.measure}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    # argparse (before Python 3.14) holds an empty list against `choices`.
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--imkit", default="target/release/imkit")
    parser.add_argument("--upstream", choices=["tls", "plain"], help="both, one after the other, if not given")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--many", type=int, default=1000, help="connections of `connections`")
    parser.add_argument("--rate", type=float, help="of `latency`, in place of half of imkit's most")
    parser.add_argument("--server-cores", default="0")
    parser.add_argument("--client-cores", default=str(os.cpu_count() - 1))
    parser.add_argument("--upstream-cores", help="those of who asks, if not given")
    args = parser.parse_args()
    args.upstream_cores = args.upstream_cores or args.client_cores
    unknown = set(args.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    args.imkit = str(pathlib.Path(args.imkit).resolve())
    examples = pathlib.Path(args.imkit).parent / "examples"
    args.bare_proxy, args.steady = str(examples / "bare_proxy"), str(examples / "steady")
    need([("wrk", "wrk"), ("nginx", "nginx"), ("openssl", "openssl")])
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    cores = Cores(args.server_cores, args.client_cores)
    met = True
    for upstream in [args.upstream] if args.upstream else ["tls", "plain"]:
        print(f"\n== upstream: {upstream}")
        with peers.everybody(args, cores, upstream == "tls") as tested:
            # A list: all parts are measured, whatever the first says.
            results = [PARTS[part](args, cores, tested) for part in args.parts or PARTS]
        met &= upstream != "tls" or all(results)
    sys.exit(0 if met else 1)


main()
