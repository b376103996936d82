//! A user's access token: reading it from a file, standard input or the environment, making one for
//! the local server, and the user's id inside one that the platform issued.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use imkit_sdk::api::AccessToken;
use serde_json::Value;

use crate::env::{Environment, USER_TOKEN, USER_TOKEN_ALIAS};
use crate::error::{Exit, Failure};
use crate::output::redact::Secrets;

/// The longest token, in bytes: more than any server takes in a header.
const LONGEST: usize = 64 * 1024;

/// Reads a token from a file; `-` is standard input. `key_on_stdin`: the API key has standard input
/// for itself.
pub(crate) fn from_file(
    path: &Path,
    key_on_stdin: bool,
    secrets: &Secrets,
) -> Result<AccessToken, Failure> {
    let name = match path.as_os_str() == "-" {
        true => "standard input".to_owned(),
        false => path.display().to_string(),
    };
    let text = crate::input::text(path, key_on_stdin)?;
    check(text.trim_end_matches(['\r', '\n']), &name, secrets)
}

/// Reads the token of `IMKIT_USER_TOKEN` or `IM_AUTHORIZATION`.
pub(crate) fn from_environment(
    env: &Environment,
    secrets: &Secrets,
) -> Result<Option<AccessToken>, Failure> {
    let Some((variable, text)) = env.either(&USER_TOKEN, &USER_TOKEN_ALIAS)? else {
        return Ok(None);
    };
    check(text, variable.name, secrets).map(Some)
}

fn check(text: &str, origin: &str, secrets: &Secrets) -> Result<AccessToken, Failure> {
    if text.is_empty() || text.len() > LONGEST || text.chars().any(char::is_control) {
        return Err(Failure::usage(format!("{origin} does not hold a token"))
            .hint("a token is one line of text"));
    }
    secrets.learn(text.into());
    Ok(text.into())
}

/// Makes a token that nobody can guess.
pub(crate) fn random() -> Result<AccessToken, Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::new(Exit::Failed, "the system gives no random numbers").cause(error.to_string())
    })?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes).into())
}

/// The user's id in a token that the platform issued: a JWT with the claim `id`. Nothing is
/// verified, because the id only names whom the token says it is of; other tokens have none.
pub(crate) fn user_id(token: &str) -> Option<String> {
    let mut parts = token.split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let claims = BASE64_URL_SAFE_NO_PAD.decode(payload).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    let id = claims.get("id")?.as_str()?;
    (!id.is_empty() && !id.contains(char::is_control)).then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> String {
        format!("e30.{}.sig", BASE64_URL_SAFE_NO_PAD.encode(claims))
    }

    #[test]
    fn the_id_is_read_from_issued_tokens_and_from_no_other() {
        assert_eq!(user_id(&token(r#"{"id":"名 a","exp":1}"#)).as_deref(), Some("名 a"));
        for other in ["{}", r#"{"id":1}"#, r#"{"id":""}"#, r#"{"id":"a\nb"}"#, "[]", "no json"] {
            assert_eq!(user_id(&token(other)), None, "{other}");
        }
        for other in ["", "a.b.c", "..", "opaque", "a.b", &format!("{}.x", token(r#"{"id":"a"}"#))]
        {
            assert_eq!(user_id(other), None, "{other}");
        }
    }

    #[test]
    fn a_token_is_one_line_and_refusals_do_not_show_it() {
        let read = |text: &str| {
            let env = Environment::of(&[("IM_AUTHORIZATION", text)]);
            from_environment(&env, &Secrets::default())
        };
        assert_eq!(read("opaque token").unwrap().unwrap().expose(), "opaque token");
        for text in ["", "canary\ncanary", "canary\u{1b}", &"canary".repeat(20_000)] {
            let failure = read(text).unwrap_err();
            assert_eq!(failure.message(), "IM_AUTHORIZATION does not hold a token");
        }
        let both = Environment::of(&[("IMKIT_USER_TOKEN", "a"), ("IM_AUTHORIZATION", "b")]);
        assert!(from_environment(&both, &Secrets::default()).is_err());
    }

    #[test]
    fn made_tokens_differ() {
        assert_ne!(random().unwrap().expose(), random().unwrap().expose());
    }
}
