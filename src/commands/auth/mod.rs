//! `imkit auth`: keep a key, say which one is in use, take it away, write it for other tools.

mod check;
mod error;
mod export;
mod login;
mod logout;
mod status;

use std::io::IsTerminal;

use secrecy::ExposeSecret;

pub(crate) use error::AuthError;

use crate::cli::auth::{self as typed, AuthCommand, AuthExportArgs, AuthLoginArgs};
use crate::context::Context;
use crate::credential::fingerprint;
use crate::error::Failure;
use crate::output::{Format, View};
use crate::settings::{RateLimit, Server, Store, rate_limit};

/// How a login is shown.
const LOGIN: View = View {
    id: "profile",
    columns: &[("profile", "profile"), ("server", "baseUrl"), ("key kept in", "keptIn")],
};

/// How the state of a connection is shown.
const STATUS: View = View {
    id: "profile",
    columns: &[
        ("profile", "profile"),
        ("server", "server"),
        ("key from", "keyFrom"),
        ("fingerprint", "fingerprint"),
    ],
};

/// Runs a verb.
pub(crate) async fn run(command: AuthCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        AuthCommand::Login(AuthLoginArgs { store, make_current, no_check, command }) => {
            let store = store.map(|store| match store {
                typed::Store::Keyring => Store::Keyring,
                typed::Store::File => Store::File,
                typed::Store::Command => Store::Command,
            });
            log_in(login::Login { store, command, make_current }, no_check, ctx).await
        }
        AuthCommand::Status => show_status(ctx).await,
        AuthCommand::Logout => log_out(ctx).await,
        AuthCommand::Check => check::run(ctx).await,
        AuthCommand::Export(AuthExportArgs { format, reveal }) => {
            let format = match format {
                typed::ExportFormat::Dotenv => export::Format::Dotenv,
                typed::ExportFormat::Docker => export::Format::Docker,
                typed::ExportFormat::Kubernetes => export::Format::Kubernetes,
            };
            if ctx.printer.format() != Format::Table {
                return Err(Failure::usage("--format decides what an export looks like")
                    .hint("leave out -o and --jq"));
            }
            let terminal = std::io::stdout().is_terminal();
            write_out(format, export::Audience { terminal, reveal }, ctx).await
        }
    }
}

async fn log_in(login: login::Login, no_check: bool, ctx: &mut Context) -> Result<(), Failure> {
    let asked_for = login.make_current;
    let pending = login::prepare(&ctx.flags, &ctx.env, login).await?;
    if let Some(key) = pending.key.clone()
        && !no_check
        && !ctx.dry_run
    {
        let url = pending.base_url.to_string();
        let governor = ctx.governor(
            ctx.flags.rate_limit.unwrap_or(RateLimit::PLATFORM),
            ctx.flags.reserve.unwrap_or(rate_limit::RESERVE),
        );
        let mut builder = ctx
            .client_builder(url, key)
            .allow_plain_http(ctx.flags.allow_plain_http)
            .governor(governor);
        if let Some(timeout) = ctx.flags.timeout {
            builder = builder.timeout(timeout);
        }
        if let Some(wait) = ctx.flags.max_wait {
            builder = builder.max_wait(wait);
        }
        if let Some(file) = &ctx.flags.ca_file {
            builder = builder.ca_file(file.clone());
        }
        check::key(&builder.build()?).await.map_err(|failure| match failure.hint_text() {
            Some(_) => failure,
            None => failure.hint("nothing was stored; --no-check stores a key without asking"),
        })?;
    }
    if ctx.dry_run {
        ctx.printer.note("dry run: nothing was stored");
        return Ok(());
    }
    let done = pending.keep().await?;
    for note in &done.notes {
        ctx.printer.note(note);
    }
    if done.current && !asked_for {
        ctx.printer.note(&format!("{} is used when no profile is named", done.profile));
    } else if !done.current {
        ctx.printer
            .note(&format!("use it with --profile, or: imkit profiles use {}", done.profile));
    }
    let row = Context::json(&done)?;
    ctx.printer.record(&row, &LOGIN)
}

async fn log_out(ctx: &mut Context) -> Result<(), Failure> {
    if ctx.dry_run {
        ctx.printer.note("dry run: nothing was removed");
        return Ok(());
    }
    let done = logout::logout(&ctx.flags, &ctx.env).await?;
    for note in &done.notes {
        ctx.printer.note(note);
    }
    let row = Context::json(&done)?;
    ctx.printer.record(&row, &View { id: "profile", columns: &[] })
}

/// Prints the state; a key that cannot be had is told again by the exit code.
async fn show_status(ctx: &mut Context) -> Result<(), Failure> {
    let settings = ctx.settings()?;
    let mut status = status::status(&settings, &ctx.env).await?;
    if matches!(settings.server, Server::Local) && status.fault.is_none() {
        status.fingerprint = ctx.running_endpoint().await?.map(|local| fingerprint(&local.api_key));
    }
    let fault = status.fault.take();
    let (problem, hint) = (status.problem.clone(), status.hint.clone());
    let row = Context::json(&status)?;
    ctx.printer.record(&row, &STATUS)?;
    match (fault, problem) {
        (Some(fault), Some(problem)) => {
            let failure = Failure::new(fault.into(), problem);
            Err(match hint {
                Some(hint) => failure.hint(hint),
                None => failure,
            })
        }
        _ => Ok(()),
    }
}

async fn write_out(
    format: export::Format,
    audience: export::Audience,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let (url, key) = ctx.reach().await?;
    let url = url.parse().map_err(|error| {
        Failure::new(crate::error::Exit::Failed, "the server's address is no URL").causes(&error)
    })?;
    let text = export::export(format, &key, &url, audience)?;
    ctx.printer.text(text.expose_secret())
}
