//! What a text must be to be used as a key.

use secrecy::SecretString;

use super::{CredentialError, Source};

/// The longest key, and the most that is read from any place, in bytes.
pub(super) const LONGEST: usize = 64 * 1024;

/// Takes a text as a key: not empty, without blanks around it, printable ASCII throughout.
///
/// A key travels in an HTTP header, and a line break or an invisible character that came along
/// when it was copied is easier to find here than in a refusal by the server.
pub(super) fn check(text: String, source: Source) -> Result<SecretString, CredentialError> {
    let reason = if text.is_empty() {
        "is empty"
    } else if text.trim().is_empty() {
        "holds nothing but blanks"
    } else if text.chars().any(char::is_control) {
        "has a line break or another control character in it"
    } else if text.trim() != text {
        "has blanks around it"
    } else if !text.is_ascii() {
        "has a character in it that is not ASCII"
    } else if text.len() > LONGEST {
        "is longer than 64 KiB"
    } else {
        return Ok(text.into());
    };
    drop(SecretString::from(text));
    Err(CredentialError::Unusable { source_name: source, reason })
}

/// Decodes what a file or a pipe held, without the line break at its end.
pub(super) fn from_bytes(bytes: Vec<u8>, source: Source) -> Result<SecretString, CredentialError> {
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            text.truncate(text.trim_end_matches(['\n', '\r']).len());
            check(text, source)
        }
        Err(_) => Err(CredentialError::Unusable {
            source_name: source,
            reason: "has a character in it that is not ASCII",
        }),
    }
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn usable_keys_are_taken_as_they_are() {
        for text in ["MjJZcFlIRGFRbElRbERT=", "a b", "$'\"#\\"] {
            let key = check(text.to_owned(), Source::Stdin).unwrap();
            assert_eq!(key.expose_secret(), text);
        }
        let key = from_bytes(b"key\r\n\n".to_vec(), Source::Stdin).unwrap();
        assert_eq!(key.expose_secret(), "key");
    }

    #[test]
    fn unusable_keys_are_refused_with_the_place_and_without_the_text() {
        let long = "x".repeat(LONGEST + 1);
        for text in [
            "",
            " ",
            "\t\n",
            " canary",
            "canary ",
            "can\nary",
            "can\u{1b}ary",
            "canary\u{200b}",
            &long,
        ] {
            let error = check(text.to_owned(), Source::Stdin).unwrap_err();
            assert!(error.to_string().starts_with("the key from standard input "), "{error}");
            assert!(!format!("{error:?}").contains("can"), "{error:?}");
        }
        assert!(from_bytes(b"canary\xff".to_vec(), Source::Stdin).is_err());
        assert!(from_bytes(b"one\ntwo\n".to_vec(), Source::Stdin).is_err());
    }
}
