#!/bin/sh
# Records how fast serve-files is beside nginx. Type, on an idle computer with
# two processors, after cargo build --release -p http:
#   cargo lab -- sh …/http/measured/record.sh …/target/release DIRECTORY
# Both serve the same 1,024 bytes to 16 connections, on the same processor;
# wrk has the other.
set -e
programs=${1:?where the programs are}
out=${2:?where to}
work=$(mktemp -d)
cd "$work"
head -c 1024 /dev/zero > file
conf() { # NAME LINES
    cat > "$1" <<end
user root; daemon off; master_process off; pid pid; error_log stderr emerg;
events {}
http {
  client_body_temp_path tmp; proxy_temp_path tmp; fastcgi_temp_path tmp;
  uwsgi_temp_path tmp; scgi_temp_path tmp;
  root .; sendfile on; $2
  server { listen 127.0.0.1:7190; }
}
end
}
conf logged 'access_log log;'
conf bare 'access_log off; open_file_cache max=10;'
begin() {
    case $1 in
    ours) set -- "$programs/serve-files" ;;
    *) set -- nginx -p . -e stderr -c "$1" ;;
    esac
    taskset -c 0 "$@" 2> said & server=$!
    until curl -s -o got http://127.0.0.1:7190/file; do sleep 0.1; done
    cmp got file
}
end() {
    kill $server
    wait $server || true
}
spent() { # ticks of the server, 10 ms each
    awk '{ print $14 + $15 }' /proc/$server/stat
}
load() { # SECONDS
    taskset -c 1 wrk -t 1 -c 16 -d "$1" http://127.0.0.1:7190/file
}
{
    echo 'round server  per second  microseconds of processor per request'
    for round in 1 2 3 4 5; do
        for name in ours logged bare; do
            begin $name
            before=$(spent)
            load 2 > loaded
            after=$(spent)
            end
            awk -v round=$round -v name=$name -v ticks=$((after - before)) '
                / requests in / { n = $1 }
                /^Requests.sec:/ { rate = $2 }
                END { printf "%5s %-7s %9.0f %6.1f\n", round, name, rate,
                    ticks * 10000 / n }' loaded
        done
    done
} | tee "$out/throughput.txt"
{
    echo 'server  calls per request'
    for name in ours logged bare; do
        begin $name
        strace -f -c -o calls -p $server 2> /dev/null & tracer=$!
        until grep -q "TracerPid:.*[1-9]" /proc/$server/status; do :; done
        n=$(load 2 | sed -n 's/ requests in .*//p')
        kill -INT $tracer
        wait $tracer || true
        end
        awk -v n="$n" -v name=$name '
            $4 ~ /^[0-9]+$/ && $NF != "total" && $4 / n > 0.05 {
                printf "%-7s %5.2f %s\n", name, $4 / n, $NF
            }' calls
    done
} | tee "$out/calls.txt"
rm -r "$work"
