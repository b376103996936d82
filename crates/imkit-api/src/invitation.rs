//! Invitations: users who must accept before they are members of a room. Only the platform's older
//! pages show them.

use serde::{Deserialize, Serialize};

use crate::wire::Extra;
use crate::{RoomRef, UserId, UserRef, WireTime};

/// A pending invitation. What the request already fixes is left out: the invitee in the calling
/// user's own list, the room in a room's list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Invitation {
    /// Who invited; missing when the application did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviter: Option<UserRef>,
    /// Who is invited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitee: Option<UserRef>,
    /// Where to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomRef>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<WireTime>,
    /// Last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<WireTime>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Withdraws invitations to a room (`invitations.cancel`).
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
pub struct CancelInvitations {
    /// Whose, at least one.
    pub invitees: Vec<UserId>,
}
