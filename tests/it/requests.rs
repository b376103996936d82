//! The log of requests and `keys tail`, with the real server and a test key at its gateway.

use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use imkit_testkit::Error;
use serde_json::Value;

use super::local::Local;
use super::{Test, sandbox};

fn server() -> Result<Local, Error> {
    let sandbox = sandbox()?.store("root-key").env("IMKIT_LOG_LEVEL", "debug");
    Local::start_in(sandbox, &["--rate-limit", "off"])
}

/// Makes a test key with these scopes: its text and its id.
fn make(local: &Local, scopes: &str) -> Result<(String, String), Error> {
    let args = ["keys", "create", "--env", "test", "--name", "ci", "--owner", "team"];
    let made = local.sandbox.run_revealing(args.iter().chain(&["--scope", scopes]))?;
    let key = made.expect_code(0)?.stdout.trim().to_owned();
    local.sandbox.guard(&key);
    let id = key.get("imk_test_".len()..).and_then(|rest| rest.get(..12)).ok_or("no key")?;
    Ok((key.clone(), id.to_owned()))
}

/// A request of this name; the status of the answer and its head.
fn ask(
    local: &Local,
    key: &str,
    line: &str,
    name: &str,
    body: &str,
) -> Result<(u16, String), Error> {
    let host = local.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    let head = format!(
        "{line} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nIM-API-KEY: {key}\r\n\
         X-Request-Id: {name}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all((head + body).as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let head = answer.split("\r\n\r\n").next().ok_or("no head")?.to_ascii_lowercase();
    Ok((head.split(' ').nth(1).ok_or("no status")?.parse()?, head))
}

fn list(local: &Local, more: &[&str]) -> Result<Vec<Value>, Error> {
    let args = [&["keys", "requests", "list", "--oldest-first", "-o", "json"][..], more].concat();
    let listed = local.sandbox.run(args)?.expect_code(0)?.json()?;
    Ok(listed.as_array().cloned().unwrap_or_default())
}

#[test]
fn what_a_key_did_is_listed_exported_checked_and_found_by_one_name_everywhere() -> Test {
    let mut local = server()?;
    let (key, id) = make(&local, "users:write,tokens:issue")?;
    let user = r#"{"_id":"alice","issueAccessToken":true}"#;
    let (status, head) = ask(&local, &key, "POST /admin/clients", "trace-1", user)?;
    assert!(status == 200 && head.contains("x-request-id: trace-1"), "{head}");
    let (status, _) = ask(&local, &key, "GET /admin/stats", "trace-2", "")?;
    assert_eq!(status, 403);

    // Both are on disk by now: one before it was sent, one before it was answered.
    let acted = list(&local, &["--acted-as", "alice"])?;
    assert_eq!((&acted[0]["request_id"], &acted[0]["key_id"]), (&"trace-1".into(), &id.into()));
    assert_eq!(
        (&acted[0]["operation"], &acted[0]["status"]),
        (&"users.upsert".into(), &Value::Null)
    );
    let refused = list(&local, &["--outcome", "refused"])?;
    assert_eq!((refused.len(), &refused[0]["request_id"]), (1, &"trace-2".into()));
    assert_eq!(refused[0]["reason"], "the key lacks the scope monitor:read");
    assert!(list(&local, &["--operation", "messages.*"])?.is_empty());

    let place = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    let log = std::fs::read_to_string(place["logFile"].as_str().ok_or("no log")?)?;
    assert!(log.contains("trace-1") && log.contains("trace-2"), "{log}");

    // A stop writes whatever waits; the answer's entry is there afterwards.
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.restart()?;
    let both = list(&local, &["--request-id", "trace-1"])?;
    assert_eq!((both.len(), &both[1]["status"]), (2, &200.into()));
    let check =
        local.sandbox.run(["-o", "json", "keys", "audit", "verify"])?.expect_code(0)?.json()?;
    assert_eq!((&check["ok"], &check["requests"]), (&true.into(), &3.into()));

    let export = local.sandbox.run(["keys", "requests", "export"])?.expect_code(0)?;
    assert_eq!(export.stdout.lines().count(), 3);
    assert!(!export.stdout.contains(&key));
    local.sandbox.run(["keys", "requests", "export", "--out", "log.ndjson"])?.expect_code(0)?;
    local.sandbox.run(["keys", "requests", "export", "--out", "log.ndjson"])?.expect_code(1)?;
    Ok(())
}

#[test]
fn tail_shows_what_it_was_asked_for_and_goes_on_after_a_restart() -> Test {
    let local = server()?;
    let (key, id) = make(&local, "users:write")?;
    let (other, _) = make(&local, "users:write")?;
    let args = ["keys", "tail", "--key", &id, "--operation", "users.*", "-o", "ndjson"];
    let mut tail =
        local.sandbox.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut talk = BufReader::new(tail.stderr.take().ok_or("no stderr")?).lines();
    let mut lines = BufReader::new(tail.stdout.take().ok_or("no stdout")?).lines();
    let mut told = |text: &str| -> Test {
        let line = talk.next().ok_or("no note")??;
        assert!(line.contains(text), "{line}");
        Ok(())
    };
    told("following")?;
    ask(&local, &other, "POST /admin/clients", "theirs", r#"{"_id":"bob"}"#)?;
    ask(&local, &key, "GET /admin/stats", "elsewhere", "")?;
    let (status, _) = ask(&local, &key, "POST /admin/clients", "ours", r#"{"_id":"alice"}"#)?;
    assert_eq!(status, 200);
    let mut next = || -> Result<Value, Error> {
        Ok(serde_json::from_str(&lines.next().ok_or("the stream ended")??)?)
    };
    let decision = next()?;
    assert_eq!((&decision["type"], &decision["request_id"]), (&"request".into(), &"ours".into()));
    assert_eq!((&decision["outcome"], &decision["owner"]), (&"admitted".into(), &"team".into()));
    let answer = next()?;
    assert_eq!((&answer["type"], &answer["request_id"]), (&"answered".into(), &"ours".into()));
    assert_eq!((&answer["status"], &answer["upstream"]), (&200.into(), &Value::Null));

    let ports = ["--gateway-addr", local.url.trim_start_matches("http://")];
    let place = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    let control = place["controlUrl"].as_str().ok_or("no address")?.to_owned();
    let control = ["--control-addr", control.trim_start_matches("http://")];
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let start = [&["keys", "start", "--rate-limit", "off"][..], &ports, &control].concat();
    local.sandbox.run(start)?.expect_code(0)?;
    told("connecting again")?;
    told("connected again")?;
    ask(&local, &key, "POST /admin/clients", "later", r#"{"_id":"carol"}"#)?;
    assert_eq!(next()?["request_id"], "later");
    Command::new("kill").args(["-INT", &tail.id().to_string()]).status()?;
    assert_eq!(tail.wait()?.code(), Some(0));
    Ok(())
}

#[test]
fn what_is_typed_wrong_is_told() -> Test {
    let sandbox = sandbox()?;
    for (args, told) in [
        (&["keys", "tail", "--ip", "nowhere"][..], "--ip"),
        (&["keys", "tail", "--outcome", "bogus"], "failed"),
        (&["keys", "requests", "list", "--outcome", "malformed"], "forbidden"),
        (&["keys", "requests", "list", "--since", "7"], "7d"),
        (&["keys", "requests", "export", "-o", "csv"], "keys requests list"),
    ] {
        let run = sandbox.run(args)?.expect_code(2)?;
        assert!(run.stderr.contains(told), "{run:?}");
    }
    Ok(())
}
