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

/// Commands that run until they are told to stop: the text that shows that they run, and how they
/// end after Ctrl-C.
const RUNNING: &[(&str, &str, u32)] = &[
    ("keys serve", "stop it with Ctrl-C", 0),
    ("keys logs --follow", "keys changed", 130),
    ("keys tail", "following (Ctrl-C ends it)", 0),
    ("keys budget --watch", "watching (Ctrl-C ends it)", 0),
    ("webhooks listen", "(Ctrl-C ends it)", 0),
];

/// Options that keep an example off fixed ports.
const FREE_PORTS: &[(&str, &str)] = &[
    ("keys serve", "--gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0"),
    ("keys start", "--gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0"),
    ("webhooks listen", "--listen 127.0.0.1:0"),
];

/// What has to happen before an example makes sense.
const BEFORE: &[(&str, &str)] = &[
    ("imkit --local rooms bans", "imkit --local rooms update lobby --owner alice"),
    ("imkit --local rooms bans remove", "imkit --local rooms bans add lobby carol"),
    (
        "imkit --local users notifications unmute",
        "imkit --local users notifications mute alice lobby",
    ),
    ("imkit --local config get announcement", "imkit --local config set announcement '{}' --yes"),
    ("imkit --local config unset theme", "imkit --local config set theme '{}' --yes"),
    ("imkit --local words remove", "imkit --local words add spam darn"),
    ("imkit jobs", "imkit --local users import users.csv"),
    ("imkit --local jobs", "imkit --local users import users.csv"),
    ("imkit --local tokens provision", "rm -f tokens.csv tokens.ndjson"),
    (
        "imkit --local tokens revoke --from tokens.csv",
        "printf '_id,token\\nalice,%s\\n' \"$(cat alice.token)\" > tokens.csv",
    ),
    ("imkit --local stickers delete cats", "imkit --local stickers upload cats.zip"),
    (
        "imkit keys restore",
        "imkit keys start --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0
         imkit keys backup keys.backup
         imkit keys stop",
    ),
    ("imkit keys stop", "imkit keys start --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0"),
    ("imkit keys client show", CLIENT_KEY),
    ("imkit keys client revoke", CLIENT_KEY),
    ("imkit keys delete", "imkit keys revoke \"$(cat key.id)\" --yes"),
    ("imkit keys audit verify --file", "imkit keys audit export --out audit.ndjson"),
    (
        "imkit keys logout",
        "imkit keys login --profile keys --server https://keys.example.com --root-key-file root.key",
    ),
    ("imkit keys upstream", ADD_UPSTREAM),
    ("imkit keys upstream remove", ADD_ANOTHER_UPSTREAM),
    ("imkit keys budget --upstream", ADD_UPSTREAM),
    ("imkit keys upstream add", REMOVE_UPSTREAM),
    ("pass acme | imkit keys upstream add", REMOVE_UPSTREAM),
    (
        "imkit keys upstream rotate",
        "rm -f new.key
         imkit keys create --env test --name new --scope '*' --out new.key",
    ),
    ("imkit keys scan", REPOSITORY),
    ("git log -p | imkit keys scan", REPOSITORY),
    ("imkit --local rooms create lobby", "imkit --local rooms delete lobby --yes"),
    (
        "imkit --local me --as alice blocks remove carol",
        "imkit --local me --as alice blocks add carol",
    ),
    (
        "imkit --local me --as alice prefs get look",
        "imkit --local me --as alice prefs set look theme=dark",
    ),
];

/// Makes the client key that the examples name.
const CLIENT_KEY: &str = "imkit keys client issue --app other --replace --yes -o id > client.id";

/// The addresses that the examples name for upstreams.
const UPSTREAMS: [&str; 2] = ["https://acme.imkit.io", "https://chat.acme.com"];

const REMOVE_UPSTREAM: &str = "imkit keys upstream remove acme --force --yes || true";

/// Makes the upstream that the examples name.
const ADD_UPSTREAM: &str = "imkit keys upstream remove acme --force --yes || true
     imkit keys upstream add acme --url https://acme.imkit.io --api-key-file acme.key";

/// Makes the one that live keys go to which name none, so that the other can be removed.
const ADD_ANOTHER_UPSTREAM: &str = "imkit keys upstream remove acme --force --yes || true
     imkit keys upstream add acme --url https://acme.imkit.io --api-key-file acme.key
     imkit keys upstream remove other --force --yes || true
     imkit keys upstream add other --url https://chat.acme.com --api-key-file acme.key --default";

/// Makes a repository to look into, with one commit.
const REPOSITORY: &str = "git init -q .
     git -c user.name=alice -c user.email=alice@example.com commit -q --allow-empty -m first";

/// The key that the examples name.
const KEY: &str = "7Gq2mXbR4tLz";

/// Makes the key that the examples name, and takes away what they write.
const MAKE_KEY: &str = "rm -f ci.key new.key leak.md audit.ndjson
     imkit keys create --name ci --scope rooms:read,rooms:write,write:orders --out ci.key -o id > key.id
     cp ci.key leaked.txt";

/// Examples of commands about keys that read or write these files.
const KEY_FILES: &[&str] = &["ci.key", "new.key", "leaked.txt", "audit.ndjson", "SHOP_KEY"];

/// Ids that the server gives out, where an example names one.
const GIVEN_OUT: &[(&str, &str)] = &[
    ("ck_7Gq2mXbR4tLz", "$(cat client.id)"),
    (KEY, "$(cat key.id)"),
    ("imkit keys verify --key-env", "SHOP_KEY=$(cat ci.key) imkit keys verify --key-env"),
    // It asks for the id to be typed.
    ("--now --reason", "--now --yes --reason"),
    ("rotate acme --finish", "rotate acme --finish --yes"),
    (
        "faults clear 3",
        "faults clear $(imkit --local emulator faults add --operation files.stats --rc 1 -o id)",
    ),
    (
        "batch-status 5f890cf37d980e06f6aaf350",
        "batch-status $(imkit --local api POST /messages/batch -f sender=alice \
         -f messageType=text -f message=hi -f 'paras:=[{\"room\":\"lobby\"}]' \
         --jq .result.batchID | tr -d '\"')",
    ),
];

/// Commands about the server or the profiles themselves: they get a home without any.
const ALONE: &[&str] = &[
    "keys serve",
    "keys start",
    "keys stop",
    "keys restore",
    "keys scan",
    "keys login",
    "keys logout",
    "auth login",
];

/// The message that the examples name.
const MESSAGE: &str = "5f890cf37d980e06f6aaf349";

/// The token in `alice.token`.
const TOKEN: &str = "a-token-of-the-examples";

/// The address that the examples name for a server on the network.
const REMOTE: &str = "https://your-app.imkit.io";

/// The address that the examples name for a key server on the network.
const KEY_SERVER: &str = "https://keys.example.com";

/// The file of the key server's root key.
const ROOT_KEY: &str = "root.key";

/// Where every example is tried: a local server with users, rooms and messages, the files that
/// examples read, and the programs that they pipe into.
struct World {
    local: Local,
    key: String,
    control: String,
    root_key: String,
    path: String,
}

impl World {
    fn new() -> Result<Self, Error> {
        // Examples write and read the key in these files.
        let home = sandbox()?.store("key.txt").store("acme.key").store(".env");
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
        local.sandbox.file("alice.token", TOKEN)?;
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
        let path = std::env::var("PATH")?;
        let path = format!("{}:{path}", local.sandbox.path().join("bin").display());
        let status = local.sandbox.run(["keys", "status", "-o", "json"])?.expect_code(0)?.json()?;
        let control = status["controlUrl"].as_str().ok_or("no controlUrl")?.to_owned();
        let folder = status["dataDir"].as_str().ok_or("no dataDir")?;
        let root_key = fs::read_to_string(std::path::Path::new(folder).join("root-key"))?;
        Ok(Self { local, key, control, root_key, path })
    }

    /// Runs one example, and says which operations it called.
    fn try_out(&self, command: &str, example: &str) -> Result<BTreeSet<String>, Error> {
        let restore = ["emulator", "restore", "state.json", "--yes"];
        self.local.sandbox.run_revealing(["--local"].iter().chain(&restore))?.expect_code(0)?;
        let home = match ALONE.contains(&command) {
            true => Some(sandbox()?.env("IMKIT_KEYRING", "file")),
            false => None,
        };
        let here = home.as_ref().unwrap_or(&self.local.sandbox);
        furnish(here, &self.key, &self.local.url)?;
        let before: Vec<_> =
            BEFORE.iter().filter(|(start, _)| example.starts_with(start)).collect();
        // Not for all: `keys scan` would find it.
        let _ = fs::remove_file(here.path().join(ROOT_KEY));
        if example.contains(ROOT_KEY) || before.iter().any(|(_, script)| script.contains(ROOT_KEY))
        {
            here.file(ROOT_KEY, &self.root_key)?;
        }
        if example.contains(KEY) || KEY_FILES.iter().any(|file| example.contains(file)) {
            self.shell(here, MAKE_KEY, &[], 0)?;
            if example.contains("--out ci.key") {
                fs::remove_file(here.path().join("ci.key"))?;
            }
        }
        for (_, script) in before {
            self.shell(here, &self.reached(script), &[], 0)?;
        }
        let before = self.calls()?;
        let mut line = self.reached(&example.replace(REMOTE, &self.local.url));
        for (id, script) in GIVEN_OUT {
            line = line.replace(id, script);
        }
        for (command, options) in FREE_PORTS {
            if !line.contains("--gateway-addr") {
                line = line.replace(command, &format!("{command} {options}"));
            }
        }
        let typed_key = format!("{}\r", self.key);
        let mut answers = vec![
            Answer { to: "API key", keys: &typed_key },
            Answer { to: "Type lobby", keys: "lobby\r" },
        ];
        let mut code = 0;
        if let Some((_, sign, end)) = RUNNING.iter().find(|(part, ..)| example.contains(part)) {
            answers.push(Answer { to: sign, keys: INTERRUPT });
            code = *end;
        }
        if example.contains("keys upstream master-key") {
            // There is no keyring here.
            code = 1;
        }
        self.shell(here, &line, &answers, code)?;
        if let Some(home) = home {
            home.run_revealing(["keys", "stop", "--force"])?;
        }
        let after = self.calls()?;
        Ok(after
            .into_iter()
            .filter(|(operation, count)| before.get(operation).is_none_or(|old| old < count))
            .map(|(operation, _)| operation)
            .collect())
    }

    /// With the addresses of servers that are here.
    fn reached(&self, script: &str) -> String {
        let script = script.replace(KEY_SERVER, &self.control);
        UPSTREAMS.iter().fold(script, |script, url| script.replace(url, &self.local.url))
    }

    fn shell(
        &self,
        home: &Sandbox,
        script: &str,
        answers: &[Answer<'_>],
        code: u32,
    ) -> Result<(), Error> {
        let env = [("PATH", self.path.as_str()), ("EDITOR", "true"), ("VISUAL", "true")];
        let argv = ["bash", "-euo", "pipefail", "-c", script];
        let session = terminal::run(home, &argv, &env, answers)?;
        if session.code == code {
            return Ok(());
        }
        Err(format!("{script}\n  ended with {}:\n{}", session.code, session.screen).into())
    }

    /// How often each operation has been called.
    fn calls(&self) -> Result<BTreeMap<String, u64>, Error> {
        let counters = self.local.json(&["api", "GET", "/_emulator/counters"])?;
        let operations = counters["result"]["operations"].as_object().cloned();
        let operations = operations.ok_or("no counters")?;
        Ok(operations
            .into_iter()
            .filter_map(|(id, count): (String, Value)| Some((id, count.as_u64()?)))
            .collect())
    }
}

/// Puts what the examples use into a sandbox: `imkit` and the programs that they pipe into, the
/// files that they read, the folders that they write into, and profiles.
fn furnish(sandbox: &Sandbox, key: &str, url: &str) -> Result<(), Error> {
    let here = sandbox.path();
    let home = here.join("home");
    for folder in [".local/share/bash-completion/completions", ".zfunc", ".config/fish/completions"]
    {
        fs::create_dir_all(home.join(folder))?;
    }
    let key_file = sandbox.file("key.txt", key)?;
    sandbox.file("acme.key", key)?;
    sandbox.file("alice.token", TOKEN)?;
    fs::create_dir_all(home.join(".config/imkit"))?;
    let profile = format!(
        "base_url = \"{url}\"\ncredential = \"command\"\napi_key_command = [\"cat\", {key_file:?}]\n"
    );
    let profiles = format!("[profiles.default]\n{profile}[profiles.staging]\n{profile}");
    sandbox.file("home/.config/imkit/config.toml", profiles)?;
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/examples");
    for entry in fs::read_dir(examples)? {
        let entry = entry?;
        fs::copy(entry.path(), here.join(entry.file_name()))?;
    }
    let bin = here.join("bin");
    if bin.exists() {
        return Ok(());
    }
    fs::create_dir(&bin)?;
    symlink(env!("CARGO_BIN_EXE_imkit"), bin.join("imkit"))?;
    for (name, script) in [
        ("pass", format!("#!/bin/sh\ncat '{}'\n", key_file.display())),
        ("kubectl", "#!/bin/sh\ncat > /dev/null\n".to_owned()),
        ("man", "#!/bin/sh\ncat > /dev/null\n".to_owned()),
    ] {
        fs::write(bin.join(name), script)?;
        fs::set_permissions(bin.join(name), fs::Permissions::from_mode(0o700))?;
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
