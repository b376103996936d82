//! Who calls: the one place where credentials of a request are checked.

use http::HeaderMap;
use imkit_api::operation::Auth;
use jiff::Timestamp;
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

use crate::app::App;
use crate::call::{Caller, Refusal};
use crate::nouns;
use crate::state::State;

const API_KEY: &str = "IM-API-KEY";
const CLIENT_KEY: &str = "IM-CLIENT-KEY";
const TOKEN: &str = "IM-Authorization";

/// What a request shows, with its key already checked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Credential<'a> {
    /// The API key.
    ApiKey,
    /// The client key, with a token that is still to be checked.
    Token(&'a str),
}

/// Checks the keys of a request for an operation. Where either kind of credential will do, an API
/// key that is present counts, and a wrong one is refused.
pub(crate) fn credential<'a>(
    app: &App,
    auth: Auth,
    headers: &'a HeaderMap,
) -> Result<Credential<'a>, Refusal> {
    let as_user = headers.contains_key(CLIENT_KEY) && !headers.contains_key(API_KEY);
    if auth == Auth::User || as_user {
        return client(app, headers).map(Credential::Token);
    }
    admin(app, headers).map(|()| Credential::ApiKey)
}

/// The user of a live token, where users may call.
pub(crate) fn user(
    state: &State,
    token: &str,
    auth: Auth,
    now: Timestamp,
) -> Result<Caller, Refusal> {
    let user = nouns::authenticate_token(state, token, now)
        .ok_or_else(|| Refusal::new(401, "INVALID_TOKEN", "The token is invalid or expired"))?;
    if auth == Auth::ApiKey {
        let message = "This operation requires the IM-API-KEY header";
        return Err(Refusal::flat(403, "INSUFFICIENT_PERMISSIONS", message));
    }
    Ok(Caller::User(user))
}

/// Checks the API key.
pub(crate) fn admin(app: &App, headers: &HeaderMap) -> Result<(), Refusal> {
    let Some(given) = headers.get(API_KEY) else {
        return Err(Refusal::flat(401, "MISSING_API_KEY", "IM-API-KEY header is required"));
    };
    if equal(given.as_bytes(), app.api_key.expose_secret()) {
        return Ok(());
    }
    Err(Refusal::flat(401, "INVALID_API_KEY", "The provided API key is invalid or expired"))
}

fn client<'a>(app: &App, headers: &'a HeaderMap) -> Result<&'a str, Refusal> {
    let Some(given) = headers.get(CLIENT_KEY) else {
        let message = "Client key is required for SDK initialization";
        return Err(Refusal::flat(401, "MISSING_CLIENT_KEY", message));
    };
    if !equal(given.as_bytes(), &app.client_key) {
        let message = "The provided client key is invalid or expired";
        return Err(Refusal::flat(401, "INVALID_CLIENT_KEY", message));
    }
    let Some(token) = headers.get(TOKEN) else {
        return Err(Refusal::new(401, "INVALID_TOKEN", "IM-Authorization header is required"));
    };
    // Tokens are any text of the application, so they are not limited to ASCII.
    std::str::from_utf8(token.as_bytes())
        .map_err(|_| Refusal::new(401, "INVALID_TOKEN", "The token is invalid or expired"))
}

fn equal(given: &[u8], expected: &str) -> bool {
    given.ct_eq(expected.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};
    use serde_json::json;

    use super::*;
    use crate::state::{Doc, Kind};

    fn check(auth: Auth, headers: &[(&'static str, &'static str)]) -> Result<Caller, &'static str> {
        let app = App {
            api_key: "api".into(),
            client_key: "client".into(),
            signing_key: "signing".into(),
            app_id: "app".into(),
        };
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        let mut state = State::default();
        let token = json!({"client": "alice", "expirationDateMS": 5, "token": "live"});
        state.set(Kind::Token, "live", token.as_object().cloned().map(Doc::new));
        match credential(&app, auth, &headers).map_err(|refusal| refusal.code)? {
            Credential::ApiKey => Ok(Caller::Admin),
            Credential::Token(token) => {
                user(&state, token, auth, Timestamp::UNIX_EPOCH).map_err(|refusal| refusal.code)
            }
        }
    }

    const CLIENT: (&str, &str) = ("im-client-key", "client");
    const LIVE: (&str, &str) = ("im-authorization", "live");

    #[test]
    fn the_right_api_key_is_the_application() {
        assert_eq!(check(Auth::ApiKey, &[("im-api-key", "api")]), Ok(Caller::Admin));
        assert_eq!(check(Auth::Either, &[("im-api-key", "api")]), Ok(Caller::Admin));
        assert_eq!(check(Auth::Either, &[("im-api-key", "api"), CLIENT]), Ok(Caller::Admin));
    }

    #[test]
    fn client_key_and_token_are_a_user_but_never_the_application() {
        let alice = Ok(Caller::User("alice".to_owned()));
        assert_eq!(check(Auth::User, &[CLIENT, LIVE]), alice);
        assert_eq!(check(Auth::Either, &[CLIENT, LIVE]), alice);
        assert_eq!(check(Auth::ApiKey, &[CLIENT, LIVE]), Err("INSUFFICIENT_PERMISSIONS"));
    }

    #[test]
    fn each_key_problem_has_its_code() {
        let dead = ("im-authorization", "dead");
        assert_eq!(check(Auth::ApiKey, &[]), Err("MISSING_API_KEY"));
        assert_eq!(check(Auth::ApiKey, &[("im-api-key", "apj")]), Err("INVALID_API_KEY"));
        assert_eq!(check(Auth::Either, &[]), Err("MISSING_API_KEY"));
        assert_eq!(
            check(Auth::Either, &[("im-api-key", "x"), CLIENT, LIVE]),
            Err("INVALID_API_KEY")
        );
        assert_eq!(check(Auth::User, &[("im-api-key", "api")]), Err("MISSING_CLIENT_KEY"));
        assert_eq!(check(Auth::User, &[("im-client-key", "x"), LIVE]), Err("INVALID_CLIENT_KEY"));
        assert_eq!(check(Auth::User, &[CLIENT]), Err("INVALID_TOKEN"));
        assert_eq!(check(Auth::Either, &[CLIENT, dead]), Err("INVALID_TOKEN"));
        assert_eq!(check(Auth::ApiKey, &[CLIENT, dead]), Err("INVALID_TOKEN"));
    }
}
