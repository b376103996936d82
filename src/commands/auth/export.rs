//! `auth export`: the key and the base URL as other tools take them, in the forms that the
//! platform's key documents show.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use url::Url;

use super::AuthError;
use crate::env::{API_KEY, BASE_URL};
use crate::settings::base_url_text;

/// What to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// Lines of a `.env` file.
    Dotenv,
    /// `ENV` instructions of a Dockerfile.
    Docker,
    /// A Kubernetes Secret.
    Kubernetes,
}

/// Who will see the answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Audience {
    /// Whether standard output is a terminal.
    pub(crate) terminal: bool,
    /// Whether the user said `--reveal`.
    pub(crate) reveal: bool,
}

/// Writes key and base URL in `format`, with a line break at the end.
///
/// # Errors
/// [`AuthError::WouldShow`] when the text would appear on a screen and nobody asked for that.
pub(crate) fn export(
    format: Format,
    key: &SecretString,
    base_url: &Url,
    audience: Audience,
) -> Result<SecretString, AuthError> {
    if audience.terminal && !audience.reveal {
        return Err(AuthError::WouldShow);
    }
    let (key, url) = (key.expose_secret(), base_url_text(base_url));
    let (key_name, url_name) = (API_KEY.name, BASE_URL.name);
    let text = match format {
        Format::Dotenv => {
            format!("{key_name}={}\n{url_name}={}\n", dotenv_value(key), dotenv_value(&url))
        }
        Format::Docker => {
            format!("ENV {key_name}={}\nENV {url_name}={}\n", docker_value(key), docker_value(&url))
        }
        Format::Kubernetes => format!(
            "apiVersion: v1\n\
             kind: Secret\n\
             metadata:\n  \
               name: imkit-secrets\n\
             type: Opaque\n\
             data:\n  \
               api-key: {}\n  \
               base-url: {}\n",
            kubernetes_value(key),
            kubernetes_value(&url),
        ),
    };
    Ok(text.into())
}

/// Whether every reader takes the text as it stands, without quotes.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-./:=+@%,".contains(&byte))
}

/// Single quotes where they can hold the text, because in them nothing is special to any reader.
fn dotenv_value(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else if !text.contains(['\'', '\\']) {
        format!("'{text}'")
    } else {
        double_quoted(text)
    }
}

/// Dockerfile: in double quotes a backslash takes the meaning from `"`, `\` and `$`.
fn docker_value(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { double_quoted(text) }
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\' | '$') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted.push('"');
    quoted
}

/// The text in Base64, once: a key that is Base64 itself is still just text here.
///
/// Printable ASCII begins with a letter from I to f in Base64 and never spells a word that YAML
/// gives another type, so it needs no quotes, as in the platform's sample.
fn kubernetes_value(text: &str) -> String {
    STANDARD.encode(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sample key of the platform's API key page. The page shows it encoded for Kubernetes too,
    /// with one letter of the key mistyped (`HFG` for `HpG`); below is the key's own encoding.
    const SAMPLE: &str = "MjJZcFlIRGFRbElRbERTdlZMQ0xMbzJNUHpGZlZtOWpZcHh3MnZ1QnJtaz0=";

    const HOSTILE: [&str; 14] = [
        "a b",
        "a#b",
        "a #b",
        "$HOME",
        "${HOME}",
        "it's",
        "say \"hi\"",
        "back\\slash",
        "end\\",
        "'\"$\\",
        "`id`",
        "\"",
        "'",
        "!&|;<>(){}[]*?~^",
    ];

    fn exported(format: Format, key: &str) -> String {
        let url = Url::parse("https://your-app.imkit.io").unwrap();
        let audience = Audience { terminal: false, reveal: false };
        export(format, &key.into(), &url, audience).unwrap().expose_secret().to_owned()
    }

    #[test]
    fn documented_sample_comes_out_as_documented() {
        assert_eq!(
            exported(Format::Dotenv, SAMPLE),
            format!("IMKIT_API_KEY={SAMPLE}\nIMKIT_BASE_URL=https://your-app.imkit.io\n")
        );
        assert_eq!(
            exported(Format::Docker, SAMPLE),
            format!("ENV IMKIT_API_KEY={SAMPLE}\nENV IMKIT_BASE_URL=https://your-app.imkit.io\n")
        );
        assert_eq!(
            exported(Format::Kubernetes, SAMPLE),
            "apiVersion: v1\nkind: Secret\nmetadata:\n  name: imkit-secrets\ntype: Opaque\ndata:\n  \
             api-key: TWpKWmNGbElSR0ZSYkVsUmJFUlRkbFpNUTB4TWJ6Sk5VSHBHWmxadE9XcFpjSGgzTW5aMVFuSnRhejA9\n  \
             base-url: aHR0cHM6Ly95b3VyLWFwcC5pbWtpdC5pbw==\n"
        );
    }

    #[test]
    fn env_file_reads_back_whatever_the_key_holds() {
        for key in HOSTILE {
            let text = exported(Format::Dotenv, key);
            let pairs: Vec<_> =
                dotenvy::from_read_iter(text.as_bytes()).collect::<Result<_, _>>().unwrap();
            assert_eq!(pairs[0], ("IMKIT_API_KEY".to_owned(), key.to_owned()), "{text}");
        }
    }

    #[test]
    fn kubernetes_secret_is_text_that_decodes_once_to_the_key() {
        for first in ' '..='~' {
            let encoded = kubernetes_value(&first.to_string());
            assert!(encoded.starts_with(|c: char| c.is_ascii_alphabetic()), "{encoded}");
        }
        for key in HOSTILE.into_iter().chain([SAMPLE]) {
            let text = exported(Format::Kubernetes, key);
            let secret: serde_json::Value = serde_saphyr::from_str(&text).unwrap();
            let encoded = secret["data"]["api-key"].as_str().unwrap();
            assert_eq!(STANDARD.decode(encoded).unwrap(), key.as_bytes(), "{text}");
        }
    }

    #[test]
    fn dockerfile_values_hide_what_docker_would_expand() {
        assert_eq!(docker_value("a b"), "\"a b\"");
        assert_eq!(docker_value("$x\"\\"), "\"\\$x\\\"\\\\\"");
    }

    #[test]
    fn terminal_sees_the_key_only_when_asked_to() {
        let url = Url::parse("https://x.example").unwrap();
        for (terminal, reveal, shown) in
            [(true, false, false), (true, true, true), (false, false, true)]
        {
            let audience = Audience { terminal, reveal };
            let answer = export(Format::Dotenv, &"canary".into(), &url, audience);
            assert_eq!(answer.is_ok(), shown);
            assert!(!format!("{answer:?}").contains("canary"));
        }
    }
}
