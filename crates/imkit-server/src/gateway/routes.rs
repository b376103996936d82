//! The operation table as requests are matched against it: put together once, with what each
//! operation demands and touches, so that a request compares a few segments and looks nothing up.

use std::sync::LazyLock;

use imkit_api::Operation;
use imkit_api::operation::OPERATIONS;
use imkit_keys::Need;

use super::rules::{self, Rule};

/// An operation, ready to be matched and judged.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) operation: &'static Operation,
    pub(super) rule: &'static Rule,
    /// What it demands whatever its body says.
    pub(super) need: Need,
    /// What a request is about which names nothing.
    pub(super) whole: &'static str,
    segments: Vec<Segment>,
}

#[derive(Debug)]
enum Segment {
    Literal(&'static str),
    /// With the kind of thing that it names.
    Parameter(Option<&'static str>),
}

/// By number of segments; in each list, literals before parameters.
static ROUTES: LazyLock<Vec<Vec<Route>>> = LazyLock::new(|| {
    let mut routes: Vec<Vec<Route>> = Vec::new();
    for operation in OPERATIONS {
        let route = Route::new(operation);
        let length = route.segments.len();
        if routes.len() <= length {
            routes.resize_with(length + 1, Vec::new);
        }
        routes[length].push(route);
    }
    for routes in &mut routes {
        routes.sort_by_key(Route::parameters);
    }
    routes
});

/// The route of a method and the segments of a path, without the empty one before the first slash.
/// A literal wins over a parameter: `/messages/batch` is no message.
pub(super) fn find<S: AsRef<str>>(method: &str, segments: &[S]) -> Option<&'static Route> {
    let fits = |route: &&Route| {
        route.operation.method.as_str() == method
            && route.segments.iter().zip(segments).all(|(expected, segment)| match expected {
                Segment::Literal(literal) => *literal == segment.as_ref(),
                Segment::Parameter(_) => !segment.as_ref().is_empty(),
            })
    };
    ROUTES.get(segments.len())?.iter().find(fits)
}

impl Route {
    fn new(operation: &'static Operation) -> Self {
        let segment = |segment: &'static str| match segment
            .strip_prefix('{')
            .and_then(|name| name.strip_suffix('}'))
        {
            Some(name) => Segment::Parameter(rules::kind_of(operation.path, name)),
            None => Segment::Literal(segment),
        };
        Self {
            operation,
            rule: rules::of(operation.id),
            need: Need::of(operation),
            whole: rules::whole_of(operation.id),
            segments: operation.path.trim_matches('/').split('/').map(segment).collect(),
        }
    }

    fn parameters(&self) -> usize {
        self.segments.iter().filter(|segment| matches!(segment, Segment::Parameter(_))).count()
    }

    /// For each segment whether it is a parameter.
    pub(super) fn shape(&self) -> impl Iterator<Item = bool> {
        self.segments.iter().map(|segment| matches!(segment, Segment::Parameter(_)))
    }

    /// The kinds of things that its parameters name, in order.
    pub(super) fn kinds(&self) -> impl Iterator<Item = Option<&'static str>> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Literal(_) => None,
            Segment::Parameter(kind) => Some(*kind),
        })
    }
}

#[cfg(test)]
mod tests {
    use imkit_api::operation::matching;

    use super::*;

    #[test]
    fn routes_are_found_as_the_operation_table_finds_them() {
        for op in OPERATIONS {
            for id in ["ids", "batch", "stats", "my", "x"] {
                let params: Vec<&str> = op.params().map(|_| id).collect();
                let path = op.render(&params).unwrap();
                let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
                for method in ["GET", "POST", "PUT", "DELETE"] {
                    let found = find(method, &segments).map(|route| route.operation.id);
                    assert_eq!(found, matching(method, &path).map(|op| op.id), "{method} {path}");
                }
            }
        }
        assert!(find("HEAD", &["config"]).is_none() && find("GET", &["nowhere"]).is_none());
    }
}
