//! Everything said on stderr: notes, warnings, failures. In the JSON formats each line is
//! one object, so that stderr can be parsed as well.

use std::{
    io::Write,
    sync::{Arc, Mutex, PoisonError},
};

use serde_json::json;

use super::{color, escape, failure, json, redact::Redact};
use crate::error::Failure;

/// The voice of the program. Clones share one stream.
#[derive(Clone)]
pub(crate) struct Talk {
    stream: Arc<Mutex<Box<dyn Write + Send>>>,
    redact: Redact,
    json: bool,
    color: bool,
    quiet: bool,
}

impl Talk {
    /// Talks to a stream; `quiet` leaves out notes.
    pub(crate) fn new(
        stream: Box<dyn Write + Send>,
        redact: Redact,
        json: bool,
        color: bool,
        quiet: bool,
    ) -> Self {
        Self { stream: Arc::new(Mutex::new(stream)), redact, json, color, quiet }
    }

    /// Says each line as one object from now on, whatever the format of data.
    pub(crate) fn use_json(&mut self) {
        self.json = true;
    }

    /// Whether notes are left out.
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Says something useful to know.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            self.line("note", "", text);
        }
    }

    /// Says something that nobody will say again; `--quiet` does not silence it.
    pub(crate) fn tell(&self, text: &str) {
        self.line("note", "", text);
    }

    /// Says something that the user should act on; `--quiet` does not silence it.
    pub(crate) fn warn(&self, text: &str) {
        let lead = if self.color { color::warning("warning:") } else { "warning:".to_owned() };
        self.line("warning", &(lead + " "), text);
    }

    /// Reports why the command failed. The quiet ends of a command say nothing.
    pub(crate) fn failure(&self, failure: &Failure) {
        if failure.is_stop() || failure.preview().is_some() {
            return;
        }
        let text = match self.json {
            true => failure::as_json(failure),
            false => failure::as_text(failure, self.color),
        };
        self.write(&text);
    }

    fn line(&self, key: &str, lead: &str, text: &str) {
        let line = match self.json {
            true => json::compact(&json!({ key: text })),
            false => format!("{lead}{}", escape::visible(text)),
        };
        self.write(&(line + "\n"));
    }

    /// A stderr that cannot be written to is nothing to fail for: there is nobody left to tell.
    fn write(&self, text: &str) {
        let text = (self.redact)(text);
        let mut stream = self.stream.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{capture::Capture, redact::Secrets};

    fn talk(json: bool, quiet: bool) -> (Talk, Capture) {
        let secrets = Secrets::default();
        secrets.learn("canary-1234".into());
        let stderr = Capture::default();
        (Talk::new(stderr.boxed(), secrets.redactor(), json, false, quiet), stderr)
    }

    fn say_everything(talk: &Talk) {
        talk.note("started \u{1b}[2J with canary-1234");
        talk.tell("once");
        talk.warn("two\nlines");
        talk.failure(&Failure::usage("refused canary-1234").hint("x"));
        talk.failure(&Failure::stop());
        talk.failure(&Failure::dry_run(json!({})));
    }

    #[test]
    fn people_get_lines() {
        let (talk, stderr) = talk(false, false);
        say_everything(&talk);
        insta::assert_snapshot!(stderr.text(), @r#"
        started \u{1b}[2J with ***
        once
        warning: two\nlines
        error: refused ***
          hint: x
        "#);
    }

    #[test]
    fn scripts_get_one_object_a_line() {
        let (talk, stderr) = talk(true, false);
        say_everything(&talk);
        insta::assert_snapshot!(stderr.text(), @r#"
        {"note":"started \u001b[2J with ***"}
        {"note":"once"}
        {"warning":"two\nlines"}
        {"error":{"code":"usage","message":"refused ***","exit":2,"retryable":false,"hint":"x"}}
        "#);
    }

    #[test]
    fn quiet_keeps_warnings_and_failures() {
        let (talk, stderr) = talk(false, true);
        say_everything(&talk);
        assert_eq!(stderr.text(), "once\nwarning: two\\nlines\nerror: refused ***\n  hint: x\n");
    }

    #[test]
    fn a_broken_stderr_is_ignored() {
        let talk =
            Talk::new(Box::new(Capture::broken()), Arc::new(str::to_owned), false, false, false);
        talk.note("nobody hears this");
    }
}
