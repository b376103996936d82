//! The client against servers that misbehave on purpose.

mod clock;
mod failures;
mod governor;
mod in_flight;
mod nouns;
mod paging;
mod raw;
mod repetition;
mod safeguards;
mod secrets;
mod server;
mod trust;

type Outcome = Result<(), Box<dyn std::error::Error>>;
