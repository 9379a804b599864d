//! A certificate is worth nothing without its private key.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConnection, ServerConfig, ServerConnection};
use tls::{config, why::sentence};

trust::on_trust!();

/// What a client of `shop.test` says of a server with this certificate and
/// this private key. The server does not compare them.
fn visit(
    place: &Path,
    certificate: &str,
    key: &str,
) -> Result<String, Box<dyn std::error::Error>> {
    let chain = CertificateDer::pem_file_iter(place.join(certificate))?;
    let chain: Vec<_> = chain.collect::<Result<_, _>>()?;
    let key = PrivateKeyDer::from_pem_file(place.join(key))?;
    let key = rustls::crypto::ring::sign::any_supported_type(&key)?;
    let shown = SingleCertAndKey::from(CertifiedKey::new(chain, key));
    let server = ServerConfig::builder()
        .with_no_client_auth()
        .with_cert_resolver(Arc::new(shown));
    let mut server = ServerConnection::new(Arc::new(server))?;
    let client = config::client(&place.join("ca.pem"))?;
    let mut client =
        ClientConnection::new(Arc::new(client), "shop.test".try_into()?)?;
    while client.is_handshaking() {
        let mut bytes = Vec::new();
        client.write_tls(&mut bytes)?;
        server.read_tls(&mut &bytes[..])?;
        server.process_new_packets()?;
        bytes.clear();
        while server.wants_write() {
            server.write_tls(&mut bytes)?;
        }
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            client.read_tls(&mut rest)?;
            if let Err(why) = client.process_new_packets() {
                return Ok(sentence(&std::io::Error::other(why)));
            }
        }
    }
    Ok("well".into())
}

#[test]
fn a_certificate_that_was_only_kept() -> Result<(), Box<dyn std::error::Error>>
{
    let place = tempfile::tempdir()?;
    let made = Command::new(env!("CARGO_BIN_EXE_make-certs"))
        .current_dir(&place)
        .status()?;
    assert!(made.success());
    assert_eq!(visit(place.path(), "server.pem", "server.key")?, "well");
    let said = visit(place.path(), "server.pem", "other.key")?;
    assert_eq!(said, "a signature is wrong");
    Ok(())
}
