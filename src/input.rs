//! Text and JSON that commands read from files; `-` is standard input.

use std::io::Read;
use std::path::Path;

use serde_json::Value;

use crate::error::{Exit, Failure};

/// Largest input, in bytes: far above what the platform takes, far below what hurts.
const MAX: u64 = 64 << 20;

/// Reads text. `key_on_stdin`: the API key has standard input for itself.
pub(crate) fn text(path: &Path, key_on_stdin: bool) -> Result<String, Failure> {
    let (bytes, name) = bytes(path, key_on_stdin)?;
    String::from_utf8(bytes)
        .map_err(|_| Failure::new(Exit::Failed, format!("{name} is not UTF-8 text")))
}

/// Reads one JSON document. `key_on_stdin`: the API key has standard input for itself.
pub(crate) fn json(path: &Path, key_on_stdin: bool) -> Result<Value, Failure> {
    let (bytes, name) = bytes(path, key_on_stdin)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Failure::usage(format!("{name} is not JSON: {error}"))
            .hint("line and column are counted from 1")
    })
}

fn bytes(path: &Path, key_on_stdin: bool) -> Result<(Vec<u8>, String), Failure> {
    if key_on_stdin && path.as_os_str() == "-" {
        return Err(Failure::usage("standard input cannot hold the API key and something else")
            .hint("give the key with --api-key-file, or the other from a file"));
    }
    let mut bytes = Vec::new();
    let (read, name) = if path.as_os_str() == "-" {
        (std::io::stdin().lock().take(MAX + 1).read_to_end(&mut bytes), "standard input".to_owned())
    } else {
        let name = path.display().to_string();
        let file = std::fs::File::open(path);
        (file.and_then(|file| file.take(MAX + 1).read_to_end(&mut bytes)), name)
    };
    read.map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot read {name}"))
            .causes(&error)
            .hint("check that it is there, and that you may read it")
    })?;
    if bytes.len() as u64 > MAX {
        return Err(Failure::new(Exit::Failed, format!("{name} is larger than 64 MiB")));
    }
    Ok((bytes, name))
}
