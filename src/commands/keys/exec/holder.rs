//! With which key the child is made: a root key, or the API key that this process has itself.

use imkit_keys::{KeyForm, KeyKind, PresentedKey};
use imkit_sdk::keys::KeyServer;
use imkit_sdk::{ExposeSecret as _, SecretString};

use crate::context::Context;
use crate::credential::{self, CredentialError};
use crate::env;
use crate::error::Failure;
use crate::settings::KeyServerFlags;

/// Opens the key server, and tells the API key where that opens it. A root key that was named goes
/// first, and only a root key may name the parent; else the narrower key is taken.
pub(super) async fn open(
    at: &KeyServerFlags,
    names_parent: bool,
    ctx: &mut Context,
) -> Result<(KeyServer, Option<SecretString>), Failure> {
    let has_root = at.root_key_file.is_some() || ctx.env.is_set(&env::ROOT_KEY) || names_parent;
    if !has_root && let Some((key, source)) = own(ctx)? {
        let server = ctx.key_server_by(at, key.clone(), source).await?;
        return Ok((server, Some(key)));
    }
    Ok((ctx.key_server(at).await?, None))
}

/// The API key in the environment, if a key server made it. A text that begins like one and is none,
/// or a root key at the wrong place, is refused: another key in its stead could do more.
fn own(ctx: &Context) -> Result<Option<(SecretString, credential::Source)>, CredentialError> {
    let Some((key, source_name)) = credential::in_environment(&ctx.env)? else { return Ok(None) };
    let text = key.expose_secret();
    let form = KeyForm::ALL.into_iter().find(|form| text.starts_with(form.prefix()));
    match (form.map(KeyForm::kind), PresentedKey::parse(text)) {
        (Some(KeyKind::Api), Ok(_)) => Ok(Some((key, source_name))),
        (Some(KeyKind::Api), Err(_)) => Err(CredentialError::Unusable {
            source_name,
            reason: "is not whole: it was mistyped or cut off",
        }),
        (Some(KeyKind::Root), _) => Err(CredentialError::NotAnApiKey { source_name }),
        _ => Ok(None),
    }
}
