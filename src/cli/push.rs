//! `imkit push`.

use clap::{Args, Subcommand};
use serde_json::Value;

use super::parse::{self, Expiry};
use super::tokens::TokenSourceArgs;

/// Verbs over push notifications.
#[derive(Subcommand, Debug)]
pub(crate) enum PushCommand {
    /// Send a notification to the devices of users.
    #[command(before_help = "\
Examples:
  imkit --local push send --to alice --to bob --title News --body 'The shop opens at 8'
  imkit --local push send --to alice --badge 3 --sound ping.caf --data '{\"room\": \"lobby\"}'

The platform does not report whether a notification arrived. It cannot tell a repeated one from a
new one either, so a send whose outcome is unknown is never repeated.")]
    Send(Box<PushSendArgs>),
    /// Register and unregister the devices of users.
    #[command(subcommand)]
    Devices(DevicesCommand),
}

/// Arguments of `push send`.
#[derive(Args, Debug)]
pub(crate) struct PushSendArgs {
    /// User to notify. May be repeated.
    #[arg(long = "to", value_name = "USER", required = true, value_parser = parse::id,
          add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) users: Vec<String>,
    /// Heading.
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    /// Text.
    #[arg(long, value_name = "TEXT")]
    pub(crate) body: Option<String>,
    /// What Apple's devices show instead of title and body: an object of localised parts.
    #[arg(long, value_name = "JSON", value_parser = json)]
    pub(crate) alert: Option<Value>,
    /// Number at the app's icon.
    #[arg(long, value_name = "N")]
    pub(crate) badge: Option<u32>,
    /// File name of a sound.
    #[arg(long, value_name = "NAME")]
    pub(crate) sound: Option<String>,
    /// Bundle id of the app.
    #[arg(long, value_name = "ID")]
    pub(crate) topic: Option<String>,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) icon: Option<String>,
    /// Notifications with the same key replace each other.
    #[arg(long, value_name = "KEY")]
    pub(crate) collapse_key: Option<String>,
    /// A word of your own, for sorting.
    #[arg(long = "type", value_name = "WORD")]
    pub(crate) kind: Option<String>,
    /// When it loses its sense: an instant (2030-01-31T00:00:00Z), or a span from now (1h, 7d).
    #[arg(long, value_name = "WHEN", value_parser = parse::expiry)]
    pub(crate) expires: Option<Expiry>,
    /// Further fields for the app: a JSON object.
    #[arg(long, value_name = "JSON", value_parser = json)]
    pub(crate) data: Option<Value>,
}

/// Verbs over devices.
#[derive(Subcommand, Debug)]
pub(crate) enum DevicesCommand {
    /// Register a device of a user.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local push devices add alice --type ios --token-file device.token --device-id phone

The device's token is a secret: whoever has it can write to the device. It comes from a file or
standard input.")]
    Add(DevicesAddArgs),
    /// Unregister a device of a user, or all of a kind.
    ///
    /// Legacy: the platform's older pages only.
    #[command(before_help = "\
Examples:
  imkit --local push devices remove alice --type ios --device-id phone
  imkit --local push devices remove alice --type web --yes")]
    Remove(DevicesRemoveArgs),
}

/// Arguments of `push devices add`.
#[derive(Args, Debug)]
pub(crate) struct DevicesAddArgs {
    #[command(flatten)]
    pub(crate) device: DeviceArgs,
    #[command(flatten)]
    pub(crate) source: TokenSourceArgs,
}

/// Arguments of `push devices remove`.
#[derive(Args, Debug)]
pub(crate) struct DevicesRemoveArgs {
    #[command(flatten)]
    pub(crate) device: DeviceArgs,
}

/// Which device.
#[derive(Args, Debug)]
pub(crate) struct DeviceArgs {
    /// The user's id.
    #[arg(value_parser = parse::id, add = clap_complete::ArgValueCompleter::new(crate::completion::users))]
    pub(crate) user: String,
    /// Kind of device: ios, ios-voip, android, fcm or web.
    #[arg(long = "type", value_name = "KIND")]
    pub(crate) kind: String,
    /// The device's own id.
    #[arg(long, value_name = "ID", value_parser = parse::id)]
    pub(crate) device_id: Option<String>,
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("this is not JSON: {error}"))
}
