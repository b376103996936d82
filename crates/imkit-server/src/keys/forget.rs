//! Forgetting short-lived keys a day after they ended: a server that runs jobs makes them by the
//! thousand. What they were used for stays with their parents.

use imkit_keys::KeyKind;
use imkit_store::{Edit, StoreError, StoredKey};
use jiff::SignedDuration;
use serde_json::json;

use super::caller::Caller;
use super::error::KeyError;
use super::service::KeyService;

/// How long they stay to be looked at.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// Most of them in one change.
const PART: usize = 500;

/// What forgets a key. Its parent goes on with what a child was used for.
pub(super) fn removal(key: &StoredKey) -> Vec<Edit> {
    let StoredKey { record, rev } = key;
    let heir = record.parent.map(|parent| Edit::Bequeath { from: record.id, to: parent.id });
    heir.into_iter().chain([Edit::Remove { id: record.id, expected: *rev }]).collect()
}

impl KeyService {
    /// Forgets short-lived keys whose time was over a day ago. Their audit entries stay. Returns
    /// how many went.
    pub(crate) async fn forget_children(&self) -> Result<usize, KeyError> {
        let now = self.now();
        self.broods().prune(now);
        let since = now - KEPT;
        let ended = self.replica().select(|key| {
            let is_over = key.expires_at().is_some_and(|end| end <= since);
            (key.form().kind() == KeyKind::Child && is_over).then(|| key.id())
        });
        let mut forgotten = 0;
        for ids in ended.chunks(PART) {
            let keys = self.store().get_many(ids).await?;
            let ids: Vec<_> = keys.iter().map(|key| key.record.id).collect();
            if keys.is_empty() {
                continue;
            }
            let count = keys.len();
            let edits = keys.iter().flat_map(removal).collect();
            let detail = json!({ "ids": ids, "status": "expired" });
            let caller = Caller::server();
            match self.commit(&caller, "keys.deleted", None, detail, None, edits, now).await {
                Ok(_) => forgotten += count,
                // The next round looks at them again.
                Err(StoreError::Changed { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(forgotten)
    }
}
