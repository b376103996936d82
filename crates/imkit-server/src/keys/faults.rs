//! All faults of a request, collected with the places where they are.

use std::fmt::Display;
use std::str::FromStr;

use imkit_api::keys::FieldProblem;

use super::error::KeyError;

/// Faults that were found so far.
#[derive(Default, Debug)]
pub(crate) struct Faults(Vec<FieldProblem>);

impl Faults {
    pub(crate) fn add(&mut self, pointer: impl Into<String>, detail: impl Display) {
        self.0.push(FieldProblem { pointer: pointer.into(), detail: detail.to_string() });
    }

    /// The value, or its fault at this place.
    pub(crate) fn take<T, E: Display>(&mut self, pointer: &str, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.add(pointer, error)).ok()
    }

    /// Reads every text of a list of at most `most`; those that cannot be read are left out.
    pub(super) fn list<T>(&mut self, pointer: &str, texts: &[String], most: usize) -> Vec<T>
    where
        T: FromStr<Err: Display> + PartialEq,
    {
        if texts.len() > most {
            self.add(pointer, format_args!("{} entries: at most {most}", texts.len()));
            return Vec::new();
        }
        let mut values = Vec::with_capacity(texts.len());
        for (index, text) in texts.iter().enumerate() {
            if let Some(value) = self.take(&format!("{pointer}/{index}"), text.parse::<T>())
                && !values.contains(&value)
            {
                values.push(value);
            }
        }
        values
    }

    /// A text of `least` to `most` characters without control characters.
    pub(super) fn text(&mut self, pointer: &str, text: &str, least: usize, most: usize) {
        let length = text.chars().count();
        if length < least || length > most {
            self.add(pointer, format_args!("{length} characters: {least} to {most} are allowed"));
        }
        if text.chars().any(char::is_control) {
            self.add(pointer, "control characters are not allowed");
        }
    }

    /// The value, if there was no fault.
    pub(crate) fn finish<T>(self, value: T) -> Result<T, KeyError> {
        if self.0.is_empty() { Ok(value) } else { Err(KeyError::Invalid(self.0)) }
    }

    /// One fault alone.
    pub(crate) fn only(pointer: &str, detail: impl Display) -> KeyError {
        let mut faults = Self::default();
        faults.add(pointer, detail);
        KeyError::Invalid(faults.0)
    }
}
