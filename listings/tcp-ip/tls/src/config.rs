//! What a client and a server trust, and what they show.

use std::io::{self, Error};
use std::path::Path;
use std::sync::Arc;

use no_messages::cannot;
use rustls::client::WebPkiServerVerifier;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{
    CertificateDer, CertificateRevocationListDer, PrivateKeyDer,
};
use rustls::server::WebPkiClientVerifier;
use rustls::{ClientConfig, KeyLogFile, RootCertStore, ServerConfig};

/// What stands in a file of certificates.
type Chain = Vec<CertificateDer<'static>>;

// ANCHOR: client
/// Trusts what this authority has signed, and nobody else.
pub fn client(ca: &Path) -> io::Result<ClientConfig> {
    let mut config = ClientConfig::builder()
        .with_root_certificates(roots(ca)?)
        .with_no_client_auth();
    // Writes only where SSLKEYLOGFILE says.
    config.key_log = Arc::new(KeyLogFile::new());
    Ok(config)
}

fn roots(ca: &Path) -> io::Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(ca)? {
        roots.add(certificate).map_err(Error::other)?;
    }
    Ok(roots)
}
// ANCHOR_END: client

// ANCHOR: choosy
/// Asks a list of revoked certificates too, and may show a certificate.
pub fn choosy_client(
    ca: &Path,
    list: Option<&Path>,
    me: Option<&Path>,
) -> io::Result<ClientConfig> {
    let builder = ClientConfig::builder();
    let builder = match list {
        None => builder.with_root_certificates(roots(ca)?),
        Some(list) => {
            let list = CertificateRevocationListDer::from_pem_file(list)
                .map_err(unread(list))?;
            let verifier = WebPkiServerVerifier::builder(roots(ca)?.into())
                .with_crls([list])
                .enforce_revocation_expiration()
                .build()
                .map_err(Error::other)?;
            builder.with_webpki_verifier(verifier)
        }
    };
    let mut config = match me {
        None => builder.with_no_client_auth(),
        Some(me) => {
            let (chain, key) = identity(me)?;
            builder
                .with_client_auth_cert(chain, key)
                .map_err(Error::other)?
        }
    };
    config.key_log = Arc::new(KeyLogFile::new());
    Ok(config)
}
// ANCHOR_END: choosy

// ANCHOR: server
/// Shows `me`.pem. With `clients`, a client must show a certificate too, of
/// that authority.
pub fn server(me: &Path, clients: Option<&Path>) -> io::Result<ServerConfig> {
    let (chain, key) = identity(me)?;
    let builder = ServerConfig::builder();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(ca) => {
            let verifier = WebPkiClientVerifier::builder(roots(ca)?.into());
            let verifier = verifier.build().map_err(Error::other)?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    let mut config = builder
        .with_single_cert(chain, key)
        .map_err(|why| Error::other(format!("{}: {why}", me.display())))?;
    config.key_log = Arc::new(KeyLogFile::new());
    Ok(config)
}

fn identity(me: &Path) -> io::Result<(Chain, PrivateKeyDer<'static>)> {
    // Not `with_extension`: of "shop.test" it would make "shop.key".
    let file = me.with_added_extension("key");
    let key = PrivateKeyDer::from_pem_file(&file).map_err(unread(&file))?;
    Ok((certificates(&me.with_added_extension("pem"))?, key))
}

fn certificates(file: &Path) -> io::Result<Chain> {
    let chain: Chain = CertificateDer::pem_file_iter(file)
        .and_then(Iterator::collect)
        .map_err(unread(file))?;
    match chain.is_empty() {
        true => Err(unread(file)(pem::Error::NoItemsFound)),
        false => Ok(chain),
    }
}
// ANCHOR_END: server

fn unread(file: &Path) -> impl FnOnce(pem::Error) -> io::Error {
    let what = format!("read {}", file.display());
    move |why| {
        cannot(what)(match why {
            pem::Error::Io(why) => why,
            why => Error::other(why),
        })
    }
}
