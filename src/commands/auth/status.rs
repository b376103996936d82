//! `auth status`: which server and which key would be used, without using or showing either.

use serde::Serialize;

use crate::credential::{CredentialError, Source, find, fingerprint};
use crate::env::Environment;
use crate::settings::{Fault, KeySource, Server, Settings, base_url_text};

/// What is known about the key in use.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Status {
    /// The profile's name.
    pub(crate) profile: String,
    /// Who named it.
    pub(crate) profile_from: String,
    /// The server: its base URL, or `local`.
    pub(crate) server: String,
    /// Who named it.
    pub(crate) server_from: String,
    /// Where the key was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key_from: Option<String>,
    /// The key's fingerprint; the local server's key has none before the server is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fingerprint: Option<String>,
    /// Whether the place that should hold the key could be asked; absent when nothing was asked
    /// because the environment or a flag gave the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) store_reachable: Option<bool>,
    /// Whether operations that change something are refused.
    pub(crate) read_only: bool,
    /// Why there is no key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) problem: Option<String>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<String>,
    /// The class of the problem, which decides the exit code; `None` without a problem.
    #[serde(skip)]
    pub(crate) fault: Option<Fault>,
}

/// Looks up the key in use.
///
/// # Errors
/// Only when the user interrupted a prompt; a missing key is a finding and stands in the answer.
pub(crate) async fn status(
    settings: &Settings,
    env: &Environment,
) -> Result<Status, CredentialError> {
    let mut status = Status {
        profile: settings.profile.clone(),
        profile_from: settings.origins.profile.to_string(),
        server: match &settings.server {
            Server::Local => "local".to_owned(),
            Server::Url(url) => base_url_text(url),
        },
        server_from: settings.origins.server.to_string(),
        key_from: None,
        fingerprint: None,
        store_reachable: None,
        read_only: settings.read_only,
        problem: None,
        hint: None,
        fault: None,
    };
    let stored = matches!(
        settings.key,
        KeySource::Keyring { .. } | KeySource::StoreFile { .. } | KeySource::Command(_)
    );
    match find(settings, env).await {
        Ok(found) => {
            status.key_from = Some(found.source.to_string());
            status.fingerprint = Some(fingerprint(&found.key));
            status.store_reachable = stored.then_some(true);
        }
        Err(CredentialError::LocalServer) => {
            status.key_from = Some(Source::LocalServer.to_string());
        }
        Err(error) => {
            let Some(fault) = error.fault() else { return Err(error) };
            let answered = matches!(
                error,
                CredentialError::NotStored { .. } | CredentialError::Unusable { .. }
            );
            status.store_reachable = stored.then_some(answered);
            status.hint = error.hint();
            status.problem = Some(describe(&error));
            status.fault = Some(fault);
        }
    }
    Ok(status)
}

/// The error with its causes, on one line.
fn describe(error: &CredentialError) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Flags;

    async fn status_of(config: &str, flags: &Flags, variables: &[(&str, &str)]) -> Status {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("config.toml"), config).unwrap();
        let mut variables = variables.to_vec();
        variables.push(("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap()));
        let env = Environment::of(&variables);
        let settings = Settings::resolve(flags, &env).unwrap();
        status(&settings, &env).await.unwrap()
    }

    const CONFIG: &str = "[profiles.default]\nbase_url = \"https://x.example\"\n";

    #[tokio::test]
    async fn key_is_named_by_source_and_fingerprint_and_never_shown() {
        let config = format!("{CONFIG}credential = \"keyring\"\n");
        // With a key in the environment even a keyring that is off is not asked.
        let variables = [("IMKIT_API_KEY", "canary"), ("IMKIT_KEYRING", "off")];
        let status = status_of(&config, &Flags::default(), &variables).await;
        assert_eq!(status.key_from.as_deref(), Some("IMKIT_API_KEY"));
        assert_eq!(status.fingerprint, Some(fingerprint(&"canary".into())));
        assert_eq!((status.fault, status.store_reachable), (None, None));
        assert!(!serde_json::to_string(&status).unwrap().contains("canary"));
    }

    #[tokio::test]
    async fn missing_key_is_a_finding_with_a_hint() {
        let status = status_of(CONFIG, &Flags::default(), &[]).await;
        assert_eq!(status.fault, Some(Fault::Authentication));
        assert!(status.hint.unwrap().contains("imkit auth login"));
        let config = format!("{CONFIG}credential = \"file\"\n");
        let status = status_of(&config, &Flags::default(), &[]).await;
        assert_eq!(status.store_reachable, Some(true));
        assert!(status.problem.unwrap().starts_with("there is no API key in the entry"));
    }

    #[tokio::test]
    async fn keyring_that_cannot_be_used_is_unreachable() {
        let config = format!("{CONFIG}credential = \"keyring\"\n");
        let status = status_of(&config, &Flags::default(), &[("IMKIT_KEYRING", "off")]).await;
        assert_eq!(status.store_reachable, Some(false));
        assert_eq!(status.fault, Some(Fault::Authentication));
    }

    #[tokio::test]
    async fn withheld_key_says_whose_it_is() {
        let config = format!("{CONFIG}credential = \"file\"\n");
        let variables = [("IMKIT_BASE_URL", "https://evil.example")];
        let status = status_of(&config, &Flags::default(), &variables).await;
        let problem = status.problem.unwrap();
        assert!(problem.contains("belongs to https://x.example"), "{problem}");
        assert!(problem.contains("not sent to https://evil.example"), "{problem}");
    }

    #[tokio::test]
    async fn local_server_has_its_own_key() {
        let flags = Flags { local: true, ..Flags::default() };
        let status = status_of("", &flags, &[("IMKIT_API_KEY", "canary")]).await;
        assert_eq!((status.server.as_str(), status.fault), ("local", None));
        assert_eq!(status.key_from.as_deref(), Some("the local server"));
    }
}
