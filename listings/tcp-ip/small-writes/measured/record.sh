#!/bin/sh
# Records what the pictures are drawn from. Type, so that the processor is ours
# first (a test refuses what came late):
#   chrt -f 10 cargo lab -- sh …/small-writes/measured/record.sh DIRECTORY
set -e
trap 'kill $(jobs -p) 2> /dev/null || true' EXIT
out=${1:?where to}
# Waits until the wire has said that it is up, or has ended.
up() {
    until grep -qs 'is up' wire.log; do
        kill -0 $wire || { cat wire.log >&2; exit 1; }
        sleep 0.1
    done
    rm wire.log
}
ip netns add left
ip netns add right
on() { ip netns exec "$@"; }
long-wire --delay 40ms left right 2> wire.log & wire=$!
up
on right capture "$out/stall.right.pcap" \
    redis-server --port 7130 --save '' --protected-mode no > log & server=$!
until on right ss -tln | grep -q ':7130 '; do sleep 0.1; done
on left capture "$out/stall.left.pcap" set-visits 192.0.2.2:7130
kill "$(pgrep -P $server)"
wait $server || true
kill $wire
wait $wire || true
ip netns del left
ip netns del right
ip netns add left
ip netns add right
long-wire --delay 10ms left right 2> wire.log & wire=$!
up
on right answer-messages 0.0.0.0:7131 & server=$!
until on right ss -tln | grep -q ':7131 '; do sleep 0.1; done
on left measure-writes far.html 192.0.2.2:7131 > "$out/far.txt"
kill $server
kill $wire
