//! The configuration in `docs/deploy` on a real nginx: a page that only keys open.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use imkit_testkit::{Error, Sandbox};

use super::http;
use super::local::Local;
use super::{Test, sandbox};

const CONFIG: &str = include_str!("../../docs/deploy/nginx.conf");

/// What stands around the file: everything that nginx writes lies in the test's folder.
const AROUND: &str = "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log error.log;\n\
    events {}\nhttp {\n  access_log off;\n  client_body_temp_path body;\n  proxy_temp_path proxy;\n  \
    fastcgi_temp_path fastcgi;\n  uwsgi_temp_path uwsgi;\n  scgi_temp_path scgi;\n  \
    include imkit.conf;\n}\n";

/// How often another free port is tried, and how long nginx may take to open it.
const TRIES: u32 = 5;
const PATIENCE: Duration = Duration::from_secs(20);

/// An application that answers every request with the head that it got.
fn application() -> Result<SocketAddr, Error> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = echo(&stream);
        }
    });
    Ok(address)
}

fn echo(stream: &TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let mut head = String::new();
    while let Some(line) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
        head.push_str(&(line.to_lowercase() + "\n"));
    }
    let length = head.len();
    write!(
        &mut &*stream,
        "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{head}"
    )
}

struct Nginx {
    process: Child,
    address: String,
}

impl Nginx {
    fn start(sandbox: &Sandbox, keys: &str, application: SocketAddr) -> Result<Self, Error> {
        let folder = sandbox.path().join("nginx");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("nginx.conf"), AROUND)?;
        for _ in 0..TRIES {
            // nginx does not tell which port it got: one that was free just now is given to it.
            let free = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
            let config = CONFIG
                .replace("127.0.0.1:9000", keys.trim_start_matches("http://"))
                .replace("127.0.0.1:8000", &application.to_string())
                .replace("127.0.0.1:8080", &free.to_string());
            std::fs::write(folder.join("imkit.conf"), config)?;
            let process = Command::new("nginx")
                .arg("-p")
                .arg(&folder)
                .args(["-c", "nginx.conf", "-e", "error.log"])
                .stdin(Stdio::null())
                .spawn()?;
            let mut nginx = Self { process, address: free.to_string() };
            if nginx.is_up()? {
                return Ok(nginx);
            }
        }
        let log = std::fs::read_to_string(folder.join("error.log")).unwrap_or_default();
        Err(format!("nginx does not start: {log}").into())
    }

    fn is_up(&mut self) -> Result<bool, Error> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            if TcpStream::connect(&self.address).is_ok() {
                return Ok(true);
            }
            if self.process.try_wait()?.is_some() {
                return Ok(false);
            }
            std::thread::yield_now();
        }
        Ok(false)
    }

    fn get(&self, key: Option<&str>) -> Result<http::Answer, Error> {
        let header = key.map(|key| ("X-API-Key", key));
        http::get(&self.address, "/reports?x=1", header.as_slice())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Makes a key, and tells its id and text.
fn make(local: &Local, args: &[&str]) -> Result<(String, String), Error> {
    let base = ["keys", "create", "-o", "json"];
    let made = local.sandbox.run_revealing(base.iter().chain(args))?.expect_code(0)?.json()?;
    let id = made["details"]["id"].as_str().ok_or("no id")?.to_owned();
    let key = made["key"].as_str().ok_or("no key")?.to_owned();
    local.sandbox.guard(&key);
    Ok((id, key))
}

#[test]
fn nginx_opens_a_page_to_live_keys_with_the_scope_and_to_nobody_else() -> Test {
    if Command::new("nginx").arg("-v").stderr(Stdio::null()).status().is_err() {
        assert!(std::env::var_os("IMKIT_REQUIRE_NGINX").is_none(), "there is no nginx here");
        eprintln!("SKIPPED: there is no nginx here; tests/run.sh installs it");
        return Ok(());
    }
    let local =
        Local::start_in(sandbox()?, &["--rate-limit", "off", "--trusted-proxy", "127.0.0.1"])?;
    let status = local.sandbox.run(["-o", "json", "keys", "status"])?.expect_code(0)?.json()?;
    let control = status["controlUrl"].as_str().ok_or("no controlUrl")?;
    let nginx = Nginx::start(&local.sandbox, control, application()?)?;

    let (id, key) =
        make(&local, &["--name", "good", "--scope", "read:reports", "--owner", "acme"])?;
    let passed = nginx.get(Some(&key))?;
    assert_eq!(passed.status, 200, "{passed:?}");
    assert!(passed.body.starts_with("get /reports?x=1 "), "{passed:?}");
    assert!(passed.body.contains(&format!("x-key-id: {}", id.to_lowercase())), "{passed:?}");
    assert!(passed.body.contains("x-key-owner: acme"), "{passed:?}");
    assert!(!passed.body.contains(&key.to_lowercase()) && !passed.body.contains("x-api-key"));

    let nobody = nginx.get(None)?;
    assert_eq!(nobody.status, 401, "{nobody:?}");
    assert!(nobody.header("www-authenticate").is_some(), "{nobody:?}");
    let mut wrong = key.clone();
    wrong.replace_range(30..31, if wrong.as_bytes()[30] == b'a' { "b" } else { "a" });
    assert_eq!(nginx.get(Some(&wrong))?.status, 401);

    let (_, narrow) = make(&local, &["--name", "narrow", "--scope", "read:users"])?;
    assert_eq!(nginx.get(Some(&narrow))?.status, 403);

    let (_, slow) = make(&local, &["--name", "slow", "--scope", "*", "--rate", "1/min"])?;
    assert_eq!(nginx.get(Some(&slow))?.status, 200);
    let limited = nginx.get(Some(&slow))?;
    assert_eq!(limited.status, 429, "{limited:?}");
    let retry: u64 = limited.header("retry-after").ok_or("no retry-after")?.parse()?;
    assert!((1..=60).contains(&retry), "{limited:?}");

    let elsewhere = ["--name", "elsewhere", "--scope", "*", "--allow-ip", "192.0.2.7"];
    let (_, elsewhere) = make(&local, &elsewhere)?;
    assert_eq!(nginx.get(Some(&elsewhere))?.status, 401);

    local.sandbox.run(["keys", "revoke", &id, "--yes"])?.expect_code(0)?;
    assert_eq!(nginx.get(Some(&key))?.status, 401);

    local.sandbox.run(["keys", "stop"])?.expect_code(0)?;
    assert_eq!(nginx.get(Some(&narrow))?.status, 503);
    Ok(())
}
