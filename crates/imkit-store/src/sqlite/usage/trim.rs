//! Keeps what is remembered of a key's callers and objects bounded: the oldest go. It is looked at
//! once in a while, because counting costs more than adding.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use imkit_keys::KeyId;
use sqlx::SqliteConnection;

/// Callers of a secret that are kept.
const CALLERS: u32 = 1000;

/// Objects of a key that are kept.
const OBJECTS: u32 = 10_000;

/// What was added since the last look.
#[derive(Default)]
pub(in crate::sqlite) struct Trims {
    callers: HashMap<(KeyId, u32), u32>,
    objects: HashMap<KeyId, u32>,
}

impl Trims {
    pub(super) async fn callers(
        &mut self,
        connection: &mut SqliteConnection,
        added: impl Iterator<Item = (KeyId, u32)>,
    ) -> sqlx::Result<()> {
        for (key, version) in due(&mut self.callers, added, CALLERS / 10) {
            sqlx::query(
                "DELETE FROM secret_caller WHERE key = ?1 AND version = ?2 AND (ip, user_agent) IN \
                 (SELECT ip, user_agent FROM secret_caller WHERE key = ?1 AND version = ?2 \
                  ORDER BY last DESC LIMIT -1 OFFSET ?3)",
            )
            .bind(key.as_str().to_owned())
            .bind(version)
            .bind(CALLERS)
            .execute(&mut *connection)
            .await?;
        }
        Ok(())
    }

    pub(super) async fn objects(
        &mut self,
        connection: &mut SqliteConnection,
        added: impl Iterator<Item = KeyId>,
    ) -> sqlx::Result<()> {
        for key in due(&mut self.objects, added, OBJECTS / 10) {
            sqlx::query(
                "DELETE FROM touched_object WHERE key = ?1 AND object IN \
                 (SELECT object FROM touched_object WHERE key = ?1 \
                  ORDER BY last DESC LIMIT -1 OFFSET ?2)",
            )
            .bind(key.as_str().to_owned())
            .bind(OBJECTS)
            .execute(&mut *connection)
            .await?;
        }
        Ok(())
    }
}

/// Counts what is added, and returns whatever reached the bound; its count begins anew.
fn due<K: Copy + Eq + Hash>(
    counts: &mut HashMap<K, u32>,
    added: impl Iterator<Item = K>,
    bound: u32,
) -> HashSet<K> {
    let mut due = HashSet::new();
    for key in added {
        let count = counts.entry(key).or_default();
        *count += 1;
        if *count >= bound {
            due.insert(key);
        }
    }
    for key in &due {
        counts.remove(key);
    }
    due
}
