#!/usr/bin/env python3
"""Answers trufflehog whether a key is live: 200 = yes, 401 = no, 502 = the key server cannot be asked.

    IMKIT_KEYS_URL=https://keys.example.com ./trufflehog-verify.py [PORT]

trufflehog posts {"<detector>": {"key": ["<match>", "<key>"]}}; the key server is asked at
POST /api-keys/verify, which needs no root key, charges no limit (cost 0) and logs no key. It refuses
keys that may be used from other addresses only: ask by `imkit keys leak` how such a key stands.
"""

import json
import os
import sys
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SERVER = os.environ.get("IMKIT_KEYS_URL", "http://127.0.0.1:9000").rstrip("/")
LONGEST = 64 * 1024


def status(key):
    body = json.dumps({"key": key, "cost": 0}).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(SERVER + "/api-keys/verify", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10):
            return 200
    except urllib.error.HTTPError as error:
        # 429: a live key whose limit is used up.
        return {401: 401, 403: 200, 429: 200}.get(error.code, 502)
    except OSError:
        return 502


class Verifier(BaseHTTPRequestHandler):
    def do_POST(self):
        try:
            length = min(int(self.headers["Content-Length"]), LONGEST)
            (match,) = json.loads(self.rfile.read(length)).values()
            code = status(str(match["key"][-1]))
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            code = 400
        self.send_response(code)
        self.send_header("Content-Length", "0")
        self.end_headers()


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 9099
    server = ThreadingHTTPServer(("127.0.0.1", port), Verifier)
    print(f"listening on http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
