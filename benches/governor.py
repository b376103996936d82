#!/usr/bin/env python3
"""The governor's promise, in real time: many `imkit` processes share one key and one limit, the
server sees no 429, and nearly all of the limit less the reserve is used.

Usage: cargo build --release && benches/governor.py [--imkit PATH] [--processes 8] [--minutes 2.5]
       [--limit 1000] [--reserve 10] [--window fixed|sliding|both] [--import ROWS]

Half of the workers run one process after another with one request each, half run long lists. The
share is counted over the whole minutes after the first one, at the server.

With `--import`, the processes share an import of so many users instead (100 rows a request), and the
share is counted over the whole of it. Every user has to be there afterwards, once.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

USERS = 3000


def control(url, key, path, body=None, method=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"IM-API-KEY": key, "content-type": "application/json"}
    request = urllib.request.Request(url + path, data=data, headers=headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["result"]


def counters(url, key):
    found = control(url, key, "/_emulator/counters")
    return sum(found["operations"].values()), found["statuses"].get("429", 0)


def work(imkit, env, number, until, failures):
    one = ["users", "get", "user-00001"]
    many = ["users", "list", "--limit", "all"]
    while time.monotonic() < until:
        run = subprocess.run([imkit, "-q", "-o", "id", *(many if number % 2 else one)], env=env, capture_output=True)
        if run.returncode != 0 and time.monotonic() < until:
            failures.append(run.stderr.decode().strip())


@contextlib.contextmanager
def limited_server(args, window):
    """A server with that limit, its URL and key, and the environment of processes that use it."""
    with tempfile.TemporaryDirectory() as home:
        env = {"HOME": home, "PATH": os.environ["PATH"], "IMKIT_KEYRING": "off"}
        start = ["-o", "json", "keys", "start", "--ephemeral", "--rate-limit", "none"]
        ports = ["--gateway-addr", "127.0.0.1:0", "--control-addr", "127.0.0.1:0"]
        info = json.loads(subprocess.run([args.imkit, *start, *ports], env=env, check=True, capture_output=True).stdout)
        try:
            url = info["gatewayUrl"]
            export = subprocess.run([args.imkit, "--local", "auth", "export"], env=env, check=True, capture_output=True)
            lines = dict(line.split("=", 1) for line in export.stdout.decode().splitlines() if "=" in line)
            key = lines["IMKIT_API_KEY"].strip("'\"")
            env |= {"IMKIT_BASE_URL": url, "IMKIT_API_KEY": key, "IMKIT_RATE_LIMIT": str(args.limit)}
            env |= {"IMKIT_RESERVE": str(args.reserve)}
            limit = lambda: control(url, key, "/_emulator/limiter", {"perMinute": args.limit, "window": window}, "PUT")
            yield url, key, env, limit
        finally:
            subprocess.run([args.imkit, "keys", "stop", "--force"], env=env, capture_output=True)


def measure(args, window):
    with limited_server(args, window) as (url, key, env, limit):
        for first in range(0, USERS, 100):
            users = [{"_id": f"user-{number:05}"} for number in range(first, first + 100)]
            control(url, key, "/admin/clients/list", {"data": users})
        limit()
        filled, _ = counters(url, key)
        failures = []
        began = time.monotonic()
        until = began + args.minutes * 60
        workers = [
            threading.Thread(target=work, args=(args.imkit, env, number, until, failures))
            for number in range(args.processes)
        ]
        for worker in workers:
            worker.start()
        time.sleep(60)
        first, _ = counters(url, key)
        counted = time.monotonic()
        time.sleep(max(0, until - counted - 1))
        last, refused = counters(url, key)
        minutes = (time.monotonic() - counted) / 60
        for worker in workers:
            worker.join()
    budget = args.limit * (100 - args.reserve) // 100
    rate = (last - first) / minutes
    share = 100 * rate / budget
    print(
        f"{window:8} {args.processes} processes: {rate:.0f} requests/min, {share:.1f} % of {budget}; "
        f"first minute {first - filled}; 429s: {refused}; failed runs: {len(failures)}"
    )
    for failure in failures[:3]:
        print(f"  {failure}", file=sys.stderr)
    return refused == 0 and not failures and 95 <= share <= 100


def imports(args, window):
    with limited_server(args, window) as (url, key, env, limit):
        limit()
        sources = []
        for number in range(args.processes):
            rows = range(number, args.rows, args.processes)
            sources.append(os.path.join(env["HOME"], f"users-{number}.csv"))
            with open(sources[-1], "w") as out:
                out.write("_id,nickname\n")
                out.writelines(f"user-{row:08},Nickname {row}\n" for row in rows)
        before, _ = counters(url, key)
        began = time.monotonic()
        running = [
            subprocess.Popen([args.imkit, "-q", "-o", "json", "users", "import", source], env=env,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for source in sources
        ]
        ended = [process.communicate() for process in running]
        minutes = (time.monotonic() - began) / 60
        after, refused = counters(url, key)
        found = control(url, key, "/admin/clients?limit=1")["totalCount"]
    failures = [errors.decode().strip() for process, (_, errors) in zip(running, ended) if process.returncode]
    taken = sum(json.loads(summary)["acknowledged"] for summary, _ in ended if summary)
    budget = args.limit * (100 - args.reserve) // 100
    rate = (after - before) / minutes
    share = 100 * rate / budget
    print(
        f"{window:8} {args.processes} processes: {args.rows} rows in {minutes * 60:.1f} s, {rate:.0f} requests/min, "
        f"{share:.1f} % of {budget}; 429s: {refused}; failed runs: {len(failures)}; users: {found}"
    )
    for failure in failures[:3]:
        print(f"  {failure}", file=sys.stderr)
    return refused == 0 and not failures and share >= 95 and taken == found == args.rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--imkit", default="target/release/imkit")
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--minutes", type=float, default=2.5)
    parser.add_argument("--limit", type=int, default=1000)
    parser.add_argument("--reserve", type=int, default=10)
    parser.add_argument("--import", dest="rows", type=int, default=0, metavar="ROWS")
    parser.add_argument("--window", choices=["fixed", "sliding", "both"], default="both")
    args = parser.parse_args()
    args.imkit = os.path.abspath(args.imkit)
    windows = ["fixed", "sliding"] if args.window == "both" else [args.window]
    kept = [(imports if args.rows else measure)(args, window) for window in windows]
    sys.exit(0 if all(kept) else 1)


if __name__ == "__main__":
    main()
