//! A key for as long as a command runs.

use std::fmt;
use std::time::Duration;

use imkit_sdk::keys::{KeyDetails, KeyServer};
use imkit_sdk::{Error, ErrorKind};

use crate::context::Context;

/// How long the revocation may take: whoever waits for the command waits for it, too.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the audit says of the end.
const REASON: &str = "its command ended";

/// A key that was made for a command.
pub(super) struct Lease {
    server: KeyServer,
    id: String,
    ends: String,
    life: Duration,
}

impl Lease {
    pub(super) fn new(server: KeyServer, details: &KeyDetails) -> Self {
        let life = details.expires_at.map(|end| end.duration_since(details.created_at));
        Self {
            server,
            id: details.id.clone(),
            ends: details.expires_at.map_or_else(|| "-".to_owned(), |end| format!("{end:.0}")),
            life: life.and_then(|life| life.try_into().ok()).unwrap_or(Duration::MAX),
        }
    }

    /// How long the key lives from its making on.
    pub(super) fn life(&self) -> Duration {
        self.life
    }

    /// Revokes the key. When that fails somebody is told, and the key ends by itself.
    pub(super) async fn end(self, ctx: &Context) {
        let ended = tokio::time::timeout(PATIENCE, self.server.end_child(&self.id, Some(REASON)));
        let why = match ended.await {
            Ok(Ok(_)) => {
                ctx.printer.note(&format!("revoked the key {}", self.id));
                return;
            }
            // Somebody took it away before.
            Ok(Err(error)) if error.kind() == ErrorKind::NotFound => return,
            Ok(Err(error)) => told(&error),
            Err(_) => format!("no answer within {} s", PATIENCE.as_secs()),
        };
        ctx.printer.warn(&format!(
            "the key {id} was not revoked: {why}; it ends by itself at {ends}, imkit keys revoke \
             {id} ends it now",
            id = self.id,
            ends = self.ends,
        ));
    }
}

fn told(error: &Error) -> String {
    match error.kind() {
        ErrorKind::Authentication => "the key that made it is not accepted any more".to_owned(),
        _ => error.message().to_owned(),
    }
}

impl fmt::Display for Lease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the key {}, which ends {} at the latest,", self.id, self.ends)
    }
}
