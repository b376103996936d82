//! The report of a leak as Markdown: for the people who have to be told, and for the file.

use std::fmt::Write as _;

use imkit_sdk::keys::{KeyDetails, KeyUse, Receipt, UsageRow};
use jiff::Timestamp;

use super::acts;
use super::times::{Bar, Times};
use super::traces::Traces;
use crate::output::is_unsafe;

/// What happened.
pub(super) struct Story<'s> {
    /// The key's public id.
    pub(super) id: &'s str,
    /// What the server knows of it; none when it does not know it.
    pub(super) details: Option<&'s KeyDetails>,
    /// Whether the very secret that leaked worked, where that could be tried.
    pub(super) worked: Option<bool>,
    /// What was done about it.
    pub(super) action: Action<'s>,
    /// Whether the secret still worked afterwards, where that could be tried.
    pub(super) works_now: Option<bool>,
    /// What was done with it.
    pub(super) traces: &'s Traces,
    /// When the report was made.
    pub(super) now: Timestamp,
}

/// What was done about a leak.
#[derive(Clone, Copy)]
pub(super) enum Action<'s> {
    /// The key was revoked.
    Revoked(&'s Receipt),
    /// It got a new secret; old ones end this many seconds later.
    Rotated(&'s Receipt, u64),
    /// It did not work any more before.
    Dead,
    /// This server does not know it.
    Unknown,
    /// Nothing: it was only looked into.
    LookedInto,
    /// Nothing: the secret is an old one, and the key works on with another.
    OldSecret,
}

impl Action<'_> {
    /// In a word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Action::Revoked(_) => "revoked",
            Action::Rotated(..) => "rotated",
            Action::Dead => "dead before",
            Action::Unknown => "unknown here",
            Action::LookedInto => "nothing (dry run)",
            Action::OldSecret => "nothing (old secret)",
        }
    }

    /// The proof of the change.
    pub(super) fn receipt(self) -> Option<Receipt> {
        match self {
            Action::Revoked(receipt) | Action::Rotated(receipt, _) => Some(receipt.clone()),
            Action::Dead | Action::Unknown | Action::LookedInto | Action::OldSecret => None,
        }
    }
}

/// Writes the report.
pub(super) fn markdown(story: &Story<'_>) -> String {
    let mut text = String::new();
    let Story { id, details, traces, now, .. } = story;
    let _ = writeln!(text, "# Leak of the key {}\n\nReport of {now:.0}.\n", plain(id));
    summary(&mut text, story, *details);
    receipt(&mut text, story.action);
    use_of_it(&mut text, traces);
    acts_of_it(&mut text, traces);
    timeline(&mut text, story);
    if !traces.missing.is_empty() {
        text.push_str("## Not known\n\n");
        for missing in &traces.missing {
            let _ = writeln!(text, "- {}", plain(missing));
        }
        text.push('\n');
    }
    text.push_str("## Next steps\n\n");
    for step in next_steps(story) {
        let _ = writeln!(text, "- [ ] {step}");
    }
    text
}

/// What is left to do, most urgent first.
pub(super) fn next_steps(story: &Story<'_>) -> Vec<String> {
    let mut steps = Vec::new();
    let id = plain(story.id);
    match story.action {
        Action::LookedInto => steps.push(format!("Revoke it: `imkit keys leak {id}`.")),
        Action::Unknown => steps.push(
            "Find the server that issued the key, and run this against it with `--server`.".into(),
        ),
        Action::Rotated(_, grace) if grace > 0 => steps.push(format!(
            "The leaked secret works for {grace} more seconds: hand the new one over, then \
             `imkit keys rotation finish {id}`."
        )),
        Action::Rotated(..) => {
            steps.push("Hand the new secret to the services that use the key.".into());
        }
        Action::Revoked(_) => steps
            .push("Give the services that used the key another one: `imkit keys create`.".into()),
        Action::OldSecret => steps.push(format!(
            "Nothing has to be revoked: the secret was replaced before it was found. To end the key \
             all the same: `imkit keys revoke {id}`."
        )),
        Action::Dead => {}
    }
    let expected = matches!(story.action, Action::Rotated(_, 1..) | Action::LookedInto);
    if story.works_now == Some(true) && !expected {
        steps.insert(0, "**The secret still works: revoke the key now.**".to_owned());
    }
    steps.extend(acts::steps(&id, &story.traces.acts));
    if story.traces.total.passed() > 0 {
        steps.push(
            "Go through the addresses and operations above with the owner: which were not theirs?"
                .to_owned(),
        );
    }
    steps.push("Take the key out of the place where it was found, and look for more: `imkit keys scan`, `imkit keys scan --git-history`.".into());
    steps.push("Keep others from getting there: a hook before each commit (docs/leaks.md).".into());
    steps.push("Check that the record of changes is whole: `imkit keys audit verify`.".into());
    steps
}

fn summary(text: &mut String, story: &Story<'_>, details: Option<&KeyDetails>) {
    let mut row = |name: &str, value: &str| {
        let _ = writeln!(text, "| {name} | {} |", plain(value));
    };
    row("What", "Value");
    row("---", "---");
    row("Key", story.id);
    if let Some(details) = details {
        row("Name", &details.name);
        row("Owner", &details.owner);
        row("Scopes", &details.scopes.join(", "));
        row("Resources", &details.resources.join(", "));
        row("Allowed addresses", &details.allowed_ips.join(", "));
        row("Created", &instant(Some(details.created_at)));
        row("Last used", &instant(details.last_used_at));
        row("Expires", &details.expires_at.map_or("never".into(), |at| instant(Some(at))));
    }
    let tried = |works: Option<bool>| match works {
        Some(true) => "yes",
        Some(false) => "no",
        None => "not tried: only the id was given",
    };
    row("The secret worked", tried(story.worked));
    row("What was done", story.action.word());
    row("The secret works now", tried(story.works_now));
    text.push('\n');
}

fn receipt(text: &mut String, action: Action<'_>) {
    if let Some(Receipt { rev, at, audit_seq, audit_hash }) = action.receipt() {
        let _ = writeln!(
            text,
            "## Receipt\n\nRevision {rev}, {at}. From then on it holds for every request.\n\
             Audit entry {audit_seq}, hash `{}`.\n",
            plain(&audit_hash)
        );
    }
}

fn use_of_it(text: &mut String, traces: &Traces) {
    let KeyUse { requests, limited, refused, .. } = traces.total;
    let admitted = traces.total.passed();
    let _ = writeln!(
        text,
        "## What was done with it since {}\n\n{requests} requests: {admitted} admitted, {limited} \
         over a limit, {refused} refused.\n",
        instant(traces.since)
    );
    rows(text, "Operations", &traces.operations);
    rows(text, "Addresses", &traces.addresses);
    rows(text, "Outcomes", &traces.outcomes);
    times(text, &traces.times);
    if !traces.objects.is_empty() {
        text.push_str("### Things it touched\n\n| Thing | Times | First | Last |\n");
        text.push_str("| --- | --- | --- | --- |\n");
        for object in &traces.objects {
            let (first, last) = (instant(Some(object.first_at)), instant(Some(object.last_at)));
            let _ = writeln!(
                text,
                "| {} | {} | {first} | {last} |",
                plain(&object.object),
                object.count
            );
        }
        text.push('\n');
    }
    let old = traces.rotation.iter().flat_map(|rotation| &rotation.old);
    let users: Vec<_> =
        old.flat_map(|old| old.users.iter().map(|user| (old.version, user))).collect();
    if !users.is_empty() {
        text.push_str(
            "### Who used old secrets\n\n| Secret | Address | Program | Times | Last |\n",
        );
        text.push_str("| --- | --- | --- | --- | --- |\n");
        for (version, user) in users {
            let _ = writeln!(
                text,
                "| {version} | {} | {} | {} | {} |",
                plain(user.ip.as_deref().unwrap_or_default()),
                plain(user.user_agent.as_deref().unwrap_or_default()),
                user.count,
                instant(Some(user.last_used_at))
            );
        }
        text.push('\n');
    }
}

/// What a root key did to keys, so that nothing of it is overlooked.
fn acts_of_it(text: &mut String, traces: &Traces) {
    if traces.acts.is_empty() {
        return;
    }
    text.push_str("## What it did to keys\n\n| When | What | Keys | Address | Why |\n");
    text.push_str("| --- | --- | --- | --- | --- |\n");
    for entry in &traces.acts {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            instant(Some(entry.at)),
            plain(&entry.event),
            plain(&acts::about(entry).join(" ")),
            plain(entry.ip.as_deref().unwrap_or_default()),
            plain(entry.reason.as_deref().unwrap_or_default())
        );
    }
    text.push('\n');
}

fn rows(text: &mut String, title: &str, rows: &[UsageRow]) {
    if rows.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "### {title}\n\n| What | Requests | Admitted | Limited | Refused | Last |\n\
         | --- | --- | --- | --- | --- | --- |"
    );
    for UsageRow { what, used, last_at, .. } in rows {
        let KeyUse { requests, limited, refused, .. } = used;
        let admitted = used.passed();
        let _ = writeln!(
            text,
            "| {} | {requests} | {admitted} | {limited} | {refused} | {} |",
            plain(named(what)),
            instant(*last_at)
        );
    }
    text.push('\n');
}

/// When it was used, with bars, so that a peak is seen.
fn times(text: &mut String, times: &Times) {
    if times.rows.is_empty() {
        return;
    }
    let _ = writeln!(
        text,
        "### When, by the {}\n\n| UTC | Requests | Admitted | Limited | Refused | |\n\
         | --- | --- | --- | --- | --- | --- |",
        times.unit()
    );
    for Bar { when, used, bar } in times.bars() {
        let KeyUse { requests, limited, refused, .. } = used;
        let admitted = used.passed();
        let when = plain(&when);
        let _ =
            writeln!(text, "| {when} | {requests} | {admitted} | {limited} | {refused} | {bar} |");
    }
    text.push('\n');
}

/// What a row stands for; callers need not name an operation, and addresses can be unknown.
pub(super) fn named(what: &str) -> &str {
    if what.is_empty() { "not named" } else { what }
}

/// Changes of the key, and the span of its use, in the order of time.
fn timeline(text: &mut String, story: &Story<'_>) {
    let mut moments: Vec<(Timestamp, String)> = Vec::new();
    for entry in &story.traces.audit {
        let reason = entry.reason.as_deref().map(|reason| format!(" ({reason})"));
        let ip = entry.ip.as_deref().map(|ip| format!(" from {ip}"));
        let what = format!(
            "{} by {}{}{}",
            entry.event,
            entry.actor,
            ip.unwrap_or_default(),
            reason.unwrap_or_default()
        );
        moments.push((entry.at, what));
    }
    if let Some(at) = story.details.and_then(|details| details.last_used_at) {
        moments.push((at, "last used with success".to_owned()));
    }
    if let Some(since) = story.traces.since {
        moments.push((since, "from here on its use was looked into".to_owned()));
    }
    moments.push((story.now, "report written".to_owned()));
    moments.sort_by_key(|(at, _)| *at);
    text.push_str("## Timeline\n\n");
    for (at, what) in moments {
        let _ = writeln!(text, "- {} {}", instant(Some(at)), plain(&what));
    }
    text.push('\n');
}

fn instant(at: Option<Timestamp>) -> String {
    at.map_or_else(|| "-".to_owned(), |at| format!("{at:.0}"))
}

/// Text from elsewhere, which must be neither markup nor break its line.
fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            c if is_unsafe(c) => safe.push('\u{fffd}'),
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '!' | '#' => {
                safe.push('\\');
                safe.push(c);
            }
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_is_no_markup() {
        let text = plain("a|b\n# [x](http://evil) <script> `\u{1b}[2J");
        assert_eq!(text, "a\\|b\u{fffd}\\# \\[x\\](http://evil) \\<script\\> \\`\u{fffd}\\[2J");
    }

    #[test]
    fn the_most_urgent_step_comes_first() {
        let receipt =
            Receipt { rev: 7, at: Timestamp::UNIX_EPOCH, audit_seq: 9, audit_hash: "ab".into() };
        let traces = Traces::default();
        let story = |action, works_now| Story {
            id: "7Gq2mXbR4tLz",
            details: None,
            worked: Some(true),
            action,
            works_now,
            traces: &traces,
            now: Timestamp::UNIX_EPOCH,
        };
        let first = |action, works_now| next_steps(&story(action, works_now)).remove(0);
        assert!(first(Action::LookedInto, None).contains("imkit keys leak 7Gq2mXbR4tLz"));
        assert!(first(Action::Revoked(&receipt), Some(true)).contains("still works"));
        assert!(first(Action::Revoked(&receipt), Some(false)).contains("another one"));
        assert!(first(Action::Rotated(&receipt, 60), Some(true)).contains("60 more seconds"));
        let text = markdown(&story(Action::Revoked(&receipt), Some(false)));
        assert!(text.contains("Revision 7") && text.contains("## Timeline"), "{text}");
    }
}
