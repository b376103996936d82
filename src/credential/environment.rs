//! The key in `IMKIT_API_KEY` or `IM_API_KEY`.

use std::path::Path;

use secrecy::SecretString;

use super::{CredentialError, Source, key};
use crate::env::{API_KEY, API_KEY_ALIAS, Environment};

/// Reads the key; `None` when neither variable is set.
pub(crate) fn read(env: &Environment) -> Result<Option<(SecretString, Source)>, CredentialError> {
    let Some((variable, text)) = env.either(&API_KEY, &API_KEY_ALIAS)? else { return Ok(None) };
    let source = Source::Environment {
        variable: variable.name,
        file: env.file(variable).map(Path::to_owned),
    };
    Ok(Some((key::check(text.to_owned(), source.clone())?, source)))
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;
    use crate::env::EnvError;

    fn read_from(pairs: &[(&str, &str)]) -> Result<Option<String>, CredentialError> {
        let found = read(&Environment::of(pairs))?;
        Ok(found.map(|(key, _)| key.expose_secret().to_owned()))
    }

    #[test]
    fn either_name_serves_and_equal_values_agree() {
        assert_eq!(read_from(&[]).unwrap(), None);
        assert_eq!(read_from(&[("IMKIT_API_KEY", "a")]).unwrap().as_deref(), Some("a"));
        assert_eq!(read_from(&[("IM_API_KEY", "b")]).unwrap().as_deref(), Some("b"));
        let both = [("IMKIT_API_KEY", "a"), ("IM_API_KEY", "a")];
        assert_eq!(read_from(&both).unwrap().as_deref(), Some("a"));
    }

    #[test]
    fn different_values_are_refused_also_when_one_is_empty() {
        for other in ["canary", ""] {
            let error = read_from(&[("IMKIT_API_KEY", "a"), ("IM_API_KEY", other)]).unwrap_err();
            assert!(matches!(error, CredentialError::Env(EnvError::TwoValues { .. })), "{error}");
        }
    }

    #[test]
    fn process_wins_over_a_file_under_the_other_name() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("x.env");
        std::fs::write(&path, "IMKIT_API_KEY=file").unwrap();
        let process = [("IM_API_KEY".into(), "process".into())];
        let env = Environment::new(process, &[path]).unwrap();
        let (key, source) = read(&env).unwrap().unwrap();
        assert_eq!(key.expose_secret(), "process");
        assert_eq!(source, Source::Environment { variable: "IM_API_KEY", file: None });
    }

    #[test]
    fn set_but_empty_is_refused_rather_than_passed_over() {
        let error = read_from(&[("IMKIT_API_KEY", "")]).unwrap_err();
        assert_eq!(error.to_string(), "the key from IMKIT_API_KEY is empty");
    }
}
