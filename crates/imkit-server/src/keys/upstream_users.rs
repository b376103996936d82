//! Which keys' requests go to an upstream.

use imkit_keys::{Environment, KeyForm, KeyStatus, UpstreamName};
use jiff::Timestamp;

use super::service::KeyService;

impl KeyService {
    /// How many live keys that have not ended would have nowhere to go without an upstream.
    pub(crate) fn keys_of_upstream(
        &self,
        _name: &UpstreamName,
        is_default: bool,
        now: Timestamp,
    ) -> usize {
        let goes_there = || is_default;
        let keys = self.replica().select(|key| {
            let ended = matches!(key.status(now), KeyStatus::Revoked | KeyStatus::Expired);
            let live = Environment::Live;
            let is_live = [KeyForm::Api(live), KeyForm::Child(live)].contains(&key.form());
            (is_live && !ended && goes_there()).then_some(())
        });
        keys.len()
    }
}
