//! Short-lived children of other keys: whom they act for, and that they never exceed them.

use serde::{Deserialize, Serialize};

use crate::id::KeyId;
use crate::terms::Policy;

/// The key that a child acts for. A child passes where its parent would pass as well, and takes
/// from its parent's limits; see [`Verifier::verify`](crate::Verifier::verify).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Parent {
    /// The parent.
    pub id: KeyId,
    /// Version of the parent's secret that the child was made with: it ends with that, too.
    pub secret: u32,
}

/// What a child may not have, because it cannot be shown that its parent has all of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Excess {
    /// A scope, by its place.
    Scope(usize),
    /// A resource pattern, by its place.
    Resource(usize),
    /// All resources, which is what none stands for.
    AllResources,
    /// A range of addresses, by its place.
    Address(usize),
    /// All addresses, which is what none stands for.
    AllAddresses,
}

/// Everything of a child's policy that exceeds its parent's. Each scope, pattern and range has to
/// lie within one of the parent's: what only several of them cover together counts as excess.
pub fn excesses(child: &Policy, parent: &Policy) -> Vec<Excess> {
    let mut found = Vec::new();
    for (place, scope) in child.scopes.iter().enumerate() {
        if !parent.scopes.iter().any(|granted| granted.includes(scope)) {
            found.push(Excess::Scope(place));
        }
    }
    if !parent.resources.is_empty() {
        if child.resources.is_empty() {
            found.push(Excess::AllResources);
        }
        for (place, pattern) in child.resources.iter().enumerate() {
            if !parent.resources.iter().any(|fence| fence.includes(pattern)) {
                found.push(Excess::Resource(place));
            }
        }
    }
    if !parent.allowed_ips.is_empty() {
        if child.allowed_ips.is_empty() {
            found.push(Excess::AllAddresses);
        }
        for (place, range) in child.allowed_ips.iter().enumerate() {
            if !parent.allowed_ips.iter().any(|wider| wider.includes(range)) {
                found.push(Excess::Address(place));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::resource::{Resource, ResourcePattern};
    use crate::scope::ScopePattern;

    fn policy(scopes: &[&str], resources: &[&str], ips: &[&str]) -> Policy {
        Policy {
            scopes: scopes.iter().map(|text| text.parse().unwrap()).collect(),
            resources: resources.iter().map(|text| text.parse().unwrap()).collect(),
            allowed_ips: ips.iter().map(|text| text.parse().unwrap()).collect(),
            ..Policy::default()
        }
    }

    #[test]
    fn the_same_and_less_are_no_excess_and_more_is_named_by_its_place() {
        let parent = policy(&["users:read", "rooms:*"], &["rooms/eu-*"], &["10.0.0.0/8"]);
        assert!(excesses(&parent, &parent).is_empty());
        let less = policy(&["rooms:write"], &["rooms/eu-1", "rooms/eu-*-x"], &["10.1.0.0/16"]);
        assert!(excesses(&less, &parent).is_empty());
        let more = policy(&["rooms:*", "users:*"], &["rooms/*"], &["10.1.1.1", "11.0.0.1"]);
        let expected = [Excess::Scope(1), Excess::Resource(0), Excess::Address(1)];
        assert_eq!(excesses(&more, &parent), expected);
    }

    #[test]
    fn nothing_said_is_everything_and_so_more_than_a_fence() {
        let fenced = policy(&["a"], &["rooms/a"], &["10.0.0.1"]);
        let free = policy(&["a"], &[], &[]);
        assert_eq!(excesses(&free, &fenced), [Excess::AllResources, Excess::AllAddresses]);
        assert!(excesses(&fenced, &free).is_empty());
        assert_eq!(excesses(&free, &policy(&[], &[], &[])), [Excess::Scope(0)]);
    }

    /// Few letters, so that patterns meet.
    fn scope() -> impl Strategy<Value = ScopePattern> {
        "([ab]{1,2}(:[ab]{1,2}){0,2}(:\\*)?)|\\*".prop_map(|text| text.parse().unwrap())
    }

    proptest! {
        #[test]
        fn what_a_childs_scope_covers_its_parents_covers(
            child in scope(), parent in scope(), word in "[ab]{1,2}(:[ab]{1,2}){0,3}",
        ) {
            if parent.includes(&child) && child.covers(&word) {
                prop_assert!(parent.covers(&word), "{parent} {child} {word}");
            }
        }

        #[test]
        fn what_a_childs_pattern_admits_its_parents_admits(
            child in "[ab*]{1,6}", parent in "[ab*]{1,6}", id in "[ab]{0,8}",
        ) {
            let child: ResourcePattern = format!("rooms/{child}").parse().unwrap();
            let parent: ResourcePattern = format!("rooms/{parent}").parse().unwrap();
            if parent.includes(&child) {
                for id in [Some(id.as_str()), None] {
                    let thing = Resource { kind: "rooms", id };
                    prop_assert!(!child.admits(&thing) || parent.admits(&thing), "{thing}");
                }
            }
        }

        /// The other way round: a star that stands for a letter that is in neither tells them apart.
        #[test]
        fn a_pattern_that_is_refused_admits_something_more(
            child in "[ab*]{1,6}", parent in "[ab*]{1,6}",
        ) {
            let written = |text: &str| format!("rooms/{text}").parse::<ResourcePattern>().unwrap();
            if !written(&parent).includes(&written(&child)) {
                let id = child.replace('*', "c");
                let thing = Resource { kind: "rooms", id: Some(&id) };
                prop_assert!(!written(&parent).admits(&thing), "{thing}");
            }
        }

        #[test]
        fn a_childs_addresses_are_its_parents(child: u32, parent: u32, c in 0..=32_u8, p in 0..=32_u8) {
            let range = |address: u32, length: u8| {
                let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
                let text = format!("{}/{length}", std::net::Ipv4Addr::from(address & mask));
                text.parse::<crate::Cidr>().unwrap()
            };
            let near = range(parent ^ (child >> 24), c);
            let outer = range(parent, p);
            let (first, last) = (parent ^ (child >> 24), child);
            if outer.includes(&near) {
                for address in [first, last] {
                    let address = std::net::Ipv4Addr::from(address).into();
                    prop_assert!(!near.contains(address) || outer.contains(address));
                }
                prop_assert!(c >= p);
            } else {
                prop_assert!(c < p || !outer.contains(std::net::Ipv4Addr::from(first).into()));
            }
        }
    }
}
