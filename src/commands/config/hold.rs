//! One change of a server's configuration at a time on this host: the platform knows no versions,
//! so whoever reads, changes and writes must not be overtaken in between.

use std::fs::File;
use std::time::Duration;

use imkit_sdk::Client;
use sha2::{Digest as _, Sha256};
use tokio::time::{Instant, sleep};

use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::settings::{Paths, private_file};

/// The pause between two tries. A change takes a few requests.
const PAUSE: Duration = Duration::from_millis(20);

/// A wait that is told.
const LONG: Duration = Duration::from_secs(2);

/// The right to change the configuration, until it is dropped or the process ends.
pub(crate) struct Held {
    _lock: Option<File>,
}

/// Waits for the other processes of this host that are changing the configuration of this server.
/// Without a directory for the lock it goes on without one, and says so: what is written is read
/// back in any case. A dry run changes nothing and waits for nobody.
///
/// # Errors
///
/// Somebody else holds it for longer than the wait budget. Exit 5.
pub(crate) async fn config(client: &Client, ctx: &Context) -> Result<Held, Failure> {
    if ctx.dry_run {
        return Ok(Held { _lock: None });
    }
    let name = Sha256::digest(client.base_url().as_str());
    let name: String = name[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    let paths = Paths::from_environment(&ctx.env);
    let path = paths.state_dir().map(|state| state.join("locks").join(format!("config-{name}")));
    let limit = ctx.settings()?.max_wait;
    let began = Instant::now();
    let mut told = false;
    loop {
        match path
            .as_ref()
            .map_err(ToString::to_string)
            .and_then(|path| private_file::try_lock(path).map_err(|error| error.to_string()))
        {
            Ok(Some(lock)) => return Ok(Held { _lock: Some(lock) }),
            Ok(None) if began.elapsed() >= limit => {
                return Err(Failure::new(
                    Exit::Conflict,
                    "another imkit is changing this server's configuration and does not finish",
                )
                .hint("nothing was changed: try again later, or raise --max-wait"));
            }
            Ok(None) => {
                if !told && began.elapsed() >= LONG {
                    ctx.printer.note("waiting for another imkit that changes the configuration");
                    told = true;
                }
                sleep(PAUSE).await;
            }
            Err(reason) => {
                ctx.printer.warn(&format!(
                    "other imkit processes are not held off while the configuration changes: \
                     {reason}"
                ));
                return Ok(Held { _lock: None });
            }
        }
    }
}
