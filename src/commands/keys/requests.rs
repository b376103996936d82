//! `imkit keys requests`: what keys did through the gateway.

mod list;

use imkit_sdk::keys::ListRequests;

use super::export;
use super::id::any_key_id;
use crate::cli::keys::requests::{RequestsCommand, RequestsExportArgs, RequestsFilterArgs};
use crate::commands::instant::ago;
use crate::context::Context;
use crate::error::Failure;

/// Runs a verb.
pub(super) async fn run(command: RequestsCommand, ctx: &mut Context) -> Result<(), Failure> {
    match command {
        RequestsCommand::List(args) => list::run(args, ctx).await,
        RequestsCommand::Export(RequestsExportArgs { filter, out, at }) => {
            export::check_format(out.as_deref(), "imkit keys requests list", ctx)?;
            export::check_free(out.as_deref())?;
            let list = wanted(filter, ctx)?;
            let server = ctx.patient_key_server(&at.into()).await?;
            let export = server.requests_export(list);
            let export = ctx.printer.during("the server reads its log of requests", export).await?;
            export::write(export, out.as_deref(), ctx).await
        }
    }
}

/// The filter as the server reads it.
fn wanted(filter: RequestsFilterArgs, ctx: &Context) -> Result<ListRequests, Failure> {
    let RequestsFilterArgs { key, operation, outcome, request_id, acted, acted_as, since, until } =
        filter;
    Ok(ListRequests {
        key: key.as_deref().map(any_key_id).transpose()?,
        operation,
        outcome: outcome.map(|outcome| outcome.as_str().to_owned()),
        request_id,
        acted,
        acted_as,
        since: since.map(|at| ago(at, "--since", ctx)).transpose()?,
        until: until.map(|at| ago(at, "--until", ctx)).transpose()?,
        ..ListRequests::default()
    })
}
