//! Every current operation passes with exactly its scopes, and with none of them missing.

use imkit_api::operation::{Age, Auth, OPERATIONS};
use imkit_api::{Operation, Scope};
use serde_json::{Value, json};

use super::harness::Gate;

/// A body that asks for everything that a scope is for, and the scopes beyond the operation's own
/// which it needs.
fn sample(op: &Operation, message: &str) -> (Value, &'static [Scope]) {
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
        "messages.search" => (json!({"type": ["message"], "keyword": "x"}), &[]),
        _ => (Value::Null, &[]),
    }
}

/// What must be there before the operation can succeed.
async fn prepare(gate: &Gate, op: &Operation) {
    match op.id {
        "users.unmute_room" => {
            gate.seed("POST", "/admin/clients/bob/mute/lobby", Value::Null).await
        }
        "bans.remove" => gate.seed("POST", "/blockStatus/room/lobby/bob", Value::Null).await,
        "messages.unpin" => Value::Null,
        "config.delete" => gate.seed("POST", "/config", json!({"announcement": {}})).await,
        _ => Value::Null,
    };
}

fn path(op: &Operation, message: &str) -> String {
    let ids: Vec<&str> = op
        .params()
        .map(|name| match name {
            "clientId" | "blockee" => "bob",
            "roomId" => "lobby",
            "messageId" => message,
            "key" => "announcement",
            other => panic!("{}: {other}", op.id),
        })
        .collect();
    op.render(&ids).unwrap()
}

#[tokio::test]
async fn each_operation_passes_with_exactly_its_scopes_and_is_refused_without_each_of_them() {
    let keys = Gate::new().await;
    for op in OPERATIONS.iter().filter(|op| op.age == Age::Current) {
        let gate = keys.anew().await;
        let message = gate.furnish().await;
        prepare(&gate, op).await;
        let (body, more) = sample(op, &message);
        let path = path(op, &message);
        let scopes: Vec<&str> = op.scopes.iter().chain(more).map(|scope| scope.as_str()).collect();
        let seen = gate.emulator.counters().operation(op.id);
        for missing in &scopes {
            let fewer: Vec<&str> =
                scopes.iter().filter(|scope| *scope != missing).copied().collect();
            let key = gate.key(&fewer).await;
            let answer = gate.call(&key, op.method.as_str(), &path, body.clone()).await;
            assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}: {}", op.id, answer.text);
            assert!(answer.message().contains(missing), "{}: {}", op.id, answer.text);
        }
        assert_eq!(gate.emulator.counters().operation(op.id), seen, "{}", op.id);
        let key = gate.key(&scopes).await;
        let answer = gate.call(&key, op.method.as_str(), &path, body).await;
        assert_eq!(gate.emulator.counters().operation(op.id), seen + 1, "{}", op.id);
        // An operation about its caller is for users: the platform says so itself.
        let passes = match op.auth {
            Auth::User => answer.is(401, "MISSING_CLIENT_KEY"),
            Auth::ApiKey | Auth::Either => answer.status == 200,
        };
        assert!(passes, "{}: {}", op.id, answer.text);
    }
}

#[tokio::test]
async fn a_fenced_key_is_refused_by_every_operation_of_either_age() {
    let gate = Gate::new().await;
    let key = gate.fenced(&["*"], &["elsewhere/x"]).await;
    for op in OPERATIONS {
        let ids: Vec<&str> = op.params().map(|_| "thing").collect();
        let body = match op.id {
            "users.upsert_many" => json!({"data": [{"_id": "a"}]}),
            "messages.broadcast" => json!({"paras": [{"room": "r"}]}),
            "tokens.revoke" => json!({"token": "t"}),
            _ => Value::Null,
        };
        let answer = gate.call(&key, op.method.as_str(), &op.render(&ids).unwrap(), body).await;
        assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}: {}", op.id, answer.text);
        assert!(answer.message().contains("may not touch"), "{}: {}", op.id, answer.text);
    }
    assert_eq!(gate.emulator.counters().requests, 0);
}
