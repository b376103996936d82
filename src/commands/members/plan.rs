//! What has to change so that a room has the members of a list.

use std::collections::HashSet;

use imkit_sdk::api::Room;

use crate::bulk::kinds::members_sync::{Action, Change};

/// The difference between a room and a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Plan {
    /// Who comes in, in the order of the list.
    pub(super) add: Vec<String>,
    /// Who goes, in the order of the room.
    pub(super) remove: Vec<String>,
    /// How many stay.
    pub(super) unchanged: u64,
    /// The owner, who stays although the list does not name them.
    pub(super) spared: Option<String>,
}

impl Plan {
    /// Compares a room with the ids of a list.
    pub(super) fn of(room: &Room, wanted: &[String]) -> Self {
        let owner = room.owner.as_ref().map(|owner| owner.id().as_str());
        let there: HashSet<&str> = room.members.iter().map(|member| member.id().as_str()).collect();
        let listed: HashSet<&str> = wanted.iter().map(String::as_str).collect();
        let add = wanted.iter().filter(|id| !there.contains(id.as_str())).cloned().collect();
        let (mut remove, mut unchanged, mut spared) = (Vec::new(), 0, None);
        for id in room.members.iter().map(|member| member.id().as_str()) {
            if listed.contains(id) {
                unchanged += 1;
            } else if Some(id) == owner {
                unchanged += 1;
                spared = Some(id.to_owned());
            } else {
                remove.push(id.to_owned());
            }
        }
        Self { add, remove, unchanged, spared }
    }

    /// Whether nothing is left to do.
    pub(super) fn is_empty(&self) -> bool {
        self.add.is_empty() && self.remove.is_empty()
    }

    /// How many members the room has.
    pub(super) fn members(&self) -> u64 {
        self.unchanged + self.remove.len() as u64
    }

    /// What is done: first who comes in, so that the room is never emptier than it will be.
    pub(super) fn changes(&self) -> impl Iterator<Item = Change> {
        let change = |action| move |id: &String| Change { action, id: id.clone() };
        self.add
            .iter()
            .map(change(Action::Add))
            .chain(self.remove.iter().map(change(Action::Remove)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn plan(members: &[&str], wanted: &[&str]) -> Plan {
        let room = json!({"_id": "r", "owner": {"_id": "boss"}, "members": members});
        let wanted: Vec<String> = wanted.iter().map(|id| (*id).to_owned()).collect();
        Plan::of(&serde_json::from_value(room).unwrap(), &wanted)
    }

    #[test]
    fn a_plan_adds_who_is_missing_and_removes_who_is_not_listed() {
        let plan = plan(&["a", "b", "c"], &["c", "d", "a", "e"]);
        assert_eq!(
            (plan.add.clone(), plan.remove.clone()),
            (vec!["d".into(), "e".into()], vec!["b".to_owned()])
        );
        assert_eq!((plan.unchanged, plan.members(), plan.spared.clone()), (2, 3, None));
        let actions: Vec<_> = plan.changes().map(|change| (change.action, change.id)).collect();
        assert_eq!(actions.last(), Some(&(Action::Remove, "b".to_owned())));
    }

    #[test]
    fn the_owner_stays_whatever_the_list_says() {
        let kept = plan(&["boss", "a"], &["a"]);
        assert!(kept.is_empty());
        assert_eq!(kept.spared.as_deref(), Some("boss"));
        assert_eq!(plan(&["boss"], &["boss"]).spared, None);
        // An owner who is no member is not made one.
        assert!(plan(&["a"], &["a"]).is_empty());
    }
}
