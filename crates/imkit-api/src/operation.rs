//! The operation table: one row per operation of the platform that has a method and a command. The
//! spine of the project; client, command line, emulator, gateway, documentation and completeness
//! tests read it. Operations without a row are in [`UNTYPED`], each with the reason.
//!
//! `tests/table.rs` compares every row with `contract/imkit-api.yaml`.

mod table;
mod untyped;

pub use table::*;
pub use untyped::{UNTYPED, Untyped};

use crate::Scope;

/// HTTP methods the platform uses.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// DELETE.
    Delete,
}

impl Method {
    /// The method as it stands on the request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Delete => "DELETE",
        }
    }
}

/// Whether the platform's pages of today still offer an operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Age {
    /// Yes.
    Current,
    /// Only the older pages do: a server may have dropped it, or answer in another form.
    Legacy,
}

/// Which credential an operation takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Auth {
    /// `IM-API-KEY`, alone.
    ApiKey,
    /// `IM-CLIENT-KEY` with `IM-Authorization`: the operation is about the calling user.
    User,
    /// Either of the two.
    Either,
}

/// May a client repeat the call when it does not know whether the first one took effect?
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Retry {
    /// Repeating changes nothing further.
    Safe,
    /// It depends on the request; the client decides per call.
    Conditional,
    /// Never: a second call has a second effect.
    Unsafe,
}

/// What a call can do to the application, from harmless to far-reaching.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Danger {
    /// Changes nothing.
    Read,
    /// Adds or changes things.
    Write,
    /// Removes things for good.
    Destructive,
    /// Acts as, or lets the caller act as, any user.
    Impersonate,
    /// Changes how the application behaves for everybody.
    Config,
}

/// An error which, seen on a repeated call, says that the earlier attempt had already succeeded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Done {
    /// HTTP status of the answer.
    pub status: u16,
    /// Code of the answer; `None` = any code.
    pub code: Option<&'static str>,
}

/// One operation of the platform.
#[derive(Debug)]
pub struct Operation {
    /// Our name, `noun.verb`: the same in SDK, command line, fault scripts and logs.
    pub id: &'static str,
    /// The contract's `operationId`.
    pub contract_id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path template exactly as documented, trailing slash included. `{name}` is one segment.
    pub path: &'static str,
    /// Whether the platform still documents it.
    pub age: Age,
    /// Required credential.
    pub auth: Auth,
    /// Repeatability after an unknown outcome.
    pub retry: Retry,
    /// What the call can do.
    pub danger: Danger,
    /// Scopes a limited key needs, all of them. Fields of the body can demand more (see
    /// `users.upsert` and `tokens:issue`).
    pub scopes: &'static [Scope],
    /// Requests of the platform's per-minute budget that one call takes.
    pub cost: u32,
    /// Errors that mean "already done" on a repeated call.
    pub done: &'static [Done],
    /// One line for people.
    pub summary: &'static str,
}

impl Operation {
    /// Renders the path with its parameters percent-encoded, in template order.
    ///
    /// # Errors
    ///
    /// [`PathError`] when an id cannot stand in a path: it is empty (the path would name another
    /// operation), `.` or `..` (URL parsers remove those segments, encoded or not), or when the
    /// number of parameters is not the template's.
    pub fn render(&self, params: &[&str]) -> Result<String, PathError> {
        let mut params = params.iter();
        let mut path = String::with_capacity(self.path.len() + 32);
        for (index, segment) in self.path.split('/').enumerate() {
            if index > 0 {
                path.push('/');
            }
            let Some(name) = placeholder(segment) else {
                path.push_str(segment);
                continue;
            };
            let value = *params.next().ok_or(PathError::Count(self.id))?;
            match value {
                "" => return Err(PathError::Empty(name)),
                "." | ".." => return Err(PathError::Dots { name, value: value.to_owned() }),
                _ => path.extend(percent_encoding::utf8_percent_encode(value, SEGMENT)),
            }
        }
        if params.next().is_some() {
            return Err(PathError::Count(self.id));
        }
        Ok(path)
    }

    /// Whether a path (no query) is of this operation's template. One trailing slash makes no
    /// difference, because the platform's pages write paths both ways; a parameter is never empty.
    pub fn fits(&self, path: &str) -> bool {
        let template = self.path.strip_suffix('/').unwrap_or(self.path);
        let mut segments = path.strip_suffix('/').unwrap_or(path).split('/');
        template.split('/').all(|expected| {
            segments.next().is_some_and(|segment| match placeholder(expected) {
                Some(_) => !segment.is_empty(),
                None => segment == expected,
            })
        }) && segments.next().is_none()
    }

    /// Names of the path parameters, in order.
    pub fn params(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(placeholder)
    }
}

fn placeholder(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Everything but RFC 3986 unreserved characters is encoded.
const SEGMENT: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Why a path could not be rendered.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PathError {
    /// The id is empty.
    #[error("{0} is empty: give a non-empty id")]
    Empty(&'static str),
    /// The id is a dot segment.
    #[error("{name} {value:?} cannot be sent in a URL path: URL parsers remove dot segments")]
    Dots {
        /// The parameter.
        name: &'static str,
        /// The id.
        value: String,
    },
    /// Too few or too many parameters.
    #[error("wrong number of path parameters for {0}")]
    Count(&'static str),
}

/// Finds an operation by our id (`rooms.create`) or by the contract's (`createRoom`).
pub fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().copied().find(|op| op.id == id || op.contract_id == id)
}

/// Finds the operation that a method and a path (no query) name. A literal segment wins over a
/// parameter: `/messages/batch` is no message id.
pub fn matching(method: &str, path: &str) -> Option<&'static Operation> {
    OPERATIONS
        .iter()
        .copied()
        .filter(|op| op.method.as_str() == method && op.fits(path))
        .min_by_key(|op| op.params().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_encoded_in_paths() {
        let path = ROOMS_GET.render(&["a b/c+d=é"]);
        assert_eq!(path.as_deref(), Ok("/rooms/a%20b%2Fc%2Bd%3D%C3%A9"));
    }

    proptest::proptest! {
        #[test]
        fn any_id_survives_a_path_and_stays_one_segment(id in "\\PC{1,40}") {
            proptest::prop_assume!(id != "." && id != "..");
            let path = ROOMS_GET.render(&[&id]).unwrap();
            let segment = path.strip_prefix("/rooms/").unwrap();
            proptest::prop_assert!(!segment.contains(['/', '?', '#', ' ']));
            let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().unwrap();
            proptest::prop_assert_eq!(decoded, id);
        }
    }

    #[test]
    fn empty_and_dot_ids_are_refused() {
        assert_eq!(ROOMS_GET.render(&[""]), Err(PathError::Empty("roomId")));
        assert!(matches!(ROOMS_GET.render(&[".."]), Err(PathError::Dots { .. })));
        assert!(matches!(ROOMS_GET.render(&["."]), Err(PathError::Dots { .. })));
        assert_eq!(ROOMS_GET.render(&["..."]).as_deref(), Ok("/rooms/..."));
    }

    #[test]
    fn every_rendered_path_is_matched_back() {
        for op in OPERATIONS {
            let params: Vec<&str> = op.params().map(|_| "a/b").collect();
            let path = op.render(&params).unwrap_or_default();
            let found = matching(op.method.as_str(), &path).map(|op| op.id);
            assert_eq!(found, Some(op.id), "{path}");
        }
        assert_eq!(matching("GET", "/rooms/").map(|op| op.id), Some("rooms.list"));
        assert!(matching("GET", "/rooms//").is_none());
        assert_eq!(matching("GET", "/rooms/ids").map(|op| op.id), Some("rooms.ids"));
        assert_eq!(matching("POST", "/files/stats").map(|op| op.id), Some("files.stats"));
        assert_eq!(matching("GET", "/blockStatus/my").map(|op| op.id), Some("blocks.list"));
        assert!(matching("GET", "/nowhere").is_none());
    }

    #[test]
    fn the_number_of_parameters_must_match() {
        assert_eq!(ROOMS_GET.render(&[]), Err(PathError::Count("rooms.get")));
        assert_eq!(USERS_LIST.render(&["x"]), Err(PathError::Count("users.list")));
    }
}
