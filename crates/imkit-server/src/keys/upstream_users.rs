//! Which keys' requests go to an upstream.

use imkit_keys::{Environment, KeyKind, KeyStatus, UpstreamName};
use jiff::Timestamp;

use super::service::KeyService;

impl KeyService {
    /// How many live keys that have not ended would have nowhere to go without an upstream.
    pub(crate) fn keys_of_upstream(
        &self,
        name: &UpstreamName,
        is_default: bool,
        now: Timestamp,
    ) -> usize {
        let keys = self.replica().select(|key| {
            let ended = matches!(key.status(now), KeyStatus::Revoked | KeyStatus::Expired);
            let is_live = key.form().environment() == Some(Environment::Live)
                && matches!(key.form().kind(), KeyKind::Api | KeyKind::Child);
            let goes_there = match &key.passage().upstream {
                Some(named) => named == name,
                None => is_default,
            };
            (is_live && !ended && goes_there).then_some(())
        });
        keys.len()
    }
}
