//! May this request pass? The checks in their order: shape and checksum, hash, state and time,
//! kind, address, environment, scopes, resources, limits; then the count. Nothing waits or locks, an admission
//! allocates nothing (but counters, when a key is first used for its fourth operation), and a
//! refusal before the limits takes nothing from them.
//!
//! A key that is only observed passes where another would be refused for address, scopes, resources
//! or limits; its admission says why, and takes no more from limits than a refusal does.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

use crate::format::PresentedKey;
use crate::hot::LiveKey;
use crate::limiter::{self, Over, Standing, nanoseconds};
use crate::mac::{HashedKey, KeyDigest, PepperRing};
use crate::meter::Outcome;
use crate::need::Need;
use crate::record::{KeyState, Origin};
use crate::refusal::{Reason, Refusal};
use crate::replica::{Replica, Rev, Snapshot};
use crate::resource::Resource;

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
    /// The revision at which it was judged.
    pub rev: Rev,
    /// Version of the secret that was presented; an older one than the key's newest is in its
    /// grace time.
    pub secret: u32,
    /// The hash to store in place of the presented secret's, when that was made with an old pepper,
    /// or is the hash of a digest because the text of an imported key was not known before.
    pub upgrade: Option<HashedKey>,
    /// How the key stands with its tightest limit; `None` without limits, or when nothing was
    /// charged.
    pub standing: Option<Standing>,
    /// Why it would have been refused, if its key were not only observed.
    pub observed: Option<Box<Reason>>,
}

impl Admission {
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
        let objection = permit(key, &found, attempt, now).map_err(refuse)?;
        let charged = match objection {
            Some(reason) => Err(reason),
            None => limits(key, now).map_err(|over| limited(key, over)),
        };
        let (standing, observed) = match charged {
            Ok(standing) => (standing, None),
            Err(reason) if key.terms.only_observed() => (None, Some(Box::new(reason))),
            Err(reason) => return Err(refuse(reason)),
        };
        Ok(Admission {
            key: Arc::clone(key),
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

/// Everything between the hash and the limits: refuses what is refused to every key, and answers
/// what the key's policy says against the request.
fn permit(
    key: &LiveKey,
    found: &Found,
    attempt: &Attempt<'_>,
    now: u64,
) -> Result<Option<Reason>, Reason> {
    match key.state {
        KeyState::Revoked => return Err(Reason::Revoked),
        _ if now >= key.not_after => return Err(Reason::Expired),
        KeyState::Disabled => return Err(Reason::Disabled),
        KeyState::Active if now < key.not_before => return Err(Reason::NotYetValid),
        KeyState::Active => {}
    }
    if now >= found.not_after {
        return Err(Reason::SecretEnded(found.version));
    }
    let kind = key.form.kind();
    if !attempt.need.accepts(kind) {
        return Err(Reason::Kind(kind));
    }
    let is_there = key.terms.admits_address(attempt.client_ip);
    let elsewhere = || Reason::Address(attempt.client_ip);
    if !is_there && !key.terms.only_observed() {
        return Err(elsewhere());
    }
    let environment = key.form.environment();
    if attempt.need.environment.is_some() && attempt.need.environment != environment {
        return Err(Reason::Environment(environment));
    }
    Ok(if is_there { grant(key, attempt).err() } else { Some(elsewhere()) })
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
