//! The store in one SQLite file: WAL, one writer that commits for all who wait, and connections
//! that read snapshots beside it.

mod audit;
mod backup;
mod client_keys;
mod commits;
mod connect;
mod cursor;
mod fault;
mod files;
mod head;
mod key_row;
mod keys;
mod load;
mod owners;
mod requests;
mod schema;
mod sealed;
mod secrets;
mod settings;
mod texts;
mod times;
mod usage;
mod writer;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use imkit_keys::{ChainHead, KeySealer, Replica};
use sqlx::{ConnectOptions, SqlitePool};
use tokio::sync::{mpsc, watch};

use crate::StoreError;
use connect::Connections;
use files::Files;
use writer::{Chore, Waiting, Writer};

/// Where the database is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Location {
    /// In this file, which is made if it does not exist. Everything survives the loss of power.
    File(PathBuf),
    /// In a private temporary directory that goes with the store. Nothing waits for the disk.
    Temporary,
}

/// How to open a store.
#[derive(Clone)]
pub struct SqliteOptions {
    /// Where the database is.
    pub location: Location,
    /// Seals the latest entry of the audit, and every key and client key. It is kept outside of the database.
    pub audit_key: [u8; 32],
    /// The audit key is not at hand: a copy is only looked at. No seal is checked, and no change
    /// can be made.
    pub unsealed: bool,
    /// Most pages (of 4 KiB) that the database may have; `None` = as the disk has space.
    pub most_pages: Option<u32>,
}

impl SqliteOptions {
    /// A database at a location.
    pub fn new(location: Location, audit_key: [u8; 32]) -> Self {
        Self { location, audit_key, unsealed: false, most_pages: None }
    }
}

impl fmt::Debug for SqliteOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteOptions")
            .field("location", &self.location)
            .field("most_pages", &self.most_pages)
            .finish_non_exhaustive()
    }
}

/// The store. Dropped without [`close`](crate::Commits::close), it still does what was asked for,
/// as long as the runtime lives.
pub struct SqliteStore {
    path: PathBuf,
    readers: SqlitePool,
    lookups: SqlitePool,
    commits: mpsc::Sender<Waiting>,
    chores: mpsc::Sender<Chore>,
    /// The latest entry that was written, as the writer knows it.
    head: watch::Receiver<ChainHead>,
    audit_key: [u8; 32],
    /// `None` when no seal can be checked.
    sealer: Option<KeySealer>,
}

impl SqliteStore {
    /// Opens or makes a database, readable by its owner only, and loads all its keys into the
    /// replica but those that were edited behind the store's back: they are named in the log and
    /// by [`Keys::check`](crate::Keys::check). The writer runs on the current runtime.
    ///
    /// # Errors
    ///
    /// [`StoreError::InUse`] when it is open already, [`StoreError::Format`] when a later version
    /// or another program made it, [`StoreError::Damaged`] for a record that cannot be read, and
    /// [`StoreError::Open`] for the rest.
    pub async fn open(options: SqliteOptions, replica: Arc<Replica>) -> Result<Self, StoreError> {
        let SqliteOptions { location, audit_key, unsealed, most_pages } = options;
        let sealer = (!unsealed).then(|| KeySealer::new(&audit_key));
        let files = Files::take(location)?;
        let path = files.path().to_owned();
        let connections = Connections::new(&files, most_pages);
        let opening = |error| fault::opening(&path, error);
        let mut connection = connections.writer().connect().await.map_err(opening)?;
        schema::prepare(&mut connection, &path, &audit_key).await?;
        let (head, sound) = head::read(&mut connection, &audit_key).await.map_err(opening)?;
        if !sound && !unsealed {
            tracing::error!(
                path = %path.display(),
                last_seq = head.broken,
                "the audit's latest entry is not the one that was sealed: entries were cut off or \
                 edited, or the audit key is another one; `audit verify` will say so from now on"
            );
        }
        let requests = requests::Log::open(&mut connection, &audit_key).await.map_err(opening)?;
        if let Some(seq) = requests.head.broken
            && !unsealed
        {
            tracing::error!(
                path = %path.display(),
                last_seq = seq,
                "the request log is not as it was written: entries were cut off, added or edited; \
                 `audit verify` will say so from now on"
            );
        }
        let readers = connections.readers();
        let mut loaded = load::all(&readers, head.rev, &replica, sealer.as_ref()).await?;
        if let Some(sealer) = &sealer {
            let kept = head::kept_tally(&mut connection).await.map_err(opening)?;
            head::KeptTally::judge(kept.as_ref(), head.rev, &mut loaded.tally, sealer);
            loaded.report();
        }
        let (commits, waiting) = mpsc::channel(writer::QUEUE);
        let (chores, waiting_chores) = mpsc::channel(writer::QUEUE);
        let (publish, published) = watch::channel(head);
        let unsynced = connections.unsynced().connect().await.map_err(opening)?;
        let writer = Writer::new(writer::Parts {
            connection,
            unsynced,
            readers: readers.clone(),
            replica,
            head: publish,
            audit_key,
            tally: loaded.tally,
            requests,
            commits: waiting,
            chores: waiting_chores,
            files,
        });
        tokio::spawn(writer.run());
        let lookups = connections.lookups();
        Ok(Self { path, readers, lookups, commits, chores, head: published, audit_key, sealer })
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}
