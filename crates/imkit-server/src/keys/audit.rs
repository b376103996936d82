//! Reading the audit, and whether it, the keys and the log of requests are as they were written.

use imkit_api::keys::{AuditCheck, AuditEntry, AuditFault, AuditPage, CheckAudit, ListAudit};
use imkit_store::{
    AuditFilter, AuditRow, AuditVerdict, ChainFault, KeyFault, NewAudit, Order, Page, PageRequest,
};

use super::error::KeyError;
use super::faults::Faults;
use super::hex::hex;
use super::select;
use super::service::KeyService;

impl KeyService {
    /// A page of the audit.
    pub(crate) async fn audit(&self, query: ListAudit) -> Result<AuditPage, KeyError> {
        let ListAudit { target, actor, event, since, until, oldest_first, limit, cursor } = query;
        let order = select::order(oldest_first);
        let filter = AuditFilter { target, actor, event, since, until, order };
        let page = select::page(limit, cursor)?;
        self.audit_page(&filter, &page).await
    }

    /// A page of the whole audit, oldest first: what an export is made of.
    pub(crate) async fn audit_from(&self, cursor: Option<String>) -> Result<AuditPage, KeyError> {
        let filter = AuditFilter { order: Order::OldestFirst, ..AuditFilter::default() };
        self.audit_page(&filter, &PageRequest { limit: select::MOST_PAGE, cursor }).await
    }

    async fn audit_page(
        &self,
        filter: &AuditFilter,
        page: &PageRequest,
    ) -> Result<AuditPage, KeyError> {
        let Page { items, next } = self.store().entries(filter, page).await?;
        Ok(AuditPage { entries: items.into_iter().map(entry).collect(), next })
    }

    /// Whether the audit is whole, and still has an entry that was noted.
    pub(crate) async fn check_audit(&self, query: CheckAudit) -> Result<AuditCheck, KeyError> {
        let noted = query.contains.as_deref().map(noted).transpose()?;
        let AuditVerdict { entries, head, fault, keys } = self.store().verify().await?;
        let fault = fault
            .map(|fault| show_fault(fault, head.seq))
            .or_else(|| keys.fault().map(|fault| show_key_fault(&fault)));
        let requests = self.store().check_requests().await?;
        let fault = fault.or_else(|| requests.fault.map(show_request_fault));
        let fault = match (fault, noted) {
            (None, Some((seq, hash))) => missed(seq, &hash, self.store().hash_of(seq).await?),
            (fault, _) => fault,
        };
        Ok(AuditCheck {
            ok: fault.is_none(),
            entries,
            requests: requests.entries,
            last_seq: head.seq,
            last_hash: hex(&head.hash),
            fault,
        })
    }
}

fn entry(row: AuditRow) -> AuditEntry {
    let AuditRow { seq, rev, body, prev_hash, hash } = row;
    let NewAudit { at, actor, event, target, detail, reason, ip, request_id } = body;
    AuditEntry {
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

fn show_fault(fault: ChainFault, latest: u64) -> AuditFault {
    let message = match fault {
        ChainFault::Reordered(seq) if seq > latest => format!(
            "entry {seq} was added by somebody else: the latest that the server wrote is {latest}"
        ),
        fault => fault.to_string(),
    };
    AuditFault { seq: fault.seq(), kind: fault.kind().to_owned(), message }
}

/// A fault of the log of requests.
fn show_request_fault(fault: ChainFault) -> AuditFault {
    let (kind, message) =
        (format!("request_{}", fault.kind()), format!("log of requests: {fault}"));
    AuditFault { seq: fault.seq(), kind, message }
}

/// A fault that is no entry's.
fn show_key_fault(fault: &KeyFault) -> AuditFault {
    AuditFault { seq: 0, kind: fault.kind().to_owned(), message: fault.to_string() }
}

/// Reads an entry that was noted.
fn noted(text: &str) -> Result<(u64, String), KeyError> {
    let parts = text.split_once(':').and_then(|(seq, hash)| {
        let is_hash = hash.len() == 64 && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
        is_hash.then_some((seq.parse().ok()?, hash.to_ascii_lowercase()))
    });
    parts.ok_or_else(|| {
        Faults::only("/contains", "SEQ:HASH is needed: a number and 64 hexadecimal digits")
    })
}

/// The fault of a record that no longer has an entry that was noted.
fn missed(seq: u64, noted: &str, found: Option<[u8; 32]>) -> Option<AuditFault> {
    let (kind, what) = match found {
        Some(found) if hex(&found) == noted => return None,
        Some(_) => ("edited", "is another one than was noted"),
        None => ("missing", "was noted and is not there"),
    };
    let message = format!(
        "entry {seq} {what}: everything was put back to an earlier state, or the note is of another \
         server"
    );
    Some(AuditFault { seq, kind: kind.to_owned(), message })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_that_was_noted_is_missed_when_it_is_gone_or_another_one() {
        let text = format!("7:{}", "0A".repeat(32));
        let (seq, hash) = noted(&text).unwrap();
        assert_eq!(missed(seq, &hash, Some([10; 32])), None);
        let kind = |found| missed(seq, &hash, found).map(|fault| (fault.seq, fault.kind));
        assert_eq!(kind(Some([11; 32])), Some((7, "edited".to_owned())));
        assert_eq!(kind(None), Some((7, "missing".to_owned())));
        for text in ["", "7", "7:0a", "x:0", &format!("-1:{}", "0".repeat(64))] {
            assert!(matches!(noted(text), Err(KeyError::Invalid(_))), "{text}");
        }
    }
}
