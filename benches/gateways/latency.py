"""What each adds to an answer's time, at a constant rate: half of what imkit can do at most."""

import json
import statistics
import subprocess
import tempfile
import urllib.parse

from keyserver.load import wrk

from .requests import READ

GOAL = 500


def compare(args, cores, peers):
    mine = peers[-1]
    probe = [
        wrk(cores, mine.url + READ.path, READ.script(mine.key), mine.pids, args.connections, args.seconds).rate
        for _ in range(3)
    ]
    rate = int(args.rate or statistics.median(probe) / 2)
    results = [[] for _ in peers]
    for number in range(args.rounds + 1):
        for peer, into in zip(peers, results):
            seconds = args.seconds if number else 1
            result = steady(args, cores, peer, rate, seconds)
            if number:
                into.append(result)
    print(f"\n{READ.name} at {rate:,} a second, {args.connections} connections; medians of {args.rounds} rounds, microseconds")
    print(f"{'':<20} {'p50':>8} {'p99':>8} {'p99.9':>8} {'added p50':>10} {'added p99':>10}")
    of = lambda runs, name: statistics.median(run[name] for run in runs)
    # Over TLS nobody can be asked directly: the loader speaks none.
    direct = results[0] if not peers[0].pids else [dict.fromkeys(run, 0) for run in results[0]]
    added = lambda runs, name: statistics.median(run[name] - plain[name] for run, plain in zip(runs, direct))
    for peer, runs in zip(peers, results):
        print(
            f"{peer.name:<20} {of(runs, 'p50'):8.0f} {of(runs, 'p99'):8.0f} {of(runs, 'p999'):8.0f} "
            f"{added(runs, 'p50'):10.0f} {added(runs, 'p99'):10.0f}"
        )
    print(f"goal: imkit adds at most {GOAL} to p99")
    return added(results[-1], "p99") <= GOAL


def steady(args, cores, peer, rate, seconds):
    """`examples/steady.rs`."""
    with tempfile.NamedTemporaryFile(prefix="imkit-request-") as file:
        file.write(READ.text(peer.key))
        file.flush()
        address = urllib.parse.urlsplit(peer.url).netloc
        argv = [args.steady, address, file.name, str(rate), str(args.connections), str(seconds)]
        run = subprocess.run(cores.asking(argv), capture_output=True, text=True)
    if run.returncode != 0:
        raise SystemExit(f"{peer.name}: {run.stderr}")
    return json.loads(run.stdout)
