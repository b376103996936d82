//! The scan itself, on a thread that nobody has to wait for: reading may never end, as from a pipe,
//! and Ctrl-C has to.

use std::ffi::OsString;
use std::path::PathBuf;

use tokio::sync::mpsc;

use crate::error::{Exit, Failure};
use crate::scan::{self, Exclude, GitError, News};

/// News that wait to be printed. Enough that neither side waits for the other for every single one.
const AHEAD: usize = 256;

/// Where to look.
pub(crate) enum Where {
    /// In files and folders.
    Files(Vec<PathBuf>, Exclude),
    /// In standard input.
    Stdin,
    /// In the environment.
    Environment,
    /// In all that these repositories have kept.
    History(Vec<PathBuf>),
    /// In what the next commit would bring.
    Staged(Vec<PathBuf>),
}

/// Starts a scan. The end of the channel is its end.
pub(super) fn start(
    place: Where,
    variables: Vec<(OsString, OsString)>,
) -> Result<mpsc::Receiver<Result<News, Failure>>, Failure> {
    let (send, receive) = mpsc::channel(AHEAD);
    let work = move || {
        // Nobody listens any more when the program ends: the thread ends with it.
        let mut tell = |news: News| drop(send.blocking_send(Ok(news)));
        let outcome = match place {
            Where::Files(paths, exclude) => {
                scan::files(&paths, &exclude, &mut tell);
                Ok(())
            }
            Where::Stdin => {
                scan::stdin(std::io::stdin().lock(), &mut tell);
                Ok(())
            }
            Where::Environment => {
                scan::environment(variables, &mut tell);
                Ok(())
            }
            Where::History(folders) => {
                folders.iter().try_for_each(|folder| scan::history(folder, &mut tell))
            }
            Where::Staged(folders) => {
                folders.iter().try_for_each(|folder| scan::staged(folder, &mut tell))
            }
        };
        if let Err(error) = outcome {
            drop(send.blocking_send(Err(failure(&error))));
        }
    };
    std::thread::Builder::new().name("imkit-scan".to_owned()).spawn(work)?;
    Ok(receive)
}

fn failure(error: &GitError) -> Failure {
    let failure = Failure::new(Exit::Failed, "cannot look into the repository").causes(error);
    match error.hint() {
        Some(hint) => failure.hint(hint),
        None => failure,
    }
}
