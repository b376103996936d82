//! The application that the emulator stands for: its keys and identifiers.

use secrecy::SecretString;

/// The one application of an emulator.
pub(crate) struct App {
    /// The API key.
    pub(crate) api_key: SecretString,
    /// The client key.
    pub(crate) client_key: String,
    /// Signs the tokens that the emulator issues. Durable emulators keep it with their data.
    pub(crate) signing_key: SecretString,
    /// `appID` in documents.
    pub(crate) app_id: String,
}
