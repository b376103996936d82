//! The budgets of all upstreams, made when they are first asked for.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use imkit_api::keys::{BudgetPriority, BudgetReport, KeyBudget, ListBudgets, UpstreamBudget};
use imkit_keys::{BudgetSnapshot, KeySnapshot, Priority, Replica, UpstreamName};
use jiff::{SignedDuration, Timestamp};

use super::{Budget, BudgetCounts};
use crate::config::BudgetSettings;

/// Keys of an upstream that are told when nothing is said.
const USUAL_KEYS: usize = 100;

/// A budget for each upstream.
pub(crate) struct Budgets {
    settings: BudgetSettings,
    counts: BudgetCounts,
    table: ArcSwap<HashMap<UpstreamName, Arc<Budget>>>,
}

impl Budgets {
    pub(crate) fn new(settings: BudgetSettings, counts: BudgetCounts) -> Self {
        Self { settings, counts, table: ArcSwap::default() }
    }

    /// The budget of an upstream.
    pub(crate) fn of(&self, upstream: &UpstreamName) -> Arc<Budget> {
        if let Some(budget) = self.table.load().get(upstream) {
            return Arc::clone(budget);
        }
        let new = Arc::new(Budget::new(&self.settings, self.counts.clone()));
        // Of several at once the first one's budget is everybody's.
        self.table.rcu(|table| {
            let mut table = HashMap::clone(table);
            table.entry(upstream.clone()).or_insert_with(|| Arc::clone(&new));
            table
        });
        self.table.load().get(upstream).map_or(new, Arc::clone)
    }

    /// How long a request waits for its turn at most.
    pub(crate) fn queue_wait(&self) -> Duration {
        self.settings.queue_wait
    }

    /// Who uses them; names are those of the replica's keys.
    pub(crate) fn report(
        &self,
        which: &ListBudgets,
        replica: &Replica,
        now: Timestamp,
    ) -> BudgetReport {
        let ListBudgets { upstream, limit } = which;
        let most = limit.map_or(USUAL_KEYS, |limit| limit as usize);
        let table = self.table.load();
        let wanted =
            table.iter().filter(|(name, _)| upstream.as_deref().is_none_or(|u| u == name.as_str()));
        let mut upstreams: Vec<_> = wanted
            .map(|(name, budget)| self.told(name, budget.snapshot(), most, replica, now))
            .collect();
        upstreams.sort_by(|a, b| a.upstream.cmp(&b.upstream));
        BudgetReport { upstreams }
    }

    fn told(
        &self,
        name: &UpstreamName,
        snapshot: BudgetSnapshot,
        most: usize,
        replica: &Replica,
        now: Timestamp,
    ) -> UpstreamBudget {
        let BudgetSnapshot { budget, per_minute, used, waiting, refused, paused, mut keys } =
            snapshot;
        keys.sort_by_key(|key| std::cmp::Reverse((key.used, key.waiting, key.refused, key.id)));
        let more = keys.len().saturating_sub(most) as u64;
        let paused_until = paused.and_then(|time| {
            let time = SignedDuration::try_from(time).ok()?;
            now.checked_add(time).ok()
        });
        UpstreamBudget {
            upstream: name.to_string(),
            limit: self.settings.requests_per_minute,
            budget,
            per_minute: per_minute as u64,
            used,
            waiting,
            refused,
            paused_until,
            keys: keys.into_iter().take(most).map(|key| key_told(&key, used, replica)).collect(),
            more,
        }
    }
}

fn key_told(key: &KeySnapshot, all: u64, replica: &Replica) -> KeyBudget {
    let KeySnapshot { id, share, used, waiting, refused } = *key;
    let key = replica.get(id);
    // The budget hears of another share with the next request of the key, which will go by it.
    let share = key.as_ref().map_or(share, |key| key.passage().budget);
    KeyBudget {
        key_id: id.to_string(),
        name: key.map(|key| key.name().to_owned()),
        used,
        // Nothing of nothing is nothing.
        percent: (used as f64 * 1000.0 / all.max(1) as f64).round() / 10.0,
        waiting,
        refused,
        guaranteed: share.guaranteed,
        ceiling: share.ceiling.map(NonZeroU32::get),
        weight: share.weight.get(),
        priority: match share.priority {
            Priority::Low => BudgetPriority::Low,
            Priority::Normal => BudgetPriority::Normal,
            Priority::High => BudgetPriority::High,
        },
    }
}
