//! `imkit rooms members sync`.

use std::path::PathBuf;
use std::time::Duration;

use imkit_sdk::Client;
use imkit_sdk::api::{Room, RoomId};
use serde_json::{Value, json};

use super::plan::Plan;
use super::wanted::List;
use crate::bulk::kinds::members_sync::{self, MembersSync};
use crate::bulk::{self, JOB, Kind as _, Tuning};
use crate::cli::parse::Share;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::View;

/// How a plan is shown.
const PLAN: View = View { id: "_id", columns: &[("action", "action"), ("user", "_id")] };

/// How many names a plan on stderr has for each action.
const NAMED: usize = 20;

/// What was asked for.
pub(super) struct Request {
    /// The room.
    pub(super) room: RoomId,
    /// The list of all its members.
    pub(super) list: List,
    /// Most members to remove.
    pub(super) most: Share,
    /// Write system messages.
    pub(super) system_message: bool,
}

/// Shows what has to change, has it confirmed and does it.
pub(super) async fn run(request: Request, ctx: &mut Context) -> Result<(), Failure> {
    let Request { room: id, list, most, system_message } = request;
    let beside = match list.file.as_os_str() == "-" {
        true => PathBuf::from("stdin"),
        false => list.file.clone(),
    };
    let wanted = list.read(ctx.flags.api_key_stdin)?;
    let client = ctx.client().await?;
    let plan = Plan::of(&read(&client, &id).await?, &wanted);
    tell(&id, &plan, ctx);
    if ctx.dry_run {
        let mut out = ctx.printer.list(&PLAN);
        for change in plan.changes() {
            out.row(Context::json(&change)?)?;
        }
        out.end()?;
        return within(&id, &plan, most);
    }
    within(&id, &plan, most)?;
    if plan.is_empty() {
        return ctx.printer.done(&nothing(), &JOB);
    }
    ctx.confirm(&question(&id, &plan), id.as_str())?;
    if Plan::of(&read(&client, &id).await?, &wanted) != plan {
        let message = format!("room {id} has changed since the plan was shown");
        return Err(Failure::new(Exit::Conflict, message)
            .hint("run the command again for a new plan; nothing was changed"));
    }
    let kind = MembersSync { room: id.clone(), system_message, resumed: false };
    let tuning = members_sync::tuning(Tuning {
        parallel: 1,
        fail_fast: false,
        settle: Duration::ZERO,
        assume: None,
        beside,
    });
    let rows = plan.changes().map(|change| Context::json(&change));
    let rows = rows.collect::<Result<Vec<Value>, Failure>>()?;
    ctx.remember_room(id.as_str());
    bulk::start_made(kind, rows, tuning, ctx).await
}

async fn read(client: &Client, room: &RoomId) -> Result<Room, Failure> {
    Ok(client.rooms().get(room).await?)
}

/// Says on stderr what the plan is.
fn tell(room: &RoomId, plan: &Plan, ctx: &Context) {
    let (add, remove) = (plan.add.len(), plan.remove.len());
    let stay = plan.unchanged;
    ctx.printer.note(&format!("room {room}: {add} to add, {remove} to remove, {stay} stay"));
    if let Some(owner) = &plan.spared {
        ctx.printer.note(&format!("{owner} is not in the list, but owns the room and stays"));
    }
    if ctx.dry_run {
        return;
    }
    for (sign, ids) in [("+", &plan.add), ("-", &plan.remove)] {
        for id in ids.iter().take(NAMED) {
            ctx.printer.note(&format!("  {sign} {id}"));
        }
        if let Some(more) = ids.len().checked_sub(NAMED).filter(|more| *more > 0) {
            ctx.printer.note(&format!("  {sign} and {more} more: --dry-run shows all"));
        }
    }
}

/// Refuses a plan that removes too many.
fn within(room: &RoomId, plan: &Plan, most: Share) -> Result<(), Failure> {
    let (remove, allowed) = (plan.remove.len() as u64, most.of(plan.members()));
    if remove <= allowed {
        return Ok(());
    }
    let members = plan.members();
    let message = format!("the list would remove {remove} of the {members} members of room {room}");
    Err(Failure::new(Exit::Conflict, message)
        .cause(format!("at most {allowed} may be removed; nothing was changed"))
        .hint(format!("see --dry-run for who; if the list is right: --max-removals {remove}")))
}

fn question(room: &RoomId, plan: &Plan) -> String {
    let (add, remove) = (plan.add.len(), plan.remove.len());
    format!("Add {add} and remove {remove} members of room {room}?")
}

/// The record of a job that has nothing to do.
fn nothing() -> Value {
    json!({
        "job": null,
        "command": MembersSync::COMMAND,
        "state": "done",
        "rows": 0,
        "acknowledged": 0,
        "rejected": 0,
        "unknown": 0,
        "remaining": 0,
    })
}
