//! `rooms members sync`: a row is a member to add or to remove, as the plan had it. What became of a
//! request without an answer can be seen in the room, so it is read again before anything is repeated.

use std::collections::HashSet;

use imkit_sdk::api::{AddMembers, RemoveMembers, Room, RoomId};
use imkit_sdk::{Client, Error, ErrorKind};
use serde::{Deserialize, Serialize};

use crate::bulk::source::Fields;
use crate::bulk::{Kind, Receipt, Trouble, Tuning, Unknown};
use crate::error::{Exit, Failure};

/// How often a request is made whose effect is not to be seen.
const TRIES: u32 = 3;

/// Members of one request.
pub(crate) const MOST: usize = 100;

/// What is to happen to a member.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Action {
    /// It comes in.
    Add,
    /// It goes.
    Remove,
}

/// One line of a plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Change {
    /// What happens.
    pub(crate) action: Action,
    /// To whom.
    #[serde(rename = "_id")]
    pub(crate) id: String,
}

/// The carrying out of a plan.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct MembersSync {
    /// In which room.
    pub(crate) room: RoomId,
    /// Write system messages.
    pub(crate) system_message: bool,
    /// An earlier run may have done any of it.
    #[serde(skip)]
    pub(crate) resumed: bool,
}

/// One request at a time: two that change one room might undo each other.
pub(crate) fn tuning(tuning: Tuning) -> Tuning {
    Tuning { parallel: 1, ..tuning }
}

impl Kind for MembersSync {
    const COMMAND: &'static str = "members.sync";

    type Item = Change;

    fn parse(&self, fields: Fields) -> Result<Change, String> {
        serde_json::from_value(fields.into()).map_err(|error| error.to_string())
    }

    fn lane<'i>(&self, _: &'i Change) -> Option<&'i str> {
        None
    }

    fn together(&self, first: &Change, next: &Change) -> bool {
        first.action == next.action
    }

    fn most(&self) -> usize {
        MOST
    }

    fn remedy(&self) -> &'static str {
        "put right what is wrong and run the command with the whole list again, not with these rows"
    }

    fn unknown(&self, _: &Change) -> Unknown {
        // `send` looks first and leaves out what is done.
        Unknown::SendAgain
    }

    fn prepare(&mut self, resumed: bool) -> Result<(), Failure> {
        self.resumed = resumed;
        Ok(())
    }

    async fn send(&self, client: &Client, items: &[&Change]) -> Result<Receipt, Trouble> {
        let Some(action) = items.first().map(|change| change.action) else {
            return Ok(Receipt::default());
        };
        // Who must not be removed may have changed since the plan was made.
        let mut look = self.resumed || action == Action::Remove;
        let mut last: Option<Trouble> = None;
        for _ in 0..TRIES {
            let mut ids: Vec<&str> = items.iter().map(|change| change.id.as_str()).collect();
            if look {
                let room = match (client.rooms().get(&self.room).await, last.take()) {
                    (Ok(room), _) => room,
                    // What became of the request is what matters.
                    (Err(_), Some(unknown)) => return Err(unknown),
                    (Err(error), None) if error.kind() == ErrorKind::NotFound => {
                        return Err(Trouble::Unsent(error.into()));
                    }
                    (Err(error), None) => return Err(error.into()),
                };
                if action == Action::Remove {
                    spare_the_owner(&room, &ids)?;
                }
                ids = open(action, ids, &room);
                if ids.is_empty() {
                    return Ok(Receipt::default());
                }
            }
            let error = match self.act(client, action, &ids).await {
                Ok(_) => return Ok(Receipt::default()),
                Err(error) => error,
            };
            if error.code() == Some("ROOM_NOT_FOUND") {
                return Err(Trouble::Unsent(error.into()));
            }
            // Somebody else removed one of them meanwhile, and the platform refuses all for that.
            let gone = action == Action::Remove && error.kind() == ErrorKind::NotFound;
            let trouble = Trouble::from(error);
            if !gone && !matches!(trouble, Trouble::Unknown(_)) {
                return Err(trouble);
            }
            (look, last) = (true, Some(trouble));
        }
        last.map_or_else(|| Ok(Receipt::default()), Err)
    }
}

impl MembersSync {
    async fn act(&self, client: &Client, action: Action, ids: &[&str]) -> Result<Room, Error> {
        let (members, ids) = (client.members(), ids.iter().copied());
        let system_message = self.system_message;
        match action {
            Action::Add => {
                let request = AddMembers { system_message, ..AddMembers::new(ids) };
                members.add(&self.room, request).await
            }
            Action::Remove => {
                let request = RemoveMembers { system_message, ..RemoveMembers::new(ids) };
                members.remove(&self.room, request).await
            }
        }
    }
}

/// Those of the ids for whom something is left to do.
fn open<'i>(action: Action, ids: Vec<&'i str>, room: &Room) -> Vec<&'i str> {
    let there: HashSet<&str> = room.members.iter().map(|member| member.id().as_str()).collect();
    let wanted = |id: &&str| there.contains(id) == (action == Action::Remove);
    ids.into_iter().filter(wanted).collect()
}

fn spare_the_owner(room: &Room, ids: &[&str]) -> Result<(), Trouble> {
    let Some(owner) = room.owner.as_ref().map(|owner| owner.id().as_str()) else { return Ok(()) };
    if !ids.contains(&owner) {
        return Ok(());
    }
    let message = format!("{owner} has become the owner of room {}", room.id);
    Err(Trouble::Unsent(
        Failure::new(Exit::Conflict, message)
            .cause("the plan would remove this user, and an owner is never removed")
            .hint("run the command anew for a new plan, and forget this job: imkit jobs forget"),
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn room() -> Room {
        serde_json::from_value(json!({"_id": "r", "owner": "a", "members": ["a", {"_id": "b"}]}))
            .unwrap()
    }

    #[test]
    fn what_is_done_already_is_left_out() {
        assert_eq!(open(Action::Add, vec!["a", "b", "c"], &room()), ["c"]);
        assert_eq!(open(Action::Remove, vec!["b", "c"], &room()), ["b"]);
    }

    #[test]
    fn an_owner_stops_the_removal_before_it_is_sent() {
        assert!(spare_the_owner(&room(), &["b"]).is_ok());
        let trouble = spare_the_owner(&room(), &["b", "a"]).unwrap_err();
        let Trouble::Unsent(failure) = trouble else { panic!("{trouble:?}") };
        assert_eq!(failure.exit(), Exit::Conflict);
    }
}
