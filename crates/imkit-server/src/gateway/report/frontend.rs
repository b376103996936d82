//! What becomes of requests with a client key.

use imkit_emulator::Refusal;
use imkit_keys::Outcome;
use imkit_store::NewRequest;

use super::{Report, named, refusal, shortened};
use crate::api::Asker;
use crate::client_keys::check::{ClientFault, ClientGrant, ClientRefused};

/// What is told of a frontend's request.
pub(in super::super) struct Frontend {
    pub(in super::super) operation: &'static str,
    /// What it changes, when it does; only then it is kept.
    pub(in super::super) changes: Option<Vec<String>>,
}

impl Report<'_> {
    /// The request was judged.
    ///
    /// # Errors
    ///
    /// The refusal; 503 when a change cannot be logged.
    pub(in super::super) async fn frontend_judged(
        &mut self,
        judged: Result<ClientGrant, ClientRefused>,
        Frontend { operation, changes }: Frontend,
    ) -> Result<ClientGrant, Refusal> {
        self.operation = operation;
        let grant = match judged {
            Ok(grant) => grant,
            Err(refused) => return Err(self.frontend_refused(refused).await),
        };
        self.outcome = Outcome::Admitted.as_str();
        self.asker = Some(Asker::ClientKey(grant.id));
        if let Some(things) = changes {
            let entry = NewRequest {
                objects: named(&things),
                touched: things.len() as u64,
                application: Some(grant.application.to_string()),
                ..self.blank(&grant.id.to_string())
            };
            let room = self.keys.requests.room().await.map_err(|_| refusal::unlogged())?;
            self.kept = Some((Box::new(entry), room));
        }
        Ok(grant)
    }

    /// The refusal in words; it is logged when its client key is known.
    async fn frontend_refused(&mut self, ClientRefused { id, fault }: ClientRefused) -> Refusal {
        let outcome = fault.outcome();
        self.outcome = match (outcome, &fault) {
            (Some(outcome), _) => outcome.as_str(),
            (None, ClientFault::WrongKeys(_)) => "guarded",
            (None, ClientFault::Unclear(_)) => "malformed",
            (None, _) => "unknown",
        };
        let refusal = fault.refusal();
        let (Some(id), Some(_)) = (id, outcome) else { return refusal };
        let known = self.keys.service.client_keys().get(id);
        let entry = NewRequest {
            reason: Some(shortened(&fault.to_string())),
            status: Some(refusal.status()),
            application: known.map(|record| record.application.clone()),
            ..self.blank(&id.to_string())
        };
        if self.keys.requests.fold_public(entry).await.is_err() {
            tracing::error!(
                request_id = self.context.id.as_str(),
                key = %id,
                "a refusal could not be logged"
            );
        }
        refusal
    }
}
