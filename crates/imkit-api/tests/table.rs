//! The operation table against the contract, row by row, both ways.

use std::collections::BTreeMap;

use imkit_api::operation::{Age, Auth, OPERATIONS, Retry, UNTYPED};
use serde_json::Value;

type Test = Result<(), Box<dyn std::error::Error>>;

type Contract = BTreeMap<String, (String, String, Value)>;

/// `operationId` -> (method, path, operation) of every operation of the contract.
fn contract() -> Result<Contract, Box<dyn std::error::Error>> {
    let text = include_str!("../contract/imkit-api.yaml");
    let document: Value = serde_saphyr::from_str(text)?;
    let mut operations = BTreeMap::new();
    for (path, item) in document["paths"].as_object().ok_or("no paths")? {
        for (method, operation) in item.as_object().ok_or("no methods")? {
            let id = operation["operationId"].as_str().ok_or("no id")?.to_owned();
            operations.insert(id, (method.to_uppercase(), path.clone(), operation.clone()));
        }
    }
    Ok(operations)
}

#[test]
fn every_row_is_the_contracts_operation_and_none_is_missing() -> Test {
    let mut contract = contract()?;
    assert_eq!(contract.len(), 104, "operations of the contract");
    assert_eq!(OPERATIONS.iter().filter(|op| op.age == Age::Current).count(), 42);
    for op in OPERATIONS {
        let (method, path, operation) = contract
            .remove(op.contract_id)
            .ok_or_else(|| format!("{} is not an operation", op.id))?;
        assert_eq!(age(op.age), operation["x-status"], "age of {}", op.id);
        assert_eq!(op.method.as_str(), method, "method of {}", op.id);
        assert_eq!(op.path, path, "path of {}", op.id);
        assert_eq!(auth(op.auth), security(&operation)?, "security of {}", op.id);
        assert_eq!(retry(op.retry), operation["x-retry"]["class"], "retry class of {}", op.id);
        for done in op.done {
            let why = operation["x-retry"]["why"].as_str().unwrap_or_default();
            assert!(why.contains("done"), "{} reads an error as done: {why}", op.id);
            if let Some(code) = done.code {
                assert!(documented(&operation, done.status, code), "{}: {code}", op.id);
            }
        }
    }
    for untyped in UNTYPED {
        let (.., operation) = contract.remove(untyped.contract_id).ok_or(untyped.contract_id)?;
        assert_eq!(operation["x-status"], "legacy", "{} is current", untyped.contract_id);
        assert!(!untyped.reason.is_empty());
    }
    assert!(contract.is_empty(), "neither in the table nor untyped: {:?}", contract.keys());
    Ok(())
}

fn age(age: Age) -> &'static str {
    match age {
        Age::Current => "current",
        Age::Legacy => "legacy",
    }
}

fn auth(auth: Auth) -> &'static [&'static str] {
    match auth {
        Auth::ApiKey => &["ApiKey"],
        Auth::User => &["ClientKey+UserToken"],
        Auth::Either => &["ClientKey+UserToken", "ApiKey"],
    }
}

fn security(operation: &Value) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let alternatives = operation["security"].as_array().ok_or("no security")?;
    Ok(alternatives
        .iter()
        .filter_map(|all| all.as_object())
        .map(|all| all.keys().cloned().collect::<Vec<_>>().join("+"))
        .collect())
}

fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Safe => "safe",
        Retry::Conditional => "conditional",
        Retry::Unsafe => "unsafe",
    }
}

fn documented(operation: &Value, status: u16, code: &str) -> bool {
    operation["responses"][status.to_string()]["description"]
        .as_str()
        .is_some_and(|text| text.contains(code))
        || operation["x-retry"]["why"].as_str().is_some_and(|text| text.contains(code))
}

#[test]
fn ids_are_unique_and_say_noun_and_verb() {
    let mut seen = std::collections::BTreeSet::new();
    for op in OPERATIONS {
        assert!(seen.insert(op.id), "{} stands twice", op.id);
        assert!(
            op.id.split_once('.').is_some_and(|(noun, verb)| !noun.is_empty() && !verb.is_empty())
        );
        assert!(op.cost >= 1 && !op.scopes.is_empty());
    }
}
