//! What keys were used for, as it was and as it happens.

use http::Method;
use jiff::Timestamp;

use super::draft::{about, get, with_query};
use super::{
    BudgetReport, Decision, KeyServer, ListBudgets, ListDecisions, UsageQuery, UsageReport,
    UsedObject, lines,
};
use crate::download::Download;
use crate::error::Error;
use crate::page::Items;
use crate::request::Reading;

impl KeyServer {
    /// Reports the use of all keys over a span of time.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn usage(&self, query: UsageQuery) -> Result<UsageReport, Error> {
        self.core.fetch(with_query(get("keys.usage", "/usage"), &query)?).await
    }

    /// Reports the use of one key.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such key. See [`Error`].
    pub async fn key_usage(&self, id: &str, query: UsageQuery) -> Result<UsageReport, Error> {
        let draft = about("keys.key_usage", Method::GET, "/api-keys/{id}/usage", id)?;
        self.core.fetch(with_query(draft, &query)?).await
    }

    /// Tells what keys took of the upstreams' requests a minute in the last one, and who waits.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn budget(&self, which: ListBudgets) -> Result<BudgetReport, Error> {
        self.core.fetch(with_query(get("keys.budget", "/budget"), &which)?).await
    }

    /// Lists the things that a key touched since a time, as far as callers named them.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn objects(
        &self,
        id: &str,
        since: Option<Timestamp>,
        limit: Option<u32>,
    ) -> Result<Vec<UsedObject>, Error> {
        let draft = about("keys.objects", Method::GET, "/api-keys/{id}/objects", id)?;
        self.core.fetch(draft.query("since", since).query("limit", limit)).await
    }

    /// Follows decisions as they are made, from now on. The stream has no end of its own; silence
    /// is no error.
    ///
    /// # Errors
    ///
    /// See [`Error`]. The stream ends with a [`Network`](crate::ErrorKind::Network) error when the
    /// connection breaks: follow again.
    pub async fn decisions(&self, which: ListDecisions) -> Result<Items<Decision>, Error> {
        let mut draft = with_query(get("keys.decisions", "/decisions"), &which)?;
        draft.reading = Reading::Feed;
        let reply = self.core.call(draft).await?;
        Ok(lines::of(Download::new(reply, std::time::Duration::MAX), "keys.decisions"))
    }
}
