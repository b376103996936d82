//! Every operation of the table has the method that its name says, on each client that may call it,
//! and that method calls this operation and understands its answer.

use std::collections::BTreeSet;

use futures_util::StreamExt as _;
use imkit_api::operation::{Auth, OPERATIONS};
use imkit_emulator::{Emulator, Running};
use imkit_sdk::api::*;
use imkit_sdk::{Client, Content, Error, ListRooms, UploadFile, UploadStickers, UserClient};
use serde_json::json;

use crate::Outcome;

/// One method that was called.
struct Called {
    /// Who called: `client` or `user`.
    speaker: &'static str,
    /// The operation by the method's name.
    id: &'static str,
    /// How often the server saw that operation meanwhile.
    requests: u64,
    outcome: Result<(), Error>,
}

/// Calls methods one after the other. What stands here is both the call and its name; `each` is for
/// methods that stream.
macro_rules! call {
    ($server:ident; $($kind:ident $who:ident.$noun:ident().$verb:ident($($argument:expr),* $(,)?);)+) => {{
        let mut all = Vec::new();
        $({
            let id = concat!(stringify!($noun), ".", stringify!($verb));
            let before = $server.emulator().counters().operation(id);
            let outcome = call!(@$kind $who.$noun().$verb($($argument),*));
            let requests = $server.emulator().counters().operation(id) - before;
            all.push(Called { speaker: stringify!($who), id, requests, outcome });
        })+
        all
    }};
    (@once $call:expr) => { $call.await.map(drop) };
    (@each $call:expr) => { $call.next().await.transpose().map(drop) };
    (@batches $call:expr) => { $call.next().await.map_or(Ok(()), |batch| batch.result.map(drop)) };
}

/// Alice and bob with a room, a message and a file in it.
struct World {
    server: Running,
    client: Client,
    user: UserClient,
    room: RoomId,
    message: MessageId,
    file: FileId,
    batch: String,
}

impl World {
    async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let server = Emulator::builder().build().await?.spawn().await?;
        let client =
            Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
        for user in ["alice", "bob", "carol", "dave"] {
            client.users().create(UpsertUser::new(user)).await?;
        }
        let token = client.tokens().issue("alice").await?.token.ok_or("no token")?;
        let user = UserClient::builder()
            .base_url(server.url())
            .client_key(server.client_key())
            .token(token.expose())
            .user_id("alice")
            .build()?;
        let created = CreateRoom {
            owner: Some("alice".into()),
            room_tags: vec!["t".into()],
            ..CreateRoom::group(["alice", "bob"])
        };
        let room = client.rooms().create(created).await?.id;
        let message = client.messages().send(SendMessage::text(&room, "alice", "hi")).await?.id;
        let content = Content::bytes("text");
        let file = client.files().upload("b", UploadFile::new(&room, "a.txt", content)).await?.id;
        let queued = client.messages().broadcast(broadcast(&room)).await?;
        let batch = queued.batch_id.ok_or("no batch")?;
        Ok(Self { server, client, user, room, message, file, batch })
    }
}

#[tokio::test]
async fn every_operation_has_its_method_on_each_client_that_may_call_it() -> Outcome {
    let World { server, client, user, room, message, file, batch } = World::new().await?;
    let token = || SetToken {
        token: AccessToken::from("bound"),
        expires: "2099-01-01T00:00:00Z".parse().unwrap(),
    };
    let team = UpsertGroup {
        id: Some("team".into()),
        nickname: "Team".into(),
        members: Some(vec!["alice".into()]),
        ..UpsertGroup::default()
    };
    let title = || SetMemberProperty { property: "title".into(), value: "Host".into() };
    let den = || CreateAndJoinRoom { invitees: vec!["bob".into()], ..CreateAndJoinRoom::default() };
    let device = |user: Option<&str>| AddDevice {
        kind: DeviceType::Fcm,
        token: "device-token".into(),
        device_id: None,
        user: user.map(Into::into),
    };
    let gone = |user: Option<&str>| RemoveDevice {
        kind: DeviceType::Fcm,
        device_id: None,
        user: user.map(Into::into),
    };
    let named = || UpdateRoom { name: Some("Lobby".into()), ..UpdateRoom::default() };
    let own = client.messages().send(SendMessage::text(&room, "alice", "mine")).await?.id;
    let den_room = user.rooms().create_and_join(den()).await?.id;
    let all = call! { server;
        once client.users().upsert(UpsertUser::new("erin"));
        each client.users().list(ListUsers::default());
        batches client.users().upsert_many([UpsertUser::new("frank")]);
        once client.users().mute_room("alice", &room);
        once client.users().unmute_room("alice", &room);
        once client.tokens().set("bob", token());
        once client.tokens().revoke("bob", RevokeTokens::All);
        once client.groups().upsert(team);
        once client.groups().list(None);
        once client.monitor().connections();
        once client.monitor().stats();
        once client.rooms().create(CreateRoom::group(["alice"]));
        each user.rooms().list(ListRooms::default());
        once client.rooms().get(&room);
        once user.rooms().get(&room);
        once client.rooms().update(&room, named());
        once user.rooms().update(&room, named());
        once client.members().add(&room, AddMembers::new(["carol"]));
        once user.members().add(&room, AddMembers::new(["dave"]));
        once client.members().set(&room, "bob", title());
        once user.members().set(&room, "bob", title());
        once client.members().remove(&room, RemoveMembers::new(["carol"]));
        once user.members().remove(&room, RemoveMembers::new(["dave"]));
        once client.messages().broadcast(broadcast(&room));
        once client.messages().send(SendMessage::text(&room, "alice", "hi"));
        each client.messages().list(&room, ListMessages::default());
        each user.messages().list(&room, ListMessages::default());
        once client.messages().pin(&message);
        once user.messages().pin(&message);
        once client.messages().unpin(&message);
        once user.messages().unpin(&message);
        once user.messages().search(SearchMessages::new("hi"));
        once user.me().get();
        once user.me().badge(["t"]);
        once user.me().badges_by_tag(["t"]);
        once user.me().mute_room(&room);
        once user.me().unmute_room(&room);
        once client.bans().add(&room, "carol");
        once user.bans().add(&room, "dave");
        once client.bans().list(&room);
        once user.bans().list(&room);
        once client.bans().remove(&room, "carol");
        once user.bans().remove(&room, "dave");
        once user.blocks().add("carol");
        once user.blocks().list();
        once user.blocks().remove("carol");
        once client.config().set([("theme", json!("dark"))]);
        once client.config().get();
        once user.config().get();
        once client.config().delete("theme");
        once client.push().send(PushRequest::new(["bob"], PushPayload::text("Title", "Text")));
        once client.files().upload("b", UploadFile::new(&room, "b.txt", Content::bytes("b")));
        once user.files().upload("b", UploadFile::new(&room, "c.txt", Content::bytes("c")));
        once client.files().download("b", file.clone());
        once user.files().download("b", file.clone());
        once client.files().info("b", file.clone());
        once user.files().info("b", file.clone());
        once client.files().stats(FileStatsRequest::default());
        once user.files().stats(FileStatsRequest::default());
        once client.rooms().create_and_join(den());
        once user.rooms().create_and_join(den());
        once user.rooms().join(&room);
        once client.rooms().exists(&room);
        once user.rooms().exists(&room);
        each user.rooms().ids();
        once user.rooms().mark_read(&room, &message);
        once user.invitations().mine();
        once client.invitations().list(&room);
        once user.invitations().list(&room);
        once client.invitations().cancel(&room, ["carol"]);
        once user.invitations().cancel(&room, ["carol"]);
        once user.invitations().decline(&room);
        once client.messages().around(&room, &message, ListAround::default());
        once user.messages().around(&room, &message, ListAround::default());
        once client.messages().pinned(&room);
        once user.messages().pinned(&room);
        each client.messages().all(ListAllMessages::default());
        once client.messages().batch(&batch);
        once user.messages().react(&message, "like");
        once user.messages().unreact(&message, "like");
        once client.messages().hide(&message);
        once client.messages().unhide(&message);
        once user.messages().hide(&message);
        once user.messages().unhide(&message);
        once client.messages().hide_sender(&room, "bob");
        once client.messages().unhide_sender(&room, "bob");
        once user.messages().hide_sender(&room, "bob");
        once user.messages().unhide_sender(&room, "bob");
        once user.me().update(UpdateMe { nickname: Some("A".into()), ..UpdateMe::default() });
        once user.me().disable_notifications();
        once user.me().enable_notifications();
        once client.devices().add(device(Some("alice")));
        once user.devices().add(device(None));
        once client.devices().remove(gone(Some("alice")));
        once user.devices().remove(gone(None));
        once user.prefs().set("look", serde_json::Map::new());
        once user.prefs().list();
        once user.prefs().delete("look");
        once user.room_prefs().set(&room, SetRoomPref::default());
        once user.room_prefs().list();
        once user.room_prefs().unset(&room, "tags");
        once user.room_prefs().group_set(&room, "team", SetRoomPref::default());
        once user.room_prefs().group_list("team");
        once user.room_prefs().group_unset(&room, "team", "tags");
        once client.stickers().upload(UploadStickers::new("cats", Content::bytes(archive())));
        once client.stickers().list();
        once client.stickers().delete("cats");
        once client.messages().recall(&room, &message);
        once user.messages().recall(&room, &message);
        once client.messages().delete(&room, &message);
        once user.messages().delete(&room, &own);
        once user.me().logout_others();
        once client.rooms().delete(&room);
        once user.rooms().delete(&den_room);
        once user.me().logout();
    };

    let mut failures: Vec<String> = Vec::new();
    for Called { speaker, id, requests, outcome } in &all {
        if let Err(error) = outcome {
            failures.push(format!("{speaker}.{id}: {error}"));
        }
        if *requests == 0 {
            failures.push(format!("{speaker}.{id} did not call {id}"));
        }
    }
    let called: BTreeSet<_> = all.iter().map(|called| (called.speaker, called.id)).collect();
    for operation in OPERATIONS {
        let speakers: &[&str] = match operation.auth {
            Auth::ApiKey => &["client"],
            Auth::User => &["user"],
            Auth::Either => &["client", "user"],
        };
        for speaker in
            speakers.iter().filter(|speaker| !called.contains(&(**speaker, operation.id)))
        {
            failures.push(format!("{speaker}.{} is not called here", operation.id));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

fn broadcast(room: &RoomId) -> BroadcastMessage {
    let to = [Recipient::room(room.clone())];
    BroadcastMessage::new(MessageContent::text("Hello all"), to).from("alice")
}

/// A zip archive's directory of two files, which is all that a sticker set needs here.
fn archive() -> Vec<u8> {
    let entry = |name: &str| {
        let mut entry = b"PK\x01\x02".to_vec();
        entry.extend([0; 24]);
        entry.extend([name.len() as u8, 0]);
        entry.extend([0; 16]);
        entry.extend(name.as_bytes());
        entry
    };
    let directory = [entry("tab.png"), entry("01.png")].concat();
    let end = [&b"PK\x05\x06\0\0\0\0\x02\0\x02\0"[..], &[0; 10]].concat();
    [directory, end].concat()
}
