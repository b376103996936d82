//! Whether the very secret that leaked works.

use imkit_sdk::keys::{KeyDetails, KeyKind, KeyServer, KeyStatus, VerifyKey};
use imkit_sdk::{Error, ErrorKind, ExposeSecret as _, SecretString};

use crate::context::Context;
use crate::error::Failure;
use crate::settings::KeyServerFlags;

/// A secret that leaked, and how it is tried.
pub(super) struct Secret {
    text: SecretString,
    /// The key server as the holder of a root key sees it; keys of other kinds are asked about.
    holder: Option<KeyServer>,
}

impl Secret {
    /// A key's secret.
    ///
    /// # Errors
    ///
    /// The settings of the key server are at fault.
    pub(super) fn of(
        text: SecretString,
        details: &KeyDetails,
        server: &KeyServer,
        at: &KeyServerFlags,
        ctx: &mut Context,
    ) -> Result<Self, Failure> {
        // No root key is ever admitted when one asks about it: it has to be used.
        let holder = match details.kind {
            KeyKind::Root => Some(ctx.key_server_as(server, text.clone(), at)?),
            _ => None,
        };
        Ok(Self { text, holder })
    }

    /// Whether it works; `None` when nobody can say.
    pub(super) async fn works(
        &self,
        server: &KeyServer,
        details: &KeyDetails,
        ctx: &Context,
    ) -> Option<bool> {
        let bound = !details.allowed_ips.is_empty();
        let outcome = match &self.holder {
            Some(holder) => holder.get(&details.id).await.map(drop),
            None => self.verify(server, details).await,
        };
        let error = match outcome {
            Ok(()) => return Some(true),
            Err(error) => error,
        };
        match (error.kind(), error.status()) {
            // Nobody can say for the caller of a root key where it is.
            (ErrorKind::Authentication, Some(401))
                if bound && self.holder.is_some() && details.status == KeyStatus::Active =>
            {
                ctx.printer.warn(
                    "whether the secret works is not known: the root key is bound to addresses, \
                     and this is none of them",
                );
                None
            }
            (ErrorKind::Authentication, Some(401)) => Some(false),
            // It is known and may something.
            (ErrorKind::Authentication, Some(403)) | (ErrorKind::RateLimited, _) => Some(true),
            _ => {
                ctx.printer.warn(&format!("whether the secret works is not known: {error}"));
                None
            }
        }
    }

    async fn verify(&self, server: &KeyServer, details: &KeyDetails) -> Result<(), Error> {
        // Whoever found a key that is bound to addresses may be at one of them.
        let range = details.allowed_ips.first();
        let ip = range.map(|range| range.split('/').next().unwrap_or_default().to_owned());
        let question = VerifyKey { cost: Some(0), ip, ..VerifyKey::new(self.text.expose_secret()) };
        server.verify(question).await.map(drop)
    }
}
