"""Requests a second and processor time of each, in turn."""

import statistics

from keyserver.load import wrk

from .requests import OPERATIONS


def compare(args, cores, peers):
    met = True
    for operation in OPERATIONS:
        results = rounds(args, cores, peers, operation)
        print(f"\n{operation.name}, {args.connections} connections, {args.rounds} rounds of {args.seconds:g} s; medians")
        print(f"{'':<23} {'requests/s':>11} {'p50 ms':>8} {'p99 ms':>8} {'CPU us':>8} {'of it user':>11} {'least CPU us':>13}")
        for peer, runs in zip(peers, results):
            of = lambda name: statistics.median(getattr(run, name) for run in runs)
            cpu, least = of("cpu_each") * 1e6, min(run.cpu_each for run in runs) * 1e6
            print(
                f"{peer.name:<23} {of('rate'):11,.0f} {of('p50') * 1e3:8.3f} {of('p99') * 1e3:8.3f} "
                f"{cpu:8.2f} {of('user_each') * 1e6:11.2f} {least:13.2f}"
            )
        met &= judge(peers, results)
    return met


def rounds(args, cores, peers, operation):
    """Everybody in turn, again and again, so that a machine whose speed drifts treats all alike."""
    results = [[] for _ in peers]
    for number in range(args.rounds + 1):
        for peer, into in zip(peers, results):
            seconds = args.seconds if number else 1
            script = operation.script(peer.key)
            url = peer.url + operation.path
            result = wrk(cores, url, script, peer.pids, args.connections, seconds)
            if number:
                into.append(result)
    return results


def judge(peers, results):
    """Ratios round by round; whether imkit, which is the last, takes no more time than nginx."""
    mine, met = results[-1], True
    for peer, runs in list(zip(peers, results))[:-1]:
        if not peer.pids:
            continue
        rate = statistics.median(a.rate / b.rate for a, b in zip(mine, runs))
        cpu = statistics.median(b.cpu_each / a.cpu_each for a, b in zip(mine, runs))
        goal = " (goal 1.0)" if peer.name == "nginx" else ""
        print(f"imkit / {peer.name:<23} requests {rate:5.2f}   by CPU time {cpu:5.2f}{goal}")
        met &= not goal or cpu >= 1
    return met
