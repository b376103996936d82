//! What the policy saw is what the upstream gets: another reader of URLs, which follows browsers'
//! rules, judges targets, and `serde_json` judges bodies. `PROPTEST_CASES=1000000` makes the run
//! long.

use std::sync::LazyLock;

use axum::body::{Body, to_bytes};
use http::{HeaderMap, Uri};
use imkit_api::operation::OPERATIONS;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use url::Url;

use super::super::body::Content;
use super::super::routes;
use super::super::target::Target;

/// One for all cases: making it takes longer than a case.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().enable_time().build().unwrap());

/// The decoded segments and pairs that the other reader finds.
pub(super) fn judge(target: &str) -> (Vec<String>, Vec<(String, String)>) {
    let url = Url::parse("http://localhost").unwrap().join(target).unwrap();
    let decode = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
    let mut segments: Vec<String> = url.path_segments().unwrap().map(decode).collect();
    if segments.last().is_some_and(String::is_empty) {
        segments.pop();
    }
    let pairs = url.query_pairs().filter(|(name, value)| !(name.is_empty() && value.is_empty()));
    (segments, pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
}

/// What the policy saw.
fn seen(target: &Target) -> Vec<String> {
    let mut params = target.params.iter();
    let template = target.route.operation.path.trim_matches('/').split('/');
    template
        .map(|segment| match segment.starts_with('{') {
            true => params.next().unwrap().clone(),
            false => segment.to_owned(),
        })
        .collect()
}

fn segment() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            "admin", "clients", "rooms", "messages", "list", "token", "me", "ids", "config", "batch",
            "mute", "blockStatus", "room", "my", "pin", "v3", "join", "invitations", "groups",
        ]).prop_map(str::to_owned),
        1 => prop::sample::select(vec![
            "", ".", "..", "%2e", "%2E%2e", "a%2fb", "a%5cb", "a\\b", "a;b", "%00", "%69ds", "%",
            "%c0%ae", "%25", "%252e", "a+b", "a b", "é", "%C3%A9", "a#b", "a@b", "a:b", "~", "%7e",
        ]).prop_map(str::to_owned),
        2 => "[a-z0-9%._~:@!$&'()*+,;=\\\\-]{1,8}",
    ]
}

/// Paths of operations with strange ids, and paths of anything.
fn target() -> impl Strategy<Value = String> {
    let ids = prop::collection::vec(segment(), 3);
    let known = (prop::sample::select(OPERATIONS), ids).prop_map(|(op, ids)| {
        let mut ids = ids.into_iter();
        let fill = |part: &str| match part.starts_with('{') {
            true => ids.next().unwrap_or_default(),
            false => part.to_owned(),
        };
        op.path.trim_matches('/').split('/').map(fill).collect::<Vec<_>>().join("/")
    });
    let strange = prop::collection::vec(segment(), 1..6).prop_map(|parts| parts.join("/"));
    let path = prop_oneof![2 => known, 1 => strange];
    let query = prop::option::of("[a-c_=&+%;0-9A-F/?:@é]{0,16}");
    (path, any::<bool>(), query).prop_map(|(path, slash, query)| {
        let slash = if slash { "/" } else { "" };
        let query = query.map_or_else(String::new, |query| format!("?{query}"));
        format!("/{path}{slash}{query}")
    })
}

proptest! {
    #[test]
    fn another_reader_sees_the_same_target_before_and_after(
        method in prop::sample::select(vec!["GET", "POST", "PUT", "DELETE"]),
        text in target(),
    ) {
        let Ok(uri) = text.parse::<Uri>() else { return Ok(()) };
        let Ok(read) = Target::read(method, &uri, &HeaderMap::new()) else { return Ok(()) };
        let (saw, id, params, query) =
            (seen(&read), read.route.operation.id, read.params.clone(), read.query.clone());
        let written = read.write().unwrap().to_string();
        let (segments, pairs) = judge(&written);
        prop_assert_eq!(&segments, &saw);
        let named: Vec<_> = query.iter().filter(|(n, v)| !(n.is_empty() && v.is_empty())).cloned().collect();
        prop_assert_eq!(&pairs, &named);
        // And of what came in, as far as a fragment, which is never sent, was not cut off.
        if !text.contains('#') {
            let (segments, pairs) = judge(&text);
            prop_assert_eq!(segments, saw);
            prop_assert_eq!(pairs, named);
        }
        let again = Target::read(method, &written.parse().unwrap(), &HeaderMap::new());
        let again = again.map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
        prop_assert_eq!((again.route.operation.id, again.params), (id, params));
    }

    #[test]
    fn another_reader_sees_the_same_body(
        text in r#"\{("[a-c_]{1,3}":("[a-z\\u0-9]{0,6}"|[0-9.e]{1,4}|null|true|\[\]|\{"a":1(,"[ab]":2)?\}),?){0,4}\}"#,
    ) {
        let headers = HeaderMap::new();
        RUNTIME.block_on(async {
            let read = Content::read(routes::find("POST", &["config"]).unwrap(), &headers, Body::from(text.clone()));
            let Ok(read) = read.await else { return Ok(()) };
            let seen = Value::Object(read.fields().cloned().unwrap_or_default());
            let written = to_bytes(read.write(), usize::MAX).await.unwrap();
            prop_assert_eq!(&serde_json::from_slice::<Value>(&written).unwrap(), &seen);
            prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &seen);
            Ok(())
        })?;
    }
}
