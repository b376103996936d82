//! An answer that is found out at most once in a while, by one who asks for all who do meanwhile.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

/// The latest answer, and when it was found out.
pub(crate) struct Recent<T> {
    latest: Arc<Mutex<Option<(Instant, T)>>>,
    valid: Duration,
}

impl<T: Clone + Send + 'static> Recent<T> {
    /// Answers are good for so long.
    pub(crate) fn new(valid: Duration) -> Self {
        Self { latest: Arc::default(), valid }
    }

    /// The latest answer, or what `find` finds out; `None` when that panicked. Others wait for it
    /// rather than to find it out too, and it goes on when whoever asked first has left.
    pub(crate) async fn get(&self, find: impl Future<Output = T> + Send + 'static) -> Option<T> {
        let mut latest = Arc::clone(&self.latest).lock_owned().await;
        if let Some((found_at, answer)) = &*latest
            && found_at.elapsed() < self.valid
        {
            return Some(answer.clone());
        }
        let found = tokio::spawn(async move {
            let answer = find.await;
            *latest = Some((Instant::now(), answer.clone()));
            answer
        });
        found.await.ok()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn many_who_ask_cost_one_answer_and_later_ones_another() {
        let recent = Recent::new(Duration::from_secs(2));
        let counted = Arc::new(AtomicU32::new(0));
        let ask = || {
            let counted = Arc::clone(&counted);
            recent.get(async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                counted.fetch_add(1, Ordering::SeqCst)
            })
        };
        let answers = tokio::join!(ask(), ask(), ask());
        assert_eq!(answers, (Some(0), Some(0), Some(0)));
        tokio::time::advance(Duration::from_secs(3)).await;
        assert_eq!(ask().await, Some(1));
    }

    #[tokio::test(start_paused = true)]
    async fn who_leaves_does_not_have_it_found_out_again() {
        let recent = Recent::new(Duration::from_secs(60));
        let find = |answer: u32| async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            answer
        };
        let left = tokio::time::timeout(Duration::from_millis(1), recent.get(find(1))).await;
        assert!(left.is_err());
        assert_eq!(recent.get(find(2)).await, Some(1));
    }
}
