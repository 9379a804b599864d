#!/bin/sh
# Records what the plot is drawn from. Type, on an idle computer with 16 GB:
#   cargo lab -- sh …/threads/measured/record.sh DIRECTORY
# Each line: what a connection costs, in KiB, for so many idle ones.
set -e
out=${1:?where to}
here=$(dirname "$(realpath "$0")")
measure() { # NAME NUMBER COMMAND…
    name=$1; number=$2; shift 2
    "$@" 2> log & server=$!
    until ss -tln | grep -q '127.0.0.1:7180 '; do sleep 0.1; done
    measure-threads "$name" "$number" $server
    kill $server
    wait $server || true
    while pgrep -P $server > /dev/null; do sleep 0.1; done
    # The last connections are gone, so that the next starts from nothing.
    until ! ss -tn | grep -q ':7180 '; do sleep 0.1; done
    sleep 1
}
ulimit -n 20000
{
    echo 'server            clients threads mapped    used  kernel switch'
    for number in 1000 2000 4000 8000; do
        measure 'no thread' $number python3 "$here/peers.py" one
        measure 'thread' $number thread-each
        measure 'python, thread' $number python3 "$here/peers.py" thread
    done
    for number in 1000 2000 4000; do
        measure 'fork' $number fork-each
        test $number = 4000 ||
            measure 'python, fork' $number python3 "$here/peers.py" fork
    done
} | tee "$out/cost.txt"
# And what a busy computer makes of many stops.
yes > /dev/null & one=$!
yes > /dev/null & two=$!
stop-often 500 goodbye > "$out/stops.txt"
kill $one $two
