//! Keys in `credentials.toml`, mode 0600: only where the user asked for `--store file`.

use std::path::Path;

use secrecy::{ExposeSecret as _, SecretString};
use toml::{Table, Value};

use super::{CredentialError, Source, key};
use crate::settings::{Paths, private_file, profile_file};

const TABLE: &str = "keys";

/// Reads the key of `account`; `None` when the file or the entry is not there.
pub(crate) fn get(paths: &Paths, account: &str) -> Result<Option<SecretString>, CredentialError> {
    let path = paths.credentials_file()?;
    match load(&path)?.remove(account) {
        None => Ok(None),
        Some(Value::String(text)) => {
            let source = Source::CredentialsFile { path, account: account.to_owned() };
            key::check(text, source).map(Some)
        }
        Some(_) => Err(CredentialError::CredentialsForm { path }),
    }
}

/// Keeps `key` as the key of `account`, in place of an earlier one.
pub(crate) fn set(paths: &Paths, account: &str, key: &SecretString) -> Result<(), CredentialError> {
    let path = paths.credentials_file()?;
    let _lock = private_file::lock(&path)?;
    let mut keys = load(&path)?;
    keys.insert(account.to_owned(), key.expose_secret().into());
    save(&path, keys)
}

/// Removes the key of `account`; `false` when there was none.
pub(crate) fn delete(paths: &Paths, account: &str) -> Result<bool, CredentialError> {
    let path = paths.credentials_file()?;
    if !load(&path)?.contains_key(account) {
        return Ok(false);
    }
    let _lock = private_file::lock(&path)?;
    let mut keys = load(&path)?;
    let removed = keys.remove(account).is_some();
    save(&path, keys)?;
    Ok(removed)
}

fn load(path: &Path) -> Result<Table, CredentialError> {
    let Some((text, metadata)) = private_file::read(path)? else { return Ok(Table::new()) };
    private_file::refuse_exposed(path, &metadata)?;
    let mut document = profile_file::parse(path, &text)?;
    match document.remove(TABLE) {
        Some(Value::Table(keys)) if document.is_empty() => Ok(keys),
        None if document.is_empty() => Ok(Table::new()),
        // Something that we did not write: rewriting the file would lose it.
        _ => Err(CredentialError::CredentialsForm { path: path.to_owned() }),
    }
}

fn save(path: &Path, keys: Table) -> Result<(), CredentialError> {
    let document = Table::from_iter([(TABLE.to_owned(), Value::Table(keys))]);
    private_file::write(path, document.to_string().as_bytes())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::Environment;

    fn place() -> (tempfile::TempDir, Paths) {
        let dir = tempfile::tempdir().unwrap();
        let config = dir.path().join("config");
        let env = Environment::of(&[("IMKIT_CONFIG_DIR", config.to_str().unwrap())]);
        (dir, Paths::from_environment(&env))
    }

    fn text(paths: &Paths, account: &str) -> Option<String> {
        get(paths, account).unwrap().map(|key| key.expose_secret().to_owned())
    }

    #[test]
    fn keys_are_kept_replaced_and_removed_one_by_one() {
        let (_dir, paths) = place();
        assert_eq!(text(&paths, "a@https://x"), None);
        assert!(!delete(&paths, "a@https://x").unwrap());
        assert!(!paths.config_dir().unwrap().exists());
        set(&paths, "a@https://x", &"one".into()).unwrap();
        set(&paths, "\"b\"\n@https://y", &"q\"'\\$".into()).unwrap();
        set(&paths, "a@https://x", &"two".into()).unwrap();
        assert_eq!(text(&paths, "a@https://x").as_deref(), Some("two"));
        assert_eq!(text(&paths, "\"b\"\n@https://y").as_deref(), Some("q\"'\\$"));
        assert!(delete(&paths, "a@https://x").unwrap());
        assert_eq!(text(&paths, "a@https://x"), None);
        assert!(text(&paths, "\"b\"\n@https://y").is_some());
    }

    #[test]
    #[cfg(unix)]
    fn file_is_the_owners_and_an_opened_up_one_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let (_dir, paths) = place();
        set(&paths, "a", &"canary".into()).unwrap();
        let path = paths.credentials_file().unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(get(&paths, "a").unwrap_err().hint().unwrap().contains("chmod 600"));
    }

    #[test]
    fn damaged_file_is_neither_shown_nor_overwritten() {
        let (_dir, paths) = place();
        let path = paths.credentials_file().unwrap();
        for damaged in ["keys = canary", "[keys]\na = \"canary", "other = \"canary\"", "keys = 1"] {
            private_file::write(&path, damaged.as_bytes()).unwrap();
            for error in [
                get(&paths, "a").unwrap_err(),
                set(&paths, "a", &"new".into()).unwrap_err(),
                delete(&paths, "a").unwrap_err(),
            ] {
                assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
            }
            assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged);
        }
    }
}
