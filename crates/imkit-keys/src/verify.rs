//! May this request pass? The checks in their order: shape and checksum, hash, state and time,
//! kind, address, environment, scopes, resources, limits; then the count. Nothing waits or locks, an admission
//! allocates nothing (but counters, when a key is first used for its fourth operation), and a
//! refusal before the limits takes nothing from them.
//!
//! A child passes where its parent would pass too, as the parent is now, and takes from its parent's
//! limits: whatever ends or narrows the parent does so to its children with the same swap.
//!
//! A key that is only observed passes where another would be refused for address, scopes, resources
//! or limits; its admission says why, and takes no more from limits than a refusal does.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use imkit_api::Scope;
use jiff::Timestamp;

use crate::child::Parent;
use crate::form::KeyKind;
use crate::format::PresentedKey;
use crate::hot::LiveKey;
use crate::limiter::{self, Over, Standing, nanoseconds};
use crate::mac::{HashedKey, KeyDigest, PepperRing};
use crate::meter::Outcome;
use crate::need::Need;
use crate::passage::Passage;
use crate::record::{KeyState, Origin};
use crate::refusal::{Reason, Refusal};
use crate::replica::{Replica, Rev, Snapshot};
use crate::resource::Resource;
use crate::scope::ScopePattern;

/// Longest credential that is hashed to look for a key of another system, in bytes.
const LONGEST_IMPORTED: usize = 512;

/// A request for admission.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    /// What was presented as the key.
    pub credential: &'a str,
    /// Who asks; `None` = nobody knows (see [`TrustedProxies`](crate::TrustedProxies)).
    pub client_ip: Option<IpAddr>,
    /// What the request needs.
    pub need: &'a Need,
    /// What it touches.
    pub resources: &'a [Resource<'a>],
    /// Now.
    pub now: Timestamp,
}

impl std::fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Attempt")
            .field("client_ip", &self.client_ip)
            .field("need", self.need)
            .field("resources", &self.resources)
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}

/// A request that may pass.
#[derive(Clone, Debug)]
pub struct Admission {
    /// The key as it was judged.
    pub key: Arc<LiveKey>,
    /// The key that it acts for, as it was judged; `None` when it is no child.
    pub parent: Option<Arc<LiveKey>>,
    /// The revision at which it was judged.
    pub rev: Rev,
    /// Version of the secret that was presented; an older one than the key's newest is in its
    /// grace time.
    pub secret: u32,
    /// The hash to store in place of the presented secret's, when that was made with an old pepper,
    /// or is the hash of a digest because the text of an imported key was not known before.
    pub upgrade: Option<HashedKey>,
    /// How the [`account`](Self::account) stands with its tightest limit; `None` without limits, or when nothing was
    /// charged.
    pub standing: Option<Standing>,
    /// Why it would have been refused, if its key were not only observed.
    pub observed: Option<Box<Reason>>,
}

impl Admission {
    /// The key whose limits and budget the request takes from: the parent of a child, so that all
    /// children have no more than their parent.
    pub fn account(&self) -> &Arc<LiveKey> {
        self.parent.as_ref().unwrap_or(&self.key)
    }

    /// How the request travels through a gateway.
    pub fn passage(&self) -> &Passage {
        self.account().passage()
    }

    /// Whether the key may do what a scope of the platform stands for, and its parent, too.
    pub fn has(&self, scope: Scope) -> bool {
        self.key.has(scope) && self.account().has(scope)
    }

    /// What the key may do: of a child's scopes those that its parent still has.
    pub fn scopes(&self) -> Cow<'_, [ScopePattern]> {
        let own = self.key.scopes();
        let Some(parent) = &self.parent else { return Cow::Borrowed(own) };
        let granted = parent.scopes();
        let is_granted = |scope: &&ScopePattern| granted.iter().any(|wider| wider.includes(scope));
        Cow::Owned(own.iter().filter(is_granted).cloned().collect())
    }

    /// Under what it is counted.
    pub fn outcome(&self) -> Outcome {
        match self.observed {
            None => Outcome::Admitted,
            Some(_) => Outcome::Observed,
        }
    }
}

/// Requests that could be counted on no key.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Strangers {
    /// They presented no key.
    pub malformed: u64,
    /// They presented a key that does not exist.
    pub unknown: u64,
}

/// Verifies requests against a replica.
#[derive(Debug)]
pub struct Verifier {
    replica: Arc<Replica>,
    peppers: PepperRing,
    malformed: AtomicU64,
    unknown: AtomicU64,
}

impl Verifier {
    /// Verifies with these peppers.
    pub fn new(replica: Arc<Replica>, peppers: PepperRing) -> Self {
        Self { replica, peppers, malformed: AtomicU64::new(0), unknown: AtomicU64::new(0) }
    }

    /// The keys.
    pub fn replica(&self) -> &Replica {
        &self.replica
    }

    /// The peppers: new keys are hashed with them.
    pub fn peppers(&self) -> &PepperRing {
        &self.peppers
    }

    /// Judges a request, charges the key's limits, and counts it.
    ///
    /// # Errors
    ///
    /// Why it may not pass. Tell the caller no more than [`Refusal::face`].
    pub fn verify(&self, attempt: &Attempt<'_>) -> Result<Admission, Refusal> {
        let judged =
            self.judge(attempt, |key, now| limiter::charge(key.counters(), now, attempt.need.cost));
        match judged {
            Ok(admission) => {
                let meter = &admission.key.meter;
                meter.used(admission.secret, nanoseconds(attempt.now));
                if let Some(operation) = attempt.need.operation {
                    meter.count_operation(operation);
                }
                meter.count(admission.outcome());
                self.replica.marks.mark(&admission.key.id);
                if let Some(parent) = &admission.parent {
                    parent.meter.share();
                    self.replica.marks.mark(&parent.id);
                }
                Ok(admission)
            }
            Err((refusal, key)) => {
                self.count_refusal(&refusal, key.as_deref());
                Err(refusal)
            }
        }
    }

    /// Judges a request as [`verify`](Self::verify) would, without charging or counting anything.
    ///
    /// # Errors
    ///
    /// Why it would not pass.
    pub fn check(&self, attempt: &Attempt<'_>) -> Result<Admission, Refusal> {
        self.judge(attempt, |key, now| {
            if attempt.need.cost > 0 {
                limiter::ask(key.counters(), now, attempt.need.cost)?;
            }
            Ok(None)
        })
        .map_err(|(refusal, _)| refusal)
    }

    /// Takes the counts of requests that belong to no key.
    pub fn drain_strangers(&self) -> Strangers {
        Strangers {
            malformed: self.malformed.swap(0, Ordering::Relaxed),
            unknown: self.unknown.swap(0, Ordering::Relaxed),
        }
    }

    fn judge(
        &self,
        attempt: &Attempt<'_>,
        limits: impl FnOnce(&LiveKey, u64) -> Result<Option<Standing>, Over>,
    ) -> Result<Admission, (Refusal, Option<Arc<LiveKey>>)> {
        let snapshot = self.replica.snapshot();
        let now = nanoseconds(attempt.now);
        let (key, found) = self
            .identify(&snapshot, attempt.credential)
            .map_err(|reason| (Refusal { id: None, reason }, None))?;
        let refuse = |reason| (Refusal { id: Some(key.id), reason }, Some(Arc::clone(key)));
        let found = found.map_err(refuse)?;
        stand(key, now).map_err(refuse)?;
        if now >= found.not_after {
            return Err(refuse(Reason::SecretEnded(found.version)));
        }
        let parent = parent_of(&snapshot, key, now).map_err(refuse)?;
        let account = parent.unwrap_or(key);
        let objection = permit(key, account, attempt).map_err(refuse)?;
        let charged = match objection {
            Some(reason) => Err(reason),
            None => limits(account, now).map_err(|over| limited(account, over)),
        };
        let (standing, observed) = match charged {
            Ok(standing) => (standing, None),
            Err(reason) if account.terms.only_observed() => (None, Some(Box::new(reason))),
            Err(reason) => return Err(refuse(reason)),
        };
        Ok(Admission {
            key: Arc::clone(key),
            parent: parent.map(Arc::clone),
            rev: snapshot.rev,
            secret: found.version,
            upgrade: found.upgrade,
            standing,
            observed,
        })
    }

    /// Finds the key of a credential, and which of its secrets was presented. The hash is made for
    /// unknown ids too, so that they take the same time; after looking, so that the processor
    /// fetches the key meanwhile.
    fn identify<'s>(
        &self,
        snapshot: &'s Snapshot,
        text: &str,
    ) -> Result<(&'s Arc<LiveKey>, Result<Found, Reason>), Reason> {
        let parsed = PresentedKey::parse(text);
        if let Ok(presented) = parsed {
            let entry = snapshot.keys.get(&presented.id());
            if let Some(entry) = entry {
                entry.fetch();
            }
            let hash = self.peppers.hash_presented(&presented);
            let key = entry.map(|entry| &entry.key);
            if let Some(key) = key.filter(|key| key.form == presented.form()) {
                return Ok((key, self.find_secret(key, Origin::Issued, text, hash)));
            }
        }
        // A text of ours is found by its id or not at all: nobody revives it by taking it over.
        if parsed.is_err()
            && !snapshot.imported.is_empty()
            && text.len() <= LONGEST_IMPORTED
            && let Some(key) = self.find_imported(snapshot, text)
        {
            let hash = self.peppers.hash(text);
            return Ok((key, self.find_secret(key, Origin::Imported, text, hash)));
        }
        Err(parsed.err().map_or(Reason::Unknown, Reason::Malformed))
    }

    /// By the hash of the text first: who proved to have it goes before whoever was taken over by
    /// the same digest later.
    fn find_imported<'s>(&self, snapshot: &'s Snapshot, text: &str) -> Option<&'s Arc<LiveKey>> {
        let digest = KeyDigest::of(text);
        let of_text = self.peppers.ids().filter_map(|pepper| self.peppers.hash_with(pepper, text));
        let of_digest =
            self.peppers.ids().filter_map(|pepper| self.peppers.hash_digest_with(pepper, &digest));
        let mut hashes = of_text.chain(of_digest);
        let id = hashes.find_map(|hash| snapshot.imported.get(hash.bytes()))?;
        snapshot.keys.get(id).map(|entry| &entry.key)
    }

    /// Among the secrets of one origin: a text of ours opens no secret that was taken over, nor the
    /// other way round. `newest` is the text's hash under the newest pepper.
    fn find_secret(
        &self,
        key: &LiveKey,
        origin: Origin,
        text: &str,
        newest: HashedKey,
    ) -> Result<Found, Reason> {
        let mut missing = None;
        let is_imported = origin == Origin::Imported;
        for secret in key.secrets().filter(|secret| secret.imported == is_imported) {
            let pepper = secret.hash.pepper();
            let (hash, upgrade) = match secret.hash {
                // Ours are never hashed by their digest.
                HashedKey::OfDigest { .. } if !is_imported => continue,
                HashedKey::Keyed { .. } if pepper == self.peppers.newest_id() => {
                    (Some(newest), None)
                }
                HashedKey::Keyed { .. } => (self.peppers.hash_with(pepper, text), Some(newest)),
                // Now that the text is known, its own hash takes the place of its digest's.
                HashedKey::OfDigest { .. } => {
                    let hash = self.peppers.hash_digest_with(pepper, &KeyDigest::of(text));
                    (hash, Some(newest))
                }
            };
            let Some(hash) = hash else {
                missing = Some(pepper);
                continue;
            };
            if hash == secret.hash {
                let (version, not_after) = (secret.version, secret.not_after);
                return Ok(Found { version, not_after, upgrade });
            }
        }
        Err(missing.map_or(Reason::Forged, Reason::PepperMissing))
    }

    fn count_refusal(&self, refusal: &Refusal, key: Option<&LiveKey>) {
        match (refusal.outcome(), key) {
            (Some(outcome), Some(key)) => {
                key.meter.count(outcome);
                self.replica.marks.mark(&key.id);
            }
            _ if refusal.reason == Reason::Unknown => {
                self.unknown.fetch_add(1, Ordering::Relaxed);
            }
            _ => {
                self.malformed.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

/// A secret that was presented.
struct Found {
    version: u32,
    /// Nanoseconds since 1970.
    not_after: u64,
    upgrade: Option<HashedKey>,
}

/// State and time.
fn stand(key: &LiveKey, now: u64) -> Result<(), Reason> {
    match key.state {
        KeyState::Revoked => Err(Reason::Revoked),
        _ if now >= key.not_after => Err(Reason::Expired),
        KeyState::Disabled => Err(Reason::Disabled),
        KeyState::Active if now < key.not_before => Err(Reason::NotYetValid),
        KeyState::Active => Ok(()),
    }
}

/// The key that a child acts for, which has to work, and so has its secret that the child was made
/// with. One lookup, for children alone.
fn parent_of<'s>(
    snapshot: &'s Snapshot,
    key: &LiveKey,
    now: u64,
) -> Result<Option<&'s Arc<LiveKey>>, Reason> {
    let Some(Parent { id, secret }) = key.parent() else { return Ok(None) };
    let refuse = |reason| Reason::Parent(id, Box::new(reason));
    let parent = snapshot.keys.get(&id).ok_or_else(|| refuse(Reason::Unknown))?;
    let parent = &parent.key;
    // Nobody makes such a one; what a child may do must not depend on a chain of them.
    if parent.form.kind() == KeyKind::Child || parent.parent().is_some() {
        return Err(refuse(Reason::Kind(parent.form.kind())));
    }
    stand(parent, now).map_err(refuse)?;
    let mut secrets = parent.secrets();
    if !secrets.any(|known| known.version == secret && now < known.not_after) {
        return Err(refuse(Reason::SecretEnded(secret)));
    }
    Ok(Some(parent))
}

/// Everything between state and limits: refuses what is refused to every key, and answers what the
/// policies of the key and of its account, which is itself or its parent, say against the request.
fn permit(
    key: &LiveKey,
    account: &LiveKey,
    attempt: &Attempt<'_>,
) -> Result<Option<Reason>, Reason> {
    let kind = key.form.kind();
    if !attempt.need.accepts(kind) {
        return Err(Reason::Kind(kind));
    }
    let is_child = key.id != account.id;
    // What whoever made a child left out is no policy to be tried: it is enforced in any case.
    if is_child && account.terms.only_observed() {
        if !key.terms.admits_address(attempt.client_ip) {
            return Err(Reason::Address(attempt.client_ip));
        }
        grant(key, attempt)?;
    }
    let is_there = key.terms.admits_address(attempt.client_ip)
        && (!is_child || account.terms.admits_address(attempt.client_ip));
    let elsewhere = || Reason::Address(attempt.client_ip);
    if !is_there && !account.terms.only_observed() {
        return Err(elsewhere());
    }
    let environment = key.form.environment();
    if attempt.need.environment.is_some() && attempt.need.environment != environment {
        return Err(Reason::Environment(environment));
    }
    if !is_there {
        return Ok(Some(elsewhere()));
    }
    let granted = grant(key, attempt);
    Ok(if is_child { granted.and_then(|()| grant(account, attempt)) } else { granted }.err())
}

/// Scopes and resources.
fn grant(key: &LiveKey, attempt: &Attempt<'_>) -> Result<(), Reason> {
    if let Some(scope) = attempt.need.scopes.first_missing_in(key.terms.grants.platform) {
        return Err(Reason::Scope(scope.to_string()));
    }
    if let Some(word) = attempt.need.words.iter().find(|word| !key.terms.grants.covers(word)) {
        return Err(Reason::Scope(word.to_string()));
    }
    let fenced = |resource: &&Resource<'_>| {
        let patterns = &key.terms.resources;
        !patterns.is_empty() && !patterns.iter().any(|pattern| pattern.admits(resource))
    };
    match attempt.resources.iter().find(fenced) {
        Some(resource) => Err(Reason::Resource(resource.to_string())),
        None => Ok(()),
    }
}

fn limited(key: &LiveKey, over: Over) -> Reason {
    let Over { limit, wait, remaining } = over;
    Reason::Limited { limit: key.terms.limits.name(limit).clone(), wait, remaining }
}

#[cfg(test)]
mod tests;
