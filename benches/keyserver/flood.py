"""How long a good caller waits while another address sends 10,000 wrong keys a second."""

import contextlib
import itertools
import os
import random
import socket
import statistics
import string
import subprocess
import sys
import time
import urllib.parse

from .load import with_key, wrk
from .ours import Server
from .processes import memory, running

BATCH = 10
ALPHABET = string.ascii_letters + string.digits


def measure(args, cores):
    with Server(args.imkit, cores) as ours:
        good = ours.create()
        quiet, loud, harmless = [], [], []
        for _ in range(args.rounds):
            quiet.append(caller(args, cores, ours, good))
            harmless.append(flooded(args, cores, ours, good, "right"))
            loud.append(flooded(args, cores, ours, good, "wrong"))
        rss, _ = memory(ours.pid)
        log = sum(file.stat().st_size for file in ours.data_dir.parent.rglob("*.log"))
    print(f"{'a good caller, alone on its connection':<44} {'p50 ms':>8} {'p99 ms':>8} {'requests/s':>11}")
    rows = [
        ("nobody else asks", quiet),
        (f"{args.flood:,} right keys a second besides", harmless),
        (f"{args.flood:,} wrong keys a second besides", loud),
    ]
    for name, runs in rows:
        of = lambda field: statistics.median(getattr(run, field) for run in runs)
        print(f"{name:<44} {of('p50') * 1e3:8.3f} {of('p99') * 1e3:8.3f} {of('rate'):11,.0f}")
    print(f"afterwards: {rss:.1f} MiB RSS, {log:,} bytes of log")
    return True


def caller(args, cores, ours, good):
    return wrk(cores, f"{ours.url}/verify", with_key(good), [ours.pid], 1, args.seconds)


def flooded(args, cores, ours, good, kind):
    env = dict(os.environ, FLOOD_KEY=good if kind == "right" else "")
    argv = [sys.executable, "-m", "keyserver.flood", ours.url, str(args.flood)]
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with running(cores.asking(argv), env=env, cwd=here, stdout=subprocess.PIPE, text=True) as process:
        process.stdout.readline()
        return caller(args, cores, ours, good)


def flood(url, rate):
    """Sends `rate` requests a second from 127.0.0.2, ten at a time without waiting for answers. The
    server closes connections of those who guess: then there is another."""
    address = urllib.parse.urlsplit(url)
    given = os.environ.get("FLOOD_KEY")
    batches = [b"".join(request(address.hostname, given) for _ in range(BATCH)) for _ in range(500)]
    streams = [None] * 10
    print("flooding", flush=True)
    due = time.monotonic()
    for number, batch in enumerate(itertools.cycle(batches)):
        place = number % len(streams)
        try:
            if streams[place] is None:
                streams[place] = socket.create_connection((address.hostname, address.port), 5, ("127.0.0.2", 0))
                streams[place].setblocking(False)
            with contextlib.suppress(BlockingIOError):
                while streams[place].recv(1 << 20):
                    pass
            # Whatever does not fit is lost with its connection, or waits for the next turn.
            if streams[place].send(batch) < len(batch):
                raise ConnectionError
        except BlockingIOError:
            pass
        except OSError:
            streams[place] = streams[place] and streams[place].close()
        due += BATCH / rate
        time.sleep(max(0, due - time.monotonic()))


def request(host, given):
    wrong = given or "imk_live_" + "".join(random.choices(ALPHABET, k=44))
    return f"GET /verify HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {wrong}\r\n\r\n".encode()


if __name__ == "__main__":
    flood(sys.argv[1], int(sys.argv[2]))
