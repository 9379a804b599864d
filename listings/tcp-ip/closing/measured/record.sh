#!/bin/sh
# Records what the picture is drawn from. Type, as root, so that the processor is
# ours first (a test refuses what came late):
#   chrt -f 10 cargo lab -- sh …/closing/measured/record.sh DIRECTORY
set -e
out=${1:?where to}
ip netns add left
ip netns add right
long-wire --delay 40ms left right & wire=$!
sleep 1
ip netns exec right capture "$out/lost.right.pcap" page-and-close & server=$!
until ip netns exec right ss -tln | grep -q ':7130 '; do sleep 0.1; done
ip netns exec left capture "$out/lost.left.pcap" \
    curl -sS -A reader -o far http://192.0.2.2:7130/ || true
kill "$(pgrep -P $server)"
wait $server || true
kill -INT $wire
