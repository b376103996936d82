//! Members of rooms.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::Extra;
use crate::{MessageId, User, UserId};

/// A member: an id right after creation, a user elsewhere, with sub-members when it is a group.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Member {
    /// The id alone.
    Id(UserId),
    /// The user. Presence and sub-members are in its `extra`.
    User(Box<User>),
}

impl Member {
    /// The member's id.
    pub fn id(&self) -> &UserId {
        match self {
            Member::Id(id) => id,
            Member::User(user) => &user.id,
        }
    }

    /// The member as a user, where the answer had more than the id.
    pub fn user(&self) -> Option<&User> {
        match self {
            Member::Id(_) => None,
            Member::User(user) => Some(user),
        }
    }
}

/// Data of one member in one room. Custom properties are in `extra`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MemberProperty {
    /// Whose data it is.
    pub client: UserId,
    /// Unread messages of this member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge: Option<u64>,
    /// The last message read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_read: Option<MessageId>,
    /// Role; missing for ordinary members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A member's role. Open: unknown values are kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Role {
    /// May manage the room.
    Admin,
    /// An ordinary member.
    Member,
    /// Another role.
    #[serde(untagged)]
    Other(String),
}

/// Adds or invites members (`members.add`).
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AddMembers {
    /// User or group ids, at least one.
    pub invitees: Vec<UserId>,
    /// Write a system message. Repeating the call then writes another one.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub system_message: bool,
    /// Invitees must accept first (group rooms only).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub invitation_required: bool,
}

impl AddMembers {
    /// Adds these, without a system message or an invitation.
    pub fn new<U: Into<UserId>>(invitees: impl IntoIterator<Item = U>) -> Self {
        Self { invitees: invitees.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

/// Removes members (`members.remove`).
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoveMembers {
    /// Ids, at least one. With a user's credential, the own id means leaving.
    pub members: Vec<UserId>,
    /// Write a system message.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub system_message: bool,
}

impl RemoveMembers {
    /// Removes these, without a system message.
    pub fn new<U: Into<UserId>>(members: impl IntoIterator<Item = U>) -> Self {
        Self { members: members.into_iter().map(Into::into).collect(), ..Self::default() }
    }
}

/// Sets one property of a member (`members.set`). `role` is special and takes `admin` or `member`;
/// each setting to `admin` writes a system message.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SetMemberProperty {
    /// The property's name.
    pub property: String,
    /// Any JSON value.
    pub value: Value,
}
