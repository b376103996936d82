//! `imkit api`.

mod paginate;

use imkit_sdk::RawRequest;
use serde_json::Value;

use crate::cli::api::ApiArgs;
use crate::cli::parse::Field;
use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

/// Raw answers have no columns of their own.
const RAW: View = View { id: "_id", columns: &[] };

/// Sends any request and prints the answer as it came.
pub(crate) async fn run(args: ApiArgs, ctx: &mut Context) -> Result<(), Failure> {
    let ApiArgs { method, path, pairs, input, paginate } = args;
    // MSYS shells turn a leading slash into a Windows path, so it may be left out.
    let path = if path.starts_with('/') { path } else { format!("/{path}") };
    let in_query = matches!(method.as_str(), "GET" | "HEAD");
    let mut request = RawRequest::default();
    match input {
        Some(file) => request.body = Some(crate::input::json(&file, ctx.flags.api_key_stdin)?),
        None if in_query => request.query = pairs.into_iter().map(query_pair).collect(),
        None if !pairs.is_empty() => {
            request.body = Some(pairs.into_iter().map(|field| (field.name, field.value)).collect());
        }
        None => {}
    }
    if paginate {
        if method != "GET" {
            return Err(Failure::usage("--paginate follows lists, which are read with GET"));
        }
        return paginate::run(&path, request, ctx).await;
    }
    let destructive = imkit_sdk::api::operation::matching(&method, path_only(&path))
        .filter(|op| op.danger == imkit_sdk::api::operation::Danger::Destructive);
    if let Some(op) = destructive {
        ctx.confirm(&format!("{}: {method} {path}?", op.summary), path.as_str())?;
    }
    let client = ctx.client().await?;
    let mut body = client.raw().request(&method, &path, request).await?.body;
    hide_keys(&mut body, ctx);
    if in_query { ctx.printer.record(&body, &RAW) } else { ctx.printer.done(&body, &RAW) }
}

fn path_only(path: &str) -> &str {
    path.split('?').next().unwrap_or(path)
}

fn query_pair(field: Field) -> (String, String) {
    let text = match field.value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    (field.name, text)
}

/// Takes the application's own keys out of an answer: `GET /admin/stats` returns both. By name, and
/// by value wherever the key in use appears.
fn hide_keys(value: &mut Value, ctx: &Context) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                if matches!(name.as_str(), "apiKey" | "clientKey") && value.is_string() {
                    *value = Value::from("***");
                } else {
                    hide_keys(value, ctx);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hide_keys(item, ctx)),
        Value::String(text) => {
            let redacted = ctx.secrets.redact(text);
            if redacted != *text {
                *text = redacted;
            }
        }
        _ => {}
    }
}
