//! What is still there after an end, orderly or not.

use std::path::Path;

use imkit_emulator::{Emulator, Error};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::harness::{API_KEY, Test, call};

async fn open(path: &Path) -> Result<Emulator, Error> {
    Emulator::builder().api_key(API_KEY).durable(path).build().await
}

async fn config(emulator: &Emulator) -> Result<Value, crate::harness::Error> {
    Ok(call(emulator, "GET", "/config", Value::Null).await?.result()?.clone())
}

#[tokio::test]
async fn acknowledged_changes_survive_an_emulator_that_was_just_dropped() -> Test {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("imkit.db");
    let emulator = open(&path).await?;
    call(&emulator, "POST", "/config", json!({"kept": "é\u{0}", "gone": 1})).await?.result()?;
    call(&emulator, "DELETE", "/config/gone", Value::Null).await?.result()?;
    drop(emulator);
    let emulator = open(&path).await?;
    assert_eq!(config(&emulator).await?, json!({"kept": "é\u{0}"}));
    Ok(())
}

#[tokio::test]
async fn acknowledged_changes_are_in_the_files_at_every_moment() -> Test {
    let dir = tempfile::tempdir()?;
    let emulator = open(&dir.path().join("imkit.db")).await?;
    for i in 0..3 {
        call(&emulator, "POST", "/config", json!({ format!("key-{i}"): i })).await?.result()?;
        // What a killed process leaves behind, opened elsewhere.
        let left = tempfile::tempdir()?;
        for file in ["imkit.db", "imkit.db-wal"] {
            std::fs::copy(dir.path().join(file), left.path().join(file))?;
        }
        let survivor = open(&left.path().join("imkit.db")).await?;
        assert_eq!(config(&survivor).await?, config(&emulator).await?);
    }
    Ok(())
}

#[tokio::test]
async fn restore_and_reset_are_durable_too() -> Test {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("imkit.db");
    let emulator = open(&path).await?;
    call(&emulator, "POST", "/config", json!({"a": 1})).await?.result()?;
    let taken = emulator.snapshot().await;
    emulator.reset().await?;
    emulator.close().await?;

    let emulator = open(&path).await?;
    assert_eq!(config(&emulator).await?, json!({}));
    emulator.restore(taken).await?;
    emulator.close().await?;
    assert_eq!(config(&open(&path).await?).await?, json!({"a": 1}));
    Ok(())
}

#[tokio::test]
async fn a_closed_emulator_still_reads_and_refuses_changes() -> Test {
    let emulator = crate::harness::emulator().await?;
    call(&emulator, "POST", "/config", json!({"a": 1})).await?.result()?;
    emulator.close().await?;
    emulator.close().await?;
    let refused = call(&emulator, "POST", "/config", json!({"a": 2})).await?;
    assert_eq!((refused.status, refused.code()), (503, "STORAGE_CLOSED"));
    assert_eq!(config(&emulator).await?, json!({"a": 1}));
    assert!(matches!(emulator.reset().await, Err(Error::Closed)));
    Ok(())
}

#[tokio::test]
async fn a_database_has_one_owner_at_a_time() -> Test {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("imkit.db");
    let first = open(&path).await?;
    assert!(matches!(open(&path).await, Err(Error::InUse { .. })));
    first.close().await?;
    open(&path).await?;
    Ok(())
}

#[tokio::test]
async fn keys_that_were_made_are_kept_with_the_data() -> Test {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("imkit.db");
    let keys = async || -> Result<(String, String), Error> {
        let emulator = Emulator::builder().durable(&path).build().await?;
        let keys = (emulator.api_key().expose_secret().into(), emulator.client_key().into());
        emulator.close().await?;
        Ok(keys)
    };
    assert_eq!(keys().await?, keys().await?);
    let other = Emulator::builder().build().await?;
    assert_ne!(other.api_key().expose_secret(), keys().await?.0);
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_a_key_or_a_database_is_refused() -> Test {
    for key in ["", "a\nb", "schlüssel"] {
        let built = Emulator::builder().api_key(key).build().await;
        assert!(matches!(built, Err(Error::Key { .. })), "{key:?}");
    }
    let dir = tempfile::tempdir()?;
    assert!(matches!(open(dir.path()).await, Err(Error::Open { .. })));
    Ok(())
}
