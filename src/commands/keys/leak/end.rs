//! Ending what leaked: the key for good, or its secrets.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use imkit_sdk::keys::{KeyDetails, KeyServer, Receipt, RevokeKeys, RotateKey, RotatedKey};
use imkit_sdk::{Error, ErrorKind};

use super::report::Action;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::settings::private_file;

/// What to do.
pub(super) enum Remedy {
    /// The key ends.
    Revoke,
    /// The key gets a new secret.
    Rotate {
        /// For so long old secrets still work.
        grace: Duration,
        /// Where the new one goes.
        out: PathBuf,
    },
}

/// What was done.
pub(super) enum Ended {
    /// The key was revoked.
    Revoked(Receipt),
    /// It has a new secret; old ones work for so many seconds more.
    Rotated(Receipt, u64),
    /// It was revoked before.
    Before,
    /// Nothing: a dry run.
    LookedInto,
    /// Nothing: the secret that leaked is an old one, and the key works on with another.
    OldSecret,
}

impl Ended {
    /// As the report says it.
    pub(super) fn action(&self) -> Action<'_> {
        match self {
            Ended::Revoked(receipt) => Action::Revoked(receipt),
            Ended::Rotated(receipt, grace) => Action::Rotated(receipt, *grace),
            Ended::Before => Action::Dead,
            Ended::LookedInto => Action::LookedInto,
            Ended::OldSecret => Action::OldSecret,
        }
    }
}

/// Asks, then acts.
pub(super) async fn run(
    server: &KeyServer,
    details: &KeyDetails,
    remedy: Remedy,
    reason: String,
    ctx: &mut Context,
) -> Result<Ended, Failure> {
    if ctx.dry_run {
        return Ok(Ended::LookedInto);
    }
    let id = details.id.as_str();
    match remedy {
        Remedy::Revoke => {
            ctx.confirm(&format!("Revoke the key {id} ({}) for good?", details.name), id)?;
            let which = RevokeKeys {
                ids: Some(vec![id.to_owned()]),
                reason: Some(reason),
                ..RevokeKeys::default()
            };
            let revoked = server.revoke_many(which).await.map_err(refused)?;
            // Somebody else was faster: it is dead all the same.
            Ok(revoked.receipt.map_or(Ended::Before, Ended::Revoked))
        }
        Remedy::Rotate { grace, out } => {
            let grace = grace.as_secs();
            let question = match grace {
                0 => format!("End all secrets of the key {id} at once and make a new one?"),
                grace => {
                    format!("Make a new secret of the key {id} and end old ones in {grace} s?")
                }
            };
            ctx.confirm(&question, id)?;
            let unwritable = |error: &std::io::Error| {
                Failure::new(Exit::Failed, format!("cannot write {}", out.display())).causes(error)
            };
            let file = private_file::options().write(true).create_new(true).open(&out);
            let mut file = file.map_err(|error| {
                unwritable(&error).hint("nothing was changed; give --out with another name")
            })?;
            let rotation = RotateKey {
                grace_seconds: Some(grace),
                finish_when_idle_seconds: None,
                reason: Some(reason),
            };
            let RotatedKey { key, receipt, .. } = match server.rotate(id, rotation).await {
                Ok(rotated) => rotated,
                Err(error) => {
                    // Empty, and made by this command.
                    let _ = std::fs::remove_file(&out);
                    return Err(refused(error));
                }
            };
            let written = file.write_all(key.expose().as_bytes()).and_then(|()| file.sync_all());
            written.map_err(|error| {
                unwritable(&error)
                    .hint(format!("nobody has the new secret: imkit keys rotate {id} --now"))
                    .outcome("answered")
            })?;
            ctx.printer.note(&format!("the new secret is in {}", out.display()));
            Ok(Ended::Rotated(receipt, grace))
        }
    }
}

/// The root key that this command works with, or the last one of an admin, cannot be revoked with
/// itself.
fn refused(error: Error) -> Failure {
    let conflict = error.kind() == ErrorKind::Conflict;
    let failure = Failure::from(error);
    match conflict {
        true => failure.hint(
            "make another root key (imkit keys create --root --role admin --name NAME, or imkit keys \
             start --new-root-key on the server's machine), and run this again with it",
        ),
        false => failure,
    }
}
