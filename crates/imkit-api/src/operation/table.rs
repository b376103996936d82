//! The rows. Current operations stand on the platform's pages of today, legacy ones only on its
//! older pages.

use super::{Age, Auth, Danger, Done, Method, Operation, Retry};
use crate::Scope;

macro_rules! operations {
    ($($age:ident { $($name:ident = $id:literal $contract:literal $method:ident $path:literal
        $auth:ident $retry:ident $danger:ident [$($scope:ident),+] $(done [$($status:literal $code:expr),+])?
        $summary:literal;)+ })+) => {
        $($(
            #[doc = concat!("`", $id, "`: ", $summary, ".")]
            pub static $name: Operation = Operation {
                id: $id,
                contract_id: $contract,
                method: Method::$method,
                path: $path,
                age: Age::$age,
                auth: Auth::$auth,
                retry: Retry::$retry,
                danger: Danger::$danger,
                scopes: &[$(Scope::$scope),+],
                cost: 1,
                done: &[$($(Done { status: $status, code: $code }),+)?],
                summary: $summary,
            };
        )+)+

        /// All operations: the current ones, then the legacy ones, each in the order of the contract.
        pub static OPERATIONS: &[&Operation] = &[$($(&$name),+),+];
    };
}

operations! {
Current {
    USERS_UPSERT = "users.upsert" "upsertUser" Post "/admin/clients"
        ApiKey Conditional Write [UsersWrite]
        "Create or update a user; optionally issue or bind a token";
    USERS_LIST = "users.list" "listUsers" Get "/admin/clients"
        ApiKey Safe Read [UsersRead]
        "List or search users";
    USERS_UPSERT_MANY = "users.upsert_many" "upsertUsersBatch" Post "/admin/clients/list"
        ApiKey Safe Write [UsersWrite]
        "Create or update many users";
    TOKENS_SET = "tokens.set" "setUserToken" Put "/admin/clients/{clientId}/token"
        ApiKey Safe Impersonate [TokensIssue]
        "Bind a token and its expiry to a user";
    TOKENS_REVOKE = "tokens.revoke" "revokeUserTokens" Delete "/admin/clients/{clientId}/token"
        ApiKey Safe Destructive [TokensRevoke] done [404 Some("TOKEN_NOT_FOUND")]
        "Revoke one token, or all tokens of a user";
    USERS_MUTE_ROOM = "users.mute_room" "adminMuteRoom" Post "/admin/clients/{clientId}/mute/{roomId}"
        ApiKey Safe Write [UsersWrite]
        "Mute a room's notifications for a user";
    USERS_UNMUTE_ROOM = "users.unmute_room" "adminUnmuteRoom" Delete "/admin/clients/{clientId}/mute/{roomId}"
        ApiKey Safe Write [UsersWrite] done [400 Some("ROOM_NOT_MUTED")]
        "Unmute a room's notifications for a user";
    GROUPS_UPSERT = "groups.upsert" "upsertGroup" Post "/admin/groups"
        ApiKey Conditional Write [GroupsWrite]
        "Create or update a user group";
    GROUPS_LIST = "groups.list" "listGroups" Get "/admin/groups"
        ApiKey Safe Read [GroupsRead]
        "List user groups";
    MONITOR_CONNECTIONS = "monitor.connections" "getConnectionCount" Get "/admin/connection-count"
        ApiKey Safe Read [MonitorRead]
        "Open WebSocket connections now";
    MONITOR_STATS = "monitor.stats" "getStats" Get "/admin/stats"
        ApiKey Safe Read [MonitorRead]
        "Statistics of the last hour";
    ROOMS_CREATE = "rooms.create" "createRoom" Post "/rooms/"
        ApiKey Conditional Write [RoomsWrite]
        "Create a room without joining it";
    ROOMS_LIST = "rooms.list" "listRooms" Get "/rooms"
        User Safe Read [Me]
        "List the calling user's rooms";
    ROOMS_GET = "rooms.get" "getRoom" Get "/rooms/{roomId}"
        Either Safe Read [RoomsRead]
        "Room details with members";
    ROOMS_UPDATE = "rooms.update" "updateRoom" Put "/rooms/{roomId}"
        Either Safe Write [RoomsWrite]
        "Update a room; freeze or unfreeze it";
    ROOMS_DELETE = "rooms.delete" "deleteRoom" Delete "/rooms/{roomId}"
        Either Safe Destructive [RoomsDelete] done [404 None]
        "Delete a room with all its messages for good";
    MEMBERS_ADD = "members.add" "addRoomMembers" Post "/rooms/{roomId}/members"
        Either Conditional Write [MembersWrite]
        "Add or invite members";
    MEMBERS_REMOVE = "members.remove" "removeRoomMembers" Post "/rooms/{roomId}/delete/members"
        Either Conditional Write [MembersWrite]
        "Remove members, or leave";
    MEMBERS_SET = "members.set" "setMemberProperty" Put "/rooms/{roomId}/member/{clientId}"
        Either Conditional Write [MembersWrite]
        "Set one property of a member, such as the role";
    MESSAGES_RECALL = "messages.recall" "postRoomMessage" Post "/rooms/{roomId}/message"
        Either Conditional Write [MessagesModerate]
        "Recall a message";
    MESSAGES_LIST = "messages.list" "listRoomMessages" Get "/rooms/{roomId}/messages/v3"
        Either Safe Read [MessagesRead]
        "Message history of a room";
    MESSAGES_DELETE = "messages.delete" "deleteRoomMessage" Delete "/rooms/{roomId}/messages/{messageId}"
        Either Safe Destructive [MessagesDelete] done [404 None]
        "Delete one message, or all with _all";
    MESSAGES_SEND = "messages.send" "sendMessage" Post "/messages"
        ApiKey Unsafe Impersonate [MessagesSend]
        "Send a message as any user";
    MESSAGES_BROADCAST = "messages.broadcast" "sendMessageBatch" Post "/messages/batch"
        ApiKey Unsafe Impersonate [MessagesBroadcast]
        "Queue one message for many rooms or users";
    MESSAGES_PIN = "messages.pin" "pinMessage" Post "/messages/{messageId}/pin"
        Either Safe Write [MessagesModerate]
        "Pin a message";
    MESSAGES_UNPIN = "messages.unpin" "unpinMessage" Delete "/messages/{messageId}/pin"
        Either Safe Write [MessagesModerate]
        "Unpin a message";
    MESSAGES_SEARCH = "messages.search" "searchMessages" Post "/search"
        User Safe Read [Me]
        "Full-text search of messages";
    ME_GET = "me.get" "getMe" Get "/me"
        User Safe Read [Me]
        "The calling user's profile";
    ME_BADGE = "me.badge" "getMyBadge" Get "/me/badge"
        User Safe Read [Me]
        "The calling user's unread total";
    ME_MUTE_ROOM = "me.mute_room" "muteMyRoom" Post "/me/mute/{roomId}"
        User Safe Write [Me]
        "Mute a room's notifications for oneself";
    ME_UNMUTE_ROOM = "me.unmute_room" "unmuteMyRoom" Delete "/me/mute/{roomId}"
        User Safe Write [Me]
        "Unmute a room for oneself";
    ME_BADGES_BY_TAG = "me.badges_by_tag" "countBadgesByTag" Post "/badges/byRoomTags"
        User Safe Read [Me]
        "The calling user's unread counts per room tag";
    BANS_ADD = "bans.add" "banRoomMember" Post "/blockStatus/room/{roomId}/{blockee}"
        Either Safe Write [Moderation] done [409 Some("USER_ALREADY_BLOCKED")]
        "Ban a user in a room";
    BANS_LIST = "bans.list" "listRoomBans" Get "/blockStatus/room/{roomId}"
        Either Safe Read [RoomsRead]
        "Users banned in a room";
    BANS_REMOVE = "bans.remove" "unbanRoomMember" Delete "/blockStatus/room/{roomId}/{blockee}"
        Either Safe Write [Moderation] done [404 Some("BLOCK_NOT_FOUND")]
        "Lift a ban in a room";
    BLOCKS_ADD = "blocks.add" "blockUser" Post "/blockStatus/my/{blockee}"
        User Safe Write [Me] done [409 Some("USER_ALREADY_BLOCKED")]
        "Block a user from direct chats with oneself";
    BLOCKS_LIST = "blocks.list" "listMyBlocks" Get "/blockStatus/my"
        User Safe Read [Me]
        "Users blocked by oneself";
    BLOCKS_REMOVE = "blocks.remove" "unblockUser" Delete "/blockStatus/my/{blockee}"
        User Safe Write [Me] done [404 Some("BLOCK_NOT_FOUND")]
        "Unblock a user";
    CONFIG_GET = "config.get" "getConfig" Get "/config"
        Either Safe Read [ConfigRead]
        "Runtime configuration";
    CONFIG_SET = "config.set" "setConfig" Post "/config"
        ApiKey Safe Config [ConfigWrite]
        "Set configuration keys";
    CONFIG_DELETE = "config.delete" "deleteConfigKey" Delete "/config/{key}"
        ApiKey Safe Config [ConfigWrite] done [404 Some("CONFIG_NOT_FOUND")]
        "Delete one configuration key";
    PUSH_SEND = "push.send" "pushToClients" Post "/push/push2clients"
        ApiKey Unsafe Write [PushSend]
        "Push notification to users' devices";
}
Legacy {
    FILES_UPLOAD = "files.upload" "uploadFile" Post "/files/{bucketName}/"
        Either Unsafe Write [FilesWrite]
        "Upload a file";
    FILES_DOWNLOAD = "files.download" "downloadFile" Get "/files/{bucketName}/{fileId}"
        Either Safe Read [FilesRead]
        "Download a file";
    FILES_INFO = "files.info" "getFileMetadata" Get "/files/{bucketName}/{fileId}/metadata"
        Either Safe Read [FilesRead]
        "File metadata";
    FILES_STATS = "files.stats" "fileStats" Post "/files/stats"
        Either Safe Read [FilesRead]
        "File counts and sizes per room tag";
    ROOMS_CREATE_AND_JOIN = "rooms.create_and_join" "createAndJoinRoom" Post "/rooms/createAndJoin"
        Either Conditional Write [RoomsWrite]
        "Create a room, join it, invite others";
    ROOMS_JOIN = "rooms.join" "joinRoom" Post "/rooms/{roomId}/join"
        User Safe Write [Me]
        "Join a room or accept an invitation";
    ROOMS_EXISTS = "rooms.exists" "roomExists" Get "/rooms/{roomId}/exists"
        Either Safe Read [RoomsRead]
        "Does a room exist";
    ROOMS_IDS = "rooms.ids" "listRoomIds" Get "/rooms/ids"
        User Safe Read [Me]
        "Ids of the calling user's rooms";
    ROOMS_MARK_READ = "rooms.mark_read" "setLastRead" Put "/rooms/{roomId}/lastRead"
        User Safe Write [Me]
        "Mark messages as read";
    INVITATIONS_MINE = "invitations.mine" "listMyInvitations" Get "/rooms/invitations"
        User Safe Read [Me]
        "Own pending invitations";
    INVITATIONS_LIST = "invitations.list" "listRoomInvitations" Get "/rooms/{roomId}/invitations"
        Either Safe Read [RoomsRead]
        "Pending invitations of a room";
    INVITATIONS_DECLINE = "invitations.decline" "declineInvitations" Delete "/rooms/{roomId}/invitations"
        User Safe Write [Me]
        "Decline invitations to a room";
    INVITATIONS_CANCEL = "invitations.cancel" "cancelInvitations" Post "/rooms/{roomId}/delete/invitations"
        Either Safe Write [MembersWrite]
        "Withdraw invitations";
    MESSAGES_AROUND = "messages.around" "listMessagesAround" Get "/rooms/{roomId}/messages/{messageId}"
        Either Safe Read [MessagesRead]
        "Messages around a given one";
    MESSAGES_PINNED = "messages.pinned" "listPinnedMessages" Get "/rooms/{roomId}/pined-messages"
        Either Safe Read [MessagesRead]
        "Pinned messages of a room";
    MESSAGES_ALL = "messages.all" "adminListMessages" Get "/admin/messages"
        ApiKey Safe Read [MessagesRead]
        "Messages of all rooms, newest first";
    MESSAGES_BATCH = "messages.batch" "getBatchMessages" Get "/messages/batch"
        ApiKey Safe Read [MessagesRead]
        "Messages of a batch";
    MESSAGES_REACT = "messages.react" "addReaction" Post "/messages/{messageId}/reaction"
        User Safe Write [Me]
        "React to a message";
    MESSAGES_UNREACT = "messages.unreact" "removeReaction" Delete "/messages/{messageId}/reaction"
        User Safe Write [Me]
        "Take a reaction back";
    MESSAGES_HIDE = "messages.hide" "hideMessage" Post "/messages/{messageId}/hidden"
        Either Safe Write [MessagesModerate]
        "Hide a message from the room";
    MESSAGES_UNHIDE = "messages.unhide" "unhideMessage" Delete "/messages/{messageId}/hidden"
        Either Safe Write [MessagesModerate]
        "Show a hidden message again";
    MESSAGES_HIDE_SENDER = "messages.hide_sender" "hideSenderMessages" Post "/messages/hide-by-sender-in-room"
        Either Safe Write [MessagesModerate]
        "Hide all messages of a sender in a room";
    MESSAGES_UNHIDE_SENDER = "messages.unhide_sender" "unhideSenderMessages" Post "/messages/unhide-by-sender-in-room"
        Either Safe Write [MessagesModerate]
        "Show a sender's hidden messages again";
    ME_UPDATE = "me.update" "updateMe" Post "/me"
        User Safe Write [Me]
        "Update one's own profile";
    ME_LOGOUT = "me.logout" "logout" Post "/me/logout"
        User Safe Destructive [Me] done [401 None]
        "Revoke the token in use";
    ME_LOGOUT_OTHERS = "me.logout_others" "logoutOthers" Post "/me/logout-others"
        User Safe Destructive [Me]
        "Revoke all other tokens of oneself";
    ME_ENABLE_NOTIFICATIONS = "me.enable_notifications" "enableNotifications" Post "/me/notification/enable"
        User Safe Write [Me]
        "Turn notifications on";
    ME_DISABLE_NOTIFICATIONS = "me.disable_notifications" "disableNotifications" Post "/me/notification/disable"
        User Safe Write [Me]
        "Turn notifications off";
    DEVICES_ADD = "devices.add" "subscribeDevice" Post "/me/subscribe"
        Either Safe Write [DevicesWrite]
        "Register a device push token";
    DEVICES_REMOVE = "devices.remove" "unsubscribeDevice" Post "/me/unsubscribe"
        Either Safe Write [DevicesWrite]
        "Unregister a device push token";
    PREFS_LIST = "prefs.list" "listMyPrefs" Get "/me/pref"
        User Safe Read [Me]
        "Own preferences, or one by key";
    PREFS_SET = "prefs.set" "setMyPref" Post "/me/pref/{key}"
        User Safe Write [Me]
        "Store a preference";
    PREFS_DELETE = "prefs.delete" "deleteMyPref" Delete "/me/pref/{key}"
        User Safe Write [Me]
        "Delete a preference";
    ROOM_PREFS_LIST = "room_prefs.list" "listRoomPrefs" Get "/roomPrefs/"
        User Safe Read [Me]
        "Own room preferences";
    ROOM_PREFS_SET = "room_prefs.set" "setRoomPref" Post "/roomPrefs/{roomId}"
        User Safe Write [Me]
        "Set own preferences for a room";
    ROOM_PREFS_UNSET = "room_prefs.unset" "unsetRoomPref" Delete "/roomPrefs/{roomId}/{key}"
        User Safe Write [Me]
        "Unset one own preference of a room";
    ROOM_PREFS_GROUP_LIST = "room_prefs.group_list" "listGroupRoomPrefs" Get "/roomPrefs/group/{groupId}"
        User Safe Read [Me]
        "Room preferences of a user group";
    ROOM_PREFS_GROUP_SET = "room_prefs.group_set" "setGroupRoomPref" Post "/roomPrefs/{roomId}/group/{groupId}"
        User Safe Write [Me]
        "Set a group's preferences for a room";
    ROOM_PREFS_GROUP_UNSET = "room_prefs.group_unset" "unsetGroupRoomPref" Delete "/roomPrefs/{roomId}/group/{groupId}/{key}"
        User Safe Write [Me]
        "Unset a group's preference of a room";
    STICKERS_UPLOAD = "stickers.upload" "upsertStickerSet" Post "/admin/stickers"
        ApiKey Safe Write [StickersWrite]
        "Upload a sticker set";
    STICKERS_LIST = "stickers.list" "adminListStickers" Get "/admin/stickers"
        ApiKey Safe Read [StickersRead]
        "Sticker sets with storage details";
    STICKERS_DELETE = "stickers.delete" "deleteSticker" Delete "/admin/stickers/{stickerId}"
        ApiKey Safe Destructive [StickersWrite]
        "Delete a sticker set";
}
}
