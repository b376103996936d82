//! How a key's requests travel through a gateway: to which upstream, whether its policy is enforced
//! or only watched, its share of the upstream's budget, and how many of its reads are audited.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a gateway does with a key's requests. The default is what most keys have.
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Passage {
    /// Where its requests go; `None` = to the server's default upstream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upstream: Option<UpstreamName>,
    /// Whether its policy is enforced.
    #[serde(skip_serializing_if = "Enforcement::is_usual")]
    pub mode: Enforcement,
    /// Its part of the upstream's budget.
    #[serde(skip_serializing_if = "Share::is_usual")]
    pub budget: Share,
    /// One of so many reads is audited; `None` = as the server says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reads: Option<Sampling>,
}

impl Passage {
    /// Whether nothing is said.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Checks what the types do not.
    ///
    /// # Errors
    ///
    /// The first number that is out of range.
    pub fn check(&self) -> Result<(), InvalidPassage> {
        let Self { upstream: _, mode: _, budget, audit_reads } = self;
        budget.check()?;
        match audit_reads {
            Some(Sampling(every)) if *every > RAREST => Err(InvalidPassage::Sampling(*every)),
            _ => Ok(()),
        }
    }
}

/// Most that a key's weight can be.
const HEAVIEST: u32 = 1000;

/// Fewest reads that can be asked to be audited: one of so many.
const RAREST: u32 = 1_000_000;

/// A number of a passage that is out of range.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPassage {
    /// The weight.
    #[error("weight {0} of the budget: 1 to {HEAVIEST} is possible")]
    Weight(u32),
    /// The guaranteed part would be more than what the key never exceeds.
    #[error(
        "a guaranteed part of {guaranteed} is above the ceiling of {ceiling} requests a minute"
    )]
    Guaranteed {
        /// `guaranteed`.
        guaranteed: u32,
        /// `ceiling`.
        ceiling: u32,
    },
    /// One read of so many.
    #[error("one read of {0} is audited: 0 (none), 1 (all) to {RAREST} is possible")]
    Sampling(u32),
}

/// Whether a policy is enforced.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Enforcement {
    /// What it does not permit is refused.
    #[default]
    Enforce,
    /// What it does not permit passes, and is told to those who watch. Secret, state, time and
    /// environment are enforced all the same.
    Observe,
}

impl Enforcement {
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A key's part of a budget that many keys share. Requests a minute.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Share {
    /// What it always gets when it asks, as far as the budget goes.
    #[serde(skip_serializing_if = "is_zero")]
    pub guaranteed: u32,
    /// What it never exceeds; `None` = the whole budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<NonZeroU32>,
    /// Its part of what is left, against the weights of all others that ask; 1 to 1000.
    pub weight: NonZeroU32,
    /// Who is served first of what is left.
    #[serde(skip_serializing_if = "Priority::is_usual")]
    pub priority: Priority,
}

impl Default for Share {
    fn default() -> Self {
        Self {
            guaranteed: 0,
            ceiling: None,
            weight: NonZeroU32::MIN,
            priority: Priority::default(),
        }
    }
}

impl Share {
    fn check(&self) -> Result<(), InvalidPassage> {
        let Self { guaranteed, ceiling, weight, priority: _ } = *self;
        match ceiling.map(NonZeroU32::get) {
            _ if weight.get() > HEAVIEST => Err(InvalidPassage::Weight(weight.get())),
            Some(ceiling) if guaranteed > ceiling => {
                Err(InvalidPassage::Guaranteed { guaranteed, ceiling })
            }
            _ => Ok(()),
        }
    }

    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde asks for it")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Who is served first when not all can be.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Priority {
    /// After all others: bulk jobs.
    Low,
    /// Most keys.
    #[default]
    Normal,
    /// Before all others: people wait.
    High,
}

impl Priority {
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// One of how many: 0 = none, 1 = all, 100 = every hundredth.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sampling(pub u32);

/// The name of an upstream, which is that of an application too: 1 to 40 of `a-z 0-9 - _`,
/// beginning with a letter or a digit.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UpstreamName(String);

/// A text that cannot name an upstream.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "use 1 to 40 of a-z, 0-9, - and _ for an upstream's name, beginning with a letter or digit"
)]
pub struct InvalidUpstreamName;

impl UpstreamName {
    /// The name's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for UpstreamName {
    type Err = InvalidUpstreamName;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let valid = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
        let begins = text.starts_with(|first: char| first.is_ascii_alphanumeric());
        match (1..=40).contains(&text.len()) && begins && text.bytes().all(valid) {
            true => Ok(Self(text.to_owned())),
            false => Err(InvalidUpstreamName),
        }
    }
}

impl TryFrom<String> for UpstreamName {
    type Error = InvalidUpstreamName;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<UpstreamName> for String {
    fn from(name: UpstreamName) -> Self {
        name.0
    }
}

impl fmt::Display for UpstreamName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_is_not_written() {
        let passage = Passage::default();
        assert!(passage.is_usual());
        assert_eq!(serde_json::to_string(&passage).unwrap(), "{}");
        assert_eq!(serde_json::from_str::<Passage>("{}").unwrap(), passage);
    }

    #[test]
    fn numbers_out_of_range_are_named() {
        let fault = |change: fn(&mut Passage)| {
            let mut passage = Passage::default();
            change(&mut passage);
            passage.check().err()
        };
        let number = |number| NonZeroU32::new(number).unwrap();
        assert_eq!(fault(|_| {}), None);
        assert_eq!(fault(|passage| passage.audit_reads = Some(Sampling(RAREST))), None);
        let rare = fault(|passage| passage.audit_reads = Some(Sampling(RAREST + 1)));
        assert_eq!(rare, Some(InvalidPassage::Sampling(RAREST + 1)));
        let mut passage = Passage::default();
        passage.budget.weight = number(HEAVIEST + 1);
        assert_eq!(passage.check(), Err(InvalidPassage::Weight(HEAVIEST + 1)));
        passage.budget = Share { guaranteed: 5, ceiling: Some(number(5)), ..Share::default() };
        assert_eq!(passage.check(), Ok(()));
        passage.budget.guaranteed = 6;
        assert_eq!(passage.check(), Err(InvalidPassage::Guaranteed { guaranteed: 6, ceiling: 5 }));
    }

    #[test]
    fn names_of_upstreams() {
        for good in ["a", "acme-prod", "0_x", &"a".repeat(40)] {
            assert_eq!(good.parse::<UpstreamName>().unwrap().as_str(), good);
        }
        for bad in ["", "-a", "_a", "A", "a.b", "a b", "ä", &"a".repeat(41)] {
            assert!(bad.parse::<UpstreamName>().is_err(), "{bad}");
        }
    }
}
