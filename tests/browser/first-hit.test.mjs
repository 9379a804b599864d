// Where a reader wants to go is the first hit. The search runs here by itself:
// no browser, and the word list that is committed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is typed, and the sections that should be first, any of them. */
const wanted = `
EADDRINUSE: server-side#address-already-in-use
SO_REUSEADDR: server-side#address-already-in-use time-wait#the-address-again
port 0: ports ports#the-servers-number-is-given-away
port: ports
cargo lab: how-to-read-a-run#your-own-lab
ENOBUFS: udp#ten-places listening#what-accept-says
EAI_AGAIN: names#what-went-wrong
handshake: establishing#three-segments
TIME_WAIT: time-wait
SCM_RIGHTS: passing-descriptors
sendfile: small-writes#what-others-do http#beside-nginx
backlog: server-side#meanwhile-somebody-else
mDNS: multicast#a-real-peer
MTU: icmp-and-mtu
ICMP: icmp-and-mtu
keepalive: vanished#let-the-kernel-ask
EPIPE: client-side#who-is-no-longer-there
RST: establishing#nobody-listens
SIGPIPE: client-side#who-is-no-longer-there pipes#nobody-reads
TCP_NODELAY: small-writes#ways-out
shutdown: closing#who-sends-what closing#the-peer-writes-a-byte closing
multicast: multicast
SO_LINGER: closing#what-linger-waits-for client-side#who-is-no-longer-there
Nagle: small-writes#two-kernels-that-wait
slow start: the-wire#how-fast-to-begin
checksum: the-wire#what-the-checksum-does-not-promise
htons: address-formats#forget-to-turn-it-round
byte order: address-formats#byte-order
ephemeral port: channels#who-has-to-know-what
getaddrinfo: names#who-is-asked names#what-went-wrong
happy eyeballs: connecting#whom-else
V6ONLY: ipv6#one-listener-or-two
SO_PEERCRED: credentials#who-speaks-now credentials
memfd_create: shared-memory
zombie: fork-and-exec#when-the-child-dies
FIFO: pipes
EAGAIN: listening#what-accept-says pipes#how-much-goes-in
ECONNRESET: datagrams#connections-with-seams client-side#who-is-no-longer-there
ECONNREFUSED: connecting#asking-the-same-socket-again
EMFILE: many-clients#a-crew listening#what-accept-says
SYN: establishing#three-segments
SYN cookies: listening
EINPROGRESS: connecting#a-question-in-four-calls
PIPE_BUF: pipes#two-writers-at-once pipes#a-server-almost
ETIMEDOUT: vanished#eight-ways
CLOEXEC: fork-and-exec#a-moment-later-is-too-late
LISTEN_FDS: supervisor#handing-over-the-listening-socket
ALPN: tls#http-over-it
certificate: tls#who-holds-the-key
chunked: http#where-a-request-ends
request smuggling: http#somebody-elses-request
pipelining: protocols#which-question-was-that
TTL: multicast#which-hosts
pktinfo: udp#answer-from-the-address-that-was-asked
window: the-wire#a-reader-that-does-not-read
window 0: the-wire#a-reader-that-does-not-read
retransmission: the-wire#a-segment-is-lost
deadline: time-limits#handing-the-deadline-down
idempotent: time-limits#trying-again protocols#was-it-done
0.0.0.0: internet-domain#where-you-are-called
abstract name: abstract-names
seqpacket: datagrams#connections-with-seams
credentials: credentials
socketpair: what-is-a-socket#what-the-program-holds
broadcast: multicast
descriptor: passing-descriptors what-is-a-socket#what-the-program-holds
panic: threads#a-panic-in-a-handler
TFTP: tftp
UDP: udp
HTTP: http
loopback: internet-domain#where-you-are-called
SO_RCVBUF: udp#how-large-is-a-buffer
umask: unix-domain#who-may-use-the-name unix-server#a-name-that-appears-when-it-is-ready
nginx: http#beside-nginx
SNI: tls
framing: framing
closing: closing
thread: threads
predict: how-to-read-a-run#predict
tcpdump: the-wire#a-layer-in-bytes
`.trim().split('\n').map(line => line.split(': '));

function searcher() {
  const window = { course: { root: '', load: async file => run(`src/${file.split('?')[0]}`) } };
  const context = vm.createContext({ window, document: { querySelector: () => null }, addEventListener() {} });
  const run = file => vm.runInContext(fs.readFileSync(root + file, 'utf8'), context);
  run('src/search/sections.js');
  run('theme/search.js');
  return window.course.search;
}
const name = ({ page, id }) => page.replace(/^.*\/|\.html$/g, '').replace(/\.html$/, '') + (id && `#${id}`);

test('where a reader wants to go is the first hit', async t => {
  const search = searcher();
  const sections = new Set([...fs.readFileSync(`${root}src/search/sections.js`, 'utf8').matchAll(/^(\S+) \w+ /gm)].map(([, id]) => id.replace(/^\/(.*\/)?|\.html$/g, '')));
  const missed = [];
  for (const [typed, places] of wanted) {
    for (const place of places.split(' ')) for (const part of place.split('#')) assert.ok(sections.has(part), `${typed}: the course has no ${part}`);
    const hits = (await search(typed)).hits.map(name);
    const at = hits.findIndex(hit => places.split(' ').includes(hit));
    if (at) missed.push(`${typed}: ${places} is ${at < 0 ? 'no hit' : `the hit ${at + 1}`}, the first is ${hits[0]}`);
  }
  missed.forEach(line => t.diagnostic(line));
  assert.ok(missed.length <= wanted.length / 12, `${missed.length} of ${wanted.length} are not the first hit:\n${missed.join('\n')}`);
});

test('the first hit of what readers missed once', async () => {
  const search = searcher();
  for (const [typed, place] of [
    ['EADDRINUSE', 'server-side#address-already-in-use'], ['SO_REUSEADDR', 'server-side#address-already-in-use'], ['port 0', 'ports'],
    ['cargo lab', 'how-to-read-a-run#your-own-lab'], ['ENOBUFS', 'listening#what-accept-says'], ['EAI_AGAIN', 'names#what-went-wrong'], ['handshake', 'establishing#three-segments'],
  ]) assert.equal(name((await search(typed)).hits[0]), place, typed);
});
