//! Candidates for shell completion: profile names from the profile file, ids of users, rooms and
//! keys from a cache of those seen lately. Never the network, a prompt or the keyring; an answer that is
//! not there within 150 ms is no answer.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::sync::mpsc;
use std::time::Duration;

use clap_complete::CompletionCandidate;
use serde::{Deserialize, Serialize};

use crate::env::Environment;
use crate::settings::{Paths, ProfileFile, private_file};

/// How long a shell is kept waiting.
const BUDGET: Duration = Duration::from_millis(150);

/// Ids kept per kind.
pub(crate) const KEEP: usize = 500;

/// Ids seen lately, newest first. Kept per server in the cache directory, mode 0600.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Seen {
    /// Of users.
    pub(crate) users: Vec<String>,
    /// Of rooms.
    pub(crate) rooms: Vec<String>,
    /// Of keys of a key server.
    pub(crate) keys: Vec<String>,
}

impl Seen {
    /// Leaves the ids that pass.
    pub(crate) fn retain(&mut self, mut passes: impl FnMut(&str) -> bool) {
        for ids in [&mut self.users, &mut self.rooms, &mut self.keys] {
            ids.retain(|id| passes(id));
        }
    }

    /// Puts fresh ids first; `false` if there were none.
    fn merge(&mut self, fresh: Self) -> bool {
        let Self { users, rooms, keys } = fresh;
        let mut news = false;
        for (known, fresh) in
            [(&mut self.users, users), (&mut self.rooms, rooms), (&mut self.keys, keys)]
        {
            news |= fresh.iter().any(|id| !known.contains(id));
            merge(known, fresh);
        }
        news
    }
}

/// Profile names.
pub(crate) fn profiles(current: &OsStr) -> Vec<CompletionCandidate> {
    within_budget(current, || {
        let mut names = vec!["local".to_owned()];
        let file = Environment::from_process(&[])
            .ok()
            .and_then(|env| ProfileFile::load(&Paths::from_environment(&env)).ok());
        names.extend(file.into_iter().flat_map(|file| file.profiles.into_keys()));
        names
    })
}

/// The platform's scopes.
pub(crate) fn scopes(current: &OsStr) -> Vec<CompletionCandidate> {
    let scopes = imkit_sdk::api::Scope::ALL.iter().map(|scope| scope.to_string());
    within_budget(current, move || scopes.collect())
}

/// Ids of users seen lately.
pub(crate) fn users(current: &OsStr) -> Vec<CompletionCandidate> {
    within_budget(current, || all_seen().into_iter().flat_map(|seen| seen.users).collect())
}

/// Ids of rooms seen lately.
pub(crate) fn rooms(current: &OsStr) -> Vec<CompletionCandidate> {
    within_budget(current, || all_seen().into_iter().flat_map(|seen| seen.rooms).collect())
}

/// Ids of keys seen lately.
pub(crate) fn keys(current: &OsStr) -> Vec<CompletionCandidate> {
    within_budget(current, || all_seen().into_iter().flat_map(|seen| seen.keys).collect())
}

fn within_budget(
    current: &OsStr,
    work: impl FnOnce() -> Vec<String> + Send + 'static,
) -> Vec<CompletionCandidate> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let _ = sender.send(work());
    });
    let prefix = current.to_string_lossy();
    let mut candidates = receiver.recv_timeout(BUDGET).unwrap_or_default();
    candidates.retain(|candidate| candidate.starts_with(prefix.as_ref()) && is_plain(candidate));
    candidates.sort();
    candidates.dedup();
    candidates.into_iter().map(CompletionCandidate::new).collect()
}

/// While a command line is being typed, its server is not known yet: offer the ids of all servers.
fn all_seen() -> Vec<Seen> {
    let folder = Environment::from_process(&[]).ok().and_then(|env| folder(&env));
    let files = folder.and_then(|folder| std::fs::read_dir(folder).ok());
    let files = files.into_iter().flatten().flatten();
    files.filter_map(|file| read(&file.path())).collect()
}

fn folder(env: &Environment) -> Option<PathBuf> {
    Some(Paths::from_environment(env).cache_dir().ok()?.join("completion"))
}

fn read(path: &std::path::Path) -> Option<Seen> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

/// Notes ids that a command has shown. A cache that cannot be written is no reason to fail.
pub(crate) fn remember(env: &Environment, server: &str, fresh: Seen) {
    if fresh.users.is_empty() && fresh.rooms.is_empty() && fresh.keys.is_empty() {
        return;
    }
    let Some(folder) = folder(env) else {
        return;
    };
    let file = folder.join(format!("{}.json", file_name(server)));
    let mut seen = read(&file).unwrap_or_default();
    if seen.merge(fresh)
        && let Ok(text) = serde_json::to_vec(&seen)
    {
        let _ = private_file::write(&file, &text);
    }
}

/// A file name for a server, whatever its address holds.
fn file_name(server: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(server.as_bytes())[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a shell takes the text as one word that does nothing. A server chooses these ids, and the
/// shell inserts them without quotes: `a$(command)` would be run.
fn is_plain(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "._@:+-".contains(c);
    !text.is_empty() && text.len() <= 200 && !text.starts_with('-') && text.chars().all(plain)
}

fn merge(known: &mut Vec<String>, fresh: Vec<String>) {
    known.retain(|id| !fresh.contains(id));
    known.splice(0..0, fresh.into_iter().filter(|id| is_plain(id)));
    known.truncate(KEEP);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_ids_come_first_and_old_ones_fall_out() {
        let mut known: Vec<String> = (0..KEEP).map(|n| n.to_string()).collect();
        merge(&mut known, vec!["new".into(), "5".into(), "line\nbreak".into()]);
        assert_eq!(known[..3], ["new", "5", "0"]);
        assert_eq!(known.len(), KEEP);
        assert!(!known.iter().any(|id| id.contains('\n')));
    }

    #[test]
    fn what_a_shell_would_run_is_neither_kept_nor_offered() {
        for id in ["a$(touch x)", "b;id", "`id`", "-x", "a b", "a\u{202e}b", "", "*"] {
            assert!(!is_plain(id), "{id}");
            assert!(within_budget(OsStr::new(""), move || vec![id.to_owned()]).is_empty());
        }
        for id in ["alice", "a.b@c:d+e-f_7", "ünï", "爱丽丝"] {
            assert!(is_plain(id), "{id}");
        }
    }

    #[test]
    fn a_slow_source_gives_no_candidates() {
        let (release, wait) = mpsc::channel::<()>();
        let candidates = within_budget(OsStr::new(""), move || {
            let _ = wait.recv();
            vec!["late".into()]
        });
        assert!(candidates.is_empty());
        drop(release);
    }
}
