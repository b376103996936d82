//! Writes what was planned. Rows go as JSON arrays, hundreds in a statement: its cost is that of a
//! statement and not of a row.

use imkit_keys::KeyId;
use sqlx::SqliteConnection;

use super::super::{cursor, head, keys};
use super::plan::{AuditLine, Effects, PutClientKey, PutKey};

/// Most rows of a statement.
const ROWS: usize = 512;

/// Without addresses, of which only so many are told apart.
macro_rules! bequeath {
    ($table:literal) => {
        concat!(
            "INSERT INTO ",
            $table,
            " (bucket, key, operation, outcome, ip, count, last) \
             SELECT used.bucket, pair.value ->> 1, used.operation, used.outcome, '', \
             sum(used.count), max(used.last) \
             FROM json_each(?) AS pair JOIN ",
            $table,
            " AS used ON used.key = pair.value ->> 0 \
             WHERE EXISTS (SELECT 1 FROM key WHERE key.id = pair.value ->> 1) \
             GROUP BY used.bucket, pair.value ->> 1, used.operation, used.outcome \
             ON CONFLICT (bucket, key, operation, outcome, ip) DO UPDATE SET \
             count = count + excluded.count, last = max(last, excluded.last)"
        )
    };
}

/// Everything that goes with a key.
const FORGET: [&str; 7] = [
    "DELETE FROM key WHERE id IN (SELECT value FROM json_each(?))",
    "DELETE FROM usage_minute WHERE key IN (SELECT value FROM json_each(?))",
    "DELETE FROM usage_hour WHERE key IN (SELECT value FROM json_each(?))",
    "DELETE FROM usage_day WHERE key IN (SELECT value FROM json_each(?))",
    "DELETE FROM secret_caller WHERE key IN (SELECT value FROM json_each(?))",
    "DELETE FROM touched_object WHERE key IN (SELECT value FROM json_each(?))",
    "DELETE FROM quota_use WHERE key IN (SELECT value FROM json_each(?))",
];

/// Pairs of keys: what the first was used for becomes the second's, if that exists.
const BEQUEATH: [&str; 3] =
    [bequeath!("usage_minute"), bequeath!("usage_hour"), bequeath!("usage_day")];

const CLEAR_TAGS: &str = "DELETE FROM key_tag WHERE key IN (SELECT value FROM json_each(?))";

const CLEAR_SECRETS: &str = "DELETE FROM key_secret WHERE key IN (SELECT value FROM json_each(?))";

/// Records are texts in texts: so they arrive as they were sealed, byte for byte.
const PUT_KEYS: &str = "INSERT INTO key (id, rev, record, seal) \
     SELECT value ->> 0, value ->> 1, value ->> 2, unhex(value ->> 3) FROM json_each(?) WHERE true \
     ON CONFLICT (id) DO UPDATE SET rev = excluded.rev, record = excluded.record, \
     seal = excluded.seal";

const PUT_TAGS: &str = "INSERT OR IGNORE INTO key_tag (tag, key) \
     SELECT tag.value, key.value ->> 0 \
     FROM json_each(?) AS key, json_each(key.value ->> 2, '$[11]') AS tag";

const PUT_SECRETS: &str = "INSERT INTO key_secret (hash, key) \
     SELECT unhex(value ->> 0), value ->> 1 FROM json_each(?)";

const PUT_AUDIT: &str = "INSERT INTO audit (seq, entry, prev_hash, hash) \
     SELECT value ->> 0, value ->> 1, unhex(value ->> 2), unhex(value ->> 3) FROM json_each(?)";

pub(super) async fn begin(connection: &mut SqliteConnection) -> sqlx::Result<()> {
    execute(connection, "BEGIN IMMEDIATE").await
}

pub(super) async fn commit(connection: &mut SqliteConnection) -> sqlx::Result<()> {
    execute(connection, "COMMIT").await
}

/// SQLite ends some failed transactions by itself; rolling back then fails, harmlessly.
pub(super) async fn rollback(connection: &mut SqliteConnection) {
    let _ = execute(connection, "ROLLBACK").await;
}

pub(super) async fn effects(
    connection: &mut SqliteConnection,
    effects: &Effects<'_>,
) -> sqlx::Result<()> {
    let Effects { removed, bequests, keys: put, settings, client_keys, audit } = effects;
    for pairs in bequests.chunks(ROWS) {
        let pairs: Vec<_> = pairs.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
        let pairs =
            serde_json::to_string(&pairs).map_err(|error| sqlx::Error::Encode(error.into()))?;
        for sql in BEQUEATH {
            bound(connection, sql, pairs.clone()).await?;
        }
    }
    let removed: Vec<&KeyId> = removed.iter().collect();
    for ids in removed.chunks(ROWS) {
        let ids = keys::id_array(ids.iter().copied());
        for sql in FORGET {
            bound(connection, sql, ids.clone()).await?;
        }
    }
    // All that go before any that come: a secret may move from one key to another.
    let changed = put.iter().filter(|(_, key)| !key.keeps_secrets).map(|(id, _)| id);
    let secrets: Vec<&KeyId> = removed.iter().copied().chain(changed).collect();
    let tags: Vec<&KeyId> = removed.into_iter().chain(put.keys()).collect();
    for (cleared, sql) in [(secrets, CLEAR_SECRETS), (tags, CLEAR_TAGS)] {
        for ids in cleared.chunks(ROWS) {
            bound(connection, sql, keys::id_array(ids.iter().copied())).await?;
        }
    }
    let put: Vec<(&KeyId, &PutKey<'_>)> = put.iter().collect();
    for keys in put.chunks(ROWS) {
        put_keys(connection, keys).await?;
    }
    for (name, value) in settings {
        let query = match value {
            Some(value) => {
                sqlx::query("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)")
                    .bind((*name).to_owned())
                    .bind((*value).to_owned())
            }
            None => sqlx::query("DELETE FROM setting WHERE name = ?").bind((*name).to_owned()),
        };
        query.execute(&mut *connection).await?;
    }
    for (id, PutClientKey { rev, row, seal }) in client_keys {
        sqlx::query(
            "INSERT OR REPLACE INTO client_key (id, rev, record, seal) VALUES (?, ?, ?, ?)",
        )
        .bind((*id).to_owned())
        .bind(head::signed(*rev))
        .bind((*row).to_owned())
        .bind(seal.to_vec())
        .execute(&mut *connection)
        .await?;
    }
    for lines in audit.chunks(ROWS) {
        let lines: Vec<_> = lines.iter().map(columns).collect();
        let lines =
            serde_json::to_string(&lines).map_err(|error| sqlx::Error::Encode(error.into()))?;
        bound(connection, PUT_AUDIT, lines).await?;
    }
    Ok(())
}

async fn put_keys(
    connection: &mut SqliteConnection,
    keys: &[(&KeyId, &PutKey<'_>)],
) -> sqlx::Result<()> {
    let row = |(id, key): &(&'_ KeyId, &PutKey<'_>)| {
        (id.to_string(), key.rev, key.row.to_owned(), cursor::hex(&key.seal))
    };
    let rows: Vec<_> = keys.iter().map(row).collect();
    let rows = serde_json::to_string(&rows).map_err(|error| sqlx::Error::Encode(error.into()))?;
    bound(connection, PUT_KEYS, rows.clone()).await?;
    bound(connection, PUT_TAGS, rows).await?;
    let secrets: Vec<String> = keys
        .iter()
        .filter(|(_, key)| !key.keeps_secrets)
        .flat_map(|(id, key)| {
            key.hashes.iter().map(move |hash| format!("[\"{}\",\"{id}\"]", cursor::hex(hash)))
        })
        .collect();
    if secrets.is_empty() {
        return Ok(());
    }
    bound(connection, PUT_SECRETS, format!("[{}]", secrets.join(","))).await
}

fn columns(line: &AuditLine) -> (u64, &str, String, String) {
    let AuditLine { seq, text, prev_hash, hash } = line;
    (*seq, text, cursor::hex(prev_hash), cursor::hex(hash))
}

async fn execute(connection: &mut SqliteConnection, sql: &'static str) -> sqlx::Result<()> {
    sqlx::query(sql).execute(connection).await.map(drop)
}

async fn bound(
    connection: &mut SqliteConnection,
    sql: &'static str,
    argument: String,
) -> sqlx::Result<()> {
    sqlx::query(sql).bind(argument).execute(connection).await.map(drop)
}
