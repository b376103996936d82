//! `keys config`, and a server that runs as the file says.

use super::{configure, control, home};
use crate::local::Local;
use crate::{Test, http, sandbox};

#[test]
fn the_printed_file_can_be_used_as_it_is_and_what_is_in_effect_has_its_origin() -> Test {
    let sandbox = sandbox()?;
    let printed = sandbox.run(["keys", "config"])?.expect_code(0)?.stdout;
    assert_eq!(printed, include_str!("../../../src/serve/config/server.toml"));
    configure(&sandbox, &printed.replace("level = \"info\"", "level = \"warn\""))?;
    let rows = sandbox.run(["keys", "config", "--effective", "-o", "json"])?;
    let rows = rows.expect_code(0)?.json()?;
    let row = |name: &str| rows.as_array()?.iter().find(|row| row["setting"] == name).cloned();
    let level = row("log.level").ok_or("no log.level")?;
    assert_eq!(level["value"], "warn");
    assert!(level["from"].as_str().is_some_and(|from| from.ends_with("server.toml")), "{level}");
    assert_eq!(row("keys.pepper_file").ok_or("no pepper_file")?["from"], "default");
    Ok(())
}

#[test]
fn a_mistyped_setting_stops_the_start_with_its_line_and_the_right_name() -> Test {
    let sandbox = sandbox()?;
    configure(&sandbox, "[server]\ncontrol_adr = \"127.0.0.1:0\"\n")?;
    for verb in ["serve", "start"] {
        let run = sandbox.run(["keys", verb])?.expect_code(2)?;
        assert!(run.stderr.contains("server.toml, line 2"), "{run:?}");
        assert!(run.stderr.contains("did you mean control_addr in [server]?"), "{run:?}");
    }
    Ok(())
}

#[test]
fn a_server_in_the_background_runs_as_the_file_says_and_logs_json() -> Test {
    let home = home()?;
    configure(&home, "[log]\nformat = \"json\"\n[keys]\ndefault_expiry_days = 7\n")?;
    let local = Local::start_in(home, &[])?;
    let (id, key) = super::make(&local, "a")?;
    let shown = local.sandbox.run(["-o", "json", "keys", "show", &id])?.expect_code(0)?.json()?;
    let day = |name: &str| shown[name].as_str().or(shown["details"][name].as_str());
    let created: jiff::Timestamp = day("created_at").ok_or("no created_at")?.parse()?;
    let expires: jiff::Timestamp = day("expires_at").ok_or("no expires_at")?.parse()?;
    assert_eq!(expires.duration_since(created).as_hours(), 7 * 24);
    let answer = http::get(&control(&local)?, "/verify", &[("X-API-Key", &key)])?;
    assert_eq!(answer.status, 200, "{answer:?}");
    let log = local.sandbox.path().join("home/.local/state/imkit/server.log");
    for line in std::fs::read_to_string(log)?.lines() {
        let line: serde_json::Value = serde_json::from_str(line)?;
        assert!(line["level"].is_string() && line["timestamp"].is_string(), "{line}");
    }
    Ok(())
}
