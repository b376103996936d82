//! From what was typed about a key at the gateway to the fields of a request, and back to words.

use imkit_sdk::keys::{
    BudgetDetails, BudgetPriority, BudgetTerms, GatewayDetails, GatewayMode, GatewayTerms,
};

use super::policy::both;
use crate::cli::keys::gateway::GatewayArgs;
use crate::cli::keys::update::ClearArg;
use crate::error::Failure;

/// What was said for a new key; `None` = nothing.
pub(super) fn create(args: GatewayArgs) -> Option<GatewayTerms> {
    let GatewayArgs { upstream, observe, budget, audit_reads } = args;
    said(GatewayTerms {
        upstream: upstream.map(String::from),
        mode: observe.then_some(GatewayMode::Observe),
        budget,
        audit_reads,
    })
}

/// What is to change; `None` = nothing.
pub(super) fn update(
    args: GatewayArgs,
    enforce: bool,
    clear: &[ClearArg],
) -> Result<Option<GatewayTerms>, Failure> {
    let terms = create(args).unwrap_or_default();
    let upstream = match (clear.contains(&ClearArg::Upstream), terms.upstream) {
        (true, Some(_)) => return Err(both("upstream")),
        (true, None) => Some(String::new()),
        (false, upstream) => upstream,
    };
    let budget = match (clear.contains(&ClearArg::Budget), terms.budget) {
        (true, Some(_)) => return Err(both("budget")),
        (true, None) => Some(BudgetTerms::default()),
        (false, budget) => budget,
    };
    let mode = if enforce { Some(GatewayMode::Enforce) } else { terms.mode };
    Ok(said(GatewayTerms { upstream, mode, budget, ..terms }))
}

fn said(terms: GatewayTerms) -> Option<GatewayTerms> {
    (terms != GatewayTerms::default()).then_some(terms)
}

/// A key at the gateway, in a line.
pub(super) fn told(details: &GatewayDetails) -> String {
    let GatewayDetails { upstream, mode, budget, audit_reads } = details;
    let BudgetDetails { guaranteed, ceiling, weight, priority } = *budget;
    let mut parts = vec![match mode {
        GatewayMode::Enforce => "enforced".to_owned(),
        GatewayMode::Observe => "only observed".to_owned(),
    }];
    parts.extend(upstream.as_ref().map(|name| format!("upstream {name}")));
    if *budget != BudgetDetails::default() {
        parts.push(format!("weight {weight}"));
        parts.extend((guaranteed > 0).then(|| format!("at least {guaranteed}/min")));
        parts.extend(ceiling.map(|ceiling| format!("at most {ceiling}/min")));
        match priority {
            BudgetPriority::Low => parts.push("low priority".to_owned()),
            BudgetPriority::Normal => {}
            BudgetPriority::High => parts.push("high priority".to_owned()),
        }
    }
    parts.extend(audit_reads.map(|every| match every {
        0 => "no read audited".to_owned(),
        1 => "every read audited".to_owned(),
        every => format!("1 read of {every} audited"),
    }));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use imkit_sdk::keys::AuditReads;

    use super::*;

    #[test]
    fn what_was_not_typed_is_not_sent() {
        assert_eq!(create(GatewayArgs::default()), None);
        assert_eq!(update(GatewayArgs::default(), false, &[ClearArg::Tag]).unwrap(), None);
        let enforced = update(GatewayArgs::default(), true, &[]).unwrap().unwrap();
        let expected = GatewayTerms { mode: Some(GatewayMode::Enforce), ..Default::default() };
        assert_eq!(enforced, expected);
        let clear = [ClearArg::Upstream, ClearArg::Budget];
        let cleared = update(GatewayArgs::default(), false, &clear).unwrap().unwrap();
        assert_eq!(cleared.upstream.as_deref(), Some(""));
        assert_eq!(cleared.budget, Some(BudgetTerms::default()));
        let both = GatewayArgs { upstream: "a".parse().ok(), ..GatewayArgs::default() };
        assert!(update(both, false, &clear).is_err());
        let reads = GatewayArgs { audit_reads: Some(AuditReads::OneOf(0)), ..Default::default() };
        assert_eq!(create(reads).unwrap().audit_reads, Some(AuditReads::OneOf(0)));
    }

    #[test]
    fn what_is_usual_takes_no_words() {
        assert_eq!(told(&GatewayDetails::default()), "enforced");
        let details = GatewayDetails {
            upstream: Some("acme".to_owned()),
            mode: GatewayMode::Observe,
            budget: BudgetDetails {
                guaranteed: 5,
                ceiling: Some(50),
                weight: 2,
                priority: BudgetPriority::Low,
            },
            audit_reads: Some(100),
        };
        let expected = "only observed, upstream acme, weight 2, at least 5/min, at most 50/min, \
                        low priority, 1 read of 100 audited";
        assert_eq!(told(&details), expected);
    }
}
