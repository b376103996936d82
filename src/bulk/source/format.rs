//! The formats that rows come in.

use std::path::Path;

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

/// How a file of rows is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Format {
    /// Comma-separated values with a header line
    Csv,
    /// One JSON object a line
    Ndjson,
    /// One JSON array of objects
    Json,
    /// One id a line
    Ids,
}

impl Format {
    /// The format that a file's name tells.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "csv" => Some(Self::Csv),
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "json" => Some(Self::Json),
            "ids" => Some(Self::Ids),
            _ => None,
        }
    }

    /// The ending of the name of a file of rejected rows. A plain list has no place for reasons.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Csv | Self::Ids => "csv",
            Self::Ndjson => "ndjson",
            Self::Json => "json",
        }
    }
}
