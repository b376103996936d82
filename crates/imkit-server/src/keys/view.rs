//! Keys as the API shows them.

use std::collections::HashMap;

use imkit_api::keys::{KeyDetails, SecretDetails};
use imkit_keys::{KeyId, KeyRecord, Origin, Secret};
use imkit_store::StoredKey;
use jiff::Timestamp;

use super::{gateway_terms, limits, words};

/// When secrets were last used.
#[derive(Default, Debug)]
pub(super) struct LastUses(HashMap<(KeyId, u32), Timestamp>);

impl LastUses {
    pub(super) fn add(&mut self, key: KeyId, version: u32, at: Timestamp) {
        let known = self.0.entry((key, version)).or_insert(at);
        *known = at.max(*known);
    }

    pub(super) fn of_secret(&self, key: KeyId, version: u32) -> Option<Timestamp> {
        self.0.get(&(key, version)).copied()
    }

    /// The last use of any secret that the key still has.
    pub(super) fn of_key(&self, record: &KeyRecord) -> Option<Timestamp> {
        record.secrets.iter().filter_map(|secret| self.of_secret(record.id, secret.version)).max()
    }
}

/// Everything that may be shown of a key.
pub(super) fn details(key: &StoredKey, uses: &LastUses, now: Timestamp) -> KeyDetails {
    let StoredKey { record, rev } = key;
    let KeyRecord {
        id,
        form,
        name,
        owner,
        role,
        scopes,
        resources,
        allowed_ips,
        not_before,
        expires_at,
        limits,
        metadata,
        tags,
        passage,
        parent,
        state,
        secrets,
        created_at,
    } = record;
    KeyDetails {
        id: id.to_string(),
        prefix: prefix(record),
        name: name.clone(),
        kind: words::kind(form.kind()),
        environment: form.environment().map(words::environment),
        role: role.map(words::role),
        owner: owner.clone(),
        user_id: owner.clone(),
        scopes: scopes.iter().map(ToString::to_string).collect(),
        resources: resources.iter().map(ToString::to_string).collect(),
        allowed_ips: allowed_ips.iter().map(ToString::to_string).collect(),
        not_before: *not_before,
        expires_at: *expires_at,
        limits: limits.iter().map(limits::show).collect(),
        rate_limit: limits::show_short(limits),
        metadata: metadata.clone(),
        tags: tags.clone(),
        gateway: gateway_terms::show(passage),
        parent: parent.map(|parent| parent.id.to_string()),
        status: words::status(record.status(now)),
        state: words::state(*state),
        created_at: *created_at,
        last_used_at: uses.of_key(record),
        rev: *rev,
        secrets: secrets.iter().map(|secret| show_secret(secret, *id, uses, now)).collect(),
    }
}

fn show_secret(secret: &Secret, id: KeyId, uses: &LastUses, now: Timestamp) -> SecretDetails {
    let Secret { version, hash: _, origin, created_at, not_after } = secret;
    SecretDetails {
        version: *version,
        origin: words::origin(*origin),
        created_at: *created_at,
        not_after: *not_after,
        last_used_at: uses.of_secret(id, *version),
        live: secret.is_live(now),
    }
}

/// How the key's text begins; imported texts begin as another system wanted.
fn prefix(record: &KeyRecord) -> String {
    match record.secrets.last().map(|newest| newest.origin) {
        Some(Origin::Imported) => record.id.to_string(),
        Some(Origin::Issued) | None => format!("{}{}", record.form.prefix(), record.id),
    }
}
