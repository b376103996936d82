#!/usr/bin/env python3
"""Whole-process figures of the release binary, beside curl in the same run.

Usage: cargo build --release && benches/processes.py [target/release/imkit]

Every figure is the median of RUNS runs after a warm-up; pairs are run in turn, A B A B, so that a
machine whose speed drifts treats both alike. Wall time is milliseconds, RSS is MiB.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 60


def once(argv, env):
    began = time.perf_counter()
    with open(os.devnull, "wb") as sink:
        pid = os.posix_spawnp(
            argv[0],
            argv,
            env,
            file_actions=[(os.POSIX_SPAWN_DUP2, sink.fileno(), 1), (os.POSIX_SPAWN_DUP2, sink.fileno(), 2)],
        )
        _, status, usage = os.wait4(pid, 0)
    wall = (time.perf_counter() - began) * 1000
    if status != 0:
        sys.exit(f"{' '.join(argv)} failed: {status}")
    return wall, usage.ru_maxrss / 1024


def measure(*commands):
    runs = [[] for _ in commands]
    for number in range(RUNS + 3):
        for index, (argv, env) in enumerate(commands):
            result = once(argv, env)
            if number >= 3:
                runs[index].append(result)
    return runs


def show(name, runs):
    walls = sorted(wall for wall, _ in runs)
    rss = statistics.median(rss for _, rss in runs)
    print(f"{name:<34} {statistics.median(walls):8.2f} ms  (min {walls[0]:.2f})  RSS {rss:6.1f} MiB")


def main():
    binary = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/release/imkit")
    with tempfile.TemporaryDirectory() as home:
        env = {"HOME": home, "PATH": os.environ["PATH"], "IMKIT_KEYRING": "off"}
        print(f"binary size {os.path.getsize(binary) / 2**20:.1f} MiB")
        version, help_ = measure(([binary, "--version"], env), ([binary, "--help"], env))
        show("imkit --version", version)
        show("imkit --help", help_)

        start = [binary, "-o", "json", "keys", "start", "--rate-limit", "off"]
        start += ["--gateway-addr", "127.0.0.1:0", "--control-addr", "127.0.0.1:0"]
        info = json.loads(subprocess.run(start, env=env, check=True, capture_output=True).stdout)
        try:
            pid, url = info["pid"], info["gateway_url"]
            export = subprocess.run([binary, "--local", "auth", "export"], env=env, check=True, capture_output=True)
            lines = dict(line.split("=", 1) for line in export.stdout.decode().splitlines())
            key = lines["IMKIT_API_KEY"].strip("'\"")
            header = os.path.join(home, "header")
            with open(header, "w", encoding="ascii") as file:
                file.write(f"IM-API-KEY: {key}\nContent-Type: application/json\n")
            body = '{"_id":"alice","nickname":"Alice"}'
            curl = ["curl", "--silent", "--fail", "--header", f"@{header}", "--data", body, f"{url}/admin/clients"]
            ours = [binary, "-o", "json", "users", "create", "alice", "--nickname", "Alice"]
            by_env = dict(env, IMKIT_BASE_URL=url, IMKIT_API_KEY=key)
            local = [binary, "--local", *ours[1:]]
            a, b, c = measure((ours, by_env), (curl, env), (local, env))
            show("imkit users create", a)
            show("imkit --local users create", c)
            show("curl, the same request", b)
            for name, runs in (("imkit", a), ("imkit --local", c)):
                ratios = [x[0] / y[0] for x, y in zip(runs, b)]
                print(f"{name + ' / curl, pair by pair':<34} {statistics.median(ratios):8.2f}")
            with open(f"/proc/{pid}/status", encoding="ascii") as status:
                rss = next(line for line in status if line.startswith("VmRSS"))
            print(f"{'server after these requests':<34} {int(rss.split()[1]) / 1024:.1f} MiB RSS")
        finally:
            subprocess.run([binary, "keys", "stop"], env=env, check=False, capture_output=True)
        info = json.loads(subprocess.run(start, env=env, check=True, capture_output=True).stdout)
        try:
            with open(f"/proc/{info['pid']}/status", encoding="ascii") as status:
                rss = next(line for line in status if line.startswith("VmRSS"))
            print(f"{'idle server':<34} {int(rss.split()[1]) / 1024:.1f} MiB RSS")
        finally:
            subprocess.run([binary, "keys", "stop"], env=env, check=False, capture_output=True)


if __name__ == "__main__":
    main()
