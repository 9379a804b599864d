use std::net::{SocketAddr, ToSocketAddrs};

const TEXTS: [&str; 9] = [
    "127.0.0.1:7010",
    "[2001:0DB8:0:0::1]:7010",
    "[::ffff:192.0.2.1]:7010",
    "[fe80::1%1]:7010",
    "[fe80::1%lo]:7010",
    "::1:7010",
    "127.1:7010",
    "localhost:7010",
    "127.0.0.1:70100",
];

fn main() {
    for text in TEXTS {
        match text.parse::<SocketAddr>() {
            Ok(SocketAddr::V4(address)) => println!("{text:23} V4 {address}"),
            Ok(SocketAddr::V6(address)) => println!("{text:23} V6 {address}"),
            Err(why) => println!("{text:23} -- {why}"),
        }
    }
    println!("asking the resolver:");
    for host in ["127.1", "fe80::1%lo", "0x7f.1", "010.0.0.1"] {
        match (host, 7010).to_socket_addrs().map(|mut all| all.next()) {
            Ok(Some(address)) => println!("{host:23} {address}"),
            Ok(None) => println!("{host:23} no address"),
            Err(why) => println!("{host:23} {why}"),
        }
    }
}
