//! Which key a request presents: exactly one, in a header, never in the URL.

use std::borrow::Cow;

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use imkit_keys::{ClientKeyId, KeyId};

use super::problem::{ApiError, ApiResult};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// Parameters under which people put keys into URLs.
const QUERY_NAMES: [&str; 5] = ["api_key", "key", "apikey", "access_token", "token"];

/// The key that the headers present. What cannot be a key at all is presented as the empty text,
/// which is as wrong as any other.
pub(super) fn find(headers: &HeaderMap) -> ApiResult<Cow<'_, str>> {
    let own = headers.get_all(API_KEY).iter().map(text);
    let standard = headers.get_all(header::AUTHORIZATION).iter().filter_map(authorization);
    let mut found = own.chain(standard);
    let first = found.next().ok_or_else(ApiError::missing_key)?;
    if found.any(|other| other != first) {
        let detail = "The request presents several keys";
        return Err(ApiError::new(StatusCode::BAD_REQUEST, "several_credentials", detail)
            .hint("send one of X-API-Key and Authorization, once"));
    }
    Ok(first)
}

/// Whether the headers present anything.
pub(super) fn is_presented(headers: &HeaderMap) -> bool {
    headers.contains_key(API_KEY)
        || headers.get_all(header::AUTHORIZATION).iter().any(|value| authorization(value).is_some())
}

fn text(value: &HeaderValue) -> Cow<'_, str> {
    value.to_str().unwrap_or_default().into()
}

/// The key of an `Authorization` header; `None` = of a scheme that is not for keys.
fn authorization(value: &HeaderValue) -> Option<Cow<'_, str>> {
    let value = value.to_str().ok()?;
    let (scheme, rest) = value.split_once(' ')?;
    let rest = rest.trim_matches(' ');
    if scheme.eq_ignore_ascii_case("bearer") {
        return Some(rest.into());
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = STANDARD.decode(rest).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let key = decoded.as_deref().and_then(|pair| pair.strip_suffix(':')).unwrap_or_default();
    Some(key.to_owned().into())
}

/// Refuses keys in the query: URLs end up in logs, histories and referrers. What a proxy appends
/// behind `/verify/` is another server's URL.
pub(super) fn check_query(uri: &Uri) -> ApiResult<()> {
    let Some(query) = uri.query() else { return Ok(()) };
    if uri.path().starts_with("/verify/") {
        return Ok(());
    }
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        // Decisions and requests are filtered by the id of a key or client key, which is public.
        let is_filtered = matches!(uri.path(), "/decisions" | "/requests" | "/requests/export");
        let is_id = value.parse::<KeyId>().is_ok() || value.parse::<ClientKeyId>().is_ok();
        let is_id = is_filtered && name == "key" && is_id;
        if QUERY_NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)) && !is_id {
            let detail = format!("The parameter {name} would put a key into the URL");
            return Err(ApiError::new(StatusCode::BAD_REQUEST, "key_in_query", detail).hint(
                "send the key as a header; if it was a real one, rotate it: URLs are logged",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(lines: &[(&'static str, &str)]) -> Result<String, ApiError> {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        find(&headers).map(Cow::into_owned)
    }

    #[test]
    fn ids_of_keys_are_no_keys_where_they_filter() {
        let passes = |uri: &'static str| check_query(&Uri::from_static(uri)).is_ok();
        for page in ["/requests?key=", "/requests/export?key=", "/decisions?key="] {
            for id in ["7Gq2mXbR4tLz", "ck_7Gq2mXbR4tLz"] {
                let uri: Uri = format!("{page}{id}").parse().unwrap();
                assert!(check_query(&uri).is_ok(), "{uri}");
            }
        }
        assert!(!passes("/verify?key=7Gq2mXbR4tLz") && !passes("/requests?token=7Gq2mXbR4tLz"));
        assert!(!passes("/requests?key=imk_live_7Gq2mXbR4tLzaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
    }

    #[test]
    fn a_key_comes_in_three_ways() {
        for line in [
            ("x-api-key", "abc"),
            ("authorization", "Bearer abc"),
            ("authorization", "bearer  abc"),
            ("authorization", "Basic YWJjOg=="),
        ] {
            assert_eq!(found(&[line]).unwrap(), "abc", "{line:?}");
        }
        assert_eq!(found(&[("x-api-key", "abc"), ("authorization", "Bearer abc")]).unwrap(), "abc");
    }

    #[test]
    fn two_keys_and_none_are_refused() {
        for lines in [
            &[("x-api-key", "abc"), ("x-api-key", "abd")][..],
            &[("x-api-key", "abc"), ("authorization", "Bearer abd")],
        ] {
            assert!(format!("{:?}", found(lines).unwrap_err()).contains("several_credentials"));
        }
        for lines in [&[][..], &[("authorization", "Digest abc")], &[("authorization", "abc")]] {
            assert!(format!("{:?}", found(lines).unwrap_err()).contains("missing_key"));
        }
    }

    #[test]
    fn what_cannot_be_a_key_is_a_wrong_one() {
        for value in ["Basic ???", "Basic YWJjOmRlZg==", "Bearer "] {
            assert_eq!(found(&[("authorization", value)]).unwrap_or_default(), "", "{value}");
        }
    }

    #[test]
    fn keys_in_urls_are_refused_but_ids_are_not_keys() {
        let check = |uri: &'static str| check_query(&Uri::from_static(uri)).is_ok();
        assert!(!check("/verify?API_KEY=x"));
        assert!(!check("/api-keys?%6Bey=x"));
        assert!(!check("/decisions?key=imk_live_x"));
        assert!(!check("/decisions?key=ck_x"));
        assert!(check("/decisions?key=0123456789ab"));
        assert!(check("/decisions?key=ck_0123456789ab"));
        assert!(check("/requests?key=ck_0123456789ab"));
        assert!(!check("/verify?key=ck_0123456789ab"));
        assert!(check("/verify/shop?token=x"));
        assert!(check("/verify?scope=x"));
    }
}
