// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['f'] = `
f ;1k 4f;b 2f 2g 2l 35 38 3u 4q
f64 ;;51
f_add_seals ;;4k 4m 4q
f_dupfd_cloexec ;b 2w
f_getfd ;;2u 2y 4a
f_getfl ;;2u 4a 4f
f_getpipe_sz ;;2m
f_seal_grow ;4k
f_seal_seal ;4k
f_seal_shrink ;4k
f_seal_write ;4q 4r 50
f_setfd ;;2u 2w 2y 4a
f_setfl ;;4a 4x
f_setpipe_sz ;2m 4x;4t
f_type ;;4k 4l
facilities ;;3p
facility ;3p
fact ;1g 2h
factor ;4s 4t
factors ;4z
fail ;i q z 13 14 1f 1g 1p 1r 2e 2p 35 3b 4b 4h 58;3w 4k 4l 51
failed ;i z 15 2n 2x 39 3u 3y 4r;b g 1f 22 2q 3v 3w 4t 51 53 56 57 5a 5h 5j 5l
failed_stream_is_not_waited_for ;;3y
fails ;a e i w x 14 16 19 1a 1c 1e 1g 1i 1x 24 26 2b 2e 2k 2n 2y 31 3g 3p 3u 3y 46 4h 4n 5j 5k 5p;p 4t 51 5a
failure ;15 19 3y 5b;a b c d e h i j k n o p q t u 11 12 13 14 16 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 2n 2r 2v 2x 33 36 37 3a 3c 3d 3h 3o 3p 3q 3s 3v 3w 3x 40 43 45 47 4c 4e 4f 4k 4m 4o 4p 51 54 56 57 5a
failures ;;56 5a
fake ;3p
fall ;4w
fallocate ;4r
falls 3q
false ;46;j t 1p 1s 1x 2i 2u 2w 2y 33 35 43 4a 4f 4g 4m 4n 4o 4t 54 55 56 57 5a
families ;2b;20 22
family ;1p 25 27 28 2b 3c;o u 13 14 1b 1g 26 32 33 3n
famous ;h
far ;u v 1h 1n 31 32 33 36 38 3p 3u 3x 4n 4o 4w 4x;3v 4m 4t
fares ;59;5a
farewell ;2f;w
fast ;w 10 4t 4u 52
faster ;4r 4w 52
fault ;1g 2s 4k
fc_v657 ;4t
fchmod ;37 3d
fcntl ;b u 2m 2r 2w 33 4k 4q 4x 50;2u 2y 4a 4f 4m 4t
fcntl(2) ;b 2m 33 4k 4q 4x 50
fcntl_add_seals ;;4k 4l
fcntl_get_seals ;;4k 4l
fcntl_locking ;33
fcntl_locking(2) ;33
fcntlarg ;;2m 2u 2w 2y 4a 4f 4t 4x
fd ;b 1x 2l 2v 4h;a c d e u v 11 12 19 1a 1g 1t 26 27 2o 2t 2w 2x 2y 30 35 3c 3i 3j 3k 3n 3p 3q 41 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4l 4m 4o 4q 4t 4x 53 55 56 57 59
fd_cloexec ;;2u 2w 2y 4a
fdflag ;;2u 2w 2y 4a
fdinfo ;;4c
fds ;4c 4f 57;3k 3p 46 4a 4b 4d 4e 4g 4i 4j 4k 4m 4n 55 56
fe ;;25
fe80 ;25
fe80::1 ;25;29
fear ;;4c
features ;;j o u 14 1n
feed ;h 3u;3y
fell ;;4m
fence ;4o;4p
fence_is_found_out ;;4p
fences ;4p
fetch ;13 15 18 5r;11 14 16
fetch_add ;;1s 1x 38 3x 4m 51 5a
fetch_by_hand ;;11 12
fetch_from ;13;14
fetches ;11 21
few ;2y 33 3x 4e 52;4m
fewer ;1h 29;37 4t 51
ffi ;;1p 33 35 3a
fg ;i 14 1i;1p
field ;1;25 58
fields ;25 26 3u;5a
fifo 2q;2r 2s 33 4g;2l 4e
fifo(7) ;2q 2r
fifo_answers_lost ;;2r
fifo_open ;;2q
fifo_shout ;;2r
fifo_shout_stays ;;2r
fifo_two_clients ;;2r
fifos 2l;2r
fifteen ;v 10 5e
fifth ;o 56
fifty ;2w
fig ;;2x
fight ;;51
file d 34;0 b e f h i j n 12 1h 1k 1r 1s 1t 1u 1v 1w 1x 1y 1z 27 2b 2d 2g 2h 2q 2t 2u 2x 2y 31 33 35 36 37 38 39 3a 3d 3e 3f 3g 3i 3o 3p 3r 3u 3v 3w 43 47 4a 4c 4e 4g 4h 4i 4j 4k 4n 4q 4r 50 52 58 5a 5b 5g 5l 5s 5v;1o 1p 2e 2o 2r 3k 3l 3m 3n 3q 42 45 46 4b 4t 51 54
file_is_told_apart ;;3y
file_type ;;1x 2d 2e 2g 2h 33 35
fileext ;;4c
files ;0 f u 1r 1x 2g 2k 34 38 39 3f 3w 4g 57 5a 5b 5c 5l 5o;1g 4p 51 53 58
filetypeext ;;1x 2d 2e 2g 2h 33 35
fill ;w 1i 26 2k 2r 4r 4t 5v;1g 1h 2m 3k 4c 4g 51 5f
fill(1) ;;4c
fill_buf ;3v;3u
filled ;1n 3x;4m
filling ;4x
fills ;1h 1k 2h 2m 2s 3k 4b 4k 4n 56 5b;5a
filter ;2n 3l;u 1p 2a 2w 3u 3w 43 47 51
filter_map ;;51 54
fin u;n w 12 14 16 1c;0 1a
fin_wait_1 ;;0 n u 12 1a
fin_wait_2 ;;n u 1a
find ;a f l 17 1l 1t 1x 2a 2g 2i 2k 2l 2q 2s 2w 32 3y 4c 4p 58 5b 5v;1p 2d 2e 2h 36 37 43 47 4e 51 5a
find_map ;;u 43 47 51
finding ;;4p
finds ;r 1a 1j 1o 1p 1u 1x 22 2p 2w 2y 33 37 39 3g 41 4c 4h 4k 4o 4p 4q 59 5b;51 5a
fine ;3w
finish ;u 37 39 57;3u 3v 3w
finished ;2r 3u 5f
fire ;3h;3p
firewall ;m x
first ;1 5 a d f g h i j l m n p q u v w y 10 12 14 15 16 19 1a 1c 1e 1f 1g 1h 1i 1j 1k 1m 1n 1o 1p 1r 1u 1x 21 22 24 25 2b 2d 2g 2i 2k 2m 2n 2o 2q 2s 2v 2x 2y 31 32 33 35 36 39 3d 3e 3g 3h 3j 3k 3m 3o 3p 3q 3r 3s 3t 3v 3y 3z 45 47 4a 4d 4g 4h 4j 4k 4l 4m 4t 52 55 56 57 58 5b 5g 5k 5l 5q 5u;0 2a 2e 2h 2r 34 37 38 3u 43 46 4b 4c 4f 4p 51 5e 5f 5h
first_client ;;19
first_conversation ;;0 5 5e 5f 5h 5j 5k 5l 5r
fit 4y;m 1o 2k 2s 32 3g 52;4m 4t
fits 4x;a 1o 1q 1r 2m 2p 3j 4h 4i 4u;u 33 35 36 37 3o 4t 51 58
fitted ;4b
five 2f;11 17 1d 1f 1p 23 37 3b 3c 3v 4a 4m 4t;3m
fixed ;1g 2a 2b 2e 38
fixed_size ;;4k 4l
flag ;i u x 13 1a 2u 2w 2y 3i 3j 3p 4b 4f 4g 4n 4o 4t
flag_too_late ;;2w
flags ;u 16 19 2u 2v 3i 3j 3y 4a;2r 2y 33 35 3q 4b 4d 4e 4f 4i 4k 4l 4n 4t 55 56 57
flat ;4u
flatten ;;3p
flight ;4c;4b
flock ;33 34 38;35
flock(2) ;33;35
flood ;56;1o
flow ;25 2b
flush ;;n 11 13 1i 1j 20 2n 3u 3v 3y 54 5a
fmt ;;h i n o q 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 3u 51 5a
fmt_http_date ;;h i 51
fn ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 27 28 29 2a 2d 2e 2g 2h 2i 2m 2n 2o 2p 2r 2t 2u 2v 2w 2x 2y 2z 30 33 35 36 37 38 3a 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l
fnmut ;;1o 1p 3o 43 47 4o 4p 4x
fnonce ;;55 56 57
fold ;1c 1p 1s;2w 35 3b 3p
folds ;1 5q
follow ;u 1n 2p 35 57 5b 5p
followed ;14
follows ;c g 1p 1t 1u 29 2y 3b 3t 3u 3w
foo ;3b 3g
fooled 3y;40
foos ;;3b
for 1 2x 3c 3j 4b 4t 4v;b c d e f g h i j k m n o p q r s t u v w y z 10 11 12 13 14 15 16 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1j 1l 1m 1n 1o 1p 1r 1s 1t 1u 1x 1y 1z 20 21 22 23 24 25 26 27 28 29 2a 2b 2d 2e 2f 2g 2h 2i 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2v 2w 2y 2z 30 31 33 35 36 37 38 3a 3b 3d 3e 3f 3g 3h 3i 3k 3l 3o 3p 3q 3r 3t 3u 3w 3x 3y 3z 40 41 42 43 45 46 47 48 49 4a 4c 4d 4e 4f 4g 4h 4i 4j 4k 4l 4m 4n 4o 4p 4q 4r 4s 4u 4w 4x 50 52 53 54 55 56 57 5a 5b 5c 5g 5h 5j 5l 5p 5q 5r 5s 5u 5v;1k 3m 3s 3v 4y 51 58
for_address ;;13
for_each ;;22 3p 3w 4f 54
for_one ;;4b
for_one_byte ;52;4x
for_peer ;;3q
forbid ;16 3i 4r
forbids ;4k 52;4s 51
foreground ;55
foreign ;1p 45
forged ;2h 3l;3h
forget 26;3t 4z;2y
forgetful ;;4p
forgetful_second_look_is_found_out ;;4p
forgets ;1o 2b 30 4p
forgot ;d
forgotten ;5v;26 2y 5a
forgotten_byte_order ;;26
forgotten_copy ;5v
fork 2t 2z;1f 2u 2v 2w 2y 4t 55 57;40 46 4s 51 56
fork(2) ;1f 2t 2z
fork_and_exec ;;2t 2u 2v 2w 2x 2y 2z 30
fork_in_threads ;;2z
fork_printer ;;2z
fork_shares ;;2u
forked ;2v 49;2z 4t 51
forked_pair ;;2t
forked_pair_closed ;;2t
forkresult ;;2t 2u 2z 4s 4t 51
forks ;2y 4t;51
form ;11 1p 58;u 2d 2e 2g 2h 2i
format ;25 2z 3t 5n;b h i n o u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 2d 2e 2g 2h 2y 33 35 36 37 3d 3p 3q 3x 46 4b 4e 4f 4i 4k 4l 4m 51 54 56 58 5a 5f 5h 5l
format_args ;;h i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20
formats 25;;26 27 28 29 2a
formatter ;;3u
forms ;2d;29 2e 2g 2h 2i
forward ;4m
found ;2a 2r 3f 3q 3x;2d 2e 2g 2h 2i 32 3j 4b 4c 5a
found_it_dead ;;32
found_out ;;4p
foundations ;5c;a b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 27 28 29 2a 2c 2d 2e 2f 2g 2h 2i 2j
four ;o p q s 10 15 19 1b 1g 1o 1p 20 22 29 2b 2l 3u 3x 43 44 4m 4t 4w 53;u 37 3m 3n 41 4i
fourth ;15 19 1b 1m 1o 2f 4h
frame 3s 3x;3t 3u 3v 3z;3w 3y 58
frame_client ;;3x
frame_leaves_in_one_piece ;;3y
frame_server ;3z;3x
framed ;;3u 3v 3y
frameerror ;;3u 3v 3w 3y
frames ;3u 3v 3w 3x 3z 4y 50;3y
frames_come_back ;;3y
framing 3s;3y;3u 3v 3w 3x 58
free ;0 b e f o 1g 1x 2y 49 4a 4g 56 5d;2a 51
freebsd ;1c 48 4q
frees ;p 4c
freeze ;4o 4r;3q
frequency ;4t;51
fresh ;p 1c 1s 4d 4r 5r;4m
friend ;;5a
fro ;;51
from 2d 2j;1 a b c e g h k n o p q s t u v w x 10 12 13 14 16 18 19 1a 1c 1e 1h 1i 1j 1p 1t 1v 20 22 28 2b 2g 2h 2l 2n 2q 2t 2y 31 37 39 3b 3e 3l 3m 3n 3p 3r 3u 3x 40 41 43 44 46 49 4g 4k 4l 4m 4n 4p 4r 4s 4u 4v 50 51 55 58 5b 5d 5f 5g 5k 5n 5o 5u;0 j 11 1n 1o 1s 1x 25 26 2a 2e 2f 2i 2w 2x 2z 30 33 35 3h 3k 3o 3v 3w 45 47 4a 4b 4c 4e 4f 4i 4o 4t 53 54 56 57 59 5a
from_abstract_name ;3b;3a 3c 41 42
from_be_bytes ;3u;u
from_bits_retain ;;2u 2y 4a 4f
from_bits_truncate ;;37 58
from_inside ;;40
from_iter ;;36 37 54
from_le_bytes ;;4k 4m
from_millis ;;d h i n o 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2e 2g 2h 38 3o 3x 43 47 4e 4f 4m 51 56 57 58 5a 5f
from_millis(2) ;;51
from_millis(5) ;;5a
from_mode ;;37 4e
from_name ;;3d
from_nc ;;4f
from_ne_bytes ;;26 4n 4t 51
from_outside ;;22
from_raw ;;42 43 46 47 4s 51 55 56 57
from_raw_fd ;;b d e 19 3p 4a 4b 4d 57
from_raw_fd(3) ;;57
from_raw_parts ;;25 27 4k 4l
from_secs ;;i u 1i 1j 1s 1x 20 2d 2e 2g 2h 2i 2x 38 3c 3d 3o 3q 3x 43 4e 4f 4m 56 57 58 5a
from_secs(1) ;;2x 3x 4e 56 5a
from_secs(2) ;;i 1i 1j 2i 57
from_secs(5) ;;3c 3d 5a
from_slice ;;3b 3u 3v 3w 4m
from_str ;;5a
from_them ;;4t
from_us ;;4t
from_utf8 ;;54
from_utf8_lossy ;;3s 3v 3x 4e
from_value_and_flags ;;4t
fromrawfd ;;b d e 19 3p 4a 4b 4d 57
front ;u 3u 3z 4f;0 5 21 3v 5a 5e 5f 5h 5j 5k 5l 5r
front_desk ;;4f
frozen ;4o
fruit ;31
fs ;1x;b d 1o 1p 27 2a 2d 2e 2g 2h 2m 2r 33 35 36 37 3k 3l 3m 3n 3w 46 4a 4b 4c 4e 4i 4k 4l 4n 4t 51 54 58 5a
fstat ;4g;4i 4k 4l
fstatfs ;;4k 4l
fsword ;;4k 4l
ftp ;j;3p
ftruncate ;4i;4k 4l 51
full w;h y z 1o 1t 1x 29 2i 2m 2p 2x 31 3d 3g 3r 3z 4q 4w 4x 5b;3c 3k
full_pipe ;2p 2s;2m
full_queue ;3r;3k
function ;n r z 14 1q 2d 36 4b 4h
functions ;e 14 19 1i 2y 2z 3v 4b;1f
further ;3y 4k;4m 4o 56
fuse ;4g
fuse(4) ;4g
futex ;4n;4o
futex(2) ;4n
futex_wait ;4n
fuzz ;;3y
fuzz_target ;;3y
fuzz_targets ;;3y
fuzzer 3y
fx ;;59
fzqq ;;1g
`;
