// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['s'] = `
s 61 8e a5 be;9 b d j n x y 12 13 14 1f 1k 1m 20 21 24 2q 2s 33 35 37 39 3f 3j 3z 45 4b 4m 4n 50 53 59 5b 5f 5j 5p 5q 5r 5s 5u 5y 62 63 66 6b 6f 6h 6k 6t 6v 6x 70 79 7c 7k 7l 7n 7o 7u 7x 7z 81 83 87 8b 8f 8m 8o 8p 8z 92 96 99 9h 9m 9u a3 a8 aa ah ai al an at bh bm bu bv bw by c1 c4 c5 ca cc;1c 1v 1x 26 2d 2p 2w 36 44 47 4d 4y 6q 6r 6w 71 76 77 7d 7f 7g 86 89 8c 8i 94 9e 9q a4 a9 ae ao az b1 b4 b8 bd bg bi br c6;c i m 18 1e 1g 1i 1p 2i 30 31 3a 3b 3d 3o 42 49 4h 4q 4s 4z 5w 6d 6o 75 7a 7e 7h 7q 7t 82 8k 8q 8u 8v 8w 8y 9c 9f 9n 9t ap ay b5 b6 ba bc bf bj bq;e k o p q w 10 16 1o 1s 1t 2k 2r 2t 2x 38 3g 3h 3p 3q 3r 40 43 4a 4i 4o 4r 55 56 58 60 65 67 6s 6z 74 7v 8e 8l 8r 8t 8x 90 93 95 9r 9z a0 a2 a6 af b9 bs bx bz c2 c7;1a 22 3e 3x 46 57 5x 6p 97 98 9b 9i am aq av be bk c0 c8;u 6u 7i 7w 8g 8h 9v
s6_addr ;;67
s_addr ;;26 67 9z
s_client ;bw bx by c6;;;br
s_server ;br
s_w__w__w ;;1v
sa_family ;;u 13 14 1b 1g 32 33 7e 7i
sa_handler ;;16
sa_restart ;77 88;u 8p;14
sa_sigaction ;;36
saddr_eval ;7q
safe b1;d 30 3d 7y be;14 77 bx
safer ;1x
safety ;36 6q;b d e 14 19 25 2t 3p 43 47 4a 4b 4d 4g 4i 4s 4z 54 55 56 57 5x 6b 6r 6s 6t 6x 71 77 7a 7f 7i 7q 7w 7y 88 8p 8r 8w ai aq b1 b8 ba;30
saflags ;;14 77 88 8p b8 ba
said ;5 2n 30 4q 58 59 78 7a 7k 7y 89 95 96 98 9n 9r 9t 9v ax b9 ba bd bm bq bv c1 c4 cb;0 43 4b 4z 5f 5h 5k 5l 6x 71 79 7f 7i 7n 88 8i 8p 94 9e 9o 9q a8 a9 af ai aq b8 bf bp bs bw bx c8;3z 5u 77 7w aa b7
said_twice ;7a
sake ;7c
salut ;;4i 4m
same 13 1b 78;d i j k q v 10 14 16 19 1a 1k 1n 1o 1r 1u 22 23 24 25 2k 2n 2r 30 3g 3u 40 4g 4h 4m 4o 4z 54 57 59 5b 5g 5o 5u 5w 5x 5z 60 62 63 64 65 66 67 6s 6v 6x 6z 71 72 75 7h 7i 7l 7n 7o 7p 7v 7w 7z 80 84 85 87 88 89 8f 8h 8l 8n 8o 8q 8t 90 93 95 99 9e 9l 9n 9p 9q 9t 9v 9w 9y 9z a0 a5 ac ah ai ap aq at ay az b1 b6 b7 bc bk bo c1 c8;0 1s 3o 3p 3q 4s 5h 6o 6p 6r 7f 94 9d 9m ae af b4 ba bf bj bq bv bx;b o p r s 1c 1g 1w 20 26 2l 2v 3h 3x 4b 4i 5r 78 7a 7c 7d 7u 8p 8r 96 9h am b5 bi bm bw cb;n u 1j 1p 1x 1z 2d 33 3b 49 4a 6t 7g 8g 8w 8x 91 9i aa b0 c4;21 46 79 9r
same_address ;;;5z
same_connection ;;;r
same_or_refused ;;3x
same_port ;;20
same_sum ;;72
same_type_other_domain ;;1o
sandbox ;3e
sas ;aa
saturating_add ;;3u 8o bq bx
saturating_add(1) ;;3u 8o
saturating_duration_since ;;i 1i 1j 1s 1x 20 2x 38 3d 3o 3x 43 54 59 66 6p 6x 76 7f 7g 7w 84 98 9d 9e 9i a6 aa b1 b8 ba c4
saturating_mul ;;3u 6o 6x aa bq bx
saturating_mul(2) ;;3u 6o
saturating_sub ;;4m 6x 79 8g 94 96 97 9i an aq b1 bq bx c8
saturating_sub(1) ;;79
saturating_sub(3) ;;9i
save ;2b 39 4q 52 5f 5h 5l 5s 8n am;8d 8e 8f 8g bh
saved ;43 8x 9h
saves ;2b ay;2x
saw ;5 e 16 1e 1p 1x 6w 6z 7f 9u;4m 6x;4o bo
say 3t 4z;c g m p y 10 12 18 1l 1o 1y 22 23 2k 2n 2t 38 39 3j 3p 3s 3x 3z 40 45 46 47 4d 4o 56 58 5f 5o 5p 5w 64 65 66 6g 6r 6w 6y 6z 73 77 78 79 7a 7b 7g 7o 7r 7s 7t 82 89 8a 8g 8j 8m 8r 90 94 95 9a 9b 9f 9m 9p 9u a7 a8 aa ab ad am ar as ax b0 b1 b8 bb bc bf bi bo bu bz c2 c4 c8 ca;j n o 11 13 14 16 19 1b 1f 1h 1i 1j 1s 1x 20 2d 2i 2r 33 36 37 3a 3h 3o 3q 3u 43 4b 4e 4g 4m 54 57 59 67 6p 6s 6x 75 76 7d 7f 7l 7n 7u 7w 7x 7z 83 84 85 86 87 88 8c 8l 8o 8p 8w 98 9c 9l 9n 9o 9q 9r 9v 9w 9z a6 af ag ai al ao ap av b4 b5 b6 b9 ba bd bm bq bs c0 cb;h i 1g 1p 24 3d 49 6a 7i 8i 8s 9y aq b2 br bx;1k 7y bg
say_for ;;b8
say_goodbye ;;aq
say_why ;;;8s
saying ;4o 5u 95
says 7r 7y b7;1 a j k o p q r t u z 13 15 19 1c 1e 1f 1i 1j 1o 1z 25 2k 2s 2t 2v 2x 35 3b 3d 3p 3r 3s 3x 45 47 49 4a 4b 4h 4i 4m 4n 4r 4s 4z 53 56 58 59 5d 5m 5q 5t 5w 5x 62 6d 6g 6h 6n 6o 6p 6q 6r 6v 6w 6y 70 78 79 7c 7g 7k 7n 7s 83 87 8c 8e 8z 90 91 98 9b 9e 9f 9i 9o 9p 9r 9z a0 a2 a3 a4 a7 a8 a9 ad ae af ai ao at aw ax ay b0 b5 b9 ba bd be bi bm bp by bz c0 c2 cb;2o 37 4e 6s 7l 82 84 89 9d 9g 9x an ap b1 b4 c1 c6 c7;5 e w 1a 1g 1v 2n 2r 3j 43 44 46 57 5p 5s 5v 67 6f 6i 6z 72 75 77 7r 8b 8p 8q 8r 8w 95 99 9l 9u aa ac am aq b8 bo bq bt bx c4 c8;c d 12 18 1p 30 3q 40 4o 5g 66 71 7a 7d 7e 7i 7o 7q 7w 7x 7y 80 8i 8n 94 97 9n 9q as b7 bf;i y 6x 7f 9v bh
says_ipv4 ;;;7s
scale ;u 6x 6y 9i
scaled ;;4z
scaling_governor ;;4z
scanner ;;;b8
scgi_temp_path ;;6x 7o
sched ;;4s 4z 95 9v b1 ba
sched_getaffinity ;;4z 9v ba
sched_getcpu ;;b1
sched_setaffinity ;;4s 4z 9v b1 ba
schedule ;79
scheduler ;4s
scheme ;;bm
scm_credentials ;45 46 49;3p 43 47
scm_creds ;46
scm_fds ;6p
scm_max_fd ;;4b 6p
scm_pidfd ;46 49
scm_rights ;4a;4b 4i 6p
scmcredentials ;;43 45 47
scmrights ;;4a 4b 4d 4i 6p
scmrights(1) ;;4d
scmrights(4) ;;4i
scmtimestamp ;;u
scmtimestampns ;;6x
scope 5w;5y 7n 7q b7;25 2w 30 38 4m 9i 9r ao bd bm bx c8;;aq
scope_abstract_unix_socket ;3e
scope_id ;;7n
scoped ;;2w 30 38 4m 9i 9r ao bd bm bx c8;aq
screen ;u 5p 9z c1;ba
script ;36 3b 5r 9g;6x;5p
sctp ;1o
sd_listen_fds ;57;55 56
sd_listen_fds(3) ;57;55 56
seal 6r;;6s;4q
seal_future_write ;4r
seal_grow ;6r
seal_seal ;6r
seal_shrink ;6r
seal_write ;4q 4r 50
sealed ;6r;6q 6s c8;;4r c6
sealed_message ;;4q
sealed_page ;4r;6r
sealflags ;;6r 6s
sealing ;6r;4m 4q 6s
seals ;4q 4z;4m 6s;;;6r
seam ;49
seams 3o 44;6d;;3r
search ;1v 7e 7l;;;7i b1;b0
seat am;58 59 ar bc bk bm c5 ca;aa bd c8;al an ao ap bx;aq as bl
seats ;an ao ap ar b9 bl c7;54 59 bd bh bm bx;;58 aq as bk c8
seats_that_change ;;;ar
sec ;;u 8i
second 6u 7w 9q;b c f g h j m q v w 10 12 15 19 1c 1h 1o 1p 1u 1x 1y 2i 2k 2n 2s 31 37 39 3b 3g 3h 3j 3o 42 45 49 4d 4h 4s 57 5f 5r 5s 5u 63 65 67 69 6d 6e 6h 6r 6t 6v 6w 70 74 7b 7c 7f 7g 7o 7s 7u 7z 8b 8f 8l 8p 8r 99 9b 9c 9g 9m 9n 9o 9p 9w 9y 9z a0 a3 a6 a9 af ah ai ao ap aq as au av aw b1 b3 b8 bh bi bp br bu c7 cb cc;0 30 4e 4g 4z 58 59 5h 5j 5l 6x 72 88 97 9e ba bm;5 d 1i 1n 2d 2o 33 36 3a 43 4a 5b 5g 5k 62 6n 6p 6z 7k 7x 7y 82 83 87 8g 8k 8q 93 94 96 9i 9l 9v a4 a8 ay b0 bl bv c1 c8;n p y 16 1a 1m 1z 21 2v 2x 32 3e 3q 3u 47 4o 52 56 66 6u 76 77 78 7i 84 86 8h 8v 8w 8y 90 98 9k 9t a5 aa c2;i 1g 22 3x 75 79 7q 89 8e 8i 8z 95 9r c4;7a 9h
second_client ;;1a
second_connect ;;;7b
second_look_is_found_out ;;4o
second_socket ;;;7s
seconds ;1j 1p 2v 31 4z 57 5j 67 75 76 77 7c 8b 8g 8h 8i 8n 8y 93 96 9c 9e 9g a8 ad aq az bc bo c5 c8 ca;u 2d 59 79 85 8m 8u 94 9n 9p 9r b9 ba bu;w y 56 58 70 7g 8o 8t 8w 95 99 9f 9i 9k ah at bl bx c4 c7;1i 1m 2i 2k 4g 66 6b 7a 7d 7i 7k 8p 8r 98 9b 9h aa b8;7w;97
secret ;6f a0 a6 bm;a9 bd bf bw;3d;be bx
secret_0 ;;bw bx
secrets ;;bx;bw
secs ;;i u 1i 1j 1s 1x 20 2d 2i 2x 38 3b 3d 3o 3q 3x 43 4e 4g 4m 56 57 59 62 66 67 6p 6x 71 76 79 7a 7f 7g 7w 7x 82 84 85 87 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 94 95 97 98 9c 9d 9e 9g 9l 9o 9q 9r 9v a6 a8 aa af ai al ao ap aq av ay b8 ba bd bm bq bs bu bx c8
secs_f32 ;;6b 75 76 77 79 7a 7d 8p
secs_f64 ;;4z 97 9i c8
section ;9 i p u x 12 15 18 1o 1p 2i 2k 3o 3p 3u 40 4b 5w 60 66 67 72 74 7a 7c 7i 7n 87 88 8g 8n 8r 94 96 97 9e 9h 9i 9n 9p 9v 9y 9z a0 a3 a4 a5 a6 ae ah ai aw b0 bd be bj bm bo bp bs bv c1 c4 cc;3h 7g bg;j k w 14 1j 22 5y 6u 6y 7f 7h 8b 8e 8x 9r ad at b4 bf bq;o 21 3t 6z 70 71 79 7p 89 8w 95 aa af b1 b6 b7 ba;6x 7q ag bx
sections ;6z 7n aa;ai ba
secure ;;bq bs bu bx
secure_seq ;8w
security ;30 43 7y
sed ;1p bd;8e be bf bg;2x
see 5p;b d i 12 1f 1g 1j 1n 2x 32 33 39 3e 3o 3p 3q 42 45 4h 4n 4r 4z 55 5t 6f 6k 6s 6x 72 81 8e 8f 95 9l a3 al bc bj bo c1 c7;1s 1x 2i 2r 35 84 87 89 9v ag ah aq bx c0;2d 4o 6e 7i bn by;5n
seed ;9i;6x 9h
seem ;72
seems ;7x 8i a5 aq;3h ba
seen ;q 16 1j 6p 72 74 79 87 8h 8u 8x 9q 9y a1 b1 bj bw;u 22 59 71 7l 7x 8m 8r 9i 9m 9v ba bm bu;6z
seen_before ;;;a1
sees ;b i n u z 15 1f 2i 3x 61 6p 6s 74 79 7c 8e 8i 8k 8r 8w 9b a0 a4 ac ao az b9 bn bz;4z 57 59 7a 7n ba;33 42 4m 4o aq b1 b7;6z
segment o 6z 8x;p 66 6w 6y 8f 8k 8v 95 b3 cc;8r 94 97 bx;x 6u 74 82 85 8x 9b;u 12 6x 70 71 72 8g 96;6z 8e 8w
segments u;p 12 6y 70 73 85 8e 8h 8l 96 b3;6w 7i ba;74 8k 8r 8x;6x 6z 71 72 az;8g
segs_in ;;8g
segs_out ;;8g
seldom ;2p 9f aa;;8e
select ;9v
select(2) ;9v
self ;b 2v 4h bm bq;a c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2w 2x 30 33 35 36 37 38 3b 3d 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a9 aa ae af ag ah ai al an ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bg bs bu bx c0 c1 c2 c4 c6 c7 c8 cb
self_describing ;3t
self_signed ;;bq bx
semaphore ;;4n
send ;c f g m 12 17 18 1h 1j 1k 1o 1r 1x 22 2d 2i 32 37 3a 3h 3j 3p 3z 4d 4n 4q 4r 5l 66 6g 6h 6u 6v 7g 7n 8e 93 94 96 97 9e 9n a0 a4 aa ai aq aw ax ay b0 b3 b4 bc bg bi bl bm bp bs bt c2;d k 14 1p 38 3b 3o 4g 4i 4m 4o 4y 4z 54 55 56 57 59 6q 6r 6s 7f 7x 88 8r 8w 8x 9o 9q 9u ag ap av b1 b5 b9 ba bu c6 c7 c8 cb;16 2k 3q 3x 4h 5c 5n 6d 6x 70 7i 89 8i 8m 9t a5 ac af au b6 bo bv;n u 3r 8g 9r 9v;67
send(2) ;c 16 4n 8g 9v
send_again ;bv;bx
send_at_once ;;59
send_buffer ;;4y 4z
send_buffer_size ;;3j 8r c0 c8
send_close_notify ;;bq bx c6 c8
send_fds ;6p;3p 4b 4d 4e 4g 4i 4m 4n 6r
send_hostile ;bj;bm
send_keys ;;c1
send_lines ;;4m
send_megabytes ;14
send_numbers ;;9u 9w 9y
send_order ;bu
send_out_of_band ;;88 89
send_pskb ;38
send_q ;w 14 22 94;p q v y 16 1a 1c 1t 1u 2t 2v 32 3a 3b 3s 9g ap cc;;c
send_signal ;;46
send_skb ;9v
send_timeout ;9f
send_tls13_tickets ;;bx
send_to ;k 1p 1u 9u ax b7;3q 67 7a 7i 8w 9x a0 a6 aa af au av aw b5 b6 b8 b9 ba;;9v
send_to_addr ;;3q
send_vc ;7i
send_with_flags ;;8g
send_writer ;;4d
sendancillarybuffer ;;4b 4i 6p
sendancillarymessage ;;4b 4i 6p
sender ;c o 1x 37 3a 3j 45 4a 4m 67 68 6g 6j 70 89 8i 8w 8x 9w 9x a6 a7 ab at b1 b6 b9 c0 c1;43 47 4o 54 59 71 8r a4 a8 a9 ap;k 1o 1p 3h 3t 46 4b 6d 9p 9u a5 av b4;3o 44 49 4g a0 a2 ay;3p 9v aa;3q
senders ;3p 3q 44 49 4b 7a b5;3h;50
sendfile ;8h bm
sendflags ;;4b 4i 4n 6p
sending ;16 1j 3d 49 71 74 8s 8t 95 a8 bm;3b 4m 4o 4z 8q a4 aa;8p
sendmsg ;4a 6p 9v 9z;2i 3h 45 4b 4d 4i;;67
sendq ;c2
sends 8m;g k n r u v 10 17 1a 1e 1g 1h 1k 1o 1r 22 2c 3b 3h 3q 3t 3u 40 43 4d 4n 4o 55 56 5f 5h 6h 6j 70 71 72 79 7a 7l 7p 83 85 87 8b 8g 8v 90 92 9b 9c 9e 9k 9u 9w 9z a0 a2 a5 a9 ae al as at au aw ax ay az b1 b5 bg bh bj bo bp bt bx ca;3j 4b 4g 4i 4m 4z 59 6x 7q 88 b0 c1 cb;p 16 1d 1s 1t 67 6d 6n 6o 6w 6z 7u 86 8l 8m 8p 8u 9q 9v a4 ad af ah aq b6 bc be bk bm bu bv c6;w 11 14 1i 1j 1m 1p 2i 2k 3r 3x 66 6p 6u 7w 89 8k 8o 8t 8w 94 95 98 a6 aa b3 ba c5;8r 9r
sendto ;b u 8k ao bh;0 n 13 16 1b 1s 2i 2x 3b 3h 3p 3q 44 4o 6p 72 8e 8h 8r 95 9o 9z a0 af av b1;3r c0
sensible ;8e
sent bh;h u w 10 17 18 1h 1j 1o 1x 2d 39 3h 3p 3q 3x 3z 46 4a 4d 4h 4i 4q 58 68 6d 6g 6h 6p 6t 70 71 7h 7u 7y 86 8b 8m 8u 8v 93 9b 9q a6 aq ax ay b6 ba bg bo bp bv bz;0 k x 12 1a 38 3u 4m 4o 4z 56 59 66 72 75 79 87 8g 8l 8n 8o 95 9h 9i 9n 9o 9u 9v 9w 9x 9y a4 a9 af ai ao b1 b4 bm c0 c2 c6 c8;y 1m 1p 2i 4b 67 74 7i 8e 9r a0 a8 av b3 b5 bn cc;n 5w 7k 8i 8t au;16 6z 8r aa bc
sent_is_what_is_taken ;;3x
sent_the_reset ;;;17
sentence ;a 5s aa;bs bu;bx
separately ;1p
seq ;4r 8w;i 1f 1j 30 35 3o 3p 3q 4o 57 6w 6x 6z 70 82 85 8e 8g 8h 8l ay bx c2
seqcst ;;4o 4z 7x aq c8
seqpacket ;2r 3r 40 50 52 6t 6u;1p 30 3j 4z 6d;1o 4y;3o
seqpacket_echo ;;3o
sequence 6y;u 6t 8w 96 ai;6x
sequenced 3h;d 1o
sequenced_packet 1o;;;6d
ser_agen ;;6x
serde ;59
serde_json ;3t 9r
serial ;;bq bx
serial_number ;;bq bx
serialize_pem ;;bq
serialnumber ;;bq bx
serve ;i 2k 40 4m 7l by;h o 19 1b 1c 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 33 36 37 3h 3o 3p 3s 3u 3x 43 47 4b 4e 4z 54 58 66 67 6p 7a 7i 7n 85 87 8c 8g 8l 8o 8r 98 9c 9r aa af ai al ao ap aq b1 bd bh bm bu bx c0 c8 cc;m;bn
serve_course ;ad;ag ai
serve_files ;bl bm;bf bg bh;;bo
serve_https ;;bx
serve_one ;7x
serve_one_after_another ;;4m
serve_tls ;;;by
served ;g i l 19 1g 22 2r 66 7x 81 bx;38 4z 6p a9 aa aq bm cb;;al
server g h j n 19 1b 2r 32 5g 61 c0;1 b e y z 1h 1i 1l 1p 1r 1w 23 26 2c 2n 2v 30 31 36 3p 3u 43 47 49 50 58 5o 5x 64 6z 70 74 79 7c 7h 7p 7s 7t 8c 8k 91 9c 9e 9k a1 a2 a8 a9 ae ap b5 b8 bc bi bk bl bp bu bw c5;0 12 14 16 1v 35 37 54 6p 72 7q 7y 8f 99 9v a7 az ba bg c2 c6 cb;p r v 11 15 1d 1m 24 2b 2s 38 3e 3o 42 45 46 4e 4g 53 5g 5h 5l 5m 5z 60 63 68 69 6e 6f 6x 7a 7g 7l 7o 7u 7v 7x 81 85 87 89 8d 8o 8w 92 9m 9o 9z a4 a5 ag am an ao ar bs c8 ca;l m q s t w 13 19 1j 1k 1s 1t 1u 1y 1z 20 21 2i 3b 3d 3g 3s 3z 57 5c 66 67 6w 75 7e 8b 8q 8r 8t 8u 8v 8x 8y 9p a0 a3 ad af ah al as at ax b3 bd bf bh bm bo br c0 c1 c4 c7 cc;g h j k n o u 10 18 1a 1c 1e 1f 1g 22 2d 2k 2r 32 39 3x 40 61 62 65 7d 7f 7k 7n 7z 82 8e 8g 8h 8l 8z 93 98 9b 9h 9i 9l 9n 9q 9t a6 ac ai aq be bj bq bv bx bz;i 1x 33 3a 7i 7w 90 9r aa
server_1 ;;9n 9p 9q 9r
server_2 ;;9q 9r
server_handshake_traffic_secret ;;bw
server_hello ;;bx
server_hostname ;;bu
server_side ;;19 1a 1b 1c cc;1d
server_tokens ;;82
server_traffic_secret_0 ;;bw
serverauth ;;bq bx
serverconfig ;;bq bu bx c6 c8
serverconnection ;c6;bu bx c8
serverhello ;bp bx;bw
servername ;br;bs bu bx c6
servers 5k;k p q 18 1j 1r 1u 1x 1y 20 21 23 3g 4e 53 5b 64 68 7a 7g 7i 87 9d 9i 9s 9t aa af bd bn bv by;38 ag ba bx;32 7e 7f 7v ad b2 b3;33 ai;62 9r
serversessionmemorycache ;;bx
serves ;o 1a 1e 1f 1s 2k 3h 3u 3x 7o 7x 8g 8o 8t 9c an ap bx cb;6p 87 9r aq bm c8;21 67
servfail ;;7f ai
service ;h 15 22 3d 3f 42 47 49 4z 52 54 55 63 68 6i 7d 7t b8 ba bc;2d 58 7a 7i 7w;38 53 59;57 5b;56
service_stop_sigkill ;56
services ;53 5b ad be;54 56 57 58 59 b8 ba
serving ;38 at;13 6w 6x 6z 7v 8h 90 aa az bx
session 5p;5r;56 57 bx;55 5u
session_storage ;;bx
sessions ;5p 5r;0 5 a b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2d 2i 2l 2m 2n 2o 2p 2q 2r 2t 2v 2w 2x 30 32 33 35 36 37 38 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4s 4y 53 56 57 58 59 5e 5f 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d 6n 6p 6q 6r 6t 6v 6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7u 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8f 8g 8h 8i 8l 8m 8n 8o 8p 8q 8r 8u 8v 8w 8x 8y 8z 90 91 94 95 96 97 98 99 9c 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9r 9u 9v 9w 9x 9y 9z a0 a3 a4 a5 a6 a7 a9 aa ad ae af ag ah ai al am ao ap aq at au av aw ax ay az b0 b1 b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bp bq br bs bt bu bv bw bx c0 c1 c2 c5 c6 c7 c8 cc
set ;o p y 16 1f 1h 22 24 2w 38 3b 49 4b 5b 60 62 65 6w 76 7n 7r 83 8e 8k 8q 8y 93 96 97 9i 9v a0 am ay b1 bm;u 1o 1p 1x 30 36 37 43 47 4s 4z 63 6x 79 7a 82 8c 8d 8l 8p 8w 94 95 99 af ai aq aw ax b6 b8 ba c8 cb;21 44 67 6p;1c 7o 89 8g 91
set(1) ;;30 36 37 8p
set_broadcast ;;b5 b6
set_dumpable ;30
set_group_id ;38
set_header ;be;bf
set_header_included_v4 ;;7a
set_linger ;8p;q 7y 88 8m 8r 8u c6 c8
set_mask ;55;56 57
set_multicast_all_v4 ;;ba
set_multicast_if_v4 ;;k b6
set_multicast_loop_v4 ;;b6
set_multicast_ttl_v4 ;;b6
set_multicast_ttl_v4(2) ;;b6
set_nodelay ;8g;4z 84 89 9i 9r bh bm bx c6 c8
set_nonblocking ;1o;e 2t 3j 3q 4g 57 59 6p 77 78 79 7a 7u 7w 7x 7y 8i 8p 8r 9v 9x aa au ba bx
set_only_v6 ;21;7n 7o b4 ba
set_out_of_band_inline ;;84 89
set_pdeathsig ;;56 57 7i ai;55 59
set_permissions ;;37 4e bq
set_port ;;7f aa
set_read_timeout ;9d;d i 12 1j 1p 1s 1x 20 2d 2i 2x 38 3b 3d 3o 3x 43 4e 4m 58 59 66 6p 6x 7a 7f 7w 7y 83 84 86 87 88 8g 8r 8u 8w 94 96 97 98 9e 9i 9v a6 ag av ay b1 b8 ba bm;1i
set_recv_buffer_size ;;70 8r 95 9i 9x
set_reuse_address ;;k p 2d 2i 70 7n 7o 7u 7w 7y 84 89 8w 91 95 b4 ba c8
set_reuse_port ;;91
set_send_buffer_size ;;3j 8r c0 c8
set_tcp_congestion ;;71
set_tcp_cork ;;8g
set_tcp_keepalive ;;94 96 97
set_tcp_notsent_lowat ;;8i
set_tcp_quickack ;;8g
set_timeout ;9i
set_timerslack ;;6x
set_timerslack(1) ;;6x
set_user_id ;43
set_visits ;8f;8d 8e
set_visits_whole ;;8e 8f
set_write_timeout ;67;1i 1j 1s 1x 20 2d 2i 38 3b 3d 3o 3q 3x 4e 57 59 66 6p 88 8g 8l 8o 8r 98 9d 9e 9i ag bm bx
setaffinity ;;4s 4z 9v b1 ba
seteuid ;;42
setfd ;;2t 2w 30 4a 57
setfl ;;4a 57 59 6v
setgid ;45 46
setgroups ;;43 47
setgroups(2) ;;43 47
setnodelay ;8h
setns ;;9v
setonly ;;1s 1x 2d 2i 38 3q
setpgid ;55
setpgid(2) ;55
setpipe_sz ;2m 6v;4z
setpriv ;49;1o 1x 43 47 59 63 7a
setrlimit ;1k;4b 7i 7y
setrlimit(2) ;1k
sets ;16 1c 1i 1p 30 3p 44 4b 65 7i 7o 7z 81 8h 8i 8m 8t 9b 9k 9v 9w 9x 9z a2 af ag az b1 bh;4z c8;1b 1x 2w 43 52;8g ay
setsid ;5b;56 57;;55
setsid(2) ;55
setsockopt ;1b 1i 8h 9i;0 n u 1s 1x 2d 2i 38 3h 3p 3q 43 44 4g 4z 62 66 67 6d 6p 6x 7a 7q 7w 87 8r 8w 94 95 96 97 9o 9w 9z af ao aq av b1 ba bh c0
setsockopt_impl ;;1s 1x 2d 2i 38 3q
setting ;3j 4g 63 67 8w 93 az;a8 aa ba;1o;21
settings ;5q 8e;95 aa ba;60
settle ;13;54 59 b0 b1;6r
settled 6r;6s;3u 6o 71
settles ;6d
setuid ;45 46
setup ;;4z
setvbuf ;2x
setvbuf(3) ;2x
seven ;w z 1a 42 6z 7b 7p 7w 80 8n 95 9a 9v aa ah;3q;85 8m a5 ad;7u 7x
seventeen ;85;9r
seventeenth ;66
seventh ;6z
seventy ;a0
several 9i;9 q u 1x 2b 2d 2r 3e 3t 5x 62 75 7b 7g 8j 90 9e 9v aq b1 bp bv;k b4 ba bx;6u 8k
severities ;;3p
severity ;;3p
sfd_cloexec ;;57 6x
sfdflags ;;57 6x
sh ;3p 5b a8;2r 2x 30 33 40 55 56 57 59 6p 6q 9g;;31
sha256 ;;bq bx
sha256sum ;;;;87
sha384 ;;bx
shadow ;;;4e
shake_hands ;bs;bq bu bx
shakes ;;bq bx
shall ;22;bx
shape ;k;ai
shapes k
share ;p 1g 1x 20 22 2d 33 4e 5b 5c 6k 76 7a 7o 7q 9e 9h 9k am aq ay c2 c8;38 3p 4z 57 59 7n 84 89 8l 9r ba c1;4a 9v
share_and_return ;;ao;as
share_out ;;ao
shared 4i;2t 4m 4o 4r 4z 52 5b 6u 8z a8 aq;6p 6r 6s 7x ao c8 cb;4h 4q 50 91;4i 6t
shared_memory ;4o;4i 4m 4n 4q 6q 6r 6s;6k
shared_spin ;6u;4z;6t
sharedspin ;;4z
shares ;1c 3e 4g 5k 7x 91 aa;2d 2t c8
sharp ;21
sharper ;33
she ;be bu c5;;;2r
shell ;i 2l 2r 2s 2t 2v 31 36 3q 4o 50 57 58 5l 5s;a b d e j k q y 12 14 16 1c 1n 1o 1p 1x 21 25 26 2d 2m 2n 2p 2w 2x 30 35 37 38 3j 3o 40 42 44 46 4a 4b 4d 4g 4n 4q 4s 4y 53 55 59 5x 5y 60 61 62 63 6b 6d 6p 6q 6t 6v 72 7u 7v 7y 8g 8u 8v 8w 8x 8z 91 94 95 96 97 98 99 9e 9h 9i c0 c1 c2 c5 c8;2q 5p 5r;56
shim ;3b
shims ;3e
shl ;;9y
shm ;4i
shm_open ;4i
shm_open(3) ;4i
shm_overview ;4i
shm_overview(7) ;4i
shop ;9l 9t bq br bx;9n 9q bs bu bw;9p 9r;bp bz
short ;13 14 17 18 1i 1j 1m 1p 1x 32 38 3h 4z 57 5y 6b 7a 7f 7g 7q 8r 9c 9r 9v at ay az;3j 3p 3x 4m 4o 4y 59 6x 79 7i 7o 8q 95 9z ai ba be bf bx;35 67 6p 6w 8i a0 b1;1q
short(2) ;;bx
short(4) ;;bx
short_write ;;;17
shortage 1g;4r 7a 7i 7w 8z;57 59 79 aa;7y
shortage_is_nobodys_no ;;79
shortage_is_the_last_word ;;79
shorten ;6r 8e
shortens ;6q;3p
shorter ;18 1x 5x 7a 8k 8y 9h 9i az b3 bv;7u aa ai bm;4s
shortest ;3x;9i;9m
shortly ;6p
should 90;p y 1x 21 22 2s 3r 40 4e 4n 56 58 5b 6r 89 8c 8g 8r 8w 9b 9e 9f 9i 9r 9x a5 ad af an ao b0 b3 ba bm bx;3h 3p;6z 7c 7i 7q
should_panic ;;4o
shout ;19 1i;1b 1f 1g 1h 1j 2r 3b al aq
shout_by_hand ;1a cc;19 1c;1e
shout_crew ;;1g
shout_deadline ;1m 66;1i
shout_each ;;1f
shout_in_turn ;1e;1b 1c 7v 7y
shout_lines ;1m 6n;1h;;1j
shout_refuse ;1j 1k 1m;1g
shout_stays ;2r
show ;a u 1c 21 22 3q 4a 5d 6z as b5 ba bo bt bz c2;b c d e j k o p q t 12 16 1n 1o 1p 1x 25 26 2i 2m 2n 2o 2p 2t 2w 2x 30 37 3b 3d 3j 3p 40 42 46 4b 4d 4g 4i 4n 4s 5x 5y 60 62 6b 6d 6n 6p 6q 6t 6v 71 77 78 7a 7g 7i 7o 7p 7q 7u 7y 83 84 86 87 88 89 8c 8g 8i 8m 8p 8r 8u 8v 8w 8x 8y 8z 91 95 97 9i 9v 9x ai aq au av aw ax ay bm bx;1u 72 8h bq
show_read ;;89
showed ;6d 7l au
shown ;af;1c 3o 3p 4m 6x b0 bs bx
shows 6w;a c f i m n u y 13 14 1b 1o 1u 1x 2o 2t 33 38 3d 3h 3r 3s 44 46 4i 4s 5f 5n 5p 5q 5r 5s 5u 60 61 6g 6s 6t 6v 6z 72 7e 7o 7p 7u 81 8f 8h 94 98 99 9m 9o 9v am bp bq bs bv bw c2 c4;37 4m 6r 6x 8r bx;b d q 1c 1p 42 5m 5x 74 87 8k br cc;6p
shrink ;6r;6s
shut ;12 7x 7y 7z 8r;aq c8;6b
shut_behind ;;7z
shut_close ;;66
shut_rd ;u
shut_rdwr ;aq;9v 9z
shut_wr ;aq;n 12 1a 1s 2x 3u 6p 87 9v 9z bh
shutdown ;i u 1j 2r 2x 31 6d 8p 8t as c2;12 1a 1s 3d 3u 54 59 6p 7y 7z 87 88 8o 8v 9r 9v 9z bh bx c6 c8;s 16 57 8m 8r 93;n 6b 7x 8n;;aq
shutdown(2) ;n 16
shuts ;d 7z
si_code ;;u 16 32 33
si_kernel ;;u 32 33
si_pid ;;16
si_signo ;;u 16 32 33
si_uid ;;16
si_user ;;16
sibling ;6u
side 11 19 bi;c d i n 18 1c 2d 2q 2t 3u 3z 4i 4z 52 57 65 6u 6z 70 73 85 8g 8h 8i 8k 94 a5 aa bn by cc;12 13 14 15 16 1a 1b 62 6x 71 a8 bm bx;u 1d 1s 4o 6t 6w;17 a4
sidedata ;;bq bx
sides ;3d 3f 6u 70 a6 a7 aa;22 4z 6x 71 a8 bx;aq
sig ;;46
sig_dfl ;;55 56 57
sig_ign ;;16 36
sig_ignored ;36
sigaction ;;14 16 36 77 88 8p b8 ba
sigalrm ;;30 8p
sigbus ;4n 6q 6r;;;4r
sigchld ;30 aq;54
sigcont ;56;59
sigdfl ;;54
sighandler ;;14 54 77 88 8p aq b8 ba
sighup ;36;54
sigign ;;aq
sigint ;14 36 38;0 u 1a 1s 2i 37 3h 54 66 6p 6x 8r 95 af ao b8 ba bh c0 c1 c5 c6 c7 c8
sigkill ;5b;2x 30 4z 53 55 57 59 7i ai;;;56
sigmask ;36
sign ;3b 5w 9a bq;bf bx
sign_of_life ;;;9a
signal 14;i u 1k 2i 32 46 4g 4r 56 59 7x 7y 84 88 9d 9i aq;11 2m 2t 2x 33 37 3b 3d 3p 42 4b 4s 4z 53 54 57 6x 7i 95 ag ai b8 ba c8;30 6q 8p;16 55 77;2n 36;14
signal(7) ;2n 30 55 77;;;14
signal_after ;;77
signal_process_group ;56
signal_safe ;30;14 77
signal_safety ;30 36
signal_safety(7) ;30 36
signaled ;;30
signalfd ;57;53 6x
signalfd(2) ;57
signalled ;55 56;54
signals ;14 17 30 46 56 88;37 38 54 57 6x 7y b8 ba c8;55;;36
signature bq;b9 br bx;bs
signed ;ai;ax bx;;bq
signed_by ;;bq bx
significant ;;6x
signo ;;u 16 32 33
signs ;3b bq bx;c8
sigpipe ;30;;2n;16
sigquit ;;54
sigset ;;14 36 55 56 57 6x 77 88 8p b8 ba
sigstop ;32;33
sigterm ;36 38 5b;35 37 46 53 54 59 6x b8 ba c8;57;55;56
sigusr1 ;14;77 88
sigwait ;38;;36
sigwait(3) ;36
sigxfsz ;1k aa
silence ;y z 1o 22 2k 30 6w 6z 75 77 7c 7f 7i 7k 7w 7z 94 97 a2 aa ab ai ay az b1 b8 bl;2d 3x 4e 4m 66 67 6p 6x b0 c8;2i 79 7a 88 c5;1p a4
silence_costs_one_delay_for_each ;;79
silent ;5 1f 1i 1l 1m 2k 57 75 76 77 7b 7f 7h 87 8o 9b 9e 9r ai as ax ay b3 bx c8;3x 4e 6x 98 aa aq az b1 b8;58 7d 7k 99 9i at b0 ba;1g 2i 7i 7w;79 7a 7g
silently ;37 4d 7a
simple ;bo
simple_server ;;57 7v
simplehttp ;;13
simulated ;a6 ah
simulation ;9h 9i
simultaneously ;7c
sin_addr ;;u 13 14 1b 1g 26 7e 7i
sin_family ;;26
sin_port ;;u 13 14 1b 1g 26 7e 7i
sin_zero ;;26
since ;m y 1k 1o 1p 1s 2c 2d 2i 31 33 3e 3g 3j 3p 3s 3u 46 4g 4q 52 6o 6r 70 91 9i 9q a5 a7 av b7 be;i 1i 1j 1x 20 2x 36 37 38 3d 3o 3x 43 4b 4m 4o 4z 54 57 59 66 6p 6x 71 76 79 7f 7g 7w 84 8r 94 96 97 98 9d 9e 9v a6 ae b1 b8 ba bm bq bx c4 c8;3q 56 62 a8;aa
since_1970 ;;bq bx
since_1970(7) ;;bq bx
single ;a p 30 3x 4r 6s 7a b6 bc;;1i
single_cert ;;bq bx c8
sink ;4q;1j 59 70 84 8o 95 bx;;4n 4r;4m;4o
siocoutq ;4e 8r
sit ;4o
site ;7k 7q;76 77 78 79 7e 7f 7g 7h 94 99 ai ba bh bm bx;7a 7i;75 7d
sites ;be
sits ;53 7i cb
sits_in ;;c8
situations ;z 1y 64 80 b2
six ;1y 38 3q 6e 6f 83 8j 8r 95 9y aa aq au bm bq;79;2m 33 94;21 7w 88
sixes ;;79
sixteen ;20 22 2s 4m 7a bm;3u;21 2k 66;58
sixth ;62
sixty ;o 35;72 ai;7f ag
sixty_four ;;;1g
size 6r;c 1o 1r 38 3r 3t 4i 66 6s 9m b1 bv;2p 3j 3q 4d 4z 70 8r 95 9i 9u 9v 9x a0 a4 a8 a9 ah ba bj bx c0 c8;1t 4r 6q 6r ay bf bg;2m aa b0
size_download ;;9c 9i at az
size_ipv6 ;;b1
size_of ;;3p 43 47 4z 5x 6o 6r 6s 7q 8w b1 ba
size_of_val ;;43 47 4g 6x 71 7w
sized ;;7g
sizeof ;3b;;3g
sizes b1;2m 4o 5x 6u 8b 9x ay bx;4z;aa b0
sk_get_meminfo ;9w
sk_rebuild_header ;95
sk_stream_min_wspace ;8i
skb ;9v
skip ;a6;n u 11 13 1p 21 2v 2x 3b 3d 3q 43 45 4e 4z 54 6x 71 72 75 76 77 78 79 7a 7d 7f 7i 7n 7u 86 8g 8i 8u 94 9e 9v aa af ai aq bm bq bs bx c8
skip(1) ;;n u 11 13 1p 21 2v 2x 3b 3d 3q 43 45 4e 4z 54 6x 71 72 75 76 77 78 79 7a 7d 7f 7i 7n 7u 86 8g 8i 8u 94 9e 9v aa af ai aq bm bs bx c8
skip_until ;;7w 7x 8y aq
skipped ;;6x c1 c4
skipping ;;c1
skmem ;9w
slab ;8u;aq c8
slabinfo ;8u
slanted ;6z
slash ;3b bm
slashes ;3g
sleep ;u 18 2q 4n 4s 52 59 6v;d h i n o 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 2x 38 3o 3q 3x 4e 4m 56 57 58 5f 66 67 6b 6p 70 71 77 7a 7i 7n 7w 7x 7z 84 85 89 8c 8g 8l 8m 8o 8r 8u 8z 95 98 9c 9g 9i 9q 9r 9y 9z aa ai al ao ap aq b1 b4 b8 ba bd bm bu bx c0 c8;14 2v 31 4o 5b;2l 6t
sleep(2) ;;6b
sleeper ;4n 6t c4;c8;4o ca;6u c0 c2
sleeping ;4o 6u 6v
sleeps ;3r 4q 4r 4s 4z 56 6k 6s 6t 7g am ba ca;4m;1g;4o;4n
sleepy ;;c2
slept ;1o 3q 4s;aq
slice ;4z;25 3b 3d 3u 3x 43 47 4m 5x 67 6o 6r 6s 7a 7i 8w 98 9e 9i 9n 9r a0 af ai bm c1 c8
slices ;4z;8g
slip ;d;;7g
slot ;4r;4m
slots ;4r;4o;;4m
slow 71;1l 3o 3q 3x 4g 4n 58 6w 76 7v 8g 8q 97 9j 9t a2 c0;6b 9c ag bm;7a;1i 52 9e 9i c9
slow_accept ;;7w
slow_gift ;;4g
slow_one_alone ;;;c9
slow_page ;;9c 9e 9i
slow_start ;;71
slowed ;56
slower ;7a;8g;52
slowest ;4z 52 6t 8g
slowly ;8t;9i;9e bk
slowness ;7c
slows ;u 3x 79 an
small 8d;0 a 1q 1x 2b 2i 2p 3j 3q 4r 4z 50 53 5r 5w 70 7p 8u 97 9x a3 ad ah aq b3 bn c2;1g 1h 1i 1o 4m 6q 84 9n a8 aa bm c8 cb;25 6u 6v 8r 9m a2 ak am;8e;8g
small_buffers ;;8l 8m 8p 8r
small_writes ;;8d 8e 8f 8g 8h 8i;8j
smaller ;c 14 2m 60 72 7v aq ay az;a8;3z
smallest ;a ay
smuggling be;3u
sn ;;1g
snatches ;6u
snd_cwnd ;;71
sndbuf ;3j 3x 4y 6v c2;4z c0;3o
sndtimeo ;14 38 3d bh;1s 2i 6p 8r 9o af
sni bp;;;br
snmp ;;9v b1
snmp6 ;;b1
snoop ;ba
snooping ;;ba
so ;5 a b c e h l m q s t v 15 17 1e 1j 1s 1v 1w 20 21 2b 2c 2d 2l 2n 2s 2v 2w 37 39 3d 3o 3t 40 44 4h 4m 4q 52 59 5d 5k 5m 5q 5v 60 6d 6f 6m 6n 6q 6r 6t 6y 75 78 7c 7d 7e 7f 7h 7l 7t 85 88 8k 8l 8n 8o 8s 93 96 98 99 9b 9d 9f 9g 9m 9q 9u a3 a6 ac ae af ag ak an at au av aw ax ay az bc bd be bf bi bj bl bs bt bu c1 c4 c5 c7 cc;19 1i 2o 35 47 5f 76 8h 9y b0 b4;d g i n w 10 16 18 1l 1p 1q 1t 24 25 26 2m 2r 2x 31 3a 3e 3g 3j 3q 42 43 49 4b 4d 4e 4g 4r 4s 4z 54 5x 61 63 66 6o 6s 74 77 7k 7u 7v 81 84 89 8b 8i 8m 8u 8w 90 9c 9n 9t 9w a4 a5 a9 ad al ao as b3 b6 b8 b9 bg bh bo bp br bv bw bx bz;o p y 12 14 1a 1c 1f 1g 1h 1n 1o 1x 22 2t 38 3p 3r 3u 3x 46 4a 4i 4n 55 58 5b 5r 5w 5y 65 6u 6v 6x 6z 70 71 72 7n 7p 7w 7x 7y 7z 87 8e 8g 8q 8r 8t 8x 8z 94 9e 9h 9l 9v 9x 9z a0 ah am ap b1 b5 b7 bq c0 c2 c6 cb;2i 30 33 36 3b 4o 57 62 6p 79 7a 7g 7i 7o 7q 8p 95 97 9p 9r ai ba bm c8;56 67 9i aa aq
so_acceptconn ;j
so_bindtodevice ;7q
so_broadcast ;b6
so_error ;u w 7c;av;78 79;77
so_exclusiveaddruse ;91
so_keepalive ;;;99
so_linger ;u 4g 8m;66;16 8p
so_many_are_open_and_no_more ;;79
so_meminfo ;9w
so_oobinline ;89
so_passcred ;3b 43 49;44 47 4b 6p
so_passpidfd ;;4b 6p
so_passrights ;1x 3p 4g;1s 2d 2i 38 3h 3q
so_passsec ;;4b 6p
so_peercred ;3d 40 49;;43 46
so_peergroups ;46 47;43
so_peerpidfd ;49;;46
so_rcvbuf ;9x a2;95
so_rcvbufforce ;9x
so_rcvtimeo ;57 88 9d af bh;1s 2i 66 6p 87 8r 95 9o ao aq av
so_reuseaddr ;p u 1b 1x 65 7z 8x bc;0 n 66 6p 87 8r 95 af ao aq bh c0;2d;91;1c
so_reuseport ;1c 7o 7z 8x;;91
so_reuseport_lb ;91
so_rxq_ovfl ;9w
so_sndbuf ;3j 3x 4y 6v c2;4z c0;3o
so_sndtimeo ;14 38 3d bh;1s 2i 6p 8r 9o af
so_type ;1o
soa ;;ai
socat ;h i 1i 3a 3b 3o 85 9v a0 c0 c7;9 1t 3e 3h 3p 3x 66 67 68 71 8g 8i 9g b4 b7 c2;3r 9z;q
sock ;1p 1w 1x 33 3r 45 49 59 5x 8i 9w;1o 1s 1v 2c 32 35 36 37 38 3h 3o 3p 3q 3s 3u 3x 40 43 46 47 4e 4g 4i 4m 4n 4o 53 54 56 57 58 68 6p 6q 6r bx;1t 1u;39 3g 3z bq;1z
sock_alloc_send_pskb ;38
sock_cloexec ;;b u 11 13 19 1b 1g 26 2v 30 43 4z 6d;1a 2w
sock_dgram ;1n;2i 3h 3p 4z 9v 9z a0 af av;1o
sock_extended_err ;;ax
sock_raw ;1o
sock_seqpacket ;3o 3r;30 4z;1o
sock_set_timeout ;9i
sock_stream ;1n 1r;0 b n u x 12 13 1a 1b 1o 1s 2x 30 3u 44 66 6p 72 79 7f 87 8r 95 9o af ao aq bh c0
sock_tcp ;8u
sockaddr ;2d 5w 5x;o 1o 1p 2i 37 38 3a 3d 3o 7f 7y 9v 9x
sockaddr_in ;26 2b 5x;25 ax;5w
sockaddr_in6 ;;25 5x;5w
sockaddr_storage ;5w 5x
sockaddr_un ;3b 5w;5x;3g
sockaddrin ;;u 11 12 19 1a 25 26 2v 5x 9w 9z ax
sockaddrin6 ;;25 5x
sockaddrlike ;;25 5x
sockaddrstorage ;5x;67 b1
socket 0 a b t 19 1n 1o 1s 2d 3u 57 58 78 7z 9w;f i n q x 11 1i 1w 2k 2v 31 39 3e 3j 3o 3p 3s 3x 42 46 47 4d 4h 4m 59 5m 61 66 6d 6v 6x 7a 7b 7c 7i 7l 7u 7v 88 8w 8x 8y 8z 96 98 9a 9c 9d 9n 9r a4 a6 aa ag ap aq as bq bx c0 c2 c6;12 15 1b 25 26 2m 2t 2w 35 44 45 4b 4e 4o 54 5y 6o 6r 70 71 72 7f 7n 7p 7w 84 89 8g 94 95 97 9o 9u 9y af ao b1 b8 b9 bh bu c8;h w 10 1g 1j 1s 1u 1y 24 2r 2x 32 36 38 3d 3r 43 49 4a 4r 4s 4z 52 6m 6t 7q 7s 7t 80 8p 8t 9i 9w a0 ai aw ay b2 b6 b7 ca;b c e k o s u v 13 14 19 1a 1e 1n 1q 1r 1t 1v 21 22 2c 2i 2l 33 3a 3g 3q 40 4q 50 53 5v 5x 62 79 7x 87 8m 9x 9z a2 ah au av ax b3 b4 bc;d j p y 16 1c 1x 1z 2d 30 37 3b 3h 4g 4i 4n 5b 65 67 6p 77 78 7o 7y 8r 91 ba;1o 1p 57 7z 9v b5
socket(2) ;1n 1o 3s
socket(7) ;j p 14 16 2d 3d 3j 3x 4g 88 8p 9d;;91;1c 9x
socket2 ;j o 14 1b 1n 21 2d 2v 3b 3o 62 66 71 7v 7x 89 8p 99 c8;k p q t u 1o 1p 2i 37 38 3a 3d 3j 57 67 6x 70 77 78 79 7a 7f 7n 7o 7u 7w 7y 7z 84 87 88 8g 8i 8m 8r 8u 8w 91 94 96 97 9i 9v 9w 9x 9z a0 aq b4 b6 ba c0 c6;13 5x
socket_addrs ;7d;2d 2i 5y 79 7g 7i 9e 9w
socket_errors ;;3h 3p 3q
socket_mode ;;37
socket_posix ;8h
socket_type ;;3j 6d
socket_with ;;4g 6p
socket_without_gifts ;37 3a;38
socketaddr ;7n;k o p t u 13 1o 1p 20 3b 40 42 59 5x 61 62 70 71 75 76 77 78 79 7a 7f 7i 7l 7o 7p 7q 7u 7w 7y 84 85 87 89 8c 8d 8e 8g 8i 8r 8w 91 94 95 9e 9i a6 aa af ag ai aq b0 b1 b4 ba bm bu c8;2b 7r;5y
socketaddrext ;;3b 40 42
socketaddrs ;7n
socketaddrunix ;;4g 6p
socketaddrv4 ;5x;k 11 19 25 85 87 9u 9v 9x 9z a0 ba
socketaddrv6 ;7n;25 5x
socketflags ;;4g 6p
socketpair ;2r 3f 46;2v 2x 30 44 4z 6d;b 42
socketpair(2) ;b
sockets n b5;0 c r w 12 19 1f 1m 1n 1p 1r 1t 22 2t 2w 2x 33 3d 3r 3s 52 57 59 5b 62 6d 6p 6v 79 7a 7b 7s 89 8p 8q 91 9h 9v a6 au b0 ba bb bc;3b 40 4z 9q aw;f j k u 1x 2v 3e 7z 8r am;p 1c 1o 7o b5
socketserver ;8h aq
sockettype ;;4g 6p
sockfilter ;;8r
sockflag ;;11 19 1a 26 2v 2w 43 4z 6d
sockios ;8r
socklen_t ;;43 47 4g 6x 71 7q 7w 8w b1 ba
sockopt ;;u 3d 3p 40 42 43 44 46 47 4g 4z 57 62 67 6d 6x 7a 94 96 97 9w 9z
sockopt_impl ;;1s 1x 2d 2i 38 3q
sockref ;;j q 1n 57 7a 7x 7y 7z 87 88 89 8g 8i 8p 8u 8w 94 96 97 aq b6 c0 c6 c8
socktype ;;11 19 26 2v 2w 43 4z 6d 7f
soft ;95;4b 7y
softnet_stat ;9v
sol_packet ;;6x
sol_socket ;;u 1b 1s 1x 2d 2i 38 3p 3q 3x 43 47 4a 4g
sol_tcp ;;8h
somaxconn ;w;37 38 4g;;7v
some ;5 9 e k o p q y 1e 1f 1v 21 25 2d 2m 2r 2t 2x 30 35 3j 3p 3q 3t 3x 40 43 52 55 5c 5j 5s 5u 5z 61 67 6j 6s 71 73 7k 81 84 8e 8g 95 9f 9h 9u af ax bc bx;d i u 12 14 16 1h 1i 1o 1p 1s 20 2i 33 36 37 38 3a 3b 3d 3h 3o 3u 44 47 4a 4b 4d 4e 4g 4m 4o 4z 54 56 57 58 59 5y 62 66 6d 6n 6o 6p 6r 6x 79 7a 7f 7g 7i 7n 7q 7u 7w 7y 82 83 85 86 87 88 8i 8l 8m 8o 8p 8r 8u 8w 8z 94 96 97 98 9d 9e 9g 9i 9l 9m 9n 9o 9q 9v 9w 9y 9z a0 a4 a6 a8 a9 aa ae ag ao ap av aw ay b0 b1 b6 b8 bd bf bi bm bq bs bu c1 c2 c4 c6 c7 c8 cb;1j 1x 26 4y 5p 64 7d 8k ai aq at az b3 b5 ba;6z 9r 9x al;am
some(1) ;;3x 7q 97 9q
some(2) ;;7q
some(3) ;;4o 97
some(4) ;;ba bx
some(5) ;;3x
some(6) ;;ba
some(9) ;;97
some_address ;;1p
some_and ;;59 62 6p 6x 79 7z 83 85 95 9e 9h 9i 9q 9r 9v ay b1 ba bm c7 c8 cb
somebody 1a 4e be;c d e i y 13 15 1k 1l 1o 1r 1w 21 2k 2m 2o 2q 2r 2t 2v 30 33 35 36 39 3h 3q 3t 3z 42 43 45 4g 4i 4o 4q 52 55 57 58 5y 63 6e 6h 6p 6s 6v 72 73 7d 7e 7n 7o 7q 7x 80 84 87 93 95 99 9f a0 a4 a6 a9 aa ac ae ah ai al aq aw b3 b6 ba bo bp bv bx by bz c1 c2 cc;q 1x 46 4n 4z 54 59 61 62 6q 6r 6x 89 8r ag b0 b1 b8 cb;1p 22 3g 9r;56
someone ;4r
something ;a f i m u w 12 13 16 18 1b 1d 1i 21 22 3b 3p 3u 43 4i 4z 54 57 58 5d 5g 62 6d 6e 6r 6t 6w 71 72 78 7i 7k 83 8c 8e 8i 8r 94 95 96 9e 9n a8 a9 ao b6 b8 b9 bx by bz;d 59 79 9q 9v ba bm bq c2 c6 c8 cb;10 4b 7w 8x aa aq;7x
sometimes ;31 69 9s bz;;as
somewhere ;3e 3z 5o;1x 9h
soon ;14 1x 5w 6i 6u 7a 7f 8i 8n 90 95 9i ak;4b 56 59 6p 79 b8 ba c4;6o
sooner ;50 52 6t 7g 97 9f cc;56;8r;8i
sorcerer a5
sorry ;5p;5;;5u
sort ;u 2x;c p q v w 14 19 1a 1p 22 2t 3b 7o 7v 7w 8r 8y 90 99 9y bi bw c2;;31
sort_by_key ;;79
sort_out ;9y
sort_unstable ;;4s 4z 6t
sorted ;7q;2x 79
sorts ;2s 79 7h 7q
sound ;a1;;4o
sounds ;8p
source ;u 5r 7e 7q 8e 8w 9z a0 af ah ai;;4n 4q;4m 4r;4o
source_membership ;b5
sources ;;7q ba;7e
space ;3j 4b 4r;u 3p 3q 43 47 4a 4d 4i 4z 59 67 6d 6p 6q 6x 9w 9z ai ax b1 bg bj bm
spaces ;1h ai c1 c9;4i 54 c8
spare ;;a8
spawn ;1f 2x 55 aq as;d n o 1h 1i 1j 1s 1x 20 2d 2o 2p 36 37 3o 3x 46 4g 4o 56 57 59 66 67 6b 6p 6x 71 77 7a 7g 7i 7x 7z 88 8g 8m 8r 95 97 98 9i 9r 9v aa ai al ao ap aw b1 bm c0;1g;am;30
spawn_scoped ;aq;2w 30 38 4m 9i 9r ao bd bm bx c8
speak ;k 11 1p 2c 30 45 5x 6s 7f 9q 9t ay b8 bx c8;n 43 47 9n 9r bm;7w b9;c4
speaker ;ca cb
speakers ;;c8
speaking a6
speaks 43 c4;0 44 4m 6p 7i 9n a3 ay b4 b6 bx c2 cb;36 37 45 7w 9q 9r ba c1 c6 c8;n b0 bq by
spec ;bp;bw bx
spec_dst ;;;9z;67
special ;p 14 2d 7i
speculative ;4z
speed ;3r 50 9f
speed_time ;9f
spell ;;bm
spelling 7n;7l 7o 9m 9r 9s ak;9n af ai
spellings 8c;9m 9r;;;7p
spelt ;7g;af
spent ;6o 76
spin ;50 6u;4z 79 7x;;6t
spin_loop ;;4z
spinner ;;;6u
spinning ;52 6t 6u 6v;4z
spins ;79;4z;6t
spite ;1c aa
splice ;;6p aa
split ;7r 84 8b;22 4z 7a 7f 7i 7u 8c 95 9i 9m 9n 9q 9r 9v aw ay b1 ba bd bm bx c1 c8
split_at ;;25 3p 3u 4m 5x 6o bm c1 c8
split_at(2) ;;5x
split_at_checked ;;6x 86 ae ai bm bx
split_first ;;7i 9r ae af ai bx
split_first_chunk ;;aa bx
split_gives_the_same ;;3x
split_inclusive ;;59
split_last ;;bx
split_once ;;2d 2i 4z 54 7n 9i 9m 9n 9q aa b1 c8
split_whitespace ;;7i 7u 8r 8u 94 9v b1
splitmix64 ;;9i
splitn ;;9n
splits ;;3p 84
spoilt ;;an aq
spoken ;;ba bm
spoofing a0
sport ;1c 61;p q v w 14 19 1a 59 6p 7a 7i 7p 8q 90 98 99 9i 9w ao ap be bf c5 cc
spot ;c6;bq bx
spreads ;q 71 9h
squatter ;3g;1c;;;3d
src ;1k 2d 3g 4z 5f 7q;a b c d e h i j k n o p q t u y 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1u 1x 20 21 22 25 26 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 32 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 54 55 56 57 58 59 5e 5h 5l 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a8 a9 aa ae af ag ah ai al an ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bg bi bm bq bs bu bx c0 c1 c2 c4 c6 c7 c8 cb
srv ;3u;a4 a7 a9 ai
srw_rw ;;38
srwxr_xr_x ;1v;1t 33
ss ;c p u v w 1a 22 2l 2t 38 3g 3s 43 61 6p 6v 71 7o 7u 7z 81 8r 8y 94 cc;16 19 1t 2v 32 3a 3b 3x 53 57 59 6x 75 7i 7p 7v 82 8g 8i 8l 8o 8q 90 9c 9g 9i 9v 9z a0 ao ap be bf bi bx;q y 14 1u 70 7w;99 9w;1c
ss(8) ;u y 1c 99 9w
ssh ;6p;ai;;3z
ssh_2 ;3z
ssh_config ;6p
ssh_config(5) ;6p
sshfp ;;ai
ssi ;bi
ssi_types ;;bi
ssl ;8h;bu bx
ssl_get_servername ;;c6
sslkeylogfile ;bw;bq bx
ssn ;;8q
st_size ;;4i 6r 6s
stable ;3x 46 7i 8p
stack 7l;7o 9r as;4m c8;21;1f al;am
stack_size ;;c8
stacks ;al;aq c8
stale ;38 3a 3g 4o;e;46
stale_number ;5v;e
stall ;4z b3;at;;8e 8g 8k
stalls ;8e az;;;8j
stand ;1 b d f q u 2d 3d 4i 71 8r bd bf bg;26 7n 94 96 97 9r c1 c8
standard ;d h p x 13 2o 2t 2v 5c 7p 7z 87 8w aa;3q 47 4m 55 56 57 59;e 2x 30 43 60 6a 6p;b
standards ;60
stands ;1 u 15 20 3a 3h 3p 3q 44 46 4o 4r 55 56 5b 5e 61 65 6w 6x 7n 7p 83 8q 90 9i 9m 9p 9z bf bj bo bt c1;ai aq bm bq bx;2l 5p 74 97 9r;5w bp
standstill ;3x
start 71;c k 13 1d 1e 1u 20 24 2d 2o 2w 32 3e 3g 40 43 50 53 55 56 59 5l 5o 61 63 65 6a 6e 6m 6x 7i 7n 7w 8e 95 97 9p al b1;2p 2v 30 3p 3q 4g 4o 4z 54 6b 6r 6s 79 86 87 8g 94 96 9e 9h 9i ae af ai an ba bd bm bq bx c0 c1 c8;1f 1g 33 38 3a 4s 5j 5k 7d 7v 7z aq bl;1c 39 58 cc;1x 57 5b
start_matches ;;9r 9v
startable ;;cc
started cc;m 1z 2q 2v 30 36 3a 3b 3d 3e 43 49 4a 4o 53 5b 5g 5o 63 64 66 7k 7z 95 9b;46 56 57 59 6x 7i 96 ao aq b8 ba bx;58 5k
starting 55;14;4m 56 57 59 ba c0
starts ;5 b 14 16 1a 1d 1w 2o 2v 2w 32 35 37 39 3b 3d 3p 3q 43 4a 5b 5p 62 6a 6b 6e 6p 6x 6y 74 7d 82 8d 8g 9b ai al am aq az ba be;4m 4o 4z 55 57 58 7a 7x 8c 9i bm;1f 2n 33 36 38 52 59 5j 5r 61 65 97 ad;1x 30 3a 53;56
starts_with ;;2d 2i 6n 7g 9i 9m 9n 9r bm c1 c8
starttls ;87
startup ;;ba
stat ;1x;2l 30 37 3q 58;9v
statat ;;a9
state ;w y 56 8r 8y bh c4 c6 c8 cc;c p q v 14 16 1a 1c 1t 1u 2o 2t 2v 32 3a 3b 3s 4n 4o 57 59 6o 71 7u 7w 8c 8m 8u 90 95 9g aa an ap aq bg bm c2 c7;u 78 cb;8e
statement ;;2x
states ;u 56 6o 8u;8m 8r 8v 8w 8x
statfs ;;6r 6s
statfs(2) ;;6r 6s
static ;;1p 1s 1x 22 2d 38 3p 3x 46 4g 4o 4z 55 56 57 59 66 67 7g 7i 7x 89 8c 8m 8r 8u 94 97 9e 9q 9r 9z ah ai ay b1 b5 b8 ba bm bq bx c2 c8 cb
station ;ba
statistics ;6x
status ;30 47 53 56 58 6n 9i a2;1f 22 2n 2o 2q 2r 2t 2v 2x 3x 43 44 4a 54 57 59 6b 6p 6x 7a 7g 7i 7o 87 8c 8q 8u 94 9e 9v ai al aq ay b1 be bf bi bm c8
status_line ;;bi
statuses ;;bm
stay ;w 1g 22 2p 2x 43 4b 52 57 66 6o 6p 6v 7d 7g 8g 98 9e 9n 9r 9t ag aq b1 b9 bg bh c0;d o 1s 1x 20 33 35 38 3o 4m 55 56 59 6r 6s 9i aa b8 ba;2r 97
stay_on ;;4s 4z
stay_on(1) ;;4s
stayed ;1g 1i 1x 3x 55 59 79 7a 9e
stays h 1x 8i;d i m w 14 1m 20 2k 2m 2n 2q 2r 30 33 36 37 38 39 3f 3p 42 4b 4i 4n 61 6o 71 75 7q 7v 7w 7y 82 89 95 9e 9k ao ap aq b7 b9 bc bq c2;1t 2x 43 46 4m 4o 55 56 57 58 79 8g 8r 8y 9h 9i 9r 9v b1 b8 ba c8;3e 3u 66 83 9q aa
std 1b;b o u 14 16 1f 1n 1s 1x 21 2d 2m 2v 2w 39 46 47 62 6n 71 7a 7f 7o 7y 83 89 8g 8p 91 99 9d 9v ao aq b1 ba bf;a c d e h i k n p q t 11 12 19 1g 1h 1i 1j 1o 1p 20 22 25 26 2i 2n 2o 2p 2r 2t 2x 33 35 36 37 38 3a 3d 3h 3j 3p 3q 3s 3u 3x 40 42 43 44 45 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 60 61 66 6b 6d 6o 6p 6q 6r 6s 6t 6v 6x 70 72 75 76 78 79 7d 7g 7l 7q 7u 7w 82 84 85 86 87 88 8c 8d 8e 8i 8l 8m 8o 8r 8u 8v 8w 8x 8y 8z 94 95 96 97 98 9c 9e 9g 9h 9i 9l 9n 9o 9q 9r 9u 9w 9x 9y 9z a0 a4 a6 a8 a9 aa ae af ag ai al an ap au av aw ax ay b0 b4 b5 b6 b8 b9 bd bg bi bm bq bs bu bx c0 c1 c2 c4 c6 c7 c8 cb;j 1a 1b 30 3o 5y 77 7e 7n 7v 7x 7z 8h;13 1c 67 7i 7p 9m;3b 5x
std_does ;;1b
stdbuf ;;;;2x
stdbuf(1) ;2x
stderr ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 37 38 3b 3d 3j 3q 40 42 44 46 4a 4b 4d 4e 4g 4i 4n 4s 4z 55 56 57 59 5f 5x 5y 60 61 62 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 84 89 8c 8d 8e 8g 8i 8q 8u 8v 8w 8x 8y 8z 90 91 94 95 97 98 99 9e 9g 9i 9m 9u 9v 9x a0 af ai au av aw ax ay b0 b1 be bf bi bm
stdin ;b 30 5n 7z;c n p t 16 22 2i 2v 2x 3b 3s 3u 3x 46 4m 55 56 57 58 59 6n 6p 6q 70 7a 7i 7w 7x 87 8c 8r 8y 94 9v 9w ai aq aw b1 ba
stdin(3) ;b
stdio ;;46 55 56 57 7a 7i 7z 95 9v ai aw b1 c0 c2 c7
stdout ;;a b c d e j k n o p q t u 11 12 13 16 1n 1o 1p 1x 21 22 25 26 2i 2m 2n 2o 2p 2t 2v 2w 2x 30 37 3b 3d 3j 3q 3s 3u 3x 40 42 43 44 46 4a 4b 4d 4e 4g 4i 4m 4n 4s 4z 55 56 57 59 5h 5x 5y 60 61 62 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 77 78 7a 7d 7f 7g 7i 7o 7p 7q 7u 7x 7y 7z 82 83 84 86 87 88 89 8c 8d 8e 8g 8i 8m 8p 8q 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9e 9g 9i 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 af ai aq au av aw ax ay b0 b1 b4 b5 b6 b9 ba be bf bm bs bu bx c8
steal ;87;9n 9r
steeply ;6u
step ;u 3a 5s 6m 9h ak bn;0 t x 12 1a 1s 2i 2x 3h 3u 66 6p 72 79 87 89 8r 95 9o 9v 9z af ao aq av ba bh c0;n a9
step_by ;;4z 9x bm
step_by(2) ;;4z bm
step_by_step ;;t
steps ;3g 54 5s 6v 8o ae;89 9y
sticks ;aq
sticky ;38
still ;c i l m p s v 13 16 19 1a 1c 1e 1u 22 2o 2r 2t 35 37 3g 3p 3u 40 46 49 4g 4o 52 53 59 5b 5k 5l 5n 5s 62 65 67 6d 6r 79 7g 7h 7o 7u 7z 81 89 8b 8c 8g 8h 8n 8o 8s 8t 8w 8y 94 95 97 9l 9n 9o a2 a6 ak al aq be bm bn bz c1 c5 cb cc;d 11 12 30 43 4m 5h 6p 71 77 7i 82 85 87 8f 8i 8u 9i 9r bg bx c2 c4 c6 c7 c8;2s 2x 36 39 4n 55 56 57 58 78 7w 8k 8q 9h;3q 7q 8r;1j
still_there ;;1j;l
stock ;9q;9n 9o 9p;9t;9r
stock_client_1 ;;9o 9p 9q
stock_client_2 ;;9q 9r
stock_server_1 ;;9n 9p 9q 9r
stock_server_2 ;;9q 9r
stolen ;bq
stood ;3q 42 8i
stop 2l c7;i 10 14 16 1m 36 39 3e 3p 3x 3z 40 47 55 5c 67 6n 6p 70 75 87 8p 98 a0 a5 ab am ar as au bx c8 cc;t u v w 2r 32 33 37 3o 4m 4o 53 54 59 6x 95 9w b8 c0 c2;1e 3q 3r 57 58 5b 7g 7x 80;56 86 aq;8i
stop_by_connect ;;7x
stop_by_poll ;;7x
stop_by_shutdown ;;7x
stop_dns_rebind ;7i
stop_idle ;;aq
stop_in_order ;aq as
stop_often ;aq
stop_rudely ;;aq
stop_sigkill ;56
stop_the_broom ;;;ab
stop_the_crew ;;;80
stopped ;i v 10 1x 2i 2m 2r 36 38 3q 3r 47 4o 58 59 5p 7x 81 96 97 9c 9e aa ba c1;32 33 53 57 6x aq c4 cc;4a 56 95 98 c0
stopper ;;;aq
stopping 7x aq;;56 57 59 c7 c8 cb
stops ;e i w 14 1e 1o 1x 2n 31 47 4g 4i 4r 4s 52 55 67 6g 6o 7i 85 89 8g 8i 8o 98 9e 9r aa as be bm c9;57 59 7n 7w 7x 9i c1 c5 c6 c7 c8;1l 3q 56;aq
storage ;5w 5x;7f ai bx
storagefull ;;a9
store ;25 4m 6s 7l bx;2w 4o 4z 59 6r 7n 7x b8 c8
stored ;5w 6s
stores ;25 26 4o 5w be bx;b8;;6s
storesserversessions ;;bx
storm ;9j 9k aa;9i;9h
story ;1x
str ;;b c h i j n o q t u 12 16 1b 1f 1g 1h 1i 1j 1n 1o 1p 1t 1u 21 22 25 2d 2i 2t 30 32 33 35 37 38 3a 3b 3d 3p 3q 3s 3x 40 45 46 4a 4e 4g 4z 54 55 56 57 59 5h 5l 5x 5y 66 67 6n 6p 6r 6s 6x 70 77 79 7a 7f 7g 7i 7n 7o 7q 7u 7x 7y 82 83 84 86 87 88 89 8c 8g 8l 8m 8o 8p 8r 8u 8z 91 94 95 97 98 9c 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v a6 a8 a9 aa af ag ah ai al ao ap aq au aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bi bm bq bs bu bx c0 c1 c2 c7 c8 cb
str_radix ;;7u bf bx
strace ;b 12 14 16 1b 32 7e 7y 8h 8k;9 1g 30 33 3p 4a 4o 7i 8e;u 13
strace(1) ;u
stranger a9;21 23 2t 36 3x 56 7k 7t 9v 9y a0 a3 ai bq;4m 55 57 aa b1 bx;49 4r a6;7i 9r av
strangers ;r 1x 21 2q 2r 36 4g 67 68 7g 7t a0;7f aa av
strategy ;;3x 79
stream 1o 3s 44 82 87;h s 1q 1s 1x 2d 2i 2x 32 38 3g 3t 40 4m 4y 52 67 6p 6t 6u 8b 8e 8j 8t a0 be bf bn bo bp bq bx;0 b i k n o p t u x 11 12 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 20 26 2t 2v 2w 30 37 3d 43 45 47 4b 4e 4g 4i 4z 57 58 59 62 66 6o 70 71 72 75 76 77 78 79 7a 7f 7i 7n 7o 7u 7w 7y 84 85 86 88 8d 8g 8i 8o 8p 8r 8u 8w 91 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9o 9q 9r af ag al ap bd bg bh bs c0 c6 c8;1o 3b 3r 3s 3x 3z 50 83 8a 8k 8l ao aq bi bm bu;1n 1p 1r 3o 3u 44 4d 6v 87 89
stream_is_not_waited_for ;;3x
stream_memory_free ;8i
stream_min_wspace ;8i
streamowned ;bq;bx
streams 66;1o 1r 3g 3x 52 9r;4z bx
street ;b7 ba;9v b6 b8;;b5
street_and_yard ;b4;b7 b8 b9 ba
stretch ;6u 9e
strict ;4r 6o;;aa
stricter ;97
string ;2b 3t 5x 89;c e n o p t u 11 13 14 16 1n 1o 1p 1x 20 22 2x 30 36 37 3b 3d 3h 3j 3p 3s 3u 3x 43 45 46 47 4b 4d 4m 4z 54 55 56 57 59 5f 5h 5l 61 62 6n 6p 6q 6x 70 71 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7u 7w 82 83 85 87 88 8c 8d 8e 8g 8i 8l 8m 8r 8u 8v 8w 8z 94 95 96 97 9e 9g 9i 9l 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 a8 a9 aa af ag ah ai ao aq au av aw ax b0 b1 b4 b8 b9 ba bd bi bm bq bu bx c1 c4 c7 c8 cb;86
string_lossy ;;21 2d 66 67 6n 6x 72 75 76 77 78 79 7a 9z aa
strings ;;ai
strip_prefix ;;3p 4z 9m 9n 9q 9r 9v ai b1 bi bm c1 c8
strip_suffix ;;2i 3p 4e 59 84 9l ba
strlen ;3g
strong_count ;;7g
struct ;3b 3g 5w 6o;1i 1j 20 22 2x 3q 3u 3x 4m 4o 4z 59 66 67 6p 6r 6s 6x 79 7a 7f 7g 7i 7n 84 8c 8r 8u 8w 91 94 95 97 9d 9e 9h 9i 9m 9n 9q 9r 9v 9y a4 a8 a9 aa ae af ah ai an ao aq b0 b1 b8 ba bg bi bm bq bx c1 c2 c4 c6 c8 cb
structure ;26 5x;3b
structures ;5x
stub_addr ;;7i ai
stub_zone ;;7i ai
stubborn ;56 ar;;aq
stuck ;v 1l 56 66 7g 7n 7x 85 8g 8o 9r aa aq bm c5;36 37 57 59 7i 7w 84 89 9i 9v;1k 98;6p
stuck_log ;;;1l
stumbles ;9r
style ;37 bl;53
su ;;;43
sub ;a7;4g 4m 4z 6x 79 8g 8w 94 96 97 9h 9i 9q a4 aa an aq b1 bq bx c8
subj ;;c6
subjectaltname ;;c6
subsec_nanos ;;6x
subtract ;8i
subtracts ;6y
succeed ;1b 4d;58 94
succeeded ;1a 55 95 am;5 g 1c 1g 7w ao aq c0 cc
succeeds ;i q 10 1e 2v 30 37 7w 9k 9t as;1o;8p 94
success ;30 66 9u 9v b4;a b c d e j k n o p q t u 11 12 13 14 16 1n 1o 1p 1x 21 22 25 26 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 36 37 3b 3d 3j 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4s 4z 54 57 59 5x 5y 60 61 62 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 86 87 88 89 8c 8d 8e 8g 8i 8m 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9e 9g 9i 9l 9m 9o 9q 9r 9w 9x 9y 9z a0 a6 aa af ai aq au av aw ax ay b0 b1 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8;;78
successes ;67 9u
successful ;i
successfully ;16;c0
successor ;8w;57
such ;9 n o u x 13 16 1a 1p 1r 1t 22 2i 2n 30 36 37 3b 3e 3f 3p 43 46 4b 4e 4n 4r 56 57 5f 5p 5u 5x 62 6p 6v 6w 6z 70 74 7d 7i 7k 7n 7q 83 84 8b 8c 8k 8r 8w 90 94 96 97 9f 9h 9n 9p 9r a5 a7 a8 a9 ae at ay b4 b8 b9 bj bm bu bw;d 15 1u 21 2q 35 3q 4m 4z 7y 8u 9q 9v af ai c8;w 1c 1m 1n 1x 1z 2x 3g 4g 5b 67 7f 7h 8g 91 aa bd;b 1g 33 3a 4d ba
sudo ;1v 5f 6x 75 82 8d a0 at c1 c5;9 1o 1p 1w 1x 21 33 35 37 38 3d 3e 3p 40 42 43 45 46 47 4e 59 6p 76 77 78 79 7a 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 8c 95 96 97 98 99 am;22 7d ad ba be;94
suffix ;;2i 3p 4e 59 84 9l ba
suggested ;;;b0
suggests ;b0
suite ;;bx
suites ;;bx
sum ;3t 3z 9v a0 bg;3p 4z 6v 7a 8w 94 96 97 9i ai b1 bx c2;;72;87
sums ;;72
sun ;;g h i u 13 8q
sun_len ;;1x
sun_path ;;32 33;3g
super ;;4m 4o
supervise ;;53 54 56 57 58 59
supervisor 53 59;52 54 55 5c 6m 7z al c8;58 cb;;53 57;56 5b
supplementary ;46 47;43
support ;;bx
supported ;;1o c1 c5 c6 c7 c8 cb;1p
suppose ;21 5y 61
suppress_ragged_eofs ;bu
sure ;1g 1v 4o 7w
surplus ;7w
surprise ;21
survive ;39
survives ;40
sv ;;bh bx
svcb ;;ai
svg ;4z;bm
swallow ;;b1
swallowed ;;;at
swallows ;y b3
swap ;26;4z 59 79
switch b7;5q am ba;;4g;7w
switched ;;21;7o
switches ;4s aq b7 bz;;ba
symbolic ;33;35
symlink_follow ;;a9
symlink_metadata ;35;1x 2d 2i 33 36 37 58
symlink_nofollow ;;a9
symlinks ;bm
syn u 7u;x y 10 6x 6y 6z 72 77 7c 7k 81 8x 8z 93 9i b3;0 n 12 1a 66 6p 6w 70 87 8r 95 9o ao aq bh bx c0;74;75 79 7w;w 7a 7u
syn6 ;;7u
syn_ack ;;7u;;;7w
syn_acks ;7u
syn_backlog ;w 7u
syn_linear_timeouts ;6z
syn_received ;u
syn_recv ;u w;0 n 12 1a 66 6p 72 79 7u 7w 87 8r 95 9o ao aq bh c0
syn_retries ;y
syn_sent ;y;0 n u x 12 1a 66 6p 72 75 79 87 8r 95 9o ao aq bh c0
syn_with ;7a
synack_retries ;w
sync ;;o 1g 1h 1i 1j 1s 1x 20 2d 2w 30 38 3o 3x 4g 4m 4o 4z 54 59 66 67 6p 6r 6s 7g 7x 88 8m 8r 98 9i 9n 9r aa ai an ao ap aq b8 bm bq bs bu bx c0 c1 c2 c6 c7 c8 cb
sync_all ;;a9
sync_channel ;;54 59 7g ap bm
sync_channel(1) ;;ap
syncookies ;w 7u
syncookiessent ;;7u
syncsender ;;59 7g ap bm
syns ;5b 71 7u;6x
syntax ;;5y 7p
sys ;1x 8u;u 11 14 19 1o 1s 25 26 2d 2i 2m 2t 2v 2w 30 36 37 38 3b 3d 3j 3p 3q 3x 40 42 43 44 45 46 47 4a 4b 4d 4g 4s 4z 54 55 56 57 58 59 5x 60 62 67 6d 6p 6x 77 7a 7i 7y 88 8p 8r 8w 94 96 97 9v 9w 9z aa ai am aq ax b1 b8 ba c8
sys_admin ;45 46 6p
sys_fs ;2q
sys_kernel ;33
sys_resource ;2m 6p
sys_vm ;4r 6o
syscall ;;c0
sysctl ;60 65 71 8e;21 61 62 63 7a 7o 7q 7u 7v 7w 8r 8v 8w 8x 8y 8z 94 95 az b1
syslog ;;7i 9z ai;3p
sysloghandler ;;3p
system b;t w 11 12 1a 1b 1f 1j 1t 1x 21 2i 2m 2v 38 39 3d 3g 3h 3r 4b 4e 4g 4m 4o 5c 5g 5j 5w 6t 7e 7f 7q 8b 8g 9i a9 af bm cb;30 4z 55 56 57 6b 77 7n 7y 9e ai aq c8;33 3e 40 71 7i 7o 8e am;b u 14 4q 6q
systemctl ;7d ad ba be
systemd ;38 3q 57;;56
systemmaxuse ;1k
systems ;d 1x 2p 2r 2x 3f 3q 40 5d 7o 8g 8r am;;46 5w
systemtime ;;h i 4z bm bq bx
sz ;2m 6v;4z
`;
