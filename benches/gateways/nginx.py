"""nginx: as the upstream that everybody asks, and as the gateway that teams build with it today."""

import contextlib
import dataclasses
import json
import pathlib
import secrets
import subprocess
import tempfile

from keyserver.peers import accepts, free_port
from keyserver.processes import family, running, wait_until

# A room with four members, as the platform tells it.
ROOM = {
    "RC": 0, "RM": "OK",
    "result": {
        "_id": "lobby", "name": "Lobby", "roomType": "group", "owner": "alice", "archived": False,
        "members": ["alice", "bob", "carol", "dave"], "createdAtMS": 1700000000000,
        "lastMessage": {"_id": "m1", "sender": "bob", "messageType": "text", "message": "hello"},
    },
}

KEYS = 1000

COMMON = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log crit;
events {{ worker_connections 8192; }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    keepalive_requests 1000000000;
    keepalive_timeout 600s;
    tcp_nodelay on;
    {http}
}}
"""

UPSTREAM = """
    access_log off;
    server {{
        listen 127.0.0.1:{port} {tls} backlog=4096;
        {certificate}
        default_type application/json;
        location / {{ return 200 '{answer}'; }}
    }}
"""

PROXY = """
    access_log {log};
    map_hash_bucket_size 128;
    map_hash_max_size 8192;
    map $http_im_api_key $allowed {{
        default 0;
        {keys}
    }}
    upstream imkit {{
        server {upstream};
        keepalive 1024;
        keepalive_requests 1000000000;
    }}
    server {{
        listen 127.0.0.1:{port} backlog=4096;
        location / {{
            if ($allowed = 0) {{ return 401; }}
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header IM-API-KEY the-upstreams-api-key;
            {trust}
            proxy_pass {scheme}://imkit;
        }}
    }}
"""

TRUST = """
            proxy_ssl_verify on;
            proxy_ssl_trusted_certificate {certificate};
            proxy_ssl_server_name on;
            proxy_ssl_name localhost;
            proxy_ssl_protocols TLSv1.2 TLSv1.3;
"""


@contextlib.contextmanager
def started(argv, http):
    """nginx with this part of a configuration; its port and its processes."""
    with tempfile.TemporaryDirectory(prefix="imkit-nginx-") as folder:
        port = free_port()
        text = http.replace("{folder}", folder).replace("{port}", str(port))
        file = pathlib.Path(folder, "nginx.conf")
        file.write_text(COMMON.format(folder=folder, http=text))
        command = argv(["nginx", "-p", folder, "-c", file])
        with running(command, stderr=subprocess.DEVNULL) as process:
            wait_until(lambda: accepts(port), "nginx")
            yield port, process.pid


@dataclasses.dataclass(frozen=True)
class Upstream:
    """Where it is, and by which certificate it is known over TLS."""

    address: str
    certificate: str = ""

    @property
    def scheme(self):
        return "https" if self.certificate else "http"

    @property
    def url(self):
        return f"{self.scheme}://{self.address}"


@contextlib.contextmanager
def upstream(argv, tls):
    """The upstream: over TLS with HTTP/2 and 1.1, or in the clear."""
    with tempfile.TemporaryDirectory(prefix="imkit-certificate-") as folder:
        certificate = make_certificate(folder) if tls else ""
        lines = f"ssl_certificate {certificate}; ssl_certificate_key {folder}/key.pem;" if tls else ""
        # `.format` is for `{{`: the port comes later.
        http = UPSTREAM.format(
            port="{port}", answer=json.dumps(ROOM), tls="ssl http2" if tls else "", certificate=lines
        )
        with started(argv, http) as (port, _):
            yield Upstream(f"localhost:{port}" if tls else f"127.0.0.1:{port}", certificate)


def make_certificate(folder):
    """A certificate of this machine, signed by itself."""
    file = f"{folder}/certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    command += ["-keyout", f"{folder}/key.pem", "-out", file, "-days", "2", "-subj", "/CN=localhost"]
    command += ["-addext", "subjectAltName=DNS:localhost", "-addext", "basicConstraints=critical,CA:FALSE"]
    subprocess.run(command, check=True, capture_output=True)
    return file


@contextlib.contextmanager
def proxy(argv, upstream, log):
    """nginx as a gateway by a map of keys: its URL, a key and its processes."""
    made = [f"key-{secrets.token_hex(24)}" for _ in range(KEYS)]
    keys = "\n".join(f"{key} 1;" for key in made)
    told = "{folder}/access.log" if log else "off"
    trust = TRUST.format(certificate=upstream.certificate) if upstream.certificate else ""
    text = PROXY.format(
        port="{port}", log=told, keys=keys, upstream=upstream.address, scheme=upstream.scheme, trust=trust
    )
    with started(argv, text) as (port, pid):
        wait_until(lambda: len(family(pid)) > 1, "nginx's worker")
        yield f"http://127.0.0.1:{port}", made[KEYS // 2], family(pid)
