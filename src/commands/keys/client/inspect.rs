//! `imkit keys client inspect`: what everybody can read in a client key, and whether it should be
//! there.

use std::path::Path;

use imkit_keys::{ClientClaims, Jwt, leak_in};
use imkit_sdk::keys::KeyServer;
use imkit_sdk::{ErrorKind, SecretString};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::cli::keys::client::ClientInspectArgs;
use crate::commands::keys::doctor::pair::{self, Pair};
use crate::commands::keys::scan;
use crate::commands::keys::told::words;
use crate::context::Context;
use crate::env;
use crate::error::Failure;
use crate::input;
use crate::output::View;

const JWT: View = View { id: "id", columns: &[] };

/// Reads the key from where it is, and asks the server if that is wanted.
pub(super) async fn typed(args: ClientInspectArgs, ctx: &mut Context) -> Result<(), Failure> {
    let ClientInspectArgs { key, file, check, at } = args;
    let stdin_is_taken = ctx.flags.api_key_stdin;
    let text = match (key.as_deref(), file) {
        (Some("-"), _) => input::text(Path::new("-"), stdin_is_taken)?,
        (Some(key), _) => key.to_owned(),
        (None, Some(file)) => input::text(&file, stdin_is_taken)?,
        (None, None) => return Err(Failure::usage("give the client key, or --file")),
    };
    let text = text.trim();
    let jwt = Jwt::read(text).map_err(|error| {
        Failure::usage(format!("this is no client key that can be read: {error}"))
            .hint("a client key is a JWT, such as imkit keys client show prints it")
    })?;
    let mut warnings = Vec::new();
    let claims = public(&jwt.claims, &mut warnings);
    if let Some((_, api_key)) = ctx.env.either(&env::API_KEY, &env::API_KEY_ALIAS)? {
        ctx.secrets.learn(SecretString::from(api_key));
        let pair = pair::compare(api_key, text);
        if matches!(pair, Pair::Holds(_) | Pair::Nearly { .. }) {
            warnings.push(format!("{}; {}", pair.advice().message, pair.advice().hint));
        }
    }
    let ours = ClientClaims::of(&jwt.claims);
    let ends = jwt.claims.get("exp").and_then(Value::as_i64);
    let ends = ends.and_then(|second| Timestamp::from_second(second).ok());
    let mut record = json!({
        "id": ours.as_ref().map(|claims| claims.id.to_string()),
        "application": ours.as_ref().map(|claims| claims.application.to_string()),
        "environment": ours.as_ref().map(|claims| claims.environment.as_str()),
        "algorithm": jwt.header.get("alg"),
        "expires_at": ends,
        "claims": &claims,
        "warnings": &warnings,
    });
    if check {
        let server = ctx.key_server(&at.into()).await?;
        let status = match &ours {
            Some(claims) => status(&server, &claims.id.to_string(), text).await?,
            None => None,
        };
        record["issued_here"] = status.is_some().into();
        record["status"] = status.into();
    }
    if ctx.printer.is_table() {
        record["claims"] = words(&claims).into();
        record["warnings"] = warnings.join("; ").into();
    }
    for warning in &warnings {
        ctx.printer.warn(warning);
    }
    ctx.printer.record(&record, &JWT)?;
    match warnings.is_empty() {
        true => Ok(()),
        false => Err(scan::alarm("the client key gives secrets away".to_owned())
            .hint("end the secrets that were warned of, then have a client key made without them")),
    }
}

/// How the server says that its client key stands; `None` = it is none of its own.
async fn status(server: &KeyServer, id: &str, text: &str) -> Result<Option<String>, Failure> {
    match server.client_key(id).await {
        Ok(details) if details.client_key == text => {
            Ok(Context::json(&details.status)?.as_str().map(str::to_owned))
        }
        Ok(_) => Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The claims without the secrets in them, which are named instead: who reads along need not get
/// them from here.
fn public(claims: &Map<String, Value>, warnings: &mut Vec<String>) -> Map<String, Value> {
    let mut shown = claims.clone();
    while let Some(leak) = leak_in(&shown) {
        let what = leak.what;
        shown.shift_remove(&leak.claim);
        warnings.push(format!(
            "the claim {:?} looks like {what}, for everybody to read: end that secret, and have a \
             client key made without it",
            leak.claim
        ));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_named_and_left_out() {
        let claims = json!({ "app": "chat", "apiKey": "canary", "x": { "password": "canary" } });
        let mut warnings = Vec::new();
        let shown = public(claims.as_object().unwrap(), &mut warnings);
        assert_eq!(Value::Object(shown), json!({ "app": "chat" }));
        assert_eq!(warnings.len(), 2);
        assert!(warnings.iter().all(|text| !text.contains("canary")), "{warnings:?}");
    }
}
