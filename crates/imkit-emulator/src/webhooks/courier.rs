//! One delivery: the HTTP request to a webhook, and the carrying out of its answer.
//!
//! At most once, as the contract lets assume: 5 seconds, no redirect, no repetition, no proxy.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::CONTENT_TYPE;
use imkit_api::operation::MESSAGES_SEND;
use reqwest::{Client, Response, Url, redirect};
use serde_json::Value;
use tokio::sync::Semaphore;

use super::tls;
use crate::app::App;
use crate::call::{Call, Caller, TokenReplies};
use crate::engine::AnswerDesk;
use crate::nouns::News;
use crate::{Clock, ids, request};

/// How long a receiver may take, connecting included.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Idle connections are dropped before common servers drop them (5 s): a request on a connection
/// that the server is just closing would fail.
const KEEP_IDLE: Duration = Duration::from_secs(4);

/// Largest answer that is read, in bytes.
const ANSWER_LIMIT: usize = 1 << 20;

/// Most requests at a time: each holds a socket.
const AT_A_TIME: usize = 256;

/// Posts events and applies answers.
pub(crate) struct Courier {
    desk: AnswerDesk,
    app: Arc<App>,
    clock: Clock,
    plain: OnceLock<Result<Client, String>>,
    secure: OnceLock<Result<Client, String>>,
    places: Semaphore,
}

/// What became of a delivery.
pub(super) struct Delivery {
    /// A 2xx came in time.
    pub(super) delivered: bool,
    /// The answer did something.
    pub(super) replied: bool,
    /// The answer could not be carried out.
    pub(super) refused: bool,
    /// Who answered: the room's bot.
    pub(super) bot: Option<String>,
}

impl Delivery {
    /// Nobody took the event.
    pub(super) fn failed() -> Self {
        Self { delivered: false, replied: false, refused: false, bot: None }
    }

    fn done() -> Self {
        Self { delivered: true, ..Self::failed() }
    }
}

impl Courier {
    pub(crate) fn new(desk: AnswerDesk, app: Arc<App>, clock: Clock) -> Self {
        Self {
            desk,
            app,
            clock,
            plain: OnceLock::new(),
            secure: OnceLock::new(),
            places: Semaphore::new(AT_A_TIME),
        }
    }

    /// Posts one event. `age` is the age of the documents that it speaks of.
    pub(super) async fn deliver(&self, age: u64, news: News) -> Delivery {
        let _place = self.places.acquire().await;
        match self.post(&news).await {
            Ok(answer) => self.apply(age, &news.room, &answer).await,
            Err((address, reason)) => {
                tracing::warn!(room = news.room, address, reason, "a webhook was not reached");
                Delivery::failed()
            }
        }
    }

    /// The answer's body. The path of the address is a secret, so the log shows the host only.
    async fn post(&self, news: &News) -> Result<Bytes, (String, String)> {
        let url: Url = news.url.parse().map_err(|_| (String::new(), "no URL".to_owned()))?;
        let address = url.origin().ascii_serialization();
        let reached = async {
            let client = self.client(url.scheme() == "https")?;
            let post = client.post(url).header(CONTENT_TYPE, "application/json; charset=utf-8");
            let sent = post.body(news.event.to_string()).send().await;
            let response = sent.map_err(reason)?;
            let status = response.status();
            if !status.is_success() {
                return Err(format!("it answered {status}"));
            }
            read(response).await
        };
        reached.await.map_err(|reason: String| (address, reason))
    }

    async fn apply(&self, age: u64, room: &str, answer: &[u8]) -> Delivery {
        // Frameworks answer "OK" when they have nothing to say.
        let Ok(Some(Value::Object(answer))) = request::json_body(&MESSAGES_SEND, answer) else {
            return Delivery::done();
        };
        let says = |name: &str| answer.get(name).is_some_and(|value| !value.is_null());
        if !says("data") && !says("toBotState") {
            return Delivery::done();
        }
        let bot = answer.get("senderID").and_then(Value::as_str).map(str::to_owned);
        let call = Call {
            op: &MESSAGES_SEND,
            params: vec![room.to_owned()],
            query: Vec::new(),
            body: Some(Value::Object(answer)),
            caller: Caller::Admin,
            form: None,
            token: None,
            now: self.clock.now(),
            new_id: ids::new_id,
            app: Arc::clone(&self.app),
            token_replies: TokenReplies::default(),
        };
        match self.desk.answer(call, age).await {
            Ok(_) => Delivery { replied: true, bot, ..Delivery::done() },
            Err(refusal) => {
                let (code, reason) = (refusal.code, refusal.message);
                tracing::warn!(room, code, reason, "a webhook's answer was not carried out");
                Delivery { refused: true, ..Delivery::done() }
            }
        }
    }

    fn client(&self, https: bool) -> Result<Client, String> {
        let client = if https {
            self.secure.get_or_init(|| build(tls::trusting_the_machine()?))
        } else {
            self.plain.get_or_init(|| build(tls::trusting_nobody()?))
        };
        client.clone()
    }
}

fn build(tls: rustls::ClientConfig) -> Result<Client, String> {
    let builder = Client::builder()
        .redirect(redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .http1_only()
        .timeout(TIMEOUT)
        .pool_idle_timeout(KEEP_IDLE)
        .user_agent(concat!("imkit-emulator/", env!("CARGO_PKG_VERSION")))
        .tls_backend_preconfigured(tls);
    builder.build().map_err(reason)
}

async fn read(mut response: Response) -> Result<Bytes, String> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(reason)? {
        if body.len() + chunk.len() > ANSWER_LIMIT {
            return Err(format!("its answer is larger than {} MiB", ANSWER_LIMIT >> 20));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Why a request failed: the deepest cause, without the address.
fn reason(error: reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("no answer within {} s", TIMEOUT.as_secs());
    }
    let error = error.without_url();
    let causes = std::iter::successors(Some(&error as &dyn std::error::Error), |e| e.source());
    causes.last().map_or_else(String::new, ToString::to_string)
}
