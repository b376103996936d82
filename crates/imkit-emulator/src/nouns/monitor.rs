//! Monitoring: connections, and statistics of the last hour.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use secrecy::ExposeSecret;
use serde_json::json;

use super::times;
use crate::call::{Call, Outcome, Reply};
use crate::state::{Kind, State, number, text};

const WINDOW: SignedDuration = SignedDuration::from_hours(1);

/// `monitor.connections`. No socket can be opened, so there is none.
pub(super) fn connections(_state: &State, _call: &Call) -> Outcome {
    Ok(Reply::ok(json!({"count": 0})))
}

/// `monitor.stats`, times in the older capture's form, both keys included as the platform has it.
/// `roomCount` is rooms created, `userList` users who sent something.
pub(super) fn stats(state: &State, call: &Call) -> Outcome {
    let start = call.now.checked_sub(WINDOW).unwrap_or(Timestamp::MIN);
    let window = start.as_millisecond()..=call.now.as_millisecond();
    // Ids rise with time, so the walk ends at the first message before the window.
    let messages = state.all(Kind::Message).rev().map(|(_, message)| message);
    let messages = messages.take_while(|message| number(message, "createdAtMS") >= *window.start());
    let recent: Vec<_> =
        messages.filter(|message| window.contains(&number(message, "createdAtMS"))).collect();
    let users: BTreeSet<&str> =
        recent.iter().map(|message| text(message, "sender")).filter(|id| !id.is_empty()).collect();
    let rooms =
        state.all(Kind::Room).filter(|(_, room)| window.contains(&number(room, "createdTimeMS")));
    Ok(Reply::ok(json!({
        "clientKey": call.app.client_key,
        "apiKey": call.app.api_key.expose_secret(),
        "clientId": call.app.app_id,
        "startTime": window.start(),
        "endTime": window.end(),
        "start": times::iso(start),
        "end": times::iso(call.now),
        "userList": users,
        "roomCount": rooms.count(),
        "totalRoomCount": state.count(Kind::Room),
        "messageCount": recent.len(),
        "peakConnectionCount": 0,
    })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nouns::testing::Bench;

    #[test]
    fn statistics_look_back_one_hour() {
        let mut bench = Bench::with_users(&["alice", "bob"]);
        let send = |bench: &mut Bench, sender: &str| {
            let body =
                json!({"room": "r", "sender": sender, "messageType": "text", "message": "x"});
            bench.admin("messages.send", &[], body).unwrap();
        };
        bench.admin("rooms.create", &[], json!({"_id": "r"})).unwrap();
        send(&mut bench, "alice");
        bench.advance_ms(3_600_001);
        bench.admin("rooms.create", &[], json!({"_id": "s"})).unwrap();
        send(&mut bench, "bob");
        let stats = bench.query("monitor.stats", &[], &[]).unwrap();
        assert_eq!(stats["userList"], json!(["bob"]));
        assert_eq!((&stats["roomCount"], &stats["totalRoomCount"]), (&json!(1), &json!(2)));
        assert_eq!(stats["messageCount"], 1);
        assert_eq!(stats["apiKey"], "api-key");
        assert_eq!(stats["end"], "2026-11-21T11:00:00.001Z");
    }

    #[test]
    fn nobody_is_connected() {
        let mut bench = Bench::new();
        assert_eq!(bench.query("monitor.connections", &[], &[]).unwrap(), json!({"count": 0}));
    }
}
