//! A key as it is kept: facts and policy in plain types, which a store persists and the management
//! API changes. What verification reads is compiled from it (`hot`).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::cidr::Cidr;
use crate::form::KeyForm;
use crate::id::KeyId;
use crate::limit::{InvalidLimit, Limit, LimitName, MOST_LIMITS};
use crate::mac::HashedKey;
use crate::resource::ResourcePattern;
use crate::scope::ScopePattern;

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

impl KeyRecord {
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
        if self.limits.len() > MOST_LIMITS {
            return Err(InvalidRecord::TooManyLimits(self.limits.len()));
        }
        for (index, limit) in self.limits.iter().enumerate() {
            limit.check()?;
            if self.limits[..index].iter().any(|other| other.name == limit.name) {
                return Err(InvalidRecord::LimitTwice(limit.name.clone()));
            }
        }
        if let (Some(begin), Some(end)) = (self.not_before, self.expires_at)
            && begin >= end
        {
            return Err(InvalidRecord::NeverValid { begin, end });
        }
        if self.secrets.is_empty() {
            return Err(InvalidRecord::NoSecret);
        }
        if !self.secrets.is_sorted_by(|a, b| a.version < b.version) {
            return Err(InvalidRecord::SecretOrder);
        }
        Ok(())
    }
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
    /// Versions are not ascending.
    #[error("the key's secrets are not in the order of their versions")]
    SecretOrder,
}
