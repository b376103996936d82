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
mod history;
mod input;
mod me;
mod members;
mod membership;
mod messages;
mod monitor;
mod push;
mod room_list;
mod room_settings;
mod room_view;
mod rooms;
mod search;
mod stickers;
#[cfg(test)]
mod testing;
mod times;
mod tokens;
mod users;

use imkit_api::Operation;

use crate::call::{Call, Outcome};
use crate::state::State;
use crate::txn::Txn;

pub(crate) use tokens::authenticate_token;

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
    use imkit_api::operation::{Age, Danger, OPERATIONS};

    use super::*;

    #[test]
    fn every_operation_has_a_handler_and_only_reads_read() {
        for op in OPERATIONS {
            match handler(op) {
                None => assert_eq!(op.age, Age::Legacy, "{} has no handler", op.id),
                Some(Handler::Read(_)) => assert_eq!(op.danger, Danger::Read, "{}", op.id),
                Some(Handler::Write(_)) => assert_ne!(op.danger, Danger::Read, "{}", op.id),
            }
        }
    }
}
