#!/usr/bin/env python3
"""How fast and how large `imkit users import` is, against a local server without a request limit.

Usage: cargo build --release && benches/bulk.py [target/release/imkit] [--rows 100000] [--huge 10000000]

Prints rows a second, CPU seconds of the importer per 10,000 rows, and its peak RSS. `--huge` reads a
file of that many rows from end to end (`--estimate`) and then runs the job against a server that
answers every batch at once and keeps nothing, so that the figure is the importer's. Peak RSS is from
GNU time (Debian's package `time`). More than 40 MB of it, or a row too few, is a failure.
"""

import argparse
import http.server
import json
import os
import pathlib
import re
import socketserver
import subprocess
import sys
import tempfile
import threading
import time

MOST_KB = 40_000_000 // 1024


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("imkit", nargs="?", default="target/release/imkit")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--huge", type=int, default=0)
    args = parser.parse_args()
    binary = str(pathlib.Path(args.imkit).resolve())
    with tempfile.TemporaryDirectory(prefix="imkit-bulk-") as folder:
        env = {"HOME": folder, "PATH": os.environ["PATH"], "IMKIT_KEYRING": "off"}
        emulated(binary, folder, env, args.rows)
        if args.huge:
            huge(binary, folder, env, args.huge)


def emulated(binary, folder, env, rows):
    start = [binary, "-o", "json", "keys", "start", "--ephemeral", "--rate-limit", "off",
             "--gateway-addr", "127.0.0.1:0", "--control-addr", "127.0.0.1:0"]
    subprocess.run(start, env=env, check=True, capture_output=True)
    try:
        for kind in ["csv", "ndjson", "json"]:
            source = write(folder, rows, kind)
            run(f"{rows:,} rows of {kind}, emulator", [binary, "--local"], source, env, rows)
    finally:
        subprocess.run([binary, "keys", "stop"], env=env, check=True, capture_output=True)


def huge(binary, folder, env, rows):
    source = write(folder, rows, "csv")
    url = answer_everything()
    env = env | {"IMKIT_BASE_URL": url, "IMKIT_API_KEY": "benchmark-key", "IMKIT_RATE_LIMIT": "none"}
    run(f"{rows:,} rows, --estimate", [binary], source, env, rows, ["--estimate"])
    run(f"{rows:,} rows, server that keeps nothing", [binary], source, env, rows)


def write(folder, rows, kind):
    path = os.path.join(folder, f"users.{kind}")
    user = lambda n: {"_id": f"user-{n:08}", "nickname": f"Nickname {n}"}
    with open(path, "w") as out:
        if kind == "csv":
            out.write("_id,nickname\n")
            out.writelines(f"user-{n:08},Nickname {n}\n" for n in range(rows))
        elif kind == "ndjson":
            out.writelines(json.dumps(user(n)) + "\n" for n in range(rows))
        else:
            out.write("[\n")
            out.writelines((",\n" if n else "") + json.dumps(user(n)) for n in range(rows))
            out.write("\n]\n")
    return path


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    body = json.dumps({"RC": 0, "RM": "OK", "result": {"count": 100}}).encode()

    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_):
        pass


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    daemon_threads = True


def answer_everything():
    server = Server(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def run(name, command, source, env, rows, more=()):
    argv = ["/usr/bin/time", "-f", "%U %S %M", *command, "-q", "-o", "json", "users", "import", source, *more]
    began = time.perf_counter()
    result = subprocess.run(argv, env=env, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    if result.returncode != 0:
        sys.exit(f"{name} failed: {result.stderr}")
    user, system, peak = re.findall(r"[\d.]+", result.stderr.splitlines()[-1])
    cpu = (float(user) + float(system)) / rows * 10_000
    summary = json.loads(result.stdout)
    done = summary.get("acknowledged", summary["rows"])
    print(f"{name:<48} {rows / seconds:10.0f} rows/s  {cpu:6.3f} CPU s/10k  RSS {int(peak) / 1024:5.1f} MiB")
    if done != rows or int(peak) > MOST_KB:
        sys.exit(f"{name}: {done} of {rows} rows, peak RSS {peak} KiB of {MOST_KB}")


main()
