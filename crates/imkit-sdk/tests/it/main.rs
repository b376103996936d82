//! The client against servers that misbehave on purpose.

mod clock;
mod completeness;
mod configuration;
mod failures;
mod files;
mod governor;
mod in_flight;
mod keys;
mod nouns;
mod older;
mod paging;
mod raw;
mod repetition;
mod safeguards;
mod secrets;
mod server;
mod trust;
mod user_side;

type Outcome = Result<(), Box<dyn std::error::Error>>;
