//! Answers that are no answers, and how they are told.

use imkit_sdk::{ErrorKind, Outcome as Known};
use serde_json::json;

use crate::Outcome;
use crate::server::{Script, Step};

#[tokio::test]
async fn a_200_with_rc_is_a_failure() -> Outcome {
    let body = json!({"RC": 413, "RM": "too large", "error": {"code": "RESULT_TOO_LARGE"}});
    let server = Script::run([Step::json(200, &body)]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!((error.status(), error.code()), (Some(200), Some("RESULT_TOO_LARGE")));
    assert_eq!(error.operation(), Some("monitor.connections"));
    assert_eq!(error.outcome(), Known::Answered);
    Ok(())
}

#[tokio::test]
async fn statuses_become_kinds() -> Outcome {
    for (status, kind) in [
        (400, ErrorKind::Api),
        (401, ErrorKind::Authentication),
        (403, ErrorKind::Authentication),
        (404, ErrorKind::NotFound),
        (409, ErrorKind::Conflict),
        (413, ErrorKind::Api),
        (501, ErrorKind::Server),
        (599, ErrorKind::Server),
    ] {
        let server = Script::run([Step::json(status, &json!({"RC": status, "RM": "no"}))]).await?;
        let error = server.client()?.monitor().connections().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!(error.status(), Some(status));
    }
    Ok(())
}

#[tokio::test]
async fn the_request_id_is_in_the_error() -> Outcome {
    for header in ["x-request-id", "request-id"] {
        let step = Step::with_headers(404, &format!("{header}: r-77\r\n"), "{}");
        let server = Script::run([step]).await?;
        let error = server.client()?.monitor().connections().await.unwrap_err();
        assert_eq!(error.request_id(), Some("r-77"));
        assert!(error.to_string().contains("r-77"));
    }
    Ok(())
}

#[tokio::test]
async fn html_is_told_apart() -> Outcome {
    let server = Script::run([Step::with_headers(404, "", "<h1>nginx</h1>")]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.message().contains("not JSON") && error.message().contains("nginx"), "{error}");
    Ok(())
}

#[tokio::test]
async fn an_answer_of_another_form_is_a_decode_error() -> Outcome {
    let server =
        Script::run([Step::json(200, &json!({"RC": 0, "result": {"count": "x"}}))]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let long = json!({"RC": 0, "result": {"count": "x".repeat(1 << 20)}});
    let server = Script::run([Step::json(200, &long)]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert!(error.message().len() < 400, "{}", error.message().len());
    let deep = "[".repeat(100_000);
    let server = Script::run([Step::Answer(200, deep)]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    Ok(())
}

#[tokio::test]
async fn a_server_out_of_space_has_changed_nothing() -> Outcome {
    for code in ["STORAGE_FULL", "STORAGE_FAILED"] {
        let body = json!({"RC": 507, "RM": "no", "error": {"code": code, "message": "no"}});
        let server = Script::run([Step::json(507, &body)]).await?;
        let message = imkit_sdk::api::SendMessage::text("r", "a", "x");
        let error = server.client()?.messages().send(message).await.unwrap_err();
        assert_eq!((error.kind(), server.requests().len()), (ErrorKind::Server, 1));
        let hint = error.hint().unwrap_or_default();
        assert!(hint.contains("free space") && !hint.contains("may have"), "{hint}");
        assert!(error.is_retryable());
    }
    Ok(())
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() -> Outcome {
    let huge = vec![b' '; (16 << 20) + 1];
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", huge.len());
    let step = Step::Bytes([head.into_bytes(), huge].concat());
    let server = Script::run([step]).await?;
    let error = server.client()?.monitor().connections().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("16 MiB"), "{error}");
    Ok(())
}

#[tokio::test]
async fn redirects_are_not_followed_and_the_key_stays_home() -> Outcome {
    let elsewhere = Script::run([Step::json(200, &json!({"count": 1}))]).await?;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("location: {}/steal\r\n", elsewhere.url);
        let server = Script::run([Step::with_headers(status, &location, "")]).await?;
        let error = server.client()?.monitor().connections().await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(status)));
        let host = elsewhere.url.trim_start_matches("http://");
        assert!(error.message().contains(host), "{error}");
    }
    assert!(elsewhere.requests().is_empty());
    Ok(())
}
