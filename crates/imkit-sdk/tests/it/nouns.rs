//! What each method of each handle puts on the wire, and what it makes of the answer.

use imkit_sdk::api::{
    AccessToken, AddMembers, CreateRoom, Filter, ListMessages, ListUsers, RemoveMembers,
    RevokeTokens, Role, SendMessage, SetMemberProperty, SetToken, TimeRangeField, UpdateRoom,
    UpsertGroup, UpsertUser,
};
use imkit_sdk::{Client, ErrorKind, ListRooms, UserClient};
use serde_json::{Value, json};
use wiremock::matchers::{any, body_json, header, method, path, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::Outcome;
use crate::server::KEY;

/// A server that takes exactly one request: this one.
struct Expect {
    server: MockServer,
}

impl Expect {
    async fn call(verb: &str, at: &str, body: Option<Value>, result: Value) -> Self {
        Self::reply(verb, at, body, json!({"RC": 0, "RM": "a sentence", "result": result})).await
    }

    async fn reply(verb: &str, at: &str, body: Option<Value>, reply: Value) -> Self {
        let server = MockServer::start().await;
        let mut mock = Mock::given(method(verb)).and(path(at));
        mock = match body {
            Some(body) => mock.and(header("content-type", "application/json")).and(body_json(body)),
            None => mock.and(|request: &Request| request.body.is_empty()),
        };
        mock.respond_with(ResponseTemplate::new(200).set_body_json(reply))
            .expect(1)
            .mount(&server)
            .await;
        Self { server }
    }

    fn client(&self) -> Result<Client, imkit_sdk::Error> {
        Client::builder().base_url(self.server.uri()).api_key(KEY).build()
    }

    fn user_client(&self) -> Result<UserClient, imkit_sdk::Error> {
        UserClient::builder()
            .base_url(self.server.uri())
            .client_key("client-key")
            .token("user-token")
            .user_id("alice")
            .build()
    }

    async fn query(&self) -> String {
        let requests = self.server.received_requests().await.unwrap_or_default();
        requests.first().and_then(|request| request.url.query()).unwrap_or_default().to_owned()
    }
}

fn user() -> Value {
    json!({"_id": "a b", "nickname": "A", "avatarUrl": null, "team": "red"})
}

fn room() -> Value {
    json!({
        "_id": "r/1", "status": 0,
        "members": [{"_id": "alice", "nickname": "Alice"}, "bob"],
        "memberProperties": [{"client": "alice", "role": "admin", "badge": 2}],
    })
}

fn message() -> Value {
    json!({"_id": "m1", "sender": null, "message": "hi", "messageType": "text"})
}

#[tokio::test]
async fn every_request_says_who_asks() -> Outcome {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({"count": 1})))
        .mount(&server)
        .await;
    let client =
        Client::builder().base_url(server.uri()).api_key(KEY).user_agent("app/1").build()?;
    client.monitor().connections().await?;
    let request = server.received_requests().await.unwrap_or_default().remove(0);
    let text = |name: &str| request.headers.get(name).and_then(|v| v.to_str().ok());
    assert_eq!(text("im-api-key"), Some(KEY));
    assert_eq!(text("accept"), Some("application/json"));
    let agent = concat!("app/1 imkit-sdk/", env!("CARGO_PKG_VERSION"));
    assert_eq!(text("user-agent"), Some(agent));
    assert_eq!(text("im-client-key"), None);
    Ok(())
}

#[tokio::test]
async fn users() -> Outcome {
    let body = json!({"_id": "a b", "nickname": "A", "team": "red"});
    let request = UpsertUser::new("a b").nickname("A").property("team", "red");
    let expect = Expect::call("POST", "/admin/clients", Some(body.clone()), user()).await;
    let created = expect.client()?.users().create(request.clone()).await?;
    assert_eq!(created.user.extra["team"], "red");
    let bare = Expect::reply("POST", "/admin/clients", Some(body), user()).await;
    assert_eq!(bare.client()?.users().upsert(request).await?.user.id.as_str(), "a b");

    let page = json!({"totalCount": 1, "data": [user()]});
    let expect = Expect::call("GET", "/admin/clients", None, page.clone()).await;
    assert_eq!(expect.client()?.users().get("a b").await?.nickname.as_deref(), Some("A"));
    assert_eq!(expect.query().await, "q=%7B%22_id%22%3A%7B%22%24eq%22%3A%22a+b%22%7D%7D&limit=1");

    let expect = Expect::call("GET", "/admin/clients", None, page).await;
    let error = expect.client()?.users().get("other").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound, "another user than asked for is not the user");
    assert!(error.message().contains("other"), "{error}");

    let expect = Expect::call("GET", "/admin/clients", None, json!({"data": null})).await;
    let request =
        ListUsers { filter: Some(Filter::eq("team", "red")), limit: Some(7), skip: Some(3) };
    assert!(expect.client()?.users().page(request).await?.data.is_empty());
    let query = "q=%7B%22team%22%3A%7B%22%24eq%22%3A%22red%22%7D%7D&limit=7&skip=3";
    assert_eq!(expect.query().await, query);

    for limit in [0, 101] {
        let request = ListUsers { limit: Some(limit), ..ListUsers::default() };
        let client = Client::builder().base_url("http://127.0.0.1:1").api_key(KEY).build()?;
        let error = client.users().page(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    Ok(())
}

#[tokio::test]
async fn many_users_go_a_hundred_at_a_time_and_a_failed_batch_does_not_end_the_rest() -> Outcome {
    use futures_util::StreamExt as _;
    let server = MockServer::start().await;
    let sizes = |n: usize| {
        move |request: &Request| {
            let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
            body["data"].as_array().map(Vec::len) == Some(n)
        }
    };
    let answer = |status, body: Value| ResponseTemplate::new(status).set_body_json(body);
    let refused = json!({"RC": 400, "RM": "no", "error": {"code": "X", "message": "no"}});
    let taken = json!({"RC": 0, "RM": "OK", "result": {"count": 30}});
    let at = || Mock::given(method("POST")).and(path("/admin/clients/list"));
    at().and(sizes(100)).respond_with(answer(400, refused)).expect(2).mount(&server).await;
    at().and(sizes(30)).respond_with(answer(200, taken)).expect(1).mount(&server).await;
    let client = Client::builder().base_url(server.uri()).api_key(KEY).build()?;
    let users = (0..230).map(|n| UpsertUser::new(format!("u{n}")));
    let batches: Vec<_> = client.users().upsert_many(users).collect().await;
    let ranges: Vec<_> = batches.iter().map(|batch| batch.users.clone()).collect();
    assert_eq!(ranges, [0..100, 100..200, 200..230]);
    assert!(batches[0].result.is_err() && batches[1].result.is_err());
    assert_eq!(batches[2].result.as_ref().ok(), Some(&Some(30)));

    let token = UpsertUser::new("a").token(imkit_sdk::api::TokenGrant::Issue);
    let batch = client.users().upsert_many([token]).next().await.ok_or("no batch")?;
    assert_eq!(batch.result.unwrap_err().kind(), ErrorKind::InvalidRequest);
    Ok(())
}

#[tokio::test]
async fn tokens() -> Outcome {
    let body = json!({"_id": "a", "issueAccessToken": true});
    let issued = json!({"_id": "a", "token": "t1"});
    let expect = Expect::call("POST", "/admin/clients", Some(body.clone()), issued).await;
    let issued = expect.client()?.tokens().issue("a").await?;
    assert_eq!(issued.token.as_ref().map(AccessToken::expose), Some("t1"));
    let none = Expect::call("POST", "/admin/clients", Some(body), json!({"_id": "a"})).await;
    assert_eq!(none.client()?.tokens().issue("a").await.unwrap_err().kind(), ErrorKind::Decode);

    let end: jiff::Timestamp = "2030-01-02T03:04:05Z".parse()?;
    let body = json!({"_id": "a", "token": "t2", "expirationDate": "2030-01-02T03:04:05Z"});
    let expect = Expect::call("POST", "/admin/clients", Some(body), json!({"_id": "a"})).await;
    expect.client()?.tokens().assign("a", "t2".into(), end).await?;

    let body = json!({"token": "t3", "expirationDate": "2030-01-02T03:04:05Z"});
    let record = json!({"token": "t3", "client": "a/b"});
    let expect = Expect::call("PUT", "/admin/clients/a%2Fb/token", Some(body), record).await;
    let token = SetToken { token: "t3".into(), expires: end };
    assert_eq!(expect.client()?.tokens().set("a/b", token).await?.client, Some("a/b".into()));

    let at = "/admin/clients/a/token";
    let list = json!({"totalCount": 1, "data": [{"token": "t4"}]});
    let expect = Expect::call("DELETE", at, Some(json!({"token": "t4"})), list).await;
    let revoked = expect.client()?.tokens().revoke("a", RevokeTokens::One("t4".into())).await?;
    assert_eq!(revoked.count(), Some(1));
    let bare =
        Expect::reply("DELETE", at, None, json!({"success": true, "revokedTokens": 3})).await;
    let revoked = bare.client()?.tokens().revoke("a", RevokeTokens::All).await?;
    assert_eq!(revoked.count(), Some(3));
    // A gateway takes tokens out of answers to keys that may only revoke them.
    let list = json!({"data": [{"client": "a"}, {"client": "a"}]});
    let unseen = Expect::call("DELETE", at, None, list).await;
    let revoked = unseen.client()?.tokens().revoke("a", RevokeTokens::All).await?;
    assert_eq!(revoked.count(), Some(2));
    let no = Expect::reply("DELETE", at, None, json!({"success": false})).await;
    let error = no.client()?.tokens().revoke("a", RevokeTokens::All).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    Ok(())
}

#[tokio::test]
async fn rooms() -> Outcome {
    let body = json!({"_id": "r/1", "roomType": "group", "members": ["alice"]});
    let expect = Expect::call("POST", "/rooms/", Some(body), room()).await;
    expect.client()?.rooms().create(CreateRoom::group(["alice"]).id("r/1")).await?;

    let at = "/rooms/r%2F1";
    let expect = Expect::call("GET", at, None, room()).await;
    assert_eq!(expect.client()?.rooms().get("r/1").await?.frozen(), Some(true));
    let expect = Expect::call("PUT", at, Some(json!({"name": "N"})), room()).await;
    let change = UpdateRoom { name: Some("N".into()), ..UpdateRoom::default() };
    expect.client()?.rooms().update("r/1", change).await?;
    let expect = Expect::call("PUT", at, Some(json!({"status": 0})), room()).await;
    expect.client()?.rooms().freeze("r/1").await?;
    let expect = Expect::call("PUT", at, Some(json!({"status": 1})), room()).await;
    expect.client()?.rooms().unfreeze("r/1").await?;

    let expect = Expect::call("DELETE", at, None, json!({"n": 1, "ok": 1})).await;
    assert_eq!(expect.client()?.rooms().delete("r/1").await?.n, Some(1));
    let expect = Expect::call("DELETE", at, None, json!({"n": 0, "ok": 1})).await;
    let error = expect.client()?.rooms().delete("r/1").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}

#[tokio::test]
async fn members() -> Outcome {
    let expect = Expect::call("GET", "/rooms/r", None, room()).await;
    let members = expect.client()?.members().list("r").await?;
    let roles: Vec<_> = members
        .iter()
        .map(|m| (m.member.id().as_str(), m.property.as_ref().and_then(|p| p.role.clone())))
        .collect();
    assert_eq!(roles, [("alice", Some(Role::Admin)), ("bob", None)]);

    let body = json!({"invitees": ["a"], "systemMessage": true});
    let expect = Expect::call("POST", "/rooms/r/members", Some(body), room()).await;
    let add = AddMembers { system_message: true, ..AddMembers::new(["a"]) };
    expect.client()?.members().add("r", add).await?;
    let body = json!({"members": ["a"]});
    let expect = Expect::call("POST", "/rooms/r/delete/members", Some(body), room()).await;
    expect.client()?.members().remove("r", RemoveMembers::new(["a"])).await?;

    let at = "/rooms/r/member/a%20b";
    for (role, word) in
        [(Role::Admin, "admin"), (Role::Member, "member"), (Role::Other("guest".into()), "guest")]
    {
        let body = json!({"property": "role", "value": word});
        let expect = Expect::call("PUT", at, Some(body), room()).await;
        expect.client()?.members().set_role("r", "a b", role).await?;
    }
    let body = json!({"property": "seat", "value": {"row": 1}});
    let expect = Expect::call("PUT", at, Some(body), room()).await;
    let change = SetMemberProperty { property: "seat".into(), value: json!({"row": 1}) };
    expect.client()?.members().set("r", "a b", change).await?;

    let client = Client::builder().base_url("http://127.0.0.1:1").api_key(KEY).build()?;
    let nobody = client.members().add("r", AddMembers::default()).await.unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::InvalidRequest);
    let nobody = client.members().remove("r", RemoveMembers::default()).await.unwrap_err();
    assert_eq!(nobody.kind(), ErrorKind::InvalidRequest);
    Ok(())
}

#[tokio::test]
async fn messages() -> Outcome {
    let body = json!({"room": "r", "sender": "a", "messageType": "text", "message": "hi"});
    let expect = Expect::call("POST", "/messages", Some(body), message()).await;
    let sent = expect.client()?.messages().send(SendMessage::text("r", "a", "hi")).await?;
    assert_eq!(sent.text(), "hi");

    let page = json!({"totalCount": 9, "data": [message()]});
    let expect = Expect::call("GET", "/rooms/r/messages/v3", None, page).await;
    let request = ListMessages {
        before_message: Some("b".into()),
        after_message: Some("a".into()),
        limit: Some(5),
        after_time: Some("2030-01-02T03:04:05Z".parse()?),
        time_range_field: Some(TimeRangeField::MessageTime),
    };
    expect.client()?.messages().page("r", request).await?;
    assert_eq!(
        expect.query().await,
        "beforeMessage=b&afterMessage=a&limit=5&afterTime=2030-01-02T03%3A04%3A05Z&timeRangeField=messageTime"
    );

    let count = json!({"deletedCount": 1});
    let expect = Expect::call("DELETE", "/rooms/r/messages/m1", None, count.clone()).await;
    assert_eq!(expect.client()?.messages().delete("r", "m1").await?.deleted_count, Some(1));
    let expect = Expect::call("DELETE", "/rooms/r/messages/_all", None, count).await;
    expect.client()?.messages().purge("r").await?;
    let client = Client::builder().base_url("http://127.0.0.1:1").api_key(KEY).build()?;
    let error = client.messages().delete("r", "_all").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.hint().unwrap_or_default().contains("purge"));

    let body = json!({"messageType": "recall", "_id": "m1"});
    let expect = Expect::call("POST", "/rooms/r/message", Some(body), message()).await;
    expect.client()?.messages().recall("r", "m1").await?;
    let expect = Expect::call("POST", "/messages/m1/pin", None, message()).await;
    expect.client()?.messages().pin("m1").await?;
    let expect = Expect::call("DELETE", "/messages/m1/pin", None, message()).await;
    expect.client()?.messages().unpin("m1").await?;
    Ok(())
}

#[tokio::test]
async fn groups_and_monitor() -> Outcome {
    let body = json!({"_id": "g", "nickname": "G", "members": ["a"]});
    let group = json!({"_id": "g", "members": null});
    let expect = Expect::call("POST", "/admin/groups", Some(body), group.clone()).await;
    let request = UpsertGroup {
        id: Some("g".into()),
        nickname: "G".into(),
        members: Some(vec!["a".into()]),
        ..UpsertGroup::default()
    };
    expect.client()?.groups().upsert(request).await?;
    let page = json!({"totalCount": 3, "data": [group]});
    let expect = Expect::call("GET", "/admin/groups", None, page).await;
    assert_eq!(expect.client()?.groups().list(Some(1)).await?.total_count, Some(3));
    assert_eq!(expect.query().await, "limit=1");

    let stats = json!({"apiKey": KEY, "clientKey": "ck", "totalRoomCount": 4, "new": true});
    let expect = Expect::call("GET", "/admin/stats", None, stats).await;
    let stats = expect.client()?.monitor().stats().await?;
    assert_eq!(stats.total_room_count, Some(4));
    assert!(!format!("{stats:?}").contains(KEY));
    Ok(())
}

#[tokio::test]
async fn a_user_speaks_with_client_key_and_token() -> Outcome {
    let expect = Expect::call("GET", "/me", None, user()).await;
    let client = expect.user_client()?;
    assert_eq!(client.me().get().await?.id.as_str(), "a b");
    let requests = expect.server.received_requests().await.unwrap_or_default();
    let text = |name: &str| requests[0].headers.get(name).and_then(|v| v.to_str().ok());
    assert_eq!(text("im-client-key"), Some("client-key"));
    assert_eq!(text("im-authorization"), Some("user-token"));
    assert_eq!(text("im-client-id"), Some("alice"));
    assert_eq!(text("im-api-key"), None);
    assert!(!format!("{client:?}").contains("user-token"));

    let expect = Expect::call("GET", "/rooms", None, json!({"data": [room()]})).await;
    let request = ListRooms {
        sort: Some("-lastMessage".into()),
        preferences: Some(Filter::eq("tags", "x")),
        unread_first: true,
        ..ListRooms::default()
    };
    assert_eq!(expect.user_client()?.rooms().page(request).await?.data.len(), 1);
    assert_eq!(
        expect.query().await,
        "pref=%7B%22tags%22%3A%7B%22%24eq%22%3A%22x%22%7D%7D&sort=-lastMessage&sortUnreadFirst=1&limit=50"
    );

    let expect = Expect::call("POST", "/messages/m1/pin", None, message()).await;
    expect.user_client()?.messages().pin("m1").await?;
    let expect = Expect::call("GET", "/rooms/r", None, room()).await;
    assert_eq!(expect.user_client()?.members().list("r").await?.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_path_prefix_of_the_base_url_stays() -> Outcome {
    let expect =
        Expect::call("GET", "/im/v1/admin/connection-count", None, json!({"count": 2})).await;
    for slash in ["", "/"] {
        let base = format!("{}/im/v1{slash}", expect.server.uri());
        let client = Client::builder().base_url(base).api_key(KEY).build()?;
        if slash.is_empty() {
            client.monitor().connections().await?;
        } else {
            assert!(client.base_url().path().starts_with("/im/v1"));
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_empty_body_is_accepted() -> Outcome {
    let server = MockServer::start().await;
    Mock::given(query_param("limit", "3"))
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let client = Client::builder().base_url(server.uri()).api_key(KEY).build()?;
    assert!(client.groups().list(Some(3)).await?.data.is_empty());
    Ok(())
}
