//! Leaked keys against a real key server: how they stand, revoking what was found, `imkit keys leak`.

use std::os::unix::fs::PermissionsExt;

use imkit_keys::{Environment, KeyForm, PlainKey};
use imkit_testkit::Error;
use serde_json::Value;

use super::local::Local;
use super::{Test, sandbox};

/// A local server in whose sandbox these keys and the root key may lie.
fn server() -> Result<Local, Error> {
    let sandbox = sandbox()?.store("root-key").store("a.key").store("b.key").store("new.key");
    Local::start_in(sandbox, &["--rate-limit", "off"])
}

/// Makes a key, writes it into a file, and guards it. Returns id and text.
fn make(local: &Local, file: &str) -> Result<(String, String), Error> {
    let args = ["keys", "create", "--name", file, "--scope", "rooms:read", "--owner", "acme"];
    let run = local.sandbox.run(args.iter().chain(&["--out", file, "-o", "id"]))?;
    let text = std::fs::read_to_string(local.sandbox.path().join(file))?;
    local.sandbox.guard(&text);
    Ok((run.expect_code(0)?.stdout.trim().to_owned(), text))
}

/// Uses a key: the exit code says whether it works.
fn works(local: &Local, file: &str) -> Result<bool, Error> {
    let run = local.sandbox.run(["keys", "verify", "--key-file", file, "--scope", "rooms:read"])?;
    match run.code {
        0 => Ok(true),
        4 => Ok(false),
        _ => Err(format!("{run:?}").into()),
    }
}

fn statuses(local: &Local, args: &[&str]) -> Result<Vec<Value>, Error> {
    let run = local.sandbox.run(["-o", "json", "keys", "scan"].iter().chain(args))?;
    let rows = run.expect_code(8)?.json()?;
    let rows = rows.as_array().ok_or("no list")?;
    Ok(rows.iter().map(|row| row["status"].clone()).collect())
}

#[test]
fn a_scan_asks_how_keys_stand_and_revokes_those_that_work() -> Test {
    let local = server()?;
    let (first, _) = make(&local, "a.key")?;
    let (second, _) = make(&local, "b.key")?;
    let stranger = PlainKey::generate(KeyForm::Api(Environment::Live))?;
    let elsewhere = tempfile::tempdir()?;
    let hint = |args: &[&str]| -> Result<String, Error> {
        let run = local.sandbox.run(["-o", "json", "keys", "scan"].iter().chain(args))?;
        let error = run.expect_code(8)?;
        let last = error.stderr.lines().last().unwrap_or_default().to_owned();
        let error: Value = serde_json::from_str(&last)?;
        Ok(error["error"]["hint"].as_str().unwrap_or_default().to_owned())
    };
    let path = elsewhere.path().join("stranger");
    std::fs::write(&path, stranger.expose())?;
    let path = path.display().to_string();
    local.sandbox.run(["keys", "revoke", &second, "--yes"])?.expect_code(0)?;
    let files = ["a.key", "b.key", &path];
    assert_eq!(statuses(&local, &files)?, ["live", "revoked", "unknown"]);
    let dead = hint(&["b.key"])?;
    assert!(dead.contains("dead") && !dead.contains("imkit keys leak"), "{dead}");
    let live = hint(&files)?;
    assert!(live.contains("imkit keys leak ID") && !live.contains("root key"), "{live}");
    let root = hint(&["home"])?;
    assert!(root.contains("imkit keys create --root"), "{root}");
    let platform = elsewhere.path().join("env").display().to_string();
    std::fs::write(&platform, format!("IM_API_KEY={}\n", super::CANARY))?;
    let platform = hint(&[&platform])?;
    assert!(platform.contains("dashboard") && !platform.contains("keys leak"), "{platform}");
    let offline = ["--offline", "a.key", "b.key"];
    assert_eq!(statuses(&local, &offline)?, ["not asked", "not asked"]);
    // Without a terminal and without --yes nothing happens.
    let revoke = ["keys", "scan", "--revoke", "a.key", "b.key"];
    local.sandbox.run(revoke)?.expect_code(2)?;
    local.sandbox.run(revoke.iter().chain(&["--dry-run"]))?.expect_code(8)?;
    assert!(works(&local, "a.key")?);
    let run = local.sandbox.run(revoke.iter().chain(&["--yes"]))?.expect_code(8)?;
    assert!(run.stderr.contains(&format!("revoked {first} at revision")), "{run:?}");
    assert!(!works(&local, "a.key")?);
    assert_eq!(statuses(&local, &files)?, ["revoked", "revoked", "unknown"]);
    Ok(())
}

#[test]
fn the_root_key_in_use_does_not_keep_others_from_being_revoked() -> Test {
    let local = server()?;
    make(&local, "a.key")?;
    let run = local.sandbox.run(["keys", "scan", "--revoke", "--yes", "a.key", "home"])?;
    assert!(run.expect_code(5)?.stderr.contains("make another root key"));
    assert!(!works(&local, "a.key")?);
    Ok(())
}

#[test]
fn a_root_key_that_only_reads_is_told_who_can_revoke() -> Test {
    let local = server()?;
    make(&local, "a.key")?;
    let auditor = ["keys", "create", "--root", "--role", "auditor", "--name", "reader"];
    local.sandbox.run(auditor.iter().chain(&["--out", "b.key"]))?.expect_code(0)?;
    local.sandbox.guard(&std::fs::read_to_string(local.sandbox.path().join("b.key"))?);
    let revoke = ["keys", "scan", "--revoke", "--yes", "a.key", "--root-key-file", "b.key"];
    let run = local.sandbox.run(revoke)?.expect_code(4)?;
    assert!(run.stderr.contains("--root-key-file FILE"), "{run:?}");
    assert!(works(&local, "a.key")?);
    Ok(())
}

#[test]
fn what_was_found_is_told_although_nobody_can_be_asked() -> Test {
    let sandbox = sandbox()?.store("key");
    let key = PlainKey::generate(KeyForm::Api(Environment::Live))?;
    sandbox.file("key", key.expose())?;
    let scan = ["keys", "scan", "key", "--server", "http://127.0.0.1:1"];
    let run = sandbox.run(scan)?.expect_code(8)?;
    assert!(run.stderr.contains("--offline"), "{run:?}");
    let sandbox = sandbox.env("IMKIT_ROOT_KEY", "imr_live_of-nobody");
    let id = key.id();
    let leak = ["keys", "leak", id.as_str(), "--server", "http://127.0.0.1:1"];
    let run = sandbox.run(leak.iter().chain(&["--max-wait", "0s"]))?.expect_code(7)?;
    assert!(run.stderr.contains("IMKIT_KEYS_URL"), "{run:?}");
    Ok(())
}

#[test]
fn a_platform_key_that_cannot_be_compared_is_not_said_to_be_another() -> Test {
    let sandbox = sandbox()?.store("api.key");
    sandbox.file("api.key", super::CANARY)?;
    let leak = ["keys", "leak", "-", "--api-key-file", "api.key"];
    let run = sandbox.run_with(leak, super::CANARY)?.expect_code(0)?;
    assert!(run.stdout.contains("not known"), "{run:?}");
    Ok(())
}

#[test]
fn a_scan_starts_no_server() -> Test {
    let sandbox = sandbox()?;
    let folder = tempfile::tempdir()?;
    let key = PlainKey::generate(KeyForm::Api(Environment::Live))?;
    std::fs::write(folder.path().join("key"), key.expose())?;
    sandbox.run(["keys", "scan", &folder.path().display().to_string()])?.expect_code(8)?;
    let status = sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    assert_eq!(status["state"], "stopped", "{status}");
    Ok(())
}

#[test]
fn one_run_ends_a_leak_proves_it_and_tells_what_was_done() -> Test {
    let local = server()?;
    let (id, text) = make(&local, "a.key")?;
    for _ in 0..3 {
        assert!(works(&local, "a.key")?);
    }
    let log = format!("GET /orders Authorization: Bearer {text}\n");
    let look = ["-o", "json", "--dry-run", "keys", "leak", "-"];
    let seen = local.sandbox.run_with(look, &log)?.expect_code(0)?.json()?;
    assert_eq!((&seen["action"], &seen["worked"]), (&"nothing (dry run)".into(), &true.into()));
    assert!(works(&local, "a.key")?);

    let end = ["-o", "json", "keys", "leak", "-", "--yes", "--report", "leak.md"];
    let done = local.sandbox.run_with(end, &log)?.expect_code(0)?.json()?;
    assert_eq!(done["id"], id.as_str());
    assert_eq!((&done["action"], &done["worked"]), (&"revoked".into(), &true.into()), "{done}");
    assert_eq!(done["works_now"], false);
    assert!(done["receipt"]["rev"].is_u64() && done["receipt"]["audit_hash"].is_string(), "{done}");
    assert!(!works(&local, "a.key")?);
    let events: Vec<_> =
        done["traces"]["audit"].as_array().into_iter().flatten().map(|e| &e["event"]).collect();
    assert_eq!(events, ["key.created", "key.revoked"], "{done}");
    assert_eq!(done["traces"]["missing"], serde_json::json!([]), "{done}");
    let times = &done["traces"]["times"];
    let by_time: u64 =
        times.as_array().into_iter().flatten().filter_map(|row| row["requests"].as_u64()).sum();
    assert_eq!(done["traces"]["total"]["requests"], by_time, "{done}");
    assert_eq!(by_time, 4, "what this command tried is no use of the key: {done}");
    let span = &done["traces"]["times_bucket_seconds"];
    assert!(span.as_u64().is_some_and(|span| span <= 3600), "days are too coarse: {span}");
    let report = local.sandbox.path().join("leak.md");
    assert_eq!(std::fs::metadata(&report)?.permissions().mode() & 0o777, 0o600);
    let report = std::fs::read_to_string(report)?;
    for part in [
        id.as_str(),
        "## Receipt",
        "### When, by the ",
        "█",
        "## Timeline",
        "key.revoked",
        "## Next steps",
    ] {
        assert!(report.contains(part), "{part} in {report}");
    }

    // Again: it is dead, and the file is not overwritten.
    let run = local.sandbox.run(["keys", "leak", &id, "--yes", "--report", "leak.md"])?;
    assert!(run.expect_code(1)?.stderr.contains("--report"));
    let run = local.sandbox.run(["-o", "json", "keys", "leak", &id, "--yes"])?.expect_code(0)?;
    let again = run.json()?;
    assert_eq!(again["action"], "dead before");
    let name = again["report"].as_str().ok_or("no report")?;
    assert!(name.starts_with(&format!("leak-{id}-")), "{name}");
    Ok(())
}

#[test]
fn an_old_secret_takes_no_key_down() -> Test {
    let local = server()?;
    let (id, old) = make(&local, "a.key")?;
    let rotate = ["keys", "rotate", &id, "--now", "--yes", "--out", "new.key"];
    local.sandbox.run(rotate)?.expect_code(0)?;
    let end = ["-o", "json", "keys", "leak", "-", "--yes", "--no-report"];
    for more in [&[][..], &["--rotate", "--out", "b.key"]] {
        let run = local.sandbox.run_with(end.iter().chain(more), &old)?.expect_code(0)?;
        assert!(run.stderr.contains(&format!("imkit keys revoke {id}")), "{run:?}");
        let done = run.json()?;
        assert_eq!((&done["worked"], &done["works_now"]), (&false.into(), &false.into()), "{done}");
        assert_eq!(done["action"], "nothing (old secret)");
        assert!(works(&local, "new.key")?);
    }
    // One that is switched off may be switched on again: nobody can say what the secret does then.
    local.sandbox.run(["keys", "disable", &id])?.expect_code(0)?;
    let done = local.sandbox.run_with(end, &old)?.expect_code(0)?.json()?;
    assert_eq!(done["action"], "revoked", "{done}");
    Ok(())
}

#[test]
fn a_root_key_that_leaked_is_tried_and_what_it_made_is_named() -> Test {
    let local = server()?;
    let root = ["keys", "create", "--root", "--role", "admin", "--name", "old", "-o", "id"];
    let run = local.sandbox.run(root.iter().chain(&["--out", "b.key"]))?.expect_code(0)?;
    let id = run.stdout.trim();
    let text = std::fs::read_to_string(local.sandbox.path().join("b.key"))?;
    local.sandbox.guard(&text);
    let make = ["keys", "create", "--name", "a", "--scope", "rooms:read", "-o", "id"];
    let made =
        local.sandbox.run(make.iter().chain(&["--out", "a.key", "--root-key-file", "b.key"]))?;
    let made = made.expect_code(0)?.stdout.trim().to_owned();

    let end = ["-o", "json", "keys", "leak", "-", "--yes", "--report", "leak.md"];
    let done = local.sandbox.run_with(end, &text)?.expect_code(0)?.json()?;
    assert_eq!((&done["id"], &done["action"]), (&id.into(), &"revoked".into()), "{done}");
    assert_eq!((&done["worked"], &done["works_now"]), (&true.into(), &false.into()), "{done}");
    assert_eq!(done["traces"]["total"]["requests"], 1, "it made a key: {done}");
    assert_eq!(done["traces"]["missing"], serde_json::json!([]), "{done}");
    let acts = &done["traces"]["acts"];
    assert_eq!(acts.as_array().map(Vec::len), Some(1), "{acts}");
    assert_eq!(
        (&acts[0]["event"], &acts[0]["target"]),
        (&"key.created".into(), &made.as_str().into())
    );
    let revoke = format!("imkit keys revoke {made}");
    assert!(done["next_steps"].to_string().contains(&revoke), "{done}");
    let report = std::fs::read_to_string(local.sandbox.path().join("leak.md"))?;
    assert!(report.contains("## What it did to keys") && report.contains(&revoke), "{report}");
    Ok(())
}

#[test]
fn a_key_that_is_bound_to_other_addresses_is_said_to_work_there() -> Test {
    let local = server()?;
    let (id, text) = make(&local, "a.key")?;
    let bind = ["keys", "update", &id, "--allow-ip", "192.0.2.0/24"];
    local.sandbox.run(bind)?.expect_code(0)?;
    assert!(!works(&local, "a.key")?);
    let look = local.sandbox.run_with(["-o", "json", "--dry-run", "keys", "leak", "-"], &text)?;
    let look = look.expect_code(0)?;
    assert!(look.stderr.contains("works, from the key's own addresses"), "{look:?}");
    assert_eq!(look.json()?["worked"], true);
    let end = ["-o", "json", "keys", "leak", "-", "--yes", "--no-report"];
    let done = local.sandbox.run_with(end, &text)?.expect_code(0)?.json()?;
    assert_eq!((&done["worked"], &done["works_now"]), (&true.into(), &false.into()), "{done}");
    Ok(())
}

#[test]
fn a_leaked_key_can_get_a_new_secret_instead() -> Test {
    let local = server()?;
    let (id, _) = make(&local, "a.key")?;
    let args = ["-o", "json", "keys", "leak", &id, "--rotate", "--yes", "--no-report"];
    local.sandbox.run(args)?.expect_code(2)?;
    let run = local.sandbox.run(args.iter().chain(&["--out", "new.key"]))?.expect_code(0)?;
    assert_eq!(run.json()?["action"], "rotated");
    assert!(!works(&local, "a.key")?);
    assert!(works(&local, "new.key")?);
    let run = local.sandbox.run(args.iter().chain(&["--out", "new.key"]))?.expect_code(1)?;
    assert!(run.stderr.contains("nothing was changed"), "{run:?}");
    assert!(works(&local, "new.key")?);
    Ok(())
}

#[test]
fn a_key_of_another_server_is_unknown_and_a_platform_key_is_named_by_its_fingerprint() -> Test {
    let local = server()?;
    let stranger = PlainKey::generate(KeyForm::Api(Environment::Live))?;
    local.sandbox.guard(stranger.expose());
    let run = local.sandbox.run_with(["keys", "leak", "-", "--yes"], stranger.expose())?;
    assert!(run.expect_code(3)?.stderr.contains(stranger.id().as_str()));
    let platform = super::CANARY;
    local.sandbox.guard(platform);
    let run = local.sandbox.run_with(["-o", "json", "keys", "leak", "-"], platform)?;
    let shown = run.expect_code(0)?.json()?;
    assert_eq!(shown["fingerprint"], imkit_keys::fingerprint(platform).as_str());
    local.sandbox.run_with(["keys", "leak", "-"], "no key at all")?.expect_code(2)?;
    Ok(())
}

#[test]
fn a_key_of_another_system_is_known_by_asking_the_key_server() -> Test {
    let local = server()?;
    // One looks like an API key of the platform, the other like nothing at all.
    let texts = ["sk_live_canary-of-the-old-system-1", "canary+of:the.old=system"];
    for text in texts {
        local.sandbox.guard(text);
        let row = format!("{{\"name\":\"old\",\"key\":{text:?},\"scopes\":[\"rooms:read\"]}}\n");
        let import = ["keys", "import", "-", "--format", "ndjson"];
        local.sandbox.run_with(import, row)?.expect_code(0)?;
    }
    let look = ["-o", "json", "keys", "leak", "-", "--dry-run"];
    for given in texts
        .iter()
        .flat_map(|text| [(*text).to_owned(), format!("GET /x Authorization: Bearer {text}\n")])
    {
        let seen = local.sandbox.run_with(look, given)?.expect_code(0)?.json()?;
        assert_eq!((&seen["details"]["name"], &seen["worked"]), (&"old".into(), &true.into()));
    }
    let both = local.sandbox.run_with(look, texts.join(" "))?.expect_code(2)?;
    assert!(both.stderr.contains("several keys were given"), "{both:?}");
    let end = ["-o", "json", "keys", "leak", "-", "--yes", "--no-report"];
    let done = local.sandbox.run_with(end, texts[0])?.expect_code(0)?.json()?;
    assert_eq!((&done["action"], &done["works_now"]), (&"revoked".into(), &false.into()), "{done}");
    // Dead, it is told like what was never there.
    let dead = local.sandbox.run_with(end, texts[0])?.expect_code(0)?.json()?;
    assert_eq!(
        (&dead["found"], &dead["key_server"]),
        (&"platform API key".into(), &"unknown".into())
    );
    let nothing = local.sandbox.run_with(look, "this-is-no-key-at-all")?.expect_code(2)?;
    assert!(nothing.stderr.contains("unknown to the key server"), "{nothing:?}");
    Ok(())
}

#[test]
fn a_pair_of_platform_keys_is_compared_offline() -> Test {
    let sandbox = sandbox()?.store("api.key").store("client.key");
    let api_key = "Q2FuYXJ5LWtleS1mb3ItdGhlLXNjYW5uZXItKysvLz8/YWJjZGVmZ2hpag==";
    sandbox.guard(api_key);
    sandbox.file("api.key", format!("{api_key}\n"))?;
    // {"alg":"HS256"} and {"apiKey": the API key decoded}.
    let payload = "eyJhcGlLZXkiOiJDYW5hcnkta2V5LWZvci10aGUtc2Nhbm5lci0rKy8vPz9hYmNkZWZnaGlqIn0";
    sandbox.file("client.key", format!("eyJhbGciOiJIUzI1NiJ9.{payload}.c2ln"))?;
    let base = ["-o", "json", "keys", "doctor", "--offline", "--client-key-file", "client.key"];
    let run = sandbox.run(base.iter().chain(&["--api-key-file", "api.key"]))?.expect_code(0)?;
    let advice = run.json()?;
    assert_eq!(advice[0]["code"], "client_key_holds_api_key", "{advice}");
    assert_eq!(advice[0]["severity"], "error");
    sandbox.run(base.iter().chain(&["--api-key-file", "api.key", "--strict"]))?.expect_code(1)?;
    sandbox.run(base)?.expect_code(2)?;
    Ok(())
}
