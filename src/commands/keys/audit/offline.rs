//! Checking an export of the audit without a server: every hash is computed again.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use imkit_keys::{ChainEntry, ChainWalk};
use imkit_sdk::keys::{AuditCheck, AuditEntry, AuditFault};

use crate::error::{Exit, Failure};

/// Checks the file from its first line to its last, or to the first fault.
///
/// # Errors
///
/// It cannot be read, or a line is no entry of the audit.
pub(super) fn check(path: &Path) -> Result<AuditCheck, Failure> {
    let unreadable = |error: io::Error| {
        Failure::new(Exit::Failed, format!("cannot read {}", path.display())).causes(&error)
    };
    match path.as_os_str() == "-" {
        true => walk(io::stdin().lock(), unreadable),
        false => walk(BufReader::new(File::open(path).map_err(unreadable)?), unreadable),
    }
}

fn walk(
    lines: impl BufRead,
    unreadable: impl Fn(io::Error) -> Failure,
) -> Result<AuditCheck, Failure> {
    let mut walk = ChainWalk::default();
    let mut entries = 0;
    let mut fault = None;
    for (number, line) in lines.split(b'\n').enumerate() {
        let line = line.map_err(&unreadable)?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let entry = serde_json::from_slice::<AuditEntry>(&line).map_err(|error| {
            Failure::usage(format!("line {} is no entry of the audit", number + 1))
                .causes(&error)
                .hint("imkit keys audit export writes what this reads")
        })?;
        if let Err(found) = step(&mut walk, &entry) {
            let (seq, kind) = (found.seq(), found.kind().to_owned());
            fault = Some(AuditFault { seq, kind, message: found.to_string() });
            break;
        }
        entries += 1;
    }
    let (last_seq, last_hash) = walk.last();
    let last_hash = last_hash.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(AuditCheck { ok: fault.is_none(), entries, requests: 0, last_seq, last_hash, fault })
}

fn step(walk: &mut ChainWalk, entry: &AuditEntry) -> Result<(), imkit_keys::ChainFault> {
    // A field that is added and forgotten here would not be checked.
    let AuditEntry {
        seq,
        rev,
        at,
        actor,
        event,
        target,
        detail,
        reason,
        ip,
        request_id,
        prev_hash,
        hash,
    } = entry;
    let entry = ChainEntry {
        rev: *rev,
        at: at.as_microsecond(),
        actor: actor.into(),
        event: event.into(),
        target: target.as_deref().map(Into::into),
        detail: Cow::Borrowed(detail),
        reason: reason.as_deref().map(Into::into),
        ip: ip.as_deref().map(Into::into),
        request_id: request_id.as_deref().map(Into::into),
    };
    let edited = imkit_keys::ChainFault::Edited(*seq);
    let prev = digits(prev_hash).ok_or(edited)?;
    let hash = digits(hash).ok_or(edited)?;
    let text = entry.text().map_err(|_| edited)?;
    walk.step(*seq, text.as_bytes(), &prev, &hash)
}

/// The bytes of a hash in hexadecimal digits.
fn digits(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}
