//! A key that somebody presented and that is to be looked at: from a file, the environment, standard
//! input or a question, never from an argument.

use std::path::Path;

use secrecy::SecretString;

use super::{CredentialError, Source, file, key, prompt, stdin};
use crate::env::Environment;
use crate::error::Failure;
use crate::settings::KeyServerFlags;

/// Reads it from a file.
pub(crate) async fn from_file(path: &Path) -> Result<SecretString, CredentialError> {
    file::read(path).await
}

/// Reads it from a variable that the user names.
pub(crate) fn from_environment(name: &str, env: &Environment) -> Result<SecretString, Failure> {
    let text = env.named(name).ok_or_else(|| {
        Failure::usage(format!("the variable {name} is not set, or is no text"))
            .hint("--key-env takes the name of a variable, not the key")
    })?;
    let source = Source::Named { variable: name.to_owned() };
    Ok(key::check(text.to_owned(), source)?)
}

/// Reads it from standard input, unless something else does.
pub(crate) async fn from_stdin(
    at: &KeyServerFlags,
    api_key_stdin: bool,
) -> Result<SecretString, Failure> {
    if at.root_key_stdin || api_key_stdin {
        return Err(Failure::usage("standard input cannot hold two keys")
            .hint("give one of them by --key-file, --key-env or --root-key-file"));
    }
    Ok(stdin::read().await?)
}

/// Asks for it, without echo.
pub(crate) async fn asked() -> Result<SecretString, CredentialError> {
    prompt::api_key("Key").await
}
