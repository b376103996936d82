//! Upstreams of a key server by the real binary: another server stands for the platform.

use imkit_testkit::{Error, Run};
use serde_json::Value;

use super::local::Local;
use super::{Test, sandbox};

/// A key server, the platform behind it, and API keys of that platform.
struct World {
    server: Local,
    platform: Local,
}

impl World {
    fn new() -> Result<Self, Error> {
        let files = |sandbox: imkit_testkit::Sandbox| {
            ["root-key", "good.key", "new.key", "wrong.key", "client.key"]
                .into_iter()
                .fold(sandbox, |sandbox, name| sandbox.store(name))
        };
        let start = || Local::start_in(files(sandbox()?), &["--rate-limit", "off"]);
        let world = Self { server: start()?, platform: start()? };
        for name in ["good.key", "new.key"] {
            let args = ["keys", "create", "--env", "test", "--name", name, "--scope", "*"];
            let made = world.platform.sandbox.run_revealing(args)?.expect_code(0)?;
            world.file(name, made.stdout.trim())?;
        }
        world.file("wrong.key", &world.text("good.key")?.replace("imk_test_", "imk_test_A"))?;
        Ok(world)
    }

    /// Writes a file of a secret that must stand nowhere else.
    fn file(&self, name: &str, secret: &str) -> Result<(), Error> {
        self.server.sandbox.file(name, format!("{secret}\n"))?;
        self.server.sandbox.guard(secret);
        Ok(())
    }

    fn text(&self, name: &str) -> Result<String, Error> {
        let text = std::fs::read_to_string(self.server.sandbox.path().join(name))?;
        Ok(text.trim().to_owned())
    }

    /// Runs `keys upstream`, and looks at everything that was written for secrets.
    fn run(&self, args: &[&str]) -> Result<Run, Error> {
        self.server.sandbox.run(["-o", "json", "keys", "upstream"].iter().chain(args))
    }

    fn json(&self, args: &[&str]) -> Result<Value, Error> {
        self.run(args)?.expect_code(0)?.json()
    }

    fn add(&self, name: &str) -> Result<Value, Error> {
        self.json(&["add", name, "--url", &self.platform.url, "--api-key-file", "good.key"])
    }

    /// Everything that this server says of itself, searched for secrets.
    fn search(&self) -> Test {
        for args in [
            &["keys", "audit", "list", "-o", "json"][..],
            &["keys", "doctor"],
            &["keys", "logs", "--lines", "1000"],
            &["keys", "upstream", "list"],
            &["keys", "config", "--effective"],
        ] {
            self.server.sandbox.run(args)?.expect_code(0)?;
        }
        Ok(())
    }
}

#[test]
fn an_upstream_is_added_tested_and_removed() -> Test {
    let world = World::new()?;
    let url = world.platform.url.as_str();
    let refused = world.run(&["add", "acme", "--url", url, "--api-key-file", "wrong.key"])?;
    let refused = refused.expect_code(4)?.error()?;
    assert!(refused.to_string().contains("refuses this API key"), "{refused}");
    assert_eq!(world.json(&["list"])?, serde_json::json!([]));

    let added = world.add("acme")?;
    assert_eq!((&added["url"], &added["default"]), (&url.into(), &true.into()));
    assert!(added["receipt"]["rev"].is_u64());
    assert_eq!(world.run(&["test", "acme"])?.expect_code(0)?.json()?["name"], "acme");
    let text = world.text("good.key")?;
    let piped = ["keys", "upstream", "add", "two", "--url", url, "--api-key-stdin", "-o", "json"];
    let piped = world.server.sandbox.run_with(piped, &text)?.expect_code(0)?;
    let warning = "the upstream acme has the same API key";
    assert!(piped.stderr.contains(warning), "{}", piped.stderr);
    let piped = piped.json()?;
    assert_eq!(
        (&piped["default"], &piped["shares_api_key_with"][0]),
        (&false.into(), &"acme".into())
    );
    assert_eq!(world.json(&["update", "two", "--default"])?["default"], true);
    assert_eq!(world.json(&["show", "acme"])?["default"], false);

    world.run(&["remove", "two"])?.expect_code(2)?;
    world.json(&["remove", "two", "--yes"])?;
    world.run(&["show", "two"])?.expect_code(3)?;
    let listed = ["-o", "json", "keys", "audit", "list", "--target", "two", "--oldest-first"];
    let listed = world.server.sandbox.run(listed)?.expect_code(0)?.json()?;
    let events: Vec<_> = listed.as_array().into_iter().flatten().map(|e| &e["event"]).collect();
    assert_eq!(events, ["upstream.added", "upstream.updated", "upstream.removed"]);
    world.search()
}

#[test]
fn advice_about_upstreams_is_in_the_words_of_the_command_line() -> Test {
    let world = World::new()?;
    world.add("acme")?;
    let live = ["keys", "create", "--name", "ci", "--scope", "users:read", "--exec", "cat"];
    world.server.sandbox.run_revealing(live)?.expect_code(0)?;
    let url = world.platform.url.as_str();
    for (args, words) in [
        (
            &["add", "acme", "--url", url, "--api-key-file", "good.key"][..],
            &["imkit keys upstream update", "imkit keys upstream rotate"][..],
        ),
        (&["remove", "acme", "--yes"], &["--force", "imkit keys update ID --upstream NAME"]),
        (&["show", "nosuch"], &["imkit keys upstream list"]),
    ] {
        let refused = world.run(args)?.error()?;
        let hint = refused["error"]["hint"].as_str().ok_or("no hint")?;
        assert!(words.iter().all(|word| hint.contains(word)), "{hint}");
        assert!(!hint.contains("PATCH"), "{hint}");
    }
    let keep = ["rotate", "acme", "--api-key-file", "new.key", "--keep", "90d"];
    let refused = world.run(&keep)?.expect_code(2)?.error()?;
    assert_eq!(refused["error"]["message"], "--keep: 90d: at most 31d");
    world.search()
}

#[test]
fn a_key_that_the_platform_refuses_by_now_is_said_to_need_another() -> Test {
    let world = World::new()?;
    world.add("acme")?;
    let id = world.text("good.key")?["imk_test_".len()..][..12].to_owned();
    world.platform.sandbox.run(["keys", "revoke", &id, "--yes"])?.expect_code(0)?;
    let refused = world.run(&["test", "acme"])?.expect_code(4)?.error()?;
    let hint = refused["error"]["hint"].as_str().ok_or("no hint")?;
    assert!(hint.contains("imkit keys upstream rotate acme --api-key-file PATH"), "{hint}");
    Ok(())
}

#[test]
fn an_upstream_is_shown_in_words() -> Test {
    let world = World::new()?;
    world.add("acme")?;
    for args in [
        &["rotate", "acme", "--api-key-file", "new.key"][..],
        &["show", "acme"],
        &["rotate", "acme", "--finish", "--yes"],
        &["remove", "acme", "--yes"],
    ] {
        let run = ["keys", "upstream"].iter().chain(args);
        let run = world.server.sandbox.run(run)?.expect_code(0)?;
        assert!(!run.stdout.contains(['{', '[']), "{run:?}");
        assert!(args[0] == "show" || run.stdout.contains("\naudit_hash "), "{run:?}");
    }
    Ok(())
}

#[test]
fn a_wrong_new_key_changes_nothing_and_a_good_one_takes_over() -> Test {
    let world = World::new()?;
    let before = world.add("acme")?["api_key"].clone();
    let rotate = |file| world.run(&["rotate", "acme", "--api-key-file", file]);
    rotate("wrong.key")?.expect_code(4)?;
    assert_eq!(world.json(&["show", "acme"])?["api_key"], before);
    let rotated = rotate("new.key")?.expect_code(0)?.json()?;
    assert_eq!(rotated["api_key"]["version"], 2);
    assert_eq!(rotated["previous_api_key"]["fingerprint"], before["fingerprint"]);
    world.json(&["test", "acme"])?;
    let finished = world.json(&["rotate", "acme", "--finish", "--yes"])?;
    assert!(finished["previous_api_key"].is_null(), "{finished}");
    world.search()
}

#[test]
fn a_new_key_that_is_revoked_upstream_gives_way_to_the_old_one_while_requests_come() -> Test {
    let world = World::new()?;
    let good = world.add("acme")?["api_key"]["fingerprint"].clone();
    world.json(&["rotate", "acme", "--api-key-file", "new.key"])?;
    let args = ["keys", "create", "--env", "live", "--name", "ci", "--scope", "monitor:read"];
    let live = world.server.sandbox.run_revealing(args)?.expect_code(0)?;
    let live = live.stdout.trim();
    let caller = sandbox()?.env("IMKIT_BASE_URL", &world.server.url).env("IMKIT_API_KEY", live);
    caller.guard(live);
    caller.run(["monitor", "connections"])?.expect_code(0)?;

    let id = world.text("new.key")?["imk_test_".len()..][..12].to_owned();
    world.platform.sandbox.run(["keys", "revoke", &id, "--yes"])?.expect_code(0)?;
    // The very call that meets the refusal goes again with the old one.
    caller.run(["monitor", "connections"])?.expect_code(0)?;
    let shown = world.json(&["show", "acme"])?;
    assert_eq!(
        (&shown["api_key"]["version"], &shown["api_key"]["fingerprint"]),
        (&3.into(), &good)
    );
    let event = ["keys", "audit", "list", "--event", "upstream.rolled_back", "-o", "json"];
    let entries = world.server.sandbox.run(event)?.expect_code(0)?.json()?;
    assert_eq!(entries.as_array().map(Vec::len), Some(1), "{entries}");
    world.search()
}

#[test]
fn the_budget_shows_the_share_that_a_key_has_now() -> Test {
    let world = World::new()?;
    world.add("acme")?;
    let args = ["keys", "create", "--env", "live", "--name", "ci", "--scope", "monitor:read"];
    let live = world.server.sandbox.run_revealing(args)?.expect_code(0)?;
    let live = live.stdout.trim();
    let caller = sandbox()?.env("IMKIT_BASE_URL", &world.server.url).env("IMKIT_API_KEY", live);
    caller.guard(live);
    caller.run(["monitor", "connections"])?.expect_code(0)?;

    let id = &live["imk_live_".len()..][..12];
    let budget = ["--budget", "guaranteed=10,ceiling=50,weight=2,priority=high"];
    let update = ["keys", "update", id].into_iter().chain(budget);
    world.server.sandbox.run(update)?.expect_code(0)?;
    let budget = ["keys", "budget", "-o", "ndjson"];
    let row = world.server.sandbox.run(budget)?.expect_code(0)?.json()?;
    let shown =
        ["key_id", "used", "guaranteed", "ceiling", "weight", "priority"].map(|of| &row[of]);
    assert_eq!(serde_json::json!(shown), serde_json::json!([id, 1, 10, 50, 2, "high"]), "{row}");
    Ok(())
}

#[test]
fn an_upstream_that_is_not_there_is_exit_7_and_a_kept_key_goes_nowhere_else() -> Test {
    let world = World::new()?;
    world.add("acme")?;
    world.platform.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    world.run(&["test", "acme"])?.expect_code(7)?;
    let moved = world.run(&["update", "acme", "--url", "http://127.0.0.1:9"])?.expect_code(2)?;
    assert!(moved.stderr.contains("--api-key-file"), "{moved:?}");
    let plain = ["add", "far", "--url", "http://chat.example.com", "--api-key-file", "good.key"];
    let plain = world.run(&plain)?.error()?.to_string();
    assert!(plain.contains("--insecure-plain-http"), "{plain}");
    Ok(())
}

#[test]
fn upstreams_survive_a_restart_and_are_locked_without_their_master_key() -> Test {
    let mut world = World::new()?;
    world.add("acme")?;
    let data_dir = world.server.sandbox.run(["keys", "status", "-o", "json"])?.json()?;
    let master_key =
        std::path::Path::new(data_dir["dataDir"].as_str().ok_or("no dataDir")?).join("master.key");
    world.server.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    world.server.restart()?;
    world.json(&["test", "acme"])?;

    world.server.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let kept = std::fs::read_to_string(&master_key)?;
    std::fs::remove_file(&master_key)?;
    world.server.restart()?;
    let shown = world.json(&["show", "acme"])?;
    assert_eq!(shown["state"], "locked");
    assert!(shown["problem"].as_str().is_some_and(|text| text.contains("master.key")), "{shown}");
    for args in [&["test", "acme"][..], &["rotate", "acme", "--api-key-file", "new.key"]] {
        let refused = world.run(args)?.expect_code(7)?.error()?;
        let hint = refused["error"]["hint"].as_str().ok_or("no hint")?;
        assert!(hint.starts_with("put it back"), "{hint}");
        assert!(hint.contains("imkit keys upstream remove NAME --force"), "{hint}");
    }
    world.server.sandbox.run(["keys", "list"])?.expect_code(0)?;

    world.server.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let Local { sandbox, .. } = &mut world.server;
    let given = std::mem::replace(sandbox, super::sandbox()?).env("IMKIT_MASTER_KEY", kept.trim());
    *sandbox = given;
    sandbox.guard(kept.trim());
    world.server.restart()?;
    world.json(&["test", "acme"])?;
    world.search()
}

#[test]
fn a_master_key_that_is_none_stops_a_first_start_and_is_warned_of_later() -> Test {
    // 32 zeros.
    let zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    let doors = ["--gateway-addr", "127.0.0.1:0", "--control-addr", "127.0.0.1:0"];
    for (text, said) in [
        ("short", "IMKIT_MASTER_KEY does not hold a master key: 32 bytes in Base64"),
        (zeros, "the master key in IMKIT_MASTER_KEY can be guessed"),
    ] {
        let home = sandbox()?.env("IMKIT_MASTER_KEY", text);
        let run = home.run(["keys", "start"].iter().chain(&doors))?.expect_code(1)?;
        assert!(run.stderr.starts_with(&format!("error: {said}")), "{run:?}");
        assert!(run.stderr.contains("hint: put a new one there (head -c 32"), "{run:?}");
        assert!(!run.stderr.contains("root key"), "none was made: {run:?}");
    }

    let mut world = World::new()?;
    world.add("acme")?;
    let other = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    for (text, said) in [
        ("short", "IMKIT_MASTER_KEY does not hold a master key"),
        (zeros, "another master key than the one in IMKIT_MASTER_KEY"),
        (other, "another master key than the one in IMKIT_MASTER_KEY"),
    ] {
        world.server.sandbox.run(["keys", "stop"])?.expect_code(0)?;
        let Local { sandbox, .. } = &mut world.server;
        let given = std::mem::replace(sandbox, super::sandbox()?).env("IMKIT_MASTER_KEY", text);
        *sandbox = given;
        let run = sandbox.run(["keys", "start"].iter().chain(&doors))?.expect_code(0)?;
        assert!(run.stderr.contains("warning: upstreams cannot be used: "), "{run:?}");
        assert!(run.stderr.contains(said), "{run:?}");
        let refused = world.run(&["test", "acme"])?.expect_code(7)?.error()?;
        let hint = refused["error"]["hint"].as_str().ok_or("no hint")?;
        if text != "short" {
            let place = "into IMKIT_MASTER_KEY, which is taken before ";
            assert!(hint.contains(place) && !hint.contains("MASTER_KEY_FILE"), "{hint}");
        }
        world.server.sandbox.run(["keys", "list"])?.expect_code(0)?;
    }
    Ok(())
}

/// What a desktop session is made of here.
const DESKTOP: [&str; 3] = ["dbus-run-session", "gnome-keyring-daemon", "timeout"];

#[test]
fn the_master_key_can_be_in_the_keyring() -> Test {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let exists =
        |program: &&str| std::env::split_paths(&path).any(|dir| dir.join(program).exists());
    if !DESKTOP.iter().all(exists) {
        assert!(std::env::var_os("IMKIT_REQUIRE_KEYRING").is_none(), "no keyring is installed");
        println!("skipped: no keyring is installed");
        return Ok(());
    }
    let world = World::new()?;
    let home = sandbox()?.store("good.key").store("root-key");
    let home = home.env("IMKIT_KEYRING", "auto").env("IMKIT_MASTER_KEY_KEYRING", "true");
    home.file("good.key", world.text("good.key")?)?;
    let script = r#"
        trap '"$0" keys stop --force >/dev/null 2>&1 || true' EXIT
        start() { "$0" keys start --control-addr 127.0.0.1:0 --gateway-addr 127.0.0.1:0; }
        printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        start
        ! "$0" keys upstream add acme --url "$1" --api-key-file good.key
        "$0" keys stop
        "$0" keys upstream master-key --to keyring
        start
        "$0" keys upstream add acme --url "$1" --api-key-file good.key
        "$0" keys stop
        start
        "$0" keys upstream test acme
        test ! -e "$2"
        "$0" keys upstream master-key --to file
        test -s "$2"
    "#;
    let base = home.command(["--version"]);
    let status = home.run(["keys", "status", "-o", "json"])?.json()?;
    let data_dir = std::path::Path::new(status["dataDir"].as_str().ok_or("no dataDir")?);
    let mut command = std::process::Command::new("timeout");
    command
        .args(["60", "dbus-run-session", "--", "sh", "-ec", script])
        .arg(base.get_program())
        .args([world.platform.url.as_str()])
        .arg(data_dir.join("master.key"))
        .env_clear()
        .envs(base.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .env("XDG_RUNTIME_DIR", home.path())
        .current_dir(home.path());
    let output = command.output()?;
    let (out, err) = (output.stdout, output.stderr);
    let run = Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&out).into_owned(),
        stderr: String::from_utf8_lossy(&err).into_owned(),
    };
    let run = run.expect_code(0)?;
    assert!(run.stderr.contains("no master key in the keyring"), "{run:?}");
    home.guard(std::fs::read_to_string(data_dir.join("master.key"))?.trim());
    let allowed = home.store("master.key");
    allowed.check(&run)
}
