//! The environment the program runs in: every variable it reads, and where each value came from.
//!
//! Process variables win over `--env-file` files; nothing here changes the process's environment,
//! and `Debug` shows names only, because values may be keys. What a value means is decided by
//! `settings` and `credential`.

mod dotenv;
mod variable;

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

pub(crate) use variable::*;

/// Variables of the process and of `--env-file` files, read once.
#[derive(Clone, Default)]
pub(crate) struct Environment {
    variables: BTreeMap<OsString, Entry>,
}

#[derive(Clone)]
struct Entry {
    value: OsString,
    file: Option<PathBuf>,
}

/// What can be wrong with the environment. No message holds a value.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum EnvError {
    /// The variable's bytes are not UTF-8 and its value is needed as text.
    #[error("the value of {name} is not valid UTF-8")]
    NotUnicode {
        /// The variable.
        name: &'static str,
    },
    /// Both names of a variable are set and disagree.
    #[error("{name} and {alias} hold two different values")]
    TwoValues {
        /// The variable.
        name: &'static str,
        /// Its other name.
        alias: &'static str,
    },
    /// An environment file could not be read.
    #[error("cannot read the environment file {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A line of an environment file is not `NAME=value`.
    #[error("{}, line {line}: {reason}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Where the faulty assignment begins, counted from 1.
        line: usize,
        /// What is wrong, without the line's text.
        reason: &'static str,
    },
}

impl EnvError {
    /// What to do next.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::NotUnicode { name } => Some(format!("set {name} to UTF-8 text, or unset it")),
            Self::TwoValues { .. } => Some("unset one of them".to_owned()),
            Self::Read { .. } => Some(format!("check --env-file and {}", ENV_FILE.name)),
            Self::Line { .. } => Some(
                "write one NAME=value on a line; put values with spaces, # or $ in single quotes"
                    .to_owned(),
            ),
        }
    }
}

impl Environment {
    /// Reads the process's variables and the given files, or those that `IMKIT_ENV_FILE` lists
    /// when none are given.
    pub(crate) fn from_process(files: &[PathBuf]) -> Result<Self, EnvError> {
        Self::new(std::env::vars_os(), files)
    }

    /// Lays `process` over `files`; a later file wins over an earlier one.
    pub(crate) fn new(
        process: impl IntoIterator<Item = (OsString, OsString)>,
        files: &[PathBuf],
    ) -> Result<Self, EnvError> {
        let process: BTreeMap<OsString, Entry> =
            process.into_iter().map(|(name, value)| (name, Entry { value, file: None })).collect();
        let listed: Vec<PathBuf> = match process.get(OsStr::new(ENV_FILE.name)) {
            Some(entry) if files.is_empty() => std::env::split_paths(&entry.value)
                .filter(|path| !path.as_os_str().is_empty())
                .collect(),
            _ => files.to_vec(),
        };
        let mut variables = BTreeMap::new();
        for path in &listed {
            for (name, value) in dotenv::read(path)? {
                let entry = Entry { value: value.into(), file: Some(path.clone()) };
                variables.insert(name.into(), entry);
            }
        }
        variables.extend(process);
        Ok(Self { variables })
    }

    /// The variable's text; set but empty counts as not set.
    pub(crate) fn text(&self, variable: &Variable) -> Result<Option<&str>, EnvError> {
        Ok(self.verbatim(variable)?.filter(|text| !text.is_empty()))
    }

    /// The variable's text, also when it is empty.
    pub(crate) fn verbatim(&self, variable: &Variable) -> Result<Option<&str>, EnvError> {
        self.entry(variable)
            .map(|entry| entry.value.to_str().ok_or(EnvError::NotUnicode { name: variable.name }))
            .transpose()
    }

    /// The text of a variable that has two names, also when it is empty, and which of them it is.
    ///
    /// With both set they must agree, unless the process set one and a file the other: then the
    /// process wins, as it does for every variable.
    pub(crate) fn either(
        &self,
        name: &'static Variable,
        alias: &'static Variable,
    ) -> Result<Option<(&'static Variable, &str)>, EnvError> {
        Ok(match (self.verbatim(name)?, self.verbatim(alias)?) {
            (None, None) => None,
            (Some(text), None) => Some((name, text)),
            (None, Some(text)) => Some((alias, text)),
            (Some(text), Some(other)) if text == other => Some((name, text)),
            (Some(text), Some(other)) => {
                match (self.file(name).is_some(), self.file(alias).is_some()) {
                    (false, true) => Some((name, text)),
                    (true, false) => Some((alias, other)),
                    _ => return Err(EnvError::TwoValues { name: name.name, alias: alias.name }),
                }
            }
        })
    }

    /// The variable as a path, which need not be UTF-8; set but empty counts as not set.
    pub(crate) fn path(&self, variable: &Variable) -> Option<&Path> {
        self.entry(variable)
            .map(|entry| Path::new(&entry.value))
            .filter(|path| !path.as_os_str().is_empty())
    }

    /// The text of a variable that the user names; none when it is not set or no text.
    pub(crate) fn named(&self, name: &str) -> Option<&str> {
        self.variables.get(OsStr::new(name))?.value.to_str()
    }

    /// Whether the variable is set at all, even to nothing.
    pub(crate) fn is_set(&self, variable: &Variable) -> bool {
        self.entry(variable).is_some()
    }

    /// Name and value of every variable that the process has, those of files left out.
    pub(crate) fn of_process(&self) -> impl Iterator<Item = (OsString, OsString)> {
        let own = self.variables.iter().filter(|(_, entry)| entry.file.is_none());
        own.map(|(name, entry)| (name.clone(), entry.value.clone()))
    }

    /// The text of a variable of others that imkit honours; what cannot be read says nothing.
    pub(crate) fn honoured(&self, name: &str) -> Option<String> {
        let variable = HONOURED.iter().find(|variable| variable.name == name)?;
        self.text(variable).ok().flatten().map(str::to_owned)
    }

    /// The file that set the variable; `None` when the process did, or nobody.
    pub(crate) fn file(&self, variable: &Variable) -> Option<&Path> {
        self.entry(variable)?.file.as_deref()
    }

    /// What a server in the background is given of this: its own settings, with paths that do not
    /// depend on where it runs.
    pub(crate) fn for_server(&self) -> Vec<(&'static str, OsString)> {
        let set = SERVER.iter().filter_map(|variable| Some((*variable, self.entry(variable)?)));
        set.map(|(variable, entry)| {
            let value = match SERVER_PATHS.contains(&variable) && !entry.value.is_empty() {
                true => std::path::absolute(&entry.value).map(Into::into).ok(),
                false => None,
            };
            (variable.name, value.unwrap_or_else(|| entry.value.clone()))
        })
        .collect()
    }

    fn entry(&self, variable: &Variable) -> Option<&Entry> {
        self.variables.get(OsStr::new(variable.name))
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.variables.keys()).finish()
    }
}

#[cfg(test)]
impl Environment {
    /// An environment of just these variables.
    pub(crate) fn of(pairs: &[(&str, &str)]) -> Self {
        let pairs = pairs.iter().map(|(name, value)| (name.into(), value.into()));
        Self::new(pairs, &[]).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(dir: &Path, name: &str, text: &str) -> PathBuf {
        let path = dir.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    #[test]
    fn process_wins_over_files_and_a_later_file_wins_over_an_earlier_one() {
        let dir = tempfile::tempdir().unwrap();
        let first = file(dir.path(), "a.env", "IMKIT_PROFILE=a\nIMKIT_OUTPUT=csv\nIMKIT_COLOR=x");
        let second = file(dir.path(), "b.env", "IMKIT_PROFILE=b\nIMKIT_OUTPUT=tsv\n");
        let process = [("IMKIT_PROFILE".into(), "process".into())];
        let env = Environment::new(process, &[first.clone(), second.clone()]).unwrap();
        assert_eq!(env.text(&PROFILE).unwrap(), Some("process"));
        assert_eq!(env.file(&PROFILE), None);
        assert_eq!(env.text(&OUTPUT).unwrap(), Some("tsv"));
        assert_eq!(env.file(&OUTPUT), Some(second.as_path()));
        assert_eq!(env.text(&COLOR).unwrap(), Some("x"));
        assert_eq!(env.file(&COLOR), Some(first.as_path()));
    }

    #[test]
    fn env_file_variable_is_used_only_without_the_flag() {
        let dir = tempfile::tempdir().unwrap();
        let listed = file(dir.path(), "listed.env", "IMKIT_PROFILE=listed");
        let given = file(dir.path(), "given.env", "IMKIT_PROFILE=given");
        let process = || [("IMKIT_ENV_FILE".into(), listed.clone().into_os_string())];
        let env = Environment::new(process(), &[]).unwrap();
        assert_eq!(env.text(&PROFILE).unwrap(), Some("listed"));
        let env = Environment::new(process(), &[given]).unwrap();
        assert_eq!(env.text(&PROFILE).unwrap(), Some("given"));
    }

    #[test]
    fn empty_means_unset_except_for_who_asks() {
        let env = Environment::of(&[("IMKIT_PROFILE", "")]);
        assert_eq!(env.text(&PROFILE).unwrap(), None);
        assert_eq!(env.path(&PROFILE), None);
        assert_eq!(env.verbatim(&PROFILE).unwrap(), Some(""));
        assert!(env.is_set(&PROFILE));
    }

    #[test]
    #[cfg(unix)]
    fn value_that_is_not_utf8_fails_only_where_it_is_needed() {
        use std::os::unix::ffi::OsStringExt as _;
        let bytes = OsString::from_vec(b"\xff\xfe".to_vec());
        let env = Environment::new([("IMKIT_PROFILE".into(), bytes)], &[]).unwrap();
        assert_eq!(env.text(&OUTPUT).unwrap(), None);
        assert!(env.path(&PROFILE).is_some());
        let error = env.text(&PROFILE).unwrap_err();
        assert_eq!(error.to_string(), "the value of IMKIT_PROFILE is not valid UTF-8");
    }

    #[test]
    fn debug_shows_no_value() {
        let env = Environment::of(&[("IMKIT_API_KEY", "canary")]);
        assert_eq!(format!("{env:?}"), r#"{"IMKIT_API_KEY"}"#);
    }

    #[test]
    fn missing_file_is_named() {
        let error = Environment::new([], &[PathBuf::from("/nowhere/x.env")]).unwrap_err();
        assert_eq!(error.to_string(), "cannot read the environment file /nowhere/x.env");
    }
}
