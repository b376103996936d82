//! A client that calls the gateway one call after the other, and what it was told.

use std::sync::mpsc::Sender;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use imkit_testkit::Error;
use serde_json::{Value, json};

use super::super::keyserver::Conn;
use super::documented::{Documented, Fate};

/// No call takes longer, whoever is killed.
const LONGEST: Duration = Duration::from_secs(20);

/// Whether the gateway is there. Counts its going and coming: even = there.
#[derive(Default)]
pub(super) struct Power {
    state: Mutex<(u64, bool)>,
    changed: Condvar,
}

impl Power {
    /// The gateway is about to be killed.
    pub(super) fn goes(&self) {
        self.lock().0 += 1;
    }

    /// It is there again.
    pub(super) fn comes(&self) {
        self.lock().0 += 1;
        self.changed.notify_all();
    }

    /// The clients may go home.
    pub(super) fn end(&self) {
        self.lock().1 = true;
        self.changed.notify_all();
    }

    fn count(&self) -> u64 {
        self.lock().0
    }

    /// Waits until it is there; false = the end.
    fn wait(&self) -> bool {
        let gone = |state: &mut (u64, bool)| state.0 % 2 == 1 && !state.1;
        let state = self.changed.wait_while(self.lock(), gone);
        !state.unwrap_or_else(PoisonError::into_inner).1
    }

    fn lock(&self) -> MutexGuard<'_, (u64, bool)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A message or a change of the client's own user, and what became of it.
pub(super) struct Sent {
    pub(super) number: u64,
    pub(super) is_message: bool,
    pub(super) fate: Fate,
}

/// See the module.
pub(super) struct Client<'c> {
    number: usize,
    host: &'c str,
    key: &'c str,
    power: &'c Power,
    documented: &'c Documented,
    /// Where it tells the fates of its messages.
    tell: Sender<Fate>,
    /// Its connection, and to which life of the gateway.
    conn: Option<(u64, Conn)>,
}

impl<'c> Client<'c> {
    pub(super) fn new(
        number: usize,
        host: &'c str,
        key: &'c str,
        power: &'c Power,
        documented: &'c Documented,
        tell: Sender<Fate>,
    ) -> Self {
        Self { number, host, key, power, documented, tell, conn: None }
    }

    /// The text of a message, which no other has.
    pub(super) fn text(client: usize, number: u64) -> String {
        format!("message {number} of client {client}")
    }

    /// The user that a client changes.
    pub(super) fn user(client: usize) -> String {
        format!("user-of-client-{client}")
    }

    /// Calls until the end; answers what was sent. Fails when a call hangs, or is answered with
    /// what no documentation has, or with nothing although the gateway was there all the time.
    pub(super) fn run(&mut self) -> Result<Vec<Sent>, Error> {
        let mut sent = Vec::new();
        for number in 1.. {
            if !self.power.wait() {
                break;
            }
            let (method, path, body) = match number % 4 {
                0 => ("GET", "/config", Value::Null),
                1 => {
                    let user =
                        json!({ "_id": Self::user(self.number), "nickname": number.to_string() });
                    ("POST", "/admin/clients", user)
                }
                _ => {
                    let message = json!({
                        "room": "lobby", "sender": "alice", "messageType": "text",
                        "message": Self::text(self.number, number),
                    });
                    ("POST", "/messages", message)
                }
            };
            let began = Instant::now();
            let fate = self.call(method, path, &body)?;
            let took = began.elapsed();
            if took > LONGEST {
                return Err(format!("{method} {path} took {took:?}").into());
            }
            let is_message = path == "/messages";
            if is_message {
                // Nobody listens at the end.
                let _ = self.tell.send(fate);
            }
            if method != "GET" {
                sent.push(Sent { number, is_message, fate });
            }
        }
        Ok(sent)
    }

    fn call(&mut self, method: &str, path: &str, body: &Value) -> Result<Fate, Error> {
        let (life, headers) = (self.power.count(), [("IM-API-KEY", self.key)]);
        let conn = self.connect(life);
        let answer = conn.and_then(|(_, conn)| conn.call(method, path, &headers, body));
        match answer {
            Ok(answer) => self.documented.fate(&answer),
            Err(_) if life % 2 == 1 || self.power.count() != life => {
                self.conn = None;
                Ok(Fate::Unknown)
            }
            Err(error) => Err(format!("{method} {path}: {error}, and nobody was killed").into()),
        }
    }

    /// A connection to this life of the gateway.
    fn connect(&mut self, life: u64) -> Result<&mut (u64, Conn), Error> {
        if self.conn.as_ref().is_none_or(|(opened, _)| *opened != life) {
            self.conn = Some((life, Conn::open(self.host)?));
        }
        self.conn.as_mut().ok_or_else(|| "no connection".into())
    }
}
