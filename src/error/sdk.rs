//! How an SDK error becomes a failure of the command line: facts are copied, and nothing is reworded
//! but names of fields that people type as options.

use std::error::Error as _;

use imkit_sdk::api::operation::MESSAGES_BATCH;
use imkit_sdk::{ErrorKind, Outcome, RequestPreview};
use serde_json::{Map, Value, json};

use super::{Exit, Failure};
use crate::commands::keys::options;

impl From<imkit_sdk::Error> for Failure {
    fn from(error: imkit_sdk::Error) -> Self {
        if error.kind() == ErrorKind::DryRun
            && let Some(preview) = error.preview()
        {
            return Self::dry_run(preview_json(preview));
        }
        let stranger = stranger(&error);
        let is_elsewhere = stranger && error.kind() == ErrorKind::NotFound;
        let exit = match is_elsewhere || is_of_control_door(&error) {
            // No script must take it for a room or a key that there is not.
            true => Exit::Failed,
            false => Exit::from_code(error.kind().exit_code()),
        };
        let failure = match options::told(&error) {
            // What was typed was wrong, whoever noticed it.
            Some(message) => Self::usage(message),
            None => Self::new(exit, options::message(&error)),
        };
        let mut failure = failure
            .code(error.code().unwrap_or(error.kind().as_str()))
            .outcome(outcome_word(error.outcome()));
        let facts = facts(&error);
        if !facts.is_empty() {
            failure = failure.cause(facts);
        }
        if let Some(source) = error.source() {
            failure = failure.causes(source);
        }
        if let Some(status) = error.status() {
            failure = failure.status(status);
        }
        if let Some(id) = error.request_id() {
            failure = failure.request_id(id);
        }
        if error.is_retryable() {
            failure = failure.retryable();
        }
        if let Some(wait) = error.retry_after() {
            failure = failure.retry_after(wait);
        }
        let stranger = stranger.then(|| STRANGER.to_owned());
        match stranger.or_else(|| error.hint()).or_else(|| look(&error).map(str::to_owned)) {
            // The library names its method, people type an option.
            Some(hint) => failure
                .hint(options::reworded(&hint.replace("`allow_plain_http`", "--allow-plain-http"))),
            None => failure,
        }
    }
}

/// What to do about a server that is no key server.
const STRANGER: &str = "this is not what a key server answers: is the URL that of its control door \
                        (port 9000), and not of the gateway or the chat server?";

/// Whether a question to a key server was answered by something else: a key server's codes are words
/// in lower case.
fn stranger(error: &imkit_sdk::Error) -> bool {
    let foreign = match error.code() {
        None => true,
        Some(code) => code.contains(|c: char| c.is_ascii_uppercase()),
    };
    error.operation().is_some_and(|operation| operation.starts_with("keys."))
        && error.status().is_some()
        && foreign
        && matches!(
            error.kind(),
            ErrorKind::Authentication | ErrorKind::NotFound | ErrorKind::Api | ErrorKind::Decode
        )
}

/// Whether an operation of the platform was asked for at a key server's control door.
fn is_of_control_door(error: &imkit_sdk::Error) -> bool {
    error.operation().is_some_and(|operation| !operation.starts_with("keys."))
        && error.status() == Some(404)
        && error.code() == Some("not_found")
}

/// Where to look when the thing named is not there, or is there already.
fn look(error: &imkit_sdk::Error) -> Option<&'static str> {
    let noun = error.operation()?.split('.').next()?;
    match (error.kind(), noun) {
        (ErrorKind::NotFound, "users" | "tokens") => Some("imkit users find TEXT looks for users"),
        (ErrorKind::NotFound, "rooms" | "members" | "bans" | "invitations") => {
            Some("check the ids of room and user")
        }
        (ErrorKind::NotFound, _) if error.operation() == Some(MESSAGES_BATCH.id) => {
            Some("the broadcast that sent the batch answered its id")
        }
        (ErrorKind::NotFound, "messages") => {
            Some("imkit messages list ROOM shows a room's messages")
        }
        (ErrorKind::NotFound, "me") => Some("imkit me rooms list shows the user's rooms"),
        (ErrorKind::NotFound, "blocks") => Some("imkit me blocks list shows who is blocked"),
        (ErrorKind::NotFound, "prefs") => Some("imkit me prefs list shows those that there are"),
        (ErrorKind::NotFound, "keys") if is_about_client_keys(error) => {
            Some("imkit keys client list shows the client keys that there are")
        }
        (ErrorKind::NotFound, "keys") => Some("imkit keys list shows the keys that there are"),
        (ErrorKind::Conflict, "rooms") => Some("imkit rooms get ROOM shows it"),
        (ErrorKind::Conflict, "users" | "tokens") => Some("another user has this token"),
        _ => None,
    }
}

fn is_about_client_keys(error: &imkit_sdk::Error) -> bool {
    error.operation().is_some_and(|operation| operation.starts_with("keys.client."))
}

/// What the server said, in the words of the protocol: `HTTP 404, ROOM_NOT_FOUND, 3 attempts`.
fn facts(error: &imkit_sdk::Error) -> String {
    let facts = [
        error.status().map(|status| format!("HTTP {status}")),
        error.code().map(str::to_owned),
        (error.attempts() > 1).then(|| format!("{} attempts", error.attempts())),
    ];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NotSent => "not_sent",
        Outcome::Answered => "answered",
        Outcome::Unknown => "unknown",
    }
}

fn preview_json(preview: &RequestPreview) -> Value {
    let headers: Map<String, Value> =
        preview.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    json!({
        "operation": preview.operation,
        "method": preview.method,
        "url": preview.url,
        "headers": headers,
        "body": preview.body,
    })
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use imkit_sdk::{Client, ClientBuilder, RetryPolicy};

    use super::*;

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    /// Speaks to a port of this machine on which nobody listens.
    fn nobody() -> Result<ClientBuilder, std::io::Error> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let builder = Client::builder().base_url(format!("http://{address}"));
        Ok(builder.api_key("canary-1234-5678").retry(RetryPolicy::none()))
    }

    #[tokio::test]
    async fn no_server_is_a_network_failure_with_its_causes() -> Outcome {
        let error = nobody()?.build()?.monitor().connections().await.err().ok_or("answered")?;
        let failure = Failure::from(error);
        assert_eq!(failure.exit(), Exit::Network);
        assert!(!failure.cause_chain().is_empty());
        let error = &failure.to_json()["error"];
        assert_eq!(error["code"], "network");
        assert_eq!(error["outcome"], "not_sent");
        assert_eq!(error["retryable"], true);
        assert!(!failure.to_json().to_string().contains("canary-1234-5678"));
        Ok(())
    }

    #[tokio::test]
    async fn a_dry_run_ends_with_the_request_and_without_the_key() -> Outcome {
        let client = nobody()?.dry_run(true).build()?;
        let error = client.rooms().freeze("r1").await.err().ok_or("answered")?;
        let failure = Failure::from(error);
        let preview = failure.preview().ok_or("no preview")?;
        assert_eq!(failure.exit(), Exit::Ok);
        assert_eq!(preview["operation"], "rooms.update");
        assert_eq!(preview["method"], "PUT");
        assert!(preview["url"].as_str().is_some_and(|url| url.ends_with("/rooms/r1")));
        assert!(!preview.to_string().contains("canary-1234-5678"));
        Ok(())
    }

    #[tokio::test]
    async fn a_refusal_before_sending_is_a_failure_of_its_own_kind() -> Outcome {
        let client = nobody()?.read_only(true).build()?;
        let error = client.rooms().freeze("r1").await.err().ok_or("answered")?;
        let failure = Failure::from(error);
        assert_eq!(failure.exit(), Exit::Failed);
        assert_eq!(failure.to_json()["error"]["code"], "read_only");
        Ok(())
    }
}
