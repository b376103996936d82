//! Frontends with a client key: what they may call, whose keys travel on, and realtime connections.

use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use http::Request;
use imkit_api::keys::{
    AddUpstream, Environment, IssueClientKey, KeyText, RevokeClientKey, UpdateUpstream,
};
use imkit_emulator::{ConnectionLimits, TimedStream, serve_with};
use serde_json::{Value, json as value};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::harness::{Answer, CLIENT, Gate, REAL, emulator};
use super::upstream::{Act, Scripted, json};
use crate::keys::Caller;
use crate::upstreams::Upstreams;

const API_KEY: &str = "the-upstreams-api-key";
const CLIENT_KEY: &str = "the-upstreams-client-key";

pub(super) struct Scene {
    pub(super) upstream: Scripted,
    pub(super) gate: Gate,
    /// A client key of the upstream's application.
    pub(super) key: String,
    pub(super) id: String,
}

impl Scene {
    pub(super) async fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        let upstream = Scripted::new(acts).await;
        let upstreams = Upstreams::one(upstream.port, API_KEY, CLIENT_KEY);
        let gate = Gate::new().await.before(emulator().await, upstreams);
        let (key, id) = issue(&gate, "test", Environment::Live).await;
        Self { upstream, gate, key, id }
    }

    pub(super) async fn revoke(&self) {
        let keys = &self.gate.keys.service;
        let id = self.id.parse().unwrap();
        let request = RevokeClientKey::default();
        keys.revoke_client_key(&Caller::server(), id, request).await.unwrap();
    }
}

pub(super) async fn issue(
    gate: &Gate,
    application: &str,
    environment: Environment,
) -> (String, String) {
    let request = IssueClientKey {
        application: Some(application.to_owned()),
        environment: Some(environment),
        ..IssueClientKey::default()
    };
    let issued = gate.keys.service.issue_client_key(&Caller::server(), &request).await.unwrap();
    (issued.details.client_key, issued.details.id)
}

pub(super) async fn call(
    gate: &Gate,
    key: &str,
    token: &str,
    line: (&str, &str),
    body: Value,
) -> Answer {
    let mut request = Request::builder().method(line.0).uri(line.1).header("im-client-key", key);
    if !token.is_empty() {
        request = request.header("im-authorization", token);
    }
    let body = if body.is_null() { String::new() } else { body.to_string() };
    gate.send(request.header("host", "localhost").body(Body::from(body)).unwrap()).await
}

pub(super) fn well() -> Act {
    Act::Say(json("200 OK", r#"{"RC":0,"RM":"OK","result":{}}"#))
}

#[tokio::test]
async fn a_frontends_call_goes_on_with_the_upstreams_client_key_and_its_own_token() {
    let scene = Scene::new([well()]).await;
    let answer = call(&scene.gate, &scene.key, "token-1", ("GET", "/me"), Value::Null).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let heard = scene.upstream.heard().remove(0);
    assert!(heard.starts_with("GET /me HTTP/1.1\r\n"), "{heard}");
    assert!(heard.contains(&format!("im-client-key: {CLIENT_KEY}\r\n")), "{heard}");
    assert!(heard.contains("im-authorization: token-1\r\n"), "{heard}");
    assert!(!heard.contains(API_KEY) && !heard.contains(&scene.key), "{heard}");
}

#[tokio::test]
async fn a_users_wrong_token_is_told_by_the_platform_itself() {
    let said = r#"{"RC":401,"RM":"x","error":{"code":"INVALID_TOKEN","message":"x"}}"#;
    let scene = Scene::new([Act::Say(json("401 Unauthorized", said))]).await;
    let answer = call(&scene.gate, &scene.key, "wrong", ("GET", "/me"), Value::Null).await;
    assert_eq!((answer.status, answer.text.as_str()), (401, said));
}

#[tokio::test]
async fn what_is_not_for_frontends_does_not_reach_the_upstream() {
    let scene = Scene::new([well()]).await;
    let body = value!({"_id": "alice"});
    let line = ("POST", "/admin/clients");
    let answer = call(&scene.gate, &scene.key, "token", line, body).await;
    assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}", answer.text);
    let answer = call(&scene.gate, &scene.key, "", ("GET", "/me"), Value::Null).await;
    assert!(answer.is(401, "INVALID_TOKEN"), "{}", answer.text);
    let answer = call(&scene.gate, "foreign", "token", ("GET", "/me"), Value::Null).await;
    assert!(answer.is(401, "INVALID_CLIENT_KEY"), "{}", answer.text);
    scene.revoke().await;
    let answer = call(&scene.gate, &scene.key, "token", ("GET", "/me"), Value::Null).await;
    assert!(answer.is(401, "INVALID_CLIENT_KEY"), "{}", answer.text);
    assert_eq!(scene.upstream.heard().len(), 0);
}

#[tokio::test]
async fn a_test_client_key_speaks_to_the_stand_in() {
    let gate = Gate::new().await;
    gate.furnish().await;
    let body = value!({"_id": "alice", "issueAccessToken": true});
    let issued = gate.seed("POST", "/admin/clients", body).await;
    let token = issued["token"].as_str().or(issued["result"]["token"].as_str()).unwrap();
    let (key, _) = issue(&gate, "local", Environment::Test).await;
    let answer = call(&gate, &key, token, ("GET", "/me"), Value::Null).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.body["result"]["_id"], "alice");
}

/// The door on a socket.
pub(super) async fn serve(gate: &Gate, tasks: &mut JoinSet<()>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let door = gate.door.clone();
    tasks.spawn(async move {
        let plain = |stream: TimedStream| std::future::ready(Ok(stream));
        let limits = ConnectionLimits { streams: Some(10), ..ConnectionLimits::default() };
        let never = std::future::pending();
        serve_with(listener, plain, door, limits, |_| true, never).await.unwrap();
    });
    address
}

/// Opens a socket; answers the head of what came back.
pub(super) async fn open(address: SocketAddr, target: &str, headers: &str) -> (TcpStream, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let head = format!(
        "GET {target} HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\n\
         connection: Upgrade\r\nsec-websocket-key: abc\r\nsec-websocket-version: 13\r\n{headers}\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        answer.push(stream.read_u8().await.unwrap());
    }
    (stream, String::from_utf8(answer).unwrap())
}

/// Whether a connection ends now, and not only when it is looked at once a minute.
async fn ends(stream: &mut TcpStream) -> bool {
    let read = timeout(Duration::from_secs(20), async { stream.read(&mut [0]).await });
    read.await.is_ok_and(|read| read.unwrap_or_default() == 0)
}

#[tokio::test]
async fn a_realtime_connection_passes_both_ways_with_the_upstreams_client_key() {
    let scene = Scene::new([Act::Echo]).await;
    let mut tasks = JoinSet::new();
    let address = serve(&scene.gate, &mut tasks).await;
    let in_header = format!("im-client-key: {}\r\nim-authorization: token-1\r\n", scene.key);
    let in_query = format!("/socket.io/?EIO=4&clientKey={}&transport=websocket", scene.key);
    for (target, headers) in [
        ("/socket.io/?EIO=4&transport=websocket", in_header.as_str()),
        (in_query.as_str(), "im-authorization: token-1\r\n"),
    ] {
        let (mut stream, head) = open(address, target, headers).await;
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        assert!(head.contains("sec-websocket-accept: yes\r\n"), "{head}");
        stream.write_all(b"hello").await.unwrap();
        let mut echo = [0; 5];
        stream.read_exact(&mut echo).await.unwrap();
        assert_eq!(&echo, b"hello");
        let heard = scene.upstream.heard().pop().unwrap();
        assert!(heard.contains("transport=websocket") && heard.contains("EIO=4"), "{heard}");
        assert_eq!(heard.matches(CLIENT_KEY).count(), 1, "{heard}");
        assert!(heard.contains("im-authorization: token-1\r\n"), "{heard}");
        assert!(heard.contains("sec-websocket-key: abc\r\n"), "{heard}");
        assert!(!heard.contains(API_KEY) && !heard.contains(&scene.key), "{heard}");
    }
    let last = scene.upstream.heard().pop().unwrap();
    assert!(last.contains(&format!("clientKey={CLIENT_KEY} HTTP/1.1")), "{last}");
}

#[tokio::test]
async fn a_realtime_connection_ends_with_its_client_key_and_with_the_server() {
    let scene = Scene::new([Act::Echo]).await;
    let mut tasks = JoinSet::new();
    let address = serve(&scene.gate, &mut tasks).await;
    let key = format!("im-client-key: {}\r\n", scene.key);
    let (mut first, _) = open(address, "/socket.io/", &key).await;
    scene.revoke().await;
    assert!(ends(&mut first).await);
    let (_, head) = open(address, "/socket.io/", &key).await;
    assert!(head.starts_with("HTTP/1.1 401 "), "{head}");

    let (key, _) = issue(&scene.gate, "test", Environment::Live).await;
    let (mut second, head) =
        open(address, "/socket.io/", &format!("im-client-key: {key}\r\n")).await;
    assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
    scene.gate.door.drain();
    assert!(ends(&mut second).await);
}

#[tokio::test]
async fn a_poll_passes_and_a_connection_without_a_client_key_does_not() {
    let said = "HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nset-cookie: io=1\r\n\
                content-length: 3\r\n\r\n0{}";
    let scene = Scene::new([Act::Say(said.to_owned())]).await;
    let line = ("GET", "/socket.io/?EIO=4&transport=polling");
    let answer = call(&scene.gate, &scene.key, "", line, Value::Null).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, "0{}"));
    assert_eq!(answer.headers["set-cookie"], "io=1");
    let request = Request::get("/socket.io/").header("host", "localhost");
    let answer = scene.gate.send(request.body(Body::empty()).unwrap()).await;
    assert!(answer.is(401, "MISSING_CLIENT_KEY"), "{}", answer.text);
    let twice = format!("/socket.io/?clientKey={0}&clientKey={0}", scene.key);
    let answer = call(&scene.gate, &scene.key, "", ("GET", &twice), Value::Null).await;
    assert!(answer.is(400, "INVALID_QUERY"), "{}", answer.text);
    assert_eq!(scene.upstream.heard().len(), 1);
}

#[tokio::test]
async fn a_page_of_another_origin_may_call_as_a_frontend_and_never_with_an_api_key() {
    let scene = Scene::new([well()]).await;
    let question = Request::options("/me")
        .header("host", "localhost")
        .header("origin", "https://shop.example")
        .header("access-control-request-method", "GET")
        .header("access-control-request-headers", "im-client-key,im-authorization");
    let answer = scene.gate.send(question.body(Body::empty()).unwrap()).await;
    assert_eq!((answer.status, answer.text.as_str()), (204, ""));
    assert_eq!(answer.headers["access-control-allow-origin"], "https://shop.example");
    let allowed = answer.headers["access-control-allow-headers"].to_str().unwrap();
    assert!(allowed.contains("im-client-key") && !allowed.contains("im-api-key"), "{allowed}");
    assert!(!answer.headers.contains_key("access-control-allow-credentials"));

    let call = |name: &str, value: &str| {
        let request = Request::get("/me").header("host", "localhost").header(name, value);
        let request = request.header("im-authorization", "token-1");
        request.header("origin", "https://shop.example").body(Body::empty()).unwrap()
    };
    let answer = scene.gate.send(call("im-client-key", &scene.key)).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert_eq!(answer.headers["access-control-allow-origin"], "https://shop.example");
    assert_eq!(answer.headers["vary"], "origin");
    let answer = scene.gate.send(call("im-api-key", "any")).await;
    assert!(!answer.headers.contains_key("access-control-allow-origin"));
}

/// An upstream as it is added by hand.
fn acme(port: u16, client_key: &str) -> AddUpstream {
    AddUpstream {
        name: "acme".to_owned(),
        url: format!("http://127.0.0.1:{port}"),
        api_key: KeyText::from(API_KEY),
        client_key: Some(KeyText::from(client_key)),
        default: None,
        insecure_plain_http: false,
        untested: true,
        reason: None,
    }
}

#[tokio::test]
async fn a_realtime_connection_ends_with_its_upstream_or_the_client_key_there() {
    let upstream = Scripted::new([Act::Echo]).await;
    let gate = Gate::new().await.with_own_upstreams();
    let (service, server) = (&gate.keys.upstreams, Caller::server());
    let mut tasks = JoinSet::new();
    let address = serve(&gate, &mut tasks).await;
    service.add(&server, acme(upstream.port, CLIENT_KEY)).await.unwrap();
    let (key, _) = issue(&gate, "acme", Environment::Live).await;
    let key = format!("im-client-key: {key}\r\n");
    let open = async || {
        let (stream, head) = open(address, "/socket.io/", &key).await;
        assert!(head.starts_with("HTTP/1.1 101 "), "{head}");
        stream
    };
    let update = |change| service.update(&server, "acme", change);

    let mut stream = open().await;
    // Neither its API key nor whether it is the default matters to frontends.
    update(UpdateUpstream { default: Some(false), ..UpdateUpstream::default() }).await.unwrap();
    stream.write_all(b"a").await.unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), b'a');
    let client_key = Some(KeyText::from("another-client-key"));
    update(UpdateUpstream { client_key, ..UpdateUpstream::default() }).await.unwrap();
    assert!(ends(&mut stream).await, "another client key");

    let mut stream = open().await;
    let moved = UpdateUpstream {
        url: Some(format!("http://localhost:{}", upstream.port)),
        api_key: Some(KeyText::from(API_KEY)),
        untested: true,
        ..UpdateUpstream::default()
    };
    update(moved).await.unwrap();
    assert!(ends(&mut stream).await, "another place");

    let mut stream = open().await;
    service.remove(&server, "acme", true, None).await.unwrap();
    assert!(ends(&mut stream).await, "removed");
}

#[tokio::test]
async fn the_local_applications_own_realtime_connection_is_told_that_the_stand_in_has_none() {
    let scene = Scene::new([Act::Echo]).await;
    let in_query = format!("/socket.io/?EIO=4&clientKey={CLIENT}&transport=websocket");
    for (path, name, value) in [
        ("/socket.io/?EIO=4", "im-client-key", CLIENT),
        ("/socket.io/", "im-api-key", REAL),
        (in_query.as_str(), "x-none", "none"),
    ] {
        let request = Request::get(path).header("host", "localhost").header(name, value);
        let answer = scene.gate.send(request.body(Body::empty()).unwrap()).await;
        assert!(answer.is(404, "NOT_FOUND"), "{path} {name}: {} {}", answer.status, answer.text);
    }
    assert_eq!(scene.upstream.heard().len(), 0);
}
