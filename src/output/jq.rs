//! `--jq`: a filter in the jq language, applied to the whole JSON document.

use jaq_core::{
    Compiler, Ctx, Vars,
    data::JustLut,
    load::{self, Arena, File, Loader},
};
use jaq_json::{Num, Val};
use serde::Deserialize as _;
use serde_json::{Number, Value};

use super::json;
use crate::error::{Exit, Failure};

/// A compiled filter.
pub(crate) struct Filter {
    source: String,
    compiled: jaq_core::Filter<JustLut<Val>>,
}

impl Filter {
    /// Compiles a filter. It cannot read files or modules.
    ///
    /// # Errors
    ///
    /// The text is not a filter; the message has the place.
    pub(crate) fn compile(source: &str) -> Result<Self, Failure> {
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { path: (), code: source })
            .map_err(|errors| match errors.into_iter().next() {
                Some((_, error)) => load_refusal(source, error),
                None => refusal(source, "not a filter", ""),
            })?;
        let compiled = Compiler::default().with_funs(functions).compile(modules).map_err(
            |errors| match errors.into_iter().flat_map(|(_, errors)| errors).next() {
                Some((name, undefined)) => {
                    refusal(source, &format!("undefined {} `{name}`", undefined.as_str()), name)
                }
                None => refusal(source, "not a filter", ""),
            },
        )?;
        Ok(Self { source: source.to_owned(), compiled })
    }

    /// Runs the filter on a document: one line for each output, strings bare, everything else as
    /// compact JSON.
    ///
    /// # Errors
    ///
    /// The filter fails on this document. What it put out before is handed to `line` all the same.
    pub(crate) fn run(
        &self,
        document: &Value,
        mut line: impl FnMut(&str) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let failed = |why: String| {
            Failure::new(Exit::Failed, format!("--jq: the filter `{}` failed", self.source))
                .cause(why)
        };
        let input = Val::deserialize(document).map_err(|error| failed(error.to_string()))?;
        let context = Ctx::<JustLut<Val>>::new(&self.compiled.lut, Vars::new([]));
        for output in self.compiled.id.run((context, input)) {
            match output {
                Ok(value) => match to_json(&value) {
                    Value::String(text) => line(&text)?,
                    other => line(&json::compact(&other))?,
                },
                Err(exception) => {
                    return match exception.get_err().map_err(|other| other.get_halt()) {
                        Ok(error) => Err(failed(error.to_string())),
                        Err(Ok(0)) => Ok(()),
                        Err(Ok(status)) => Err(failed(format!("it halted with status {status}"))),
                        Err(Err(_)) => {
                            Err(failed("it broke out of a label that is not there".into()))
                        }
                    };
                }
            }
        }
        Ok(())
    }
}

fn load_refusal(source: &str, error: load::Error<&str>) -> Failure {
    let expected = |what: &str, found: &str| {
        let found_text = match found.chars().next() {
            Some(c) => format!("found `{c}`"),
            None => "the filter ends".to_owned(),
        };
        refusal(source, &format!("expected {what}, {found_text}"), found)
    };
    match error {
        load::Error::Lex(errors) => {
            errors.into_iter().next().map(|(what, found)| expected(what.as_str(), found))
        }
        load::Error::Parse(errors) => {
            errors.into_iter().next().map(|(what, found)| expected(what.as_str(), found))
        }
        load::Error::Io(errors) => errors
            .into_iter()
            .next()
            .map(|(path, _)| refusal(source, "modules cannot be loaded here", path)),
    }
    .unwrap_or_else(|| refusal(source, "not a filter", ""))
}

/// `at` is the part of the source that is wrong; empty means its end.
fn refusal(source: &str, what: &str, at: &str) -> Failure {
    let start = if at.is_empty() { source.len() } else { load::span(source, at).start };
    let column = source.get(..start).map_or(0, |before| before.chars().count()) + 1;
    Failure::usage(format!("--jq: {what} at column {column} of `{source}`"))
        .hint("the language is that of jq: https://jqlang.org/manual/")
}

fn to_json(value: &Val) -> Value {
    match value {
        Val::Null => Value::Null,
        Val::Bool(truth) => Value::Bool(*truth),
        Val::Num(number) => number_json(number),
        Val::TStr(bytes) | Val::BStr(bytes) => String::from_utf8_lossy(bytes).into_owned().into(),
        Val::Arr(items) => items.iter().map(to_json).collect(),
        Val::Obj(map) => {
            let key = |key: &Val| match to_json(key) {
                Value::String(text) => text,
                other => other.to_string(),
            };
            Value::Object(map.iter().map(|(k, v)| (key(k), to_json(v))).collect())
        }
    }
}

/// A number beyond 64 bits becomes the nearest floating-point number; NaN becomes null, as in jq.
fn number_json(number: &Num) -> Value {
    match number {
        Num::Int(int) => (*int as i64).into(),
        Num::Float(float) => Number::from_f64(*float).into(),
        Num::BigInt(_) | Num::Dec(_) => {
            let text = number.to_string();
            match text.parse::<u64>() {
                Ok(int) => int.into(),
                Err(_) => text.parse().ok().and_then(Number::from_f64).into(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn run(filter: &str, document: &Value) -> Result<Vec<String>, Failure> {
        let mut lines = Vec::new();
        Filter::compile(filter)?.run(document, |line| {
            lines.push(line.to_owned());
            Ok(())
        })?;
        Ok(lines)
    }

    #[test]
    fn strings_come_bare_and_the_rest_as_compact_json() -> Result<(), Failure> {
        let users = json!([{"_id": "b", "n": 1.0}, {"_id": "a\nb", "n": null}]);
        assert_eq!(run(".[]._id", &users)?, ["b", "a\nb"]);
        assert_eq!(run("map(.n)", &users)?, ["[1.0,null]"]);
        assert_eq!(run("length, (.[0] | keys_unsorted)", &users)?, ["2", r#"["_id","n"]"#]);
        assert_eq!(run("empty", &users)?, [""; 0]);
        Ok(())
    }

    #[test]
    fn numbers_and_key_order_survive() -> Result<(), Failure> {
        let value = json!({"z": u64::MAX, "a": i64::MIN, "m": 0.1, "list": [1, -0.5]});
        assert_eq!(run(".", &value)?, [value.to_string()]);
        assert_eq!(run("infinite, nan", &value)?.len(), 2);
        Ok(())
    }

    #[test]
    fn a_wrong_filter_is_a_usage_error_with_its_place() {
        let message = |filter: &str| {
            let failure = Filter::compile(filter).err().unwrap();
            assert_eq!(failure.exit(), Exit::Usage);
            failure.message().to_owned()
        };
        insta::assert_snapshot!(
            [".[] | foo", ".[", "é | (", "", ".a ]", "import \"x\" as x; .", "$ENV.IMKIT_API_KEY"]
                .map(message).join("\n"), @r#"
                --jq: undefined filter `foo` at column 7 of `.[] | foo`
                --jq: expected closing bracket, the filter ends at column 3 of `.[`
                --jq: expected token, found `é` at column 1 of `é | (`
                --jq: expected term, the filter ends at column 1 of ``
                --jq: expected token, found `]` at column 4 of `.a ]`
                --jq: modules cannot be loaded here at column 9 of `import "x" as x; .`
                --jq: undefined variable `$ENV` at column 1 of `$ENV.IMKIT_API_KEY`
                "#);
    }

    #[test]
    fn a_filter_that_fails_on_the_document_is_a_plain_failure() {
        let failure = run(".x.a", &json!({"x": 1})).unwrap_err();
        assert_eq!(failure.exit(), Exit::Failed);
        assert_eq!(failure.message(), "--jq: the filter `.x.a` failed");
        assert_eq!(failure.cause_chain().len(), 1);
        assert_eq!(run("error(\"no\")", &json!(1)).unwrap_err().exit(), Exit::Failed);
        assert!(run("1, halt, 2", &json!(1)).is_ok_and(|lines| lines == ["1"]));
    }

    #[test]
    fn outputs_before_a_failure_are_not_lost() {
        let mut lines = Vec::new();
        let filter = Filter::compile(".[] | tonumber").unwrap();
        let outcome = filter.run(&json!(["1", "x"]), |line| {
            lines.push(line.to_owned());
            Ok(())
        });
        assert!(outcome.is_err());
        assert_eq!(lines, ["1"]);
    }
}
