//! Push notifications. Nothing is delivered; what was asked for is kept, so that a test can look it
//! up in a snapshot.

use serde_json::json;

use super::input::Body;
use super::times;
use crate::call::{Call, Outcome, Reply};
use crate::state::{Fields, Kind};
use crate::txn::Txn;

/// `push.send`. Unknown users are not refused: the platform gives no report of delivery.
pub(super) fn send(txn: &mut Txn<'_>, call: &Call) -> Outcome {
    let body = Body::required(call)?;
    let clients = body.need_texts("clients")?;
    let payload = body.need("payload")?;
    if !payload.is_object() {
        return Err(body.wrong("payload", "an object"));
    }
    let id = (call.new_id)(call.now);
    let mut push = Fields::new();
    push.insert("_id".to_owned(), id.as_str().into());
    push.insert("clients".to_owned(), json!(clients));
    push.insert("payload".to_owned(), payload.clone());
    times::stamp(&mut push, "createdAt", call.now);
    txn.put(Kind::Push, &id, push);
    Ok(Reply::ok(json!({})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::{Bench, code};

    #[test]
    fn a_push_is_kept() {
        let mut bench = Bench::with_users(&["alice"]);
        let body = json!({"clients": ["alice"], "payload": {"title": "T", "badge": "1"}});
        assert_eq!(bench.admin("push.send", &[], body).unwrap(), json!({}));
        let (_, push) = bench.state.all(Kind::Push).next().unwrap();
        assert_eq!((&push["clients"], &push["payload"]["title"]), (&json!(["alice"]), &json!("T")));
    }

    #[test]
    fn a_push_needs_clients_and_a_payload() {
        let mut bench = Bench::new();
        let mut push = |body| code(bench.admin("push.send", &[], body));
        assert_eq!(push(json!({"payload": {}})), (400, "MISSING_PARAMETER"));
        assert_eq!(push(json!({"clients": ["a"]})), (400, "MISSING_PARAMETER"));
        assert_eq!(push(json!({"clients": [], "payload": {}})), (400, "INVALID_BODY"));
        assert_eq!(push(json!({"clients": ["a"], "payload": "x"})), (400, "INVALID_BODY"));
    }
}
