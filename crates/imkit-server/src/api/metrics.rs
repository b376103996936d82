//! What is counted for Prometheus. Labels are of a fixed set: no keys, owners or addresses.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Instant;

use axum::http::StatusCode;
use imkit_keys::{Outcome, UpstreamName};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::{encode_eof, encode_registry};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;

use super::answered::Answered;
use super::verify::OWN;
use crate::gateway::budget::BudgetCounts;
use crate::upstreams::{Phase, Standing};

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct RequestLabels {
    route: &'static str,
    status: &'static str,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct OutcomeLabel {
    outcome: &'static str,
}

/// Bounds of how long upstreams take: they are over a network, and answered within half a minute.
const UPSTREAM_SECONDS: [f64; 12] =
    [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct AnswerLabels {
    caller: &'static str,
    operation: &'static str,
    outcome: &'static str,
    status: &'static str,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct FaultLabels {
    caller: &'static str,
    fault: &'static str,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct CallerLabel {
    caller: &'static str,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct StatusLabel {
    status: &'static str,
}

#[derive(Default)]
struct AtHand {
    told: OnceLock<Counter>,
    admitted: OnceLock<Counter>,
}

/// Everything that is counted.
pub(super) struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    verifications: Family<OutcomeLabel, Counter>,
    /// Of the families above, what nearly every request counts, looked up when it is first needed.
    at_hand: AtHand,
    guarded: Counter,
    budget: BudgetCounts,
    gateway: Family<AnswerLabels, Counter>,
    failures: Family<FaultLabels, Counter>,
    upstream_time: Family<CallerLabel, Histogram, fn() -> Histogram>,
    logged: Counter,
    log_failures: Counter,
    commits: Histogram,
    flush_failures: Counter,
    flush_age: Gauge<f64, AtomicU64>,
    keys: Family<StatusLabel, Gauge>,
    rev: Gauge,
    audit_seq: Gauge,
    memory: Gauge,
    started: Instant,
    /// Milliseconds after `started`.
    last_flush: AtomicI64,
}

impl Default for Metrics {
    fn default() -> Self {
        // From half a millisecond to four seconds.
        let buckets = (0..14).map(|step| 0.0005 * f64::from(1_u32 << step));
        let mut metrics = Self {
            registry: Registry::with_prefix("imkit"),
            requests: Family::default(),
            verifications: Family::default(),
            at_hand: AtHand::default(),
            guarded: Counter::default(),
            budget: BudgetCounts::default(),
            gateway: Family::default(),
            failures: Family::default(),
            upstream_time: Family::new_with_constructor(|| Histogram::new(UPSTREAM_SECONDS)),
            logged: Counter::default(),
            log_failures: Counter::default(),
            commits: Histogram::new(buckets),
            flush_failures: Counter::default(),
            flush_age: Gauge::default(),
            keys: Family::default(),
            rev: Gauge::default(),
            audit_seq: Gauge::default(),
            memory: Gauge::default(),
            started: Instant::now(),
            last_flush: AtomicI64::new(0),
        };
        metrics.register();
        metrics
    }
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct BreakerLabels {
    upstream: String,
    state: &'static str,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug, EncodeLabelSet)]
struct UpstreamLabel {
    upstream: String,
}

/// What is asked for when somebody reads the metrics.
pub(super) struct Gauges {
    /// Keys by status.
    pub(super) keys: Vec<(&'static str, u64)>,
    pub(super) rev: u64,
    pub(super) audit_seq: u64,
    /// How the breakers of upstreams stand.
    pub(super) breakers: Vec<(UpstreamName, Standing)>,
}

impl Metrics {
    fn register(&mut self) {
        let registry = &mut self.registry;
        let requests = "Requests to the control door, by route and class of status";
        registry.register("http_requests", requests, self.requests.clone());
        let verifications = "Judged requests, by how they ended";
        registry.register("verifications", verifications, self.verifications.clone());
        let guarded = "Wrong keys beyond what their address may present";
        registry.register("wrong_keys_guarded", guarded, self.guarded.clone());
        let BudgetCounts { waits, refused, throttled } = self.budget.clone();
        let waited = "How long requests waited for their turn at an upstream that went after all";
        registry.register("budget_wait_seconds", waited, waits);
        let late = "Requests that were refused because their turn did not come in time";
        registry.register("budget_refused", late, refused);
        let slowed = "Refusals of upstreams for their own rate limit";
        registry.register("budget_throttled", slowed, throttled);
        let answered =
            "Requests to the gateway, by who asked for what, how they were judged and answered";
        registry.register("gateway_requests", answered, self.gateway.clone());
        let failed = "Requests to upstreams that failed, by what went wrong";
        registry.register("gateway_upstream_failures", failed, self.failures.clone());
        let took = "How long requests that were sent to upstreams took until their answer";
        registry.register("gateway_upstream_seconds", took, self.upstream_time.clone());
        let logged = "Entries of the log of requests that were written";
        registry.register("request_log_entries", logged, self.logged.clone());
        let unlogged = "Writes of the log of requests that failed";
        registry.register("request_log_failures", unlogged, self.log_failures.clone());
        let commits = "How long changes took until they were on disk";
        registry.register("commit_seconds", commits, self.commits.clone());
        let failures = "Flushes of usage that failed";
        registry.register("usage_flush_failures", failures, self.flush_failures.clone());
        let age = "Seconds since usage was last stored";
        registry.register("usage_flush_age_seconds", age, self.flush_age.clone());
        registry.register("keys", "Keys, by how they stand", self.keys.clone());
        registry.register("rev", "Revision of the last change", self.rev.clone());
        registry.register("audit_seq", "Number of the last audit entry", self.audit_seq.clone());
        let memory = "Memory of the process that is in use";
        registry.register("process_resident_memory_bytes", memory, self.memory.clone());
    }

    /// Where commits are timed.
    pub(super) fn commits(&self) -> Histogram {
        self.commits.clone()
    }

    /// Where the use of budgets is counted.
    pub(super) fn budget(&self) -> BudgetCounts {
        self.budget.clone()
    }

    pub(super) fn request(&self, route: &'static str, status: StatusCode) {
        let status = class(status.as_u16());
        self.requests.get_or_create(&RequestLabels { route, status }).inc();
    }

    /// A good answer of [`OWN`].
    pub(super) fn told(&self) {
        let labels = RequestLabels { route: OWN, status: "2xx" };
        self.at_hand.told.get_or_init(|| self.requests.get_or_create_owned(&labels)).inc();
    }

    pub(super) fn verified(&self, outcome: &'static str) {
        self.verifications.get_or_create(&OutcomeLabel { outcome }).inc();
    }

    /// Counts what [`verified`](Self::verified) does.
    pub(super) fn admitted(&self) {
        let label = OutcomeLabel { outcome: Outcome::Admitted.as_str() };
        let admitted = &self.at_hand.admitted;
        admitted.get_or_init(|| self.verifications.get_or_create_owned(&label)).inc();
    }

    /// An answer at the gateway.
    pub(super) fn answered(&self, answered: &Answered<'_>) {
        let Answered { by, outcome, operation, status, attempts, fault, took, .. } = *answered;
        let caller = by.as_str();
        let labels = AnswerLabels { caller, operation, outcome, status: class(status) };
        self.gateway.get_or_create(&labels).inc();
        if let Some(fault) = fault {
            self.failures.get_or_create(&FaultLabels { caller, fault }).inc();
        }
        if attempts > 0 {
            let times = self.upstream_time.get_or_create(&CallerLabel { caller });
            times.observe(took.as_secs_f64());
        }
    }

    /// Entries of the log of requests that were written, or could not be.
    pub(super) fn logged(&self, entries: Result<usize, usize>) {
        match entries {
            Ok(entries) => drop(self.logged.inc_by(entries as u64)),
            Err(_) => drop(self.log_failures.inc()),
        }
    }

    pub(super) fn guarded(&self) {
        self.guarded.inc();
    }

    pub(super) fn flushed(&self, well: bool) {
        if well {
            let elapsed = i64::try_from(self.started.elapsed().as_millis()).unwrap_or(i64::MAX);
            self.last_flush.store(elapsed, Ordering::Relaxed);
        } else {
            self.flush_failures.inc();
        }
    }

    /// The text that Prometheus reads.
    pub(super) fn text(&self, gauges: Gauges) -> String {
        let Gauges { keys, rev, audit_seq, breakers } = gauges;
        for (status, count) in keys {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            self.keys.get_or_create(&StatusLabel { status }).set(count);
        }
        self.rev.set(i64::try_from(rev).unwrap_or(i64::MAX));
        self.audit_seq.set(i64::try_from(audit_seq).unwrap_or(i64::MAX));
        let last = u64::try_from(self.last_flush.load(Ordering::Relaxed)).unwrap_or(0);
        let since = self.started.elapsed().saturating_sub(std::time::Duration::from_millis(last));
        self.flush_age.set(since.as_secs_f64());
        if let Some(bytes) = resident_memory() {
            self.memory.set(bytes);
        }
        let mut text = String::new();
        // Writing into memory cannot fail.
        let _ = encode_registry(&mut text, &self.registry)
            .and_then(|()| encode_registry(&mut text, &upstreams(breakers)))
            .and_then(|()| encode_eof(&mut text));
        text
    }
}

/// Of the upstreams that there are now.
fn upstreams(breakers: Vec<(UpstreamName, Standing)>) -> Registry {
    let (states, refused) = (Family::<_, Gauge>::default(), Family::<_, Counter>::default());
    for (name, standing) in breakers {
        let upstream = name.to_string();
        let phases =
            [(Phase::Closed, "closed"), (Phase::Open, "open"), (Phase::HalfOpen, "half_open")];
        for (phase, state) in phases {
            let labels = BreakerLabels { upstream: upstream.clone(), state };
            states.get_or_create(&labels).set(i64::from(standing.phase == phase));
        }
        refused.get_or_create(&UpstreamLabel { upstream }).inc_by(standing.refused);
    }
    let mut registry = Registry::with_prefix("imkit");
    let breaker =
        "1 for how the breaker of an upstream stands, which is open while it is left alone";
    registry.register("upstream_breaker", breaker, states);
    let alone = "Requests that were refused because their upstream was left alone";
    registry.register("upstream_breaker_refused", alone, refused);
    registry
}

fn class(status: u16) -> &'static str {
    match status / 100 {
        1 => "1xx",
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    }
}

/// Linux tells; other systems are not asked.
fn resident_memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: i64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_at_hand_are_those_of_their_families() {
        let metrics = Metrics::default();
        metrics.told();
        metrics.request(OWN, StatusCode::OK);
        metrics.told();
        metrics.admitted();
        metrics.verified(Outcome::Admitted.as_str());
        let text =
            metrics.text(Gauges { keys: Vec::new(), rev: 0, audit_seq: 0, breakers: Vec::new() });
        for line in [
            "imkit_http_requests_total{route=\"/verify\",status=\"2xx\"} 3",
            "imkit_verifications_total{outcome=\"admitted\"} 2",
        ] {
            assert!(text.lines().any(|told| told == line), "{text}");
        }
    }
}
