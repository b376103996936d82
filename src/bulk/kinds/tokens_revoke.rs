//! `tokens revoke --from`: a row is a token of a user, or with `--all` a user. Revoking twice changes
//! nothing.

use imkit_sdk::Client;
use imkit_sdk::api::{AccessToken, RevokeTokens, UserId};
use serde::{Deserialize, Serialize};

use super::messages_send::text;
use crate::bulk::source::Fields;
use crate::bulk::{Kind, Receipt, Refusal, Trouble, Unknown};
use crate::cli::parse;
use crate::error::Failure;

/// The revocation of many tokens.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TokensRevoke {
    /// Every token of each user.
    pub(crate) all: bool,
}

impl Kind for TokensRevoke {
    const COMMAND: &'static str = "tokens.revoke";

    type Item = (UserId, RevokeTokens);

    fn columns(&self, columns: &[&str]) -> Result<(), Failure> {
        super::need_user(columns)?;
        if self.all || columns.contains(&"token") {
            return Ok(());
        }
        Err(Failure::usage("no column is called token")
            .hint("say which it is with --map COLUMN=token, or --all for every token of the users"))
    }

    fn parse(&self, mut fields: Fields) -> Result<Self::Item, String> {
        // An empty cell must never come to mean "every token".
        let which = match (self.all, fields.remove("token")) {
            (true, _) => RevokeTokens::All,
            (false, Some(token)) => RevokeTokens::One(parse_token(&text("token", token)?)?),
            (false, None) => return Err("there is no token".to_owned()),
        };
        Ok((super::user_of(fields)?, which))
    }

    fn lane<'i>(&self, (user, _): &'i Self::Item) -> Option<&'i str> {
        Some(user.as_str())
    }

    fn unknown(&self, _: &Self::Item) -> Unknown {
        Unknown::SendAgain
    }

    async fn send(&self, client: &Client, items: &[&Self::Item]) -> Result<Receipt, Trouble> {
        for (user, which) in items {
            client.tokens().revoke(user, which.clone()).await?;
        }
        Ok(Receipt::default())
    }

    fn says_done(&self, refusal: &Refusal) -> bool {
        refusal.code.as_deref() == Some("TOKEN_NOT_FOUND")
    }
}

fn parse_token(token: &str) -> Result<AccessToken, String> {
    match token {
        "" => Err("the token is empty".to_owned()),
        token => Ok(token.into()),
    }
}

/// Reads the id of a row about a user.
pub(super) fn user_id(name: &str, value: serde_json::Value) -> Result<UserId, String> {
    Ok(parse::id(&text(name, value)?)?.into())
}
