//! One server per data directory.

use imkit_server::{DataDirError, Server, ServerState, StartError, state};
use jiff::Timestamp;

use crate::{TestResult, config, start};

#[tokio::test]
async fn a_second_server_on_one_directory_is_told_who_holds_it() -> TestResult {
    let dir = tempfile::tempdir()?;
    let first = start(config(dir.path())).await?;
    let error = Server::start(config(dir.path()), Timestamp::UNIX_EPOCH)
        .await
        .err()
        .ok_or("the second server started")?;
    assert!(matches!(&error, StartError::DataDir(DataDirError::Held { .. })));
    for part in [std::process::id().to_string(), first.info.gateway_url.clone()] {
        assert!(error.to_string().contains(&part), "{error}");
    }
    assert_eq!(state(dir.path())?, ServerState::Running(first.info.clone()));
    first.stop().await?;
    start(config(dir.path())).await?.stop().await
}

#[tokio::test]
async fn what_a_killed_server_left_behind_does_not_count() -> TestResult {
    let dir = tempfile::tempdir()?;
    let server = start(config(dir.path())).await?;
    let left_behind = std::fs::read(dir.path().join("server.json"))?;
    server.stop().await?;
    std::fs::write(dir.path().join("server.json"), left_behind)?;

    assert_eq!(state(dir.path())?, ServerState::Stopped);
    let next = start(config(dir.path())).await?;
    assert_eq!(state(dir.path())?, ServerState::Running(next.info.clone()));
    next.stop().await
}
