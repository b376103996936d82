"""Who passes requests on to the upstream, each with a URL, a key and its processes."""

import contextlib
import os
import pathlib
import subprocess
import tempfile

from keyserver.ours import Server
from keyserver.peers import Peer
from keyserver.processes import Cores, running

from . import nginx

# High enough that it is charged and never reached.
MANY = 100_000_000


@contextlib.contextmanager
def everybody(args, cores, tls):
    """The upstream on the cores of those who ask, and everybody before it on the others."""
    with contextlib.ExitStack() as stack:
        enter = stack.enter_context
        on = Cores(args.upstream_cores, args.client_cores).serving
        upstream = enter(nginx.upstream(on, tls))
        # The loaders speak no TLS: nobody is between them and the upstream in the clear.
        direct = enter(nginx.upstream(on, False)) if tls else upstream
        peers = [Peer("no proxy, in the clear" if tls else "no proxy", direct.url, "none", [])]
        for name, log in [("nginx", False), ("nginx, access log", True)]:
            peers.append(Peer(name, *enter(nginx.proxy(cores.serving, upstream, log))))
        peers.append(enter(bare(args.bare_proxy, cores, upstream)))
        peers.append(enter(ours(args, cores, upstream)))
        yield peers


@contextlib.contextmanager
def bare(program, cores, upstream):
    """hyper alone, without any check."""
    argv = cores.serving([program, upstream.url, upstream.certificate])
    with running(argv, stdout=subprocess.PIPE, text=True) as process:
        yield Peer("bare hyper proxy", process.stdout.readline().strip(), "none", [process.pid])


@contextlib.contextmanager
def ours(args, cores, upstream):
    """imkit with an upstream, and a key with scopes, resources and a limit."""
    with tempfile.TemporaryDirectory(prefix="imkit-config-") as folder:
        config = pathlib.Path(folder, "server.toml")
        lines = ["[gateway]", f"requests_per_minute = {MANY}"]
        if upstream.certificate:
            lines += ["[upstream]", f'ca_file = "{upstream.certificate}"']
        config.write_text("\n".join(lines) + "\n")
        more = ["--control-addr", "127.0.0.1:0", "--config", str(config)]
        with Server(args.imkit, cores, more=more) as server:
            body = {"name": "bench", "url": upstream.url, "api_key": "the-upstreams-api-key"}
            server.call("POST", "/upstreams", body | {"untested": True})
            key = server.create(
                scopes=["rooms:read", "messages:send", "messages:send-as"],
                resources=["rooms/lobby", "rooms/support-*", "clients/*"],
            )
            yield Peer("imkit gateway", server.gateway_url, key, [server.pid])
