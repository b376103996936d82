//! The one line that a server in the background writes to its starter: that it is ready, or why
//! it is not.

use std::io::{self, Write};
use std::path::PathBuf;

use imkit_server::ServerInfo;
use serde::{Deserialize, Serialize};

use crate::serve::{ServeError, Started};

/// The content of `server.json`, where a new root key is and what to warn of, or a failure. No secret.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Announcement {
    Ready {
        #[serde(flatten)]
        info: ServerInfo,
        #[serde(default)]
        root_key_file: Option<PathBuf>,
        #[serde(default)]
        warning: Option<String>,
    },
    Failed {
        error: String,
        cause: Option<String>,
        hint: Option<String>,
    },
}

impl Announcement {
    pub(super) fn failed(error: &ServeError) -> Self {
        Self::Failed {
            error: error.to_string(),
            cause: std::error::Error::source(error).map(ToString::to_string),
            hint: error.hint(),
        }
    }

    /// Writes the line. The starter may be gone; the server goes on without it.
    pub(super) fn write(&self, out: &mut dyn Write) {
        let written = serde_json::to_vec(self).map_err(io::Error::from).and_then(|mut line| {
            line.push(b'\n');
            out.write_all(&line)?;
            out.flush()
        });
        if let Err(error) = written {
            tracing::debug!(%error, "nobody reads the announcement");
        }
    }

    /// Reads the line; `None` when it is something else.
    pub(super) fn read(line: &str) -> Option<Result<Started, ServeError>> {
        Some(match serde_json::from_str(line).ok()? {
            Self::Ready { info, root_key_file, warning } => {
                let server = info.into();
                Ok(Started { already_running: false, root_key_file, warning, server })
            }
            Self::Failed { error, cause, hint } => {
                Err(ServeError::Server { message: error, cause: cause.map(Into::into), hint })
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_arrives_as_it_was_sent() {
        let sent = ServeError::Server {
            message: "cannot open\nthe door".into(),
            cause: Some("it is \"shut\"".into()),
            hint: Some("open it".into()),
        };
        let mut line = Vec::new();
        Announcement::failed(&sent).write(&mut line);
        let line = String::from_utf8(line).unwrap();
        assert_eq!(line.matches('\n').count(), 1);
        let read = Announcement::read(line.trim_end()).unwrap().unwrap_err();
        assert_eq!(read.to_string(), sent.to_string());
        assert_eq!(read.hint(), sent.hint());
        assert_eq!(std::error::Error::source(&read).unwrap().to_string(), "it is \"shut\"");
    }

    #[test]
    fn other_text_is_no_announcement() {
        for line in ["", "{}", "thread 'main' panicked", "[1]"] {
            assert!(Announcement::read(line).is_none(), "{line}");
        }
    }
}
