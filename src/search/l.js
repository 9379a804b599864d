// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['l'] = `
l ;g 11 2v;a d i 16 1j 1t 1v 2l 2o 2q 30 33 3x 4c 4i 4o 57 66
l_linger ;;4g
l_onoff ;;4g
l_wx ;;2o 53
lab 5r;y 1c 1k 1s 22 60
label ;;4k 4l
lack ;p 4b
lacks ;j 2m
ladder u;12 1a
landlock ;3e
landlock_scope_abstract_unix_socket ;3e
lands ;30
language ;4i 4l 4p 68
large ;18 1o 2x 3q 4q 4u;51 5x
large_message ;;4p
larger ;4w 4y 52 60;3j
largest ;3o;3j 4m
largest_datagram ;;3j
last ;5 d f l r s v w y 13 15 16 18 1c 1f 1g 1j 1k 1o 1p 1s 1t 1u 1x 21 22 2d 2k 2l 2m 2n 2o 2r 2s 2v 2x 32 33 35 38 3a 3p 3q 3r 3w 3x 44 49 4b 4i 4j 4k 4m 4o 4u 4x 50 53 57 59 5a 5c 5r 5w 5x 6m;1h 1i 2i 40 46 4e 4g 4l 4p
last_ack ;;0 n u 12 1a
last_copy ;f;d
last_modified ;;13
last_os_error ;;43 47
last_pid ;;46
last_word ;r
lasts ;e 1c 2d;58
late 2w;1i 2k 55 69 6b;1j 20 37 3q 42 46 66
later 2w;9 q 16 1a 1c 1g 1m 37 3x 4e 4p 5b 5d 5j;5a
lazylock ;;5a
ld ;;38
le_bytes ;;4k 4m
lead ;1u 1y 2t 30
leader ;55
leading ;3p 5y
leads 1w;s v 1p 1v 1y 1z 20 33 35 37 4a 57 6b;25 55 56 5x
leak ;2v 4h 6j
leaks ;4b
leaks_to_child ;;2v
learn ;o 57 6b
learning 56;;55 57
learns ;16 1e 2s 6l
least ;12 18 2m 4o;4t
leave i;p 1j 1m 1z 33 38 3o 3u 43 4n 4o 52 55 5o 5r 62;56 57 5a
leaves ;g w 10 16 1d 1e 1k 1n 22 2r 2s 30 37 3e 42 4c 4h 4r 55 56 5b 5x 62 66;3p 4b 57 59 5a
leaves_in_one_piece ;;3y
left 62;5 c d f i u 16 18 19 1a 1c 1e 1g 1h 1i 1m 1o 1x 22 24 2m 2r 2s 33 36 3o 3u 49 4b 4c 4n 4o 4r 52 55 56 57 59 5b 5f 5p 65 66 67 6e 6k;a b q 1j 1s 20 25 2d 2i 2p 2t 37 38 3c 3j 3q 3v 3x 4a 4d 4g 4i 4k 4l 5a 6d
left_behind ;;1x
left_early ;;3o
left_udp ;;62
leftover ;;1x 32
len ;;11 14 16 1h 1i 1j 1x 25 2i 2r 33 35 3b 3j 3u 3v 3w 3y 4a 4b 4d 4i 4k 4l 4m 4o 4s 4t 51 5a 5x 62
lend ;;43 4i
lend_connection ;;43
lend_page ;;4i
lender ;4i 4j 4k 4r
lends ;4i;43
length ;12 18 1a 1p 25 3b 3j 3t 3u 3x 3y 3z 4l 4m 4r 5w 5x 67;13 1x 3p 3v 3w 43 47 51
length_prefixed ;3x
lengthprefix ;;3u 3v 3x 3y
lengths ;u 5z;1x 3u
less ;12 37 3j 3p 46 4l 4x 4y 56;4b
less(1) ;3p
let ;1i 1t 1y 22 24 2d 2q 36 38 3y 43 47 4c 4d 4g 4k 4l 4n 4r 55 5n 5v 61 64 65 67 6g;0 a b c d e h i j k n o p q t u 11 12 13 14 16 19 1a 1b 1f 1g 1h 1j 1n 1o 1p 1s 1x 20 21 25 26 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 37 3a 3b 3c 3d 3h 3j 3o 3p 3q 3s 3u 3v 3w 3x 40 41 42 44 45 46 4a 4b 4e 4f 4i 4m 4o 4p 4s 4t 4x 51 54 56 57 58 5a 5f 5h 5l 5x 5y 60 62 66 6b 6d
let_go ;4b 4i;4g 4m 4o
lets ;i p q t w 1c 1h 1i 1y 2d 38 39 3q 3u 3x 41 4g 4p 4w 5x;4m 4o
letter ;1i 2p 2q 66
letters ;1i 2p 2x 4v 6j
letters_twice ;1r;1o
letting ;23 39
level ;1o;4a
levels ;;35
li ;1m;1h 1k 66
lib ;;2d 38 3p 3u 3v 43 47 4b 4p
libc ;26;1s 1x 2d 2i 2r 30 33 35 37 38 3q 43 45 47 4e 4g 55 56 57 5x 67
libfuzzer_sys ;;3y
library ;b d e 13 14 15 16 1i 2d 2v 2x 3t 4l 5c 5y;1f 43 47 4p 55 56 57
lie 45;1o 46 4g 4u 4x 61;4m
lies 4j;14 3q 4c 4i 4k 4m 4o 4q
lights ;u
like i;a d e h q u 14 16 1n 1o 20 21 22 2b 36 3g 3o 3p 3t 3u 3w 3x 41 46 4c 4i 4j 4k 4l 4n 59 5p 5u 5x 6h;3b 3y 51
likely ;4w
likes ;g 1m 1x 2d 3d 3p 3x 4g 6a
limit ;s w 12 14 1a 1f 1g 1h 1i 1k 1l 1m 1x 2i 2k 2r 2x 35 38 3q 3r 3t 3u 3v 3w 3x 3y 3z 40 4c 4g 4p 4r 4y 59 66 6c;i u 1j 1p 1s 20 2d 3c 3d 3j 3o 43 47 4b 4e 4f 4m 57 5a 67
limit_is_exact ;;3y
limit_mb ;;3y
limited ;s;2i 5a
limits ;1a 1f 1i 1m 3d 3q 3s 66;3u 3y
line 1h 1i 3p 5l;0 5 g h l n p u v w 11 12 16 18 19 1a 1d 1g 1j 1k 1l 1m 1n 1o 1t 1x 21 22 2c 2i 2k 2l 2o 2r 2s 2v 2x 30 33 37 3h 3q 3r 3u 3w 3z 40 47 4c 4r 4s 55 57 58 5a 5c 5g 5n 5p 5s 5t 5u 66 67 6c 6g 6h;c d i o t 13 14 1b 1f 1s 20 2d 2q 38 3a 3b 3v 3y 4e 4f 4m 4o 51 54 5f 62
line_bounded ;;3w
lines 3w;b u 11 12 16 1g 1h 1i 1j 1l 1m 22 2d 2l 2p 2t 3h 3q 3t 3u 3x 3z 4m 4r 4u 4w 4y 52 56 58 5f 5n 5p 5t 5v 5x 66 69 6h;2n 3p 3s 3v 3y 4o 51 5a
lines_come_back ;;3y
linger ;i 16 4g 66;q 5a
lingering 1j
link ;1 1z 2l 33 35 4h 5r;b y 22 4e 4v
link_local ;5w;25
links ;2l 35
linux ;9 b h q s w y 12 13 1a 1c 1e 1g 1i 1j 1n 1p 1v 1x 21 22 2b 2d 2i 2l 2m 2r 30 31 37 38 3a 3b 3e 3f 3j 3o 3p 3q 3u 3x 40 46 48 4c 4g 4k 4n 4q 4t 4w 4x 5d 5j 5x 60 62 6d;1s 20 3c 41 42 43 47 4b 4l 51 55 56 57 66
list ;b p u 1g 23 2v 4e;30 51 5a
listen 5g;g h n o t w 18 19 1a 1c 22 32 37 38 3d 3h 3x 40 42 46 48 4e 53 58 61 66;0 p q u v 12 1b 1p 1s 1u 26 2d 2i 2v 33 35 36 3a 3b 3c 3o 3v 43 47 4b 4f 4g 4i 4j 4k 4m 54 57 59 5a 5f 5k
listen(1) ;;t u 1p
listen(2) ;w 1a
listen_at ;26;33 36 38
listen_fdnames ;;55 56 57
listen_fds ;57;55 56
listen_pid ;55 57;56
listened ;k m 3b 41 6i
listener ;b o 16;0 h i j n q t u 12 19 1a 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 21 2d 2v 33 36 37 38 3a 3o 3s 3v 3x 40 41 42 43 46 47 4c 4e 4f 4g 4i 4m 4n 4t 4x 51 54 55 56 57 58 5a 5f 5x 60 66 67
listeners ;;3b
listening t 57;v w x y 10 19 1a 1e 1g 1j 21 22 2r 2v 36 41 43 52 53 5b 65 6m;0 5 g h i n o p q u 11 14 16 1b 1c 1f 1h 1i 1k 1s 1t 1u 1v 1w 1x 20 26 2c 2d 2i 32 33 35 37 38 3a 3b 3c 3d 3e 3h 3o 3p 3q 3s 3v 3x 40 45 47 4c 4e 4f 4g 4i 4j 4k 4m 4n 4o 5f 5h 5k 5l 61 66 67 68
listens x 5j;g j p q s y 10 15 19 1c 1d 1o 1p 1r 1s 1u 1y 1z 22 23 24 26 2d 39 3c 3e 3o 42 43 57 5g 5o 61 62 65;2i 33 35 37 3d 3q 4f 4g 4n 5a
listing ;u 1i 53 67
listings ;a 1k 2d 30 5r;0 5 b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2i 2l 2m 2n 2o 2p 2q 2r 2t 2v 2w 2x 32 33 35 36 37 38 3a 3b 3c 3d 3e 3h 3j 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4l 4m 4n 4o 4p 4q 4s 4t 4v 4x 4y 51 53 54 55 56 57 58 59 5a 5e 5f 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d
lists ;c 1o 21 22 2l 2v 3d 60;43 47
little ;g 1s 3y 4w 63
live ;33 5b
lives ;f 32 3g 3r 4c 4r 57 5l;33 36 37 38 4g 4k 4l 5a
living ;1x 1y 33 39;35
ln ;1z;35
lname ;;4c
lnvd ;;14 16
lnvn ;18;11
lo ;1m 5y;y 1w 22 4v
load ;q 10 4l 4m 4p;2w 4k 4o 4t 51 5a
loads ;4o
local o;p s 19 21 22 5w;c k q v w y 13 14 16 1a 1c 1t 1u 25 2t 2v 32 3a 3c 3s
local0 ;;3p
local1 ;;3p
local2 ;;3p
local3 ;;3p
local4 ;;3p
local5 ;;3p
local6 ;;3p
local7 ;;3p
local_addr ;o;j k q 12 16 1o 1p 20 26 3c 41 4g 4t 60 61 62
local_ip ;;13
local_peercred ;48
local_port_range ;o;60 61 62
local_reserved_ports ;61 65
localhost ;2b 5y;g k o p t 13 15 19 1o 1p 3x 4t 62
localnet ;22
lock ;1x 30 32 33 35 36 38 39 3a 54 59 5b 6e;2i 2n 2t 37 3w 3x 4f 4p 4t 51 55 56 57 58 5a 6b
locked ;33 39 6e;35 58
locking ;33
locks ;30 33 39 4z;35
log h 1k;i q 1g 1j 1l 2i 2n 38 3h 3p 3q 3r 3x 3z 47 56 58 5a 66 67 6g;d n o 11 13 14 16 19 1b 1f 1h 1i 1s 1x 20 2d 2r 3a 3o 4e 54
log_checked ;3r;3p 3q
log_daemon ;;3p
log_marked ;;3p
log_trusting ;;3h
logged ;3r 47 67;43 5a
logger ;3h 3p 3q 49
logger(1) ;3q
logging ;;3p
login ;;43 47
logs ;3q 52 66;5a
long 3j;e h p t u 12 16 18 1i 1j 1l 1m 1q 1x 22 2d 2m 2t 33 36 3b 3d 3p 3t 3x 4g 4j 4l 4r 4s 4u 4v 57 5h 5w 67 6b;1h 1s 20 2i 37 38 3o 3q 3u 3w 3y 4k 4t 4y 51 58 5a
longer 16;u w 1i 1p 1x 20 2i 2r 2s 38 3g 3w 55 5w 66;i n 2d 3p 3u 4m 5a 67
longest ;1l;1h 1i 1j 2i 3h 3o 3p 3w 51 58 5a 67
longest_datagram ;;67
longest_line ;;3w
longest_line_bounded ;;3w
look ;1 a c d i 14 1a 1n 1p 1r 1t 1u 1z 22 25 2b 2l 2o 2v 30 32 35 38 39 3a 3p 3u 3x 41 47 4g 4h 4i 4l 4n 4o 4p 4t 4u 4x 56 5c 5x 62 6f;3b 3d 3y 4m
look_at ;;4m 4o
look_is_found_out ;;4p
looked ;d 15 31 37 3g 3q 3u 4c 4j 4p 57;4d
looking ;4j
looks ;a p u v 13 16 1p 1u 1x 37 3g 3q 3r 3t 3w 4c 4h 4i 4n 4p 4q 4r 4t 5p 61;4k 4l 51
lookup ;;15
loom ;4p
loop 54 67;i 12 13 14 19 1g 38 3q 3r 3u 40 5g;h n o 11 1b 1f 1h 1i 1j 1o 1p 1s 1x 20 2d 2i 2m 2o 2r 3c 3h 3o 3p 3v 3x 3y 43 44 47 4c 4d 4e 4f 4g 4m 4o 4p 4t 4x 51 57 58 5a 5f 62 66
loopback 21;1w 22 24 41 4v;62
loopback_only ;;22
loops ;11
lose ;52 62;3q
loses ;14 1q 2r 3q 3v 4c 4t 5b 6j;30
losing ;4h
loss ;3q
lossy ;;21 3h 3s 3v 3x
lost ;i n o w 10 16 1c 1g 1j 1k 1o 1p 2i 2r 2s 35 3j 3o 3q 4h 4t 57 5b 6d 6g 6h;3u 3v 43 47 4b 4e 4f 5a
lost_answer ;;2i
lost_frame ;6h
lost_report ;;30
low ;63;1x 33
low_port ;;63
lower ;1a 1d
lowerdir ;;1x 33
lowest ;b f 4a 4g
lowest_number ;;b
lpr ;;3p
lr_x ;;2o 2v 30 53
lrwx ;;2v 30 53
ls ;1u 2v 38;1g 1t 1v 2o 2q 2w 30 33 35 36 3a 3c 4i 53 57 59
lscpu ;4s
lslocks ;;33
ltnp ;;2v
ltnph ;;59
lu ;2i
luck ;61
lunch ;;k
lvn ;;4f
`;
