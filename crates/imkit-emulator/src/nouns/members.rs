//! Members of rooms: add or invite, remove or leave, role and other properties.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::input::Body;
use super::room_view::Members;
use super::{access, delivery, direct, document, invitations, membership, rooms};
use crate::call::{Call, Caller, Outcome, Refusal};
use crate::state::{Fields, Kind, State, number, text, texts};
use crate::txn::Txn;

/// `members.add`. Any member may add to an open room, only superusers to a closed one. An invitee
/// who must accept first is no member yet.
pub(super) fn add(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let mut room = Fields::clone(access::room(txn.state(), id)?);
    access::member(txn.state(), call, &room)?;
    if number(&room, "opening") == 0 {
        access::superuser(call, &room)?;
    }
    let body = Body::required(call)?;
    let invitees = body.need_texts("invitees")?;
    for invitee in &invitees {
        access::user_or_group(txn.state(), invitee)?;
    }
    let announced = body.flag("systemMessage")?;
    if body.flag("invitationRequired")? && !rooms::is_direct(&room) {
        invitations::invite(call, &mut room, &invitees);
        txn.put(Kind::Room, id, room);
        return answer(txn.state(), call);
    }
    if rooms::is_direct(&room) {
        direct::join(&mut room, call, &invitees);
        if texts(&room, "members").count() > 2 {
            let text = "a direct room has two members; create a group room instead";
            return Err(Refusal::new(400, "INVALID_ROOM_TYPE", text));
        }
    } else {
        membership::add(&mut room, &invitees, call.now.as_millisecond());
    }
    invitations::withdraw(&mut room, &invitees);
    txn.put(Kind::Room, id, room);
    if announced {
        announce(txn, call, id, &CAME, &invitees);
    }
    answer(txn.state(), call)
}

/// `members.remove`. A user who names nobody but themself leaves.
pub(super) fn remove(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let id = call.param(0);
    let mut room = Fields::clone(access::room(txn.state(), id)?);
    access::member(txn.state(), call, &room)?;
    let body = Body::required(call)?;
    let members = body.need_texts("members")?;
    let announced = body.flag("systemMessage")?;
    let leaving = caller_id(call).is_some_and(|me| members == [me]);
    if !leaving {
        access::superuser(call, &room)?;
    }
    must_be_members(&room, &members)?;
    membership::remove(txn.state(), &mut room, &members);
    txn.put(Kind::Room, id, room);
    if announced && leaving {
        delivery::post_system(txn, call, id, "leaveRoom", caller_id(call), Fields::new());
    } else if announced {
        announce(txn, call, id, &WENT, &members);
    }
    answer(txn.state(), call)
}

/// `members.set`. Superusers set anybody's properties, users their own except the role.
pub(super) fn set(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let (id, member) = (call.param(0), call.param(1));
    let mut room = Fields::clone(access::room(txn.state(), id)?);
    access::member(txn.state(), call, &room)?;
    let body = Body::required(call)?;
    let property = body.need_text("property")?;
    let value = body.fields().get("value").ok_or_else(|| body.missing("value"))?;
    if membership::COMPUTED.contains(&property) {
        let text = format!("the room itself keeps the property {property}");
        return Err(Refusal::new(400, "INVALID_BODY", text));
    }
    let is_role = property == "role";
    if is_role && !matches!(value.as_str(), Some("admin" | "member")) {
        return Err(body.wrong("value of role", "admin or member"));
    }
    if is_role || caller_id(call) != Some(member) {
        access::superuser(call, &room)?;
    }
    must_be_members(&room, &[member])?;
    let entry = membership::property_mut(&mut room, member, call.now.as_millisecond());
    entry.insert(property.to_owned(), value.clone());
    txn.put(Kind::Room, id, room);
    if is_role && value == "admin" {
        let content = Fields::from_iter([("member".to_owned(), brief(txn.state(), member))]);
        delivery::post_system(txn, call, id, "assignAdmin", caller_id(call), content);
    }
    answer(txn.state(), call)
}

fn answer(state: &State, call: &Call) -> Outcome {
    rooms::answer(state, call, access::room(state, call.param(0))?, Members::Populated)
}

fn must_be_members(room: &Fields, wanted: &[&str]) -> Result<(), Refusal> {
    let members: HashSet<&str> = texts(room, "members").collect();
    let Some(other) = wanted.iter().find(|id| !members.contains(*id)) else { return Ok(()) };
    let text = format!("{other:?} is not a member of room {:?}", text(room, "_id"));
    Err(Refusal::new(404, "CLIENT_NOT_FOUND", text))
}

/// The calling user, if a user calls.
pub(super) fn caller_id(call: &Call) -> Option<&str> {
    match &call.caller {
        Caller::User(id) => Some(id),
        Caller::Admin => None,
    }
}

/// How a system message tells of members: its type for one and for several, and its list.
pub(super) struct News {
    one: &'static str,
    several: &'static str,
    list: &'static str,
}

/// Members came in.
pub(super) const CAME: News = News { one: "addMember", several: "addMembers", list: "invitees" };

/// Members were removed.
const WENT: News = News { one: "deleteMember", several: "deleteMembers", list: "members" };

/// Writes one system message that members came or went: the samples' singular type with `member`
/// for one, the older plural with a list for several.
pub(super) fn announce(txn: &mut Txn<'_>, call: &Call, room: &str, news: &News, members: &[&str]) {
    let briefs: Vec<Value> = members.iter().map(|id| brief(txn.state(), id)).collect();
    let mut content = Fields::new();
    content.insert("message".to_owned(), names(&briefs).into());
    let message_type = match &briefs[..] {
        [member] => {
            content.insert("member".to_owned(), member.clone());
            news.one
        }
        _ => {
            content.insert("extra".to_owned(), json!({news.list: briefs}));
            news.several
        }
    };
    delivery::post_system(txn, call, room, message_type, caller_id(call), content);
}

/// The names of members, as the text of a system message.
pub(super) fn names(briefs: &[Value]) -> String {
    let names =
        briefs.iter().filter_map(|brief| brief["nickname"].as_str().or(brief["_id"].as_str()));
    names.collect::<Vec<_>>().join(", ")
}

/// What a system message says of a member.
pub(super) fn brief(state: &State, id: &str) -> Value {
    let member = state.get(Kind::User, id).or_else(|| state.get(Kind::Group, id));
    let Some(member) = member else { return json!({"_id": id}) };
    let mut brief = document::with_id(member);
    brief.retain(|name, _| matches!(name.as_str(), "_id" | "nickname" | "avatarUrl"));
    brief.into()
}

#[cfg(test)]
mod tests;
