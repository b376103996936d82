//! The configuration file: finding it, and its values with the lines that they stand on.

use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::error::ConfigError;
use super::setting::Written;
use crate::env::{self, Environment};
use crate::settings::Paths;

/// Name of the file in the configuration directory.
const FILE: &str = "server.toml";

/// How alike two names are, from 0 to 1, when one is taken for the other mistyped.
const ALIKE: f64 = 0.75;

/// The settings of a file, or none.
#[derive(Default)]
pub(super) struct ConfigFile {
    /// Where it is; `None` when there is none.
    pub(super) path: Option<PathBuf>,
    values: BTreeMap<String, Value>,
}

/// One setting of the file, owned.
struct Value {
    line: usize,
    scalar: Scalar,
}

enum Scalar {
    Text(String),
    Integer(i64),
    Boolean(bool),
    List(Vec<String>),
    Other,
}

impl ConfigFile {
    /// Reads the file that was named, by flag before variable, or the usual one if it is there.
    pub(super) fn find(
        named: Option<&Path>,
        env: &Environment,
        paths: &Paths,
    ) -> Result<Self, ConfigError> {
        let named = named.or_else(|| env.path(&env::SERVER_CONFIG));
        let usual = || paths.config_dir().ok().map(|dir| dir.join(FILE));
        let Some(path) = named.map(Path::to_owned).or_else(usual) else {
            return Ok(Self::default());
        };
        match std::fs::read_to_string(&path) {
            Ok(text) => Self::decode(&path, &text),
            Err(error) if error.kind() == io::ErrorKind::NotFound && named.is_none() => {
                Ok(Self::default())
            }
            Err(source) => Err(ConfigError::Read { path, source }),
        }
    }

    /// Reads the text of a file.
    pub(super) fn decode(path: &Path, text: &str) -> Result<Self, ConfigError> {
        let line =
            |span: Range<usize>| 1 + text.get(..span.start).unwrap_or("").matches('\n').count();
        let fault = |line, reason: String| ConfigError::Line {
            path: path.to_owned(),
            line,
            reason,
            instead: None,
        };
        let document = DeTable::parse(text).map_err(|error| {
            // The parser's own message may quote the line.
            fault(line(error.span().unwrap_or_default()), "this is not valid TOML".to_owned())
        })?;
        let mut values = BTreeMap::new();
        for (section, value) in document.into_inner() {
            let at = line(section.span());
            let section = section.into_inner();
            let DeValue::Table(table) = value.into_inner() else {
                values.insert(section.into_owned(), Value { line: at, scalar: Scalar::Other });
                continue;
            };
            for (key, value) in table {
                let name = format!("{section}.{}", key.get_ref());
                let line = line(key.span());
                values.insert(name, Value { line, scalar: Scalar::of(value.into_inner()) });
            }
        }
        Ok(Self { path: Some(path.to_owned()), values })
    }

    /// A setting as it stands there.
    pub(super) fn get(&self, name: &str) -> Option<Written<'_>> {
        Some(match &self.values.get(name)?.scalar {
            Scalar::Text(text) => Written::Text(text),
            Scalar::Integer(number) => Written::Integer(*number),
            Scalar::Boolean(truth) => Written::Boolean(*truth),
            Scalar::List(texts) => Written::List(texts.iter().map(String::as_str).collect()),
            Scalar::Other => Written::Other,
        })
    }

    /// What is wrong with a setting that is there.
    pub(super) fn fault(&self, name: &str, reason: String) -> ConfigError {
        self.error(name, reason, None)
    }

    /// Refuses names that are not `known`: a typing error must not be a setting that is silently
    /// left out.
    pub(super) fn refuse_unknown(&self, known: &[&'static str]) -> Result<(), ConfigError> {
        let unknown = |name: &&String| !known.contains(&name.as_str());
        // The first in the file, not in the alphabet.
        let first =
            self.values.iter().filter(|(name, _)| unknown(name)).min_by_key(|(_, v)| v.line);
        let Some((name, _)) = first else { return Ok(()) };
        let key = name.rsplit('.').next().unwrap_or(name);
        let key_of = |known: &'static str| known.rsplit('.').next().unwrap_or(known);
        let section_of = |known: &'static str| known.split('.').next().unwrap_or(known);
        if let Some(known) = known.iter().find(|known| key_of(known) == key) {
            let reason = format!("{key} does not belong here");
            return Err(self.error(
                name,
                reason,
                Some(format!("{key} in [{}]", section_of(known))),
            ));
        }
        let closest = known
            .iter()
            .map(|known| (strsim::jaro_winkler(key_of(known), key), *known))
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .filter(|(alike, _)| *alike >= ALIKE)
            .map(|(_, known)| format!("{} in [{}]", key_of(known), section_of(known)));
        // The name is shown escaped and cut: it may be anything.
        let shown: String = name.escape_debug().take(60).collect();
        Err(self.error(name, format!("{shown} is no setting"), closest))
    }

    fn error(&self, name: &str, reason: String, instead: Option<String>) -> ConfigError {
        ConfigError::Line {
            path: self.path.clone().unwrap_or_default(),
            line: self.values.get(name).map_or(1, |value| value.line),
            reason,
            instead,
        }
    }
}

impl Scalar {
    fn of(value: DeValue<'_>) -> Self {
        match value {
            DeValue::String(text) => Self::Text(text.into_owned()),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_or(Self::Other, Self::Integer),
            DeValue::Boolean(truth) => Self::Boolean(truth),
            DeValue::Array(values) => {
                let texts: Option<Vec<String>> = values
                    .into_iter()
                    .map(|value| match value.into_inner() {
                        DeValue::String(text) => Some(text.into_owned()),
                        _ => None,
                    })
                    .collect();
                texts.map_or(Self::Other, Self::List)
            }
            _ => Self::Other,
        }
    }
}
