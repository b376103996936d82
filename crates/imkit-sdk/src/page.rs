//! Lists as streams: how far a list has been read, what of a page is new, and when it ends. The
//! ways of paging of the typed lists are here; what a page is asked for with, is not.

use std::collections::HashSet;

use futures_util::stream::{self, BoxStream, Stream, StreamExt as _, TryStreamExt as _};

use crate::error::Error;
use crate::kind::ErrorKind;

/// A list that fetches its next page when the last one has been consumed. Ends after the first
/// error. It can be moved and polled as it is; nothing has to be pinned.
pub type Items<T> = BoxStream<'static, Result<T, Error>>;

/// After this many pages in a row without anything new, a list is broken, not merely shifting.
const STALLED: u32 = 10;

/// One page on its way into a stream.
pub(crate) struct Batch<T> {
    pub(crate) items: Vec<T>,
    pub(crate) total: Option<u64>,
}

/// Where a list paged by skip and limit stands. Entries can be added while it is read, which moves
/// the rest: entries seen before are dropped, and nothing is missed but what moves forward.
#[derive(Default)]
struct Skip {
    skip: u64,
    seen: HashSet<String>,
    stalled: u32,
}

impl Skip {
    /// Takes a page; gives what is new in it and whether the list has ended.
    fn take<T>(
        &mut self,
        page: Batch<T>,
        id: impl Fn(&T) -> &str,
    ) -> Result<(Vec<T>, bool), Error> {
        let length = page.items.len() as u64;
        self.skip = self.skip.saturating_add(length);
        let fresh: Vec<T> =
            page.items.into_iter().filter(|item| self.seen.insert(id(item).to_owned())).collect();
        self.stalled = if fresh.is_empty() { self.stalled + 1 } else { 0 };
        let ended = length == 0
            || match page.total {
                Some(total) => self.skip >= total,
                // Without a total, a page of nothing new is all there is to go by.
                None => fresh.is_empty(),
            };
        if !ended && self.stalled >= STALLED {
            let message = format!("the list does not end: {STALLED} pages brought nothing new");
            return Err(Error::new(ErrorKind::Decode, message));
        }
        Ok((fresh, ended))
    }
}

/// Streams a list paged by skip and limit. `fetch` gets the number of entries to skip.
pub(crate) fn by_skip<T, F, R>(start: u64, id: fn(&T) -> &str, fetch: F) -> Items<T>
where
    T: Send + 'static,
    F: Fn(u64) -> R + Send + 'static,
    R: Future<Output = Result<Batch<T>, Error>> + Send + 'static,
{
    let first = Some((Skip { skip: start, ..Skip::default() }, fetch));
    flatten(stream::try_unfold(first, move |state| async move {
        let Some((mut at, fetch)) = state else { return Ok(None) };
        let page = fetch(at.skip).await?;
        let (fresh, ended) = at.take(page, id)?;
        Ok(Some((fresh, (!ended).then_some((at, fetch)))))
    }))
}

/// Where a list paged by "before this entry" stands. Its order is by last change, so an entry can
/// turn up twice; it ends when a page brings nothing new.
#[derive(Default)]
struct Before {
    before: Option<String>,
    seen: HashSet<String>,
}

impl Before {
    fn take<T>(&mut self, page: Vec<T>, id: impl Fn(&T) -> &str) -> Vec<T> {
        self.before = page.last().map(|item| id(item).to_owned());
        page.into_iter().filter(|item| self.seen.insert(id(item).to_owned())).collect()
    }
}

/// Streams a list paged by "before this entry". `fetch` gets the id of the last entry of the page
/// before; `None` for the first page.
pub(crate) fn by_before<T, F, R>(id: fn(&T) -> &str, fetch: F) -> Items<T>
where
    T: Send + 'static,
    F: Fn(Option<String>) -> R + Send + 'static,
    R: Future<Output = Result<Vec<T>, Error>> + Send + 'static,
{
    flatten(stream::try_unfold((Before::default(), fetch), move |(mut at, fetch)| async move {
        let page = fetch(at.before.take()).await?;
        let fresh = at.take(page, id);
        Ok((!fresh.is_empty()).then_some((fresh, (at, fetch))))
    }))
}

/// Streams a list paged by cursor. `fetch` gets the cursor of the page before; `None` for the first
/// page. A cursor that leads back to itself ends it with an error.
pub(crate) fn by_cursor<T, F, R>(fetch: F) -> Items<T>
where
    T: Send + 'static,
    F: Fn(Option<String>) -> R + Send + 'static,
    R: Future<Output = Result<(Vec<T>, Option<String>), Error>> + Send + 'static,
{
    let first = Some((None, fetch));
    flatten(stream::try_unfold(first, move |state| async move {
        let Some((cursor, fetch)) = state else { return Ok(None) };
        let (items, next) = fetch(Option::<String>::clone(&cursor)).await?;
        if next.is_some() && next == cursor {
            return Err(Error::new(
                ErrorKind::Decode,
                "the list does not end: a page leads to itself",
            ));
        }
        Ok(Some((items, next.map(|next| (Some(next), fetch)))))
    }))
}

fn flatten<T: Send + 'static>(
    pages: impl Stream<Item = Result<Vec<T>, Error>> + Send + 'static,
) -> Items<T> {
    pages.map_ok(|page| stream::iter(page.into_iter().map(Ok))).try_flatten().boxed()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn id(item: &String) -> &str {
        item
    }

    fn named(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
        numbers.into_iter().map(|number| number.to_string()).collect()
    }

    /// A list of `total` entries that hands out at most 3 at a time, and its request count.
    fn list(total: usize, says_total: bool) -> (Items<String>, Arc<AtomicUsize>) {
        let requests = Arc::new(AtomicUsize::new(0));
        let counter = requests.clone();
        let items = by_skip(0, id, move |skip| {
            counter.fetch_add(1, Ordering::Relaxed);
            let start = skip as usize;
            let items = named(start.min(total)..total.min(start + 3));
            let total = says_total.then_some(total as u64);
            async move { Ok(Batch { items, total }) }
        });
        (items, requests)
    }

    async fn all(items: Items<String>) -> Result<Vec<String>, Error> {
        items.try_collect().await
    }

    #[tokio::test]
    async fn a_total_saves_the_request_for_an_empty_page() -> Result<(), Error> {
        for (total, says_total, expected) in
            [(0, true, 1), (3, true, 1), (7, true, 3), (3, false, 2), (7, false, 4)]
        {
            let (items, requests) = list(total, says_total);
            assert_eq!(all(items).await?, named(0..total));
            assert_eq!(requests.load(Ordering::Relaxed), expected, "{total} {says_total}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn nothing_is_fetched_before_it_is_asked_for() {
        let (mut items, requests) = list(9, true);
        assert_eq!(requests.load(Ordering::Relaxed), 0);
        for _ in 0..3 {
            items.next().await;
        }
        assert_eq!(requests.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn entries_that_move_between_pages_are_given_once() -> Result<(), Error> {
        // Two entries are added at the front between the pages: the second one repeats two.
        let items = by_skip(0, id, |skip| async move {
            let items = match skip {
                0 => named([0, 1, 2]),
                3 => named([1, 2, 3]),
                _ => named([4]),
            };
            Ok(Batch { items, total: Some(7) })
        });
        assert_eq!(all(items).await?, named([0, 1, 2, 3, 4]));
        Ok(())
    }

    #[tokio::test]
    async fn a_page_of_repeats_does_not_cut_a_list_short() -> Result<(), Error> {
        let items = by_skip(0, id, |skip| async move {
            let items = if skip < 6 { named([0, 1, 2]) } else { named([3]) };
            Ok(Batch { items, total: Some(7) })
        });
        assert_eq!(all(items).await?, named([0, 1, 2, 3]));
        Ok(())
    }

    #[tokio::test]
    async fn a_list_that_never_ends_is_an_error() {
        let items =
            by_skip(
                0,
                id,
                |_| async move { Ok(Batch { items: named([0]), total: Some(u64::MAX) }) },
            );
        assert_eq!(all(items).await.unwrap_err().kind(), ErrorKind::Decode);
    }

    #[tokio::test]
    async fn history_is_read_backwards_without_repeats_to_its_end() -> Result<(), Error> {
        let items = by_before(id, |before: Option<String>| async move {
            Ok(match before.as_deref() {
                None => named([9, 8, 7]),
                Some("7") => named([8, 6]),
                _ => named([6]),
            })
        });
        assert_eq!(all(items).await?, named([9, 8, 7, 6]));
        Ok(())
    }

    #[tokio::test]
    async fn an_error_ends_the_stream_after_what_was_read() {
        let mut items = by_skip(0, id, |skip| async move {
            if skip > 0 {
                return Err(Error::invalid("broken"));
            }
            Ok(Batch { items: named([1]), total: None })
        });
        assert!(items.next().await.unwrap().is_ok());
        assert!(items.next().await.unwrap().is_err());
        assert!(items.next().await.is_none());
    }
}
