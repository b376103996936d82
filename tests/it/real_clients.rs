//! Programs that were written for the platform, by real interpreters: straight to a platform with
//! its API key, then through the gateway. URL and key change, and nothing else: neither the program
//! nor what it is answered.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::local::Local;
use super::{Test, skipped};

/// A program in `tests/clients`, and what it needs.
struct Client {
    file: &'static str,
    /// Interpreters that may run it, the distribution's own first, which has its packages.
    interpreters: &'static [&'static str],
    /// Ends with 0 in an interpreter that has all that the program needs.
    probe: [&'static str; 2],
    /// Set where the program must run: a missing package is a failure then.
    required_by: &'static str,
}

const AXIOS: Client = Client {
    file: "axios.js",
    interpreters: &["/usr/bin/node", "node"],
    probe: ["-e", "require('axios')"],
    required_by: "IMKIT_REQUIRE_NODE",
};

const FETCH: Client = Client { file: "fetch.js", probe: ["-e", "fetch.name"], ..AXIOS };

const EXPRESS: Client =
    Client { file: "receiver.js", probe: ["-e", "require('axios'); require('express')"], ..AXIOS };

const REQUESTS: Client = Client {
    file: "requests_client.py",
    interpreters: &["/usr/bin/python3", "python3"],
    probe: ["-c", "import requests"],
    required_by: "IMKIT_REQUIRE_PYTHON",
};

const PHP: Client = Client {
    file: "curl.php",
    interpreters: &["/usr/bin/php", "php"],
    probe: ["-r", "curl_version();"],
    required_by: "IMKIT_REQUIRE_PHP",
};

impl Client {
    /// The interpreter that can run it; without one the test is skipped, aloud.
    fn interpreter(&self) -> Result<Option<&'static str>, Error> {
        let works = |name: &&&str| {
            let mut command = bare(name);
            command.args(self.probe).stdout(Stdio::null()).stderr(Stdio::null());
            command.status().is_ok_and(|status| status.success())
        };
        let found = self.interpreters.iter().find(works).copied();
        if found.is_none() {
            let Self { file, probe, required_by, .. } = self;
            assert!(std::env::var_os(required_by).is_none(), "nothing here runs {}", probe[1]);
            skipped(&format!("{file}: nothing here runs `{}`", probe[1]))?;
        }
        Ok(found)
    }

    /// The program against this server with this key.
    fn command(&self, interpreter: &str, (url, key): (&str, &str)) -> Command {
        let mut command = bare(interpreter);
        command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/clients/").to_owned() + self.file);
        command.env("IMKIT_BASE_URL", url).env("IMKIT_API_KEY", key);
        command
    }
}

/// An interpreter without this test's environment, such as its proxies, and with Debian's modules.
fn bare(interpreter: &str) -> Command {
    let mut command = Command::new(interpreter);
    command.env_clear().env("NODE_PATH", "/usr/share/nodejs").stdin(Stdio::null());
    command.env("LC_ALL", "C.UTF-8").env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}

/// What the programs need, and a bot besides; `config:read` is missing.
const SCOPES: &str = "users:read,users:write,tokens:issue,rooms:write,members:write,messages:read,\
    messages:send,messages:send-as";

/// A platform that is called directly, and one like it behind a gateway.
struct World {
    direct: Local,
    platform: Local,
    gateway: Local,
    direct_key: String,
    platform_key: String,
    key: String,
}

impl World {
    fn new() -> Result<Self, Error> {
        let direct = Local::start_in(super::sandbox()?, &["--rate-limit", "12"])?;
        let platform = Local::start()?;
        let sandbox = super::sandbox()?.store("root-key");
        let gateway = Local::start_in(sandbox, &["--rate-limit", "off"])?;
        let (direct_key, platform_key) = (direct.key()?, platform.key()?);
        gateway.sandbox.guard(&platform_key);
        let add = ["keys", "upstream", "add", "acme", "--url", &platform.url, "--api-key-stdin"];
        gateway.sandbox.run_with(add, &platform_key)?.expect_code(0)?;
        let make = ["keys", "create", "--name", "shop", "--rate", "12/min", "--scope", SCOPES];
        let made = gateway.sandbox.run_revealing(make)?.expect_code(0)?;
        let key = made.stdout.trim().to_owned();
        gateway.sandbox.guard(&key);
        // The platform's own key may do everything: there the refusal has to be staged.
        direct.json(&[
            "emulator",
            "faults",
            "add",
            "--operation",
            "config.get",
            "--status",
            "403",
            "--body",
            "flat",
            "--code",
            "INSUFFICIENT_PERMISSIONS",
            "--message",
            "no",
        ])?;
        Ok(Self { direct, platform, gateway, direct_key, platform_key, key })
    }

    fn directly(&self) -> (&str, &str) {
        (&self.direct.url, &self.direct_key)
    }

    fn through(&self) -> (&str, &str) {
        (&self.gateway.url, &self.key)
    }
}

/// Runs a program to its end, and reads the answers that it had.
fn answers(client: &Client, interpreter: &str, to: (&str, &str)) -> Result<Vec<Value>, Error> {
    let output = client.command(interpreter, to).output()?;
    let told = String::from_utf8(output.stdout)?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{}: {error}\n{told}", client.file).into());
    }
    told.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// Takes away what is another one each time: ids, tokens, times.
fn settled(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(settled),
        Value::Object(fields) => fields.values_mut().for_each(settled),
        Value::String(text) => {
            let hex = |text: &str| text.chars().all(|c| c.is_ascii_hexdigit());
            if text.len() == 24 && hex(text) {
                *value = json!("ID");
            } else if text.starts_with("eyJ") && text.split('.').count() == 3 {
                *value = json!("TOKEN");
            } else if text.parse::<jiff::Timestamp>().is_ok() {
                *value = json!("TIME");
            }
        }
        Value::Number(number) if number.as_i64().is_some_and(|n| n > 1_000_000_000_000) => {
            *value = json!("TIME");
        }
        _ => {}
    }
}

/// Takes away what a refusal says in words, and how long it is to wait.
fn without_words(answer: &mut Value) -> Test {
    let body = answer["body"].as_object_mut().ok_or("no object")?;
    if let Some(seconds) = body.get_mut("retryAfter") {
        assert!(seconds.as_u64().is_some_and(|n| (1..=60).contains(&n)), "{seconds}");
        *seconds = json!("SECONDS");
    }
    let said = body.insert("message".to_owned(), json!("WORDS"));
    assert!(said.is_some_and(|text| text.is_string()), "{answer}");
    Ok(())
}

/// Runs a program directly and through the gateway, and compares what it was answered.
fn compare(client: &Client) -> Test {
    let Some(interpreter) = client.interpreter()? else { return Ok(()) };
    let world = World::new()?;
    let mut directly = answers(client, interpreter, world.directly())?;
    let mut through = answers(client, interpreter, world.through())?;
    assert!(!format!("{through:?}").contains(&world.platform_key), "the API key left the gateway");
    let scope = through.get(6).ok_or("too few answers")?["body"]["message"].to_string();
    assert!(scope.contains("config:read"), "{scope}");
    for told in [&mut directly, &mut through] {
        let statuses: Vec<_> = told.iter().filter_map(|answer| answer["status"].as_u64()).collect();
        assert_eq!(statuses, [200, 200, 200, 200, 200, 200, 403, 429], "{told:?}");
        assert!(told[1]["body"]["result"]["token"].is_string(), "{}", told[1]);
        assert_eq!(told[4]["body"]["result"]["data"][0]["message"], "Grüße & <b>");
        assert_eq!(told[5]["body"]["result"]["data"][0]["nickname"], "Älice 🙂");
        told.iter_mut().for_each(settled);
        told[6..].iter_mut().try_for_each(without_words)?;
    }
    for (straight, other) in directly.iter().zip(&through) {
        assert_eq!(straight, other, "{}: {}", client.file, straight["step"]);
    }
    // What the gateway let pass went on once, and nothing else did.
    let sent = world.platform.json(&["messages", "list", "lobby"])?;
    assert_eq!(sent.as_array().map(Vec::len), Some(1), "{sent}");
    Ok(())
}

#[test]
fn node_with_axios() -> Test {
    compare(&AXIOS)
}

#[test]
fn node_with_fetch() -> Test {
    compare(&FETCH)
}

#[test]
fn python_with_requests() -> Test {
    compare(&REQUESTS)
}

#[test]
fn php_with_curl() -> Test {
    compare(&PHP)
}

/// Runs the bot until it heard something, and tells that and what then stands in the room.
fn bot(interpreter: &str, to: (&str, &str), platform: &Local) -> Result<(Value, Value), Error> {
    let mut command = EXPRESS.command(interpreter, to);
    let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let ends_it = process.stdin.take();
    let mut line = String::new();
    BufReader::new(process.stdout.take().ok_or("no output")?).read_line(&mut line)?;
    platform.json(&["api", "POST", "/_emulator/webhooks/settle"])?;
    drop(ends_it);
    process.wait()?;
    let room = platform.json(&["messages", "list", "lobby"])?;
    let said = room.as_array().ok_or("no list")?.iter();
    let said = said.map(|row| json!([row["sender"]["_id"], row["message"]])).collect();
    Ok((serde_json::from_str(&line).map_err(|error| format!("{error}: {line:?}"))?, said))
}

#[test]
fn a_webhook_receiver_with_express_is_registered_told_and_answers() -> Test {
    let Some(interpreter) = EXPRESS.interpreter()? else { return Ok(()) };
    let world = World::new()?;
    let directly = bot(interpreter, world.directly(), &world.direct)?;
    let through = bot(interpreter, world.through(), &world.platform)?;
    assert_eq!(directly, through);
    let (event, room) = through;
    let heard = json!({"event": "MESSAGE", "roomID": "lobby", "from": "alice", "said": "Hello"});
    assert_eq!(event, heard);
    assert_eq!(room, json!([["bot", "You said: Hello"], ["alice", "Hello"]]));
    Ok(())
}
