#!/bin/sh
# Records seconds for a file of a million bytes, by window and loss. Type:
#   cargo lab -- sh …/tftp/measured/windows.sh FILE SEED...
out=${1:?where to}
shift
head -c 1000000 /dev/urandom > million
mkdir here
for loss in 0 1 5; do for seed in "$@"; do for window in 1 2 4 8 16 32 64; do
    ip netns add left
    ip netns add right
    long-wire --delay 10ms --loss $loss% --seed "$seed" left right 2> wire &
    wire=$!
    until grep -q 'is up' wire; do sleep 0.1; done
    ip netns exec right tftp-server . 192.0.2.2:7160 2> served & server=$!
    until grep -q listening served; do sleep 0.1; done
    began=$(date +%s%N)
    (cd here && ip netns exec left tftp-client get 192.0.2.2:7160 million \
        blksize=1428 windowsize=$window)
    ended=$(date +%s%N)
    cmp million here/million && rm here/million
    kill $server
    kill $wire
    wait $wire
    echo "loss $loss window $window seed $seed: $(((ended - began) / 1000000)) ms" >> "$out"
    ip netns del left
    ip netns del right
done; done; done
