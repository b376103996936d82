//! A record as the audit may show it, and what differs between two of them. Hashes are not in it.

use imkit_keys::{KeyRecord, Secret};
use serde_json::{Map, Value, json};

use super::gateway_terms;

/// Everything of a record but its hashes, in the API's names.
pub(super) fn view(record: &KeyRecord) -> Map<String, Value> {
    let KeyRecord {
        id: _,
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
        created_at: _,
    } = record;
    let secrets: Vec<_> = secrets.iter().map(secret).collect();
    let fields = json!({
        "form": form,
        "name": name,
        "owner": owner,
        "role": role,
        "scopes": scopes,
        "resources": resources,
        "allowed_ips": allowed_ips,
        "not_before": not_before,
        "expires_at": expires_at,
        "limits": limits,
        "metadata": metadata,
        "tags": tags,
        "gateway": (!passage.is_usual()).then(|| gateway_terms::show(passage)),
        "parent": parent,
        "state": state,
        "secrets": secrets,
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn secret(secret: &Secret) -> Value {
    let Secret { version, hash: _, origin, created_at: _, not_after } = secret;
    json!({ "version": version, "origin": origin, "not_after": not_after })
}

/// `before` and `after` of the fields that differ; `None` when none does.
pub(super) fn difference(before: &KeyRecord, after: &KeyRecord) -> Option<Value> {
    let (mut old, mut new) = (view(before), view(after));
    old.retain(|field, value| new.get(field) != Some(value));
    new.retain(|field, _| old.contains_key(field));
    (!old.is_empty()).then(|| json!({ "before": old, "after": new }))
}
