//! What is done to a host so that it loses, and how it is undone.

use std::io;

use crate::hosts::command;

pub fn prepare(line: &str) -> io::Result<()> {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        ["nft", _, _, host, hook] => {
            let rules = format!(
                "table ip lose {{ chain here {{\n type filter hook {hook} \
                 priority 0;\n udp dport 7165 drop\n }}\n }}\n"
            );
            command("ip", &format!("netns exec {host} nft -f -"), &rules)
        }
        ["tc", ..] => {
            let line = line.trim_start_matches("tc ");
            let size = "rate 8bit burst 100b limit 100b";
            command("tc", &format!("{line} {size}"), "")
        }
        ["ip", ..] => command("ip", line.trim_start_matches("ip "), ""),
        _ => Ok(()),
    }
}

pub fn undo(line: &str) -> io::Result<()> {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        ["nft", _, _, host, _] => {
            let line = format!("netns exec {host} nft delete table ip lose");
            command("ip", &line, "")
        }
        ["tc", ..] => command("tc", "-n client qdisc del dev eth0 root", ""),
        _ => Ok(()),
    }
}
