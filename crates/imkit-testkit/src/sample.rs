//! A request of every current operation of the platform that succeeds where [`furniture`] stands,
//! and the scopes that a key needs for it.

use imkit_api::{Operation, Scope};
use serde_json::{Value, json};

use crate::Error;

/// A method, a path and a body; null is none.
pub type SampleCall = (&'static str, &'static str, Value);

/// A request of an operation, without a credential.
pub struct Sample {
    /// Its path, with ids of what is there.
    pub path: String,
    /// Its body, which asks for everything that a scope is for; null is none.
    pub body: Value,
    /// All scopes that it needs: the operation's own, and those that its fields demand.
    pub scopes: Vec<Scope>,
    /// What must have been done before it can succeed.
    pub before: Option<SampleCall>,
}

/// Users, a room and a message in it, which is the last one; the others must have been sent before.
pub fn furniture() -> Vec<SampleCall> {
    let user = |id: &str| ("POST", "/admin/clients", json!({ "_id": id }));
    let room = json!({"_id": "lobby", "members": ["alice", "bob"], "owner": "alice"});
    let text = json!({"room": "lobby", "sender": "alice", "messageType": "text", "message": "x"});
    let rest = [("POST", "/rooms/", room), ("POST", "/messages", text)];
    ["alice", "bob", "acme-1"].map(user).into_iter().chain(rest).collect()
}

impl Sample {
    /// The request of a current operation; `message` is the id of the furniture's message.
    ///
    /// # Errors
    ///
    /// The operation has a parameter of a kind that has no sample yet.
    pub fn of(op: &Operation, message: &str) -> Result<Self, Error> {
        let (body, more) = body(op, message);
        let scopes = op.scopes.iter().chain(more).copied().collect();
        Ok(Self { path: path(op, message)?, body, scopes, before: before(op) })
    }
}

fn path(op: &Operation, message: &str) -> Result<String, Error> {
    let id = |name| match name {
        "clientId" | "blockee" => Ok("bob"),
        "roomId" => Ok("lobby"),
        "messageId" => Ok(message),
        "key" => Ok("announcement"),
        other => Err(format!("{}: no sample of {other}", op.id)),
    };
    let ids = op.params().map(id).collect::<Result<Vec<_>, _>>()?;
    Ok(op.render(&ids)?)
}

/// A body, and the scopes beyond the operation's own which it needs.
fn body(op: &Operation, message: &str) -> (Value, &'static [Scope]) {
    use Scope::{
        MembersWrite, MessagesRead, MessagesSend, MessagesSendAs, RoomsOwner, TokensIssue,
    };
    let text = json!({"messageType": "text", "message": "x", "sender": "bob", "room": "lobby"});
    match op.id {
        "users.upsert" => (json!({"_id": "carol", "issueAccessToken": true}), &[TokensIssue]),
        "users.upsert_many" => (json!({"data": [{"_id": "a"}, {"_id": "b"}]}), &[]),
        "tokens.set" => (json!({"token": "t", "expirationDate": "2100-01-01T00:00:00Z"}), &[]),
        "groups.upsert" => (json!({"_id": "g", "nickname": "G", "members": ["bob"]}), &[]),
        "rooms.create" => {
            let hook = "http://127.0.0.1:9/hook";
            let room = json!({"_id": "new", "members": ["bob"], "owner": "bob", "webhook": hook,
                "botMode": true});
            (room, &[MembersWrite, RoomsOwner, MessagesRead, MessagesSend, MessagesSendAs])
        }
        "rooms.update" => (json!({"owner": "bob", "name": "N"}), &[RoomsOwner]),
        "members.add" => (json!({"invitees": ["acme-1"]}), &[]),
        "members.remove" => (json!({"members": ["bob"]}), &[]),
        "members.set" => (json!({"property": "role", "value": "admin"}), &[]),
        "messages.recall" => (json!({"messageType": "recall", "_id": message}), &[]),
        "messages.send" => (text, &[MessagesSendAs]),
        "messages.broadcast" => {
            let batch = json!({"messageType": "text", "message": "x", "sender": "bob",
                "paras": [{"room": "lobby"}, {"receiver": "alice"}]});
            (batch, &[MessagesSendAs])
        }
        "config.set" => (json!({"announcement": {"text": "x"}}), &[]),
        "push.send" => (json!({"clients": ["bob"], "payload": {"title": "x"}}), &[]),
        "messages.search" => (json!({"type": ["messages"], "keyword": "x"}), &[]),
        _ => (Value::Null, &[]),
    }
}

fn before(op: &Operation) -> Option<SampleCall> {
    match op.id {
        "users.unmute_room" => Some(("POST", "/admin/clients/bob/mute/lobby", Value::Null)),
        "bans.remove" => Some(("POST", "/blockStatus/room/lobby/bob", Value::Null)),
        "config.delete" => Some(("POST", "/config", json!({"announcement": {}}))),
        _ => None,
    }
}
