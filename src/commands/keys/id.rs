//! The id of a key as people type it.

use imkit_keys::{ClientKeyId, KeyId, PresentedKey};
use imkit_sdk::{Error, ErrorKind};

use crate::error::Failure;

/// The words that keys begin with.
const PREFIXES: [&str; 6] =
    ["imk_live_", "imk_test_", "imr_live_", "imr_test_", "imt_live_", "imt_test_"];

/// Takes an id, or how a key begins.
///
/// # Errors
///
/// It is a whole key, which is not repeated: other processes can read arguments, and servers log
/// paths.
pub(super) fn key_id(text: &str) -> Result<String, Failure> {
    if let Ok(key) = PresentedKey::parse(text) {
        let message = "this is a whole key, which does not belong on a command line";
        return Err(Failure::usage(message).hint(format!(
            "its id is {}; other users of this machine may have seen the key: imkit keys rotate \
             gives it a new secret",
            key.id()
        )));
    }
    let id = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
    if id.parse::<KeyId>().is_err() {
        // A key that was cut off or mistyped is not repeated either.
        let shown = match id.len() > KeyId::LENGTH * 2 {
            true => "this".to_owned(),
            false => format!("{id:?}"),
        };
        return Err(Failure::usage(format!("{shown} is no id of a key"))
            .hint("an id is 12 letters and digits: imkit keys list shows them, also --name TEXT"));
    }
    Ok(id.to_owned())
}

/// The same, or the id of a client key.
pub(super) fn any_key_id(text: &str) -> Result<String, Failure> {
    match text.parse::<ClientKeyId>() {
        Ok(id) => Ok(id.to_string()),
        Err(_) => key_id(text),
    }
}

/// Says which key a server's answer is about, where that is what is wrong.
pub(super) fn of_key(id: &str) -> impl Fn(Error) -> Failure + '_ {
    move |error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::Conflict => Failure::from(error).about(id),
        _ => error.into(),
    }
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, KeyForm, PlainKey};

    use super::*;

    #[test]
    fn an_id_may_come_with_its_prefix() -> Result<(), Failure> {
        assert_eq!(key_id("7Gq2mXbR4tLz")?, "7Gq2mXbR4tLz");
        assert_eq!(key_id("imk_live_7Gq2mXbR4tLz")?, "7Gq2mXbR4tLz");
        Ok(())
    }

    #[test]
    fn a_whole_key_is_refused_and_not_repeated() {
        let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
        for text in [key.expose(), &key.expose()[..40], "first key", "../x", ""] {
            let failure = key_id(text).unwrap_err();
            let shown = failure.to_json().to_string();
            assert!(!shown.contains(&key.expose()[25..35]), "{shown}");
        }
        let hint = key_id(key.expose()).unwrap_err().hint_text().unwrap_or_default().to_owned();
        assert!(hint.contains(key.id().as_str()), "{hint}");
    }
}
