//! May this request pass?

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use imkit_keys::{ForwardHeader, TrustedProxies};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::super::state::ApiSettings;
use super::harness::Server;

#[tokio::test]
async fn the_documented_samples_answer_as_documented() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"scopes": ["read:users"], "user_id": 7})).await;
    let protected = server.get(&key, "/protected").await.good();
    let expected = json!({"message": "Access granted", "user_id": "7", "key_id": id});
    assert_eq!(protected, expected);
    let users = server.get(&key, "/users").await;
    assert_eq!(users.header("x-ratelimit-remaining"), "998");
    assert_eq!(users.good(), json!({"users": ["user1", "user2"]}));
    let refused = server.call(&key, "POST", "/orders", json!({})).await;
    assert_eq!((refused.status, refused.code()), (403, "scope_required"));
    assert_eq!(refused.body["detail"], "Scope 'write:orders' required");
    assert_eq!(refused.body["required_scope"], "write:orders");
    let (all, _) = server.make(json!({"scopes": ["*"]})).await;
    let order = server.call(&all, "POST", "/orders", Value::Null).await.good();
    assert_eq!(order, json!({"order_id": 12345}));
}

#[tokio::test]
async fn proxies_learn_who_the_key_belongs_to() {
    let server = Server::new().await;
    let request = json!({
        "name": "Лавка 100%", "owner": "acme", "scopes": ["read:users", "rooms:*"],
        "resources": ["clients/acme-*"], "metadata": {"plan": "gold"},
    });
    let (key, id) = server.make(request).await;
    let path = "/verify?scope=read:users&scope=rooms:read&resource=clients/acme-1&cost=2";
    let answer = server.get(&key, path).await;
    assert_eq!(answer.header("x-key-id"), id);
    assert_eq!(answer.header("x-key-owner"), "acme");
    assert_eq!(answer.header("x-key-scopes"), "read:users rooms:*");
    assert_eq!(answer.header("x-key-name"), "%D0%9B%D0%B0%D0%B2%D0%BA%D0%B0 100%25");
    assert_eq!(answer.header("x-ratelimit-remaining"), "998");
    let verdict = answer.good();
    assert_eq!((&verdict["valid"], &verdict["user_id"]), (&json!(true), &json!("acme")));
    assert_eq!(verdict["metadata"], json!({"plan": "gold"}));
    assert_eq!(verdict["limits"]["default"]["remaining"], 998);
    let fenced = server.get(&key, "/verify?resource=clients/other").await;
    assert_eq!((fenced.status, fenced.code()), (403, "resource_forbidden"));
    let operation =
        server.get(&key, "/verify?operation=rooms.create&resource=clients/acme-1").await;
    assert_eq!(operation.status, 200);
    let lacking = server.get(&key, "/verify?operation=users.list").await;
    assert_eq!(lacking.body["required_scope"], "users:read");
}

#[tokio::test]
async fn every_method_and_path_below_verify_is_answered() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"scopes": ["a"]})).await;
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] {
        for path in ["/verify", "/verify/orders/1?token=abc&cost=0&cost=1", "/verify/a//b"] {
            let answer = server.call(&key, method, path, Value::Null).await;
            assert_eq!(answer.status, 200, "{method} {path}");
        }
    }
    for (scopes, status) in [("a", 200), ("a, b", 403), ("no good", 400)] {
        let request = Request::get("/verify/x").header("x-api-key", &key);
        let request = request.header("x-required-scope", scopes).body(Body::empty()).unwrap();
        assert_eq!(server.send(request).await.status, status, "{scopes}");
    }
}

#[tokio::test]
async fn the_address_comes_from_trusted_proxies_only() {
    let proxies =
        TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()], ForwardHeader::XForwardedFor);
    let server = Server::with(ApiSettings { proxies, ..ApiSettings::default() }).await;
    let (key, _) = server.make(json!({"allowed_ips": ["203.0.113.0/24"]})).await;
    let ask = |peer: &str, forwarded: &str| {
        let request = Request::get("/verify").header("x-api-key", &key);
        let mut request = request.header("x-forwarded-for", forwarded).body(Body::empty()).unwrap();
        let peer: SocketAddr = peer.parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        server.send(request)
    };
    assert_eq!(ask("10.0.0.1:1", "203.0.113.5").await.status, 200);
    assert_eq!(ask("10.0.0.1:1", "203.0.113.5, 10.9.9.9").await.status, 200);
    assert_eq!(ask("10.0.0.1:1", "203.0.113.5, 198.51.100.1").await.status, 401);
    assert_eq!(ask("198.51.100.1:1", "203.0.113.5").await.status, 401);
    assert_eq!(ask("10.0.0.1:1", "rubbish").await.status, 401);
}

#[tokio::test]
async fn a_service_asks_about_a_key_that_it_was_given() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"scopes": ["a"], "allowed_ips": ["203.0.113.5"]})).await;
    let ask = |caller: &str, body: Value| {
        let caller = caller.to_owned();
        async {
            let caller = caller;
            server.call(&caller, "POST", "/api-keys/verify", body).await
        }
    };
    let from_there = json!({"key": key, "ip": "203.0.113.5", "scopes": ["a"]});
    assert_eq!(ask(&server.root, from_there.clone()).await.status, 200);
    let claimed = ask("", from_there.clone()).await;
    assert_eq!((claimed.status, claimed.code()), (403, "role_required"));
    assert_eq!(ask(&server.root, json!({"key": key})).await.code(), "invalid_key");
    assert_eq!(ask(&key, from_there.clone()).await.code(), "invalid_key", "no root key");
    let (open, _) = server.make(json!({})).await;
    assert_eq!(ask("", json!({ "key": open })).await.status, 200);
    let faulty = ask(&server.root, json!({"key": open, "ip": "x"})).await;
    assert_eq!(faulty.pointers(), ["/ip"]);
    for (body, pointer) in [
        (json!({"key": open, "scopes": ["no good"]}), "/scopes/0"),
        (json!({"key": open, "operation": "no.such"}), "/operation"),
        (json!({"key": open, "resources": [""]}), "/resources/0"),
        (json!({"key": open, "cost": 4_000_000}), "/cost"),
        (json!({"key": open, "scope": "no good"}), "/scopes/0"),
        (json!({"key": open, "scoped": "a"}), "/scoped"),
        (json!({"key": 7}), "/key"),
    ] {
        let answer = ask("", body.clone()).await;
        assert_eq!((answer.status, answer.pointers()), (400, vec![pointer]), "{body}");
    }
}

#[tokio::test]
async fn a_trial_leaves_no_trace_and_is_for_root_keys() {
    let server = Server::new().await;
    let bound = json!({"scopes": ["a"], "allowed_ips": ["203.0.113.5"], "rate_limit": "1/min"});
    let (key, id) = server.make(bound).await;
    let (leaked, root_id) = server.make_root("auditor").await;
    let try_it = |key: &str, ip: Value| {
        let body = json!({"key": key, "ip": ip, "trial": true});
        server.manage("POST", "/api-keys/verify", body)
    };
    for _ in 0..3 {
        assert_eq!(try_it(&key, json!("203.0.113.5")).await.good()["key_id"], *id);
        assert_eq!(try_it(&leaked, Value::Null).await.good()["key_id"], *root_id);
        assert_eq!(try_it(&key, json!("203.0.113.6")).await.code(), "invalid_key");
        assert!(try_it(&key, Value::Null).await.body["hint"].is_string());
        assert_eq!(try_it("nonsense", Value::Null).await.code(), "invalid_key");
    }
    for id in [id, root_id] {
        let shown = server.get(&server.root, &format!("/api-keys/{id}")).await.good();
        assert_eq!(shown["last_used_at"], Value::Null, "{shown}");
        let used = server.get(&server.root, &format!("/api-keys/{id}/usage")).await.good();
        assert_eq!(used["total"]["requests"], 0, "{used}");
    }
    let body = json!({"key": key, "trial": true});
    let service = server.call("", "POST", "/api-keys/verify", body).await;
    assert_eq!((service.status, service.code()), (403, "role_required"));
    for more in [json!({"scopes": ["a"]}), json!({"operation": "rooms.create"}), json!({"cost": 0})]
    {
        let mut body = json!({"key": key, "trial": true});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let refused = server.manage("POST", "/api-keys/verify", body).await;
        assert_eq!((refused.status, refused.pointers()), (400, vec!["/trial"]), "{more}");
    }
}

#[tokio::test]
async fn a_service_is_not_taken_for_its_caller() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"allowed_ips": ["192.0.2.10"]})).await;
    let ask = |ip: Value| {
        let body = json!({"key": key, "ip": ip});
        server.manage("POST", "/api-keys/verify", body)
    };
    let unsaid = ask(Value::Null).await;
    assert_eq!((unsaid.status, unsaid.code()), (401, "invalid_key"));
    assert!(unsaid.body["hint"].as_str().unwrap().contains("ip"));
    assert_eq!(ask(json!("192.0.2.10")).await.status, 200);
}

#[tokio::test]
async fn headers_tell_of_the_limits_of_the_key_that_is_asked_about() {
    let server = Server::new().await;
    let root = json!({"kind": "root", "role": "auditor", "rate_limit": "50/min"});
    let (root, _) = server.make(root).await;
    let (limited, _) = server.make(json!({"rate_limit": "7/min"})).await;
    let (open, _) = server.make(json!({"rate_limit": "off"})).await;
    for (key, remaining) in [(limited.as_str(), "6"), (open.as_str(), ""), ("nonsense", "")] {
        let answer = server.call(&root, "POST", "/api-keys/verify", json!({ "key": key })).await;
        assert_eq!(answer.header("x-ratelimit-remaining"), remaining, "{}", answer.text);
    }
}

#[tokio::test]
async fn wrong_keys_of_nobody_in_particular_are_those_of_the_proxy() {
    let proxies =
        TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()], ForwardHeader::Forwarded);
    let settings = ApiSettings { proxies, wrong_keys_per_minute: 3, ..ApiSettings::default() };
    let server = Server::with(settings).await;
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let request = Request::get("/verify").header("x-api-key", "nonsense");
        let mut request = request.header("forwarded", "for=\"").body(Body::empty()).unwrap();
        let peer: SocketAddr = "10.0.0.1:1".parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        statuses.push(server.send(request).await.status);
    }
    assert_eq!(statuses, [401, 401, 401, 429]);
}

#[tokio::test]
async fn secrets_that_end_do_not_come_back_with_the_clock() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"expires_in_days": 1})).await;
    server.clock.advance(jiff::SignedDuration::from_hours(25)).unwrap();
    assert_eq!(server.get(&key, "/verify").await.status, 401);
    server.clock.advance(jiff::SignedDuration::from_hours(-25)).unwrap();
    assert_eq!(server.get(&key, "/verify").await.status, 401);
}

#[tokio::test]
async fn questions_that_make_no_sense_are_refused() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({})).await;
    for path in [
        "/verify?scop=a",
        "/verify?scope=a%20b",
        "/verify?cost=-1",
        "/verify?cost=1&cost=2",
        "/verify?operation=a&operation=b",
        "/verify?operation=no.such",
        "/protected?x=1",
    ] {
        let answer = server.get(&key, path).await;
        assert_eq!((answer.status, answer.code()), (400, "invalid_request"), "{path}");
    }
}

#[tokio::test]
async fn verification_goes_on_when_the_database_does_not() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({})).await;
    server.state.service.store().close().await.unwrap();
    assert_eq!(server.get(&key, "/verify").await.status, 200);
    for (method, path, body) in [
        ("POST", "/api-keys".to_owned(), json!({"name": "a"})),
        ("DELETE", format!("/api-keys/{id}"), Value::Null),
        ("GET", "/api-keys".to_owned(), Value::Null),
        ("GET", "/audit/verify".to_owned(), Value::Null),
        ("POST", "/backup".to_owned(), Value::Null),
    ] {
        let answer = server.manage(method, &path, body).await;
        assert_eq!((answer.status, answer.code()), (503, "unavailable"), "{method} {path}");
    }
}

#[tokio::test]
async fn what_is_answered_on_the_spot_is_what_the_router_answers() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"scopes": ["read:users"], "rate_limit": "off"})).await;
    for path in [
        "/verify",
        "/verify?scope=read:users",
        "/verify?scope=read:users&cost=0",
        "/verify?scope=read:users&resource=clients/1",
        "/verify?operation=rooms.create",
        "/verify?scope=write:users",
        "/verify?scope=",
        "/verify?colour=red",
        "/verify?api_key=x",
        "/verify/",
        "/verify/orders/1?scope=write:users",
        "/verifyx",
        "//verify",
    ] {
        for (method, key) in [("GET", &*key), ("POST", &*key), ("GET", "wrong"), ("GET", "")] {
            let request = || {
                let request = Request::builder().method(method).uri(path).header("x-api-key", key);
                request.header("x-request-id", "one").body(Body::empty()).unwrap()
            };
            // What is kept is told from the second and third time on.
            for _ in 0..2 {
                server.send(request()).await;
            }
            let (here, there) = (server.send(request()).await, server.route(request()).await);
            assert_eq!((here.status, here.text), (there.status, there.text), "{method} {path}");
            // Its length is written by hyper.
            let (mut known, mut expected) = (here.headers, there.headers);
            known.remove("content-length");
            expected.remove("content-length");
            assert_eq!(known, expected, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn one_scope_and_several_are_asked_for_together() {
    let server = Server::new().await;
    let (key, _) = server.make(json!({"scopes": ["a", "b"]})).await;
    for (scope, scopes, missing) in [
        (json!("a"), json!([]), None),
        (json!("a"), json!(["b"]), None),
        (json!(null), json!(["a"]), None),
        (json!("c"), json!(["a"]), Some("c")),
        (json!("a"), json!(["c"]), Some("c")),
    ] {
        let body = json!({"key": key, "scope": scope, "scopes": scopes});
        let answer = server.call("", "POST", "/api-keys/verify", body.clone()).await;
        let status = if missing.is_some() { 403 } else { 200 };
        assert_eq!(answer.status, status, "{body}: {}", answer.text);
        assert_eq!(answer.body["required_scope"].as_str(), missing, "{body}");
    }
}

#[tokio::test]
async fn a_key_that_is_only_observed_passes_and_proxies_learn_what_would_be_refused() {
    let server = Server::new().await;
    let (key, id) = server
        .make(json!({
            "scopes": ["a"], "rate_limit": "1/min", "gateway": {"mode": "observe"},
        }))
        .await;
    let fits = server.get(&key, "/verify?scope=a").await;
    assert_eq!(fits.header("x-key-observed"), "");
    assert!(fits.good().get("observed").is_none());
    // Twice: what is kept of one answer is not told of another.
    for _ in 0..3 {
        let beyond = server.get(&key, "/verify?scope=b").await;
        assert_eq!(beyond.header("x-key-observed"), "forbidden");
        assert_eq!(beyond.good()["observed"], "the key lacks the scope b");
        let over = server.get(&key, "/verify?scope=a").await;
        assert_eq!(over.header("x-key-observed"), "limited");
        assert!(over.good()["observed"].as_str().unwrap().starts_with("limit default is used up"));
    }
    let asked = json!({"key": key, "scopes": ["b"]});
    let told = server.call(&server.root, "POST", "/api-keys/verify", asked).await.good();
    assert_eq!(told["observed"], "the key lacks the scope b");
    server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    server.flush().await;
    let usage = server.get(&server.root, &format!("/api-keys/{id}/usage")).await.good();
    let total = json!({"requests": 8, "admitted": 1, "observed": 7, "limited": 0, "refused": 0});
    assert_eq!(usage["total"], total);

    let enforce = json!({"gateway": {"mode": "enforce"}});
    let path = format!("/api-keys/{id}");
    let changed = server.manage("PATCH", &path, enforce.clone()).await.good();
    assert_eq!(changed["gateway"]["mode"], "enforce");
    let refused = server.get(&key, "/verify?scope=b").await;
    assert_eq!((refused.status, refused.code()), (403, "scope_required"));
    server.manage("PATCH", &path, json!({"gateway": {"mode": "observe"}})).await.good();
    server.manage("DELETE", &path, Value::Null).await.good();
    assert_eq!(server.get(&key, "/verify?scope=a").await.status, 401);
}

#[tokio::test]
async fn a_key_is_told_as_it_was_made_for_the_gateway() {
    let server = Server::new().await;
    let gateway = json!({
        "upstream": "acme", "mode": "observe", "audit_reads": 100,
        "budget": {"guaranteed": 10, "ceiling": 50, "weight": 2, "priority": "low"},
    });
    let (_, id) = server.make(json!({"gateway": gateway})).await;
    let path = format!("/api-keys/{id}");
    assert_eq!(server.get(&server.root, &path).await.good()["gateway"], gateway);
    let part = json!({"gateway": {"upstream": ""}});
    let changed = server.manage("PATCH", &path, part).await.good();
    assert_eq!(changed["gateway"]["upstream"], Value::Null);
    assert_eq!(changed["gateway"]["budget"], gateway["budget"]);
    let listed = server.get(&server.root, "/audit?event=key.updated").await.good();
    let detail = &listed["entries"][0]["detail"];
    assert_eq!(detail["before"]["gateway"], gateway);
    assert_eq!(detail["after"]["gateway"]["upstream"], Value::Null);
    let wrong = json!({"gateway": {"budget": {"weight": 0}}});
    assert_eq!(server.manage("PATCH", &path, wrong).await.pointers(), ["/gateway/budget/weight"]);
}
