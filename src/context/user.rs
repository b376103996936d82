//! Speaking as one user: where the client key, the token and the user's id come from, and the token
//! that the local server lends for one command.
//!
//! Only the local server lends tokens. On a real one, issuing a token may end the sessions that the
//! user has on other devices.

use std::path::PathBuf;
use std::time::Duration;

use imkit_sdk::api::{AccessToken, RevokeTokens, UserId};
use imkit_sdk::{Client, ErrorKind, Outcome, RawRequest, SecretString, UserClient};
use jiff::Timestamp;

use super::Context;
use crate::credential::user_token;
use crate::env;
use crate::error::{Exit, Failure};
use crate::output::wait::Telling;
use crate::serve::LocalEndpoint;
use crate::settings::{Server, Settings};

/// How long a lent token lives, should nobody take it back.
const LENT: Duration = Duration::from_secs(5 * 60);

/// How long taking it back may hold up the end of a command.
const PATIENCE: Duration = Duration::from_secs(3);

/// Where the credential of a user comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum UserAccess {
    /// `IMKIT_USER_TOKEN`.
    Environment,
    /// `--token-file`.
    TokenFile(PathBuf),
    /// `--token-stdin`.
    TokenStdin,
    /// `--as`: the local server lends a token.
    Lent(UserId),
}

/// A token to be taken back at the end of the command.
pub(super) struct Borrowed {
    client: Client,
    user: UserId,
    token: AccessToken,
}

impl Context {
    /// Builds the client that speaks as one user, starting the local server when it is asked for and
    /// does not run. A dry run starts nothing and has no token issued.
    pub(crate) async fn user_client(&mut self, access: &UserAccess) -> Result<UserClient, Failure> {
        let settings = self.settings()?;
        let (base_url, client_key) = match (&settings.server, &settings.client_key) {
            (Server::Url(_), _) if matches!(access, UserAccess::Lent(_)) => return Err(not_lent()),
            (Server::Url(_), None) => return Err(no_client_key(&settings.profile)),
            (Server::Url(url), Some(key)) => (url.to_string(), key.expose().into()),
            (Server::Local, _) => {
                let endpoint = self.local_endpoint().await?;
                let reached = (endpoint.gateway_url.clone(), endpoint.client_key.clone());
                if let UserAccess::Lent(user) = access {
                    let token = self.borrow_token(endpoint, user, &settings).await?;
                    let id = Some(user.clone());
                    return self.as_user(reached, &token, id, &settings);
                }
                reached
            }
        };
        let token = match access {
            UserAccess::TokenFile(path) => {
                user_token::from_file(path, self.flags.api_key_stdin, &self.secrets)?
            }
            UserAccess::TokenStdin => {
                user_token::from_file("-".as_ref(), self.flags.api_key_stdin, &self.secrets)?
            }
            UserAccess::Environment | UserAccess::Lent(_) => {
                user_token::from_environment(&self.env, &self.secrets)?
                    .ok_or_else(|| no_token(&settings.server))?
            }
        };
        let id = match self.env.text(&env::USER_ID)? {
            Some(id) => Some(id.into()),
            None => user_token::user_id(token.expose()).map(Into::into),
        };
        self.as_user((base_url, client_key), &token, id, &settings)
    }

    fn as_user(
        &mut self,
        (base_url, client_key): (String, SecretString),
        token: &AccessToken,
        id: Option<UserId>,
        settings: &Settings,
    ) -> Result<UserClient, Failure> {
        self.secrets.learn(client_key.clone());
        self.secrets.learn(token.expose().into());
        self.server = Some(base_url.clone());
        let mut builder = UserClient::builder()
            .base_url(base_url)
            .client_key(client_key)
            .token(token.expose())
            .user_agent(concat!("imkit/", env!("CARGO_PKG_VERSION")))
            .timeout(settings.timeout)
            .max_wait(settings.max_wait)
            .allow_plain_http(settings.allow_plain_http)
            .read_only(settings.read_only)
            .dry_run(self.dry_run)
            .governor(self.governor(settings.rate_limit, settings.reserve));
        if let Some(id) = id {
            builder = builder.user_id(id);
        }
        if let Some(file) = &settings.ca_file {
            builder = builder.ca_file(file.clone());
        }
        let client = builder.clock(Telling::new(self.printer.talk())).build()?;
        self.active.watch_user(&client);
        Ok(client)
    }

    /// Has the local server bind a fresh token to a user, to be returned by
    /// [`return_token`](Self::return_token). In a dry run the token is one that opens nothing.
    async fn borrow_token(
        &mut self,
        endpoint: LocalEndpoint,
        user: &UserId,
        settings: &Settings,
    ) -> Result<AccessToken, Failure> {
        if self.dry_run {
            self.printer.note(&format!("no token is issued for {user}: only changes can be shown"));
            return Ok("dry run: no token was issued".into());
        }
        if settings.read_only {
            return Err(read_only());
        }
        let client = self
            .client_builder(endpoint.gateway_url, endpoint.api_key)
            .timeout(settings.timeout)
            .max_wait(settings.max_wait)
            .build()?;
        // Binding a token would create the user, so that a typo made an account.
        client.users().get(user).await.map_err(|error| match error.kind() {
            ErrorKind::NotFound => {
                Failure::from(error).hint(format!("imkit --local users create {user} makes one"))
            }
            _ => error.into(),
        })?;
        let expires = clock(&client).await?.checked_add(LENT).unwrap_or(Timestamp::MAX);
        let token = user_token::random()?;
        self.secrets.learn(token.expose().into());
        // Noted first: whatever becomes of the call, somebody tries to take the token back.
        self.borrowed =
            Some(Borrowed { client: client.clone(), user: user.clone(), token: token.clone() });
        let bound = client.tokens().assign(user, token.clone(), expires).await;
        if bound.as_ref().is_err_and(|error| error.outcome() != Outcome::Unknown) {
            self.borrowed = None;
        }
        bound?;
        Ok(token)
    }

    /// Has the token that was lent for this command revoked, if there is one.
    pub(crate) async fn return_token(&mut self) {
        let Some(Borrowed { client, user, token }) = self.borrowed.take() else { return };
        let revoked = client.tokens().revoke(user, RevokeTokens::One(token));
        match tokio::time::timeout(PATIENCE, revoked).await {
            Ok(Ok(_)) => {}
            // The command itself ended it, or it was never issued.
            Ok(Err(error)) if error.kind() == ErrorKind::NotFound => {}
            Ok(Err(_)) | Err(_) => self.printer.note(
                "the token that was issued for this command could not be revoked; it ends by \
                 itself within 5 minutes",
            ),
        }
    }
}

/// The time on the local server's clock, which can be moved.
async fn clock(client: &Client) -> Result<Timestamp, Failure> {
    let answer = client.raw().request("GET", "/_emulator/clock", RawRequest::default()).await?;
    let now = answer.body["result"]["now"].as_str().and_then(|now| now.parse().ok());
    now.ok_or_else(|| {
        Failure::new(Exit::Failed, "the local server does not tell the time")
            .hint("restart it with: imkit keys stop")
    })
}

fn not_lent() -> Failure {
    Failure::usage("--as has a token issued for the user, which only the local server does").hint(
        "on a real server that may end the user's sessions: give the user's own token in \
             IMKIT_USER_TOKEN or with --token-file, or use --local",
    )
}

fn read_only() -> Failure {
    Failure::new(Exit::Failed, "--as has a token issued for the user, and nothing may be changed")
        .code(ErrorKind::ReadOnly.as_str())
        .hint("give a token with --token-file or IMKIT_USER_TOKEN, or leave --read-only out")
        .outcome("not_sent")
}

fn no_client_key(profile: &str) -> Failure {
    let message = format!("there is no client key for the profile {profile:?}");
    Failure::new(Exit::Authentication, message).hint(
        "set IMKIT_CLIENT_KEY, or write client_key = \"...\" beside base_url into the profile in \
         config.toml",
    )
}

fn no_token(server: &Server) -> Failure {
    let hint = match server {
        Server::Local => "give --as USER, or a token with --token-file or IMKIT_USER_TOKEN",
        Server::Url(_) => "set IMKIT_USER_TOKEN, or give --token-file or --token-stdin",
    };
    Failure::new(Exit::Authentication, "there is no user token: whom should imkit speak as?")
        .hint(hint)
}
