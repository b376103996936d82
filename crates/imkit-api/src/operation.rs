//! The operation table: one row per current operation of the platform. The spine of the project;
//! client, command line, emulator, gateway, documentation and completeness tests read it.
//!
//! `tests/table.rs` compares every row with `contract/imkit-api.yaml`.

use crate::Scope;

/// HTTP methods the platform uses.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// DELETE.
    Delete,
}

impl Method {
    /// The method as it stands on the request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

/// Which credential an operation takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Auth {
    /// `IM-API-KEY`, alone.
    ApiKey,
    /// `IM-CLIENT-KEY` with `IM-Authorization`: the operation is about the calling user.
    User,
    /// Either of the two.
    Either,
}

/// May a client repeat the call when it does not know whether the first one took effect?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Retry {
    /// Repeating changes nothing further.
    Safe,
    /// It depends on the request; the client decides per call.
    Conditional,
    /// Never: a second call has a second effect.
    Unsafe,
}

/// What a call can do to the application, from harmless to far-reaching.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Danger {
    /// Changes nothing.
    Read,
    /// Adds or changes things.
    Write,
    /// Removes things for good.
    Destructive,
    /// Acts as, or lets the caller act as, any user.
    Impersonate,
    /// Changes how the application behaves for everybody.
    Config,
}

/// An error which, seen on a repeated call, says that the earlier attempt had already succeeded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Done {
    /// HTTP status of the answer.
    pub status: u16,
    /// Code of the answer; `None` = any code.
    pub code: Option<&'static str>,
}

/// One operation of the platform.
#[derive(Debug)]
pub struct Operation {
    /// Our name, `noun.verb`: the same in SDK, command line, fault scripts and logs.
    pub id: &'static str,
    /// The contract's `operationId`.
    pub contract_id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template exactly as documented, trailing slash included. `{name}` is one segment.
    pub path: &'static str,
    /// Required credential.
    pub auth: Auth,
    /// Repeatability after an unknown outcome.
    pub retry: Retry,
    /// What the call can do.
    pub danger: Danger,
    /// Scopes a limited key needs, all of them. Fields of the body can demand more (see
    /// `users.upsert` and `tokens:issue`).
    pub scopes: &'static [Scope],
    /// Requests of the platform's per-minute budget that one call takes.
    pub cost: u32,
    /// Errors that mean "already done" on a repeated call.
    pub done: &'static [Done],
    /// One line for people.
    pub summary: &'static str,
}

impl Operation {
    /// Renders the path with its parameters percent-encoded, in template order.
    ///
    /// # Errors
    ///
    /// [`PathError`] when an id cannot stand in a path: it is empty (the path would name another
    /// operation), `.` or `..` (URL parsers remove those segments, encoded or not), or when the
    /// number of parameters is not the template's.
    pub fn render(&self, params: &[&str]) -> Result<String, PathError> {
        let mut params = params.iter();
        let mut path = String::with_capacity(self.path.len() + 32);
        for (index, segment) in self.path.split('/').enumerate() {
            if index > 0 {
                path.push('/');
            }
            let Some(name) = placeholder(segment) else {
                path.push_str(segment);
                continue;
            };
            let value = *params.next().ok_or(PathError::Count(self.id))?;
            match value {
                "" => return Err(PathError::Empty(name)),
                "." | ".." => return Err(PathError::Dots { name, value: value.to_owned() }),
                _ => path.extend(percent_encoding::utf8_percent_encode(value, SEGMENT)),
            }
        }
        if params.next().is_some() {
            return Err(PathError::Count(self.id));
        }
        Ok(path)
    }

    /// Whether a path (no query) is of this operation's template. One trailing slash makes no
    /// difference, because the platform's pages write paths both ways; a parameter is never empty.
    pub fn fits(&self, path: &str) -> bool {
        let template = self.path.strip_suffix('/').unwrap_or(self.path);
        let mut segments = path.strip_suffix('/').unwrap_or(path).split('/');
        template.split('/').all(|expected| {
            segments.next().is_some_and(|segment| match placeholder(expected) {
                Some(_) => !segment.is_empty(),
                None => segment == expected,
            })
        }) && segments.next().is_none()
    }

    /// Names of the path parameters, in order.
    pub fn params(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(placeholder)
    }
}

fn placeholder(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Everything but RFC 3986 unreserved characters is encoded.
const SEGMENT: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Why a path could not be rendered.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PathError {
    /// The id is empty.
    #[error("{0} is empty: give a non-empty id")]
    Empty(&'static str),
    /// The id is a dot segment.
    #[error("{name} {value:?} cannot be sent in a URL path: URL parsers remove dot segments")]
    Dots {
        /// The parameter.
        name: &'static str,
        /// The id.
        value: String,
    },
    /// Too few or too many parameters.
    #[error("wrong number of path parameters for {0}")]
    Count(&'static str),
}

/// Finds an operation by our id (`rooms.create`) or by the contract's (`createRoom`).
pub fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().copied().find(|op| op.id == id || op.contract_id == id)
}

/// Finds the operation that a method and a path (no query) name. A literal segment wins over a
/// parameter: `/messages/batch` is no message id.
pub fn matching(method: &str, path: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .filter(|op| op.method.as_str() == method && op.fits(path))
        .min_by_key(|op| op.params().count())
}

macro_rules! operations {
    ($($name:ident = $id:literal $contract:literal $method:ident $path:literal
        $auth:ident $retry:ident $danger:ident [$($scope:ident),+] $(done [$($status:literal $code:expr),+])?
        $summary:literal;)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $summary, ".")]
            pub static $name: Operation = Operation {
                id: $id,
                contract_id: $contract,
                method: Method::$method,
                path: $path,
                auth: Auth::$auth,
                retry: Retry::$retry,
                danger: Danger::$danger,
                scopes: &[$(Scope::$scope),+],
                cost: 1,
                done: &[$($(Done { status: $status, code: $code }),+)?],
                summary: $summary,
            };
        )+

        /// All current operations, in the order of the contract's table.
        pub static OPERATIONS: &[&Operation] = &[$(&$name),+];
    };
}

operations! {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_encoded_in_paths() {
        let path = ROOMS_GET.render(&["a b/c+d=é"]);
        assert_eq!(path.as_deref(), Ok("/rooms/a%20b%2Fc%2Bd%3D%C3%A9"));
    }

    proptest::proptest! {
        #[test]
        fn any_id_survives_a_path_and_stays_one_segment(id in "\\PC{1,40}") {
            proptest::prop_assume!(id != "." && id != "..");
            let path = ROOMS_GET.render(&[&id]).unwrap();
            let segment = path.strip_prefix("/rooms/").unwrap();
            proptest::prop_assert!(!segment.contains(['/', '?', '#', ' ']));
            let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
            proptest::prop_assert_eq!(decoded, id);
        }
    }

    #[test]
    fn empty_and_dot_ids_are_refused() {
        assert_eq!(ROOMS_GET.render(&[""]), Err(PathError::Empty("roomId")));
        assert!(matches!(ROOMS_GET.render(&[".."]), Err(PathError::Dots { .. })));
        assert!(matches!(ROOMS_GET.render(&["."]), Err(PathError::Dots { .. })));
        assert_eq!(ROOMS_GET.render(&["..."]).as_deref(), Ok("/rooms/..."));
    }

    #[test]
    fn every_rendered_path_is_matched_back() {
        for op in OPERATIONS {
            let params: Vec<&str> = op.params().map(|_| "a/b").collect();
            let path = op.render(&params).unwrap_or_default();
            let found = matching(op.method.as_str(), &path).map(|op| op.id);
            assert_eq!(found, Some(op.id), "{path}");
        }
        assert_eq!(matching("GET", "/rooms/").map(|op| op.id), Some("rooms.list"));
        assert!(matching("GET", "/rooms//").is_none());
        assert_eq!(matching("GET", "/blockStatus/my").map(|op| op.id), Some("blocks.list"));
        assert!(matching("GET", "/nowhere").is_none());
    }

    #[test]
    fn the_number_of_parameters_must_match() {
        assert_eq!(ROOMS_GET.render(&[]), Err(PathError::Count("rooms.get")));
        assert_eq!(USERS_LIST.render(&["x"]), Err(PathError::Count("users.list")));
    }
}
