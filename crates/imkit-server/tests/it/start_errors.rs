//! Starts that fail say why, and leave nothing behind that is open or locked.

use std::error::Error;
use std::path::Path;

use imkit_server::{
    Config, DataDirError, Door, PeppersError, Server, ServerState, StartError, state,
};
use jiff::Timestamp;
use tokio::net::TcpListener;

use crate::{TestResult, config, start};

async fn failure(config: Config) -> TestResult<StartError> {
    let started = Server::start(config, Timestamp::UNIX_EPOCH).await;
    started.err().ok_or_else(|| "the server started".into())
}

#[tokio::test]
async fn a_taken_port_is_named_with_the_way_out() -> TestResult {
    let dir = tempfile::tempdir()?;
    let other = TcpListener::bind("127.0.0.1:0").await?;
    let taken = other.local_addr()?;
    let error = failure(Config { gateway: taken, ..config(dir.path()) }).await?;
    assert!(matches!(error, StartError::PortInUse { door: Door::Gateway, .. }));
    assert!(error.to_string().contains(&taken.to_string()));
    assert!(error.hint().contains("--gateway-addr 127.0.0.1:0"));
    assert_eq!(state(dir.path())?, ServerState::Stopped);
    start(config(dir.path())).await?.stop().await
}

#[tokio::test]
async fn a_directory_that_cannot_be_made_is_named() -> TestResult {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("file");
    std::fs::write(&file, "")?;
    let error = failure(config(&file.join("data"))).await?;
    assert!(matches!(error, StartError::DataDir(DataDirError::Unusable { .. })));
    assert!(error.to_string().contains(&file.display().to_string()));
    assert!(error.source().is_some());
    assert!(error.hint().contains("IMKIT_DATA_DIR"));
    Ok(())
}

#[tokio::test]
async fn a_file_that_is_no_database_is_kept_and_named() -> TestResult {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("imkit.db");
    let text = "broken: this is not a database at all, whatever its name says".repeat(100);
    std::fs::write(&path, &text)?;
    let error = failure(config(dir.path())).await?;
    assert!(matches!(error, StartError::Database { .. }), "{error:?}");
    assert!(error.to_string().contains(&path.display().to_string()));
    assert_eq!(std::fs::read_to_string(&path)?, text);
    assert_eq!(state(dir.path())?, ServerState::Stopped);
    Ok(())
}

#[tokio::test]
async fn a_public_address_without_tls_is_refused_before_anything_is_written() -> TestResult {
    let config = Config { gateway: "0.0.0.0:0".parse()?, ..config(Path::new("/nonexistent/x")) };
    let error = failure(config).await?;
    assert!(matches!(error, StartError::PlainHttp { door: Door::Gateway, .. }));
    assert!(error.hint().contains("--insecure-plain-http"));
    Ok(())
}

/// Where a SQLite file says which form its tables have.
const FORM: std::ops::Range<usize> = 60..64;

#[tokio::test]
async fn a_database_of_another_release_is_kept_and_the_way_on_is_told() -> TestResult {
    for name in ["keys.db", "imkit.db"] {
        let dir = tempfile::tempdir()?;
        start(config(dir.path())).await?.stop().await?;
        let path = dir.path().join(name);
        let mut bytes = std::fs::read(&path)?;
        bytes[FORM].copy_from_slice(&77_u32.to_be_bytes());
        std::fs::write(&path, &bytes)?;
        let error = failure(config(dir.path())).await?;
        let cause = error.source().ok_or("no cause")?.to_string();
        assert!(cause.contains("77"), "{cause}");
        let hint = error.hint();
        let release = format!("imkit {}", env!("CARGO_PKG_VERSION"));
        for part in [release.as_str(), "start the release that wrote", "move", name] {
            assert!(hint.contains(part), "{hint}");
        }
        assert!(!hint.contains("permissions"), "{hint}");
        assert_eq!(std::fs::read(&path)?, bytes);
    }
    Ok(())
}

#[tokio::test]
async fn a_start_at_which_no_key_would_work_is_refused() -> TestResult {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("peppers.json");
    start(config(dir.path())).await?.stop().await?;
    let old = std::fs::read_to_string(&path)?;
    let mut file: serde_json::Value = serde_json::from_str(&old)?;
    file["peppers"]["2"] = format!("{}=", "A".repeat(43)).into();
    let both = file.to_string();
    std::fs::write(&path, &both)?;
    start(config(dir.path())).await?.stop().await?;
    // The root key was not used since, so that it still needs the first.
    file["peppers"].as_object_mut().ok_or("no peppers")?.remove("1");
    let new = file.to_string();
    std::fs::write(&path, &new)?;
    let error = failure(config(dir.path())).await?;
    assert!(matches!(error, StartError::Peppers(PeppersError::Useless { .. })), "{error:?}");
    assert!(error.to_string().contains("pepper 1"), "{error}");
    assert!(error.hint().contains("put the pepper back"), "{}", error.hint());
    assert_eq!(std::fs::read_to_string(&path)?, new);
    std::fs::write(&path, &both)?;
    start(config(dir.path())).await?.stop().await
}
