//! `imkit keys serve`: the local server in the foreground.

use std::io::Write;

use crate::context::Context;
use crate::error::Failure;
use crate::output::Talk;
use crate::serve::{self, MadeRootKey, ServeOptions};

/// Serves until a signal. With `announce`, standard output gets one line of JSON when the server is
/// ready.
///
/// A log in JSON on standard error has that to itself: it tells what people would be told, and a
/// failure is an object, too.
pub(crate) async fn run(
    options: ServeOptions,
    announce: bool,
    ctx: &mut Context,
) -> Result<(), Failure> {
    let talk = ctx.printer.talk();
    let logs_json = options.logs_json_to_stderr();
    if logs_json {
        ctx.printer.talk_json();
    }
    let mut note = |text: &str| {
        if !logs_json {
            talk.note(text);
        }
    };
    let mut root_key = |made: &MadeRootKey| match made {
        MadeRootKey::Kept(path) if logs_json => {
            tracing::info!(file = %path.display(), "made a root key for imkit keys commands");
        }
        // A key that is shown is shown on a terminal, and never logged.
        made => show(made, &talk),
    };
    let mut stdout = std::io::stdout();
    let announce = announce.then_some(&mut stdout as &mut dyn Write);
    serve::serve(options, announce, &mut note, &mut root_key).await?;
    Ok(())
}

/// Shows a new root key, alone on its line so that it is easily copied, or says where it is.
fn show(made: &MadeRootKey, talk: &Talk) {
    const RULE: &str =
        "----------------------------------------------------------------------------";
    match made {
        MadeRootKey::Shown(key) => {
            use imkit_sdk::ExposeSecret;
            for line in [
                RULE,
                "A root key was made. It manages all other keys, is shown this once, and is kept",
                "nowhere:",
                "",
                &format!("  {}", key.expose_secret()),
                "",
                "Put it into your password store. Lost it? Stop the server, then run:",
                "  imkit keys serve --new-root-key",
                RULE,
            ] {
                talk.tell(line);
            }
        }
        MadeRootKey::Kept(path) => {
            talk.tell(&format!("made a root key for imkit keys commands: {}", path.display()));
        }
    }
}
