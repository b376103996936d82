//! Which server is asked, with whose root key, and what is said when either is wrong.

use imkit_testkit::{Act, BrokenServer};
use serde_json::Value;

use crate::keys::{json, make, server};
use crate::local::Local;
use crate::{Test, sandbox};

/// The control address and the root key of a local server.
pub(super) fn reach(local: &Local) -> Result<(String, String), imkit_testkit::Error> {
    let status = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    let url = status["controlUrl"].as_str().ok_or("no controlUrl")?.to_owned();
    let folder = status["dataDir"].as_str().ok_or("no dataDir")?;
    let key = std::fs::read_to_string(std::path::Path::new(folder).join("root-key"))?;
    Ok((url, key.trim().to_owned()))
}

#[test]
fn work_over_all_keys_is_waited_for_unless_the_command_line_says_how_long() -> Test {
    let local = server()?;
    let (url, key) = reach(&local)?;
    make(&local, "a.key", &["--name", "ci", "--scope", "a:b", "--owner", "acme"])?;
    let hurried = sandbox()?.env("IMKIT_KEYS_URL", &url).env("IMKIT_ROOT_KEY", &key);
    let hurried = hurried.env("IMKIT_TIMEOUT", "1ms");
    hurried.guard(&key);
    for args in [
        &["audit", "verify"][..],
        &["audit", "export", "--out", "audit.ndjson"],
        &["backup", "keys.db"],
        &["doctor"],
        &["revoke", "--owner", "acme", "--yes"],
    ] {
        hurried.run(["keys"].iter().chain(args))?.expect_code(0)?;
    }
    let silent = BrokenServer::start(vec![Act::Hang])?;
    let silent = sandbox()?.env("IMKIT_KEYS_URL", &silent.url).env("IMKIT_ROOT_KEY", &key);
    silent.guard(&key);
    let all = ["keys", "revoke", "--all", "--yes", "--timeout", "50ms"];
    let run = silent.run(all)?.expect_code(7)?;
    assert!(run.stderr.contains("the outcome is unknown"), "{run:?}");
    Ok(())
}

#[test]
fn the_environment_a_file_and_a_profile_lead_to_a_server() -> Test {
    let local = server()?;
    let (url, key) = reach(&local)?;
    local.sandbox.guard(&key);
    let elsewhere = sandbox()?.env("IMKIT_KEYS_URL", &url).env("IMKIT_ROOT_KEY", &key);
    elsewhere.guard(&key);
    elsewhere.run(["keys", "list"])?.expect_code(0)?;

    let elsewhere = sandbox()?.store("root.key");
    elsewhere.guard(&key);
    elsewhere.file("root.key", format!("{key}\n"))?;
    let list = ["keys", "list", "--server", &url, "--root-key-file", "root.key"];
    elsewhere.run(list)?.expect_code(0)?;
    let list = ["keys", "list", "--server", &url, "--root-key-stdin"];
    elsewhere.run_with(list, &key)?.expect_code(0)?;

    let file = elsewhere.path().join("root.key");
    let profile =
        format!("[profiles.prod]\nkeys_url = {url:?}\nroot_key_command = [\"cat\", {file:?}]\n");
    std::fs::create_dir_all(elsewhere.path().join("home/.config/imkit"))?;
    elsewhere.file("home/.config/imkit/config.toml", profile)?;
    elsewhere.run(["-p", "prod", "keys", "list"])?.expect_code(0)?;
    Ok(())
}

#[test]
fn what_is_wrong_about_key_or_server_is_said_with_a_way_on() -> Test {
    let local = server()?;
    let (url, _) = reach(&local)?;
    let at = |sandbox: imkit_testkit::Sandbox, url: &str| {
        sandbox.env("IMKIT_KEYS_URL", url).env("IMKIT_ROOT_KEY", crate::CANARY)
    };
    let list = ["keys", "list", "-o", "json"];
    let none = sandbox()?.env("IMKIT_KEYS_URL", &url).run(list)?.expect_code(4)?.error()?;
    assert!(hint(&none).contains("IMKIT_ROOT_KEY"), "{none}");
    let wrong = at(sandbox()?, &url).run(list)?.expect_code(4)?.error()?;
    assert_eq!(wrong["error"]["code"], "invalid_key");
    let gateway = at(sandbox()?, &local.url).run(list)?;
    assert!(hint(&gateway.error()?).contains("control door"), "{gateway:?}");
    let nobody = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let away = at(sandbox()?, &format!("http://{nobody}"));
    away.run(["--max-wait", "0s", "keys", "list"])?.expect_code(7)?;
    let far = at(sandbox()?, "http://keys.example").run(list)?.expect_code(2)?;
    assert!(far.stderr.contains("plain http"), "{far:?}");
    assert!(far.stderr.contains("--allow-plain-http"), "{far:?}");
    Ok(())
}

#[test]
fn a_role_that_is_too_small_is_refused_and_named() -> Test {
    let local = server()?;
    let made = json(&local, &["create", "--root", "--role", "auditor", "--name", "reviewer"])?;
    let key = made["key"].as_str().ok_or("no key")?;
    assert!(key.starts_with("imr_live_"));
    let (url, _) = reach(&local)?;
    let auditor = sandbox()?.env("IMKIT_KEYS_URL", &url).env("IMKIT_ROOT_KEY", key);
    auditor.guard(key);
    auditor.run(["keys", "list"])?.expect_code(0)?;
    let create = ["keys", "create", "--name", "x", "--scope", "*", "-o", "json"];
    let refused = auditor.run(create)?.expect_code(4)?.error()?;
    assert_eq!(refused["error"]["code"], "role_required");
    let read_only = ["keys", "disable", "000000000000", "--read-only", "-o", "json"];
    let read_only = auditor.run(read_only)?.expect_code(1)?.error()?;
    assert_eq!(read_only["error"]["code"], "read_only");
    Ok(())
}

fn hint(error: &Value) -> String {
    error["error"]["hint"].as_str().unwrap_or_default().to_owned()
}
