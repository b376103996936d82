//! A stream of JSON lines as values. Lines arrive in pieces that know nothing of lines.

use bytes::{Buf as _, BytesMut};
use futures_util::{StreamExt as _, stream};
use serde::de::DeserializeOwned;

use crate::download::Download;
use crate::error::{Error, Outcome};
use crate::kind::ErrorKind;
use crate::page::Items;

/// The longest line, in bytes. A longer one is an error and not a full memory.
const LONGEST: usize = 16 << 20;

/// The lines of a stream, each read as a `T`. Empty lines, which keep a connection alive, are left
/// out.
pub(super) fn of<T>(download: Download, operation: &'static str) -> Items<T>
where
    T: DeserializeOwned + Send + 'static,
{
    let start = Some((download, BytesMut::new(), 0));
    stream::try_unfold(start, move |state| async move {
        let Some((mut download, mut text, mut searched)) = state else { return Ok(None) };
        loop {
            if let Some(end) = text[searched..].iter().position(|byte| *byte == b'\n') {
                let line = text.split_to(searched + end);
                text.advance(1);
                searched = 0;
                if line.trim_ascii().is_empty() {
                    continue;
                }
                let value = read(&line, operation)?;
                return Ok(Some((value, Some((download, text, searched)))));
            }
            searched = text.len();
            if searched > LONGEST {
                return Err(broken("a line of the answer is longer than 16 MiB", operation));
            }
            match download.chunk().await? {
                Some(piece) => text.extend_from_slice(&piece),
                None if text.trim_ascii().is_empty() => return Ok(None),
                None => return Ok(Some((read(&text, operation)?, None))),
            }
        }
    })
    .boxed()
}

fn read<T: DeserializeOwned>(line: &[u8], operation: &'static str) -> Result<T, Error> {
    serde_json::from_slice(line)
        .map_err(|_| broken("a line of the answer has an unexpected form", operation))
}

fn broken(message: &str, operation: &'static str) -> Error {
    Error::new(ErrorKind::Decode, message)
        .with_operation(Some(operation))
        .with_outcome(Outcome::Answered)
}
