//! From method and path to an operation or a control. Operations come from the operation table, so
//! a new row has its route at once. Knows no HTTP types and runs nothing.

use imkit_api::Operation;
use imkit_api::operation::{OPERATIONS, matching};
use percent_encoding::percent_decode_str;

/// Where a request goes.
#[derive(Debug)]
pub(crate) enum Route {
    /// An operation of the platform, with its decoded path parameters.
    Operation(&'static Operation, Vec<String>),
    /// A control of the emulator itself.
    Control(Control),
    /// The path exists, but not with this method.
    WrongMethod,
    /// Nothing is there.
    Unknown,
    /// A path parameter is not UTF-8.
    NotText,
}

/// Controls under `/_emulator/`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Control {
    /// Lists the faults.
    FaultsList,
    /// Adds a fault.
    FaultsAdd,
    /// Removes all faults.
    FaultsClear,
    /// Removes one fault.
    FaultsRemove(String),
    /// Reads the clock.
    ClockGet,
    /// Sets, advances or resets the clock.
    ClockSet,
    /// Brings the emulator back to how it was built.
    Reset,
    /// Takes a snapshot.
    Snapshot,
    /// Puts a snapshot back.
    Restore,
    /// Reads the limit.
    LimiterGet,
    /// Changes the limit.
    LimiterSet,
    /// Reads the counters.
    Counters,
    /// Chooses the form of token answers.
    Replies,
    /// Reads what became of webhooks.
    Webhooks,
    /// Waits until webhooks have settled.
    WebhooksSettle,
}

/// Finds the way. The path is the raw one of the request line, without the query. One trailing
/// slash more or less than documented makes no difference.
pub(crate) fn route(method: &str, path: &str) -> Route {
    if let Some(control) = path.strip_prefix("/_emulator/") {
        return route_control(method, control.strip_suffix('/').unwrap_or(control));
    }
    let found = matching(method, path);
    match found {
        Some(op) => {
            let decoded = op.path.split('/').zip(path.split('/'));
            let decoded = decoded.filter(|(template, _)| is_parameter(template));
            match decoded.map(|(_, segment)| decode(segment)).collect() {
                Some(params) => Route::Operation(op, params),
                None => Route::NotText,
            }
        }
        None if OPERATIONS.iter().any(|op| op.fits(path)) => Route::WrongMethod,
        None => Route::Unknown,
    }
}

fn is_parameter(part: &str) -> bool {
    part.starts_with('{')
}

fn decode(segment: &str) -> Option<String> {
    Some(percent_decode_str(segment).decode_utf8().ok()?.into_owned())
}

fn route_control(method: &str, path: &str) -> Route {
    let control = match (method, path) {
        ("GET", "faults") => Control::FaultsList,
        ("POST", "faults") => Control::FaultsAdd,
        ("DELETE", "faults") => Control::FaultsClear,
        ("GET", "clock") => Control::ClockGet,
        ("PUT", "clock") => Control::ClockSet,
        ("POST", "reset") => Control::Reset,
        ("GET", "snapshot") => Control::Snapshot,
        ("POST", "restore") => Control::Restore,
        ("GET", "limiter") => Control::LimiterGet,
        ("PUT", "limiter") => Control::LimiterSet,
        ("GET", "counters") => Control::Counters,
        ("PUT", "replies") => Control::Replies,
        ("GET", "webhooks") => Control::Webhooks,
        ("POST", "webhooks/settle") => Control::WebhooksSettle,
        (_, "faults" | "clock" | "reset" | "snapshot" | "restore" | "limiter") => {
            return Route::WrongMethod;
        }
        (_, "counters" | "replies" | "webhooks" | "webhooks/settle") => return Route::WrongMethod,
        (method, path) => match path.strip_prefix("faults/") {
            Some(id) if id.is_empty() || id.contains('/') => return Route::Unknown,
            Some(id) if method == "DELETE" => Control::FaultsRemove(id.to_owned()),
            Some(_) => return Route::WrongMethod,
            None => return Route::Unknown,
        },
    };
    Route::Control(control)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(method: &str, path: &str) -> Option<(&'static str, Vec<String>)> {
        match route(method, path) {
            Route::Operation(op, params) => Some((op.id, params)),
            _ => None,
        }
    }

    #[test]
    fn every_operation_has_its_route_with_and_without_trailing_slash()
    -> Result<(), Box<dyn std::error::Error>> {
        for op in OPERATIONS {
            let ids: Vec<String> = op.params().map(|name| format!("{name} /+é")).collect();
            let path = op.render(&ids.iter().map(String::as_str).collect::<Vec<_>>())?;
            let other = path.strip_suffix('/').map_or(format!("{path}/"), str::to_owned);
            for path in [&path, &other] {
                assert_eq!(
                    operation(op.method.as_str(), path),
                    Some((op.id, ids.clone())),
                    "{path}"
                );
            }
        }
        Ok(())
    }

    #[test]
    fn an_id_that_looks_like_a_fixed_segment_reaches_its_own_operation() {
        let deleted = operation("DELETE", "/rooms/r/messages/v3");
        assert_eq!(deleted, Some(("messages.delete", vec!["r".to_owned(), "v3".to_owned()])));
        assert_eq!(
            operation("GET", "/rooms/r/messages/v3").map(|(id, _)| id),
            Some("messages.list")
        );
    }

    #[test]
    fn what_is_not_there_is_told_apart() {
        assert!(matches!(route("GET", "/nowhere"), Route::Unknown));
        assert!(matches!(route("GET", "/"), Route::Unknown));
        assert!(matches!(route("GET", "*"), Route::Unknown));
        assert!(matches!(route("PATCH", "/me"), Route::WrongMethod));
        assert!(matches!(route("GET", "/rooms//"), Route::Unknown));
        assert!(matches!(route("GET", "/rooms/%ff"), Route::NotText));
        assert!(matches!(route("PUT", "/_emulator/faults"), Route::WrongMethod));
        assert!(matches!(route("GET", "/_emulator/faults/1"), Route::WrongMethod));
        assert!(matches!(route("GET", "/_emulator/nothing"), Route::Unknown));
        assert!(matches!(route("DELETE", "/_emulator/faults/a/b"), Route::Unknown));
    }

    #[test]
    fn controls_are_found() {
        assert!(matches!(route("POST", "/_emulator/reset/"), Route::Control(Control::Reset)));
        match route("DELETE", "/_emulator/faults/7") {
            Route::Control(Control::FaultsRemove(id)) => assert_eq!(id, "7"),
            other => panic!("{other:?}"),
        }
    }
}
