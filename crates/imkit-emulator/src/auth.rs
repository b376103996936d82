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

/// Decides who calls an operation that takes this kind of credential. Where either one will do, an
/// API key that is present counts, and a wrong one is refused.
pub(crate) fn authenticate(
    app: &App,
    state: &State,
    auth: Auth,
    headers: &HeaderMap,
    now: Timestamp,
) -> Result<Caller, Refusal> {
    match auth {
        Auth::ApiKey => {
            if !headers.contains_key(API_KEY) && headers.contains_key(CLIENT_KEY) {
                user(app, state, headers, now)?;
                return Err(Refusal::flat(
                    403,
                    "INSUFFICIENT_PERMISSIONS",
                    "This operation requires the IM-API-KEY header",
                ));
            }
            admin(app, headers).map(|()| Caller::Admin)
        }
        Auth::User => user(app, state, headers, now),
        Auth::Either if headers.contains_key(CLIENT_KEY) && !headers.contains_key(API_KEY) => {
            user(app, state, headers, now)
        }
        Auth::Either => admin(app, headers).map(|()| Caller::Admin),
    }
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

fn user(app: &App, state: &State, headers: &HeaderMap, now: Timestamp) -> Result<Caller, Refusal> {
    let Some(given) = headers.get(CLIENT_KEY) else {
        return Err(Refusal::flat(
            401,
            "MISSING_CLIENT_KEY",
            "Client key is required for SDK initialization",
        ));
    };
    if !equal(given.as_bytes(), &app.client_key) {
        return Err(Refusal::flat(
            401,
            "INVALID_CLIENT_KEY",
            "The provided client key is invalid or expired",
        ));
    }
    let Some(token) = headers.get(TOKEN) else {
        return Err(Refusal::new(401, "INVALID_TOKEN", "IM-Authorization header is required"));
    };
    // Tokens are any text of the application, so they are not limited to ASCII.
    std::str::from_utf8(token.as_bytes())
        .ok()
        .and_then(|token| nouns::authenticate_token(state, token, now))
        .map(Caller::User)
        .ok_or_else(|| Refusal::new(401, "INVALID_TOKEN", "The token is invalid or expired"))
}

fn equal(given: &[u8], expected: &str) -> bool {
    given.ct_eq(expected.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn check(auth: Auth, headers: &[(&'static str, &'static str)]) -> Result<Caller, &'static str> {
        let app = App {
            api_key: "api".into(),
            client_key: "client".into(),
            signing_key: "signing".into(),
            app_id: "app".into(),
        };
        let headers = headers.iter().map(|(name, value)| {
            (http::HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_static(value))
        });
        let headers = HeaderMap::from_iter(headers);
        authenticate(&app, &State::default(), auth, &headers, Timestamp::UNIX_EPOCH)
            .map_err(|refusal| refusal.code)
    }

    #[test]
    fn the_right_api_key_is_the_application() {
        assert_eq!(check(Auth::ApiKey, &[("im-api-key", "api")]), Ok(Caller::Admin));
        assert_eq!(check(Auth::Either, &[("im-api-key", "api")]), Ok(Caller::Admin));
    }

    #[test]
    fn each_key_problem_has_its_code() {
        let client = ("im-client-key", "client");
        assert_eq!(check(Auth::ApiKey, &[]), Err("MISSING_API_KEY"));
        assert_eq!(check(Auth::ApiKey, &[("im-api-key", "apj")]), Err("INVALID_API_KEY"));
        assert_eq!(check(Auth::Either, &[]), Err("MISSING_API_KEY"));
        assert_eq!(check(Auth::Either, &[("im-api-key", "x"), client]), Err("INVALID_API_KEY"));
        assert_eq!(check(Auth::User, &[("im-api-key", "api")]), Err("MISSING_CLIENT_KEY"));
        assert_eq!(check(Auth::User, &[("im-client-key", "x")]), Err("INVALID_CLIENT_KEY"));
        assert_eq!(check(Auth::User, &[client]), Err("INVALID_TOKEN"));
        assert_eq!(check(Auth::Either, &[client, ("im-authorization", "t")]), Err("INVALID_TOKEN"));
        assert_eq!(check(Auth::ApiKey, &[client, ("im-authorization", "t")]), Err("INVALID_TOKEN"));
    }
}
