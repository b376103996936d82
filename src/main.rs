//! The imkit command line: parse -> resolve -> act -> print.
//!
//! This file only strings the rooms together. What may be typed is in `cli`, what happens is in
//! `commands`, how it looks is in `output`, where values come from is in `settings`.

mod bulk;
mod cli;
mod commands;
mod completion;
mod context;
mod credential;
mod env;
mod error;
mod export;
mod generate;
mod input;
mod interrupt;
mod jobs;
mod output;
mod scan;
mod serve;
mod settings;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, ValueEnum};

use crate::cli::keys::KeysCommand;
use crate::cli::keys::manage::ManageCommand;
use crate::cli::monitor::MonitorCommand;
use crate::cli::webhooks::WebhooksCommand;
use crate::cli::{Cli, Command, GlobalArgs};
use crate::context::Context;
use crate::credential::typed_key;
use crate::env::{Environment, Variable};
use crate::error::Failure;
use crate::output::redact::Secrets;
use crate::output::terminal::{self, Terminal};
use crate::output::{Filter, Format, Options, Printer, governor, trace};
use crate::settings::Flags;

fn main() -> ExitCode {
    // Answers and exits when a shell asks for candidates; nothing may be written before.
    clap_complete::CompleteEnv::with_factory(Cli::command).complete();
    let args: Vec<OsString> = std::env::args_os().collect();
    let secrets = Secrets::new(redactor);
    typed_key::learn(&args, &secrets);
    quiet_panics(&secrets);
    match Cli::try_parse_from(&args) {
        Ok(cli) => run(cli, typed_format(&args), &secrets),
        Err(mut error) => {
            suggest_format(&mut error);
            refused(&error, &args, &secrets)
        }
    }
}

fn run(cli: Cli, format: Option<Format>, secrets: &Secrets) -> ExitCode {
    let Cli { global, command } = cli;
    let (mut ctx, trace) = match prepare(global, secrets.clone()) {
        Ok(ready) => ready,
        Err(failure) => return report(&failure, format, secrets),
    };
    // The server keeps a log of its own.
    if !keeps_a_log(&command) {
        listen(trace, &ctx, secrets);
    }
    let outcome = execute(command, &mut ctx);
    ctx.flush_completion();
    let outcome = match outcome {
        Err(failure) => match failure.preview() {
            Some(preview) => ctx.printer.dry_run(preview),
            None => Err(failure),
        },
        done => done,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            ctx.printer.failure(&failure);
            ExitCode::from(failure.number())
        }
    }
}

/// Hears what the libraries say: everything that a trace of this verbosity shows, else the little
/// that people should know. Nothing else in this process sets a subscriber.
fn listen(trace: Option<u8>, ctx: &Context, secrets: &Secrets) {
    let _ = match trace {
        Some(verbosity) => {
            let json = ctx.printer.format().is_json();
            let subscriber =
                trace::subscriber(verbosity, json, secrets.redactor(), std::io::stderr);
            tracing::subscriber::set_global_default(subscriber)
        }
        None => tracing::subscriber::set_global_default(governor::subscriber(ctx.printer.talk())),
    };
}

/// Turns what was typed into plain values. `Some` verbosity = tracing was asked for.
fn prepare(global: GlobalArgs, secrets: Secrets) -> Result<(Context, Option<u8>), Failure> {
    let GlobalArgs {
        local,
        profile,
        base_url,
        api_key_file,
        api_key_stdin,
        env_file,
        output,
        fields,
        jq,
        dry_run,
        yes,
        quiet,
        verbose,
        color,
        timeout,
        max_wait,
        read_only,
        ca_file,
        allow_plain_http,
        rate_limit,
        reserve,
    } = global;
    let env = Environment::from_process(&env_file)?;
    let choice = match color {
        Some(choice) => choice,
        None => word(&env, &env::COLOR)?.unwrap_or_default(),
    };
    let format = match output {
        Some(format) => Some(format),
        None => word(&env, &env::OUTPUT)?,
    };
    let jq = jq.as_deref().map(Filter::compile).transpose()?;
    let lookup = |name: &str| env.honoured(name);
    let options = Options {
        format,
        fields,
        jq,
        quiet,
        stdout: Terminal::new(
            std::io::stdout().is_terminal(),
            choice,
            lookup,
            terminal::measure_stdout,
        ),
        stderr: Terminal::new(std::io::stderr().is_terminal(), choice, lookup, || None),
        redact: secrets.redactor(),
    };
    let printer = Printer::new(options, Box::new(std::io::stdout()), Box::new(std::io::stderr()))?;
    let flags = Flags {
        profile,
        local,
        base_url,
        api_key_file,
        api_key_stdin,
        timeout,
        max_wait,
        read_only,
        ca_file,
        allow_plain_http,
        rate_limit,
        reserve,
    };
    let ctx = Context::new(env, flags, printer, secrets, dry_run, yes, verbose > 0);
    Ok((ctx, (verbose > 0).then_some(verbose)))
}

/// One of the words that a variable may hold.
fn word<T: ValueEnum>(env: &Environment, variable: &Variable) -> Result<Option<T>, Failure> {
    let Some(text) = env.text(variable)? else {
        return Ok(None);
    };
    T::from_str(text, false).map(Some).map_err(|_| {
        let words = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
        let words: Vec<_> = words.map(|word| word.get_name().to_owned()).collect();
        Failure::usage(format!("{} must be one of {}", variable.name, words.join(", ")))
    })
}

/// Runs the command until it ends or Ctrl-C comes.
fn execute(command: Command, ctx: &mut Context) -> Result<(), Failure> {
    // One thread is enough to wait for answers; a server gives them on all cores. Where it has one
    // core only, a second thread would do nothing but wake the first.
    let has_one_core = std::thread::available_parallelism().is_ok_and(|cores| cores.get() == 1);
    let mut runtime = match keeps_a_log(&command) && !has_one_core {
        true => tokio::runtime::Builder::new_multi_thread(),
        false => tokio::runtime::Builder::new_current_thread(),
    };
    let runtime = runtime.enable_all().build()?;
    runtime.block_on(async {
        if ends_itself(&command) {
            return commands::run(command, ctx).await;
        }
        // The command goes first: a question on the terminal comes before anything else that it does,
        // and while one is open Ctrl-C must end the process as it always does.
        let active = ctx.active();
        let interrupts = ctx.interrupts.clone();
        let outcome = tokio::select! {
            biased;
            outcome = commands::run(command, ctx) => outcome,
            () = interrupts.unanswered() => {
                let abandoned = active.abandoned_change();
                Err(if abandoned { Failure::interrupted_change() } else { Failure::interrupted() })
            }
        };
        ctx.return_token().await;
        outcome
    })
}

/// Commands that Ctrl-C ends in a way of their own: servers finish what they are doing, a watch has
/// done what it was asked for, and a command that is run is asked itself.
fn ends_itself(command: &Command) -> bool {
    keeps_a_log(command)
        || matches!(
            command,
            Command::Keys(KeysCommand::Manage(ManageCommand::Budget(args))) if args.watch
        )
        || matches!(
            command,
            Command::Webhooks(WebhooksCommand::Listen(_))
                | Command::Monitor(MonitorCommand::Watch(_))
                | Command::Keys(KeysCommand::Manage(
                    ManageCommand::Tail(_) | ManageCommand::Exec(_)
                ))
        )
}

fn keeps_a_log(command: &Command) -> bool {
    matches!(command, Command::Keys(KeysCommand::Serve(_)))
}

/// Other programs have `--json`: here JSON is one format of many.
fn suggest_format(error: &mut clap::Error) {
    use clap::error::{ContextKind, ContextValue};
    let unknown = error.get(ContextKind::InvalidArg);
    if matches!(unknown, Some(ContextValue::String(argument)) if argument == "--json") {
        let tip = ContextValue::StyledStrs(vec!["to print JSON, use '-o json'".into()]);
        error.insert(ContextKind::Suggested, tip);
    }
}

/// A command line that clap refused, or answered itself (`--help`, `--version`).
fn refused(error: &clap::Error, args: &[OsString], secrets: &Secrets) -> ExitCode {
    use clap::error::ErrorKind;
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    let format = typed_format(args).filter(|format| format.is_json());
    let text = error.render().to_string();
    let masked = typed_key::mask(&text);
    if masked != text && format.is_none() {
        use std::io::Write;
        // Nobody is left to tell when this fails.
        let _ = std::io::stderr().write_all(masked.as_bytes());
        return ExitCode::from(error::Exit::Usage.code());
    }
    if asked || format.is_none() {
        return match error.print() {
            Err(error) if asked && error.kind() != std::io::ErrorKind::BrokenPipe => {
                report(&Failure::from(error), format, secrets)
            }
            _ if asked => ExitCode::SUCCESS,
            _ => ExitCode::from(error::Exit::Usage.code()),
        };
    }
    // What is wrong stands before the first empty line, what to do behind it.
    let (message, hint) = masked.trim().split_once("\n\n").unwrap_or((masked.trim(), ""));
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let message = line(message.trim_start_matches("error: "));
    report(&Failure::usage(message).hint(line(hint)), format, secrets)
}

/// Reports a failure that came before there was a printer.
fn report(failure: &Failure, format: Option<Format>, secrets: &Secrets) -> ExitCode {
    let json = format.is_some_and(Format::is_json);
    let stderr = Box::new(std::io::stderr());
    output::Talk::new(stderr, secrets.redactor(), json, false, false).failure(failure);
    ExitCode::from(failure.exit().code())
}

/// The output format, where clap did not get to reading it.
fn typed_format(args: &[OsString]) -> Option<Format> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        let value = match arg {
            "-o" | "--output" => args.next(),
            "--" => return None,
            _ => arg.strip_prefix("--output=").or_else(|| arg.strip_prefix("-o")),
        };
        let format = value.and_then(|value| Format::from_str(value, false).ok());
        if format.is_some() {
            return format;
        }
    }
    Format::from_str(&std::env::var(env::OUTPUT.name).ok()?, false).ok()
}

fn redactor(values: &[secrecy::SecretString]) -> output::redact::Redact {
    let redactor = imkit_sdk::Redactor::new(values);
    std::sync::Arc::new(move |text| redactor.redact(text).into_owned())
}

/// A panic is a bug: say so, say where, and show no secret that its text may hold.
fn quiet_panics(secrets: &Secrets) {
    let secrets = secrets.clone();
    std::panic::set_hook(Box::new(move |panic| {
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "{}", panic_line(&secrets, &panic.to_string()));
    }));
}

fn panic_line(secrets: &Secrets, panic: &str) -> String {
    format!("imkit: internal error, please report it: {}", secrets.redact(panic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_shows_no_secret_in_any_form() {
        let secrets = Secrets::new(redactor);
        secrets.learn("Y2FuYXJ5/+key==".into());
        for form in ["Y2FuYXJ5/+key==", "Y2FuYXJ5%2F%2Bkey%3D%3D", "WTJGdVlYSjUvK2tleT09"] {
            let line = panic_line(&secrets, &format!("panicked at x.rs: key {form}"));
            assert!(!line.contains(form) && line.contains("***"), "{line}");
        }
    }
}
