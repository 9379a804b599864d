// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['l'] = `
l ;g 11 2v;a d i 16 1j 1t 1v 2f 2l 2o 2q 2y 33 3x 4c 4i 4o 57
l_linger ;;4g
l_onoff ;;4g
l_wx ;;2o 53
lab 5r;y 1c 1s 22 2a
label ;;4k 4l
lack ;p 4b
lacks ;j
ladder u;12 1a
landlock ;3e
landlock_scope_abstract_unix_socket ;3e
lands ;2y
language ;2j 4i 4l 4p
large ;18 1o 3k 3q 4q 4u;28 51
large_message ;;4p
larger ;4w 4y 52;3j
largest ;3o;2i 3j 4m
largest_datagram ;;3j
last ;5 d f l r s v w y 13 15 16 18 1c 1f 1g 1j 1k 1o 1p 1s 1t 1u 1x 21 22 2b 2d 2g 2l 2m 2n 2o 2p 2s 2t 2v 2x 32 33 35 36 38 3a 3k 3m 3p 3r 3w 3x 44 49 4b 4i 4j 4k 4m 4o 4u 4x 50 53 57 59 5a 5c 5r;1h 1i 40 46 4e 4g 4l 4p
last_ack ;;0 n u 12 1a
last_copy ;f;d
last_modified ;;13
last_os_error ;;43 47
last_pid ;;46
last_word ;r
lasts ;e 1c;58
late 2w;1i 55;1j 20 37 3l 42 46
later 2w;9 q 16 1a 1c 1g 1m 37 4e 4p 5b 5d 5j;5a
layout ;28 2m
lazylock ;;5a
ld ;;38
le_bytes ;;4k 4m
lead ;1u 1y 2u 2y
leading ;29 3p
leads 1w;s v 1p 1v 1y 1z 20 35 37 4a 57;25 27
leak ;2v 4h
leaks ;4b
leaks_to_child ;;2v
learn ;o 57
learning 56;;55 57
learns ;16 1e 2s
least ;12 18 25 2m 2p 4o;4t
leave i;a p 1j 1m 1z 25 34 38 3u 43 4n 4o 52 5o 5r;3o 5a
leaves ;g w 10 16 1d 1e 1k 1n 22 25 27 2r 2s 2v 2y 30 37 3e 42 4c 4h 4r 55 56 5b;3p 4b 57 59
leaves_in_one_piece ;;3y
left 2g;5 c d f i u 16 18 19 1a 1c 1e 1g 1h 1i 1m 1o 1x 22 24 2m 2o 2r 2s 33 3l 3o 3u 49 4c 4n 4o 4r 52 55 56 57 59 5b 5f 5p;a b q 1j 1s 20 25 2p 2t 37 38 3c 3i 3j 3v 3x 4a 4b 4d 4g 4k 4l 58 5a
left_behind ;;1x
left_early ;;3o
leftover ;;1x 32
len ;;11 14 16 1h 1i 1j 1x 25 27 2a 2i 33 35 3b 3j 3u 3v 3w 3y 4a 4b 4d 4i 4k 4l 4m 4o 4s 4t 51 5a
lend ;;43
lend_connection ;;43
lend_page ;;4i
lender ;4i 4j 4k 4r
lending ;;43
lends ;4i;43
length ;12 18 1a 1p 25 27 28 35 3b 3j 3t 3u 3x 3y 3z 4l 4m 4r;13 1x 3p 3v 3w 43 47 51
length_prefixed ;3x
lengthprefix ;;3u 3v 3x 3y
lengths ;u;1x 3u
less ;12 37 3j 3p 46 4l 4x 4y 56;4b
less(1) ;3p
let ;1i 1t 1y 22 24 2e 2i 2q 2r 2v 33 36 38 3y 43 47 4c 4d 4k 4l 4n 4r 55 5n 5v;0 a b c d e h i j k n o p q t u 11 12 13 14 16 19 1a 1b 1f 1g 1h 1j 1n 1o 1p 1s 1x 20 21 25 26 27 2a 2d 2f 2g 2h 2m 2n 2o 2p 2t 2u 2w 2x 2y 2z 30 35 37 3a 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 40 41 42 44 45 46 4a 4b 4e 4f 4g 4i 4m 4o 4p 4s 4t 4x 51 54 56 57 58 5a 5f 5h 5l
lets ;i p q t w 1c 1h 1i 1y 27 2e 36 38 39 3k 3u 41 4g 4p 4w
letter ;1i 2d 2p 2q
letters ;1i 2p 4v
letters_twice ;1r;1o
letting ;23 39
level ;1o;4a
levels ;;35
li ;1m;1h 1k 2f
lib ;;38 3p 3u 3v 43 47 4b 4p
libc ;26;1s 1x 28 2r 2y 33 35 37 43 45 47 4e 4f 4g
libfuzzer_sys ;;3y
library ;b d e 13 14 15 16 1i 29 2v 2x 2z 4l 5c;1f 43 47 4p
lie 45;1o 46 4g 4u 4x;4m
lies 4j;14 2a 2b 3k 4c 4i 4k 4m 4o 4q
lights ;u
like i;a d e h q u 14 16 1n 1o 20 21 22 29 2w 36 3g 3o 3p 3t 3u 3w 3x 41 46 4c 4i 4j 4k 4l 4n 59 5p 5u;3b 3y 51
likely ;4w
likes ;g 1m 1x 2f 3d 4g 4i 4m;38
limit ;s w 12 14 1a 1f 1g 1h 1i 1k 1l 1m 1x 2e 2f 2i 2k 2r 2x 35 38 3k 3r 3t 3u 3v 3w 3x 3y 3z 40 4c 4p 4r 4y 58 59;i u 1j 1p 1s 20 2d 2g 2h 3d 3j 3o 43 47 4b 4e 4f 4m 57 5a
limit_is_exact ;;3y
limit_mb ;;3y
limited ;s;2i 5a
limits ;1a 1f 1i 1m 3d 3k 3s;3u 3y
line 1h 1i 3p 5l;0 5 g h l n p u v w 11 12 16 18 19 1a 1d 1g 1j 1k 1l 1m 1n 1o 1t 1x 21 22 2c 2f 2h 2i 2l 2o 2r 2s 2u 2v 2x 2y 30 37 3h 3q 3r 3u 3w 3z 40 47 4c 4r 4s 55 57 5a 5c 5g 5n 5p 5s 5t 5u;c d i o t 13 14 1b 1f 1s 20 26 2q 3b 3v 3x 3y 4f 4m 4o 51 54 58 5f
line_bounded ;;3w
lines 3w;b u 11 12 16 1g 1h 1i 1j 1l 1m 22 2e 2f 2p 3m 3q 3t 3u 3x 3z 4m 4r 4u 4w 4y 52 56 58 5f 5n 5p 5t 5v;2n 3s 3v 3y 4o 51 5a
lines_come_back ;;3y
linger ;i 16 2e 2f 4g;q
lingering 1j
link ;1 1z 2l 33 35 4h 5r;b y 22 2a 4e 4v
link_local ;25
links ;35
linux ;9 b h q s w y 12 13 1a 1c 1e 1g 1i 1j 1n 1p 1v 1x 21 22 27 2a 2b 2e 2i 2l 2r 2y 31 37 3a 3b 3e 3f 3i 3j 3n 3o 3u 40 46 48 4c 4g 4k 4n 4q 4t 4w 4x 5d 5j;1s 20 3c 41 42 43 47 4b 4l 51
list ;b p u 1g 23 2g 4e;30 51 5a
listen 5g;g h n o t w 18 19 1a 1c 22 2e 32 37 38 3d 3h 42 46 48 53 58;0 p q u v 12 1b 1p 1s 1u 26 2d 2f 2g 2h 2v 33 35 36 3a 3b 3c 3o 3v 43 4e 4f 4i 4j 4k 54 57 59 5a 5f 5k
listen(1) ;;t u 1p
listen(2) ;w 1a
listen_at ;;26
listen_fds ;57;55 56
listen_pid ;57;55 56
listened ;k m 3b 41
listener ;b o 16;0 h i j n q t u 12 19 1a 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 21 27 2a 2d 2e 2f 2g 2h 2v 33 36 37 38 3a 3o 3s 3v 3x 40 41 42 43 46 47 4c 4e 4f 4g 4i 4m 4n 4t 4x 51 54 55 56 57 58 5a 5f
listeners ;;3b
listening t 57;v w x y 10 19 1a 1e 1g 1j 21 22 2r 2v 36 41 43 4g 52 53 5b;0 5 g h i n o p q u 11 14 16 1b 1c 1f 1h 1i 1k 1s 1t 1u 1v 1w 1x 20 26 2a 2c 2d 2e 2f 2g 2h 2i 2j 32 33 35 37 38 3a 3b 3c 3d 3e 3h 3o 3p 3q 3s 3v 3x 40 45 47 4c 4e 4f 4i 4j 4k 4m 4n 4o 5f 5h 5k 5l
listens x 5j;g j p q s y 10 15 19 1c 1d 1o 1p 1r 1s 1u 1y 1z 22 23 24 26 2e 37 39 3c 3e 3o 42 43 4g 57 5g 5o;33 35 3d 3l 4f 4n 5a
listing ;u 1i 53
listings ;a 2z 5r;0 5 b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 27 28 29 2a 2c 2d 2e 2f 2g 2h 2i 2j 2l 2m 2n 2o 2p 2q 2r 2t 2u 2v 2w 2x 2y 30 32 33 34 35 36 37 38 3a 3b 3c 3d 3e 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4l 4m 4n 4o 4p 4q 4s 4t 4v 4x 4y 51 53 54 55 56 57 58 59 5a 5e 5f 5h 5j 5k 5l
lists ;c 1o 21 22 2v 3d 3i;43 47
little ;g 1s 25 3y 4w
little_endian ;2b
live ;2g 33 5b
lived ;3m
lives ;f 32 3g 3r 4c 4r 57 5l;33 38 4g 4k 4l 5a
living ;1x 1y 30 39;33 35
ln ;1z;35
lname ;;4c
lnvd ;;14 16
lnvn ;18;11
lo ;1m 29;y 1w 22 2a 4v
load ;q 10 4l 4m 4p;2w 4k 4o 4t 51 5a
loads ;4o
local o;p s 19 21 22 25;c k q v w y 13 14 16 1a 1c 1t 1u 2t 2v 32 3a 3c 3s
local0 ;;3p
local1 ;;3p
local2 ;;3p
local3 ;;3p
local4 ;;3p
local5 ;;3p
local6 ;;3p
local7 ;;3p
local_addr ;o 2b;j k q 12 16 1o 1p 20 26 2a 3c 41 4g 4t
local_ip ;;13
local_peercred ;48
local_port_range ;o;2a
localhost ;2b;g k o p t 13 15 19 1o 1p 29 3x 4t
localnet ;22
lock 34;1x 2g 2z 32 33 35 36 38 39 3a 54 59 5b;2i 2n 2t 2u 37 3h 3p 3w 3x 4p 4t 51 55 56 57 58 5a
locked ;33 34 39;35 58
locking ;33
locks ;2z 33 39 4z;2y 35
log h 1k;i q 1g 1j 1l 2p 38 3h 3p 3q 3r 3x 3z 47 56 58 5a;d n o 11 13 14 16 19 1b 1f 1h 1i 1s 1x 20 36 37 54 57
log_checked ;3r;3p 3q
log_daemon ;;3p
log_marked ;;3p
log_trusting ;;3h
logged ;3r 47;5a
logger ;3h 3p 3q 49
logger(1) ;3q
logging ;;3h 3p 3q
login ;;43 47
logout ;38
logs ;3q 52;5a
long 3j;e h p t u 12 16 18 1i 1j 1l 1m 1q 1x 22 25 27 2f 2h 2m 33 36 3b 3d 3p 3t 3x 4g 4i 4j 4l 4m 4r 4s 4u 4v 57 5h;1h 1s 20 2d 2e 2g 2i 38 3o 3u 3w 3y 4k 4t 4y 51 58 5a
long_lived ;3m
longer 16;u w 1i 1p 1x 20 2h 2i 2s 2x 3g 3w 55;i n 3p 3u 4m 5a
longest ;1l 2h;1h 1i 1j 2d 2e 2g 3h 3o 3p 3w 51 58 5a
longest_line ;;3w
longest_line_bounded ;;3w
look ;1 a c d i 14 1a 1n 1p 1r 1t 1u 1z 22 25 26 2a 2d 2g 2l 2o 2v 2y 32 35 38 39 3a 3l 3p 3u 3x 41 47 4g 4h 4i 4l 4n 4o 4p 4t 4u 4x 56 5c;3b 3d 3y
look_is_found_out ;;4p
looked ;d 15 31 37 3g 3n 3u 4c 4j 4p 57;4d
looking ;4j
looks ;a p u v 13 16 1p 1u 1x 2f 37 3g 3k 3r 3t 3w 4c 4h 4i 4p 4q 4r 4t 5p;4k 4l 51
lookup ;;15
loom ;4p
loop 54;i 12 13 14 19 1g 2e 2h 2w 36 38 3q 3r 3u 40 5g;h n o 11 1b 1f 1h 1i 1j 1o 1p 1s 1x 20 2d 2g 2i 2m 2o 2r 3h 3k 3o 3p 3v 3x 3y 43 44 47 4c 4d 4e 4f 4g 4m 4o 4p 4t 4x 51 57 58 5a 5f
loopback 21;1w 22 24 41 4v
loopback_only ;;22
loops ;11
lose ;52
loses ;14 1q 3q 3v 4c 4t 5b;2y
losing ;4h
loss ;3q
lossy ;;21 3s 3v 3x 4e
lost ;i n o w 10 16 1c 1g 1j 1k 1o 1p 2e 2i 2k 2l 2r 2s 35 3i 3o 3q 4h 4t 57 5b;3u 3v 4b 4f 5a
lost_answer ;;2i
lost_report ;;2y
low ;;1x
low_port ;;2a
lower ;1a 1d
lowerdir ;;1x
lowest ;b f 2y 4a 4g
lowest_number ;;b
lpr ;;3p
lr_x ;;2o 2v 2y 53
lrwx ;;2v 2y 53
ls ;1u 2v 38;1g 1t 1v 2g 2o 2q 2w 2y 33 35 36 3a 3c 4i 53 57 59
lscpu ;4s
lslocks ;;34
ltnp ;;2v
ltnph ;;59
lu ;2i
lunch ;;k
lvn ;;4f
`;
