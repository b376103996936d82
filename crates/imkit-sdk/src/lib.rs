//! A typed async client for the IMKIT chat platform, for backends.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use imkit_sdk::Client;
//! use imkit_sdk::api::{CreateRoom, SendMessage, UpsertUser};
//!
//! // A real server, or the emulator of the crate `imkit-emulator`.
//! # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
//! let client = Client::builder()
//!     .base_url(server.url())
//!     .api_key(server.api_key().clone())
//!     .build()?;
//!
//! client.users().create(UpsertUser::new("alice").nickname("Alice")).await?;
//! client.users().create(UpsertUser::new("bob")).await?;
//! let token = client.tokens().issue("alice").await?.token;
//! let room = client.rooms().create(CreateRoom::direct("alice", "bob")).await?;
//! client.messages().send(SendMessage::text(room.id, "alice", "hello")).await?;
//! # assert!(token.is_some());
//! # Ok(())
//! # }
//! ```
//!
//! # Handles
//!
//! One per noun: [`Users`], [`Tokens`], [`Rooms`], [`Members`], [`Invitations`], [`Bans`],
//! [`Messages`], [`Groups`], [`Files`], [`Stickers`], [`Push`], [`Devices`], [`Config`],
//! [`Monitor`], for a user [`Me`], [`Blocks`], [`Prefs`], [`RoomPrefs`], and [`Raw`] for what has no
//! type here. [`Client`] speaks as the application,
//! [`UserClient`] as one user. Requests and answers are the types of [`api`]. Lists come as pages
//! (`page`) and as streams (`list`). [`webhook`] is for whoever receives a room's events,
//! [`keys`] for whoever issues keys of their own, or guards a service with them.
//!
//! # Errors
//!
//! Success is a 2xx **and** an `RC` of 0, or a bare object. Everything else is an [`Error`] with
//! a [`kind`](Error::kind), an [`outcome`](Error::outcome) and a [`hint`](Error::hint).
//!
//! # Repetition
//!
//! | What happened | Repeated |
//! | --- | --- |
//! | 429 | always: the request was refused and not carried out |
//! | no connection | always: nothing was written |
//! | connection broke after writing, time-out, 5xx | only where a repetition changes nothing further |
//! | 401, 403, other refusals | never |
//!
//! The wait is the body's `retryAfter`, else the `Retry-After` header, else exponential backoff
//! with full jitter; a wait that the server named is never shortened. Attempts, time
//! ([`max_wait`](ClientBuilder::max_wait)) and a retry quota ([`RetryPolicy`]) bound it all. A
//! wait past the time that is left fails at once. When a repeated call is told that its work has
//! been done already, that is success.
//!
//! # Rate
//!
//! Calls keep under the platform's limit before it has to refuse any: see [`Governor`]. Its state
//! is shared by all processes of the machine that use the same key. Calls of a client
//! [`with_priority`](Client::with_priority)`(`[`Priority::Bulk`]`)` leave the way to interactive
//! ones.
//!
//! # Keys
//!
//! A key goes to the configured server and nowhere else: redirects are errors (that of a download is
//! followed without any key), plain http is for this machine unless allowed, and a proxy
//! (`HTTPS_PROXY`) only ever sees an encrypted tunnel; plain http uses none, and a proxy of the
//! system's settings is not looked at. Keys and tokens appear in no `Debug`, error, log or URL;
//! texts of the server are searched for them ([`Redactor`]).
//!
//! # Logs
//!
//! Every call is a `tracing` span `imkit.call` at debug level, with an event per attempt: method,
//! path template, status, elapsed time, request id.

mod answer;
mod backoff;
mod bans;
mod base_url;
mod blocks;
mod call;
mod client;
mod clock;
mod config;
mod content;
mod credential;
mod devices;
mod download;
mod error;
mod excerpt;
mod failure;
mod files;
mod form;
mod governor;
mod groups;
mod invitations;
pub mod keys;
mod kind;
mod me;
mod members;
mod messages;
mod monitor;
mod options;
mod page;
mod prefs;
mod preview;
mod push;
mod quota;
mod raw;
mod redact;
mod request;
mod retry;
mod room_prefs;
mod rooms;
mod speaker;
mod stickers;
mod storage;
mod tls;
mod tokens;
mod transport;
mod user_client;
mod users;
pub mod webhook;
mod window;

pub use imkit_api as api;
pub use secrecy::{ExposeSecret, SecretString};
pub use url::Url;

pub use bans::Bans;
pub use blocks::Blocks;
pub use client::{Client, ClientBuilder};
pub use clock::{Clock, SystemClock};
pub use config::Config;
pub use content::Content;
pub use devices::Devices;
pub use download::{CopyError, Download};
pub use error::{Error, Outcome};
pub use files::{Files, UploadFile};
pub use governor::{Governor, GovernorProcess, GovernorStates, GovernorStatus, Priority};
pub use groups::Groups;
pub use invitations::Invitations;
pub use kind::ErrorKind;
pub use me::Me;
pub use members::{Members, RoomMember};
pub use messages::Messages;
pub use monitor::Monitor;
pub use page::Items;
pub use prefs::Prefs;
pub use preview::RequestPreview;
pub use push::Push;
pub use raw::{Raw, RawRequest, RawResponse};
pub use redact::Redactor;
pub use retry::RetryPolicy;
pub use room_prefs::RoomPrefs;
pub use rooms::{ListRooms, Rooms};
pub use speaker::{Application, EndUser};
pub use stickers::{Stickers, UploadStickers};
pub use tokens::Tokens;
pub use user_client::{UserClient, UserClientBuilder};
pub use users::{UpsertedBatch, Users};

/// Compiles the Rust examples of the project's README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
