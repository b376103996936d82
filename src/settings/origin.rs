//! Where a setting's value came from, as `profiles show` prints it.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::env::{Environment, Variable};

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A flag of this call.
    Flag(&'static str),
    /// An environment variable, perhaps set by an `--env-file`.
    Env {
        /// The variable.
        name: &'static str,
        /// The file that set it; `None` when the process's environment did.
        file: Option<PathBuf>,
    },
    /// A line of the configuration file.
    Profile {
        /// The configuration file.
        file: PathBuf,
    },
    /// Built in.
    Default,
}

impl Origin {
    /// The origin of a variable's value.
    pub(crate) fn env(variable: &Variable, env: &Environment) -> Self {
        Self::Env { name: variable.name, file: env.file(variable).map(Path::to_owned) }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => f.write_str(flag),
            Self::Env { name, file: None } => f.write_str(name),
            Self::Env { name, file: Some(file) } => write!(f, "{name} in {}", file.display()),
            Self::Profile { file } => write!(f, "{}", file.display()),
            Self::Default => f.write_str("default"),
        }
    }
}
