//! `imkit man`.

use clap::CommandFactory;

use crate::cli::Cli;
use crate::context::Context;
use crate::error::Failure;

/// Prints the manual page of a command.
pub(crate) fn run(path: &[String], ctx: &mut Context) -> Result<(), Failure> {
    let mut root = Cli::command();
    root.build();
    let mut command = &root;
    for name in path {
        command = command.find_subcommand(name).ok_or_else(|| {
            Failure::usage(format!("there is no command {:?}", path.join(" ")))
                .hint("imkit --help lists the commands")
        })?;
    }
    let page = page(command);
    ctx.printer.text(page.trim_end_matches('\n'))?;
    Ok(())
}

/// Renders a command's page.
pub(crate) fn page(command: &clap::Command) -> String {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(command.clone())
        .title(name.to_uppercase())
        .section("1")
        .source(concat!("imkit ", env!("CARGO_PKG_VERSION")))
        .manual("imkit manual");
    // Writing to memory cannot fail.
    let _ = man.render(&mut page);
    String::from_utf8_lossy(&page).into_owned()
}
