//! Who asks for a change, as the audit names them, and what their role lets them do.

use std::net::IpAddr;

use imkit_keys::{KeyId, KeyKind, KeyRecord, Role};

use super::error::KeyError;

/// Who makes a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Actor {
    /// The holder of a root key.
    Root {
        /// The key.
        id: KeyId,
        /// Its role.
        role: Role,
    },
    /// The holder of a key that asks for itself.
    Key {
        /// The key.
        id: KeyId,
    },
    /// The server itself.
    Server,
}

/// Who asks, and from where.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) actor: Actor,
    pub(crate) ip: Option<IpAddr>,
    pub(crate) request_id: Option<String>,
}

impl Caller {
    /// The server itself, for what nobody asked for.
    pub(crate) fn server() -> Self {
        Self { actor: Actor::Server, ip: None, request_id: None }
    }

    /// As the audit writes it.
    pub(crate) fn name(&self) -> String {
        match self.actor {
            Actor::Root { id, .. } | Actor::Key { id } => id.to_string(),
            Actor::Server => "server".to_owned(),
        }
    }

    /// The caller's own root key.
    pub(crate) fn id(&self) -> Option<KeyId> {
        match self.actor {
            Actor::Root { id, .. } => Some(id),
            Actor::Key { .. } | Actor::Server => None,
        }
    }

    /// What the store is to see still standing when a change is made. Nothing of a key that asks for
    /// itself: a child of one that ended meanwhile does not work.
    pub(crate) fn key(&self) -> Option<imkit_store::Actor> {
        match self.actor {
            Actor::Root { id, role } => Some(imkit_store::Actor { id, role }),
            Actor::Key { .. } | Actor::Server => None,
        }
    }

    /// Root keys are managed by administrators only.
    pub(crate) fn check_may_manage(&self, record: &KeyRecord) -> Result<(), KeyError> {
        if record.form.kind() == KeyKind::Root { self.check_is_admin() } else { Ok(()) }
    }

    pub(crate) fn check_is_admin(&self) -> Result<(), KeyError> {
        match self.actor {
            Actor::Server | Actor::Root { role: Role::Admin, .. } => Ok(()),
            Actor::Root { .. } | Actor::Key { .. } => {
                Err(KeyError::Role("Root keys are managed by root keys with the role admin"))
            }
        }
    }
}
