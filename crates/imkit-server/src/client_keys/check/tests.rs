use std::sync::Arc;

use http::HeaderValue;
use imkit_api::operation::{ME_GET, OPERATIONS, USERS_UPSERT};
use imkit_keys::ClientClaims;
use jiff::SignedDuration;
use proptest::prelude::*;
use serde_json::Map;

use super::*;

const NOW: Timestamp = Timestamp::constant(1_800_000_000, 0);

fn signer() -> ClientSigner {
    ClientSigner::new(&[7; 32])
}

fn record(domains: &[&str]) -> ClientKeyRecord {
    let claims = ClientClaims {
        id: "ck_abcDEF012345".parse().unwrap(),
        application: "chat".parse().unwrap(),
        environment: Environment::Live,
        created_at: NOW,
        expires_at: None,
        custom: Map::new(),
    };
    ClientKeyRecord {
        id: claims.id.to_string(),
        application: "chat".to_owned(),
        environment: Environment::Live,
        created_at: NOW,
        not_after: None,
        revoked_at: None,
        domains: domains.iter().map(|&domain| domain.to_owned()).collect(),
        claims: claims.to_map(),
    }
}

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

/// The whole decision, as the gateway makes it.
fn decide(
    record: &ClientKeyRecord,
    request: &ClientRequest<'_>,
) -> Result<ClientGrant, ClientFault> {
    let text = presented(request.headers)?;
    let known = |id: ClientKeyId| (record.id == id.to_string()).then(|| Arc::new(record.clone()));
    let (grant, record) = prove(text, &signer(), known, NOW).map_err(|(_, fault)| fault)?;
    host(request, &record)?;
    call(request)?;
    Ok(grant)
}

fn with(record: &ClientKeyRecord, call: ClientCall, lines: &[(&'static str, &str)]) -> String {
    let text = signer().sign(&record.claims);
    let mut all = vec![("im-client-key", text.as_str()), ("host", "chat.example")];
    all.extend_from_slice(lines);
    let headers = headers(&all);
    let request = ClientRequest { headers: &headers, authority: None, call };
    decide(record, &request).map_or_else(|fault| fault.to_string(), |_| "passes".to_owned())
}

const TOKEN_LINE: (&str, &str) = ("im-authorization", "token");
const ME: ClientCall = ClientCall::Operation(&ME_GET);

#[test]
fn every_operation_for_frontends_passes_with_a_token_and_no_other() {
    let record = record(&[]);
    for operation in OPERATIONS {
        let call = ClientCall::Operation(operation);
        match reach::is_for_frontends(operation) {
            true => {
                assert_eq!(with(&record, call, &[TOKEN_LINE]), "passes", "{}", operation.id);
                let without = with(&record, call, &[]);
                assert_eq!(without, ClientFault::Token.to_string(), "{}", operation.id);
            }
            false => {
                let refused = ClientFault::Operation(operation.id).to_string();
                assert_eq!(with(&record, call, &[TOKEN_LINE]), refused);
                assert_eq!(with(&record, call, &[]), refused, "a token changes nothing");
            }
        }
    }
    assert_eq!(with(&record, ClientCall::Socket, &[]), "passes");
}

#[test]
fn the_host_is_one_of_the_keys() {
    let bound = record(&["other.example", "chat.example"]);
    assert_eq!(with(&bound, ME, &[TOKEN_LINE]), "passes");
    let elsewhere = record(&["other.example"]);
    let refused = ClientFault::Host(Some("chat.example".to_owned())).to_string();
    assert_eq!(with(&elsewhere, ME, &[TOKEN_LINE]), refused);
    assert_eq!(with(&elsewhere, ClientCall::Socket, &[]), refused);
    let text = signer().sign(&bound.claims);
    for (host, authority, passes) in [
        (None, Some("chat.example:443"), true),
        (None, Some("evil.example"), false),
        (None, None, false),
        (Some("CHAT.example.:9001"), None, true),
        (Some("chat.example.evil"), Some("chat.example"), false),
        (Some("x@chat.example"), None, false),
        (Some(""), None, false),
    ] {
        let mut lines = vec![("im-client-key", text.as_str()), TOKEN_LINE];
        lines.extend(host.map(|host| ("host", host)));
        let headers = headers(&lines);
        let request = ClientRequest { headers: &headers, authority, call: ME };
        assert_eq!(decide(&bound, &request).is_ok(), passes, "{host:?} {authority:?}");
    }
}

#[test]
fn what_stands_there_twice_or_beside_an_api_key_is_unclear() {
    let record = record(&[]);
    let twice = signer().sign(&record.claims);
    for line in [
        ("im-client-key", twice.as_str()),
        ("im-authorization", "other"),
        ("host", "other.example"),
        ("im-api-key", "x"),
    ] {
        let told = with(&record, ME, &[TOKEN_LINE, line]);
        assert!(told.contains("send"), "{line:?}: {told}");
    }
    assert_eq!(presented(&HeaderMap::new()), Err(ClientFault::Missing));
    assert_eq!(presented(&headers(&[("im-client-key", "")])), Err(ClientFault::Missing));
}

#[test]
fn only_keys_that_work_are_proved_and_the_signature_says_whose_they_are() {
    let good = record(&[]);
    let text = signer().sign(&good.claims);
    let prove = |text: &str, record: Option<&ClientKeyRecord>, now| {
        let record = record.map(|record| Arc::new(record.clone()));
        super::prove(text, &signer(), |_| record, now).map(|(grant, _)| grant)
    };
    let mut edited = good.clone();
    edited.application = "other".to_owned();
    let grant = prove(&text, Some(&edited), NOW).unwrap();
    assert_eq!((grant.application.as_str(), grant.environment), ("chat", Environment::Live));
    let fault = |text: &str, record, now| prove(text, record, now).map_err(|(_, fault)| fault);
    assert_eq!(fault(&text, None, NOW), Err(ClientFault::Foreign));
    assert_eq!(fault("a.b.c", Some(&good), NOW), Err(ClientFault::Foreign));
    let soon = NOW + SignedDuration::from_secs(5);
    let ending = ClientKeyRecord { revoked_at: Some(NOW), not_after: Some(soon), ..good.clone() };
    assert!(prove(&text, Some(&ending), NOW).is_ok(), "grace");
    assert_eq!(fault(&text, Some(&ending), soon), Err(ClientFault::Ended));
    let revoked = ClientKeyRecord { revoked_at: Some(NOW), not_after: Some(NOW), ..good.clone() };
    assert_eq!(fault(&text, Some(&revoked), NOW), Err(ClientFault::Ended));
    // Its own end counts even if somebody took it out of the database.
    let mut brief = good.clone();
    brief.claims.insert("exp".to_owned(), soon.as_second().into());
    let text = signer().sign(&brief.claims);
    assert!(prove(&text, Some(&brief), NOW).is_ok());
    assert_eq!(fault(&text, Some(&brief), soon), Err(ClientFault::Ended));
}

#[test]
fn faults_of_a_key_itself_look_the_same_and_all_are_in_the_platforms_words() {
    let shown = |fault: ClientFault| format!("{:?}", fault.refusal());
    assert_eq!(shown(ClientFault::Foreign), shown(ClientFault::Ended));
    for (fault, words) in [
        (ClientFault::Missing, "401, code: \"MISSING_CLIENT_KEY\""),
        (ClientFault::Foreign, "401, code: \"INVALID_CLIENT_KEY\""),
        (ClientFault::Host(None), "403, code: \"CLIENT_KEY_MISMATCH\""),
        (ClientFault::Operation(USERS_UPSERT.id), "403, code: \"INSUFFICIENT_PERMISSIONS\""),
        (ClientFault::Token, "401, code: \"INVALID_TOKEN\""),
        (ClientFault::Limited(Duration::from_millis(1)), "retry_after: Some(1)"),
        (ClientFault::WrongKeys(Duration::from_secs(2)), "retry_after: Some(2)"),
        (ClientFault::Unclear("x"), "400"),
    ] {
        let refusal = shown(fault);
        assert!(refusal.contains(words), "{words}: {refusal}");
    }
}

proptest! {
    #[test]
    fn any_header_is_answered_and_opens_nothing(
        key in prop::collection::vec(any::<u8>(), 0..200),
        token in prop::collection::vec(any::<u8>(), 0..20),
        host in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut headers = HeaderMap::new();
        for (name, value) in [("im-client-key", &key), ("im-authorization", &token), ("host", &host)] {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.insert(name, value);
            }
        }
        let request = ClientRequest { headers: &headers, authority: None, call: ME };
        prop_assert!(decide(&record(&["chat.example"]), &request).is_err());
    }
}
