//! The fields of requests to the key server, in the words of the command line: who typed
//! `--expires` has never heard of `/expires_in_days`.

use imkit_sdk::Error;
use imkit_sdk::keys::FieldProblem;

use super::rotation::spelled;

/// Most faults that one message tells; the rest is counted.
const TOLD: usize = 5;

/// How a JSON pointer begins, and the option or argument that fills the field.
const OPTIONS: &[(&str, &str)] = &[
    ("name", "--name"),
    ("scopes", "--scope"),
    ("owner", "--owner"),
    ("expires_in_days", "--expires"),
    ("expires_at", "--expires"),
    ("expires", "--expires"),
    ("not_before", "--not-before"),
    ("rate_limit", "--rate"),
    ("limits", "--limit"),
    ("allowed_ips", "--allow-ip"),
    ("resources", "--resource"),
    ("tags", "--tag"),
    ("tag", "--tag"),
    ("metadata", "--metadata"),
    ("environment", "--env"),
    ("gateway/upstream", "--upstream"),
    ("gateway/budget/guaranteed", "--budget guaranteed"),
    ("gateway/budget/ceiling", "--budget ceiling"),
    ("gateway/budget/weight", "--budget weight"),
    ("gateway/budget", "--budget"),
    ("gateway/audit_reads", "--audit-reads"),
    ("role", "--role"),
    ("parent", "--parent"),
    ("ttl_seconds", "--ttl"),
    ("reason", "--reason"),
    ("if_rev", "--if-rev"),
    ("grace_seconds", "--grace"),
    ("finish_when_idle_seconds", "--finish-when-idle"),
    ("ids", "ID"),
    ("created_before", "--created-before"),
    ("operation", "--operation"),
    ("ip", "--ip"),
    ("cost", "--cost"),
    ("since", "--since"),
    ("until", "--until"),
    ("limit", "--limit"),
    ("event", "--event"),
    ("contains", "--contains"),
    ("outcome", "--outcome"),
    ("key", "the key"),
    ("application", "--app"),
    ("domains", "--domain"),
    ("claims", "--claim"),
    ("replace", "--replace"),
    ("url", "--url"),
    ("api_key", "the API key"),
    ("client_key", "--client-key-file"),
    ("keep_seconds", "--keep"),
    ("insecure_plain_http", "--insecure-plain-http"),
];

/// What the server's advice calls things, and what people type.
const WORDS: &[(&str, &str)] = &[
    ("expires: never", "--expires never"),
    ("grace_seconds 0", "--now"),
    ("kind: root", "--root"),
    ("rate_limit or limits", "--rate or --limit"),
    ("with replace", "with --replace"),
    ("with grace_seconds", "with --grace"),
    ("say insecure_plain_http", "say --insecure-plain-http"),
    ("the API key has its own field", "give the API key by --api-key-file"),
    ("change it with PATCH", "change it with imkit keys upstream update"),
    ("a new API key with rotate", "a new API key with imkit keys upstream rotate"),
    ("the list of upstreams has their names", "imkit keys upstream list has their names"),
    (
        "send them elsewhere first",
        "send them elsewhere first (imkit keys update ID --upstream NAME)",
    ),
    ("say force", "say --force"),
    ("more grace_seconds", "a longer --grace"),
    (
        "make another one first, which",
        "make another one first (imkit keys create --root --role admin --name NAME), which",
    ),
    (
        "finish the running rotation first",
        "imkit keys rotation finish ID ends the running rotation",
    ),
    ("the audit names them", "imkit keys audit list names them"),
];

/// The server's advice in the words of the command line.
pub(crate) fn reworded(text: &str) -> String {
    let told = |text: String, (word, option): &(&str, &str)| text.replace(word, option);
    WORDS.iter().fold(with_spans(text), told)
}

/// Seconds as people type them: `2678400 seconds` is `31d`.
fn with_spans(text: &str) -> String {
    let mut told = String::new();
    let mut words = text.split_inclusive(' ').peekable();
    while let Some(word) = words.next() {
        let rest = words.peek().and_then(|next| next.strip_prefix("seconds"));
        match (word.trim_end().parse().ok(), rest) {
            (Some(count), Some(rest)) => {
                told += &spelled(count);
                told += rest;
                words.next();
            }
            _ => told += word,
        }
    }
    told
}

/// What a key server found wrong in a request, by the options that were typed; `None` when the
/// refusal names no field that an option fills.
pub(crate) fn told(error: &Error) -> Option<String> {
    let refused = matches!(error.status(), Some(400 | 422));
    let ours = error.operation().is_some_and(|operation| operation.starts_with("keys."));
    if refused && ours { sentence(error.fields()) } else { None }
}

/// What a server said, with the places of ids left out: they stand in what was typed.
pub(crate) fn message(error: &Error) -> String {
    let ids = error.fields().iter().filter(|field| option(&field.pointer) == Some("ID"));
    ids.fold(error.message().to_owned(), |text, FieldProblem { pointer, detail }| {
        text.replace(&format!("{pointer}: {detail}"), detail)
    })
}

fn sentence(fields: &[FieldProblem]) -> Option<String> {
    fields.iter().find(|field| option(&field.pointer).is_some())?;
    let mut parts: Vec<String> = Vec::new();
    for FieldProblem { pointer, detail } in fields {
        let part = format!("{}: {}", option(pointer).unwrap_or(pointer), reworded(detail));
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    let more = parts.len().saturating_sub(TOLD);
    parts.truncate(TOLD);
    if more > 0 {
        parts.push(format!("and {more} more"));
    }
    Some(parts.join("; "))
}

fn option(pointer: &str) -> Option<&'static str> {
    let place = pointer.strip_prefix('/')?;
    let is_in = |name: &str| {
        place.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    OPTIONS.iter().find(|(name, _)| is_in(name)).map(|(_, option)| *option)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;
    use crate::cli::Cli;

    fn fields(pointers: &[&str]) -> Vec<FieldProblem> {
        let field = |pointer: &&str| FieldProblem {
            pointer: (*pointer).to_owned(),
            detail: "no good".to_owned(),
        };
        pointers.iter().map(field).collect()
    }

    #[test]
    fn fields_are_told_by_their_options() {
        let told = |pointers: &[&str]| sentence(&fields(pointers));
        assert_eq!(told(&["/expires_in_days"]).as_deref(), Some("--expires: no good"));
        let two = told(&["/allowed_ips/0", "/allowed_ips/1", "/odd"]);
        assert_eq!(two.as_deref(), Some("--allow-ip: no good; /odd: no good"));
        let weight = told(&["/gateway/budget/weight"]);
        assert_eq!(weight.as_deref(), Some("--budget weight: no good"));
        assert_eq!(told(&["/gateway/budget"]).as_deref(), Some("--budget: no good"));
        assert_eq!(told(&["/odd", ""]), None, "the server's own words say more");
        assert_eq!(told(&[]), None);
        let many = told(&["/name", "/scopes", "/owner", "/role", "/tags", "/ip", "/cost"]);
        assert!(many.is_some_and(|text| text.ends_with("--tag: no good; and 2 more")));
    }

    #[test]
    fn spans_are_told_as_they_are_typed() {
        let told = with_spans("7776000 seconds: at most 2678400 seconds are kept, not 5 weeks");
        assert_eq!(told, "90d: at most 31d are kept, not 5 weeks");
        assert_eq!(with_spans("seconds 90 seconds"), "seconds 90s");
        let far = "say less, or more grace_seconds";
        assert_eq!(reworded(far), "say less, or a longer --grace");
    }

    #[test]
    fn every_option_of_the_table_exists() {
        let mut known = Vec::new();
        let command = Cli::command();
        let keys = command.find_subcommand("keys").unwrap();
        let mut commands: Vec<_> = keys.get_subcommands().collect();
        while let Some(command) = commands.pop() {
            commands.extend(command.get_subcommands());
            known.extend(command.get_arguments().filter_map(|arg| arg.get_long()));
        }
        for option in OPTIONS.iter().filter_map(|(_, option)| option.strip_prefix("--")) {
            let option = option.split(' ').next().unwrap();
            assert!(known.contains(&option), "--{option}");
        }
    }
}
