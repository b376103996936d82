//! What an open connection ends with, besides its own two sides.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use imkit_keys::ClientKeyId;
use tokio::time::sleep;

use crate::api::ApiState;
use crate::upstreams::{Upstream, Upstreams};

/// The longest time until it is looked whether a client key still works, when nothing was changed.
const LOOK: Duration = Duration::from_secs(60);

/// What a connection ends with.
pub(super) struct Ties {
    pub(super) keys: Arc<ApiState>,
    pub(super) upstreams: Arc<Upstreams>,
    /// The client key that it was opened with.
    pub(super) key: ClientKeyId,
    /// Where it leads, and with which client key there.
    pub(super) upstream: Arc<Upstream>,
    pub(super) client_key: Arc<HeaderValue>,
}

impl Ties {
    /// Resolves when one of them is gone, and says which.
    pub(super) async fn broken(self) -> &'static str {
        let client_keys = self.keys.service.client_keys();
        let (mut key_changes, mut changes) = (client_keys.changes(), self.upstreams.changes());
        loop {
            let now = self.keys.clock().now();
            // Revoked, replaced or expired.
            let record = client_keys.get(self.key).filter(|record| record.works(now));
            let Some(record) = record else { return "its client key" };
            if !self.leads_there() {
                return "its upstream, or the client key there";
            }
            let left = record.not_after.map(|end| end.duration_since(now).unsigned_abs());
            tokio::select! {
                _ = key_changes.changed() => {}
                _ = changes.changed() => {}
                () = sleep(left.map_or(LOOK, |left| left.min(LOOK))) => {}
            }
        }
    }

    /// Whether a connection that is opened now would lead to the same place in the same way.
    fn leads_there(&self) -> bool {
        let now = self.upstreams.of(Some(&self.upstream.name));
        now.is_some_and(|now| {
            Arc::ptr_eq(&now, &self.upstream) && now.client_key().as_ref() == Some(&self.client_key)
        })
    }
}
