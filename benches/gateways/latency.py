"""What each adds to an answer's time, at a constant rate: half of what imkit can do at most.

Quantiles of all answers, and of a calm tenth of a second: the median of what each tenth of a second
has. Whatever else the machine does for a moment is in the former and not in the latter."""

import json
import statistics
import subprocess
import tempfile
import urllib.parse

from keyserver.load import wrk

from .requests import READ, WRITE

GOAL = 500


def compare(args, cores, peers):
    # All are measured, whatever the first says.
    return all([compare_one(args, cores, peers, operation) for operation in (READ, WRITE)])


def compare_one(args, cores, peers, operation):
    mine = peers[-1]
    probe = [
        wrk(cores, mine.url + operation.path, operation.script(mine.key), mine.pids, args.connections, args.seconds)
        for _ in range(3)
    ]
    rate = int(args.rate or statistics.median(run.rate for run in probe) / 2)
    results = [[] for _ in peers]
    for number in range(args.rounds + 1):
        for peer, into in zip(peers, results):
            seconds = args.seconds if number else 1
            result = steady(args, cores, peer, operation, rate, seconds)
            if number:
                into.append(result)
    print(
        f"\n{operation.name} at {rate:,} a second, {args.connections} connections; "
        f"medians of {args.rounds} rounds of {args.seconds:g} s, microseconds"
    )
    columns = ["p50", "p99", "p999", "calm_p50", "calm_p99"]
    print(f"{'':<23}" + "".join(f" {name:>9}" for name in columns) + f" {'added p99':>10} {'calm':>6}")
    of = lambda runs, name: statistics.median(run[name] for run in runs)
    direct = results[0]
    added = lambda runs, name: statistics.median(run[name] - plain[name] for run, plain in zip(runs, direct))
    for peer, runs in zip(peers, results):
        figures = "".join(f" {of(runs, name):9.0f}" for name in columns)
        print(f"{peer.name:<23}{figures} {added(runs, 'p99'):10.0f} {added(runs, 'calm_p99'):6.0f}")
    print(f"goal: imkit adds at most {GOAL} to p99")
    return added(results[-1], "calm_p99") <= GOAL


def steady(args, cores, peer, operation, rate, seconds):
    """`examples/steady.rs`."""
    with tempfile.NamedTemporaryFile(prefix="imkit-request-") as file:
        file.write(operation.text(peer.key))
        file.flush()
        address = urllib.parse.urlsplit(peer.url).netloc
        argv = [args.steady, address, file.name, str(rate), str(args.connections), str(seconds)]
        run = subprocess.run(cores.asking(argv), capture_output=True, text=True)
    if run.returncode != 0:
        raise SystemExit(f"{peer.name}: {run.stderr}")
    return json.loads(run.stdout)
