//! Every operation of today through the gateway to another server, with live keys: it passes with
//! exactly its scopes, and without one of them the other server hears nothing of it.

mod canary;

use imkit_sdk::api::operation::{Age, Auth, Done, OPERATIONS, Operation};
use imkit_testkit::{Error, Sample};
use serde_json::Value;

use super::Test;
use super::keyserver::{Answer, Conn};
use super::remote::Remote;

/// The operations of today.
fn current() -> impl Iterator<Item = &'static Operation> {
    OPERATIONS.iter().copied().filter(|op| op.age == Age::Current)
}

/// The code of an error, in either of the platform's forms.
fn code(answer: &Answer) -> Result<String, Error> {
    let body = answer.json()?;
    let error = &body["error"];
    Ok(error.as_str().or(error["code"].as_str()).unwrap_or_default().to_owned())
}

/// Has the platform hold what an operation needs; answers the request.
fn prepare(remote: &Remote, op: &Operation) -> Result<Sample, Error> {
    let message = remote.furnish()?;
    let sample = Sample::of(op, &message)?;
    if let Some((method, path, body)) = &sample.before {
        remote.directly(method, path, body)?.expect(200)?;
    }
    Ok(sample)
}

fn call(conn: &mut Conn, op: &Operation, sample: &Sample, key: &str) -> Result<Answer, Error> {
    conn.call(op.method.as_str(), &sample.path, &[("IM-API-KEY", key)], &sample.body)
}

#[test]
fn each_operation_passes_with_exactly_its_scopes_and_is_refused_without_each_of_them() -> Test {
    let mut remote = Remote::start()?;
    let mut conn = remote.connect()?;
    let mut seen = 0;
    for op in current() {
        let sample = prepare(&remote, op)?;
        let scopes: Vec<&str> = sample.scopes.iter().map(|scope| scope.as_str()).collect();
        let (all, before) = remote.asked(op.id)?;
        for missing in &scopes {
            let fewer: Vec<&str> =
                scopes.iter().filter(|scope| *scope != missing).copied().collect();
            let key = remote.key(&fewer)?;
            let answer = call(&mut conn, op, &sample, &key)?;
            assert_eq!((answer.status, code(&answer)?.as_str()), (403, "INSUFFICIENT_PERMISSIONS"));
            assert!(answer.text().contains(missing), "{}: {}", op.id, answer.text());
        }
        assert_eq!(remote.asked(op.id)?, (all, before), "{}: the platform was asked", op.id);
        let key = remote.key(&scopes)?;
        let answer = call(&mut conn, op, &sample, &key)?;
        assert_eq!(remote.asked(op.id)?, (all + 1, before + 1), "{}", op.id);
        // An operation about its caller is for users: the platform says so itself.
        let passes = match op.auth {
            Auth::User => answer.status == 401 && code(&answer)? == "MISSING_CLIENT_KEY",
            Auth::ApiKey | Auth::Either => answer.status == 200,
        };
        assert!(passes, "{}: {} {}", op.id, answer.status, answer.text());
        seen += 1;
    }
    assert_eq!(seen, 42);
    Ok(())
}

#[test]
fn each_operation_about_its_caller_passes_with_a_client_key_and_the_users_token() -> Test {
    let remote = Remote::start()?;
    let client_key = remote.issue_client_key()?;
    let mut conn = remote.connect()?;
    let mut seen = 0;
    for op in current().filter(|op| op.auth == Auth::User) {
        let sample = prepare(&remote, op)?;
        let alice = serde_json::json!({ "_id": "alice", "issueAccessToken": true });
        let alice = remote.directly("POST", "/admin/clients", &alice)?.expect(200)?.json()?;
        let token = alice["result"]["token"].as_str().ok_or_else(|| alice.to_string())?;
        let (all, before) = remote.asked(op.id)?;
        let headers = [("IM-CLIENT-KEY", client_key.as_str()), ("IM-Authorization", token)];
        let answer = conn.call(op.method.as_str(), &sample.path, &headers, &sample.body)?;
        let said = code(&answer)?;
        // What was not done before cannot be undone, says the platform.
        let is_done = |done: &Done| done.status == answer.status && done.code == Some(&*said);
        assert!(
            answer.status == 200 || op.done.iter().any(is_done),
            "{}: {}",
            op.id,
            answer.text()
        );
        assert_eq!(remote.asked(op.id)?, (all + 1, before + 1), "{}", op.id);
        // A key of the platform's own frontends is none of the gateway's.
        let theirs = [("IM-CLIENT-KEY", "elsewhere"), ("IM-Authorization", token)];
        let answer = conn.call(op.method.as_str(), &sample.path, &theirs, &sample.body)?;
        assert_eq!((answer.status, code(&answer)?.as_str()), (401, "INVALID_CLIENT_KEY"));
        assert_eq!(remote.asked(op.id)?, (all + 1, before + 1), "{}", op.id);
        seen += 1;
    }
    assert!(seen > 5, "{seen}");
    Ok(())
}

#[test]
fn what_is_no_operation_does_not_reach_the_platform() -> Test {
    let mut remote = Remote::start()?;
    let key = remote.key(&["*"])?;
    let mut conn = remote.connect()?;
    let (all, _) = remote.asked("")?;
    for (method, path) in [
        ("GET", "/_emulator/counters"),
        ("POST", "/_emulator/reset"),
        ("GET", "/admin"),
        ("PUT", "/admin/stats"),
        ("GET", "/"),
    ] {
        let answer = conn.call(method, path, &[("IM-API-KEY", &key)], &Value::Null)?;
        assert_eq!((answer.status, code(&answer)?.as_str()), (404, "NOT_FOUND"), "{path}");
    }
    assert_eq!(remote.asked("")?.0, all);
    Ok(())
}
