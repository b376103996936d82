//! What a journal says, one record a line. Records name rows by their number in the source, counted
//! from 1, and ranges by first row and length. No record holds a secret or a row's content.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of the journal's form that is written.
pub(crate) const VERSION: u32 = 1;

/// One line of a journal.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(tag = "r", rename_all = "lowercase")]
pub(crate) enum Record {
    /// The job was made. Always the first record.
    Begin(Box<Begin>),
    /// The job was taken up again.
    Resume {
        /// When.
        at: Timestamp,
    },
    /// The file of rejected rows was made at this path. Absolute.
    Rejects {
        /// Where.
        path: PathBuf,
    },
    /// These rows are about to be sent.
    Intent {
        /// First row.
        row: u64,
        /// How many.
        n: u64,
        /// Where the first one begins in the source, in bytes.
        from: u64,
        /// Where the last one ends.
        to: u64,
        /// When.
        at: Timestamp,
    },
    /// The platform answered for these rows, or they were never to be sent.
    Done {
        /// First row.
        row: u64,
        /// How many.
        n: u64,
        /// Where the last one ends in the source, in bytes.
        to: u64,
        /// How many were acknowledged.
        ok: u64,
        /// How many were rejected. They are in the rejects file.
        bad: u64,
        /// Length of the rejects file with them.
        rejects: u64,
        /// What the acknowledged row became, where that is needed to tell it from others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
        /// A person decided it (`jobs resume --assume sent`).
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        assumed: bool,
    },
    /// The rows of an intent were certainly not carried out.
    Undone {
        /// First row.
        row: u64,
        /// How many.
        n: u64,
    },
    /// What became of the rows of an intent is not known. Said for readers: an intent without an
    /// end is unknown also without this.
    Unknown {
        /// First row.
        row: u64,
        /// How many.
        n: u64,
    },
    /// A run ended before the job did.
    Stop {
        /// When.
        at: Timestamp,
        /// The exit status.
        exit: u8,
        /// Why, for people.
        why: String,
        /// Nobody but a person can say what became of some rows.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        stuck: bool,
        /// Requests of this run.
        requests: u64,
        /// How long this run took.
        seconds: f64,
    },
    /// Every row has been dealt with.
    End {
        /// When.
        at: Timestamp,
        /// Requests of this run.
        requests: u64,
        /// How long this run took.
        seconds: f64,
    },
}

/// What a job is.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Begin {
    /// [`VERSION`].
    pub(crate) v: u32,
    /// The job's name.
    pub(crate) job: String,
    /// The kind of job, such as `users.import`.
    pub(crate) command: String,
    /// When it began.
    pub(crate) at: Timestamp,
    /// The server: its URL, or the data directory of the local one, whose port may change.
    pub(crate) server: String,
    /// Fingerprint of the API key.
    pub(crate) key: String,
    /// Where the rows come from.
    pub(crate) source: Source,
    /// Beside which file rejected rows go, when it is not the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) beside: Option<PathBuf>,
    /// Where rejected rows were asked to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) rejects: Option<PathBuf>,
    /// What else the job's kind needs to be set up again.
    pub(crate) options: Value,
}

impl Begin {
    /// The file beside which rejected rows go.
    pub(crate) fn beside(&self) -> PathBuf {
        self.beside.clone().unwrap_or_else(|| self.source.path.clone())
    }
}

/// A source as it was when the job began.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Source {
    /// Its absolute path; of the copy, for standard input.
    pub(crate) path: PathBuf,
    /// Standard input, copied into the job's directory.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) spooled: bool,
    /// Bytes.
    pub(crate) size: u64,
    /// Hexadecimal.
    pub(crate) sha256: String,
    /// Rows.
    pub(crate) rows: u64,
    /// How it is read: format and column mapping.
    pub(crate) reading: Value,
}
