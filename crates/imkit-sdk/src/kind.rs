//! What an error means, and its exit code. The one place that decides either.

/// What went wrong, in terms of what to do about it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Refused on this side, before anything was sent: a bad id, option, URL or key.
    InvalidRequest,
    /// The thing does not exist.
    NotFound,
    /// The platform refused the credential, or what it may do (401, 403). Never repeated.
    Authentication,
    /// Clashes with what is there (409).
    Conflict,
    /// Over the rate limit, and the wait does not fit into the budget (429).
    RateLimited,
    /// No connection, or it broke.
    Network,
    /// No answer in time.
    Timeout,
    /// The platform failed (5xx).
    Server,
    /// Any other refusal by the platform.
    Api,
    /// The answer could not be read.
    Decode,
    /// A read-only client was asked to change something.
    ReadOnly,
    /// A dry run: the request is in [`Error::preview`](crate::Error::preview). Not a failure.
    DryRun,
}

impl ErrorKind {
    /// The exit code of a command that ends with this: 0 ok, 1 failed, 2 usage, 3 not found,
    /// 4 authentication, 5 conflict, 6 rate-limited past the wait budget, 7 network, time-out or
    /// 5xx.
    pub const fn exit_code(self) -> u8 {
        match self {
            ErrorKind::DryRun => 0,
            ErrorKind::Api | ErrorKind::Decode | ErrorKind::ReadOnly => 1,
            ErrorKind::InvalidRequest => 2,
            ErrorKind::NotFound => 3,
            ErrorKind::Authentication => 4,
            ErrorKind::Conflict => 5,
            ErrorKind::RateLimited => 6,
            ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Server => 7,
        }
    }

    /// The kind as a word for logs and machine-readable errors.
    pub const fn as_str(self) -> &'static str {
        match self {
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Authentication => "authentication",
            ErrorKind::Conflict => "conflict",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::Network => "network",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Server => "server",
            ErrorKind::Api => "api",
            ErrorKind::Decode => "decode",
            ErrorKind::ReadOnly => "read_only",
            ErrorKind::DryRun => "dry_run",
        }
    }

    /// The kind of a refusal. The HTTP status decides; on a 2xx, `RC` does, which uses the numbers
    /// of HTTP; and where neither says anything, the code of the one error with a code of its own.
    pub(crate) fn of_refusal(status: u16, rc: Option<i64>, code: Option<&str>) -> Self {
        let rc = rc.and_then(|rc| u16::try_from(rc).ok()).unwrap_or_default();
        match if status < 400 { rc } else { status } {
            401 | 403 => ErrorKind::Authentication,
            404 => ErrorKind::NotFound,
            408 => ErrorKind::Timeout,
            409 => ErrorKind::Conflict,
            429 => ErrorKind::RateLimited,
            500..=599 => ErrorKind::Server,
            _ if status < 400 && code == Some("RATE_LIMIT_EXCEEDED") => ErrorKind::RateLimited,
            _ => ErrorKind::Api,
        }
    }
}

impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_decides_and_rc_speaks_for_a_2xx() {
        let kind = ErrorKind::of_refusal;
        assert_eq!(kind(404, Some(500), None), ErrorKind::NotFound);
        assert_eq!(kind(200, Some(404), None), ErrorKind::NotFound);
        assert_eq!(kind(200, Some(403), None), ErrorKind::Authentication);
        assert_eq!(kind(200, Some(77), None), ErrorKind::Api);
        assert_eq!(kind(200, Some(-1), None), ErrorKind::Api);
        assert_eq!(kind(400, None, None), ErrorKind::Api);
        assert_eq!(kind(503, None, None), ErrorKind::Server);
        assert_eq!(kind(200, None, Some("RATE_LIMIT_EXCEEDED")), ErrorKind::RateLimited);
    }

    #[test]
    fn only_refusals_on_this_side_are_usage_errors() {
        assert_eq!(ErrorKind::InvalidRequest.exit_code(), 2);
        assert_eq!(ErrorKind::of_refusal(400, None, None).exit_code(), 1);
        assert_eq!(ErrorKind::ReadOnly.exit_code(), 1);
        assert_eq!(ErrorKind::DryRun.exit_code(), 0);
    }
}
