//! The receiver, with handlers and clients of every kind.

use std::io::Write;

use serde_json::{Value, json};

use super::listener::{Listener, begin, into_file, read, request};
use super::{Test, lobby, sandbox, settle};

fn message(id: &str, text: &str) -> Value {
    let data =
        json!({"_id": id, "sender": {"_id": "alice"}, "messageType": "text", "message": text});
    json!({"event": "MESSAGE", "roomID": "r", "data": data})
}

/// Linux's number.
const O_NONBLOCK: i32 = 0o4000;

const OK: (u16, String) = (200, String::new());

#[test]
fn a_bot_answers_in_the_room_and_not_itself() -> Test {
    let local = lobby()?;
    let before = "http://127.0.0.1:1/hook/of-somebody-else";
    local.json(&["webhooks", "set", "lobby", before, "--no-bot-mode"])?;
    local.sandbox.file(
        "bot.sh",
        r#"grep -q '"event":"MESSAGE"' || exit 0
           echo '{"senderID": "bot", "toBotState": "met", "data": {"messageType": "text", "message": "Hi!"}}'"#,
    )?;
    let listener = Listener::start_as(
        &local.sandbox,
        &["--local"],
        &["--room", "lobby", "--exec", "sh", "bot.sh"],
    )?;
    local.json(&["messages", "send", "lobby", "--as", "alice", "hello"])?;
    settle(&local)?;
    local.json(&["messages", "send", "lobby", "--as", "bot", "something of my own"])?;
    local.json(&["messages", "send", "lobby", "--as", "bob", "bye"])?;
    let counts = settle(&local)?;
    let room = local.json(&["messages", "list", "lobby", "--jq", "[.[].message] | reverse"])?;
    assert_eq!(room, json!(["hello", "Hi!", "something of my own", "bye", "Hi!"]));
    assert_eq!((&counts["delivered"], &counts["own"]), (&json!(2), &json!(1)), "{counts}");
    assert_eq!(local.json(&["webhooks", "get", "lobby"])?["botState"], "met");

    for text in ["hello", "bye"] {
        let row = listener.event()?;
        assert_eq!(row["event"]["data"]["message"], text);
        assert_eq!(row["answer"]["senderID"], "bot");
    }
    assert_eq!(listener.interrupt()?, (0, vec![]));
    let put_back = local.json(&["webhooks", "get", "lobby"])?;
    assert_eq!((&put_back["webhook"], &put_back["botMode"]), (&json!(before), &json!(false)));
    Ok(())
}

#[test]
fn handlers_that_hang_die_or_answer_garbage_delay_and_break_nothing() -> Test {
    let sandbox = sandbox()?;
    // Nobody ever writes into the pipe: whoever reads from it hangs.
    let fifo = sandbox.path().join("fifo");
    std::process::Command::new("mkfifo").arg(&fifo).status()?;
    sandbox.file(
        "handler.sh",
        r#"event=$(cat)
           case "$event" in
               *hang*) read -r never < fifo ;;
               *die*) exit 3 ;;
               *crash*) kill -9 $$ ;;
               *garbage*) echo 'not json' ;;
               *nobody*) echo '{"data": {"messageType": "text", "message": "x"}}' ;;
               *list*) echo '[1]' ;;
               *wrong*) echo '{"senderID": 7}' ;;
               *endless*) yes ;;
               *state*) echo '{"toBotState": "next"}' ;;
           esac"#,
    )?;
    let listener = Listener::start(&sandbox, &["--exec", "sh", "handler.sh"])?;
    for (text, said) in [
        ("die", "exit status: 3"),
        ("crash", "signal: 9"),
        ("garbage", "no reply"),
        ("list", "no reply"),
        ("nobody", "without senderID"),
        ("wrong", "no reply"),
        ("endless", "larger than 1 MiB"),
        ("hang", "late"),
    ] {
        assert_eq!(listener.post(&message(text, text))?, OK, "{text}");
        listener.said(said)?;
        assert_eq!(listener.event()?["event"]["data"]["message"], text);
    }
    // One hangs still; the next event has its answer all the same.
    let (status, body) = listener.post(&message("state", "state"))?;
    assert_eq!((status, body.as_str()), (200, r#"{"toBotState":"next"}"#));
    assert_eq!(listener.post(&message("silent", "silent"))?, OK);
    assert_eq!(listener.interrupt()?.0, 0);
    // The one that hung ends with the listener: soon nobody holds the pipe open for reading.
    let mut options = std::fs::OpenOptions::new();
    std::os::unix::fs::OpenOptionsExt::custom_flags(options.write(true), O_NONBLOCK);
    let start = std::time::Instant::now();
    while options.open(&fifo).is_ok() {
        assert!(start.elapsed().as_secs() < 10, "the hanging handler lives on");
        std::thread::yield_now();
    }
    Ok(())
}

#[test]
fn a_program_that_cannot_be_started_is_a_warning_for_each_event() -> Test {
    let sandbox = sandbox()?;
    let listener = Listener::start(&sandbox, &["--exec", "/no/such/program"])?;
    assert_eq!(listener.post(&message("m", "x"))?, OK);
    listener.said("/no/such/program")?;
    assert_eq!(listener.interrupt()?.0, 0);
    Ok(())
}

#[test]
fn strangers_and_clients_that_misbehave_are_turned_away() -> Test {
    let sandbox = sandbox()?;
    let listener = Listener::start(&sandbox, &[])?;
    let url = listener.url.clone();
    let (base, secret) = url.rsplit_once('/').ok_or("no secret")?;
    assert!(secret.len() >= 32, "{secret}");
    let event = message("m", "x").to_string();
    for wrong in [
        format!("{base}/"),
        format!("{base}/{}", "x".repeat(secret.len())),
        format!("{base}/{}", &secret[1..]),
        format!("{url}x"),
        format!("{url}/"),
        format!("{}/{secret}", base.trim_end_matches("/hook")),
        base.trim_end_matches("/hook").to_owned() + "/",
    ] {
        assert_eq!(request(&wrong, "POST", event.as_bytes())?.0, 404, "{wrong}");
    }
    assert_eq!(request(&url, "GET", b"")?.0, 405);
    for malformed in ["", "{", "[]", "{}", r#"{"event": "MESSAGE"}"#] {
        assert_eq!(request(&url, "POST", malformed.as_bytes())?.0, 400, "{malformed}");
    }
    let large = vec![b' '; (1 << 20) + 1];
    assert_eq!(request(&url, "POST", &large)?.0, 413);

    // Clients that begin and never go on take nobody's place.
    let mut slow = Vec::new();
    for _ in 0..50 {
        let mut stream = begin(&url, "POST", event.len())?;
        stream.write_all(&event.as_bytes()[..10])?;
        slow.push(stream);
    }
    assert_eq!(listener.post(&message("m", "x"))?, OK);
    assert_eq!(listener.event()?["event"]["data"]["message"], "x");
    let mut one = slow.pop().ok_or("no client")?;
    one.write_all(message("n", "x").to_string().get(10..).unwrap_or_default().as_bytes())?;
    assert_eq!(read(one)?.0, 200);
    assert_eq!(listener.event()?["event"]["data"]["_id"], "n");
    assert_eq!(listener.interrupt()?, (0, vec![]));
    Ok(())
}

#[test]
fn unknown_events_are_shown_and_repeated_messages_marked() -> Test {
    let sandbox = sandbox()?;
    let data = json!({"messageType": "text", "message": "{{sender}} said {{text}}"});
    let file = json!({"senderID": "bot", "data": data}).to_string();
    sandbox.file("answer.json", &file)?;
    let listener =
        Listener::start(&sandbox, &["--reply", "answer.json", "--record", "events.ndjson"])?;
    let unknown = json!({"event": "ROOM_MOVED", "roomID": "r", "data": null, "more": [1]});
    assert_eq!(listener.post(&unknown)?, OK);
    assert_eq!(listener.event()?["event"], unknown);

    let (status, body) = listener.post(&message("m", "hi"))?;
    let answer: Value = serde_json::from_str(&body)?;
    assert_eq!((status, &answer["data"]["message"]), (200, &json!("alice said hi")));
    assert_eq!(listener.event()?["answer"], answer);
    assert_eq!(listener.post(&message("m", "hi"))?, OK);
    assert_eq!(listener.event()?["duplicate"], true);
    let mut own = message("n", "alice said hi");
    own["data"]["sender"] = json!("bot");
    assert_eq!(listener.post(&own)?, OK);
    assert_eq!(listener.event()?["own"], true);

    let sent = sandbox.run([
        "-o",
        "json",
        "webhooks",
        "trigger",
        "MESSAGE",
        "--to",
        &listener.url,
        "--text",
        "yo",
    ])?;
    let sent = sent.expect_code(0)?.json()?;
    assert_eq!((&sent["status"], &sent["answer"]["senderID"]), (&json!(200), &json!("bot")));
    assert_eq!(listener.interrupt()?.0, 0);
    let recorded = std::fs::read_to_string(sandbox.path().join("events.ndjson"))?;
    assert_eq!(recorded.lines().count(), 5);
    Ok(())
}

#[test]
fn an_event_is_passed_on_and_the_answer_passed_back() -> Test {
    let sandbox = sandbox()?;
    sandbox.file(
        "answer.json",
        r#"{"senderID": "bot", "data": {"messageType": "text", "message": "far"}}"#,
    )?;
    let far = Listener::start(&sandbox, &["--reply", "answer.json"])?;
    let near = Listener::start(&sandbox, &["--forward-to", &far.url])?;
    let (status, body) = near.post(&message("m", "x"))?;
    assert_eq!(status, 200);
    assert_eq!(serde_json::from_str::<Value>(&body)?["data"]["message"], "far");
    assert_eq!(far.event()?["event"], message("m", "x"));
    assert_eq!(far.interrupt()?.0, 0);
    // The other one is gone: the platform has its answer nevertheless.
    assert_eq!(near.post(&message("n", "x"))?, OK);
    near.said("handler failed")?;
    assert_eq!(near.interrupt()?.0, 0);
    Ok(())
}

#[test]
fn the_secret_of_a_file_is_kept_and_never_shown() -> Test {
    let secret = "c2VjcmV0LW9mLWEtd2ViaG9vaw";
    let sandbox = sandbox()?.store("hook.secret");
    sandbox.file("hook.secret", secret)?;
    sandbox.guard(secret);
    let listener = Listener::start(&sandbox, &["--secret-file", "hook.secret"])?;
    assert!(!listener.url.contains(secret), "{}", listener.url);
    let (base, _) = listener.url.rsplit_once("/<").ok_or("no place for the secret")?;
    let url = format!("{base}/{secret}");
    let mut event = message("m", secret);
    event["data"]["url"] = json!(url);
    assert_eq!(request(&url, "POST", event.to_string().as_bytes())?, OK);
    let row = listener.event()?.to_string();
    assert!(!row.contains(secret) && row.contains("***"), "{row}");
    assert_eq!(listener.interrupt()?.0, 0);
    Ok(())
}

#[test]
fn a_listener_whose_output_nobody_reads_ends_quietly() -> Test {
    let sandbox = sandbox()?;
    let mut listener = Listener::start(&sandbox, &[])?;
    listener.stop_reading();
    // The pipe is closed once its reader has noticed; each event is answered until then.
    let mut sent = 0;
    while listener.post(&message(&sent.to_string(), "x")).is_ok() {
        sent += 1;
    }
    assert!(sent > 0);
    assert_eq!(listener.end()?.0, 0);
    Ok(())
}

#[test]
fn an_output_that_is_not_read_yet_delays_no_answer() -> Test {
    let sandbox = sandbox()?;
    let (reader, writer) = std::io::pipe()?;
    let mut command = sandbox.command(["webhooks", "listen", "--listen", "127.0.0.1:0"]);
    command.stdout(writer);
    let listener = Listener::of(command)?;
    // More than any pipe holds.
    let text = "x".repeat(500_000);
    for id in ["a", "b", "c", "d", "e"] {
        assert_eq!(listener.post(&message(id, &text))?, OK);
    }
    drop(reader);
    assert_eq!(listener.interrupt()?.0, 0);
    Ok(())
}

#[test]
fn each_event_goes_through_a_filter_by_itself() -> Test {
    let sandbox = sandbox()?;
    let listener = Listener::start_as(&sandbox, &["--jq", ".event.data._id"], &[])?;
    for id in ["a", "b"] {
        assert_eq!(listener.post(&message(id, "x"))?, OK);
    }
    assert_eq!(listener.interrupt()?, (0, vec!["a".to_owned(), "b".to_owned()]));
    Ok(())
}

#[test]
fn events_that_cannot_be_recorded_are_said_and_counted() -> Test {
    let sandbox = sandbox()?;
    let listener = Listener::start(&sandbox, &["--record", "/dev/full"])?;
    assert_eq!(listener.post(&message("m", "x"))?, OK);
    listener.said("not recorded")?;
    assert_eq!(listener.interrupt()?.0, 1);
    Ok(())
}

#[test]
fn every_format_that_is_asked_for_is_printed() -> Test {
    let sandbox = sandbox()?;
    for (format, expected) in [
        ("table", "MESSAGE         r  alice: x\\u{1b}[2J"),
        ("json", "\"duplicate\": true"),
        ("csv", "event.roomID"),
        ("yaml", "roomID: r"),
        ("id", "r"),
    ] {
        let file = sandbox.path().join(format);
        let args = ["-o", format, "webhooks", "listen", "--listen", "127.0.0.1:0"];
        let command = into_file(sandbox.command(args), std::fs::File::create(&file)?);
        let listener = Listener::of(command)?;
        for _ in 0..2 {
            assert_eq!(listener.post(&message("m", "x\u{1b}[2J"))?, OK);
        }
        assert_eq!(listener.interrupt()?.0, 0);
        let printed = std::fs::read_to_string(file)?;
        assert!(printed.contains(expected), "{format}: {printed}");
        if format == "json" {
            assert_eq!(serde_json::from_str::<Value>(&printed)?.as_array().map(Vec::len), Some(2));
        }
    }
    Ok(())
}

#[test]
fn what_cannot_be_listened_to_is_refused_at_the_start() -> Test {
    let sandbox = sandbox()?;
    let listen = |args: &[&str]| sandbox.run(["webhooks", "listen"].iter().chain(args));
    assert!(listen(&["--listen", "0.0.0.0:0"])?.expect_code(2)?.stderr.contains("127.0.0.1"));
    sandbox.file("short.secret", "short")?;
    listen(&["--secret-file", "short.secret"])?.expect_code(2)?;
    sandbox.file("empty.json", "{}")?;
    listen(&["--reply", "empty.json"])?.expect_code(2)?;
    listen(&["--reply", "no-such.json"])?.expect_code(1)?;
    listen(&["--reply", "empty.json", "--exec", "cat"])?.expect_code(2)?;
    listen(&["--record", "no/such/folder"])?.expect_code(1)?;
    let first = Listener::start(&sandbox, &[])?;
    let taken = first.url.split('/').nth(2).ok_or("no host")?;
    let refused = listen(&["--listen", taken])?.expect_code(1)?;
    assert!(refused.stderr.contains("127.0.0.1:0"), "{refused:?}");
    listen(&["--dry-run"])?.expect_code(0)?;
    Ok(())
}
