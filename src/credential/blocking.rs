//! Blocking work that may never end, on a thread that nobody has to wait for.
//!
//! The runtime's own blocking threads are joined when it shuts down, so a hung keyring or a prompt
//! without an answer would keep the program alive after Ctrl-C. These are not.

use std::io;

use tokio::sync::oneshot;

/// Runs `work` on its own thread. Dropping the future abandons the thread, which ends with the
/// process at the latest.
pub(super) async fn detached<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> io::Result<T> {
    let (send, receive) = oneshot::channel();
    std::thread::Builder::new().name("imkit-blocking".to_owned()).spawn(move || {
        // The receiver is gone when nobody waits any more.
        let _ = send.send(work());
    })?;
    receive.await.map_err(|_| io::Error::other("the worker thread stopped"))
}
