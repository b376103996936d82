"""nginx: as the upstream that everybody asks, and as the gateway that teams build with it today."""

import contextlib
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
        listen 127.0.0.1:{port} backlog=4096;
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
            proxy_pass http://imkit;
        }}
    }}
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


@contextlib.contextmanager
def upstream(argv):
    """The upstream; its address."""
    # `.format` is for `{{`: the port comes later.
    with started(argv, UPSTREAM.format(port="{port}", answer=json.dumps(ROOM))) as (port, _):
        yield f"127.0.0.1:{port}"


@contextlib.contextmanager
def proxy(argv, upstream, log):
    """nginx as a gateway by a map of keys: its URL, a key and its processes."""
    made = [f"key-{secrets.token_hex(24)}" for _ in range(KEYS)]
    keys = "\n".join(f"{key} 1;" for key in made)
    told = "{folder}/access.log" if log else "off"
    text = PROXY.format(port="{port}", log=told, keys=keys, upstream=upstream)
    with started(argv, text) as (port, pid):
        wait_until(lambda: len(family(pid)) > 1, "nginx's worker")
        yield f"http://127.0.0.1:{port}", made[KEYS // 2], family(pid)
