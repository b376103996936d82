//! How an event is shown.

use serde_json::Value;

use crate::output::View;

/// The columns of csv and tsv.
pub(super) const EVENT: View = View {
    id: "event.roomID",
    columns: &[
        ("time", "time"),
        ("room", "event.roomID"),
        ("event", "event.event"),
        ("sender", "event.data.sender._id"),
        ("message", "event.data.message"),
        ("answer", "answer.data.message"),
    ],
};

/// An event on one line, for people: when, where, what, and what was answered.
pub(super) fn line(row: &Value) -> String {
    let event = &row["event"];
    let data = &event["data"];
    let clock = row["time"].as_str().and_then(|time| time.get(11..19)).unwrap_or_default();
    let mut line = format!("{clock}  {:<14}  {}  ", word(&event["event"]), word(&event["roomID"]));
    line.push_str(&match event["event"].as_str() {
        Some("MESSAGE") => format!("{}: {}", person(&data["sender"]), said(data)),
        Some("JOIN_ROOM") => people(&data["members"]),
        Some("ADD_MEMBERS" | "DELETE_MEMBERS") if data["sender"].is_null() => {
            people(&data["members"])
        }
        Some("ADD_MEMBERS" | "DELETE_MEMBERS") => {
            format!("{} by {}", people(&data["members"]), person(&data["sender"]))
        }
        _ => data.to_string(),
    });
    if row["duplicate"] == true {
        line.push_str("  (came before)");
    }
    if row["own"] == true {
        line.push_str("  (the bot's own)");
    }
    if !row["answer"].is_null() {
        line.push_str("  -> ");
        line.push_str(&answered(&row["answer"]));
    }
    line
}

fn answered(answer: &Value) -> String {
    let mut parts = Vec::new();
    if !answer["data"].is_null() {
        parts.push(format!("{}: {}", word(&answer["senderID"]), said(&answer["data"])));
    }
    if let Some(state) = answer["toBotState"].as_str() {
        parts.push(format!("[{state}]"));
    }
    if parts.is_empty() { "nothing".to_owned() } else { parts.join(" ") }
}

/// A text, or the type of what is no text.
fn said(message: &Value) -> String {
    let (kind, text) = (word(&message["messageType"]), word(&message["message"]));
    match kind.as_str() {
        "text" | "?" => text,
        _ if message["message"] == "" || message["message"].is_null() => format!("({kind})"),
        _ => format!("({kind}) {text}"),
    }
}

fn people(list: &Value) -> String {
    let ids: Vec<String> = list.as_array().into_iter().flatten().map(person).collect();
    ids.join(", ")
}

/// A user's id, whichever form it has.
fn person(user: &Value) -> String {
    word(user.get("_id").unwrap_or(user))
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "?".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(event: &Value, more: &Value) -> String {
        let mut row = json!({"time": "2026-01-02T03:04:05.678Z", "event": event});
        for (name, value) in more.as_object().into_iter().flatten() {
            row[name] = value.clone();
        }
        line(&row)
    }

    #[test]
    fn every_event_has_its_line() {
        let alice = json!({"_id": "alice"});
        let message = json!({"roomID": "r", "event": "MESSAGE",
            "data": {"sender": alice, "messageType": "text", "message": "hi"}});
        let answer = json!({"senderID": "bot", "toBotState": "s",
            "data": {"messageType": "image", "message": ""}});
        let added = json!({"roomID": "r", "event": "ADD_MEMBERS",
            "data": {"sender": null, "members": [alice, "bob"]}});
        let odd = json!({"roomID": 7, "event": "ROOM_MOVED", "data": {"to": 1}});
        insta::assert_snapshot!(
            [
                row(&message, &json!({"answer": answer})),
                row(&message, &json!({"duplicate": true})),
                row(&message, &json!({"own": true, "answer": {}})),
                row(&added, &json!({})),
                row(&odd, &json!({})),
                row(&json!("nothing"), &json!({})),
            ].join("\n"),
            @r#"
        03:04:05  MESSAGE         r  alice: hi  -> bot: (image) [s]
        03:04:05  MESSAGE         r  alice: hi  (came before)
        03:04:05  MESSAGE         r  alice: hi  (the bot's own)  -> nothing
        03:04:05  ADD_MEMBERS     r  alice, bob
        03:04:05  ROOM_MOVED      7  {"to":1}
        03:04:05  ?               ?  null
        "#
        );
    }
}
