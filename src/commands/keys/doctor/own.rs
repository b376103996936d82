//! The user's own pair of platform keys, from files or from where other commands take them.

use std::path::Path;

use imkit_sdk::{ExposeSecret as _, SecretString};

use super::pair::{self, Pair};
use crate::context::Context;
use crate::env;
use crate::error::{Exit, Failure};
use crate::settings::{Server, Settings};

/// Longest client key that is read, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Compares the pair. Unless it is `wanted`, a key that is missing leaves the comparison out.
pub(super) async fn pair(
    client_key_file: Option<&Path>,
    wanted: bool,
    ctx: &Context,
) -> Result<Option<Pair>, Failure> {
    let settings = ctx.settings();
    let client_key = match (client_key_file, &settings) {
        (Some(path), _) => Some(read(path)?),
        (None, settings) => {
            let own = settings.as_ref().ok().and_then(|settings| settings.client_key.as_ref());
            let named = ctx.env.either(&env::CLIENT_KEY, &env::CLIENT_KEY_ALIAS)?;
            own.map(|key| key.expose().to_owned()).or(named.map(|(_, text)| text.to_owned()))
        }
    };
    let Some(client_key) = client_key else {
        return match wanted {
            true => Err(Failure::usage("there is no client key to compare")
                .hint("give it with --client-key-file, or in IMKIT_CLIENT_KEY")),
            false => Ok(None),
        };
    };
    let api_key = match api_key(settings, ctx).await {
        Ok(Some(key)) => key,
        Ok(None) if !wanted => return Ok(None),
        Ok(None) => {
            return Err(Failure::usage("there is no API key to compare the client key with")
                .hint("give it with --api-key-file, or in IMKIT_API_KEY"));
        }
        Err(failure) if wanted => return Err(failure),
        Err(_) => return Ok(None),
    };
    ctx.secrets.learn(api_key.clone());
    ctx.secrets.learn(client_key.clone().into());
    Ok(Some(pair::compare(api_key.expose_secret(), &client_key)))
}

/// The API key: from the file, the environment or the profile. Which server it is for does not
/// matter here.
async fn api_key(
    settings: Result<Settings, Failure>,
    ctx: &Context,
) -> Result<Option<SecretString>, Failure> {
    if let Some(path) = &ctx.flags.api_key_file {
        return Ok(Some(crate::credential::file::read(path).await?));
    }
    match settings {
        Ok(settings) if matches!(settings.server, Server::Url(_)) => {
            Ok(Some(crate::credential::find(&settings, &ctx.env).await?.key))
        }
        _ => {
            let named = ctx.env.either(&env::API_KEY, &env::API_KEY_ALIAS)?;
            Ok(named.map(|(_, text)| SecretString::from(text)))
        }
    }
}

/// A client key is public: its file may be readable by others.
pub(in crate::commands::keys) fn read(path: &Path) -> Result<String, Failure> {
    use std::io::Read as _;
    let mut text = String::new();
    let outcome =
        std::fs::File::open(path).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
    outcome.map_err(|error| {
        Failure::new(Exit::Failed, format!("cannot read the client key from {}", path.display()))
            .causes(&error)
    })?;
    Ok(text.trim().to_owned())
}
