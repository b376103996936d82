//! `docs/gateway.md`, the README's part about it, and the drill in `docs/leaks.md`, run as they stand
//! there; another server is the platform.

use std::process::{Command, Stdio};

use imkit_testkit::{Error, Run, Sandbox};

use super::Test;
use super::local::Local;
use super::terminal::{self, Answer, INTERRUPT};

const GUIDE: &str = include_str!("../../docs/gateway.md");
const LEAKS: &str = include_str!("../../docs/leaks.md");
const README: &str = include_str!("../../README.md");

/// Files that hold keys, because the pages write or read them there.
const KEY_FILES: [&str; 8] = [
    "acme.key",
    "new.key",
    "newer.key",
    "shop.key",
    "shop-new.key",
    "nightly.key",
    "drill.key",
    "root-key",
];

/// What shows that a command runs which runs until Ctrl-C.
const WATCHING: &str = "(Ctrl-C ends it)";

/// Where a block leaves its variables to the next one.
const VARIABLES: &str = "variables";

/// Blocks of a page in one language, in order.
fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let begin = format!("```{language}\n");
    let blocks = page.split(begin.as_str()).skip(1);
    blocks.filter_map(|rest| rest.split("```").next()).collect()
}

/// A key server whose upstream is another one, and a shell in which `imkit` is on the path.
struct World {
    gateway: Local,
    platform: Local,
    control: String,
    path: String,
}

impl World {
    fn new() -> Result<Self, Error> {
        let platform = Local::start()?;
        let home = KEY_FILES.into_iter().fold(super::sandbox()?, Sandbox::store);
        let gateway = Local::start_in(home.store(VARIABLES), &["--rate-limit", "off"])?;
        for file in ["acme.key", "new.key", "newer.key"] {
            let make = ["keys", "create", "--env", "test", "--name", file, "--scope", "*"];
            let made = platform.sandbox.run_revealing(make)?.expect_code(0)?;
            gateway.sandbox.guard(made.stdout.trim());
            gateway.sandbox.file(file, made.stdout)?;
        }
        let info = platform.sandbox.run(["keys", "status", "-o", "json"])?.json()?;
        let folder = std::path::Path::new(info["dataDir"].as_str().ok_or("no dataDir")?);
        let kept = std::fs::read_to_string(folder.join("credentials.json"))?;
        let kept: serde_json::Value = serde_json::from_str(&kept)?;
        let client_key = kept["client_key"].as_str().ok_or("no client key")?;
        gateway.sandbox.file("client.key", client_key)?;

        let bin = gateway.sandbox.path().join("bin");
        std::fs::create_dir(&bin)?;
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_imkit"), bin.join("imkit"))?;
        let path = format!("{}:{}", bin.display(), std::env::var("PATH")?);
        let status = gateway.sandbox.run(["keys", "status", "-o", "json"])?.json()?;
        let control = status["controlUrl"].as_str().ok_or("no controlUrl")?.to_owned();
        Ok(Self { gateway, platform, control, path })
    }

    /// Puts what runs here in the place of what a page names.
    fn at_home(&self, block: &str) -> String {
        let free = "imkit keys start --gateway-addr 127.0.0.1:0 --control-addr 127.0.0.1:0";
        block
            .replace("https://acme.imkit.io", &self.platform.url)
            .replace("http://127.0.0.1:9001", &self.gateway.url)
            .replace("http://127.0.0.1:9000", &self.control)
            .replace("imkit keys start", free)
            // What has to be refused must not pass either.
            .replace(" || test $?", " && exit 99 || test $?")
    }

    /// Runs a block like those before it, in one shell.
    fn run(&self, block: &str) -> Test {
        let script = self.at_home(block);
        let whole = format!(
            "set -a; [ ! -e {VARIABLES} ] || . ./{VARIABLES}; {script}\nexport -p > {VARIABLES}"
        );
        let argv = ["bash", "-euo", "pipefail", "-c", &whole];
        let run = if block.starts_with("imkit keys tail") {
            let answers = [Answer { to: WATCHING, keys: INTERRUPT }];
            let path = [("PATH", self.path.as_str())];
            let session = terminal::run(&self.gateway.sandbox, &argv, &path, &answers)?;
            let code = i32::try_from(session.code)?;
            Run { code, stdout: session.screen, stderr: String::new() }
        } else {
            self.shell(&argv)?
        };
        if run.code != 0 {
            return Err(format!("{script}\n{}{}", run.stdout, run.stderr).into());
        }
        self.gateway.sandbox.check(&run)
    }

    fn shell(&self, argv: &[&str]) -> Result<Run, Error> {
        let mut shell = Command::new(argv[0]);
        shell.args(&argv[1..]).env_clear();
        for (name, value) in self.gateway.sandbox.command::<&str>([]).get_envs() {
            shell.env(name, value.unwrap_or_default());
        }
        let here = shell.env("PATH", &self.path).current_dir(self.gateway.sandbox.path());
        let output = here.stdin(Stdio::null()).output()?;
        Ok(Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }

    fn add_upstream(&self) -> Test {
        let add = ["keys", "upstream", "add", "acme", "--api-key-file", "acme.key", "--url"];
        self.gateway
            .sandbox
            .run(add.iter().chain(&[self.platform.url.as_str()]))?
            .expect_code(0)?;
        Ok(())
    }
}

#[test]
fn a_team_is_put_behind_the_gateway_as_written() -> Test {
    let world = World::new()?;
    let settings = blocks(GUIDE, "toml");
    assert_eq!(settings.len(), 1);
    world.gateway.sandbox.file("server.toml", settings[0])?;
    let steps = blocks(GUIDE, "sh");
    assert!(steps.len() >= 10, "the guide has {} blocks", steps.len());
    for step in steps {
        world.run(step)?;
    }
    let users = world.platform.json(&["users", "list", "--jq", "map(._id) | sort"])?;
    assert_eq!(users, serde_json::json!(["shop-alice", "shop-bob", "shop-carol"]));
    Ok(())
}

#[test]
fn the_readmes_example_works_as_written() -> Test {
    let part = README.split("## The gateway").nth(1).ok_or("no part about the gateway")?;
    World::new()?.run(blocks(part, "sh").first().ok_or("no example")?)
}

#[test]
fn the_drill_goes_as_written() -> Test {
    let world = World::new()?;
    world.add_upstream()?;
    let drill = LEAKS.split("## A drill for the gateway").nth(1).ok_or("no drill")?;
    let steps = blocks(drill, "sh");
    assert_eq!(steps.len(), 5);
    for step in steps {
        world.run(step)?;
    }
    Ok(())
}

/// Rows of the table of scopes: scopes, and a command that needs them all.
fn jobs() -> Vec<(Vec<&'static str>, &'static str)> {
    fn quoted(cell: &str) -> Vec<&str> {
        cell.split('`').skip(1).step_by(2).collect()
    }
    let rows = GUIDE.lines().skip_while(|line| !line.starts_with("| A service that |"));
    let rows = rows.skip(2).take_while(|line| line.starts_with('|'));
    let cells = rows.map(|row| row.split(" | ").collect::<Vec<_>>());
    cells.filter_map(|cells| Some((quoted(cells[1]), quoted(cells[2]).pop()?))).collect()
}

#[test]
fn every_job_works_with_the_scopes_that_the_table_says_and_not_with_one_less() -> Test {
    let world = World::new()?;
    world.add_upstream()?;
    for user in ["shop-alice", "shop-bot", "shop-mallory"] {
        world.platform.json(&["users", "create", user])?;
    }
    world.platform.json(&[
        "rooms",
        "create",
        "shop-1",
        "--member",
        "shop-alice",
        "--member",
        "shop-bot",
        "--member",
        "shop-mallory",
    ])?;
    world.platform.json(&["rooms", "update", "shop-1", "--owner", "shop-alice"])?;
    world.gateway.sandbox.file("shop.ids", "shop-alice\n")?;
    let jobs = jobs();
    assert!(jobs.len() >= 10, "{jobs:?}");
    let attempt = |scopes: &[&str], command: &str| -> Result<Run, Error> {
        let scopes = if scopes.is_empty() { "none:at-all".to_owned() } else { scopes.join(",") };
        let url = &world.gateway.url;
        let script = format!(
            "KEY=$(imkit keys create --name job --scope {scopes} 2>/dev/null)\n\
             IMKIT_BASE_URL={url} IMKIT_API_KEY=$KEY {command}"
        );
        world.shell(&["bash", "-euo", "pipefail", "-c", &script])
    };
    let mut wrong = Vec::new();
    for (scopes, command) in jobs {
        for missing in &scopes {
            let fewer: Vec<_> = scopes.iter().copied().filter(|scope| scope != missing).collect();
            let run = attempt(&fewer, command)?;
            if !run.stderr.contains(&format!("lacks the scope {missing}")) || run.code == 0 {
                wrong.push(format!("{command} without {missing}: {run:?}"));
            }
        }
        let run = attempt(&scopes, command)?;
        if run.code != 0 {
            wrong.push(format!("{command}: {run:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}
