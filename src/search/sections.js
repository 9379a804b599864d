// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {}).sections = `
/welcome.html 0 Socket Programming in Rust
what-you-will-build 5c What you will build
who-it-is-for 1 Who it is for
what-it-runs-on 5d What it runs on
/first-conversation.html 5e A conversation of your own
a-parrot 5f A parrot
what-happened 5g What happened
a-visitor 5h A visitor
break-it 5i Break it
nobody-listens 5j Nobody listens
two-servers 5k Two servers
half-a-line 5l Half a line
what-puzzled-us 5m What puzzled us
your-turn 5n Your turn
check-yourself 5o Check yourself
/how-to-read-a-run.html 5 How to read a run
what-you-see 5p What you see
predict 5q Predict
your-own-lab 5r Your own lab
exercises 5s Exercises
what-you-need 9 What you need
your-turn 5t Your turn
check-yourself 5u Check yourself
/foundations/what-is-a-socket.html a What is a socket?
what-the-program-holds b What the program holds
what-the-kernel-holds c What the kernel holds
when-it-is-gone d When it is gone
what-rust-adds e What Rust adds
your-turn 5v Your turn
check-yourself f Check yourself
/foundations/client-server.html g The client–server model
a-server-that-stays h A server that stays
clients-leave-when-they-like i Clients leave when they like
who-is-the-server j Who is the server?
other-shapes k Other shapes
your-turn l Your turn
check-yourself m Check yourself
/foundations/channels.html n Sockets in the client–server model
who-has-to-know-what o Who has to know what
how-many-on-one-port p How many on one port?
whose-address-is-it q Whose address is it?
your-turn r Your turn
check-yourself s Check yourself
/foundations/establishing.html t Establishing a connection
three-segments u Three segments
a-connection-that-no-program-holds v A connection that no program holds
a-full-queue w A full queue
nobody-listens x Nobody listens
nobody-answers y Nobody answers
your-turn z Your turn
check-yourself 10 Check yourself
/foundations/client-side.html 11 The client side
what-read-returns 12 What read returns
the-same-client-twice-more 13 The same client, twice more
why-write-returns-a-number 14 Why write returns a number
who-is-not-there 15 Who is not there
who-is-no-longer-there 16 Who is no longer there
your-turn 17 Your turn
check-yourself 18 Check yourself
/foundations/server-side.html 19 The server side
meanwhile-somebody-else 1a Meanwhile, somebody else
the-same-server-with-std 1b The same server with std
started-again cc Started again
address-already-in-use 1c Address already in use
your-turn 1d Your turn
check-yourself 1e Check yourself
/foundations/many-clients.html 1f More than one client
a-crew 1g A crew
a-line-that-ends 1h A line that ends
a-line-that-ends-in-time 1i A line that ends in time
a-refusal-that-arrives 1j A refusal that arrives
a-log-that-nobody-reads 1k A log that nobody reads
your-turn 1l Your turn
check-yourself 1m Check yourself
/foundations/domain-and-type.html 1n What a socket needs to know
the-type-what-a-read-gives-you 1o The type: what a read gives you
who-can-talk-to-whom 1p Who can talk to whom
your-turn 1q Your turn
check-yourself 1r Check yourself
/foundations/unix-domain.html 1s The UNIX domain
where-the-bytes-are 1t Where the bytes are
a-name-is-used-once 1u A name is used once
who-may-use-the-name 1v Who may use the name
where-the-name-leads 1w Where the name leads
what-stays-behind 1x What stays behind
your-turn 1y Your turn
check-yourself 1z Check yourself
/foundations/internet-domain.html 20 The Internet domain
where-you-are-called 21 Where you are called
two-hosts 22 Two hosts
your-turn 23 Your turn
check-yourself 24 Check yourself
/foundations/address-formats.html 25 Address formats
byte-order 5w Byte order
forget-to-turn-it-round 26 Forget to turn it round
a-path-in-bytes 5x A path in bytes
an-address-as-text 5y An address as text
your-turn 5z Your turn
check-yourself 2b Check yourself
/foundations/ports.html 60 Ports
the-servers-number-is-given-away 61 The server’s number is given away
no-port-is-left 62 No port is left
the-well-known-ports 63 The well-known ports
your-turn 64 Your turn
check-yourself 65 Check yourself
/foundations/one-program.html 2c Part I in one program
from-text-to-a-socket 2d From text to a socket
streams-a-crew-and-a-deadline 66 Streams: a crew and a deadline
datagrams-one-loop-and-the-right-address 67 Datagrams: one loop, and the right address
the-client 2i The client
clients-from-elsewhere 68 Clients from elsewhere
your-turn 69 Your turn
check-yourself 2k Check yourself
/ipc/pipes.html 2l Pipes and FIFOs, and where they stop
how-much-goes-in 2m How much goes in
nobody-reads 2n Nobody reads
nobody-writes 2o Nobody writes
two-writers-at-once 2p Two writers at once
a-pipe-with-a-name 2q A pipe with a name
a-server-almost 2r A server, almost
your-turn 6a Your turn
check-yourself 2s Check yourself
/ipc/fork-and-exec.html 2t A pair across fork and exec
what-exec-keeps 2v What exec keeps
a-moment-later-is-too-late 2w A moment later is too late
until-exec-the-child-has-all 6b Until exec, the child has all
one-end-for-the-child 2x One end for the child
when-the-child-dies 30 When the child dies
your-turn 6c Your turn
check-yourself 31 Check yourself
/ipc/unix-server.html 32 A UNIX server done properly
one-at-a-time 33 One at a time
names-that-are-not-yours 35 Names that are not yours
the-way-out 36 The way out
a-name-that-appears-when-it-is-ready 37 A name that appears when it is ready
who-comes-near 38 Who comes near
your-turn 6e Your turn
check-yourself 39 Check yourself
/ipc/abstract-names.html 3a Abstract names
which-bytes 3b Which bytes
who-may-come-in 3d Who may come in
where-a-name-is-known 3e Where a name is known
which-one 3f Which one
your-turn 6f Your turn
check-yourself 3g Check yourself
/ipc/datagrams.html 3h Datagrams and sequenced packets
empty-messages 6d Empty messages
too-long-for-the-buffer 3j Too long for the buffer
one-message-one-line 3p One message, one line
the-daemon-falls-behind 3q The daemon falls behind
connections-with-seams 3o Connections with seams
your-turn 6g Your turn
check-yourself 3r Check yourself
/ipc/framing.html 3s Framing a stream
three-ways-to-say-where-it-ends 3t Three ways to say where it ends
a-decoder-without-a-socket 3u A decoder without a socket
a-line-without-an-end 6n A line without an end
a-length-in-front 6o A length in front
peers-that-frame-badly 3x Peers that frame badly
your-turn 6h Your turn
check-yourself 3z Check yourself
/ipc/credentials.html 40 Who is there?
at-the-door 47 At the door
as-of-when 42 As of when?
who-speaks-now 43 Who speaks now?
a-stream-has-seams 44 A stream has seams
a-lie 45 A lie
a-number-is-not-a-process 46 A number is not a process
your-turn 6i Your turn
check-yourself 49 Check yourself
/ipc/passing-descriptors.html 4a Passing descriptors
room-for-one 4b Room for one
a-client-without-a-name 6p A client without a name
glued-to-a-byte 4d Glued to a byte
opened-by-somebody-else 4e Opened by somebody else
gifts 4g Gifts
your-turn 6j Your turn
check-yourself 4h Check yourself
/ipc/shared-memory.html 4i Shared memory with a doorbell
a-page-that-is-taken-back 6q A page that is taken back
a-size-that-is-settled 6r A size that is settled
bytes-that-change-while-you-look 6s Bytes that change while you look
a-ring 4m A ring
who-tells-you-that-nobody-will-ring 4n Who tells you that nobody will ring?
when-to-ring 4o When to ring
what-you-get 4q What you get
your-turn 6k Your turn
check-yourself 4r Check yourself
/ipc/choosing.html 4s Choosing an IPC, measured
what-to-take 50 What to take
the-first-price-the-wake-up 6t The first price: the wake-up
the-second-price-the-call 6u The second price: the call
the-third-price-the-bytes 6v The third price: the bytes
what-does-not-fit-at-all 4y What does not fit at all
what-this-does-not-say 4z What this does not say
your-turn 6l Your turn
check-yourself 52 Check yourself
/ipc/supervisor.html 53 Project: a supervisor
one-loop 54 One loop
starting-a-child 55 Starting a child
learning-of-its-end 56 Learning of its end
handing-over-the-listening-socket 57 Handing over the listening socket
the-control-socket 58 The control socket
when-the-supervisor-dies 59 When the supervisor dies
your-turn 6m Your turn
check-yourself 5b Check yourself
/tcp-ip/the-wire.html 6w What the wire shows
a-layer-in-bytes 6x A layer, in bytes
what-the-numbers-count 6y What the numbers count
a-segment-is-lost 6z A segment is lost
a-reader-that-does-not-read 70 A reader that does not read
how-fast-to-begin 71 How fast to begin
what-the-checksum-does-not-promise 72 What the checksum does not promise
your-turn 73 Your turn
check-yourself 74 Check yourself
/tcp-ip/names.html 7d Names to addresses
who-is-asked 7e Who is asked
what-went-wrong 7f What went wrong
how-long 7g How long
in-which-order 7h In which order
use-what-you-have-checked 7i Use what you have checked
your-turn 7j Your turn
check-yourself 7k Check yourself
/tcp-ip/ipv6.html 7l IPv6 and dual stack
one-address-two-spellings 8c One address, two spellings
one-spelling-two-hosts 7n One spelling, two hosts
one-listener-or-two 7o One listener or two
text 7p Text
one-host-many-addresses 7q One host, many addresses
code-that-says-ipv4addr 7r Code that says Ipv4Addr
your-turn 7s Your turn
check-yourself 7t Check yourself
/tcp-ip/connecting.html 75 Connecting
how-long 76 How long
a-question-in-four-calls 77 A question in four calls
asking-the-same-socket-again 78 Asking the same socket again
whom-else 79 Whom else
beside-curl 7a Beside curl
your-turn 7b Your turn
check-yourself 7c Check yourself
/tcp-ip/listening.html 7u Listening
whose-number 7v Whose number
too-late-for-the-second-queue 7w Too late for the second queue
stopping 7x Stopping
what-accept-says 7y What accept says
one-socket-two-processes 7z One socket, two processes
your-turn 80 Your turn
check-yourself 81 Check yourself
/tcp-ip/no-messages.html 82 A stream has no messages
how-far-does-a-call-go 83 How far does a call go?
every-way-to-cut 84 Every way to cut
a-byte-at-a-time 85 A byte at a time
a-time-limit-in-the-middle 86 A time limit in the middle
handing-the-stream-on 87 Handing the stream on
waiting-for-all 88 Waiting for all
a-byte-out-of-line 89 A byte out of line
your-turn 8a Your turn
check-yourself 8b Check yourself
/tcp-ip/protocols.html 9l Designing a protocol
text-or-binary 9m Text or binary?
the-first-version 9n The first version
which-question-was-that 9o Which question was that?
was-it-done 9p Was it done?
the-second-version 9q The second version
the-attack 9r The attack
your-turn 9s Your turn
check-yourself 9t Check yourself
/tcp-ip/closing.html 8l Closing
who-sends-what 8m Who sends what
the-peer-writes-a-byte 8n The peer writes a byte
an-end-that-loses-nothing 8o An end that loses nothing
what-linger-waits-for 8p What linger waits for
finished-or-died 8q Finished, or died?
has-it-arrived 8r Has it arrived?
your-turn 8s Your turn
check-yourself 8t Check yourself
/tcp-ip/time-wait.html 8u TIME-WAIT and using an address again
a-last-ack-that-is-lost 8v A last ACK that is lost
an-old-duplicate 8w An old duplicate
a-clock-in-each-segment 8x A clock in each segment
two-timers 8y Two timers
running-out-of-ports 8z Running out of ports
who-should-close-first 90 Who should close first?
the-address-again 91 The address again
your-turn 92 Your turn
check-yourself 93 Check yourself
/tcp-ip/vanished.html 94 When the peer vanishes
eight-ways 95 Eight ways
let-the-kernel-ask 96 Let the kernel ask
when-exactly 97 When exactly?
let-the-program-ask 98 Let the program ask
found-and-ended 99 Found and ended
your-turn 9a Your turn
check-yourself 9b Check yourself
/tcp-ip/time-limits.html 9c Time limits that hold
handing-the-deadline-down 9d Handing the deadline down
every-phase 9e Every phase
a-limit-for-a-part 9f A limit for a part
after-the-limit 9g After the limit
trying-again 9h Trying again
over-several-hosts 9i Over several hosts
your-turn 9j Your turn
check-yourself 9k Check yourself
/tcp-ip/small-writes.html 8d Small writes
two-kernels-that-wait 8e Two kernels that wait
with-a-wire-between 8f With a wire between
ways-out 8g Ways out
what-others-do 8h What others do
what-is-written-stays-written 8i What is written stays written
your-turn 8j Your turn
check-yourself 8k Check yourself
/tcp-ip/udp.html 9u UDP
ten-places 9v Ten places
who-counts-for-one-socket 9w Who counts for one socket
how-large-is-a-buffer 9x How large is a buffer?
twice-late-never 9y Twice, late, never
answer-from-the-address-that-was-asked 9z Answer from the address that was asked
who-asked a0 Who asked?
your-turn a1 Your turn
check-yourself a2 Check yourself
/tcp-ip/icmp-and-mtu.html at Connected UDP, ICMP and path MTU
one-error-and-the-next-call au One error, and the next call
who-else-gets-in av Who else gets in
which-messages-count aw Which messages count
whose-error ax Whose error?
how-long-may-it-be ay How long may it be?
tcp-in-the-hole az TCP in the hole
ask-the-peer b0 Ask the peer
sizes-that-are-safe b1 Sizes that are safe
your-turn b2 Your turn
check-yourself b3 Check yourself
/tcp-ip/tftp.html a3 Reliability over UDP: TFTP
lost-and-twice a4 Lost, and twice
the-sorcerers-apprentice a5 The sorcerer’s apprentice
who-is-speaking a6 Who is speaking?
after-block-65535 a7 After block 65,535
fewer-waits a8 Fewer waits
what-a-stranger-may-name a9 What a stranger may name
with-programs-of-others aa With programs of others
your-turn ab Your turn
check-yourself ac Check yourself
/tcp-ip/dns.html ad DNS by hand
a-name-is-a-program ae A name is a program
which-packet-is-the-answer af Which packet is the answer?
what-does-not-fit ag What does not fit
what-has-to-be-guessed ah What has to be guessed
is-it-right ai Is it right?
your-turn aj Your turn
check-yourself ak Check yourself
/tcp-ip/multicast.html b4 Broadcast and multicast
which-sockets b5 Which sockets
which-hosts b6 Which hosts
what-a-join-says b7 What a join says
who-is-there b8 Who is there?
a-liar b9 A liar
a-real-peer ba A real peer
your-turn bb Your turn
check-yourself bc Check yourself
/tcp-ip/threads.html al A thread per connection
what-a-seat-costs am What a seat costs
take-it-first an Take it first
a-panic-in-a-handler ao A panic in a handler
a-job-that-waits-for-a-job ap A job that waits for a job
stopping aq Stopping
your-turn ar Your turn
check-yourself as Check yourself
/tcp-ip/http.html bd HTTP/1.1
somebody-elses-request be Somebody else’s request
where-a-request-ends bf Where a request ends
three-requests-one-write bg Three requests, one write
what-is-not-sent bh What is not sent
the-other-side bi The other side
ninety-two-requests bj Ninety-two requests
what-a-client-can-use-up bk What a client can use up
what-a-browser-does bl What a browser does
beside-nginx bm Beside nginx
your-turn bn Your turn
check-yourself bo Check yourself
/tcp-ip/tls.html bp TLS
who-holds-the-key bq Who holds the key
other-clients-other-rules br Other clients, other rules
who-is-the-client bs Who is the client?
a-part-of-a-record bt A part of a record
the-end bu The end
the-first-bytes-again bv The first bytes again
with-the-keys bw With the keys
http-over-it bx HTTP over it
your-turn by Your turn
check-yourself bz Check yourself
/tcp-ip/chat.html c0 Project: a chat server
lines-that-nc-can-type c1 Lines that nc can type
an-outbox-for-each-member c2 An outbox for each member
locks-for-memory-only cb Locks, for memory only
a-member-that-speaks-too-much c4 A member that speaks too much
a-member-that-is-gone c5 A member that is gone
with-tls c6 With TLS
the-stop c7 The stop
what-it-costs c8 What it costs
your-turn c9 Your turn
check-yourself ca Check yourself
`;
window.words.versions = {
'0': '7ac86931',
'1': '0f69514f',
'2': '1fc44760',
'3': 'e0ab5a9d',
'4': '5f30698b',
'5': 'c9d84f37',
'6': 'a45322a7',
'7': '04e72772',
'8': '64368155',
'9': 'c1265e7d',
'_': '34f01221',
'a': 'bfa98b54',
'b': '7126ba76',
'c': '9028c58b',
'd': 'b2cb81c1',
'e': '333388d4',
'f': 'f8063c3e',
'g': '6c132253',
'h': '7350be82',
'i': '14b1d91e',
'j': '407cf1e8',
'k': 'e5482265',
'l': 'de561f54',
'm': '129912a5',
'n': '89ea8dac',
'o': 'eb7ba2d8',
'p': '40191436',
'q': '7c5249f0',
'r': 'c8f1a211',
's': '8fa60bef',
't': '9c48de3f',
'u': '84797b9c',
'v': 'e12f62a1',
'w': '9a9351f6',
'x': '03888ebd',
'y': '522ffbf4',
'z': 'e8187594',
};
