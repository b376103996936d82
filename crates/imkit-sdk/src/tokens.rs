//! `tokens`: issue, bind and revoke users' access tokens.

use std::sync::Arc;

use imkit_api::operation::{TOKENS_REVOKE, TOKENS_SET};
use imkit_api::{
    AccessToken, IssuedUser, Revocation, RevokeTokens, SetToken, TokenGrant, TokenRecord,
    UpsertUser, UserId,
};
use jiff::Timestamp;
use serde_json::json;

use crate::call::Core;
use crate::error::Error;
use crate::kind::ErrorKind;
use crate::request::Draft;
use crate::users;

/// Users' access tokens. No operation lists them.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::RevokeTokens;
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let issued = client.tokens().issue("alice").await?;
/// let token = issued.token.ok_or("no token")?;
/// // Hand `token.expose()` to the app of the user; take it back later:
/// client.tokens().revoke("alice", RevokeTokens::One(token)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Tokens<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Has the platform make a token, and the user if there is none. Never repeated after an
    /// unknown outcome: a second call makes a second token.
    ///
    /// # Errors
    ///
    /// [`Decode`](ErrorKind::Decode) when the answer has no token. See [`Error`].
    pub async fn issue(self, user: impl Into<UserId>) -> Result<IssuedUser, Error> {
        let request = UpsertUser::new(user).token(TokenGrant::Issue);
        let reply = users::upsert(self.core, &request).await?;
        let missing = reply.reject(ErrorKind::Decode, "the answer has no token in it");
        let issued: IssuedUser = self.core.decode(reply)?;
        if issued.token.is_some() { Ok(issued) } else { Err(missing) }
    }

    /// Binds a token of the caller's making to a user, who is created if there is none. Earlier
    /// tokens of the user may go on working: revoke them.
    ///
    /// # Errors
    ///
    /// [`Conflict`](ErrorKind::Conflict) when another user has the token. See [`Error`].
    pub async fn assign(
        self,
        user: impl Into<UserId>,
        token: AccessToken,
        expires: Timestamp,
    ) -> Result<IssuedUser, Error> {
        let request = UpsertUser::new(user).token(TokenGrant::Bind { token, expires });
        let reply = users::upsert(self.core, &request).await?;
        self.core.decode(reply)
    }

    /// Binds a token and its end to an existing user. The former token may die at once.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) when there is no such user,
    /// [`Conflict`](ErrorKind::Conflict) when another user has the token. See [`Error`].
    pub async fn set(self, user: impl Into<UserId>, token: SetToken) -> Result<TokenRecord, Error> {
        let user = user.into();
        self.core.fetch(Draft::new(&TOKENS_SET, &[user.as_str()])?.body(&token)?).await
    }

    /// Revokes one token of a user, or all of them, at once and for good.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) when there is no such user or token,
    /// [`Api`](ErrorKind::Api) when the platform says that it revoked nothing. See [`Error`].
    pub async fn revoke(
        self,
        user: impl Into<UserId>,
        which: RevokeTokens,
    ) -> Result<Revocation, Error> {
        let user = user.into();
        let draft = Draft::new(&TOKENS_REVOKE, &[user.as_str()])?;
        let draft = match which {
            RevokeTokens::One(token) => draft.body(&json!({ "token": token.expose() }))?,
            RevokeTokens::All => draft,
        };
        let reply = self.core.call(draft).await?;
        let refused = reply.reject(ErrorKind::Api, "the platform says that it revoked nothing");
        let revocation: Revocation = self.core.decode(reply)?;
        if revocation.success == Some(false) { Err(refused) } else { Ok(revocation) }
    }
}
