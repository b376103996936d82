//! The governor across real processes: eight of them keep to one rate, and `imkit governor` shows
//! and resets what they share.

use std::process::Child;
use std::time::{Duration, Instant};

use imkit_testkit::emulator::{Fault, RateLimit, Window};
use imkit_testkit::{Emulated, Sandbox};

use super::{CANARY, Test, against};

const PROCESSES: usize = 8;
const PAGES: usize = 10;
/// 1620 a minute less the reserve: 32 at once, then some 26 a second.
const LIMIT: &str = "1800";

/// Fills the emulator with pages of 100 users.
fn fill(server: &Emulated) -> Test {
    let client = imkit_sdk::Client::builder().base_url(&server.url).api_key(CANARY).build()?;
    server.block_on(async {
        for page in 0..PAGES {
            let users: Vec<_> = (0..100)
                .map(|n| serde_json::json!({ "_id": format!("user-{:05}", page * 100 + n) }))
                .collect();
            let body = imkit_sdk::RawRequest {
                body: Some(serde_json::json!({ "data": users })),
                ..Default::default()
            };
            client.raw().request("POST", "/admin/clients/list", body).await?;
        }
        Ok::<_, imkit_sdk::Error>(())
    })?;
    Ok(())
}

fn list_all(sandbox: &Sandbox) -> Result<Child, imkit_testkit::Error> {
    Ok(sandbox.command(["users", "list", "--limit", "all", "-o", "id"]).spawn()?)
}

#[test]
fn eight_processes_together_keep_to_the_rate_in_either_window() -> Test {
    let server = Emulated::start(CANARY)?;
    server.emulator.limiter().set(RateLimit::unlimited());
    fill(&server)?;
    for window in [Window::Fixed, Window::Sliding] {
        let sandbox = against(&server.url)?.env("IMKIT_RATE_LIMIT", LIMIT);
        server.emulator.limiter().set(RateLimit::per_minute(1620).window(window));
        let before = server.emulator.counters();
        let began = Instant::now();
        let children = (0..PROCESSES).map(|_| list_all(&sandbox)).collect::<Result<Vec<_>, _>>()?;
        for child in children {
            let output = child.wait_with_output()?;
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(output.stdout.split(|byte| *byte == b'\n').count() - 1, PAGES * 100);
        }
        let took = began.elapsed().as_secs_f64();
        let counters = server.emulator.counters();
        let requests = (counters.requests - before.requests) as f64;
        assert_eq!(counters.status(429), 0);
        assert!(requests >= (PROCESSES * PAGES) as f64, "{requests}");
        assert!(requests <= 32.0 + took * 26.1, "{requests} requests in {took} s");
        let shown = sandbox.run(["governor", "status", "-o", "json"])?.expect_code(0)?.json()?;
        assert_eq!(shown.as_array().map(Vec::len), Some(1), "{shown}");
        assert_eq!((&shown[0]["limit"], &shown[0]["reserve"]), (&1800.into(), &10.into()));
        assert!(shown[0]["usedLastMinute"].as_f64() >= Some(requests), "{shown}");
    }
    Ok(())
}

#[test]
fn a_refusal_of_one_process_holds_the_next_one_back_until_it_is_reset() -> Test {
    let server = Emulated::start(CANARY)?;
    server.emulator.limiter().set(RateLimit::per_minute(0));
    let sandbox = against(&server.url)?.env("IMKIT_MAX_WAIT", "2s");
    sandbox.run(["users", "list"])?.expect_code(6)?;
    server.emulator.limiter().set(RateLimit::unlimited());
    let before = server.emulator.counters().requests;
    let run = sandbox.run(["-o", "json", "users", "list"])?.expect_code(6)?;
    let error = run.error()?;
    assert!(error["error"]["message"].as_str().is_some_and(|text| text.contains("governor")));
    assert_eq!(
        (&error["error"]["outcome"], &error["error"]["exit"]),
        (&"not_sent".into(), &6.into())
    );
    assert_eq!(server.emulator.counters().requests, before);

    let shown = sandbox.run(["governor", "status", "--current", "-o", "json"])?.json()?;
    assert!(shown[0]["pausedUntil"].is_string(), "{shown}");
    let id = shown[0]["id"].as_str().ok_or("no id")?;
    sandbox.run(["governor", "status", id, "-o", "id"])?.expect_code(0)?;
    let dry = sandbox.run(["governor", "reset", "--dry-run", "-o", "json"])?.json()?;
    assert_eq!((&dry[0]["id"], &dry[0]["reset"]), (&id.into(), &false.into()));
    sandbox.run(["users", "list"])?.expect_code(6)?;
    let done = sandbox.run(["governor", "reset", "-o", "json"])?.expect_code(0)?.json()?;
    assert_eq!(done[0]["reset"], true);
    sandbox.run(["users", "list"])?.expect_code(0)?;
    sandbox.run(["governor", "status", "abcdef"])?.expect_code(3)?;
    sandbox.run(["governor", "reset", "abcdef"])?.expect_code(3)?;
    Ok(())
}

#[test]
fn a_state_that_cannot_be_shared_is_a_warning_and_no_failure() -> Test {
    let server = Emulated::start(CANARY)?;
    let sandbox = against(&server.url)?;
    let file = sandbox.file("taken", "")?;
    let sandbox = sandbox.env("IMKIT_STATE_DIR", file);
    let run = sandbox.run(["users", "list", "-q"])?.expect_code(0)?;
    assert_eq!(run.stderr.matches("warning: the governor cannot share").count(), 1, "{run:?}");
    let homeless = against(&server.url)?.without("HOME");
    let run = homeless.run(["-o", "json", "users", "list"])?.expect_code(0)?;
    assert!(run.error()?["warning"].is_string(), "{run:?}");
    sandbox
        .run(["--rate-limit", "none", "users", "list"])?
        .expect_code(0)
        .and_then(|run| if run.stderr.is_empty() { Ok(()) } else { Err(format!("{run:?}").into()) })
}

#[test]
fn a_call_that_waits_says_so_and_ends_with_ctrl_c() -> Test {
    let server = Emulated::start(CANARY)?;
    // The next slot comes in an hour. One that came in a minute did so, on a machine that was busy
    // for that long, before the Ctrl-C was sent or heard: the call went, and ended as it should.
    server.emulator.faults().add(Fault::status(429).on("users.list").retry_after(3600))?;
    let sandbox = against(&server.url)?.env("IMKIT_MAX_WAIT", "2h");
    sandbox.run(["--max-wait", "1s", "users", "list"])?.expect_code(6)?;
    let mut child = sandbox.command(["users", "create", "alice"]).spawn()?;
    let pid = rustix::process::Pid::from_raw(i32::try_from(child.id())?).ok_or("no pid")?;
    let mut stderr = child.stderr.take().ok_or("no stderr")?;
    let mut said = [0; 12];
    std::io::Read::read_exact(&mut stderr, &mut said)?;
    assert_eq!(String::from_utf8_lossy(&said), "waiting abou");
    // Started by a shell in the background, processes ignore Ctrl-C until they listen for it: then
    // the first one is lost.
    let code = loop {
        rustix::process::kill_process(pid, rustix::process::Signal::INT)?;
        if let Some(status) = child.try_wait()? {
            // By its own exit code, or by the signal where it comes before the command listens.
            break status.code();
        }
        std::thread::yield_now();
    };
    assert!(matches!(code, Some(130) | None), "{code:?}");
    assert_eq!(server.emulator.counters().operation("users.upsert"), 0);
    Ok(())
}

#[test]
fn the_local_server_is_not_governed_unless_somebody_asks() -> Test {
    let local = super::local::Local::start()?;
    let began = Instant::now();
    for _ in 0..3 {
        local.run(&["users", "list"])?.expect_code(0)?;
    }
    let run = local.run(&["governor", "reset"])?.expect_code(0)?;
    assert!(run.stderr.contains("the governor is off"), "{run:?}");
    assert_eq!(local.json(&["governor", "status"])?, serde_json::json!([]));
    local.run(&["--reserve", "5", "users", "list"])?.expect_code(0)?;
    assert_eq!(local.json(&["governor", "status"])?[0]["reserve"], 5);
    local.run(&["governor", "reset", "--all"])?.expect_code(0)?;
    assert!(began.elapsed() < Duration::from_secs(60));
    Ok(())
}
