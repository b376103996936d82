//! `imkit keys rotation`: who still uses an old secret, and its end.

use imkit_sdk::keys::{KeyServer, OldSecret, Reason, RotationStatus};
use serde_json::{Value, json};

use super::id::{key_id, of_key};
use super::{KEY, told};
use crate::cli::keys::one::{KeyArgs, KeyChangeArgs};
use crate::cli::keys::rotate::RotationCommand;
use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};

/// How a user of an old secret is shown.
const USER: View = View {
    id: "version",
    columns: &[
        ("secret", "version"),
        ("ends", "not_after"),
        ("last used", "last_used_at"),
        ("address", "ip"),
        ("program", "user_agent"),
        ("requests", "count"),
    ],
};

/// Runs a verb.
pub(super) async fn run(command: RotationCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        RotationCommand::Status(KeyArgs { id, at }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            status(&server, &id, ctx).await
        }
        RotationCommand::Finish(KeyChangeArgs { key: KeyArgs { id, at }, reason }) => {
            let id = key_id(&id)?;
            let server = ctx.key_server(&at.into()).await?;
            finish(&server, &id, Reason { reason }, ctx).await
        }
    }
}

async fn status(server: &KeyServer, id: &str, ctx: &mut Context) -> Result<(), Failure> {
    let status = server.rotation(id).await.map_err(of_key(id))?;
    match ctx.printer.format() {
        Format::Json | Format::Ndjson | Format::Yaml => {
            ctx.printer.record(&Context::json(&status)?, &KEY)
        }
        Format::Table | Format::Csv | Format::Tsv | Format::Id => {
            let mut rows = ctx.printer.list(&USER);
            for row in users(&status) {
                rows.row(row)?;
            }
            rows.end()?;
            ctx.printer.note(&newest(&status));
            if let Some(idle) = status.finish_when_idle_seconds.filter(|_| status.rotating) {
                ctx.printer
                    .note(&format!("old secrets end earlier, once unused for {}", spelled(idle)));
            }
            ctx.printer.note(&status.advice);
            Ok(())
        }
    }
}

/// What is known of the newest secret, which has no row of its own.
fn newest(status: &RotationStatus) -> String {
    let RotationStatus { newest, newest_last_used_at, .. } = status;
    match newest_last_used_at {
        Some(at) => format!("the newest secret, {newest}, was last used {at}"),
        None => format!("the newest secret, {newest}, was never used"),
    }
}

/// So many seconds as people write them: 60s, 2h.
pub(super) fn spelled(seconds: u64) -> String {
    match seconds {
        0 => "0s".to_owned(),
        _ if seconds.is_multiple_of(24 * 3600) => format!("{}d", seconds / (24 * 3600)),
        _ if seconds.is_multiple_of(3600) => format!("{}h", seconds / 3600),
        _ if seconds.is_multiple_of(60) => format!("{}m", seconds / 60),
        _ => format!("{seconds}s"),
    }
}

/// A row for each user of an old secret; a secret that nobody used has one too.
fn users(status: &RotationStatus) -> Vec<Value> {
    let mut rows = Vec::new();
    for OldSecret { version, not_after, last_used_at, users } in &status.old {
        if users.is_empty() {
            rows.push(json!({
                "version": version, "not_after": not_after, "last_used_at": last_used_at,
                "ip": null, "user_agent": null, "count": 0,
            }));
        }
        rows.extend(users.iter().map(|user| {
            json!({
                "version": version, "not_after": not_after, "last_used_at": user.last_used_at,
                "ip": user.ip, "user_agent": user.user_agent, "count": user.count,
            })
        }));
    }
    rows
}

async fn finish(
    server: &KeyServer,
    id: &str,
    reason: Reason,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if !ctx.assume_yes && !ctx.dry_run {
        ctx.printer.note(&server.rotation(id).await.map_err(of_key(id))?.advice);
    }
    ctx.confirm(&format!("End every old secret of the key {id} now?"), id)?;
    let details = server.finish_rotation(id, reason).await.map_err(of_key(id))?;
    ctx.printer.done(&told::key(&details, ctx)?, &KEY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_told_in_the_unit_that_fits() {
        let told = [0, 1, 60, 90, 3600, 5400, 7200, 86_400, 90_000].map(spelled);
        assert_eq!(told, ["0s", "1s", "1m", "90s", "1h", "90m", "2h", "1d", "25h"]);
    }
}
