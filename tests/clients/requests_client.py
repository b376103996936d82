"""The platform's Python sample at work, with requests. Server and key come from the environment; a
line of JSON for each answer goes to standard output."""

import json
import os

import requests

BASE_URL = os.environ["IMKIT_BASE_URL"]

session = requests.Session()
session.trust_env = False
session.headers.update({"IM-API-KEY": os.environ["IMKIT_API_KEY"]})


def call(method, path, body=None, params=None):
    return session.request(method, BASE_URL + path, json=body, params=params, timeout=20)


def tell(step, response):
    kind = response.headers["Content-Type"]
    line = {"step": step, "status": response.status_code, "type": kind, "body": response.json()}
    print(json.dumps(line))


def main():
    user = {"_id": "alice", "nickname": "Älice 🙂"}
    tell("create a user", call("POST", "/admin/clients", user))
    token = {"_id": "alice", "issueAccessToken": True}
    tell("issue a token", call("POST", "/admin/clients", token))
    room = {"_id": "lobby", "name": "Lobby", "roomType": "group", "members": ["alice"]}
    tell("create a room", call("POST", "/rooms/", room))
    text = "Grüße & <b>"
    message = {"room": "lobby", "sender": "alice", "message": text, "messageType": "text"}
    tell("send a message", call("POST", "/messages", message))
    tell("list messages", call("GET", "/rooms/lobby/messages/v3", params={"limit": 10}))
    query = {"q": json.dumps({"_id": "alice"}), "limit": 1}
    tell("find a user", call("GET", "/admin/clients", params=query))
    tell("without the scope", call("GET", "/config"))
    for _ in range(100):
        response = call("GET", "/admin/clients", params=query)
        if response.status_code != 200:
            tell("too often", response)
            return
    raise SystemExit("there was no limit")


main()
