//! The scanner against one that looks at everything everywhere.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::prelude::*;

use super::*;
use crate::format;
use crate::{KeyForm, PlainKey};

/// In the form of the platform's pages; made up.
const API_KEY: &str = "Q2FuYXJ5LWtleS1mb3ItdGhlLXNjYW5uZXItKysvLz8/YWJjZGVmZ2hpag==";

fn key(seed: u64, form: usize) -> PlainKey {
    let mut random = fastrand::Rng::with_seed(seed);
    PlainKey::generate_with(KeyForm::ALL[form], |bytes| {
        random.fill(bytes);
        Ok::<(), ()>(())
    })
    .unwrap()
}

fn client_key(claims: &str) -> String {
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.{}", part(r#"{"typ":"JWT","alg":"HS256"}"#), part(claims), part("signature"))
}

fn in_pieces(bytes: &[u8], mut length: impl FnMut() -> usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut scanner = Scanner::new();
    let mut rest = bytes;
    while !rest.is_empty() {
        let (now, later) = rest.split_at(length().clamp(1, rest.len()));
        scanner.feed(now, &mut |finding| findings.push(finding));
        rest = later;
    }
    scanner.finish(&mut |finding| findings.push(finding));
    findings
}

fn fingerprints(text: &str) -> Vec<Credential> {
    scan(text.as_bytes()).into_iter().map(|finding| finding.credential).collect()
}

/// Filler that looks like the beginning of something again and again.
fn filler() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-z\\n =\":_.-]{0,60}",
        2 => prop::sample::select(vec![
            "imk_live_", "imk_", "sk-", "sk-super-", "eyJ", "eyJhIjoxfQ.", "IM-API-KEY: ", "im",
        ]).prop_map(str::to_owned),
        1 => (0..5000_usize).prop_map(|length| "x\n".repeat(length)),
        1 => (0..9000_usize).prop_map(|length| format!("eyJ{}", "A".repeat(length))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn all_keys_are_found_in_pieces_of_any_size(
        parts in prop::collection::vec((filler(), any::<u64>(), 0..10_usize), 0..30),
        seed: u64,
    ) {
        let mut text = String::new();
        for (filler, seed, form) in parts {
            text.push_str(&filler);
            match seed % 3 {
                0 => text.push_str(key(seed, form).expose()),
                1 => text.push_str(&client_key(&format!(r#"{{"apiKey":"{seed}"}}"#))),
                _ => text.push_str(&format!("\nIM-API-KEY: {API_KEY}\n")),
            }
        }
        let bytes = text.as_bytes();
        let whole = scan(bytes);
        let mut random = fastrand::Rng::with_seed(seed);
        prop_assert_eq!(&in_pieces(bytes, || random.usize(1..20_000)), &whole);
        // Every place, every length, nothing clever.
        let naive: Vec<(u64, Credential)> = (0..bytes.len())
            .flat_map(|at| [KeyForm::Pool, KeyForm::Super].map(|form| (at, format::length(form))))
            .filter_map(|(at, length)| {
                let (form, id) = format::recognise(bytes.get(at..at + length)?).ok()?;
                Some((at as u64, Credential::Key { form, id }))
            })
            .collect();
        let keys: Vec<(u64, Credential)> = whole
            .iter()
            .filter(|finding| matches!(finding.credential, Credential::Key { .. }))
            .map(|finding| (finding.offset, finding.credential.clone()))
            .collect();
        prop_assert_eq!(keys, naive);
        for finding in whole {
            let before = &bytes[..usize::try_from(finding.offset).unwrap()];
            prop_assert_eq!(finding.line, 1 + newlines(before));
            let line_start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            prop_assert_eq!(finding.column, 1 + (before.len() - line_start) as u64);
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let whole = scan(&bytes);
        prop_assert_eq!(in_pieces(&bytes, || 1), whole);
    }
}

#[test]
fn platform_api_keys_are_known_by_the_name_before_them() {
    for before in [
        "IM-API-KEY: ",
        "curl -H 'im-api-key:",
        "IMKIT_API_KEY=",
        "MY_IM_API_KEY=\"",
        "{\"imkitApiKey\": \"",
        "headers.set(\"IM-API-KEY\", \"",
        "{\\\"IM-API-KEY\\\":\\\"",
        "config[:im_api_key] => '",
    ] {
        let text = format!("{before}{API_KEY}\"");
        let [finding] = &*scan(text.as_bytes()) else { panic!("{before}") };
        assert_eq!(finding.offset as usize, before.len());
        assert_eq!(finding.length, API_KEY.len());
        assert_eq!(finding.credential.name(), crate::fingerprint::fingerprint(API_KEY));
    }
}

#[test]
fn what_only_resembles_a_credential_is_not_reported() {
    let other = key(1, 0).expose().replace("_live_", "_test_");
    let innocent = client_key(r#"{"clientId":"x"}"#);
    for text in [
        other.as_str(),
        innocent.as_str(),
        &client_key("[]"),
        &client_key(r#"{"apiKey":7}"#),
        &client_key(r#"{"apiKey":""}"#),
        &format!("API-KEY: {API_KEY}"),
        &format!("TRIM-API-KEY{API_KEY}"),
        &format!("IM-API-KEY:\n{API_KEY}"),
        "IM-API-KEY: YOUR_API_KEY_GOES_HERE_0000000000000000000",
        "IM-API-KEY: your-api-key-goes-here-with-some-more-words",
        "IM-API-KEY: abcAB1abcAB1abcAB1abcAB1abcAB1abcAB1",
        "IM-API-KEY: tooSh0rt",
        "eyJ.eyJ.eyJ",
    ] {
        assert_eq!(scan(text.as_bytes()), [], "{text}");
    }
}

#[test]
fn client_keys_that_hold_the_api_key_are_found() {
    let text = client_key(&format!(r#"{{"apiKey":"{API_KEY}","clientId":"x"}}"#));
    let fingerprint = crate::fingerprint::fingerprint(API_KEY);
    assert_eq!(fingerprints(&text), [Credential::ClientKey { fingerprint }]);
    let long = client_key(&format!(r#"{{"apiKey":"{}"}}"#, "a".repeat(8000)));
    assert_eq!(fingerprints(&long), []);
}

#[test]
fn credentials_across_the_border_of_a_window_are_found_whole() {
    let credentials = [
        key(7, 0).expose().to_owned(),
        format!("IM-API-KEY: {API_KEY}"),
        client_key(&format!(r#"{{"apiKey":"{API_KEY}"}}"#)),
    ];
    for border in [WINDOW - LOOK_AHEAD, WINDOW] {
        for (credential, shift) in
            credentials.iter().flat_map(|c| (0..200).step_by(9).map(move |s| (c, s)))
        {
            let text = format!("{}{credential}\n", " ".repeat(border - shift));
            let [finding] = &*scan(text.as_bytes()) else { panic!("{border} - {shift}") };
            let end = usize::try_from(finding.offset).unwrap() + finding.length;
            assert_eq!(end, border - shift + credential.len());
        }
    }
}

#[test]
fn our_key_under_the_platforms_name_is_our_key() {
    let key = key(3, 1);
    let text = format!("IM-API-KEY: {}", key.expose());
    let expected = Credential::Key { form: key.form(), id: key.id() };
    assert_eq!(fingerprints(&text), [expected]);
}

#[test]
fn keys_are_found_without_a_border_around_them() {
    let key = key(4, 0);
    let text = format!("\\n{0}{0}1", key.expose());
    assert_eq!(scan(text.as_bytes()).len(), 2);
    let text = format!("{}{}", client_key(r#"{"apiKey":"x"}"#), key.expose());
    assert_eq!(scan(text.as_bytes()).len(), 2);
}

#[test]
fn findings_show_no_secret() {
    let key = key(5, 0);
    let text = format!("{} IM-API-KEY: {API_KEY}", key.expose());
    let shown = format!("{:?}", scan(text.as_bytes()));
    assert!(shown.contains(key.id().as_str()));
    assert!(!shown.contains(&key.expose()[21..30]) && !shown.contains(&API_KEY[..10]), "{shown}");
}

#[test]
fn a_reader_is_scanned_to_its_end_and_its_errors_are_passed_on() {
    struct Broken<'b>(&'b [u8]);
    impl Read for Broken<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() { Err(io::Error::other("disk")) } else { self.0.read(into) }
        }
    }
    let key = key(6, 0);
    let mut found = 0;
    let mut count = |_| found += 1;
    let mut scanner = Scanner::new();
    assert_eq!(scanner.scan(key.expose().as_bytes(), &mut count).unwrap(), 59);
    assert!(scanner.scan(Broken(key.expose().as_bytes()), &mut count).is_err());
    // The scanner begins anew after an error too.
    assert_eq!(scanner.scan(&key.expose().as_bytes()[1..], &mut count).unwrap(), 58);
    assert_eq!(found, 2);
}
