//! Where provisioned tokens go: a private file, a program's standard input, or standard output when
//! that was asked for. Each token is handed on before its row counts as done.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use imkit_sdk::api::UserId;
use imkit_sdk::{ExposeSecret as _, SecretString};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, ChildStdin, Command};

use crate::bulk::source::{cells, quoted};
use crate::error::{Exit, Failure};
use crate::output::formula::guarded;
use crate::settings::private_file;

/// A user's new token.
pub(crate) struct Provisioned {
    /// Whose.
    pub(crate) user: UserId,
    /// The token.
    pub(crate) token: SecretString,
    /// When it ends.
    pub(crate) expires: Option<Timestamp>,
}

/// Where tokens go, as it was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sink {
    /// Into a file; absolute.
    File(PathBuf),
    /// To a program: its name and its arguments.
    Program(Vec<String>),
    /// To standard output.
    Stdout,
}

/// A sink that takes tokens.
pub(crate) enum Open {
    /// A file of its format.
    File { path: PathBuf, file: File, csv: bool },
    /// A running program.
    Program { name: String, child: Box<Child>, stdin: ChildStdin },
    /// Standard output.
    Stdout,
}

const HEADER: &str = "_id,token,expirationDate\n";

impl Sink {
    /// Opens the sink. A file must not be there yet; when the job is resumed, it goes on.
    pub(crate) fn open(&self, resumed: bool) -> Result<Open, Failure> {
        match self {
            Self::Stdout => Ok(Open::Stdout),
            Self::Program(words) => start(words),
            Self::File(path) => {
                let csv = is_csv(path)?;
                let file = if resumed { carry_on(path) } else { create(path, csv) };
                let file = file.map_err(|error| {
                    let failure = unwritable(path, &error);
                    match error.kind() {
                        io::ErrorKind::AlreadyExists => failure.hint("choose another name"),
                        io::ErrorKind::NotFound if resumed => {
                            failure.hint("the tokens issued so far were in it: put it back")
                        }
                        _ => failure,
                    }
                })?;
                Ok(Open::File { path: path.clone(), file, csv })
            }
        }
    }

    /// Whether a user's token is in a file. Programs and standard output cannot be asked.
    pub(crate) fn holds(&self, user: &UserId) -> Result<bool, Failure> {
        let Self::File(path) = self else { return Ok(false) };
        let csv = is_csv(path)?;
        let guarded = guarded(user.as_str());
        let search = || -> io::Result<bool> {
            for line in BufReader::new(File::open(path)?).split(b'\n') {
                let line = line?;
                let found = match csv {
                    true => cells(&line).first().is_some_and(|id| *id == guarded.as_bytes()),
                    false => serde_json::from_slice::<Value>(&line)
                        .is_ok_and(|line| line["_id"] == user.as_str()),
                };
                if found {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        search().map_err(|error| {
            Failure::new(Exit::Failed, format!("cannot read {}", path.display())).causes(&error)
        })
    }
}

impl Open {
    /// Hands a token on. It is on the disk, or in the program's hands, when this returns.
    pub(crate) async fn put(&mut self, provisioned: &Provisioned) -> Result<(), Failure> {
        let Provisioned { user, token, expires } = provisioned;
        let expires = expires.map(|at| at.to_string());
        let line = || {
            let token = token.expose_secret();
            format!("{}\n", json!({ "_id": user, "token": token, "expirationDate": expires }))
        };
        match self {
            Self::File { path, file, csv } => {
                let line = match csv {
                    true => format!(
                        "{},{},{}\n",
                        quoted(&guarded(user.as_str())),
                        quoted(token.expose_secret()),
                        expires.as_deref().unwrap_or_default()
                    ),
                    false => line(),
                };
                append(file, line.as_bytes()).map_err(|error| unwritable(path, &error))
            }
            Self::Program { name, stdin, child: _ } => {
                let line = line();
                let written = async {
                    stdin.write_all(line.as_bytes()).await?;
                    stdin.flush().await
                };
                written.await.map_err(|error| {
                    Failure::new(Exit::Failed, format!("{name} takes no more tokens"))
                        .causes(&error)
                        .hint("the last token is lost; when the job goes on, another one is issued")
                })
            }
            Self::Stdout => {
                let mut stdout = io::stdout().lock();
                let written = stdout.write_all(line().as_bytes()).and_then(|()| stdout.flush());
                written.map_err(|error| {
                    Failure::new(Exit::Failed, "cannot write the tokens to standard output")
                        .causes(&error)
                })
            }
        }
    }

    /// Ends the sink. A program must end well.
    pub(crate) async fn close(self) -> Result<(), Failure> {
        let Self::Program { name, mut child, stdin } = self else { return Ok(()) };
        drop(stdin);
        match child.wait().await {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failure::new(Exit::Failed, format!("{name} failed: {status}"))
                .hint("every token was handed to it: find out which of them it kept")),
            Err(error) => {
                Err(Failure::new(Exit::Failed, format!("cannot wait for {name}")).causes(&error))
            }
        }
    }
}

/// Starts a program, not a shell, in a process group of its own: Ctrl-C is for this process, which
/// still hands on what it has.
fn start(words: &[String]) -> Result<Open, Failure> {
    let Some((name, arguments)) = words.split_first() else {
        return Err(Failure::usage("--exec needs a program"));
    };
    let mut command = Command::new(name);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null());
    #[cfg(unix)]
    command.process_group(0);
    let failed = |error: &io::Error| {
        Failure::new(Exit::Failed, format!("cannot start {name}")).causes(error)
    };
    let mut child = command.spawn().map_err(|error| failed(&error))?;
    match child.stdin.take() {
        Some(stdin) => Ok(Open::Program { name: name.clone(), child: Box::new(child), stdin }),
        None => Err(failed(&io::ErrorKind::BrokenPipe.into())),
    }
}

fn create(path: &Path, csv: bool) -> io::Result<File> {
    let mut file = private_file::options().write(true).create_new(true).open(path)?;
    if csv {
        file.write_all(HEADER.as_bytes())?;
    }
    Ok(file)
}

/// Adds a line whole or not at all: the next one must not follow on half of it.
fn append(file: &mut File, line: &[u8]) -> io::Result<()> {
    let at = file.stream_position()?;
    let written = file.write_all(line).and_then(|()| file.sync_data());
    if written.is_err() {
        file.set_len(at)?;
        file.seek(SeekFrom::Start(at))?;
    }
    written
}

/// Goes on behind the last whole line: a killed run may have left half of one.
fn carry_on(path: &Path) -> io::Result<File> {
    let mut reader = BufReader::new(File::open(path)?);
    let (mut whole, mut line) = (0, Vec::new());
    while reader.read_until(b'\n', &mut line)? > 0 {
        if line.ends_with(b"\n") {
            whole += line.len() as u64;
        }
        line.clear();
    }
    let mut file = File::options().write(true).open(path)?;
    file.set_len(whole)?;
    file.seek(SeekFrom::End(0))?;
    Ok(file)
}

fn is_csv(path: &Path) -> Result<bool, Failure> {
    use crate::bulk::source::Format;
    match Format::of(path) {
        Some(Format::Csv) => Ok(true),
        Some(Format::Ndjson) => Ok(false),
        Some(Format::Json | Format::Ids) | None => {
            Err(Failure::usage(format!("--out: {} is neither .csv nor .ndjson", path.display()))
                .hint("the ending of the name says in which format the tokens are written"))
        }
    }
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::Failed, format!("cannot write the tokens to {}", path.display()))
        .causes(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn provisioned(user: &str) -> Provisioned {
        Provisioned { user: user.into(), token: "canary-token".into(), expires: None }
    }

    #[tokio::test]
    async fn a_file_is_private_new_and_goes_on_behind_its_last_whole_line() -> Result<(), Failure> {
        for name in ["t.csv", "t.ndjson"] {
            let folder = tempfile::tempdir()?;
            let path = folder.path().join(name);
            let sink = Sink::File(path.clone());
            sink.open(false)?.put(&provisioned("a,\"b")).await?;
            assert_eq!(sink.open(false).err().map(|failure| failure.exit()), Some(Exit::Failed));
            assert!(sink.holds(&"a,\"b".into())? && !sink.holds(&"a".into())?);
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                assert_eq!(std::fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
            }
            let whole = std::fs::read(&path)?;
            std::fs::write(&path, [&whole[..], b"c,half"].concat())?;
            sink.open(true)?.put(&provisioned("d")).await?;
            let text = std::fs::read_to_string(&path)?;
            assert!(!text.contains("half") && text.starts_with(&*String::from_utf8_lossy(&whole)));
            assert!(sink.holds(&"d".into())?);
            sink.open(true)?.put(&provisioned("=1+1")).await?;
            assert!(sink.holds(&"=1+1".into())?);
            assert!(!std::fs::read_to_string(&path)?.contains("\n=1+1"), "a formula");
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_program_gets_one_object_a_line_and_must_end_well() -> Result<(), Failure> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("got");
        let words = |script: &str| -> Vec<String> {
            ["sh", "-c", script].into_iter().map(str::to_owned).collect()
        };
        let mut open = Sink::Program(words(&format!("cat > {}", path.display()))).open(false)?;
        open.put(&provisioned("a")).await?;
        open.close().await?;
        let got: Value = serde_json::from_slice(&std::fs::read(&path)?).unwrap_or_default();
        assert_eq!(got, json!({"_id": "a", "token": "canary-token", "expirationDate": null}));
        let bad = Sink::Program(words("exit 3")).open(false)?;
        assert!(bad.close().await.is_err());
        Ok(())
    }
}
