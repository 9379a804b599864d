// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['l'] = `
l ;g q 11 2v 7v;a d i 16 1j 1t 1v 2l 2o 2q 30 33 3x 4o 57 66 6p 6q 72 79 7i 90 9d 9e 9i aa ag
l_linger ;;4g
l_onoff ;;4g
l_wx ;;2o 53
lab 5r;y 1k 1s 22 6p 6w 6x 75 79 7l 7o 7w 8x ad;7p 7q 9v 9x b5 b6 ba c1 c2;5s 7d 7e 7h;1c 60 7i 7y;5r
label ;bx;6r 6s 7f ae ai;ad;7q
labelkind ;;ae ai
labels ad;;7i ae ai;7q
lack ;p 2m 4b
lacked ;89 8x
lacks ;j 2m 8b;4m 67 bt
ladder u;12 1a 44 79 9o af ao aq bh c0;;u 6p 87 9z
ladders ;95
landlock ;3e
landlock_scope_abstract_unix_socket ;3e
lands ;30
language ;4o 68 6s 7z
laptop ;bc
large 9x;18 1o 38 4q 6v 8i 9v ah aq bh c2;4z 5x aa;2x 3q 9m;bk;8g
large_message ;;4o
larger ;4y 52 6u 8w 9x aa am as;3j a8 a9 ba c6 c8;60
largest ;3o ai b3;3j 4m a8 a9;6x 72
largest_datagram ;;3j
last 8v;f l r s v y 13 15 1f 1g 1j 1l 1p 1s 1t 21 22 2d 2k 2l 2m 2n 2o 2r 2s 2x 35 38 3b 3p 3q 49 4a 4e 4m 4o 53 5k 5w 5x 6m 6q 6r 6t 6u 72 74 79 7c 7e 7h 7o 7p 7u 82 87 89 8b 8e 8g 8h 8i 8m 8q 8s 8x 8z 91 93 9e 9n 9r 9u 9v 9w a0 a2 a6 a9 ac ai am ao ar au b5 b7 bc bf bg bo bp bq bu bw bx bz c4 c8 c9 cc;n 1h 1i 2i 37 3u 46 6s 6x 76 7a 7z 84 8w 94 96 97 99 9h 9y a4 ae ap av b0 b8 ba bm bs c6;5 d w 18 1u 1x 2v 36 3r 3x 44 4b 4g 4i 50 59 5c 5r 6v 75 7i 7t 7w 83 8r 8u 90 98 9b a3 by;1o 33 3a 6z 7q 8n 8t 9i 9q aq bj bt c1 c7;;aa
last_ack ;;0 n u 12 1a 6p 72 79 87 8u 8v 95 9o ao aq bh c0
last_answer ;;;ar
last_copy ;;d;f
last_lost ;;6z
last_modified ;;13 bg bm
last_os_error ;;3p 43 47 7f 7q ba
last_pid ;;46
last_stays ;;9q
last_word ;;79;r
last_words ;;79
lastack ;99
lastrcv ;99
lasts ;e 2d 79 8k cc;58
late 2w 7w 9y;15 1i 46 55 69 6b 78 7a 7g 7x 8b 8h 8m 8w 98 9g 9v a3 ai ak at bg bv bx;1j 1s 1x 20 37 38 3d 3o 3q 3x 42 43 4e 4m 66 6p 6x 79 84 89 8i 8o 8r 97 9d 9e 9h aa aq b1 b8 ba bm c4 c8;2k 8e 8u;7w 9i
late4 ;;7a
late6 ;;7a
late_answer ;;9g
late_word ;;8i
lately ;7u
later 2w;9 b q w 16 1a 1g 1m 33 36 3x 42 4e 4g 4o 5b 5d 5j 5q 6w 6x 79 7a 7o 7t 82 85 97 9f 9h 9k 9n 9o 9t 9w a4 aa ao ay bl bq bs bv c0 c1 c2 cb;57 59 70 84 89 8m 8r 95 a0 b1 bm c7 c8;37 74 77 7f 7q 7v 9r 9u a2 c4 cc;6z
latest ;;79 9i
layer 6x;;;6x
lays ;7d 7i
lazylock ;;59
lb ;91
lc_all ;;7o
ld ;;38 8r
ldx ;;8r
le_bytes ;;4m 6r 6x
lead ;1u 1y 2t 30 7d ae ak;7a 7i af ai
leader ;;;55
leading ;3p 5y 7p
leads 1w;s v 1p 1v 1z 20 33 35 37 4a 57 6b 7p 7z ai;25 55 56 5x af bm;9 1y 7h a9
leak ;2v 4h 6j
leaks ;4b 9r
leaks_to_child ;;2v
learn ;o 57 6b 7d 7f 7k aq;;95
learned ;71
learning 56;;55 57
learns ;16 2s 3j 6l 70 8g 95 a6 ai b4 bq bs c5;;9r
least ;12 18 2m 4o 50 6z 74 79 8b 8e 8g 8u b0;4z 94 96 97 9i ai b1;aa
leave i;b p 1j 1m 1z 33 38 3o 4n 4o 52 56 5o 5r 6z 72 7g 7z 8k 9e 9h 9v a9 b7 bp bu c6;57 59 aa aq bm c7 c8 cb;55 62 7o 8e au
leaves ;g 10 16 1a 1b 1d 1e 1k 1n 22 2r 2s 30 32 36 37 3x 4h 55 56 57 5x 62 66 6p 7a 7g 7n 7o 7p 82 87 8c 8f 8g 8h 8k 8u 91 94 95 9c 9e 9p a3 a9 aa al am b1 b3 b7 bm by;3p 4b 59 7u 7y 9i 9v a8 ai ao ba c1 c4 c5 c6 c7;w 3e 5b 7q 9h aq;8e
leaves_a_child ;;7z
leaves_in_one_piece ;;3x
leaving ;;b8 ba c7 cb
led ;aq
left 62;5 d 18 19 1a 1c 1e 1g 1h 1m 1o 1x 24 2d 2m 2r 2s 33 36 3o 3u 49 4r 52 55 59 5f 5p 5r 66 6e 6k 7g 7i 7p 7t 7y 84 88 8i 8m 8q 8u 92 93 97 99 9c 9p 9t af ag ai ao ap aq b6 b7 b9 bg c5 c7;a b n q 1j 1s 20 25 2i 2p 2t 2x 37 38 3b 3d 3j 3p 3q 3x 43 4a 4b 4d 4g 6d 6o 6p 6q 6r 6s 6x 71 72 76 79 7f 7w 7z 82 85 8f 8l 8n 8o 94 96 98 9e 9g 9h 9m 9n 9v 9y a4 a5 a6 aa an ax ay az b0 b1 b8 ba bi bm bx c1 c4 c8 cb;c f i u 1i 4o 56 57 65 67 6w 7l 7n 7q 8g 91 9q 9r at cc;16 4n 5b 62 6z 70 74 83 8a 8e 8r 95 9a 9d;7o 8c 9i;22
left_behind ;;1x 7z
left_early ;;3o
left_free ;;7o
left_udp ;;62
leftover ;32;1x
len ;71 8w;11 14 16 1h 1i 1j 1x 21 25 2i 2r 33 35 3b 3d 3j 3p 3u 3x 4a 4b 4d 4i 4m 4o 4s 4z 59 5x 62 6n 6o 6p 6q 6r 6s 6t 6x 79 7a 7f 7g 7y 83 84 87 88 8g 8r 95 98 9d 9e 9h 9i 9m 9n 9r 9x a0 a9 aa ae af ag ai aq b1 b8 ba bd bg bm bx c1 c2 c8 cb
lend ;;43 6q
lend_connection ;;43
lend_page ;4i
lender ;4i;;4r 6q;;6r
lends ;4i;43
length 6o;12 18 1a 1p 3j 3z 5w 6s 73 85 89 8g 8q 90 9d 9e 9m 9u 9v ag ax bd bm bn bu bx by;13 1x 3p 3u 43 47 4z 57 59 7a 8r 8w 9c 9i a0 ai b1 ba be bh;25 3b 4m 4r 67 6x 8b ae bf bj bo;3x 5x ad bg bi bp;3t 6o
length(5) ;;bi
length(6) ;;bi
lengthprefix ;;3u 3x 6o 85
lengths ;u 5z 6x 7u 84 8b 9r bo bp;1x 3u 7y ae bj
lent ;;6q 6r
less ;12 37 3j 3p 46 4y 56 6s 6u 6v 6z 72 8e 8g 8j 9h 9m b0 b1 c8;4b 9r;8i
less(1) ;3p
less_safe ;;bx
lesssafekey ;;bx
lessthanpromised ;;9i
lest ;;aa
let 96 98;1k 1t 1y 24 2d 2q 36 38 3u 3x 4g 56 5n 5x 61 64 65 67 6g 6s 7g 7x 81 8b 8g 8j 92 93 9b 9i a1 a5 ab aq b0 bm c4 c8 c9 ca;0 a b c d e h i j k n o p q t u 11 12 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 25 26 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 37 3a 3b 3d 3h 3j 3o 3p 3q 3s 40 42 43 44 45 46 47 4a 4b 4e 4i 4m 4o 4s 4z 54 55 57 58 59 5f 5h 5l 5y 60 62 66 6b 6d 6n 6o 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7i 7l 7n 7o 7p 7q 7u 7w 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 9c 9d 9e 9g 9h 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a8 a9 aa ae af ag ah ai al an ao ap au av aw ax ay b1 b4 b5 b6 b8 b9 ba bd bf bg bh bi bq bs bu bx c0 c1 c2 c6 c7 cb;22 4d 4n 90
let_go ;4b 4g;4i 4m 4o 6p
let_them_close ;;;92
lets ;i p q t w 1h 1i 1y 2d 37 38 39 3q 45 47 4g 4o 5x 6u 6w 71 78 7u 7y 88 89 8p 8r 92 96 9i 9o 9y aa aq az bm bq bx;4m 55 56 57 7n;3x 79 7w 8z c2;1c 40
letter ;2p 2q 66 79 98 9i af bd be;ae ai c1 c8;1i 6x 9c bf
letters ;1i 2p 2x 3x 6t 7p 9c ah ai;9m 9n af bm c8;6j ak
letters_twice ;1r;1o
letting ;23 39 47
level ;1o;3p 4a 55 56 57 6x 7v b1
levels ;;35
lf ;be bf c1;bm;;bj
lft ;7q
li ;1m;1h 1k 66
liar b9;af bc;ae ai;b9
lib ;;2d 38 3p 3u 43 47 4b 4o 6o 6p 7n 84 89 8l 9v ba
libc ;26 3p;1s 1x 2d 2i 2r 30 33 35 36 37 38 3q 43 45 47 4e 4g 55 56 57 5x 67 6x 71 79 7f 7q 7u 7w 7y 87 88 8g 8p 8r 8w 9z aw ax ay b1 ba c8
liberal ;9r
libfuzzer ;9r
libfuzzer_sys ;;3x ai
libpq ;8h
libraries ;7e
library ;b d 13 15 16 2d 2v 3t 5c 5y 6s 7c 7i 7z 9r;1f 43 47 4o 55 56 57;e 14 7e 7f;2x 7a;79
lie 45;1o 46 4g 61 6v 73 7j 8w aa ah b9 ba bb;4m 7f 9i ai b8 c4;6t ak;;af
lie_first ;;af
lied ;ai bn
lies ;3r 4i 4o 6o 6q 6x af ak ax bn;7i;14 3q 4q ae ai;4m b9
life ;;c8;8w;9a
light ;6x 82 be
lights ;u
like i;a d e h q u w 14 16 1n 1o 21 22 2b 36 3b 3o 3p 3t 3u 3x 40 46 4e 4n 59 5u 5x 6h 6q 6s 7a 7q 7x 7z 82 87 8n 8p 9r 9x af am av ba bd bx c7;4z 8g 8w 9i a8 bi;20 3g 5p 6r
likely ;6u;ah
likes ;1m 1x 37 3a 3d 3p 3x 4g 8r 90;7g 87 ba;g 6a
limit 86 9f 9g;c s 1f 1g 1k 1l 1x 2r 35 3d 3j 3r 4r 4y 59 66 6c 71 7b 7g 7i 7l 7q 7w 7x 7y 89 8d 8i 8o 8r 8v 8z 90 9b 9j 9q 9v aa ae af ak am ar as bg bx c7 c8;i u 1j 1p 1s 20 2d 3b 3o 43 47 4b 4m 57 67 6x 7f 8e 8l 96 a6 ag an ao ba bd bm bq bs bu c4 c6;12 1a 1h 38 3u 4e 4g 6n 79 87 8b 8g 94 9c 9d 9t ai bk;14 1m 2i 2k 2x 3q 3t 3z 6p 76 7c 7v 83 86 88 98 9f 9k 9r aq;w 1i 3x 6o 7a 7u 97 9e;9i
limit_each ;;76
limit_in_a_line ;;86
limit_is_exact ;;3x
limit_mb ;;3x
limit_req_zone ;7o
limit_whole ;7a;76
limited ;s;2i 59
limits 9c;1a 1i 1k 1m 2i 3d 3q 3r 3s 3u 5c 66 7o 7u 8i 8o 97 98 a0 ae ai al am bh c8;3x 76 8d 8e 8g 94 95 96 9d 9g 9h 9i 9o 9q 9r af ag ah ao ap aq b8 ba bd bf bg bi bq bx c4 c6 cb;7i 9e 9j 9n bk bm;1f
line 1h 1i 3p 5l 6n 89;0 5 g l n p w 18 19 1d 1n 1x 2c 2i 2k 2l 2o 2s 2v 30 33 37 3q 3r 3z 40 47 4n 4s 53 55 57 58 59 5c 67 6h 6p 6u 6y 6z 70 7n 82 8b 8g 8k 8n 8q 8r 8u 8z 90 9c 9t 9y 9z a5 aa al au b7 b8 be bf bj bo bp bt bu c5 ca;c d i o t 13 14 1b 1f 1s 20 2d 2q 38 3b 43 4e 4m 4z 54 5f 5h 62 6q 6x 71 75 76 77 79 7a 7g 7i 7u 7w 7x 7z 8c 8d 8i 8m 91 94 95 97 9g 9i 9p 9q 9w ai ax b0 b1 b9 ba bg bi bs c7;1g 1j 1o 1t 21 22 5g 5s 5t 66 6c 6g 6w 8e 8l 8t 9l 9m 9v a8 ap bx c9;u v 11 12 1a 1k 2x 3h 3p 3x 5p 5u 74 8f 9n am ao aq bk bm c0 c8 cb;h 16 1h 1i 1l 1m 2r 3s 3u 5l 6n 83 84 86 87 98 9r bd bz c1 c2 c4;5n
line_buffered ;;8i br c0 c2
line_of_irc ;;;c9
line_until ;98
linear_timeouts ;6z
lines c1;b 11 12 16 1h 1i 1k 1l 22 2d 2l 2p 2t 3z 43 46 4a 4m 4r 4y 52 56 58 5f 5n 5p 5v 5x 66 69 6h 6v 70 79 84 8b 8d 8f 8k 9h 9m 9t 9y aa ao b7 b9 bc bj bk bm bt bx bz cb;2n 2x 3o 3p 3x 4z 57 59 6o 71 7g 7i 7u 83 87 8e 8r 8u 94 9i 9o 9q 9v aq b1 bd bp br bs bw;u 1g 1m 3h 3q 3t 6u 6z 7p 91 c1;3s 3u 5t 6n 6w 82 86 9r c2 c8 ca;1j c4
lines_come_back ;;3x
linger 8p;i u 4g 66 8i 8q 8t bk c8 ca;q 59 7y 88 8o 8r 8u aq bm bq bx c6;16 8n;8m 8p
linger_bytes ;bk;bm
lingering 1j;8o 8p bk bm;bq bx;;aq
lingers ;16
link ;1 1z 2l 4h 5r 72 ac ag ay b1 ba bm;b y 22 4e 6t 6x 7a 7i 82 8c 8g 8l 94 95 99 a6 aa b8;9 35 9v a9 b7;33
link_failure ;aw
link_local ;5w;25 67 7i;7n;8c;7q
linkaddr ;;6x 8r
linkat ;;a9
links ;2l 35 7p
linux ;9 b h q s y 12 13 1a 1e 1g 1i 1j 1n 1p 1v 22 2d 2i 2l 2m 30 31 38 3f 3j 3o 3p 3q 40 4a 4g 4q 56 5j 5x 60 6d 6o 6p 6r 6t 6u 6v 72 74 77 79 7o 7t 7u 7x 87 8e 8r 8w 8z a0 ah ai am aw b5 b9 ba bc cc;1s 20 42 43 47 4b 4z 55 57 66 6s 7i 9d 9e;2b 2r 37 3a 3b 3e 3x 70 89 91 95 96 97 9v b6;w 1c 1x 21 46 5d 62 71 78 7q 7y 8g;6z
list ;b p u 1g 23 2v 65 6x 7e 7f 7t 8c ad ao b4 b8 bp;30 4z 59 79 8h bj bm;aq;4e 7n 95 ak bx;7i 7l bq
list_records ;bp bw bx
list_segments ;6x 6y;6w 6z 70 85 8e 8g 8h 8l
listed ;7i bx
listen 5g;g h n o p 18 19 1b 38 3d 3g 3h 3x 40 53 58 66 7l 7u 7y 91 b4 b7 bz;0 q u v 12 1p 1s 1u 26 2d 2i 2v 33 35 36 3a 3b 3o 3u 43 47 4b 4e 4g 4i 4m 54 57 59 5f 5k 6p 6r 6x 70 71 72 79 7i 7n 7p 7w 7z 82 84 85 87 89 8c 8g 8i 8q 8r 90 95 99 9g 9i 9o af ai ao aq be bf bh bi c0 c8;1a 1c 32 37 46 7t;22 42 7o;t w 7v
listen(1) ;;t u 1p 70 8r 95
listen(2) ;1a 7v;;;w
listen(4) ;;7y
listen(8) ;;91
listen_at ;26;33 36 38
listen_fdnames ;;57
listen_fds ;;55 56;57
listen_pid ;55;56;;57
listen_pidfdid ;;57
listendrops ;;7u
listened ;k m 3b 40 53 6i
listener 7o;o 7r 7z 89;0 h i j n q t u 12 19 1a 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 21 2d 2v 33 36 37 38 3a 3o 3s 3u 3x 40 42 43 46 47 4e 4g 4i 4m 4n 4z 54 55 56 57 58 59 5f 5x 60 66 67 6p 6q 6t 6v 70 7a 7l 7n 7u 7w 7x 84 85 87 8c 8g 8l 8o 8r 8u 8v 8w 8x 8y 8z 95 98 9c 9i 9r al ao ap aq bd bh bm bu bx c0 c8;b 16
listeners ;;3b;;7o
listening t 57 7u;w x 19 1j 21 2r 2v 36 40 43 52 65 6m 6p 7a 91 aq as;0 5 g h i n o p q u 11 14 16 1b 1c 1f 1h 1i 1k 1s 1t 1u 1v 1w 1x 20 26 2c 2d 2i 32 33 35 37 38 3a 3b 3d 3e 3h 3o 3p 3q 3s 3u 3x 45 47 4e 4g 4i 4m 4n 4o 5f 5h 5k 5l 61 66 67 68 6q 6r 70 7l 7n 7o 7q 7v 7w 7y 85 87 89 8c 8g 8l 8o 8q 8r 94 95 98 99 9c 9e 9i 9l 9n 9o 9p 9q 9r 9u 9w 9y 9z a0 a3 a4 a5 a6 a7 a9 aa ae af ai al ao ap ax ay b0 b1 b4 b7 bd be bf bg bh bm bp br bs bu bw bx c0 c1 c2 c5 c6 c7 c8 cc;v 10 1e 1g 22 53 5b;y 1a 57 7x 7z 80
listenoverflows ;7u 81
listens x 5j;g y 10 19 1a 1d 1o 1p 1r 1s 1u 1y 1z 22 23 39 3b 3e 3o 43 5g 61 62 65 6p 70 7i 7k 7o 7u 89 a2 ai bp;21 2i 33 35 37 3d 3q 4g 4n 59 7f 7n 95 9i aa ag;p q s 15 1c 24 2d 42 5o 7z 91 9z;j 26 57
listing ;1i 53 67;;;u
listings ;a 1k 2d 30 5r;0 5 b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2i 2l 2m 2n 2o 2p 2q 2r 2t 2v 2w 2x 32 33 35 36 37 38 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4s 4y 4z 53 54 55 56 57 58 59 5e 5f 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7u 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8f 8g 8h 8i 8l 8m 8n 8o 8p 8q 8r 8u 8v 8w 8x 8y 8z 90 91 94 95 96 97 98 99 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9r 9u 9v 9w 9x 9y 9z a0 a3 a4 a5 a6 a7 a8 a9 aa ad ae af ag ah ai al am an ao ap aq at au av aw ax ay az b0 b1 b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw bx c0 c1 c2 c4 c5 c6 c7 c8 cb cc
lists ;c 1o 21 22 2l 2v 60 7i 7p 7q am;43 47
literals ;;7i
little ;g 1s 3x 4o 63 76 7c 8z 97 9i 9q 9x aq bm
live ;33 7i 8r b6;6x 7f c8;5b
lives ;f 3r 4r 57 5l 6p 7z 95;33 36 37 38 4g 59 6r 6s 7q 7y 8u 9i ai
living ;1y 33 39;35;1x 32
lk ;;7i
lkd ;;7i
ln ;1z;35 a9
lname ;;6p
lnstat ;9v
lnstat(8) ;9v
lnv ;;8q 9l 9o
lnvd ;;14 16
lnvn ;18;11 8q
lo ;72 7i;y 1w 22 2d 6t 79 7a 7h 7p 82 8c 8g 8l 9v au b1 b5 ba;1m 5y
load ;q 10 4m 84 8z 90 93 9i b3;2w 4z 59 6r 7x ai b8 c8;4o;6s
loaded ;55
loads ;4m 4o
loc ;;ai
local o;21 22 5w 7a 97 aq ba;c k q v w y 13 14 16 1a 1c 1t 1u 25 2t 2v 32 3a 3b 3s 67 7i 7u 8r 8u 9g ap bx c0 cb cc;o s 19 7n;8c;p 7q
local0 ;;3p
local1 ;;3p
local2 ;;3p
local3 ;;3p
local4 ;;3p
local5 ;;3p
local6 ;;3p
local7 ;;3p
local_addr ;o;j k q 12 16 1o 1p 20 26 3b 40 4g 4z 60 61 62 70 79 7a 7q 7x 84 89 8g 8m 8r 8u 8w 91 9i 9v 9x aa ag au av c8
local_data ;;7i 9z
local_ip ;;13
local_peercred ;46
local_port_range ;o;60 61 62 7a;8z
local_reserved_ports ;61 65
local_zone ;;7i 9z ai
localdomain ;7i
localhost ;5y;g k o p t 13 15 19 1o 1p 21 3x 4z 62 87 8w 91 9e 9g 9i 9x ai;22 7i;2b
localnet ;22
location ;;7o 8q be bf bi
lock ;1x 32 36 54 5b ao c4 c6 c8 ca;2i 2n 2t 37 3x 4o 4z 55 56 57 58 6b 6n 6p 7g 7w 7x 8y 94 9n 9r aa an ap c2;30 3a aq;38 59 6e as c0;35;33 39 cb
locked ;33 39 6e 9i aq;35 58
locking ;33
locks cb;39 4n 4z aq;35;30;33
lockstep a3;a8
log h 1k;q 1g 1j 2i 2n 36 38 3x 3z 58 59 5b 7c 7n 7x 85 8k 8o 98 9c 9r aa bj bx c8;d n o 11 13 14 16 19 1b 1f 1h 1i 1s 1x 20 2d 2r 37 3o 43 4e 4m 54 55 57 6x 75 76 77 79 7i 7w 7z 82 84 89 8d 8e 8f 8h 8i 8q 90 99 9g 9v 9z a0 ai b1 be bf bh bi bq c2 c7;h 3p 3r 47 66 67 7l 7p 7t 8g aq bk c1 cb;i 1l 3h 56 7o;1k 3q 6g bm
log2 ;;ai
log_checked ;3r;3p 3q
log_daemon ;;3p
log_format ;;7o 8q be bf
log_level ;;7v
log_marked ;;3p
log_trusting ;;3h
logged ;3r 47 67 at bw;43 59 bx
logger ;49 8k;;3p;3h;3q
logger(1) ;3q
logging ;47;3p
login ;;43 47
logs ;3q 52 66 85 89;59 7n
long 3j 76 7g ay;e h p t u 12 16 18 1l 1q 22 2m 2t 33 36 37 3a 3s 3t 4n 56 57 5h 5w 67 6b 6n 6p 6q 6x 6z 71 72 75 7a 7b 7d 7p 7u 7w 7z 82 84 87 8e 8f 8k 8l 8m 8q 90 98 9b 9v 9y a0 a2 a8 ah aj al az b0 b9 ba bh c2 ca;1h 1s 20 2d 2i 38 3o 3q 4e 4y 4z 58 59 6o 6r 6s 7i 7y 83 8o 94 95 96 9d 9h 9r a7 ag an aq b8 bd bg bm bu c1 c4 c8;1i 1j 1m 1x 3b 3d 3p 4g 4r 4s 70 74 79 7g 8g 8r 9e 9i 9k ai at ax b3 bk;6t 97 a4 aa b1 bx;3x
long_way_is_measured ;aa
long_wire ;6w 6x;6z 70 71 82 85 8f 8g 8i 8l 8o 9y a4 a5 aa
longer 16;u w 1i 1p 1x 20 2i 2r 2s 38 3g 55 5w 6n 6p 6x 74 78 79 7a 7g 7y 7z 8b 8e 8l 98 9f 9l 9r 9t aa ai ay az b0 ba bq c4 cb;i n 2d 3p 3u 4m 59 5f 67 9d 9e 9v 9y a8 b1 bm bx;66 7c 7v 7w 8g 8k 8r;4s 56 97 9i
longest ;7p 7q 8r 8w 9n 9v 9x ay c4;1h 1i 1j 2i 3h 3o 3p 4z 58 59 67 6n 7f 7g 84 98 9d 9i 9m 9r ae ai aq b1 b8 ba bs bu bx c1 c8;1l b0;9e
longest_datagram ;;67
longest_head ;;9i
longest_line ;;6n
longest_name ;;ba
longest_up_to ;;6n
longname ;;ae ai
look 6s;1 a c d i 14 1a 1n 1p 1r 1t 1u 1z 25 2b 2l 2o 2v 30 32 35 39 3a 3d 3p 3x 40 4b 4g 4i 4n 56 57 5c 5x 61 62 6f 6q 6y 7c 7f 7u 8k 8l 9v a2 ad ai am ap aq av b5 b9 bb bc bd cb;3b 4m 4z 59 79 7a 7w 8g 8r aa;22 38 4h 6t 7i 83 9t a9 b8;4o 78 81 ba
look_at ;;4m 4o
look_is_found_out ;;4o
look_up ;7d 7k;7e 7f 7g 7h 7i 9e 9i
look_up_at_desk ;7g
look_up_in_threads ;;7g
look_up_short ;;7i
looked ;d 15 31 37 3g 3q 4d 4o 6o 6q 7e 7i 9e 9y bd bm bz;6p 87 94 96 97 ag c1 c6 c8 cb;;7g
looking ;2i 76;6q b8 b9 ba
looks ;a p u v 12 15 16 1p 1u 1x 33 37 3q 3r 4h 4n 4q 4r 57 5p 6p 6t 7g 7v 7y 81 82 84 87 8n 95 96 98 9i 9m 9w a5 am au b5 b8 b9 ba bi bz c7 c8;4z 59 6r 6s 9d 9e a8 bm;13 3t 4o 79 7i 97 9v aq;3g
lookup ;7f 7g 7j 7k 9f af ak;15 2d 7d 9e;7a;7i
lookup_name ;7e
lookuperrorkind ;7f
lookups ;7g 7j
loom ;;;;4o
loop 54 67;12 13 14 1g 38 3q 40 55 5g 73 7y 96 9y ae aj;h n o 11 1b 1f 1h 1i 1j 1o 1p 1s 1x 20 2d 2i 2m 2o 2r 3b 3d 3h 3o 3p 3u 3x 43 44 47 4d 4e 4g 4m 4o 4z 57 58 59 5f 62 66 6o 6p 6v 6x 70 7a 7f 7g 7i 7n 7w 7x 84 85 87 89 8l 8o 8r 8u 94 97 98 9c 9d 9e 9r 9u 9v 9x 9z a6 aa af ag ai al ao ap aq av ay b1 b4 ba bg bm bu bx c0 c1 c4 c6 c8;19 88 8g 9i b6;i 76 79;67
loop_v4 ;;b6
loopback 21;1w 40 6t 74 7o 7r 7w 82 8b 8d 8f 8k 8z 93 9x;62 6x 70 7a 84 85 89 8g 8l 8r 8w;24 7i;72 7t;22
loopback_only ;;22
loops ;11 88
loose ;95;94
lose ;52 62 8m 8n 8t 9a 9r ao aq ay;57 59;9v
lose_ten ;9v a0
loses 8o;14 1q 2r 3q 3u 4z 5b 5c 6j 6p 6u 7x 7y 89 8m 8n 8r 97 9q 9v aa ao;30 8l 9r aq bq bx;57
loss ;3q 5c 74 97 9x a4;94 96 9v;71 a2 aa;6z 9w
losses ;a8 aa;;9v
lossy ;;21 2d 3h 3s 3u 3x 57 66 67 6n 6x 72 75 76 77 78 79 7a 7w 83 85 86 87 89 8c 8w 94 9g 9i 9r 9v 9z aa au av b4 bm c8 cb
lost 6z 8v a4;i n o 10 16 1g 1j 1k 1l 1p 2r 2s 35 3j 3o 3q 4h 4z 5b 6d 6g 6h 6x 70 75 7i 7w 89 8b 8n 8p 8w 9b 9p 9s 9y a3 a5 ac ar at ax b7 bk bm bx c4 c5 cc;3u 43 47 4b 4e 59 6o 6p 8l 9w b0 b1 b8 c8;w 2i 67 74 7n 86 87 94 95 9t a4 ba;1o 6z 71 8r 9v a8 aq ay;aa
lost_and_doubled ;;a4
lost_answer ;;2i 9p
lost_frame ;;;6h
lost_report ;;30
lost_since ;;9v
lost_thrice ;;6z
loud ;;c8;c0 c2
low ;ba c8;1x 33 7f 9o 9q 9r ae bm c1 c7 cb;63 96
low_port ;;63
lowat ;;;8i
lower ;1a 1d 7g 8z;cb
lowercase ;;9m 9n aa ai ba bm c8
lowerdir ;;1x 33 7i
lowest ;f 1a 6p;;;b 4a
lowest_number ;;b
lpr ;;3p
lr_x ;;2o 2v 30 53
lrwx ;;2v 30 53
ls ;1u 38 a9;1g 1t 1v 2o 2q 2w 30 33 35 36 3a 3b 53 57 59 aa c1 c8 cb;2v
lscpu ;4s
lslocks ;;33
ltnh ;;7i
ltnp ;;2v
ltnph ;;59
lu ;2i;a0
luck ;61 8w am as;bx
lucky ;82
lunch ;;k
lvn ;;6p
lying_options ;;;73
`;
