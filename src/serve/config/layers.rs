//! Taking each setting from the uppermost layer that has it, and keeping account of it.

use std::path::Path;

use super::Effective;
use super::error::ConfigError;
use super::file::ConfigFile;
use super::setting::{Given, Setting, Written};
use crate::env::Environment;
use crate::settings::Origin;

/// Flags, environment, file and what is built in, in this order.
pub(super) struct Layers<'a> {
    file: &'a ConfigFile,
    env: &'a Environment,
    rows: Vec<Effective>,
}

impl<'a> Layers<'a> {
    pub(super) fn new(file: &'a ConfigFile, env: &'a Environment) -> Self {
        Self { file, env, rows: Vec::new() }
    }

    /// A setting that has a default.
    pub(super) fn value<T>(
        &mut self,
        setting: &Setting<T>,
        flag: Option<T>,
        default: T,
    ) -> Result<T, ConfigError> {
        match self.optional(setting, flag)? {
            Some(value) => Ok(value),
            None => Ok(self.built_in(setting, default)),
        }
    }

    /// A setting that may have no value.
    pub(super) fn optional<T>(
        &mut self,
        setting: &Setting<T>,
        flag: Option<T>,
    ) -> Result<Option<T>, ConfigError> {
        let found = self.find(setting, flag)?;
        let (value, from) = match &found {
            Some((value, origin)) => ((setting.show)(value), origin.to_string()),
            None => (serde_json::Value::Null, Origin::Default.to_string()),
        };
        self.rows.push(Effective { setting: setting.name, value, from });
        Ok(found.map(|(value, _)| value))
    }

    /// Says what stands in for a setting that has no value in any layer.
    pub(super) fn built_in<T>(&mut self, setting: &Setting<T>, value: T) -> T {
        if let Some(row) = self.rows.iter_mut().find(|row| row.setting == setting.name) {
            row.value = (setting.show)(&value);
        }
        value
    }

    /// Ends the taking: what the file says beyond the settings is refused.
    pub(super) fn finish(self) -> Result<Vec<Effective>, ConfigError> {
        let known: Vec<_> = self.rows.iter().map(|row| row.setting).collect();
        self.file.refuse_unknown(&known)?;
        Ok(self.rows)
    }

    fn find<T>(
        &self,
        setting: &Setting<T>,
        flag: Option<T>,
    ) -> Result<Option<(T, Origin)>, ConfigError> {
        if let Some(value) = flag {
            return Ok(Some((value, Origin::Flag(setting.flag.unwrap_or_default()))));
        }
        if let Some(variable) = setting.variable
            && let Some(text) = self.env.text(variable)?
        {
            let directory = std::env::current_dir().unwrap_or_default();
            let given = Given { written: Written::Bare(text), directory: &directory };
            let value = (setting.read)(&given)
                .map_err(|allowed| ConfigError::Variable { name: variable.name, allowed })?;
            return Ok(Some((value, Origin::env(variable, self.env))));
        }
        let Some(written) = self.file.get(setting.name) else { return Ok(None) };
        let file = self.file.path.clone().unwrap_or_default();
        let absolute = std::path::absolute(&file).unwrap_or_default();
        let directory = absolute.parent().unwrap_or(Path::new(""));
        let value = (setting.read)(&Given { written, directory }).map_err(|allowed| {
            self.file.fault(setting.name, format!("{} must be {allowed}", setting.name))
        })?;
        Ok(Some((value, Origin::Profile { file })))
    }
}
