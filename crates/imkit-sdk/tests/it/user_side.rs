//! What a user's own credential does, against the emulator.

use futures_util::TryStreamExt;
use imkit_emulator::{Emulator, Fault, Running};
use imkit_sdk::api::{
    CreateRoom, Filter, SearchIn, SearchMessages, SendMessage, SetRoomPref, UpdateMe, UpsertGroup,
    UpsertUser, UserRef,
};
use imkit_sdk::{Client, ErrorKind, ListRooms, UserClient};
use serde_json::json;

use crate::Outcome;

/// An application with alice, bob and carol; alice and bob share the rooms `lobby` and `hall`, in
/// which bob wrote to alice once and twice.
struct World {
    server: Running,
    app: Client,
}

impl World {
    async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let server = Emulator::builder().client_key("public").build().await?.spawn().await?;
        let app =
            Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
        for user in ["alice", "bob", "carol"] {
            app.users().create(UpsertUser::new(user).nickname(user)).await?;
        }
        for (room, unread) in [("lobby", 1), ("hall", 2)] {
            let tags = vec![room.to_owned(), "all".to_owned()];
            let create = CreateRoom::group(["alice", "bob"]).id(room).name(room);
            app.rooms().create(CreateRoom { room_tags: tags, ..create }).await?;
            for n in 0..unread {
                let text = format!("Hello {n} in the {room}");
                app.messages().send(SendMessage::text(room, "bob", text)).await?;
            }
        }
        Ok(Self { server, app })
    }

    async fn user(&self, id: &str) -> Result<UserClient, Box<dyn std::error::Error>> {
        let token = self.app.tokens().issue(id).await?.token.ok_or("no token")?;
        let builder = UserClient::builder().base_url(self.server.url()).client_key("public");
        Ok(builder.token(token.expose()).build()?)
    }
}

#[tokio::test]
async fn users_read_and_change_their_profile() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    let extra = json!({"team": "red"}).as_object().cloned().unwrap_or_default();
    let change = UpdateMe { nickname: Some("A".into()), extra, ..UpdateMe::default() };
    let me = alice.me().update(change).await?;
    assert_eq!((me.nickname.as_deref(), &me.extra["team"]), (Some("A"), &json!("red")));
    assert_eq!(alice.me().get().await?, me);
    let off = alice.me().disable_notifications().await?;
    assert_eq!(off.extra["notificationEnabled"], false);
    let on = alice.me().enable_notifications().await?;
    assert_eq!(on.extra["notificationEnabled"], true);
    Ok(())
}

#[tokio::test]
async fn rooms_are_listed_muted_and_counted() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    let ids = async |query: ListRooms| -> Result<Vec<String>, imkit_sdk::Error> {
        alice.rooms().list(query).map_ok(|room| room.id.to_string()).try_collect().await
    };
    let by_name = || ListRooms { sort: Some("name".into()), ..ListRooms::default() };
    assert_eq!(ids(ListRooms { limit: Some(1), ..by_name() }).await?, ["hall", "lobby"]);
    let tagged = ListRooms { filter: Some(Filter::eq("roomTags", "hall")), ..by_name() };
    assert_eq!(ids(tagged).await?, ["hall"]);
    assert_eq!(alice.me().badge::<&str>([]).await?.badge, 3);
    assert_eq!(alice.me().badge(["hall", "none"]).await?.badge, 2);
    let by_tag = alice.me().badges_by_tag::<&str>([]).await?;
    assert_eq!((by_tag.total_badge, by_tag.of("all"), by_tag.of("lobby")), (3, 3, 1));
    assert_eq!(alice.me().badges_by_tag(["hall"]).await?.of("lobby"), 0);
    assert_eq!(alice.me().mute_room("hall").await?.mute, ["hall".into()]);
    assert!(alice.me().unmute_room("hall").await?.mute.is_empty());
    Ok(())
}

#[tokio::test]
async fn blocking_and_unblocking_say_whom() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    for _ in 0..2 {
        assert_eq!(alice.blocks().add("carol").await?.blockee.id().as_str(), "carol");
    }
    let blocks = alice.blocks().list().await?;
    assert_eq!(blocks.len(), 1);
    assert!(matches!(&blocks[0].blockee, UserRef::User(user) if user.nickname.is_some()));
    alice.blocks().remove("carol").await?;
    assert_eq!(alice.blocks().remove("carol").await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(alice.blocks().add("nobody").await.unwrap_err().kind(), ErrorKind::NotFound);
    Ok(())
}

#[tokio::test]
async fn work_that_was_done_before_is_no_failure() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    for fault in [
        json!({"operation": "blocks.add", "status": 409, "code": "USER_ALREADY_BLOCKED"}),
        json!({"operation": "blocks.add", "reset": "after"}),
        json!({"operation": "blocks.remove", "reset": "after"}),
    ] {
        world.server.emulator().faults().add(serde_json::from_value::<Fault>(fault)?)?;
    }
    for _ in 0..2 {
        assert_eq!(alice.blocks().add("carol").await?.blockee.id().as_str(), "carol");
    }
    assert_eq!(alice.blocks().remove("carol").await?.blockee.id().as_str(), "carol");
    assert!(alice.blocks().list().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn words_are_found_in_messages_and_in_names_of_rooms() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    let found = alice.messages().search(SearchMessages::new("HELLO")).await?;
    assert_eq!(found.messages.iter().map(|hit| hit.messages.len()).sum::<usize>(), 3);
    let one = SearchMessages { room: Some("hall".into()), ..SearchMessages::new("hello") };
    let found = alice.messages().search(one).await?;
    assert_eq!(found.messages[0].room.name.as_deref(), Some("hall"));
    let rooms = SearchMessages { search_in: SearchIn::RoomName, ..SearchMessages::new("lob") };
    assert_eq!(alice.messages().search(rooms).await?.room_name[0].id.as_str(), "lobby");
    Ok(())
}

#[tokio::test]
async fn preferences_are_stored_read_and_deleted() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    let look = json!({"theme": "dark"}).as_object().cloned().unwrap_or_default();
    let stored = alice.prefs().set("a/b", look).await?;
    assert_eq!(stored.key, "a/b");
    assert_eq!(alice.prefs().get("a/b").await?, stored);
    assert_eq!(alice.prefs().list().await?, [stored]);
    alice.prefs().delete("a/b").await?;
    assert_eq!(alice.prefs().get("a/b").await.unwrap_err().kind(), ErrorKind::NotFound);
    assert_eq!(alice.prefs().delete("").await.unwrap_err().kind(), ErrorKind::InvalidRequest);
    Ok(())
}

#[tokio::test]
async fn room_preferences_belong_to_a_user_or_a_group() -> Outcome {
    let world = World::new().await?;
    let alice = world.user("alice").await?;
    let group = UpsertGroup {
        id: Some("team".into()),
        nickname: "Team".into(),
        members: Some(vec!["alice".into()]),
        ..UpsertGroup::default()
    };
    world.app.groups().upsert(group).await?;
    let own = SetRoomPref { tags: Some(vec!["x".into()]), ..SetRoomPref::default() };
    alice.room_prefs().set("hall", own).await?;
    let shared = SetRoomPref { sticky: Some(true), ..SetRoomPref::default() };
    alice.room_prefs().group_set("lobby", "team", shared).await?;
    assert_eq!(alice.room_prefs().list().await?[0].tags, ["x"]);
    let of_group = alice.room_prefs().group_list("team").await?;
    assert_eq!((of_group[0].room.as_str(), of_group[0].sticky), ("lobby", Some(true)));
    let query = ListRooms { preferences: Some(Filter::eq("tags", "x")), ..ListRooms::default() };
    let rooms: Vec<_> = alice.rooms().list(query).try_collect().await?;
    assert_eq!(rooms[0].id.as_str(), "hall");
    assert!(alice.room_prefs().unset("hall", "tags").await?.tags.is_empty());
    let left = alice.room_prefs().group_unset("lobby", "team", "sticky").await?;
    assert_eq!(left.sticky, None);
    let bob = world.user("bob").await?;
    let refused = bob.room_prefs().group_list("team").await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Authentication);
    Ok(())
}

#[tokio::test]
async fn logging_out_ends_this_session_or_all_others() -> Outcome {
    let world = World::new().await?;
    let (here, there) = (world.user("alice").await?, world.user("alice").await?);
    assert_eq!(here.me().logout_others().await?.count(), Some(1));
    assert_eq!(there.me().get().await.unwrap_err().kind(), ErrorKind::Authentication);
    here.me().logout().await?;
    assert_eq!(here.me().get().await.unwrap_err().kind(), ErrorKind::Authentication);
    Ok(())
}
