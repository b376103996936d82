"""What ours is measured against, each with a URL, a key and the processes that serve it."""

import contextlib
import dataclasses
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import urllib.request

from .processes import family, need, running, wait_until

HERE = pathlib.Path(__file__).resolve().parent.parent


@dataclasses.dataclass
class Peer:
    name: str
    url: str
    key: str
    pids: list


def raw_answer(ours, path, key):
    """The bytes that ours answers with, head and body."""
    host, port = ours.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as stream:
        head = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {key}\r\nConnection: close\r\n\r\n"
        stream.sendall(head.encode())
        answer = b"".join(iter(lambda: stream.recv(65536), b""))
    if not answer.startswith(b"HTTP/1.1 200"):
        sys.exit(f"{path}: {answer[:300]}")
    return answer.replace(b"connection: close\r\n", b"")


@contextlib.contextmanager
def bare(program, cores, answer, kind, key):
    """A handler that answers the same bytes without any check."""
    with tempfile.NamedTemporaryFile(prefix="imkit-answer-") as file:
        file.write(answer)
        file.flush()
        argv = cores.serving([program, file.name, kind])
        with running(argv, stdout=subprocess.PIPE, text=True) as process:
            url = process.stdout.readline().strip()
            yield Peer(f"bare axum, {kind}", f"{url}/verify", key, [process.pid])


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(url):
    try:
        urllib.request.urlopen(url, timeout=1).close()
    except OSError:
        return False
    return True


def accepts(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def virtual_environment(folder):
    """A Python with FastAPI in that folder; made when it is not there."""
    python = pathlib.Path(folder) / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        install = [python, "-m", "pip", "--quiet", "install", "fastapi", "uvicorn[standard]", "redis"]
        subprocess.run(install, check=True)
    return str(python)


@contextlib.contextmanager
def fastapi(cores, workers, venv):
    """The usual sample, with Redis, both on the cores that serve."""
    need([("redis-server", "redis-server")])
    python = virtual_environment(venv)
    with tempfile.TemporaryDirectory(prefix="imkit-redis-") as folder:
        redis_port, port = free_port(), free_port()
        # Nothing is written to the disk: that is in the peer's favour.
        redis = ["redis-server", "--port", str(redis_port), "--bind", "127.0.0.1", "--dir", folder]
        redis += ["--save", "", "--appendonly", "no"]
        app = [python, "-W", "ignore", "-m", "uvicorn", "seed_fastapi:app", "--port", str(port)]
        app += ["--workers", str(workers), "--log-level", "warning", "--no-access-log"]
        env = dict(os.environ, REDIS_URL=f"redis://127.0.0.1:{redis_port}")
        with (
            running(cores.serving(redis), stdout=subprocess.DEVNULL) as store,
            running(cores.serving(app), env=env, cwd=HERE / "peers") as served,
        ):
            wait_until(lambda: accepts(redis_port), "Redis")
            base = f"http://127.0.0.1:{port}"
            wait_until(lambda: answers(f"{base}/openapi.json"), "FastAPI")
            body = {"name": "benchmark", "scopes": ["read:users", "write:orders"], "rate_limit": 1_000_000_000}
            post = urllib.request.Request(f"{base}/api-keys", json.dumps(body).encode())
            post.add_header("Content-Type", "application/json")
            with urllib.request.urlopen(post) as answer:
                key = json.load(answer)["key"]
            plural = "worker" if workers == 1 else "workers"
            pids = [*family(store.pid), *family(served.pid)]
            yield Peer(f"FastAPI + Redis, {workers} {plural}", f"{base}/protected", key, pids)
