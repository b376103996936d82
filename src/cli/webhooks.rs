//! `imkit webhooks`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use url::Url;

use super::parse::{self, Expiry, Field};
use super::rooms::RoomArgs;

/// Verbs over webhooks.
#[derive(Subcommand, Debug)]
pub(crate) enum WebhooksCommand {
    /// Set a room's webhook and switch its bot on.
    ///
    /// The platform signs nothing: put a long random secret into the path of the address.
    #[command(before_help = "\
Examples:
  imkit --local webhooks set lobby http://127.0.0.1:8787/hook/6f1d2c9b8a7e4d35")]
    Set(WebhooksSetArgs),
    /// Show a room's webhook and the state of its bot.
    #[command(before_help = "\
Examples:
  imkit --local webhooks get lobby
  imkit --local webhooks get lobby -o json --jq .webhook")]
    Get(RoomArgs),
    /// Take a room's webhook away and switch its bot off.
    #[command(before_help = "\
Examples:
  imkit --local webhooks clear lobby")]
    Clear(RoomArgs),
    /// Receive events on this machine until Ctrl-C: show them, record them, answer them.
    ///
    /// Prints one line for each event on a terminal, and ndjson into a pipe or file, which `webhooks
    /// replay` reads. Every event is answered within a second, whatever its handler does: without an
    /// answer in time, or with one that is no reply, an empty 200 is sent and a warning shown. A
    /// handler that is late may go on for 30 seconds.
    ///
    /// The address ends with a secret; every other path is answered with 404. A message that came
    /// before, or that the bot itself wrote, is shown but handed to no handler.
    #[command(before_help = "\
Examples:
  imkit webhooks listen
  imkit --local webhooks listen --room lobby --exec python3 bot.py
  imkit --local webhooks listen --room lobby --reply answer.json
  imkit webhooks listen --secret-file hook.secret --record events.ndjson -o ndjson
  imkit webhooks listen --forward-to http://127.0.0.1:3000/webhook")]
    Listen(WebhooksListenArgs),
    /// Send a well-formed sample event to an address, and show the answer.
    #[command(before_help = "\
Examples:
  imkit webhooks trigger MESSAGE --to http://127.0.0.1:8787/hook/secret --text 'Hello' --dry-run
  imkit webhooks trigger JOIN_ROOM --to http://127.0.0.1:8787/hook/secret --sender bob --dry-run
  imkit webhooks trigger MESSAGE --to http://127.0.0.1:3000/ --set data.messageType=image --dry-run")]
    Trigger(WebhooksTriggerArgs),
    /// Send recorded events to an address again, in order, one at a time.
    ///
    /// Reads what `webhooks listen` records or prints as ndjson. The time between two events is the
    /// recorded one divided by the speed. Exits with 8 when some events failed.
    #[command(before_help = "\
Examples:
  imkit webhooks replay events.ndjson --to http://127.0.0.1:3000/webhook --speed 100 --dry-run
  imkit webhooks replay events.ndjson --to http://127.0.0.1:3000/ --room lobby --dry-run
  imkit webhooks replay events.ndjson --to http://127.0.0.1:3000/ --filter MESSAGE --dry-run
  imkit webhooks replay events.ndjson --to http://127.0.0.1:3000/ --since 1h --dry-run

--filter takes the name of an event, or a jq expression: '.data.sender._id == \"alice\"'.")]
    Replay(WebhooksReplayArgs),
}

/// Arguments of `webhooks set`.
#[derive(Args, Debug)]
pub(crate) struct WebhooksSetArgs {
    /// The room's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) room: String,
    /// Where events go: an http or https address.
    #[arg(value_parser = address, value_hint = clap::ValueHint::Url)]
    pub(crate) url: Url,
    /// Switch the bot on, which the webhook needs (default).
    #[arg(long, overrides_with = "no_bot_mode")]
    pub(crate) bot_mode: bool,
    /// Switch the bot off: the address is kept, and nothing is sent.
    #[arg(long)]
    pub(crate) no_bot_mode: bool,
}

/// Arguments of `webhooks listen`.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("handler").args(["forward_to", "exec", "reply"]))]
pub(crate) struct WebhooksListenArgs {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8787")]
    pub(crate) listen: SocketAddr,
    /// Listen on other addresses than loopback without TLS. Anybody on the way can read the secret.
    #[arg(long)]
    pub(crate) insecure_plain_http: bool,
    /// File with the secret of the path, made when it is missing. Without it every start makes a
    /// secret of its own.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) secret_file: Option<PathBuf>,
    /// Set this room's webhook while listening, and put it back at the end. May be repeated.
    #[arg(long = "room", value_name = "ROOM", value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::rooms))]
    pub(crate) rooms: Vec<String>,
    /// Address under which the platform reaches this machine, such as a tunnel's; for --room.
    #[arg(long, value_name = "URL", value_parser = address, requires = "rooms")]
    pub(crate) public_url: Option<Url>,
    /// Append every event to this file (mode 0600), one line of JSON each.
    #[arg(long, value_name = "PATH", value_hint = clap::ValueHint::FilePath)]
    pub(crate) record: Option<PathBuf>,
    /// Pass every event on, and the answer back.
    #[arg(long, value_name = "URL", value_parser = address)]
    pub(crate) forward_to: Option<Url>,
    /// Answer from this JSON file: `senderID`, `data` and `toBotState`, for messages, or one such
    /// object for each event name. `{{room}}`, `{{event}}`, `{{sender}}`, `{{text}}` and
    /// `{{botState}}` in its texts are filled in.
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub(crate) reply: Option<PathBuf>,
    /// Run a program for every event: the event on its standard input, the answer from its standard
    /// output. No shell is used, and everything behind --exec belongs to the program.
    #[arg(long, value_name = "CMD", num_args = 1.., allow_hyphen_values = true,
          value_hint = clap::ValueHint::CommandName)]
    pub(crate) exec: Vec<String>,
}

/// The documented events.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum EventName {
    /// A user joined.
    #[value(name = "JOIN_ROOM", alias = "join")]
    JoinRoom,
    /// Members were added.
    #[value(name = "ADD_MEMBERS", alias = "add")]
    AddMembers,
    /// Members were removed.
    #[value(name = "DELETE_MEMBERS", alias = "delete")]
    DeleteMembers,
    /// A message arrived.
    #[value(name = "MESSAGE")]
    Message,
}

/// Arguments of `webhooks trigger`.
#[derive(Args, Debug)]
pub(crate) struct WebhooksTriggerArgs {
    /// The event.
    #[arg(value_enum, ignore_case = true)]
    pub(crate) event: EventName,
    /// Where to send it.
    #[arg(long, value_name = "URL", value_parser = address, value_hint = clap::ValueHint::Url)]
    pub(crate) to: Url,
    /// The room it happened in.
    #[arg(long, value_name = "ROOM", default_value = "lobby", value_parser = parse::id)]
    pub(crate) room: String,
    /// Who caused it; in a join, who joined.
    #[arg(long, value_name = "USER", default_value = "alice", value_parser = parse::id)]
    pub(crate) sender: String,
    /// Whom it concerns: added or removed members. May be repeated [default: bob].
    #[arg(long = "member", value_name = "USER", value_parser = parse::id)]
    pub(crate) members: Vec<String>,
    /// Text of the message.
    #[arg(long, value_name = "TEXT", default_value = "Hello")]
    pub(crate) text: String,
    /// Set a field of the event: path=text or path:=json; dots go deeper. May be repeated.
    #[arg(long = "set", value_name = "PATH=VALUE", value_parser = parse::field)]
    pub(crate) set: Vec<Field>,
}

/// Arguments of `webhooks replay`.
#[derive(Args, Debug)]
pub(crate) struct WebhooksReplayArgs {
    /// The recording; `-` is standard input.
    #[arg(value_hint = clap::ValueHint::FilePath)]
    pub(crate) file: PathBuf,
    /// Where to send the events.
    #[arg(long, value_name = "URL", value_parser = address, value_hint = clap::ValueHint::Url)]
    pub(crate) to: Url,
    /// How many times as fast as recorded, or `max` for no waits.
    #[arg(long, value_name = "N", default_value = "1", value_parser = speed)]
    pub(crate) speed: Speed,
    /// Only these events: a name such as MESSAGE, or a jq expression over the event.
    #[arg(long, value_name = "FILTER")]
    pub(crate) filter: Option<String>,
    /// Only events of this room. May be repeated.
    #[arg(long = "room", value_name = "ROOM", value_parser = parse::id)]
    pub(crate) rooms: Vec<String>,
    /// Only events recorded from then on: an instant, or a span such as 1h before now.
    #[arg(long, value_name = "TIME", value_parser = parse::expiry)]
    pub(crate) since: Option<Expiry>,
    /// Only events recorded before: an instant, or a span such as 10m before now.
    #[arg(long, value_name = "TIME", value_parser = parse::expiry)]
    pub(crate) until: Option<Expiry>,
}

/// How fast a recording is replayed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Speed {
    /// So many times as fast as it was recorded.
    Times(f64),
    /// Without waits.
    Max,
}

fn speed(text: &str) -> Result<Speed, String> {
    if text == "max" {
        return Ok(Speed::Max);
    }
    match text.strip_suffix('x').unwrap_or(text).parse::<f64>() {
        Ok(times) if times.is_finite() && times >= 0.001 => Ok(Speed::Times(times)),
        _ => Err("expected a number from 0.001, or `max`".to_owned()),
    }
}

fn address(text: &str) -> Result<Url, String> {
    let url: Url = text.parse().map_err(|error| format!("not an address: {error}"))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        _ => Err("expected an address that begins with http:// or https://".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speeds_are_positive_numbers_or_max() {
        assert_eq!(speed("100"), Ok(Speed::Times(100.0)));
        assert_eq!(speed("0.5x"), Ok(Speed::Times(0.5)));
        assert_eq!(speed("max"), Ok(Speed::Max));
        for text in ["0", "-1", "NaN", "inf", "fast", ""] {
            assert!(speed(text).is_err(), "{text}");
        }
    }

    #[test]
    fn addresses_are_http() {
        assert!(address("https://bot.example/hook").is_ok());
        for text in ["ftp://x", "bot.example", "", "http://"] {
            assert!(address(text).is_err(), "{text}");
        }
    }
}
