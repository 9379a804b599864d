// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['q'] = `
q ;v 16 1b 22 5e 94;p q y 1a 1c 1t 1u 2t 2v 30 32 3a 3b 3s 4m 79 9g ap bi cc;w 14;;c
qdisc ;a2;9v
qlen ;3q;1o
qlen_bytes ;67
qqe ;;32 33 4a
quarter ;0 6z 84 93 95 97 9b b0
quarters ;7u
querier ;ba
query ;;ad af ag ai ba
query_localhost ;;7i ai
query_response_interval ;;ba
question 77 9o;5 1x 2i 2k 2r 35 38 39 3z 40 4e 69 6n 6t 6u 7v 8g 98 9b 9g 9l 9z a0 ae aq bm br bv bx;2d 3b 3q 3x 57 66 67 8m 8r 9q ay b1 ba bf bs bw;r 2x 32 6w 75 76 7d 7i a1 a2 ag ah;33 77 7a 7f 8e 8k bp;78 79 ad af ai ak
question_wins ;;79
questions ;1q 2r 3x 62 67 7d 9n ai aq bi;1o 2d 2i a0;1r 7a ah;79
queue v w 7u 7w ax;z 1f 1l 1s 1x 32 3d 3g 4h 4q 56 5b 6t 6v 7j 7z 8r 9i 9k 9w ao as at b2 b3 bk bl ca cb;38 3b 3x 4e 59 62 84 89 8w aq;1g 57 66 7v 8g a2 an;y 10 1a 1e 1t 3r 6p 7y 81 ax ba c2;3q 7g 7w 7x 9h 9v;w 7u
queue_seq ;;8w
queued ;16 4g
queues ;4z 5b 6p 7x 81;1s 3q 7y;7z;7u
quic ;a0 b1
quick ;4o;37 8g
quickack ;8e;;;;8g
quickack_mode ;8e
quickeach ;;8g
quickonce ;;8g
quiet ;5e;79 9v c6
quit ;c1 c2 c8 cb;c6 c7
quite ;bb
quitting ;;ba
quotaexceeded ;;a9
quotes ;;bm;ax
qw ;;7o 7q 94 95 b1
qz ;;1b 3p
`;
