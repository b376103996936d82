//! The kinds of jobs, and by which name `jobs resume` finds each.

pub(crate) mod members_sync;
pub(crate) mod messages_broadcast;
pub(crate) mod messages_send;
pub(crate) mod rooms_import;
pub(crate) mod sink;
pub(crate) mod tokens_provision;
pub(crate) mod tokens_revoke;
pub(crate) mod users_import;

use imkit_sdk::api::UserId;
use members_sync::MembersSync;
use messages_broadcast::MessagesBroadcast;
use messages_send::MessagesSend;
use rooms_import::RoomsImport;
use serde_json::Value;
use tokens_provision::TokensProvision;
use tokens_revoke::TokensRevoke;
use users_import::UsersImport;

use super::source::Fields;
use super::{Kind, Tuning, resume as resume_as};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::jobs::Job;

/// Carries a job on, whatever its kind.
pub(crate) async fn resume(job: Job, tuning: &Tuning, ctx: &mut Context) -> Result<(), Failure> {
    let command = job.ledger.begin.command.clone();
    match command.as_str() {
        UsersImport::COMMAND => resume_as::<UsersImport>(job, tuning, ctx).await,
        RoomsImport::COMMAND => resume_as::<RoomsImport>(job, tuning, ctx).await,
        MessagesSend::COMMAND => resume_as::<MessagesSend>(job, tuning, ctx).await,
        MessagesBroadcast::COMMAND => resume_as::<MessagesBroadcast>(job, tuning, ctx).await,
        MembersSync::COMMAND => {
            resume_as::<MembersSync>(job, &members_sync::tuning(tuning.clone()), ctx).await
        }
        TokensProvision::COMMAND => resume_as::<TokensProvision>(job, tuning, ctx).await,
        TokensRevoke::COMMAND => resume_as::<TokensRevoke>(job, tuning, ctx).await,
        other => Err(Failure::new(Exit::Failed, format!("this imkit knows no job {other:?}"))
            .hint("use the version that began it")),
    }
}

/// The columns that may hold the id of the user that a row is about.
const USER: [&str; 3] = ["_id", "id", "user"];

/// Refuses a header without such a column.
fn need_user(columns: &[&str]) -> Result<(), Failure> {
    if columns.iter().any(|column| USER.contains(column)) {
        return Ok(());
    }
    Err(Failure::usage("no column holds the users' ids")
        .hint("call it _id in the header, or say which it is: --map COLUMN=_id"))
}

/// The user that a row is about. Other fields are left out.
fn user_of(mut fields: Fields) -> Result<UserId, String> {
    let found = USER.iter().find_map(|name| Some((*name, fields.remove(*name)?)));
    let (name, value) = found.ok_or("there is no _id")?;
    tokens_revoke::user_id(name, value)
}

/// What a value is, in words.
fn shape(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
