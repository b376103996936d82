//! Runs the command. Its input, output and errors are this process's own.

use std::ffi::{OsStr, OsString};
use std::io;
use std::process::ExitStatus;
use std::time::Duration;

use tokio::process::Command;

use super::environment::Surroundings;
use super::signals::Signals;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// What shells end with when a command was not found, and when it cannot be run.
const NOT_FOUND: u8 = 127;
const NOT_EXECUTABLE: u8 = 126;

/// A command and what it is given.
pub(super) struct Work<'w> {
    pub(super) command: &'w [OsString],
    pub(super) surroundings: Surroundings<'w>,
    /// How long its key lives.
    pub(super) life: Duration,
}

/// The command's name, for messages: its arguments are its own business.
pub(super) fn name(command: &[OsString]) -> String {
    command.first().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Work<'_> {
    /// Runs it to its end, and answers what it ended with. Signals are passed on.
    pub(super) async fn run(self, signals: &mut Signals, ctx: &Context) -> Result<u8, Failure> {
        let Self { command, surroundings, life } = self;
        let (program, arguments) =
            command.split_first().ok_or_else(|| Failure::usage("there is no command to run"))?;
        let mut prepared = Command::new(program);
        prepared.args(arguments);
        surroundings.lay(ctx.env.of_process(), &mut prepared);
        let mut process = prepared.spawn().map_err(|error| unstarted(program, &error))?;
        let late = tokio::time::sleep(life / 5 * 4);
        tokio::pin!(late);
        let mut is_late = false;
        loop {
            tokio::select! {
                status = process.wait() => return Ok(code(status?)),
                signal = signals.next() => {
                    if let Some(id) = process.id() {
                        Signals::pass(signal, id);
                    }
                }
                () = &mut late, if !is_late => {
                    is_late = true;
                    let left = (life / 5).as_secs().max(1);
                    ctx.printer.warn(&format!(
                        "the command still runs and its key ends in {left} s: give a longer --ttl"
                    ));
                }
            }
        }
    }
}

fn unstarted(program: &OsStr, error: &io::Error) -> Failure {
    let failure = Failure::new(Exit::Failed, format!("cannot run {}", program.to_string_lossy()))
        .causes(error);
    match error.kind() {
        io::ErrorKind::NotFound => failure
            .hint("check its name, PATH, and the interpreter that its first line names")
            .ending(NOT_FOUND),
        io::ErrorKind::PermissionDenied => {
            failure.hint("make it executable: chmod +x").ending(NOT_EXECUTABLE)
        }
        _ => failure.ending(NOT_EXECUTABLE),
    }
}

/// The number that a shell would give this end.
#[cfg(unix)]
fn code(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt as _;
    let number = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    number.and_then(|number| u8::try_from(number).ok()).unwrap_or(1)
}

/// The number of this end, as far as it fits.
#[cfg(not(unix))]
fn code(status: ExitStatus) -> u8 {
    match status.code() {
        Some(number) => u8::try_from(number).unwrap_or(1),
        None => 1,
    }
}
