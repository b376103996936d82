//! `rooms import`: a row is a room. Whether one without an answer was made can be seen when it has an
//! id of the application's own; otherwise nobody can tell.

use imkit_sdk::api::{CreateRoom, RoomType, UserId};
use imkit_sdk::{Client, ErrorKind};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::messages_send::{flag, text};
use super::shape;
use crate::bulk::source::Fields;
use crate::bulk::{Doubt, Kind, Receipt, Trouble, Unknown};
use crate::cli::parse;

/// How far the server's clock may be from ours.
const SKEW: SignedDuration = SignedDuration::from_secs(120);

/// What the platform keeps about a room by itself, as exports have it. Left out.
const KEPT: [&str; 14] = [
    "appID",
    "__v",
    "createdTime",
    "createdTimeMS",
    "createdAt",
    "createdAtMS",
    "updatedAt",
    "updatedAtMS",
    "lastMessage",
    "latestMessage",
    "status",
    "unread",
    "memberProperties",
    "pref",
];

/// The import of rooms.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct RoomsImport {
    /// Write a system message for the members of each room.
    pub(crate) system_message: bool,
}

impl Kind for RoomsImport {
    const COMMAND: &'static str = "rooms.import";

    type Item = CreateRoom;

    fn parse(&self, fields: Fields) -> Result<CreateRoom, String> {
        let mut room = CreateRoom {
            system_message: self.system_message.then_some(true),
            ..CreateRoom::default()
        };
        for (name, value) in fields {
            if value.is_null() {
                continue;
            }
            match name.as_str() {
                "_id" | "id" => {
                    let id = parse::id(&text(&name, value)?)?.into();
                    if room.id.as_ref().is_some_and(|other| *other != id) {
                        return Err("_id and id differ".to_owned());
                    }
                    room.id = Some(id);
                }
                "name" => room.name = Some(text(&name, value)?),
                "cover" => room.cover = Some(text(&name, value)?),
                "roomType" | "type" => room.room_type = Some(room_type(&text(&name, value)?)?),
                "members" => room.members = members(value)?,
                "description" => room.description = Some(text(&name, value)?),
                "roomTags" | "tags" => room.room_tags = list(&name, value)?,
                "webhook" => room.webhook = Some(text(&name, value)?),
                "botMode" => room.bot_mode = Some(flag(&name, &value)?),
                "extParams" => room.ext_params = Some(text(&name, value)?),
                "owner" => room.owner = Some(user(&name, value)?),
                _ if KEPT.contains(&name.as_str()) => {}
                _ => {
                    return Err(format!(
                        "{name} is no field of a room; --map {name}= leaves it out"
                    ));
                }
            }
        }
        Ok(room)
    }

    fn lane<'i>(&self, item: &'i CreateRoom) -> Option<&'i str> {
        item.id.as_ref().map(|id| id.as_str())
    }

    fn unknown(&self, item: &CreateRoom) -> Unknown {
        if item.id.is_some() { Unknown::Find } else { Unknown::Unprovable }
    }

    async fn send(&self, client: &Client, items: &[&CreateRoom]) -> Result<Receipt, Trouble> {
        let mut receipt = Receipt::default();
        for item in items {
            let room = client.rooms().create((*item).clone()).await?;
            receipt.id = Some(room.id.as_str().to_owned());
        }
        Ok(receipt)
    }

    async fn find(
        &self,
        client: &Client,
        item: &CreateRoom,
        doubt: &Doubt<'_>,
    ) -> Result<Option<Receipt>, Trouble> {
        let Some(id) = &item.id else { return Ok(None) };
        match client.rooms().get(id).await {
            Ok(room) => {
                // A room that was there before is not this row's: sending it says so.
                let ours = room.created().is_none_or(|at| at.duration_since(doubt.since) >= -SKEW);
                Ok(ours.then(|| Receipt { id: Some(id.as_str().to_owned()) }))
            }
            // Pages of the platform differ about what a missing room is.
            Err(error) if error.kind() == ErrorKind::NotFound || error.status() == Some(403) => {
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn room_type(text: &str) -> Result<RoomType, String> {
    match text {
        "group" => Ok(RoomType::Group),
        "direct" => Ok(RoomType::Direct),
        other => Err(format!("a room's type is group or direct, not {other:?}")),
    }
}

fn members(value: Value) -> Result<Vec<UserId>, String> {
    match value {
        Value::Array(items) => items.into_iter().map(|item| user("members", item)).collect(),
        other => Ok(list("members", other)?.into_iter().map(Into::into).collect()),
    }
}

/// An id, or a user that is shown whole, as exports do.
fn user(name: &str, value: Value) -> Result<UserId, String> {
    let id = match value {
        Value::Object(mut user) => user.remove("_id").unwrap_or(Value::Null),
        other => other,
    };
    Ok(parse::id(&text(name, id)?)?.into())
}

/// An array of texts; in a cell, a JSON array or texts between semicolons.
fn list(name: &str, value: Value) -> Result<Vec<String>, String> {
    match value {
        Value::String(cell) if cell.starts_with('[') => {
            let array = serde_json::from_str(&cell)
                .map_err(|error| format!("{name} is not JSON: {error}"))?;
            match array {
                Value::Array(_) => list(name, array),
                other => Err(format!("{name} must be a list, not {}", shape(&other))),
            }
        }
        Value::String(cell) => {
            let items = cell.split(';').map(str::trim).filter(|item| !item.is_empty());
            Ok(items.map(str::to_owned).collect())
        }
        Value::Array(items) => items.into_iter().map(|item| text(name, item)).collect(),
        other => Err(format!("{name} must be a list, not {}", shape(&other))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parse(value: Value) -> Result<Value, String> {
        let Value::Object(fields) = value else { return Err("no object".into()) };
        let room = RoomsImport { system_message: false }.parse(fields)?;
        Ok(serde_json::to_value(room).unwrap_or_default())
    }

    #[test]
    fn cells_and_exports_become_rooms() {
        let row =
            json!({"_id": "r", "members": "alice; bob", "tags": "[\"a;b\"]", "botMode": "true"});
        let expected = json!({"_id": "r", "members": ["alice", "bob"], "roomTags": ["a;b"],
            "botMode": true});
        assert_eq!(parse(row), Ok(expected));
        let row = json!({"_id": "r", "id": "r", "roomType": "direct", "status": 1, "name": null,
            "members": [{"_id": "alice", "nickname": "A"}, "bob"], "owner": {"_id": "alice"}});
        let expected = json!({"_id": "r", "roomType": "direct", "members": ["alice", "bob"],
            "owner": "alice"});
        assert_eq!(parse(row), Ok(expected));
        for row in [json!({"type": "x"}), json!({"members": 1}), json!({"nmae": "x"})] {
            assert!(parse(row.clone()).is_err(), "{row}");
        }
    }
}
