//! `imkit api`: the way to everything that has no command of its own.

use std::path::PathBuf;

use clap::Args;

use super::parse::{self, Field};

/// Sends any request, with the same key, retries, redaction and output as every command.
#[derive(Args, Debug)]
#[command(before_help = "\
Examples:
  imkit --local api GET /admin/clients -f limit=5
  imkit --local api GET /admin/clients --paginate --jq '.[]._id'
  imkit --local api POST /admin/clients -f _id=carol -f level:=3
  imkit --local api POST /config --input config.json

With GET and HEAD the fields go into the query, otherwise they make a JSON body. The answer is
printed as it came, envelope included; with --paginate it is one list of all entries.")]
pub(crate) struct ApiArgs {
    /// HTTP method.
    #[arg(value_name = "METHOD", value_parser = method)]
    pub(crate) method: String,
    /// Path below the server's address, such as /admin/clients; the leading slash may be left out.
    #[arg(value_name = "PATH")]
    pub(crate) path: String,
    /// Field: name=text or name:=json. May be repeated.
    #[arg(long = "field", short = 'f', value_name = "NAME=VALUE", value_parser = parse::field)]
    pub(crate) pairs: Vec<Field>,
    /// Read a JSON body from a file; `-` is standard input.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath, conflicts_with = "pairs")]
    pub(crate) input: Option<PathBuf>,
    /// Follow the pages of a GET list to the end.
    #[arg(long, conflicts_with = "input")]
    pub(crate) paginate: bool,
}

fn method(text: &str) -> Result<String, String> {
    let method = text.to_ascii_uppercase();
    match method.as_str() {
        "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" => Ok(method),
        _ => Err("expected GET, HEAD, POST, PUT, PATCH or DELETE".to_owned()),
    }
}
