//! `imkit keys upstream master-key`: the local server's master key, from the file into the keyring and
//! back. Nothing that is there already is replaced: API keys may need it.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use imkit_sdk::{ExposeSecret as _, SecretString};
use serde_json::json;

use super::RECORD;
use crate::cli::keys::upstream::MasterKeyPlace;
use crate::context::Context;
use crate::credential::{fingerprint, master_key};
use crate::error::{Exit, Failure};
use crate::serve;
use crate::settings::private_file;

/// Copies it.
pub(super) async fn copy(to: MasterKeyPlace, ctx: &mut Context) -> Result<(), Failure> {
    let file = serve::master_key_file(&ctx.place()?.data_dir);
    let in_file = in_file(&file, ctx)?;
    let in_keyring = master_key::read(&ctx.env).await?.map_err(|error| of_keyring(&error))?;
    in_keyring.iter().for_each(|key| ctx.secrets.learn(key.clone()));
    let (from, there) = match to {
        MasterKeyPlace::Keyring => (in_file, in_keyring),
        MasterKeyPlace::File => (in_keyring, in_file),
    };
    let key = match (from, there, to) {
        (Some(key), Some(there), _) if key.expose_secret() == there.expose_secret() => {
            ctx.printer.note("it is there already");
            key
        }
        (_, Some(_), _) => {
            return Err(Failure::new(Exit::Conflict, "there is another master key already")
                .hint("API keys may be sealed with it: remove it yourself if nothing needs it"));
        }
        (Some(key), None, to) => keep(key, to, &file, ctx).await?,
        (None, None, MasterKeyPlace::Keyring) => keep(made()?, to, &file, ctx).await?,
        (None, None, MasterKeyPlace::File) => {
            return Err(Failure::new(Exit::NotFound, "there is no master key in the keyring")
                .hint("the server makes the file by itself with its first upstream"));
        }
    };
    let place = match to {
        MasterKeyPlace::Keyring => {
            ctx.printer.note("set master_key_keyring = true in the server's configuration");
            if file.exists() {
                let file = file.display();
                ctx.printer.note(&format!("remove {file} once imkit keys upstream test succeeds"));
            }
            "keyring".to_owned()
        }
        MasterKeyPlace::File => file.display().to_string(),
    };
    ctx.printer.done(&json!({ "place": place, "fingerprint": fingerprint(&key) }), &RECORD)
}

async fn keep(
    key: SecretString,
    to: MasterKeyPlace,
    file: &Path,
    ctx: &Context,
) -> Result<SecretString, Failure> {
    ctx.secrets.learn(key.clone());
    if ctx.dry_run {
        ctx.printer.note("dry run: nothing was stored");
        return Ok(key);
    }
    match to {
        MasterKeyPlace::Keyring => {
            master_key::keep(&key, &ctx.env).await?.map_err(|error| of_keyring(&error))?;
        }
        MasterKeyPlace::File => {
            private_file::write(file, format!("{}\n", key.expose_secret()).as_bytes())?;
        }
    }
    Ok(key)
}

fn in_file(file: &Path, ctx: &Context) -> Result<Option<SecretString>, Failure> {
    let Some((text, metadata)) = private_file::read(file)? else { return Ok(None) };
    let key = SecretString::from(text.trim());
    ctx.secrets.learn(key.clone());
    private_file::refuse_exposed(file, &metadata)?;
    Ok(Some(key))
}

fn made() -> Result<SecretString, Failure> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| {
        Failure::new(Exit::Failed, "no random bytes can be had from the system").causes(&error)
    })?;
    Ok(BASE64_STANDARD.encode(bytes).into())
}

fn of_keyring(error: &crate::credential::keyring::KeyringError) -> Failure {
    Failure::new(Exit::Failed, error.to_string()).causes(error).hint(
        "unlock or set up the keyring, or leave the master key in its file (IMKIT_MASTER_KEY_FILE)",
    )
}
