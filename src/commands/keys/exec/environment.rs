//! What the command finds in its environment: its key, the gateway, and no other secret of ours.

use std::ffi::{OsStr, OsString};

use imkit_sdk::{ExposeSecret as _, SecretString};
use tokio::process::Command;

use crate::env::{
    API_KEY, API_KEY_ALIAS, BASE_URL, ENV_FILE, ROOT_KEY, USER_TOKEN, USER_TOKEN_ALIAS,
};

/// Variables that hold secrets of imkit, or lead to them.
const WITHHELD: [&str; 6] = [
    ROOT_KEY.name,
    USER_TOKEN.name,
    USER_TOKEN_ALIAS.name,
    ENV_FILE.name,
    // A server's, which read these by themselves.
    "IMKIT_MASTER_KEY",
    "IMKIT_MASTER_KEY_FILE",
];

/// What the command is given.
pub(super) struct Surroundings<'s> {
    /// Its key.
    pub(super) key: &'s SecretString,
    /// The key that made it, if that may be in the environment.
    pub(super) holder: Option<&'s SecretString>,
    /// The gateway's URL.
    pub(super) gateway: &'s str,
}

impl Surroundings<'_> {
    /// Prepares a command's environment, which is `own` but for what is told here.
    pub(super) fn lay(&self, own: impl Iterator<Item = (OsString, OsString)>, to: &mut Command) {
        for variable in WITHHELD {
            to.env_remove(variable);
        }
        for (name, value) in own {
            if self.gives_holder_away(&value) {
                to.env_remove(name);
            }
        }
        for variable in [&API_KEY, &API_KEY_ALIAS] {
            to.env(variable.name, self.key.expose_secret());
        }
        to.env(BASE_URL.name, self.gateway);
    }

    /// Whether a variable, whatever its name, holds the key that made the child.
    fn gives_holder_away(&self, value: &OsStr) -> bool {
        let Some(holder) = self.holder else { return false };
        value.to_string_lossy().contains(holder.expose_secret())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn the_command_gets_its_own_key_and_none_of_the_others() {
        let (key, holder) = (SecretString::from("child"), SecretString::from("parent-key"));
        let surroundings =
            Surroundings { key: &key, holder: Some(&holder), gateway: "https://gw.example" };
        let own = [("CI_KEY", "parent-key"), ("URL", "https://x/?k=parent-key"), ("PATH", "/bin")];
        let own = own.map(|(name, value)| (name.into(), value.into()));
        let mut command = Command::new("true");
        surroundings.lay(own.into_iter(), &mut command);
        let laid: BTreeMap<_, _> = command.as_std().get_envs().collect();
        let of = |name: &str| laid.get(OsStr::new(name)).map(|value| value.and_then(OsStr::to_str));
        for name in ["IMKIT_API_KEY", "IM_API_KEY"] {
            assert_eq!(of(name), Some(Some("child")));
        }
        assert_eq!(of("IMKIT_BASE_URL"), Some(Some("https://gw.example")));
        for name in ["IMKIT_ROOT_KEY", "IMKIT_USER_TOKEN", "IMKIT_MASTER_KEY", "CI_KEY", "URL"] {
            assert_eq!(of(name), Some(None), "{name} is taken away");
        }
        assert_eq!(of("PATH"), None, "the others stay");
    }
}
