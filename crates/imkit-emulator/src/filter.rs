//! Mongo filters: the `q` and `pref` parameters. Holds the operators that the contract lists, and
//! `$and`, `$or`, `$nor`, `$not`; any other operator is refused rather than ignored.
//!
//! As in Mongo, a condition on an array holds when it holds for the array or for one of its
//! elements, and paths (`a.b.0`) walk through arrays.

use regex::{Regex, RegexBuilder};
use serde_json::Value;

use crate::sort::{order, rank};
use crate::state::Fields;

mod parse;
#[cfg(test)]
mod tests;

pub(crate) use parse::InvalidFilter;

/// A filter on documents. Its clauses hold together.
#[derive(Debug)]
pub(crate) struct Filter(Vec<Clause>);

#[derive(Debug)]
enum Clause {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Neither(Vec<Filter>),
    Field { path: Vec<String>, tests: Vec<Test> },
}

#[derive(Debug)]
enum Test {
    Equal(Value),
    Greater(Value),
    GreaterOrEqual(Value),
    Less(Value),
    LessOrEqual(Value),
    In(Vec<Value>),
    Exists(bool),
    Type(Vec<Type>),
    Matches(Regex),
    Not(Vec<Test>),
}

/// The BSON types that a JSON document can hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Type {
    Double,
    String,
    Object,
    Array,
    Bool,
    Null,
    Int,
    Long,
    Number,
    /// A BSON type that JSON cannot hold; nothing is of it.
    Foreign,
}

impl Filter {
    /// Reads a filter from JSON text.
    ///
    /// # Errors
    ///
    /// The text is no JSON object, or says something that a filter cannot say.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidFilter> {
        parse::filter(&serde_json::from_str(text)?)
    }

    /// Whether the document passes.
    pub(crate) fn matches(&self, doc: &Fields) -> bool {
        self.0.iter().all(|clause| match clause {
            Clause::All(filters) => filters.iter().all(|filter| filter.matches(doc)),
            Clause::Any(filters) => filters.iter().any(|filter| filter.matches(doc)),
            Clause::Neither(filters) => !filters.iter().any(|filter| filter.matches(doc)),
            Clause::Field { path, tests } => {
                let values = values_at(doc, path);
                tests.iter().all(|test| test.holds(&values))
            }
        })
    }

    /// The one `_id` that can pass, when the filter names it; saves a walk over all documents.
    pub(crate) fn exact_id(&self) -> Option<&str> {
        self.0.iter().find_map(|clause| match clause {
            Clause::Field { path, tests } if *path == ["_id"] => {
                tests.iter().find_map(|test| match test {
                    Test::Equal(Value::String(id)) => Some(id.as_str()),
                    _ => None,
                })
            }
            _ => None,
        })
    }
}

impl Test {
    fn holds(&self, values: &[&Value]) -> bool {
        match self {
            Test::Equal(wanted) => equals(values, wanted),
            Test::Greater(bound) => any(values, |value| ordered(value, bound, |o| o.is_gt())),
            Test::Less(bound) => any(values, |value| ordered(value, bound, |o| o.is_lt())),
            // Null equals a missing field here too.
            Test::GreaterOrEqual(Value::Null) | Test::LessOrEqual(Value::Null) => {
                equals(values, &Value::Null)
            }
            Test::GreaterOrEqual(bound) => any(values, |v| ordered(v, bound, |o| o.is_ge())),
            Test::LessOrEqual(bound) => any(values, |v| ordered(v, bound, |o| o.is_le())),
            Test::In(list) => list.iter().any(|wanted| equals(values, wanted)),
            Test::Exists(wanted) => values.is_empty() != *wanted,
            Test::Type(types) => any(values, |value| types.iter().any(|t| t.holds(value))),
            Test::Matches(regex) => {
                any(values, |value| value.as_str().is_some_and(|text| regex.is_match(text)))
            }
            Test::Not(tests) => !tests.iter().all(|test| test.holds(values)),
        }
    }
}

impl Type {
    fn holds(self, value: &Value) -> bool {
        let is_int = |value: &Value| value.as_i64().is_some_and(|n| i32::try_from(n).is_ok());
        match self {
            Type::Double => value.is_f64(),
            Type::String => value.is_string(),
            Type::Object => value.is_object(),
            Type::Array => value.is_array(),
            Type::Bool => value.is_boolean(),
            Type::Null => value.is_null(),
            Type::Int => is_int(value),
            Type::Long => value.is_number() && !value.is_f64() && !is_int(value),
            Type::Number => value.is_number(),
            Type::Foreign => false,
        }
    }
}

fn equals(values: &[&Value], wanted: &Value) -> bool {
    (values.is_empty() && wanted.is_null()) || any(values, |value| order(value, wanted).is_eq())
}

/// Bounds hold only between values of one type.
fn ordered(value: &Value, bound: &Value, holds: fn(std::cmp::Ordering) -> bool) -> bool {
    rank(value) == rank(bound) && holds(order(value, bound))
}

/// Whether something holds for a value, or for an element of a value that is an array.
fn any(values: &[&Value], holds: impl Fn(&Value) -> bool) -> bool {
    values.iter().any(|value| {
        holds(value) || value.as_array().is_some_and(|elements| elements.iter().any(&holds))
    })
}

fn values_at<'d>(doc: &'d Fields, path: &[String]) -> Vec<&'d Value> {
    let mut found = Vec::new();
    if let Some((first, rest)) = path.split_first()
        && let Some(value) = doc.get(first)
    {
        walk(value, rest, &mut found);
    }
    found
}

fn walk<'d>(value: &'d Value, path: &[String], found: &mut Vec<&'d Value>) {
    let Some((segment, rest)) = path.split_first() else {
        return found.push(value);
    };
    match value {
        Value::Object(fields) => {
            if let Some(value) = fields.get(segment) {
                walk(value, rest, found);
            }
        }
        Value::Array(elements) => {
            if let Some(value) = segment.parse().ok().and_then(|index: usize| elements.get(index)) {
                walk(value, rest, found);
            }
            for element in elements.iter().filter(|element| element.is_object()) {
                walk(element, path, found);
            }
        }
        _ => {}
    }
}

/// Compiles a pattern. The engine is linear in the text; its memory is bounded here.
fn compile(pattern: &str, options: &str) -> Result<Regex, InvalidFilter> {
    let mut builder = RegexBuilder::new(pattern);
    builder.size_limit(1 << 20).dfa_size_limit(1 << 20);
    for option in options.chars() {
        match option {
            'i' => builder.case_insensitive(true),
            'm' => builder.multi_line(true),
            's' => builder.dot_matches_new_line(true),
            'x' => builder.ignore_whitespace(true),
            'u' => &mut builder,
            other => return Err(InvalidFilter::RegexOption(other)),
        };
    }
    builder.build().map_err(|error| InvalidFilter::Regex(Box::new(error)))
}
