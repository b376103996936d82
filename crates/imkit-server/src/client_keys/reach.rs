//! Which operations a client key may call with a user's token. What is not in the table is refused:
//! an operation that is new is for API keys until somebody writes it here.
//!
//! The platform's page of client keys and its current pages of operations differ about rooms. The
//! latter count: members, bans and pins are for users, and the platform itself asks for the role
//! that the user has in the room. Creating users, tokens, settings and the rest of management are
//! refused by both.

use imkit_api::Operation;

/// Everything that frontends may call.
const TABLE: [&str; 62] = [
    // The user's own affairs.
    "me.get",
    "me.update",
    "me.badge",
    "me.badges_by_tag",
    "me.mute_room",
    "me.unmute_room",
    "me.enable_notifications",
    "me.disable_notifications",
    "me.logout",
    "me.logout_others",
    "blocks.add",
    "blocks.list",
    "blocks.remove",
    "devices.add",
    "devices.remove",
    "prefs.list",
    "prefs.set",
    "prefs.delete",
    "room_prefs.list",
    "room_prefs.set",
    "room_prefs.unset",
    "room_prefs.group_list",
    "room_prefs.group_set",
    "room_prefs.group_unset",
    "rooms.list",
    "rooms.ids",
    "rooms.create_and_join",
    "rooms.join",
    "rooms.mark_read",
    "invitations.mine",
    "invitations.decline",
    "messages.search",
    "messages.react",
    "messages.unreact",
    // A room's, as far as the platform lets the user's role there.
    "rooms.get",
    "rooms.exists",
    "rooms.update",
    "rooms.delete",
    "members.add",
    "members.remove",
    "members.set",
    "invitations.list",
    "invitations.cancel",
    "bans.add",
    "bans.list",
    "bans.remove",
    "messages.recall",
    "messages.list",
    "messages.around",
    "messages.pinned",
    "messages.delete",
    "messages.pin",
    "messages.unpin",
    "messages.hide",
    "messages.unhide",
    "messages.hide_sender",
    "messages.unhide_sender",
    // What every user of the application may see.
    "files.upload",
    "files.download",
    "files.info",
    "files.stats",
    "config.get",
];

/// Whether frontends may call an operation.
pub(crate) fn is_for_frontends(operation: &Operation) -> bool {
    TABLE.contains(&operation.id)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use imkit_api::operation::{self, Auth, OPERATIONS};

    use super::*;

    #[test]
    fn every_operation_is_decided_and_none_that_needs_an_api_key_is_for_frontends() {
        let listed: BTreeSet<&str> = TABLE.into_iter().collect();
        assert_eq!(listed.len(), TABLE.len(), "one row each");
        for operation in OPERATIONS {
            let for_users = operation.auth != Auth::ApiKey;
            assert_eq!(is_for_frontends(operation), for_users, "{}", operation.id);
        }
        let known: BTreeSet<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
        assert!(listed.is_subset(&known), "{:?}", listed.difference(&known));
    }

    #[test]
    fn the_document_of_client_keys_is_followed() {
        let reaches = |id: &str| is_for_frontends(operation::find(id).unwrap());
        // Send and receive, join and leave, upload, update one's status.
        for id in [
            "messages.recall",
            "messages.list",
            "rooms.join",
            "members.remove",
            "files.upload",
            "me.update",
        ] {
            assert!(reaches(id), "{id}");
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
            assert!(!reaches(id), "{id}");
        }
    }
}
