//! The client against servers that misbehave on purpose.

mod clock;
mod failures;
mod nouns;
mod paging;
mod raw;
mod repetition;
mod safeguards;
mod secrets;
mod server;

type Outcome = Result<(), Box<dyn std::error::Error>>;
