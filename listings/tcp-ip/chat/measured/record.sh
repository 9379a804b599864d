#!/bin/sh
# Records what the plot and the table are drawn from. Build with --release,
# put target/release first on the PATH, and type, on an idle computer:
#   unshare -Urn sh …/chat/measured/record.sh DIRECTORY
set -e
out=${1:?where to}
ip link set lo up
ulimit -n 20000
delays() { # NAME ADDRESS SITUATION COMMAND…
    name=$1; address=$2; what=$3; shift 3
    "$@" 2> log & server=$!
    until grep -q listening log; do sleep 0.1; done
    measure-chat "$address" 200 12 "$what" | sed "s/^/$name /"
    kill $server
    wait $server || true
}
{
    for what in calm both; do
        delays tell-all 127.0.0.1:7210 $what tell-all
        delays chat-server 127.0.0.1:6667 $what chat-server
    done
} | tee "$out/delay.txt"
chat-server 2> log & server=$!
until grep -q listening log; do sleep 0.1; done
bystanders 127.0.0.1:6667 1000 200 | tee "$out/bystanders.txt"
kill $server
wait $server || true
for number in 1000 5000; do
    chat-server 2> log & server=$!
    until grep -q listening log; do sleep 0.1; done
    idle-members $number $server
    kill $server
    wait $server || true
done | tee "$out/idle.txt"
