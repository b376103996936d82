//! A stateful local IMKIT: every current operation of the platform, with the platform's rules,
//! without an account or a network.
//!
//! An [`Emulator`] remembers users, tokens, rooms and messages, in memory or in a SQLite database
//! that is written before a call is answered. Tests steer it: [`Faults`] make requests go wrong on
//! demand, a [`Clock`] moves time, a [`RateLimit`] sets the limit, [`Counters`] tell what was asked,
//! and a [`Snapshot`] keeps and restores everything. Over HTTP the same controls are under
//! `/_emulator/`; they take the API key.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use imkit_emulator::{Clock, Emulator, Fault};
//!
//! let clock = Clock::manual("2026-01-01T00:00:00Z".parse()?);
//! let server = Emulator::builder().clock(clock).build().await?.spawn().await?;
//! println!("IMKIT is at {}", server.url());
//!
//! // The next two messages are refused, and the client under test has to cope.
//! let emulator = server.emulator();
//! emulator.faults().add(Fault::status(429).on("messages.send").retry_after(1).times(2))?;
//!
//! // ... run the client against `server.url()` with `server.api_key()` ...
//!
//! emulator.clock().advance(jiff::SignedDuration::from_hours(24 * 8))?; // tokens have expired
//! assert_eq!(emulator.counters().status(500), 0);
//! server.shutdown().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Without a socket, [`Emulator::router`] is an axum router that can be called directly.
//!
//! # Controls
//!
//! | Request | Body | Effect |
//! | --- | --- | --- |
//! | `GET`, `DELETE /_emulator/faults` | | lists, removes all faults |
//! | `POST /_emulator/faults` | [`Fault`] | adds a fault |
//! | `DELETE /_emulator/faults/{id}` | | removes one |
//! | `GET /_emulator/clock` | | the time |
//! | `PUT /_emulator/clock` | `{"now": "2026-01-01T00:00:00Z"}`, `{"advanceSeconds": 60}` or `{"reset": true}` | moves the time |
//! | `GET /_emulator/limiter` | | the limit |
//! | `PUT /_emulator/limiter` | `{"perMinute": 1000, "window": "sliding"}`; `null` = no limit | changes what is given |
//! | `GET /_emulator/counters` | | [`Counters`] |
//! | `PUT /_emulator/replies` | `{"tokens": "envelope"}` or `"bare"` | chooses between the documented forms of token answers |
//! | `GET /_emulator/snapshot` | | [`Snapshot`] |
//! | `POST /_emulator/restore` | [`Snapshot`] | replaces all documents |
//! | `GET /_emulator/webhooks` | | [`WebhookCounters`] |
//! | `POST /_emulator/webhooks/settle` | | waits until no event for a webhook is left, a minute at most; answers as above |
//! | `POST /_emulator/reset` | | [`Emulator::reset`] |
//!
//! Where the platform's documents contradict each other, the emulator does what its captures show.
//! `CLIENT_KEY_MISMATCH` is never answered unless a fault asks for it: there are no domains here.
//!
//! # Webhooks
//!
//! A room with an http or https address as its `webhook`, and with `botMode` on, tells it of members
//! who join, are added or removed, and of messages: in order for each room, after the change is
//! stored, without anybody waiting. A receiver gets 5 seconds; an event is not repeated. Its answer
//! posts `data` as `senderID` and moves `botState` to `toBotState`. What an answer posts is not told
//! again, and neither is a later message of that sender in that room: a bot does not answer itself.
//!
//! # Limits
//!
//! - Reading messages does not lower unread badges. The platform's operation that marks messages as
//!   read (`PUT /rooms/{roomId}/lastRead`) is a legacy one, and none of those is served yet: badges
//!   rise with each message, and fall only when messages are deleted or the member leaves.
//! - Statistics count senders as the active users: `userList` names whoever sent a message within
//!   the last hour. Nobody can open a socket here, so users who only read are not in it, and
//!   connection counts are 0.
//! - A file may have 20 MiB, and is kept with the other documents: in memory, in the database, and
//!   in snapshots. Downloads answer with the content itself, not with a redirect to a store.
//! - A body that does not arrive within 30 seconds is answered with 408 `REQUEST_TIMEOUT`.

mod app;
mod auth;
mod builder;
mod call;
mod clock;
mod controls;
mod counters;
mod durable;
mod emulator;
mod engine;
mod error;
mod faults;
mod filter;
mod form;
mod ids;
mod jwt;
mod limiter;
mod nouns;
mod reply;
mod request;
mod route;
mod running;
mod serve;
mod service;
mod snapshot;
mod sort;
mod state;
mod txn;
mod webhooks;

pub use builder::Builder;
pub use call::{Refusal, TokenReplies};
pub use clock::Clock;
pub use counters::Counters;
pub use emulator::Emulator;
pub use error::Error;
pub use faults::{ActiveFault, Fault, FaultBody, Faults, Reset};
pub use limiter::{Limiter, RateLimit, Window};
pub use reply::CloseConnection;
pub use request::{body_limit, read_body, takes_form};
pub use running::Running;
pub use serve::{Answers, ConnectionHold, ConnectionLimits, TimedStream, serve, serve_with};
pub use snapshot::Snapshot;
pub use webhooks::WebhookCounters;
