//! Answers kept ready. Nearly all of what is said about a key that may pass follows from the key
//! alone: it is made once and kept, and a request writes only the revision, the state of the limit
//! and its own id into it.
//!
//! A kept answer is told only for the very key that it was made of. A change replaces the key, so
//! what is kept of the one before is never told again; it holds no key alive either.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};

use arc_swap::ArcSwapOption;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use imkit_keys::{Admission, KeyId, LiveKey, Rev, Standing};

use super::super::context::{REQUEST_ID, RequestId};
use super::super::rate;
use crate::seconds;

/// Keys whose answers are kept. Two that fall together take turns.
const PLACES: usize = 1 << 12;

/// Most bytes of an answer's body: notes that are longer are written anew each time.
const LONGEST: usize = 4096;

/// Bytes that what changes fits in: three numbers twice, a limit's name and a request's id.
const ROOM: usize = 320;

/// See the module. Takes no more room however many keys there are.
pub(in super::super) struct KeptAnswers(Box<[Place]>);

#[derive(Default)]
struct Place {
    kept: ArcSwapOption<Kept>,
    /// The key that was looked for in vain last. Only a key that comes twice in a row is kept, so
    /// that keys which are seldom used do not push out those that are used all the time.
    missed: AtomicU64,
}

/// The answer about one key.
struct Kept {
    key: Weak<LiveKey>,
    /// The body up to the revision.
    begin: Box<[u8]>,
    /// By the place of a limit; empty without any.
    limits: Box<[KeptLimit]>,
    /// All headers.
    headers: HeaderMap,
    /// What each of them tells, in their order.
    tells: Box<[Tells]>,
}

struct KeptLimit {
    /// Of the body, between the revision and what remains.
    body: Box<[u8]>,
    /// The beginning of `RateLimit`.
    state: Box<[u8]>,
    /// `X-RateLimit-Limit`.
    most: HeaderValue,
}

/// What a header tells.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Tells {
    /// Something of the key.
    Key,
    RequestId,
    State,
    Most,
    Remaining,
    Reset,
}

impl Default for KeptAnswers {
    fn default() -> Self {
        Self((0..PLACES).map(|_| Place::default()).collect())
    }
}

impl KeptAnswers {
    /// The answer, if what it takes is kept.
    pub(in super::super) fn answer(
        &self,
        admission: &Admission,
        id: &RequestId,
    ) -> Option<Response> {
        if !is_of_the_key_alone(admission) {
            return None;
        }
        let kept = self.place(mark(admission.key.id())).kept.load();
        let kept = kept.as_ref().filter(|kept| kept.is_of(&admission.key))?;
        kept.answer(admission, id)
    }

    /// Keeps the answer that was given, `body` and `headers` being all of it.
    pub(in super::super) fn keep(&self, admission: &Admission, body: &[u8], headers: &HeaderMap) {
        if !is_of_the_key_alone(admission) {
            return;
        }
        let mark = mark(admission.key.id());
        let place = self.place(mark);
        if place.missed.swap(mark, Ordering::Relaxed) == mark
            && let Some(kept) = Kept::new(admission, body, headers)
        {
            place.kept.store(Some(Arc::new(kept)));
        }
    }

    fn place(&self, mark: u64) -> &Place {
        // Fibonacci hashing: the digits of an id are random, but few bits of each byte vary.
        let hash = mark.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        &self.0[usize::try_from(hash).unwrap_or(0) % PLACES]
    }
}

/// Whether the answer follows from the key as it is: what is only observed is told with its reason,
/// which follows from the request, and a child's limits and scopes follow from its parent.
fn is_of_the_key_alone(admission: &Admission) -> bool {
    admission.observed.is_none() && admission.parent.is_none()
}

/// The beginning of an id, which two keys share as good as never.
fn mark(id: KeyId) -> u64 {
    let bytes = id.as_ref().first_chunk().copied().unwrap_or_default();
    u64::from_le_bytes(bytes)
}

impl Kept {
    /// Takes an answer apart; `None` when that is not worth its memory, or fails.
    fn new(admission: &Admission, body: &[u8], headers: &HeaderMap) -> Option<Self> {
        let key = &admission.key;
        if body.len() > LONGEST || (key.limits().len() > 0 && admission.standing.is_none()) {
            return None;
        }
        let limits = key.limits().map(|limit| KeptLimit {
            body: format!(",\"limits\":{{\"{}\":{{\"remaining\":", limit.name).into_bytes().into(),
            state: format!("\"{}\";r=", limit.name).into_bytes().into(),
            most: rate::most(limit).into(),
        });
        let tells = headers.keys().map(|name| match name {
            name if *name == REQUEST_ID => Tells::RequestId,
            name if *name == rate::STATE => Tells::State,
            name if *name == rate::LIMIT => Tells::Most,
            name if *name == rate::REMAINING => Tells::Remaining,
            name if *name == rate::RESET => Tells::Reset,
            _ => Tells::Key,
        });
        let (mut end, limits) = (Vec::with_capacity(ROOM), limits.collect());
        let mut kept = Self {
            key: Arc::downgrade(key),
            begin: Box::default(),
            limits,
            tells: tells.collect(),
            headers: headers.clone(),
        };
        // The id that a request came with is a part of its head, where its key is too: neither may
        // stay in memory.
        for (value, tells) in kept.headers.values_mut().zip(&kept.tells) {
            if *tells != Tells::Key {
                *value = HeaderValue::from_static("");
            }
        }
        write_end(&mut end, admission.rev, kept.limit(admission)?);
        kept.begin = body.strip_suffix(&*end)?.into();
        // A header of several lines would have more values than names.
        (headers.keys_len() == headers.len()).then_some(kept)
    }

    fn is_of(&self, key: &Arc<LiveKey>) -> bool {
        std::ptr::eq(self.key.as_ptr(), Arc::as_ptr(key))
    }

    fn answer(&self, admission: &Admission, id: &RequestId) -> Option<Response> {
        let limit = self.limit(admission)?;
        let mut text = Vec::with_capacity(self.begin.len() + ROOM);
        text.extend_from_slice(&self.begin);
        write_end(&mut text, admission.rev, limit);
        let body = text.len();
        let mut spans = Spans::default();
        if let Some((limit, standing)) = limit {
            text.extend_from_slice(&limit.state);
            spans.remaining = write_number(&mut text, standing.remaining);
            text.extend_from_slice(b";t=");
            spans.reset = write_number(&mut text, seconds::rounded_up(standing.reset));
            spans.state = body..text.len();
        }
        if let RequestId::Ours(id) = id {
            spans.id = text.len()..text.len() + id.len();
            text.extend_from_slice(id);
        }
        let text = Bytes::from(text);
        let part =
            |span: &Range<usize>| HeaderValue::from_maybe_shared(text.slice(span.clone())).ok();
        let mut headers = self.headers.clone();
        for (value, tells) in headers.values_mut().zip(&self.tells) {
            *value = match tells {
                Tells::Key => continue,
                Tells::RequestId => match id {
                    RequestId::Given(id) => id.clone(),
                    RequestId::Ours(_) => part(&spans.id)?,
                },
                Tells::State => part(&spans.state)?,
                Tells::Most => limit?.0.most.clone(),
                Tells::Remaining => part(&spans.remaining)?,
                Tells::Reset => part(&spans.reset)?,
            };
        }
        let mut response = Response::new(Body::from(text.slice(..body)));
        *response.headers_mut() = headers;
        Some(response)
    }

    /// The limit that is told of; `None` = this answer is not the usual one.
    fn limit(&self, admission: &Admission) -> Option<Option<(&KeptLimit, Standing)>> {
        match admission.standing {
            Some(standing) => Some(Some((self.limits.get(standing.limit)?, standing))),
            None => self.limits.is_empty().then_some(None),
        }
    }
}

/// Where in the text is what changes.
#[derive(Default)]
struct Spans {
    id: Range<usize>,
    state: Range<usize>,
    remaining: Range<usize>,
    reset: Range<usize>,
}

/// The end of the body, from the revision on: the fields of [`told::Told`] that follow from the
/// request. Numbers alone: writing them cannot fail.
fn write_end(text: &mut Vec<u8>, rev: Rev, limit: Option<(&KeptLimit, Standing)>) {
    write_number(text, rev);
    match limit {
        None => text.extend_from_slice(b",\"limits\":{}}"),
        Some((limit, standing)) => {
            text.extend_from_slice(&limit.body);
            write_number(text, standing.remaining);
            text.extend_from_slice(b",\"reset_seconds\":");
            let _ = serde_json::to_writer(&mut *text, &standing.reset.as_secs_f64());
            text.extend_from_slice(b"}}}");
        }
    }
}

fn write_number(text: &mut Vec<u8>, number: u64) -> Range<usize> {
    let begin = text.len();
    let _ = serde_json::to_writer(&mut *text, &number);
    begin..text.len()
}
