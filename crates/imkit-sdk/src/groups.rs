//! `groups`: create, update and list user groups.

use std::sync::Arc;

use imkit_api::operation::{GROUPS_LIST, GROUPS_UPSERT};
use imkit_api::{Group, Page, UpsertGroup};

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// User groups. A group's id can be a member of a room, like a user's.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::UpsertGroup;
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let red = UpsertGroup {
///     id: Some("red".into()),
///     nickname: "Red team".into(),
///     ..UpsertGroup::default()
/// };
/// client.groups().upsert(red).await?;
/// assert_eq!(client.groups().list(None).await?.data.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Groups<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Groups<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Creates or updates a group. Repeated after an unknown outcome only with an id: without one,
    /// a second call makes a second group.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) where the platform does not update an existing
    /// group; its pages differ. See [`Error`].
    pub async fn upsert(self, group: UpsertGroup) -> Result<Group, Error> {
        let repeatable = group.id.is_some();
        self.core.fetch(Draft::new(&GROUPS_UPSERT, &[])?.body(&group)?.repeatable(repeatable)).await
    }

    /// Reads the first `limit` groups. The platform cannot skip: compare `total_count` with what
    /// came.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn list(self, limit: Option<u32>) -> Result<Page<Group>, Error> {
        self.core.fetch(Draft::new(&GROUPS_LIST, &[])?.query("limit", limit)).await
    }
}
