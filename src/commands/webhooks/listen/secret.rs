//! The secret of the path: one for this run, or the one that a file keeps.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use imkit_sdk::{ExposeSecret, SecretString};

use crate::error::{Exit, Failure};
use crate::settings::private_file;

/// Shortest secret that a file may hold: fewer characters can be guessed.
const SHORTEST: usize = 16;

/// Random bytes of a secret that is made here.
const BYTES: usize = 24;

/// The secret, and where it is kept.
pub(super) struct Secret {
    text: SecretString,
    file: Option<PathBuf>,
}

impl Secret {
    /// Reads the secret of a file, which is made when it is missing; without a file makes a secret.
    ///
    /// # Errors
    ///
    /// The file cannot be read or made, others may read it, or it holds no secret.
    pub(super) fn find(file: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = file else { return Ok(Self { text: make()?, file: None }) };
        let text = match private_file::read(path)? {
            Some((text, metadata)) => {
                private_file::refuse_exposed(path, &metadata)?;
                check(text.trim(), path)?.into()
            }
            None => {
                let text = make()?;
                private_file::write(path, format!("{}\n", text.expose_secret()).as_bytes())?;
                text
            }
        };
        Ok(Self { text, file: Some(path.to_owned()) })
    }

    /// The secret.
    pub(super) fn text(&self) -> &SecretString {
        &self.text
    }

    /// The secret's text, for the address that a room is given.
    pub(super) fn expose(&self) -> &str {
        self.text.expose_secret()
    }

    /// The secret as the address on the terminal has it: one of this run only is what the user has
    /// to copy; one in a file stays there.
    pub(super) fn shown(&self) -> String {
        match &self.file {
            None => self.expose().to_owned(),
            Some(file) => format!("<the secret in {}>", file.display()),
        }
    }

    /// The secret, if no output may show it.
    pub(super) fn hidden(&self) -> Option<SecretString> {
        self.file.as_ref().map(|_| self.text.clone())
    }
}

fn make() -> Result<SecretString, Failure> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)
        .map_err(|error| Failure::new(Exit::Failed, "no random bytes").cause(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes).into())
}

/// A secret that a path can carry as it is.
fn check<'t>(text: &'t str, path: &Path) -> Result<&'t str, Failure> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.len() >= SHORTEST && text.bytes().all(fits) {
        return Ok(text);
    }
    let message = format!("{} holds no secret for a path", path.display());
    Err(Failure::usage(message).hint(format!(
        "{SHORTEST} characters at least, of letters, digits and -._~; remove the file to have one made"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_secret_and_only_the_owner_reads_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("hook.secret");
        let made = Secret::find(Some(&path)).unwrap();
        let kept = Secret::find(Some(&path)).unwrap();
        assert_eq!(made.expose(), kept.expose());
        assert!(!kept.shown().contains(kept.expose()));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
            assert!(Secret::find(Some(&path)).is_err());
        }
    }

    #[test]
    fn secrets_that_are_short_or_change_a_path_are_refused() {
        let path = Path::new("hook.secret");
        assert!(check("0123456789abcdef", path).is_ok());
        for text in
            ["", "0123456789abcde", "0123456789abcdef/x", "0123456789 abcdef", "0123456789abcdé."]
        {
            assert!(check(text, path).is_err(), "{text}");
        }
        let (one, two) = (Secret::find(None).unwrap(), Secret::find(None).unwrap());
        assert_ne!(one.expose(), two.expose());
        assert!(check(one.expose(), path).is_ok() && one.shown() == one.expose());
    }
}
