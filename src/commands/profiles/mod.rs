//! `imkit profiles`: which connections there are, which is current, and what one of them means.

mod list;
mod show;
mod r#use;

use crate::cli::profiles::{ProfileArgs, ProfilesCommand, ProfilesShowArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;
use crate::settings::{Flags, Settings};

const PROFILE: View = View {
    id: "name",
    columns: &[
        ("name", "name"),
        ("in use", "inUse"),
        ("server", "baseUrl"),
        ("key in", "credential"),
        ("read-only", "readOnly"),
    ],
};

const SETTING: View = View {
    id: "setting",
    columns: &[("setting", "setting"), ("value", "value"), ("from", "from")],
};

/// Runs a verb.
pub(crate) fn run(command: ProfilesCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        ProfilesCommand::List => {
            let rows = list::list(&ctx.flags, &ctx.env)?;
            let mut out = ctx.printer.list(&PROFILE);
            for row in &rows {
                out.row(Context::json(row)?)?;
            }
            out.end()
        }
        ProfilesCommand::Use(ProfileArgs { name }) => {
            if ctx.dry_run {
                ctx.printer.note("dry run: nothing was changed");
                return Ok(());
            }
            let used = r#use::use_profile(&name, &ctx.env)?;
            if let Some(variable) = used.overridden_by {
                ctx.printer.warn(&format!("{variable} is set and wins over the current profile"));
            }
            let row = Context::json(&used)?;
            ctx.printer.record(&row, &View { id: "profile", columns: &[] })
        }
        ProfilesCommand::Show(ProfilesShowArgs { name }) => {
            let flags = match name {
                Some(name) => Flags { profile: Some(name), local: false, ..ctx.flags.clone() },
                None => ctx.flags.clone(),
            };
            let rows = show::show(&Settings::resolve(&flags, &ctx.env)?);
            let mut out = ctx.printer.list(&SETTING);
            for row in &rows {
                out.row(Context::json(row)?)?;
            }
            out.end()
        }
    }
}
