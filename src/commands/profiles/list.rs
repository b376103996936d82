//! `profiles list`.

use serde::Serialize;

use crate::env::Environment;
use crate::settings::profile::LOCAL;
use crate::settings::{
    Flags, Paths, Profile, ProfileFile, SettingsError, Store, base_url_text, select,
};

/// One profile of the list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Listed {
    /// Its name.
    pub(crate) name: String,
    /// Whether it is the one in use now.
    pub(crate) in_use: bool,
    /// Its server; `None` for the local server, which is started on first use.
    pub(crate) base_url: Option<String>,
    /// Where it keeps its key.
    pub(crate) credential: Option<Store>,
    /// Whether it refuses operations that change something.
    pub(crate) read_only: bool,
}

/// Lists the profiles by name, after the built-in `local`.
pub(crate) fn list(flags: &Flags, env: &Environment) -> Result<Vec<Listed>, SettingsError> {
    let contents = ProfileFile::load(&Paths::from_environment(env))?;
    let in_use = select(flags, env, &contents)?.name;
    let local = Profile::default();
    let all = std::iter::once((LOCAL, &local))
        .chain(contents.profiles.iter().map(|(name, profile)| (name.as_str(), profile)));
    Ok(all
        .map(|(name, profile)| Listed {
            name: name.to_owned(),
            in_use: name == in_use,
            base_url: profile.base_url.as_ref().map(base_url_text),
            credential: profile.credential,
            read_only: profile.read_only.unwrap_or(false),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_is_always_there_and_one_profile_is_in_use() {
        let listed = |flags: &Flags, variables: &[(&str, &str)]| -> Vec<(String, bool)> {
            let listed = list(flags, &Environment::of(variables)).unwrap();
            listed.into_iter().map(|row| (row.name, row.in_use)).collect()
        };
        assert_eq!(listed(&Flags::default(), &[]), [("local".to_owned(), false)]);
        let dir = tempfile::tempdir().unwrap();
        let config = "current = \"b\"\n[profiles.b]\n[profiles.a]\n";
        std::fs::write(dir.path().join("config.toml"), config).unwrap();
        let variables = [("IMKIT_CONFIG_DIR", dir.path().to_str().unwrap())];
        let row = |name: &str, in_use| (name.to_owned(), in_use);
        assert_eq!(
            listed(&Flags::default(), &variables),
            [row("local", false), row("a", false), row("b", true)]
        );
        let flags = Flags { local: true, ..Flags::default() };
        assert_eq!(
            listed(&flags, &variables),
            [row("local", true), row("a", false), row("b", false)]
        );
    }
}
