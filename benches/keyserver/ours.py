"""The key server under measurement: started in the background in a directory of its own."""

import http.client
import json
import os
import pathlib
import subprocess
import tempfile
import time
import urllib.parse


class Server:
    """`imkit keys start` in an empty home. Starts again on the same data after `stop`."""

    def __init__(self, binary, cores, tunables=None, more=()):
        self.binary, self.cores = binary, cores
        self.flags = ["--gateway-addr", "127.0.0.1:0", *(more or ["--control-addr", "127.0.0.1:0"])]
        self.home = tempfile.TemporaryDirectory(prefix="imkit-keys-")
        self.env = {"HOME": self.home.name, "PATH": os.environ["PATH"], "IMKIT_KEYRING": "off"}
        self.env |= {"GLIBC_TUNABLES": tunables} if tunables else {}
        self.pid = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        self.home.cleanup()

    def start(self):
        """Returns how long it took until the server was ready, in seconds."""
        argv = [self.binary, "-o", "json", "keys", "start", "--rate-limit", "off", *self.flags]
        began = time.perf_counter()
        run = subprocess.run(self.cores.serving(argv), env=self.env, capture_output=True, text=True)
        took = time.perf_counter() - began
        if run.returncode != 0:
            raise SystemExit(f"the server did not start: {run.stderr}")
        info = json.loads(run.stdout)
        self.pid, self.url = info["pid"], info["controlUrl"]
        self.gateway_url = info["gatewayUrl"]
        self.root = next(pathlib.Path(self.home.name).rglob("root-key")).read_text().strip()
        self.data_dir = next(pathlib.Path(self.home.name).rglob("root-key")).parent
        return took

    def stop(self):
        if self.pid is None:
            return
        stop = [self.binary, "keys", "stop", "--force"]
        subprocess.run(stop, env=self.env, capture_output=True, check=True)
        self.pid = None

    def connect(self):
        return http.client.HTTPConnection(urllib.parse.urlsplit(self.url).netloc, timeout=600)

    def call(self, method, path, body=None, connection=None):
        """A request by the root key; its answer, read."""
        connection = connection or self.connect()
        headers = {"X-API-Key": self.root, "Content-Type": "application/json"}
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status >= 300:
            raise SystemExit(f"{method} {path}: {answer.status} {text[:500]}")
        return json.loads(text)

    def create(self, **more):
        """A key that lives a year and whose limit is charged but never reached."""
        body = {"name": "benchmark", "user_id": 1, "scopes": ["read:users", "write:orders"]}
        body |= {"expires_in_days": 365, "rate_limit": 1_000_000_000}
        return self.call("POST", "/api-keys", body | more)["key"]
