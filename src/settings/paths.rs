//! Where imkit's files live: `IMKIT_*_DIR`, else the XDG base directories on Linux and macOS
//! alike, else the profile's directories on Windows.
//!
//! Looking up a place touches no disk, and a missing `HOME` is an error only for who needs a
//! directory that it would have named.

use std::path::{Path, PathBuf};

use super::SettingsError;
use crate::env::{self, Environment, Variable};

/// The four directories.
#[derive(Debug, Clone)]
pub(crate) struct Paths {
    config: Place,
    data: Place,
    state: Place,
    cache: Place,
}

#[derive(Debug, Clone)]
struct Place {
    path: Option<PathBuf>,
    what: &'static str,
    own: &'static str,
    base: &'static str,
}

impl Paths {
    /// Finds the directories without touching them.
    pub(crate) fn from_environment(environment: &Environment) -> Self {
        let place = |what, own: &Variable, xdg: &Variable, under_home: &str, windows: &Variable| {
            let base = if cfg!(windows) {
                absolute(environment, windows)
            } else {
                absolute(environment, xdg)
                    .or_else(|| Some(absolute(environment, &env::HOME)?.join(under_home)))
            };
            Place {
                path: environment
                    .path(own)
                    .map(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
                    .or_else(|| Some(base?.join("imkit"))),
                what,
                own: own.name,
                base: if cfg!(windows) { windows.name } else { env::HOME.name },
            }
        };
        Self {
            config: place(
                "configuration",
                &env::CONFIG_DIR,
                &env::XDG_CONFIG_HOME,
                ".config",
                &env::APPDATA,
            ),
            data: place(
                "local server's data",
                &env::DATA_DIR,
                &env::XDG_DATA_HOME,
                ".local/share",
                &env::LOCAL_APPDATA,
            ),
            state: place(
                "logs and journals",
                &env::STATE_DIR,
                &env::XDG_STATE_HOME,
                ".local/state",
                &env::LOCAL_APPDATA,
            ),
            cache: place(
                "cache",
                &env::CACHE_DIR,
                &env::XDG_CACHE_HOME,
                ".cache",
                &env::LOCAL_APPDATA,
            ),
        }
    }

    /// The directory of `config.toml` and `credentials.toml`.
    pub(crate) fn config_dir(&self) -> Result<&Path, SettingsError> {
        self.config.get()
    }

    /// The directory of the local server's data.
    pub(crate) fn data_dir(&self) -> Result<&Path, SettingsError> {
        self.data.get()
    }

    /// The directory of logs and journals.
    pub(crate) fn state_dir(&self) -> Result<&Path, SettingsError> {
        self.state.get()
    }

    /// The directory of what may be deleted at any time.
    pub(crate) fn cache_dir(&self) -> Result<&Path, SettingsError> {
        self.cache.get()
    }

    /// The file of profiles.
    pub(crate) fn config_file(&self) -> Result<PathBuf, SettingsError> {
        Ok(self.config_dir()?.join("config.toml"))
    }

    /// The file of keys that were stored with `--store file`.
    pub(crate) fn credentials_file(&self) -> Result<PathBuf, SettingsError> {
        Ok(self.config_dir()?.join("credentials.toml"))
    }
}

impl Place {
    fn get(&self) -> Result<&Path, SettingsError> {
        self.path.as_deref().ok_or(SettingsError::NoDirectory {
            what: self.what,
            first: self.own,
            second: self.base,
        })
    }
}

/// The XDG base directory specification: a relative path is invalid and must be ignored.
fn absolute(environment: &Environment, variable: &Variable) -> Option<PathBuf> {
    environment.path(variable).filter(|path| path.is_absolute()).map(Path::to_owned)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[test]
    fn own_variable_wins_over_xdg_and_xdg_over_home() {
        let all = [("HOME", "/h"), ("XDG_CONFIG_HOME", "/x"), ("IMKIT_CONFIG_DIR", "/own")];
        for (from, expected) in [(0, "/own"), (1, "/x/imkit"), (2, "/h/.config/imkit")] {
            let pairs: Vec<_> = all[..3 - from].to_vec();
            let paths = Paths::from_environment(&Environment::of(&pairs));
            assert_eq!(paths.config_dir().unwrap(), Path::new(expected));
        }
        let paths = Paths::from_environment(&Environment::of(&[("HOME", "/h")]));
        assert_eq!(paths.data_dir().unwrap(), Path::new("/h/.local/share/imkit"));
        assert_eq!(paths.state_dir().unwrap(), Path::new("/h/.local/state/imkit"));
        assert_eq!(paths.cache_dir().unwrap(), Path::new("/h/.cache/imkit"));
    }

    #[test]
    fn empty_and_relative_xdg_values_are_ignored() {
        let pairs = [("HOME", "/h"), ("XDG_CONFIG_HOME", "rel"), ("XDG_DATA_HOME", "")];
        let paths = Paths::from_environment(&Environment::of(&pairs));
        assert_eq!(paths.config_dir().unwrap(), Path::new("/h/.config/imkit"));
        assert_eq!(paths.data_dir().unwrap(), Path::new("/h/.local/share/imkit"));
    }

    #[test]
    fn without_home_the_error_says_what_to_set() {
        let paths = Paths::from_environment(&Environment::of(&[("IMKIT_DATA_DIR", "/d")]));
        assert_eq!(paths.data_dir().unwrap(), Path::new("/d"));
        let error = paths.config_dir().unwrap_err();
        assert_eq!(
            error.to_string(),
            "there is no place for the configuration: neither IMKIT_CONFIG_DIR nor an absolute HOME is set"
        );
        assert_eq!(
            error.hint().as_deref(),
            Some(
                "set IMKIT_CONFIG_DIR to a directory, or HOME, under which all of them have a place"
            )
        );
    }
}
