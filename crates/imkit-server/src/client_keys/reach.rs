//! Which operations a client key may call with a user's token. What is not in the table is refused:
//! an operation that is new is for API keys until somebody writes it here.
//!
//! The platform's page of client keys and its current pages of operations differ about rooms. The
//! latter count: members, bans and pins are for users, and the platform itself asks for the role
//! that the user has in the room. Creating users, tokens, settings and the rest of management are
//! refused by both.

use imkit_api::Operation;

/// How far an operation of a user reaches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reach {
    /// The user's own affairs.
    Own,
    /// A room's, as far as the platform lets the user's role there.
    Room,
    /// What every user of the application may see.
    Application,
}

use Reach::{Application, Own, Room};

/// Everything that frontends may call.
const TABLE: [(&str, Reach); 62] = [
    ("me.get", Own),
    ("me.update", Own),
    ("me.badge", Own),
    ("me.badges_by_tag", Own),
    ("me.mute_room", Own),
    ("me.unmute_room", Own),
    ("me.enable_notifications", Own),
    ("me.disable_notifications", Own),
    ("me.logout", Own),
    ("me.logout_others", Own),
    ("blocks.add", Own),
    ("blocks.list", Own),
    ("blocks.remove", Own),
    ("devices.add", Own),
    ("devices.remove", Own),
    ("prefs.list", Own),
    ("prefs.set", Own),
    ("prefs.delete", Own),
    ("room_prefs.list", Own),
    ("room_prefs.set", Own),
    ("room_prefs.unset", Own),
    ("room_prefs.group_list", Own),
    ("room_prefs.group_set", Own),
    ("room_prefs.group_unset", Own),
    ("rooms.list", Own),
    ("rooms.ids", Own),
    ("rooms.create_and_join", Own),
    ("rooms.join", Own),
    ("rooms.mark_read", Own),
    ("invitations.mine", Own),
    ("invitations.decline", Own),
    ("messages.search", Own),
    ("messages.react", Own),
    ("messages.unreact", Own),
    ("rooms.get", Room),
    ("rooms.exists", Room),
    ("rooms.update", Room),
    ("rooms.delete", Room),
    ("members.add", Room),
    ("members.remove", Room),
    ("members.set", Room),
    ("invitations.list", Room),
    ("invitations.cancel", Room),
    ("bans.add", Room),
    ("bans.list", Room),
    ("bans.remove", Room),
    ("messages.recall", Room),
    ("messages.list", Room),
    ("messages.around", Room),
    ("messages.pinned", Room),
    ("messages.delete", Room),
    ("messages.pin", Room),
    ("messages.unpin", Room),
    ("messages.hide", Room),
    ("messages.unhide", Room),
    ("messages.hide_sender", Room),
    ("messages.unhide_sender", Room),
    ("files.upload", Application),
    ("files.download", Application),
    ("files.info", Application),
    ("files.stats", Application),
    ("config.get", Application),
];

/// How far an operation reaches; `None` = it is not for frontends.
pub(crate) fn of(operation: &Operation) -> Option<Reach> {
    TABLE.iter().find(|(id, _)| *id == operation.id).map(|(_, reach)| *reach)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use imkit_api::operation::{Auth, OPERATIONS};

    use super::*;

    #[test]
    fn every_operation_is_decided_and_none_that_needs_an_api_key_is_for_frontends() {
        let listed: BTreeSet<&str> = TABLE.iter().map(|(id, _)| *id).collect();
        assert_eq!(listed.len(), TABLE.len(), "one row each");
        for operation in OPERATIONS {
            let for_users = operation.auth != Auth::ApiKey;
            assert_eq!(of(operation).is_some(), for_users, "{}", operation.id);
        }
        let known: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
        assert!(listed.is_subset(&known), "{:?}", listed.difference(&known));
    }

    #[test]
    fn the_document_of_client_keys_is_followed() {
        let reach = |id: &str| of(OPERATIONS.iter().find(|operation| operation.id == id).unwrap());
        // Send and receive, join and leave, upload, update one's status.
        for id in [
            "messages.recall",
            "messages.list",
            "rooms.join",
            "members.remove",
            "files.upload",
            "me.update",
        ] {
            assert!(reach(id).is_some(), "{id}");
        }
        // Users, management, settings, others' tokens.
        for id in [
            "users.upsert",
            "users.upsert_many",
            "users.list",
            "groups.upsert",
            "tokens.set",
            "tokens.revoke",
            "rooms.create",
            "messages.send",
            "messages.broadcast",
            "config.set",
            "config.delete",
            "monitor.stats",
            "push.send",
            "stickers.upload",
        ] {
            assert_eq!(reach(id), None, "{id}");
        }
    }
}
