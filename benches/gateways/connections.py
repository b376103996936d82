"""Memory with many connections: each made one request, and then each makes one after the other."""

import socket
import threading
import time
import urllib.parse

from keyserver.load import wrk
from keyserver.processes import memory

from .requests import READ


def measure(args, cores, peers):
    count = args.many
    print(f"\nresident memory in MiB with {count:,} connections; nginx: all its processes")
    print(f"{'':<20} {'at first':>9} {'idle':>9} {'busy':>9} {'after':>9}")
    for peer in peers:
        if not peer.pids:
            continue
        first = resident(peer)
        held = [open_and_ask(peer) for _ in range(count)]
        idle = resident(peer)
        for stream in held:
            stream.close()
        time.sleep(1)
        busy = []
        watch = threading.Timer(args.seconds * 0.8, lambda: busy.append(resident(peer)))
        watch.start()
        wrk(cores, peer.url + READ.path, READ.script(peer.key), peer.pids, count, args.seconds)
        watch.join()
        time.sleep(1)
        print(f"{peer.name:<20} {first:9.1f} {idle:9.1f} {busy[0]:9.1f} {resident(peer):9.1f}")
    return True


def resident(peer):
    return sum(memory(pid)[0] for pid in peer.pids)


def open_and_ask(peer):
    url = urllib.parse.urlsplit(peer.url)
    stream = socket.create_connection((url.hostname, url.port))
    stream.sendall(READ.text(peer.key))
    if not stream.recv(65536).startswith(b"HTTP/1.1 200"):
        raise SystemExit(f"{peer.name} refuses")
    return stream
