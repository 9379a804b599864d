// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['a'] = `
a 5 a h t v w 14 1g 1h 1i 1j 1k 1n 1o 1u 2d 2q 2r 2t 2w 32 33 37 3e 3s 3u 44 45 46 4d 4i 4m 53 55 5e 5f 5h 5l 5x 66 6n 6o 6p 6q 6r 6x 6z 70 77 82 83 85 86 89 8f 8n 8v 8x 9f 9l 9x a9 ae al am ao ap b7 b9 ba bf bk bl bt c0 c4 c5;0 1 b c d e f g i j k l m n o p q r s u x y z 10 11 12 13 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1l 1m 1p 1q 1r 1s 1t 1v 1w 1x 1y 1z 20 21 22 23 24 25 26 2b 2c 2i 2k 2l 2m 2n 2o 2p 2s 2v 2x 30 31 35 36 38 39 3a 3b 3d 3f 3g 3h 3j 3o 3p 3q 3r 3t 3x 3z 40 42 43 47 49 4a 4b 4e 4g 4h 4n 4o 4q 4r 4s 4y 4z 50 52 54 56 57 58 59 5b 5c 5d 5g 5j 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v 5w 5y 5z 60 61 62 63 64 65 67 68 69 6a 6b 6c 6d 6e 6f 6g 6h 6i 6j 6k 6l 6m 6s 6t 6u 6v 6w 6y 71 72 73 74 75 76 78 79 7a 7c 7d 7e 7f 7g 7h 7i 7j 7k 7l 7n 7o 7p 7q 7r 7s 7t 7u 7v 7w 7x 7y 7z 80 81 84 87 88 8a 8b 8c 8d 8e 8g 8h 8i 8j 8k 8l 8m 8o 8p 8q 8r 8s 8t 8u 8w 8y 8z 90 91 92 93 94 95 96 97 98 99 9a 9b 9c 9d 9e 9g 9h 9i 9j 9k 9m 9n 9o 9p 9q 9r 9s 9t 9u 9v 9w 9y 9z a0 a1 a2 a3 a4 a5 a6 a7 a8 aa ab ac ad af ag ah ai aj ak an aq ar as at au av aw ax ay az b0 b1 b2 b3 b4 b5 b6 b8 bb bc bd be bg bh bi bj bm bn bo bp bq br bs bu bv bw bx by bz c1 c2 c6 c7 c8 c9 ca cb
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
a_socket ;5v;a b c d e o
a_stream ;;1p
a_t ;;v
a_time ;;t u v w 9i
a_while ;;94 95
a_z ;31;16 1p 2x 3b b8 br bx
aaa ;4d
aaaa ;;7i ai
aaab ;4d
aaabbb ;4d 4h
aaabbbccc ;4d
aabbccdd ;;ai
aad ;;bx
ab ;89
abc ;3z;88
able ;21 2o b1;59
abort ;5l 8q ao;4n 7w
abort_on_overflow ;w 7w 81
aborted ;1f 5l 5p 6o as
aborts ;i q 57 am;7w
about ;1 d f i m o u w y 11 1f 1k 1m 1p 1s 1t 1v 1x 21 2k 2l 31 35 3d 3e 40 4g 4m 4o 4s 57 6b 6d 6s 6t 6u 6v 6w 6x 6z 71 74 75 79 7a 7d 7f 7i 7l 7r 7u 7w 7y 87 8b 8e 8g 8i 95 96 98 99 9b 9g 9l 9n 9q 9u a0 af ag ah am au b3 b7 b9 ca;j 2n 37 3q 4n 4z 54 59 7n 8d 9m 9r aa ax b1 ba bm c0 c1 c8 cb
above ;1f 2r 45 4e 4g 4r 4z 50 5p 5r 5u 62 6p 6r 74 7a 8n 9v 9x a0 aa;3p 6s 9q af
abs ;;97 bq bx
abs_diff ;;aa
absent ;;bm
absolute ;3q;ai
abstract 3a;3b 3d 3e 3f 3g 3q 47 5x;42
abstract_connect ;;3a 3b 3e
abstract_echo ;3g;3a 3b 3d 3e
abstract_listen ;;3b
abstract_name ;3b;40 42
abstract_names ;6f;3a 3b 3d 3e
abstract_recv ;;3b
abstract_recvfrom ;;3b
abstract_sendto ;;3b
abstract_unix_socket ;3e
absurd ;3x
accept 7y;h i j o p q t u v w 19 1a 1b 1e 1g 1z 2r 38 3h 40 44 46 49 4m 57 5b 5g 66 6p 7u 7v 7w 7x 7z 80 81 89 9e 9r al an ao aq as c0;0 n 12 16 1f 1h 1i 1j 1p 1s 1x 20 2d 3o 42 43 4e 4g 4i 4o 4z 54 58 5f 67 6r 6t 70 7a 7n 84 85 8g 8l 8o 8q 8r 8u 8w 91 95 98 9c 9i a8 aa ap bd bh bm br bu bx c8
accept(2) ;i 1a 1g 7y
accept4 ;u 19 1a 7y aq;0 n 12 1b 1g 1s 3u 66 6p 72 79 87 8r 95 9o af ao bh c0
accept4(3) ;;0 n u 12 1a 1s 3u 66 6p 72 79 87 8r 95 9o ao aq bh c0
accept4(4) ;;6p af
accept6 ;;7u
accept_dad ;7q;b1
accept_errors ;7y
accept_one ;;n 3s 3u 3x 43 47 4b 4e 4i 4m 4n 6p 6q 84 87 89
accept_says ;80
accept_to ;;7y
accept_waits ;;u
acceptconn ;j;57
accepted ;n s v 10 43 44 4a 57 6p 70 8q 93;1a 4m 58 7w 84 89 9i bx
accepting ;;4e 58
accepts ;i j q v w 18 1o 1p 3d 3o 42 5b 5x 6p 70 7l 7u 7z 80 8t 95 9b as bq;43 47 4g 7w 7x bm bx
access ;j 22 30 4o;38 4z 6r 6s bm
access_control ;;9z ai
access_log ;;6x 7o 82 8q 90 99 be bf bi
accesses ;6s
accident ;k 62
accidents ;a6
account ;4r 91
ack u 8v;w 1c 6w 6y 6z 74 7u 7w 8e 8f 8g 8h 8k 8o 8x 95 96 97 99 a3 a4 a5 a6 a7 a8 a9 aa ab ac;0 n x 12 1a 66 6p 6x 70 72 79 85 87 8l 8r 8u 8w 9o ao aq bh bx c0
ack(1) ;;a6
ack(9) ;;a6
acked ;8r
acknowledge ;6x 6z 73 98;8g
acknowledged ;16 70 71 7w 8e 8p 8r 8w 98;94 96 97 a4
acknowledgement ;6u
acknowledgements ;1s 6t
acknowledges ;22 8e a6 aa ab ba
acknowledgment 6y 8e;6z 70 74 85 8f 8j 8l 8p 8r 8t 8w 95;6x
acknowledgments ;6z 71
acks ;7u 8g a6
acquire ;4m 4o
acquiring ;6s
across 2t;1o 8l ay;4i 55 56 57
act ;7f
acted ;;7a
action ;;14 77 88 8p b8 ba
active ;j
acts ;s 16 1m 78 8m
add ;18 65 7a a8 ae bn bx;y 1s 1x 22 2d 36 38 3u 3x 4b 4g 4m 4z 59 66 67 6p 6w 6x 6z 70 71 79 7h 7q 7x 82 85 8c 8f 8g 8i 8l 8o 8u 8w 94 95 97 98 9i 9v 9y a0 a4 a5 aa aq b1 ba bq c5
add_mfc ;;ba
add_seals ;;4m 4q 6r 6s
add_source_membership ;b5
add_up ;aa;72
add_vif ;;ba
added ;u 6z 72 aa;4z 8u
added_extension ;;bq bx
addext ;;c6
addhandler ;;3p
addition ;ax;a0
additional ;ad;ai
addr ;o 3b 67 77 7k 7o 9z au;j k q u 12 13 14 16 1b 1g 1o 1p 20 22 26 3q 40 42 4g 4z 60 61 62 6p 70 75 76 79 7a 7e 7f 7h 7i 7q 7x 84 89 8c 8g 8m 8r 8u 8w 91 94 9i 9v 9x aa ag ai av b1 ba c8
addr_preferences ;7q
addr_unreachable ;;aw
address o q 1c 21 25 5g 5y 67 8c 8u 91 9z;h k m p s t y 10 13 19 1a 1e 1o 1p 1u 1x 20 22 24 2b 2c 2d 2i 2l 2t 3a 3b 3d 3g 4a 53 58 5j 5k 5o 5r 5w 5x 5z 61 62 65 70 74 75 76 77 78 79 7a 7b 7c 7d 7e 7f 7h 7i 7j 7k 7l 7o 7p 7q 7s 7t 7w 7x 7y 8z 93 94 95 9f 9v a0 a6 aa ad af ag ah ai ak av aw ax b4 b5 b6 b9 ba bc bp bz c8;0 c i n u v w 14 15 16 1b 1f 1g 1h 1i 1j 1t 1w 26 2q 2v 32 35 3q 3s 40 4z 57 59 5f 5h 5l 66 6p 6x 71 72 7n 7u 7z 82 84 85 87 89 8d 8e 8g 8i 8l 8m 8o 8r 8w 98 9c 9e 9g 9i 9l 9o 9q 9r 9u 9w 9y ae al ao ap aq b0 b1 b8 bd bh bm bs bu bx c0
address(1) ;;a0
address(2) ;;a0
address_bytes ;;25
address_formats ;5z;25 26 5x 5y
address_no_port ;62 7a 8z
address_sizes ;;5x
address_spaces ;;4i
addresses 7d 7q;o q s y 13 15 1n 1p 1r 20 21 22 23 2b 2d 2i 3b 4i 5x 5y 5z 62 67 68 6x 72 75 76 78 79 7a 7b 7c 7f 7h 7i 7l 7n 7o 7p 8c 8u 93 9e 9z a0 ag am aq b6 b9;25 3q 66 8w 94 9i ai b1 b4 ba c8
addressfamily ;;11 19 26 2v 2w 43 4g 4z 6d 6p
addrgenmode ;;8c ba
addrinfo ;;7f
addrinuse ;;1x 33 35 91
addrlabel ;7q
addrlen ;;7f
addrnotavailable ;;21 8z
addrs ;7d;2d 2i 5y 79 7g 7i 9e 9w
adds e;h 43 4n 5x 6v 6z 71 72 7q a0 c6;3p 4b 6p 98
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
af_inet ;1n 1o 1p 1r 5w;0 n u x 12 13 14 1a 1b 1g 26 2i 66 6p 72 79 7e 7i 87 8r 95 9o 9v 9z a0 af ao aq av bh c0
af_inet6 ;1n 1p 1r 21 2b 5w;1o 79
af_unix ;1n 1o 1p 1r 1s;b 2x 30 32 33 3h 3o 3p 3u 3x 44 4i 4m 4n 58 6p 6r
affair ;40
afresh ;5u
after 9g a7;0 5 d e f g h i l n o t u w x y 10 11 12 13 14 15 16 17 18 1c 1g 1i 1j 1m 1s 1v 22 2d 2i 2k 2n 2t 2x 32 36 38 39 3f 3g 3q 3t 3u 3x 44 46 4d 4h 4i 4o 4r 56 57 58 5b 5e 5g 5n 5u 5v 5y 62 63 66 67 6b 6k 6n 6o 6x 6z 74 75 76 77 78 79 7a 7c 7d 7g 7h 7i 7k 7n 7q 7u 7v 7w 7x 7y 83 84 86 87 88 8b 8d 8e 8g 8h 8m 8n 8p 8r 8t 8w 8z 90 93 94 95 96 97 98 99 9b 9d 9e 9h 9i 9j 9k 9n 9o 9r 9t 9w 9y a0 a1 a2 a4 a5 aa ac af al am ao aq as au az b8 ba bd bh bm bo bp bs bu bv bx c0 c4 c5 c7 ca;1a 21 37 3b 3h 4b 4m 4z 53 59 6p 72 7l 7p 7z 82 8c 8f 8i 8x 9c 9l 9q 9v 9z ai ap av bq c1 c8 cb
after_another ;;4m
after_the_end ;17
after_the_limit ;;79
afterwards ;e f g 16 1x 2o 2w 35 3b 4b 4e 4q 55 57 74 7g 80 81 8p
again 78 8u 91 9h bv;0 c e i k p s u w y 13 14 15 16 18 19 1a 1c 1e 1g 1i 1j 1k 1u 1x 20 22 2i 2p 2r 2v 2x 30 36 39 3a 3g 3q 3r 3u 43 46 4a 4b 4d 4e 4m 4o 4r 4s 4z 53 56 5b 5c 5j 5n 5p 5y 62 66 67 69 6m 6p 6r 6t 6u 6v 6x 6y 6z 70 74 75 77 79 7a 7b 7c 7d 7f 7g 7i 7k 7n 7o 7q 7v 7w 7x 7y 7z 84 86 87 89 8c 8g 8n 8r 8v 8w 8x 8z 93 95 96 98 9b 9d 9e 9i 9j 9n 9o 9p 9q 9r 9t 9v 9y a0 a4 a5 a6 a8 aa ac af ag ai ak al aq at ax az b0 b8 ba bf bh bj c0 c1 c2 c8 cb;d 1p 2d 3b 3d 3x 42 4i 4n 4q 57 59 6d 6o 71 7u 9m ao au av aw ay b1 b7 bw bx
against ;2d 4z 6u 7a 7i 89 8x 91 93 9r 9x a0 aa af ah ai aw
age ;99
agen ;;6x
agent ;;8q bh
ago ;70 9b;4a 4b 4d bq br bx
agree ;1n 1p 5w 9w bp;a4 a8 aa bj bm
agreed ;;a8 aa
agrees ;a8 bz;aa
ahead ;33 4m 6v a7 aq c4;8w aa
ai_addr ;;7f
ai_addrlen ;;7f
ai_next ;;7f
ai_socktype ;;7f
air ;ba
alarm ;30 36 4z;37 8p
alarm(2) ;36
alert bq;3t bu bx by bz;3p br bw
alertreceived ;;bx
algorithm 8e;6u 8f 8g 8h 8k;aa
alias ;af ai
aliases ;af
alice ;e 2r 5v
align ;;4z
aligned ;;6r 6s
alike ;j 6f 7u
alive ;1p 1r 1x 2s 49 ax
all 4y 6b 88;a b c e f i k o p s w y 13 14 15 16 19 1c 1f 1g 1i 1j 1k 1l 1m 1o 1p 1r 1v 1x 21 2d 2i 2m 2r 31 35 37 39 3a 3b 3d 3e 3f 3h 3j 3p 3q 3s 3t 3u 3x 3z 40 44 4a 4b 4d 4n 4o 4q 4r 4s 4z 50 52 54 56 58 59 5b 5d 5m 5p 5r 5s 5v 5w 62 65 66 67 6o 6p 6r 6t 6w 6y 6z 74 75 76 77 79 7a 7b 7c 7d 7e 7g 7i 7k 7o 7q 7w 7x 83 84 87 89 8a 8b 8c 8e 8g 8h 8i 8j 8l 8m 8n 8o 8p 8q 8r 8t 8v 90 93 94 95 96 97 99 9b 9e 9h 9i 9k 9n 9o 9q 9r 9u 9v 9w 9y 9z a0 a2 a3 a6 a8 a9 aa af ah ai ak al am ao aq as au av aw ax ay az b1 b5 b6 b7 b8 b9 ba bf bg bn bo bp br bs bw bx bz c0 c2 c4 c7 c8 c9 ca cb;0 d h j n u 11 12 1b 1h 1n 1s 1w 20 2p 2t 2x 30 33 36 38 43 47 4e 4g 4i 4m 57 5f 5h 5l 5y 6q 6s 6x 71 72 7f 7n 7z 82 85 86 8u 8w 8x 98 9c 9d 9g 9l 9m a4 ae ag an ap b4 bd be bi bm bq bt bu c1 c6
all_at ;;a9
all_back ;;an aq c8
all_parts ;8j;8g
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
allows ;h w 3x 6u 7f 7i 8e 8v 9l 9q 9r ag bj bo bv
almost 2r;6z
alone ;p 16 1c 1i 1v 21 22 2r 3b 3h 3q 3t 3x 4h 4o 55 57 5j 5r 65 6d 6s 6u 7o 8e 8f 8g 9l 9v a3 ao as av aw b3 b6 be bg bj bl c0 c1 c2 c4 c8 c9 ca;30 3p 40 4a 4n 58 6x 71 bm c6
along ;o 3a 3x 4d 50 6j 6p 72 9i;43 47 4b
alphabetic ;;af c8
alphanumeric ;;bm c8 cb
alpn bx;;ai
alpn_protocols ;;bx
already 1c;d i m v 1e 22 24 2d 3a 3d 3g 3q 4e 4g 4h 5k 5r 5w 65 6b 78 7y 8w 9q a4 ac bt c1;1x 2v 59 61 62 6x 79 7g 7o 7w 7z 88 aq bm c6 c8 cb
already_pending ;7y
alreadyexists ;;a9
also ;14 1a 1b 1f 1g 21 22 2i 30 33 3b 3d 3q 3x 4g 4i 4s 55 56 57 5r 66 6p 6s 6x 79 7a 7d 7v 7y 82 83 84 87 8d 8g 8q 8x 93 97 9e 9n 9r 9v aa ad ah av ax b5 ba be bi bj bq bv c8;46 4o 8v bm c6
alternate ;;79
alternative ;;4m
although ;c f 1c 2n 2o 3x 77 7z 8r 9v bt
always ;k 18 1p 2r 37 4a 5g 6p 98 9i aq ba
always_refuse ;;7i
am ;45;o p q 4g 6p c5
amd ;6t
among ;r 1a 1p 24 2t 30 3d 43 78 9m ah ao bg c1;1h 47 aq bm
amount ;;4z
amounts ;72
amplification a0;a2
an 4s 5y 6n 8o 8u 8w c2;0 d e f h i k o p q s u x y 10 11 12 13 14 18 19 1a 1c 1f 1g 1i 1j 1l 1o 1p 1r 1s 1t 1v 1x 1z 20 21 22 24 25 2b 2c 2d 2i 2k 2l 2n 2q 2r 2s 2t 2v 30 31 33 35 3a 3b 3d 3e 3f 3g 3o 3p 3q 3r 3t 3u 3x 3z 40 43 46 47 49 4a 4b 4g 4h 4n 4q 4r 4z 50 52 56 57 58 5d 5g 5j 5l 5n 5o 5p 5r 5t 5v 5w 5x 5z 60 62 65 66 67 6d 6j 6o 6p 6q 6r 6s 6u 6w 6x 6z 72 74 75 77 79 7a 7b 7c 7d 7e 7f 7g 7h 7i 7j 7l 7n 7o 7p 7q 7t 7w 7x 7y 81 83 86 87 88 89 8b 8c 8e 8g 8h 8k 8l 8m 8p 8q 8r 8t 8v 8x 8y 90 91 95 96 97 98 99 9b 9d 9e 9f 9g 9h 9i 9l 9n 9o 9p 9q 9r 9t 9v 9x 9z a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad af ag ah ai ak am ao ap aq au aw ax ay b1 b3 b4 b5 b6 b9 ba bc bd bf bg bi bk bl bm bn bo bq bs bu bv bw bx bz c1 c4 c5 c7 c8 cb;n t 2o 2x 38 42 4e 4m 4o 55 59 6b 82 84 94 9m b8 bj br c0 c6
an_overlay ;;33
anchor ;;59
anchor_end ;;59
and 2l 2t 3h 66 67 7l 8u 99 a4 at au b4;0 1 5 9 a b c d e f g h i j k l m n o p q r s t u v w x y z 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1n 1o 1p 1q 1r 1s 1t 1u 1v 1w 1x 1y 1z 20 21 22 23 24 25 26 2b 2c 2d 2i 2k 2m 2n 2o 2p 2q 2r 2s 2v 2w 2x 30 31 32 33 35 36 37 38 39 3a 3b 3d 3e 3f 3g 3j 3o 3p 3q 3r 3s 3t 3u 3x 3z 40 42 43 44 45 46 47 49 4a 4b 4d 4e 4g 4h 4i 4m 4n 4o 4q 4r 4s 4y 4z 50 52 53 54 55 56 57 58 59 5b 5c 5d 5f 5g 5j 5k 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v 5w 5x 5y 5z 60 61 62 63 64 65 68 69 6a 6b 6c 6d 6e 6f 6g 6h 6i 6j 6k 6l 6m 6n 6o 6p 6q 6r 6s 6t 6u 6v 6w 6x 6y 6z 70 71 72 73 74 75 76 77 78 79 7a 7b 7c 7d 7e 7f 7g 7h 7i 7j 7k 7n 7o 7p 7q 7r 7s 7t 7u 7v 7w 7x 7y 7z 80 81 82 83 84 85 86 87 88 89 8a 8b 8c 8d 8e 8f 8g 8h 8i 8j 8k 8l 8m 8n 8o 8p 8q 8r 8t 8v 8w 8x 8y 8z 90 91 92 93 94 95 96 97 98 9a 9b 9c 9d 9e 9f 9g 9h 9i 9j 9k 9l 9m 9n 9o 9p 9q 9r 9s 9t 9u 9v 9w 9x 9y 9z a0 a1 a2 a3 a5 a6 a7 a8 a9 aa ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar as av aw ax ay az b0 b1 b2 b3 b5 b6 b7 b8 b9 ba bb bc bd be bf bg bh bi bj bk bl bm bn bo bp bq br bt bu bv bw bx by bz c0 c1 c2 c4 c5 c6 c7 c8 c9 ca cb
and_close ;8l
and_doubled ;;a4
and_exec ;6c;2t 2v 2w 2x 30 6b
and_flags ;;4z
and_goes ;;b8
and_in_order ;;4o 79
and_linger ;;8o
and_mtu ;b2;at au av aw ax ay az b0 b1
and_no_more ;;79
and_one_for_each ;;79
and_removed ;;1u
and_rest ;8a
and_return ;as;ao
and_then ;;n u 11 13 1o 1p 20 4e 4z 57 58 59 61 62 6p 6q 6x 79 7a 7f 7i 7u 7w 82 8d 8e 8g 8i 8z 91 94 95 9r 9w 9y a6 a8 aa af ai al ao aq aw ax b0 b1 ba bd bm bq bu bx c0 c8
and_type ;1q;1n 1o 1p
and_used ;7j
and_when ;6i
and_yard ;b4;b7 b8 b9 ba
android ;3b
anet ;8h
anew ;38 3q 4d 7v 9g 9i 9k 9t bh bm bv;4m 59
angle ;;3p
ann ;9p c0 c2 c5 c6 c7;72 c1
anna ;ap be bf bo bq bs;aq bx
announce ;g k 6o 6x;9r b8
announced ;6o aa bi;3u 9r a9
announcement ;6o b8 b9;ba
announcements ;ba
announces ;n u 3t 3x 6o 70 9n aa b3 bc;6x
anon_inode ;;53
another ;5 b d e j o q s y 12 13 14 16 1b 1c 1e 1g 1j 1k 1n 1p 1v 1z 20 22 2d 2i 2l 2m 2n 2s 2t 2v 2w 2x 30 31 33 36 37 38 39 3g 3p 3r 40 42 44 46 47 49 4a 4e 4g 4i 4s 4z 50 52 56 5c 5g 5o 5p 5w 5x 5y 60 62 63 65 66 68 6b 6f 6o 6p 6s 6t 6u 6v 6x 6z 70 71 72 78 79 7e 7g 7i 7j 7l 7n 7o 7q 7x 7z 8m 8r 8w 8z 90 9f 9i 9q 9r 9v 9w a6 aa af ah am ao ap aq aw b7 bc bd be bj bo bq bx by bz c0 c5;0 p 19 35 3q 4m 58 5h 67 7f 85 8u 9o 9z ai al b0 b1 ba bf bi bm br c1
another_office ;;6p
answer 9z af;5 c e f h i j r u w x 10 11 12 16 18 1a 1d 1g 1i 1m 1r 1s 1t 21 2c 2i 2k 2r 2s 2x 32 38 3b 3d 3h 3o 3p 3q 3x 3z 40 42 43 47 49 4d 4e 4i 4q 4z 50 52 54 57 58 5g 5j 5m 5n 5q 5t 66 67 68 69 6c 6s 6w 6z 71 74 75 77 78 79 7a 7b 7c 7d 7e 7f 7g 7h 7i 7o 7q 7u 7w 82 8b 8d 8e 8g 8h 8i 8k 8l 8o 8q 8r 8t 90 92 93 95 96 97 98 99 9b 9c 9e 9g 9h 9i 9k 9l 9n 9o 9p 9q 9r 9t a0 a2 a5 a6 aa ad ag ah ai aj ak al ao ap aq ar as aw ay b0 b1 b3 b7 ba bf bg bh bi bj bk bl bm bo bs bw by bz c1 c5 c8;0 13 1p 2d 30 59 5f 6p 6q 6r 6x 7n a4 a8 bd bx cb
answer_all ;;bx
answer_heads ;bo;bd be
answer_messages ;;8g
answered ;a i v 15 21 23 3z 4e 53 57 5m 67 75 79 7c 7d 7k 7u 7w 8i 8v 8x 93 97 98 9b 9f 9h 9n 9r 9z a0 aa an at av ba bz;h u 1n 2r 3q 3x 59 7g 7i 8g 9i aq ay b1 c8
answerer ;3q
answering ;67 af;53 54 56 57 58 59
answers y;0 5 i l t u w z 19 1h 1l 1m 1n 1p 1q 1x 21 2i 2k 2r 2s 2x 31 3q 3x 4e 52 53 56 58 59 5b 5c 5g 5l 5m 5n 66 68 6t 70 75 77 78 79 7b 7d 7i 7j 7n 7u 8e 8g 8i 8r 8v 8x 95 96 97 98 9b 9f 9g 9h 9i 9l 9n 9o 9p 9r 9s 9t a0 a1 a2 a3 a5 a8 aa ab ae af ah ai aq bd bg bi bk bo bp c1 c5 c6;2d 54 67 7a 7f 7g 8d b1 bm bx c2 c8 cb
answers(1) ;;7i
answers_lost ;;2r
answers_the_first_question_wins ;;79
any ;g h i s 13 16 18 1c 21 22 26 2d 2v 2x 30 33 36 3b 3g 3r 3t 3u 3z 40 44 45 46 4a 4d 4e 4o 4q 50 57 59 5w 5x 65 67 6d 6p 6s 6u 73 79 7b 7g 7i 7l 7n 7o 7t 89 8e 8h 8x 8y 93 95 99 9a 9f 9h 9o 9r 9s aa ai ap aq at aw b3 b5 b6 ba bf bm bx c4;e n 1p 35 37 3q 3x 4g 4z 58 6q 6x 7f 8r 91 9q 9v a8 ae af ag b0 b1 b4 c8
any_order ;;9o
any_port ;;1o aa
any_split_gives_the_same ;;3x
anybody ;c h k 12 1x 24 2i 32 3f 3q 40 45 4i 4n 4q 4r 93 95 ae af av b0 b9 ba bx c4;i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 20 2d 2n 2r 38 3h 4e 4z 55 56 57 6x 75 76 77 79 7i 7w 7x 7z 84 89 98 9h 9i 9v b1 b4
anyone ;43
anything ;1p 2b 2x 38 3q 4b 4h 4q 58 5f 5p 6r 6s 6t 6z 7c 7i 83 87 8g 8m aa ab af bv c0 c5;33 36 57 98 bx
anyway ;4r 7x bh
anywhere ;u ai;6r 6s
ao ;;3b
apache ;5d
apart ;d h y z 19 1o 3h 3p 52 6z 7d 7n 7u 81 8f 8h 9r bg;3x 4m 4s 4z 6d 7f 95 97
app ;;57 7v
appear ;;aa
appeared ;5g
appears 37;q 18;a9
append ;;8g ai
appendix ;bp
appends ;;3u 6o
apple ;;2x
application ;24;bg bh bm bp bx
applies ;3d
apprentice a5;aa ac
apt_get ;5f 6x 75 7d 82 8d 94 a0 ad at ba be c1;9
arc ;1g aq c2;o 1h 1i 1j 1s 1x 20 2d 3o 3x 4o 59 66 67 6p 6r 6s 7g 7x 98 9r aa ao ap bq bs bu bx c0 c1 c6 c7 c8 cb
are 1t 21 35 b1;1 9 b c d i j k l n o p q r s u v w y z 10 11 12 13 16 1a 1e 1f 1g 1l 1n 1o 1p 1r 1s 1v 1w 1x 20 22 23 25 26 2c 2d 2i 2k 2l 2m 2n 2q 2r 2s 2t 2v 2x 30 31 32 33 36 37 38 39 3b 3e 3g 3h 3j 3o 3p 3q 3r 3t 3x 3z 40 43 44 45 47 4a 4b 4d 4g 4h 4i 4m 4o 4q 4r 4s 4z 50 52 55 56 57 58 59 5b 5c 5f 5g 5o 5p 5q 5u 5v 5w 5x 5y 5z 60 61 62 64 66 67 6d 6i 6j 6o 6p 6s 6t 6u 6w 6x 6z 70 71 72 76 78 79 7a 7b 7e 7f 7g 7i 7k 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 81 84 85 87 88 89 8b 8c 8e 8g 8h 8l 8m 8o 8p 8q 8r 8u 8z 90 91 97 99 9b 9c 9e 9h 9i 9j 9k 9l 9m 9n 9o 9p 9r 9s 9t 9u 9v 9w 9y 9z a0 a3 a6 a7 a8 aa af ah ai aj ak al am an aq ar as at au ax ay b5 b9 ba bb bc be bf bg bh bi bj bk bm bo bp bq bt bx c0 c1 c4 c6 c7 c8 ca cb;1j 3u 4e 6b 6r 7d 7h 8w 95 9d 9q a4 ad ag b4 b7 b8 c5
are_found_out ;;4o
are_open_and_no_more ;;79
are_they ;5v
area ;1f
areas ;1f
arena_test ;1f
arg ;;2o 2w 44 45 7a 7g 7i 7u 7w 7z 82 8d 8e 8g 8u 95 9r af ai aw b4 b8 bm bx
args ;11 7n;h i n o 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 22 2d 2i 2r 2v 2x 30 33 36 37 38 3a 3b 3d 3h 3o 3p 3q 3s 3u 3x 40 43 45 46 47 4e 4g 4m 4q 54 55 56 57 59 66 67 6p 6x 75 76 77 79 7a 7d 7f 7i 7l 7w 7x 7z 82 83 84 85 86 87 88 89 8c 8g 8l 8m 8o 8p 8r 94 95 98 9c 9l 9o 9q 9r 9v 9w 9y 9z a6 aa af ai al ao ap aq aw ay b1 b4 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8
args_os ;;n o u 11 13 14 16 1o 1p 1s 1x 20 21 2d 2i 2v 2x 33 36 37 3a 3b 3d 3h 3o 3p 3q 40 43 45 47 4e 4m 4z 54 59 61 62 66 67 6n 6p 6q 6x 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7n 7u 7w 7z 82 83 85 86 8d 8e 8g 8i 8m 8r 8z 94 95 9e 9i 9r 9u 9w 9x 9y a0 a6 aa af ai aq b0 b1 b4 b8 ba bm bs bu bx c8
argument ;w 1b 1o 1p 2v 66 71 79 7n 7q;o 20 2x 43 4z 59 61 62 6p 77 78 7a 7x 9r 9x bx
arguments ;11;4z 59 7f 86 c8
arithmetic ;bq bx
arm ;1h 1j 1m 5w
around ;79 7a 7i 7k 7l 7n 80 8h 9m 9y aa ab aq bm;9r
arp ;y
arp(7) ;y
arrange ;46
arranges ;46
array ;;6x
arrival ;;6x 9y
arrivals ;k b0
arrive ;1o 71 73 74 90 9x a5 bu;4b 6p b0 b1 bq bx
arrive_whole ;;4o
arrive_whole_and_in_order ;;4o
arrived 8r;c d f 12 1e 1j 1r 3s 67 6w 6x 6y 6z 82 8k 8l 8n 8v 93 9v 9y aa at au b0;4z 70 71 85 8f 8g 8i 8o a4 a5 ay b1 bu
arrives 1j;n o p r u 17 2k 44 4a 4d 4g 4i 4z 68 6d 6x 6z 74 7a 8e 8j 9u a6 ak av b0 b3 ba;59 9v 9y at
arrow ;u 2t;6x bx
arrows ;u 2t
as 42 5y;c d e g h i l p q u w y 10 11 12 13 16 18 19 1b 1c 1d 1f 1j 1l 1m 1n 1o 1p 1r 1t 1v 1x 20 21 22 25 26 2b 2d 2i 2k 2m 2p 2q 2r 2t 30 31 33 36 37 38 3a 3b 3d 3g 3h 3j 3p 3q 3r 3u 3x 40 43 44 45 46 49 4a 4b 4e 4g 4n 4o 4q 4r 4s 52 53 56 57 58 59 5f 5h 5l 5o 5p 5t 5u 5w 5x 5z 62 65 66 67 68 6a 6b 6d 6i 6n 6o 6p 6r 6s 6t 6u 6v 6x 6y 6z 70 71 72 76 78 79 7a 7d 7e 7f 7g 7h 7i 7k 7l 7n 7o 7p 7q 7t 7u 7w 7x 7z 81 87 89 8b 8c 8e 8g 8h 8i 8l 8m 8n 8o 8q 8r 8w 8x 90 93 94 95 97 98 99 9b 9e 9f 9g 9h 9i 9k 9n 9o 9t 9v 9w 9x 9y 9z a0 a3 a4 a5 aa ad af ah ai ak al am ao aq at ay az b0 b1 b6 b7 b8 b9 ba bc bd be bg bh bk bm bp br bs bx c0 c7;k 1h 1i 1s 47 4i 4m 4z 55 84 96 9c 9m 9q 9r a8 a9 ae ag bu c1 c8 cb
as_bytes ;5n;0 h i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 2x 38 3a 3b 3d 3q 3x 40 47 4e 4m 4z 57 59 5f 6p 6x 72 75 76 77 79 7a 7f 7i 7n 7w 7x 7z 84 86 89 8e 8r 98 9e 9g 9m 9r 9u 9v aa ai ao aw b1 b8 b9 ba bd bm bq bx c7 c8 cb
as_chunks ;;6x
as_deref ;;u 45 4z 8z 9v
as_fd ;;30 3q 43 46 47 4b 4d 4e 4g 4i 4m 4o 57 6p 6q 6r 6s 6v 6x 77 78 79 7x 8i 9i a9 aa b1 ba c8
as_millis ;;6x 71 79 8d 8e 8g 8i 8w 98 9h 9i bx
as_mut ;;bx
as_mut_ptr ;;36 3p 43 47 4z
as_nanos ;;4z bm
as_of_when ;;42
as_os_str ;;33 35 37 3q 4g 7i a9 aa
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
as_socket ;5x;o 7f 8r 91
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
asfd ;;30 3q 40 43 46 47 4a 4b 4d 4e 4g 4i 4m 4o 57 6p 6q 6r 6s 6v 6x 77 78 79 7x 8i 9i a9 aa b1 ba c8
aside ;y 22 4n;1p
ask 96 98 b0;b j o t u w 14 15 1f 1n 1r 22 24 2b 2m 2r 2x 30 35 37 3b 3d 3f 3j 40 46 4e 4g 53 5g 5q 5x 60 67 6d 6r 70 75 76 77 7a 7c 7f 7i 7k 7o 7t 7v 8h 8j 8z 9a 9b 9d 9f 9h 9i 9n 9o 9r 9t 9w 9x a0 a1 a8 aa ad ah aq as b9 ba be bh bs bv by c8;2i 3q 3x 43 47 58 59 6n 79 7g 83 8u 9e 9g 9p af ai ao bm bp br bw c1
ask_again ;78
ask_anew ;9g
ask_back ;a1
ask_by_datagram ;;3b
ask_coprocess ;2x
ask_deaf ;;7u
ask_dns ;af ag ai ak
ask_http ;;bi bm
ask_mdns ;ba
ask_often ;;57 59
ask_opener ;;4e
ask_server ;7k;7f 7i
ask_tls ;bp bs;br bw
ask_twice ;9g
asked 7e 9z a0;13 15 1c 1o 2b 2i 37 38 43 46 4a 4b 4i 4z 55 58 5b 5y 67 71 75 76 79 7a 7b 7c 7d 7f 7i 7k 7o 7p 83 87 89 8q 90 9i 9n 9o a2 af ag ai b5 bg bi bl bm bp;2d 2x 36 3j 42 47 4e 4g 54 56 59 66 6p 7g 88 96 98 9e 9h 9x a8 aa aw ay b0 b1 b4 b8 ba bd be c8
asked_after_the_limit ;;79
asked_early ;;79
asked_for_one ;;4b
asked_once_and_in_order ;;79
asked_over_ipv6 ;;67
asker ;3q ba;59
askers ;;3q
asking 78;t 3b 3j 40 46 4e 67 71 79 7q 8g 9i 9r;57 59 6r 6s
asks ;b j o q y 10 15 16 1a 1c 1p 1q 21 22 2b 2d 2r 2s 32 3a 3d 3g 3p 3q 40 42 46 49 4e 4g 4i 4o 4z 57 58 5c 5g 5y 61 65 67 69 6c 6n 6w 6z 70 71 75 77 78 79 7a 7e 7f 7g 7h 7i 7j 7l 7n 7p 7s 7u 7v 82 85 88 8g 8h 8l 8q 8r 8w 90 94 95 96 98 99 9e 9g 9i 9m 9q 9r 9x 9z a0 a4 a6 a7 a9 aa ac ad af ag ai ak am aq at ax b1 b2 b3 b5 b7 b8 ba be bg bh bm bp bt bx;d 54 59 8u 97 9c 9d 9o aw bq bs c2
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
at 2p 33 47 4y 85;5 9 b c d e g h i j k n o p s t u w y 10 12 14 15 16 18 19 1a 1e 1f 1g 1m 1o 1p 1r 1s 1t 1u 1v 1w 1x 1y 1z 21 22 24 25 26 2d 2i 2k 2l 2n 2r 2s 2x 30 31 35 37 38 39 3a 3b 3d 3f 3g 3h 3p 3q 3r 3s 3t 3u 3x 3z 40 42 43 44 4a 4b 4d 4g 4h 4i 4n 4o 4r 4z 50 52 53 54 56 57 58 59 5b 5c 5g 5j 5m 5o 5p 5q 5r 5s 5v 5w 5x 62 63 64 65 66 67 6b 6e 6i 6o 6p 6q 6s 6t 6u 6v 6x 6y 6z 70 71 72 77 79 7a 7c 7d 7e 7f 7g 7i 7k 7l 7n 7o 7q 7t 7u 7v 7w 7y 81 82 83 87 88 89 8b 8e 8f 8g 8h 8i 8k 8l 8m 8r 8s 8u 8v 8w 8x 8z 90 91 92 93 94 95 97 9b 9c 9e 9h 9i 9l 9o 9p 9q 9r 9t 9v 9w 9z a0 a2 a5 a6 a9 aa ac ad ae af ag ah ai al am ao ap aq as at av ax b0 b1 b4 b5 b6 b8 ba bc bd bg bh bj bm bn bo bp bq bs bt bv bx c1 c4 c5 c7 c8 cb;2m 2t 2w 36 4e 4m 5f 6r 84 86 8c 8n 96 98 9d 9m 9n an b9 c2 c6
at_a_t ;;v
at_a_time ;;t u v w 9i
at_checked ;;6x 86 ae ai bm bx
at_desk ;7g
at_fdcwd ;;7e
at_group ;;b5
at_least ;;94 96 97
at_once ;;4z 59 ba
at_street ;;b5
at_the_door ;6i
atflags ;;a9
atftp ;aa
atftpd ;a5 aa
atomic ;4o 6s;1s 1x 2d 2w 38 3x 4g 4m 4z 59 66 67 6r 7x 9i aq b8 c8
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
attack 9r;89 ak bl
attack_stock ;9r
attacked ;7l
attacks ;9r
attempt ;10 79 7a;4o ao
attempts ;7c 7g;3p 4o 79 7f 7i
attend ;1g;o 1h 1i 1j 1s 1x 20 2d 38 3o 3x 4e 59 66 67 6p 7x 98 9r
attended ;;59
attends ;;59
audit ;;3p
auth ;;3p bq bx c8
auth_cert ;;bq bx
author ;7v
authority bq;ad bx bz;ai
authpriv ;;3p
autobind 3b
autocorking ;8g
automatic ;9z
avahi ;ba
avahi_daemon ;ba
available ;;4b
available_parallelism ;;4z
average ;a2 ah
avoid ;7o
awaited ;8g
awaits ;;aa
awake ;52 6s
away 61;i 13 16 1h 1j 1o 1v 1x 1y 23 2r 30 36 38 3d 3e 3h 3q 46 4a 4g 4i 4s 53 5k 5r 62 63 65 67 6j 6o 74 77 7c 7i 7q 7t 8l 8o 8t 8z 94 9b 9e 9r 9u ah aq au ax bf bu c4;4o 4z 6p 7f 7l 7n 84 8c 8w 99 9d 9n 9p 9q bm c1 c2 c6 c8
awk ;3b;p 1t 6p
awkward ;57
az ;81;9v 9w 9z
`;
