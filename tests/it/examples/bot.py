"""Answers every message of a room."""

import json
import sys

event = json.load(sys.stdin)
if event["event"] == "MESSAGE":
    text = "You said: " + event["data"]["message"]
    reply = {"senderID": "bob", "data": {"messageType": "text", "message": text}}
    json.dump(reply, sys.stdout)
