//! Client keys as the API and the audit show them. Nothing of them is secret.

use imkit_api::keys::{ClientKeyDetails, ClientKeyStatus};
use imkit_keys::ClientSigner;
use imkit_store::ClientKeyRecord;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::words;

pub(super) fn details(
    signer: &ClientSigner,
    record: &ClientKeyRecord,
    now: Timestamp,
) -> ClientKeyDetails {
    let ClientKeyRecord {
        id,
        application,
        environment,
        created_at,
        not_after,
        revoked_at,
        domains,
        claims,
    } = record;
    ClientKeyDetails {
        id: id.clone(),
        application: application.clone(),
        environment: words::environment(*environment),
        status: status(record, now),
        domains: domains.clone(),
        created_at: *created_at,
        works_until: *not_after,
        revoked_at: *revoked_at,
        client_key: signer.sign(claims),
        claims: claims.clone(),
    }
}

pub(super) fn status(record: &ClientKeyRecord, now: Timestamp) -> ClientKeyStatus {
    match (record.works(now), record.revoked_at) {
        (true, None) => ClientKeyStatus::Active,
        (true, Some(_)) => ClientKeyStatus::Ending,
        (false, Some(_)) => ClientKeyStatus::Revoked,
        (false, None) => ClientKeyStatus::Expired,
    }
}

/// Everything of a record.
pub(super) fn audited(record: &ClientKeyRecord) -> Value {
    let ClientKeyRecord {
        id: _,
        application,
        environment,
        created_at: _,
        not_after,
        revoked_at: _,
        domains,
        claims,
    } = record;
    json!({
        "application": application,
        "environment": environment,
        "works_until": not_after,
        "domains": domains,
        "claims": claims,
    })
}

/// What a revocation changes.
pub(super) fn audited_end(record: &ClientKeyRecord) -> Value {
    json!({ "revoked_at": record.revoked_at, "works_until": record.not_after })
}
