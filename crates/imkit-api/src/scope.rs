//! Scopes: what a key may do, in the words that an administrator grants.

/// One permission over the platform's operations, written `noun:verb`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Scope {
    /// Read user profiles, but for what `users:contact` is for.
    UsersRead,
    /// See the e-mail and network addresses of users, in whichever answer they stand.
    UsersContact,
    /// Create and update user profiles, without touching their tokens.
    UsersWrite,
    /// Mint or bind a user's token, which is to act as that user.
    TokensIssue,
    /// Revoke users' tokens.
    TokensRevoke,
    /// Read groups.
    GroupsRead,
    /// Create and update groups.
    GroupsWrite,
    /// Read rooms and their members.
    RoomsRead,
    /// Create and update rooms.
    RoomsWrite,
    /// Say who owns a room.
    RoomsOwner,
    /// Delete rooms with everything in them.
    RoomsDelete,
    /// Add, remove and change members of rooms.
    MembersWrite,
    /// Read message history.
    MessagesRead,
    /// Send a message.
    MessagesSend,
    /// Name the user as whom a message is sent.
    MessagesSendAs,
    /// Send one message to many rooms or users.
    MessagesBroadcast,
    /// Recall and pin messages.
    MessagesModerate,
    /// Delete messages for good.
    MessagesDelete,
    /// Ban users in rooms and lift bans.
    Moderation,
    /// Read the runtime configuration.
    ConfigRead,
    /// Change the runtime configuration.
    ConfigWrite,
    /// Send push notifications.
    PushSend,
    /// Register and remove users' devices.
    DevicesWrite,
    /// Read files and their statistics.
    FilesRead,
    /// Upload files.
    FilesWrite,
    /// Read sticker sets with their storage details.
    StickersRead,
    /// Upload and delete sticker sets.
    StickersWrite,
    /// Read connection counts and statistics.
    MonitorRead,
    /// Act as the calling user on their own account.
    Me,
}

impl Scope {
    /// Every scope, in the order of the documentation.
    pub const ALL: &'static [Scope] = &[
        Scope::UsersRead,
        Scope::UsersContact,
        Scope::UsersWrite,
        Scope::TokensIssue,
        Scope::TokensRevoke,
        Scope::GroupsRead,
        Scope::GroupsWrite,
        Scope::RoomsRead,
        Scope::RoomsWrite,
        Scope::RoomsOwner,
        Scope::RoomsDelete,
        Scope::MembersWrite,
        Scope::MessagesRead,
        Scope::MessagesSend,
        Scope::MessagesSendAs,
        Scope::MessagesBroadcast,
        Scope::MessagesModerate,
        Scope::MessagesDelete,
        Scope::Moderation,
        Scope::ConfigRead,
        Scope::ConfigWrite,
        Scope::PushSend,
        Scope::DevicesWrite,
        Scope::FilesRead,
        Scope::FilesWrite,
        Scope::StickersRead,
        Scope::StickersWrite,
        Scope::MonitorRead,
        Scope::Me,
    ];

    /// The scope as it is written in keys, settings and documents.
    pub const fn as_str(self) -> &'static str {
        match self {
            Scope::UsersRead => "users:read",
            Scope::UsersContact => "users:contact",
            Scope::UsersWrite => "users:write",
            Scope::TokensIssue => "tokens:issue",
            Scope::TokensRevoke => "tokens:revoke",
            Scope::GroupsRead => "groups:read",
            Scope::GroupsWrite => "groups:write",
            Scope::RoomsRead => "rooms:read",
            Scope::RoomsWrite => "rooms:write",
            Scope::RoomsOwner => "rooms:owner",
            Scope::RoomsDelete => "rooms:delete",
            Scope::MembersWrite => "members:write",
            Scope::MessagesRead => "messages:read",
            Scope::MessagesSend => "messages:send",
            Scope::MessagesSendAs => "messages:send-as",
            Scope::MessagesBroadcast => "messages:broadcast",
            Scope::MessagesModerate => "messages:moderate",
            Scope::MessagesDelete => "messages:delete",
            Scope::Moderation => "moderation:write",
            Scope::ConfigRead => "config:read",
            Scope::ConfigWrite => "config:write",
            Scope::PushSend => "push:send",
            Scope::DevicesWrite => "devices:write",
            Scope::FilesRead => "files:read",
            Scope::FilesWrite => "files:write",
            Scope::StickersRead => "stickers:read",
            Scope::StickersWrite => "stickers:write",
            Scope::MonitorRead => "monitor:read",
            Scope::Me => "me:all",
        }
    }
}

impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
