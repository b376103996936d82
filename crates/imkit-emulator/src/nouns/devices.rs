//! Devices that receive push notifications. Nothing is sent to them; a snapshot tells which there
//! are.

use serde_json::json;

use super::access;
use super::input::Body;
use crate::call::{Call, Caller, Outcome, Refusal, Reply};
use crate::state::{Fields, Kind, text};
use crate::txn::Txn;

/// Kinds of devices that the contract names.
const KINDS: [&str; 5] = ["ios", "android", "fcm", "web", "ios-voip"];

/// `devices.add`. A device of the same user, kind and id is replaced.
pub(super) fn add(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let user = owner(call, &body)?;
    access::user(txn.state(), user)?;
    let kind = kind(&body)?;
    let token = body.need_text("token")?;
    let device = body.text("deviceId")?.unwrap_or_default();
    let mut fields = Fields::new();
    fields.insert("client".to_owned(), user.into());
    fields.insert("type".to_owned(), kind.into());
    fields.insert("deviceId".to_owned(), device.into());
    fields.insert("token".to_owned(), token.into());
    txn.put(Kind::Device, &json!([user, kind, device]).to_string(), fields);
    Ok(Reply::ok(json!({})))
}

/// `devices.remove`: one device, or without its id all of the kind.
pub(super) fn remove(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let user = owner(call, &body)?;
    let kind = kind(&body)?;
    let device = body.text("deviceId")?;
    let fits = |fields: &Fields| {
        text(fields, "client") == user
            && text(fields, "type") == kind
            && device.is_none_or(|device| text(fields, "deviceId") == device)
    };
    let found: Vec<String> = txn
        .state()
        .all(Kind::Device)
        .filter(|(_, fields)| fits(fields))
        .map(|(id, _)| id.clone())
        .collect();
    for id in &found {
        txn.delete(Kind::Device, id);
    }
    Ok(Reply::ok(json!({"n": found.len(), "nModified": found.len(), "ok": 1})))
}

/// Whose device: a user's own, or that of the user whom the API key names.
fn owner<'a>(call: &'a Call, body: &'a Body<'_>) -> Result<&'a str, Refusal> {
    match &call.caller {
        Caller::Admin => body.need_text("clientId"),
        Caller::User(me) => match body.text("clientId")? {
            Some(other) if other != me => {
                let text = "clientId is for the API key; users have devices of their own only";
                Err(Refusal::new(403, "INSUFFICIENT_PERMISSIONS", text))
            }
            _ => Ok(me),
        },
    }
}

fn kind<'b>(body: &'b Body<'_>) -> Result<&'b str, Refusal> {
    let kind = body.need_text("type")?;
    match KINDS.contains(&kind) {
        true => Ok(kind),
        false => Err(body.wrong("type", &format!("one of {}", KINDS.join(", ")))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    #[test]
    fn devices_are_kept_replaced_and_removed_by_kind_and_id() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        for (user, kind, device) in [
            ("alice", "ios", "1"),
            ("alice", "ios", "1"),
            ("alice", "ios", "2"),
            ("bob", "ios", "1"),
        ] {
            let body = json!({"clientId": user, "type": kind, "deviceId": device, "token": "t"});
            assert_eq!(bench.admin("devices.add", &[], body).unwrap(), json!({}));
        }
        let own = json!({"type": "fcm", "token": "t"});
        bench.user("alice", "devices.add", &[], own).unwrap();
        assert_eq!(bench.state.count(Kind::Device), 4);
        let mut remove = |user: &str, body| bench.user(user, "devices.remove", &[], body).unwrap();
        assert_eq!(remove("alice", json!({"type": "ios", "deviceId": "1"}))["n"], 1);
        assert_eq!(remove("alice", json!({"type": "ios"}))["n"], 1);
        assert_eq!(remove("alice", json!({"type": "ios"}))["n"], 0);
        assert_eq!(bench.state.count(Kind::Device), 2);
    }

    #[test]
    fn bad_devices_are_refused() {
        let mut bench = Bench::with_users(&["alice"]);
        let mut add = |body| code(bench.admin("devices.add", &[], body));
        assert_eq!(add(json!({"type": "ios", "token": "t"})), (400, "MISSING_PARAMETER"));
        let ghost = json!({"clientId": "x", "type": "ios", "token": "t"});
        assert_eq!(add(ghost), (404, "CLIENT_NOT_FOUND"));
        let odd = json!({"clientId": "alice", "type": "phone", "token": "t"});
        assert_eq!(add(odd), (400, "INVALID_BODY"));
        assert_eq!(add(json!({"clientId": "alice", "type": "ios"})), (400, "MISSING_PARAMETER"));
        let other = json!({"clientId": "bob", "type": "ios", "token": "t"});
        let refused = code(bench.user("alice", "devices.add", &[], other));
        assert_eq!(refused, (403, "INSUFFICIENT_PERMISSIONS"));
    }
}
