//! Where members come in.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use rustls::ServerConfig;
use socket2::{Domain, Socket, Type};

use crate::limits::Limits;

pub struct Door {
    pub listener: TcpListener,
    pub tls: Option<Arc<ServerConfig>>,
}

impl Door {
    pub fn open(
        address: SocketAddr,
        tls: Option<Arc<ServerConfig>>,
        limits: &Limits,
    ) -> io::Result<Door> {
        let domain = Domain::for_address(address);
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.set_reuse_address(true)?;
        // Each connection gets what its listener has.
        socket.set_send_buffer_size(limits.buffer)?;
        socket.bind(&address.into())?;
        socket.listen(1024)?;
        let listener = socket.into();
        Ok(Door { listener, tls })
    }

    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}
