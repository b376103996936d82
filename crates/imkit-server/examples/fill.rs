//! Fills a stopped server's database with keys, for measurements (benches/keys.py).
//!
//! Usage: `fill DATA_DIR COUNT`. Every key is a change of its own, with its entry in the audit, as
//! if it had been made over HTTP. One of the keys is the only line of standard output.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use imkit_keys::{
    Environment, KeyForm, KeyRecord, Limit, PepperId, PepperRing, PlainKey, Replica, ScopePattern,
};
use imkit_store::{Commit, Commits, Edit, Location, NewAudit, SqliteOptions, SqliteStore};
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use serde_json::json;
use tokio::task::JoinSet;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Changes under way at once: as many share a transaction.
const AT_ONCE: usize = 2000;

#[derive(Deserialize)]
struct Peppers {
    audit: String,
    peppers: BTreeMap<u32, String>,
}

fn main() -> Outcome {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(directory), Some(count)) = (arguments.next(), arguments.next()) else {
        return Err("usage: fill DATA_DIR COUNT".into());
    };
    let count = count.to_str().ok_or("no number")?.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let key = runtime.block_on(fill(Path::new(&directory), count))?;
    Ok(writeln!(std::io::stdout(), "{}", key.expose())?)
}

async fn fill(directory: &Path, count: usize) -> Outcome<PlainKey> {
    let text = std::fs::read_to_string(directory.join("peppers.json"))?;
    let secrets: Peppers = serde_json::from_str(&text)?;
    let (id, pepper) = secrets.peppers.last_key_value().ok_or("there is no pepper")?;
    let peppers = PepperRing::new(PepperId(*id), &BASE64_STANDARD.decode(pepper)?)?;
    let audit_key = BASE64_STANDARD.decode(&secrets.audit)?;
    let audit_key = audit_key.try_into().map_err(|_| "the audit's key has not 32 bytes")?;
    let options = SqliteOptions::new(Location::File(directory.join("keys.db")), audit_key);
    let store = Arc::new(SqliteStore::open(options, Arc::new(Replica::new())).await?);

    let mut last = Err("COUNT must be at least 1".into());
    let mut running = JoinSet::new();
    for number in 0..count {
        if running.len() >= AT_ONCE {
            while let Some(done) = running.try_join_next() {
                done??;
            }
            if running.len() >= AT_ONCE {
                running.join_next().await.ok_or("nothing is under way")???;
            }
        }
        let key = PlainKey::generate(KeyForm::Api(Environment::Live))?;
        let commit = creation(number, &key, &peppers)?;
        let store = Arc::clone(&store);
        running.spawn(async move { store.commit(commit).await });
        last = Ok(key);
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    store.close().await?;
    last
}

/// As the API makes a key, with a limit that is charged but never reached.
fn creation(number: usize, key: &PlainKey, peppers: &PepperRing) -> Outcome<Commit> {
    #[expect(clippy::disallowed_methods, reason = "this program is the edge")]
    let now = Timestamp::now();
    let scopes: Vec<ScopePattern> = vec!["read:users".parse()?, "write:orders".parse()?];
    let rate = 1_000_000_000;
    let limit = json!({
        "name": "default", "kind": "rate", "count": rate, "seconds": 3600, "burst": rate,
    });
    let limit: Limit = serde_json::from_value(limit)?;
    let record = KeyRecord {
        name: format!("benchmark {number}"),
        owner: format!("{}", number % 1000),
        scopes,
        expires_at: Some(now + (365 * 24).hours()),
        limits: vec![limit],
        ..KeyRecord::new(key, peppers.hash(key.expose()), now)
    };
    let audit = NewAudit {
        at: now,
        actor: "server".to_owned(),
        event: "key.created".to_owned(),
        target: Some(key.id().to_string()),
        detail: json!({ "after": {
            "form": record.form,
            "name": record.name,
            "owner": record.owner,
            "role": null,
            "scopes": record.scopes,
            "resources": [],
            "allowed_ips": [],
            "not_before": null,
            "expires_at": record.expires_at,
            "limits": record.limits,
            "metadata": {},
            "tags": [],
            "state": record.state,
            "secrets": [{ "version": 1, "origin": "issued", "not_after": null }],
        }}),
        reason: None,
        ip: Some("127.0.0.1".to_owned()),
        request_id: Some(format!("{number:016x}")),
    };
    Ok(Commit { edits: vec![Edit::Insert(Box::new(record))], audit, actor: None })
}
