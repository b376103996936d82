//! Push notifications.

use jiff::Timestamp;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::UserId;
use crate::wire::Extra;

/// Sends a notification to the devices of users (`push.send`). Nobody learns whether it arrived.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct PushRequest {
    /// Whose devices; one at least.
    pub clients: Vec<UserId>,
    /// What they show.
    pub payload: PushPayload,
}

/// What a notification says. Apple's devices read `alert`, `badge`, `sound`, `topic` and `expiry`,
/// Android's `title`, `body`, `icon` and `collapse_key`.
#[derive(Clone, Default, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PushPayload {
    /// A word of the application's own, for sorting.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// When the notification loses its sense. On the wire: Unix seconds.
    #[serde(serialize_with = "unix_seconds", skip_serializing_if = "Option::is_none")]
    pub expiry: Option<Timestamp>,
    /// A text, or an object of localised parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alert: Option<Value>,
    /// The number at the app's icon. Older pages have it as text, the current ones as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge: Option<u32>,
    /// File name of a sound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sound: Option<String>,
    /// Bundle id of the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// Heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Address or resource name of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Notifications with the same key replace each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collapse_key: Option<String>,
    /// Further fields of the payload, for the application itself.
    #[serde(flatten)]
    pub data: Extra,
}

impl PushRequest {
    /// A notification with this payload to these users.
    pub fn new<U: Into<UserId>>(users: impl IntoIterator<Item = U>, payload: PushPayload) -> Self {
        Self { clients: users.into_iter().map(Into::into).collect(), payload }
    }
}

impl PushPayload {
    /// A notification with this heading and text on every kind of device.
    pub fn text(title: impl Into<String>, body: impl Into<String>) -> Self {
        let (title, body) = (title.into(), body.into());
        Self {
            alert: Some(serde_json::json!({ "title": title, "body": body })),
            title: Some(title),
            body: Some(body),
            ..Self::default()
        }
    }
}

fn unix_seconds<S: Serializer>(at: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    at.map(Timestamp::as_second).serialize(serializer)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_given_is_sent_and_data_stands_beside_it() {
        let payload = PushPayload {
            expiry: Timestamp::from_second(7).ok(),
            badge: Some(2),
            kind: Some("news".into()),
            data: Extra::from_iter([("room".to_owned(), json!("lobby"))]),
            ..PushPayload::default()
        };
        assert_eq!(
            serde_json::to_value(PushRequest::new(["a"], payload)).unwrap(),
            json!({
                "clients": ["a"],
                "payload": {"type": "news", "expiry": 7, "badge": 2, "room": "lobby"},
            })
        );
    }
}
