//! Work of the server's that takes long: a person who waits is told what for and since when, by a
//! spinner on a terminal, a line now and then elsewhere.

use std::pin::pin;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::time::{Instant, timeout};

use super::Talk;

/// What ends sooner passes without a word.
const MOMENT: Duration = Duration::from_secs(1);

/// The pause between two lines.
const PAUSE: Duration = Duration::from_secs(15);

/// Waits for work behind a spinner on standard error.
pub(super) async fn behind_spinner<T>(what: &str, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    match timeout(MOMENT, &mut work).await {
        Ok(done) => done,
        Err(_) => {
            let _spinner = Spinner::new(what);
            work.await
        }
    }
}

/// Waits for work, with a line through this voice after each pause.
pub(super) async fn telling<T>(what: &str, talk: &Talk, work: impl Future<Output = T>) -> T {
    every(PAUSE, what, talk, work).await
}

async fn every<T>(pause: Duration, what: &str, talk: &Talk, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let began = Instant::now();
    loop {
        match timeout(pause, &mut work).await {
            Ok(done) => return done,
            Err(_) => talk.note(&format!("{what}: {} s so far", began.elapsed().as_secs())),
        }
    }
}

/// Takes itself off the screen, also when nobody waits any more.
struct Spinner(ProgressBar);

impl Spinner {
    fn new(what: &str) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr())
            .with_elapsed(MOMENT)
            .with_message(super::escape::visible(what).into_owned());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}, {elapsed} so far") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }
}

impl Drop for Spinner {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::sync::Arc;
    use std::task::Poll;

    use super::*;
    use crate::output::capture::Capture;

    #[tokio::test]
    async fn who_waits_is_told_what_for_until_it_is_done() {
        let stderr = Capture::default();
        let talk = Talk::new(stderr.boxed(), Arc::new(str::to_owned), false, false, false);
        let shown = stderr.clone();
        let work = poll_fn(move |_| match shown.text().lines().count() {
            0 | 1 => Poll::Pending,
            _ => Poll::Ready(7),
        });
        assert_eq!(every(Duration::from_millis(1), "revoking", &talk, work).await, 7);
        assert_eq!(stderr.text(), "revoking: 0 s so far\nrevoking: 0 s so far\n");
        let at_once = every(Duration::from_millis(1), "nothing", &talk, async { 8 }).await;
        assert!(at_once == 8 && !stderr.text().contains("nothing"));
    }
}
