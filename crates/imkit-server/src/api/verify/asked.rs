//! What a question says about a request, and what of it makes sense.

use imkit_keys::{Need, ScopeWord};

use super::super::operation;
use super::super::problem::{ApiError, ApiResult};

/// Most scopes or resources of one question.
const MOST: usize = 32;

/// Most that one request may take from limits.
const MOST_COST: u32 = 1_000_000;

/// Longest resource, in bytes.
const LONGEST_RESOURCE: usize = 300;

/// What a question says about a request.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) scopes: Vec<String>,
    pub(super) operation: Option<String>,
    pub(super) resources: Vec<String>,
    pub(super) cost: Option<u32>,
}

/// A question, read.
pub(super) struct Read {
    pub(super) need: Need,
    pub(super) operation: String,
    pub(super) resources: Vec<String>,
}

pub(super) fn from_query(query: &str) -> ApiResult<Asked> {
    let mut asked = Asked::default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let value = value.into_owned();
        match name.as_ref() {
            "scope" => asked.scopes.push(value),
            "resource" => asked.resources.push(value),
            "operation" if asked.operation.is_none() => asked.operation = Some(value),
            "cost" if asked.cost.is_none() => {
                let cost = value.parse().map_err(|_| {
                    ApiError::invalid("/cost", "this is no whole number that is not negative")
                })?;
                asked.cost = Some(cost);
            }
            "operation" | "cost" => {
                return Err(ApiError::invalid(format!("/{name}"), "it may be given once"));
            }
            _ => {
                let shown: String = name.chars().take(40).collect();
                let detail = format!(
                    "unknown parameter `{shown}`, expected scope, operation, resource or cost"
                );
                return Err(ApiError::invalid("", detail));
            }
        }
    }
    Ok(asked)
}

pub(super) fn read(asked: Asked) -> ApiResult<Read> {
    let Asked { scopes, operation: asked_for, resources, cost } = asked;
    for (pointer, count) in [("/scopes", scopes.len()), ("/resources", resources.len())] {
        if count > MOST {
            return Err(ApiError::invalid(pointer, format!("{count} entries: at most {MOST}")));
        }
    }
    let mut need = match &asked_for {
        None => Need::key(),
        Some(id) => Need::of(operation::named(id)?),
    };
    for (index, scope) in scopes.iter().enumerate() {
        let word: ScopeWord = scope
            .parse()
            .map_err(|error| ApiError::invalid(format!("/scopes/{index}"), format!("{error}")))?;
        need = need.word(word);
    }
    if let Some(cost) = cost {
        if cost > MOST_COST {
            return Err(ApiError::invalid("/cost", format!("{cost}: at most {MOST_COST}")));
        }
        need = need.cost(cost);
    }
    for (index, resource) in resources.iter().enumerate() {
        let fits = (1..=LONGEST_RESOURCE).contains(&resource.len())
            && !resource.chars().any(char::is_control);
        if !fits {
            let detail = format!("write KIND/ID in at most {LONGEST_RESOURCE} bytes");
            return Err(ApiError::invalid(format!("/resources/{index}"), detail));
        }
    }
    let operation = asked_for.unwrap_or_else(|| scopes.join(" "));
    Ok(Read { need, operation, resources })
}
