//! The fields that creating, changing and importing a key have in common: their ranges, and their
//! reading into the domain's types.

use imkit_api::keys::OwnerName;
use serde_json::{Map, Value};

use super::faults::Faults;

/// Most scopes, resource patterns, addresses or tags of a key.
pub(super) const MOST_ENTRIES: usize = 100;

/// Most bytes of a key's notes, as JSON.
const MOST_METADATA: usize = 16 * 1024;

const LONGEST_NAME: usize = 200;
const LONGEST_TAG: usize = 100;
const LONGEST_REASON: usize = 500;

pub(super) fn name(faults: &mut Faults, name: &str) -> String {
    faults.text("/name", name, 1, LONGEST_NAME);
    name.to_owned()
}

pub(super) fn owner(faults: &mut Faults, owner: Option<&OwnerName>) -> Option<String> {
    let owner = owner?.to_string();
    faults.text("/owner", &owner, 0, LONGEST_NAME);
    Some(owner)
}

pub(super) fn reason(faults: &mut Faults, reason: Option<&str>) {
    if let Some(reason) = reason {
        faults.text("/reason", reason, 0, LONGEST_REASON);
    }
}

pub(super) fn tags(faults: &mut Faults, tags: &[String]) -> Vec<String> {
    if tags.len() > MOST_ENTRIES {
        faults.add("/tags", format_args!("{} tags: at most {MOST_ENTRIES}", tags.len()));
        return Vec::new();
    }
    let mut kept: Vec<String> = Vec::with_capacity(tags.len());
    for (index, tag) in tags.iter().enumerate() {
        faults.text(&format!("/tags/{index}"), tag, 1, LONGEST_TAG);
        if !kept.contains(tag) {
            kept.push(tag.clone());
        }
    }
    kept
}

pub(super) fn metadata(faults: &mut Faults, metadata: &Map<String, Value>) -> Map<String, Value> {
    // Writing a map of values to a text cannot fail.
    let size = serde_json::to_vec(metadata).map_or(0, |text| text.len());
    if size > MOST_METADATA {
        faults.add("/metadata", format_args!("{size} bytes: at most {MOST_METADATA}"));
    }
    metadata.clone()
}
