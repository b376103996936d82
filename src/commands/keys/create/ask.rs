//! The questions of `imkit keys create` on a terminal, for what was not said by options.

use dialoguer::{Confirm, Input, MultiSelect, Select};
use imkit_sdk::api::Scope;
use imkit_sdk::keys::{CreateKey, Lifetime, OwnerName, RateLimit};

use crate::cli::keys::value;
use crate::commands::keys::misspelt;
use crate::context::Context;
use crate::credential::prompt::ask;
use crate::error::{Exit, Failure};

/// Lifetimes to choose from; the first is the server's own.
const LIFETIMES: [(&str, Option<u32>); 5] = [
    ("90 days", Some(90)),
    ("30 days", Some(30)),
    ("7 days", Some(7)),
    ("1 year", Some(365)),
    ("never", None),
];

/// Asks for what a key needs and nobody said, shows it, and asks whether to make it.
pub(super) async fn complete(key: &mut CreateKey, ctx: &Context) -> Result<(), Failure> {
    key.name = ask(|| {
        Input::<String>::new()
            .with_prompt("Name of the key")
            .validate_with(|name: &String| match name.trim() {
                "" => Err("a name is needed, to find the key by"),
                _ => Ok(()),
            })
            .interact_text()
    })
    .await?;
    if key.owner.is_none() {
        key.owner = owner().await?;
    }
    if key.role.is_none() && key.scopes.is_empty() {
        key.scopes = scopes().await?;
    }
    if key.expires.is_none() && key.expires_at.is_none() && key.expires_in_days.is_none() {
        let chosen = ask(|| {
            let names = LIFETIMES.map(|(name, _)| name);
            Select::new().with_prompt("Works for").items(names).default(0).interact()
        })
        .await?;
        match LIFETIMES.get(chosen).and_then(|(_, days)| *days) {
            Some(days) => key.expires_in_days = Some(days),
            None => key.expires = Some(Lifetime::Never),
        }
    }
    if key.rate_limit.is_none() && key.limits.is_none() {
        key.rate_limit = Some(rate().await?);
    }
    if key.allowed_ips.is_none() {
        let question = "Addresses that it may be used from, separated by commas (none: everywhere)";
        key.allowed_ips =
            Some(words(question, value::address).await?).filter(|ips| !ips.is_empty());
    }
    misspelt::warn(&key.scopes, ctx);
    let question = format!("{}\nMake this key?", summary(key));
    let agreed = ask(move || Confirm::new().with_prompt(question).default(true).interact()).await?;
    match agreed {
        true => Ok(()),
        false => Err(Failure::new(Exit::Failed, "not confirmed; no key was made")),
    }
}

async fn owner() -> Result<Option<OwnerName>, Failure> {
    let name = ask(|| {
        Input::<String>::new()
            .with_prompt("Who answers for it, a team or a person (none: nobody)")
            .allow_empty(true)
            .interact_text()
    })
    .await?;
    let name = name.trim();
    Ok((!name.is_empty()).then(|| OwnerName::Text(name.to_owned())))
}

async fn scopes() -> Result<Vec<String>, Failure> {
    let chosen = ask(|| {
        MultiSelect::new()
            .with_prompt("May (space chooses, enter goes on)")
            .items(Scope::ALL.iter().map(|scope| scope.as_str()))
            .interact()
    })
    .await?;
    let named = chosen.into_iter().filter_map(|index| Scope::ALL.get(index));
    let mut scopes: Vec<String> = named.map(ToString::to_string).collect();
    let question = "Scopes of your own, such as write:orders, separated by commas";
    scopes.extend(words(question, value::scope).await?);
    Ok(scopes)
}

async fn rate() -> Result<RateLimit, Failure> {
    let text = ask(|| {
        Input::<String>::new()
            .with_prompt("At most (1000/min, 20/s, off)")
            .default("1000/min".to_owned())
            .validate_with(|text: &String| value::rate(text).map(drop))
            .interact_text()
    })
    .await?;
    value::rate(&text).map_err(Failure::usage)
}

/// Asks for words, each of which must pass, until all do.
async fn words(
    question: &'static str,
    check: fn(&str) -> Result<String, String>,
) -> Result<Vec<String>, Failure> {
    let text = ask(move || {
        Input::<String>::new()
            .with_prompt(question)
            .allow_empty(true)
            .validate_with(|text: &String| split(text).try_for_each(|word| check(word).map(drop)))
            .interact_text()
    })
    .await?;
    Ok(split(&text).map(str::to_owned).collect())
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|word| !word.is_empty())
}

/// What the key would be, line by line.
fn summary(key: &CreateKey) -> String {
    let list = |words: &[String], none: &str| match words {
        [] => none.to_owned(),
        words => words.join(", "),
    };
    let ends = match (key.expires, key.expires_at, key.expires_in_days) {
        (Some(Lifetime::Never), ..) => "never ends".to_owned(),
        (None, Some(at), _) => format!("until {at}"),
        (None, None, days) => format!("for {} days", days.unwrap_or(90)),
    };
    let rate = match &key.rate_limit {
        Some(RateLimit::Text(text)) => text.clone(),
        Some(RateLimit::PerHour(count)) => format!("{count}/h"),
        None => "as given".to_owned(),
    };
    let owner = key.owner.as_ref().map(|owner| format!(" of {owner}"));
    format!(
        "{}{}: {}; {ends}; at most {rate}; from {}",
        key.name,
        owner.unwrap_or_default(),
        list(&key.scopes, "no scopes"),
        list(key.allowed_ips.as_deref().unwrap_or_default(), "everywhere"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_says_what_matters() {
        let key = CreateKey {
            name: "ci".into(),
            owner: Some(OwnerName::Text("acme".into())),
            scopes: vec!["users:write".into()],
            expires_in_days: Some(30),
            rate_limit: Some(RateLimit::Text("20/s".into())),
            ..CreateKey::default()
        };
        assert_eq!(
            summary(&key),
            "ci of acme: users:write; for 30 days; at most 20/s; from everywhere"
        );
    }
}
