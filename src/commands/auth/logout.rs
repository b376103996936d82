//! `auth logout`: removes the profile's stored key. Keys in the environment stay where they are.

use serde::Serialize;

use super::AuthError;
use crate::credential::Keep;
use crate::env::{API_KEY, API_KEY_ALIAS, Environment};
use crate::settings::profile::LOCAL;
use crate::settings::{
    Flags, KeyringMode, Paths, ProfileFile, Server, Store, account, keyring_mode, origin_of, select,
};

/// What a logout did.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LoggedOut {
    /// The profile's name.
    pub(crate) profile: String,
    /// Whether a key was there and is gone now.
    pub(crate) removed: bool,
    /// Where the key was looked for.
    pub(crate) place: Option<String>,
    /// What the user should know besides.
    pub(crate) notes: Vec<String>,
}

/// Removes the stored key and the profile's reference to it. When the store cannot be reached
/// nothing is changed.
pub(crate) async fn logout(flags: &Flags, env: &Environment) -> Result<LoggedOut, AuthError> {
    let paths = Paths::from_environment(env);
    let contents = ProfileFile::load(&paths)?;
    let selection = select(flags, env, &contents)?.existing(&contents)?;
    if selection.name == LOCAL {
        return Err(AuthError::Local);
    }
    let name = selection.name;
    let profile = selection.profile.unwrap_or_default();
    // A stored key belongs to the profile's own server, whatever else is named today.
    let origin = match (&profile.base_url, &selection.server) {
        (Some(url), _) | (None, Some((Server::Url(url), _))) => Some(origin_of(url)),
        _ => None,
    };
    let (keyring, _) = keyring_mode(env)?;
    let store = match profile.credential {
        Some(Store::Keyring) if keyring == KeyringMode::File => Some(Store::File),
        store => store,
    };
    let mut notes = Vec::new();
    let (mut removed, mut place) = (false, None);
    match (store, origin) {
        (Some(store @ (Store::Keyring | Store::File)), Some(origin)) => {
            let keep = Keep { paths: &paths, keyring };
            let account = account(&name, &origin);
            removed = keep.remove(store, &account).await?;
            place = keep.source(store, &account)?.map(|place| place.to_string());
        }
        (Some(Store::Command), _) => notes.push(
            "the key stays with the program that prints it; the profile no longer runs it"
                .to_owned(),
        ),
        _ => notes.push("the profile keeps no key".to_owned()),
    }
    if !matches!(store, None | Some(Store::Env)) {
        ProfileFile::change(&paths, |contents| {
            if let Some(profile) = contents.profiles.get_mut(&name) {
                profile.credential = None;
                profile.api_key_command = None;
            }
            Ok(())
        })?;
    }
    for variable in [&API_KEY, &API_KEY_ALIAS] {
        if env.is_set(variable) {
            notes.push(format!("{} is still set and will be used", variable.name));
        }
    }
    Ok(LoggedOut { profile: name, removed, place, notes })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(config: &str, credentials: &str) -> (tempfile::TempDir, Vec<(&'static str, String)>) {
        let dir = tempfile::tempdir().unwrap();
        let paths = paths(&[("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap().to_owned())]);
        let write = crate::settings::private_file::write;
        write(&paths.config_file().unwrap(), config.as_bytes()).unwrap();
        write(&paths.credentials_file().unwrap(), credentials.as_bytes()).unwrap();
        let variables = vec![("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap().to_owned())];
        (dir, variables)
    }

    fn environment(variables: &[(&'static str, String)]) -> Environment {
        let pairs: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Environment::of(&pairs)
    }

    fn paths(variables: &[(&'static str, String)]) -> Paths {
        Paths::from_environment(&environment(variables))
    }

    const CONFIG: &str = r#"
        current = "a"
        [profiles.a]
        base_url = "https://x.example"
        credential = "file"
        timeout = "5s"
        [profiles.ring]
        base_url = "https://x.example"
        credential = "keyring"
        [profiles.program]
        api_key_command = ["pass"]
    "#;
    const KEYS: &str = "[keys]\n\"a@https://x.example\" = \"one\"\n\"b@https://x\" = \"two\"\n";

    #[tokio::test]
    async fn stored_key_is_removed_once_and_the_profile_stays() {
        let (_dir, mut variables) = place(CONFIG, KEYS);
        // A server named for today does not decide which key goes.
        variables.push(("IMKIT_BASE_URL", "https://other.example".to_owned()));
        let env = environment(&variables);
        let out = logout(&Flags::default(), &env).await.unwrap();
        assert!(out.removed);
        assert!(out.place.unwrap().contains("a@https://x.example"));
        let contents = ProfileFile::load(&paths(&variables)).unwrap();
        assert_eq!(contents.profiles["a"].credential, None);
        assert!(contents.profiles["a"].timeout.is_some());
        let keys = std::fs::read_to_string(paths(&variables).credentials_file().unwrap()).unwrap();
        assert!(!keys.contains("one") && keys.contains("two"), "{keys}");
        let out = logout(&Flags::default(), &env).await.unwrap();
        assert!(!out.removed);
        assert_eq!(out.notes, ["the profile keeps no key"]);
    }

    #[tokio::test]
    async fn keyring_that_is_off_fails_and_changes_nothing() {
        let (_dir, mut variables) = place(CONFIG, KEYS);
        variables.push(("IMKIT_KEYRING", "off".to_owned()));
        let flags = Flags { profile: Some("ring".to_owned()), ..Flags::default() };
        assert!(logout(&flags, &environment(&variables)).await.is_err());
        let contents = ProfileFile::load(&paths(&variables)).unwrap();
        assert_eq!(contents.profiles["ring"].credential, Some(Store::Keyring));
    }

    #[tokio::test]
    async fn command_is_forgotten_and_the_environments_key_is_mentioned() {
        let (_dir, mut variables) = place(CONFIG, KEYS);
        variables.push(("IM_API_KEY", "canary".to_owned()));
        let flags = Flags { profile: Some("program".to_owned()), ..Flags::default() };
        let out = logout(&flags, &environment(&variables)).await.unwrap();
        assert!(!out.removed);
        assert!(out.notes.iter().any(|note| note == "IM_API_KEY is still set and will be used"));
        assert!(!format!("{out:?}").contains("canary"));
        let contents = ProfileFile::load(&paths(&variables)).unwrap();
        assert_eq!(contents.profiles["program"].api_key_command, None);
    }
}
