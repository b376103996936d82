//! What a key may do, as `create` and `update` take it.

use clap::Args;
use imkit_sdk::keys::{NamedLimit, RateLimit};

use super::value::{self, End};
use crate::cli::parse::{self, Expiry, Field};

/// What a key may do, and for how long.
#[derive(Args, Debug, Default)]
pub(crate) struct PolicyArgs {
    /// What it may do: scopes of the platform such as users:write, or words of your own such as
    /// write:orders, write:* or *. Repeat it, or separate them by commas.
    #[arg(long, value_name = "SCOPE", value_delimiter = ',', value_parser = value::scope,
          add = clap_complete::ArgValueCompleter::new(crate::completion::scopes))]
    pub(crate) scope: Vec<String>,
    /// Who answers for it.
    #[arg(long, value_name = "NAME")]
    pub(crate) owner: Option<String>,
    /// When it ends: a span (30d), a day (2030-01-31), an instant, or never.
    #[arg(long, value_name = "WHEN", value_parser = value::end)]
    pub(crate) expires: Option<End>,
    /// When it begins to work: a span from now, a day or an instant.
    #[arg(long, value_name = "WHEN", value_parser = value::moment)]
    pub(crate) not_before: Option<Expiry>,
    /// Its limit in short: 1000/min, 20/s, a number of requests an hour, or off.
    #[arg(long, value_name = "RATE", value_parser = value::rate, conflicts_with = "limit")]
    pub(crate) rate: Option<RateLimit>,
    /// A named limit: NAME=1000/min, NAME=20/s,burst=100, or NAME=quota:50000/day for a period of
    /// the calendar. Up to 4, which hold at once.
    #[arg(long, value_name = "NAME=LIMIT", value_parser = value::limit)]
    pub(crate) limit: Vec<NamedLimit>,
    /// Address or CIDR range that it may be used from. May be repeated.
    #[arg(long, value_name = "CIDR", value_delimiter = ',', value_parser = value::address)]
    pub(crate) allow_ip: Vec<String>,
    /// Things that it may touch, such as clients/acme-*. May be repeated.
    #[arg(long, value_name = "PATTERN")]
    pub(crate) resource: Vec<String>,
    /// A word to find it by. May be repeated.
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    pub(crate) tag: Vec<String>,
    /// A note of yours: NAME=TEXT, or NAME:=JSON. May be repeated.
    #[arg(long, value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) metadata: Vec<Field>,
}
