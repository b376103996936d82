//! A list of credentials that are known and may stay: their names, which are no secrets.

use std::collections::HashSet;

use imkit_keys::Credential;

/// Names of credentials to pass over.
#[derive(Clone, Default, Debug)]
pub(crate) struct Baseline(HashSet<String>);

impl Baseline {
    /// Reads one name a line: a key's id, or a fingerprint. What follows it on the line, and lines
    /// that begin with `#`, are remarks.
    pub(crate) fn parse(text: &str) -> Self {
        let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        let lines = lines.filter(|line| !line.starts_with('#'));
        let names = lines.filter_map(|line| line.split_whitespace().next());
        Self(names.map(str::to_owned).collect())
    }

    /// Whether this credential may stay.
    pub(crate) fn covers(&self, credential: &Credential) -> bool {
        self.0.contains(credential.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_without_remarks() {
        let baseline = Baseline::parse("\u{feff}# known\r\n  44e2c7e4  the sample\r\n\r\nabc#d\n");
        let api_key = |fingerprint: &str| Credential::ApiKey { fingerprint: fingerprint.into() };
        assert!(baseline.covers(&api_key("44e2c7e4")));
        for name in ["known", "#", "the", "", "abc"] {
            assert!(!baseline.covers(&api_key(name)), "{name}");
        }
    }
}
