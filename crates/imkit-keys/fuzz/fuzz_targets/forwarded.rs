//! See `entries::forwarded`.
#![no_main]

#[path = "../entries.rs"]
#[expect(dead_code, reason = "every target uses one of them")]
mod entries;

libfuzzer_sys::fuzz_target!(|data: &[u8]| entries::forwarded(data));
