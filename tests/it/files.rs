//! `imkit files` and `imkit stickers`: bytes that arrive as they were, and only where they should.

use std::process::Stdio;

use imkit_testkit::Error;
use serde_json::json;

use super::Test;
use super::local::Local;

/// A local server with a room, and a file of some size in the sandbox.
fn start() -> Result<(Local, Vec<u8>), Error> {
    let local = Local::start()?;
    local.json(&["rooms", "create", "lobby", "--tag", "t"])?;
    let bytes: Vec<u8> = (0..150_000_u32).map(|n| (n * 31 % 253) as u8).collect();
    local.sandbox.file("data.png", &bytes)?;
    Ok((local, bytes))
}

fn upload(local: &Local, more: &[&str]) -> Result<String, Error> {
    let mut args = vec!["files", "upload", "lobby", "data.png", "-o", "id"];
    args.extend(more);
    Ok(local.run(&args)?.expect_code(0)?.stdout.trim().to_owned())
}

#[test]
fn a_file_comes_back_as_it_was() -> Test {
    let (local, bytes) = start()?;
    let args = ["files", "upload", "lobby", "data.png", "--field", "level:=3"];
    let info = local.json(&args)?;
    assert_eq!((&info["filename"], &info["mimetype"]), (&json!("data.png"), &json!("image/png")));
    assert_eq!((&info["length"], &info["extra"]["level"]), (&json!(bytes.len()), &json!(3)));
    let id = info["_id"].as_str().ok_or("no id")?;
    assert_eq!(local.json(&["files", "info", "files", id])?, info);

    let saved = local.json(&["files", "get", "files", id, "--out", "copy.png"])?;
    assert_eq!(saved, json!({"path": "copy.png", "bytes": bytes.len()}));
    assert!(std::fs::read(local.sandbox.path().join("copy.png"))? == bytes);
    let mut command = local.sandbox.command(["--local", "files", "get", "files", id, "--out", "-"]);
    assert!(command.output()?.stdout == bytes);

    let stats = local.json(&["files", "stats", "--tag", "t", "--since", "1h"])?;
    assert_eq!(stats["data"]["t"], json!({"count": 1, "size": bytes.len()}));
    assert_eq!(local.json(&["files", "stats", "--until", "1h"])?["totalCount"], 0);
    Ok(())
}

#[test]
fn standard_input_is_uploaded_as_it_comes() -> Test {
    let (local, _) = start()?;
    let args = ["--local", "-o", "json", "files", "upload", "lobby", "-", "--name", "n.txt"];
    let info = local.sandbox.run_with(args, "from a pipe")?.expect_code(0)?.json()?;
    assert_eq!((&info["length"], &info["mimetype"]), (&json!(11), &json!("text/plain")));
    let run = local.run(&["files", "upload", "lobby", "-"])?.expect_code(2)?;
    assert!(run.stderr.contains("--name"), "{run:?}");
    Ok(())
}

#[test]
fn nothing_that_is_there_is_overwritten_unasked() -> Test {
    let (local, bytes) = start()?;
    let id = upload(&local, &[])?;
    let run = local.run(&["files", "get", "files", &id])?.expect_code(1)?;
    assert!(run.stderr.contains("data.png is there already"), "{run:?}");
    local.sandbox.file("old", "old")?;
    local.run(&["files", "get", "files", &id, "--out", "old"])?.expect_code(1)?;
    assert_eq!(std::fs::read(local.sandbox.path().join("old"))?, b"old");
    local.run(&["files", "get", "files", &id, "--out", "old", "--force"])?.expect_code(0)?;
    assert!(std::fs::read(local.sandbox.path().join("old"))? == bytes);
    // A folder takes it under its own name, which is made harmless.
    let id = upload(&local, &["--name", "../../evil"])?;
    std::fs::create_dir(local.sandbox.path().join("folder"))?;
    let saved = local.json(&["files", "get", "files", &id, "--out", "folder"])?;
    assert_eq!(saved["path"], "folder/evil");
    local.run(&["files", "get", "files", &id, "--out", "no/such/folder"])?.expect_code(1)?;
    local.run(&["files", "get", "files", "nope", "--out", "x"])?.expect_code(3)?;
    assert!(!local.sandbox.path().join("x").exists());
    Ok(())
}

#[test]
fn what_cannot_be_uploaded_is_said_before_anything_is_sent() -> Test {
    let (local, _) = start()?;
    local.run(&["files", "upload", "lobby", "missing.png"])?.expect_code(1)?;
    let run = local.run(&["files", "upload", "lobby", "home"])?.expect_code(2)?;
    assert!(run.stderr.contains("is a directory"), "{run:?}");
    local.run(&["files", "upload", "lobby", "data.png", "--bucket", "stats"])?.expect_code(2)?;
    local.run(&["files", "upload", "lobby", "data.png", "--field", "roomID=x"])?.expect_code(2)?;
    local.run(&["files", "upload", "nowhere", "data.png"])?.expect_code(3)?;
    let args = ["files", "upload", "lobby", "data.png", "--dry-run", "-o", "json"];
    let shown = local.run(&args)?.expect_code(0)?.json()?;
    assert_eq!(shown["body"]["extra"], json!({"roomID": "lobby"}));
    assert_eq!(local.json(&["files", "stats"])?["totalCount"], 0);
    Ok(())
}

#[test]
fn a_file_that_is_too_large_for_the_server_is_refused_with_its_reason() -> Test {
    let (local, _) = start()?;
    // Not in the sandbox, all of whose files are searched for keys.
    let large = tempfile::NamedTempFile::new()?;
    large.as_file().set_len(25 << 20)?;
    let path = large.path().to_str().ok_or("path")?;
    let run = local.run(&["files", "upload", "lobby", path])?.expect_code(1)?;
    assert!(run.stderr.contains("413"), "{run:?}");
    Ok(())
}

#[test]
fn a_reader_that_leaves_ends_a_download_quietly() -> Test {
    let (local, _) = start()?;
    let id = upload(&local, &[])?;
    let mut command =
        local.sandbox.command(["--local", "files", "get", "files", &id, "--out", "-"]);
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    drop(child.stdout.take());
    let output = child.wait_with_output()?;
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    Ok(())
}

#[test]
fn sticker_sets_are_uploaded_listed_and_deleted() -> Test {
    let local = Local::start()?;
    let entry = |name: &str| {
        let length = char::from(name.len() as u8);
        format!("PK\x01\x02{}{length}\0{}{name}", "\0".repeat(24), "\0".repeat(16))
    };
    let directory = entry("tab.png") + &entry("01.png");
    let end = format!("PK\x05\x06\0\0\0\0\x02\0\x02\0{}", "\0".repeat(10));
    local.sandbox.file("cats.zip", directory + &end)?;
    let set = local.json(&["stickers", "upload", "cats.zip", "--name", "Cats", "--order", "2"])?;
    assert_eq!(
        (&set["_id"], &set["images"][1]["resourceId"]),
        (&json!("cats"), &json!("cats/01.png"))
    );
    assert_eq!(local.run(&["stickers", "list", "-o", "id"])?.stdout, "cats\n");
    local.run(&["stickers", "delete", "cats"])?.expect_code(2)?;
    local.run(&["stickers", "delete", "cats", "--yes"])?.expect_code(0)?;
    local.run(&["stickers", "delete", "cats", "--yes"])?.expect_code(3)?;
    local.sandbox.file("not.zip", "no archive")?;
    let run = local.run(&["stickers", "upload", "not.zip"])?.expect_code(1)?;
    assert!(run.stderr.contains("zip archive"), "{run:?}");
    Ok(())
}
