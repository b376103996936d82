//! The upstream, the gateway and both are killed while clients send messages, read and change users:
//! every call ends with an answer that `docs/gateway-errors.md` has, and no message is there twice.
//!
//! `IMKIT_TEST_GATEWAY_KILLS` says how often, `IMKIT_TEST_SECONDS` how long at least; the numbers
//! here are for every day.

mod client;
mod documented;

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use imkit_testkit::Error;
use serde_json::{Value, json};

use self::client::{Client, Power, Sent};
use self::documented::{Documented, Fate};
use super::keyserver::times;
use super::remote::{Addresses, Remote};
use super::{Test, sandbox};

const CLIENTS: usize = 4;

/// Messages that are answered well before the next kill.
const PROGRESS: usize = 20;

/// Longer than a busy machine needs for that.
const PATIENCE: Duration = Duration::from_secs(60);

/// Servers that stay where they are must find their ports free again, while other tests take any
/// they like of the usual address.
const ADDRESSES: Addresses = match cfg!(target_os = "linux") {
    true => Addresses { gateway: "127.0.0.2:0", platform: "127.0.0.3:0" },
    false => Addresses { gateway: "127.0.0.1:0", platform: "127.0.0.1:0" },
};

#[test]
fn whoever_is_killed_every_call_is_answered_and_no_message_is_there_twice() -> Test {
    let kills = times("IMKIT_TEST_GATEWAY_KILLS", 4);
    let lasts = Duration::from_secs(times("IMKIT_TEST_SECONDS", 0));
    let mut remote = Remote::start_at(sandbox()?, &ADDRESSES)?;
    remote.gateway.local.stay();
    remote.platform.stay();
    remote.furnish()?;
    let scopes = ["messages:send", "messages:send-as", "users:write", "config:read"];
    let (documented, power) = (Documented::read()?, Power::default());
    let (host, key) = (remote.gateway.local.url.clone(), remote.key(&scopes)?);
    let (tell, told) = channel();
    let (killed, clients) = std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|number| {
                let (power, documented, tell) = (&power, &documented, tell.clone());
                let (host, key) = (host.trim_start_matches("http://"), key.as_str());
                let mut client = Client::new(number, host, key, power, documented, tell);
                scope.spawn(move || client.run())
            })
            .collect();
        drop(tell);
        let killed = kill(&mut remote, &power, &told, (kills, lasts));
        power.end();
        let clients: Result<Vec<Vec<Sent>>, Error> =
            clients.into_iter().map(|client| client.join().map_err(|_| "a client died")?).collect();
        (killed, clients)
    });
    let clients = clients?;
    killed?;
    let fates = look(&remote, &clients)?;
    println!("messages: {fates:?}");
    Ok(())
}

/// Kills one server after the other, and both, whenever enough went well.
fn kill(
    remote: &mut Remote,
    power: &Power,
    told: &Receiver<Fate>,
    (kills, lasts): (u64, Duration),
) -> Test {
    let began = Instant::now();
    let mut kill = 0;
    while kill < kills || began.elapsed() < lasts {
        progress(told)?;
        match kill % 3 {
            0 => {
                remote.platform.kill()?;
                remote.platform.restart()?;
            }
            1 => {
                power.goes();
                remote.gateway.kill_and_restart()?;
                power.comes();
            }
            _ => {
                power.goes();
                remote.platform.kill()?;
                remote.gateway.local.kill()?;
                remote.platform.restart()?;
                remote.gateway.restart()?;
                power.comes();
            }
        }
        kill += 1;
    }
    progress(told)
}

/// Waits until messages arrive, of those that are sent from now on.
fn progress(told: &Receiver<Fate>) -> Test {
    let end = Instant::now() + PATIENCE;
    while told.try_recv().is_ok() {}
    let mut arrived = 0;
    while arrived < PROGRESS {
        let left = end.saturating_duration_since(Instant::now());
        let fate = told.recv_timeout(left).map_err(|_| "no message arrives any more")?;
        arrived += usize::from(fate == Fate::Done);
    }
    Ok(())
}

/// Compares what clients were told with what is there; answers how many messages had which fate.
fn look(remote: &Remote, clients: &[Vec<Sent>]) -> Result<BTreeMap<Fate, usize>, Error> {
    let state = remote.directly("GET", "/_emulator/snapshot", &Value::Null)?.expect(200)?.json()?;
    let documents = |kind: &str| {
        let documents = state["result"]["documents"][kind].as_object();
        documents.into_iter().flatten().map(|(_, document)| document.clone()).collect::<Vec<_>>()
    };
    let mut texts: BTreeMap<String, usize> = BTreeMap::new();
    for message in documents("message") {
        let text = message["message"].as_str().ok_or("a message without a text")?;
        *texts.entry(text.to_owned()).or_default() += 1;
    }
    let users = documents("user");
    let mut fates: BTreeMap<Fate, usize> = BTreeMap::new();
    for (number, sent) in clients.iter().enumerate() {
        let (mut least, mut most) = (0, 0);
        for Sent { number: n, is_message, fate } in sent {
            if *is_message {
                let times = texts.get(&Client::text(number, *n)).copied().unwrap_or_default();
                let is_right = match fate {
                    Fate::Done => times == 1,
                    Fate::Nothing => times == 0,
                    Fate::Unknown => times <= 1,
                };
                assert!(is_right, "message {n} of {number} is there {times} times: {fate:?}");
                *fates.entry(*fate).or_default() += 1;
            } else {
                least = if *fate == Fate::Done { *n } else { least };
                most = *n;
            }
        }
        let user = users.iter().find(|user| user["_id"] == json!(Client::user(number)));
        let name = user.and_then(|user| user["nickname"].as_str()).unwrap_or("0");
        let name: u64 = name.parse()?;
        assert!((least..=most).contains(&name), "user {number}: {name} of {least} to {most}");
    }
    assert!(fates.get(&Fate::Done).is_some_and(|count| *count >= PROGRESS), "{fates:?}");
    Ok(fates)
}
