//! Reading a filter from JSON.

use serde_json::Value;

use super::{Clause, Filter, Test, Type, compile};
use crate::state::Fields;

/// Why a filter was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum InvalidFilter {
    #[error("the filter is not valid JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("a filter is a JSON object such as {{\"nickname\":\"Alice\"}}")]
    NotAnObject,
    #[error("the operator {0} is not supported; see the contract for the operators there are")]
    UnknownOperator(String),
    #[error("a field has operators and plain fields side by side ({0}): write either")]
    Mixed(String),
    #[error("{operator} takes {expected}")]
    Operand { operator: String, expected: &'static str },
    #[error("$options knows i, m, s, x and u, not {0:?}")]
    RegexOption(char),
    #[error("$regex cannot be used: {0}")]
    Regex(#[source] Box<regex::Error>),
}

pub(super) fn filter(value: &Value) -> Result<Filter, InvalidFilter> {
    let fields = value.as_object().ok_or(InvalidFilter::NotAnObject)?;
    fields.iter().map(|(name, value)| clause(name, value)).collect::<Result<_, _>>().map(Filter)
}

fn clause(name: &str, value: &Value) -> Result<Clause, InvalidFilter> {
    match name {
        "$and" => filters(name, value).map(Clause::All),
        "$or" => filters(name, value).map(Clause::Any),
        "$nor" => filters(name, value).map(Clause::Neither),
        name if name.starts_with('$') => Err(InvalidFilter::UnknownOperator(name.to_owned())),
        name => {
            let path = name.split('.').map(str::to_owned).collect();
            let tests = match operators(value)? {
                Some(operators) => tests(operators)?,
                None => vec![Test::Equal(value.clone())],
            };
            Ok(Clause::Field { path, tests })
        }
    }
}

fn filters(operator: &str, value: &Value) -> Result<Vec<Filter>, InvalidFilter> {
    match value.as_array() {
        Some(list) if !list.is_empty() => list.iter().map(filter).collect(),
        _ => Err(operand(operator, "a non-empty array of filters")),
    }
}

/// An object whose names all begin with `$` holds operators, one without such names is a value.
fn operators(value: &Value) -> Result<Option<&Fields>, InvalidFilter> {
    let Some(fields) = value.as_object() else { return Ok(None) };
    let operators = fields.keys().filter(|name| name.starts_with('$')).count();
    match operators {
        0 => Ok(None),
        n if n == fields.len() => Ok(Some(fields)),
        _ => Err(InvalidFilter::Mixed(
            fields.keys().find(|name| !name.starts_with('$')).cloned().unwrap_or_default(),
        )),
    }
}

fn tests(operators: &Fields) -> Result<Vec<Test>, InvalidFilter> {
    if operators.contains_key("$options") && !operators.contains_key("$regex") {
        return Err(operand("$options", "a $regex beside it"));
    }
    let options = match operators.get("$options") {
        None => "",
        Some(options) => options.as_str().ok_or_else(|| operand("$options", "text"))?,
    };
    let given = operators.iter().filter(|(name, _)| *name != "$options");
    given.map(|(name, value)| test(name, value, options)).collect()
}

fn test(name: &str, value: &Value, options: &str) -> Result<Test, InvalidFilter> {
    let list = || value.as_array().cloned().ok_or_else(|| operand(name, "an array"));
    Ok(match name {
        "$eq" => Test::Equal(value.clone()),
        "$ne" => Test::Not(vec![Test::Equal(value.clone())]),
        "$gt" => Test::Greater(value.clone()),
        "$gte" => Test::GreaterOrEqual(value.clone()),
        "$lt" => Test::Less(value.clone()),
        "$lte" => Test::LessOrEqual(value.clone()),
        "$in" => Test::In(list()?),
        "$nin" => Test::Not(vec![Test::In(list()?)]),
        "$exists" => Test::Exists(match value {
            Value::Bool(wanted) => *wanted,
            Value::Number(number) => number.as_f64() != Some(0.0),
            _ => return Err(operand(name, "true or false")),
        }),
        "$type" => Test::Type(match value {
            Value::Array(names) => names.iter().map(type_named).collect::<Result<_, _>>()?,
            name => vec![type_named(name)?],
        }),
        "$regex" => {
            let pattern = value.as_str().ok_or_else(|| operand(name, "a pattern as text"))?;
            Test::Matches(compile(pattern, options)?)
        }
        "$not" => match operators(value)? {
            Some(operators) => Test::Not(tests(operators)?),
            None => return Err(operand(name, "an object of operators")),
        },
        name => return Err(InvalidFilter::UnknownOperator(name.to_owned())),
    })
}

/// BSON types by alias or number (the Mongo manual, `$type`).
fn type_named(name: &Value) -> Result<Type, InvalidFilter> {
    Ok(match (name.as_str(), name.as_i64()) {
        (Some("double"), _) | (_, Some(1)) => Type::Double,
        (Some("string"), _) | (_, Some(2)) => Type::String,
        (Some("object"), _) | (_, Some(3)) => Type::Object,
        (Some("array"), _) | (_, Some(4)) => Type::Array,
        (Some("bool"), _) | (_, Some(8)) => Type::Bool,
        (Some("null"), _) | (_, Some(10)) => Type::Null,
        (Some("int"), _) | (_, Some(16)) => Type::Int,
        (Some("long"), _) | (_, Some(18)) => Type::Long,
        (Some("number"), _) => Type::Number,
        (Some("binData" | "objectId" | "date" | "regex" | "timestamp" | "decimal"), _)
        | (_, Some(5 | 7 | 9 | 11 | 17 | 19)) => Type::Foreign,
        _ => return Err(operand("$type", "a BSON type's name or number")),
    })
}

fn operand(operator: &str, expected: &'static str) -> InvalidFilter {
    InvalidFilter::Operand { operator: operator.to_owned(), expected }
}
