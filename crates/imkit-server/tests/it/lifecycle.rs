//! From start to stop, and again.

use imkit_server::{Config, Credentials, Server, ServerState, state};
use jiff::Timestamp;
use secrecy::ExposeSecret;

use crate::http_client::get;
use crate::{TestResult, config, start};

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
