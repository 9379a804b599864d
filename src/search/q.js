// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['q'] = `
q ;c v w 14 16 22 5e 94;p q y 1a 1c 1t 1u 2t 2v 30 32 3a 3b 3s 4m 79 9g ap bi
qdisc ;a2;9v
qlen ;3q;1o
qqe ;;32 33 4a
quarter ;0 6z 84 93 95 97 9b b0
quarters ;7u
querier ;ba
query ;;ad af ag ai ba
query_localhost ;;7i ai
query_response_interval ;;ba
question 77 9o;5 r 1x 2i 2k 2r 2x 32 33 35 38 39 3a 3z 40 4e 69 6n 6t 6u 6w 75 76 78 79 7a 7d 7f 7i 7v 8e 8g 8k 98 9b 9g 9l 9z a0 a1 a2 ad ae af ag ah ai ak aq bm bp br bv bx;2d 3b 3q 3x 57 66 67 8m 8r 9q ay b1 ba bf bs bw
question_wins ;;79
questions ;1q 1r 2r 3x 57 62 67 79 7a 7d 9n ah ai aq bi;1o 2d 2i a0
queue v w 7u 7w ax;y z 10 1a 1e 1f 1g 1l 1s 1t 1x 32 3d 3g 3q 3r 4h 4q 56 57 5b 66 6p 6t 6v 7g 7j 7v 7x 7y 7z 81 8g 8r 9h 9i 9k 9v 9w a2 an ao as at b2 b3 ba bk bl c2 ca cb;38 3b 59 84 89 8w aq
queue_seq ;;8w
queued ;16 4g
queues ;4z 5b 6p 7u 7x 7z 81;1s 3q 7y
quic ;a0 b1
quick ;4o;37 8g
quickack ;8e 8g
quickack_mode ;8e
quickeach ;;8g
quickonce ;;8g
quiet ;5e;79 9v c6
quit ;c1 c2 c8 cb;c6 c7
quite ;bb
quitting ;;ba
quotaexceeded ;;a9
quotes ;ax;bm
qw ;;7o 7q 94 95 b1
qz ;;1b 3p
`;
