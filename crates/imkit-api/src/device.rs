//! Devices that receive push notifications.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::{AccessToken, UserId};

/// A kind of device. Open: another word is sent as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DeviceType {
    /// An iPhone or iPad.
    Ios,
    /// Calls on an iPhone or iPad.
    IosVoip,
    /// An Android device.
    Android,
    /// Firebase Cloud Messaging.
    Fcm,
    /// A browser.
    Web,
    /// Any other word.
    Other(String),
}

impl DeviceType {
    /// The word on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            DeviceType::Ios => "ios",
            DeviceType::IosVoip => "ios-voip",
            DeviceType::Android => "android",
            DeviceType::Fcm => "fcm",
            DeviceType::Web => "web",
            DeviceType::Other(word) => word,
        }
    }
}

impl From<&str> for DeviceType {
    fn from(word: &str) -> Self {
        match word {
            "ios" => DeviceType::Ios,
            "ios-voip" => DeviceType::IosVoip,
            "android" => DeviceType::Android,
            "fcm" => DeviceType::Fcm,
            "web" => DeviceType::Web,
            _ => DeviceType::Other(word.to_owned()),
        }
    }
}

/// Registers a device (`devices.add`).
#[derive(Clone, Debug)]
pub struct AddDevice {
    /// What it is.
    pub kind: DeviceType,
    /// The device's push token: whoever has it, and the app's certificate, can write to the device.
    pub token: AccessToken,
    /// The device's own id.
    pub device_id: Option<String>,
    /// Whose it is. Required with the API key; a user's own without.
    pub user: Option<UserId>,
}

/// Takes devices out (`devices.remove`).
#[derive(Clone, PartialEq, Debug)]
pub struct RemoveDevice {
    /// What it is.
    pub kind: DeviceType,
    /// The device's own id; without it, every device of this kind.
    pub device_id: Option<String>,
    /// Whose it is. Required with the API key; a user's own without.
    pub user: Option<UserId>,
}

impl Serialize for AddDevice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { kind, token, device_id, user } = self;
        fields(serializer, kind, Some(token), device_id.as_deref(), user.as_ref())
    }
}

impl Serialize for RemoveDevice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { kind, device_id, user } = self;
        fields(serializer, kind, None, device_id.as_deref(), user.as_ref())
    }
}

fn fields<S: Serializer>(
    serializer: S,
    kind: &DeviceType,
    token: Option<&AccessToken>,
    device_id: Option<&str>,
    user: Option<&UserId>,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry("type", kind.as_str())?;
    if let Some(token) = token {
        map.serialize_entry("token", token.expose())?;
    }
    if let Some(id) = device_id {
        map.serialize_entry("deviceId", id)?;
    }
    if let Some(user) = user {
        map.serialize_entry("clientId", user)?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_itself() {
        for word in ["ios", "ios-voip", "android", "fcm", "web", "watch"] {
            assert_eq!(DeviceType::from(word).as_str(), word);
        }
        assert_eq!(DeviceType::from("watch"), DeviceType::Other("watch".into()));
    }

    #[test]
    fn a_device_token_is_sent_and_not_printed() {
        let device = AddDevice {
            kind: DeviceType::Ios,
            token: "canary".into(),
            device_id: None,
            user: Some("alice".into()),
        };
        assert_eq!(
            serde_json::to_string(&device).unwrap(),
            r#"{"type":"ios","token":"canary","clientId":"alice"}"#
        );
        assert!(!format!("{device:?}").contains("canary"));
    }
}
