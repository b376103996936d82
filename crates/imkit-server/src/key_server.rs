//! The key server's life: peppers, database and replica are opened, the first root key is made; and
//! all of it is closed in order.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use imkit_keys::{ClientSigner, Replica};
use imkit_store::{
    AuditFilter, Location, PageRequest, SqliteOptions, SqliteStore, Store, StoreError,
};
use jiff::Timestamp;

use crate::api::{self, ApiSettings, ApiState, Background};
use crate::clock::SteadyClock;
use crate::config::{Config, RootKeyPlace};
use crate::data_dir::{self, DataDir};
use crate::error::StartError;
use crate::keys::KeySettings;
use crate::pepper_marks;
use crate::peppers::{self, Peppers};
use crate::root_key::{self, Destination, NewRootKey};
use crate::upstreams::{self, Locked, UpstreamSettings};

/// The key server, open.
pub(crate) struct KeyServer {
    state: Arc<ApiState>,
    background: Background,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) replica: Arc<Replica>,
}

impl KeyServer {
    /// Opens it, making on the first start what has to be there. The root key is there when this
    /// start made one.
    pub(crate) async fn open(
        config: &Config,
        dir: &DataDir,
    ) -> Result<(Self, Option<NewRootKey>), StartError> {
        let database = data_dir::key_database(dir.path());
        let pepper_file = peppers::path(dir.path(), config.pepper_file.as_deref());
        let peppers = match config.ephemeral {
            true => Peppers::fleeting()?,
            false => Peppers::read_or_create(&pepper_file, &database)?,
        };
        let location = match config.ephemeral {
            true => Location::Temporary,
            false => Location::File(database.clone()),
        };
        let failed = |source| StartError::Keys { path: database.clone(), source };
        let replica = Arc::new(Replica::new());
        let options = SqliteOptions::new(location, peppers.audit_key);
        let store = SqliteStore::open(options, Arc::clone(&replica)).await.map_err(failed)?;
        let store: Arc<dyn Store> = Arc::new(store);
        let clock = SteadyClock::system(latest_change(&*store).await.map_err(failed)?);
        let fit = pepper_marks::check(&*store, &peppers, clock.now()).await.map_err(failed)?;
        let some_are_gone = fit.of(&pepper_file, &database)?;
        let settings = settings(config, dir.path());
        let unfit = upstreams::unfit(&*store, &settings.upstreams).await.map_err(failed)?;
        if let Some(Locked { what, hint }) = unfit {
            return Err(StartError::MasterKey { what, hint });
        }
        let destination = match config.root_key {
            RootKeyPlace::Caller => Destination::Caller,
            RootKeyPlace::File => {
                Destination::File { data_dir: dir.path(), ephemeral: config.ephemeral }
            }
        };
        let ring = peppers.ring;
        let hash = |text: &str| ring.hash(text);
        let root_key = root_key::ensure(
            &*store,
            &replica,
            hash,
            destination,
            config.new_root_key,
            clock.now(),
        )
        .await?;
        let (state, background) = ApiState::open(
            Arc::clone(&store),
            Arc::clone(&replica),
            ring,
            ClientSigner::new(&peppers.audit_key),
            clock,
            settings,
        )
        .await
        .map_err(failed)?;
        if some_are_gone {
            let service = Arc::clone(&state.service);
            // Nothing waits for the count: it reads every key.
            tokio::spawn(async move { service.warn_of_missing_peppers().await });
        }
        Ok((Self { state, background, store, replica }, root_key))
    }

    /// The routes over keys.
    pub(crate) fn router(&self) -> Router {
        api::router(Arc::clone(&self.state))
    }

    /// What judges keys.
    pub(crate) fn state(&self) -> Arc<ApiState> {
        Arc::clone(&self.state)
    }

    /// Ends answers that would go on for as long as their readers like.
    pub(crate) fn drain(&self) {
        self.state.drain();
    }

    /// Writes what was counted, and closes the database. To be called when the door is closed.
    pub(crate) async fn close(self) -> Result<(), StoreError> {
        self.background.stop().await;
        self.store.close().await
    }
}

/// When the keys were last changed.
async fn latest_change(store: &dyn Store) -> Result<Option<Timestamp>, StoreError> {
    let one = PageRequest { limit: 1, cursor: None };
    let page = store.entries(&AuditFilter::default(), &one).await?;
    Ok(page.items.first().map(|entry| entry.body.at))
}

fn settings(config: &Config, data_dir: &Path) -> ApiSettings {
    ApiSettings {
        keys: KeySettings { default_expiry_days: config.default_expiry_days },
        proxies: config.trusted_proxies.clone(),
        body_bytes: config.limits.body_bytes,
        body_time: config.limits.request_timeout,
        wrong_keys_per_minute: config.limits.wrong_keys_per_minute,
        budget: config.budget,
        requests: config.requests,
        client_key_per_minute: config.limits.client_key_per_minute,
        scratch: (!config.ephemeral).then(|| data_dir.to_owned()),
        upstreams: UpstreamSettings {
            master_key: config.upstreams.master_key.clone(),
            data_dir: (!config.ephemeral).then(|| data_dir.to_owned()),
            ca_file: config.upstreams.ca_file.clone(),
        },
    }
}
