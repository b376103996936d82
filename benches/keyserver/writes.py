"""Changes a second over HTTP: each is one transaction with its audit entry, on the disk before the answer."""

import json
import tempfile

from .load import with_key, wrk
from .ours import Server

CREATE = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [[{"name": "benchmark", "user_id": 1, "scopes": ["read:users"], "expires_in_days": 365}]]
"""

# Every key is revoked once; when none is left, the run ends.
REVOKE = """
local ids = {}
for id in io.lines("%s") do ids[#ids + 1] = id end
local next_id = 0
request = function()
  next_id = next_id + 1
  if next_id >= #ids then wrk.thread:stop() end
  return wrk.format("DELETE", "/api-keys/" .. ids[(next_id - 1) %% #ids + 1])
end
"""


def measure(args, cores):
    print(f"{'':<28} {'changes/s':>11} {'p50 ms':>8} {'p99 ms':>8} {'CPU us':>8}")
    for connections in args.writers:
        with Server(args.imkit, cores) as ours:
            created = wrk(cores, f"{ours.url}/api-keys", with_key(ours.root) + CREATE, [ours.pid], connections, args.seconds)
            show(f"create, {connections} connections", created)
            with tempfile.NamedTemporaryFile("w", prefix="imkit-ids-") as file:
                file.writelines(f"{id}\n" for id in ids(ours))
                file.flush()
                script = with_key(ours.root) + REVOKE % file.name
                # Half the time, so that the keys do not run out.
                revoked = wrk(cores, ours.url, script, [ours.pid], connections, max(1, args.seconds // 2))
                show(f"revoke, {connections} connections", revoked)
            check = ours.call("GET", "/audit/verify")
            print(f"  audit after it: {json.dumps(check)}")
    return True


def ids(ours):
    """Ids of all keys but root keys."""
    connection, cursor = ours.connect(), ""
    while cursor is not None:
        page = ours.call("GET", f"/api-keys?limit=1000{cursor}", connection=connection)
        yield from (key["id"] for key in page["keys"] if key["kind"] != "root")
        cursor = page["next"]
        cursor = f"&cursor={cursor}" if cursor else None


def show(name, run):
    print(f"{name:<28} {run.rate:11,.0f} {run.p50 * 1e3:8.2f} {run.p99 * 1e3:8.2f} {run.cpu_each * 1e6:8.1f}")
