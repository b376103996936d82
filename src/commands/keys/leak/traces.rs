//! What was done with a key: operations, addresses, outcomes, things it touched, who used old
//! secrets, and what was changed about it. What cannot be had is said and left out: half an answer
//! is better than none on such a night.

use imkit_sdk::Error;
use imkit_sdk::keys::{
    AuditEntry, KeyServer, KeyUse, ListAudit, RotationStatus, UsageBy, UsageQuery, UsageRow,
    UsedObject,
};
use jiff::Timestamp;
use serde::Serialize;

use super::times::{self, Times};

/// Most rows of each kind.
const ROWS: u32 = 100;

/// Most acts of a root key: as many as a page of the audit holds.
const ACTS: u32 = 1000;

/// What is known.
#[derive(Default, Debug, Serialize)]
pub(super) struct Traces {
    /// From this time.
    pub(super) since: Option<Timestamp>,
    /// Requests in all.
    pub(super) total: KeyUse,
    /// By operation.
    pub(super) operations: Vec<UsageRow>,
    /// By the caller's address.
    pub(super) addresses: Vec<UsageRow>,
    /// By how they ended.
    pub(super) outcomes: Vec<UsageRow>,
    /// By time.
    #[serde(flatten)]
    pub(super) times: Times,
    /// Things it touched.
    pub(super) objects: Vec<UsedObject>,
    /// Who used which secret, during a rotation.
    pub(super) rotation: Option<RotationStatus>,
    /// Changes, oldest first.
    pub(super) audit: Vec<AuditEntry>,
    /// What it did to keys, oldest first: root keys alone can.
    pub(super) acts: Vec<AuditEntry>,
    /// What could not be had, and why.
    pub(super) missing: Vec<String>,
}

/// Collects what the server knows about a key since a time.
pub(super) async fn collect(server: &KeyServer, id: &str, since: Timestamp) -> Traces {
    let mut traces = Traces { since: Some(since), ..Traces::default() };
    for by in [UsageBy::Operation, UsageBy::Ip, UsageBy::Outcome, UsageBy::Time] {
        let query = UsageQuery {
            since: Some(since),
            by: Some(by),
            limit: Some(ROWS),
            ..UsageQuery::default()
        };
        let answer = server.key_usage(id, query).await;
        let Some(report) = traces.take("its use", answer) else { break };
        traces.total = report.total;
        if by == UsageBy::Time {
            let times = times::closer(server, id, Times::of(report)).await;
            traces.times = traces.take("when it was used", times).unwrap_or_default();
            break;
        }
        let rows = report.rows;
        match by {
            UsageBy::Operation => traces.operations = rows,
            UsageBy::Ip => traces.addresses = rows,
            UsageBy::Outcome => traces.outcomes = rows,
            UsageBy::Time | UsageBy::Key => {}
        }
    }
    let objects = server.objects(id, Some(since), Some(ROWS)).await;
    traces.objects = traces.take("the things it touched", objects).unwrap_or_default();
    // Also of a key that was revoked a moment ago.
    let rotation = server.rotation(id).await;
    traces.rotation = traces.take("its rotation", rotation).filter(|status| !status.old.is_empty());
    traces.audit(server, id).await;
    traces
}

impl Traces {
    /// Collects the latest changes: the audit outlives the key.
    pub(super) async fn audit(&mut self, server: &KeyServer, id: &str) {
        let list =
            ListAudit { target: Some(id.to_owned()), limit: Some(ROWS), ..ListAudit::default() };
        let answer = server.audit_page(list).await;
        let mut entries = self.take("its audit", answer).map(|page| page.entries);
        if let Some(entries) = &mut entries {
            entries.sort_by_key(|entry| entry.seq);
        }
        self.audit = entries.unwrap_or_default();
    }

    /// Collects what a root key did to keys since a time.
    pub(super) async fn acts(&mut self, server: &KeyServer, id: &str, since: Timestamp) {
        let list = ListAudit {
            actor: Some(id.to_owned()),
            since: Some(since),
            limit: Some(ACTS),
            ..ListAudit::default()
        };
        let answer = server.audit_page(list).await;
        let Some(mut page) = self.take("what it did to keys", answer) else { return };
        if page.next.is_some() {
            self.missing.push(format!(
                "what it did to keys before the latest {ACTS} acts: imkit keys audit list --actor {id}"
            ));
        }
        page.entries.sort_by_key(|entry| entry.seq);
        self.acts = page.entries;
    }

    fn take<T>(&mut self, what: &str, answer: Result<T, Error>) -> Option<T> {
        answer.map_err(|error| self.missing.push(format!("{what}: {error}"))).ok()
    }
}
