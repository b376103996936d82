//! `me`: the calling user.

use std::sync::Arc;

use imkit_api::User;
use imkit_api::operation::ME_GET;

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// The user that a [`UserClient`](crate::UserClient) speaks as; an example is there.
#[derive(Clone, Copy, Debug)]
pub struct Me<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Me<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Reads the user's own profile.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn get(self) -> Result<User, Error> {
        self.core.fetch(Draft::new(&ME_GET, &[])?).await
    }
}
