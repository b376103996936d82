//! Handing over the text of a new key: to standard output, into a private file, or to a program.
//!
//! The place is opened before the key is made. A key that could not be handed over is lost, and the
//! failure says what to do about it.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use imkit_sdk::keys::KeyText;
use serde_json::Value;
use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, ChildStdin, Command};

use crate::cli::keys::delivery::DeliveryArgs;
use crate::context::Context;
use crate::error::{Exit, Failure};
use crate::output::{Format, View};
use crate::settings::private_file;

/// How an answer with a key in it is shown.
const WITH_KEY: View = View {
    id: "details.id",
    columns: &[
        ("key", "key"),
        ("id", "details.id"),
        ("name", "details.name"),
        ("expires", "details.expires_at"),
    ],
};

/// How the same answer is shown when the key went elsewhere.
const WITHOUT_KEY: View = View {
    id: "details.id",
    columns: &[
        ("id", "details.id"),
        ("name", "details.name"),
        ("owner", "details.owner"),
        ("expires", "details.expires_at"),
    ],
};

/// A place that takes one key.
pub(super) struct Delivery(Place);

enum Place {
    Stdout,
    File {
        path: PathBuf,
        file: File,
    },
    /// The program first: where no key comes it is ended before its input is.
    Program {
        child: Box<Child>,
        stdin: ChildStdin,
        name: String,
    },
}

impl Delivery {
    /// Opens the place. A dry run opens nothing.
    pub(super) fn open(args: DeliveryArgs, ctx: &Context) -> Result<Self, Failure> {
        let DeliveryArgs { out, exec } = args;
        if out.is_none() && exec.is_empty() && ctx.printer.format() == Format::Id {
            return Err(Failure::usage("with -o id nobody would ever see the key")
                .hint("add --out FILE or --exec COMMAND, or leave -o id out"));
        }
        if ctx.dry_run {
            return Ok(Self(Place::Stdout));
        }
        Ok(Self(match (out, exec.split_first()) {
            (Some(path), _) => {
                let file = private_file::options().write(true).create_new(true).open(&path);
                let file = file.map_err(|error| {
                    let failure = unwritable(&path, &error);
                    match error.kind() {
                        io::ErrorKind::AlreadyExists => failure.hint("choose another name"),
                        io::ErrorKind::NotFound => failure.hint(
                            "make the folder first, or choose another; no key was made or changed",
                        ),
                        _ => failure.hint(
                            "choose a place that you may write to; no key was made or changed",
                        ),
                    }
                })?;
                Place::File { path, file }
            }
            (None, Some((name, arguments))) => start(name, arguments)?,
            (None, None) => Place::Stdout,
        }))
    }

    /// Takes the place away again: no key came of it.
    pub(super) fn abandon(self) {
        if let Place::File { path, file } = self.0 {
            drop(file);
            // Empty, and made by this command.
            let _ = std::fs::remove_file(path);
        }
    }

    /// Hands the key over and prints the rest of the answer, which is `{"details": ...}` and what
    /// else there is. `verb` is what happened to the key: created, rotated.
    pub(super) async fn deliver(
        self,
        key: &KeyText,
        mut rest: Value,
        verb: &str,
        ctx: &mut Context,
    ) -> Result<(), Failure> {
        let text = |name: &str| rest["details"][name].as_str().unwrap_or("-").to_owned();
        let (id, name, ends) = (text("id"), text("name"), text("expires_at"));
        let lost = |failure: Failure| {
            failure
                .hint(format!(
                    "the key exists and nobody has its text: imkit keys rotate {id} --now gives it \
                     another one, imkit keys revoke {id} ends it"
                ))
                .outcome("answered")
        };
        match self.0 {
            Place::Stdout => {
                let shown = if ctx.printer.is_plain() {
                    ctx.printer.text(key.expose())
                } else {
                    rest["key"] = key.expose().into();
                    // First, as people look for it.
                    let mut whole = serde_json::Map::from_iter([("key".to_owned(), Value::Null)]);
                    if let Value::Object(fields) = rest {
                        whole.extend(fields);
                    }
                    ctx.printer.done(&whole.into(), &WITH_KEY)
                };
                shown.map_err(|failure| {
                    let what = Failure::new(Exit::Failed, "the key was made and cannot be shown");
                    lost(what.cause(failure.message()))
                })?;
                let end = if ends == "-" { "never ends".into() } else { format!("ends {ends}") };
                ctx.printer.note(&format!("{verb} the key {id} ({name}), which {end}"));
                ctx.printer.warn("the key is shown this once and kept nowhere: keep it now");
                return Ok(());
            }
            Place::File { path, mut file } => {
                file.write_all(key.expose().as_bytes())
                    .and_then(|()| file.sync_all())
                    .map_err(|error| lost(unwritable(&path, &error)))?;
                ctx.printer.note(&format!("{verb} the key {id} ({name}): {}", path.display()));
            }
            Place::Program { mut child, mut stdin, name: program } => {
                let written = async {
                    stdin.write_all(key.expose().as_bytes()).await?;
                    stdin.shutdown().await
                };
                let written = written.await;
                drop(stdin);
                let ended = child.wait().await;
                let failed = Failure::new(Exit::Failed, format!("{program} did not take the key"));
                match (written, ended) {
                    (Ok(()), Ok(status)) if status.success() => {}
                    (_, Ok(status)) if !status.success() => {
                        return Err(lost(failed.cause(status.to_string())));
                    }
                    (Err(error), _) | (_, Err(error)) => return Err(lost(failed.causes(&error))),
                    (Ok(()), Ok(_)) => return Err(lost(failed)),
                }
                ctx.printer.note(&format!("{verb} the key {id} ({name}): handed to {program}"));
            }
        }
        if ctx.printer.is_table() {
            return ctx.printer.done(&lines(&rest["details"]), &WITHOUT_KEY);
        }
        ctx.printer.done(&rest, &WITHOUT_KEY)
    }
}

/// What people want to know of a key that they have just been given.
fn lines(details: &Value) -> Value {
    let named = ["id", "name", "owner", "role", "scopes", "allowed_ips", "expires_at"];
    let said = |value: &&Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => true,
    };
    let lines = named
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), details.get(name).filter(said)?.clone())));
    Value::Object(lines.collect())
}

/// Starts a program, not a shell.
fn start(name: &str, arguments: &[String]) -> Result<Place, Failure> {
    let failed = |error: &io::Error| {
        Failure::new(Exit::Failed, format!("cannot start {name}"))
            .causes(error)
            .hint("no key was made")
    };
    let mut child = Command::new(name)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| failed(&error))?;
    let stdin = child.stdin.take().ok_or_else(|| failed(&io::ErrorKind::BrokenPipe.into()))?;
    Ok(Place::Program { child: Box::new(child), stdin, name: name.to_owned() })
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write the key to {}", path.display())).causes(error)
}
