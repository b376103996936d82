//! An upstream in lines for people: its keys in words instead of JSON.

use imkit_sdk::keys::{PreviousUpstreamKey, UpstreamDetails, UpstreamKey};
use serde_json::Value;

use crate::context::Context;
use crate::error::Failure;

/// An upstream as it is printed: in lines for people, whole for programs.
pub(super) fn upstream(details: &UpstreamDetails, ctx: &Context) -> Result<Value, Failure> {
    let mut record = Context::json(details)?;
    if ctx.printer.is_table() {
        record["api_key"] = api_key(&details.api_key).into();
        record["previous_api_key"] = details.previous_api_key.as_ref().map(previous).into();
    }
    Ok(record)
}

fn api_key(key: &UpstreamKey) -> String {
    let UpstreamKey { version, fingerprint, since } = key;
    format!("{fingerprint}, version {version}, in use since {since:.0}")
}

fn previous(key: &PreviousUpstreamKey) -> String {
    let PreviousUpstreamKey { version, fingerprint, until } = key;
    format!("{fingerprint}, version {version}, kept until {until:.0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_by_fingerprint_and_time() {
        let at = "2030-01-31T12:00:00.25Z".parse().unwrap();
        let key = UpstreamKey { version: 2, fingerprint: "28804097".to_owned(), since: at };
        let told = "28804097, version 2, in use since 2030-01-31T12:00:00Z";
        assert_eq!(api_key(&key), told);
        let fingerprint = "0fe1a2b3".to_owned();
        let old = PreviousUpstreamKey { version: 1, fingerprint, until: at };
        assert_eq!(previous(&old), "0fe1a2b3, version 1, kept until 2030-01-31T12:00:00Z");
    }
}
