//! Everything that a repository has ever kept, whether or not something still leads to it: each
//! content is read once, then the commits that brought those with findings are looked up.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use imkit_keys::Credential;

use super::git::{Git, GitError};
use super::objects::{self, Header, Kind};
use super::place::{Commit, Object};
use super::sieve::Sieve;
use super::{Found, News, Place, Source, Tell, log};

/// Scans a repository.
///
/// # Errors
///
/// There is none, or git fails.
pub(crate) fn history(folder: &Path, tell: &mut Tell<'_>) -> Result<(), GitError> {
    let git = Git::open(folder)?;
    if git.ask(["rev-parse", "--is-shallow-repository"])?.starts_with(b"true") {
        let text = "the repository is shallow: what came before is not here \
                    (git fetch --unshallow brings it)";
        tell(News::Note(text.to_owned()));
    }
    let hits = hits(&git, tell)?;
    if hits.is_empty() {
        return Ok(());
    }
    let origins = origins(&git, &hits)?;
    let in_head = in_head(&git)?;
    places(&hits, &origins, &in_head).into_iter().for_each(|found| tell(News::Found(found)));
    Ok(())
}

/// A credential in an object.
struct Hit {
    object: String,
    line: u64,
    column: u64,
    allowed: bool,
    credential: Credential,
}

/// Reads all objects.
fn hits(git: &Git, tell: &mut Tell<'_>) -> Result<Vec<Hit>, GitError> {
    let mut hits = Vec::new();
    let mut sieve = Sieve::new();
    let all = ["cat-file", "--batch", "--batch-all-objects", "--unordered", "--buffer"];
    git.stream(all, None, |output| {
        objects::each(output, &mut |header, content| {
            let Some(Header { id, kind, .. }) = header else { return Ok(()) };
            if *kind == Kind::Tree {
                return Ok(());
            }
            let bytes = sieve.strain(content, &mut |spot| {
                let super::sieve::Spot { line, column, credential, allowed, .. } = spot;
                hits.push(Hit { object: id.clone(), line, column, allowed, credential });
            })?;
            tell(News::Read(bytes));
            Ok(())
        })
    })?;
    Ok(hits)
}

/// Where objects came in.
#[derive(Default)]
struct Origins {
    /// The commit that was the first to have an object at a path, and how old that is compared to
    /// others. Larger is older.
    paths: HashMap<String, BTreeMap<String, (usize, Commit)>>,
    /// Commits whose own text has a finding.
    commits: HashMap<String, Commit>,
}

/// Looks through the commits that refs and their logs lead to, each before its parents.
fn origins(git: &Git, hits: &[Hit]) -> Result<Origins, GitError> {
    let wanted: HashSet<&str> = hits.iter().map(|hit| hit.object.as_str()).collect();
    let mut origins = Origins::default();
    let (mut age, mut current) = (0, None);
    // With -c a merge shows what it has from none of its parents.
    let args = [
        "log",
        "--all",
        "--reflog",
        "--topo-order",
        "-c",
        "--raw",
        "-z",
        "--no-abbrev",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--no-show-signature",
        "--no-color",
        "--no-decorate",
        "--no-notes",
        log::FORMAT,
    ];
    git.stream(args, None, |output| {
        log::each(output, &mut |record| match record {
            log::Record::Commit(commit) => {
                age += 1;
                if wanted.contains(commit.id.as_str()) {
                    origins.commits.insert(commit.id.clone(), commit.clone());
                }
                current = Some(commit);
            }
            log::Record::Change { ids, path } => {
                if let (Some(id), Some(commit)) = (ids.last(), &current)
                    && wanted.contains(id.as_str())
                {
                    let paths = origins.paths.entry(id.clone()).or_default();
                    paths.insert(path, (age, commit.clone()));
                }
            }
        })
    })?;
    Ok(origins)
}

/// Ids of the files of the commit that is checked out.
fn in_head(git: &Git) -> Result<HashSet<String>, GitError> {
    // Before the first commit there is none.
    let Ok(listing) = git.ask(["ls-tree", "-r", "-z", "--format=%(objectname)", "HEAD"]) else {
        return Ok(HashSet::new());
    };
    let ids = listing.split(|byte| *byte == 0);
    Ok(ids.map(|id| String::from_utf8_lossy(id).into_owned()).collect())
}

/// A credential that stayed in a file while the file changed stands in many objects. It is told
/// once for each path, as it first came in; the latest version decides whether it may stay.
fn places(hits: &[Hit], origins: &Origins, in_head: &HashSet<String>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut files: BTreeMap<(String, String), Versions<'_>> = BTreeMap::new();
    for hit in hits {
        match origins.paths.get(&hit.object) {
            Some(paths) => {
                for (path, (age, commit)) in paths {
                    let name = hit.credential.name().to_owned();
                    let versions = files.entry((path.clone(), name)).or_default();
                    versions.0.push((*age, commit, hit));
                }
            }
            None => {
                let commit = origins.commits.get(&hit.object).cloned();
                let object = Object { id: hit.object.clone(), path: None, commit, in_head: false };
                found.push(told(hit, object, hit.allowed));
            }
        }
    }
    for ((path, _), Versions(mut versions)) in files {
        versions.sort_by_key(|(age, _, hit)| (std::cmp::Reverse(*age), hit.line, hit.column));
        let kept = versions.iter().any(|(_, _, hit)| in_head.contains(&hit.object));
        let latest = versions.last().map(|(age, ..)| *age);
        let allowed =
            versions.iter().filter(|(age, ..)| Some(*age) == latest).all(|(_, _, hit)| hit.allowed);
        let Some((first, ..)) = versions.first().copied() else { continue };
        for (_, commit, hit) in versions.iter().take_while(|(age, ..)| *age == first) {
            let object = Object {
                id: hit.object.clone(),
                path: Some(path.clone()),
                commit: Some((*commit).clone()),
                in_head: kept,
            };
            found.push(told(hit, object, allowed));
        }
    }
    found
}

/// What one credential had at one path: how old, since which commit, where.
#[derive(Default)]
struct Versions<'h>(Vec<(usize, &'h Commit, &'h Hit)>);

fn told(hit: &Hit, object: Object, allowed: bool) -> Found {
    let position = Some((hit.line, hit.column));
    let place = Place { source: Source::Object(object), position };
    Found { credential: hit.credential.clone(), place, allowed }
}
