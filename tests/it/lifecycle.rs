//! The local server: it starts by itself, survives, refuses a second one, and says what is wrong.

use std::process::Stdio;

use serde_json::Value;

use super::local::Local;
use super::{Test, sandbox};

#[test]
fn a_user_is_created_then_updated_and_survives_stop_and_kill() -> Test {
    let mut local = Local::start()?;
    let create = ["users", "create", "alice", "--nickname", "Alice", "--issue-token"];
    let alice = local.json(&create)?;
    assert_eq!(alice["nickname"], "Alice");
    assert!(alice["token"].as_str().is_some_and(|token| token.split('.').count() == 3), "{alice}");

    let again = local.json(&["users", "create", "alice", "--nickname", "Alice B."])?;
    assert_eq!(again["nickname"], "Alice B.");
    assert_eq!(count(&local)?, 1);

    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.restart()?;
    assert_eq!(count(&local)?, 1);

    local.json(&["users", "create", "bob"])?;
    local.kill()?;
    local.restart()?;
    assert_eq!(count(&local)?, 2);
    let bob = local.json(&["users", "get", "bob"])?;
    assert_eq!(bob["_id"], "bob");
    Ok(())
}

fn count(local: &Local) -> Result<usize, imkit_testkit::Error> {
    Ok(local.json(&["users", "list"])?.as_array().map_or(0, Vec::len))
}

#[test]
fn a_token_still_works_after_a_restart() -> Test {
    let mut local = Local::start()?;
    let token = local.json(&["users", "create", "alice", "--issue-token"])?["token"].clone();
    let token = token.as_str().ok_or("no token")?.to_owned();
    local.kill()?;
    local.restart()?;
    let file = local.sandbox.file("alice.token", &token)?;
    let file = file.to_str().ok_or("path")?;
    let revoked = local.json(&["tokens", "revoke", "alice", "--token-file", file])?;
    assert_eq!(revoked["revokedTokens"], 1);
    let run = local.run(&["-o", "json", "tokens", "revoke", "alice", "--token-file", file])?;
    assert_eq!(run.expect_code(3)?.error()?["error"]["code"], "TOKEN_NOT_FOUND");
    Ok(())
}

#[test]
fn a_second_server_on_one_data_directory_is_refused_and_told_who_holds_it() -> Test {
    let local = Local::start()?;
    let run = local.sandbox.run([
        "keys",
        "serve",
        "--gateway-addr",
        "127.0.0.1:0",
        "--control-addr",
        "127.0.0.1:0",
    ])?;
    assert_ne!(run.code, 0, "{run:?}");
    assert!(run.stderr.contains(&local.pid.to_string()), "{run:?}");
    assert!(run.stderr.contains(&local.url), "{run:?}");
    // `start` is content with the server that runs.
    let run = local.sandbox.run(["-o", "json", "keys", "start"])?.expect_code(0)?;
    assert_eq!(run.json()?["pid"], local.pid);
    Ok(())
}

#[test]
fn a_port_in_use_is_named_with_a_way_out() -> Test {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    let address = taken.local_addr()?.to_string();
    let sandbox = sandbox()?;
    for verb in ["serve", "start"] {
        let run = sandbox.run([
            "keys",
            verb,
            "--gateway-addr",
            &address,
            "--control-addr",
            "127.0.0.1:0",
        ])?;
        assert_eq!(run.code, 1, "{run:?}");
        assert!(run.stderr.contains(&address), "{run:?}");
        assert!(run.stderr.contains("--gateway-addr"), "{run:?}");
    }
    let status = sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    assert_eq!(status["state"], "stopped");
    Ok(())
}

#[test]
fn stop_without_a_server_is_no_failure_and_status_says_so() -> Test {
    let sandbox = sandbox()?;
    sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let status = sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    assert_eq!(status["state"], "stopped");
    Ok(())
}

#[test]
fn an_ephemeral_server_forgets() -> Test {
    let mut local = Local::start_in(sandbox()?, &["--ephemeral"])?;
    local.json(&["users", "create", "alice"])?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.restart()?;
    assert_eq!(local.json(&["users", "list"])?, Value::Array(Vec::new()));
    Ok(())
}

/// The kernel refuses to let the database grow beyond a limit, as it does when the disk is full.
#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged_and_reads_go_on() -> Test {
    let mut local = Local::start()?;
    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let binary = env!("CARGO_BIN_EXE_imkit");
    let script = format!(
        "ulimit -f 300; exec {binary} -o json keys start --rate-limit off \
         --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0"
    );
    let mut shell = local.sandbox.command::<&str>([]);
    let env: Vec<_> =
        shell.get_envs().map(|(k, v)| (k.to_owned(), v.map(ToOwned::to_owned))).collect();
    shell = std::process::Command::new("bash");
    shell.arg("-c").arg(script).env_clear();
    for (name, value) in env {
        shell.env(name, value.unwrap_or_default());
    }
    let output = shell.current_dir(local.sandbox.path()).stdin(Stdio::null()).output()?;
    let info: Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| String::from_utf8_lossy(&output.stderr).into_owned())?;
    local.url = info["gatewayUrl"].as_str().unwrap_or_default().to_owned();

    let big = format!("big={}", "x".repeat(60_000));
    let mut acknowledged = Vec::new();
    let mut refused = None;
    for number in 0..50 {
        let id = format!("user{number}");
        let run = local.run(&["-o", "json", "users", "create", &id, "--property", &big])?;
        if run.code == 0 {
            acknowledged.push(id);
        } else {
            refused = Some((id, run));
            break;
        }
    }
    let (id, run) = refused.ok_or("the disk never got full")?;
    assert_eq!(run.code, 7, "{}", run.stderr);
    let error = run.error()?;
    assert!(
        error["error"]["code"].as_str().is_some_and(|code| code.starts_with("STORAGE_")),
        "{error}"
    );
    local.run(&["users", "get", &id])?.expect_code(3)?;
    for id in &acknowledged {
        local.run(&["-o", "id", "users", "get", id])?.expect_code(0)?;
    }

    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    local.restart()?;
    let ids = local.run(&["-o", "id", "users", "list"])?.expect_code(0)?.stdout;
    let mut ids: Vec<&str> = ids.lines().collect();
    ids.sort_unstable();
    acknowledged.sort_unstable();
    assert_eq!(ids, acknowledged);
    local.json(&["users", "create", "afterwards"])?;
    Ok(())
}

#[test]
fn two_starts_at_once_agree_on_one_server() -> Test {
    let sandbox = sandbox()?;
    let start = || {
        sandbox
            .command([
                "-o",
                "json",
                "keys",
                "start",
                "--gateway-addr",
                "127.0.0.1:0",
                "--control-addr",
                "127.0.0.1:0",
            ])
            .spawn()
    };
    let (one, two) = (start()?, start()?);
    let (one, two) = (one.wait_with_output()?, two.wait_with_output()?);
    sandbox.run(["keys", "stop"])?.expect_code(0)?;
    let pid = |output: &std::process::Output| {
        serde_json::from_slice::<Value>(&output.stdout).map(|info| info["pid"].clone())
    };
    assert_eq!(pid(&one)?, pid(&two)?, "{one:?} {two:?}");
    Ok(())
}

#[test]
fn other_addresses_need_tls_or_an_explicit_word() -> Test {
    let sandbox = sandbox()?;
    let run = sandbox.run(["keys", "serve", "--gateway-addr", "0.0.0.0:0"])?;
    assert_ne!(run.code, 0);
    assert!(run.stderr.contains("--insecure-plain-http"), "{run:?}");
    assert!(run.stderr.contains("--tls-cert"), "{run:?}");
    Ok(())
}

#[test]
fn a_start_that_asks_for_something_else_than_what_runs_is_a_conflict() -> Test {
    let local = Local::start()?;
    local.sandbox.run(["keys", "start"])?.expect_code(0)?;
    local.sandbox.run(["keys", "start", "--ephemeral"])?.expect_code(5)?;
    local.sandbox.run(["keys", "start", "--gateway-addr", "127.0.0.1:1"])?.expect_code(5)?;
    Ok(())
}

#[test]
fn a_dry_run_starts_and_stops_nothing() -> Test {
    let sandbox = sandbox()?;
    sandbox.run(["--dry-run", "keys", "start"])?.expect_code(0)?;
    let preview = sandbox.run(["--local", "--dry-run", "-o", "json", "users", "create", "a"])?;
    assert_eq!(preview.expect_code(0)?.json()?["body"]["_id"], "a");
    let status = sandbox.run(["-o", "json", "keys", "status"])?.json()?;
    assert_eq!(status["state"], "stopped");
    let local = Local::start()?;
    local.sandbox.run(["--dry-run", "keys", "stop"])?.expect_code(0)?;
    assert_eq!(local.sandbox.run(["-o", "json", "keys", "status"])?.json()?["state"], "running");
    Ok(())
}

#[test]
fn the_server_in_the_background_keeps_no_file_of_its_starter_open() -> Test {
    let sandbox = sandbox()?;
    let script = format!(
        "exec 9>held; exec {} -o json keys start --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0",
        env!("CARGO_BIN_EXE_imkit")
    );
    let mut shell = std::process::Command::new("bash");
    shell.args(["-c", &script]).env_clear().current_dir(sandbox.path());
    for (name, value) in sandbox.command::<&str>([]).get_envs() {
        shell.env(name, value.unwrap_or_default());
    }
    let info: Value = serde_json::from_slice(&shell.stdin(Stdio::null()).output()?.stdout)?;
    let open = std::fs::read_dir(format!("/proc/{}/fd", info["pid"]))?;
    let held = open.flatten().filter_map(|fd| std::fs::read_link(fd.path()).ok());
    let held: Vec<_> = held.filter(|path| path.ends_with("held")).collect();
    sandbox.run(["keys", "stop"])?.expect_code(0)?;
    assert!(held.is_empty(), "{held:?}");
    Ok(())
}
