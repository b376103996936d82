//! Operations of the platform that have no row, and why. All of them can be called without types.

/// An operation without method and command of its own.
#[derive(Debug)]
pub struct Untyped {
    /// The contract's `operationId`.
    pub contract_id: &'static str,
    /// Why it has no row.
    pub reason: &'static str,
}

macro_rules! untyped {
    ($($contract_id:literal $reason:literal;)+) => {
        /// The platform's operations that are reached by untyped calls alone.
        pub static UNTYPED: &[Untyped] =
            &[$(Untyped { contract_id: $contract_id, reason: $reason }),+];
    };
}

untyped! {
    "signToken" "of sandboxes; users.upsert and tokens.set give tokens everywhere";
    "signTokenV2" "of sandboxes; users.upsert and tokens.set give tokens everywhere";
    "listStickers" "public, for chat windows; stickers.list tells more";
    "getStickerResource" "public, a redirect to a picture for chat windows";
    "receiveLineWebhook" "called by the LINE platform, with a body of its own";
    "getMyPrefsMap" "prefs.list in another form";
    "countBadgesOfTokens" "takes the tokens of several users at once; me.badge asks with one";
    "countBadgesByTagAndTime" "me.badges_by_tag counts for now; who else asks needs a screen";
    "headFile" "files.info tells the same and more";
    "countRoomMessages" "messages.list gives the messages that it would count";
    "listQuittedRooms" "the memory of a chat window; no server-side use is known";
    "cancelInvitation" "deprecated by the platform in favour of invitations.cancel";
    "addRoomMember" "deprecated by the platform in favour of members.add";
    "sendTyping" "an event for a screen, gone a second later";
    "listRoomMessagesV1" "deprecated by the platform in favour of messages.list";
    "searchMessagesV1" "deprecated by the platform in favour of messages.search";
    "listRecentMessages" "the first screen of a chat window; me rooms list has the last messages";
    "userDeleteMessages" "changes one user's own view only";
    "listUserDeleted" "reads one user's own view only";
    "userDeleteAllInRoom" "changes one user's own view only";
}
