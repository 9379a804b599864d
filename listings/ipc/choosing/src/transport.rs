//! The ways to talk.

// ANCHOR: transport
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Transport {
    Pipe,
    /// A pipe that holds 1 MiB, the most that Linux grants everybody.
    WidePipe,
    UnixStream,
    UnixDatagram,
    UnixSeqpacket,
    Tcp,
    TcpNodelay,
    Shared,
    SharedSpin,
}
// ANCHOR_END: transport

use Transport::*;

impl Transport {
    pub const ALL: [Transport; 9] = [
        Pipe,
        WidePipe,
        UnixStream,
        UnixDatagram,
        UnixSeqpacket,
        Tcp,
        TcpNodelay,
        Shared,
        SharedSpin,
    ];

    /// What it is called in tables, and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Pipe => "pipe",
            WidePipe => "pipe-wide",
            UnixStream => "unix-stream",
            UnixDatagram => "unix-datagram",
            UnixSeqpacket => "unix-seqpacket",
            Tcp => "tcp",
            TcpNodelay => "tcp-nodelay",
            Shared => "shared",
            SharedSpin => "shared-spin",
        }
    }

    /// The transport of that name.
    pub fn named(name: &str) -> Option<Transport> {
        Transport::ALL
            .into_iter()
            .find(|transport| transport.name() == name)
    }
}
