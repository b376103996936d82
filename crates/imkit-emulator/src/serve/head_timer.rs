//! The timer of a connection's heads. hyper makes a new timer for each head and drops it when the
//! head is there, mostly at once. Here all of them share one alarm, which is only set on when it
//! goes off: a request costs no place among the runtime's timers.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use hyper::rt::{Sleep, Timer};
use tokio::time::{self, sleep_until};

/// A timer for one connection, whose deadlines never lie before an earlier one.
#[derive(Clone, Default)]
pub(super) struct HeadTimer(Arc<Mutex<Option<Alarm>>>);

type Alarm = Pin<Box<time::Sleep>>;

impl Timer for HeadTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(self.now() + duration)
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        Box::pin(HeadSleep { timer: self.clone(), deadline })
    }

    fn now(&self) -> Instant {
        time::Instant::now().into()
    }
}

/// The time that one head has.
struct HeadSleep {
    timer: HeadTimer,
    deadline: Instant,
}

impl Sleep for HeadSleep {}

impl Future for HeadSleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let deadline = time::Instant::from(self.deadline);
        let mut alarm = self.timer.0.lock().unwrap_or_else(PoisonError::into_inner);
        let alarm = alarm.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        loop {
            ready!(alarm.as_mut().poll(cx));
            if alarm.deadline() >= deadline {
                return Poll::Ready(());
            }
            // It was set for a head that came in time.
            alarm.as_mut().reset(deadline);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONGEST: Duration = Duration::from_secs(30);

    async fn waited(timer: &HeadTimer) -> Duration {
        let begin = time::Instant::now();
        timer.sleep(LONGEST).await;
        begin.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn every_head_has_its_whole_time() {
        let timer = HeadTimer::default();
        for early in [0, 1, 29, 29, 31] {
            // A head that comes in time, and a pause.
            let head = time::timeout(Duration::from_secs(early), timer.sleep(LONGEST)).await;
            assert_eq!(head.is_ok(), early > 30);
            time::advance(Duration::from_secs(7)).await;
        }
        assert_eq!(waited(&timer).await, LONGEST);
        assert_eq!(waited(&timer).await, LONGEST);
    }
}
