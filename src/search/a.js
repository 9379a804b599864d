// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['a'] = `
a 5 a h t v w 14 1g 1h 1i 1j 1k 1n 1o 1u 2d 2q 2r 2t 2w 32 33 37 3c 3e 3s 3u 44 45 46 4d 4f 4i 4m 53 55 5e 5f 5h 5l 5x 66;0 1 b c d e f g i j k l m n o p q r s u x y z 10 11 12 13 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1l 1m 1p 1q 1r 1s 1t 1v 1w 1x 1y 1z 20 21 22 23 24 25 26 2b 2c 2i 2k 2l 2m 2n 2o 2p 2s 2v 2x 30 31 35 36 38 39 3a 3b 3d 3f 3g 3h 3j 3o 3p 3q 3r 3t 3v 3w 3x 3y 3z 40 41 42 43 47 49 4a 4b 4c 4e 4g 4h 4j 4k 4l 4n 4o 4p 4q 4r 4s 4t 4u 4v 4w 4x 4y 4z 50 52 54 56 57 58 59 5a 5b 5c 5d 5g 5j 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v 5w 5y 5z 60 61 62 63 64 65 67 68 69 6a 6b 6c 6d 6e 6f 6g 6h 6i 6j 6k 6l 6m;51
a0 ;;51
a1 ;;30 4v
a_byte ;4h;4d
a_capability ;;1o
a_child ;;2w
a_child_has ;;2v
a_claim_costs_nothing ;;3y
a_client ;;61
a_connection ;;3o
a_failed_stream_is_not_waited_for ;;3y
a_file ;;4g
a_forgetful_second_look_is_found_out ;;4p
a_frame_leaves_in_one_piece ;;3y
a_group ;;38
a_large_message ;;4p
a_line ;;5l
a_missing_fence_is_found_out ;;4p
a_missing_second_look_is_found_out ;;4p
a_network ;;1w
a_run ;5t
a_socket ;5v;a b c d e o
a_stream ;;1p
a_t ;;v
a_time ;;t u v w
a_z ;31;16 1p 2x 3c
aaa ;4d
aaab ;4d
aaabbb ;4h;4d
abc ;3z
able ;21 2o;5a
abort ;5l;4n
abort_on_overflow ;w
aborted ;1f 3u 5l
aborts ;i q
about ;1 d f i m o u y 11 1f 1k 1m 1p 1s 1t 1v 1x 21 2k 2l 31 35 3e 46 4g 4i 4l 4m 4p 4s 4t 4u 4w 54 6b 6d;j 2n 3q 4n 51 5a
above ;1f 2r 4c 4r 4z 50 5p 5r 5u 62;3p 4k 4l
absolute ;3q
abstract 3a;3b 3c 3d 3e 3f 3g 3q 47 5x;42
abstract_connect ;;3a 3b 3e
abstract_echo ;3g;3a 3b 3d 3e
abstract_listen ;;3b
abstract_name ;3b;3a 3c 41 42
abstract_names ;6f;3a 3b 3c 3d 3e
abstract_recv ;;3b
abstract_recvfrom ;;3c
abstract_sendto ;;3b
abstract_unix_socket ;3e
absurd ;3x
accept ;h i j o p q t u v w 19 1a 1e 1g 1z 2r 38 3h 40 46 49 4f 4m 57 5b 5g 66;0 n 12 16 1b 1f 1h 1i 1j 1p 1s 1x 20 2d 3o 41 42 43 4e 4g 4i 4j 4k 4n 4o 4t 51 58 5f 67
accept(2) ;i 1a 1g
accept4 ;u 19 1a;0 n 12 1b 1g 1s 3v 66
accept4(3) ;;0 n u 12 1a 1s 3v 66
accept_one ;;n 3s 3v 3x 43 47 4b 4c 4e 4f 4m
accept_waits ;;u
acceptconn ;j
accepted ;n s v 10 43 4a 57;1a 4f 4m 58
accepting ;;4e 58
accepts ;i j q v w 18 1o 1p 3d 3o 4f 5b 5x;43 47 4g
access ;j 22 30 4p;38 4k 4l 51
accesses ;4l
accident ;k 62
account ;4r
ack u;w 1c;0 n x 12 1a 66
acknowledged ;16
acknowledgement ;4w
acknowledgements ;1s 4v
acknowledges ;22
acquire ;4m 4o;4p
acquiring ;4l
across 2t;1o 4i;55 56 57
action ;;14
active ;j
acts ;s 16 1m
add ;18 43 45 65;y 1s 1x 22 2d 38 3w 3x 4b 4g 4m 51 5a 66 67
add_seals ;;4k 4l 4m 4q
added ;u;51
addhandler ;;3p
addr ;o 3b 67;j k q u 12 13 14 16 1b 1g 1o 1p 20 22 26 3a 3c 3q 41 42 4f 4g 4t 60 61 62
address o q 1c 21 25 5g 5y 67;h k m p s t y 10 13 19 1a 1e 1o 1p 1u 1x 20 22 24 2b 2c 2d 2i 2l 2t 3b 3c 3g 3u 3x 4a 4i 53 58 5j 5k 5o 5r 5w 5x 5z 61 62 65;0 c i n u v w 14 15 16 1b 1f 1g 1h 1i 1j 1t 1w 26 2q 2v 32 35 3a 3d 3q 3s 41 4f 51 57 59 5a 5f 5h 5l 66
address_bytes ;;25
address_formats ;5z;25 26 5x 5y
address_no_port ;62
address_sizes ;;5x
address_spaces ;;4i
addresses ;o q s y 13 15 1n 1p 1r 20 21 22 23 2b 2d 2i 4i 5x 5y 5z 62 67 68;25 66
addressfamily ;;11 19 26 2v 2w 43 4g 4t 6d
addrinuse ;;1x 33 35
addrnotavailable ;;21
addrs ;;2d 2i 5y
adds e;h 4n 4x 5x;4b
admin ;45 46 4c
administrator ;38;1g
administrators ;65
advance ;;4m
advanced ;5c
af ;;3b 3e
af_inet ;1n 1o 1p 1r 5w;0 n u x 12 13 14 1a 1b 1g 26 2i 66
af_inet6 ;1n 1p 1r 21 2b 5w;1o
af_unix ;1n 1o 1p 1r 1s;b 30 32 33 3h 3o 3p 3v 3x 4i 4j 4k 4m 4n 58
affair ;41
afresh ;5u
after ;0 5 d e f g h i l n o t u w x y 10 11 12 13 14 15 16 17 18 1c 1g 1i 1j 1m 1s 1v 22 2d 2i 2k 2n 2t 32 38 39 3a 3f 3g 3q 3t 3u 3v 3x 3y 44 46 4d 4h 4i 4n 4o 4r 56 57 5b 5e 5g 5n 5u 5v 5y 62 63 66 67 6b 6k;1a 21 37 3c 3h 43 47 4b 4e 4f 4m 4p 4t 51 53 5a
after_another ;;4m
after_the_end ;17
afterwards ;e f g 16 1x 2o 2w 35 3c 4e 55 57
again ;0 c e i k p s w y 13 14 15 16 18 19 1a 1c 1e 1g 1i 1j 1k 1u 1x 20 22 2i 2p 2r 2v 30 36 39 3g 3q 3r 46 4f 4j 4k 4o 4r 4s 4u 4v 4w 51 53 5b 5c 5j 5n 5p 5y 62 66 69 6m;1p 2d 3u 3v 3y 42 4e 4i 4n 4p 4q 4t 56 5a 6d
against ;2d 4w 4z
ago ;;4a 4b 4d
agree ;1n 1p 4i 5w
ahead ;4m 4u
alarm ;30 4t;51
alert ;3t;3p
algorithm ;4w
alice ;e 2r 5v
align ;;51
aligned ;;4k 4l
alike ;j 3u 6f
alive ;1p 1r 1x 2s 49
all 41 4t 4y 6b;a b c e f i k o p s w y 13 14 15 16 19 1c 1f 1g 1i 1j 1k 1l 1m 1o 1p 1r 1v 1x 21 2d 2i 2m 2r 31 35 37 39 3a 3b 3d 3e 3f 3h 3p 3q 3s 3t 3u 3v 3w 3x 3y 3z 40 49 4c 4d 4f 4g 4k 4m 4n 4o 4p 4q 4r 4s 4u 4v 4z 50 52 53 54 56 58 59 5b 5d 5m 5p 5r 5v 5w 5x 62 65 66 67;0 d h j n u 11 12 1b 1h 1n 1s 1w 20 2p 2t 2x 30 33 36 38 43 44 47 4b 4e 4i 4l 51 57 5a 5f 5h 5l 5y
alloc_error ;1f
allocation ;3u
allocator ;1f
allow ;21 2l 3u;4p
allow_sealing ;;4k 4l 4m 4q
allowed ;3u;4e 51
allowed_file ;;4e
allows ;h w 3y 4w
almost 2r
alone ;16 1c 1i 1v 21 22 2r 3c 3g 3h 3q 3t 3x 47 4h 4l 4p 55 5j 5r 65 6d;p 30 3p 41 4a 4n 4o 58
along ;o 3x 40 4d 4f 50 6j;43 47 4b
already 1c;d i m v 1e 22 24 3g 3q 4g 4h 5k 5w 65 6b;1x 2v 3d 59 5a 61 62
also ;i 14 1a 1b 1f 1g 21 22 30 33 3b 3e 3g 3q 3y 47 4i 4j 4l 55 57 5r 66;3d 46 4o 56
although ;c f 1c 2n 2o 3x
always ;k 18 1p 2r 37 4g 4i 55 5g
am ;;o p q 4c 4g
amd ;4t
among ;r 1a 1p 24 2t 30 43 45;1h 47
amount ;;4t 51
an 4s 5y;0 d e f h i k o p q s u x y 10 11 12 13 14 18 19 1a 1c 1f 1g 1i 1j 1l 1o 1p 1r 1s 1t 1v 1x 1z 20 21 22 24 25 2b 2c 2d 2i 2k 2l 2n 2q 2r 2s 2t 2v 30 31 33 35 3a 3b 3c 3d 3g 3o 3p 3q 3r 3t 3u 3v 3w 3x 3y 3z 46 47 49 4a 4g 4h 4i 4k 4l 4n 4q 4t 4w 50 52 56 57 58 5g 5j 5l 5n 5o 5p 5r 5t 5v 5w 5x 5z 60 62 65 66 67 6d 6j;n t 2o 2x 38 42 43 4b 4c 4e 4m 4o 51 55 5a 6b
an_overlay ;;33
ancillary ;43
and 2l 2t 3h 3v 4u 66 67;0 1 5 9 a b c d e f g h i j k l m n o p q r s t u v w x y z 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1n 1o 1p 1q 1r 1s 1t 1u 1v 1w 1x 1y 1z 20 21 22 23 24 25 26 2b 2c 2d 2i 2k 2m 2n 2o 2p 2q 2r 2s 2v 2w 2x 30 31 32 33 35 36 37 38 39 3a 3b 3c 3d 3e 3f 3g 3j 3o 3p 3q 3r 3s 3t 3u 3w 3x 3y 3z 40 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f 4g 4h 4i 4j 4k 4l 4m 4n 4o 4p 4q 4r 4s 4t 4v 4w 4x 4y 4z 50 51 52 53 54 55 56 57 58 59 5b 5c 5d 5f 5g 5j 5k 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v 5w 5x 5y 5z 60 61 62 63 64 65 68 69 6a 6b 6c 6d 6e 6f 6g 6h 6i 6j 6k 6l 6m;5a
and_exec ;6c;2t 2v 2w 2x 30 6b
and_flags ;;4t
and_in_order ;;4p
and_removed ;;1u
and_then ;;n u 11 13 1o 1p 20 2d 4t 51 57 58 5a 61 62 66 67
and_type ;1q;1n 1o 1p
and_when ;6i
android ;3b
anew ;3q;5a
angle ;;3p
announce ;g k
announced ;3u
announces ;n u 3u
announcing ;3t 3u
anon_inode ;;53
another ;5 b d e j o q s y 12 13 14 16 1b 1c 1e 1g 1j 1k 1n 1p 1v 1z 20 22 2d 2i 2l 2m 2n 2s 2t 2v 2w 30 31 33 36 37 38 39 3g 3p 3r 3u 3x 40 41 42 44 46 47 49 4a 4f 4g 4l 4s 4v 4w 4x 4z 50 52 56 5c 5g 5o 5p 5w 5x 5y 60 62 63 65 66 68 6b 6f;0 p 19 35 3q 4c 4m 4t 51 58 5h 67
another_office ;;4f
answer 3c;5 c e f h i j r u w x 10 11 12 16 18 1a 1d 1e 1g 1i 1m 1r 1s 1t 21 2c 2i 2k 2r 2s 2x 32 38 3h 3o 3p 3q 3x 3z 41 42 43 47 49 4d 4l 4q 4z 50 52 58 5g 5j 5m 5n 5q 5t 66 67 68 69 6c;0 13 1p 2d 30 3d 40 4f 4k 54 5a 5f
answered ;a i v 15 21 3z 57 5m;h u 1n 2r 3q 3x 4e 5a 67
answerer ;3q
answering ;67;53 54 56 57 58 59 5a
answers y;0 5 i l t u z 19 1h 1l 1m 1n 1p 1q 1x 21 23 2i 2k 2r 2s 2x 31 3q 3x 4u 52 5a 5b 5c 5g 5l 5m 5n 66 68;2d 54 58
answers_lost ;;2r
any ;g h i s 13 14 16 18 1c 21 22 23 26 2d 30 33 36 3b 3g 3r 3t 3u 3z 40 46 4c 4d 4g 4h 4i 4l 4q 4w 50 57 59 5w 5x 65 67 6d;e n 1p 35 37 3c 3y 51 54 58
any_port ;;1o
any_split_gives_the_same ;;3y
anybody ;c h k 12 1x 24 2i 32 3f 3q 40 45 4i 4q 4r;i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 20 2d 2n 2r 38 3a 3h 4e 4t 55 56 57
anyone ;43
anything ;1p 2b 2x 38 3q 4h 4k 4l 4q 4u 58 5f 5p;33 36
anyway ;4r
anywhere ;u;4k 4l
ao ;;3b 3c
apache ;5d
apart ;d h y z 19 1o 3h 3p 3y 52;4m 4s 4t 6d
app ;;57
appeared ;5g
appears 37;q 18 3p
appends ;;3u 3v
apple ;;2x
application ;24
apply ;3d
apt_get ;5f;9
arc ;1g;o 1h 1i 1j 1s 1x 20 2d 3o 3x 4f 4k 4l 4p 5a 66 67
are 1t 21 35;1 9 b c d i j k l n o p q r s u v w y z 10 11 12 13 16 1a 1e 1f 1g 1l 1n 1o 1p 1r 1s 1v 1w 1x 20 22 23 25 26 2c 2d 2i 2k 2l 2m 2n 2q 2r 2s 2t 30 31 32 33 36 37 38 39 3a 3b 3d 3f 3g 3h 3j 3o 3p 3q 3r 3t 3x 3z 43 44 45 46 47 4a 4b 4c 4d 4f 4g 4h 4i 4k 4l 4m 4o 4p 4q 4r 4s 4t 4u 4v 4w 4x 50 51 52 53 55 56 57 58 5b 5c 5f 5g 5o 5p 5q 5u 5v 5w 5x 5y 5z 60 61 62 64 66 67 6d 6i 6j;1j 3u 40 4e 5a 6b
are_found_out ;;4p
are_they ;5v
area ;1f
areas ;1f
arena_max ;1f
arg ;;2o 2w 44 4f
args ;;h i n o u 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 22 2d 2i 2r 2v 2x 30 33 36 37 38 3a 3c 3d 3h 3o 3p 3q 3s 3v 3x 40 43 45 46 47 4c 4e 4f 4g 4m 4o 4q 51 54 55 56 57 5a 66 67
args_os ;;1o 1p 1s 1x 20 21 2d 2i 33 36 37 3a 54 61 62 66 67
argument ;w 1b 1o 1p 66;20 2v 2x 43 4c 61 62
arguments ;;51 5a
arm ;1h 1j 1m 5w
arp ;y
arp(7) ;y
arrange ;46
arranges ;46
array ;4a
arrival ;4a
arrivals ;k
arrive ;1o 4b
arrive_whole ;;4p
arrive_whole_and_in_order ;;4p
arrived ;c d f 12 1e 1j 1r 3s 67;51
arrives 1j;n o p r u 17 2k 44 4d 4g 4i 4t 68 6d;5a
arrow ;u 2t
arrows ;u 2t
as 42 5y;c d e g h i l p q u w y 10 11 12 13 16 18 19 1c 1d 1f 1j 1l 1m 1n 1o 1p 1r 1t 1v 1x 20 21 22 25 26 2b 2d 2i 2k 2m 2p 2q 2r 2t 30 31 33 36 37 38 3b 3c 3d 3g 3h 3p 3q 3r 3u 3w 3x 3y 40 41 43 44 45 46 48 49 4a 4b 4f 4g 4k 4l 4o 4q 4r 4u 4w 4x 52 53 55 56 57 58 5b 5f 5h 5l 5o 5p 5t 5u 5w 5x 5z 62 65 66 67 68 6a 6b 6d 6i;k 1h 1i 3v 47 4e 4i 4m 4p 4t 51 5a
as_bytes ;5n;0 h i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 2x 38 3a 3c 3d 3q 3y 4e 4f 4o 5a 5f
as_deref ;;u 51
as_fd ;;30 3q 43 46 47 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4o 4x 57
as_mut_ptr ;;43 47 51
as_nanos ;;51
as_of_when ;;42
as_os_str ;;33 35 37
as_pathname ;5x;2d 2i
as_ptr ;;25 4k 4l 51 5x
as_raw ;;3d 3p 45
as_raw_fd ;;a b d e u 11 12 19 1a 26 2v 30 3c 3j 3p 3q 43 45 47 4a 4b 4c 4d 4f 4g 5a 5x 67 6d
as_raw_nonzero ;;3p
as_ref ;;4g 51 54 5a
as_secs ;;4g
as_secs_f32 ;;6b
as_secs_f64 ;;51
as_slice ;;3u 3v 3y 43 45 47 67
as_socket ;5x;o
as_str ;;3y 51
ascii ;;a c d e k t 1o 2i 2o 2r 2t 30 3c 3d 3j 3p 3q 43 44 4a 4c 4d 4e 4i 4k 4m 5a 5x
ascii_digit ;;3p
ascii_uppercase ;;19 1b 1f 1g 1h 1i 1j 2r 3x
asfd ;;30 3q 41 43 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4o 4x 57
aside ;y 22 49;1p
ask ;b j o t u w 14 15 1f 1n 1r 22 24 2b 2m 2r 2x 30 35 37 3c 3d 3j 46 4e 4g 4k 53 5g 5q 5x 60 67 6d;2i 3q 3x 41 43 47 58 5a
ask_by_datagram ;;3c
ask_coprocess ;2x
ask_often ;;57 5a
ask_opener ;;4e
asked ;13 15 1c 1o 2b 37 38 3g 43 4a 4i 55 58 5b 5y 67;2d 2i 2x 3j 42 46 47 4b 4e 4g 54 56 5a 66
asked_for_one ;;4b
asked_over_ipv6 ;;67
asker ;3q;5a
askers ;;3q
asking ;t 3j 41 46;4k 4l 57 5a
asks ;b j o q y 10 15 16 1a 1c 1e 1p 1q 21 22 2b 2r 2s 32 3f 3g 3p 3q 40 4a 4e 4g 4o 4z 57 58 5c 5g 5y 61 65 67 69 6c;3d 51 54 56 5a
asleep ;4o 4s;4m 4p 51
asrawfd ;;a b d e u 11 19 26 2v 30 3c 3j 3p 3q 43 45 47 4a 4b 4c 4d 4f 4g 5a 5x 67 6d
asref ;;4g
assert ;;3y 4p
assert_eq ;;3y 4p
assertions ;;51
asserts ;3y
assign ;24 62;p
async_signal_safe ;30;14
at 2p 33 41 47 4y;5 9 b c d e g h i j k n o p s t u w y 10 12 14 15 16 18 19 1a 1e 1f 1g 1m 1o 1p 1r 1s 1t 1u 1v 1w 1x 1y 1z 21 22 24 25 26 2d 2i 2k 2l 2n 2r 2s 2x 30 31 35 37 38 39 3a 3b 3d 3e 3f 3g 3h 3p 3q 3r 3t 3u 3v 3w 3x 3y 3z 40 43 44 49 4a 4c 4d 4f 4g 4h 4i 4j 4l 4m 4n 4o 4p 4r 4t 4u 4w 4x 4z 50 52 53 54 56 57 58 59 5b 5c 5g 5j 5m 5o 5p 5q 5r 5s 5v 5w 5x 62 63 64 65 66 67 6b 6e 6i;2m 2t 2w 36 3s 4b 4e 4k 51 5a 5f
at_a_t ;;v
at_a_time ;;t u v w
at_once ;;51
at_the_door ;6i
atomic ;4l 4p;1s 1x 2d 2w 38 3x 4g 4k 4m 4t 51 5a 66 67
atomicbool ;;2w 4t 51 5a
atomics ;4l 4p;4k 4m 4o 51
atomicu64 ;;1s 1x 2d 38 3x 4k 4l 4m 4o 4p 66 67
atomicusize ;;4g 51 5a
aton ;5y
attach ;6d;3p
attached ;3p 4d 6d
attempt ;10;4o 4p
attempts ;;3p 4o
attend ;1g;o 1h 1i 1j 1s 1x 20 2d 38 3o 3x 4e 4f 5a 66 67
attended ;;5a
attends ;;5a
audit ;;3p
auth ;;3p
authpriv ;;3p
autobind 3c;3f
available ;;4b
available_parallelism ;;51
awake ;4l 52
away 61;i 13 16 1h 1j 1o 1v 1x 1y 23 2r 30 36 38 3d 3h 3q 3u 4a 4s 5k 5r 62 63 65 67 6j;46 4f 4j 4p 51
awk ;;p 1t 3b 4f
awkward ;57
`;
