//! Whom the posting of webhooks trusts.

use std::sync::Arc;

use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt;

/// TLS that trusts what the machine trusts. Reads its CA store.
pub(super) fn trusting_the_machine() -> Result<ClientConfig, String> {
    let config = builder()?.with_platform_verifier().map_err(|error| error.to_string())?;
    Ok(config.with_no_client_auth())
}

/// TLS that trusts nobody, for a client that only speaks plain http.
pub(super) fn trusting_nobody() -> Result<ClientConfig, String> {
    Ok(builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

fn builder() -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())
}
