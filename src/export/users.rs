//! All users, in the platform's order, which is not documented and moves when users are added.

use imkit_sdk::Client;
use imkit_sdk::api::{Filter, ListUsers};
use serde_json::{Value, json};

use super::feed::Feed;
use super::recent::Recent;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Largest page that the platform gives.
const PAGE: u32 = 100;

/// After so many pages in a row without anything new a list is broken.
const STALLED: u32 = 10;

/// What an export leaves out wherever the platform shows it: tokens are no part of a profile, and a
/// file with them opens accounts.
const TOKENS: [&str; 4] = ["token", "tokens", "expirationDate", "issueAccessToken"];

/// Users, page by page.
pub(crate) struct AllUsers {
    client: Client,
    filter: Option<Filter>,
    skip: u64,
    recent: Recent,
    /// What the server counts.
    total: Option<u64>,
    started: bool,
    ended: bool,
}

impl AllUsers {
    /// All users, or those that a filter finds.
    pub(crate) fn new(client: Client, filter: Option<Filter>) -> Self {
        let recent = Recent::default();
        Self { client, filter, skip: 0, recent, total: None, started: false, ended: false }
    }
}

impl Feed for AllUsers {
    const ROWS: &'static str = "users";

    fn describe(&self) -> Value {
        json!({ "users": self.filter })
    }

    fn passed(&mut self, row: &Value) {
        if let Some(id) = row["_id"].as_str() {
            self.recent.add(id);
        }
        self.skip += 1;
    }

    async fn next(&mut self) -> Result<Option<Vec<Value>>, Failure> {
        if !self.started {
            // Where an earlier run ended, with a page of overlap for what moved since.
            self.skip = self.skip.saturating_sub(PAGE.into());
            self.started = true;
        }
        for _ in 0..STALLED {
            if self.ended {
                return Ok(None);
            }
            let filter = self.filter.clone();
            let query = ListUsers { filter, limit: Some(PAGE), skip: Some(self.skip) };
            let page = self.client.users().page(query).await?;
            let length = page.data.len() as u64;
            self.skip += length;
            self.total = page.total_count.or(self.total);
            let mut fresh = Vec::new();
            for user in page.data {
                if self.recent.add(user.id.as_str()) {
                    fresh.push(without_tokens(Context::json(&user)?));
                }
            }
            self.ended = length == 0
                || match self.total {
                    Some(total) => self.skip >= total,
                    None => fresh.is_empty(),
                };
            if !fresh.is_empty() {
                return Ok(Some(fresh));
            }
        }
        if self.ended {
            return Ok(None);
        }
        let message = format!("the list does not end: {STALLED} pages brought nothing new");
        Err(Failure::new(Exit::Failed, message))
    }

    async fn remark(&mut self, rows: u64) -> Result<Option<String>, Failure> {
        Ok(self.total.filter(|total| *total != rows).map(|total| {
            format!(
                "the server counts {total} users and {rows} were exported: users were added or \
                 moved in the list meanwhile; export again for a whole picture"
            )
        }))
    }
}

fn without_tokens(mut user: Value) -> Value {
    if let Value::Object(fields) = &mut user {
        fields.retain(|name, _| !TOKENS.contains(&name.as_str()));
    }
    user
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_left_out() {
        let user = json!({"_id": "a", "token": "t", "expirationDate": "x", "nickname": "A"});
        assert_eq!(without_tokens(user), json!({"_id": "a", "nickname": "A"}));
    }
}
