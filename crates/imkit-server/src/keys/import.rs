//! Taking over keys that another system issued.

use std::collections::HashSet;

use imkit_api::keys::{
    CreateKey, ImportKey, ImportKeys, ImportedKeys, KeyKind, KeyMaterial, RejectedImport,
};
use imkit_keys::{HashedKey, KeyDigest, KeyRecord, Origin, PepperRing, PlainKey, PresentedKey};
use imkit_store::{Edit, StoreError, StoredKey};
use jiff::Timestamp;
use serde_json::{Map, json};

use super::caller::Caller;
use super::create;
use super::error::KeyError;
use super::faults::Faults;
use super::service::{KeyService, TRIES};
use super::view::{self, LastUses};
use super::{audit_view, policy};

/// Most keys of a request.
const MOST_KEYS: usize = 1000;

const SHORTEST_TEXT: usize = 16;
const LONGEST_TEXT: usize = 512;

/// The digest of a key, whatever is known of it: so the text and the hash of one key are the same.
fn digest(material: &KeyMaterial) -> Result<KeyDigest, KeyError> {
    match material {
        KeyMaterial::Hash { sha256 } => KeyDigest::from_hex(sha256)
            .map_err(|_| Faults::only("/sha256", "64 hexadecimal digits are needed")),
        KeyMaterial::Text { key } => {
            let text = key.expose();
            if !(SHORTEST_TEXT..=LONGEST_TEXT).contains(&text.len()) {
                let range = format!("{SHORTEST_TEXT} to {LONGEST_TEXT} bytes are allowed");
                return Err(Faults::only("/key", range));
            }
            if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
                return Err(Faults::only("/key", "only visible ASCII characters fit a header"));
            }
            if PresentedKey::parse(text).is_ok() {
                let detail = "this is a key that imkit made, and is not taken over: keys of another \
                              server come with its database, in a copy that is restored";
                return Err(Faults::only("/key", detail));
            }
            Ok(KeyDigest::of(text))
        }
    }
}

/// Hashes under which a key may be known already; the first is the one to store: its digest's, also
/// when the text is given, so that a key that was not used yet is known by its text and by its hash.
///
/// Its first use replaces that by the hash of its text, which cannot be made from a digest: from
/// then on an import of the text is refused, and an import of the digest is taken for another key.
/// It admits nobody for as long as the key is there that was used, ended or not: verification finds
/// that one first.
fn hashes(material: &KeyMaterial, peppers: &PepperRing) -> Result<Vec<HashedKey>, KeyError> {
    let digest = digest(material)?;
    // Newest first. The text's are asked for last: a key that is used meanwhile is found by either.
    let of_digest = peppers.ids().filter_map(|pepper| peppers.hash_digest_with(pepper, &digest));
    let KeyMaterial::Text { key } = material else { return Ok(of_digest.collect()) };
    let of_text = peppers.ids().filter_map(|pepper| peppers.hash_with(pepper, key.expose()));
    Ok(of_digest.chain(of_text).collect())
}

/// A key to take over, read.
fn read(
    policy: &CreateKey,
    hash: HashedKey,
    now: Timestamp,
    usual_days: u32,
) -> Result<KeyRecord, KeyError> {
    if policy.kind.is_some_and(|kind| kind != KeyKind::Api) {
        return Err(Faults::only("/kind", "only keys of kind api are taken over"));
    }
    let draft = create::draft(policy, now, usual_days)?;
    // For its id: no text of ours will belong to the key until it is rotated.
    let id = PlainKey::generate(draft.form)?.id();
    Ok(draft.record(id, hash, Origin::Imported, now))
}

fn rejected(index: usize, name: &str, error: &KeyError) -> Option<RejectedImport> {
    let KeyError::Invalid(faults) = error else { return None };
    let detail = faults
        .iter()
        .map(|fault| format!("{}: {}", fault.pointer, fault.detail))
        .collect::<Vec<_>>()
        .join("; ");
    let index = u64::try_from(index).unwrap_or(u64::MAX);
    Some(RejectedImport { index, name: name.to_owned(), code: "invalid".to_owned(), detail })
}

impl KeyService {
    /// Takes over keys, one by one: a faulty one does not stop the others.
    pub(crate) async fn import(
        &self,
        caller: &Caller,
        request: &ImportKeys,
    ) -> Result<ImportedKeys, KeyError> {
        let ImportKeys { keys, reason } = request;
        let mut faults = Faults::default();
        policy::reason(&mut faults, reason.as_deref());
        if keys.is_empty() || keys.len() > MOST_KEYS {
            faults.add("/keys", format_args!("{} keys: 1 to {MOST_KEYS} are allowed", keys.len()));
        }
        faults.finish(())?;
        for _ in 0..TRIES {
            let now = self.now();
            let (records, rejected) = self.sort_out(keys, now).await?;
            let receipt = if records.is_empty() {
                None
            } else {
                match self.commit_import(caller, &records, reason.clone(), now).await {
                    Err(StoreError::SecretTaken(_) | StoreError::Exists(_)) => continue,
                    result => Some(result?),
                }
            };
            let rev = receipt.as_ref().map_or(0, |receipt| receipt.rev);
            let show = |record: KeyRecord| {
                view::details(&StoredKey { record, rev }, &LastUses::default(), now)
            };
            let imported = records.into_iter().map(show).collect();
            return Ok(ImportedKeys { imported, rejected, receipt });
        }
        Err(KeyError::Contended)
    }

    async fn sort_out(
        &self,
        keys: &[ImportKey],
        now: Timestamp,
    ) -> Result<(Vec<KeyRecord>, Vec<RejectedImport>), KeyError> {
        let (mut records, mut refused) = (Vec::new(), Vec::new());
        let mut seen = HashSet::new();
        for (index, ImportKey { material, policy }) in keys.iter().enumerate() {
            let read = hashes(material, self.peppers()).and_then(|hashes| {
                let days = self.settings().default_expiry_days;
                Ok((read(policy, hashes[0], now, days)?, hashes))
            });
            let (record, hashes) = match read {
                Ok(read) => read,
                Err(error) => {
                    refused.push(rejected(index, &policy.name, &error).ok_or(error)?);
                    continue;
                }
            };
            let mut owner = None;
            for hash in &hashes {
                owner = owner.or(self.store().key_of_hash(hash).await?);
            }
            // The same key twice in one request, by its text, its hash, or both.
            let twice = !hashes.iter().all(|hash| seen.insert(json!(hash).to_string()));
            if owner.is_none() && !twice {
                records.push(record);
                continue;
            }
            let detail = owner.map_or_else(
                || "the request has the same key twice".to_owned(),
                |id| format!("the same key was taken over as {id}"),
            );
            refused.push(RejectedImport {
                index: u64::try_from(index).unwrap_or(u64::MAX),
                name: policy.name.clone(),
                code: "exists".to_owned(),
                detail,
            });
        }
        Ok((records, refused))
    }

    async fn commit_import(
        &self,
        caller: &Caller,
        records: &[KeyRecord],
        reason: Option<String>,
        now: Timestamp,
    ) -> Result<imkit_api::keys::Receipt, StoreError> {
        let ids: Vec<_> = records.iter().map(|record| record.id).collect();
        let target = if let [only] = ids.as_slice() { Some(*only) } else { None };
        let after: Map<_, _> = records
            .iter()
            .map(|record| (record.id.to_string(), audit_view::view(record).into()))
            .collect();
        let detail = json!({ "ids": ids, "after": after });
        let edits = records.iter().map(|record| Edit::Insert(Box::new(record.clone()))).collect();
        self.commit(caller, "keys.imported", target, detail, reason, edits, now).await
    }
}
