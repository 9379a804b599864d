// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['a'] = `
a 5 a h t v w 14 1g 1h 1i 1j 1k 1n 1o 1u 2d 2q 2r 2t 2w 32 33 37 3e 3s 3u 44 45 46 4d 4i 4m 53 55 5e 5f 5h 5l 5x 66 6n 6o 6p 6q 6r 6x 6z 70 77 82 83 85 86 89 8f 8n 8v 8x 9f 9l 9x a9 ae al am ao ap b7 b9 ba bf bk bl bt c0 c4 c5;r 1b 47 5o 68 6i 8y 92 ab az bb;;5 9 s 5f 5j 5q 5t 6f 6h 6j 6l 73 7e 80 8a 8j 8s 9a 9s a4 a7 aj b2 bi br;0 1 a f k l 1e 23 25 3f 3o 5d 5e 5m 5u 5v 5z 64 69 6c 6e 6k 6m 6y 7h 7r 7s 8c 8d 8f 8v 9j 9o 9w 9z an ar av b9 bw by c6 c7 c9 cc;m n q t v x z 10 11 13 15 17 1a 1d 1h 1k 1n 1q 1t 1u 1v 1w 1y 1z 24 26 2c 2k 2o 2p 2q 2t 2v 31 35 3e 3j 3r 42 44 45 49 4b 4y 54 5c 5n 5s 61 63 6a 6b 6g 6n 6q 70 71 72 7j 7k 7l 7t 7v 81 85 86 88 8b 8h 8n 91 9c 9d 9f 9g 9l 9q 9x 9y a1 a9 ac ag al as au aw ax ay b0 b8 bf bh bj bk bl bs bt bu c0 c5 ca;b c d e g h i j o p u w y 12 14 16 18 19 1c 1f 1g 1i 1j 1l 1m 1o 1p 1r 1s 1x 20 21 22 2b 2d 2i 2l 2m 2n 2r 2s 2x 30 32 33 36 37 38 39 3a 3b 3d 3g 3h 3p 3q 3s 3t 3u 3x 3z 40 43 46 4a 4d 4e 4g 4h 4i 4m 4n 4o 4q 4r 4s 4z 50 52 53 55 56 57 58 59 5b 5g 5l 5p 5r 5w 5x 5y 60 62 65 66 67 6d 6o 6p 6r 6s 6t 6u 6v 6w 6x 6z 74 75 76 77 78 79 7a 7c 7d 7f 7g 7i 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 87 89 8e 8g 8i 8k 8l 8m 8o 8p 8q 8r 8t 8u 8w 8x 8z 90 93 94 95 96 97 98 99 9b 9e 9h 9i 9k 9m 9n 9p 9r 9t 9u 9v a0 a2 a3 a5 a6 a8 aa ad ae af ah ai ak am ao ap aq at b1 b3 b4 b5 b6 b7 ba bc bd be bg bm bn bo bp bq bv bx bz c1 c2 c4 c8 cb
a0 ;;4z 6x
a1 ;;30 6t
a3 ;;a7
a9 ;;6x
a_byte ;4h;4d
a_capability ;;1o
a_child ;;2w 7z
a_child_has ;;2v
a_claim_costs_nothing ;;3x
a_client ;;61
a_connection ;;3o
a_failed_stream_is_not_waited_for ;;3x
a_file ;;4g
a_forgetful_second_look_is_found_out ;;4o
a_frame_leaves_in_one_piece ;;3x
a_group ;;38
a_lab ;;7i
a_large_message ;;4o
a_line ;;5l 86
a_long_way_is_measured ;aa
a_missing_fence_is_found_out ;;4o
a_missing_second_look_is_found_out ;;4o
a_network ;;1w
a_no_is_never_waited_after ;;79
a_run ;5t
a_second ;;ah ai
a_shortage_is_the_last_word ;;79
a_socket ;;a b c d e o;5v
a_stream ;;1p
a_t ;;v
a_time ;;t u v w 9i
a_while ;;94 95
a_z ;;16 1p 2x 3b b8 br bx;31
aaa ;4d
aaaa ;;7i ai
aaab ;4d
aaabbb ;4h;;4d
aaabbbccc ;4d
aabbccdd ;;ai
aad ;;bx
ab ;;;89
abc ;;88;3z
able ;21 2o b1;59
abort ;5l 8q ao;4n 7w
abort_on_overflow ;w 7w;;81
aborted ;1f 5l 5p 6o am as
aborts ;i q 57 am;7w
about ;1 d i m o u w y 11 1k 1m 1p 1s 1t 1v 1x 21 2k 2l 35 3d 3e 40 46 4g 4m 4o 5s 6b 6d 6k 6s 6v 6w 71 74 75 79 7d 7f 7l 7r 7u 7w 7y 87 8b 8i 95 98 99 9b 9g 9q 9u a0 am au b3 b7 b9 ca;j 2n 37 3q 4n 4z 54 59 7n 8d 9m 9r aa ax b1 ba bm c0 c1 c8 cb;1f 31 57 6i 6u 6z 7a 8e 8g 96 9l 9n ah;f 4s 6t 6x 7i ag;af
above ;1f 2r 3j 45 4g 4r 4z 50 5r 5u 62 6p 6r 74 7a 8n 9v a0 aa;3p 6s 9q af;4e 5p 9x
abs ;;97 bq bx
abs_diff ;;aa
absent ;;bm
absolute ;3q;ai
abstract 3a;3d 3q 47 5x;42;3f;3a 3b 3e;3g
abstract_connect ;;3a 3b 3e
abstract_echo ;;3a 3b 3d 3e;3g
abstract_listen ;;3b
abstract_name ;3b;40 42
abstract_names ;;3a 3b 3d 3e;6f
abstract_recv ;;3b
abstract_recvfrom ;;3b
abstract_sendto ;;3b
abstract_unix_socket ;3e
absurd ;3x
accept 7y;h j p v w 1b 1e 1z 2r 38 3h 40 44 46 49 4m 5b 5g 66 6p 7v 7z 89 9e 9r al ao as c0;0 n 12 16 1f 1h 1i 1j 1p 1s 1x 20 2d 3o 42 43 4e 4g 4i 4o 4z 54 58 5f 67 6r 6t 70 7a 7n 84 85 8g 8l 8o 8q 8r 8u 8w 91 95 98 9c 9i a8 aa ap bd bh bm br bu bx c8;i o q 57 80 81 aq;t 19 7w an;u 1a 7u 7x 7y;1g
accept(2) ;i 1a 1g;;7y
accept4 ;19 7y aq;0 n 12 1b 1g 1s 3u 66 6p 72 79 87 8r 95 9o af ao bh c0;u 1a
accept4(3) ;;0 n u 12 1a 1s 3u 66 6p 72 79 87 8r 95 9o ao aq bh c0
accept4(4) ;;6p af
accept6 ;;7u
accept_dad ;7q;b1
accept_errors ;7y
accept_one ;;n 3s 3u 3x 43 47 4b 4e 4i 4m 4n 6p 6q 84 87 89
accept_says ;;;80
accept_to ;;7y
accept_waits ;;u
acceptconn ;j;57
accepted ;n s v 10 43 44 4a 6p 70 8q 93;1a 4m 58 7w 84 89 9i bx;57
accepting ;;4e 58
accepts ;i j q v w 18 1o 1p 3d 3o 42 5b 5x 6p 70 7l 7u 7z 80 8t 95 as;43 47 4g 62 7w 7x bm bx;9b bq
access ;j 22 30 4o ba;38 4z 6r 6s bm
access_control ;;9z ai
access_log ;;6x 7o 82 8q 90 99 be bf bi
accesses ;6s
accident ;k 62
accidents ;a6
account ;4r 91
ack u 8v;6y 6z 8h 8o 95 96 97 99 a7 a9 cc;0 n x 12 1a 66 6p 6x 70 72 79 85 87 8l 8r 8u 8w 9o ao aq bh bx c0;w 74 7u 8f 8x a3 a8 ab;u 6w 8k 8v;8g a4 a5 a6 aa ac;7w 8e
ack(1) ;;a6
ack(9) ;;a6
acked ;8r
acknowledge ;6x 73 98;8g;6z
acknowledged ;16 1j 70 7w 8e 8p 8w 98;94 96 97 a4;;71;8r
acknowledgement ;6u
acknowledgements ;1s 6t
acknowledges ;22 a6 aa ab ba;;8e
acknowledgment 6y 8e;6z 70 74 85 8f 8j 8l 8p 8w 95;6x;8r;8t
acknowledgments ;6z 71
acks ;7u a6;;8g
acquire ;4m 4o
acquiring ;6s
across 2t;8l;4i 55 56 57;1o ay
act ;7f
acted ;;7a
action ;;14 77 88 8p b8 ba
active ;j
acts ;s 16 78 8m;;1m
add ;18 65 7a a8 ae bn bx;y 1s 1x 22 2d 36 38 3u 3x 4b 4g 4m 4z 59 66 67 6p 6w 6x 6z 70 71 79 7h 7q 7x 82 85 8c 8f 8g 8i 8l 8o 8u 8w 94 95 97 98 9i 9v 9y a0 a4 a5 aa aq b1 ba bq c5
add_mfc ;;ba
add_seals ;;4m 4q 6r 6s
add_source_membership ;b5
add_up ;aa;72
add_vif ;;ba
added ;6z 72 aa;4z 57 8u
added_extension ;;bq bx
addext ;;c6
addhandler ;;3p
addition ;ax;a0
additional ;ad;ai
addr ;16 3b 67 77 7k 9z au;j k q u 12 13 14 1b 1g 1o 1p 20 22 26 3q 40 42 4g 4z 60 61 62 6p 70 75 76 79 7a 7e 7f 7h 7i 7q 7x 84 89 8c 8g 8m 8r 8u 8w 91 94 9i 9v 9x aa ag ai av b1 ba c8;o 7o
addr_preferences ;7q
addr_unreachable ;;aw
address o q 1c 21 25 5g 5y 67 8c 8u 91 9z;t 10 1e 1o 1u 2l 2t 3a 3d 3g 4a 53 58 5j 61 70 78 7k 7s 7x 7y 93 94 9f a6 aa ad ag ah av aw ax b4 bp;0 c i n u v w 14 15 16 1b 1f 1g 1h 1i 1j 1t 1w 26 2q 2v 32 35 3q 3s 40 4z 57 59 5f 5h 5l 66 6p 6x 71 72 7n 7u 7z 82 84 85 87 89 8d 8e 8g 8i 8l 8m 8o 8r 8w 98 9c 9e 9g 9i 9l 9o 9q 9r 9u 9w 9y ae al ao ap aq b0 b1 b8 bd bh bm bs bu bx c0;h y 1a 1c 1x 2c 5r 74 77 7c 7d 7j 7w 95 9v ak b6 ba bz;k m 19 24 25 2i 3b 5g 5k 5o 5z 65 75 7b 7e 7f 7l 7p 7t 8c 91 af ai b9 bc c8 cc;p q s 13 20 22 2b 2d 5w 5x 5y 62 76 79 7h 7o 8z 9z b5;o 1p 21 67 7a 7i 7q a0
address(1) ;;a0
address(2) ;;a0
address_bytes ;;25
address_formats ;;25 26 5x 5y;5z
address_no_port ;62 7a 8z
address_sizes ;;5x
address_spaces ;;4i
addresses 7d 7q;q y 15 1p 1r 2b 2i 3b 4i 5z 68 72 78 79 7b 7n 7p 8c 8u 93 9e a0 am aq b6;25 3q 66 8w 94 9i ai b1 b4 ba c8;o s 1n 20 23 2d 5x 5y 62 7a 7c 7f 7o 9z b9;13 21 22 67 6x 75 76 7h 7l ag;7i 7q
addressfamily ;;11 19 26 2v 2w 43 4g 4z 6d 6p
addrgenmode ;;8c ba
addrinfo ;;7f
addrinuse ;;1x 33 35 91
addrlabel ;7q
addrlen ;;7f
addrnotavailable ;;8z
addrs ;7d;2d 2i 5y 79 7g 7i 9e 9w
adds e;h u 43 4n 5x 6v 6z 71 72 7q a0 c6;3p 4b 6p 98
admin ;45 46 6p 9x;8w ai
admin_prohibited ;;aw
administrator ;38 7h;1g
administrators ;65
advance ;ay;4m
advance_slices ;;8g
advanced ;5c
advice ;9r
aead ;;bx
aes_128_gcm ;;bx
aes_256_gcm ;;bx
af ;;3b 3e c0
af_inet ;1n 1o 1r 5w;0 n u x 12 13 14 1a 1b 1g 26 2i 66 6p 72 79 7e 7i 87 8r 95 9o 9v 9z a0 af ao aq av bh c0;;1p
af_inet6 ;1n 1r 21 2b 5w;1o 79;;1p
af_unix ;1o 1p 1s;b 2x 30 32 33 3h 3o 3p 3u 3x 44 4i 4m 4n 58 6p 6r;1n 1r
affair ;40
afresh ;5u
after 9g a7;0 5 e f g h i l q x y 10 11 12 13 15 17 18 1c 1s 22 2i 2k 2n 2x 32 36 38 3f 3g 44 4h 58 5b 5e 5g 5n 5s 5u 5v 5y 62 63 66 67 68 6d 6k 6n 6o 6x 7n 7u 7v 7x 7y 83 86 87 8d 8g 8h 8p 8z 94 9d 9e 9j 9k 9n 9o 9t 9y a0 a1 a2 a4 a5 af al am as bd bm bo bp bs bu bv c4 c5 ca cc;p 1a 21 37 3b 3h 4b 4m 4z 53 59 6p 72 7l 7p 7z 82 8c 8f 8i 8x 9c 9l 9q 9v 9z ai ap av bq c1 c8 cb;u w 14 1g 1v 2d 39 3u 3x 46 4d 4i 4o 6b 74 76 7c 7g 7h 7i 7k 7q 8e 8m 8w 90 96 99 9g 9r 9w ac au az b8 ba bh bx c0;n o 1i 1j 1m 2t 3q 3t 4r 56 75 7a 7d 7w 84 88 8b 8n 8r 93 98 9h 9i ao aq c7;d t 57 6z 77 78 79 8t 95 97 9b aa
after_another ;;4m
after_the_end ;;;17
after_the_limit ;;79
afterwards ;e f g 16 1x 2o 35 3b 4b 4e 4q 55 74 7g 80 81 8p;;2w
again 78 8u 91 9h bv cc;0 c e s u y 13 16 19 1c 1e 1i 1j 1u 1x 20 2p 2r 2v 30 36 39 3a 3g 3r 3u 43 46 4a 4b 4d 4e 4r 4s 4z 53 5b 5c 5j 5n 5p 5y 66 67 69 6b 6m 6p 6r 6t 6u 6v 6x 6y 74 75 77 7c 7d 7g 7o 7q 84 87 89 8c 8g 8n 8x 93 9d 9i 9j 9n 9t a0 a5 a6 a9 ag ak al aq at az bf bh bj c0 c1 c2 c8 cb;d 1p 2d 38 3b 3d 3o 3x 42 4i 4n 4q 57 59 6d 6o 71 7u 9m ao au av aw ay b1 b7 bw bx;i k p 15 18 22 2x 3q 4m 4o 62 79 7a 7i 7k 7n 7v 7y 7z 86 8r 8z 96 98 9b 9e 9o 9p 9q 9r 9v 9y a4 a8 ac af b0 b8 ba bv;w 14 1a 1g 2i 56 70 78 7b 7f 7w 7x 8v 8w 9h aa ai ax;6z 95
against ;2d 4z 6u 7a 7i 89 8x 91 93 9r a0 aa af ah ai aw;;9x
age ;99
agen ;;6x
agent ;;8q bh
ago ;70 9b;4a 4b 4d bq br bx
agree ;1n 5w 9w;a4 a8 aa bj bm;1p bp
agreed ;;a8 aa
agrees ;a8 bz;aa
ahead ;33 4m 6v a7 aq c4;8w aa
ai_addr ;;7f
ai_addrlen ;;7f
ai_next ;;7f
ai_socktype ;;7f
air ;ba
alarm ;30 4z;37 8p;;36
alarm(2) ;36
alert bq;3t by bz;3p br bw;;bu bx
alertreceived ;;bx
algorithm 8e;6u 8f 8k;aa;8h;8g
alias ;;;af ai
aliases ;af
alice ;;;5v;e;2r
align ;;4z
aligned ;;6r 6s
alike ;j 6f 7u
alive ;1p 1r 1x 2s ax;;49
all 4y 6b 88;a c e f k o u w y 19 1f 1g 1k 1l 1v 2d 2m 2x 37 3h 3j 3p 3s 3t 3u 3z 40 44 4a 4b 4d 4n 4q 4z 50 52 54 5d 5p 5v 5w 62 65 66 6r 75 7b 7c 7d 7e 7g 7k 7w 89 8a 8e 8i 8j 8l 8m 8o 8q 93 94 95 96 97 99 9b 9k 9o 9q 9w a2 a3 a6 a8 a9 ak au av aw ax az b1 b7 b8 b9 bf bn br bs bw c9 ca;0 d h j n 11 12 1b 1h 1n 1s 1w 20 2p 2t 30 33 36 38 43 47 4e 4g 4i 4m 4s 57 5f 5h 5l 5y 6q 6s 6x 71 72 7f 7n 7z 82 85 86 8u 8w 8x 98 9c 9d 9g 9l 9m a4 ae ag an ap b4 bd be bi bm bq bt bu c1 c6;i s 1i 1p 1r 2r 35 39 3a 3b 3d 3e 3q 4o 56 59 5b 5m 5r 5s 6o 6p 6w 6y 76 77 7o 7q 8b 8c 8n 8p 8t 8v 90 9e 9i 9n 9r 9u 9y 9z ah am as ay b6 bg bo bx bz c2 c7;b p 13 14 16 1c 1m 1o 1x 2i 31 3f 4r 58 67 6t 6z 74 79 7a 7i 7x 83 84 87 8g 8h 8r a0 af ai al b5 bp c0 c4 c8 cb;1j 21 3x 88 9h 9v aa ao aq ba
all_at ;;a9
all_back ;;an aq c8
all_parts ;;8g;8j
all_v4 ;;ba
alloc_empty_file ;7y
alloc_error ;1f
alloc_send_pskb ;38
allocate ;;4m
allocated ;ae
allocation ;6o
allocator ;1f
allow ;21 2l 6o 7o;4o 9z ai ao ba
allow_interfaces ;;ba
allow_sealing ;;4m 4q 6r 6s
allowed ;55 6o 7i;4e 4z a9 ba
allowed_file ;;4e
allowed_v4 ;;7i
allowed_v6 ;;7i
allows ;h 3x 7f 7i 8e 8v 9l 9q 9r bj bo bv;;w 6u ag
almost 2r;6z
alone ;p 16 1c 1i 1v 21 22 2r 3b 3h 3q 3x 4h 4o 57 5j 5r 65 6d 6s 6u 8e 8f 8g 9l 9v a3 ao as av aw b6 be bg bl c0 c1 c2 c4 c8 ca;30 3p 40 4a 4n 58 6x 71 bm c6;3t 55 b3;7o bj c9
along ;o 2d 3a 3x 4d 50 6j 6p 72 9i;43 47 4b
alphabetic ;;af c8
alphanumeric ;;bm c8 cb
alpn bx;;ai
alpn_protocols ;;bx
already 1c;d i m v 1e 24 2d 3a 3d 3g 3q 44 4e 4g 4h 5k 5r 5w 6b 78 7y 8w 9q a4 ac bt c1 cc;1x 2v 59 61 62 6x 79 7g 7o 7w 7z 88 aq bm c6 c8 cb;22;65
already_pending ;7y
alreadyexists ;;a9
also ;9 p 14 1b 1f 1g 2i 30 33 3b 3d 3x 4i 4s 55 56 57 5r 66 6p 6s 6x 79 7d 7v 82 83 84 87 8d 8g 8x 93 97 9e 9n 9r 9v aa ad ah am av ax ba be bi bj bv;4o 8v bm c6;1a 22 3q 4g 7a 7y 8q b5 bq c8;21
alternate ;;79
alternative ;;4m
although ;c f 2n 2o 3x 77 7z 8r 9v bt
always ;k 16 18 1p 2r 37 4a 5g 6p 98 9i aq ba;59
always_refuse ;;7i
am ;45;o p q 4g 6p c5
amd ;6t
among ;r t 1a 1p 24 2t 30 3d 43 78 9m ah ao bg c1;1h 47 aq bm
amount ;;4z
amounts ;;;72
amplification a0;;;a2
an 4s 5y 6n 8o 8u 8w c2;0 f h k s x y 10 18 1f 1i 1l 1s 2o 30 31 33 3e 3f 3o 3r 3t 47 4b 4q 52 5d 5j 5l 5o 5p 5t 5v 60 65 6i 6j 6p 6u 6w 6x 6z 72 77 7e 7g 7l 7t 7y 81 87 8h 8k 8m 8p 8v 8x 8y 90 97 98 9d 9e 9g 9h 9p 9q a1 a7 ab ac ah am ap b3 b4 b5 b6 b9 bc bk bo bw bz c4 c5 c7 cb cc;n t 2x 38 42 4e 4m 4o 54 55 59 5f 6b 82 84 94 9m b8 bj br c0 c6;d i o p q 11 13 14 19 1a 1g 1j 1o 1t 1v 1z 21 24 25 2c 2k 2l 2q 2s 2v 35 3z 40 43 4a 4g 4h 4r 4z 57 5g 5n 5r 5z 62 66 6q 7b 7c 7f 7h 7j 7p 7w 7x 86 8c 8q 8w 91 9l 9t 9x a0 a2 a3 a5 a8 a9 ad ag au ay bf bl bm bn bq bs bv c1 c2 c8;e u 12 1c 1p 1r 1x 20 2b 2d 2i 2n 2r 2t 3a 3d 3p 46 49 4n 50 58 5w 5x 6o 74 75 7d 7n 88 89 8b 8e 8l 8t 96 99 9b 9f 9n 9o 9r 9v 9z a4 a6 af ak aq aw ax b1 ba bd bg bi;22 3b 3g 3q 3u 3x 56 5y 67 6d 6s 79 7a 7i 7o 7q 83 8g 8r 95 9i ai ao bu bx;aa
an_overlay ;;33
and 2l 2t 3h 66 67 7l 8u 99 a4 at au b4;9 x 17 23 2p 3f 5d 5k 5n 5q 5t 63 64 68 6c 6l 6m 73 7s 80 8j 92 a7 aj b2 bb;;a 1b 1d 1s 1y 26 54 5j 6f 7b 7r 8y 91 a1 a5 ab ar az bi br c9;0 1 5 c l r s v z 1h 1r 1u 1w 2c 2q 2w 3o 3t 4q 4y 5f 5l 5m 5r 5u 5v 5z 60 69 6a 6e 6h 6i 6j 6k 6n 6y 72 7j 7t 7v 85 86 8a 8c 8d 8f 8n 99 9a 9b 9c 9f 9g 9j 9s a3 a8 an ap av aw ay b8 bk bl bw by c6 c7 cc;e g j k m q t y 11 13 15 19 1c 1e 1f 1l 1n 1q 1t 1v 1z 20 24 2d 2l 2m 2v 31 35 36 37 3a 3e 3g 3h 3j 3r 3s 42 44 45 47 4a 4e 4n 4s 50 58 5g 5o 5p 5s 5w 61 65 6b 6d 6g 6o 6q 6r 6s 6w 70 74 75 76 77 7c 7d 7e 7h 7l 7y 81 82 83 88 8i 8o 8q 8u 8v 8x 8z 90 93 96 9d 9k 9l 9m 9n 9o 9q 9t 9u 9w 9x 9y 9z a0 a2 a4 a9 ac ae ag ah ak am ao at au b0 b4 b9 bc bd be bf bg bh bn bo bt bu bv bz c1 c5;b d f h i n o p u w 10 12 14 16 18 1a 1g 1i 1j 1k 1m 1o 1p 1x 21 22 25 2b 2i 2k 2n 2o 2r 2s 2t 2x 30 32 33 38 39 3b 3d 3p 3q 3u 3x 3z 40 43 46 49 4b 4d 4g 4h 4i 4m 4o 4r 4z 52 53 55 56 57 59 5b 5c 5x 5y 62 66 67 6p 6t 6u 6v 6x 6z 71 78 79 7a 7f 7g 7i 7k 7n 7o 7p 7q 7u 7w 7x 7z 84 87 89 8b 8e 8g 8h 8k 8l 8m 8p 8r 8t 8w 94 95 97 98 9e 9h 9i 9p 9r 9v a6 aa ad af ai al aq as ax b1 b3 b5 b6 b7 ba bj bm bp bq bx c0 c2 c4 c8 ca cb
and_close ;8l
and_doubled ;;a4
and_exec ;6c;2t 2v 2w 2x 30 6b
and_flags ;;4z
and_goes ;;b8
and_in_order ;;4o 79
and_linger ;;8o
and_mtu ;;at au av aw ax ay az b0 b1;b2
and_no_more ;;79
and_one_for_each ;;79
and_removed ;;1u
and_rest ;;;8a
and_return ;;ao;as
and_then ;;n u 11 13 1n 1o 1p 20 4e 4z 57 58 59 5h 61 62 6p 6q 6x 79 7a 7f 7i 7u 7w 82 8d 8e 8g 8i 8z 91 94 95 9r 9w 9y a6 a8 aa af ai al ao aq aw ax b0 b1 ba bd bm bq bu bx c0 c8
and_type ;;1n 1o 1p;1q
and_used ;;;7j
and_when ;;;6i
and_yard ;b4;b7 b8 b9 ba
android ;3b
anet ;8h
anew ;38 3q 4d 7v 9i 9k 9t bh bm bv;4m 59;9g
angle ;;3p
ann ;c2 c6 c7;72 c1;9p;c5;c0
anna ;bo bq;aq bx;ap bs;bf;be
announce ;g k 6o 6x;9r b8
announced ;aa bi;3u 9r a9;;6o
announcement ;6o b8 b9;ba
announcements ;;;ba
announces ;n u 3t 70 9n aa b3 bc;6x;3x 6o
anon_inode ;;53
another ;5 b e j o q s y 12 13 1b 1e 1g 1k 1n 1p 1v 1z 20 2d 2i 2s 2w 2x 30 31 33 36 38 3d 3g 3p 3r 40 42 44 4g 4i 52 56 5g 5o 5p 5x 60 61 62 63 65 66 68 6b 6f 6o 6p 6s 6t 6u 6v 6x 6z 70 71 78 79 7e 7j 7l 7n 7o 7q 7x 8m 8r 8w 8z 90 9f 9i 9q 9v 9w ah am ao ap aq aw b7 bc bd be bj bo bq bz c0 c5 cc;0 p 19 35 3q 4m 58 5h 67 7f 85 8u 9o 9z ai al b0 b1 ba bf bi bm br c1;d 14 16 2l 2m 2n 2t 37 39 46 47 49 4e 4z 50 59 5c 5y 72 7g 7z 9r a6 aa bx;1j 22 2v 4a 4s 5w 7i af by
another_office ;;6p
answer 9z af;5 c e f h j 1d 1i 1m 1r 1s 1t 21 22 2c 32 38 3d 3h 3p 3q 3z 42 43 49 4d 4e 4i 4q 4z 50 52 54 57 5j 5m 5q 5t 66 68 6c 6i 6s 71 7b 7d 7e 7h 7o 7q 7w 8d 8h 8l 8o 8t 92 93 95 97 98 9b 9c a2 al aw ay b0 b7 bf bi bj bk bl bs bw by c1 c8;0 13 1p 2d 30 46 59 5f 5h 62 6p 6q 6r 6x 7n a4 a8 bd bx cb;r u w x 11 12 16 18 1g 1j 2s 3b 3o 47 58 5g 5n 6z 74 77 82 8i 8k 8q 8r 96 99 9g 9h 9k 9l a5 a6 af ag ai ak aq b3 bg bh bo bz c5;10 2i 2x 3x 40 69 6w 75 78 7a 7c 7f 7g 7i 7u 9e 9i 9n 9o 9p 9q 9t 9z a0 ad ah aj ao ap ar as b1 ba bm;i 2k 2r 79 8b 8g 90 9r aa;67 8e
answer_all ;;bx
answer_heads ;bo;bd be
answer_messages ;;8g
answered ;a v 15 1k 21 23 3z 4e 53 5m 67 75 7c 7d 7k 7u 7w 8v 8x 93 97 9b 9f 9h 9n a0 an at av bz;0 h n u x 12 1n 2r 3q 3x 59 66 72 7g 7i 8g 8r 9i 9o aq ay b1 c8;57 79 8i 98 9r 9z ba;i aa
answerer ;3q
answering ;67 af;53 54 56 57 58 59
answers y;0 i l t u w 19 1h 1j 1l 1m 1p 1q 1x 2i 2s 32 3q 4e 52 58 59 5b 5c 5g 5l 5m 66 67 68 6t 75 77 78 7b 7d 7j 7n 7u 8e 8i 8r 8v 8x 96 98 9f 9g 9h 9l 9p 9s a0 a1 a2 a3 a5 a8 ab ae ah bi bk bo bp c1 c5 c6;2d 54 7a 7f 7g 8d b1 bm bx c2 c8 cb;5 z 21 2k 2x 31 53 56 70 79 8g 95 97 9b 9n 9t af bg;2r 9i 9o 9r ai bd;1n 3x 7i aa aq
answers(1) ;;7i
answers_lost ;;2r
answers_the_first_question_wins ;;79
any ;b g h i 13 16 18 26 2d 2v 2x 30 33 3g 3r 3t 40 44 45 46 4d 4e 4o 4q 59 67 6d 6p 6s 6u 73 79 7b 7l 7o 7t 7w 89 8e 8h 8x 8y 93 95 99 9a 9f 9h 9o 9r 9s aa ai ap at aw b3 b5 b6 ba bf bm bx c4 cc;e n 1p 35 37 3q 3x 4g 4z 58 6q 6x 7f 8r 91 9q 9v a8 ae af ag b0 b1 b4 c8;s 36 3b 3u 3z 4a 50 57 5w 5x 65 7g 7i 7n aq;21 22
any_order ;;9o
any_port ;;1o aa
any_split_gives_the_same ;;3x
anybody ;c h k 12 1x 22 24 2i 3q 40 45 4i 4n 4q 4r 93 95 ae af av b0 b9 ba c4;i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 20 2d 2n 2r 38 3h 4e 4z 55 56 57 59 6x 75 76 77 79 7i 7w 7x 7z 84 89 98 9h 9i 9v b1 b4;3f bx
anyone ;43
anything ;y 2b 2x 38 3q 4b 4h 4q 58 5f 5p 6r 6t 6z 7c 7i 83 87 8g 8m aa ab af bv c0 c5;33 36 57 98 bx;1p 6s
anyway ;4r 7x bh
anywhere ;u ai;6r 6s
ao ;;3b
apache ;5d
apart ;d h u y z 19 3h 3p 52 6z 7d 7n 81 9r bg;3x 4m 4s 4z 6d 7f 95 97;1o 7u 8f 8h
app ;;57 7v
appear ;;aa
appeared ;5g
appears 37;q 18;a9
append ;;8g ai
appendix ;bp
appends ;;3u 6o
apple ;;2x
application ;;bg bh bm bp bx;;24
applies ;3d
apprentice a5;aa ac
apt_get ;5f 6x 75 7d 82 8d 94 a0 ad at ba be c1;9
arc ;1g aq c2;o 1h 1i 1j 1s 1x 20 2d 3o 3x 4o 59 66 67 6p 6r 6s 7g 7x 98 9r aa ao ap bq bs bu bx c0 c1 c6 c7 c8 cb
are 1t 21 35 b1;9 b d i n q r s v z 12 13 16 1a 1j 1k 1l 1v 1w 1x 22 2c 2k 2m 2q 2r 2v 2x 32 37 38 39 3e 3j 3o 3p 3q 3r 3t 3z 40 43 44 45 4a 4b 4d 4g 4h 4i 4r 4s 50 52 56 59 5f 5g 5o 5q 5u 5x 5y 5z 60 61 64 6d 6i 6j 6k 6o 6z 70 76 7b 7f 7k 7l 7n 88 89 8b 8e 8h 8l 8o 8p 8q 8u 90 99 9b 9c 9j 9k 9l 9m 9o 9t 9u 9w 9y a3 a6 a7 a8 af aj ak an ar au ax bb bc be bf bg bh bi bj bo bp bq bt c0 c1 c4 c6 ca cb;3u 4e 6b 6r 7d 7h 8w 95 9d 9q a4 ad ag b4 b7 b8 c5;1 c k l o p 10 11 1e 1f 1o 1r 23 26 2d 2i 2n 31 33 35 36 3g 3h 3x 47 4m 4o 55 5b 5c 5p 5v 66 6s 6t 6w 71 78 7e 7o 7p 7x 7y 81 85 8c 8m 97 9n 9p 9s 9z a0 ah as at ay b5 bk bx c7;w y 1g 1n 1p 1s 20 21 25 2l 2s 2t 4q 4z 57 5w 62 67 6p 6u 6x 79 7g 7i 7q 7u 7z 8r 8z 91 9e 9h 9i 9r 9v aa am aq b9 ba bm;j u 30 3b 58 72 7a 7w 84 87 8g ai al c8
are_found_out ;;4o
are_open_and_no_more ;;79
are_they ;;;5v
area ;1f
areas ;1f
arena_test ;1f
arg ;;2o 2w 44 45 7a 7g 7i 7u 7w 7z 82 8d 8e 8g 8u 95 9r af ai aw b4 b8 bm bx
args ;11 7n;h i n o 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 22 2d 2i 2r 2v 2x 30 33 36 37 38 3a 3b 3d 3h 3o 3p 3q 3s 3u 3x 40 43 45 46 47 4e 4g 4m 4q 54 55 56 57 59 66 67 6p 6x 75 76 77 79 7a 7d 7f 7i 7l 7w 7x 7z 82 83 84 85 86 87 88 89 8c 8g 8l 8m 8o 8p 8r 94 95 98 9c 9l 9o 9q 9r 9v 9w 9y 9z a6 aa af ai al ao ap aq aw ay b1 b4 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8
args_os ;;n o u 11 13 14 16 1o 1p 1s 1x 20 21 2d 2i 2v 2x 33 36 37 3a 3b 3d 3h 3o 3p 3q 40 43 45 47 4e 4m 4z 54 59 61 62 66 67 6n 6p 6q 6x 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7n 7u 7w 7z 82 83 85 86 8d 8e 8g 8i 8m 8r 8z 94 95 9e 9i 9r 9u 9w 9x 9y a0 a6 aa af ai aq b0 b1 b4 b8 ba bm bs bu bx c8
argument ;w 1b 1o 2v 66 71 7n 7q;o 20 2x 43 4z 59 61 62 6p 77 78 7a 7x 9r 9x bx;79;1p
arguments ;11;4z 59 7f 86 c8
arithmetic ;bq bx
arm ;1h 1j 1m 5w
around ;79 7a 7i 7k 7l 80 8h 9m 9y ab aq bm;9r;7n aa
arp ;y 67
arp(7) ;y 67
arrange ;46
arranges ;46
array ;;6x
arrival ;;6x 9y
arrivals ;k b0
arrive ;1o 71 73 74 90 9x a5 bu;4b 6p b0 b1 bq bx
arrive_whole ;;4o
arrive_whole_and_in_order ;;4o
arrived 8r;d f 1e 1r 3s 67 6x 6y 82 8k 8l 8n 8v 93 aa au b0;4z 70 71 85 8f 8g 8i 8o a4 a5 ay b1 bu;c 6w 8r 9y at;1j 6z 9v;12
arrives 1j;n o p r 17 2k 44 4d 4g 4i 4z 68 6d 6x 7a 8e 8j 9u a6 ak av b0 b3 ba;59 9v 9y at;4a 6z 74;u
arrow ;u 2t;6x bx
arrows ;2t;;u
as 42 5y;9 c g h i l 11 18 19 1b 1d 1f 1o 1r 1t 1v 26 2k 2m 2r 31 3g 3j 3q 3u 4b 4o 4q 4s 53 5h 5o 5t 5v 62 65 67 68 6b 6i 6n 6p 6r 6y 6z 72 78 7e 7f 7h 7l 7n 7t 81 8h 8l 8q 8w 8x 93 98 99 9f 9h 9n 9o 9t 9w a3 a4 a5 ad ah ay az b0 b1 b6 b7 b8 bc bg bp br bs c0 c7 cc;k 1h 1i 1s 47 4i 4m 4z 55 84 96 9c 9m 9q 9r a8 a9 ae ag bu c1 c8 cb;d q y 1a 1l 1m 1n 20 2b 2d 2i 36 3a 3h 49 4n 58 59 5f 5l 5p 5u 5y 5z 6a 6d 6v 71 76 7d 7k 7x 89 8b 8c 8m 8n 94 9g 9i 9k 9x af ak am aq at bd bk;e p w 10 12 1j 1p 21 22 2p 2q 2t 30 38 3b 3d 3p 3r 40 43 44 45 4a 4e 4g 52 5x 66 6s 6x 70 79 7g 7i 7o 7q 7v 7w 7z 87 8e 8g 8i 8o 95 97 9b 9e 9v 9y 9z a0 aa al ao b9 ba be bh bm;u 13 16 1x 25 33 37 42 46 4r 56 57 5w 6o 6t 6u 7a 7p 7u 8r 90 ai bx;3x
as_bytes ;5n;0 h i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 2x 38 3a 3b 3d 3q 3x 40 47 4e 4m 4z 57 59 5f 6p 6x 72 75 76 77 79 7a 7f 7i 7n 7w 7x 7z 84 86 89 8e 8r 98 9e 9g 9m 9r 9u 9v aa ai ao aw b1 b8 b9 ba bd bm bq bx c7 c8 cb
as_chunks ;;6x
as_deref ;;u 45 4z 8z 9v
as_fd ;;30 3q 43 46 47 4b 4d 4e 4g 4i 4m 4o 57 59 6p 6q 6r 6s 6v 6x 77 78 79 7x 8i 9i a9 aa b1 ba c8
as_millis ;;4z 6x 71 79 8d 8e 8g 8i 8w 98 9h 9i bx
as_mut ;;bx
as_mut_ptr ;;36 3p 43 47 4z
as_nanos ;;4z bm
as_of_when ;;42
as_os_str ;;2d 33 35 37 3q 4g 66 67 7i a9 aa
as_pathname ;5x;2d 2i
as_pthread_t ;;88
as_ptr ;;25 4z 5x 6r 6s 7f
as_raw ;;3d 45
as_raw_fd ;;a b d e u 11 12 19 1a 26 2v 30 3b 3j 3p 3q 43 45 47 4a 4b 4d 4g 59 5x 67 6d 6p 6x 71 7q 7w 7y 8r 8w 9w 9z a9 ax b1 ba bm
as_ref ;;3p 4g 4z 54 57 59 7f 9h 9i af ai c8
as_secs ;;4g 6x bq bx
as_secs_f32 ;;6b 75 76 77 79 7a 7d 8p
as_secs_f64 ;;4z 97 9i c8
as_seen ;;7l
as_slice ;;3u 3x 43 47 67 6o 9n 9r bm
as_socket ;;o 7f 8r 91;5x
as_str ;;3x 94 9q a8 aq ba bm c7 c8 cb
as_written ;;c8
ascii ;;a c d e k t 1o 2i 2o 2r 2t 30 3b 3d 3j 3p 3q 43 44 4a 4d 4e 4i 4m 59 5x 6p 6r 6x 8r 9m 9r ai bm bx c1 c5 c6 c7 c8 cb
ascii_alphabetic ;;af c8
ascii_alphanumeric ;;bm c8 cb
ascii_case ;;7f 9i ae af ai bf bm c8 cb
ascii_control ;;bm c8
ascii_digit ;;3p 7n 9m 9n ba bi bm c8
ascii_end ;;bg
ascii_graphic ;;bm
ascii_lowercase ;;9m 9n aa ai ba bm c8
ascii_start ;;c1 c8
ascii_uppercase ;;19 1b 1f 1g 1h 1i 1j 2r 3x al ap aq c1 c8
asfd ;;1n 30 3q 40 43 46 47 4a 4b 4d 4e 4g 4i 4m 4o 57 59 6p 6q 6r 6s 6v 6x 77 78 79 7x 8i 9i a9 aa b1 ba c8
aside ;b y 22 4n;1p
ask 96 98 b0;j o t u w 14 15 19 1f 1n 1r 24 2b 2m 2r 2x 30 32 35 37 3a 3b 3d 3f 3j 40 46 53 5g 5q 5x 67 6d 6r 70 75 76 7a 7c 7k 7o 7t 7v 8h 8z 9a 9b 9d 9f 9h 9n 9o 9r 9t 9w 9x a0 a8 aa ad ah as b9 ba be bh bs bv by c8;2i 3q 3x 43 47 58 59 6n 79 7g 7n 83 8u 9e 9g 9p af ai ao bm bp br bw c1;b 4e 7f 7i 8j 9i aq;22 4g 60 77 a1
ask_again ;78
ask_anew ;;;9g
ask_back ;;;a1
ask_by_datagram ;;3b
ask_coprocess ;2x
ask_deaf ;;7u
ask_dns ;ag ai ak;;af
ask_http ;;bi bm
ask_mdns ;;;ba
ask_often ;;57 59
ask_opener ;;4e
ask_server ;7k;7f 7i
ask_tls ;bp bs;br bw
ask_twice ;9g
asked 7e 9z a0;13 1c 1o 2b 2i 37 38 43 46 4b 4i 4z 55 58 5b 5y 71 75 76 7b 7d 7f 7i 7k 7p 7v 83 87 8q 90 9i 9n 9o a2 ag ai bg bi bl bm bp;2d 2x 36 3j 42 47 4e 4g 54 56 59 66 6p 7g 88 96 98 9e 9h 9x a8 aa aw ay b0 b1 b4 b8 ba bd be c8;4a 67 7a 7o a0 b5;79 7c 7e af
asked_after_the_limit ;;79
asked_early ;;79
asked_for_one ;;4b
asked_once_and_in_order ;;79
asked_over_ipv6 ;;67
asker ;3q ba;59
askers ;;3q
asking 78;t 3b 3j 40 46 67 71 79 7q 8g 9i 9r;57 59 6r 6s;4e
asks ;y 10 1p 1q 21 22 2b 2s 2x 33 3a 3g 3p 3q 42 46 49 4g 4i 4o 4s 4z 58 5c 5g 5s 5v 61 65 6c 6n 6w 71 78 7e 7h 7j 7l 7n 7p 7s 7u 7v 82 85 88 8h 8l 8w 90 94 95 9e 9g 9m 9q 9z a0 a4 a6 a9 ac af ai ak aq at ax b1 b2 b5 b7 b8 be bg bm bp bt bx cc;d 54 59 8u 97 9c 9d 9o aw b4 bq bs c2;b j o q 15 16 1a 2d 2r 3d 57 5y 69 6z 77 7f 8g 8q 96 98 9i 9r 9x a7 ad ag am b3;40 4e 67 70 75 79 7g 8r 99 aa ba bh;7a 7i
asleep ;4o 4s c0;4m 4z c2 c8 cb
asrawfd ;;a b d e u 11 19 26 2v 30 3b 3j 3p 3q 43 45 47 4a 4b 4d 4g 59 5x 67 6d 6p 6x 71 7q 7w 7y 8r 8w 9w 9z a9 ax b1 ba bm
asref ;;4g
assassination ;8x
assert ;;3x 4o 79 9r c2
assert_eq ;;3x 4o 79 9r c6 c8
assert_ne ;;79
assertions ;;4z
asserts ;3x
assertunwindsafe ;;7g aq bm c8
assign ;24 62;p 7a 8w 8z
assume_init ;;36 7a
assume_unique_for_key ;;bx
async_signal_safe ;30;14 77
asz ;;6z 7u 8x
at 2p 33 47 4y 85;5 9 d e g h j o p s t 18 19 1e 1m 1o 1r 1s 1t 1v 1w 1z 24 25 26 2d 2n 31 3a 3f 3j 3p 3s 42 43 44 4b 4i 4r 4z 54 59 5b 5c 5m 5p 5q 5r 5v 5w 63 64 6e 6i 70 72 7d 7e 7k 7l 7n 7q 7u 7y 82 89 8b 8f 8h 8k 8m 8s 8w 8x 90 92 94 9c 9l 9v 9w a5 a9 af ag ah al am ap as at av ax b0 b1 b4 b8 bj bn bo bp bq bs bt bx c1 c5 c7 cb;2m 2t 2w 36 4e 4m 5f 6r 84 86 8c 8n 96 98 9d 9m 9n an b9 c2 c6;b k n 10 1y 2l 2r 35 37 39 3h 3q 3r 3t 4a 50 53 5g 5s 65 6q 6s 6u 6y 71 77 7v 88 8l 8v 93 9b 9e 9h 9o 9p 9q 9z a0 a2 ac ao bd bh bv c8;i u w y 12 14 1a 1f 1p 1u 1x 2i 2k 2s 2x 30 38 3d 3g 3x 40 4d 4g 4h 4n 52 57 58 5j 5o 62 66 6b 6o 6t 6v 6x 6z 7a 7c 7f 7g 7t 7w 81 83 8i 8z 91 9i 9t a6 aa ad ae b6 ba bc bg bm;c 16 1g 33 3b 3u 3z 4o 5x 67 6p 79 7o 87 8e 8g 8r 8u 95 97 9r ai aq b5 c4;21 22 56 7i
at_a_t ;;v
at_a_time ;;t u v w 9i
at_checked ;;6x 86 ae ai bm bx
at_desk ;7g
at_fdcwd ;;7e
at_group ;;b5
at_least ;;94 96 97
at_once ;;4z 59 ba
at_street ;;b5
at_the_door ;;;6i
atflags ;;a9
atftp ;aa
atftpd ;a5;;aa
atomic ;4o;1s 1x 2d 2w 38 3x 4g 4m 4z 59 66 67 6r 7x 9i aq b8 c8;;6s
atomicbool ;;2w 4z 59 7x b8 c8
atomics ;4o 6s;4m 4z 6r
atomicu64 ;;1s 1x 2d 38 3x 4m 4o 66 67 6r 6s aq
atomicusize ;;4g 4z 59 7x 9i
aton ;5y
atonce ;;9h 9i
attach ;6d;3p
attach_filter ;;8r
attached ;3p 4d 6d
attaches ;b1
attachment ;;3p
attack 9r;89 ak bl;;9r
attack_stock ;9r
attacked ;7l
attacks ;;;9r
attempt ;;4o ao;10 7a;79
attempts ;7c;3p 4o 79 7f 7i;7g
attend ;;o 1h 1i 1j 1s 1x 20 2d 38 3o 3x 4e 59 66 67 6p 7x 98 9r;1g
attended ;;59
attends ;;59
audit ;;3p
auth ;;3p bq bx c8
auth_cert ;;bq bx
author ;7v
authority bq;ad bz;ai;;bq bx
authpriv ;;3p
autobind 3b
autocorking ;;;;8g
automatic ;9z
avahi ;;;;ba
avahi_daemon ;;;;ba
available ;3j;4b
available_parallelism ;;4z
average ;a2 ah
avoid ;7o
awaited ;8g
awaits ;;aa
awake ;52 6s
away 61;u 13 1h 1v 1y 23 2r 30 36 38 3d 3e 3h 46 4a 4g 4i 53 5r 62 63 65 67 6j 6o 74 77 7c 7i 7q 7t 7w 8l 8o 8t 8z 9b 9r 9u ah ax bf bu c4;4o 4z 6p 7f 7l 7n 84 8c 8w 99 9d 9n 9p 9q bm c1 c2 c6 c8;i 16 1j 1o 1x 3q 5k 61 9e aq au;94
awk ;3b;p 1t 6p
awkward ;57
az ;81;9v 9w 9z
`;
