//! Trust: the platform's verifier, bundled roots where the machine has none, and extra roots.

use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::error::Error;

/// TLS that trusts what the machine trusts, and the certificates of `ca_file` too. Reads the
/// machine's CA store, which takes milliseconds: call it once, and only for https.
///
/// # Errors
///
/// `ca_file` cannot be read or holds no certificate.
pub(crate) fn trusting(ca_file: Option<&Path>) -> Result<ClientConfig, Error> {
    let extra = ca_file.map(read_certificates).transpose()?.unwrap_or_default();
    let provider = provider();
    // Asked without the extra roots first: with them, an empty CA store would go unnoticed and
    // public servers would be refused.
    let platform = match Verifier::new(provider.clone()) {
        Ok(verifier) if extra.is_empty() => Ok(verifier),
        Ok(_) => Verifier::new_with_extra_roots(extra.clone(), provider.clone()),
        Err(error) => Err(error),
    };
    let verifier: Arc<dyn ServerCertVerifier> = match platform {
        Ok(verifier) => Arc::new(verifier),
        Err(error) => {
            tracing::debug!(%error, "no usable CA store on this machine: using bundled roots");
            bundled(extra, provider.clone())?
        }
    };
    Ok(builder(provider)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth())
}

/// TLS that trusts nobody, for clients that only speak plain http. Reads nothing.
pub(crate) fn trusting_nobody() -> Result<ClientConfig, Error> {
    Ok(builder(provider())?.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

/// Chosen here and not process-wide: the application may have its own choice.
fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn builder(
    provider: Arc<CryptoProvider>,
) -> Result<rustls::ConfigBuilder<ClientConfig, rustls::WantsVerifier>, Error> {
    ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|source| Error::invalid("TLS cannot be set up").with_source(source))
}

/// Mozilla's roots, as they were when this was built, for containers without CA files.
fn bundled(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<WebPkiServerVerifier>, Error> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    roots.add_parsable_certificates(extra);
    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
        .build()
        .map_err(|source| Error::invalid("the bundled roots cannot be used").with_source(source))
}

fn read_certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let problem = |what: String| {
        Error::invalid(format!("the CA file {}: {what}", path.display()))
            .with_hint(Some("give a file of PEM certificates".into()))
    };
    let certificates = CertificateDer::pem_file_iter(path)
        .and_then(|found| found.collect::<Result<Vec<_>, _>>())
        .map_err(|error| problem(error.to_string()))?;
    if certificates.is_empty() {
        return Err(problem("no certificate in it".into()));
    }
    Ok(certificates)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundled_roots_stand_in_for_a_missing_ca_store() {
        assert!(bundled(Vec::new(), provider()).is_ok());
    }

    #[test]
    fn a_ca_file_without_certificates_is_refused_by_name() {
        for path in ["/nonexistent/ca.pem", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")] {
            let error = trusting(Some(Path::new(path))).map(|_| ()).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::InvalidRequest);
            assert!(error.to_string().contains(path), "{error}");
        }
    }

    #[test]
    fn plain_http_needs_no_roots() {
        assert!(trusting_nobody().is_ok());
    }
}
