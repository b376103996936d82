"""Processes under measurement: where they run, what they take, and that none is left behind."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import time

TICKS = os.sysconf("SC_CLK_TCK")


class Cores:
    """Which cores serve and which ask. Every peer gets the same."""

    def __init__(self, server, client):
        self.server, self.client = server, client

    def serving(self, argv):
        return ["taskset", "-c", self.server, *argv]

    def asking(self, argv):
        return ["taskset", "-c", self.client, *argv]


def cpu_seconds(pids):
    """User and system time of processes so far."""
    user = system = 0
    for pid in pids:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        user, system = user + int(fields[11]), system + int(fields[12])
    return user / TICKS, system / TICKS


def memory(pid):
    """Resident memory now and at its peak, in MiB."""
    lines = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    sizes = {line.split(":")[0]: line.split()[1] for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return int(sizes["VmRSS"]) / 1024, int(sizes["VmHWM"]) / 1024


def family(pid):
    """A process and its children."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(member for child in children for member in family(int(child)))]


@contextlib.contextmanager
def running(argv, **options):
    """A process that is ended afterwards, and killed if that takes longer than 15 seconds."""
    process = subprocess.Popen(argv, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until(ready, what, seconds=60):
    until = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > until:
            sys.exit(f"{what} is not ready after {seconds} s")
        time.sleep(0.05)


def need(programs):
    """Installs what is missing from Debian's packages; `programs` are (program, package)."""
    missing = [package for program, package in programs if shutil.which(program) is None]
    if not missing:
        return
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        sys.exit(f"install first: {' '.join(missing)}")
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=environment)
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", *missing]
    subprocess.run(install, check=True, env=environment, stdout=subprocess.DEVNULL)
