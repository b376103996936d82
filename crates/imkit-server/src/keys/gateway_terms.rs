//! How a key's requests travel through the gateway: the API's words to the domain's, and back.

use std::num::NonZeroU32;

use imkit_api::keys::{
    AuditDefault, AuditReads, BudgetDetails, BudgetPriority, BudgetTerms, GatewayDetails,
    GatewayMode, GatewayTerms,
};
use imkit_keys::{Enforcement, InvalidPassage, Passage, Priority, Sampling, Share};

use super::faults::Faults;

/// The passage as a request wants it; what the request does not say stays.
pub(super) fn read(faults: &mut Faults, before: &Passage, terms: &GatewayTerms) -> Passage {
    let GatewayTerms { upstream, mode, budget, audit_reads } = terms;
    let mut passage = before.clone();
    match upstream.as_deref() {
        None => {}
        Some("") => passage.upstream = None,
        Some(name) => passage.upstream = faults.take("/gateway/upstream", name.parse()),
    }
    if let Some(mode) = mode {
        passage.mode = match mode {
            GatewayMode::Enforce => Enforcement::Enforce,
            GatewayMode::Observe => Enforcement::Observe,
        };
    }
    if let Some(budget) = budget {
        passage.budget = share(faults, *budget);
    }
    match audit_reads {
        None => {}
        Some(AuditReads::As(AuditDefault::Default)) => passage.audit_reads = None,
        Some(AuditReads::OneOf(every)) => passage.audit_reads = Some(Sampling(*every)),
    }
    if let Err(fault) = passage.check() {
        let pointer = match fault {
            InvalidPassage::Weight(_) => "/gateway/budget/weight",
            InvalidPassage::Guaranteed { .. } => "/gateway/budget/guaranteed",
            InvalidPassage::Sampling(_) => "/gateway/audit_reads",
            _ => "/gateway",
        };
        faults.add(pointer, fault);
    }
    passage
}

/// What a request says for a root key, which does not pass the gateway.
pub(super) fn refuse(faults: &mut Faults) {
    faults.add("/gateway", "root keys do not pass the gateway: leave this out");
}

fn share(faults: &mut Faults, budget: BudgetTerms) -> Share {
    let BudgetTerms { guaranteed, ceiling, weight, priority } = budget;
    let usual = Share::default();
    let at_least_one = |faults: &mut Faults, field: &str, number: u32| {
        let read = NonZeroU32::new(number).ok_or("0 is too few: give 1 or more, or leave it out");
        faults.take(&format!("/gateway/budget/{field}"), read)
    };
    Share {
        guaranteed: guaranteed.unwrap_or(usual.guaranteed),
        ceiling: ceiling.and_then(|number| at_least_one(faults, "ceiling", number)),
        weight: weight
            .and_then(|number| at_least_one(faults, "weight", number))
            .unwrap_or(usual.weight),
        priority: priority.map_or(usual.priority, |priority| match priority {
            BudgetPriority::Low => Priority::Low,
            BudgetPriority::Normal => Priority::Normal,
            BudgetPriority::High => Priority::High,
        }),
    }
}

/// A passage as the API shows it.
pub(super) fn show(passage: &Passage) -> GatewayDetails {
    let Passage { upstream, mode, budget, audit_reads } = passage;
    let Share { guaranteed, ceiling, weight, priority } = *budget;
    GatewayDetails {
        upstream: upstream.as_ref().map(ToString::to_string),
        mode: match mode {
            Enforcement::Enforce => GatewayMode::Enforce,
            Enforcement::Observe => GatewayMode::Observe,
        },
        budget: BudgetDetails {
            guaranteed,
            ceiling: ceiling.map(NonZeroU32::get),
            weight: weight.get(),
            priority: match priority {
                Priority::Low => BudgetPriority::Low,
                Priority::Normal => BudgetPriority::Normal,
                Priority::High => BudgetPriority::High,
            },
        },
        audit_reads: audit_reads.map(|Sampling(every)| every),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::error::KeyError;
    use super::*;

    fn after(before: &Passage, terms: Value) -> Result<Passage, Vec<String>> {
        let terms = serde_json::from_value(terms).unwrap();
        let mut faults = Faults::default();
        let passage = read(&mut faults, before, &terms);
        faults.finish(passage).map_err(|error| match error {
            KeyError::Invalid(faults) => faults.into_iter().map(|fault| fault.pointer).collect(),
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn what_is_not_said_stays_and_a_budget_is_said_as_a_whole() {
        let said = json!({
            "upstream": "acme", "mode": "observe", "audit_reads": 7,
            "budget": {"guaranteed": 5, "ceiling": 50, "weight": 9, "priority": "low"},
        });
        let passage = after(&Passage::default(), said.clone()).unwrap();
        assert_eq!(serde_json::to_value(show(&passage)).unwrap(), said);
        assert_eq!(after(&passage, json!({})).unwrap(), passage);
        let enforced = after(&passage, json!({"mode": "enforce"})).unwrap();
        assert_eq!(enforced, Passage { mode: Enforcement::Enforce, ..passage.clone() });
        let weighed = after(&passage, json!({"budget": {"weight": 2}})).unwrap().budget;
        let weight = NonZeroU32::new(2).unwrap();
        assert_eq!(weighed, Share { weight, ..Share::default() });
        let usual =
            json!({"upstream": "", "audit_reads": "default", "mode": "enforce", "budget": {}});
        assert!(after(&passage, usual).unwrap().is_usual());
    }

    #[test]
    fn faults_are_told_where_they_are() {
        let faults = |terms| after(&Passage::default(), terms).unwrap_err();
        assert_eq!(faults(json!({"upstream": "A b"})), ["/gateway/upstream"]);
        let zero = json!({"budget": {"weight": 0, "ceiling": 0}});
        assert_eq!(faults(zero), ["/gateway/budget/ceiling", "/gateway/budget/weight"]);
        assert_eq!(faults(json!({"budget": {"weight": 1001}})), ["/gateway/budget/weight"]);
        let above = json!({"budget": {"guaranteed": 9, "ceiling": 8}});
        assert_eq!(faults(above), ["/gateway/budget/guaranteed"]);
        assert_eq!(faults(json!({"audit_reads": 1_000_001})), ["/gateway/audit_reads"]);
    }
}
