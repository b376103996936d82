"""Load by wrk (Debian's package), and what it says."""

import dataclasses
import re
import subprocess
import sys
import tempfile
import time

from .processes import cpu_seconds

UNITS = {"us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0}


@dataclasses.dataclass
class Result:
    requests: int
    seconds: float
    p50: float
    p99: float
    user: float
    system: float

    @property
    def rate(self):
        return self.requests / self.seconds

    @property
    def cpu_each(self):
        return (self.user + self.system) / self.requests

    @property
    def user_each(self):
        return self.user / self.requests


def with_key(key):
    """A script of wrk that sends a key; not an argument, which everybody could read."""
    return f'wrk.headers["X-API-Key"] = "{key}"\n'


def wrk(cores, url, script, pids, connections=32, seconds=3.0, may_refuse=False):
    """Runs wrk; `pids` are the processes that serve. Any refused request is a failure of the bench."""
    with tempfile.NamedTemporaryFile("w", prefix="imkit-wrk-", suffix=".lua") as file:
        file.write(script)
        file.flush()
        argv = ["wrk", "--latency", "-t1", f"-c{connections}", f"-d{seconds:g}s", "-s", file.name, url]
        before, began = cpu_seconds(pids), time.perf_counter()
        run = subprocess.run(cores.asking(argv), capture_output=True, text=True)
        user, system = (after - at for after, at in zip(cpu_seconds(pids), before))
        wall = time.perf_counter() - began
    text = run.stdout
    if run.returncode != 0 or (not may_refuse and re.search("Non-2xx|Socket errors", text)):
        sys.exit(f"wrk {url}: {run.stderr}{text}")
    done, took = re.search(r"(\d+) requests in ([\d.]+)(us|ms|s|m)", text).group(1), wall
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    took = int(done) / rate if rate else wall
    quantile = lambda share: seconds_of(re.search(rf"\s{share}%\s+(\S+)", text).group(1))
    return Result(int(done), took, quantile(50), quantile(99), user, system)


def seconds_of(text):
    number, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * UNITS[unit]
