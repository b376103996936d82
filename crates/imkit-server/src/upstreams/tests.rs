//! What requests wait for when an API key was refused.

use futures_util::FutureExt as _;
use jiff::Timestamp;

use super::record::Key;
use super::*;

/// An upstream whose API key replaced another one, and its record.
fn replaced() -> (Arc<Upstream>, Record) {
    let key =
        |version, text: &str| Key { version, text: text.into(), since: Timestamp::UNIX_EPOCH };
    let record = Record {
        name: "acme".parse().unwrap(),
        origin: Origin {
            scheme: Scheme::HTTP,
            authority: Authority::from_static("127.0.0.1:1"),
            base: String::new(),
        },
        plain_http: false,
        default: true,
        created_at: Timestamp::UNIX_EPOCH,
        current: key(2, "the-api-key-of-now"),
        previous: Some((key(1, "the-api-key-before"), Timestamp::MAX)),
        client_key: None,
    };
    let upstream = Arc::new(Upstream::new(&record, Reports::new().0));
    upstream.asking.send_replace(true);
    (upstream, record)
}

#[tokio::test]
async fn a_call_waits_for_the_key_before_only_as_long_as_there_is_one() {
    let (upstream, record) = replaced();
    let refused = upstream.api_key();
    assert!(upstream.looked_at(&refused).now_or_never().is_none());
    let finished = upstream.with(&Record { previous: None, ..record });
    let key = finished.api_key();
    assert!(finished.looked_at(&key).now_or_never().is_some());
    assert!(Arc::ptr_eq(&key.needles, &refused.needles), "answers may still tell the one before");
    // Nor is there one for a call that was sent before that.
    assert!(finished.looked_at(&refused).now_or_never().is_some());
}

#[tokio::test]
async fn a_call_that_was_refused_with_another_key_than_the_one_in_use_waits_for_nothing() {
    let (upstream, mut record) = replaced();
    let refused = upstream.api_key();
    record.current.version += 1;
    let rotated = upstream.with(&record);
    assert!(rotated.looked_at(&refused).now_or_never().is_some());
    assert!(rotated.looked_at(&rotated.api_key()).now_or_never().is_none());
}
