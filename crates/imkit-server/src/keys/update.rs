//! Changing what a key may do.

use imkit_api::keys::{KeyDetails, UpdateKey};
use imkit_keys::{KeyId, KeyKind, KeyRecord};
use imkit_store::StoredKey;
use jiff::Timestamp;

use super::caller::Caller;
use super::decide::{Decided, check_not_ended};
use super::error::KeyError;
use super::faults::Faults;
use super::service::KeyService;
use super::{audit_view, expiry, gateway_terms, limits, policy, words};

/// The key as the request wants it; `None` = it is so already.
fn update(
    key: &StoredKey,
    request: &UpdateKey,
    now: Timestamp,
) -> Result<Option<Decided<()>>, KeyError> {
    let UpdateKey {
        name,
        owner,
        role,
        scopes,
        resources,
        allowed_ips,
        not_before,
        expires_in_days,
        expires_at,
        expires,
        rate_limit,
        limits,
        metadata,
        tags,
        gateway,
        if_rev,
        reason,
    } = request;
    if if_rev.is_some_and(|rev| rev != key.rev) {
        return Err(KeyError::Changed { current: key.rev });
    }
    check_not_ended(&key.record, now)?;
    if key.record.form.kind() == KeyKind::Child {
        return Err(KeyError::ShortLived);
    }
    let mut faults = Faults::default();
    let mut record: KeyRecord = key.record.clone();
    let is_root = record.form.kind() == KeyKind::Root;
    policy::reason(&mut faults, reason.as_deref());
    if let Some(given) = name {
        record.name = policy::name(&mut faults, given);
    }
    if let Some(given) = policy::owner(&mut faults, owner.as_ref()) {
        record.owner = given;
    }
    if let Some(given) = role {
        if !is_root {
            faults.add("/role", "only root keys have a role");
        }
        record.role = Some(words::role_of(*given));
    }
    if let Some(given) = scopes {
        if is_root && !given.is_empty() {
            faults.add("/scopes", "root keys have a role instead of scopes");
        }
        record.scopes = faults.list("/scopes", given, policy::MOST_ENTRIES);
    }
    if let Some(given) = resources {
        if is_root && !given.is_empty() {
            faults.add("/resources", "root keys have a role instead of resources");
        }
        record.resources = faults.list("/resources", given, policy::MOST_ENTRIES);
    }
    if let Some(given) = allowed_ips {
        record.allowed_ips = faults.list("/allowed_ips", given, policy::MOST_ENTRIES);
    }
    if let Some(given) = not_before {
        record.not_before = Some(*given);
    }
    let said = expiry::Said { in_days: *expires_in_days, at: *expires_at, lifetime: *expires };
    if let Some(end) = expiry::read(&mut faults, said, now) {
        record.expires_at = end;
    }
    if let (Some(begin), Some(end)) = (record.not_before, record.expires_at)
        && begin >= end
    {
        faults.add("/not_before", format_args!("the key would end at {end}, before it begins"));
    }
    if let Some(given) = limits::read(&mut faults, rate_limit.as_ref(), limits.as_deref()) {
        record.limits = given;
    }
    if let Some(given) = metadata {
        record.metadata = policy::metadata(&mut faults, given);
    }
    if let Some(given) = tags {
        record.tags = policy::tags(&mut faults, given);
    }
    match gateway {
        Some(_) if is_root => gateway_terms::refuse(&mut faults),
        Some(given) => record.passage = gateway_terms::read(&mut faults, &record.passage, given),
        None => {}
    }
    // Grace times never outlast the key.
    if let Some(end) = record.expires_at {
        for secret in &mut record.secrets {
            secret.not_after = secret.not_after.map(|not_after| not_after.min(end));
        }
    }
    let record = faults.finish(record)?;
    let difference = audit_view::difference(&key.record, &record);
    Ok(difference.map(|detail| Decided::new(record, detail)))
}

impl KeyService {
    /// Changes what the request names.
    pub(crate) async fn update(
        &self,
        caller: &Caller,
        id: KeyId,
        request: &UpdateKey,
    ) -> Result<KeyDetails, KeyError> {
        let reason = request.reason.clone();
        let settled = self
            .change(caller, id, "key.updated", reason, |key, now| update(key, request, now))
            .await?;
        self.show(&settled.key).await
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::keys::{RateLimit, Role};
    use imkit_keys::KeyState;
    use serde_json::json;

    use super::super::testing::{NOW, stored};
    use super::*;

    #[test]
    fn only_what_differs_is_written_down() {
        let key = stored(1);
        let request = UpdateKey {
            name: Some(key.record.name.clone()),
            scopes: Some(vec!["read:users".into()]),
            ..UpdateKey::default()
        };
        let decided = update(&key, &request, NOW).unwrap().unwrap();
        let expected = json!({"before": {"scopes": []}, "after": {"scopes": ["read:users"]}});
        assert_eq!(decided.detail, expected);
        assert!(update(&key, &UpdateKey::default(), NOW).unwrap().is_none());
    }

    #[test]
    fn a_change_of_something_else_than_was_read_is_refused() {
        let key = stored(1);
        let request = UpdateKey { if_rev: Some(key.rev + 1), ..UpdateKey::default() };
        assert!(matches!(update(&key, &request, NOW), Err(KeyError::Changed { .. })));
    }

    #[test]
    fn ended_keys_and_roles_of_api_keys_are_refused() {
        let mut key = stored(1);
        let request = UpdateKey {
            role: Some(Role::Admin),
            rate_limit: Some(RateLimit::PerHour(0)),
            ..UpdateKey::default()
        };
        let Err(KeyError::Invalid(faults)) = update(&key, &request, NOW) else { panic!() };
        assert_eq!(faults.len(), 2);
        key.record.state = KeyState::Revoked;
        assert!(matches!(update(&key, &request, NOW), Err(KeyError::Ended(_))));
    }
}
