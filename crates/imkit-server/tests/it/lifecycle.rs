//! From start to stop, and again.

use imkit_server::{Config, Credentials, Server, ServerState, state};
use jiff::Timestamp;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::http_client::{call, get};
use crate::{Running, TestResult, config, start};

#[tokio::test]
async fn a_stop_closes_the_doors_and_leaves_only_what_is_kept() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(config(dir.path())).await?;
    let info = server.info.clone();
    server.stop().await?;
    assert_eq!(state(dir.path())?, ServerState::Stopped);
    assert!(!dir.path().join("server.json").exists());
    assert!(get(&info.control_url, "/healthz", None).await.is_err());
    assert!(get(&info.gateway_url, "/", None).await.is_err());
    Ok(())
}

#[tokio::test]
async fn the_credentials_survive_a_restart() -> TestResult {
    let dir = tempfile::tempdir()?;
    let mut seen = Vec::new();
    for _ in 0..2 {
        let server = start(config(dir.path())).await?;
        let keys = Credentials::read(dir.path())?.ok_or("no credentials")?;
        seen.push((keys.api_key.expose_secret().to_owned(), keys.client_key));
        server.stop().await?;
    }
    assert!(seen[0] == seen[1]);
    Ok(())
}

async fn announcement_of(server: &Running, keys: &Credentials) -> TestResult<Value> {
    let (status, body) = call(server.gateway().await?, "GET", "/config", keys, &json!({})).await?;
    assert_eq!(status, 200, "{body}");
    Ok(body["result"]["announcement"]["text"].clone())
}

#[tokio::test]
async fn what_the_gateway_took_survives_a_restart_unless_the_server_is_ephemeral() -> TestResult {
    for ephemeral in [false, true] {
        let dir = tempfile::tempdir()?;
        let config = || Config { ephemeral, ..config(dir.path()) };
        let server = start(config()).await?;
        let keys = Credentials::read(dir.path())?.ok_or("no credentials")?;
        let body = json!({ "announcement": { "text": "kept" } });
        let (status, _) = call(server.gateway().await?, "POST", "/config", &keys, &body).await?;
        assert_eq!(status, 200);
        assert_eq!(announcement_of(&server, &keys).await?, "kept");
        server.stop().await?;

        let server = start(config()).await?;
        let kept = announcement_of(&server, &keys).await?;
        assert_eq!(kept, if ephemeral { Value::Null } else { json!("kept") });
        server.stop().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_limit_of_the_configuration_holds_at_the_gateway() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(Config { requests_per_minute: Some(1), ..config(dir.path()) }).await?;
    let keys = Credentials::read(dir.path())?.ok_or("no credentials")?;
    let mut statuses = Vec::new();
    for _ in 0..2 {
        let answer = call(server.gateway().await?, "GET", "/config", &keys, &json!({})).await?;
        statuses.push(answer.0);
    }
    assert_eq!(statuses, [200, 429]);
    server.stop().await
}

#[tokio::test]
async fn an_ephemeral_server_makes_no_database() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(Config { ephemeral: true, ..config(dir.path()) }).await?;
    assert!(server.info.ephemeral);
    assert_eq!(get(&server.info.control_url, "/readyz", None).await?.0, 200);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(dir.path())? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    assert_eq!(names, ["credentials.json", "lock", "server.json"]);
    server.stop().await
}

#[tokio::test]
async fn a_dropped_server_lets_everything_go() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = Server::start(config(dir.path()), Timestamp::UNIX_EPOCH).await?;
    drop(server);
    assert_eq!(state(dir.path())?, ServerState::Stopped);
    start(config(dir.path())).await?.stop().await
}
