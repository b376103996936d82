//! Users (wire name `client`).

use jiff::Timestamp;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::time::prefer_ms;
use crate::wire::{Extra, null_default};
use crate::{AccessToken, Filter, RoomId, UserId, WireTime};

/// A user. Custom properties of the application come back in `extra`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    /// The user's id.
    #[serde(rename = "_id")]
    pub id: UserId,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// Mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Rooms whose notifications this user has muted.
    #[serde(default, deserialize_with = "null_default", skip_serializing_if = "Vec::is_empty")]
    pub mute: Vec<RoomId>,
    /// Last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<WireTime>,
    /// Last sign of activity, text form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_active_time: Option<WireTime>,
    /// Last sign of activity, epoch milliseconds.
    #[serde(rename = "lastActiveTimeMS", skip_serializing_if = "Option::is_none")]
    pub last_active_time_ms: Option<i64>,
    /// Fields not named here, custom properties among them.
    #[serde(flatten)]
    pub extra: Extra,
}

impl User {
    /// When the user was last active, whichever spelling the answer had.
    pub fn last_active(&self) -> Option<Timestamp> {
        prefer_ms(self.last_active_time_ms, self.last_active_time.as_ref())
    }
}

/// A user, with the token that the same call issued or bound.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IssuedUser {
    /// The token. Certain only when one was issued.
    pub token: Option<AccessToken>,
    /// When the token ends.
    pub expiration_date: Option<WireTime>,
    /// The user.
    #[serde(flatten)]
    pub user: User,
}

/// A user where an answer has only the id, or the whole object.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum UserRef {
    /// The id alone.
    Id(UserId),
    /// The user.
    User(Box<User>),
}

impl UserRef {
    /// The user's id.
    pub fn id(&self) -> &UserId {
        match self {
            UserRef::Id(id) => id,
            UserRef::User(user) => &user.id,
        }
    }
}

/// What an upsert does about tokens.
#[derive(Clone, Default, Debug)]
pub enum TokenGrant {
    /// Leaves tokens alone.
    #[default]
    None,
    /// The server mints a token. Repeating such a call mints another one.
    Issue,
    /// Binds a token of the caller's making, with its end.
    Bind {
        /// The token; unique over all users.
        token: AccessToken,
        /// When it ends. One page of the contract calls it optional, another required: always sent.
        expires: Timestamp,
    },
}

/// Creates or updates a user (`users.upsert`). Fields left out keep their value; an unknown id
/// creates the user.
#[derive(Clone, Debug)]
pub struct UpsertUser {
    /// The user's id.
    pub id: UserId,
    /// Display name.
    pub nickname: Option<String>,
    /// Picture.
    pub avatar_url: Option<String>,
    /// Whether a token is issued or bound.
    pub token: TokenGrant,
    /// Custom properties.
    pub extra: Extra,
}

impl UpsertUser {
    /// An upsert that changes nothing yet.
    pub fn new(id: impl Into<UserId>) -> Self {
        Self {
            id: id.into(),
            nickname: None,
            avatar_url: None,
            token: TokenGrant::None,
            extra: Extra::new(),
        }
    }

    /// Sets the display name.
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Sets the picture.
    #[must_use]
    pub fn avatar_url(mut self, url: impl Into<String>) -> Self {
        self.avatar_url = Some(url.into());
        self
    }

    /// Sets what happens to tokens.
    #[must_use]
    pub fn token(mut self, grant: TokenGrant) -> Self {
        self.token = grant;
        self
    }

    /// Sets a custom property.
    #[must_use]
    pub fn property(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

/// The named fields win over custom properties of the same name, so that no property can smuggle
/// in another id or a token.
impl Serialize for UpsertUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const NAMED: [&str; 6] =
            ["_id", "nickname", "avatarUrl", "issueAccessToken", "token", "expirationDate"];
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("_id", &self.id)?;
        if let Some(nickname) = &self.nickname {
            map.serialize_entry("nickname", nickname)?;
        }
        if let Some(url) = &self.avatar_url {
            map.serialize_entry("avatarUrl", url)?;
        }
        match &self.token {
            TokenGrant::None => {}
            TokenGrant::Issue => map.serialize_entry("issueAccessToken", &true)?,
            TokenGrant::Bind { token, expires } => {
                map.serialize_entry("token", token.expose())?;
                map.serialize_entry("expirationDate", expires)?;
            }
        }
        for (name, value) in self.extra.iter().filter(|(name, _)| !NAMED.contains(&name.as_str())) {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// Changes the calling user (`me.update`). Fields left out keep their value.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct UpdateMe {
    /// Display name.
    pub nickname: Option<String>,
    /// Picture.
    pub avatar_url: Option<String>,
    /// Custom properties.
    pub extra: Extra,
}

/// The named fields win over custom properties of the same name.
impl Serialize for UpdateMe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = self.extra.clone();
        let named = [("nickname", &self.nickname), ("avatarUrl", &self.avatar_url)];
        for (name, value) in named {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value.as_str().into());
            }
        }
        fields.serialize(serializer)
    }
}

/// How many users a batch created or changed (`users.upsert_many`). Which ones is not said.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct BatchCount {
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Fields not named here.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Selects users (`users.list`). Pages have no stable order while users are being added.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct ListUsers {
    /// Which users; `None` = all.
    pub filter: Option<Filter>,
    /// Page size, 1 to 100. Platform default 50.
    pub limit: Option<u32>,
    /// Entries to skip.
    pub skip: Option<u64>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_custom_property_cannot_replace_the_id_or_smuggle_a_token() {
        let request = UpsertUser::new("alice")
            .property("_id", "bob")
            .property("token", "t")
            .property("team", "red");
        assert_eq!(
            serde_json::to_value(&request).ok(),
            Some(json!({"_id": "alice", "team": "red"}))
        );
    }

    #[test]
    fn null_counts_as_missing_and_unknown_fields_stay() {
        let user: User = serde_json::from_value(
            json!({"_id": "a", "avatarUrl": null, "mute": null, "team": "red", "isRobot": false}),
        )
        .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(user.avatar_url, None);
        assert!(user.mute.is_empty());
        assert_eq!(user.extra.get("team"), Some(&json!("red")));
    }

    #[test]
    fn debug_of_an_issued_user_hides_the_token() {
        let issued: IssuedUser = serde_json::from_value(json!({"_id": "a", "token": "canary"}))
            .unwrap_or_else(|error| panic!("{error}"));
        assert!(!format!("{issued:?}").contains("canary"));
    }
}
