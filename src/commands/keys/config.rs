//! `imkit keys config`: the server's configuration file with its defaults, and what is in effect.

use std::path::PathBuf;

use crate::context::Context;
use crate::error::Failure;
use crate::output::{Format, View};
use crate::serve::ServerOptions;
use crate::serve::config::{DEFAULT_TEXT, resolve};

/// How a setting is shown.
const SETTING: View = View {
    id: "setting",
    columns: &[("setting", "setting"), ("value", "value"), ("from", "from")],
};

/// Prints the commented default; with `effective`, or in a format for programs, every setting with
/// its value and where it came from.
pub(crate) fn run(
    effective: bool,
    config: Option<PathBuf>,
    ctx: &mut Context,
) -> Result<(), Failure> {
    if !effective && ctx.printer.format() == Format::Table {
        return ctx.printer.bytes(DEFAULT_TEXT.as_bytes());
    }
    let options = ServerOptions { config, ..ServerOptions::default() };
    let (_, rows) = resolve(&options, None, &ctx.env)?;
    let mut list = ctx.printer.list(&SETTING);
    for row in rows {
        list.row(Context::json(&row)?)?;
    }
    list.end()
}
