//! Keys of another system that moved in: they have no form of their own, so that only the key server
//! can tell them from any other text.

use imkit_sdk::keys::{ListAudit, VerifyKey};
use imkit_sdk::{Error, ErrorKind, ExposeSecret as _, SecretString};

use super::super::scan::Desk;
use crate::context::Context;
use crate::error::Failure;
use crate::settings::KeyServerFlags;

/// Lengths of a key that can be imported.
const LENGTHS: std::ops::RangeInclusive<usize> = 16..=512;

/// Most words of a text that are asked about.
const MOST: usize = 256;

/// What the key server says of a text.
pub(super) enum Answer {
    /// This key of its own stands in it.
    Known {
        /// Its public id.
        id: String,
        /// Its text.
        text: SecretString,
    },
    /// It knows none of it as a key that works.
    Unknown,
    /// Nobody was asked, or nobody answered.
    NotAsked,
}

impl Answer {
    /// In a word or two.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Answer::Known { .. } => "known",
            Answer::Unknown => "unknown",
            Answer::NotAsked => "not asked",
        }
    }
}

/// The words of a text that can be such a key, those that look random first.
pub(super) fn words(text: &str) -> Vec<SecretString> {
    let mut words: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        let marks = ['"', '\'', '`', ',', ';', '(', ')', '{', '}', '[', ']', '<', '>', '|', '&'];
        for piece in std::iter::once(word).chain(word.split(marks)) {
            let after = |mark| piece.split_once(mark).map(|(_, rest)| rest);
            words.extend([Some(piece), after('='), after(':')].into_iter().flatten());
        }
    }
    words.retain(|word| LENGTHS.contains(&word.len()));
    let mut seen = std::collections::HashSet::new();
    words.retain(|word| seen.insert(*word));
    let plain = |word: &&str| {
        !(word.contains(|c: char| c.is_ascii_digit())
            && word.contains(|c: char| c.is_ascii_alphabetic()))
    };
    words.sort_by_key(plain);
    words.truncate(MOST);
    words.into_iter().map(SecretString::from).collect()
}

/// Asks the key server which of its keys stands in a text, if one is configured or runs.
///
/// # Errors
///
/// Several do, or the settings are at fault.
pub(super) async fn find(
    words: Vec<SecretString>,
    at: &KeyServerFlags,
    ctx: &mut Context,
) -> Result<Answer, Failure> {
    if words.is_empty() {
        return Ok(Answer::NotAsked);
    }
    let desk = Desk::open(at, false, ctx).await?;
    let Some(server) = desk.server() else { return Ok(Answer::NotAsked) };
    let mute = |error: &Error| {
        ctx.printer.warn(&format!("the key server cannot say what it is: {error}"));
        Ok(Answer::NotAsked)
    };
    // A root key that is wrong is refused as a word that is no key is.
    if let Err(error) =
        server.audit_page(ListAudit { limit: Some(1), ..ListAudit::default() }).await
    {
        return mute(&error);
    }
    let mut known: Option<(String, SecretString)> = None;
    for word in words {
        let question = VerifyKey::trial(word.expose_secret());
        let id = match server.verify(question).await {
            Ok(verdict) => verdict.key_id,
            // It is no key, or cannot be one.
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::Authentication | ErrorKind::InvalidRequest
                ) =>
            {
                continue;
            }
            Err(error) => return mute(&error),
        };
        ctx.secrets.learn(word.clone());
        match &known {
            Some((other, _)) if *other != id => {
                return Err(Failure::usage(format!("several keys were given: {other}, {id}"))
                    .hint("run this for one after the other, by its id"));
            }
            _ => known = Some((id, word)),
        }
    }
    Ok(known.map_or(Answer::Unknown, |(id, text)| Answer::Known { id, text }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_among_the_words_however_it_is_wrapped() {
        let key = "sk_live_canary-of-the-old-system-1";
        for text in [
            key.to_owned(),
            format!("Authorization: Bearer {key}\n"),
            format!("export KEY='{key}'"),
            format!("STRIPE={key}"),
            format!("{{\"key\":\"{key}\",\"n\":1}}"),
            format!("https://x/?a=1&token={key}&b=2"),
            format!("x-api-key:{key}"),
        ] {
            let words = words(&text);
            assert!(words.iter().any(|word| word.expose_secret() == key), "{text}");
        }
        assert!(words("no key at all").is_empty());
        let many: String = (0..1000).map(|n| format!("abcdefghijklmnop{n} ")).collect();
        assert_eq!(words(&many).len(), MOST);
    }
}
