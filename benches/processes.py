#!/usr/bin/env python3
"""Whole-process figures of the release binary, beside curl in the same run.

Usage: cargo build --release && benches/processes.py [target/release/imkit]

Every figure is the median of RUNS runs after a warm-up; pairs are run in turn, A B A B, so that a
machine whose speed drifts treats both alike. Wall time is milliseconds; peak RSS is MiB, from GNU
time (Debian's package `time`), because a child's own figure starts at what its parent had.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 60


def peak(argv, env):
    """Peak RSS in MiB; None without GNU time."""
    if not os.path.exists("/usr/bin/time"):
        return None
    run = subprocess.run(["/usr/bin/time", "-f", "%M", *argv], env=env, check=True, capture_output=True)
    return int(run.stderr.split()[-1]) / 1024


def once(argv, env):
    began = time.perf_counter()
    with open(os.devnull, "wb") as sink:
        pid = os.posix_spawnp(
            argv[0],
            argv,
            env,
            file_actions=[(os.POSIX_SPAWN_DUP2, sink.fileno(), 1), (os.POSIX_SPAWN_DUP2, sink.fileno(), 2)],
        )
        _, status = os.waitpid(pid, 0)
    wall = (time.perf_counter() - began) * 1000
    if status != 0:
        sys.exit(f"{' '.join(argv)} failed: {status}")
    return wall


def measure(*commands):
    runs = [[] for _ in commands]
    for number in range(RUNS + 3):
        for index, (argv, env) in enumerate(commands):
            result = once(argv, env)
            if number >= 3:
                runs[index].append(result)
    return runs


def show(name, runs, command):
    rss = [peak(*command) for _ in range(5)]
    rss = "no GNU time" if None in rss else f"{statistics.median(rss):.1f} MiB"
    print(f"{name:<34} {statistics.median(runs):8.2f} ms  (min {min(runs):.2f})  RSS {rss}")


def main():
    binary = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "target/release/imkit")
    with tempfile.TemporaryDirectory() as home:
        env = {"HOME": home, "PATH": os.environ["PATH"], "IMKIT_KEYRING": "off"}
        print(f"binary size {os.path.getsize(binary) / 2**20:.1f} MiB")
        commands = ([binary, "--version"], env), ([binary, "--help"], env)
        for command, runs in zip(commands, measure(*commands)):
            show("imkit " + command[0][1], runs, command)

        start = [binary, "-o", "json", "keys", "start", "--rate-limit", "off"]
        start += ["--gateway-addr", "127.0.0.1:0", "--control-addr", "127.0.0.1:0"]
        info = json.loads(subprocess.run(start, env=env, check=True, capture_output=True).stdout)
        try:
            pid, url = info["pid"], info["gatewayUrl"]
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
            commands = (ours, by_env), (local, env), (curl, env)
            a, b, c = measure(*commands)
            show("imkit users create", a, commands[0])
            show("imkit --local users create", b, commands[1])
            show("curl, the same request", c, commands[2])
            for name, runs in (("imkit", a), ("imkit --local", b)):
                ratios = [x / y for x, y in zip(runs, c)]
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
