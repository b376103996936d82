//! User access tokens. No operation lists or inspects them.

use jiff::Timestamp;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::wire::{Extra, null_default};
use crate::{AccessToken, UserId, WireTime};

/// Binds a token and its end to a user (`tokens.set`). The user's former token may die at once.
#[derive(Clone, Debug)]
pub struct SetToken {
    /// The token; unique over all users, else the platform answers `TOKEN_CONFLICT`.
    pub token: AccessToken,
    /// When it ends.
    pub expires: Timestamp,
}

impl Serialize for SetToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("token", self.token.expose())?;
        map.serialize_entry("expirationDate", &self.expires)?;
        map.end()
    }
}

/// A token as the platform stored it. Reads the enveloped record and the bare user-like object.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TokenRecord {
    /// The token.
    pub token: AccessToken,
    /// Whose it is (`client` in one form, `_id` in the other).
    #[serde(alias = "_id")]
    pub client: Option<UserId>,
    /// When it ends.
    pub expiration_date: Option<WireTime>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Which of a user's tokens to revoke. There is no default on purpose: on the wire, a missing
/// token means all of them.
#[derive(Clone, Debug)]
pub enum RevokeTokens {
    /// This one.
    One(AccessToken),
    /// Every token of the user.
    All,
}

/// A token that was revoked. Who may not see tokens, such as a key of a gateway that may only revoke
/// them, is told everything else.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RevokedToken {
    /// The token, where it is told.
    pub token: Option<AccessToken>,
    /// Whose it was.
    #[serde(alias = "_id")]
    pub client: Option<UserId>,
    /// When it would have ended.
    pub expiration_date: Option<WireTime>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a revocation did. The platform answers with a count or with the revoked records.
#[derive(Clone, Default, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Revocation {
    /// `false` = the platform says that it did not.
    pub success: Option<bool>,
    /// How many were revoked, where the answer counts.
    pub revoked_tokens: Option<u64>,
    /// The revoked records, where the answer lists them.
    #[serde(default, deserialize_with = "null_default")]
    pub data: Vec<RevokedToken>,
}

impl Revocation {
    /// How many tokens were revoked; `None` when the answer did not say.
    pub fn count(&self) -> Option<u64> {
        self.revoked_tokens.or((!self.data.is_empty()).then_some(self.data.len() as u64))
    }
}
