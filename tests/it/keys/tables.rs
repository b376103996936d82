//! Tables on a terminal of the usual width: what matters is not what is cut off.

use unicode_width::UnicodeWidthStr as _;

use super::connection::reach;
use crate::keys::{json, make, server};
use crate::local::Local;
use crate::terminal;
use crate::{Test, http};

/// What a command prints on a terminal of 80 columns.
fn narrow(local: &Local, args: &[&str]) -> Result<String, imkit_testkit::Error> {
    on_columns("80", local, args)
}

/// What a command prints on a terminal of so many columns.
fn on_columns(columns: &str, local: &Local, args: &[&str]) -> Result<String, imkit_testkit::Error> {
    let argv = [&[env!("CARGO_BIN_EXE_imkit"), "keys"], args].concat();
    let env = [("COLUMNS", columns), ("NO_COLOR", "1")];
    let session = terminal::run(&local.sandbox, &argv, &env, &[])?;
    assert_eq!(session.code, 0, "{}", session.screen);
    Ok(session.screen.replace('\r', ""))
}

/// The line of a screen with this text.
fn line<'s>(screen: &'s str, text: &str) -> &'s str {
    screen.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("{text}: {screen}"))
}

#[test]
fn bars_of_use_are_in_proportion_where_there_is_little_room() -> Test {
    let local = server()?;
    let (url, _) = reach(&local)?;
    for (name, file, times) in [("nightly imports of acme", "a.key", 32), ("ci", "b.key", 4)] {
        make(&local, file, &["--name", name, "--scope", "a:b"])?;
        let key = std::fs::read_to_string(local.sandbox.path().join(file))?;
        for _ in 0..times {
            assert_eq!(http::get(&url, "/verify", &[("X-API-Key", key.trim())])?.status, 200);
        }
    }
    // Use is written down once a second.
    for _ in 0..200 {
        let rows = json(&local, &["usage"])?["rows"].clone();
        let seen =
            |count: u64| rows.as_array().into_iter().flatten().any(|r| r["requests"] == count);
        if seen(32) && seen(4) {
            break;
        }
    }
    let screen = narrow(&local, &["usage"])?;
    let eighths = |name: &str| {
        let bar =
            line(&screen, name).chars().filter_map(|c| "▏▎▍▌▋▊▉█".chars().position(|b| b == c));
        bar.map(|part| part + 1).sum::<usize>()
    };
    assert!(eighths("nightly") >= 6 * 8, "{screen}");
    assert_eq!(eighths("nightly"), 8 * eighths("ci "), "{screen}");
    assert!(screen.lines().take(4).all(|line| line.width() <= 80), "{screen}");
    Ok(())
}

#[test]
fn no_table_is_wider_than_the_terminal_and_a_pipe_gets_all_of_it() -> Test {
    let local = server()?;
    let name = "a service with a name that is longer than a narrow terminal";
    let made = make(&local, "a.key", &["--name", name, "--scope", "users:read,users:write"])?;
    json(&local, &["client", "issue"])?;
    for columns in [40, 60] {
        for args in [
            &["list"][..],
            &["audit", "list"],
            &["usage"],
            &["client", "list"],
            &["upstream", "list"],
            &["requests", "list"],
        ] {
            // Notes are no part of the table.
            let args = [args, &["-q"]].concat();
            let screen = on_columns(&columns.to_string(), &local, &args)?;
            let table = screen.lines().filter(|line| !line.contains(" requests from "));
            let mut table = table.peekable();
            assert!(table.peek().is_some(), "{args:?}");
            assert!(table.all(|line| line.width() <= columns), "{columns} {args:?}: {screen}");
        }
        let screen = on_columns(&columns.to_string(), &local, &["list"])?;
        assert!(screen.contains(&made.id), "{screen}");
    }
    let piped = local.sandbox.run(["keys", "list"])?.expect_code(0)?;
    let row = line(&piped.stdout, &made.id);
    assert!(row.contains(name) && row.contains("users:read,users:write"), "{row}");
    assert!(!piped.stdout.contains('…'), "{piped:?}");
    Ok(())
}

#[test]
fn advice_is_read_whole() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "*", "--expires", "never"])?;
    let advice = json(&local, &["doctor"])?;
    let advice = advice.as_array().ok_or("no list")?;
    let about = advice.iter().find(|found| found["key_id"] == *made.id).ok_or("no advice")?;
    let screen = narrow(&local, &["doctor"])?;
    let words = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["message", "hint", "code"] {
        let text = about[part].as_str().ok_or("no text")?;
        assert!(words.contains(text), "{text}: {screen}");
    }
    assert!(screen.lines().all(|line| line.width() <= 80), "{screen}");
    let piped = local.sandbox.run(["keys", "doctor"])?.expect_code(0)?;
    assert!(piped.stdout.starts_with("SEVERITY "), "{piped:?}");
    Ok(())
}

#[test]
fn the_record_of_changes_tells_the_time_of_day() -> Test {
    let local = server()?;
    let reason = ["--reason", "asked for by the team that keeps the orders, ticket 4711"];
    make(&local, "a.key", &[&["--name", "ci", "--scope", "a:b"], &reason[..]].concat())?;
    let entries = json(&local, &["audit", "list", "--event", "key.created"])?;
    let at = entries[0]["at"].as_str().and_then(|at| at.get(..19)).ok_or("no time")?;
    let screen = narrow(&local, &["audit", "list"])?;
    assert!(screen.contains(&format!(" {at}Z ")), "{screen}");
    assert!(screen.lines().all(|line| line.width() <= 80), "{screen}");
    Ok(())
}

#[test]
fn a_key_is_shown_in_words() -> Test {
    let local = server()?;
    let made = make(&local, "a.key", &["--name", "ci", "--scope", "a:b", "--rate", "1000/min"])?;
    let rotate = ["keys", "rotate", &made.id, "--grace", "1h", "--exec", "cat"];
    local.sandbox.run(rotate)?.expect_code(0)?;
    let shown = local.sandbox.run(["keys", "show", &made.id])?.expect_code(0)?;
    assert!(!shown.stdout.lines().any(|line| line.contains("\":")), "{shown:?}");
    assert!(line(&shown.stdout, "limits ").ends_with(" 1000/min burst 1000"), "{shown:?}");
    assert!(line(&shown.stdout, "secret 1 ").contains(", ends 20"), "{shown:?}");
    let newest = line(&shown.stdout, "secret 2 ");
    assert!(newest.ends_with(", ends with the key, never used"), "{shown:?}");
    let id = made.id.as_str();
    for change in [
        &["update", id, "--metadata", "team=web", "--observe"][..],
        &["disable", id],
        &["enable", id],
        &["rotation", "finish", id, "--yes"],
    ] {
        let run = local.sandbox.run(["keys"].iter().chain(change))?.expect_code(0)?;
        assert!(!run.stdout.contains(['{', '[']), "{change:?} {run:?}");
        assert!(line(&run.stdout, "metadata ").ends_with(" team=web"), "{run:?}");
        assert!(line(&run.stdout, "gateway ").ends_with(" only observed"), "{run:?}");
    }
    let whole = json(&local, &["update", id, "--enforce"])?;
    assert_eq!(whole["gateway"]["mode"], "enforce", "programs get it as it is: {whole}");
    Ok(())
}

#[test]
fn a_client_key_is_shown_without_json() -> Test {
    let local = server()?;
    let issued = json(&local, &["client", "issue"])?;
    let id = issued["id"].as_str().ok_or("no id")?;
    for args in [&["show", id][..], &["revoke", id, "--yes"]] {
        let run = local.sandbox.run(["keys", "client"].iter().chain(args))?.expect_code(0)?;
        assert!(!run.stdout.contains(['{', '[']), "{run:?}");
        assert!(run.stdout.contains(issued["client_key"].as_str().ok_or("no text")?), "{run:?}");
    }
    Ok(())
}

#[test]
fn the_log_of_requests_shows_faults_and_more_where_there_is_room() -> Test {
    let local = server()?;
    let narrow = narrow(&local, &["requests", "list"])?;
    assert!(narrow.contains(" FAULT ") && !narrow.contains("ATTEMPTS"), "{narrow}");
    let wide = local.sandbox.run(["keys", "requests", "list"])?.expect_code(0)?;
    for title in ["FAULT", "ATTEMPTS", "ADDRESS", "REQUEST", "REASON"] {
        assert!(wide.stdout.contains(title), "{title}: {wide:?}");
    }
    Ok(())
}
