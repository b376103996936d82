//! The key that a program prints: the profile's `api_key_command`.
//!
//! It runs without a shell, its standard error is ours, and only the first line of its output is
//! the key. Neither output nor arguments appear in an error.

use std::process::Stdio;
use std::time::Duration;

use secrecy::{SecretString, zeroize::Zeroize as _};
use tokio::io::AsyncReadExt as _;
use tokio::process::Command;

use super::{CredentialError, Source, key};

/// How long the program may take: long enough to unlock a password manager.
pub(crate) const LIMIT: Duration = Duration::from_secs(30);

/// Runs `words` (the program, then its arguments) and takes the first line of its output.
pub(crate) async fn read(
    words: &[String],
    limit: Duration,
) -> Result<SecretString, CredentialError> {
    let Some((program, arguments)) = words.split_first() else {
        return Err(CredentialError::CommandStart {
            program: String::new(),
            source: std::io::ErrorKind::InvalidInput.into(),
        });
    };
    let program = program.clone();
    let start = |source| CredentialError::CommandStart { program: program.clone(), source };
    let mut child = Command::new(&program)
        .args(arguments)
        // Standard input may be the data of the command that needs the key.
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .spawn()
        .map_err(start)?;
    let source = Source::Command { program: program.clone() };
    let mut output = Vec::new();
    let run = async {
        if let Some(stdout) = child.stdout.take() {
            // More than a key is refused below; the program is not made to wait for a full pipe.
            stdout.take(key::LONGEST as u64 + 2).read_to_end(&mut output).await?;
        }
        child.wait().await
    };
    let status = match tokio::time::timeout(limit, run).await {
        Ok(Ok(status)) => status,
        Ok(Err(error)) => {
            return Err(CredentialError::Read { source_name: source, source: error });
        }
        Err(_) => return Err(CredentialError::CommandTimedOut { program, limit }),
    };
    if !status.success() && output.len() <= key::LONGEST {
        output.zeroize();
        return Err(CredentialError::CommandFailed { program, status });
    }
    if let Some(end) = output.iter().position(|byte| *byte == b'\n') {
        output[end..].zeroize();
        output.truncate(end);
    }
    key::from_bytes(output, source)
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    async fn run(words: &[&str]) -> Result<SecretString, CredentialError> {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        read(&words, LIMIT).await
    }

    #[tokio::test]
    async fn first_line_of_the_output_is_the_key() {
        let key = run(&["printf", "%s\\nsecond\\n", "canary"]).await.unwrap();
        assert_eq!(key.expose_secret(), "canary");
    }

    #[tokio::test]
    async fn arguments_reach_the_program_without_a_shell() {
        let key = run(&["printf", "%s", "$HOME;`id`"]).await.unwrap();
        assert_eq!(key.expose_secret(), "$HOME;`id`");
    }

    #[tokio::test]
    async fn failure_names_the_program_and_neither_output_nor_arguments() {
        let failing = run(&["sh", "-c", "echo canary; exit 3"]).await.unwrap_err();
        assert!(failing.to_string().starts_with("the program \"sh\""), "{failing}");
        assert!(!format!("{failing:?}").contains("canary"), "{failing:?}");
        let missing = run(&["/no/such/program", "canary"]).await.unwrap_err();
        assert!(missing.to_string().contains("/no/such/program"), "{missing}");
        assert!(!format!("{missing:?}").contains("canary"), "{missing:?}");
    }

    #[tokio::test]
    async fn silent_and_endless_programs_are_refused() {
        for words in [&["true"][..], &["echo"], &["sh", "-c", "yes | tr -d '\\n'"]] {
            let error = run(words).await.unwrap_err();
            assert!(matches!(error, CredentialError::Unusable { .. }), "{words:?}: {error}");
        }
    }

    #[tokio::test]
    async fn program_that_does_not_end_is_killed_at_the_limit() {
        let words = ["sleep", "1000"].map(str::to_owned);
        let error = read(&words, Duration::from_millis(50)).await.unwrap_err();
        assert!(matches!(error, CredentialError::CommandTimedOut { .. }), "{error}");
    }
}
