//! The formats of `-o`. The default never depends on what stdout is: a script sees what its author
//! saw.

use clap::ValueEnum;

/// How data is written to stdout.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, ValueEnum)]
pub(crate) enum Format {
    /// Aligned columns for people; one record as KEY VALUE lines
    #[default]
    Table,
    /// One JSON document; a list is an array
    Json,
    /// One JSON object a line
    Ndjson,
    /// YAML; a list is one sequence
    Yaml,
    /// Comma-separated values with a header line
    Csv,
    /// Tab-separated values with a header line
    Tsv,
    /// Only ids, one a line
    Id,
}

impl Format {
    /// Whether stderr speaks JSON too: each line there is then one object.
    pub(crate) fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson)
    }

    /// The word that the command line uses.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Yaml => "yaml",
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Id => "id",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_reads_what_as_str_writes() {
        for format in Format::value_variants() {
            assert_eq!(Format::from_str(format.as_str(), false), Ok(*format));
        }
    }
}
