//! The examples in the help of every command, run as they stand there on a terminal, and the
//! operations that they reach.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use imkit_testkit::{Error, Sandbox};
use serde_json::Value;

use super::local::Local;
use super::terminal::{self, Answer, INTERRUPT};
use super::{Test, sandbox};

/// Commands that run until they are told to stop, with the text that shows that they run. Ctrl-C
/// ends them, and that is success.
const RUNNING: &[(&str, &str)] = &[("keys logs --follow", "gateway")];

/// Commands about the server itself: they get a home without one.
const ALONE: &[&str] = &["keys serve", "keys start", "auth login"];

/// The message that the examples name.
const MESSAGE: &str = "5f890cf37d980e06f6aaf349";

/// The address that the examples name for a server on the network.
const REMOTE: &str = "https://your-app.imkit.io";

/// Where every example is tried: a local server with users, rooms and messages, the files that
/// examples read, and the programs that they pipe into.
struct World {
    local: Local,
    key: String,
    path: String,
}

impl World {
    fn new() -> Result<Self, Error> {
        // Examples write and read the key in these files.
        let home = sandbox()?.store("key.txt").store(".env");
        let local = Local::start_in(home, &["--rate-limit", "off"])?;
        for user in ["alice", "bob", "carol"] {
            local.json(&["users", "create", user, "--nickname", user])?;
        }
        local.json(&["rooms", "create", "lobby", "--member", "alice", "--member", "bob"])?;
        local.json(&["groups", "create", "support", "--nickname", "Support", "--member", "bob"])?;
        for text in ["Hello", "Anybody here?"] {
            local.json(&["messages", "send", "lobby", "--as", "bob", text])?;
        }
        let sent = local.json(&["messages", "send", "lobby", "--as", "alice", "Good morning"])?;
        local.sandbox.file("alice.token", "a-token-of-the-examples")?;
        let bind = ["tokens", "set", "alice", "--token-file", "alice.token", "--expires", "1d"];
        local.json(&bind)?;
        local.run(&["emulator", "snapshot", "state.json"])?.expect_code(0)?;
        let state = fs::read_to_string(local.sandbox.path().join("state.json"))?;
        let id = sent["_id"].as_str().ok_or("no message id")?;
        local.sandbox.file("state.json", state.replace(id, MESSAGE))?;
        fs::copy(
            local.sandbox.path().join("state.json"),
            local.sandbox.path().join("before.json"),
        )?;
        let key = local.key()?;
        furnish(&local.sandbox, &key)?;
        let path = std::env::var("PATH")?;
        let path = format!("{}:{path}", local.sandbox.path().join("bin").display());
        Ok(Self { local, key, path })
    }

    /// Runs one example, and says which operations it called.
    fn try_out(&self, command: &str, example: &str) -> Result<BTreeSet<String>, Error> {
        let restore = ["emulator", "restore", "state.json", "--yes"];
        self.local.sandbox.run_revealing(["--local"].iter().chain(&restore))?.expect_code(0)?;
        let alone = ALONE.contains(&command).then(sandbox).transpose()?;
        let here = alone.as_ref().unwrap_or(&self.local.sandbox);
        if let Some(alone) = &alone {
            furnish(alone, &self.key)?;
        }
        let before = self.calls()?;
        let line = example.replace(REMOTE, &self.local.url);
        let typed_key = format!("{}\r", self.key);
        let mut answers = vec![
            Answer { to: "API key", keys: &typed_key },
            Answer { to: "Type lobby", keys: "lobby\r" },
        ];
        let running = RUNNING.iter().find(|(start, _)| example.contains(start));
        if let Some((_, sign)) = running {
            answers.push(Answer { to: sign, keys: INTERRUPT });
        }
        let env = [("PATH", self.path.as_str()), ("EDITOR", "true"), ("VISUAL", "true")];
        let argv = ["bash", "-euo", "pipefail", "-c", &line];
        let session = terminal::run(here, &argv, &env, &answers)?;
        if let Some(alone) = alone {
            alone.run_revealing(["keys", "stop", "--force"])?;
        }
        if session.code != 0 {
            return Err(
                format!("{example}\n  ended with {}:\n{}", session.code, session.screen).into()
            );
        }
        let after = self.calls()?;
        Ok(after
            .into_iter()
            .filter(|(operation, count)| before.get(operation).is_none_or(|old| old < count))
            .map(|(operation, _)| operation)
            .collect())
    }

    /// How often each operation has been called.
    fn calls(&self) -> Result<BTreeMap<String, u64>, Error> {
        let run = self.local.run(&["api", "GET", "/_emulator/counters"])?.expect_code(0)?.json()?;
        let operations = run["operations"].as_object().cloned().unwrap_or_default();
        Ok(operations
            .into_iter()
            .filter_map(|(id, count): (String, Value)| Some((id, count.as_u64()?)))
            .collect())
    }
}

/// Puts what the examples use into a sandbox: `imkit` and the programs that they pipe into, the
/// files that they read, and a profile.
fn furnish(sandbox: &Sandbox, key: &str) -> Result<(), Error> {
    let bin = sandbox.path().join("bin");
    fs::create_dir(&bin)?;
    symlink(env!("CARGO_BIN_EXE_imkit"), bin.join("imkit"))?;
    sandbox.file("key.txt", key)?;
    for (name, script) in [
        ("pass", format!("#!/bin/sh\ncat '{}'\n", sandbox.path().join("key.txt").display())),
        ("kubectl", "#!/bin/sh\ncat > /dev/null\n".to_owned()),
        ("man", "#!/bin/sh\ncat > /dev/null\n".to_owned()),
    ] {
        fs::write(bin.join(name), script)?;
        fs::set_permissions(bin.join(name), fs::Permissions::from_mode(0o700))?;
    }
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/examples"))? {
        let entry = entry?;
        fs::copy(entry.path(), sandbox.path().join(entry.file_name()))?;
    }
    Ok(())
}

/// Every command that does something, with the examples of its help.
fn commands(sandbox: &Sandbox) -> Result<BTreeMap<String, Vec<String>>, Error> {
    let mut leaves = BTreeMap::new();
    let mut pending = vec![Vec::<String>::new()];
    while let Some(command) = pending.pop() {
        let help = sandbox.run(command.iter().map(String::as_str).chain(["--help"]))?;
        let help = help.expect_code(0)?.stdout;
        let below = section(&help, "Commands:");
        let names = below.iter().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
        let names: Vec<_> = names.filter(|name| !name.is_empty() && *name != "help").collect();
        for name in &names {
            pending.push(
                command.iter().map(String::as_str).chain([*name]).map(str::to_owned).collect(),
            );
        }
        if names.is_empty() {
            let examples = section(&help, "Examples:");
            let lines = examples.iter().filter_map(|line| line.strip_prefix("  "));
            leaves.insert(command.join(" "), lines.map(str::to_owned).collect());
        }
    }
    Ok(leaves)
}

/// The indented lines after a heading.
fn section(help: &str, heading: &str) -> Vec<String> {
    help.lines()
        .skip_while(|line| *line != heading)
        .skip(1)
        .take_while(|line| line.starts_with("  ") || (heading == "Commands:" && line.is_empty()))
        .map(str::to_owned)
        .collect()
}

/// Operation -> commands, as the reference page says.
fn reference() -> BTreeMap<String, Vec<String>> {
    let page = include_str!("../../docs/operations.md");
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    rows.filter_map(|row| {
        let cells: Vec<_> = row.split(" | ").collect();
        let quoted = |cell: &str| {
            let parts = cell.split('`').skip(1).step_by(2);
            parts.map(str::to_owned).collect::<Vec<_>>()
        };
        let operation = quoted(cells.first()?).pop()?;
        let commands = quoted(cells.get(2)?);
        let commands = commands.iter().filter_map(|command| command.strip_prefix("imkit "));
        Some((operation, commands.map(str::to_owned).collect()))
    })
    .collect()
}

#[test]
fn every_example_runs_and_every_operation_is_reached_by_the_commands_that_claim_it() -> Test {
    let world = World::new()?;
    let commands = commands(&world.local.sandbox)?;
    let mut reached = BTreeMap::<String, BTreeSet<String>>::new();
    let mut failures = Vec::new();
    for (command, examples) in &commands {
        if examples.is_empty() {
            failures.push(format!("{command}: no example in its help"));
        }
        for example in examples {
            match world.try_out(command, example) {
                Ok(operations) => reached.entry(command.clone()).or_default().extend(operations),
                Err(error) => failures.push(error.to_string()),
            }
        }
    }
    for (operation, claimed) in reference() {
        if claimed.is_empty() {
            failures.push(format!("{operation}: no command"));
        }
        for command in claimed {
            if !reached.get(&command).is_some_and(|operations| operations.contains(&operation)) {
                failures.push(format!("imkit {command}: no example of it calls {operation}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}
