//! From what was typed about a key's policy to the fields of a request.

use imkit_sdk::keys::{
    CreateKey, Environment, GatewayTerms, KeyKind, Lifetime, OwnerName, Role, UpdateKey,
};
use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::cli::keys::policy::PolicyArgs;
use crate::cli::keys::update::ClearArg;
use crate::cli::keys::value::End;
use crate::cli::parse::{Expiry, Field};
use crate::commands::instant::ahead;
use crate::context::Context;
use crate::error::Failure;

const DAY: u64 = 24 * 60 * 60;

/// When a key ends, as the API says it: one of the three.
#[derive(Default)]
struct Ends {
    in_days: Option<u32>,
    at: Option<Timestamp>,
    never: Option<Lifetime>,
}

/// The key that was asked for.
pub(super) fn create(
    name: String,
    policy: PolicyArgs,
    environment: Option<Environment>,
    role: Option<Role>,
    reason: Option<String>,
    ctx: &Context,
) -> Result<CreateKey, Failure> {
    let PolicyArgs {
        scope,
        owner,
        expires,
        not_before,
        rate,
        limit,
        allow_ip,
        resource,
        tag,
        metadata,
    } = policy;
    let Ends { in_days, at, never } = ends(expires, ctx)?;
    Ok(CreateKey {
        name,
        scopes: scope,
        kind: role.map(|_| KeyKind::Root),
        role,
        environment,
        owner: owner.map(OwnerName::Text),
        resources: resource,
        allowed_ips: said(allow_ip),
        not_before: not_before.map(|when| ahead(when, "--not-before", ctx)).transpose()?,
        expires_in_days: in_days,
        expires_at: at,
        expires: never,
        rate_limit: rate,
        limits: said(limit),
        metadata: notes(metadata)?,
        tags: tag,
        gateway: None,
        reason,
    })
}

/// When a change holds, and why it is made.
pub(super) struct Circumstances {
    pub(super) if_rev: Option<u64>,
    pub(super) reason: Option<String>,
}

/// The change that was asked for.
pub(super) fn update(
    name: Option<String>,
    policy: PolicyArgs,
    gateway: Option<GatewayTerms>,
    role: Option<Role>,
    clear: &[ClearArg],
    Circumstances { if_rev, reason }: Circumstances,
    ctx: &Context,
) -> Result<UpdateKey, Failure> {
    let PolicyArgs {
        scope,
        owner,
        expires,
        not_before,
        rate,
        limit,
        allow_ip,
        resource,
        tag,
        metadata,
    } = policy;
    let Ends { in_days, at, never } = ends(expires, ctx)?;
    let clears = |field| clear.contains(&field);
    let list = |field: ClearArg, option: &str, values: Vec<String>| match (clears(field), values) {
        (true, values) if !values.is_empty() => Err(both(option)),
        (true, _) => Ok(Some(Vec::new())),
        (false, values) => Ok(said(values)),
    };
    let metadata = match (clears(ClearArg::Metadata), notes(metadata)?) {
        (true, notes) if !notes.is_empty() => return Err(both("metadata")),
        (true, notes) => Some(notes),
        (false, notes) => Some(notes).filter(|notes| !notes.is_empty()),
    };
    let owner = match (clears(ClearArg::Owner), owner) {
        (true, Some(_)) => return Err(both("owner")),
        (true, None) => Some(String::new()),
        (false, owner) => owner,
    };
    let change = UpdateKey {
        name,
        owner: owner.map(OwnerName::Text),
        role,
        scopes: list(ClearArg::Scope, "scope", scope)?,
        resources: list(ClearArg::Resource, "resource", resource)?,
        allowed_ips: list(ClearArg::AllowIp, "allow-ip", allow_ip)?,
        not_before: not_before.map(|when| ahead(when, "--not-before", ctx)).transpose()?,
        expires_in_days: in_days,
        expires_at: at,
        expires: never,
        rate_limit: rate,
        limits: said(limit),
        metadata,
        tags: list(ClearArg::Tag, "tag", tag)?,
        gateway,
        if_rev,
        reason,
    };
    let circumstances = UpdateKey { if_rev, reason: change.reason.clone(), ..UpdateKey::default() };
    match change == circumstances {
        true => Err(Failure::usage("nothing was named to change")
            .hint("imkit keys update --help lists what can be changed")),
        false => Ok(change),
    }
}

pub(super) fn both(field: &str) -> Failure {
    Failure::usage(format!("--{field} and --clear {field} contradict each other"))
}

fn said<T>(values: Vec<T>) -> Option<Vec<T>> {
    (!values.is_empty()).then_some(values)
}

fn ends(expires: Option<End>, ctx: &Context) -> Result<Ends, Failure> {
    let in_days = |span: std::time::Duration| {
        let whole = span.subsec_nanos() == 0 && span.as_secs().is_multiple_of(DAY);
        u32::try_from(span.as_secs() / DAY).ok().filter(|_| whole)
    };
    Ok(match expires {
        None => Ends::default(),
        Some(End::Never) => Ends { never: Some(Lifetime::Never), ..Ends::default() },
        Some(End::When(when)) => match when {
            // Days are counted by the server's clock.
            Expiry::In(span) if in_days(span).is_some() => {
                Ends { in_days: in_days(span), ..Ends::default() }
            }
            when => Ends { at: Some(ahead(when, "--expires", ctx)?), ..Ends::default() },
        },
    })
}

fn notes(fields: Vec<Field>) -> Result<Map<String, Value>, Failure> {
    let mut notes = Map::new();
    for Field { name, value } in fields {
        if notes.insert(name.clone(), value).is_some() {
            return Err(Failure::usage(format!("--metadata: {name} is given twice")));
        }
    }
    Ok(notes)
}
