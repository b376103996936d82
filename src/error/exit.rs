//! The exit statuses of `imkit`. Help, man page, README and the SDK's error kinds use these numbers.

/// How the process ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Exit {
    /// Done.
    Ok = 0,
    /// Any failure without a number of its own.
    Failed = 1,
    /// Wrong command line; nothing was changed.
    Usage = 2,
    /// The server does not know the thing named.
    NotFound = 3,
    /// No usable credential, or it was refused.
    Authentication = 4,
    /// The state of the server contradicts the request.
    Conflict = 5,
    /// Still rate-limited when the wait budget was spent.
    RateLimited = 6,
    /// No answer, or a 5xx.
    Network = 7,
    /// Some items of many failed, or something was found that is no longer secret.
    Partial = 8,
    /// Ctrl-C.
    Interrupted = 130,
}

impl Exit {
    /// Every status, in the order of its number.
    pub(crate) const ALL: [Self; 10] = [
        Self::Ok,
        Self::Failed,
        Self::Usage,
        Self::NotFound,
        Self::Authentication,
        Self::Conflict,
        Self::RateLimited,
        Self::Network,
        Self::Partial,
        Self::Interrupted,
    ];

    /// The number that the process returns.
    pub(crate) fn code(self) -> u8 {
        self as u8
    }

    /// The status with this number; an unknown number is [`Exit::Failed`].
    pub(crate) fn from_code(code: u8) -> Self {
        Self::ALL.into_iter().find(|exit| exit.code() == code).unwrap_or(Self::Failed)
    }

    /// One line for help and documents.
    pub(crate) fn meaning(self) -> &'static str {
        match self {
            Self::Ok => "success",
            Self::Failed => "failed for a reason without a number of its own",
            Self::Usage => "wrong usage: the command line or its input; nothing was changed",
            Self::NotFound => "the user, room, message or other thing named does not exist",
            Self::Authentication => "no credential, or the server refused it",
            Self::Conflict => "conflict with the state of the server, or a stale plan",
            Self::RateLimited => "still rate-limited when the wait budget was spent",
            Self::Network => "network failure, timeout or 5xx answer",
            Self::Partial => "partial success: some items failed; or leaked credentials were found",
            Self::Interrupted => "interrupted by Ctrl-C",
        }
    }

    /// The error code of a failure that has none of its own.
    pub(crate) fn code_word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Usage => "usage",
            Self::NotFound => "not_found",
            Self::Authentication => "authentication",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Network => "network",
            Self::Partial => "partial",
            Self::Interrupted => "interrupted",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_documented_ones_and_lead_back() {
        let codes = Exit::ALL.map(Exit::code);
        assert_eq!(codes, [0, 1, 2, 3, 4, 5, 6, 7, 8, 130]);
        for exit in Exit::ALL {
            assert_eq!(Exit::from_code(exit.code()), exit);
        }
        assert_eq!(Exit::from_code(77), Exit::Failed);
    }
}
