//! A key as it is kept: facts and policy in plain types, which a store persists and the management
//! API changes. What verification reads is compiled from it (`hot`).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::child::Parent;
use crate::cidr::Cidr;
use crate::form::KeyForm;
use crate::format::PlainKey;
use crate::id::KeyId;
use crate::limit::{InvalidLimit, Limit, LimitName, MOST_LIMITS};
use crate::mac::HashedKey;
use crate::passage::{InvalidPassage, Passage};
use crate::resource::ResourcePattern;
use crate::scope::ScopePattern;
use crate::terms::{self, Policy};

/// Everything about a key.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct KeyRecord {
    /// The public id; it outlives rotations.
    pub id: KeyId,
    /// Kind and environment.
    pub form: KeyForm,
    /// What people call it.
    pub name: String,
    /// Who answers for it.
    pub owner: String,
    /// What a root key may do; `None` for all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// What it may do.
    #[serde(default)]
    pub scopes: Vec<ScopePattern>,
    /// Which things it may touch; empty = all.
    #[serde(default)]
    pub resources: Vec<ResourcePattern>,
    /// Where it may be used from; empty = everywhere.
    #[serde(default)]
    pub allowed_ips: Vec<Cidr>,
    /// First instant at which it works.
    #[serde(default)]
    pub not_before: Option<Timestamp>,
    /// First instant at which it no longer works; `None` = never ends.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    /// Limits, all of which hold; empty = unlimited.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// The owner's own notes; nothing here reads them.
    #[serde(default)]
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Words to find keys by.
    #[serde(default)]
    pub tags: Vec<String>,
    /// How its requests travel through a gateway.
    #[serde(default, skip_serializing_if = "Passage::is_usual")]
    pub passage: Passage,
    /// The key that it acts for, for a short-lived child. Its parent's limits and passage hold for
    /// it; its own are what they were when it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Parent>,
    /// What an administrator decided.
    pub state: KeyState,
    /// Its secrets, oldest first. Several during a rotation.
    pub secrets: Vec<Secret>,
    /// When it was made.
    pub created_at: Timestamp,
}

/// One secret of a key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Secret {
    /// Counts from 1 over the key's life.
    pub version: u32,
    /// What is kept of it.
    pub hash: HashedKey,
    /// Whether the text of the key holds our id.
    #[serde(default)]
    pub origin: Origin,
    /// When it was made.
    pub created_at: Timestamp,
    /// First instant at which it no longer works; `None` = as long as the key.
    #[serde(default)]
    pub not_after: Option<Timestamp>,
}

impl Secret {
    /// Whether it works at a time.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.not_after.is_none_or(|end| now < end)
    }
}

/// Where a secret comes from.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// We made it: its text names the id.
    #[default]
    Issued,
    /// Another system did: it is found by its hash.
    Imported,
}

/// What an administrator decided about a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyState {
    /// It may be used.
    Active,
    /// Not for now.
    Disabled,
    /// Never again.
    Revoked,
}

/// How a key stands at a time.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyStatus {
    /// It works.
    Active,
    /// It begins to work later.
    Pending,
    /// Switched off.
    Disabled,
    /// Its time is over.
    Expired,
    /// Revoked for good.
    Revoked,
}

/// What a root key may do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything.
    Admin,
    /// Everything but making root keys.
    Operator,
    /// Read only.
    Auditor,
}

/// How long a key lives when nothing is said.
pub const USUAL_LIFE: SignedDuration = SignedDuration::from_hours(90 * 24);

impl KeyRecord {
    /// A record of a new key as it is when nothing is said: without scopes, for
    /// [`USUAL_LIFE`], with [`Limit::usual`].
    pub fn new(key: &PlainKey, hash: HashedKey, now: Timestamp) -> Self {
        Self {
            id: key.id(),
            form: key.form(),
            name: String::new(),
            owner: String::new(),
            role: None,
            scopes: Vec::new(),
            resources: Vec::new(),
            allowed_ips: Vec::new(),
            not_before: None,
            expires_at: Some(now.saturating_add(USUAL_LIFE).unwrap_or(Timestamp::MAX)),
            limits: vec![Limit::usual()],
            metadata: serde_json::Map::new(),
            tags: Vec::new(),
            passage: Passage::default(),
            parent: None,
            state: KeyState::Active,
            secrets: vec![Secret {
                version: 1,
                hash,
                origin: Origin::Issued,
                created_at: now,
                not_after: None,
            }],
            created_at: now,
        }
    }

    /// How the key stands: revoked before expired before disabled before pending.
    pub fn status(&self, now: Timestamp) -> KeyStatus {
        if self.state == KeyState::Revoked {
            KeyStatus::Revoked
        } else if self.expires_at.is_some_and(|end| now >= end) {
            KeyStatus::Expired
        } else if self.state == KeyState::Disabled {
            KeyStatus::Disabled
        } else if self.not_before.is_some_and(|begin| now < begin) {
            KeyStatus::Pending
        } else {
            KeyStatus::Active
        }
    }

    /// Checks what the types do not: what is checked here can be verified against.
    ///
    /// # Errors
    ///
    /// The first fault.
    pub fn check(&self) -> Result<(), InvalidRecord> {
        terms::check_limits(&self.limits)?;
        self.passage.check()?;
        check_times(self.not_before, self.expires_at)?;
        check_secrets(&self.secrets)
    }

    /// What it may do, where and how often, and how its requests travel.
    pub fn policy(&self) -> Policy {
        Policy {
            scopes: self.scopes.clone(),
            resources: self.resources.clone(),
            allowed_ips: self.allowed_ips.clone(),
            limits: self.limits.clone(),
            passage: self.passage.clone(),
        }
    }
}

pub(crate) fn check_times(
    begin: Option<Timestamp>,
    end: Option<Timestamp>,
) -> Result<(), InvalidRecord> {
    match (begin, end) {
        (Some(begin), Some(end)) if begin >= end => Err(InvalidRecord::NeverValid { begin, end }),
        _ => Ok(()),
    }
}

pub(crate) fn check_secrets(secrets: &[Secret]) -> Result<(), InvalidRecord> {
    if secrets.is_empty() {
        return Err(InvalidRecord::NoSecret);
    }
    let ascend = secrets.is_sorted_by(|a, b| a.version < b.version);
    if ascend { Ok(()) } else { Err(InvalidRecord::SecretOrder) }
}

/// A record that cannot be verified against.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidRecord {
    /// More than [`MOST_LIMITS`].
    #[error("{0} limits: a key has at most {MOST_LIMITS}")]
    TooManyLimits(usize),
    /// Two limits of one name.
    #[error("limit {0} is given twice")]
    LimitTwice(LimitName),
    /// A limit's number is out of range.
    #[error(transparent)]
    Limit(#[from] InvalidLimit),
    /// A number of its passage is out of range.
    #[error(transparent)]
    Passage(#[from] InvalidPassage),
    /// It would end before it begins.
    #[error("the key would end at {end}, not after it begins at {begin}")]
    NeverValid {
        /// `not_before`.
        begin: Timestamp,
        /// `expires_at`.
        end: Timestamp,
    },
    /// Nothing to verify.
    #[error("the key has no secret")]
    NoSecret,
    /// It could be written but not read again; notes may be nested that deep.
    #[error("the key's record could not be read back: its metadata may be nested too deep")]
    Unreadable,
    /// Versions are not ascending.
    #[error("the key's secrets are not in the order of their versions")]
    SecretOrder,
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;
    use crate::example::{at, key, ring};

    fn new() -> KeyRecord {
        KeyRecord::new(&key(1), ring().hash(key(1).expose()), at(0))
    }

    #[test]
    fn a_new_key_may_do_nothing_and_ends() {
        let record = new();
        assert_eq!((record.check(), record.status(at(0))), (Ok(()), KeyStatus::Active));
        assert_eq!(record.status(at(90 * 86_400)), KeyStatus::Expired);
        assert!(record.scopes.is_empty());
        assert_eq!(record.limits, [Limit::usual()]);
    }

    #[test]
    fn the_graver_status_wins() {
        let mut record = new();
        record.not_before = Some(at(10));
        assert_eq!(record.status(at(0)), KeyStatus::Pending);
        record.state = KeyState::Disabled;
        assert_eq!(record.status(at(0)), KeyStatus::Disabled);
        assert_eq!(record.status(at(91 * 86_400)), KeyStatus::Expired);
        record.state = KeyState::Revoked;
        assert_eq!(record.status(at(91 * 86_400)), KeyStatus::Revoked);
    }

    #[test]
    fn a_record_survives_json() {
        let mut record = new();
        record.scopes = vec!["users:read".parse().unwrap(), "write:*".parse().unwrap()];
        record.resources = vec!["clients/acme-*".parse().unwrap()];
        record.allowed_ips = vec!["10.0.0.0/8".parse().unwrap()];
        record.role = Some(Role::Auditor);
        record.metadata.insert("ticket".to_owned(), 7.into());
        record.passage.upstream = Some("acme".parse().unwrap());
        record.parent = Some(Parent { id: key(2).id(), secret: 3 });
        let text = serde_json::to_string(&record).unwrap();
        assert_eq!(serde_json::from_str::<KeyRecord>(&text).unwrap(), record);
        assert!(!text.contains(&key(1).expose()[21..30]));
    }

    #[test]
    fn faulty_records_are_named() {
        let fault = |change: fn(&mut KeyRecord)| {
            let mut record = new();
            change(&mut record);
            record.check().unwrap_err()
        };
        let twice = fault(|record| record.limits.push(Limit::usual()));
        assert_eq!(twice.to_string(), "limit default is given twice");
        let many = fault(|record| record.limits = vec![Limit::usual(); 5]);
        assert_eq!(many, InvalidRecord::TooManyLimits(5));
        let never = fault(|record| record.not_before = record.expires_at);
        assert!(matches!(never, InvalidRecord::NeverValid { .. }));
        assert_eq!(fault(|record| record.secrets.clear()), InvalidRecord::NoSecret);
        let weight = fault(|record| record.passage.budget.weight = NonZeroU32::MAX);
        assert!(matches!(weight, InvalidRecord::Passage(_)));
        let order = fault(|record| record.secrets.push(record.secrets[0].clone()));
        assert_eq!(order, InvalidRecord::SecretOrder);
    }
}
