//! What can go wrong on the way to an upstream, and how it is told in the platform's form: what
//! failed, and whether the request may have taken effect.

use std::time::Duration;

use imkit_api::Operation;
use imkit_api::operation::Danger;
use imkit_emulator::Refusal;

use crate::seconds;

/// Why there is no answer of an upstream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fault {
    /// There is no connection to it: nothing was sent.
    Unreachable,
    /// It failed too often lately: nothing was tried. Another try is worth it after so long.
    Resting(Duration),
    /// The connection ended before an answer came.
    Lost,
    /// No answer came in time.
    Late,
    /// The answer broke off.
    Cut,
    /// It has no room for more requests for so long: it said so of this one.
    Full(Duration),
    /// It said so of others, and nothing goes to it for so long.
    Paused(Duration),
    /// The key's part of the budget is used up for so long.
    Crowded(Duration),
    /// It refuses the gateway's own API key.
    KeyRefused,
    /// The gateway has no client key for it.
    Keyless,
    /// The upstream's base before it makes the URL longer than URLs can be: nothing was sent.
    TooLong,
    /// What came is no answer of the platform.
    Foreign(Foreign),
    /// The caller's own body failed on its way.
    Upload(Upload),
}

/// What is wrong with a body that is passed on as it comes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Upload {
    TooLarge,
    Broken,
}

/// What came instead of an answer of the platform.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Foreign {
    /// A redirect, which is never followed: it could lead the API key elsewhere.
    Redirect,
    /// No JSON, with this status: the page of a proxy before it, for instance.
    NotJson(u16),
    /// A compressed body, which nobody asked for and which cannot be searched for secrets.
    Encoded,
    /// JSON that cannot be read in one way only, where fields have to be taken out.
    Unclear,
    /// More than an answer ever has.
    Endless,
}

impl Fault {
    /// The fault as it is for a request that the upstream itself refused for its rate before: then
    /// that is why it does not go.
    pub(super) fn after(self, is_full: bool) -> Self {
        match self {
            Self::Paused(wait) | Self::Crowded(wait) if is_full => Self::Full(wait),
            fault => fault,
        }
    }

    /// Whether the upstream is in trouble, as a whole.
    pub(super) fn is_outage(self) -> bool {
        match self {
            Self::Unreachable | Self::Lost | Self::Late | Self::Cut => true,
            Self::Foreign(Foreign::NotJson(status)) => matches!(status, 502..=504),
            Self::Resting(_)
            | Self::Full(_)
            | Self::Paused(_)
            | Self::Crowded(_)
            | Self::KeyRefused
            | Self::Keyless
            | Self::TooLong
            | Self::Foreign(_)
            | Self::Upload(_) => false,
        }
    }

    /// As metrics and logs name it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Resting(_) => "resting",
            Self::Lost => "lost",
            Self::Late => "late",
            Self::Cut => "cut",
            Self::Full(_) => "full",
            Self::Paused(_) => "paused",
            Self::Crowded(_) => "crowded",
            Self::KeyRefused => "api_key_refused",
            Self::Keyless => "keyless",
            Self::TooLong => "too_long",
            Self::Foreign(Foreign::Redirect) => "redirect",
            Self::Foreign(Foreign::NotJson(_)) => "not_json",
            Self::Foreign(Foreign::Encoded) => "encoded",
            Self::Foreign(Foreign::Unclear) => "unclear",
            Self::Foreign(Foreign::Endless) => "endless",
            Self::Upload(_) => "upload",
        }
    }

    /// Whether the request may have had an effect all the same.
    pub(super) fn leaves_open(self) -> bool {
        match self {
            Self::Late | Self::Lost | Self::Cut | Self::Foreign(_) => true,
            Self::Unreachable
            | Self::Resting(_)
            | Self::Full(_)
            | Self::Paused(_)
            | Self::Crowded(_)
            | Self::KeyRefused
            | Self::Keyless
            | Self::TooLong
            | Self::Upload(_) => false,
        }
    }

    /// The fault as the caller of an operation is told.
    pub(super) fn told(self, operation: &Operation) -> Refusal {
        let (status, code, what) = match self {
            Self::Unreachable => (
                502,
                "UPSTREAM_UNREACHABLE",
                "The chat server cannot be reached. Nothing was sent: try again".to_owned(),
            ),
            Self::Resting(wait) => {
                let message = "The chat server failed several times and is left alone for a \
                               moment. Nothing was sent: try again later";
                return Refusal::flat(503, "UPSTREAM_UNAVAILABLE", message).after(seconds::to_wait(wait));
            }
            Self::Full(wait) => {
                let message = "The chat server itself refused the request: its own limit is used \
                               up. Nothing was done: try again later";
                return Refusal::too_many(message, seconds::to_wait(wait));
            }
            Self::Paused(wait) => {
                let message = "The chat server itself refused requests: its own limit is used up, \
                               and all keys wait. Nothing was sent: try again later";
                return Refusal::too_many(message, seconds::to_wait(wait));
            }
            Self::Crowded(wait) => {
                let message = "The gateway's keys share the chat server's limit, and this key's \
                               part of it is used up. Nothing was sent: try again later, or ask \
                               whoever runs the gateway for a larger part (imkit keys update \
                               --budget)";
                return Refusal::too_many(message, seconds::to_wait(wait));
            }
            Self::Keyless => (
                503,
                "UPSTREAM_CLIENT_KEY_MISSING",
                "The gateway has no client key for the chat server: tell whoever runs it (imkit \
                 keys upstream update --client-key-file)"
                    .to_owned(),
            ),
            Self::KeyRefused => (
                502,
                "UPSTREAM_KEY_REFUSED",
                "The chat server refuses the gateway's own API key. Your key is fine: tell whoever \
                 runs the gateway (imkit keys upstream test)"
                    .to_owned(),
            ),
            Self::TooLong => {
                let message = "The request is refused: with what stands before it at the chat \
                               server, its URL is too long";
                return Refusal::new(414, "URI_TOO_LONG", message);
            }
            Self::Upload(Upload::TooLarge) => {
                return Refusal::new(413, "BODY_TOO_LARGE", "The body is too large; split it");
            }
            Self::Upload(Upload::Broken) => {
                let message = "The connection ended within the body";
                return Refusal::new(400, "INCOMPLETE_BODY", message);
            }
            Self::Lost => (502, "UPSTREAM_LOST", outcome(operation, "ended the connection")),
            Self::Late => (504, "UPSTREAM_TIMEOUT", outcome(operation, "did not answer in time")),
            Self::Cut => (502, "UPSTREAM_LOST", outcome(operation, "broke off its answer")),
            Self::Foreign(foreign) => {
                (foreign.status(), "UPSTREAM_INVALID_ANSWER", outcome(operation, foreign.what()))
            }
        };
        Refusal::flat(status, code, what)
    }
}

impl Foreign {
    /// 503 and 504 say of themselves what they are; whatever else came, the upstream is at fault.
    fn status(self) -> u16 {
        match self {
            Self::NotJson(status @ (503 | 504)) => status,
            _ => 502,
        }
    }

    fn what(self) -> &'static str {
        match self {
            Self::Redirect => "answered with a redirect, which the gateway does not follow",
            Self::NotJson(503) => "is not available",
            Self::NotJson(504) => "did not answer the proxy before it in time",
            Self::NotJson(_) => "answered with something else than JSON",
            Self::Encoded => "answered with a compressed body, which was not asked for",
            Self::Unclear => "answered with JSON that cannot be read",
            Self::Endless => "answered with more than any answer has",
        }
    }
}

/// What happened, and what the caller can rely on.
fn outcome(operation: &Operation, what: &str) -> String {
    match operation.danger {
        Danger::Read => format!("The chat server {what}: try again"),
        _ => format!(
            "The chat server {what}. The request may have taken effect: look before you send it \
             again"
        ),
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::operation;

    use super::*;

    #[test]
    fn every_fault_has_a_name_of_its_own_that_is_written_down() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/gateway-audit.md");
        let page = std::fs::read_to_string(page).unwrap();
        let wait = Duration::ZERO;
        let foreign = [
            Foreign::Redirect,
            Foreign::NotJson(502),
            Foreign::Encoded,
            Foreign::Unclear,
            Foreign::Endless,
        ];
        let faults = [
            Fault::Unreachable,
            Fault::Resting(wait),
            Fault::Lost,
            Fault::Late,
            Fault::Cut,
            Fault::Full(wait),
            Fault::Paused(wait),
            Fault::Crowded(wait),
            Fault::KeyRefused,
            Fault::Keyless,
            Fault::TooLong,
            Fault::Upload(Upload::Broken),
        ];
        let names = faults.into_iter().chain(foreign.map(Fault::Foreign)).map(Fault::name);
        let mut names: Vec<_> = names.collect();
        for name in &names {
            assert!(page.contains(&format!("| `{name}` | ")), "{name}");
        }
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn a_change_with_an_unknown_outcome_says_so() {
        let told = |fault: Fault, op| format!("{:?}", fault.told(op));
        for fault in [Fault::Lost, Fault::Late, Fault::Cut, Fault::Foreign(Foreign::NotJson(502))] {
            assert!(told(fault, &operation::MESSAGES_SEND).contains("may have taken effect"));
            assert!(!told(fault, &operation::ROOMS_GET).contains("may have taken effect"));
        }
        for fault in [Fault::Unreachable, Fault::Resting(Duration::ZERO)] {
            assert!(told(fault, &operation::MESSAGES_SEND).contains("Nothing was sent"));
        }
    }
}
