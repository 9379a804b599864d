#!/bin/sh
# Records what the pictures are drawn from. Type, as root, so that the processor
# is ours first (a test refuses what came late):
#   chrt -f 10 cargo lab -- sh …/the-wire/measured/record.sh DIRECTORY
set -e
out=${1:?where to}
ip netns add left
ip netns add right
on() { ip netns exec "$@"; }
listening() { until on right ss -tln | grep -q ":$1 "; do sleep 0.1; done; }
settled() { sleep 1; }
head -c 10136 /dev/zero > zeros

for which in middle-lost:5 last-lost:8; do
    name=${which%:*}
    long-wire --delay 40ms --drop "right:data:${which#*:}" left right & wire=$!
    settled
    on right capture "$out/$name.right.pcap" python3 -m http.server \
        --protocol HTTP/1.1 --bind :: 7060 & server=$!
    listening 7060
    on left capture "$out/$name.left.pcap" \
        curl -s -A reader -o answer http://192.0.2.2:7060/zeros
    kill "$(pgrep -P $server)"
    wait $server || true
    kill -INT $wire
    wait $wire || true
done

long-wire --delay 40ms left right & wire=$!
settled
mkfifo keys
on right capture "$out/closed-window.right.pcap" reads-later < keys & reader=$!
exec 9> keys
listening 7061
head -c 5000 /dev/zero | on left capture "$out/closed-window.left.pcap" \
    nc -N 192.0.2.2 7061 & client=$!
until on left ss -tinoH | grep -q 'backoff:3'; do sleep 0.05; done
sleep 0.3
echo >&9
wait $client $reader || true
for drop in slow-start:left:data:999999 one-lost:left:data:100; do
    kill -INT $wire
    wait $wire || true
    # Fresh hosts: the old ones still send what the last program left behind.
    ip netns del left
    ip netns del right
    ip netns add left
    ip netns add right
    long-wire --delay 100ms --drop "${drop#*:}" left right & wire=$!
    settled
    on right socat -u TCP-LISTEN:7062,reuseaddr,rcvbuf=400000 OPEN:/dev/null & sink=$!
    listening 7062
    on left watch-slow-start 192.0.2.2:7062 8 > "$out/${drop%%:*}.txt"
    kill $sink
done
kill -INT $wire
