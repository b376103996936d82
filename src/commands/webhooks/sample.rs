//! Sample events: well-formed, fresh, and changed as the user says.

use imkit_sdk::api::WebhookKind;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::cli::parse::Field;
use crate::error::Failure;

/// What a sample says.
pub(super) struct Sample {
    pub(super) kind: WebhookKind,
    pub(super) room: String,
    pub(super) sender: String,
    /// Added or removed members; bob when empty.
    pub(super) members: Vec<String>,
    pub(super) text: String,
    /// Fields of the event to set, by dotted path.
    pub(super) set: Vec<Field>,
}

impl Sample {
    /// The event. `fresh` tells its message from every other.
    ///
    /// # Errors
    ///
    /// A path leads through a text or number.
    pub(super) fn event(self, now: Timestamp, fresh: u64) -> Result<Value, Failure> {
        let Self { kind, room, sender, members, text, set } = self;
        let data = match kind {
            WebhookKind::Message => message(&room, &sender, &text, now, fresh),
            WebhookKind::JoinRoom => {
                json!({"room": room, "sender": user(&sender), "members": [user(&sender)]})
            }
            _ => {
                let members = if members.is_empty() { vec!["bob".to_owned()] } else { members };
                let members: Vec<Value> = members.iter().map(|id| user(id)).collect();
                json!({"room": room, "sender": user(&sender), "members": members})
            }
        };
        let mut event = json!({"roomID": room, "event": kind.as_str(), "data": data});
        for Field { name, value } in set {
            put(&mut event, &name, value).map_err(|at| {
                Failure::usage(format!("--set {name}: {at} is neither an object nor a list"))
            })?;
        }
        Ok(event)
    }
}

fn user(id: &str) -> Value {
    json!({"_id": id, "id": id, "nickname": id})
}

fn message(room: &str, sender: &str, text: &str, now: Timestamp, fresh: u64) -> Value {
    let (iso, ms) = (format!("{now:.3}"), now.as_millisecond());
    let second = u32::try_from(now.as_second()).unwrap_or_default();
    let id = format!("{second:08x}{fresh:016x}");
    json!({
        "_id": id, "id": id, "room": room, "sender": user(sender),
        "messageType": "text", "message": text,
        "messageTime": iso, "messageTimeMS": ms, "createdAt": iso, "createdAtMS": ms,
        "updatedAt": iso, "updatedAtMS": ms,
    })
}

/// Sets the value at a dotted path; missing objects are made. The error is the place that has no
/// fields.
fn put<'p>(target: &mut Value, path: &'p str, value: Value) -> Result<(), &'p str> {
    let mut place = target;
    let mut done = 0;
    for name in path.split('.') {
        let before = &path[..done];
        done += name.len() + 1;
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        place = match place {
            Value::Object(fields) => fields.entry(name).or_insert(Value::Null),
            Value::Array(items) => {
                let at = name.parse::<usize>().ok().filter(|at| *at < items.len());
                match at {
                    Some(at) => &mut items[at],
                    None => return Err(&path[..done - 1]),
                }
            }
            _ => return Err(before.trim_end_matches('.')),
        };
    }
    *place = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use imkit_sdk::webhook;

    use super::*;
    use crate::cli::parse;

    fn sample(kind: WebhookKind, set: &[&str]) -> Result<Value, Failure> {
        let set = set.iter().map(|text| parse::field(text).unwrap()).collect();
        let (room, sender) = ("r".to_owned(), "alice".to_owned());
        let sample = Sample { kind, room, sender, members: Vec::new(), text: "hi".into(), set };
        sample.event(Timestamp::UNIX_EPOCH, 7)
    }

    #[test]
    fn every_sample_is_read_as_what_it_is() -> Result<(), Failure> {
        for kind in WebhookKind::DOCUMENTED {
            let event = webhook::parse(sample(kind.clone(), &[])?.to_string().as_bytes()).unwrap();
            assert_eq!(event.kind, kind);
            assert_eq!(event.sender().map(|id| id.as_str()), Some("alice"));
            assert!(!matches!(event.data, webhook::Data::Other(_)), "{event:?}");
        }
        Ok(())
    }

    #[test]
    fn any_field_can_be_set() -> Result<(), Failure> {
        let set = ["data.message:=[1,2]", "data.message.1=x", "new.deep.er=y", "event=OTHER"];
        let event = sample(WebhookKind::Message, &set)?;
        assert_eq!(event["data"]["message"], json!([1, "x"]));
        assert_eq!((&event["new"]["deep"]["er"], &event["event"]), (&json!("y"), &json!("OTHER")));
        for wrong in ["data.message.deeper=1", "data.sender._id.x=1"] {
            assert!(sample(WebhookKind::Message, &[wrong]).is_err(), "{wrong}");
        }
        assert!(sample(WebhookKind::AddMembers, &["data.members.9=x"]).is_err());
        Ok(())
    }
}
