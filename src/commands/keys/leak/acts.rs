//! What a root key did to other keys, as the audit tells it, and what to do about that.

use std::collections::BTreeSet;

use imkit_sdk::keys::AuditEntry;

/// Most ids in a step; the table of acts has all.
const NAMED: usize = 50;

/// Keys by what was done to them.
#[derive(PartialEq, Eq, Default, Debug)]
struct Touched {
    /// Made or taken over, and still there.
    made: BTreeSet<String>,
    /// Given a new secret: whoever had the root key knows it.
    rotated: BTreeSet<String>,
    /// Changed in what they may do, or switched on.
    changed: BTreeSet<String>,
    /// Revoked, deleted or switched off.
    ended: BTreeSet<String>,
}

/// The keys that an entry is about.
pub(super) fn about(entry: &AuditEntry) -> Vec<&str> {
    match &entry.target {
        Some(target) => vec![target],
        None => {
            let ids = entry.detail["ids"].as_array().into_iter().flatten();
            ids.filter_map(|id| id.as_str()).collect()
        }
    }
}

/// Sorts the acts of a root key, oldest first. What it did to itself is told with the key.
fn touched(actor: &str, acts: &[AuditEntry]) -> Touched {
    let mut touched = Touched::default();
    for entry in acts {
        for id in about(entry).into_iter().filter(|id| *id != actor) {
            let Touched { made, rotated, changed, ended } = &mut touched;
            let set = match entry.event.as_str() {
                "key.created" | "keys.imported" => made,
                "key.rotated" => rotated,
                "key.updated" | "key.enabled" => changed,
                "key.revoked" | "keys.revoked" | "key.deleted" | "key.disabled" => {
                    if entry.event != "key.disabled" {
                        for gone in [made, rotated, changed] {
                            gone.remove(id);
                        }
                    }
                    ended
                }
                _ => continue,
            };
            set.insert(id.to_owned());
        }
    }
    touched
}

/// What to do about the acts of a root key, most urgent first.
pub(super) fn steps(actor: &str, acts: &[AuditEntry]) -> Vec<String> {
    let Touched { made, rotated, changed, ended } = touched(actor, acts);
    let mut steps = Vec::new();
    let mut step = |keys: &BTreeSet<String>, text: &dyn Fn(&str) -> String| {
        let named: Vec<_> = keys.iter().take(NAMED).map(String::as_str).collect();
        let more = keys.len().saturating_sub(NAMED);
        if !named.is_empty() {
            let text = text(&named.join(" "));
            steps.push(if more > 0 { format!("{text} And {more} more.") } else { text });
        }
    };
    step(&made, &|ids| {
        format!("Revoke what it made, but for what you made yourself: `imkit keys revoke {ids}`.")
    });
    step(&rotated, &|ids| {
        format!("It gave new secrets to these keys: rotate them again, or revoke them: {ids}.")
    });
    step(&changed, &|ids| {
        format!("Look at what it changed, with `imkit keys audit list --actor {actor}`: {ids}.")
    });
    step(&ended, &|ids| format!("It ended these keys, whose services may need others: {ids}."));
    steps
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde_json::json;

    use super::*;

    fn entry(event: &str, target: Option<&str>, detail: serde_json::Value) -> AuditEntry {
        AuditEntry {
            seq: 1,
            rev: 1,
            at: Timestamp::UNIX_EPOCH,
            actor: "root".to_owned(),
            event: event.to_owned(),
            target: target.map(str::to_owned),
            detail,
            reason: None,
            ip: None,
            request_id: None,
            prev_hash: String::new(),
            hash: String::new(),
        }
    }

    #[test]
    fn what_was_made_and_ended_again_is_not_to_be_revoked() {
        let acts = [
            entry("key.created", Some("A"), json!({})),
            entry("keys.imported", None, json!({ "ids": ["B", "C"] })),
            entry("key.updated", Some("D"), json!({})),
            entry("key.rotated", Some("E"), json!({})),
            entry("key.rotated", Some("root"), json!({})),
            entry("keys.revoked", None, json!({ "ids": ["B", "F"] })),
            entry("key.disabled", Some("C"), json!({})),
            entry("backup.made", None, json!({})),
        ];
        let steps = steps("root", &acts);
        assert!(steps[0].contains("`imkit keys revoke A C`"), "{steps:?}");
        assert!(steps[1].ends_with("revoke them: E."), "{steps:?}");
        assert!(steps[2].ends_with(": D."), "{steps:?}");
        assert!(steps[3].ends_with(": B C F."), "{steps:?}");
        assert!(super::steps("root", &[]).is_empty());
    }
}
