//! Whether a server may begin with the master key that it was given, and what to say of it.

use imkit_store::{Store, StoreError};

use super::book::told;
use super::error::Locked;
use super::master_key::Source;
use super::record::SETTING;
use super::service::{UpstreamService, UpstreamSettings};

/// Why a server must not begin: its master key is none, or could be guessed, and nothing is sealed
/// yet. What is sealed goes on to be told of by [`UpstreamService::warning`] alone, so that no
/// variable takes the keys of a server away that is in use.
pub(crate) async fn unfit(
    store: &dyn Store,
    settings: &UpstreamSettings,
) -> Result<Option<Locked>, StoreError> {
    let source = Source::new(settings.master_key.clone(), settings.data_dir.as_deref());
    Ok(match source.unfit() {
        Some(error) if store.setting(SETTING).await?.is_none() => Some(told(&error, false)),
        _ => None,
    })
}

impl UpstreamService {
    /// What whoever starts the server has to know: that upstreams cannot be used, or that the master
    /// key that sealed them could be guessed.
    pub(crate) async fn warning(&self) -> Option<String> {
        let book = self.book().await;
        if let Some(Locked { what, hint }) = book.lock() {
            return Some(format!("upstreams cannot be used: {what}; {hint}"));
        }
        let Locked { what, hint } = self.weakness(&book)?;
        Some(format!("{what}; {hint}"))
    }
}
