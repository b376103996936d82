//! Both sides of a WebSocket, joined.

use std::pin::pin;
use std::time::Duration;

use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use tokio::io::{copy, split};
use tokio::time::timeout;

/// How long one side of a WebSocket may go on when the other has ended.
const FAREWELL: Duration = Duration::from_secs(5);

/// Passes on whatever either side sends, until one ends; what the other still has to say gets a
/// moment.
pub(super) async fn tunnel(near: OnUpgrade, far: OnUpgrade) -> Result<(), TunnelError> {
    let (near, far): (Upgraded, Upgraded) = tokio::try_join!(near, far)?;
    let (mut from_near, mut to_near) = split(TokioIo::new(near));
    let (mut from_far, mut to_far) = split(TokioIo::new(far));
    let mut up = pin!(copy(&mut from_near, &mut to_far));
    let mut down = pin!(copy(&mut from_far, &mut to_near));
    let rest = tokio::select! {
        ended = &mut up => { ended?; timeout(FAREWELL, down).await }
        ended = &mut down => { ended?; timeout(FAREWELL, up).await }
    };
    rest.unwrap_or(Ok(0))?;
    Ok(())
}

#[derive(Debug, thiserror::Error)]
pub(super) enum TunnelError {
    #[error("the connection did not become a socket")]
    Upgrade(#[from] hyper::Error),
    #[error("the connection broke")]
    Broken(#[from] std::io::Error),
}
