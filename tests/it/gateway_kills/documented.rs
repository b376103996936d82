//! The answers that the documentation has, and what they say of the request.

use std::collections::BTreeMap;

use imkit_testkit::Error;

use super::super::keyserver::Answer;

/// What a client knows of its request.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Fate {
    /// It took effect.
    Done,
    /// It did not.
    Nothing,
    /// It may have.
    Unknown,
}

/// The table of `docs/gateway-errors.md`, by status and code.
pub(super) struct Documented(BTreeMap<(u16, String), Fate>);

impl Documented {
    pub(super) fn read() -> Result<Self, Error> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/gateway-errors.md");
        let mut rows = BTreeMap::new();
        for line in std::fs::read_to_string(path)?.lines() {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let [_, status, code, _, effect, _] = cells[..] else { continue };
            let Ok(status) = status.parse() else { continue };
            let fate = match effect.starts_with("nothing") {
                true => Fate::Nothing,
                false => Fate::Unknown,
            };
            rows.insert((status, code.trim_matches('`').to_owned()), fate);
        }
        if rows.len() < 20 { Err("no table in the documentation".into()) } else { Ok(Self(rows)) }
    }

    /// What an answer says.
    ///
    /// # Errors
    ///
    /// The documentation does not have it.
    pub(super) fn fate(&self, answer: &Answer) -> Result<Fate, Error> {
        let body = answer.json()?;
        if answer.status == 200 && body["RC"] == 0 {
            return Ok(Fate::Done);
        }
        let error = &body["error"];
        let code = error.as_str().or(error["code"].as_str()).unwrap_or_default();
        let row = self.0.get(&(answer.status, code.to_owned())).copied();
        row.ok_or_else(|| format!("not documented: {} {body}", answer.status).into())
    }
}
