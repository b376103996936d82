//! What was handed in as leaked: a key of ours, its id, or a credential of the platform.

use std::io::Read as _;
use std::path::Path;

use imkit_keys::{Credential, KeyId, PresentedKey};
use imkit_sdk::ExposeSecret as _;
use imkit_sdk::SecretString;

use super::super::id::key_id;
use super::foreign;
use crate::context::Context;
use crate::error::{Exit, Failure};

/// Most bytes of standard input that are looked at.
const LONGEST: u64 = 1 << 20;

/// What has leaked.
pub(super) enum Given {
    /// A key of ours.
    Key {
        /// Its public id.
        id: String,
        /// Its text, where that was given.
        text: Option<SecretString>,
    },
    /// A platform API key, or a client key that holds it.
    Platform {
        /// What it is.
        what: &'static str,
        /// Its fingerprint.
        fingerprint: String,
    },
    /// Nothing that can be told by its form.
    Nothing(Failure),
}

/// What was handed in.
pub(super) struct Handed {
    /// What it is by its form.
    pub(super) given: Given,
    /// Words that the key server may know as keys of another system.
    pub(super) words: Vec<SecretString>,
}

/// Reads an argument; `-` is standard input.
///
/// # Errors
///
/// There are several credentials in it, or it cannot be read.
pub(super) fn read(argument: &str, stdin_taken: bool, ctx: &Context) -> Result<Handed, Failure> {
    if argument != "-" {
        let given = argued(argument)?;
        if matches!(given, Given::Key { text: Some(_), .. } | Given::Platform { .. }) {
            blame(ctx);
        }
        return Ok(handed(given, argument, ctx));
    }
    if stdin_taken {
        return Err(Failure::usage("standard input cannot hold two keys")
            .hint("give the root key with --root-key-file or in IMKIT_ROOT_KEY"));
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(LONGEST + 1).read_to_end(&mut bytes);
    read.map_err(|error| Failure::new(Exit::Failed, "cannot read standard input").causes(&error))?;
    if bytes.len() as u64 > LONGEST {
        return Err(Failure::usage("standard input holds more than 1 MiB")
            .hint("imkit keys scan --stdin looks through streams of any length"));
    }
    let text = SecretString::from(String::from_utf8_lossy(&bytes).into_owned());
    found(text.expose_secret()).map(|given| handed(given, text.expose_secret(), ctx))
}

/// Says that a whole key was an argument.
pub(super) fn blame(ctx: &Context) {
    ctx.printer.warn(
        "the key stands in the list of processes and in the shell's history now; next time give its \
         id, or - and the key on standard input",
    );
}

/// Nothing may show a key of ours from here on; other words are looked at by the key server.
fn handed(given: Given, text: &str, ctx: &Context) -> Handed {
    let words = match &given {
        Given::Key { text, .. } => {
            text.iter().for_each(|text| ctx.secrets.learn(text.clone()));
            Vec::new()
        }
        Given::Platform { .. } | Given::Nothing(_) => foreign::words(text),
    };
    Handed { given, words }
}

fn argued(argument: &str) -> Result<Given, Failure> {
    match imkit_keys::scan(argument.as_bytes()).is_empty() && !is_platform_key(argument) {
        true => Ok(match key_id(argument) {
            Ok(id) => Given::Key { id, text: None },
            Err(failure) if Path::new(argument).is_file() => Given::Nothing(
                failure.hint("this is a file: hand over what is in it, imkit keys leak - < FILE"),
            ),
            Err(failure) => Given::Nothing(failure),
        }),
        false => found(argument),
    }
}

/// The one credential in a text.
fn found(text: &str) -> Result<Given, Failure> {
    let trimmed = text.trim();
    let mut findings = imkit_keys::scan(text.as_bytes());
    findings.dedup_by(|one, other| one.credential == other.credential);
    match findings.as_slice() {
        [] if trimmed.len() == KeyId::LENGTH => Ok(Given::Key { id: key_id(trimmed)?, text: None }),
        [] if is_platform_key(trimmed) => Ok(Given::Platform {
            what: "platform API key",
            fingerprint: imkit_keys::fingerprint(trimmed),
        }),
        [] => Ok(Given::Nothing(
            Failure::usage("no key was found in what was given")
                .cause("our keys have a checksum, and a platform API key 32 characters or more")
                .hint("give the whole key, or its id as imkit keys list shows it"),
        )),
        [finding] => Ok(match &finding.credential {
            Credential::Key { id, .. } => {
                let start = usize::try_from(finding.offset).unwrap_or_default();
                let key = text.get(start..start + finding.length);
                let key = key.filter(|key| PresentedKey::parse(key).is_ok());
                Given::Key { id: id.to_string(), text: key.map(SecretString::from) }
            }
            other => {
                Given::Platform { what: other.describe(), fingerprint: other.name().to_owned() }
            }
        }),
        several => {
            let mut names: Vec<&str> = several.iter().map(|one| one.credential.name()).collect();
            names.sort_unstable();
            names.dedup();
            Err(Failure::usage(format!("several credentials were given: {}", names.join(", ")))
                .hint("run this for one after the other, by its id"))
        }
    }
}

/// Whether a text can be an API key of the platform: Base64, and too long for anything else.
fn is_platform_key(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    (32..=128).contains(&text.len())
        && text.len() - digits.len() <= 2
        && digits.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte))
        // A key of ours that was cut off or mistyped is none.
        && !["imk_", "imr_", "imt_", "imw_", "sk-"].iter().any(|prefix| text.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use imkit_keys::{Environment, KeyForm, PlainKey};

    use super::*;

    fn key() -> PlainKey {
        PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap()
    }

    #[test]
    fn a_key_is_found_within_any_text_and_an_id_alone() {
        let key = key();
        for text in [
            key.expose().to_owned(),
            format!("  {}\r\n", key.expose()),
            format!("2030 GET /x Authorization: Bearer {0} again {0}", key.expose()),
        ] {
            let Given::Key { id, text: Some(text) } = found(&text).unwrap() else { panic!() };
            assert_eq!((id.as_str(), text.expose_secret()), (key.id().as_str(), key.expose()));
        }
        for text in [key.id().to_string(), format!("imk_live_{}", key.id())] {
            let Given::Key { id, text: None } = argued(&text).unwrap() else { panic!() };
            assert_eq!(id, key.id().as_str());
        }
    }

    #[test]
    fn a_platform_key_is_known_by_its_fingerprint_with_or_without_its_name() {
        let platform = "Q2FuYXJ5LWtleS1mb3ItdGhlLXNjYW5uZXItKysvLz8/YWJjZGVmZ2hpag==";
        for text in [platform.to_owned(), format!("IM-API-KEY: {platform}\n")] {
            let Given::Platform { fingerprint, .. } = argued(&text).unwrap() else { panic!() };
            assert_eq!(fingerprint, imkit_keys::fingerprint(platform));
        }
    }

    #[test]
    fn what_is_no_key_or_too_many_is_refused_unseen() {
        let (one, other) = (key(), key());
        let two = format!("{} {}", one.expose(), other.expose());
        for text in ["", "hello", &one.expose()[..50], &two] {
            let failure = match found(text) {
                Ok(Given::Nothing(failure)) | Err(failure) => failure.to_json().to_string(),
                Ok(_) => panic!("{text}"),
            };
            assert!(!failure.contains(&one.expose()[25..40]), "{failure}");
        }
    }
}
