//! The log of requests that keys made through the gateway.

use super::draft::{get, with_query};
use super::{KeyServer, ListRequests, RequestEntry, RequestPage};
use crate::download::Download;
use crate::error::Error;
use crate::page::{self, Items};
use crate::request::Reading;

impl KeyServer {
    /// Lists requests that were logged. `limit` is the size of a page, `cursor` where to begin.
    pub fn requests(&self, list: ListRequests) -> Items<RequestEntry> {
        let server = self.clone();
        page::by_cursor(move |cursor| {
            let (server, mut list) = (server.clone(), list.clone());
            list.cursor = cursor.or(list.cursor);
            async move {
                let RequestPage { requests, next } = server.request_page(list).await?;
                Ok((requests, next))
            }
        })
    }

    /// Reads one page of the log.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn request_page(&self, list: ListRequests) -> Result<RequestPage, Error> {
        self.core.fetch(with_query(get("keys.requests", "/requests"), &list)?).await
    }

    /// All requests of a filter, oldest first, one JSON object a line. It is written into the
    /// audit.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn requests_export(&self, list: ListRequests) -> Result<Download, Error> {
        let mut draft = with_query(get("keys.requests_export", "/requests/export"), &list)?;
        draft.reading = Reading::Feed;
        let reply = self.core.call(draft).await?;
        Ok(Download::new(reply, self.core.timeout()))
    }
}
