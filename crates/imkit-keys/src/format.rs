//! The text of a key: prefix, 12 digits of id, 32 digits of secret, 6 digits of CRC-32 over all
//! before them. The format can never change: another one gets another prefix.
//!
//! The checksum finds typing errors and lets scanners drop fakes offline; it proves nothing.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::base62;
use crate::form::KeyForm;
use crate::id::KeyId;

/// Digits of the secret part: 190 random bits.
const SECRET: usize = 32;

/// Digits after the prefix.
const BODY: usize = KeyId::LENGTH + SECRET + base62::CHECKSUM;

/// Length of the longest key, in bytes.
pub const LONGEST_KEY: usize = 9 + BODY;

/// A whole key with its secret. It exists where the key was just made; `Debug` shows the public
/// part, the memory is wiped, and whoever wants the text calls [`expose`](Self::expose).
#[derive(Clone)]
pub struct PlainKey {
    text: SecretString,
    form: KeyForm,
    id: KeyId,
}

impl PlainKey {
    /// Makes a key from the operating system's random generator.
    ///
    /// # Errors
    ///
    /// When the operating system has no random bytes to give.
    pub fn generate(form: KeyForm) -> Result<Self, NoRandomness> {
        Self::generate_with(form, |bytes| getrandom::fill(bytes).map_err(NoRandomness))
    }

    /// Makes another secret for a key that keeps its id.
    ///
    /// # Errors
    ///
    /// When the operating system has no random bytes to give.
    pub fn rotate(form: KeyForm, id: KeyId) -> Result<Self, NoRandomness> {
        let mut secret = zeroize::Zeroizing::new([0; SECRET]);
        base62::random(&mut *secret, |bytes| getrandom::fill(bytes).map_err(NoRandomness))?;
        Ok(Self::assemble(form, id, &*secret))
    }

    /// Makes a key from another source of random bytes: for tests that need the same key twice.
    ///
    /// # Errors
    ///
    /// Those of the source.
    pub fn generate_with<E>(
        form: KeyForm,
        fill: impl FnMut(&mut [u8]) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut digits = zeroize::Zeroizing::new([b'0'; KeyId::LENGTH + SECRET]);
        base62::random(&mut *digits, fill)?;
        let mut id = [0; KeyId::LENGTH];
        id.copy_from_slice(&digits[..KeyId::LENGTH]);
        Ok(Self::assemble(form, KeyId(id), &digits[KeyId::LENGTH..]))
    }

    fn assemble(form: KeyForm, id: KeyId, secret: &[u8]) -> Self {
        // Exactly: a text that has to move leaves a copy behind.
        let mut text = String::with_capacity(length(form));
        text.push_str(form.prefix());
        text.push_str(id.as_str());
        text.extend(secret.iter().copied().map(char::from));
        let checksum = base62::checksum(text.as_bytes());
        text.extend(checksum.map(char::from));
        Self { text: text.into(), form, id }
    }

    /// The key's text: to show once, or to hash.
    pub fn expose(&self) -> &str {
        self.text.expose_secret()
    }

    /// What the prefix says.
    pub fn form(&self) -> KeyForm {
        self.form
    }

    /// The public part.
    pub fn id(&self) -> KeyId {
        self.id
    }
}

impl fmt::Debug for PlainKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlainKey({}{}***)", self.form.prefix(), self.id)
    }
}

/// The operating system's random generator failed.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no random bytes, so no key was made; try again")]
pub struct NoRandomness(#[source] pub(crate) getrandom::Error);

/// A text that has the form of a key and the right checksum. Borrowed from whoever presented it;
/// `Debug` shows the public part.
#[derive(Clone, Copy)]
pub struct PresentedKey<'k> {
    text: &'k str,
    form: KeyForm,
    id: KeyId,
}

impl<'k> PresentedKey<'k> {
    /// Reads a key. No white space is trimmed and no letter's case changed: a key has one
    /// spelling.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, without quoting it.
    pub fn parse(text: &'k str) -> Result<Self, FormatError> {
        let (form, id) = recognise(text.as_bytes())?;
        Ok(Self { text, form, id })
    }

    /// The key's text.
    pub fn expose(&self) -> &'k str {
        self.text
    }

    pub(crate) fn without_checksum(&self) -> &'k str {
        &self.text[..self.text.len() - base62::CHECKSUM]
    }

    /// What the prefix says.
    pub fn form(&self) -> KeyForm {
        self.form
    }

    /// The public part.
    pub fn id(&self) -> KeyId {
        self.id
    }
}

impl fmt::Debug for PresentedKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PresentedKey({}{}***)", self.form.prefix(), self.id)
    }
}

/// Reads form and id of a key, and checks everything that can be checked offline.
pub(crate) fn recognise(text: &[u8]) -> Result<(KeyForm, KeyId), FormatError> {
    let (form, body) = KeyForm::split(text).ok_or(FormatError::Prefix)?;
    if body.len() != BODY {
        return Err(FormatError::Length);
    }
    if !base62::is_base62(body) {
        return Err(FormatError::Digit);
    }
    let (covered, checksum) = text.split_at(text.len() - base62::CHECKSUM);
    if !base62::is_checksum(checksum, covered) {
        return Err(FormatError::Checksum);
    }
    let id = body.first_chunk().ok_or(FormatError::Length)?;
    Ok((form, KeyId(*id)))
}

/// Length of the key that a prefix announces, prefix included.
pub(crate) fn length(form: KeyForm) -> usize {
    form.prefix().len() + BODY
}

/// Why a text is no key.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// It does not begin like one.
    #[error("not a key: it does not begin with imk_live_, imk_test_ or another known prefix")]
    Prefix,
    /// Too short or too long.
    #[error("not a whole key: 50 letters and digits follow the prefix")]
    Length,
    /// A character that keys do not have.
    #[error("not a key: only letters and digits follow the prefix")]
    Digit,
    /// Mistyped or made up.
    #[error("the key's checksum is wrong: it was mistyped, cut off or made up")]
    Checksum,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn key(seed: u64, form: KeyForm) -> PlainKey {
        let mut random = fastrand::Rng::with_seed(seed);
        PlainKey::generate_with(form, |bytes| {
            random.fill(bytes);
            Ok::<(), ()>(())
        })
        .unwrap()
    }

    /// The format is a promise to scanners: this key must stay one for ever.
    #[test]
    fn the_format_does_not_change() {
        let text = "imk_live_0000000000000000000000000000000000000000000032SmG2"; // imkit:allow
        let zero = PlainKey::generate_with(KeyForm::Api(crate::Environment::Live), |bytes| {
            bytes.fill(0);
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(zero.expose(), text);
        assert_eq!(text.len(), LONGEST_KEY);
    }

    proptest! {
        #[test]
        fn generated_keys_are_read_back(seed: u64, form in 0..10_usize) {
            let key = key(seed, KeyForm::ALL[form]);
            let read = PresentedKey::parse(key.expose()).unwrap();
            prop_assert_eq!((read.form(), read.id()), (key.form(), key.id()));
            prop_assert_eq!(key.expose().len(), length(key.form()));
        }

        #[test]
        fn one_changed_byte_is_noticed(seed: u64, form in 0..10_usize, at: prop::sample::Index,
            byte in 0x20_u8..0x7f) {
            let key = key(seed, KeyForm::ALL[form]);
            let mut text = key.expose().as_bytes().to_vec();
            let at = at.index(text.len());
            prop_assume!(text[at] != byte);
            text[at] = byte;
            prop_assert!(recognise(&text).is_err());
        }

        #[test]
        fn anything_else_is_refused_without_a_panic(text in "\\PC{0,80}") {
            prop_assert!(PresentedKey::parse(&text).is_err());
        }
    }

    #[test]
    fn each_fault_has_its_own_error() {
        let key = key(1, KeyForm::ALL[0]);
        let text = key.expose();
        let fault = |text: &str| PresentedKey::parse(text).unwrap_err();
        assert_eq!(fault(&text[1..]), FormatError::Prefix);
        assert_eq!(fault(&text[..58]), FormatError::Length);
        assert_eq!(fault(&format!("{text}a")), FormatError::Length);
        assert_eq!(fault(&text.replace(&text[20..21], "_")), FormatError::Digit);
        assert_eq!(fault(&text.replace("_live_", "_test_")), FormatError::Checksum);
    }

    #[test]
    fn a_rotated_key_keeps_its_id_alone() {
        let old = PlainKey::generate(KeyForm::ALL[0]).unwrap();
        let new = PlainKey::rotate(old.form(), old.id()).unwrap();
        assert_eq!(new.id(), old.id());
        assert_ne!(new.expose(), old.expose());
        assert!(PresentedKey::parse(new.expose()).is_ok());
    }

    #[test]
    fn debug_shows_the_public_part_only() {
        let key = key(2, KeyForm::Super);
        for shown in
            [format!("{key:?}"), format!("{:?}", PresentedKey::parse(key.expose()).unwrap())]
        {
            assert!(shown.contains(key.id().as_str()), "{shown}");
            assert!(!shown.contains(&key.expose()[21..30]), "{shown}");
        }
    }
}
