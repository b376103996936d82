//! Every current operation passes with exactly its scopes, and with none of them missing.

use imkit_api::Scope;
use imkit_api::operation::{self, Age, Auth, OPERATIONS};
use imkit_testkit::Sample;
use serde_json::{Value, json};

use super::super::rules::{self, Takes};
use super::harness::Gate;

#[tokio::test]
async fn each_operation_passes_with_exactly_its_scopes_and_is_refused_without_each_of_them() {
    let keys = Gate::new().await;
    for op in OPERATIONS.iter().filter(|op| op.age == Age::Current) {
        let gate = keys.anew().await;
        let message = gate.furnish().await;
        let Sample { path, body, scopes, before } = Sample::of(op, &message).unwrap();
        if let Some((method, path, body)) = before {
            gate.seed(method, path, body).await;
        }
        let scopes: Vec<&str> = scopes.iter().copied().map(Scope::as_str).collect();
        let seen = gate.emulator.counters().operation(op.id);
        for missing in &scopes {
            let fewer: Vec<&str> =
                scopes.iter().filter(|scope| *scope != missing).copied().collect();
            let key = gate.key(&fewer).await;
            let answer = gate.call(&key, op.method.as_str(), &path, body.clone()).await;
            assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}: {}", op.id, answer.text);
            assert!(answer.message().contains(missing), "{}: {}", op.id, answer.text);
        }
        assert_eq!(gate.emulator.counters().operation(op.id), seen, "{}", op.id);
        let key = gate.key(&scopes).await;
        let answer = gate.call(&key, op.method.as_str(), &path, body).await;
        assert_eq!(gate.emulator.counters().operation(op.id), seen + 1, "{}", op.id);
        // An operation about its caller is for users: the platform says so itself.
        let passes = match op.auth {
            Auth::User => answer.is(401, "MISSING_CLIENT_KEY"),
            Auth::ApiKey | Auth::Either => answer.status == 200,
        };
        assert!(passes, "{}: {}", op.id, answer.text);
    }
}

#[tokio::test]
async fn a_body_that_got_lost_goes_nowhere() {
    let gate = Gate::new().await;
    let key = gate.key(&["*"]).await;
    for rule in rules::RULES {
        let op = operation::find(rule.operation).unwrap();
        let ids: Vec<&str> = op.params().map(|_| "thing").collect();
        let path = op.render(&ids).unwrap();
        let answer = gate.call(&key, op.method.as_str(), &path, Value::Null).await;
        let seen = gate.emulator.counters().operation(op.id);
        match rule.takes {
            Takes::Object => {
                assert!(answer.is(400, "INVALID_BODY"), "{}: {}", op.id, answer.text);
                assert_eq!(seen, 0, "{}", op.id);
            }
            Takes::ObjectOrNothing => assert_eq!(seen, 1, "{}: {}", op.id, answer.text),
            Takes::Nothing | Takes::Form | Takes::OneOrAll(_) => {}
        }
    }
}

#[tokio::test]
async fn a_fenced_key_is_refused_by_every_operation_of_either_age() {
    let gate = Gate::new().await;
    let key = gate.fenced(&["*"], &["elsewhere/x"]).await;
    for op in OPERATIONS {
        let ids: Vec<&str> = op.params().map(|_| "thing").collect();
        let body = match op.id {
            "users.upsert_many" => json!({"data": [{"_id": "a"}]}),
            "messages.broadcast" => json!({"paras": [{"room": "r"}]}),
            "tokens.revoke" => json!({"token": "t"}),
            id if rules::of(id).takes == Takes::Object => json!({}),
            _ => Value::Null,
        };
        let answer = gate.call(&key, op.method.as_str(), &op.render(&ids).unwrap(), body).await;
        assert!(answer.is(403, "INSUFFICIENT_PERMISSIONS"), "{}: {}", op.id, answer.text);
        assert!(answer.message().contains("may not touch"), "{}: {}", op.id, answer.text);
    }
    assert_eq!(gate.emulator.counters().requests, 0);
}
