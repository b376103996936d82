//! Asking whether a key may pass.

use super::draft::post;
use super::{KeyServer, Verdict, VerifyKey};
use crate::error::Error;

impl KeyServer {
    /// Asks whether a key may do something, and takes the request from its limits. Needs no root
    /// key; the caller's address (`ip`) counts only with one.
    ///
    /// # Errors
    ///
    /// [`Authentication`](crate::ErrorKind::Authentication) with status 401 (not a key that works)
    /// or 403 (it lacks a scope or a resource), [`RateLimited`](crate::ErrorKind::RateLimited) when
    /// its limit is used up, with the exact [`retry_after`](Error::retry_after). Anything else says
    /// nothing about the key. See [`Error`].
    pub async fn verify(&self, question: VerifyKey) -> Result<Verdict, Error> {
        let mut draft = post("keys.verify", "/api-keys/verify").body(&question)?;
        draft.secrets.push(question.key.expose().into());
        draft.mutating = false;
        draft.patient = false;
        // Asked twice, it would count twice, unless nothing counts.
        draft.repeatable = question.cost == Some(0) || question.trial;
        self.core.fetch(draft).await
    }
}
