//! `imkit keys restore`: puts a copy of the keys back in place.

use serde_json::json;

use crate::cli::keys::KeysRestoreArgs;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;
use crate::serve::config::resolve;
use crate::serve::{self, RestoreOptions, ServerOptions};

/// What a key has behind it that should never have come back.
const GONE: [&str; 2] = ["revoked", "deleted"];

/// How what was put back is shown.
const RESTORED: View = View {
    id: "rev",
    columns: &[("keys", "keys"), ("rev", "rev"), ("changed", "changed_at"), ("before", "previous")],
};

/// Checks the copy, keeps what is there beside it, and puts the copy in place.
pub(crate) async fn run(args: KeysRestoreArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysRestoreArgs { file, force, config, pepper_file } = args;
    let server = ServerOptions { config, pepper_file, ..ServerOptions::default() };
    let (config, _) = resolve(&server, None, &ctx.env)?;
    let options = RestoreOptions {
        file,
        data_dir: config.data_dir,
        pepper_file: config.pepper_file,
        force,
        dry_run: ctx.dry_run,
    };
    let restore = serve::restore(options, ctx.now());
    let restored = ctx.printer.during("checking the copy", restore).await?;
    let printer = &ctx.printer;
    if !restored.revived.is_empty() {
        let keys: Vec<String> = restored
            .revived
            .iter()
            .map(|key| format!("{} ({})", key.id, key.undone.join(", ")))
            .collect();
        let keys = keys.join(", ");
        printer.warn(&format!("able to do again what was taken from them since this copy: {keys}"));
        let revoked: Vec<&str> = restored
            .revived
            .iter()
            .filter(|key| key.undone.iter().any(|undone| GONE.contains(undone)))
            .map(|key| key.id.as_str())
            .collect();
        if !revoked.is_empty() {
            printer.warn(&format!(
                "revoke these again as soon as the server runs: imkit keys revoke {}",
                revoked.join(" ")
            ));
        }
    }
    if restored.previous_is_foreign {
        printer.note("the keys that were there are another server's: nothing was compared");
    }
    if ctx.dry_run {
        printer.note("dry run: the copy is whole; nothing was changed");
    } else if let Some(previous) = &restored.previous {
        printer.note(&format!("what was there before is now {}", previous.display()));
    }
    if !ctx.dry_run {
        printer.note(
            "if the server then refuses the root key at hand, the copy does not know it; have \
             another one made: imkit keys stop, then imkit keys start --new-root-key",
        );
    }
    let report = &restored.report;
    let row = json!({
        "keys": report.keys, "rev": report.rev, "changed_at": report.changed_at,
        "audit_entries": report.audit_entries, "previous": restored.previous,
        "previous_is_foreign": restored.previous_is_foreign, "revived": restored.revived,
    });
    ctx.printer.done(&row, &RESTORED)
}
