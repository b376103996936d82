//! Refuses what a page of another site has a browser send. Browsers keep the credentials of Basic
//! for a site and add them to whatever is sent there, whoever has it sent.

use axum::http::{HeaderMap, HeaderName, StatusCode, header};

use super::problem::{ApiError, ApiResult};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Refuses requests that a browser says come from another site. Other programs say nothing.
pub(super) fn refuse_foreign_pages(headers: &HeaderMap) -> ApiResult<()> {
    let says_foreign = headers.get(FETCH_SITE).is_some_and(|site| site == "cross-site");
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let is_own = |origin: &str| {
        let (_, authority) = origin.split_once("://")?;
        host.map(|host| authority.eq_ignore_ascii_case(host))
    };
    // `null` is an origin that is nobody's.
    let is_foreign =
        |origin: &axum::http::HeaderValue| origin.to_str().ok().and_then(is_own) != Some(true);
    if says_foreign || headers.get_all(header::ORIGIN).iter().any(is_foreign) {
        let detail = "A page of another site may not do this";
        return Err(ApiError::new(StatusCode::FORBIDDEN, "cross_site", detail)
            .hint("send the request from a program, not from a page in a browser"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn passes(lines: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_static("localhost:9000"));
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_static(value));
        }
        refuse_foreign_pages(&headers).is_ok()
    }

    #[test]
    fn programs_and_own_pages_pass() {
        assert!(passes(&[]));
        assert!(passes(&[("origin", "http://localhost:9000"), ("sec-fetch-site", "same-origin")]));
        assert!(passes(&[("sec-fetch-site", "none")]));
    }

    #[test]
    fn pages_of_others_do_not() {
        for line in [
            ("origin", "https://evil.example"),
            ("origin", "http://localhost:9001"),
            ("origin", "http://localhost"),
            ("origin", "null"),
            ("origin", ""),
            ("sec-fetch-site", "cross-site"),
        ] {
            assert!(!passes(&[line]), "{line:?}");
        }
    }
}
