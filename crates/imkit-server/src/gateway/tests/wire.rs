//! Bytes on a real connection to the real door: whatever reaches the upstream is what another reader
//! of HTTP (`judge`) finds in them, for a key that may do it, and nothing that the sender wrote for
//! this hop or for itself goes on. `cases` makes the bytes, each with a number that stands in what it
//! asks for.
//!
//! `IMKIT_TEST_CASES=1000000` makes the run long, `IMKIT_TEST_SEED` another one.

mod cases;
mod judge;

use std::time::Duration;

use axum::body::Bytes;
use imkit_api::keys::{CreateKey, RateLimit};
use imkit_emulator::{ConnectionLimits, serve_with};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use self::cases::{Dice, Keys};
use self::judge::{Message, Next};
use super::harness::{Gate, PATIENCE, emulator, live_key, owned};
use super::upstream::{Act, Scripted, json};
use crate::api::ApiSettings;
use crate::config::BudgetSettings;
use crate::upstreams::Upstreams;

/// The upstream's key.
const KEY: &str = "Y2FuYXJ5+of/the/upstream==";

/// Requests on one connection, at most.
const BATCH: usize = 16;

/// When nothing comes any more, the door waits for the rest of a request: it is told that there is
/// none.
const PAUSE: Duration = Duration::from_millis(300);

/// What goes on, and nothing else.
const ONWARD: [&str; 8] = [
    "accept",
    "accept-language",
    "content-length",
    "content-type",
    "host",
    "im-api-key",
    "user-agent",
    "x-request-id",
];

/// What the gateway writes itself, whatever `Connection` names.
const OWN: [&str; 5] = ["content-length", "content-type", "host", "im-api-key", "x-request-id"];

fn number(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

struct Scene {
    upstream: Scripted,
    door: String,
    /// Keys for the rooms `a-*` and `b-*`.
    a: String,
    b: String,
    _gate: Gate,
    _tasks: JoinSet<()>,
}

/// What became of the cases.
#[derive(Default, Debug)]
struct Tally {
    cases: usize,
    connections: usize,
    answers: usize,
    passed: usize,
}

impl Scene {
    async fn new() -> Self {
        let upstream = Scripted::new([Act::Say(json("200 OK", r#"{"RC":0}"#))]).await;
        // Neither limits nor wrong keys are what is tested.
        let settings = ApiSettings {
            wrong_keys_per_minute: u32::MAX,
            budget: BudgetSettings { requests_per_minute: u32::MAX, ..BudgetSettings::default() },
            ..ApiSettings::default()
        };
        let upstreams = Upstreams::one(upstream.port, KEY, "client");
        let gate = Gate::with(settings).await.before(emulator().await, upstreams);
        let scopes = ["rooms:read", "rooms:write", "messages:send", "messages:send-as"];
        let mut keys = Vec::new();
        for fence in ["rooms/a-*", "rooms/b-*"] {
            let like = CreateKey {
                scopes: owned(&scopes),
                resources: owned(&[fence, "clients/*"]),
                rate_limit: Some(RateLimit::Text("off".into())),
                ..live_key()
            };
            keys.push(gate.key_like(like).await.0);
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let door = listener.local_addr().unwrap().to_string();
        let mut tasks = JoinSet::new();
        let limits = ConnectionLimits { streams: Some(100), ..ConnectionLimits::default() };
        let plain = |stream| std::future::ready(Ok(stream));
        let pages = gate.door.clone();
        tasks.spawn(async move {
            let end = std::future::pending();
            serve_with(listener, plain, pages, limits, |_| true, end).await.unwrap();
        });
        let [a, b] = keys.try_into().unwrap();
        Self { upstream, door, a, b, _gate: gate, _tasks: tasks }
    }

    /// Runs cases whose numbers are `first`, `first + step` and so on.
    async fn run(&self, mut dice: Dice, numbers: impl Iterator<Item = usize>) -> Tally {
        let keys = Keys { a: &self.a, b: &self.b, host: &self.door };
        let mut tally = Tally::default();
        let (mut batch, mut length) = (Vec::new(), 0);
        for number in numbers {
            let case = cases::case(&mut dice, &keys, number);
            tally.cases += 1;
            match judge::next(&case) {
                // Others may follow.
                Next::Message(message, end) if end == case.len() && !message.is_last => {
                    batch.extend(case);
                    length += 1;
                    if length < BATCH {
                        continue;
                    }
                }
                // What follows would be its rest.
                Next::Part => {
                    self.check(&batch, true, &mut tally).await;
                    batch = case;
                    self.check(&batch, false, &mut tally).await;
                    (batch, length) = (Vec::new(), 0);
                    continue;
                }
                Next::Message(..) | Next::Broken => batch.extend(case),
            }
            self.check(&batch, true, &mut tally).await;
            (batch, length) = (Vec::new(), 0);
        }
        self.check(&batch, true, &mut tally).await;
        tally
    }

    /// Sends bytes and compares what the upstream heard with what they say. Complete ones get a
    /// last request behind them, which must be heard if the connection gets so far, and must not
    /// if it does not.
    async fn check(&self, bytes: &[u8], is_complete: bool, tally: &mut Tally) {
        if bytes.is_empty() {
            return;
        }
        let mut bytes = bytes.to_vec();
        if is_complete {
            let last = format!("GET /rooms/a-last HTTP/1.1\r\nHost: {}\r\n", self.door);
            let last = format!("{last}IM-API-KEY: {}\r\nConnection: close\r\n\r\n", self.a);
            bytes.extend(last.bytes());
        }
        let answers = self.exchange(&bytes, is_complete).await;
        let heard = self.upstream.take();
        let shown = || String::from_utf8_lossy(&bytes).into_owned();
        let judged = judge::messages(&bytes);
        let mut rest = judged.iter();
        for text in &heard {
            let Next::Message(onward, length) = judge::next(text.as_bytes()) else {
                panic!("the upstream heard what is no request: {text}\n\n{}", shown());
            };
            assert_eq!(length, text.len(), "{text}\n\n{}", shown());
            let asks = onward.asks();
            assert!(asks.is_some(), "it asks for nothing: {text}\n\n{}", shown());
            let is_it = |said: &Message| said.asks() == asks;
            if !rest.any(|said| is_it(said) && self.compare(said, &onward).is_ok()) {
                let alike = judged.iter().filter(|said| is_it(said));
                let problems: Vec<_> = alike.map(|said| self.compare(said, &onward)).collect();
                panic!("nobody may have said it: {problems:?}: {text}\n\n{}", shown());
            }
        }
        let answers = memchr::memmem::find_iter(&answers, b"HTTP/1.1 ").count();
        tally.connections += 1;
        tally.answers += answers;
        tally.passed += heard.len();
    }

    /// Whether a request may have become the one that the upstream heard.
    fn compare(&self, said: &Message, onward: &Message) -> Result<(), String> {
        let asks = said.asks().ok_or("it asks for nothing")?;
        let fence = match said.all("im-api-key")[..] {
            [key] if key == self.a => "a-",
            [key] if key == self.b => "b-",
            _ => return Err("whose request it is, is not said once".to_owned()),
        };
        let named = asks.body.as_ref().and_then(|body| body["room"].as_str());
        let room = named.or(asks.segments.get(1).map(String::as_str)).unwrap_or_default();
        if !room.starts_with(fence) {
            return Err(format!("the key may not touch {room}"));
        }
        for name in ["im-client-key", "im-authorization", "x-http-method-override"] {
            if !said.all(name).is_empty() {
                return Err(format!("{name} makes it another request"));
            }
        }
        let named = said.list("connection");
        for (name, count) in judge::names(onward) {
            if count != 1 || !ONWARD.contains(&name) {
                return Err(format!("{name} goes on {count} times"));
            }
            if named.iter().any(|named| named == name) && !OWN.contains(&name) {
                return Err(format!("{name} is for one hop and goes on"));
            }
        }
        let host = format!("127.0.0.1:{}", self.upstream.port);
        match (&onward.all("im-api-key")[..], &onward.all("host")[..]) {
            ([key], [to]) if *key == KEY && *to == host => Ok(()),
            _ => Err("it goes on with other credentials, or elsewhere".to_owned()),
        }
    }

    /// Everything that the door answers until it closes.
    async fn exchange(&self, bytes: &[u8], is_complete: bool) -> Bytes {
        let mut stream = TcpStream::connect(&self.door).await.unwrap();
        let mut answers = Vec::new();
        // The door may close before it has read everything.
        let _ = stream.write_all(bytes).await;
        if !is_complete {
            let _ = stream.shutdown().await;
        }
        let mut is_told = !is_complete;
        loop {
            let patience = if is_told { PATIENCE } else { PAUSE };
            match timeout(patience, stream.read_buf(&mut answers)).await {
                Ok(Ok(0) | Err(_)) => return answers.into(),
                Ok(Ok(_)) => {}
                Err(_) if is_told => panic!("hangs: {}", String::from_utf8_lossy(bytes)),
                Err(_) => {
                    let _ = stream.shutdown().await;
                    is_told = true;
                }
            }
        }
    }
}

#[test]
fn what_reaches_the_upstream_is_what_another_reader_finds_in_the_bytes() {
    let (cases, seed) = (number("IMKIT_TEST_CASES", 2000), number("IMKIT_TEST_SEED", 1));
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(cases);
    let run = |worker: usize| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let dice = Dice::new((seed * 1000 + worker) as u64);
            Scene::new().await.run(dice, (worker..cases).step_by(workers)).await
        })
    };
    let tallies: Vec<Tally> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|worker| scope.spawn(move || run(worker))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let sum = |part: fn(&Tally) -> usize| tallies.iter().map(part).sum::<usize>();
    assert_eq!(sum(|tally| tally.cases), cases);
    // It is no test of refusals alone.
    assert!(sum(|tally| tally.answers) * 10 > cases * 8, "{tallies:?}");
    assert!(sum(|tally| tally.passed) * 10 > cases, "{tallies:?}");
    println!("{tallies:?}");
}
