#!/bin/sh
# Records what the plot is drawn from. Type:
#   sh …/udp/measured/record.sh DIRECTORY
# (A buffer ends at twice net.core.rmem_max, which must be 1,000,000 or more.)
set -e
cargo run --bin fill-buffers loss > "${1:?where to}/loss.txt"
