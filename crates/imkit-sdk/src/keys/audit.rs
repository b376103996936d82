//! The record of changes.

use super::draft::{get, with_query};
use super::{AuditCheck, AuditEntry, AuditPage, CheckAudit, KeyServer, ListAudit};
use crate::download::Download;
use crate::error::Error;
use crate::page::{self, Items};
use crate::request::Reading;

impl KeyServer {
    /// Lists entries of the audit. `limit` is the size of a page, `cursor` where to begin.
    pub fn audit(&self, list: ListAudit) -> Items<AuditEntry> {
        let server = self.clone();
        page::by_cursor(move |cursor| {
            let (server, mut list) = (server.clone(), list.clone());
            list.cursor = cursor.or(list.cursor);
            async move {
                let AuditPage { entries, next } = server.audit_page(list).await?;
                Ok((entries, next))
            }
        })
    }

    /// Reads one page of the audit.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn audit_page(&self, list: ListAudit) -> Result<AuditPage, Error> {
        self.core.fetch(with_query(get("keys.audit", "/audit"), &list)?).await
    }

    /// Has the server check that no entry was changed, moved or taken away, that keys are as it
    /// wrote them, and that an entry which was noted is still there.
    ///
    /// # Errors
    ///
    /// See [`Error`]; a fault that was found is an answer.
    pub async fn audit_check(&self, check: CheckAudit) -> Result<AuditCheck, Error> {
        self.core.fetch(with_query(get("keys.audit_check", "/audit/verify"), &check)?).await
    }

    /// The whole audit, oldest first, one JSON object a line: what an offline check reads.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn audit_export(&self) -> Result<Download, Error> {
        let mut draft = get("keys.audit_export", "/audit/export");
        draft.reading = Reading::Feed;
        let reply = self.core.call(draft).await?;
        Ok(Download::new(reply, self.core.timeout()))
    }
}
