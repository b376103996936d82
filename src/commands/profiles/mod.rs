//! `imkit profiles`: which connections there are, which is current, and what one of them means.

mod list;
mod show;
mod r#use;

use crate::cli::profiles::{ProfileArgs, ProfilesCommand, ProfilesShowArgs};
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;
use crate::settings::{Flags, KeyServerFlags, KeyServerProfile, Settings, SettingsError};

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
            let keys = Settings::key_server_profile(&KeyServerFlags::default(), &flags, &ctx.env);
            let mut rows = match Settings::resolve(&flags, &ctx.env) {
                Ok(settings) => show::show(&settings),
                // A profile may be about a key server alone.
                Err(SettingsError::NoServer { profile }) if has_key_server(&keys) => {
                    vec![show::named(profile)]
                }
                Err(error) => return Err(error.into()),
            };
            rows.extend(keys.iter().flat_map(show::show_key_server));
            let mut out = ctx.printer.list(&SETTING);
            for row in &rows {
                out.row(Context::json(row)?)?;
            }
            out.end()
        }
    }
}

fn has_key_server(keys: &Result<KeyServerProfile, SettingsError>) -> bool {
    let own = keys.as_ref().ok().and_then(|keys| keys.before.as_ref());
    own.is_some_and(|own| own.keys_url.is_some())
}
