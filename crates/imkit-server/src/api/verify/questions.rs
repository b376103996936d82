//! Questions that were read already. Proxies ask few different ones again and again, in the same
//! words: these are read once. Only questions of admitted keys are kept, so that strangers push
//! out none.

use std::hash::BuildHasher;
use std::sync::Arc;

use arc_swap::{ArcSwapOption, Guard};
use axum::http::HeaderMap;
use foldhash::quality::RandomState;

use super::REQUIRED_SCOPE;
use super::asked::Read;

/// Questions that are kept. Two that fall together take turns.
const PLACES: usize = 256;

/// Most bytes of a question that is kept.
const LONGEST: usize = 512;

/// See the module. Takes no more room however many questions there are.
pub(in super::super) struct KeptQuestions {
    places: Box<[ArcSwapOption<KeptQuestion>]>,
    hasher: RandomState,
}

/// The words in which something is asked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Words<'r> {
    pub(super) query: &'r str,
    /// The line of [`REQUIRED_SCOPE`].
    scopes: &'r [u8],
}

pub(super) struct KeptQuestion {
    query: Box<str>,
    scopes: Box<[u8]>,
    pub(super) read: Read,
}

impl<'r> Words<'r> {
    /// `None` = nobody asks like this twice.
    pub(super) fn of(query: &'r str, headers: &'r HeaderMap) -> Option<Self> {
        let mut lines = headers.get_all(REQUIRED_SCOPE).iter();
        let scopes = lines.next().map_or(&[][..], |line| line.as_bytes());
        let fits = lines.next().is_none() && query.len() + scopes.len() <= LONGEST;
        fits.then_some(Self { query, scopes })
    }
}

impl Default for KeptQuestions {
    fn default() -> Self {
        let places = (0..PLACES).map(|_| ArcSwapOption::empty()).collect();
        Self { places, hasher: RandomState::default() }
    }
}

impl KeptQuestions {
    /// What may be the question; see [`KeptQuestion::is`].
    pub(super) fn find(&self, words: Words<'_>) -> Guard<Option<Arc<KeptQuestion>>> {
        self.place(words).load()
    }

    /// Keeps a question. What a request touches seldom comes again.
    pub(super) fn keep(&self, words: Words<'_>, read: Read) {
        if read.resources.is_empty() {
            let (query, scopes) = (words.query.into(), words.scopes.into());
            self.place(words).store(Some(Arc::new(KeptQuestion { query, scopes, read })));
        }
    }

    fn place(&self, words: Words<'_>) -> &ArcSwapOption<KeptQuestion> {
        let hash = self.hasher.hash_one(words);
        &self.places[usize::try_from(hash).unwrap_or(0) % PLACES]
    }
}

impl KeptQuestion {
    pub(super) fn is(&self, words: Words<'_>) -> bool {
        *self.query == *words.query && *self.scopes == *words.scopes
    }
}
