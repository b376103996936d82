"""How long a good caller waits while another address sends 10,000 wrong keys a second.

The server is reached by two of this machine's addresses: guessers come from 127.0.0.1, the good caller
from the other one. The server closes the connection of whoever guesses too often, so every wrong key
after the first ones takes a new connection.
"""

import re
import statistics
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

from .load import with_key, wrk
from .ours import Server
from .processes import memory, running

GUESSERS = 100

# The good caller asks at most every 2 ms, and leaves the processor to the guessers.
PACED = "delay = function() return 2 end\n"

# Keys that nobody has, or always the same one; each connection waits for its turn.
FLOOD = """
local given = "%s"
local letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
math.randomseed(1)
local requests, turn = {}, 0
init = function()
  for number = 1, given == "" and 5000 or 1 do
    local made = {}
    for i = 1, 44 do local at = math.random(#letters); made[i] = letters:sub(at, at) end
    local key = given == "" and "imk_live_" .. table.concat(made) or given
    requests[number] = wrk.format("GET", "/verify", { ["X-API-Key"] = key })
  end
end
request = function()
  turn = turn %% #requests + 1
  return requests[turn]
end
delay = function() return %d end
"""


def measure(args, cores):
    other = own_address()
    open_door = ["--control-addr", "0.0.0.0:0", "--insecure-plain-http"]
    with Server(args.imkit, cores, more=open_door) as ours:
        port = urllib.parse.urlsplit(ours.url).port
        good, url = ours.create(), f"http://{other}:{port}/verify"
        quiet, harmless, loud, sent = [], [], [], {"right": [], "wrong": []}
        for _ in range(args.rounds):
            quiet.append(wrk(cores, url, with_key(good) + PACED, [ours.pid], 1, args.seconds))
            harmless.append(flooded(args, cores, ours, url, good, "right", sent))
            loud.append(flooded(args, cores, ours, url, good, "wrong", sent))
        rss, _ = memory(ours.pid)
        log = sum(file.stat().st_size for file in ours.data_dir.parent.rglob("*.log"))
        counted = wrong_keys(ours)
    rate = {kind: statistics.median(rates) for kind, rates in sent.items()}
    print(f"{'a good caller, alone on its connection':<44} {'p50 ms':>8} {'p99 ms':>8}")
    rows = [
        ("nobody else asks", quiet),
        (f"{rate['right']:,.0f} right keys a second besides", harmless),
        (f"{rate['wrong']:,.0f} wrong keys a second besides", loud),
    ]
    of = lambda runs, field: statistics.median(getattr(run, field) for run in runs)
    for name, runs in rows:
        print(f"{name:<44} {of(runs, 'p50') * 1e3:8.3f} {of(runs, 'p99') * 1e3:8.3f}")
    print(f"{counted:,.0f} wrong keys were refused; afterwards {rss:.1f} MiB RSS, {log:,} bytes of log")
    # As many right keys take the processor as well: what wrong ones add to that is what counts.
    slower = of(loud, "p50") / of(harmless, "p50")
    print(f"a good caller's p50 with wrong keys, by that with right ones: {slower:.2f} (goal 1.5)")
    return rate["wrong"] >= 0.9 * args.flood and slower <= 1.5 and log == 0


def own_address():
    """An address of this machine that is not loopback."""
    given = subprocess.run(["hostname", "-I"], capture_output=True, text=True).stdout.split()
    found = [address for address in given if "." in address]
    return found[0] if found else sys.exit("this machine has no address but loopback: skip `flood`")


def flooded(args, cores, ours, url, good, kind, sent):
    # Half of what it would be if connections took no time.
    wait = GUESSERS * 1000 // (2 * args.flood)
    script = FLOOD % (good if kind == "right" else "", wait)
    with tempfile.NamedTemporaryFile("w", prefix="imkit-wrk-", suffix=".lua") as file:
        file.write(script)
        file.flush()
        argv = ["wrk", "-t1", f"-c{GUESSERS}", f"-d{args.seconds + 1:g}s", "-s", file.name, f"{ours.url}/verify"]
        with running(cores.asking(argv), stdout=subprocess.PIPE, text=True) as process:
            result = wrk(cores, url, with_key(good) + PACED, [ours.pid], 1, args.seconds)
            told = process.communicate()[0]
    sent[kind].append(float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1)))
    return result


def wrong_keys(ours):
    """What the server counted."""
    with urllib.request.urlopen(f"{ours.url}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    of_guesses = [line for line in lines if re.match(r"imkit_\w*(guarded|verif)\w*(\{.*(unknown|malformed).*\})? ", line)]
    return sum(float(line.split()[-1]) for line in of_guesses)
