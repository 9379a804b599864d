#!/bin/sh
# Records what the pictures are drawn from. Type, as root, so that the processor
# is ours first (a test refuses what came late):
#   chrt -f 10 cargo lab -- sh …/the-wire/measured/record.sh DIRECTORY
set -e
trap 'kill $(jobs -p) 2> /dev/null || true' EXIT
out=${1:?where to}
ip netns add left
ip netns add right
on() { ip netns exec "$@"; }
listening() { until on right ss -tln | grep -q ":$1 "; do sleep 0.1; done; }
# Waits until the wire has said that it is up, or has ended.
up() {
    until grep -qs 'is up' wire.log; do
        kill -0 $wire || { cat wire.log >&2; exit 1; }
        sleep 0.1
    done
    rm wire.log
}
head -c 10136 /dev/zero > zeros

for which in middle-lost:5 last-lost:8; do
    name=${which%:*}
    long-wire --delay 40ms --drop "right:data:${which#*:}" left right 2> wire.log & wire=$!
    up
    on right capture "$out/$name.right.pcap" python3 -m http.server \
        --protocol HTTP/1.1 --bind :: 7060 & server=$!
    listening 7060
    on left capture "$out/$name.left.pcap" \
        curl -s -A reader -o answer http://192.0.2.2:7060/zeros
    kill "$(pgrep -P $server)"
    wait $server || true
    kill $wire
    wait $wire || true
done

long-wire --delay 40ms left right 2> wire.log & wire=$!
up
mkfifo keys
on right capture "$out/closed-window.right.pcap" reads-later < keys > said & reader=$!
exec 9> keys
listening 7061
accepted() { until grep -q 'is there' said; do sleep 0.05; done; }
(accepted; head -c 5000 /dev/zero) | on left capture \
    "$out/closed-window.left.pcap" nc -N 192.0.2.2 7061 & client=$!
until on left ss -tinoH | grep -q 'backoff:3'; do sleep 0.05; done
sleep 0.3
echo >&9
wait $client $reader || true
for drop in slow-start:left:data:999999 one-lost:left:data:100; do
    kill $wire
    wait $wire || true
    # Fresh hosts: the old ones still send what the last program left behind.
    ip netns del left
    ip netns del right
    ip netns add left
    ip netns add right
    long-wire --delay 100ms --drop "${drop#*:}" left right 2> wire.log & wire=$!
    up
    on right socat -u TCP-LISTEN:7062,reuseaddr,rcvbuf=400000 OPEN:/dev/null & sink=$!
    listening 7062
    on left watch-slow-start 192.0.2.2:7062 8 > "$out/${drop%%:*}.txt"
    kill $sink
done
kill $wire
