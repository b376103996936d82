//! Words of the API and of the domain, one for one. Both crates have their own, so that neither
//! dictates the other's form.

use imkit_api::keys as wire;
use imkit_keys as domain;

pub(crate) fn environment(given: domain::Environment) -> wire::Environment {
    match given {
        domain::Environment::Live => wire::Environment::Live,
        domain::Environment::Test => wire::Environment::Test,
    }
}

pub(super) fn environment_of(given: wire::Environment) -> domain::Environment {
    match given {
        wire::Environment::Live => domain::Environment::Live,
        wire::Environment::Test => domain::Environment::Test,
    }
}

pub(super) fn kind(given: domain::KeyKind) -> wire::KeyKind {
    match given {
        domain::KeyKind::Api => wire::KeyKind::Api,
        domain::KeyKind::Root => wire::KeyKind::Root,
        domain::KeyKind::Child => wire::KeyKind::Child,
        domain::KeyKind::Claim => wire::KeyKind::Claim,
        domain::KeyKind::Pool => wire::KeyKind::Pool,
        domain::KeyKind::Super => wire::KeyKind::Super,
    }
}

pub(super) fn kind_of(given: wire::KeyKind) -> domain::KeyKind {
    match given {
        wire::KeyKind::Api => domain::KeyKind::Api,
        wire::KeyKind::Root => domain::KeyKind::Root,
        wire::KeyKind::Child => domain::KeyKind::Child,
        wire::KeyKind::Claim => domain::KeyKind::Claim,
        wire::KeyKind::Pool => domain::KeyKind::Pool,
        wire::KeyKind::Super => domain::KeyKind::Super,
    }
}

pub(super) fn role(given: domain::Role) -> wire::Role {
    match given {
        domain::Role::Admin => wire::Role::Admin,
        domain::Role::Operator => wire::Role::Operator,
        domain::Role::Auditor => wire::Role::Auditor,
    }
}

pub(super) fn role_of(given: wire::Role) -> domain::Role {
    match given {
        wire::Role::Admin => domain::Role::Admin,
        wire::Role::Operator => domain::Role::Operator,
        wire::Role::Auditor => domain::Role::Auditor,
    }
}

pub(super) fn state(given: domain::KeyState) -> wire::KeyState {
    match given {
        domain::KeyState::Active => wire::KeyState::Active,
        domain::KeyState::Disabled => wire::KeyState::Disabled,
        domain::KeyState::Revoked => wire::KeyState::Revoked,
    }
}

pub(super) fn status(given: domain::KeyStatus) -> wire::KeyStatus {
    match given {
        domain::KeyStatus::Active => wire::KeyStatus::Active,
        domain::KeyStatus::Pending => wire::KeyStatus::Pending,
        domain::KeyStatus::Disabled => wire::KeyStatus::Disabled,
        domain::KeyStatus::Expired => wire::KeyStatus::Expired,
        domain::KeyStatus::Revoked => wire::KeyStatus::Revoked,
    }
}

pub(super) fn status_of(given: wire::KeyStatus) -> domain::KeyStatus {
    match given {
        wire::KeyStatus::Active => domain::KeyStatus::Active,
        wire::KeyStatus::Pending => domain::KeyStatus::Pending,
        wire::KeyStatus::Disabled => domain::KeyStatus::Disabled,
        wire::KeyStatus::Expired => domain::KeyStatus::Expired,
        wire::KeyStatus::Revoked => domain::KeyStatus::Revoked,
    }
}

pub(super) fn origin(given: domain::Origin) -> wire::Origin {
    match given {
        domain::Origin::Issued => wire::Origin::Issued,
        domain::Origin::Imported => wire::Origin::Imported,
    }
}
