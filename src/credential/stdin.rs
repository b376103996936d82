//! The key on standard input: `--api-key-stdin`. At a terminal it is asked for without echo.

use std::io::{self, IsTerminal as _, Read};

use secrecy::SecretString;

use super::{CredentialError, Source, blocking, key, prompt};

/// Reads the key that is piped in, or asks for it when standard input is a terminal.
pub(crate) async fn read() -> Result<SecretString, CredentialError> {
    if io::stdin().is_terminal() {
        return prompt::api_key("API key").await;
    }
    let failed = |source| CredentialError::Read { source_name: Source::Stdin, source };
    let bytes = blocking::detached(|| take(io::stdin().lock())).await.map_err(failed)?;
    key::from_bytes(bytes.map_err(failed)?, Source::Stdin)
}

/// Reads to the end, or just far enough to see that it is too long for a key.
fn take(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(key::LONGEST as u64 + 2).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endless_input_is_cut_where_it_is_too_long_for_a_key() {
        let bytes = take(io::repeat(b'x')).unwrap();
        assert!(key::from_bytes(bytes, Source::Stdin).is_err());
        assert_eq!(take(&b"canary\n"[..]).unwrap(), b"canary\n");
    }
}
