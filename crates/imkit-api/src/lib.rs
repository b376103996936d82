//! The IMKIT platform's contract, as data and types: the operation table, ids, scopes, requests,
//! responses, the envelope and both error bodies; and, in [`keys`], the API of our own key server.
//!
//! No I/O, no clock and no async runtime lives here. The client (`imkit-sdk`) and the stand-in
//! (`imkit-emulator`) read the same table, so an operation is described once.
//!
//! ```
//! use imkit_api::operation;
//!
//! let op = operation::find("rooms.create").expect("a current operation");
//! assert_eq!(op.method.as_str(), "POST");
//! assert_eq!(op.path, "/rooms/");
//! ```

mod badge;
mod ban;
mod block;
mod body;
mod config;
mod device;
mod file;
mod filter;
mod group;
mod ids;
mod invitation;
pub mod keys;
mod member;
mod message;
mod monitor;
pub mod operation;
mod page;
mod pref;
mod push;
mod room;
mod scope;
mod search;
mod secret;
mod sticker;
mod time;
mod token;
mod user;
mod webhook;
pub mod wire;

pub use badge::{Badge, TagBadges};
pub use ban::Ban;
pub use block::{Block, Blocks};
pub use body::{ErrorBody, RetryAfter, decode, failure};
pub use config::{AppConfig, Censorship};
pub use device::{AddDevice, DeviceType, RemoveDevice};
pub use file::{FileInfo, FileStats, FileStatsRequest, FileTotals};
pub use filter::Filter;
pub use group::{Group, UpsertGroup};
pub use ids::{FileId, GroupId, MessageId, RoomId, UserId};
pub use invitation::{CancelInvitations, Invitation};
pub use member::{AddMembers, Member, MemberProperty, RemoveMembers, Role, SetMemberProperty};
pub use message::{
    BatchMessages, BroadcastMessage, DeletedMessages, ListAllMessages, ListAround, ListMessages,
    Message, MessageContent, MessageHistory, MessageType, QueuedBatch, React, RecallMessage,
    Recipient, SendMessage, SenderInRoom, Target, TimeRangeField,
};
pub use monitor::{ConnectionCount, Stats};
pub use operation::Operation;
pub use page::Page;
pub use pref::{RoomPref, SetRoomPref, UserPref};
pub use push::{PushPayload, PushRequest};
pub use room::{
    CreateAndJoinRoom, CreateRoom, MarkRead, Room, RoomBrief, RoomExistence, RoomRef, RoomStatus,
    RoomType, UpdateRoom, WriteCount,
};
pub use scope::Scope;
pub use search::{FoundMessages, SearchIn, SearchMessages, SearchResult};
pub use secret::AccessToken;
pub use sticker::{StickerSet, StoredObject};
pub use time::WireTime;
pub use token::{Revocation, RevokeTokens, RevokedToken, SetToken, TokenRecord};
pub use user::{
    BatchCount, IssuedUser, ListUsers, TokenGrant, UpdateMe, UpsertUser, User, UserRef,
};
pub use webhook::{WebhookData, WebhookEvent, WebhookKind, WebhookMembers, WebhookReply};
