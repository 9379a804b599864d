//! A configuration for TLS, from files that any tool has made.

use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// From the files of a certificate and its key.
pub fn config(chain: &Path, key: &Path) -> io::Result<Arc<ServerConfig>> {
    let unread = |path: &Path, why: pem::Error| {
        let path = path.display();
        io::Error::other(format!("cannot read {path}: {why}"))
    };
    let certificates: Vec<_> = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect)
        .map_err(|why| unread(chain, why))?;
    if certificates.is_empty() {
        let chain = chain.display();
        return Err(io::Error::other(format!("no certificate in {chain}")));
    }
    let key =
        PrivateKeyDer::from_pem_file(key).map_err(|why| unread(key, why))?;
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .map_err(io::Error::other)?;
    Ok(Arc::new(config))
}
