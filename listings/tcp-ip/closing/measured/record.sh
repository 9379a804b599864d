#!/bin/sh
# Records what the picture is drawn from. Type, as root, so that the processor is
# ours first (a test refuses what came late):
#   chrt -f 10 cargo lab -- sh …/closing/measured/record.sh DIRECTORY
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
long-wire --delay 40ms left right 2> wire.log & wire=$!
up
ip netns exec right capture "$out/lost.right.pcap" page-and-close & server=$!
until ip netns exec right ss -tln | grep -q ':7130 '; do sleep 0.1; done
ip netns exec left capture "$out/lost.left.pcap" \
    curl -sS -A reader -o far http://192.0.2.2:7130/ || true
kill "$(pgrep -P $server)"
wait $server || true
kill $wire
