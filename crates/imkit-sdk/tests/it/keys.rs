//! The key server's client against a server that answers by a script.

use futures_util::{StreamExt as _, TryStreamExt as _};
use imkit_sdk::keys::{
    BudgetPriority, ClientKeyStatus, CreateKey, Decision, ImportKey, ImportKeys, IssueClientKey,
    KeyMaterial, KeyServer, ListBudgets, ListClientKeys, ListDecisions, ListKeys, Reason,
    RevokeClientKey, RevokeKeys, RotateKey, VerifyKey,
};
use imkit_sdk::{Error, ErrorKind, Outcome as Known};
use serde_json::{Value, json};

use crate::Outcome;
use crate::server::{Script, Step};

const ROOT: &str = "imr_live_canary-root-key-of-the-server";
const KEY: &str = "imk_live_canary-key-of-a-customer-0123";

fn server(script: &Script) -> Result<KeyServer, Error> {
    KeyServer::builder().base_url(&script.url).root_key(ROOT).clock(script.clock.clone()).build()
}

fn problem(status: u16, body: &Value) -> Step {
    let headers = "content-type: application/problem+json\r\nx-request-id: r-header\r\n";
    Step::with_headers(status, headers, &body.to_string())
}

fn details(id: &str) -> Value {
    json!({
        "id": id, "prefix": format!("imk_live_{id}"), "name": "ci", "kind": "api",
        "environment": "live", "owner": "team", "scopes": ["users:write"], "resources": [],
        "allowed_ips": [], "limits": [], "tags": [], "status": "active", "state": "active",
        "created_at": "2026-01-01T00:00:00Z", "rev": 3, "secrets": [], "later": "unknown",
    })
}

fn everything(error: &Error) -> String {
    let source = std::error::Error::source(error).map(|source| format!("{source:?}"));
    format!("{error} {error:?} {:?} {source:?}", error.hint())
}

#[tokio::test]
async fn a_key_is_made_with_the_root_key_in_its_header_and_its_text_is_in_the_answer() -> Outcome {
    let answer = json!({"key": KEY, "details": details("0123456789ab")});
    let script = Script::run([Step::json(201, &answer)]).await?;
    let key = CreateKey { name: "ci".into(), ..CreateKey::default() };
    let made = server(&script)?.create(key).await?;
    assert_eq!((made.key.expose(), made.details.id.as_str()), (KEY, "0123456789ab"));
    let request = &script.requests()[0];
    assert!(request.starts_with("POST /api-keys HTTP/1.1"), "{request}");
    assert!(request.contains(&format!("x-api-key: {ROOT}")), "{request}");
    assert!(request.ends_with(r#"{"name":"ci"}"#), "{request}");
    assert!(!format!("{:?} {made:?}", server(&script)?).contains("canary"));
    Ok(())
}

#[tokio::test]
async fn an_answer_with_a_key_that_cannot_be_read_does_not_show_it() -> Outcome {
    let odd = json!({"key": [KEY], "details": KEY});
    let script = Script::run([Step::json(200, &odd)]).await?;
    let error = server(&script)?.rotate("a", RotateKey::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!everything(&error).contains("canary"), "{error:?}");
    Ok(())
}

#[tokio::test]
async fn problems_become_errors_with_all_that_they_say() -> Outcome {
    for (status, code, kind) in [
        (400, "invalid_request", ErrorKind::Api),
        (401, "invalid_key", ErrorKind::Authentication),
        (403, "role_required", ErrorKind::Authentication),
        (404, "not_found", ErrorKind::NotFound),
        (409, "changed", ErrorKind::Conflict),
        (413, "too_large", ErrorKind::Api),
    ] {
        let body = json!({
            "type": "about:blank", "title": "T", "status": status, "code": code,
            "detail": "It is so", "hint": "do this", "request_id": "r-7",
            "errors": [{"pointer": "/allowed_ips/0", "detail": "is no address"}],
        });
        let script = Script::run([problem(status, &body)]).await?;
        let error = server(&script)?.get("a").await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.code()), (kind, Some(status), Some(code)));
        assert_eq!(error.message(), "It is so; /allowed_ips/0: is no address");
        assert_eq!(error.fields()[0].pointer, "/allowed_ips/0");
        assert_eq!((error.request_id(), error.hint().as_deref()), (Some("r-7"), Some("do this")));
        assert_eq!((error.operation(), error.outcome()), (Some("keys.get"), Known::Answered));
        assert_eq!(script.requests().len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn what_is_no_problem_document_is_told_all_the_same() -> Outcome {
    let script = Script::run([
        Step::with_headers(404, "", "<h1>nginx</h1>"),
        problem(500, &json!({"status": "x"})),
        Step::with_headers(307, "location: http://elsewhere.example/\r\n", ""),
    ])
    .await?;
    let once = KeyServer::builder()
        .base_url(&script.url)
        .root_key(ROOT)
        .retry(imkit_sdk::RetryPolicy::none())
        .build()?;
    let error = once.get("a").await.unwrap_err();
    assert!(error.message().contains("nginx"), "{error}");
    assert_eq!(once.get("a").await.unwrap_err().kind(), ErrorKind::Server);
    let error = once.get("a").await.unwrap_err();
    assert!(error.message().contains("redirects to elsewhere.example"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_429_of_a_change_is_waited_out_and_that_of_a_verification_is_the_answer() -> Outcome {
    let body = json!({
        "status": 429, "code": "rate_limited", "detail": "Rate limit exceeded",
        "error": "Rate limit exceeded",
        "retry_after": 0.25, "limit": 5, "limit_name": "default", "reset": 1,
    });
    let script = Script::run([problem(429, &body), Step::json(200, &details("a"))]).await?;
    server(&script)?.disable("a", Reason::default()).await?;
    assert_eq!(script.requests().len(), 2);

    let script = Script::run([problem(429, &body)]).await?;
    let error = server(&script)?.verify(VerifyKey::new(KEY)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimited);
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_millis(250)));
    assert_eq!(script.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn reads_are_repeated_and_changes_of_unknown_outcome_are_not() -> Outcome {
    let unavailable = json!({"status": 503, "code": "unavailable", "detail": "stopping"});
    for trouble in [Step::Drop, problem(503, &unavailable)] {
        let script = Script::run([trouble.clone(), Step::json(200, &details("a"))]).await?;
        server(&script)?.get("a").await?;
        assert_eq!(script.requests().len(), 2);
        let script = Script::run([trouble, Step::json(200, &details("a"))]).await?;
        let error = server(&script)?.disable("a", Reason::default()).await.unwrap_err();
        assert!(!error.is_retryable(), "{error}");
        assert_eq!(script.requests().len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_knows_what_to_do_about_its_failure_is_heard() -> Outcome {
    let asked = |code: &'static str| async move {
        let hint = json!({"status": 503, "code": code, "detail": "no", "hint": "unlock it"});
        let script = Script::run([problem(503, &hint)]).await?;
        let error = server(&script)?.test_upstream("acme").await.unwrap_err();
        assert_eq!(script.requests().len(), 1);
        Ok::<_, Box<dyn std::error::Error>>(error.hint().unwrap_or_default())
    };
    assert_eq!(asked("upstreams_locked").await?, "unlock it");
    // Nobody knows what became of the change.
    assert!(asked("unavailable").await?.contains("may have taken effect"));
    Ok(())
}

#[tokio::test]
async fn a_list_goes_on_by_its_cursor_and_takes_its_filter_along() -> Outcome {
    let script = Script::run([
        Step::json(200, &json!({"keys": [details("a"), details("b")], "next": "c+/1"})),
        Step::json(200, &json!({"keys": [details("c")], "next": null})),
    ])
    .await?;
    let list = ListKeys { owner: Some("a&b".into()), limit: Some(2), ..ListKeys::default() };
    let keys: Vec<_> = server(&script)?.list(list).try_collect().await?;
    let ids: Vec<_> = keys.iter().map(|key| key.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let requests = script.requests();
    assert!(requests[0].starts_with("GET /api-keys?owner=a%26b&limit=2 "), "{}", requests[0]);
    assert!(requests[1].contains("owner=a%26b") && requests[1].contains("cursor=c%2B%2F1"));
    let stuck = json!({"keys": [details("a")], "next": "x"});
    let script = Script::run([Step::json(200, &stuck)]).await?;
    let all: Result<Vec<_>, _> = server(&script)?.list(ListKeys::default()).try_collect().await;
    assert_eq!(all.unwrap_err().kind(), ErrorKind::Decode);
    Ok(())
}

#[tokio::test]
async fn the_use_of_a_budget_is_read_whatever_else_the_server_says() -> Outcome {
    let key = json!({
        "key_id": "0123456789ab", "used": 12, "percent": 60.0, "waiting": 1, "refused": 0,
        "guaranteed": 100, "ceiling": null, "weight": 2, "priority": "low", "later": "unknown",
    });
    let upstream = json!({
        "upstream": "main", "limit": 1000, "budget": 950, "per_minute": 915, "used": 20,
        "waiting": 1, "refused": 0, "keys": [key], "more": 0,
    });
    let answer = json!({"upstreams": [upstream]});
    let script = Script::run([Step::json(200, &answer)]).await?;
    let which = ListBudgets { upstream: Some("main".into()), limit: Some(5) };
    let report = server(&script)?.budget(which).await?;
    let main = &report.upstreams[0];
    assert_eq!((main.used, main.paused_until), (20, None));
    let key = &main.keys[0];
    assert_eq!((key.name.as_ref(), key.priority), (None, BudgetPriority::Low));
    let request = &script.requests()[0];
    assert!(request.starts_with("GET /budget?upstream=main&limit=5 HTTP/1.1"), "{request}");
    Ok(())
}

#[tokio::test]
async fn decisions_come_line_by_line_however_they_are_cut() -> Outcome {
    let lines = concat!(
        r#"{"type":"change","at":"2026-01-01T00:00:00Z","event":"key.revoked","key_id":"a","#,
        r#""actor":"r","rev":9}"#,
        "\n\n",
        r#"{"type":"missed","count":3}"#,
        "\n",
        r#"{"type":"missed","count":4}"#
    );
    let script = Script::run([Step::with_headers(200, "", lines)]).await?;
    let mut stream = server(&script)?.decisions(ListDecisions::default()).await?;
    let mut got = Vec::new();
    while let Some(decision) = stream.next().await {
        got.push(decision?);
    }
    assert!(matches!(&got[0], Decision::Change { rev: 9, .. }), "{got:?}");
    assert_eq!(got[1..], [Decision::Missed { count: 3 }, Decision::Missed { count: 4 }]);
    let script = Script::run([Step::with_headers(200, "", "{\"type\":\"canary\"}\n")]).await?;
    let mut stream = server(&script)?.decisions(ListDecisions::default()).await?;
    let error = stream.next().await.ok_or("no line")?.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    Ok(())
}

#[tokio::test]
async fn a_dry_run_shows_a_change_without_any_key_and_looks_all_the_same() -> Outcome {
    let revoked = json!({
        "message": "m", "revoked": 0, "truncated": false, "keys": [], "already": 0,
    });
    let script = Script::run([Step::json(200, &revoked)]).await?;
    let dry = KeyServer::builder().base_url(&script.url).root_key(ROOT).dry_run(true).build()?;
    let material = KeyMaterial::Text { key: KEY.into() };
    let policy = CreateKey { name: "old".into(), ..CreateKey::default() };
    let keys = ImportKeys { keys: vec![ImportKey { material, policy }], reason: None };
    let error = dry.import(keys).await.unwrap_err();
    let preview = error.preview().ok_or("no preview")?;
    assert_eq!((preview.operation, preview.method.as_str()), (Some("keys.import"), "POST"));
    assert!(!format!("{preview:?}").contains("canary"), "{preview:?}");
    assert_eq!(preview.body.as_ref().ok_or("no body")?["keys"][0]["name"], "old");
    assert!(script.requests().is_empty());
    dry.revoke_many(RevokeKeys { all: true, dry_run: true, ..RevokeKeys::default() }).await?;
    assert_eq!(script.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn an_echoed_key_is_hidden() -> Outcome {
    let echo = format!("no such key: {KEY}, said {ROOT}");
    let body = json!({"status": 401, "code": "invalid_key", "detail": echo});
    let script = Script::run([problem(401, &body)]).await?;
    let error = server(&script)?.verify(VerifyKey::new(KEY)).await.unwrap_err();
    assert!(!everything(&error).contains("canary"), "{error:?}");
    assert_eq!(error.message(), "no such key: ***, said ***");
    Ok(())
}

#[tokio::test]
async fn without_a_root_key_none_is_sent_and_plain_http_is_for_this_machine() -> Outcome {
    let body = json!({"status": 401, "code": "missing_key", "detail": "d"});
    let script = Script::run([problem(401, &body)]).await?;
    let server = KeyServer::builder().base_url(&script.url).build()?;
    server.get("a").await.unwrap_err();
    assert!(!script.requests()[0].to_ascii_lowercase().contains("x-api-key"));
    let far = KeyServer::builder().base_url("http://keys.example").root_key(ROOT).build();
    assert_eq!(far.unwrap_err().kind(), ErrorKind::InvalidRequest);
    Ok(())
}

#[tokio::test]
async fn client_keys_are_issued_listed_and_revoked() -> Outcome {
    let details = json!({
        "id": "ck_0123456789ab", "application": "chat", "environment": "live", "status": "active",
        "domains": [], "created_at": "2026-01-01T00:00:00Z", "works_until": null,
        "revoked_at": null, "client_key": "e30.e30.e30", "claims": {"app": "chat"}, "later": 1,
    });
    let receipt = json!({
        "rev": 7, "at": "2026-01-01T00:00:00Z", "audit_seq": 7, "audit_hash": "00",
    });
    let script = Script::run([
        Step::json(201, &json!({"details": details, "replaced": null, "receipt": receipt})),
        Step::json(200, &json!({"client_keys": [details], "next": "ck_0123456789ab"})),
        Step::json(200, &json!({"client_keys": [], "next": null})),
        Step::json(200, &json!({"details": details, "receipt": null})),
    ])
    .await?;
    let keys = server(&script)?;
    let issue = IssueClientKey {
        application: Some("chat".into()),
        replace: true,
        grace_seconds: Some(60),
        ..IssueClientKey::default()
    };
    let issued = keys.issue_client_key(issue).await?;
    assert_eq!(issued.details.client_key, "e30.e30.e30");
    let list = ListClientKeys { application: Some("chat".into()), ..ListClientKeys::default() };
    let listed: Vec<_> = keys.client_keys(list).try_collect().await?;
    assert_eq!((listed.len(), listed[0].status), (1, ClientKeyStatus::Active));
    let how = RevokeClientKey { grace_seconds: Some(60), reason: Some("a b".into()) };
    assert_eq!(keys.revoke_client_key("ck_0123456789ab", how).await?.receipt, None);

    let requests = script.requests();
    let sent = r#"{"application":"chat","replace":true,"grace_seconds":60}"#;
    assert!(requests[0].starts_with("POST /client-keys HTTP") && requests[0].ends_with(sent));
    assert!(requests[2].contains("cursor=ck_0123456789ab"), "{}", requests[2]);
    let line = "DELETE /client-keys/ck_0123456789ab?grace_seconds=60&reason=a+b HTTP";
    let spelled = line.replace("a+b", "a%20b");
    assert!(requests[3].starts_with(line) || requests[3].starts_with(&spelled), "{}", requests[3]);
    Ok(())
}
