//! `imkit tokens`. A token's text is a secret, so it comes from a file or standard input, never
//! from an argument that other processes can read.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::parse::{self, Expiry};

/// Verbs over access tokens.
#[derive(Subcommand, Debug)]
pub(crate) enum TokensCommand {
    /// Have the server issue a token for a user and print it.
    #[command(before_help = "\
Examples:
  imkit --local tokens issue alice
  imkit --local tokens issue alice --jq .token > alice.token")]
    Issue(TokensIssueArgs),
    /// Bind a token of your own to a user, beside those that the user has.
    #[command(before_help = "\
Examples:
  openssl rand -hex 32 > alice.token
  imkit --local tokens assign alice --token-file alice.token --expires 7d")]
    Assign(TokensBindArgs),
    /// Bind a token of your own to a user; the former one dies at once.
    #[command(before_help = "\
Examples:
  imkit --local tokens set alice --token-file alice.token --expires 2030-01-31T00:00:00Z")]
    Set(TokensBindArgs),
    /// Revoke one token of a user, or all of them.
    #[command(before_help = "\
Examples:
  imkit --local tokens revoke alice --token-file alice.token
  imkit --local tokens revoke alice --all --yes")]
    Revoke(TokensRevokeArgs),
}

/// Arguments of `tokens issue`.
#[derive(Args, Debug)]
pub(crate) struct TokensIssueArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
}

/// Where a token's text comes from.
#[derive(Args, Debug, Clone)]
#[group(multiple = false)]
pub(crate) struct TokenSourceArgs {
    /// Read the token from a file.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) token_file: Option<PathBuf>,
    /// Read the token from standard input.
    #[arg(long, conflicts_with = "api_key_stdin")]
    pub(crate) token_stdin: bool,
}

/// Arguments of `tokens assign` and `tokens set`.
#[derive(Args, Debug)]
pub(crate) struct TokensBindArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    #[command(flatten)]
    pub(crate) source: TokenSourceArgs,
    /// When the token ends: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) expires: Expiry,
}

/// Arguments of `tokens revoke`.
#[derive(Args, Debug)]
pub(crate) struct TokensRevokeArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    #[command(flatten)]
    pub(crate) source: TokenSourceArgs,
    /// Revoke every token of the user.
    #[arg(long, conflicts_with_all = ["token_file", "token_stdin"])]
    pub(crate) all: bool,
}
