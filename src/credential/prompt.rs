//! Questions at the terminal. Asked on standard error, so that standard output stays data.

use std::io::{self, IsTerminal as _};

use secrecy::SecretString;

use super::{CredentialError, Source, blocking, key};

/// Whether somebody is there to answer.
pub(crate) fn possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a key without echo.
pub(crate) async fn api_key(question: &str) -> Result<SecretString, CredentialError> {
    let question = question.to_owned();
    let answer =
        ask(move || dialoguer::Password::new().with_prompt(question).report(false).interact())
            .await?;
    key::check(answer, Source::Prompt)
}

/// Asks for a line of text.
pub(crate) async fn line(question: &str) -> Result<String, CredentialError> {
    let question = question.to_owned();
    ask(move || dialoguer::Input::new().with_prompt(question).interact_text()).await
}

/// Asks what `interact` asks. Ctrl-C ends it.
pub(crate) async fn ask<T: Send + 'static>(
    interact: impl FnOnce() -> dialoguer::Result<T> + Send + 'static,
) -> Result<T, CredentialError> {
    if !possible() {
        return Err(CredentialError::NoTerminal);
    }
    let _restored_on_drop = Terminal::remember();
    let answer = tokio::select! {
        // First, so that Ctrl-C is caught before the echo is switched off.
        biased;
        _ = tokio::signal::ctrl_c() => return Err(CredentialError::Interrupted),
        answer = blocking::detached(interact) => answer,
    };
    match answer {
        Ok(Ok(text)) => Ok(text),
        Ok(Err(dialoguer::Error::IO(error))) if error.kind() == io::ErrorKind::Interrupted => {
            Err(CredentialError::Interrupted)
        }
        Ok(Err(dialoguer::Error::IO(source))) | Err(source) => {
            Err(CredentialError::Read { source_name: Source::Prompt, source })
        }
    }
}

/// The terminal's state from before the prompt, put back on drop: a prompt that is interrupted or
/// abandoned would leave the user's shell without echo.
struct Terminal {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl Terminal {
    fn remember() -> Self {
        Self {
            #[cfg(unix)]
            before: rustix::termios::tcgetattr(io::stdin()).ok(),
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(before) = &self.before {
            use rustix::termios::{OptionalActions, tcsetattr};
            // Nothing better can be done for a terminal that has gone away.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests;
