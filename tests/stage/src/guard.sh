# Waits for its input to end, as it does when the process that started it has
# ended, however it did; then ends what works in a directory ($1), and removes
# that. It is known by its environment, which has $2: what somebody else started
# has another.
trap '' HUP INT TERM
cat
while processes=$(grep -lszxF "$2" /proc/[0-9]*/environ); [ -n "$processes" ]; do
    for process in $processes; do
        process=${process#/proc/}
        kill -KILL "${process%/environ}"
    done
done
rm -rf "$1"
