//! Whether the very secret that leaked works.

use imkit_sdk::keys::{KeyDetails, KeyServer, VerifyKey};
use imkit_sdk::{Error, ErrorKind, ExposeSecret as _, SecretString};

use crate::context::Context;

/// A secret that leaked.
pub(super) struct Secret(SecretString);

impl Secret {
    pub(super) fn new(text: SecretString, ctx: &Context) -> Self {
        ctx.secrets.learn(text.clone());
        Self(text)
    }

    /// Whether it works; `None` when nobody can say.
    pub(super) async fn works(
        &self,
        server: &KeyServer,
        details: &KeyDetails,
        ctx: &Context,
    ) -> Option<bool> {
        let Err(error) = self.attempt(server, details).await else { return Some(true) };
        match (error.kind(), error.status()) {
            (ErrorKind::Authentication, Some(401)) => Some(false),
            _ => {
                ctx.printer.warn(&format!("whether the secret works is not known: {error}"));
                None
            }
        }
    }

    async fn attempt(&self, server: &KeyServer, details: &KeyDetails) -> Result<(), Error> {
        // Whoever found a key that is bound to addresses may be at one of them.
        let range = details.allowed_ips.first();
        let ip = range.map(|range| range.split('/').next().unwrap_or_default().to_owned());
        let question = VerifyKey { ip, ..VerifyKey::trial(self.0.expose_secret()) };
        server.verify(question).await.map(drop)
    }
}
