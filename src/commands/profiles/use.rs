//! `profiles use`: makes a profile the one in use when none is named.

use serde::Serialize;

use crate::env::{Environment, PROFILE};
use crate::settings::profile::LOCAL;
use crate::settings::{Origin, Paths, ProfileFile, SettingsError};

/// What changed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Used {
    /// The profile in use from now on.
    pub(crate) profile: String,
    /// The one before.
    pub(crate) previous: Option<String>,
    /// The variable that names another profile and wins while it is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) overridden_by: Option<&'static str>,
}

/// Makes `name` current; it must exist or be `local`.
pub(crate) fn use_profile(name: &str, env: &Environment) -> Result<Used, SettingsError> {
    let overridden = env.text(&PROFILE)?.is_some_and(|other| other != name);
    let previous = ProfileFile::change(&Paths::from_environment(env), |contents| {
        if name != LOCAL && !contents.profiles.contains_key(name) {
            return Err(SettingsError::UnknownProfile {
                name: name.to_owned(),
                origin: Origin::Flag("profiles use"),
                known: contents.names(),
            });
        }
        Ok(contents.current.replace(name.to_owned()))
    })?;
    let overridden_by = overridden.then_some(PROFILE.name);
    Ok(Used { profile: name.to_owned(), previous, overridden_by })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_profiles_and_local_can_be_used_and_others_cannot() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        std::fs::write(&path, "current = \"a\"\n[profiles.a]\n[profiles.b]\n").unwrap();
        let config = ("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap());
        let env = Environment::of(&[config]);
        let used = use_profile("b", &env).unwrap();
        assert_eq!((used.previous.as_deref(), used.overridden_by), (Some("a"), None));
        let before = std::fs::read_to_string(&path).unwrap();
        let error = use_profile("c", &env).unwrap_err();
        assert!(error.hint().unwrap().contains("a, b"), "{error}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), before);
        let env = Environment::of(&[config, ("IMKIT_PROFILE", "a")]);
        let used = use_profile("local", &env).unwrap();
        assert_eq!(used.previous.as_deref(), Some("b"));
        assert_eq!(used.overridden_by, Some("IMKIT_PROFILE"));
    }
}
