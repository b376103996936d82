//! Keys from their making to their end.

use axum::body::Body;
use axum::http::Request;
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::harness::Server;

#[tokio::test]
async fn a_key_is_made_shown_listed_changed_and_revoked() {
    let server = Server::new().await;
    let request = json!({
        "name": "Production", "user_id": 1, "scopes": ["read:users", "write:orders"],
        "expires_in_days": 365, "rate_limit": 5000, "allowed_ips": null, "tags": ["shop"],
    });
    let answer = server.manage("POST", "/api-keys", request).await;
    assert_eq!((answer.status, answer.header("cache-control")), (201, "no-store"));
    let made = answer.good();
    let (key, id) = (made["key"].as_str().unwrap(), made["details"]["id"].as_str().unwrap());
    assert!(key.starts_with(made["details"]["prefix"].as_str().unwrap()));
    assert_eq!(made["details"]["owner"], "1");
    let rate = json!([{"name": "default", "kind": "rate", "count": 5000, "seconds": 3600,
        "burst": 5000}]);
    assert_eq!(made["details"]["limits"], rate);
    let details = &made["details"];
    assert_eq!((&details["user_id"], &details["rate_limit"]), (&json!("1"), &json!(5000)));
    for name in ["id", "prefix", "name", "expires_at"] {
        assert!(made[name].is_string() && made[name] == details[name], "{name}: {made}");
    }

    let path = format!("/api-keys/{id}");
    let shown = server.get(&server.root, &path).await;
    assert!(!shown.text.contains(&key[21..53]), "the key is shown once");
    assert_eq!(shown.good(), made["details"]);

    let listed = server.get(&server.root, "/api-keys?user_id=1&tag=shop").await.good();
    assert_eq!(listed["keys"].as_array().unwrap().len(), 1);

    let change = json!({"scopes": ["read:users"], "reason": "too much"});
    let changed = server.manage("PATCH", &path, change).await.good();
    assert_eq!(changed["scopes"], json!(["read:users"]));
    assert!(changed["rev"].as_u64() > made["details"]["rev"].as_u64());

    assert_eq!(server.get(key, "/protected").await.good()["message"], "Access granted");
    let revoked = server.manage("DELETE", &path, Value::Null).await.good();
    assert_eq!(revoked["message"], "Key revoked");
    assert!(revoked["receipt"]["rev"].as_u64() > changed["rev"].as_u64());
    assert_eq!(server.get(key, "/protected").await.status, 401);
    let again = server.manage("DELETE", &path, Value::Null).await.good();
    assert_eq!((&again["already"], &again["receipt"]), (&json!(1), &Value::Null));
}

#[tokio::test]
async fn a_key_is_forgotten_only_after_its_end() {
    let server = Server::new().await;
    let (_, id) = server.make(json!({})).await;
    let path = format!("/api-keys/{id}?purge=true&reason=gone");
    let live = server.manage("DELETE", &path, Value::Null).await;
    assert_eq!((live.status, live.code()), (409, "still_live"));
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    let gone = server.manage("DELETE", &path, Value::Null).await.good();
    assert_eq!(gone["message"], "Key deleted");
    let missing = server.get(&server.root, &format!("/api-keys/{id}")).await;
    assert_eq!((missing.status, missing.code()), (404, "not_found"));
    assert_eq!(missing.body["detail"], "Key not found");
    let entries = server.get(&server.root, &format!("/audit?target={id}")).await.good();
    assert_eq!(entries["entries"][0]["event"], "key.deleted");
    assert_eq!(entries["entries"][0]["reason"], "gone");
}

#[tokio::test]
async fn a_disabled_key_is_refused_until_it_is_enabled() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({})).await;
    let verb = |verb: &str| format!("/api-keys/{id}/{verb}");
    let off = server.manage("POST", &verb("disable"), json!({"reason": "lost?"})).await.good();
    assert_eq!((&off["status"], &off["state"]), (&json!("disabled"), &json!("disabled")));
    assert_eq!(server.get(&key, "/protected").await.status, 401);
    let on = server.manage("POST", &verb("enable"), Value::Null).await.good();
    assert_eq!(on["status"], "active");
    let rev = on["rev"].clone();
    assert_eq!(server.manage("POST", &verb("enable"), json!({})).await.good()["rev"], rev);
    assert_eq!(server.get(&key, "/protected").await.status, 200);
}

#[tokio::test]
async fn ended_keys_cannot_be_changed() {
    let server = Server::new().await;
    let (_, revoked) = server.make(json!({})).await;
    server.manage("DELETE", &format!("/api-keys/{revoked}"), Value::Null).await.good();
    let (_, expired) = server.make(json!({"expires_in_days": 1})).await;
    server.clock.advance(SignedDuration::from_hours(24)).unwrap();
    for id in [revoked, expired] {
        for (method, verb, body) in [
            ("PATCH", "", json!({"name": "b"})),
            ("POST", "/rotate", json!({})),
            ("POST", "/enable", json!({})),
            ("POST", "/disable", json!({})),
            ("POST", "/rotation/finish", json!({})),
        ] {
            let answer = server.manage(method, &format!("/api-keys/{id}{verb}"), body).await;
            assert_eq!((answer.status, answer.code()), (409, "key_ended"), "{verb}");
        }
    }
}

#[tokio::test]
async fn a_change_of_an_older_revision_is_refused() {
    let server = Server::new().await;
    let (_, id) = server.make(json!({})).await;
    let path = format!("/api-keys/{id}");
    let rev = server.get(&server.root, &path).await.good()["rev"].as_u64().unwrap();
    let body = |rev: u64| json!({"name": format!("at {rev}"), "if_rev": rev});
    server.manage("PATCH", &path, body(rev)).await.good();
    let late = server.manage("PATCH", &path, body(rev)).await;
    assert_eq!((late.status, late.code()), (409, "changed"));
}

#[tokio::test]
async fn every_role_may_do_what_it_says_and_no_more() {
    let server = Server::new().await;
    let (operator, operator_id) = server.make_root("operator").await;
    let (auditor, _) = server.make_root("auditor").await;
    let (_, id) = server.make(json!({})).await;
    for key in [&operator, &auditor] {
        for path in ["/api-keys", "/usage", "/audit", "/audit/verify", "/doctor"] {
            assert_eq!(server.get(key, path).await.status, 200, "{path}");
        }
    }
    let new = json!({"name": "a"});
    let new_root = json!({"name": "a", "kind": "root", "role": "auditor"});
    let own = format!("/api-keys/{operator_id}");
    let key = format!("/api-keys/{id}");
    for (caller, method, path, body, status) in [
        (&auditor, "POST", "/api-keys", new.clone(), 403),
        (&auditor, "PATCH", key.as_str(), new.clone(), 403),
        (&auditor, "DELETE", key.as_str(), Value::Null, 403),
        (&auditor, "POST", "/backup", Value::Null, 403),
        (&operator, "POST", "/api-keys", new.clone(), 201),
        (&operator, "PATCH", key.as_str(), new.clone(), 200),
        (&operator, "POST", "/api-keys", new_root.clone(), 403),
        (&operator, "PATCH", own.as_str(), json!({"role": "admin"}), 403),
        (&operator, "DELETE", own.as_str(), Value::Null, 403),
        (&operator, "POST", "/api-keys/revoke", json!({"ids": [operator_id]}), 403),
        (&operator, "POST", "/backup", Value::Null, 403),
        (&server.root, "POST", "/api-keys", new_root, 201),
        (&server.root, "PATCH", own.as_str(), json!({"role": "auditor"}), 200),
    ] {
        let answer = server.call(caller, method, path, body.clone()).await;
        assert_eq!(answer.status, status, "{method} {path} {body}: {}", answer.text);
        assert!(status != 403 || answer.code() == "role_required");
    }
}

#[tokio::test]
async fn reasons_are_lines_of_text() {
    let server = Server::new().await;
    let (_, id) = server.make(json!({})).await;
    server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
    for reason in ["a%1b%5b2Jb".to_owned(), "x".repeat(501)] {
        for query in ["purge=true&", ""] {
            let path = format!("/api-keys/{id}?{query}reason={reason}");
            let answer = server.manage("DELETE", &path, Value::Null).await;
            assert_eq!((answer.status, answer.pointers()), (400, vec!["/reason"]), "{path}");
        }
    }
}

#[tokio::test]
async fn the_record_tells_how_keys_stood_before_they_were_revoked_together() {
    let server = Server::new().await;
    let ((_, active), (_, disabled)) = (server.make(json!({})).await, server.make(json!({})).await);
    let path = format!("/api-keys/{disabled}/disable");
    server.manage("POST", &path, Value::Null).await.good();
    let body = json!({"ids": [active, disabled]});
    server.manage("POST", "/api-keys/revoke", body).await.good();
    let page = server.get(&server.root, "/audit?event=keys.revoked").await.good();
    assert_eq!(page["entries"][0]["detail"]["disabled_before"], json!([disabled]));
}

#[tokio::test]
async fn pages_of_other_sites_change_nothing() {
    let server = Server::new().await;
    for (method, path) in
        [("POST", "/api-keys"), ("POST", "/backup"), ("GET", "/audit/export"), ("GET", "/doctor")]
    {
        let request = Request::builder().method(method).uri(path).header("host", "localhost:9000");
        let request = request.header("x-api-key", &server.root);
        let request = request.header("origin", "https://evil.example");
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        match path {
            "/doctor" => assert_eq!(answer.status, 200, "the browser keeps the answer"),
            _ => assert_eq!((answer.status, answer.code()), (403, "cross_site"), "{path}"),
        }
    }
}

#[tokio::test]
async fn one_backup_is_made_at_a_time() {
    let server = Server::new().await;
    let place = server.state.backup.clone().try_acquire_owned().unwrap();
    let second = server.manage("POST", "/backup", Value::Null).await;
    assert_eq!((second.status, second.code()), (409, "backup_running"));
    drop(place);
    assert_eq!(server.manage("POST", "/backup", Value::Null).await.status, 200);
    assert_eq!(server.manage("POST", "/backup", Value::Null).await.status, 200);
}

#[tokio::test]
async fn a_root_key_that_is_revoked_while_its_body_arrives_changes_nothing() {
    let server = Server::new().await;
    let (operator, id) = server.make_root("operator").await;
    let (send, receive) = tokio::sync::oneshot::channel::<()>();
    let late = async move {
        receive.await.unwrap();
        Ok::<_, std::io::Error>("{\"all\": true, \"dry_run\": true}")
    };
    let body = Body::from_stream(futures_util::stream::once(late));
    let request = Request::post("/api-keys/revoke").header("x-api-key", &operator);
    let request = request.header("content-type", "application/json").body(body).unwrap();
    let revoke = async {
        server.manage("DELETE", &format!("/api-keys/{id}"), Value::Null).await.good();
        send.send(()).unwrap();
    };
    let (answer, ()) = tokio::join!(server.send(request), revoke);
    assert_eq!((answer.status, answer.code()), (401, "invalid_key"));
}

#[tokio::test]
async fn many_keys_are_revoked_at_once_and_root_keys_only_by_their_ids() {
    let server = Server::new().await;
    for owner in ["a", "a", "b"] {
        server.make(json!({"owner": owner, "tags": ["t"]})).await;
    }
    let revoke = |body: Value| server.manage("POST", "/api-keys/revoke", body);
    let preview = revoke(json!({"owner": "a", "dry_run": true})).await.good();
    assert_eq!((preview["keys"].as_array().unwrap().len(), &preview["receipt"]), (2, &Value::Null));
    let done = revoke(json!({"owner": "a", "tag": "t", "reason": "left"})).await.good();
    assert_eq!(done["message"], "2 keys revoked");
    let again = revoke(json!({"tag": "t"})).await.good();
    assert_eq!((&again["message"], &again["already"]), (&json!("1 key revoked"), &json!(2)));
    let (_, id) = server.make(json!({})).await;
    let missing = revoke(json!({"ids": [id, "000000000000"]})).await;
    assert_eq!((missing.status, missing.pointers()), (404, vec!["/ids/1"]));
    let all = revoke(json!({"all": true})).await.good();
    assert_eq!(all["keys"].as_array().unwrap().len(), 1, "the root key is not among them");
    let nothing = revoke(json!({"reason": "x"})).await;
    assert_eq!((nothing.status, nothing.code()), (400, "invalid_request"));
    let none = revoke(json!({"all": true})).await.good();
    assert_eq!(none["receipt"], Value::Null);
}

#[tokio::test]
async fn lists_are_paged_and_filtered() {
    let server = Server::new().await;
    for number in 0..5 {
        server.make(json!({"name": format!("Key {number}")})).await;
        server.clock.advance(SignedDuration::from_secs(1)).unwrap();
    }
    let mut names = Vec::new();
    let mut path = "/api-keys?kind=api&limit=2".to_owned();
    loop {
        let page = server.get(&server.root, &path).await.good();
        let keys = page["keys"].as_array().unwrap().clone();
        names.extend(keys.iter().map(|key| key["name"].as_str().unwrap().to_owned()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api-keys?kind=api&limit=2&cursor={next}");
    }
    assert_eq!(names, ["Key 4", "Key 3", "Key 2", "Key 1", "Key 0"]);
    let found = server.get(&server.root, "/api-keys?name=kEY%203").await.good();
    assert_eq!(found["keys"].as_array().unwrap().len(), 1);
    for (path, pointer) in [
        ("/api-keys?limit=0", "/limit"),
        ("/audit?limit=1001", "/limit"),
        ("/api-keys?cursor=%00", "/cursor"),
    ] {
        let answer = server.get(&server.root, path).await;
        assert_eq!((answer.status, answer.pointers()), (400, vec![pointer]), "{path}");
    }
}

#[tokio::test]
async fn the_record_tells_who_changed_what_and_is_whole() {
    let server = Server::new().await;
    let (key, id) = server.make(json!({"scopes": ["a"]})).await;
    let path = format!("/api-keys/{id}");
    server.manage("PATCH", &path, json!({"scopes": ["b"], "reason": "why"})).await.good();
    let listed = server.get(&server.root, &format!("/audit?target={id}")).await;
    assert!(!listed.text.contains(&key[21..53]));
    let page = listed.good();
    let entry = &page["entries"][0];
    assert_eq!(entry["event"], "key.updated");
    assert_eq!(entry["actor"], server.root[9..21]);
    assert_eq!(entry["detail"], json!({"before": {"scopes": ["a"]}, "after": {"scopes": ["b"]}}));
    assert_eq!((&entry["reason"], &entry["ip"]), (&json!("why"), &json!("192.0.2.10")));
    assert!(entry["request_id"].is_string());
    let check = server.get(&server.root, "/audit/verify").await.good();
    assert_eq!((&check["ok"], &check["entries"]), (&json!(true), &json!(3)));
    let export = server.get(&server.root, "/audit/export").await;
    assert_eq!(export.header("content-type"), "application/x-ndjson");
    let lines: Vec<Value> =
        export.text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[3]["event"], "audit.exported");
}

#[tokio::test]
async fn a_backup_is_a_database_and_is_written_down() {
    let server = Server::new().await;
    let backup = server.manage("POST", "/backup", Value::Null).await;
    assert_eq!(backup.status, 200);
    assert!(backup.text.starts_with("SQLite format 3"));
    let page = server.get(&server.root, "/audit?event=backup.made").await.good();
    assert_eq!(page["entries"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_doctor_names_keys_that_could_be_safer() {
    let server = Server::new().await;
    let request = json!({"scopes": ["*"], "allowed_ips": ["0.0.0.0/0"], "expires": "never"});
    let (_, id) = server.make(request).await;
    server.clock.advance(SignedDuration::from_hours(24 * 31)).unwrap();
    let diagnosis = server.get(&server.root, "/doctor").await.good();
    let codes: Vec<_> = diagnosis["advice"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|advice| advice["key_id"] == id)
        .map(|advice| advice["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["stale_key", "everything_scope", "wide_cidr", "no_expiry"]);
    assert_eq!(diagnosis["keys"], 2);
}

#[tokio::test]
async fn the_check_of_the_audit_misses_an_entry_that_was_noted() {
    let server = Server::new().await;
    let check = server.get(&server.root, "/audit/verify").await.good();
    let (seq, hash) = (&check["last_seq"], check["last_hash"].as_str().unwrap());
    let path = format!("/audit/verify?contains={seq}:{hash}");
    assert_eq!(server.get(&server.root, &path).await.good()["ok"], true);
    let other = format!("/audit/verify?contains={seq}:{}", "0".repeat(64));
    let check = server.get(&server.root, &other).await.good();
    assert_eq!((&check["ok"], &check["fault"]["kind"]), (&json!(false), &json!("edited")));
    let later = format!("/audit/verify?contains=99:{hash}");
    let check = server.get(&server.root, &later).await.good();
    assert_eq!((&check["ok"], &check["fault"]["kind"]), (&json!(false), &json!("missing")));
    let wrong = server.get(&server.root, "/audit/verify?contains=x").await;
    assert_eq!((wrong.status, wrong.pointers()), (400, vec!["/contains"]));
}

#[tokio::test]
async fn the_owner_may_be_named_in_the_url_as_callers_of_other_key_servers_do() {
    let server = Server::new().await;
    let made = |path: &'static str, body: Value| server.manage("POST", path, body);
    let key = made("/api-keys?user_id=7", json!({ "name": "a" })).await.good();
    let id = key["details"]["id"].as_str().unwrap();
    let path = format!("/api-keys/{id}");
    assert_eq!(server.get(&server.root, &path).await.good()["owner"], "7");
    made("/api-keys?user_id=7", json!({ "name": "b", "user_id": 7 })).await.good();
    let differs = made("/api-keys?user_id=7", json!({ "name": "c", "owner": "8" })).await;
    assert_eq!((differs.status, differs.pointers()), (400, vec!["/owner"]));
    let other = server.manage("DELETE", &format!("{path}?user_id=8"), Value::Null).await;
    assert_eq!((other.status, other.code()), (404, "not_found"));
    let revoked = server.manage("DELETE", &format!("{path}?user_id=7"), Value::Null).await.good();
    assert_eq!(revoked["message"], "Key revoked");
}
