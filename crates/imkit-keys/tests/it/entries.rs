//! The fuzz targets' entry functions on generated input, so that every run of the tests covers
//! them. `fuzz/run.sh` is the long one.

#[path = "../../fuzz/entries.rs"]
mod fuzzed;

use proptest::prelude::*;

use crate::world::key;

/// Pieces that mean something to one of the readers, in any order.
fn pieces(meaningful: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => prop::sample::select(meaningful).prop_map(|piece| piece.as_bytes().to_vec()),
        2 => "[ -~]{0,12}".prop_map(String::into_bytes),
        1 => any::<u64>().prop_map(|seed| key(seed).expose().as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..6),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn keys_and_words_are_read_or_refused(
        text in pieces(&["imk_live_", "sk-", "sk-super-", "users:read", "*", ":", "/", "10.0.0.0/8",
            "::ffff:10.0.0.0", "/104", "clients/", "\\", "sha256:", "hmac-sha256:1:"]),
    ) {
        fuzzed::key(&text);
    }

    #[test]
    fn single_keys_are_read(seed: u64) {
        fuzzed::key(key(seed).expose().as_bytes());
    }

    #[test]
    fn streams_are_scanned_the_same_in_any_pieces(
        bytes in pieces(&["IM-API-KEY", ": ", "\n", "imk_test_", "eyJ", "eyJhcGlLZXkiOiJ4In0", ".",
            "Q2FuYXJ5LWtleS1mb3ItdGhlLXNjYW5uZXItKys"]),
    ) {
        fuzzed::scan(&bytes);
    }

    #[test]
    fn a_client_never_changes_what_a_proxy_says(
        header in pieces(&["for=", "by=", "\"", "\\", ";", ",", "\n", "[", "]", ":", "10.1.1.1", "unknown",
            "192.0.2.9", "[2001:db8::1]", "_x", " ", "\t", "="]),
    ) {
        fuzzed::forwarded(&header);
    }
}
