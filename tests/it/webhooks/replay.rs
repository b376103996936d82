//! Recordings, replayed.

use serde_json::{Value, json};

use super::listener::{Listener, into_file};
use super::{Error, Test, sandbox};

/// A recording of so many messages, a millisecond apart, as the listener writes it.
fn recording(count: usize) -> String {
    (0..count)
        .map(|n| {
            let (second, ms) = (n / 1000, n % 1000);
            let data = json!({"_id": format!("m{n}"), "message": n});
            let event = json!({"event": "MESSAGE", "roomID": format!("r{}", n % 10), "data": data});
            let time = format!("2026-01-02T03:04:{second:02}.{ms:03}Z");
            json!({"time": time, "event": event}).to_string() + "\n"
        })
        .collect()
}

/// The numbers of the messages in a listener's output or recording.
fn numbers(text: &str) -> Result<Vec<u64>, Error> {
    text.lines()
        .map(|line| {
            let row: Value = serde_json::from_str(line)?;
            row["event"]["data"]["message"]
                .as_u64()
                .ok_or_else(|| format!("no number: {row}").into())
        })
        .collect()
}

#[test]
fn ten_thousand_events_are_replayed_in_order_at_a_hundred_times_their_speed() -> Test {
    let sandbox = sandbox()?;
    sandbox.file("events.ndjson", recording(10_000))?;
    let shown = sandbox.path().join("shown");
    let args = ["webhooks", "listen", "--listen", "127.0.0.1:0", "--record", "again.ndjson"];
    let command = into_file(sandbox.command(args), std::fs::File::create(&shown)?);
    let listener = Listener::of(command)?;
    let run = sandbox.run([
        "-o",
        "json",
        "webhooks",
        "replay",
        "events.ndjson",
        "--to",
        &listener.url,
        "--speed",
        "100",
    ])?;
    let outcome = run.expect_code(0)?.json()?;
    assert_eq!((&outcome["sent"], &outcome["failed"]), (&json!(10_000), &json!(0)));
    assert!(outcome["seconds"].as_f64() >= Some(0.09), "{outcome}");
    assert_eq!(listener.interrupt()?.0, 0);
    let expected: Vec<u64> = (0..10_000).collect();
    assert_eq!(numbers(&std::fs::read_to_string(shown)?)?, expected);
    assert_eq!(numbers(&std::fs::read_to_string(sandbox.path().join("again.ndjson"))?)?, expected);
    Ok(())
}

#[test]
fn events_are_chosen_and_a_dry_run_sends_none() -> Test {
    let sandbox = sandbox()?;
    sandbox.file("events.ndjson", recording(50))?;
    let listener = Listener::start(&sandbox, &[])?;
    let replay = |more: &[&str]| {
        let args = ["-o", "json", "webhooks", "replay", "events.ndjson", "--to", &listener.url];
        sandbox.run(args.iter().chain(&["--speed", "max"]).chain(more))?.expect_code(0)?.json()
    };
    let outcome = replay(&["--dry-run"])?;
    assert_eq!((&outcome["sent"], &outcome["failed"]), (&json!(0), &json!(0)));
    let outcome = replay(&["--room", "r3", "--filter", ".data.message >= 20"])?;
    assert_eq!((&outcome["sent"], &outcome["leftOut"]), (&json!(3), &json!(47)));
    let time = ["--since", "2026-01-02T03:04:00.010Z", "--until", "2026-01-02T03:04:00.012Z"];
    assert_eq!(replay(&time)?["sent"], 2);
    assert_eq!(replay(&["--filter", "JOIN_ROOM"])?["sent"], 0);
    assert_eq!(replay(&["--since", "1h"])?["leftOut"], 50);
    let (code, printed) = listener.interrupt()?;
    assert_eq!((code, numbers(&printed.join("\n"))?), (0, vec![23, 33, 43, 10, 11]));
    Ok(())
}

#[test]
fn failures_are_named_and_make_a_partial_success() -> Test {
    let sandbox = sandbox()?;
    let mut text = recording(2);
    text.push_str("no json\n\n{\"time\": \"2026-01-02T03:04:05Z\"}\n");
    let gone = json!({"time": "2026-01-02T03:04:05Z", "event": {"event": "NO_ROOM"}}).to_string();
    text.push_str(&format!("{gone}\n{{\"time\": \"2026"));
    sandbox.file("events.ndjson", &text)?;
    let listener = Listener::start(&sandbox, &[])?;
    let replay = |to: &str| {
        let args =
            ["-o", "json", "webhooks", "replay", "events.ndjson", "--to", to, "--speed", "max"];
        sandbox.run(args)
    };
    let run = replay(&listener.url)?.expect_code(8)?;
    let outcome = run.json()?;
    assert_eq!((&outcome["sent"], &outcome["failed"]), (&json!(2), &json!(4)));
    for said in ["line 3: ", "line 5: ", "line 6: answered 400", "line 7: "] {
        assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
    }
    assert_eq!(replay(&format!("{}x", listener.url))?.expect_code(8)?.json()?["sent"], 0);
    let url = listener.url.clone();
    listener.interrupt()?;
    assert_eq!(replay(&url)?.expect_code(8)?.json()?["failed"], 6);
    sandbox.run(["webhooks", "replay", "no-such-file", "--to", &url])?.expect_code(1)?;
    sandbox.run(["webhooks", "replay", ".", "--to", &url])?.expect_code(1)?;
    Ok(())
}

#[test]
fn what_the_listener_prints_is_a_recording_too() -> Test {
    let sandbox = sandbox()?;
    let listener = Listener::start(&sandbox, &[])?;
    let to = listener.url.clone();
    let input = recording(3);
    let args = ["webhooks", "replay", "-", "--to", &to, "--speed", "max"];
    sandbox.run_with(args, &input)?.expect_code(0)?;
    // The same messages again, from what was printed of them: they are known by now.
    let printed: Vec<String> =
        (0..3).map(|_| listener.event().map(|row| row.to_string())).collect::<Result<_, _>>()?;
    sandbox.run_with(args, printed.join("\n"))?.expect_code(0)?;
    let (_, rows) = listener.interrupt()?;
    assert_eq!(numbers(&rows.join("\n"))?, [0, 1, 2]);
    assert!(rows.iter().all(|row| row.contains(r#""duplicate":true"#)), "{rows:?}");
    Ok(())
}
