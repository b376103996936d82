//! `imkit tokens`. A token's text is a secret, so it comes from a file or standard input, never
//! from an argument that other processes can read.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::bulk::BulkArgs;
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
    /// Issue a token for the user of every row of a CSV, NDJSON or JSON file.
    #[command(before_help = "\
Examples:
  imkit --local tokens provision users.csv --out tokens.csv --yes
  imkit --local tokens provision users.csv --out tokens.ndjson --expires 30d --yes
  imkit --local tokens provision users.csv --yes --exec sh -c 'cat > handed-on.ndjson'

A row needs the user's _id; other columns are left out. Tokens go to a new file that only its owner
can read, line by line, or as one JSON object a line to the standard input of a program; never to
the terminal unless --show-tokens says so. Users must exist, which takes a second request a row;
--create makes those that do not.

On the real platform a user's earlier tokens may end. A token that was issued and did not reach the
file, because the process was killed in between, is lost and lives until it ends: jobs resume issues
another one.")]
    Provision(TokensProvisionArgs),
    /// Revoke one token of a user, or all of them; with --from, those of many users.
    #[command(before_help = "\
Examples:
  imkit --local tokens revoke alice --token-file alice.token
  imkit --local tokens revoke --from tokens.csv --yes
  imkit --local tokens revoke --from users.csv --all --yes
  imkit --local tokens revoke alice --all --yes

With --from every row of a CSV, NDJSON or JSON file has a user's _id and a token, as tokens
provision writes them; with --all it has an _id, and every token of that user is revoked.")]
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
    #[arg(value_parser = parse::id, required_unless_present = "from",
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: Option<String>,
    #[command(flatten)]
    pub(crate) source: TokenSourceArgs,
    /// Revoke every token of the user.
    #[arg(long, conflicts_with_all = ["token_file", "token_stdin"])]
    pub(crate) all: bool,
    /// Revoke for every row of a file; `-` is standard input.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath,
          conflicts_with_all = ["user", "token_file", "token_stdin"])]
    pub(crate) from: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) bulk: BulkArgs,
}

/// Arguments of `tokens provision`.
#[derive(Args, Debug)]
pub(crate) struct TokensProvisionArgs {
    /// The file of users; `-` is standard input.
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) sink: TokenSinkArgs,
    /// When the tokens end: an instant (2030-01-31T00:00:00Z), or a span from now (7d, 24h). Without
    /// it the platform decides.
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) expires: Option<Expiry>,
    /// Make users that do not exist.
    #[arg(long)]
    pub(crate) create: bool,
    #[command(flatten)]
    pub(crate) bulk: BulkArgs,
}

/// Where provisioned tokens go.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
pub(crate) struct TokenSinkArgs {
    /// Write them to this new file, which ends in .csv or .ndjson.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) out: Option<PathBuf>,
    /// Hand them to a program, given with its arguments as the last option. What it prints to its
    /// standard output is thrown away: it could be tokens.
    #[arg(long, value_name = "COMMAND", num_args = 1.., allow_hyphen_values = true)]
    pub(crate) exec: Vec<String>,
    /// Print them to standard output, one JSON object a line.
    #[arg(long)]
    pub(crate) show_tokens: bool,
}
