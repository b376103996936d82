//! `tokens provision`: a token for the user of every row, handed on as it comes. A token that was
//! issued and did not get into the sink is lost, because the platform shows it once: then another one
//! is issued.

use imkit_sdk::api::{AccessToken, UserId};
use imkit_sdk::{Client, SecretString};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::sink::{Open, Provisioned, Sink};
use crate::bulk::source::Fields;
use crate::bulk::{Doubt, Kind, Receipt, Trouble, Unknown};
use crate::error::{Exit, Failure};

/// The provision of tokens.
#[derive(Serialize, Deserialize)]
pub(crate) struct TokensProvision {
    /// Make users that do not exist.
    pub(crate) create: bool,
    /// When the tokens end; without it the platform decides.
    pub(crate) expires: Option<Timestamp>,
    /// Where they go.
    pub(crate) sink: Sink,
    #[serde(skip)]
    open: Mutex<Option<Open>>,
}

impl TokensProvision {
    /// Opens nothing yet.
    pub(crate) fn new(create: bool, expires: Option<Timestamp>, sink: Sink) -> Self {
        Self { create, expires, sink, open: Mutex::default() }
    }

    /// The platform decides about the end of the tokens that it makes; one with another end is made
    /// here and bound.
    async fn issue(&self, client: &Client, user: &UserId) -> Result<Provisioned, Trouble> {
        let (issued, own) = match self.expires {
            None => (client.tokens().issue(user).await?, None),
            Some(expires) => {
                let token = random()?;
                (client.tokens().assign(user, token.clone(), expires).await?, Some(token))
            }
        };
        let lost = || Failure::new(Exit::Failed, "the answer has no token in it");
        let token = own.or(issued.token).ok_or_else(lost)?;
        let expires = self.expires.or_else(|| issued.expiration_date.as_ref()?.timestamp());
        Ok(Provisioned { user: user.clone(), token: SecretString::from(token.expose()), expires })
    }
}

impl Kind for TokensProvision {
    const COMMAND: &'static str = "tokens.provision";

    type Item = UserId;

    fn columns(&self, columns: &[&str]) -> Result<(), Failure> {
        super::need_user(columns)
    }

    fn parse(&self, fields: Fields) -> Result<UserId, String> {
        let user = super::user_of(fields)?;
        if user.as_str().chars().any(char::is_control) {
            return Err("the id has control characters in it".to_owned());
        }
        Ok(user)
    }

    fn lane<'i>(&self, item: &'i UserId) -> Option<&'i str> {
        Some(item.as_str())
    }

    fn cost(&self) -> u64 {
        if self.create { 1 } else { 2 }
    }

    fn unknown(&self, _: &UserId) -> Unknown {
        Unknown::Find
    }

    /// The sink is as it is: waiting brings nothing.
    fn settles(&self) -> bool {
        false
    }

    fn owns_stdout(&self) -> bool {
        matches!(self.sink, Sink::Stdout)
    }

    fn prepare(&mut self, resumed: bool) -> Result<(), Failure> {
        self.open = Mutex::new(Some(self.sink.open(resumed)?));
        Ok(())
    }

    async fn send(&self, client: &Client, items: &[&UserId]) -> Result<Receipt, Trouble> {
        for user in items {
            if !self.create {
                // The platform would make an unknown user, so a typo would make an account.
                client.users().get(*user).await?;
            }
            let provisioned = self.issue(client, user).await?;
            if let Some(open) = &mut *self.open.lock().await {
                open.put(&provisioned).await?;
            }
        }
        Ok(Receipt::default())
    }

    async fn find(
        &self,
        _: &Client,
        item: &UserId,
        _: &Doubt<'_>,
    ) -> Result<Option<Receipt>, Trouble> {
        Ok(self.sink.holds(item)?.then(Receipt::default))
    }

    async fn finish(&self) -> Result<(), Failure> {
        let open = self.open.lock().await.take();
        match open {
            Some(open) => open.close().await,
            None => Ok(()),
        }
    }
}

/// 256 bits that nobody can guess.
fn random() -> Result<AccessToken, Failure> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::new(Exit::Failed, "the system gives no random numbers").causes(&error)
    })?;
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(text.into())
}
