//! Raw calls.

use imkit_sdk::{ErrorKind, RawRequest};
use serde_json::json;

use crate::Outcome;
use crate::server::{KEY, Script, Step};

#[tokio::test]
async fn the_whole_body_comes_back() -> Outcome {
    let headers = "x-request-id: r-1\r\nset-cookie: no\r\n";
    let server =
        Script::run([Step::with_headers(200, headers, r#"{"RC":0,"RM":"x","result":[1]}"#)])
            .await?;
    let request = RawRequest { query: vec![("b".into(), "2 &".into())], ..RawRequest::default() };
    let answer = server.client()?.raw().request("get", "/any/path?a=1", request).await?;
    assert_eq!(answer.body, json!({"RC": 0, "RM": "x", "result": [1]}));
    assert_eq!((answer.status, answer.request_id.as_deref()), (200, Some("r-1")));
    assert_eq!(answer.headers, [("x-request-id".to_owned(), "r-1".to_owned())]);
    let sent = &server.requests()[0];
    assert!(sent.starts_with("GET /any/path?a=1&b=2+%26 HTTP/1.1\r\n"), "{sent}");
    assert!(sent.contains(KEY));
    Ok(())
}

#[tokio::test]
async fn failures_are_errors_like_everywhere() -> Outcome {
    let server = Script::run([Step::json(200, &json!({"RC": 403, "RM": "no"}))]).await?;
    let error =
        server.client()?.raw().request("GET", "/x", RawRequest::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Authentication, None));
    let missing = Step::json(404, &json!({"RC": 404, "RM": "no", "error": {"code": "X"}}));
    let server = Script::run([missing]).await?;
    let error =
        server.client()?.raw().request("GET", "/rooms/r", RawRequest::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::NotFound, Some("rooms.get")));
    Ok(())
}

#[tokio::test]
async fn the_table_decides_what_is_repeated() -> Outcome {
    for (method, path, repeatable, tries) in [
        ("POST", "/messages", true, 1),
        ("POST", "/admin/clients", false, 1),
        ("POST", "/admin/clients", true, 4),
        ("DELETE", "/rooms/r", false, 4),
        ("GET", "/unknown", false, 4),
        ("POST", "/unknown", false, 1),
    ] {
        let server = Script::run([Step::Drop]).await?;
        let request = RawRequest { repeatable, ..RawRequest::default() };
        assert!(server.client()?.raw().request(method, path, request).await.is_err());
        assert_eq!(server.requests().len(), tries, "{method} {path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_path_cannot_lead_to_another_host() -> Outcome {
    let server = Script::run([Step::json(200, &json!({}))]).await?;
    let client = server.client()?;
    for path in ["//evil.example/x", "/@evil.example", "/:80/x"] {
        client.raw().request("GET", path, RawRequest::default()).await?;
    }
    for path in ["@evil.example/", ".evil.example/", "http://evil.example/"] {
        let error = client.raw().request("GET", path, RawRequest::default()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(server.requests().len(), 3);
    Ok(())
}
