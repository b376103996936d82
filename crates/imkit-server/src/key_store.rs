//! Opening what the key server keeps: peppers, database, replica, and the first root key; and
//! closing it in order.

use std::sync::Arc;

use imkit_keys::{PepperRing, Replica};
use imkit_store::{Location, SqliteOptions, SqliteStore, Store};
use jiff::Timestamp;

use crate::config::{Config, RootKeyPlace};
use crate::data_dir::{self, DataDir};
use crate::error::{PeppersError, StartError};
use crate::pepper_marks;
use crate::peppers::{self, Peppers};
use crate::root_key::{self, Destination, NewRootKey};

/// What the key server keeps, open.
pub(crate) struct KeyStore {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) replica: Arc<Replica>,
    pub(crate) peppers: PepperRing,
    /// The root key that was made on the way, until somebody takes it.
    pub(crate) new_root_key: Option<NewRootKey>,
}

impl KeyStore {
    /// Opens it, making on the first start what has to be there.
    pub(crate) async fn open(
        config: &Config,
        dir: &DataDir,
        now: Timestamp,
    ) -> Result<Self, StartError> {
        let database = data_dir::key_database(dir.path());
        let pepper_file = peppers::path(dir.path(), config.pepper_file.as_deref());
        let Peppers { audit_key, ring } = match config.ephemeral {
            true => Peppers::fleeting()?,
            false => Peppers::read_or_create(&pepper_file, &database)?,
        };
        let replica = Arc::new(Replica::new());
        let failed = |source| StartError::Keys { path: database.clone(), source };
        let location = match config.ephemeral {
            true => Location::Temporary,
            false => Location::File(database.clone()),
        };
        let options = SqliteOptions::new(location, audit_key);
        let store = SqliteStore::open(options, Arc::clone(&replica)).await.map_err(failed)?;
        let store: Arc<dyn Store> = Arc::new(store);
        let foreign = pepper_marks::check(&*store, &ring, now).await.map_err(failed)?;
        if let Some(id) = foreign {
            let error = PeppersError::Foreign { path: pepper_file, database, id: id.0 };
            return Err(error.into());
        }
        let destination = match config.root_key {
            RootKeyPlace::Caller => Destination::Caller,
            RootKeyPlace::File => {
                Destination::File { data_dir: dir.path(), ephemeral: config.ephemeral }
            }
        };
        let hash = |text: &str| ring.hash(text);
        let new_root_key =
            root_key::ensure(&*store, hash, destination, config.new_root_key, now).await?;
        Ok(Self { store, replica, peppers: ring, new_root_key })
    }
}
