//! The credentials and the headers they travel in.

use http::{HeaderName, HeaderValue};
use imkit_api::UserId;
use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;

/// Who the client speaks as.
#[derive(Clone, Debug)]
pub(crate) enum Credential {
    /// The application, which may do everything.
    ApiKey(SecretString),
    /// One user, known by the application's public key and the user's token.
    User {
        client_key: SecretString,
        token: SecretString,
        /// Sent as `IM-CLIENT-ID`: required by one page of the contract, missing in another.
        user_id: Option<UserId>,
    },
    /// An administrator of a key server.
    RootKey(SecretString),
    /// Nobody in particular.
    Nobody,
}

impl Credential {
    /// The headers, secrets marked as sensitive.
    ///
    /// # Errors
    ///
    /// A key is empty or has characters that no header can carry. The key is not shown.
    pub(crate) fn headers(&self) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
        match self {
            Credential::ApiKey(key) => {
                Ok(vec![(HeaderName::from_static("im-api-key"), secret_header("API key", key)?)])
            }
            Credential::RootKey(key) => {
                Ok(vec![(HeaderName::from_static("x-api-key"), secret_header("root key", key)?)])
            }
            Credential::Nobody => Ok(Vec::new()),
            Credential::User { client_key, token, user_id } => {
                let mut headers = vec![
                    (
                        HeaderName::from_static("im-client-key"),
                        secret_header("client key", client_key)?,
                    ),
                    (
                        HeaderName::from_static("im-authorization"),
                        secret_header("user token", token)?,
                    ),
                ];
                if let Some(id) = user_id {
                    let value = HeaderValue::from_bytes(id.as_str().as_bytes()).map_err(|_| {
                        Error::invalid("the user id has control characters: no header can carry it")
                    })?;
                    headers.push((HeaderName::from_static("im-client-id"), value));
                }
                Ok(headers)
            }
        }
    }

    /// The secrets, for redaction.
    pub(crate) fn secrets(&self) -> Vec<&SecretString> {
        match self {
            Credential::ApiKey(key) | Credential::RootKey(key) => vec![key],
            Credential::Nobody => Vec::new(),
            Credential::User { client_key, token, user_id: _ } => vec![client_key, token],
        }
    }

    /// What the platform calls it when it refuses it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Credential::ApiKey(_) => "API key",
            Credential::RootKey(_) => "root key",
            Credential::Nobody => "key",
            Credential::User { .. } => "credential (client key and user token)",
        }
    }
}

fn secret_header(name: &str, secret: &SecretString) -> Result<HeaderValue, Error> {
    let text = secret.expose_secret();
    let problem = if text.is_empty() {
        "is empty"
    } else if text.contains(['\n', '\r']) {
        "has a line break in it: was it read from a file with more than the key?"
    } else if text.starts_with(' ') || text.ends_with(' ') {
        "begins or ends with a space"
    } else if !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        "has characters other than printable ASCII"
    } else if let Ok(mut value) = HeaderValue::from_str(text) {
        value.set_sensitive(true);
        return Ok(value);
    } else {
        "cannot be sent in a header"
    };
    Err(Error::invalid(format!("the {name} {problem}"))
        .with_hint(Some(format!("check where the {name} comes from"))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_cannot_travel_is_refused_without_showing_it() {
        for bad in ["", "canary\n", "can\rary", "canary\u{e9}", "canary\0", " canary", "canary "] {
            let error = Credential::ApiKey(bad.into()).headers().unwrap_err();
            let shown = format!("{error} {error:?} {:?}", error.hint());
            assert!(!shown.contains("canary"), "{shown}");
        }
    }

    #[test]
    fn secrets_are_marked_sensitive() -> Result<(), Error> {
        let user = Credential::User {
            client_key: "ck".into(),
            token: "t".into(),
            user_id: Some("名前".into()),
        };
        let headers = user.headers()?;
        let sensitive: Vec<_> =
            headers.iter().map(|(name, value)| (name.as_str(), value.is_sensitive())).collect();
        assert_eq!(
            sensitive,
            [("im-client-key", true), ("im-authorization", true), ("im-client-id", false)]
        );
        Ok(())
    }
}
