//! How a key's requests travel through the gateway, as `create` and `update` take it.

use clap::Args;
use imkit_keys::UpstreamName;
use imkit_sdk::keys::{AuditDefault, AuditReads, BudgetPriority, BudgetTerms};

/// How a key's requests travel through the gateway.
#[derive(Args, Debug, Default)]
pub(crate) struct GatewayArgs {
    /// The upstream that its live requests go to [default: the server's].
    #[arg(long, value_name = "NAME", help_heading = "Gateway")]
    pub(crate) upstream: Option<UpstreamName>,
    /// Let pass what its scopes, resources, addresses and limits do not permit, and tell of it
    /// (imkit keys watch --outcome observed), before that is enforced.
    #[arg(long, help_heading = "Gateway")]
    pub(crate) observe: bool,
    /// Its part of the upstream's budget, as a whole: weight=2,guaranteed=100,ceiling=500,
    /// priority=low. Requests a minute; what is left out is as usual.
    #[arg(long, value_name = "SPEC", value_parser = budget, help_heading = "Gateway")]
    pub(crate) budget: Option<BudgetTerms>,
    /// How many of its reads are audited: all, none, 1/100 (every hundredth), or default, as the
    /// server says.
    #[arg(long, value_name = "SHARE", value_parser = audit_reads, help_heading = "Gateway")]
    pub(crate) audit_reads: Option<AuditReads>,
}

/// Reads `weight=2,guaranteed=100,ceiling=500,priority=low`.
fn budget(text: &str) -> Result<BudgetTerms, String> {
    let mut budget = BudgetTerms::default();
    for part in text.split(',') {
        let (name, value) = part.trim().split_once('=').ok_or_else(|| no_part(part))?;
        let number = || {
            value.parse::<u32>().map_err(|_| format!("{name}={value}: a whole number is needed"))
        };
        let is_again = match name {
            "weight" => budget.weight.replace(number()?).is_some(),
            "guaranteed" => budget.guaranteed.replace(number()?).is_some(),
            "ceiling" => budget.ceiling.replace(number()?).is_some(),
            "priority" => budget.priority.replace(priority(value)?).is_some(),
            _ => return Err(no_part(part)),
        };
        if is_again {
            return Err(format!("{name} is given twice"));
        }
    }
    Ok(budget)
}

fn no_part(part: &str) -> String {
    format!(
        "{part:?} is no part of a budget: write weight=2, guaranteed=100, ceiling=500 and \
         priority=low (normal, high), separated by commas"
    )
}

fn priority(text: &str) -> Result<BudgetPriority, String> {
    match text {
        "low" => Ok(BudgetPriority::Low),
        "normal" => Ok(BudgetPriority::Normal),
        "high" => Ok(BudgetPriority::High),
        _ => Err(format!("priority={text}: write low, normal or high")),
    }
}

/// Reads `all`, `none`, `1/100` and `default`.
fn audit_reads(text: &str) -> Result<AuditReads, String> {
    match text {
        "all" => Ok(AuditReads::OneOf(1)),
        "none" => Ok(AuditReads::OneOf(0)),
        "default" => Ok(AuditReads::As(AuditDefault::Default)),
        text => text
            .strip_prefix("1/")
            .and_then(|every| every.parse().ok())
            .filter(|every| *every > 0)
            .map(AuditReads::OneOf)
            .ok_or_else(|| "write all, none, 1/100 (every hundredth) or default".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_read_from_its_parts() {
        let said = BudgetTerms { weight: Some(2), ceiling: Some(500), ..BudgetTerms::default() };
        assert_eq!(budget("weight=2, ceiling=500"), Ok(said));
        assert_eq!(budget("priority=low").unwrap().priority, Some(BudgetPriority::Low));
        for bad in ["", "weight", "weigth=2", "weight=x", "weight=1,weight=2", "priority=urgent"] {
            assert!(budget(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_share_of_reads_is_a_word_or_a_fraction() {
        assert_eq!(audit_reads("all"), Ok(AuditReads::OneOf(1)));
        assert_eq!(audit_reads("none"), Ok(AuditReads::OneOf(0)));
        assert_eq!(audit_reads("1/100"), Ok(AuditReads::OneOf(100)));
        for bad in ["", "0", "1/0", "2/3", "1/x", "some"] {
            assert!(audit_reads(bad).is_err(), "{bad}");
        }
    }
}
