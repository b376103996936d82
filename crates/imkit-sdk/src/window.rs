//! A list that can be paged by time alone, as a stream: newest first, the next page being what was
//! before the oldest entry of the last one. Many entries may share a moment, so each page begins
//! with that moment again, and repeats are dropped.

use std::collections::HashSet;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::error::Error;
use crate::kind::ErrorKind;
use crate::page::Items;

/// The largest page that is ever asked for, when many entries share one moment.
const LARGEST: u32 = 10_000;

/// Where to begin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    /// Only entries before this moment, in epoch milliseconds.
    pub(crate) until: Option<i64>,
    /// Entries a page.
    pub(crate) limit: u32,
}

/// Streams a list backwards in time. `at` says the moment of an entry in epoch milliseconds;
/// `fetch` gets the moment before which to read, exclusive, and the page size. Ends with an error
/// rather than to leave entries out.
pub(crate) fn backwards<T, F, R>(
    start: Start,
    id: fn(&T) -> &str,
    at: fn(&T) -> Option<i64>,
    fetch: F,
) -> Items<T>
where
    T: Send + 'static,
    F: Fn(Option<i64>, u32) -> R + Send + 'static,
    R: Future<Output = Result<Vec<T>, Error>> + Send + 'static,
{
    let first = Some((Window::new(start), fetch));
    let pages = stream::try_unfold(first, move |state| async move {
        let Some((mut window, fetch)) = state else { return Ok(None) };
        let page = fetch(window.until, window.limit).await?;
        let (fresh, ended) = window.take(page, id, at)?;
        Ok::<_, Error>(Some((fresh, (!ended).then_some((window, fetch)))))
    });
    pages.map_ok(|page| stream::iter(page.into_iter().map(Ok))).try_flatten().boxed()
}

/// How far the list has been read.
struct Window {
    until: Option<i64>,
    limit: u32,
    usual: u32,
    /// Entries that the next page may repeat.
    seen: HashSet<String>,
    /// How often a page was asked for to prove that nothing is left: it must be empty.
    proofs: u8,
}

impl Window {
    fn new(start: Start) -> Self {
        let Start { until, limit } = start;
        Self { until, limit, usual: limit, seen: HashSet::new(), proofs: 0 }
    }

    /// Takes a page; gives what is new in it and whether the list has ended.
    fn take<T>(
        &mut self,
        page: Vec<T>,
        id: fn(&T) -> &str,
        at: fn(&T) -> Option<i64>,
    ) -> Result<(Vec<T>, bool), Error> {
        if page.is_empty() {
            return Ok((page, true));
        }
        let mut oldest = i64::MAX;
        for entry in &page {
            let moment = at(entry).ok_or_else(|| {
                let message = format!("the entry {:?} has no time, and pages go by it", id(entry));
                Error::new(ErrorKind::Decode, message)
            })?;
            oldest = oldest.min(moment);
        }
        if self.proofs > 0 {
            // A server that takes the end for inclusive repeats the last moment once.
            let inclusive = self.until.is_some_and(|until| oldest >= until);
            if self.proofs > 1 || !inclusive {
                return Err(self.crowded());
            }
            self.prove();
            return Ok((Vec::new(), false));
        }
        let full = page.len() >= self.limit as usize;
        let ids: HashSet<String> = page.iter().map(|entry| id(entry).to_owned()).collect();
        let mut fresh = page;
        fresh.retain(|entry| !self.seen.contains(id(entry)));
        if !fresh.is_empty() {
            self.advance(oldest, ids);
        } else if !full {
            // Nothing new, and room for more: the end, unless the server gives less than asked.
            self.prove();
        } else if self.limit < LARGEST {
            self.limit = self.limit.saturating_mul(10).min(LARGEST);
        } else {
            return Err(self.crowded());
        }
        Ok((fresh, false))
    }

    fn advance(&mut self, oldest: i64, ids: HashSet<String>) {
        // A server that takes the end for inclusive repeats one moment more.
        if self.until.is_none_or(|until| until <= oldest.saturating_add(2)) {
            self.seen.extend(ids);
        } else {
            self.seen = ids;
        }
        let next = oldest.saturating_add(1);
        if self.until.is_none_or(|until| next < until) {
            self.until = Some(next);
            self.limit = self.usual;
        }
    }

    /// Asks for what was before the oldest moment.
    fn prove(&mut self) {
        self.proofs += 1;
        self.until = self.until.map(|until| until.saturating_sub(1));
    }

    fn crowded(&self) -> Error {
        let at = self.until.unwrap_or_default();
        let message = format!(
            "the list cannot be read to its end: around {at} (epoch milliseconds) there is more \
             in one moment than the server gives at once"
        );
        let hint = "read on from there with an earlier end; what shares that moment may be missing";
        Error::new(ErrorKind::Decode, message).with_hint(Some(hint.into()))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[derive(Clone, PartialEq, Debug)]
    struct Entry {
        id: String,
        at: Option<i64>,
    }

    /// Entries at these moments, newest first.
    fn entries(moments: &[i64]) -> Vec<Entry> {
        let entry = |(n, at): (usize, &i64)| Entry { id: n.to_string(), at: Some(*at) };
        moments.iter().enumerate().map(entry).collect()
    }

    /// A server that gives `cap` entries at most, and its request count.
    fn read(
        all: Vec<Entry>,
        limit: u32,
        cap: usize,
        inclusive: i64,
    ) -> (Items<Entry>, Arc<AtomicUsize>) {
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&requests);
        let start = Start { until: None, limit };
        let items = backwards(
            start,
            |entry: &Entry| &entry.id,
            |entry: &Entry| entry.at,
            move |until, limit| {
                counter.fetch_add(1, Ordering::Relaxed);
                let before = |entry: &&Entry| {
                    until.is_none_or(|until| entry.at.is_none_or(|at| at < until + inclusive))
                };
                let limit = cap.min(limit as usize);
                let page: Vec<Entry> = all.iter().filter(before).take(limit).cloned().collect();
                async move { Ok(page) }
            },
        );
        (items, requests)
    }

    #[tokio::test]
    async fn a_list_is_read_to_its_end_without_repeats() {
        for inclusive in [0, 1] {
            for limit in 1..9 {
                for moments in [
                    &[][..],
                    &[5],
                    &[9, 8, 7, 7, 7, 6, 5, 1],
                    &[3, 3, 3, 3, 3],
                    &[9, 9, 8, 8, 7, 7],
                ] {
                    let all = entries(moments);
                    let (items, _) = read(all.clone(), limit, 1000, inclusive);
                    let seen: Vec<Entry> = items.try_collect().await.unwrap();
                    assert_eq!(seen, all, "{limit} a page, {inclusive}");
                }
            }
        }
    }

    #[tokio::test]
    async fn nothing_is_left_out_in_silence_when_the_server_gives_less_than_asked() {
        let all = entries(&[9, 8, 7, 7, 7, 7, 6]);
        for limit in [2, 5, 50] {
            let (items, _) = read(all.clone(), limit, 3, 0);
            let error = items.try_collect::<Vec<_>>().await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{limit}");
        }
        let (items, _) = read(all.clone(), 50, 4, 0);
        assert!(items.try_collect::<Vec<_>>().await.is_err(), "four of one moment fill a page");
        let (items, _) = read(all.clone(), 50, 5, 0);
        assert_eq!(items.try_collect::<Vec<_>>().await.unwrap(), all);
    }

    #[tokio::test]
    async fn only_pages_that_are_asked_for_are_fetched() {
        let (mut items, requests) = read(entries(&[9, 8, 7, 6]), 2, 1000, 0);
        assert_eq!(requests.load(Ordering::Relaxed), 0);
        items.next().await;
        items.next().await;
        assert_eq!(requests.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn an_entry_without_a_time_is_an_error() {
        let all = vec![Entry { id: "m1".into(), at: None }];
        let (items, _) = read(all, 2, 10, 0);
        let error = items.try_collect::<Vec<_>>().await.unwrap_err();
        assert!(error.message().contains("m1"), "{error}");
    }

    #[tokio::test]
    async fn a_server_that_ignores_the_end_is_found_out() {
        let start = Start { until: None, limit: 2 };
        let page = entries(&[9, 8]);
        let items = backwards(
            start,
            |entry: &Entry| &entry.id,
            |entry: &Entry| entry.at,
            move |_, _| {
                let page = page.clone();
                async move { Ok(page) }
            },
        );
        assert!(items.try_collect::<Vec<_>>().await.is_err());
    }
}
