//! What tells one kind of job from another.

use std::collections::HashSet;

use imkit_sdk::{Client, Error, ErrorKind};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::source::{Fields, Reading, Rows};
use crate::context::Context;
use crate::error::Failure;
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

    /// Whether an error, on items that may have been sent before, says that they were.
    fn says_done(&self, error: &Error) -> bool {
        let _ = error;
        false
    }

    /// Whether an error is about the items that were sent. Others are about the server, the key or
    /// the network, and end the run: no other row would fare better.
    fn blames_items(&self, error: &Error) -> bool {
        blames_request(error)
    }
}

/// Whether the platform, or the client before it, refused this very request.
pub(crate) fn blames_request(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::NotFound | ErrorKind::Conflict | ErrorKind::Api | ErrorKind::InvalidRequest
    )
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

/// Why a request did not succeed.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The call failed.
    Call(Error),
    /// Something on this side failed, perhaps after the request; the run ends.
    Local(Failure),
    /// Something was found before anything was sent; the run ends.
    Before(Failure),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Call(error)
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
