//! Reading keys.

use imkit_api::keys::{
    AuditCheck, AuditFault, AuditPage, KeyDetails, KeyPage, ListAudit, ListKeys,
};
use imkit_keys::KeyId;
use imkit_store::{
    AuditFilter, AuditRow, AuditVerdict, ChainFault, Order, Page, PageRequest, StoredKey,
};

use super::error::KeyError;
use super::hex::hex;
use super::service::KeyService;
use super::{select, view};

impl KeyService {
    /// A page of keys.
    pub(crate) async fn list(&self, query: ListKeys) -> Result<KeyPage, KeyError> {
        let (filter, page) = select::listed(query)?;
        let now = self.now();
        let Page { items, next } = self.store().list(&filter, &page, now).await?;
        let ids: Vec<_> = items.iter().map(|key| key.record.id).collect();
        let uses = self.last_uses(&ids).await?;
        let keys = items.iter().map(|key| view::details(key, &uses, now)).collect();
        Ok(KeyPage { keys, next })
    }

    /// One key.
    pub(crate) async fn get(&self, id: KeyId) -> Result<KeyDetails, KeyError> {
        self.show(&self.read(id).await?).await
    }

    /// A key as the API shows it.
    pub(super) async fn show(&self, key: &StoredKey) -> Result<KeyDetails, KeyError> {
        let uses = self.last_uses(&[key.record.id]).await?;
        Ok(view::details(key, &uses, self.now()))
    }

    /// A page of the audit.
    pub(crate) async fn audit(&self, query: ListAudit) -> Result<AuditPage, KeyError> {
        let ListAudit { target, actor, event, since, until, oldest_first, limit, cursor } = query;
        let order = if oldest_first { Order::OldestFirst } else { Order::LatestFirst };
        let filter = AuditFilter { target, actor, event, since, until, order };
        let page = select::page(limit, cursor)?;
        let Page { items, next } = self.store().entries(&filter, &page).await?;
        Ok(AuditPage { entries: items.into_iter().map(entry).collect(), next })
    }

    /// A page of the whole audit, oldest first: what an export is made of.
    pub(crate) async fn audit_from(&self, cursor: Option<String>) -> Result<AuditPage, KeyError> {
        let filter = AuditFilter { order: Order::OldestFirst, ..AuditFilter::default() };
        let page = PageRequest { limit: select::MOST_PAGE, cursor };
        let Page { items, next } = self.store().entries(&filter, &page).await?;
        Ok(AuditPage { entries: items.into_iter().map(entry).collect(), next })
    }
}

fn entry(row: AuditRow) -> imkit_api::keys::AuditEntry {
    let AuditRow { seq, rev, body, prev_hash, hash } = row;
    let imkit_store::NewAudit { at, actor, event, target, detail, reason, ip, request_id } = body;
    imkit_api::keys::AuditEntry {
        seq,
        rev,
        at,
        actor,
        event,
        target,
        detail,
        reason,
        ip,
        request_id,
        prev_hash: hex(&prev_hash),
        hash: hex(&hash),
    }
}

impl KeyService {
    /// Whether the audit is whole.
    pub(crate) async fn check_audit(&self) -> Result<AuditCheck, KeyError> {
        let AuditVerdict { entries, head, fault } = self.store().verify().await?;
        Ok(AuditCheck {
            ok: fault.is_none(),
            entries,
            last_seq: head.seq,
            last_hash: hex(&head.hash),
            fault: fault.map(show_fault),
        })
    }
}

fn show_fault(fault: ChainFault) -> AuditFault {
    AuditFault { seq: fault.seq(), kind: fault.kind().to_owned(), message: fault.to_string() }
}
