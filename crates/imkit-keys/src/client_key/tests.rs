use proptest::prelude::*;
use serde_json::json;

use super::*;

const NOW: Timestamp = Timestamp::constant(1_591_972_576, 414_000_000);

/// The platform's published sample, years old and of no account.
const SAMPLE: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.\
    eyJhcGlLZXkiOiIySllwWWhEYVFsSVFsRFN2VkxDTExvMk1QekZmVm05allweHcydnVCcm1rPSIsImNyZWF0ZUF0Ijox\
    NTkxOTcyNTc2NDE0LCJjbGllbnRJZCI6IjJiM2JkNWNjLTRhODYtNGE0MC1hMTU0LTE2NDA0MDE0ZGE4OCJ9.\
    bdIWOcPfDrNuLRszgtrQDaQiow_X-WolzjDhtiLEED8";

fn signer() -> ClientSigner {
    ClientSigner::new(&[7; 32])
}

fn claims() -> ClientClaims {
    ClientClaims {
        id: "ck_abcDEF012345".parse().unwrap(),
        application: "chat".parse().unwrap(),
        environment: Environment::Live,
        created_at: NOW,
        expires_at: None,
        custom: Map::new(),
    }
}

/// A JWT of these parts with a good signature, whatever they are.
fn signed(header: &str, payload: &str) -> String {
    let text = format!("{}.{}", jwt::encode(header.as_bytes()), jwt::encode(payload.as_bytes()));
    format!("{text}.{}", jwt::encode(&signer().mac(&text)))
}

fn payload() -> String {
    serde_json::to_string(&claims().to_map()).unwrap()
}

#[test]
fn the_text_follows_from_the_claims_and_does_not_change() {
    let text = signer().sign(&claims().to_map());
    assert_eq!(
        payload(),
        r#"{"iss":"imkit","jti":"ck_abcDEF012345","app":"chat","env":"live","createAt":1591972576414}"#
    );
    let expected = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.\
        eyJpc3MiOiJpbWtpdCIsImp0aSI6ImNrX2FiY0RFRjAxMjM0NSIsImFwcCI6ImNoYXQiLCJlbnYiOiJsaXZlIiwiY3Jl\
        YXRlQXQiOjE1OTE5NzI1NzY0MTR9.";
    assert_eq!(text.rsplit_once('.').unwrap().0, expected.trim_end_matches('.'));
    assert_eq!(signer().check(&text), Ok(claims()));
    assert_eq!(ClientSigner::new(&[8; 32]).check(&text), Err(ForeignClientKey));
    assert!(!format!("{:?}", signer()).contains('7'));
}

#[test]
fn an_end_and_custom_claims_come_back_but_take_no_reserved_name() {
    let mut given = ClientClaims { expires_at: Timestamp::from_second(9).ok(), ..claims() };
    given.custom = json!({"team": "web", "build": 7}).as_object().cloned().unwrap();
    let text = signer().sign(&given.to_map());
    assert_eq!(signer().check(&text), Ok(given.clone()));
    given.custom.insert("app".to_owned(), "other".into());
    let read = signer().check(&signer().sign(&given.to_map())).unwrap();
    assert_eq!(read.application.as_str(), "chat");
}

#[test]
fn headers_choose_nothing() {
    let good = r#"{"typ":"JWT","alg":"HS256"}"#;
    assert_eq!(signer().check(&signed(good, &payload())), Ok(claims()));
    for header in [
        r#"{"typ":"JWT","alg":"none"}"#,
        r#"{"typ":"JWT","alg":"RS256"}"#,
        r#"{"typ":"JWT","alg":"HS512"}"#,
        r#"{"alg":"HS256","typ":"JWT"}"#,
        r#"{"typ":"JWT","alg":"HS256","alg":"none"}"#,
        r#"{"typ":"JWT","alg":"HS256","kid":"../x"}"#,
        "{}",
    ] {
        assert_eq!(signer().check(&signed(header, &payload())), Err(ForeignClientKey), "{header}");
    }
    let text = signer().sign(&claims().to_map());
    let (unsigned, _) = text.rsplit_once('.').unwrap();
    for text in
        [unsigned.to_owned(), format!("{unsigned}."), format!("{text}."), format!("{text}=")]
    {
        assert_eq!(signer().check(&text), Err(ForeignClientKey), "{text}");
    }
}

#[test]
fn claims_that_stand_there_twice_and_foreign_ones_are_refused() {
    let header = r#"{"typ":"JWT","alg":"HS256"}"#;
    let twice = payload().replace(r#""env":"live""#, r#""env":"test","env":"live""#);
    for payload in [twice.as_str(), "[]", "{}", r#"{"iss":"imkit"}"#, ""] {
        assert_eq!(signer().check(&signed(header, payload)), Err(ForeignClientKey), "{payload}");
    }
    for (from, to) in [("imkit", "other"), ("ck_", ""), ("live", "prod"), ("1591972576414", "1.5")]
    {
        let changed = payload().replacen(from, to, 1);
        assert_eq!(signer().check(&signed(header, &changed)), Err(ForeignClientKey), "{changed}");
    }
    assert_eq!(signer().check(SAMPLE), Err(ForeignClientKey));
}

#[test]
fn the_published_sample_is_read_and_gives_its_secret_away() {
    let jwt = Jwt::read(SAMPLE).unwrap();
    assert_eq!(jwt.header["alg"], "HS256");
    let leak = leak_in(&jwt.claims).unwrap();
    assert_eq!((leak.claim.as_str(), leak.what), ("apiKey", "an API key, by its name"));
    assert!(!format!("{leak:?}").contains("2JYpYhDa"));
    let mut renamed = jwt.claims.clone();
    let key = renamed.remove("apiKey").unwrap();
    assert_eq!(leak_in(&renamed), None, "the rest of it is public");
    renamed.insert("x".to_owned(), json!({ "deep": [key] }));
    assert_eq!(leak_in(&renamed).unwrap().what, "a random key");
}

#[test]
fn secrets_are_known_by_name_and_by_form_and_public_things_pass() {
    let key = crate::PlainKey::generate(crate::KeyForm::Api(Environment::Test)).unwrap();
    let leaks = |claims: Value| leak_in(claims.as_object().unwrap()).is_some();
    for bad in [
        json!({ "API-Key": "x" }),
        json!({ "client_secret": "x" }),
        json!({ "userToken": 7 }),
        json!({ "x": key.expose() }),
        json!({ "x": format!("see {SAMPLE}") }),
        json!({ "x": "-----BEGIN PRIVATE KEY-----\nMII" }),
        json!({ "x": { "Password": "hunter2" } }),
    ] {
        assert!(leaks(bad.clone()), "{bad}");
    }
    for good in [
        json!({ "team": "web", "build": 7, "beta": true, "apiKey": "" }),
        json!({ "clientId": "2b3bd5cc-4a86-4a40-a154-16404014da88" }),
        json!({ "site": "https://www.example.com/chat/rooms/lobby-of-the-house" }),
        json!({ "commit": "e4fbbe4d8fa6ffd6a54640c77404e2052b48765a" }),
        Value::Object(claims().to_map()),
    ] {
        assert!(!leaks(good.clone()), "{good}");
    }
}

#[test]
fn each_fault_of_a_text_is_named() {
    let long = "a".repeat(LONGEST_JWT + 1);
    assert_eq!(Jwt::read(&long), Err(InvalidJwt::Long));
    assert_eq!(signer().check(&long), Err(ForeignClientKey));
    assert_eq!(Jwt::read("a.b"), Err(InvalidJwt::Parts));
    assert_eq!(Jwt::read("a b.e30.e30"), Err(InvalidJwt::Base64));
    assert_eq!(Jwt::read("e30.W10.e30"), Err(InvalidJwt::Object { part: "claims" }));
    assert!(Jwt::read("e30.e30.").is_ok(), "an unsigned one can be looked at");
}

#[test]
fn ids_are_prefixed_and_drawn() {
    let id = ClientKeyId::generate().unwrap();
    assert_eq!(id.to_string().parse(), Ok(id));
    assert_eq!(ClientKeyId::of_digits(id.digits()), id);
    for bad in ["abcDEF012345", "ck_", "ck_abcDEF01234", "ck_abcDEF01234!", "CK_abcDEF012345"] {
        assert!(bad.parse::<ClientKeyId>().is_err(), "{bad}");
    }
}

proptest! {
    #[test]
    fn one_changed_bit_makes_it_foreign(at: prop::sample::Index, bit in 0..7_u32) {
        let mut bytes = signer().sign(&claims().to_map()).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(text) = String::from_utf8(bytes) {
            prop_assert_eq!(signer().check(&text), Err(ForeignClientKey));
        }
    }

    #[test]
    fn any_text_is_answered_without_a_panic(text in "\\PC{0,200}") {
        prop_assert_eq!(signer().check(&text), Err(ForeignClientKey));
        let _ = Jwt::read(&text);
    }

    #[test]
    fn any_claims_under_any_header_are_foreign(
        header in prop::collection::vec(any::<u8>(), 0..40),
        claims in prop::collection::vec(any::<u8>(), 0..80),
        mac in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let text = [header, claims, mac].map(|part| jwt::encode(&part)).join(".");
        prop_assert_eq!(signer().check(&text), Err(ForeignClientKey));
        let _ = Jwt::read(&text);
    }
}
