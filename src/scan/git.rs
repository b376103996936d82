//! The git program, asked in a way that runs nothing that a repository or its configuration names,
//! fetches nothing and writes nothing.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};

/// Why the history cannot be looked into.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GitError {
    /// There is no such program.
    #[error("git was not found, and the history is read with it")]
    Missing,
    /// It could not be run.
    #[error("git cannot be run")]
    Run(#[source] io::Error),
    /// It failed.
    #[error("{}: git {what} failed: {why}", folder.display())]
    Failed {
        /// Where.
        folder: PathBuf,
        /// The command.
        what: String,
        /// What it said.
        why: String,
    },
}

impl GitError {
    /// What to do next.
    pub(crate) fn hint(&self) -> Option<&'static str> {
        match self {
            GitError::Missing => Some("install git, or scan the files alone: imkit keys scan ."),
            GitError::Run(_) => None,
            GitError::Failed { what, .. } if what == "rev-parse" => {
                Some("name a folder within a repository: imkit keys scan --git-history PATH")
            }
            GitError::Failed { .. } => Some("git fsck says whether the repository is whole"),
        }
    }
}

/// A repository.
pub(super) struct Git {
    folder: PathBuf,
}

impl Git {
    /// The repository that a folder belongs to.
    ///
    /// # Errors
    ///
    /// Git is missing, or knows of none there.
    pub(super) fn open(folder: &Path) -> Result<Self, GitError> {
        let git = Self { folder: folder.to_owned() };
        git.ask(["rev-parse", "--git-dir"])?;
        Ok(git)
    }

    /// What git answers to a short question.
    pub(super) fn ask<'a>(
        &self,
        args: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<u8>, GitError> {
        let mut answer = Vec::new();
        self.stream(args, None, |output| output.read_to_end(&mut answer).map(drop))?;
        Ok(answer)
    }

    /// Runs git and reads its output as it comes. The input is written before, so that neither of
    /// the two waits for the other.
    pub(super) fn stream<'a>(
        &self,
        args: impl IntoIterator<Item = &'a str>,
        input: Option<&[u8]>,
        read: impl FnOnce(&mut BufReader<ChildStdout>) -> io::Result<()>,
    ) -> Result<(), GitError> {
        let args: Vec<&str> = args.into_iter().collect();
        let what = args.first().copied().unwrap_or_default().to_owned();
        let mut errors = tempfile::tempfile().map_err(GitError::Run)?;
        let input = input.map(written).transpose().map_err(GitError::Run)?;
        let mut child = command(&self.folder)
            .args(&args)
            .stdin(input.map_or_else(Stdio::null, Stdio::from))
            .stdout(Stdio::piped())
            .stderr(errors.try_clone().map_err(GitError::Run)?)
            .spawn()
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => GitError::Missing,
                _ => GitError::Run(error),
            })?;
        let outcome = match child.stdout.take() {
            Some(output) => read(&mut BufReader::with_capacity(64 * 1024, output)),
            None => Ok(()),
        };
        let status = child.wait().map_err(GitError::Run)?;
        let failed =
            |why| GitError::Failed { folder: self.folder.clone(), what: what.clone(), why };
        // What git says about it is better than that its output ended early.
        if !status.success() {
            let mut said = Vec::new();
            let read = errors.rewind().and_then(|()| errors.take(4096).read_to_end(&mut said));
            let said = String::from_utf8_lossy(&said).trim().replace('\n', "; ");
            let said = super::mask(said.trim_start_matches("fatal: "));
            return Err(failed(match (read, said.is_empty()) {
                (Ok(_), false) => said,
                _ => status.to_string(),
            }));
        }
        outcome.map_err(|error| failed(error.to_string()))
    }
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    // Hooks run with variables that say where the repository is; they hold from its folder only.
    if folder != Path::new(".") {
        command.arg("-C").arg(folder);
    }
    command.arg("--no-pager").arg("--no-replace-objects");
    for setting in ["core.fsmonitor=false", "log.showSignature=false", "log.showRoot=true"] {
        command.args([OsStr::new("-c"), OsStr::new(setting)]);
    }
    for (name, value) in [
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("LC_ALL", "C"),
    ] {
        command.env(name, value);
    }
    command
}

/// A file without a name that holds these bytes.
fn written(bytes: &[u8]) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    file.write_all(bytes)?;
    file.rewind()?;
    Ok(file)
}
