//! `imkit keys login` and `imkit keys logout`: a key server's address in a profile, and its root key in
//! the keyring or a private file.

use futures_util::StreamExt as _;
use imkit_sdk::SecretString;
use imkit_sdk::keys::ListKeys;
use serde_json::json;

use crate::cli::keys::login::{KeysLoginArgs, RootKeyStore};
use crate::context::Context;
use crate::credential::{
    CredentialError, Keep, Source, file, fingerprint, prompt, root_key, stdin,
};
use crate::env;
use crate::error::Failure;
use crate::output::View;
use crate::settings::profile::{LOCAL, check_name};
use crate::settings::{
    KeyServerFlags, KeyServerProfile, KeyServerSettings, KeyringMode, Paths, Profile, ProfileFile,
    Server, Settings, Store, base_url_text, origin_of, root_account,
};

/// How a login is shown.
const LOGIN: View = View {
    id: "profile",
    columns: &[("profile", "profile"), ("server", "keysUrl"), ("key kept in", "keptIn")],
};

/// Tries a root key on its server, keeps it, and writes the profile that finds it. Nothing is
/// written before the server has taken the key.
pub(super) async fn typed(args: KeysLoginArgs, ctx: &mut Context) -> Result<(), Failure> {
    let KeysLoginArgs { store, make_current, no_check, at } = args;
    let flags = KeyServerFlags::from(at);
    let KeyServerProfile { name, before, settings } =
        Settings::key_server_profile(&flags, &ctx.flags, &ctx.env)?;
    let Server::Url(url) = settings.server.clone() else { return Err(local(&name)) };
    check_name(&name)?;
    // Before anybody types a key: is there a place for the profile at all?
    settings.paths.config_dir()?;
    let store = choose(store, before.as_ref(), &settings)?;
    let (key, source) = take(&flags, &origin_of(&url)).await?;
    let key = root_key::admit(key, source.clone())?;
    if ctx.dry_run {
        ctx.printer.note("dry run: nothing was stored");
        return Ok(());
    }
    if !no_check {
        let server = ctx.key_server_with((&url, key.clone(), source), &settings)?;
        let first = ListKeys { limit: Some(1), ..ListKeys::default() };
        server.list(first).next().await.transpose()?;
    }
    let keep = Keep { paths: &settings.paths, keyring: settings.keyring };
    let account = root_account(&name, &origin_of(&url));
    let place = keep.put(store, &account, &key).await.map_err(of_root_key)?;
    let current = ProfileFile::change(&settings.paths, |contents| {
        let profile = contents.profiles.entry(name.clone()).or_default();
        profile.keys_url = Some(url.clone());
        profile.root_key_store = Some(store);
        profile.root_key_command = None;
        if make_current || contents.current.is_none() {
            contents.current = Some(name.clone());
        }
        Ok(contents.current.as_ref() == Some(&name))
    })?;
    let kept = before.as_ref().and_then(|before| kept(&name, before, settings.keyring));
    if let Some(old) = kept.filter(|old| *old != (store, account)) {
        match keep.remove(old.0, &old.1).await {
            Ok(true) => ctx.printer.note("the earlier root key was removed from where it was kept"),
            Ok(false) => {}
            Err(error) => ctx.printer.warn(&format!("the earlier root key is still kept: {error}")),
        }
    }
    match (current, make_current) {
        (true, false) => ctx.printer.note(&format!("{name} is used when no profile is named")),
        (true, true) => {}
        (false, _) => {
            ctx.printer.note(&format!("use it with --profile, or: imkit profiles use {name}"));
        }
    }
    if ctx.env.is_set(&env::ROOT_KEY) {
        let name = env::ROOT_KEY.name;
        ctx.printer.note(&format!("{name} is set and will be used instead of the key just kept"));
    }
    let row = json!({
        "profile": name,
        "keysUrl": base_url_text(&url),
        "store": store,
        "keptIn": place.map(|place| place.to_string()),
        "fingerprint": fingerprint(&key),
        "current": current,
    });
    ctx.printer.done(&row, &LOGIN)
}

/// Removes the root key that the profile keeps. When the store cannot be reached nothing is changed.
pub(super) async fn logout(ctx: &mut Context) -> Result<(), Failure> {
    let none = KeyServerFlags::default();
    // A profile that is not there is an error here.
    Settings::key_server(&none, &ctx.flags, &ctx.env)?;
    let KeyServerProfile { name, before, settings } =
        Settings::key_server_profile(&none, &ctx.flags, &ctx.env)?;
    if name == LOCAL {
        return Err(local(&name));
    }
    if ctx.dry_run {
        ctx.printer.note("dry run: nothing was removed");
        return Ok(());
    }
    let paths: &Paths = &settings.paths;
    let keep = Keep { paths, keyring: settings.keyring };
    let (mut removed, mut place) = (false, None);
    match before.as_ref().and_then(|before| kept(&name, before, settings.keyring)) {
        Some((store, account)) => {
            removed = keep.remove(store, &account).await.map_err(of_root_key)?;
            place = keep.source(store, &account)?.map(|place| place.to_string());
            ProfileFile::change(paths, |contents| {
                if let Some(profile) = contents.profiles.get_mut(&name) {
                    profile.root_key_store = None;
                }
                Ok(())
            })?;
        }
        None => ctx.printer.note("the profile keeps no root key"),
    }
    if ctx.env.is_set(&env::ROOT_KEY) {
        ctx.printer.note(&format!("{} is still set and will be used", env::ROOT_KEY.name));
    }
    let row = json!({ "profile": name, "removed": removed, "place": place });
    ctx.printer.done(&row, &View { id: "profile", columns: &[] })
}

fn local(profile: &str) -> Failure {
    match profile {
        LOCAL => Failure::usage("the local server keeps its own root key")
            .hint("name another profile with --profile"),
        _ => Failure::usage(format!("the profile {profile:?} names no key server yet"))
            .hint("add --server URL, the address of the server's control door"),
    }
}

/// Where the root key is to be kept.
fn choose(
    asked: Option<RootKeyStore>,
    before: Option<&Profile>,
    settings: &KeyServerSettings,
) -> Result<Store, Failure> {
    let file_only = settings.keyring == KeyringMode::File;
    match (asked, before.and_then(|before| before.root_key_store)) {
        (Some(RootKeyStore::Keyring), _) if file_only => {
            Err(Failure::usage("--store keyring and IMKIT_KEYRING=file contradict each other")
                .hint("keep one of them"))
        }
        (Some(RootKeyStore::Keyring), _) => Ok(Store::Keyring),
        (Some(RootKeyStore::File), _) | (None, Some(Store::File)) => Ok(Store::File),
        _ if file_only => Ok(Store::File),
        _ => Ok(Store::Keyring),
    }
}

/// Takes the root key from where it was said to be, or asks for it.
async fn take(flags: &KeyServerFlags, server: &str) -> Result<(SecretString, Source), Failure> {
    Ok(match &flags.root_key_file {
        _ if flags.root_key_stdin => (stdin::read().await?, Source::Stdin),
        Some(path) => (file::read(path).await?, Source::File { path: path.clone() }),
        None if prompt::possible() => {
            (prompt::api_key(&format!("Root key of {server}")).await?, Source::Prompt)
        }
        None => {
            return Err(Failure::usage("there is no terminal to ask for the root key on")
                .hint("give --root-key-file PATH or --root-key-stdin"));
        }
    })
}

/// The store in which a profile keeps its root key, and the key's name there.
fn kept(name: &str, profile: &Profile, keyring: KeyringMode) -> Option<(Store, String)> {
    let store = match profile.root_key_store? {
        Store::Keyring if keyring == KeyringMode::File => Store::File,
        store => store,
    };
    Some((store, root_account(name, &origin_of(profile.keys_url.as_ref()?))))
}

/// What the keyring says, with advice for a root key.
fn of_root_key(error: CredentialError) -> CredentialError {
    match error {
        CredentialError::Keyring(error) => CredentialError::RootKeyring(error),
        error => error,
    }
}
