"""The requests that are measured, as wrk and as the loader of constant rate send them."""

import dataclasses
import json


def message(**more):
    """A body of 200 bytes."""
    body = {"room": "lobby", "messageType": "text", **more, "message": ""}
    return json.dumps(body | {"message": "x" * (200 - len(json.dumps(body)))})


@dataclasses.dataclass(frozen=True)
class Operation:
    """A request, without its key."""

    name: str
    method: str
    path: str
    body: str = ""

    def script(self, key):
        """A script of wrk; the key is in no argument, which everybody could read."""
        lines = [f'wrk.method = "{self.method}"', f'wrk.headers["IM-API-KEY"] = "{key}"']
        if self.body:
            lines += ['wrk.headers["Content-Type"] = "application/json"', f"wrk.body = [[{self.body}]]"]
        return "\n".join(lines) + "\n"

    def text(self, key):
        """The bytes of the request."""
        head = f"{self.method} {self.path} HTTP/1.1\r\nHost: localhost\r\nIM-API-KEY: {key}\r\n"
        if self.body:
            head += f"Content-Type: application/json\r\nContent-Length: {len(self.body)}\r\n"
        return f"{head}\r\n{self.body}".encode()


READ = Operation("GET /rooms/lobby", "GET", "/rooms/lobby")
# imkit logs it, within 200 ms of the answer.
WRITE = Operation("POST /messages", "POST", "/messages", message())
# imkit has it in the log, on the disk, before it is sent.
ACT = Operation("POST /messages as a user", "POST", "/messages", message(sender="alice"))
OPERATIONS = [READ, WRITE, ACT]
