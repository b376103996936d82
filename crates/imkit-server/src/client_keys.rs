//! What a client key may do at the gateway: is it one of ours, is this its host, and is this an
//! operation for frontends? Issuing and revoking them is in `keys::client_keys`.

pub(crate) mod check;
pub(crate) mod domain;
pub(crate) mod reach;
