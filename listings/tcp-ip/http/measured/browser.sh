#!/bin/sh
# Records what a browser does: sh browser.sh PROGRAMS DIRECTORY, in a lab.
# A page of no server, then one with a style and three pictures, from a server
# with 64 seats and with one.
set -e
programs=${1:?where the programs are}
out=${2:?where to}
work=$(mktemp -d)
cd "$work"
cat > index.html <<end
<!doctype html><title>t</title><link rel=stylesheet href=a.css>
<img src=a.png><img src=b.png><img src=c.png>
end
for name in a.css a.png b.png c.png; do echo > $name; done
browse() {
    start=$(date +%s)
    timeout 120 chromium --headless --no-sandbox --user-data-dir="$work/$1" \
        --dump-dom "$2" > page 2> /dev/null || true
    echo "seats: $1, seconds: $(($(date +%s) - start))"
}
{
    browse none about:blank
    for seats in 64 1; do
        strace -f -qq -e trace=accept4 -o calls \
            "$programs/serve-files" $seats 2> said &
        tracer=$!
        until grep -q listening said; do sleep 0.1; done
        browse $seats http://127.0.0.1:7190/
        sleep 1
        kill $(pgrep -P $tracer)
        wait $tracer || true
        echo "connections: $(grep -c sin_port calls)"
        grep -v listening said
    done
} | tee "$out/browser.txt"
rm -r "$work"
