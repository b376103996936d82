//! Whom the posting of events trusts.

use std::path::Path;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, ConfigBuilder, RootCertStore, WantsVerifier};
use rustls_platform_verifier::Verifier;

use crate::error::{Exit, Failure};

/// TLS that trusts what the machine trusts, and the certificates of `ca_file` too.
pub(super) fn trusting(ca_file: Option<&Path>) -> Result<ClientConfig, Failure> {
    let extra = ca_file.map(certificates).transpose()?.unwrap_or_default();
    let provider = Arc::new(ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(extra, provider).map_err(|e| failed(&e))?;
    let builder = builder()?.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
    Ok(builder.with_no_client_auth())
}

/// TLS that trusts nobody, for plain http. Reads nothing.
pub(super) fn trusting_nobody() -> Result<ClientConfig, Failure> {
    Ok(builder()?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

fn builder() -> Result<ConfigBuilder<ClientConfig, WantsVerifier>, Failure> {
    ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(&error))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, Failure> {
    let refused = || {
        Failure::new(Exit::Failed, format!("cannot use the CA file {}", path.display()))
            .hint("give a file of PEM certificates")
    };
    let read = CertificateDer::pem_file_iter(path).and_then(|found| found.collect());
    let found: Vec<_> = read.map_err(|error| refused().cause(error.to_string()))?;
    if found.is_empty() { Err(refused().cause("no certificate is in it")) } else { Ok(found) }
}

fn failed(error: &rustls::Error) -> Failure {
    Failure::new(Exit::Failed, "TLS cannot be set up").causes(error)
}
