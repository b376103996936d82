//! What a scan has found so far: rows for places, and what they come to for each credential.

use std::collections::BTreeMap;

use imkit_keys::{Credential, KeyKind};
use serde_json::{Value, json};

use super::status::Status;
use crate::error::{Exit, Failure};
use crate::output::{Talk, View};
use crate::scan::{Baseline, Found, MARKER, Object, Place, Source, mask};

/// How places are shown.
pub(super) const PLACE: View = View {
    id: "name",
    columns: &[("found", "found"), ("name", "name"), ("status", "status"), ("place", "place")],
};

/// How credentials are shown.
pub(super) const CREDENTIAL: View = View {
    id: "name",
    columns: &[
        ("found", "found"),
        ("name", "name"),
        ("status", "status"),
        ("places", "places"),
        ("first", "first"),
    ],
};

/// The count of a scan.
pub(super) struct Report {
    baseline: Baseline,
    /// By kind and name, which is the order in which they are shown.
    credentials: BTreeMap<(&'static str, String), Tally>,
    streams: u64,
    bytes: u64,
    unread: u64,
    allowed: u64,
}

/// What one credential comes to.
struct Tally {
    credential: Credential,
    status: Status,
    places: u64,
    first: String,
}

impl Report {
    /// Nothing yet.
    pub(super) fn new(baseline: Baseline) -> Self {
        Self { baseline, credentials: BTreeMap::new(), streams: 0, bytes: 0, unread: 0, allowed: 0 }
    }

    /// Whether a finding concerns anybody; one that may stay is only counted.
    pub(super) fn concerns(&mut self, found: &Found) -> bool {
        let stays = found.allowed || self.baseline.covers(&found.credential);
        self.allowed += u64::from(stays);
        !stays
    }

    /// Counts a finding, and makes its row.
    pub(super) fn found(&mut self, found: &Found, status: &Status) -> Value {
        let Found { credential, place, allowed: _ } = found;
        let name = credential.name().to_owned();
        let tally =
            self.credentials.entry((credential.describe(), name)).or_insert_with(|| Tally {
                credential: credential.clone(),
                status: status.clone(),
                places: 0,
                first: place.to_string(),
            });
        tally.places += 1;
        row(credential, status, place)
    }

    /// Ids of the keys that work, or could again.
    pub(super) fn working(&self) -> Vec<String> {
        let working = self.credentials.values().filter(|tally| tally.status.can_work());
        working.map(|tally| tally.credential.name().to_owned()).collect()
    }

    /// Counts a stream that was read to its end.
    pub(super) fn read(&mut self, bytes: u64) {
        self.streams += 1;
        self.bytes += bytes;
    }

    /// Bytes that were read.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Counts something that could not be read.
    pub(super) fn unread(&mut self) {
        self.unread += 1;
    }

    /// A row for each credential.
    pub(super) fn credentials(&self) -> impl Iterator<Item = Value> {
        self.credentials.values().map(|tally| {
            let Tally { credential, status, places, first } = tally;
            let mut row = which(credential, status);
            row["places"] = (*places).into();
            row["first"] = first.as_str().into();
            row
        })
    }

    /// A line for each credential that stands in several places.
    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        let several = self.credentials.values().filter(|tally| tally.places > 1);
        several.map(|Tally { credential, status, places, .. }| {
            let (what, name) = (credential.describe(), credential.name());
            format!("{what} {name} ({}) stands in {places} places", status.word())
        })
    }

    /// What to do about what was found, the most urgent first.
    fn advice(&self) -> String {
        let any = |fits: &dyn Fn(&Credential, &Status) -> bool| {
            self.credentials.values().any(|tally| fits(&tally.credential, &tally.status))
        };
        let root = |credential: &Credential| matches!(credential, Credential::Key { form, .. } if form.kind() == KeyKind::Root);
        let ours = |credential: &Credential| {
            matches!(credential, Credential::Key { .. }) && !root(credential)
        };
        let platform = |credential: &Credential| !matches!(credential, Credential::Key { .. });
        let mut steps = Vec::new();
        if any(&|credential, status| root(credential) && !status.is_dead()) {
            steps.push(
                "for a root key: make another one (imkit keys create --root --role admin --name \
                 NAME), then with that imkit keys leak ID",
            );
        }
        if any(&|credential, status| ours(credential) && !status.is_dead()) {
            steps.push("for each key that may work: imkit keys leak ID");
        }
        if any(&|credential, _| platform(credential)) {
            steps.push(
                "for an API key of the platform: make a new one in its dashboard and take the old \
                 one away there; no command can",
            );
        }
        if steps.is_empty() {
            steps.push("the keys are dead: nothing is left but to take them out");
        }
        steps.push("docs/leaks.md says what else to do");
        steps.join("; ")
    }

    /// What the scan ends with.
    ///
    /// # Errors
    ///
    /// Something was found, or something could not be read.
    pub(super) fn end(&self, talk: &Talk) -> Result<(), Failure> {
        let Self { credentials, streams, bytes, unread, allowed, .. } = self;
        if *allowed > 0 {
            talk.note(&format!("{allowed} allowed by {MARKER} on the line or by the baseline"));
        }
        if !credentials.is_empty() {
            let places: u64 = credentials.values().map(|tally| tally.places).sum();
            let count = credentials.len();
            return Err(super::alarm(format!(
                "found {count} {} in {places} {}",
                plural(count as u64, "credential"),
                plural(places, "place")
            ))
            .hint(self.advice()));
        }
        if *unread > 0 {
            let message = format!("nothing was found, but {unread} could not be read");
            return Err(Failure::new(Exit::Failed, message)
                .hint("check the paths, leave them out with --exclude, or scan as somebody who may read them"));
        }
        talk.note(&format!(
            "nothing was found in {streams} {}, {bytes} bytes",
            plural(*streams, "stream")
        ));
        Ok(())
    }
}

fn plural(count: u64, word: &str) -> String {
    if count == 1 { word.to_owned() } else { format!("{word}s") }
}

/// Which credential it is.
fn which(credential: &Credential, status: &Status) -> Value {
    let mut row = json!({ "found": credential.describe(), "name": credential.name() });
    if let Credential::Key { form, .. } = credential {
        row["form"] = form.to_string().into();
    }
    row["status"] = status.word().into();
    if let Status::Known(details) = status {
        row["owner"] = details.owner.as_str().into();
        row["key_name"] = details.name.as_str().into();
        row["last_used_at"] = json!(details.last_used_at);
    }
    row
}

fn row(credential: &Credential, status: &Status, place: &Place) -> Value {
    let mut row = which(credential, status);
    row["place"] = place.to_string().into();
    match &place.source {
        Source::File(path) => row["path"] = mask(&path.to_string_lossy()).into(),
        Source::Stdin => {}
        Source::Variable(name) => row["variable"] = mask(name).into(),
        Source::Object(Object { id, path, commit, in_head }) => {
            row["path"] = path.as_deref().map(mask).into();
            row["object"] = id.as_str().into();
            row["commit"] = commit.as_ref().map(|commit| commit.id.as_str()).into();
            row["date"] = commit.as_ref().map(|commit| commit.date.as_str()).into();
            row["author"] = commit.as_ref().map(|commit| mask(&commit.author)).into();
            row["in_head"] = (*in_head).into();
        }
    }
    if let Some((line, column)) = place.position {
        row["line"] = line.into();
        row["column"] = column.into();
    }
    row
}
