"""Many keys: memory, cold start, speed at that size, and the check of an audit that long."""

import statistics
import subprocess
import time

from .load import with_key, wrk
from .ours import Server
from .processes import Cores, memory


def measure(args, cores):
    # Start and audit check use all cores, and nobody asks meanwhile.
    both = Cores(f"{cores.server},{cores.client}", cores.client)
    passed = True
    for keys in args.keys:
        passed &= at(args, both, keys, args.tunables)
    return passed


def at(args, cores, keys, tunables):
    with Server(args.imkit, cores, tunables) as ours:
        ours.stop()
        fill = cores.serving([args.fill, ours.data_dir, str(keys)])
        began = time.perf_counter()
        run = subprocess.run(fill, capture_output=True, text=True)
        if run.returncode != 0:
            raise SystemExit(f"{fill[3]}: {run.stderr}")
        key = run.stdout.strip()
        print(f"{keys:,} keys, filled in {time.perf_counter() - began:.1f} s")
        starts = []
        for number in range(args.starts):
            starts.append(ours.start())
            resident, peak = memory(ours.pid)
            if number + 1 < args.starts:
                ours.stop()
        print(f"  start until ready   {statistics.median(starts):8.2f} s   (least {min(starts):.2f})")
        print(f"  memory              {resident:8.1f} MiB RSS, {peak:.1f} at its peak")
        run = wrk(cores, f"{ours.url}/verify", with_key(key), [ours.pid], args.connections, args.seconds)
        print(f"  GET /verify         {run.rate:8,.0f} /s, p50 {run.p50 * 1e3:.3f} ms, p99 {run.p99 * 1e3:.3f} ms, CPU {run.cpu_each * 1e6:.2f} us")
        speeds = []
        for _ in range(args.rounds):
            began = time.perf_counter()
            check = ours.call("GET", "/audit/verify")
            speeds.append(check["entries"] / (time.perf_counter() - began))
        print(f"  GET /audit/verify   {statistics.median(speeds):8,.0f} rows/s over {check['entries']:,} rows: {check}")
        resident, peak = memory(ours.pid)
        print(f"  memory afterwards   {resident:8.1f} MiB RSS, {peak:.1f} at its peak")
    return keys < 1_000_000 or min(starts) <= 3
