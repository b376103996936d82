//! Input that nobody should send, and surroundings that nobody should have.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

use serde_json::json;

use super::local::Local;
use super::{Test, sandbox};

#[test]
fn any_text_can_be_an_id() -> Test {
    let local = Local::start()?;
    let long = "x".repeat(10_000);
    let ids = [
        "a b", "a/b", "a+b", "100%", "😀", "ünï", "007", "1e5", "a?b#c", "a\"b", "-dash", "…",
        &long,
    ];
    for id in ids {
        let user = local.json(&["users", "create", "--", id])?;
        assert_eq!(user["_id"], id);
        assert_eq!(local.json(&["users", "get", "--", id])?["_id"], id);
        let room = local.json(&["rooms", "create", "--", id])?;
        assert_eq!(room["_id"], id);
        assert_eq!(local.json(&["rooms", "get", "--", id])?["_id"], id);
        local.json(&["rooms", "members", "add", "--", id, id])?;
        local
            .json(&["messages", "send", "--as=alice", "--", id, "hi"])
            .err()
            .ok_or("alice is unknown")?;
        local.run(&["rooms", "freeze", "--", id])?.expect_code(0)?;
    }
    let users = local.run(&["-o", "id", "users", "list"])?.expect_code(0)?;
    assert_eq!(users.stdout.lines().count(), ids.len());
    Ok(())
}

#[test]
fn ids_that_no_url_can_carry_are_refused_before_anything_is_sent() -> Test {
    let local = Local::start()?;
    for id in ["", ".", ".."] {
        let run = local.run(&["rooms", "get", id])?.expect_code(2)?;
        assert!(run.stderr.contains("an id cannot be"), "{run:?}");
    }
    Ok(())
}

#[test]
fn malformed_json_is_named_with_its_place() -> Test {
    let local = Local::start()?;
    let run = local.sandbox.run_with(
        ["--local", "-o", "json", "api", "POST", "/admin/clients", "--input", "-"],
        "{\"_id\": \"alice\",\n \"nickname\": }",
    )?;
    let error = run.expect_code(2)?.error()?;
    assert!(
        error["error"]["message"].as_str().is_some_and(|text| text.contains("line 2")),
        "{error}"
    );
    local.run(&["users", "list", "--filter", "{nope"])?.expect_code(2)?;
    local.run(&["users", "create", "a", "--property", "b:=nope"])?.expect_code(2)?;
    Ok(())
}

#[test]
fn a_filter_that_the_server_refuses_is_reported_as_it_said() -> Test {
    let local = Local::start()?;
    let filter = r#"{"nickname":{"$where":"1"}}"#;
    let run = local.run(&["-o", "json", "users", "list", "--filter", filter])?.expect_code(1)?;
    assert_eq!(run.error()?["error"]["code"], "INVALID_QUERY");
    Ok(())
}

#[test]
fn arguments_that_are_not_utf_8_are_refused_without_a_panic() -> Test {
    let sandbox = sandbox()?;
    let run =
        sandbox.run([OsStr::new("users"), OsStr::new("get"), OsStr::from_bytes(b"a\xffb")])?;
    assert_eq!(run.code, 2, "{run:?}");
    assert!(!run.stderr.contains("panicked"), "{run:?}");
    Ok(())
}

#[test]
fn a_closed_stdout_is_success() -> Test {
    let local = Local::start()?;
    for number in 0..30 {
        local.json(&["users", "create", &format!("user{number}")])?;
    }
    for format in ["table", "json", "ndjson", "csv", "id"] {
        let mut child =
            local.sandbox.command(["--local", "-o", format, "users", "list"]).spawn()?;
        drop(child.stdout.take());
        let output = child.wait_with_output()?;
        assert_eq!(output.status.code(), Some(0), "{format}: {output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
    Ok(())
}

#[test]
fn a_full_stdout_is_a_failure() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "alice"])?;
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full")?;
    let output =
        local.sandbox.command(["--local", "users", "list"]).stdout(Stdio::from(full)).output()?;
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    Ok(())
}

#[test]
fn no_home_is_no_trouble_until_it_is_needed() -> Test {
    let server = imkit_testkit::Emulated::start(super::CANARY)?;
    let sandbox = super::against(&server.url)?.without("HOME");
    sandbox.run(["users", "create", "alice"])?.expect_code(0)?;
    sandbox.run(["--version"])?.expect_code(0)?;
    sandbox.run(["completions", "bash"])?.expect_code(0)?;
    let bare = super::sandbox()?.without("HOME");
    let run = bare.run(["--local", "users", "list"])?;
    assert_ne!(run.code, 0);
    assert!(run.stderr.contains("IMKIT_DATA_DIR") || run.stderr.contains("HOME"), "{run:?}");
    Ok(())
}

#[test]
fn a_home_that_cannot_be_written_is_named() -> Test {
    let server = imkit_testkit::Emulated::start(super::CANARY)?;
    // A file where the home should be: nothing can be made below it, not even by root.
    let sandbox = super::against(&server.url)?.env("HOME", "/dev/null");
    sandbox.run(["users", "create", "alice"])?.expect_code(0)?;
    let run = sandbox.run(["keys", "start", "--gateway-addr", "127.0.0.1:0"])?;
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.stderr.contains("/dev/null"), "{run:?}");
    Ok(())
}

#[test]
fn remote_text_cannot_drive_the_terminal() -> Test {
    let local = Local::start()?;
    local.json(&["users", "create", "evil", "--nickname", "\u{1b}[2J\u{202e}x\n\u{9b}31m"])?;
    for format in ["table", "tsv", "csv", "yaml", "json"] {
        let run = local.run(&["-o", format, "users", "list"])?.expect_code(0)?;
        let unsafe_text =
            ['\u{1b}', '\u{202e}', '\u{9b}'].iter().find(|c| run.stdout.contains(**c));
        // Csv is data for other programs and keeps what a field holds.
        assert!(unsafe_text.is_none() || format == "csv", "{format}: {:?}", run.stdout);
    }
    assert_eq!(local.json(&["users", "get", "evil"])?["nickname"], "\u{1b}[2J\u{202e}x\n\u{9b}31m");
    Ok(())
}

#[test]
fn the_gateway_survives_garbage() -> Test {
    use std::io::{Read, Write};
    let local = Local::start()?;
    let address = local.url.trim_start_matches("http://").to_owned();
    let host = format!("Host: {address}\r\n");
    for request in [
        "garbage\r\n\r\n".to_owned(),
        format!("GET /%ff%fe HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        format!("GET /rooms/%2e%2e/x HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        format!(
            "POST /admin/clients HTTP/1.1\r\n{host}Connection: close\r\nContent-Length: 3\r\n\r\n{{\"a"
        ),
        format!("DELETE /nowhere HTTP/1.1\r\n{host}Connection: close\r\n\r\n"),
        "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".to_owned(),
    ] {
        let mut stream = std::net::TcpStream::connect(&address)?;
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        assert!(answer.starts_with("HTTP/1.1 4") || answer.is_empty(), "{request:?}: {answer:?}");
    }
    assert_eq!(local.json(&["users", "list"])?, json!([]));
    Ok(())
}

#[test]
fn a_snapshot_replaces_files_and_nothing_else() -> Test {
    let local = Local::start()?;
    local.run(&["emulator", "snapshot", "/dev/full"])?.expect_code(1)?;
    assert!(!std::fs::metadata("/dev/full")?.is_file());
    let target = local.sandbox.file("target.json", "old")?;
    std::os::unix::fs::symlink(&target, local.sandbox.path().join("link.json"))?;
    local.run(&["emulator", "snapshot", "link.json"])?.expect_code(0)?;
    assert!(std::fs::read_to_string(target)?.contains("{"));
    assert!(local.sandbox.path().join("link.json").is_symlink());
    let run = local.run(&["emulator", "snapshot", "-"])?.expect_code(0)?;
    run.json()?;
    Ok(())
}

#[test]
fn what_cannot_be_is_refused_before_anything_is_sent() -> Test {
    let local = Local::start()?;
    for args in [
        &["users", "create", "alice", "--property", "token=abc"][..],
        &["users", "create", "alice", "--property", "_id=bob"],
        &["users", "create", ".."],
        &["users", "update", "alice"],
        &["groups", "update", "g", "--add-member", "a", "--remove-member", "a"],
        &["messages", "send", "lobby", "--as", "alice", ""],
        &["messages", "list", "lobby", "--before", ""],
        &["emulator", "faults", "add", "--operation", "users.create", "--status", "500"],
        &["--api-key-stdin", "messages", "send", "r", "--as", "a", "--input", "-"],
    ] {
        local.run(args)?.expect_code(2)?;
    }
    local.run(&["tokens", "issue", "nobody"])?.expect_code(3)?;
    assert_eq!(local.json(&["users", "list"])?, json!([]));
    Ok(())
}
