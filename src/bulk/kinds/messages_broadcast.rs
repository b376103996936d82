//! `messages broadcast`: a row is a recipient, five hundred a request. The platform has no idempotency
//! key and queues a batch before it sends it, so nobody can tell from here whether a batch without an
//! answer was queued: then the job stops.

use std::collections::HashMap;
use std::collections::hash_map::{DefaultHasher, Entry};
use std::hash::{Hash as _, Hasher as _};

use imkit_sdk::api::{BroadcastMessage, MessageContent, Recipient};
use imkit_sdk::{Client, Error, ErrorKind, Messages};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::messages_send::text;
use crate::bulk::source::{Fields, Reading, Rows};
use crate::bulk::{Kind, Receipt, Trouble, Unknown};
use crate::cli::parse;
use crate::context::Context;
use crate::error::Failure;

/// How many rows are compared with each other before anything is sent. More would take more memory
/// than a job may.
const COMPARED: u64 = 500_000;

/// What recipients are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum To {
    /// Each in the direct room with the sender.
    Users,
    /// Rooms.
    Rooms,
}

/// A broadcast.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MessagesBroadcast {
    /// What the rows are.
    pub(crate) to: To,
    /// As whom.
    pub(crate) sender: Option<String>,
    /// What.
    pub(crate) content: MessageContent,
    /// Notify members.
    pub(crate) push: bool,
    /// Do not compute unread totals.
    pub(crate) skip_total_badge: bool,
}

impl MessagesBroadcast {
    /// The names that a column of ids may have.
    fn names(&self) -> [&'static str; 4] {
        match self.to {
            To::Users => ["_id", "id", "user", "receiver"],
            To::Rooms => ["_id", "id", "room", "roomId"],
        }
    }

    fn noun(&self) -> &'static str {
        match self.to {
            To::Users => "user",
            To::Rooms => "room",
        }
    }

    fn question(&self, total: u64) -> String {
        let sender = self.sender.as_deref().map(|user| format!(" as {user}")).unwrap_or_default();
        format!("Send this message to {total} {}s{sender}?", self.noun())
    }
}

impl Kind for MessagesBroadcast {
    const COMMAND: &'static str = "messages.broadcast";

    type Item = Recipient;

    fn columns(&self, columns: &[&str]) -> Result<(), Failure> {
        let names = self.names();
        if !columns.iter().any(|column| names.contains(column)) {
            return Err(Failure::usage(format!("no column holds the {}s' ids", self.noun()))
                .hint("call it _id in the header, or say which it is: --map COLUMN=_id"));
        }
        let unknown = columns.iter().find(|column| !names.contains(column) && !is_token(column));
        match unknown {
            None => Ok(()),
            Some(column) => Err(Failure::usage(format!("the column {column} has no meaning"))
                .hint(format!(
                    "--map '{column}=$name$' makes it the text that takes the place of $name$, and \
                     --map {column}= leaves it out"
                ))),
        }
    }

    /// Nobody is to get a message twice because a file names them twice.
    fn inspect(
        &self,
        rows: &mut Rows,
        reading: &Reading,
        total: u64,
        ctx: &mut Context,
    ) -> Result<(), Failure> {
        let mut seen: HashMap<u64, u64> = HashMap::new();
        while let Some(row) = rows.next()?.filter(|row| row.number <= COMPARED) {
            // What cannot be read is rejected later, one by one.
            let Ok(fields) = reading.fields(&row.text) else { continue };
            let Ok(recipient) = self.parse(fields) else { continue };
            let mut hasher = DefaultHasher::new();
            Context::json(&recipient)?.to_string().hash(&mut hasher);
            match seen.entry(hasher.finish()) {
                Entry::Vacant(free) => {
                    free.insert(row.number);
                }
                Entry::Occupied(first) => {
                    let rows = format!("rows {} and {}", first.get(), row.number);
                    return Err(Failure::usage(format!(
                        "{rows} are the same {}, who would get the message twice",
                        self.noun()
                    ))
                    .hint("leave one of them out; nothing was sent"));
                }
            }
        }
        ctx.confirm(&self.question(total), &total.to_string())
    }

    fn parse(&self, fields: Fields) -> Result<Recipient, String> {
        let mut id = None;
        let mut tokens = Vec::new();
        for (name, value) in fields {
            if self.names().contains(&name.as_str()) {
                if id.replace(parse::id(&text(&name, value)?)?).is_some() {
                    return Err(format!("two fields name the {}", self.noun()));
                }
            } else if is_token(&name) {
                let text = match value {
                    Value::Number(number) => number.to_string(),
                    value => text(&name, value)?,
                };
                tokens.push((name, text));
            } else {
                return Err(format!("{name} is neither an id nor a token such as $name$"));
            }
        }
        let id = id.ok_or("there is no _id")?;
        let mut recipient = match self.to {
            To::Users if self.sender.as_ref() == Some(&id) => {
                return Err("the sender cannot be the receiver".to_owned());
            }
            To::Users => Recipient::user(id),
            To::Rooms => Recipient::room(id),
        };
        recipient.tokens.extend(tokens);
        Ok(recipient)
    }

    fn lane<'i>(&self, _: &'i Recipient) -> Option<&'i str> {
        None
    }

    fn most(&self) -> usize {
        Messages::MOST_RECIPIENTS
    }

    fn unknown(&self, _: &Recipient) -> Unknown {
        Unknown::Unprovable
    }

    async fn send(&self, client: &Client, items: &[&Recipient]) -> Result<Receipt, Trouble> {
        let Self { to: _, sender, content, push, skip_total_badge } = self;
        let recipients = items.iter().map(|item| (*item).clone());
        let message = BroadcastMessage {
            sender: sender.as_deref().map(Into::into),
            // Off unless asked for, as on the platform.
            push: push.then_some(true),
            skip_total_badge: skip_total_badge.then_some(true),
            ..BroadcastMessage::new(content.clone(), recipients)
        };
        let queued = client.messages().broadcast(message).await.map_err(trouble)?;
        Ok(Receipt { id: queued.batch_id })
    }
}

/// A batch is cut in halves that are sent again only after a clear no: an error of the platform's own
/// under a status of success might come after the batch was queued.
fn trouble(error: Error) -> Trouble {
    let refused = error.status().is_some_and(|status| (400..500).contains(&status));
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::Conflict | ErrorKind::Api if !refused => {
            Trouble::Unknown(error.into())
        }
        _ => error.into(),
    }
}

/// `$name$`.
fn is_token(name: &str) -> bool {
    let inner = name.strip_prefix('$').and_then(|rest| rest.strip_suffix('$'));
    inner.is_some_and(|inner| !inner.is_empty() && !inner.contains('$'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kind(to: To) -> MessagesBroadcast {
        MessagesBroadcast {
            to,
            sender: Some("bot".into()),
            content: MessageContent::text("Hi $name$"),
            push: false,
            skip_total_badge: false,
        }
    }

    fn parse(to: To, value: Value) -> Result<Value, String> {
        let Value::Object(fields) = value else { return Err("no object".into()) };
        kind(to).parse(fields).map(|item| serde_json::to_value(item).unwrap_or_default())
    }

    #[test]
    fn a_row_is_a_recipient_with_its_own_words() {
        let row = json!({"user": "007", "$name$": "Al", "$n$": 3});
        let expected = json!({"receiver": "007", "$name$": "Al", "$n$": "3"});
        assert_eq!(parse(To::Users, row), Ok(expected));
        assert_eq!(parse(To::Rooms, json!({"room": "r"})), Ok(json!({"room": "r"})));
    }

    #[test]
    fn rows_that_name_nobody_say_why() {
        for (row, reason) in [
            (json!({"$name$": "x"}), "no _id"),
            (json!({"_id": 7}), "must be text, not a number"),
            (json!({"_id": "a", "user": "b"}), "two fields"),
            (json!({"_id": "bot"}), "the sender cannot be"),
            (json!({"_id": "a", "name": "x"}), "neither an id nor a token"),
            (json!({"_id": "a", "$$": "x"}), "neither an id nor a token"),
        ] {
            let refused = parse(To::Users, row.clone()).unwrap_err();
            assert!(refused.contains(reason), "{row}: {refused}");
        }
    }

    #[test]
    fn a_header_needs_an_id_and_else_only_tokens() {
        let kind = kind(To::Rooms);
        assert!(kind.columns(&["room", "$name$"]).is_ok());
        assert!(kind.columns(&["user"]).is_err());
        let failure = kind.columns(&["_id", "name"]).unwrap_err();
        assert!(failure.hint_text().is_some_and(|hint| hint.contains("--map 'name=$name$'")));
    }
}
