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

async fn ask(
    interact: impl FnOnce() -> dialoguer::Result<String> + Send + 'static,
) -> Result<String, CredentialError> {
    if !possible() {
        return Err(CredentialError::NoTerminal);
    }
    let echo = Echo::remember();
    let answer = tokio::select! {
        answer = blocking::detached(interact) => answer,
        _ = tokio::signal::ctrl_c() => {
            echo.restore();
            return Err(CredentialError::Interrupted);
        }
    };
    match answer {
        Ok(Ok(text)) => Ok(text),
        Ok(Err(dialoguer::Error::IO(error))) if error.kind() == io::ErrorKind::Interrupted => {
            echo.restore();
            Err(CredentialError::Interrupted)
        }
        Ok(Err(dialoguer::Error::IO(source))) | Err(source) => {
            Err(CredentialError::Read { source_name: Source::Prompt, source })
        }
    }
}

/// The terminal's state from before the prompt, which an interrupted prompt does not put back.
struct Echo {
    #[cfg(unix)]
    before: Option<rustix::termios::Termios>,
}

impl Echo {
    fn remember() -> Self {
        Self {
            #[cfg(unix)]
            before: rustix::termios::tcgetattr(io::stdin()).ok(),
        }
    }

    fn restore(self) {
        #[cfg(unix)]
        if let Some(before) = self.before {
            use rustix::termios::{OptionalActions, tcsetattr};
            // Nothing better can be done for a terminal that has gone away.
            let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
        }
    }
}
