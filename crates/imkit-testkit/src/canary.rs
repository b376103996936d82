//! A key that must not be seen, in every form in which it could leak.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

/// A secret, with the forms in which it would give itself away.
#[derive(Clone)]
pub struct Canary {
    forms: Vec<(&'static str, Vec<u8>)>,
}

impl Canary {
    /// Prepares the forms: raw, URL-encoded, JSON-escaped, Base64 of it, and what it is the Base64
    /// of.
    pub fn new(secret: &str) -> Self {
        let mut forms = vec![("raw", secret.as_bytes().to_vec())];
        let url: String = secret
            .bytes()
            .map(|byte| match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect();
        forms.push(("URL-encoded", url.to_lowercase().into_bytes()));
        forms.push(("URL-encoded", url.into_bytes()));
        let json = serde_json::Value::from(secret).to_string();
        forms.push(("JSON", json.trim_matches('"').as_bytes().to_vec()));
        for engine in [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD] {
            forms.push(("Base64", engine.encode(secret).into_bytes()));
        }
        if let Ok(decoded) = STANDARD.decode(secret)
            && decoded.len() >= 8
        {
            forms.push(("Base64-decoded", decoded));
        }
        forms.sort();
        forms.dedup();
        Self { forms }
    }

    /// Names the form in which the secret stands in these bytes, if it does.
    pub fn found_in(&self, bytes: &[u8]) -> Option<&'static str> {
        self.forms
            .iter()
            .find(|(_, form)| memchr::memmem::find(bytes, form).is_some())
            .map(|(name, _)| *name)
    }

    /// Searches every file below a folder, except those for which `allowed` says yes, and names the
    /// first that holds the secret. What vanishes meanwhile, such as a temporary file, is passed
    /// over.
    ///
    /// # Errors
    ///
    /// Something could not be searched.
    pub fn found_below(
        &self,
        folder: &Path,
        allowed: &dyn Fn(&Path) -> bool,
    ) -> std::io::Result<Option<String>> {
        let Some(entries) = unless_gone(std::fs::read_dir(folder))? else { return Ok(None) };
        for entry in entries {
            let entry = entry?;
            let path = entry.path();
            let Some(kind) = unless_gone(entry.file_type())? else { continue };
            if kind.is_dir() {
                if let Some(found) = self.found_below(&path, allowed)? {
                    return Ok(Some(found));
                }
            } else if kind.is_file()
                && !allowed(&path)
                && let Some(bytes) = unless_gone(std::fs::read(&path))?
                && let Some(form) = self.found_in(&bytes)
            {
                return Ok(Some(format!("{} ({form})", path.display())));
            }
        }
        Ok(None)
    }
}

fn unless_gone<T>(result: std::io::Result<T>) -> std::io::Result<Option<T>> {
    match result {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        result => result.map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_found() {
        let canary = Canary::new("Y2FuYXJ5/+canary==");
        for text in [
            "x Y2FuYXJ5/+canary== y",
            "?key=Y2FuYXJ5%2F%2Bcanary%3D%3D",
            "WTJGdVlYSjUvK2NhbmFyeT09",
            "WTJGdVlYSjUvK2NhbmFyeT09 ",
        ] {
            assert!(canary.found_in(text.as_bytes()).is_some(), "{text}");
        }
        assert_eq!(canary.found_in(b"nothing here"), None);
    }
}
