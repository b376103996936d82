//! What tells one kind of job from another.

use std::collections::HashSet;

use imkit_sdk::{Client, Error, ErrorKind, Outcome};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::source::{Fields, Reading, Rows};
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::jobs::Jobs;

/// A kind of job. See the module's documentation.
pub(crate) trait Kind: Serialize + DeserializeOwned {
    /// Its name in journals, `noun.verb`.
    const COMMAND: &'static str;

    /// A row that can be sent.
    type Item;

    /// Refuses the columns of a CSV file.
    fn columns(&self, columns: &[&str]) -> Result<(), Failure> {
        let _ = columns;
        Ok(())
    }

    /// Makes an item of a row's fields, or says why there is none.
    fn parse(&self, fields: Fields) -> Result<Self::Item, String>;

    /// What orders items: those of one lane are sent one after the other.
    fn lane<'i>(&self, item: &'i Self::Item) -> Option<&'i str>;

    /// Whether two items may share a request.
    fn together(&self, first: &Self::Item, next: &Self::Item) -> bool {
        let _ = (first, next);
        true
    }

    /// Looks at all rows before a job begins, and asks whoever has to agree to it. `rows` is at the
    /// first row, and there are `total`.
    fn inspect(
        &self,
        rows: &mut Rows,
        reading: &Reading,
        total: u64,
        ctx: &mut Context,
    ) -> Result<(), Failure> {
        let _ = (rows, reading, total, ctx);
        Ok(())
    }

    /// What to do about rejected rows.
    fn remedy(&self) -> &'static str {
        "correct them and run the command with that file"
    }

    /// Most items of one request.
    fn most(&self) -> usize {
        1
    }

    /// Requests that one batch takes, for the estimate.
    fn cost(&self) -> u64 {
        1
    }

    /// What to do about items of which nobody knows whether they took effect.
    fn unknown(&self, item: &Self::Item) -> Unknown;

    /// Opens what the kind writes to besides the platform. `resumed`: an earlier run has done so.
    fn prepare(&mut self, resumed: bool) -> Result<(), Failure> {
        let _ = resumed;
        Ok(())
    }

    /// Sends items in one request.
    async fn send(&self, client: &Client, items: &[&Self::Item]) -> Result<Receipt, Trouble>;

    /// Looks whether an item took effect.
    async fn find(
        &self,
        client: &Client,
        item: &Self::Item,
        doubt: &Doubt<'_>,
    ) -> Result<Option<Receipt>, Trouble> {
        let _ = (client, item, doubt);
        Ok(None)
    }

    /// Whether something that is under way may still take effect, so that what is not found is looked
    /// for a second time later.
    fn settles(&self) -> bool {
        true
    }

    /// Ends what [`Kind::prepare`] opened, whether or not the job is done.
    async fn finish(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// Whether standard output is for what the kind writes there; the summary then goes to stderr.
    fn owns_stdout(&self) -> bool {
        false
    }

    /// Whether a refusal of items that may have been sent before says that they were.
    fn says_done(&self, refusal: &Refusal) -> bool {
        let _ = refusal;
        false
    }
}

/// What to do about items in doubt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Unknown {
    /// Send them again: that changes nothing further.
    SendAgain,
    /// Look for their effect, and send them again only if there is none.
    Find,
    /// Ask a person.
    Unprovable,
}

/// What a request that succeeded came to.
#[derive(Clone, Default, PartialEq, Debug)]
pub(crate) struct Receipt {
    /// What the item became on the platform, where that tells it from others.
    pub(crate) id: Option<String>,
}

/// Why a request did not succeed, in terms of what that means for its items.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The platform, or the client before it, refuses this very request. Others may fare better.
    Refused(Refusal),
    /// The request took no effect, and no other would fare better: the run ends.
    Unsent(Failure),
    /// Whether it took effect is not known.
    Unknown(Failure),
    /// Something on this side failed, maybe behind the request: the run ends, and whether the request
    /// took effect is not known.
    Local(Failure),
}

/// A request that is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// Why, in words for the file of rejected rows.
    pub(crate) reason: String,
    /// The platform's code.
    pub(crate) code: Option<String>,
    /// A 403, which may be about the key after all.
    pub(crate) denied: bool,
    /// The same as a failure.
    failure: Failure,
}

impl Trouble {
    /// The platform said yes and yet did not do it, for this reason.
    pub(crate) fn not_taken(reason: &str) -> Self {
        Self::Refused(Refusal {
            reason: reason.to_owned(),
            code: None,
            denied: false,
            failure: Failure::new(Exit::Failed, reason),
        })
    }

    /// A refusal of this very request, whatever its status.
    pub(crate) fn refused(error: Error) -> Self {
        let facts = [
            error.status().map(|status| format!("HTTP {status}")),
            error.code().map(str::to_owned),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let reason = match facts.is_empty() {
            true => error.message().to_owned(),
            false => format!("{} ({})", error.message(), facts.join(", ")),
        };
        Self::Refused(Refusal {
            reason,
            code: error.code().map(str::to_owned),
            denied: error.status() == Some(403),
            failure: error.into(),
        })
    }

    /// The failure with which a run ends by it.
    pub(crate) fn into_failure(self) -> Failure {
        match self {
            Self::Refused(refusal) => refusal.failure,
            Self::Unsent(failure) | Self::Unknown(failure) | Self::Local(failure) => failure,
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        let unknown = match error.outcome() {
            Outcome::NotSent => false,
            Outcome::Unknown => true,
            // The server answered, and may have failed behind the work.
            Outcome::Answered => {
                matches!(error.kind(), ErrorKind::Server | ErrorKind::Timeout | ErrorKind::Decode)
            }
        };
        match error.kind() {
            _ if unknown => Self::Unknown(error.into()),
            ErrorKind::NotFound
            | ErrorKind::Conflict
            | ErrorKind::Api
            | ErrorKind::InvalidRequest => Self::refused(error),
            _ => Self::Unsent(error.into()),
        }
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Local(failure)
    }
}

/// What is known about an item in doubt.
pub(crate) struct Doubt<'j> {
    /// It was not sent before this time, by the clock of this machine.
    pub(crate) since: Timestamp,
    /// All jobs of this machine.
    pub(crate) jobs: &'j Jobs,
}

impl Doubt<'_> {
    /// Those of the ids that no acknowledged row of any job has become.
    pub(crate) fn unclaimed(&self, ids: Vec<String>) -> Result<Vec<String>, Failure> {
        if ids.is_empty() {
            return Ok(ids);
        }
        let mut claimed = HashSet::new();
        self.jobs.claimed(|id| {
            if ids.iter().any(|candidate| candidate == id) {
                claimed.insert(id.to_owned());
            }
        })?;
        Ok(ids.into_iter().filter(|id| !claimed.contains(id)).collect())
    }
}
