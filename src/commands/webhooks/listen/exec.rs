//! A program as the handler: the event on its standard input, the answer from its standard output.
//! Its standard error is ours.

use std::process::Stdio;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};

/// Most bytes of an answer.
const ANSWER_LIMIT: u64 = 1 << 20;

/// A program with its arguments.
pub(super) struct Exec(Vec<String>);

impl Exec {
    pub(super) fn new(words: Vec<String>) -> Self {
        Self(words)
    }

    /// Runs it for one event. Dropping the future ends the program, and what it started.
    pub(super) async fn run(&self, event: &Value) -> Result<Vec<u8>, String> {
        let (program, arguments) = self.0.split_first().ok_or("there is no program")?;
        let mut command = Command::new(program);
        command
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true);
        // A group of its own: what the program starts ends with it, and Ctrl-C ends it through us.
        #[cfg(unix)]
        command.process_group(0);
        let mut child =
            command.spawn().map_err(|error| format!("{program} cannot be started: {error}"))?;
        let _group = Group::of(&child);
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let give = async {
            if let Some(mut stdin) = stdin {
                // A program that does not read its input is none the worse.
                let _ = stdin.write_all(format!("{event}\n").as_bytes()).await;
            }
        };
        let take = async {
            let mut answer = Vec::new();
            if let Some(stdout) = stdout {
                let read = stdout.take(ANSWER_LIMIT + 1).read_to_end(&mut answer).await;
                read.map_err(|error| format!("its output cannot be read: {error}"))?;
            }
            Ok::<_, String>(answer)
        };
        let ((), answer) = tokio::join!(give, take);
        let answer = answer?;
        if answer.len() as u64 > ANSWER_LIMIT {
            return Err(format!("its answer is larger than {} MiB", ANSWER_LIMIT >> 20));
        }
        let status =
            child.wait().await.map_err(|error| format!("it cannot be waited for: {error}"))?;
        if status.success() { Ok(answer) } else { Err(format!("it ended with {status}")) }
    }
}

/// Ends a program's process group when it is dropped.
struct Group {
    #[cfg(unix)]
    id: Option<rustix::process::Pid>,
}

impl Group {
    #[cfg(unix)]
    fn of(child: &Child) -> Self {
        let id = child.id().and_then(|id| i32::try_from(id).ok());
        Self { id: id.and_then(rustix::process::Pid::from_raw) }
    }

    #[cfg(not(unix))]
    fn of(_: &Child) -> Self {
        Self {}
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Nobody is left in it as a rule.
        #[cfg(unix)]
        if let Some(id) = self.id {
            let _ = rustix::process::kill_process_group(id, rustix::process::Signal::KILL);
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use serde_json::json;

    use super::*;

    async fn run(script: &str) -> Result<Vec<u8>, String> {
        let words = ["sh", "-c", script].map(str::to_owned);
        Exec::new(words.into()).run(&json!({"event": "MESSAGE"})).await
    }

    #[tokio::test]
    async fn the_event_goes_in_and_the_answer_comes_out() {
        assert_eq!(run("cat").await, Ok(b"{\"event\":\"MESSAGE\"}\n".to_vec()));
        assert_eq!(run("exec 0<&-; echo '{}'").await, Ok(b"{}\n".to_vec()));
    }

    #[tokio::test]
    async fn programs_that_fail_are_named_with_the_reason() {
        assert!(run("exit 3").await.is_err_and(|why| why.contains("3")));
        assert!(run("kill -9 $$").await.is_err_and(|why| why.contains("9")));
        assert!(run("yes").await.is_err_and(|why| why.contains("1 MiB")));
        let none = Exec::new(vec!["/no/such/program".into()]).run(&json!({})).await;
        assert!(none.is_err_and(|why| why.starts_with("/no/such/program")));
    }

    /// A program that ends leaves nothing behind that would hold a pipe or a place.
    #[tokio::test]
    async fn what_the_program_started_ends_with_it() {
        let dir = tempfile::tempdir().unwrap();
        let fifo = dir.path().join("fifo");
        let script =
            format!("mkfifo {0}; (exec >/dev/null 2>&1; read x < {0}) & echo $!", fifo.display());
        let output = run(&script).await.unwrap();
        let id: i32 = String::from_utf8(output).unwrap().trim().parse().unwrap();
        let id = rustix::process::Pid::from_raw(id).unwrap();
        // Gone, or a dead entry that nobody has collected yet.
        while rustix::process::test_kill_process(id).is_ok() {
            let stat = std::fs::read_to_string(format!("/proc/{}/stat", id.as_raw_nonzero()));
            if stat.map_or(true, |stat| stat.contains(") Z ")) {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
}
