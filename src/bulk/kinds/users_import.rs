//! `users import`: rows become upserts, a hundred a request. Sending one twice changes nothing.

use std::collections::BTreeSet;

use imkit_sdk::api::{Filter, ListUsers, TokenGrant, UpsertUser};
use imkit_sdk::{Client, Users};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::shape;
use crate::bulk::source::Fields;
use crate::bulk::{Kind, Receipt, Trouble, Unknown};
use crate::cli::parse;
use crate::error::Failure;

/// What the platform keeps about a user by itself, as exports have it. Left out.
const KEPT: [&str; 13] = [
    "appID",
    "__v",
    "mute",
    "isRobot",
    "notificationEnabled",
    "createdAt",
    "createdAtMS",
    "updatedAt",
    "updatedAtMS",
    "lastActiveTime",
    "lastActiveTimeMS",
    "lastLoginTime",
    "lastLoginTimeMS",
];

/// What would concern tokens, which a batch cannot issue.
const TOKENS: [&str; 3] = ["token", "expirationDate", "issueAccessToken"];

/// The import of users.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct UsersImport {
    /// Every column that has no other meaning is a custom property.
    pub(crate) properties: bool,
    /// These are, because `--map` says so.
    pub(crate) mapped: Vec<String>,
}

impl UsersImport {
    fn is_property(&self, name: &str) -> bool {
        self.properties || self.mapped.iter().any(|mapped| mapped == name)
    }
}

impl Kind for UsersImport {
    const COMMAND: &'static str = "users.import";

    type Item = UpsertUser;

    fn columns(&self, columns: &[&str]) -> Result<(), Failure> {
        if !columns.iter().any(|column| matches!(*column, "_id" | "id")) {
            return Err(Failure::usage("no column holds the users' ids")
                .hint("call it _id in the header, or say which it is: --map COLUMN=_id"));
        }
        let unknown: Vec<&str> =
            columns.iter().copied().filter(|column| self.meaning(column).is_err()).collect();
        match unknown.first() {
            None => Ok(()),
            Some(first) => Err(Failure::usage(format!(
                "columns without a meaning: {}",
                unknown.join(", ")
            ))
            .hint(format!(
                "--properties makes them custom properties, --map {first}=FIELD says what one is, \
                 and --map {first}= leaves it out"
            ))),
        }
    }

    fn parse(&self, fields: Fields) -> Result<UpsertUser, String> {
        let mut user = UpsertUser::new("");
        let mut id = None;
        for (name, value) in fields {
            match (self.meaning(&name)?, value) {
                (Meaning::Id, Value::String(text)) => {
                    let text = parse::id(&text)?;
                    if id.as_ref().is_some_and(|id| *id != text) {
                        return Err("_id and id differ".to_owned());
                    }
                    id = Some(text);
                }
                (Meaning::Id, other) => {
                    return Err(format!("{name} must be text, not {}", shape(&other)));
                }
                // Null counts as missing, as everywhere on the platform.
                (Meaning::Nickname | Meaning::Avatar, Value::Null) | (Meaning::Nothing, _) => {}
                (Meaning::Nickname, Value::String(text)) => user.nickname = Some(text),
                (Meaning::Avatar, Value::String(text)) => user.avatar_url = Some(text),
                (Meaning::Nickname | Meaning::Avatar, other) => {
                    return Err(format!("{name} must be text, not {}", shape(&other)));
                }
                (Meaning::Property, value) => {
                    user.extra.insert(name, value);
                }
            }
        }
        user.id = id.ok_or("there is no _id")?.into();
        debug_assert!(matches!(user.token, TokenGrant::None));
        Ok(user)
    }

    fn lane<'i>(&self, item: &'i UpsertUser) -> Option<&'i str> {
        Some(item.id.as_str())
    }

    fn most(&self) -> usize {
        Users::LARGEST_BATCH
    }

    fn unknown(&self, _: &UpsertUser) -> Unknown {
        Unknown::SendAgain
    }

    async fn send(&self, client: &Client, items: &[&UpsertUser]) -> Result<Receipt, Trouble> {
        use futures_util::StreamExt as _;
        let users: Vec<UpsertUser> = items.iter().map(|user| (*user).clone()).collect();
        let mut batches = client.users().upsert_many(users);
        let mut short = false;
        while let Some(batch) = batches.next().await {
            let taken = batch.result?;
            short |= taken.is_some_and(|taken| taken < batch.users.len() as u64);
        }
        // All that the platform says of users that it leaves out is a smaller count, and whether it
        // counts those that did not change is not documented: what is there decides.
        if short && !all_there(client, items).await? {
            return Err(Trouble::not_taken("the platform took the request without this user"));
        }
        Ok(Receipt::default())
    }
}

/// Whether every one of these users exists.
async fn all_there(client: &Client, items: &[&UpsertUser]) -> Result<bool, Trouble> {
    let ids: BTreeSet<&str> = items.iter().map(|user| user.id.as_str()).collect();
    let request = ListUsers {
        filter: Some(Filter::is_in("_id", ids.iter().copied())),
        limit: u32::try_from(Users::LARGEST_BATCH).ok(),
        ..ListUsers::default()
    };
    let found = client.users().page(request).await?;
    let found: BTreeSet<&str> = found.data.iter().map(|user| user.id.as_str()).collect();
    Ok(ids.is_subset(&found))
}

enum Meaning {
    Id,
    Nickname,
    Avatar,
    Property,
    Nothing,
}

impl UsersImport {
    fn meaning(&self, name: &str) -> Result<Meaning, String> {
        match name {
            "_id" | "id" => Ok(Meaning::Id),
            "nickname" => Ok(Meaning::Nickname),
            "avatarUrl" | "avatar_url" => Ok(Meaning::Avatar),
            _ if KEPT.contains(&name) => Ok(Meaning::Nothing),
            _ if TOKENS.contains(&name) => {
                Err(format!("{name}: an import sets no tokens; imkit tokens provision does"))
            }
            _ if self.is_property(name) => Ok(Meaning::Property),
            _ => Err(format!(
                "{name} is no field of a user; --properties makes it a custom property"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parse(value: Value, properties: bool) -> Result<Value, String> {
        let kind = UsersImport { properties, mapped: vec!["level".into()] };
        let Value::Object(fields) = value else { return Err("no object".into()) };
        kind.parse(fields).map(|user| serde_json::to_value(user).unwrap_or_default())
    }

    #[test]
    fn fields_find_their_place() {
        let row = json!({"id": "007", "nickname": null, "avatar_url": "u", "level": 3, "mute": []});
        assert_eq!(parse(row, false), Ok(json!({"_id": "007", "avatarUrl": "u", "level": 3})));
        let row = json!({"_id": "1e5", "id": "1e5", "team": "red"});
        assert_eq!(parse(row.clone(), true), Ok(json!({"_id": "1e5", "team": "red"})));
        assert!(parse(row, false).is_err_and(|reason| reason.contains("--properties")));
    }

    #[test]
    fn rows_that_are_no_users_say_why() {
        for (row, reason) in [
            (json!({"nickname": "x"}), "no _id"),
            (json!({"_id": 7}), "_id must be text, not a number"),
            (json!({"_id": ""}), "empty"),
            (json!({"_id": "a", "id": "b"}), "differ"),
            (json!({"_id": "a", "nickname": 1}), "nickname must be text"),
            (json!({"_id": "a", "token": "t"}), "tokens provision"),
        ] {
            let refused = parse(row.clone(), true).unwrap_err();
            assert!(refused.contains(reason), "{row}: {refused}");
        }
    }

    #[test]
    fn a_header_needs_an_id_and_no_unknown_column() {
        let kind = UsersImport { properties: false, mapped: Vec::new() };
        assert!(kind.columns(&["_id", "nickname"]).is_ok());
        assert!(kind.columns(&["nickname"]).is_err());
        let failure = kind.columns(&["_id", "team"]).unwrap_err();
        assert!(failure.hint_text().is_some_and(|hint| hint.contains("--map team=")));
        assert_eq!(failure.exit().code(), 2);
    }
}
