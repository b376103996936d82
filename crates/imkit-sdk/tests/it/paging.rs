//! Streams over several pages.

use futures_util::{StreamExt as _, TryStreamExt as _};
use imkit_sdk::api::{ListMessages, ListUsers};
use imkit_sdk::{Client, ErrorKind, ListRooms, UserClient};
use serde_json::{Value, json};
use wiremock::matchers::{path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::Outcome;
use crate::server::{KEY, Script, Step};

fn ok(result: &Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"RC": 0, "result": result}))
}

fn ids(ids: &[&str]) -> Vec<Value> {
    ids.iter().map(|id| json!({"_id": id})).collect()
}

async fn users_at(server: &MockServer, skip: &str, limit: &str, names: &[&str]) {
    Mock::given(path("/admin/clients"))
        .and(query_param("skip", skip))
        .and(query_param("limit", limit))
        .respond_with(ok(&json!({"totalCount": 5, "data": ids(names)})))
        .expect(1)
        .mount(server)
        .await;
}

#[tokio::test]
async fn users_are_streamed_page_by_page() -> Outcome {
    let server = MockServer::start().await;
    users_at(&server, "1", "2", &["b", "c"]).await;
    users_at(&server, "3", "2", &["c", "d"]).await;
    let client = Client::builder().base_url(server.uri()).api_key(KEY).build()?;
    let request = ListUsers { limit: Some(2), skip: Some(1), filter: None };
    let users: Vec<_> = client.users().list(request).try_collect().await?;
    let names: Vec<_> = users.iter().map(|user| user.id.as_str()).collect();
    assert_eq!(names, ["b", "c", "d"]);
    Ok(())
}

#[tokio::test]
async fn pages_of_users_are_as_large_as_the_platform_allows() -> Outcome {
    let server = MockServer::start().await;
    users_at(&server, "0", "100", &["a", "b", "c", "d", "e"]).await;
    let client = Client::builder().base_url(server.uri()).api_key(KEY).build()?;
    let users: Vec<_> = client.users().list(ListUsers::default()).try_collect().await?;
    assert_eq!(users.len(), 5);
    Ok(())
}

#[tokio::test]
async fn a_users_rooms_are_streamed() -> Outcome {
    let server = MockServer::start().await;
    for (skip, names) in [("0", ["a", "b"].as_slice()), ("2", &["c"])] {
        Mock::given(path("/rooms"))
            .and(query_param("skip", skip))
            .respond_with(ok(&json!({"totalCount": 3, "data": ids(names)})))
            .expect(1)
            .mount(&server)
            .await;
    }
    let client =
        UserClient::builder().base_url(server.uri()).client_key("ck").token("t").build()?;
    let request = ListRooms { limit: Some(2), ..ListRooms::default() };
    let rooms: Vec<_> = client.rooms().list(request).try_collect().await?;
    assert_eq!(rooms.len(), 3);
    Ok(())
}

#[tokio::test]
async fn history_is_streamed_back_to_its_beginning() -> Outcome {
    let server = MockServer::start().await;
    let at = "/rooms/r/messages/v3";
    let page = |names: &[&str]| ok(&json!({"totalCount": 99, "data": ids(names)}));
    Mock::given(path(at))
        .and(query_param_is_missing("beforeMessage"))
        .and(query_param("limit", "2"))
        .respond_with(page(&["m5", "m4"]))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(path(at))
        .and(query_param("beforeMessage", "m4"))
        .respond_with(page(&["m5", "m3"]))
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(path(at))
        .and(query_param("beforeMessage", "m3"))
        .respond_with(page(&["m3"]))
        .expect(1)
        .mount(&server)
        .await;
    let client = Client::builder().base_url(server.uri()).api_key(KEY).build()?;
    let request = ListMessages { limit: Some(2), ..ListMessages::default() };
    let messages: Vec<_> = client.messages().list("r", request).try_collect().await?;
    let names: Vec<_> = messages.iter().map(|message| message.id.as_str()).collect();
    assert_eq!(names, ["m5", "m4", "m3"]);
    Ok(())
}

#[tokio::test]
async fn a_stream_outlives_the_client_and_ends_at_an_error() -> Outcome {
    let page = json!({"RC": 0, "result": {"totalCount": 9, "data": [{"_id": "a"}]}});
    let gone = json!({"error": "INVALID_API_KEY", "message": "no"});
    let server = Script::run([Step::json(200, &page), Step::json(401, &gone)]).await?;
    let mut users = server.client()?.users().list(ListUsers::default());
    assert!(users.next().await.is_some_and(|user| user.is_ok()));
    let error = users.next().await.and_then(Result::err);
    assert_eq!(error.map(|error| error.kind()), Some(ErrorKind::Authentication));
    assert!(users.next().await.is_none());
    Ok(())
}
