//! What each operation does: pure functions of the state and a call, one file per noun. No HTTP, no
//! clock and no disk is known here; time and fresh ids come with the call.
//!
//! Documents are JSON maps in the wire's own field names, so that properties nobody named survive.
//! The rules follow the platform's contract; where its pages contradict each other, the reading is
//! said where it is applied.

mod access;
mod archive;
mod badges;
mod bans;
mod blocks;
mod broadcast;
mod config;
mod delivery;
mod devices;
mod direct;
mod document;
pub(crate) mod files;
mod groups;
mod hiding;
mod history;
mod input;
mod invitations;
mod joining;
mod last_read;
mod me;
mod members;
mod membership;
mod message_lists;
mod messages;
mod monitor;
mod prefs;
mod push;
mod reactions;
mod room_list;
mod room_prefs;
mod room_settings;
mod room_view;
mod rooms;
mod search;
mod sessions;
mod stickers;
#[cfg(test)]
mod testing;
mod times;
mod tokens;
mod users;
mod webhook;

use imkit_api::Operation;

use crate::call::{Call, Outcome};
use crate::state::State;
use crate::txn::Txn;

pub(crate) use tokens::authenticate_token;
pub(crate) use webhook::{News, answer as webhook_answer, news};

/// The function behind an operation.
pub(crate) enum Handler {
    /// Changes nothing.
    Read(fn(&State, &Call) -> Outcome),
    /// Changes the state, or refuses; the transaction of a refused write is rolled back.
    Write(fn(&mut Txn<'_>, &Call) -> Outcome),
}

/// The function behind an operation of the table; `None` for one that the emulator does not have.
pub(crate) fn handler(op: &'static Operation) -> Option<Handler> {
    use Handler::{Read, Write};
    Some(match op.id {
        "users.upsert" => Write(users::upsert),
        "users.list" => Read(users::list),
        "users.upsert_many" => Write(users::upsert_many),
        "users.mute_room" => Write(users::mute_room),
        "users.unmute_room" => Write(users::unmute_room),
        "tokens.set" => Write(tokens::set),
        "tokens.revoke" => Write(tokens::revoke),
        "groups.upsert" => Write(groups::upsert),
        "groups.list" => Read(groups::list),
        "monitor.connections" => Read(monitor::connections),
        "monitor.stats" => Read(monitor::stats),
        "rooms.create" => Write(rooms::create),
        "rooms.list" => Read(room_list::list),
        "rooms.get" => Read(rooms::get),
        "rooms.update" => Write(rooms::update),
        "rooms.delete" => Write(rooms::delete),
        "members.add" => Write(members::add),
        "members.remove" => Write(members::remove),
        "members.set" => Write(members::set),
        "messages.recall" => Write(messages::recall),
        "messages.list" => Read(history::list),
        "messages.delete" => Write(messages::delete),
        "messages.send" => Write(messages::send),
        "messages.broadcast" => Write(broadcast::send),
        "messages.pin" => Write(messages::pin),
        "messages.unpin" => Write(messages::unpin),
        "messages.search" => Read(search::search),
        "me.get" => Read(me::get),
        "me.badge" => Read(badges::total),
        "me.mute_room" => Write(me::mute_room),
        "me.unmute_room" => Write(me::unmute_room),
        "me.badges_by_tag" => Read(badges::by_tag),
        "bans.add" => Write(bans::add),
        "bans.list" => Read(bans::list),
        "bans.remove" => Write(bans::remove),
        "blocks.add" => Write(blocks::add),
        "blocks.list" => Read(blocks::list),
        "blocks.remove" => Write(blocks::remove),
        "config.get" => Read(config::get),
        "config.set" => Write(config::set),
        "config.delete" => Write(config::delete),
        "push.send" => Write(push::send),
        "rooms.create_and_join" => Write(joining::create_and_join),
        "rooms.join" => Write(joining::join),
        "rooms.exists" => Read(rooms::exists),
        "rooms.ids" => Read(room_list::ids),
        "rooms.mark_read" => Write(last_read::mark),
        "invitations.mine" => Read(invitations::mine),
        "invitations.list" => Read(invitations::list),
        "invitations.decline" => Write(invitations::decline),
        "invitations.cancel" => Write(invitations::cancel),
        "messages.around" => Read(message_lists::around),
        "messages.pinned" => Read(message_lists::pinned),
        "messages.all" => Read(message_lists::all),
        "messages.batch" => Read(message_lists::batch),
        "messages.react" => Write(reactions::react),
        "messages.unreact" => Write(reactions::unreact),
        "messages.hide" => Write(hiding::hide),
        "messages.unhide" => Write(hiding::unhide),
        "messages.hide_sender" => Write(hiding::hide_sender),
        "messages.unhide_sender" => Write(hiding::unhide_sender),
        "me.update" => Write(me::update),
        "me.logout" => Write(sessions::logout),
        "me.logout_others" => Write(sessions::logout_others),
        "me.enable_notifications" => Write(me::enable_notifications),
        "me.disable_notifications" => Write(me::disable_notifications),
        "prefs.list" => Read(prefs::list),
        "prefs.set" => Write(prefs::set),
        "prefs.delete" => Write(prefs::delete),
        "room_prefs.list" => Read(room_prefs::list),
        "room_prefs.set" => Write(room_prefs::set),
        "room_prefs.unset" => Write(room_prefs::unset),
        "room_prefs.group_list" => Read(room_prefs::group_list),
        "room_prefs.group_set" => Write(room_prefs::group_set),
        "room_prefs.group_unset" => Write(room_prefs::group_unset),
        "files.upload" => Write(files::upload),
        "files.download" => Read(files::download),
        "files.info" => Read(files::info),
        "files.stats" => Read(files::stats),
        "devices.add" => Write(devices::add),
        "devices.remove" => Write(devices::remove),
        "stickers.upload" => Write(stickers::upload),
        "stickers.list" => Read(stickers::list),
        "stickers.delete" => Write(stickers::delete),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use imkit_api::operation::{Danger, OPERATIONS};

    use super::*;

    #[test]
    fn every_operation_has_a_handler_and_only_reads_read() {
        for op in OPERATIONS {
            match handler(op) {
                None => panic!("{} has no handler", op.id),
                Some(Handler::Read(_)) => assert_eq!(op.danger, Danger::Read, "{}", op.id),
                Some(Handler::Write(_)) => assert_ne!(op.danger, Danger::Read, "{}", op.id),
            }
        }
    }
}
