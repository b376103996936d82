//! What is kept of upstreams between starts, and what an edited database or another master key makes
//! of it.

use std::path::Path;
use std::sync::Arc;

use imkit_emulator::Clock;
use imkit_keys::{ClientSigner, Replica, Unroutable};
use imkit_store::{Commit, Edit, Location, NewAudit, SqliteOptions, SqliteStore, Store};
use serde_json::{Value, json};

use super::platform::Platform;
use super::{OLD, sent};
use crate::api::{ApiSettings, ApiState};
use crate::clock::SteadyClock;
use crate::keys::testing::{NOW, ring};
use crate::upstreams::{MasterKey, UpstreamSettings, unfit};

/// A server over files, whose master key is in the directory unless it is given.
async fn open(dir: &Path, master_key: MasterKey) -> (Arc<ApiState>, Arc<dyn Store>, impl Sized) {
    let replica = Arc::new(Replica::new());
    let options = SqliteOptions::new(Location::File(dir.join("keys.db")), [7; 32]);
    let store = SqliteStore::open(options, Arc::clone(&replica)).await.unwrap();
    let store: Arc<dyn Store> = Arc::new(store);
    let upstreams = UpstreamSettings { master_key, data_dir: Some(dir.to_owned()), ca_file: None };
    let settings = ApiSettings { upstreams, ..ApiSettings::default() };
    let clock = SteadyClock::manual(Clock::manual(NOW));
    let signer = ClientSigner::new(&[7; 32]);
    let opened = ApiState::open(Arc::clone(&store), replica, ring(), signer, clock, settings).await;
    let (state, background) = opened.unwrap();
    (state, store, background)
}

async fn added(dir: &Path, platform: &Platform) {
    let (state, store, _background) = open(dir, MasterKey::DataDir).await;
    assert!(!dir.join("master.key").exists(), "made with the first upstream");
    let request = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
    let request = serde_json::from_value(request).unwrap();
    state.upstreams.add(&crate::keys::Caller::server(), request).await.unwrap();
    assert!(dir.join("master.key").exists());
    store.close().await.unwrap();
}

#[tokio::test]
async fn upstreams_survive_a_restart_and_stand_nowhere_on_the_disk() {
    let (dir, platform) = (tempfile::tempdir().unwrap(), Platform::accepting(&[OLD]).await);
    added(dir.path(), &platform).await;
    for file in std::fs::read_dir(dir.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(memchr::memmem::find(&bytes, OLD.as_bytes()).is_none());
    }
    let (state, _store, _background) = open(dir.path(), MasterKey::DataDir).await;
    assert_eq!(sent(state.upstreams()), OLD);
    let advice = state.upstreams.advice().await;
    assert!(advice[0].code == "master_key" && advice[0].message.contains("master.key"));
}

#[tokio::test]
async fn without_the_right_master_key_upstreams_are_locked_until_they_are_removed() {
    let (dir, platform) = (tempfile::tempdir().unwrap(), Platform::accepting(&[OLD]).await);
    added(dir.path(), &platform).await;
    let hidden = dir.path().join("elsewhere");
    std::fs::rename(dir.path().join("master.key"), &hidden).unwrap();
    let given =
        |text: &str| MasterKey::Given { text: text.into(), place: "IMKIT_MASTER_KEY".into() };
    let other = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    for (chosen, word) in [
        (MasterKey::DataDir, "there is no master key in"),
        (given(other), "another master key than the one in IMKIT_MASTER_KEY"),
        (given("canary"), "IMKIT_MASTER_KEY does not hold a master key"),
    ] {
        let (state, store, _background) = open(dir.path(), chosen).await;
        assert!(state.upstreams().unroutable(None) == Some(Unroutable::Locked));
        let details = state.upstreams.get("acme").await.unwrap();
        let problem = details.problem.unwrap();
        assert!(problem.contains(word) && !problem.contains("canary"), "{problem}");
        let advice = state.upstreams.advice().await;
        assert_eq!((advice.len(), advice[0].code.as_str()), (1, "upstream_locked"));
        let request = json!({ "name": "b", "url": platform.url, "api_key": OLD });
        let request = serde_json::from_value(request).unwrap();
        let caller = crate::keys::Caller::server();
        assert!(state.upstreams.add(&caller, request).await.is_err());
        assert!(!dir.path().join("master.key").exists(), "never made beside what it does not open");
        store.close().await.unwrap();
    }
    let (state, store, background) = open(dir.path(), MasterKey::File(hidden)).await;
    assert_eq!(sent(state.upstreams()), OLD);
    store.close().await.unwrap();
    drop((state, background));
    let (state, _store, _background) = open(dir.path(), given(other)).await;
    let caller = crate::keys::Caller::server();
    state.upstreams.remove(&caller, "acme", false, None).await.unwrap();
    let request = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
    state.upstreams.add(&caller, serde_json::from_value(request).unwrap()).await.unwrap();
    assert_eq!(sent(state.upstreams()), OLD);
}

#[tokio::test]
async fn a_master_key_that_could_be_guessed_seals_nothing_new_and_opens_what_it_sealed() {
    let (dir, platform) = (tempfile::tempdir().unwrap(), Platform::accepting(&[OLD]).await);
    let file = dir.path().join("master.key");
    let write = |text: &str| {
        std::fs::write(&file, text).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
        }
    };
    let weak = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=";
    let request = || {
        let request = json!({ "name": "acme", "url": platform.url, "api_key": OLD });
        serde_json::from_value(request).unwrap()
    };
    let caller = crate::keys::Caller::server();
    write(weak);
    let (state, store, background) = open(dir.path(), MasterKey::DataDir).await;
    let settings =
        UpstreamSettings { data_dir: Some(dir.path().to_owned()), ..UpstreamSettings::default() };
    assert!(unfit(&*store, &settings).await.unwrap().is_some(), "nothing needs it");
    let refused = state.upstreams.add(&caller, request()).await.unwrap_err();
    assert!(refused.to_string().contains("can be guessed"), "{refused}");
    // As earlier releases did it, which looked at no file then.
    write("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    state.upstreams.add(&caller, request()).await.unwrap();
    store.close().await.unwrap();
    drop((state, background));

    write(weak);
    let (state, store, _background) = open(dir.path(), MasterKey::DataDir).await;
    assert!(unfit(&*store, &settings).await.unwrap().is_none(), "it is needed");
    assert_eq!(sent(state.upstreams()), OLD);
    let warning = state.upstreams.warning().await.unwrap();
    assert!(warning.contains("can be guessed") && warning.contains("add them anew"), "{warning}");
    let advice = state.upstreams.advice().await;
    assert_eq!(advice[0].code, "master_key_weak");
}

#[tokio::test]
async fn an_upstream_that_was_edited_in_the_database_is_not_used() {
    let (dir, platform) = (tempfile::tempdir().unwrap(), Platform::accepting(&[OLD]).await);
    let evil = Platform::accepting(&[OLD]).await;
    added(dir.path(), &platform).await;
    let (state, store, background) = open(dir.path(), MasterKey::DataDir).await;
    let mut value = store.setting("upstreams").await.unwrap().unwrap();
    value["upstreams"][0]["url"] = json!(evil.url);
    let edits = vec![Edit::Set { name: "upstreams".into(), value: Some(value) }];
    let audit = NewAudit {
        at: NOW,
        actor: "server".into(),
        event: "edited".into(),
        target: None,
        detail: Value::Null,
        reason: None,
        ip: None,
        request_id: None,
    };
    store.commit(Commit { edits, audit, actor: None }).await.unwrap();
    store.close().await.unwrap();
    drop((state, background));
    let (state, _store, _background) = open(dir.path(), MasterKey::DataDir).await;
    assert!(state.upstreams().unroutable(None) == Some(Unroutable::Locked));
    let error = state.upstreams.test("acme").await.unwrap_err();
    assert!(error.to_string().contains("edited outside"), "{error}");
    assert!(evil.asked().is_empty());
}
