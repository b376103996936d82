//! What the user may type: clap types only, one file per noun. Doc comments here are the help.
//!
//! Nothing in this module acts, reads the environment or prints. `commands` turns these types into
//! plain values.

pub(crate) mod api;
pub(crate) mod auth;
pub(crate) mod bans;
pub(crate) mod bulk;
pub(crate) mod config;
pub(crate) mod emulator;
pub(crate) mod export;
pub(crate) mod files;
pub(crate) mod governor;
pub(crate) mod groups;
#[cfg(test)]
mod guides;
pub(crate) mod invitations;
pub(crate) mod jobs;
pub(crate) mod keys;
pub(crate) mod me;
pub(crate) mod messages;
pub(crate) mod monitor;
pub(crate) mod parse;
pub(crate) mod profiles;
pub(crate) mod push;
pub(crate) mod rooms;
pub(crate) mod search;
pub(crate) mod stickers;
pub(crate) mod tokens;
pub(crate) mod user_access;
pub(crate) mod users;
pub(crate) mod webhooks;
pub(crate) mod words;

use std::path::PathBuf;
use std::time::Duration;

use clap::builder::Styles;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::output::Format;
use crate::output::color::Choice;
use crate::settings::RateLimit;

/// Work with the IMKIT chat platform, or with a local one that needs no account.
#[derive(Parser, Debug)]
#[command(
    name = "imkit",
    version,
    styles = Styles::plain(),
    max_term_width = 100,
    arg_required_else_help = true,
    subcommand_required = true,
    disable_help_subcommand = false,
    after_long_help = crate::generate::AFTER_HELP.as_str(),
    before_help = EXAMPLES
)]
pub(crate) struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub(crate) global: GlobalArgs,

    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  imkit --local users create alice --nickname Alice --issue-token
  imkit --local rooms create lobby --name Lobby --member alice
  imkit --local messages send lobby --as alice 'Hello'
  imkit auth login --base-url https://your-app.imkit.io";

/// Options that every command takes.
#[derive(Args, Debug, Clone)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArgs {
    /// Use the local IMKIT, starting it if it does not run (profile `local`).
    #[arg(long, global = true, conflicts_with_all = ["base_url", "profile"])]
    pub(crate) local: bool,

    /// Named connection to use [env: IMKIT_PROFILE].
    #[arg(long, short = 'p', global = true, value_name = "NAME",
          add = clap_complete::ArgValueCompleter::new(crate::completion::profiles))]
    pub(crate) profile: Option<String>,

    /// Address of the IMKIT server [env: IMKIT_BASE_URL].
    #[arg(long, global = true, value_name = "URL", value_hint = clap::ValueHint::Url)]
    pub(crate) base_url: Option<String>,

    /// Read the API key from a file.
    #[arg(long, global = true, value_name = "PATH", value_hint = clap::ValueHint::FilePath,
          conflicts_with = "api_key_stdin")]
    pub(crate) api_key_file: Option<PathBuf>,

    /// Read the API key from standard input.
    #[arg(long, global = true)]
    pub(crate) api_key_stdin: bool,

    /// Read further environment variables from a file; the real environment wins
    /// [env: IMKIT_ENV_FILE].
    #[arg(long, global = true, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) env_file: Vec<PathBuf>,

    /// Output format [default: table] [env: IMKIT_OUTPUT].
    #[arg(long, short = 'o', global = true, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,

    /// Fields to print, in this order; dots go deeper (`members.0`).
    #[arg(long, global = true, value_name = "FIELDS", value_delimiter = ',')]
    pub(crate) fields: Vec<String>,

    /// Filter the JSON output with a jq expression.
    #[arg(long, global = true, value_name = "EXPR")]
    pub(crate) jq: Option<String>,

    /// Print the request that would change something, and do not send it.
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,

    /// Do not ask before destructive operations.
    #[arg(long, short = 'y', global = true)]
    pub(crate) yes: bool,

    /// Print no notes; errors and warnings stay.
    #[arg(long, short = 'q', global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Say more on standard error: requests and waits (-v), and what libraries say (-vv).
    #[arg(long, short = 'v', global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,

    /// When to use colour [default: auto] [env: IMKIT_COLOR, NO_COLOR, CLICOLOR_FORCE].
    #[arg(long, global = true, value_name = "WHEN")]
    pub(crate) color: Option<Choice>,

    /// Longest time for one attempt, such as `30s` [default: 30s] [env: IMKIT_TIMEOUT].
    #[arg(long, global = true, value_name = "DURATION", value_parser = parse::duration)]
    pub(crate) timeout: Option<Duration>,

    /// Begin no further attempt later than this, waits included; jobs over many rows wait for the
    /// rate limit as long as it takes [default: 60s] [env: IMKIT_MAX_WAIT].
    #[arg(long, global = true, value_name = "DURATION", value_parser = parse::duration)]
    pub(crate) max_wait: Option<Duration>,

    /// Refuse every request that changes something [env: IMKIT_READ_ONLY].
    #[arg(long, global = true)]
    pub(crate) read_only: bool,

    /// Trust the certificates in this PEM file besides the system's [env: IMKIT_CA_FILE].
    #[arg(long, global = true, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) ca_file: Option<PathBuf>,

    /// Send the key over plain http to another host. Anybody on the way can read it.
    #[arg(long, global = true)]
    pub(crate) allow_plain_http: bool,

    /// Requests per minute that the platform allows, shared by all processes of this machine that
    /// use the key, or `none` [default: 1000; none with --local] [env: IMKIT_RATE_LIMIT].
    #[arg(long, global = true, value_name = "PER_MINUTE", value_parser = parse::rate_limit)]
    pub(crate) rate_limit: Option<RateLimit>,

    /// Percent of the rate limit to leave to others [default: 10] [env: IMKIT_RESERVE].
    #[arg(long, global = true, value_name = "PERCENT", value_parser = parse::reserve)]
    pub(crate) reserve: Option<u8>,
}

/// The nouns.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Create, change, read and find users.
    #[command(subcommand)]
    Users(users::UsersCommand),
    /// Issue, bind and revoke users' access tokens.
    #[command(subcommand)]
    Tokens(tokens::TokensCommand),
    /// Create, change, freeze and delete rooms, and manage their members.
    #[command(subcommand)]
    Rooms(rooms::RoomsCommand),
    /// Send, read, recall, pin and delete messages.
    #[command(subcommand)]
    Messages(messages::MessagesCommand),
    /// Speak as one user: profile, rooms, unread counts, blocks, preferences.
    Me(me::MeArgs),
    /// Create, change and list user groups.
    #[command(subcommand)]
    Groups(groups::GroupsCommand),
    /// Upload, download and count files.
    #[command(subcommand)]
    Files(files::FilesCommand),
    /// Upload, list and delete sticker sets.
    #[command(subcommand)]
    Stickers(stickers::StickersCommand),
    /// Send push notifications, and manage the devices that get them.
    #[command(subcommand)]
    Push(push::PushCommand),
    /// Read and change the words that are kept out of messages.
    #[command(subcommand)]
    Words(words::WordsCommand),
    /// Read and change the application's runtime configuration.
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Read and watch connection counts and statistics.
    #[command(subcommand)]
    Monitor(monitor::MonitorCommand),
    /// List, show, resume and forget jobs over many rows.
    #[command(subcommand)]
    Jobs(jobs::JobsCommand),
    /// Set rooms' webhooks, receive their events, send samples and replay recordings.
    #[command(subcommand)]
    Webhooks(webhooks::WebhooksCommand),
    /// Send any request to the platform.
    Api(api::ApiArgs),
    /// Log in and out, and show which key is used.
    #[command(subcommand)]
    Auth(auth::AuthCommand),
    /// List, choose and show named connections.
    #[command(subcommand)]
    Profiles(profiles::ProfilesCommand),
    /// Issue, scope, rotate, watch and revoke keys; run their server.
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    /// Control the local IMKIT: faults, clock, reset, snapshots.
    #[command(subcommand)]
    Emulator(emulator::EmulatorCommand),
    /// Show and reset what keeps all processes under the rate limit.
    #[command(subcommand)]
    Governor(governor::GovernorCommand),
    /// Print a completion script for a shell.
    Completions(CompletionsArgs),
    /// Print the manual page of imkit or of one command.
    Man(ManArgs),
    /// Write or check the generated files of the source tree.
    #[command(hide = true)]
    Generate(GenerateArgs),
}

/// Prints a completion script.
#[derive(Args, Debug)]
#[command(before_help = "\
Examples:
  imkit completions bash > ~/.local/share/bash-completion/completions/imkit
  imkit completions zsh > ~/.zfunc/_imkit
  imkit completions fish > ~/.config/fish/completions/imkit.fish

The script asks imkit itself for candidates, so that profile names and the ids of users and rooms
seen lately complete too. Source it again after an upgrade. --static prints a script that does not
call imkit and completes commands and options only.")]
pub(crate) struct CompletionsArgs {
    /// The shell.
    pub(crate) shell: Shell,
    /// Print a script that never calls imkit.
    #[arg(long = "static")]
    pub(crate) fixed: bool,
}

/// Shells that completion scripts exist for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum Shell {
    /// Bash.
    Bash,
    /// Zsh.
    Zsh,
    /// Fish.
    Fish,
    /// PowerShell.
    Powershell,
    /// Elvish.
    Elvish,
}

/// Prints a manual page.
#[derive(Args, Debug)]
#[command(before_help = "\
Examples:
  imkit man | man -l -
  imkit man users create | man -l -")]
pub(crate) struct ManArgs {
    /// The command, such as `users create`; none for imkit itself.
    pub(crate) command: Vec<String>,
}

/// Writes or checks generated files.
#[derive(Args, Debug)]
pub(crate) struct GenerateArgs {
    /// Root of the source tree.
    pub(crate) root: PathBuf,
    /// Fail if a file is stale instead of writing it.
    #[arg(long)]
    pub(crate) check: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_tree_is_sound() {
        super::Cli::command().debug_assert();
    }

    /// A global option is read under its id: an argument of the same id would hide it. Only where a
    /// server is started its own limit is meant, of the same type.
    #[test]
    fn no_argument_hides_a_global_option() {
        fn check(command: &clap::Command, globals: &[String]) {
            for arg in command.get_arguments().filter(|arg| !arg.is_global_set()) {
                let id = arg.get_id().to_string();
                if id == "rate_limit" && matches!(command.get_name(), "serve" | "start") {
                    continue;
                }
                assert!(!globals.contains(&id), "{} of {}", id, command.get_name());
            }
            command.get_subcommands().for_each(|command| check(command, globals));
        }
        let root = super::Cli::command();
        let globals: Vec<String> = root
            .get_arguments()
            .filter(|arg| arg.is_global_set())
            .map(|arg| arg.get_id().to_string())
            .collect();
        assert!(globals.contains(&"fields".to_owned()));
        check(&root, &globals);
    }

    /// clap would put the end of the line on a line of its own.
    #[test]
    fn no_line_of_the_help_is_longer_than_what_help_is_wrapped_at() {
        fn check(command: &clap::Command) {
            let texts = [
                command.get_before_help(),
                command.get_before_long_help(),
                command.get_after_help(),
                command.get_after_long_help(),
            ];
            for text in texts.into_iter().flatten() {
                for line in text.to_string().lines() {
                    assert!(line.chars().count() <= 100, "{}: {line}", command.get_name());
                }
            }
            command.get_subcommands().for_each(check);
        }
        check(&super::Cli::command());
    }
}
