//! No secret leaves: not by errors that echo it, not by logs, not by `Debug`.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use imkit_sdk::api::{SetToken, UpsertUser};
use imkit_sdk::{Client, Error, UserClient};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::Outcome;
use crate::server::{KEY, Script, Step};

/// Spellings of the key: raw, percent-encoded, JSON with escaped slashes, Base64, decoded.
const SPELLINGS: [&str; 5] = [
    KEY,
    "Y2FuYXJ5LWtleStvZi90aGUvYXBwPz8%2BPg%3D%3D",
    "Y2FuYXJ5LWtleStvZi90aGUvYXBwPz8%2bPg%3d%3d",
    "WTJGdVlYSjVMV3RsZVN0dlppOTBhR1V2WVhCd1B6OCtQZz09",
    "canary-key+of/the/app??>>",
];

fn everything(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {:#?} {:?}", error, error.hint());
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        text.push_str(&format!(" {inner} {inner:?}"));
        source = inner.source();
    }
    text
}

#[tokio::test]
async fn a_server_that_echoes_the_key_does_not_leak_it() -> Outcome {
    for spelling in SPELLINGS {
        for step in [
            Step::json(
                400,
                &json!({"error": format!("BAD_{spelling}"), "message": format!("key {spelling}!")}),
            ),
            Step::json(200, &json!({"RC": 1, "RM": spelling})),
            Step::with_headers(500, &format!("x-request-id: {spelling}\r\n"), spelling),
            Step::Answer(200, format!("<html>{spelling}</html>")),
            Step::json(200, &json!({"RC": 0, "result": {"count": spelling}})),
        ] {
            let server = Script::run([step]).await?;
            let error = server.client()?.monitor().connections().await.unwrap_err();
            let text = everything(&error);
            assert!(!text.contains(spelling), "{text}");
            assert!(text.contains("***"), "{text}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn tokens_of_the_request_and_the_answer_are_hidden_too() -> Outcome {
    let echo = json!({"error": "TOKEN_CONFLICT", "message": "canary-token is taken"});
    let server = Script::run([Step::json(409, &echo)]).await?;
    let token = SetToken { token: "canary-token".into(), expires: jiff::Timestamp::UNIX_EPOCH };
    let error = server.client()?.tokens().set("a", token).await.unwrap_err();
    assert_eq!(error.message(), "*** is taken");

    // The decoder would quote the value it did not expect, which is also the token's.
    let odd = json!({"_id": "a", "token": "canary-token", "nickname": 1, "mute": "canary-token"});
    let server = Script::run([Step::json(200, &odd)]).await?;
    let error = server.client()?.users().upsert(UpsertUser::new("a")).await.unwrap_err();
    assert!(!everything(&error).contains("canary-token"), "{error:?}");
    Ok(())
}

#[tokio::test]
async fn a_users_credentials_are_hidden() -> Outcome {
    let echo = json!({"error": "INVALID_TOKEN", "message": "canary-ck and canary-ut"});
    let server = Script::run([Step::json(401, &echo)]).await?;
    let client = UserClient::builder()
        .base_url(&server.url)
        .client_key("canary-ck")
        .token("canary-ut")
        .build()?;
    let error = client.me().get().await.unwrap_err();
    assert_eq!(error.message(), "*** and ***");
    assert!(!format!("{client:?}").contains("canary"));
    Ok(())
}

#[test]
fn debug_of_a_client_shows_where_it_goes_and_no_key() -> Outcome {
    let client = Client::builder().base_url("http://localhost:9001").api_key(KEY).build()?;
    let text = format!("{client:?} {:?}", client.users());
    assert!(text.contains("localhost:9001") && !text.contains(KEY), "{text}");
    Ok(())
}

/// Collects what the log would show.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_log_tells_of_attempts_and_of_nothing_private() -> Outcome {
    let limited = json!({"error": "RATE_LIMIT_EXCEEDED", "message": "m", "retryAfter": 2});
    let echo = format!("x-request-id: r-9-{KEY}\r\n");
    let script = || {
        Script::run([
            Step::with_headers(429, &echo, &limited.to_string()),
            Step::with_headers(200, &echo, r#"{"_id":"secret-room"}"#),
        ])
    };
    let log = Log::default();
    // While there is one subscriber only, `tracing` asks the thread that reaches a log statement
    // first whether anybody listens, and remembers the answer for all threads. Other tests run on
    // threads where nobody does. With two subscribers it asks both, wherever the statement is.
    let _second = tracing::Dispatch::new(tracing::subscriber::NoSubscriber::default());
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = script().await?;
    server.client()?.rooms().get("secret-room").await?;
    let own: String = log
        .text()
        .lines()
        .filter(|line| line.contains("imkit"))
        .map(|l| format!("{l}\n"))
        .collect();
    for expected in [
        "imkit.call",
        "rooms.get",
        "GET",
        "/rooms/{roomId}",
        "status=429",
        "status=200",
        "elapsed_ms",
        "attempt=2",
        "wait_ms=2",
        "r-9-***",
    ] {
        assert!(own.contains(expected), "{expected} is not in:\n{own}");
    }
    assert_eq!(own.matches("r-9-***").count(), 2, "one id for each answer:\n{own}");
    assert!(!own.contains("secret-room"), "{own}");
    assert!(!log.text().contains(KEY), "{}", log.text());
    Ok(())
}
