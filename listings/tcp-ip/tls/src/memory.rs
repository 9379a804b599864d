//! Both ends of TLS, and no socket: bytes are carried by hand.

use std::io::{self, Error, Read};
use std::sync::Arc;

use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, ServerConfig, ServerConnection};

/// What the server could read before its first answer.
pub fn deliver(
    serves: &mut ServerConnection,
    mut bytes: &[u8],
) -> io::Result<String> {
    while !bytes.is_empty() {
        serves.read_tls(&mut bytes)?;
        serves.process_new_packets().map_err(Error::other)?;
    }
    let mut order = String::new();
    if let Some(early) = serves.early_data() {
        early.take(1000).read_to_string(&mut order)?;
    }
    Ok(match order.is_empty() {
        true => "no order".into(),
        false => format!("ordered {order}"),
    })
}

pub fn connect(config: &Arc<ClientConfig>) -> io::Result<ClientConnection> {
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    ClientConnection::new(Arc::clone(config), name).map_err(Error::other)
}

pub fn accept(config: &Arc<ServerConfig>) -> io::Result<ServerConnection> {
    ServerConnection::new(Arc::clone(config)).map_err(Error::other)
}

/// Carries bytes both ways until nobody has any. Says how many.
pub fn finish(
    asks: &mut ClientConnection,
    serves: &mut ServerConnection,
) -> io::Result<(usize, usize)> {
    let (mut to, mut back) = (0, 0);
    while asks.wants_write() || serves.wants_write() {
        let mut bytes = Vec::new();
        while serves.wants_write() {
            back += serves.write_tls(&mut bytes)?;
        }
        let mut rest = &bytes[..];
        while !rest.is_empty() {
            asks.read_tls(&mut rest)?;
            asks.process_new_packets().map_err(Error::other)?;
        }
        let mut bytes = Vec::new();
        while asks.wants_write() {
            to += asks.write_tls(&mut bytes)?;
        }
        deliver(serves, &bytes)?;
    }
    Ok((to, back))
}
