//! Upstreams as they are known in memory, and as they are kept: one setting of the key store, with
//! secrets sealed.

use imkit_keys::{UpstreamName, fingerprint};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Origin;
use super::cipher::{Cipher, Place, Sealed, Slot, Unsealable};

/// Name of the setting.
pub(super) const SETTING: &str = "upstreams";

/// Its form.
const FORM: u32 = 1;

/// An upstream whose secrets could be read.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) name: UpstreamName,
    pub(super) origin: Origin,
    pub(super) plain_http: bool,
    pub(super) default: bool,
    pub(super) created_at: Timestamp,
    pub(super) current: Key,
    /// The API key before, and until when it may be taken back.
    pub(super) previous: Option<(Key, Timestamp)>,
    pub(super) client_key: Option<SecretString>,
}

/// An API key of the platform.
#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) version: u32,
    pub(super) text: SecretString,
    pub(super) since: Timestamp,
}

impl Key {
    pub(super) fn fingerprint(&self) -> String {
        fingerprint(self.text.expose_secret())
    }
}

/// All upstreams as they are kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    form: u32,
    /// Of the master key that sealed them.
    pub(super) mark: String,
    pub(super) upstreams: Vec<KeptUpstream>,
}

/// One of them. The fingerprints are for whoever has no master key.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptUpstream {
    pub(super) name: UpstreamName,
    pub(super) url: String,
    pub(super) plain_http: bool,
    pub(super) default: bool,
    pub(super) created_at: Timestamp,
    pub(super) current: KeptKey,
    pub(super) previous: Option<KeptPrevious>,
    pub(super) client_key: Option<KeptSecret>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptKey {
    pub(super) version: u32,
    pub(super) since: Timestamp,
    pub(super) secret: KeptSecret,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptPrevious {
    pub(super) key: KeptKey,
    pub(super) until: Timestamp,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptSecret {
    pub(super) fingerprint: String,
    sealed: Sealed,
}

/// An upstream as it was found.
#[derive(Clone, Debug)]
pub(super) enum Entry {
    Open(Record),
    /// Its secrets cannot be read. It is kept as it is.
    Locked(KeptUpstream),
}

impl Entry {
    pub(super) fn name(&self) -> &UpstreamName {
        match self {
            Self::Open(record) => &record.name,
            Self::Locked(kept) => &kept.name,
        }
    }

    pub(super) fn is_default(&self) -> bool {
        match self {
            Self::Open(record) => record.default,
            Self::Locked(kept) => kept.default,
        }
    }
}

impl Kept {
    /// Reads the setting; `None` = it is not one of this release's.
    pub(super) fn read(value: Value) -> Option<Self> {
        serde_json::from_value(value).ok().filter(|kept: &Self| kept.form == FORM)
    }

    /// Seals upstreams. Those that are locked stay as they are.
    pub(super) fn seal(entries: &[Entry], cipher: &Cipher) -> Result<Self, Unsealable> {
        let upstreams = entries.iter().map(|entry| match entry {
            Entry::Open(record) => record.seal(cipher),
            Entry::Locked(kept) => Ok(kept.clone()),
        });
        let upstreams = upstreams.collect::<Result<_, _>>()?;
        Ok(Self { form: FORM, mark: cipher.mark().to_owned(), upstreams })
    }

    /// Those alone that are among these, as they are.
    pub(super) fn only(mut self, entries: &[Entry]) -> Self {
        let stays = |kept: &KeptUpstream| entries.iter().any(|entry| *entry.name() == kept.name);
        self.upstreams.retain(stays);
        self
    }
}

impl Record {
    fn place<'a>(&'a self, url: &'a str, slot: Slot) -> Place<'a> {
        let Self { name, plain_http, default, .. } = self;
        Place { name, url, plain_http: *plain_http, default: *default, slot }
    }

    fn seal(&self, cipher: &Cipher) -> Result<KeptUpstream, Unsealable> {
        let url = self.origin.url();
        let secret = |slot, text: &SecretString| {
            let sealed = cipher.seal(&self.place(&url, slot), text)?;
            Ok(KeptSecret { fingerprint: fingerprint(text.expose_secret()), sealed })
        };
        let key = |slot, key: &Key| {
            let Key { version, text, since } = key;
            Ok(KeptKey { version: *version, since: *since, secret: secret(slot, text)? })
        };
        let previous = self.previous.as_ref().map(|(old, until)| {
            let slot = Slot::Previous(old.version, until.as_microsecond());
            Ok(KeptPrevious { key: key(slot, old)?, until: *until })
        });
        let client_key = self.client_key.as_ref().map(|text| secret(Slot::ClientKey, text));
        Ok(KeptUpstream {
            name: self.name.clone(),
            plain_http: self.plain_http,
            default: self.default,
            created_at: self.created_at,
            current: key(Slot::Current(self.current.version), &self.current)?,
            previous: previous.transpose()?,
            client_key: client_key.transpose()?,
            url,
        })
    }
}

impl KeptUpstream {
    /// Reads its secrets; `None` when any of them is not as it was sealed.
    pub(super) fn open(&self, cipher: &Cipher) -> Option<Record> {
        let Self { name, url, plain_http, default, created_at, current, previous, client_key } =
            self;
        let origin = Origin::read(url, *plain_http).ok().filter(|origin| origin.url() == *url)?;
        let text = |slot, secret: &KeptSecret| {
            let place = Place { name, url, plain_http: *plain_http, default: *default, slot };
            cipher.open(&place, &secret.sealed)
        };
        let key = |slot, key: &KeptKey| {
            let KeptKey { version, since, secret } = key;
            Some(Key { version: *version, since: *since, text: text(slot, secret)? })
        };
        let previous = match previous {
            None => None,
            Some(KeptPrevious { key: old, until }) => {
                let slot = Slot::Previous(old.version, until.as_microsecond());
                Some((key(slot, old)?, *until))
            }
        };
        let client_key = match client_key {
            None => None,
            Some(secret) => Some(text(Slot::ClientKey, secret)?),
        };
        Some(Record {
            name: name.clone(),
            origin,
            plain_http: *plain_http,
            default: *default,
            created_at: *created_at,
            current: key(Slot::Current(current.version), current)?,
            previous,
            client_key,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::keys::testing::NOW;

    fn cipher() -> Cipher {
        Cipher::new(&[7; 32]).unwrap()
    }

    fn key(version: u32, text: &str) -> Key {
        Key { version, text: text.into(), since: NOW }
    }

    fn record() -> Record {
        Record {
            name: "acme".parse().unwrap(),
            origin: Origin::read("https://acme.example/chat", false).unwrap(),
            plain_http: false,
            default: true,
            created_at: NOW,
            current: key(2, "canary-new"),
            previous: Some((key(1, "canary-old"), NOW)),
            client_key: Some("canary-client".into()),
        }
    }

    #[test]
    fn what_is_kept_opens_again_and_shows_no_secret() {
        let kept = Kept::seal(&[Entry::Open(record())], &cipher()).unwrap();
        let value = serde_json::to_value(&kept).unwrap();
        assert!(!value.to_string().contains("canary"), "{value}");
        let read = Kept::read(value).unwrap();
        let opened = read.upstreams[0].open(&cipher()).unwrap();
        assert_eq!(opened.origin, record().origin);
        let text = |key: &Key| (key.version, key.text.expose_secret().to_owned());
        assert_eq!(text(&opened.current), (2, "canary-new".into()));
        assert_eq!(text(&opened.previous.unwrap().0), (1, "canary-old".into()));
        assert_eq!(opened.client_key.unwrap().expose_secret(), "canary-client");
        assert!(!format!("{kept:?}{:?}", record()).contains("canary"));
        assert!(read.upstreams[0].open(&Cipher::new(&[8; 32]).unwrap()).is_none());
    }

    #[test]
    fn no_field_that_matters_can_be_edited() {
        let kept = Kept::seal(&[Entry::Open(record())], &cipher()).unwrap();
        let good = serde_json::to_value(&kept.upstreams[0]).unwrap();
        let opens = |value: Value| {
            serde_json::from_value::<KeptUpstream>(value).unwrap().open(&cipher()).is_some()
        };
        assert!(opens(good.clone()));
        for (pointer, value) in [
            ("/name", json!("other")),
            ("/url", json!("https://evil.example/chat")),
            ("/url", json!("https://acme.example")),
            ("/url", json!("https://acme.example/chat/")),
            ("/plain_http", json!(true)),
            ("/default", json!(false)),
            ("/current/version", json!(3)),
            ("/current/secret", good["previous"]["key"]["secret"].clone()),
            ("/current/secret", good["client_key"].clone()),
            ("/current", good["previous"]["key"].clone()),
            ("/previous/until", json!("2099-01-01T00:00:00Z")),
            ("/previous/key", good["current"].clone()),
            ("/client_key", good["current"]["secret"].clone()),
        ] {
            let mut edited = good.clone();
            *edited.pointer_mut(pointer).unwrap() = value;
            assert!(!opens(edited), "{pointer}");
        }
    }

    #[test]
    fn a_later_form_is_not_read() {
        let kept = Kept::seal(&[], &cipher()).unwrap();
        let mut value = serde_json::to_value(kept).unwrap();
        value["form"] = json!(2);
        assert!(Kept::read(value).is_none());
    }
}
