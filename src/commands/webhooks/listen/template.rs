//! Answers from a file, with the words of the event filled in.

use std::collections::BTreeMap;

use imkit_sdk::webhook::{Event, Kind, Reply};
use serde_json::{Map, Value};

use crate::commands::webhooks::post;
use crate::error::Failure;

/// The fields that make an object an answer.
const FIELDS: [&str; 3] = ["senderID", "toBotState", "data"];

/// Answers by the name of the event.
#[derive(Debug)]
pub(super) struct Template(BTreeMap<String, Value>);

impl Template {
    /// Reads a file: one answer, which is for messages, or one for each event name.
    ///
    /// # Errors
    ///
    /// It holds neither.
    pub(super) fn read(file: Value) -> Result<Self, Failure> {
        let refuse = |why: &str| {
            Failure::usage(format!("the file of --reply holds no answer: {why}")).hint(
                r#"such as {"senderID": "bot", "data": {"messageType": "text", "message": "Hi"}}"#,
            )
        };
        let Value::Object(fields) = file else { return Err(refuse("it is no JSON object")) };
        let answers: BTreeMap<String, Value> = if is_answer(&fields) {
            BTreeMap::from([(Kind::Message.to_string(), Value::Object(fields))])
        } else {
            fields.into_iter().collect()
        };
        if answers.is_empty() {
            return Err(refuse("it is empty"));
        }
        for (name, answer) in &answers {
            let whole = answer.as_object().is_some_and(is_answer);
            if !whole {
                let text = format!("{name} needs senderID and data, or toBotState");
                return Err(refuse(&text));
            }
            post::reply(answer.to_string().as_bytes())
                .map_err(|why| refuse(&format!("{name}: {why}")))?;
        }
        Ok(Self(answers))
    }

    /// The answer to an event.
    pub(super) fn reply(&self, event: &Event) -> Result<Option<Reply>, String> {
        let Some(answer) = self.0.get(event.kind.as_str()) else { return Ok(None) };
        let filled = fill(answer, &Words::of(event));
        serde_json::from_value(filled).map(Some).map_err(|error| error.to_string())
    }
}

fn is_answer(fields: &Map<String, Value>) -> bool {
    FIELDS.iter().any(|name| fields.contains_key(*name))
}

/// What may be filled in.
struct Words([(&'static str, String); 5]);

impl Words {
    fn of(event: &Event) -> Self {
        let sender = event.sender().map(ToString::to_string).unwrap_or_default();
        let text = event.message().map(|message| message.text()).unwrap_or_default();
        Self([
            ("room", event.room.to_string()),
            ("event", event.kind.to_string()),
            ("sender", sender),
            ("text", text),
            ("botState", event.bot_state.clone().unwrap_or_default()),
        ])
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, word)| word.as_str())
    }
}

/// Fills texts only, after the JSON was read: no word can change the form of the answer.
fn fill(value: &Value, words: &Words) -> Value {
    match value {
        Value::String(text) => fill_text(text, words).into(),
        Value::Array(items) => items.iter().map(|item| fill(item, words)).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.clone(), fill(value, words))).collect()
        }
        other => other.clone(),
    }
}

/// One pass: what a word brings is never filled again, and unknown names stay.
fn fill_text(text: &str, words: &Words) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("{{") {
        let (before, from) = rest.split_at(start);
        filled.push_str(before);
        let name = from[2..].find("}}").map(|end| &from[2..2 + end]);
        match name.and_then(|name| Some((name, words.get(name.trim())?))) {
            Some((name, word)) => {
                filled.push_str(word);
                rest = &from[name.len() + 4..];
            }
            None => {
                filled.push_str("{{");
                rest = &from[2..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use imkit_sdk::webhook;
    use serde_json::json;

    use super::*;

    fn event(kind: &str, text: &str) -> Event {
        let data = json!({"_id": "m", "sender": {"_id": "alice"}, "message": text});
        let event = json!({"event": kind, "roomID": "r", "data": data});
        webhook::parse(event.to_string().as_bytes()).unwrap()
    }

    fn say(text: &str) -> Value {
        json!({"senderID": "bot", "data": {"messageType": "text", "message": text}})
    }

    fn answer(file: Value, event: &Event) -> Option<Value> {
        let reply = Template::read(file).unwrap().reply(event).unwrap()?;
        Some(reply.data?.message)
    }

    #[test]
    fn words_of_the_event_are_filled_in_once() {
        let event = event("MESSAGE", "{{sender}} \"}");
        let file = say("{{sender}} in {{ room }}: {{text}} {{unknown}} {{ {{event}}");
        let expected = "alice in r: {{sender}} \"} {{unknown}} {{ MESSAGE";
        assert_eq!(answer(file, &event), Some(json!(expected)));
    }

    #[test]
    fn one_answer_is_for_messages_and_several_are_by_name() {
        assert_eq!(answer(say("x"), &event("JOIN_ROOM", "")), None);
        let file = json!({"JOIN_ROOM": say("welcome"), "ROOM_MOVED": say("moved")});
        assert_eq!(answer(file.clone(), &event("ROOM_MOVED", "")), Some(json!("moved")));
        assert_eq!(answer(file, &event("MESSAGE", "")), None);
    }

    #[test]
    fn files_that_hold_no_answer_are_refused() {
        let no_sender = json!({"data": {"messageType": "text", "message": "x"}});
        for file in [
            json!([]),
            json!("x"),
            json!({}),
            json!({"MESSAGE": {}}),
            json!({"data": 7}),
            no_sender,
        ] {
            assert!(Template::read(file.clone()).is_err(), "{file}");
        }
    }
}
