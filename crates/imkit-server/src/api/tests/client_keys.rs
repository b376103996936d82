//! Client keys: issued, shown, replaced and revoked, and what is asked of them at the gateway.

use axum::http::{HeaderMap, HeaderValue};
use imkit_api::operation::{ME_GET, USERS_UPSERT};
use imkit_emulator::Refusal;
use imkit_keys::{Jwt, TrustedProxies};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::super::context::RequestContext;
use super::super::state::ApiSettings;
use super::harness::Server;
use crate::client_keys::check::{ClientCall, ClientGrant, ClientRequest};

const ME: ClientCall = ClientCall::Operation(&ME_GET);

async fn issue(server: &Server, body: Value) -> Value {
    server.manage("POST", "/client-keys", body).await.good()
}

fn text(issued: &Value) -> &str {
    issued["details"]["client_key"].as_str().unwrap()
}

fn id(issued: &Value) -> &str {
    issued["details"]["id"].as_str().unwrap()
}

/// Asks as the gateway does, as a user on `chat.example`.
fn ask(server: &Server, key: &str, call: ClientCall) -> Result<ClientGrant, Refusal> {
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_static("chat.example"));
    headers.insert("im-authorization", HeaderValue::from_static("token"));
    headers.insert("im-client-key", HeaderValue::from_str(key).unwrap());
    let request = ClientRequest { headers: &headers, authority: None, call };
    let peer = "192.0.2.1".parse().ok();
    let context = RequestContext::new(&headers, peer, &TrustedProxies::default());
    server.state.client(&context, &request, None).map_err(|refused| refused.fault.refusal())
}

#[track_caller]
fn refused(answer: Result<ClientGrant, Refusal>, words: &str) {
    let refusal = format!("{:?}", answer.unwrap_err());
    assert!(refusal.contains(words), "{words}: {refusal}");
}

#[tokio::test]
async fn an_issued_key_says_whose_it_is_and_nothing_secret() {
    let server = Server::new().await;
    let issued = issue(
        &server,
        json!({
            "application": "chat", "domains": ["Chat.Example"], "claims": {"team": "web"},
            "expires_in_days": 30, "reason": "the new site",
        }),
    )
    .await;
    let details = &issued["details"];
    assert_eq!(details["status"], "active");
    assert_eq!(details["domains"], json!(["chat.example"]));
    let jwt = Jwt::read(text(&issued)).unwrap();
    assert_eq!(jwt.header, *json!({"typ": "JWT", "alg": "HS256"}).as_object().unwrap());
    assert_eq!(Value::Object(jwt.claims), details["claims"]);
    let names: Vec<_> = details["claims"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["iss", "jti", "app", "env", "createAt", "exp", "team"]);
    assert_eq!(details["claims"]["jti"], details["id"]);

    let shown = server.get(&server.root, &format!("/client-keys/{}", id(&issued))).await.good();
    assert_eq!(shown, *details, "the same text is made anew");
    let audit = server.get(&server.root, &format!("/audit?target={}", id(&issued))).await.good();
    let entry = &audit["entries"][0];
    assert_eq!(
        (&entry["event"], &entry["reason"]),
        (&json!("client_key.issued"), &json!("the new site"))
    );
    assert_eq!(entry["detail"]["after"]["application"], "chat");

    let grant = ask(&server, text(&issued), ME).unwrap();
    assert_eq!(grant.application.as_str(), "chat");
    assert_eq!(grant.id.to_string(), id(&issued));
    server.clock.advance(SignedDuration::from_hours(30 * 24)).unwrap();
    refused(ask(&server, text(&issued), ME), "INVALID_CLIENT_KEY");
    let shown = server.get(&server.root, &format!("/client-keys/{}", id(&issued))).await.good();
    assert_eq!(shown["status"], "expired");
}

#[tokio::test]
async fn one_is_active_for_each_application_and_environment() {
    let server = Server::new().await;
    let first = issue(&server, json!({"application": "chat"})).await;
    let again = server.manage("POST", "/client-keys", json!({"application": "chat"})).await;
    assert_eq!((again.status, again.code()), (409, "client_key_active"));
    assert!(again.text.contains(id(&first)) && again.text.contains("replace"), "{}", again.text);
    issue(&server, json!({"application": "chat", "environment": "test"})).await;
    issue(&server, json!({})).await;

    let gone = format!("/client-keys/{}", id(&first));
    server.manage("DELETE", &gone, Value::Null).await.good();
    issue(&server, json!({"application": "chat"})).await;
}

#[tokio::test]
async fn of_many_who_issue_at_once_one_succeeds() {
    let server = Server::new().await;
    let issue = || server.manage("POST", "/client-keys", json!({"application": "chat"}));
    let (a, b, c, d) = tokio::join!(issue(), issue(), issue(), issue());
    let mut statuses = [a.status, b.status, c.status, d.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409, 409, 409]);
}

#[tokio::test]
async fn a_replaced_key_works_for_its_grace_and_a_revocation_ends_it_at_once() {
    let server = Server::new().await;
    let old = issue(&server, json!({"application": "chat"})).await;
    let body = json!({"application": "chat", "replace": true, "grace_seconds": 3600});
    let new = issue(&server, body).await;
    assert_eq!(new["replaced"]["id"], old["details"]["id"]);
    assert_eq!(new["replaced"]["status"], "ending");
    assert!(ask(&server, text(&old), ME).is_ok() && ask(&server, text(&new), ME).is_ok());

    // More grace than it has is not to be had.
    let path = |issued: &Value, query: &str| format!("/client-keys/{}{query}", id(issued));
    let more = server.manage("DELETE", &path(&old, "?grace_seconds=7200"), Value::Null).await;
    assert_eq!(more.good()["receipt"], Value::Null);
    server.clock.advance(SignedDuration::from_secs(3599)).unwrap();
    assert!(ask(&server, text(&old), ME).is_ok());
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    refused(ask(&server, text(&old), ME), "INVALID_CLIENT_KEY");

    let ending =
        server.manage("DELETE", &path(&new, "?grace_seconds=60"), Value::Null).await.good();
    assert_eq!(ending["details"]["status"], "ending");
    assert!(ask(&server, text(&new), ME).is_ok());
    let now = server.manage("DELETE", &path(&new, "?reason=leaked"), Value::Null).await.good();
    assert_eq!(
        (&now["details"]["status"], now["receipt"]["rev"].is_u64()),
        (&json!("revoked"), true)
    );
    refused(ask(&server, text(&new), ME), "INVALID_CLIENT_KEY");
    let again = server.manage("DELETE", &path(&new, ""), Value::Null).await.good();
    assert_eq!(again["receipt"], Value::Null);
    let audit = server.get(&server.root, &format!("/audit?target={}", id(&new))).await.good();
    assert_eq!(audit["entries"][0]["reason"], "leaked");
    assert_eq!(audit["entries"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    let server = Server::new().await;
    for application in ["a", "b", "c"] {
        issue(&server, json!({ "application": application })).await;
        server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    }
    let old = issue(&server, json!({"application": "a", "replace": true})).await;
    let list = async |query: &str| {
        let page = server.get(&server.root, &format!("/client-keys{query}")).await.good();
        let of = |key: &Value| key["application"].as_str().unwrap().to_owned();
        let keys = page["client_keys"].as_array().unwrap().iter().map(of).collect::<Vec<_>>();
        (keys.concat(), page["next"].clone())
    };
    assert_eq!(list("").await, ("acba".to_owned(), Value::Null));
    let (first, next) = list("?limit=3").await;
    assert_eq!(first, "acb");
    let rest = list(&format!("?limit=3&cursor={}", next.as_str().unwrap())).await;
    assert_eq!(rest, ("a".to_owned(), Value::Null));
    assert_eq!(list("?application=a").await.0, "aa");
    assert_eq!(list("?status=revoked").await.0, "a");
    assert_eq!(list("?application=a&status=active").await.0, "a");
    assert_eq!(list("?environment=test").await.0, "");
    let unknown = server.get(&server.root, "/client-keys?cursor=ck_x").await;
    assert_eq!(unknown.pointers(), ["/cursor"]);
    assert_eq!(server.get(&server.root, "/client-keys/ck_nope").await.status, 404);
    assert_eq!(server.get(text(&old), "/client-keys").await.status, 401, "it is no key of ours");
    let (auditor, _) = server.make_root("auditor").await;
    assert_eq!(server.call(&auditor, "POST", "/client-keys", json!({})).await.status, 403);
}

#[tokio::test]
async fn faults_are_named_and_secrets_are_not_taken() {
    let server = Server::new().await;
    let body = json!({
        "application": "A", "domains": ["https://x"], "claims": {"apiKey": "canary-canary"},
        "grace_seconds": 1,
    });
    let answer = server.manage("POST", "/client-keys", body).await;
    assert_eq!(answer.status, 400);
    let mut pointers = answer.pointers();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/application", "/claims/apiKey", "/domains/0", "/grace_seconds"]);
    assert!(!answer.text.contains("canary"), "{}", answer.text);
    let root = server.root.clone();
    let hidden = json!({"claims": {"x": root}});
    let answer = server.manage("POST", "/client-keys", hidden).await;
    assert_eq!(answer.pointers(), ["/claims/x"]);
    assert!(!answer.text.contains(&server.root));
    let long: serde_json::Map<_, _> =
        (0..20).map(|n| (format!("c{n}"), json!("long ".repeat(60)))).collect();
    let answer = server.manage("POST", "/client-keys", json!({ "claims": long })).await;
    assert_eq!(answer.pointers(), ["/claims"]);
}

#[tokio::test]
async fn the_gateway_is_told_in_the_platforms_words() {
    let server = Server::new().await;
    let issued = issue(&server, json!({"application": "chat", "domains": ["chat.example"]})).await;
    let upsert = ClientCall::Operation(&USERS_UPSERT);
    refused(ask(&server, text(&issued), upsert), "INSUFFICIENT_PERMISSIONS");
    assert!(ask(&server, text(&issued), ClientCall::Socket).is_ok());
    refused(ask(&server, "x", ME), "INVALID_CLIENT_KEY");
    refused(ask(&server, "", ME), "MISSING_CLIENT_KEY");
    let body = json!({"application": "chat", "domains": ["other.example"], "replace": true});
    let moved = issue(&server, body).await;
    refused(ask(&server, text(&moved), ME), "CLIENT_KEY_MISMATCH");
}

#[tokio::test]
async fn a_public_key_has_a_limit_for_each_address_and_guessing_one_too() {
    let settings = ApiSettings {
        client_key_per_minute: 3,
        wrong_keys_per_minute: 2,
        ..ApiSettings::default()
    };
    let server = Server::with(settings).await;
    let issued = issue(&server, json!({"application": "chat"})).await;
    for _ in 0..3 {
        assert!(ask(&server, text(&issued), ME).is_ok());
    }
    refused(ask(&server, text(&issued), ME), "retry_after: Some(20)");
    for _ in 0..2 {
        refused(ask(&server, "x", ME), "INVALID_CLIENT_KEY");
    }
    refused(ask(&server, "x", ME), "Too many wrong keys");
    server.clock.advance(SignedDuration::from_secs(20)).unwrap();
    assert!(ask(&server, text(&issued), ME).is_ok(), "wrong keys hold up no right one");
}

#[tokio::test]
async fn use_is_counted_and_told_under_the_id() {
    let server = Server::new().await;
    let issued = issue(&server, json!({"application": "chat"})).await;
    let (mut lines, _) = server.state.feed.follow();
    ask(&server, text(&issued), ME).unwrap();
    ask(&server, text(&issued), ClientCall::Operation(&USERS_UPSERT)).unwrap_err();
    for (outcome, operation) in [("admitted", "me.get"), ("forbidden", "users.upsert")] {
        let line = serde_json::to_value(lines.recv().await.unwrap()).unwrap();
        assert_eq!(
            (&line["key_id"], &line["outcome"]),
            (&issued["details"]["id"], &json!(outcome))
        );
        assert_eq!((&line["name"], &line["operation"]), (&json!("chat live"), &json!(operation)));
    }
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.flush().await;
    let usage = server.get(&server.root, "/usage?by=key").await.good();
    let row = usage["rows"].as_array().unwrap();
    let row = row.iter().find(|row| row["what"] == issued["details"]["id"]).unwrap();
    assert_eq!((&row["name"], &row["requests"]), (&json!("chat live"), &json!(2)));
}
