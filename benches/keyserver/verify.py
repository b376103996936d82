"""`GET /verify` against a handler that checks nothing and against the usual FastAPI sample."""

import contextlib
import statistics

from . import peers
from .load import with_key, wrk
from .ours import Server
from .peers import Peer


def compare(args, cores):
    with contextlib.ExitStack() as stack:
        ours = stack.enter_context(Server(args.imkit, cores))
        key = ours.create()
        answer = peers.raw_answer(ours, "/verify", key)
        print(f"the answer has {len(answer)} bytes, head included")
        bare = [stack.enter_context(peers.bare(args.bare, cores, answer, kind, key)) for kind in ("axum", "door")]
        usual = [stack.enter_context(peers.fastapi(cores, workers, args.venv)) for workers in args.workers]
        tested = [Peer("imkit GET /verify", f"{ours.url}/verify", key, [ours.pid]), *bare]
        tested += [Peer("imkit GET /protected", f"{ours.url}/protected", key, [ours.pid]), *usual]
        results = rounds(args, cores, tested)
    table(tested, results)
    first = results[0]
    passed = True
    for peer, result in list(zip(tested, results))[1:]:
        goal = 0.85 if peer in bare else 40 if peer in usual else None
        pairs = [a.rate / b.rate for a, b in zip(first, result)]
        cpu = [b.cpu_each / a.cpu_each for a, b in zip(first, result)]
        ratio = statistics.median(pairs)
        told = f" (goal {goal})" if goal else ""
        print(f"imkit /verify / {peer.name:<28} requests {ratio:7.2f}   by CPU time {statistics.median(cpu):7.2f}{told}")
        passed &= goal is None or statistics.median(cpu) >= goal
    return passed


def rounds(args, cores, tested):
    """Every peer in turn, again and again, so that a machine whose speed drifts treats all alike."""
    results = [[] for _ in tested]
    for number in range(args.rounds + 1):
        for peer, into in zip(tested, results):
            seconds = args.seconds if number else 1
            result = wrk(cores, peer.url, with_key(peer.key), peer.pids, args.connections, seconds)
            if number:
                into.append(result)
    return results


def table(tested, results):
    print(f"{'':<28} {'requests/s':>11} {'p50 ms':>8} {'p99 ms':>8} {'CPU us':>8} {'least CPU us':>13}")
    for peer, runs in zip(tested, results):
        of = lambda name: statistics.median(getattr(run, name) for run in runs)
        least = min(run.cpu_each for run in runs)
        print(
            f"{peer.name:<28} {of('rate'):11,.0f} {of('p50') * 1e3:8.3f} {of('p99') * 1e3:8.3f} "
            f"{of('cpu_each') * 1e6:8.2f} {least * 1e6:13.2f}"
        )
