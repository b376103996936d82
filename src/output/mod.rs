//! How everything looks that the command line prints: data on stdout, talk on stderr.
//!
//! No command formats text itself: it hands JSON values to the [`Printer`]. Nothing here reads the
//! environment, the clock or the network. What a failure is stands in `crate::error`; only its looks
//! are here.

#[cfg(test)]
mod capture;
pub(crate) mod color;
mod confirm;
mod delimited;
mod escape;
pub(crate) mod failure;
mod format;
pub(crate) mod formula;
pub(crate) mod governor;
mod jq;
mod json;
mod list;
mod path;
mod printer;
pub(crate) mod redact;
mod select;
mod stdout;
mod stream;
mod table;
mod talk;
pub(crate) mod terminal;
#[cfg(test)]
mod tests;
pub(crate) mod trace;
mod transfer;
mod view;
pub(crate) mod wait;
mod working;
mod wrap;
mod yaml;

pub(crate) use confirm::Confirmation;
pub(crate) use escape::is_unsafe;
pub(crate) use format::Format;
pub(crate) use jq::Filter;
pub(crate) use list::ListWriter;
pub(crate) use printer::{Options, Printer};
pub(crate) use stdout::Stdout;
pub(crate) use stream::{Look, Stream, Tone};
pub(crate) use talk::Talk;
pub(crate) use transfer::Transfer;
pub(crate) use view::View;
pub(crate) use wrap::wrapped;
