//! Client keys: the public keys of applications, which frontends carry. A client key is a JWT
//! (RFC 7519) that says which application and environment it is for, signed with HS256 so that
//! nobody else can make one. It opens nothing without a user's token, and nothing secret is in it.
//!
//! The text is not kept: signing the same claims gives the same text again.

mod id;
mod jwt;
mod leak;

use hmac::{Hmac, Mac};
use jiff::Timestamp;
use serde_json::{Map, Value};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::form::Environment;
use crate::keyed::keyed;
use crate::passage::UpstreamName;

pub use id::{ClientKeyId, InvalidClientKeyId};
pub use jwt::{InvalidJwt, Jwt, LONGEST_JWT};
pub use leak::{Leak, leak_in};

/// Who issues client keys, as their claim `iss` says.
const ISSUER: &str = "imkit";

/// Makes the key that signs from the one that seals the audit. Another use gets another label.
const LABEL: &[u8] = b"imkit client key v1\0";

/// The header of every client key, encoded: `{"typ":"JWT","alg":"HS256"}`. It is compared and never
/// read, so that no header chooses how it is checked.
const HEADER: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9";

/// Claims with a meaning, of this server or of RFC 7519: custom ones have other names.
const RESERVED: [&str; 10] =
    ["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "app", "env", "createAt"];

/// Whether a custom claim may not have this name.
pub fn is_reserved_claim(name: &str) -> bool {
    RESERVED.contains(&name)
}

/// What a client key says.
#[derive(Clone, PartialEq, Debug)]
pub struct ClientClaims {
    /// Its id, the claim `jti`.
    pub id: ClientKeyId,
    /// The application, the claim `app`.
    pub application: UpstreamName,
    /// The environment, the claim `env`.
    pub environment: Environment,
    /// When it was made, the claim `createAt`: milliseconds, as the platform writes it.
    pub created_at: Timestamp,
    /// First instant at which it no longer works, the claim `exp`: seconds.
    pub expires_at: Option<Timestamp>,
    /// More claims, for frontends to read.
    pub custom: Map<String, Value>,
}

impl ClientClaims {
    /// The claims as they are written, in their order.
    pub fn to_map(&self) -> Map<String, Value> {
        let Self { id, application, environment, created_at, expires_at, custom } = self;
        let mut claims = Map::new();
        let mut add = |name: &str, value: Value| claims.insert(name.to_owned(), value);
        add("iss", ISSUER.into());
        add("jti", id.to_string().into());
        add("app", application.as_str().into());
        add("env", environment.as_str().into());
        add("createAt", created_at.as_millisecond().into());
        if let Some(end) = expires_at {
            add("exp", end.as_second().into());
        }
        for (name, value) in custom {
            if !is_reserved_claim(name) {
                add(name, value.clone());
            }
        }
        claims
    }

    /// Reads claims; `None` when they are not those of a client key of such a server.
    pub fn of(claims: &Map<String, Value>) -> Option<Self> {
        let text = |name: &str| claims.get(name)?.as_str();
        let number = |name: &str| claims.get(name)?.as_i64();
        if text("iss")? != ISSUER {
            return None;
        }
        let expires_at = match claims.get("exp") {
            None => None,
            Some(_) => Some(Timestamp::from_second(number("exp")?).ok()?),
        };
        let mut custom = claims.clone();
        custom.retain(|name, _| !is_reserved_claim(name));
        Some(Self {
            id: text("jti")?.parse().ok()?,
            application: text("app")?.parse().ok()?,
            environment: Environment::of(text("env")?)?,
            created_at: Timestamp::from_millisecond(number("createAt")?).ok()?,
            expires_at,
            custom,
        })
    }
}

/// A text that is no client key of this server: another's, changed, or none at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a client key of this server")]
pub struct ForeignClientKey;

/// Signs client keys, and knows them again. `Debug` does not show its key.
#[derive(Clone)]
pub struct ClientSigner(Hmac<Sha256>);

impl ClientSigner {
    /// With a key that follows from the one that seals the audit: there is no other file to lose.
    pub fn new(audit_key: &[u8; 32]) -> Self {
        let derived: [u8; 32] = keyed(audit_key).chain_update(LABEL).finalize().into_bytes().into();
        Self(keyed(&derived))
    }

    /// The client key with these claims; the same for the same claims.
    pub fn sign(&self, claims: &Map<String, Value>) -> String {
        // A map of values has always a text.
        let claims = serde_json::to_vec(claims).unwrap_or_default();
        let signed = format!("{HEADER}.{}", jwt::encode(&claims));
        format!("{signed}.{}", jwt::encode(&self.mac(&signed)))
    }

    /// What a client key says that this server signed.
    ///
    /// # Errors
    ///
    /// It did not, whatever the reason.
    pub fn check(&self, text: &str) -> Result<ClientClaims, ForeignClientKey> {
        if text.len() > LONGEST_JWT {
            return Err(ForeignClientKey);
        }
        let (signed, mac) = text.rsplit_once('.').ok_or(ForeignClientKey)?;
        let (header, _) = signed.split_once('.').ok_or(ForeignClientKey)?;
        let mac = jwt::decode(mac).ok_or(ForeignClientKey)?;
        let is_ours = header == HEADER && bool::from(self.mac(signed).ct_eq(mac.as_slice()));
        if !is_ours {
            return Err(ForeignClientKey);
        }
        // Whoever signs with this key writes each claim once.
        let jwt = Jwt::read(text).map_err(|_| ForeignClientKey)?;
        ClientClaims::of(&jwt.claims).ok_or(ForeignClientKey)
    }

    fn mac(&self, signed: &str) -> [u8; 32] {
        self.0.clone().chain_update(signed).finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for ClientSigner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ClientSigner(***)")
    }
}

#[cfg(test)]
mod tests;
