//! The older operations of rooms and messages, and bans and mutes, against the emulator.

use std::collections::HashSet;

use futures_util::TryStreamExt as _;
use imkit_emulator::{Clock, Emulator, Running};
use imkit_sdk::api::{
    AddMembers, CreateAndJoinRoom, CreateRoom, ListAllMessages, ListAround, ListMessages,
    MessageId, SendMessage, UpsertUser,
};
use imkit_sdk::{Client, ErrorKind, RawRequest, UserClient};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::Outcome;
use crate::server::{Script, Step};

const START: Timestamp = Timestamp::constant(1_800_000_000, 0);

/// Alice owns the room `r/1` with Bob; Carol is in none. The clock stands still.
struct Application {
    server: Running,
    client: Client,
}

impl Application {
    async fn start() -> Result<Self, Box<dyn std::error::Error>> {
        let emulator = Emulator::builder().client_key("ck").clock(Clock::manual(START));
        let server = emulator.build().await?.spawn().await?;
        let key = server.api_key().clone();
        let client = Client::builder().base_url(server.url()).api_key(key).build()?;
        for user in ["alice", "bob", "carol"] {
            client.users().create(UpsertUser::new(user)).await?;
        }
        let room =
            CreateRoom { owner: Some("alice".into()), ..CreateRoom::group(["alice", "bob"]) };
        client.rooms().create(room.id("r/1")).await?;
        Ok(Self { server, client })
    }

    async fn user(&self, id: &str) -> Result<UserClient, Box<dyn std::error::Error>> {
        let token = self.client.tokens().issue(id).await?.token.ok_or("no token")?;
        let user = UserClient::builder().base_url(self.server.url()).client_key("ck");
        Ok(user.token(token.expose()).build()?)
    }

    async fn send(&self, count: usize) -> Result<Vec<MessageId>, imkit_sdk::Error> {
        let mut ids = Vec::new();
        for n in 0..count {
            let message = SendMessage::text("r/1", "bob", n.to_string());
            ids.push(self.client.messages().send(message).await?.id);
        }
        Ok(ids)
    }
}

#[tokio::test]
async fn bans_are_made_again_without_harm_listed_and_lifted() -> Outcome {
    let app = Application::start().await?;
    let bans = app.client.bans();
    assert_eq!(bans.add("r/1", "bob").await?.blockee.id().as_str(), "bob");
    let again = bans.add("r/1", "bob").await?;
    assert_eq!(again.room.as_ref().map(|room| room.id().as_str()), Some("r/1"));
    let list = app.user("alice").await?.bans().list("r/1").await?;
    assert_eq!(list.len(), 1);
    assert_eq!(bans.remove("r/1", "bob").await?.blockee.id().as_str(), "bob");
    assert_eq!(bans.remove("r/1", "bob").await.unwrap_err().kind(), ErrorKind::NotFound);
    Ok(())
}

#[tokio::test]
async fn a_repeated_removal_that_was_done_says_what_it_knows() -> Outcome {
    let done = json!({"RC": 404, "RM": "no", "error": {"code": "BLOCK_NOT_FOUND"}});
    let server = Script::run([Step::Drop, Step::json(404, &done)]).await?;
    let ban = server.client()?.bans().remove("r", "bob").await?;
    assert_eq!(ban.blockee.id().as_str(), "bob");
    let done = json!({"RC": 400, "RM": "no", "error": {"code": "ROOM_NOT_MUTED"}});
    let server = Script::run([Step::Drop, Step::json(400, &done)]).await?;
    assert_eq!(server.client()?.users().unmute_room("bob", "r").await?.id.as_str(), "bob");
    Ok(())
}

#[tokio::test]
async fn rooms_are_muted_and_unmuted_for_a_user() -> Outcome {
    let app = Application::start().await?;
    let muted = app.client.users().mute_room("alice", "r/1").await?;
    assert_eq!(muted.mute, ["r/1".into()]);
    assert!(app.client.users().unmute_room("alice", "r/1").await?.mute.is_empty());
    let error = app.client.users().unmute_room("alice", "r/1").await.unwrap_err();
    assert_eq!(error.code(), Some("ROOM_NOT_MUTED"));
    Ok(())
}

#[tokio::test]
async fn an_invitation_is_seen_withdrawn_declined_or_accepted() -> Outcome {
    let app = Application::start().await?;
    let carol = app.user("carol").await?;
    let invite = || AddMembers { invitation_required: true, ..AddMembers::new(["carol"]) };
    app.client.members().add("r/1", invite()).await?;
    let listed = app.client.invitations().list("r/1").await?;
    assert_eq!(listed[0].invitee.as_ref().map(|user| user.id().as_str()), Some("carol"));
    assert!(app.client.invitations().cancel("r/1", ["carol"]).await?.is_empty());
    assert!(carol.invitations().mine().await?.is_empty());

    app.client.members().add("r/1", invite()).await?;
    let mine = carol.invitations().mine().await?;
    assert_eq!(mine[0].room.as_ref().map(|room| room.id().as_str()), Some("r/1"));
    assert!(carol.invitations().decline("r/1").await?.is_empty());

    app.client.members().add("r/1", invite()).await?;
    assert_eq!(carol.rooms().join("r/1").await?.members.len(), 3);
    assert!(app.client.invitations().list("r/1").await?.is_empty());
    let nobody: [&str; 0] = [];
    let error = app.client.invitations().cancel("r/1", nobody).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    Ok(())
}

#[tokio::test]
async fn a_user_makes_rooms_and_lists_their_ids() -> Outcome {
    let app = Application::start().await?;
    let carol = app.user("carol").await?;
    let room = CreateAndJoinRoom {
        id: Some("n".into()),
        invitees: vec!["bob".into()],
        ..CreateAndJoinRoom::default()
    };
    assert_eq!(carol.rooms().create_and_join(room.clone()).await?.members.len(), 2);
    let again = carol.rooms().create_and_join(room).await.unwrap_err();
    assert_eq!(again.kind(), ErrorKind::Conflict);
    let ids: Vec<_> = carol.rooms().ids().try_collect().await?;
    assert_eq!(ids, ["n".into()]);
    assert!(app.client.rooms().exists("n").await?);
    assert!(!carol.rooms().exists("x").await?);
    Ok(())
}

#[tokio::test]
async fn what_was_read_is_unread_no_longer() -> Outcome {
    let app = Application::start().await?;
    let ids = app.send(3).await?;
    let alice = app.user("alice").await?;
    let read = alice.rooms().mark_read("r/1", &ids[1]).await?;
    assert_eq!((read.badge, read.last_read), (Some(1), Some(ids[1].clone())));
    assert_eq!(alice.rooms().get("r/1").await?.unread, Some(1));
    Ok(())
}

#[tokio::test]
async fn reactions_come_and_go() -> Outcome {
    let app = Application::start().await?;
    let id = app.send(1).await?.remove(0);
    let alice = app.user("alice").await?;
    // A sign that a query would misread if it were not encoded.
    let message = alice.messages().react(&id, "+1 & ok").await?;
    let expected = json!([{"client": "alice", "reaction": "+1 & ok"}]);
    assert_eq!(message.extra["reactions"], expected);
    let message = alice.messages().unreact(&id, "+1 & ok").await?;
    assert_eq!(message.extra["reactionCount"], 0);
    Ok(())
}

#[tokio::test]
async fn messages_are_hidden_one_by_one_and_by_sender() -> Outcome {
    let app = Application::start().await?;
    let ids = app.send(3).await?;
    let bob = app.user("bob").await?;
    let seen = || async {
        bob.messages().list("r/1", ListMessages::default()).try_collect::<Vec<_>>().await
    };
    let messages = app.client.messages();
    assert_eq!(messages.hide(&ids[0]).await?.extra["isHidden"], true);
    assert_eq!(seen().await?.len(), 2);
    messages.unhide(&ids[0]).await?;
    messages.hide_sender("r/1", "bob").await?;
    assert!(seen().await?.is_empty());
    messages.unhide_sender("r/1", "bob").await?;
    assert_eq!(seen().await?.len(), 3);
    Ok(())
}

#[tokio::test]
async fn neighbours_and_pinned_messages_are_read() -> Outcome {
    let app = Application::start().await?;
    let ids = app.send(5).await?;
    let messages = app.client.messages();
    let near = ListAround { before: Some(1), after: Some(2) };
    let near = messages.around("r/1", &ids[1], near).await?;
    let near: Vec<_> = near.into_iter().map(|message| message.id).collect();
    assert_eq!(near, [3, 2, 1, 0].map(|n: usize| ids[n].clone()));
    messages.pin(&ids[4]).await?;
    let pinned = messages.pinned("r/1").await?;
    assert_eq!(pinned.iter().map(|message| &message.id).collect::<Vec<_>>(), [&ids[4]]);
    Ok(())
}

#[tokio::test]
async fn messages_of_all_rooms_are_streamed_page_by_page_without_repeats() -> Outcome {
    let app = Application::start().await?;
    let mut ids = Vec::new();
    // Moments with more messages than a page holds.
    for count in [1, 5, 2, 3] {
        ids.extend(app.send(count).await?);
        app.server.emulator().clock().advance(SignedDuration::from_secs(1))?;
    }
    ids.reverse();
    let all = |request: ListAllMessages| {
        let stream = app.client.messages().all(request);
        async move { stream.map_ok(|message| message.id).try_collect::<Vec<_>>().await }
    };
    for limit in [1, 2, 3, 5, 11, 100] {
        let found = all(ListAllMessages { limit: Some(limit), ..Default::default() }).await?;
        assert_eq!(found.iter().collect::<HashSet<_>>().len(), found.len(), "{limit}");
        assert_eq!(found, ids, "{limit}");
    }
    let since = Some(START + SignedDuration::from_secs(1));
    let until = Some(START + SignedDuration::from_secs(3));
    let found = all(ListAllMessages { since, until, limit: Some(2) }).await?;
    assert_eq!(found, ids[3..10]);
    Ok(())
}

#[tokio::test]
async fn a_batch_shows_its_messages() -> Outcome {
    let app = Application::start().await?;
    let body = json!({"sender": "alice", "messageType": "text", "message": "hi",
        "paras": [{"room": "r/1"}, {"receiver": "bob"}]});
    let sent = app
        .client
        .raw()
        .request("POST", "/messages/batch", RawRequest { body: Some(body), ..Default::default() })
        .await?;
    let id = sent.body["result"]["batchID"].as_str().ok_or("no id")?.to_owned();
    let batch = app.client.messages().batch(id).await?;
    assert_eq!((batch.count, batch.data.len()), (Some(2), 2));
    let error = app.client.messages().batch("x").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}
