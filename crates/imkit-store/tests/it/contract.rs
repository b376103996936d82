//! What every backend promises, whatever it is: a backend passes when it runs all of this.
//! [`all_promises_of`] makes the tests for one.
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

mod commits;
mod keys;
mod lists;
mod requests;
mod usage;

use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use imkit_keys::Replica;
use imkit_store::{Location, SqliteOptions, SqliteStore, Store, StoreError};

use crate::world::AUDIT_KEY;

/// How a backend is opened: what was written in a directory is there again when it is opened anew.
#[async_trait]
pub(crate) trait Backend: Sync {
    async fn open(
        &self,
        directory: &Path,
        replica: Arc<Replica>,
    ) -> Result<Arc<dyn Store>, StoreError>;
}

/// SQLite in a file.
pub(crate) struct Sqlite;

#[async_trait]
impl Backend for Sqlite {
    async fn open(
        &self,
        directory: &Path,
        replica: Arc<Replica>,
    ) -> Result<Arc<dyn Store>, StoreError> {
        let location = Location::File(directory.join("keys.db"));
        let store = SqliteStore::open(SqliteOptions::new(location, AUDIT_KEY), replica).await?;
        Ok(Arc::new(store))
    }
}

/// SQLite without a place to stay: it opens empty.
pub(crate) struct TemporarySqlite;

#[async_trait]
impl Backend for TemporarySqlite {
    async fn open(&self, _: &Path, replica: Arc<Replica>) -> Result<Arc<dyn Store>, StoreError> {
        let options = SqliteOptions::new(Location::Temporary, AUDIT_KEY);
        Ok(Arc::new(SqliteStore::open(options, replica).await?))
    }
}

/// An open store, its replica, and the directory that it is in.
pub(crate) struct Opened {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) replica: Arc<Replica>,
    pub(crate) directory: tempfile::TempDir,
}

impl Opened {
    pub(crate) async fn new(backend: &dyn Backend) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let replica = Arc::new(Replica::new());
        let store = backend.open(directory.path(), Arc::clone(&replica)).await.unwrap();
        Self { store, replica, directory }
    }

    /// Closes the store and opens it again, with a new replica.
    pub(crate) async fn again(self, backend: &dyn Backend) -> Self {
        self.store.close().await.unwrap();
        let replica = Arc::new(Replica::new());
        let store = backend.open(self.directory.path(), Arc::clone(&replica)).await.unwrap();
        Self { store, replica, directory: self.directory }
    }
}

/// Makes a test of every promise, for a backend.
macro_rules! contract_of {
    ($backend:expr; $($module:ident: $($promise:ident),* $(,)?;)*) => {
        $($(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $promise() {
                $module::$promise(&$backend).await;
            }
        )*)*
    };
}

macro_rules! all_promises_of {
    ($backend:expr) => {
        use super::*;
        contract_of! { $backend;
            commits:
                a_change_is_in_the_database_the_replica_and_the_audit,
                a_change_of_many_parts_is_made_whole_or_not_at_all,
                a_change_on_an_old_revision_is_refused_and_names_the_current_one,
                a_secret_belongs_to_one_key,
                a_secret_can_move_when_its_key_goes,
                a_record_that_cannot_be_verified_against_is_refused,
                changes_of_64_tasks_have_consecutive_revisions,
                a_change_is_made_only_while_the_key_that_asked_stands,
                of_concurrent_changes_of_one_key_one_wins,
                a_caller_that_goes_away_does_not_undo_its_change,
                a_closed_store_says_so,
                a_copy_made_while_changes_go_on_is_whole;
            keys:
                a_record_that_could_not_be_read_back_is_not_kept,
                every_field_of_a_record_comes_back,
                keys_are_found_by_id_and_by_hash,
                times_are_kept_to_the_microsecond,
                settings_and_client_keys_come_back, a_second_active_client_key_is_refused;
            lists:
                filters_narrow_and_add_up,
                the_status_filter_agrees_with_the_record,
                names_are_found_whatever_the_case_and_wildcards_are_letters,
                pages_hold_every_key_once,
                owners_exist_as_long_as_their_keys,
                audit_entries_are_found_by_every_filter,
                an_entry_about_many_is_found_by_each_of_them,
                a_text_that_is_no_cursor_is_refused;
            requests:
                requests_come_back_as_they_were_and_are_one_chain,
                requests_go_on_where_they_ended,
                requests_are_found_by_every_filter,
                old_requests_are_forgotten_and_the_rest_stays_checkable;
            usage:
                use_adds_up_in_every_bucket,
                sums_are_of_a_key_or_an_owner_and_of_a_time,
                addresses_above_the_bound_are_counted_without_one,
                callers_objects_and_quotas_are_kept,
                objects_and_callers_are_bounded,
                a_forgotten_key_takes_its_use_with_it,
                use_stays_with_the_heir_of_a_key_that_is_forgotten,
                old_minutes_and_hours_are_forgotten;
        }
    };
}

mod sqlite {
    all_promises_of!(Sqlite);
}

mod temporary_sqlite {
    all_promises_of!(TemporarySqlite);
}
