//! Making a client key.

use imkit_api::keys::{IssueClientKey, IssuedClientKey};
use imkit_keys::{
    ClientClaims, ClientKeyId, Environment, LONGEST_JWT, UpstreamName, is_reserved_claim, leak_in,
};
use imkit_store::{ClientKeyRecord, Edit, kept_time};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::super::caller::Caller;
use super::super::error::KeyError;
use super::super::faults::Faults;
use super::super::service::KeyService;
use super::super::{expiry, policy, words};
use super::{ended, grace, view};
use crate::client_keys::domain;

/// The application of the local server itself, which is the embedded stand-in.
const LOCAL: &str = "local";

/// Most custom claims of a key, and most hosts.
const MOST_CLAIMS: usize = 20;
const MOST_DOMAINS: usize = 50;

/// Longest name and text of a custom claim, in bytes.
const LONGEST_NAME: usize = 50;
const LONGEST_TEXT: usize = 500;

/// What a request asks for, checked.
struct Draft {
    claims: ClientClaims,
    domains: Vec<String>,
    replace: bool,
    grace: SignedDuration,
}

fn read(request: &IssueClientKey, id: ClientKeyId, now: Timestamp) -> Result<Draft, KeyError> {
    let IssueClientKey {
        application,
        environment,
        domains,
        claims,
        expires_in_days,
        expires_at,
        replace,
        grace_seconds,
        reason,
    } = request;
    let mut faults = Faults::default();
    policy::reason(&mut faults, reason.as_deref());
    let name = application.as_deref().unwrap_or(LOCAL);
    let application = faults.take("/application", name.parse::<UpstreamName>());
    let usual = if name == LOCAL { Environment::Test } else { Environment::Live };
    let environment = environment.map_or(usual, words::environment_of);
    let said = expiry::Said { in_days: *expires_in_days, at: *expires_at, lifetime: None };
    let end = expiry::read(&mut faults, said, now).flatten();
    // The claim has whole seconds.
    let end = end.and_then(|end| Timestamp::from_second(end.as_second()).ok());
    if end.is_some_and(|end| end <= now) {
        faults.add("/expires_at", "it would end within this second");
    }
    if grace_seconds.is_some() && !replace {
        faults.add("/grace_seconds", "only a key that is replaced has a grace: say replace too");
    }
    let grace = grace(&mut faults, *grace_seconds);
    let domains = hosts(&mut faults, domains);
    custom(&mut faults, claims);
    let draft = application.map(|application| Draft {
        claims: ClientClaims {
            id,
            application,
            environment,
            created_at: now,
            expires_at: end,
            custom: claims.clone(),
        },
        domains,
        replace: *replace,
        grace,
    });
    faults.finish(draft)?.ok_or(KeyError::NotFound)
}

/// The hosts as they are compared.
fn hosts(faults: &mut Faults, given: &[String]) -> Vec<String> {
    if given.len() > MOST_DOMAINS {
        faults.add("/domains", format_args!("{} hosts: at most {MOST_DOMAINS}", given.len()));
        return Vec::new();
    }
    let mut hosts = Vec::new();
    for (index, text) in given.iter().enumerate() {
        match domain::read(text) {
            Ok(host) if hosts.contains(&host) => {}
            Ok(host) => hosts.push(host),
            Err(error) => faults.add(format!("/domains/{index}"), error),
        }
    }
    hosts
}

/// Everybody can read these.
fn custom(faults: &mut Faults, claims: &Map<String, Value>) {
    if claims.len() > MOST_CLAIMS {
        faults.add("/claims", format_args!("{} claims: at most {MOST_CLAIMS}", claims.len()));
        return;
    }
    for (index, (name, value)) in claims.iter().enumerate() {
        // A name may be the secret: only a proper one is repeated.
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
        if !(1..=LONGEST_NAME).contains(&name.len()) || !name.bytes().all(is_plain) {
            let allowed = "a claim's name is 1 to 50 letters, digits, - and _";
            faults.add("/claims", format_args!("claim {}: {allowed}", index + 1));
            continue;
        }
        let pointer = format!("/claims/{name}");
        if is_reserved_claim(name) {
            faults.add(pointer, "the server writes this claim itself: choose another name");
            continue;
        }
        let fits = match value {
            Value::String(text) => text.len() <= LONGEST_TEXT,
            Value::Number(number) => number.is_i64() || number.is_u64(),
            Value::Bool(_) => true,
            Value::Null | Value::Array(_) | Value::Object(_) => false,
        };
        if !fits {
            let allowed = "a text of at most 500 bytes, a whole number, true or false is expected";
            faults.add(pointer, allowed);
            continue;
        }
        let one = Map::from_iter([(name.clone(), value.clone())]);
        if let Some(leak) = leak_in(&one) {
            let detail = "everybody can read a client key: leave it out";
            faults.add(pointer, format_args!("it looks like {}; {detail}", leak.what));
        }
    }
}

impl KeyService {
    /// Makes a client key; with `replace` in the place of the active one.
    pub(crate) async fn issue_client_key(
        &self,
        caller: &Caller,
        request: &IssueClientKey,
    ) -> Result<IssuedClientKey, KeyError> {
        let keys = self.client_keys();
        let _changing = keys.changing.lock().await;
        let (id, now) = (ClientKeyId::generate()?, self.now());
        let Draft { claims, domains, replace, grace } = read(request, id, now)?;
        let record = ClientKeyRecord {
            id: id.to_string(),
            application: claims.application.to_string(),
            environment: claims.environment,
            created_at: kept_time(now),
            not_after: claims.expires_at,
            revoked_at: None,
            domains,
            claims: claims.to_map(),
        };
        if keys.signer.sign(&record.claims).len() > LONGEST_JWT {
            return Err(Faults::only("/claims", "the client key would be longer than 4096 bytes"));
        }
        let active = |other: &ClientKeyRecord| other.is_beside(&record) && other.is_active(now);
        let active = keys.all().into_iter().find(|other| active(other)).filter(|_| replace);
        let replaced = active.and_then(|active| ended(&active, grace, now));
        let mut detail = json!({ "after": view::audited(&record) });
        if let Some(old) = &replaced {
            detail["replaced"] = json!({ "id": old.id, "works_until": old.not_after });
        }
        // The old one first: there is never more than one.
        let edits = replaced.iter().chain([&record]);
        let edits = edits.map(|record| Edit::PutClientKey(Box::new(record.clone()))).collect();
        let (target, reason) = (Some(record.id.clone()), request.reason.clone());
        let event = "client_key.issued";
        let receipt = self.commit_about(caller, event, target, detail, reason, edits, now).await?;
        let of_id = |record: &ClientKeyRecord| Some((record.id.parse().ok()?, record.clone()));
        keys.put(replaced.iter().chain([&record]).filter_map(of_id).collect());
        Ok(IssuedClientKey {
            details: view::details(&keys.signer, &record, now),
            replaced: replaced.map(|old| view::details(&keys.signer, &old, now)),
            receipt,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::testing::NOW;
    use super::*;

    const ID: &str = "ck_abcDEF012345";

    fn pointers(request: &IssueClientKey) -> Vec<String> {
        match read(request, ID.parse().unwrap(), NOW) {
            Err(KeyError::Invalid(faults)) => faults.into_iter().map(|f| f.pointer).collect(),
            Err(error) => panic!("{error}"),
            Ok(_) => Vec::new(),
        }
    }

    #[test]
    fn the_local_application_is_the_stand_in_unless_it_is_said_otherwise() {
        let read = |application: Option<&str>, environment| {
            let application = application.map(str::to_owned);
            let request = IssueClientKey { application, environment, ..IssueClientKey::default() };
            let claims = super::read(&request, ID.parse().unwrap(), NOW).unwrap().claims;
            (claims.application.to_string(), claims.environment)
        };
        let live = Some(imkit_api::keys::Environment::Live);
        assert_eq!(read(None, None), ("local".to_owned(), Environment::Test));
        assert_eq!(read(None, live), ("local".to_owned(), Environment::Live));
        assert_eq!(read(Some("acme"), None), ("acme".to_owned(), Environment::Live));
    }

    #[test]
    fn every_fault_is_named_where_it_is_and_no_secret_repeated() {
        let claims = json!({
            "ok": "web", "number": 7, "yes": true,
            "apiKey": "canary", "app": "other", "half": 0.5, "list": [], "a b": 1,
            "x": "MjJZcFlIRGFRbElRbERTdlZMQ0xMbzJNUHpGZlZtOWpZcHh3MnZ1QnJtaz0=",
        });
        let request = IssueClientKey {
            application: Some("No Name".into()),
            domains: vec!["a.example".into(), "https://a.example".into()],
            claims: claims.as_object().unwrap().clone(),
            expires_at: Some(NOW),
            grace_seconds: Some(60),
            ..IssueClientKey::default()
        };
        let found = pointers(&request);
        for expected in [
            "/application",
            "/domains/1",
            "/claims/apiKey",
            "/claims/app",
            "/claims/half",
            "/claims/list",
            "/claims/x",
            "/claims",
            "/expires_at",
            "/grace_seconds",
        ] {
            assert!(found.iter().any(|pointer| pointer == expected), "{expected}: {found:?}");
        }
        assert!(!found.iter().any(|pointer| pointer.contains("ok")), "{found:?}");
        let Err(error) = read(&request, ID.parse().unwrap(), NOW) else { panic!() };
        let shown = format!("{error:?}");
        assert!(!shown.contains("canary") && !shown.contains("MjJZ"), "{shown}");
    }
}
