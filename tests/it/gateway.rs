//! A test key in place of the platform's all-powerful one: the same commands, as far as its scopes
//! go, against the real server.

use std::io::{Read, Write};
use std::net::TcpStream;

use imkit_testkit::{Error, Run};
use serde_json::Value;

use super::local::Local;
use super::{Test, sandbox};

/// Starts a server whose log tells every request.
fn server() -> Result<Local, Error> {
    let sandbox = sandbox()?.store("root-key").env("IMKIT_LOG_LEVEL", "debug");
    Local::start_in(sandbox, &["--rate-limit", "off"])
}

/// Makes a test key with these scopes.
fn make(local: &Local, scopes: &str, more: &[&str]) -> Result<String, Error> {
    let args = ["keys", "create", "--env", "test", "--name", "ci", "--scope", scopes];
    let run = local.sandbox.run_revealing(args.iter().chain(more))?.expect_code(0)?;
    let key = run.stdout.trim().to_owned();
    local.sandbox.guard(&key);
    assert!(key.starts_with("imk_test_"));
    Ok(key)
}

/// Runs a command against the gateway with a key.
fn run(local: &Local, key: &str, args: &[&str]) -> Result<Run, Error> {
    let sandbox = sandbox()?.env("IMKIT_BASE_URL", &local.url).env("IMKIT_API_KEY", key);
    sandbox.guard(key);
    sandbox.run(args)
}

/// Status, head and body of a plain request.
fn ask(local: &Local, key: &str, line: &str) -> Result<(u16, String, Value), Error> {
    let (status, head, body) = send(local, key, line, "\r\n")?;
    Ok((status, head, serde_json::from_str(&body)?))
}

/// The same with this behind the headers that every request has.
fn send(local: &Local, key: &str, line: &str, rest: &str) -> Result<(u16, String, String), Error> {
    let host = local.url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    let head = format!("Host: {host}\r\nConnection: close\r\nIM-API-KEY: {key}\r\n");
    stream.write_all(format!("{line} HTTP/1.1\r\n{head}{rest}").as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or("no body")?;
    let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
    Ok((status, head.to_owned(), body.to_owned()))
}

#[test]
fn a_test_key_works_at_the_gateway_as_far_as_its_scopes_go() -> Test {
    let local = server()?;
    let key = make(&local, "users:read,users:write", &[])?;
    run(&local, &key, &["users", "create", "alice"])?.expect_code(0)?;
    let listed = run(&local, &key, &["-o", "id", "users", "list"])?.expect_code(0)?;
    assert_eq!(listed.stdout.trim(), "alice");
    let refused =
        run(&local, &key, &["users", "create", "bob", "--issue-token"])?.expect_code(4)?;
    assert!(refused.stderr.contains("tokens:issue"), "{refused:?}");
    let refused = run(&local, &key, &["rooms", "create", "lobby"])?.expect_code(4)?;
    assert!(refused.stderr.contains("rooms:write"), "{refused:?}");
    // What was made with the key is there for the local application itself.
    assert_eq!(local.json(&["users", "get", "alice"])?["_id"], "alice");

    let (status, head, body) = ask(&local, &key, "GET /admin/clients")?;
    assert_eq!((status, &body["result"]["data"][0]["_id"]), (200, &"alice".into()), "{body}");
    assert!(head.to_ascii_lowercase().contains("x-ratelimit-remaining:"), "{head}");
    let (status, _, body) = ask(&local, &key, "GET /admin/stats")?;
    assert_eq!((status, &body["error"]), (403, &"INSUFFICIENT_PERMISSIONS".into()), "{body}");
    let (status, _, body) = ask(&local, &key, "GET //admin/clients")?;
    assert_eq!((status, &body["error"]["code"]), (400, &"INVALID_PATH".into()), "{body}");
    Ok(())
}

#[test]
fn a_revoked_key_is_refused_on_the_next_request_and_a_live_one_is_told_why() -> Test {
    let local = server()?;
    let key = make(&local, "users:read", &[])?;
    run(&local, &key, &["users", "list"])?.expect_code(0)?;
    let keys = local.sandbox.run(["-o", "id", "keys", "list", "--kind", "api"])?.expect_code(0)?;
    local.sandbox.run(["keys", "revoke", keys.stdout.trim(), "--yes"])?.expect_code(0)?;
    run(&local, &key, &["users", "list"])?.expect_code(4)?;

    let args = ["keys", "create", "--name", "live", "--scope", "users:read"];
    let live = local.sandbox.run_revealing(args)?.expect_code(0)?.stdout.trim().to_owned();
    local.sandbox.guard(&live);
    let refused = run(&local, &live, &["users", "list"])?.expect_code(4)?;
    assert!(refused.stderr.contains("No upstream is configured"), "{refused:?}");
    Ok(())
}

#[test]
fn the_log_names_requests_and_holds_no_key() -> Test {
    let local = server()?;
    let key = make(&local, "monitor:read", &[])?;
    let (status, head, body) = ask(&local, &key, "GET /admin/stats")?;
    assert_eq!((status, &body["result"]["apiKey"]), (200, &Value::Null), "{body}");
    let head = head.to_ascii_lowercase();
    let id = head.lines().find_map(|line| line.strip_prefix("x-request-id: ")).ok_or("no id")?;
    let place = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    let log = std::fs::read_to_string(place["logFile"].as_str().ok_or("no log")?)?;
    assert!(log.contains(id), "{log}");
    assert!(!log.contains(&key) && !log.contains(&local.key()?), "a key is in the log");
    Ok(())
}

#[test]
fn what_two_servers_could_read_in_two_ways_is_refused_or_read_once() -> Test {
    let local = server()?;
    let key = make(&local, "*", &[])?;
    let twice = "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ";
    let (status, _, body) = send(&local, &key, "POST /config", twice)?;
    assert_eq!(status, 400, "{body}");
    // Chunks win over a length (RFC 9112 6.3). They are what is judged, and what goes on.
    let both = "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunks = "7\r\n{\"a\":1}\r\n0\r\n\r\n";
    let (status, _, body) = send(&local, &key, "POST /config", &format!("{both}{chunks}"))?;
    assert!(status == 400 || body.contains("\"a\":1"), "{status}: {body}");
    for target in ["/rooms/a\0b", "/rooms/a\x01b", "/rooms/a b", "/rooms/%00", "/rooms/../me"] {
        let (status, ..) = send(&local, &key, &format!("GET {target}"), "\r\n")?;
        assert_eq!(status, 400, "{target:?}");
    }
    // A fragment is not part of a target: neither the gate nor the platform sees it.
    let (status, _, body) = send(&local, &key, "GET /config#/../admin/stats", "\r\n")?;
    assert!(status == 400 || !body.contains("apiKey"), "{status}: {body}");
    Ok(())
}
