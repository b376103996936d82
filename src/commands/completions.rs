//! `imkit completions`.

use clap::CommandFactory;
use clap_complete::aot;
use clap_complete::env::Shells;

use crate::cli::{Cli, Shell};
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Prints a completion script: one that asks imkit for candidates, or a fixed one.
pub(crate) fn run(shell: Shell, fixed: bool, ctx: &mut Context) -> Result<(), Failure> {
    let script = if fixed { fixed_script(shell) } else { asking_script(shell)? };
    ctx.printer.text(script.trim_end_matches('\n'))?;
    Ok(())
}

/// A script that knows commands and options only.
pub(crate) fn fixed_script(shell: Shell) -> String {
    let shell = match shell {
        Shell::Bash => aot::Shell::Bash,
        Shell::Zsh => aot::Shell::Zsh,
        Shell::Fish => aot::Shell::Fish,
        Shell::Powershell => aot::Shell::PowerShell,
        Shell::Elvish => aot::Shell::Elvish,
    };
    let mut script = Vec::new();
    aot::generate(shell, &mut Cli::command(), "imkit", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

fn asking_script(shell: Shell) -> Result<String, Failure> {
    let name = match shell {
        Shell::Bash => "bash",
        Shell::Zsh => "zsh",
        Shell::Fish => "fish",
        Shell::Powershell => "powershell",
        Shell::Elvish => "elvish",
    };
    let shells = Shells::builtins();
    let completer = shells
        .completer(name)
        .ok_or_else(|| Failure::new(Exit::Failed, format!("no completion for {name}")))?;
    let mut script = Vec::new();
    completer
        .write_registration("COMPLETE", "imkit", "imkit", "imkit", &mut script)
        .map_err(|error| Failure::new(Exit::Failed, "cannot make the script").causes(&error))?;
    Ok(String::from_utf8_lossy(&script).into_owned())
}
