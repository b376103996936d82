//! Every operation of the table once, with each credential that it takes, on an application in
//! which it can succeed.

use imkit_api::Operation;
use imkit_api::operation::{Auth, OPERATIONS};
use imkit_emulator::{Emulator, TokenReplies};
use serde_json::{Value, json};

use crate::harness::{
    API_KEY, Answer, CLIENT_KEY, Error, Test, call, call_as, emulator, send, user,
};

// Ids of any text: each path and body below has to carry them unharmed.
const ALICE: &str = "alice /+é";
const BOB: &str = "bob%2F";
const CAROL: &str = "carol?#";
const ROOM: &str = "lobby &=😀";
const GROUP: &str = "team #1";
const KEY: &str = "a.b/c";
const BUCKET: &str = "b/ü";

/// A zip archive of two empty files, all of whose bytes are ASCII: its directory alone, which is
/// what tells the names.
fn stickers() -> String {
    let entry = |name: &str| {
        let length = char::from(name.len() as u8);
        format!("PK\x01\x02{}{length}\0{}{name}", "\0".repeat(24), "\0".repeat(16))
    };
    let directory = entry("tab.png") + &entry("01.png");
    format!("{directory}PK\x05\x06\0\0\0\0\x02\0\x02\0{}", "\0".repeat(10))
}

/// Alice owns a room with Bob; she wrote a message, muted the room, banned Carol in it and blocked
/// her, and is in a group. The application sent one batch, and set one configuration key.
struct Application {
    emulator: Emulator,
    alice: String,
    message: String,
    batch: String,
    file: String,
}

impl Application {
    async fn new() -> Result<Self, Error> {
        let emulator = emulator().await?;
        let alice = user(&emulator, ALICE).await?;
        for other in [BOB, CAROL] {
            user(&emulator, other).await?;
        }
        let mut app = Self {
            emulator,
            alice,
            message: String::new(),
            batch: String::new(),
            file: String::new(),
        };
        let group = json!({"_id": GROUP, "nickname": "G", "members": [ALICE]});
        app.admin("groups.upsert", &[], group).await?;
        let room = json!({"_id": ROOM, "members": [ALICE, BOB], "owner": ALICE, "roomTags": ["t"]});
        app.admin("rooms.create", &[], room).await?;
        let text =
            json!({"room": ROOM, "sender": ALICE, "messageType": "text", "message": "hello"});
        let sent = app.admin("messages.send", &[], text).await?;
        app.message = sent["_id"].as_str().ok_or("no id")?.to_owned();
        let batch = json!({"sender": ALICE, "messageType": "text", "message": "all",
            "paras": [{"room": ROOM}]});
        let sent = app.admin("messages.broadcast", &[], batch).await?;
        app.batch = sent["batchID"].as_str().ok_or("no id")?.to_owned();
        app.admin("users.mute_room", &[ALICE, ROOM], Value::Null).await?;
        app.admin("bans.add", &[ROOM, CAROL], Value::Null).await?;
        app.call("blocks.add", &[CAROL], Value::Null, Auth::User).await?.result()?;
        app.admin("config.set", &[], json!({ KEY: 1 })).await?;
        let upload = json!({"extra": {"roomID": ROOM}, "file": "content"});
        let file = app.admin("files.upload", &[BUCKET], upload).await?;
        app.file = file["_id"].as_str().ok_or("no id")?.to_owned();
        let device = json!({"clientId": ALICE, "type": "ios", "token": "t"});
        app.admin("devices.add", &[], device).await?;
        Ok(app)
    }

    async fn admin(&self, op: &str, params: &[&str], body: Value) -> Result<Value, Error> {
        Ok(self.call(op, params, body, Auth::ApiKey).await?.result()?.clone())
    }

    async fn call(
        &self,
        op: &str,
        params: &[&str],
        body: Value,
        credential: Auth,
    ) -> Result<Answer, Error> {
        let op = imkit_api::operation::find(op).ok_or("no such operation")?;
        let (method, path) = (op.method.as_str(), op.render(params)? + &self.query(op));
        if matches!(op.id, "files.upload" | "stickers.upload") {
            return self.upload(&path, &body, credential).await;
        }
        match credential {
            Auth::User => call_as(&self.emulator, &self.alice, method, &path, body).await,
            _ => call(&self.emulator, method, &path, body).await,
        }
    }

    /// The query that an operation needs to succeed here.
    fn query(&self, op: &Operation) -> String {
        match op.id {
            "messages.batch" => format!("?batchID={}", self.batch),
            "messages.unreact" => "?reaction=like%20%2B".to_owned(),
            _ => String::new(),
        }
    }

    /// Sends an object's fields as a form; `file` is the content of its file.
    async fn upload(&self, path: &str, form: &Value, credential: Auth) -> Result<Answer, Error> {
        let mut body = String::new();
        for (name, value) in form.as_object().ok_or("no form")? {
            let file = if name == "file" { "; filename=f" } else { "" };
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let head = format!("content-disposition: form-data; name={name}{file}");
            body.push_str(&format!("--b\r\n{head}\r\n\r\n{text}\r\n"));
        }
        body.push_str("--b--\r\n");
        let kind = ("content-type", "multipart/form-data; boundary=b");
        let user = [("im-client-key", CLIENT_KEY), ("im-authorization", &*self.alice), kind];
        let admin = [("im-api-key", API_KEY), kind];
        let headers = if credential == Auth::User { &user[..] } else { &admin[..] };
        send(&self.emulator, "POST", path, headers, body).await
    }

    /// What an operation is called with to succeed here: path parameters and body.
    fn request(&self, op: &Operation) -> Result<(Vec<&str>, Value), Error> {
        let message = self.message.as_str();
        let text = json!({"messageType": "text", "message": "hi", "sender": ALICE});
        let with = |mut body: Value, field: &str, value: Value| {
            body[field] = value;
            body
        };
        Ok(match op.id {
            "users.upsert" => (vec![], json!({"_id": "dave", "issueAccessToken": true})),
            "users.upsert_many" => (vec![], json!({"data": [{"_id": "dave"}]})),
            "tokens.set" => {
                let end = "2030-01-01T00:00:00.000Z";
                (vec![BOB], json!({"token": "bound", "expirationDate": end}))
            }
            "tokens.revoke" => (vec![BOB], Value::Null),
            "users.mute_room" | "users.unmute_room" => (vec![ALICE, ROOM], Value::Null),
            "groups.upsert" => (vec![], json!({"_id": "g", "nickname": "G", "members": [BOB]})),
            "rooms.create" => (vec![], json!({"roomType": "direct", "members": [BOB, CAROL]})),
            "users.list"
            | "groups.list"
            | "monitor.connections"
            | "monitor.stats"
            | "rooms.list"
            | "me.get"
            | "me.badge"
            | "blocks.list"
            | "rooms.ids"
            | "invitations.mine"
            | "messages.all"
            | "messages.batch"
            | "config.get" => (vec![], Value::Null),
            "rooms.get"
            | "rooms.delete"
            | "messages.list"
            | "bans.list"
            | "me.mute_room"
            | "me.unmute_room"
            | "rooms.exists"
            | "rooms.join"
            | "invitations.list"
            | "invitations.decline"
            | "messages.pinned" => (vec![ROOM], Value::Null),
            "rooms.create_and_join" => (vec![], json!({"invitee": [BOB], "systemMessage": true})),
            "rooms.mark_read" => (vec![ROOM], json!({"message": message})),
            "invitations.cancel" => (vec![ROOM], json!({"invitees": [CAROL]})),
            "messages.around" => (vec![ROOM, message], Value::Null),
            "messages.hide" | "messages.unhide" | "messages.unreact" => {
                (vec![message], Value::Null)
            }
            "messages.react" => (vec![message], json!({"reaction": "like +"})),
            "messages.hide_sender" | "messages.unhide_sender" => {
                (vec![], json!({"room": ROOM, "sender": BOB}))
            }
            "rooms.update" => (vec![ROOM], json!({"name": "New", "status": 0})),
            "members.add" => (vec![ROOM], json!({"invitees": [CAROL], "systemMessage": true})),
            "members.remove" => (vec![ROOM], json!({"members": [BOB], "systemMessage": true})),
            "members.set" => (vec![ROOM, BOB], json!({"property": "role", "value": "admin"})),
            "messages.recall" => (vec![ROOM], json!({"messageType": "recall", "_id": message})),
            "messages.delete" => (vec![ROOM, message], Value::Null),
            "messages.send" => (vec![], with(text, "room", json!(ROOM))),
            "messages.broadcast" => {
                (vec![], with(text, "paras", json!([{"room": ROOM}, {"receiver": BOB}])))
            }
            "messages.pin" | "messages.unpin" => (vec![message], Value::Null),
            "messages.search" => (vec![], json!({"type": ["messages"], "keyword": "HELL"})),
            "me.badges_by_tag" => (vec![], json!({"tags": ["t"]})),
            "bans.add" => (vec![ROOM, BOB], Value::Null),
            "bans.remove" => (vec![ROOM, CAROL], Value::Null),
            "blocks.add" => (vec![BOB], Value::Null),
            "blocks.remove" => (vec![CAROL], Value::Null),
            "config.set" => (vec![], json!({"b": [2]})),
            "config.delete" => (vec![KEY], Value::Null),
            "prefs.list"
            | "room_prefs.list"
            | "me.logout"
            | "me.logout_others"
            | "me.enable_notifications"
            | "me.disable_notifications" => (vec![], Value::Null),
            "me.update" => (vec![], json!({"nickname": "A"})),
            "prefs.set" => (vec![KEY], json!({"theme": "dark"})),
            "prefs.delete" => (vec![KEY], Value::Null),
            "room_prefs.set" => (vec![ROOM], json!({"tags": ["t"], "sticky": true})),
            "room_prefs.unset" => (vec![ROOM, "tags"], Value::Null),
            "room_prefs.group_list" => (vec![GROUP], Value::Null),
            "room_prefs.group_set" => (vec![ROOM, GROUP], json!({"hidden": true})),
            "room_prefs.group_unset" => (vec![ROOM, GROUP, "hidden"], Value::Null),
            "push.send" => (vec![], json!({"clients": [BOB], "payload": {"title": "T"}})),
            "files.upload" => (vec![BUCKET], json!({"extra": {"roomID": ROOM}, "file": "content"})),
            "files.download" | "files.info" => (vec![BUCKET, &self.file], Value::Null),
            "files.stats" => (vec![], json!({"tags": ["t"]})),
            "devices.add" => (vec![], json!({"clientId": ALICE, "type": "fcm", "token": "t"})),
            "devices.remove" => (vec![], json!({"clientId": ALICE, "type": "ios"})),
            "stickers.upload" => (vec![], json!({"_id": "cats", "file": stickers()})),
            "stickers.list" => (vec![], Value::Null),
            "stickers.delete" => (vec!["cats"], Value::Null),
            other => return Err(format!("{other} has no request here: add one").into()),
        })
    }
}

/// Calls an operation on a fresh application.
async fn try_out(op: &Operation, credential: Auth, replies: TokenReplies) -> Result<Answer, Error> {
    let app = Application::new().await?;
    app.emulator.set_token_replies(replies);
    let (params, body) = app.request(op)?;
    app.call(op.id, &params, body, credential).await
}

#[tokio::test]
async fn every_operation_succeeds_with_each_credential_that_it_takes() -> Test {
    for op in OPERATIONS {
        let credentials: &[Auth] = match op.auth {
            Auth::ApiKey => &[Auth::ApiKey],
            Auth::User => &[Auth::User],
            Auth::Either => &[Auth::ApiKey, Auth::User],
        };
        for credential in credentials {
            let answer = try_out(op, *credential, TokenReplies::Envelope).await?;
            if matches!(op.id, "files.download" | "files.stats") {
                assert_eq!((answer.status, answer.body.get("RC")), (200, None), "{}", op.id);
                continue;
            }
            let ok = (answer.status, &answer.body["RC"]) == (200, &json!(0));
            assert!(ok, "{} with {credential:?}: {} {}", op.id, answer.status, answer.body);
            let list = op.id == "prefs.list";
            assert!(
                answer.body["result"].is_object() != list
                    && answer.body["result"].is_array() == list,
                "{}: {}",
                op.id,
                answer.body
            );
            assert_eq!(answer.headers["content-type"], "application/json; charset=utf-8");
        }
    }
    Ok(())
}

#[tokio::test]
async fn only_token_operations_answer_in_the_bare_form() -> Test {
    for op in OPERATIONS.iter().filter(|op| op.auth == Auth::ApiKey) {
        let answer = try_out(op, Auth::ApiKey, TokenReplies::Bare).await?;
        let bare = matches!(op.id, "users.upsert" | "tokens.set" | "tokens.revoke");
        assert_eq!((answer.status, answer.body.get("RC").is_none()), (200, bare), "{}", op.id);
        assert_eq!(answer.body.get("error"), None, "{}", op.id);
    }
    Ok(())
}
