//! A new key.

use imkit_api::keys::{CreateKey, CreatedKey, KeyKind};
use imkit_keys::{
    Cidr, HashedKey, KeyForm, KeyId, KeyRecord, KeyState, Limit, Origin, Parent, Passage, PlainKey,
    ResourcePattern, Role, ScopePattern, Secret,
};
use imkit_store::{Edit, StoreError, StoredKey};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::caller::Caller;
use super::error::KeyError;
use super::faults::Faults;
use super::service::{KeyService, TRIES};
use super::view::{self, LastUses};
use super::{audit_view, expiry, gateway_terms, limits, policy, words};

/// A key without id and secret.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Draft {
    pub(super) form: KeyForm,
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) role: Option<Role>,
    pub(super) scopes: Vec<ScopePattern>,
    pub(super) resources: Vec<ResourcePattern>,
    pub(super) allowed_ips: Vec<Cidr>,
    pub(super) not_before: Option<Timestamp>,
    pub(super) expires_at: Option<Timestamp>,
    pub(super) limits: Vec<Limit>,
    pub(super) metadata: Map<String, Value>,
    pub(super) tags: Vec<String>,
    pub(super) passage: Passage,
    pub(super) parent: Option<Parent>,
}

/// Reads a request; all its faults at once.
pub(super) fn draft(
    request: &CreateKey,
    now: Timestamp,
    usual_days: u32,
) -> Result<Draft, KeyError> {
    let CreateKey {
        name,
        scopes,
        kind,
        role,
        environment,
        owner,
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
        reason,
    } = request;
    let mut faults = Faults::default();
    policy::reason(&mut faults, reason.as_deref());
    let environment = words::environment_of(environment.unwrap_or_default());
    let is_root = match kind.unwrap_or_default() {
        KeyKind::Api => false,
        KeyKind::Root => true,
        KeyKind::Child | KeyKind::Claim | KeyKind::Pool | KeyKind::Super => {
            faults.add(
                "/kind",
                "keys of this kind cannot be made here: say api or root; POST /api-keys/children \
                 makes child keys",
            );
            false
        }
    };
    check_kind(&mut faults, is_root, role.is_some(), scopes, resources);
    if is_root && gateway.is_some() {
        gateway_terms::refuse(&mut faults);
    }
    let said = expiry::Said { in_days: *expires_in_days, at: *expires_at, lifetime: *expires };
    let expires_at = expiry::read(&mut faults, said, now)
        .unwrap_or_else(|| Some(expiry::after_days(now, usual_days)));
    if let (Some(begin), Some(end)) = (not_before, expires_at)
        && *begin >= end
    {
        faults.add("/not_before", format_args!("the key would end at {end}, before it begins"));
    }
    let unsaid = || if is_root { Vec::new() } else { vec![Limit::usual()] };
    let draft = Draft {
        form: if is_root { KeyForm::Root(environment) } else { KeyForm::Api(environment) },
        name: policy::name(&mut faults, name),
        owner: policy::owner(&mut faults, owner.as_ref()).unwrap_or_default(),
        role: role.map(words::role_of),
        scopes: faults.list("/scopes", scopes, policy::MOST_ENTRIES),
        resources: faults.list("/resources", resources, policy::MOST_ENTRIES),
        allowed_ips: faults.list(
            "/allowed_ips",
            allowed_ips.as_deref().unwrap_or_default(),
            policy::MOST_ENTRIES,
        ),
        not_before: *not_before,
        expires_at,
        limits: limits::read(&mut faults, rate_limit.as_ref(), limits.as_deref())
            .unwrap_or_else(unsaid),
        metadata: policy::metadata(&mut faults, metadata),
        tags: policy::tags(&mut faults, tags),
        passage: gateway.as_ref().map_or_else(Passage::default, |terms| {
            gateway_terms::read(&mut faults, &Passage::default(), terms)
        }),
        parent: None,
    };
    faults.finish(draft)
}

fn check_kind(
    faults: &mut Faults,
    is_root: bool,
    has_role: bool,
    scopes: &[String],
    resources: &[String],
) {
    match (is_root, has_role) {
        (true, false) => faults.add("/role", "a root key needs a role: admin, operator or auditor"),
        (false, true) => faults.add("/role", "only root keys have a role: say kind: root"),
        _ => {}
    }
    if is_root && !scopes.is_empty() {
        faults.add("/scopes", "root keys have a role instead of scopes");
    }
    if is_root && !resources.is_empty() {
        faults.add("/resources", "root keys have a role instead of resources");
    }
}

impl Draft {
    pub(super) fn record(
        self,
        id: KeyId,
        hash: HashedKey,
        origin: Origin,
        now: Timestamp,
    ) -> KeyRecord {
        let Self {
            form,
            name,
            owner,
            role,
            scopes,
            resources,
            allowed_ips,
            not_before,
            expires_at,
            limits,
            metadata,
            tags,
            passage,
            parent,
        } = self;
        KeyRecord {
            id,
            form,
            name,
            owner,
            role,
            scopes,
            resources,
            allowed_ips,
            not_before,
            expires_at,
            limits,
            metadata,
            tags,
            passage,
            parent,
            state: KeyState::Active,
            secrets: vec![Secret { version: 1, hash, origin, created_at: now, not_after: None }],
            created_at: now,
        }
    }
}

impl KeyService {
    /// Makes a key. The answer is the only one that holds its text.
    pub(crate) async fn create(
        &self,
        caller: &Caller,
        request: &CreateKey,
    ) -> Result<CreatedKey, KeyError> {
        let now = self.now();
        let draft = draft(request, now, self.settings().default_expiry_days)?;
        for _ in 0..TRIES {
            let key = PlainKey::generate(draft.form)?;
            let hash = self.peppers().hash(key.expose());
            let record = draft.clone().record(key.id(), hash, Origin::Issued, now);
            caller.check_may_manage(&record)?;
            let detail = json!({ "after": audit_view::view(&record) });
            let edits = vec![Edit::Insert(Box::new(record.clone()))];
            let target = Some(key.id());
            let reason = request.reason.clone();
            let receipt = match self
                .commit(caller, "key.created", target, detail, reason, edits, now)
                .await
            {
                // 71 random bits met twice: make others.
                Err(StoreError::Exists(_)) => continue,
                result => result?,
            };
            let stored = StoredKey { record, rev: receipt.rev };
            let details = view::details(&stored, &LastUses::default(), now);
            return Ok(CreatedKey::new(key.expose().into(), details));
        }
        Err(KeyError::Contended)
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::keys::{Environment, Lifetime, OwnerName};

    use super::*;

    const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

    fn faults(value: Value) -> Vec<String> {
        let request: CreateKey = serde_json::from_value(value).unwrap();
        match draft(&request, NOW, 90) {
            Err(KeyError::Invalid(faults)) => {
                faults.into_iter().map(|fault| fault.pointer).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn all_faults_are_told_at_once_and_where_they_are() {
        let found = faults(json!({
            "name": "", "scopes": ["ok", "no good"], "role": "admin", "allowed_ips": ["10.0.0.1/8"],
            "resources": ["x"], "rate_limit": "fast", "expires_in_days": 0, "tags": ["\u{7}"],
            "metadata": {"big": "x".repeat(20_000)},
        }));
        let expected = [
            "/role",
            "/expires_in_days",
            "/name",
            "/scopes/1",
            "/resources/0",
            "/allowed_ips/0",
            "/rate_limit",
            "/metadata",
            "/tags/0",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn root_keys_have_a_role_and_nothing_else() {
        assert_eq!(faults(json!({"name": "a", "kind": "root"})), ["/role"]);
        let given = json!({"name": "a", "kind": "root", "role": "admin", "scopes": ["*"]});
        assert_eq!(faults(given), ["/scopes"]);
        let given = json!({"name": "a", "kind": "root", "role": "admin", "gateway": {}});
        assert_eq!(faults(given), ["/gateway"]);
        assert_eq!(faults(json!({"name": "a", "kind": "child"})), ["/kind"]);
    }

    #[test]
    fn a_key_ends_after_90_days_unless_it_says_otherwise() {
        let end = |request: &CreateKey| draft(request, NOW, 90).unwrap().expires_at;
        let plain = CreateKey { name: "a".into(), ..CreateKey::default() };
        assert_eq!(end(&plain), Some(expiry::after_days(NOW, 90)));
        let never = CreateKey { expires: Some(Lifetime::Never), ..plain.clone() };
        assert_eq!(end(&never), None);
        let year = CreateKey { expires_in_days: Some(365), ..plain };
        assert_eq!(end(&year), Some(expiry::after_days(NOW, 365)));
        let both = json!({"name": "a", "expires": "never", "expires_in_days": 1});
        assert_eq!(faults(both), ["/expires_at"]);
    }

    #[test]
    fn a_number_names_an_owner_too() {
        let request = CreateKey {
            name: "a".into(),
            owner: Some(OwnerName::Number(1)),
            environment: Some(Environment::Test),
            ..CreateKey::default()
        };
        let draft = draft(&request, NOW, 90).unwrap();
        assert_eq!((draft.owner.as_str(), draft.form.prefix()), ("1", "imk_test_"));
    }
}
