//! How secrets of upstreams are kept: sealed with the master key, each to its place. Whoever edits
//! the database can neither read them, nor point one at another host, nor put one in the place of
//! another.

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use imkit_keys::UpstreamName;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// Form of what is sealed, and of what it is sealed to.
const FORM: u32 = 1;

/// Bytes of a master key.
pub(crate) const MASTER_KEY: usize = 32;

/// Nothing can be sealed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no random bytes can be had from the system")]
pub(crate) struct Unsealable;

/// Seals and opens.
pub(super) struct Cipher {
    key: LessSafeKey,
    mark: String,
}

/// Where a secret belongs. All of it is sealed with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) name: &'a UpstreamName,
    pub(super) url: &'a str,
    pub(super) plain_http: bool,
    pub(super) default: bool,
    pub(super) slot: Slot,
}

/// Which secret of its upstream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Slot {
    /// The API key in use, of this version.
    Current(u32),
    /// The one before, until then (microseconds since 1970).
    Previous(u32, i64),
    /// The client key.
    ClientKey,
}

/// A sealed secret: nonce, text and tag, in Base64.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Sealed(String);

impl Cipher {
    /// Derives what is needed from a master key, which itself seals nothing.
    pub(super) fn new(master: &[u8; MASTER_KEY]) -> Option<Self> {
        let key = derived(master, b"imkit upstream cipher v1")?;
        let key = LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &key).ok()?);
        let mark = derived(master, b"imkit upstream mark v1")?;
        Some(Self { key, mark: BASE64_STANDARD_NO_PAD.encode(&mark[..16]) })
    }

    /// Tells one master key from another, and gives neither away.
    pub(super) fn mark(&self) -> &str {
        &self.mark
    }

    pub(super) fn seal(
        &self,
        place: &Place<'_>,
        secret: &SecretString,
    ) -> Result<Sealed, Unsealable> {
        let mut nonce = [0; NONCE_LEN];
        getrandom::fill(&mut nonce).map_err(|_| Unsealable)?;
        let mut text = secret.expose_secret().as_bytes().to_vec();
        let tag = self
            .key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(place.bytes()),
                &mut text,
            )
            .map_err(|_| Unsealable)?;
        Ok(Sealed(BASE64_STANDARD_NO_PAD.encode([&nonce[..], &text, tag.as_ref()].concat())))
    }

    /// `None` when it was sealed with another key, to another place, or edited.
    pub(super) fn open(&self, place: &Place<'_>, sealed: &Sealed) -> Option<SecretString> {
        let mut bytes = BASE64_STANDARD_NO_PAD.decode(&sealed.0).ok()?;
        let (nonce, text) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let text = self.key.open_in_place(nonce, Aad::from(place.bytes()), text).ok()?;
        std::str::from_utf8(text).ok().map(SecretString::from)
    }
}

impl Place<'_> {
    /// Each part with its length before it, so that no two places read the same.
    fn bytes(&self) -> Vec<u8> {
        let Self { name, url, plain_http, default, slot } = *self;
        let (kind, version, until) = match slot {
            Slot::Current(version) => ("current", version, 0),
            Slot::Previous(version, until) => ("previous", version, until),
            Slot::ClientKey => ("client_key", 0, 0),
        };
        let mut bytes = b"imkit upstream\0".to_vec();
        for text in [name.as_str(), url, kind] {
            bytes.extend((text.len() as u64).to_be_bytes());
            bytes.extend(text.as_bytes());
        }
        bytes.extend(FORM.to_be_bytes());
        bytes.extend(version.to_be_bytes());
        bytes.extend(until.to_be_bytes());
        bytes.extend([u8::from(plain_http), u8::from(default)]);
        bytes
    }
}

fn derived(master: &[u8; MASTER_KEY], purpose: &[u8]) -> Option<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(master).ok()?;
    mac.update(purpose);
    Some(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://a.example";

    fn cipher(byte: u8) -> Cipher {
        Cipher::new(&[byte; MASTER_KEY]).unwrap()
    }

    fn place(name: &UpstreamName) -> Place<'_> {
        Place { name, url: URL, plain_http: false, default: true, slot: Slot::Current(3) }
    }

    #[test]
    fn a_secret_opens_at_its_place_only() {
        let (name, other): (UpstreamName, UpstreamName) =
            ("acme".parse().unwrap(), "acm".parse().unwrap());
        let place = place(&name);
        let sealed = cipher(1).seal(&place, &"canary".into()).unwrap();
        let opened = cipher(1).open(&place, &sealed).unwrap();
        assert_eq!(opened.expose_secret(), "canary");
        for elsewhere in [
            Place { name: &other, ..place },
            Place { url: "https://b.example", ..place },
            Place { plain_http: true, ..place },
            Place { default: false, ..place },
            Place { slot: Slot::Current(4), ..place },
            Place { slot: Slot::Previous(3, 0), ..place },
            Place { slot: Slot::ClientKey, ..place },
        ] {
            assert!(cipher(1).open(&elsewhere, &sealed).is_none(), "{elsewhere:?}");
        }
        assert!(cipher(2).open(&place, &sealed).is_none());
        assert_ne!(cipher(1).mark(), cipher(2).mark());
    }

    #[test]
    fn the_time_that_an_old_key_is_kept_for_is_sealed_too() {
        let name = "acme".parse().unwrap();
        let until = |until| Place { slot: Slot::Previous(3, until), ..place(&name) };
        let sealed = cipher(1).seal(&until(5), &"canary".into()).unwrap();
        assert!(cipher(1).open(&until(5), &sealed).is_some());
        assert!(cipher(1).open(&until(6), &sealed).is_none());
    }

    #[test]
    fn whatever_was_edited_does_not_open() {
        let name = "acme".parse().unwrap();
        let place = place(&name);
        let sealed = cipher(1).seal(&place, &"canary".into()).unwrap();
        let bytes = BASE64_STANDARD_NO_PAD.decode(&sealed.0).unwrap();
        assert!(!bytes.windows(6).any(|window| window == b"canary"));
        for at in 0..bytes.len() {
            let mut edited = bytes.clone();
            edited[at] ^= 1;
            let edited = Sealed(BASE64_STANDARD_NO_PAD.encode(edited));
            assert!(cipher(1).open(&place, &edited).is_none(), "byte {at}");
        }
        for cut in 0..bytes.len() {
            let cut = Sealed(BASE64_STANDARD_NO_PAD.encode(&bytes[..cut]));
            assert!(cipher(1).open(&place, &cut).is_none());
        }
        assert!(cipher(1).open(&place, &Sealed("no base64!".into())).is_none());
    }

    #[test]
    fn the_same_secret_never_looks_the_same() {
        let name = "acme".parse().unwrap();
        let seal = || cipher(1).seal(&place(&name), &"canary".into()).unwrap();
        assert_ne!(seal(), seal());
    }
}
