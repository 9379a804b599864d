#!/bin/sh
# Records what the plot is drawn from. Type:
#   sudo sh …/udp/measured/record.sh DIRECTORY
# (In a namespace, or without root, a buffer ends at net.core.rmem_max.)
set -e
cargo run --bin fill-buffers loss > "${1:?where to}/loss.txt"
