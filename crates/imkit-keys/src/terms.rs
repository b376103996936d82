//! What a key may do, where and how often: its policy, and the policy compiled. Most keys have the
//! policy of many others, so the compiled one is shared.

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use crate::cidr::Cidr;
use crate::limit::{Limit, LimitName, MOST_LIMITS};
use crate::limiter::Counter;
use crate::passage::{Enforcement, Passage};
use crate::record::InvalidRecord;
use crate::resource::ResourcePattern;
use crate::scope::{Grants, ScopePattern};

/// What a key may do, where and how often; each as in a [`KeyRecord`](crate::KeyRecord).
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Policy {
    /// What it may do.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<ScopePattern>,
    /// Which things it may touch; empty = all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<ResourcePattern>,
    /// Where it may be used from; empty = everywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed_ips: Vec<Cidr>,
    /// Limits, all of which hold; empty = unlimited.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<Limit>,
    /// How its requests travel through a gateway.
    #[serde(skip_serializing_if = "Passage::is_usual")]
    pub passage: Passage,
}

/// A policy, compiled.
#[derive(Debug)]
pub struct Terms {
    pub(crate) grants: Grants,
    pub(crate) limits: Limits,
    pub(crate) resources: Box<[ResourcePattern]>,
    addresses: Box<[Cidr]>,
    pub(crate) passage: Passage,
}

/// Limits with their counters, in the order in which they are charged: quotas first, because a
/// charge of theirs can always be given back exactly.
#[derive(Debug)]
pub(crate) struct Limits(pub(crate) Box<[(Limit, Counter)]>);

impl Terms {
    pub(crate) fn new(policy: &Policy) -> Result<Self, InvalidRecord> {
        let Policy { scopes, resources, allowed_ips, limits, passage } = policy;
        check_limits(limits)?;
        passage.check()?;
        let mut counters: Vec<(Limit, Counter)> =
            limits.iter().map(|limit| (limit.clone(), Counter::new(limit.rule))).collect();
        counters.sort_by_key(|(_, counter)| matches!(counter, Counter::Rate(_)));
        Ok(Self {
            grants: Grants::new(scopes),
            limits: Limits(counters.into()),
            resources: resources.as_slice().into(),
            addresses: allowed_ips.as_slice().into(),
            passage: passage.clone(),
        })
    }

    /// Whether what these terms do not permit passes all the same.
    pub(crate) fn only_observed(&self) -> bool {
        self.passage.mode == Enforcement::Observe
    }

    pub(crate) fn admits_address(&self, address: Option<IpAddr>) -> bool {
        self.addresses.is_empty()
            || address
                .is_some_and(|address| self.addresses.iter().any(|range| range.contains(address)))
    }
}

impl Limits {
    /// The name of one of these limits.
    pub(crate) fn name(&self, index: usize) -> &LimitName {
        &self.0[index].0.name
    }
}

pub(crate) fn check_limits(limits: &[Limit]) -> Result<(), InvalidRecord> {
    if limits.len() > MOST_LIMITS {
        return Err(InvalidRecord::TooManyLimits(limits.len()));
    }
    for (index, limit) in limits.iter().enumerate() {
        limit.check()?;
        if limits[..index].iter().any(|other| other.name == limit.name) {
            return Err(InvalidRecord::LimitTwice(limit.name.clone()));
        }
    }
    Ok(())
}
