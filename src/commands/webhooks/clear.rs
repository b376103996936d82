//! `imkit webhooks clear`.

use imkit_sdk::api::RoomId;

use crate::context::Context;
use crate::error::Failure;

/// Takes a room's webhook away. The contract has no word for that: an empty address names nobody,
/// and without the bot none is told.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    super::set::run(room, String::new(), false, ctx).await
}
