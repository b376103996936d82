//! `blocks`: users whom the calling user keeps out of direct chats.

use std::sync::Arc;

use imkit_api::operation::{BLOCKS_ADD, BLOCKS_LIST, BLOCKS_REMOVE};
use imkit_api::{Block, UserId};
use serde_json::Value;

use crate::call::{Core, Reply};
use crate::error::Error;
use crate::request::Draft;

/// The code of the refusal that says that the work is done.
const BLOCKED_ALREADY: &str = "USER_ALREADY_BLOCKED";

/// Users whom the calling user has blocked.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # use imkit_sdk::{Client, UserClient, api::UpsertUser};
/// # let emulator = imkit_emulator::Emulator::builder().client_key("public-key").build().await?;
/// # let server = emulator.spawn().await?;
/// # let app = Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// # app.users().create(UpsertUser::new("bob")).await?;
/// # let token = app.tokens().issue("alice").await?.token.ok_or("no token")?;
/// # let alice = UserClient::builder().base_url(server.url()).client_key("public-key")
/// #     .token(token.expose()).build()?;
/// alice.blocks().add("bob").await?;
/// assert_eq!(alice.blocks().list().await?[0].blockee.id().as_str(), "bob");
/// alice.blocks().remove("bob").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Blocks<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Blocks<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Blocks a user: the direct room of the two is closed in both directions, and made if there is
    /// none. Blocking again succeeds; where the platform refuses that, as one page says, the answer
    /// holds no more than the user's id.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is no such user. See [`Error`].
    pub async fn add(self, user: impl Into<UserId>) -> Result<Block, Error> {
        let user = user.into();
        let draft = Draft::new(&BLOCKS_ADD, &[user.as_str()])?;
        match self.core.call(draft).await {
            Ok(reply) => self.read(reply, user),
            Err(error) if error.code() == Some(BLOCKED_ALREADY) => Ok(Block::of(user)),
            Err(error) => Err(error),
        }
    }

    /// Reads the users whom the caller has blocked.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn list(self) -> Result<Vec<Block>, Error> {
        let blocks: imkit_api::Blocks = self.core.fetch(Draft::new(&BLOCKS_LIST, &[])?).await?;
        Ok(blocks.data)
    }

    /// Lifts a block.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when the user is not blocked. See [`Error`].
    pub async fn remove(self, user: impl Into<UserId>) -> Result<Block, Error> {
        let user = user.into();
        let reply = self.core.call(Draft::new(&BLOCKS_REMOVE, &[user.as_str()])?).await?;
        self.read(reply, user)
    }

    /// Reads a block. A repeated call that was told that its work is done has an empty answer.
    fn read(self, reply: Reply, user: UserId) -> Result<Block, Error> {
        if reply.value.as_object().is_some_and(serde_json::Map::is_empty)
            || reply.value == Value::Null
        {
            return Ok(Block::of(user));
        }
        self.core.decode(reply)
    }
}
