//! The keys that lie where a copy is to be put: what the copy would undo of them.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use imkit_keys::{KeyKind, Replica};
use imkit_store::{
    Commits as _, KeyFilter, Location, PageRequest, SqliteOptions, SqliteStore, Store, StoreError,
};
use jiff::Timestamp;

use super::Opened;
use crate::backup_error::BackupError;
use crate::peppers::Peppers;
use crate::revived::Revived;

/// Keys that are read at a time.
const PAGE: u32 = 500;

/// What is there now.
pub(super) enum Current {
    /// The copy's own server's, before or after it was made.
    Own { rev: u64, revived: Vec<Revived> },
    /// Another server's: neither its revisions nor its keys say anything of the copy's.
    Foreign { has_keys: bool },
}

impl Current {
    /// `None` when there is nothing, or, if that is permitted, nothing that can be read.
    pub(super) async fn read(
        database: &Path,
        peppers: &Peppers,
        copy: &Opened,
        now: Timestamp,
        force: bool,
    ) -> Result<Option<Self>, BackupError> {
        if !database.exists() {
            return Ok(None);
        }
        match Self::compare(database, peppers, copy, now).await {
            Ok(current) => Ok(Some(current)),
            Err(source) if force => {
                tracing::warn!(error = %source, "the keys in place cannot be compared with the copy");
                Ok(None)
            }
            Err(source) => Err(BackupError::Current { path: database.to_owned(), source }),
        }
    }

    async fn compare(
        database: &Path,
        peppers: &Peppers,
        copy: &Opened,
        now: Timestamp,
    ) -> Result<Self, StoreError> {
        let replica = Arc::new(Replica::new());
        let options = SqliteOptions::new(Location::File(database.to_owned()), peppers.audit_key);
        let current = SqliteStore::open(options.clone(), Arc::clone(&replica)).await?;
        let own = Self::own(&current, replica.rev(), &copy.0, now).await;
        // What cannot be closed in order is set aside all the same.
        let _ = current.close().await;
        if let Some(own) = own? {
            return Ok(own);
        }
        // Another server's seals cannot be checked.
        let (unsealed, replica) = (SqliteOptions { unsealed: true, ..options }, Replica::new());
        let replica = Arc::new(replica);
        let theirs = SqliteStore::open(unsealed, Arc::clone(&replica)).await?;
        let _ = theirs.close().await;
        // The root key of a first start is no loss.
        let others = replica.select(|key| (key.form().kind() != KeyKind::Root).then_some(()));
        Ok(Self::Foreign { has_keys: !others.is_empty() })
    }

    /// `None` when the copy is not of this server.
    async fn own(
        current: &dyn Store,
        rev: u64,
        copy: &dyn Store,
        now: Timestamp,
    ) -> Result<Option<Self>, StoreError> {
        if !share_history(current, copy).await? {
            return Ok(None);
        }
        Ok(Some(Self::Own { rev, revived: revived(current, copy, now).await? }))
    }

    /// Whether the copy may take the place unforced.
    pub(super) fn permit(
        &self,
        copy: &Path,
        copy_rev: u64,
        database: &Path,
    ) -> Result<(), BackupError> {
        let path = copy.to_owned();
        match self {
            Self::Own { rev, revived } if *rev > copy_rev => Err(BackupError::Older {
                path,
                rev: copy_rev,
                current: *rev,
                revived: revived.clone(),
            }),
            Self::Foreign { has_keys: true } => {
                Err(BackupError::Foreign { path, database: database.to_owned() })
            }
            Self::Own { .. } | Self::Foreign { has_keys: false } => Ok(()),
        }
    }

    /// Keys that can do again what was taken from them since.
    pub(super) fn revived(self) -> Vec<Revived> {
        match self {
            Self::Own { revived, .. } => revived,
            Self::Foreign { .. } => Vec::new(),
        }
    }
}

/// Whether both have an entry of the audit in common. Each entry's hash covers all before it, so
/// they share the first then; the latest is looked for too, should the first have been edited.
async fn share_history(current: &dyn Store, copy: &dyn Store) -> Result<bool, StoreError> {
    for seq in [1, copy.head().await?.seq] {
        let hash = copy.hash_of(seq).await?;
        if hash.is_some() && hash == current.hash_of(seq).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Keys that can do in the copy what they no longer can in what is there.
async fn revived(
    current: &dyn Store,
    copy: &dyn Store,
    now: Timestamp,
) -> Result<Vec<Revived>, StoreError> {
    let mut found = Vec::new();
    let mut page = PageRequest { limit: PAGE, cursor: None };
    loop {
        let keys = copy.list(&KeyFilter::default(), &page, now).await?;
        let ids: Vec<_> = keys.items.iter().map(|key| key.record.id).collect();
        let there: HashMap<_, _> = current
            .get_many(&ids)
            .await?
            .into_iter()
            .map(|key| (key.record.id, key.record))
            .collect();
        found.extend(
            keys.items
                .iter()
                .filter_map(|key| Revived::compare(&key.record, there.get(&key.record.id), now)),
        );
        match keys.next {
            Some(next) => page.cursor = Some(next),
            None => return Ok(found),
        }
    }
}
