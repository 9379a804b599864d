// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['f'] = `
f ;1k 4f;b 2l 38 3u 4q 66
f32 ;;6b
f64 ;;51
f_add_seals ;;4k 4m 4q
f_dupfd_cloexec ;b 2w
f_getfd ;;2t 30 4a
f_getfl ;;2t 4a 4f
f_getpipe_sz ;;2m
f_seal_grow ;4k
f_seal_seal ;4k
f_seal_shrink ;4k
f_seal_write ;4q 4r 50
f_setfd ;;2t 2w 30 4a 57
f_setfl ;;4a 4x
f_setpipe_sz ;2m 4x;4t
f_type ;;4k 4l
facilities ;;3p
facility ;;3p
fact ;1g
factor ;4s 4t
factors ;4z
fail ;i q z 13 14 1f 1g 1p 1r 33 3b 4b 4h 58 64 65;3w 4k 4l 51
failed ;i z 15 2n 2x 39 3u 3y 4r 62;b g 1f 22 2q 3v 3w 4i 4t 51 53 56 57 5a 5h 5j 5l
failed_stream_is_not_waited_for ;;3y
fails ;a e i w x 14 16 19 1a 1c 1e 1g 1i 1x 24 26 2b 2k 2n 2r 30 31 38 3g 3j 3p 3u 3y 46 4f 4h 4n 5j 5k 5p 62 66 67;p 4e 4t 51 55 56 57 5a
failure ;15 19 3y;a b c d e h i j k n o p q t u 11 12 13 14 16 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 36 37 3a 3b 3c 3d 3h 3j 3o 3p 3q 3s 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4n 4o 4p 4s 4x 51 54 56 57 5a 5x 5y 60 61 62 66 67 6b 6d
failures ;;56 5a
fake ;3p
fall ;4w
fallocate ;4i 4r
falls 3q
false ;46;j t 1p 1s 1x 2d 2i 2t 2w 30 33 35 38 3q 43 4a 4f 4g 4m 4n 4o 4t 54 55 56 57 5a
families ;5w 5z;20 22
family 25;1p 2b 3c 5w 5x;o u 13 14 1b 1g 26 32 33 3q
famous ;h
far ;u v 1h 1n 31 33 36 38 3p 3u 3x 4n 4o 4w 4x;3v 4m 4t
fares ;59 5a
farewell ;;w
fast ;w 10 4t 4u 52
faster ;4r 4w 52
fault ;1g 4k
fc_v657 ;4t
fchmod ;37 3d
fcntl ;b u 2m 2r 2w 33 4k 4q 4x 50;2t 30 4a 4f 4m 4t 57
fcntl(2) ;b 2m 33 4k 4q 4x 50
fcntl_add_seals ;;4k 4l
fcntl_get_seals ;;4k 4l
fcntl_locking ;33
fcntl_locking(2) ;33
fcntlarg ;;2m 2t 2w 30 4a 4f 4t 4x 57
fd ;b 1x 2l 2v 4h;a c d e u v 11 12 19 1a 1g 1t 26 2o 2t 2w 2x 30 35 3c 3j 3p 3q 41 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4l 4m 4o 4q 4t 4x 53 55 56 57 59 5a 5x 62 67 6d
fd_cloexec ;;2t 2w 30 4a 57
fdflag ;;2t 2w 30 4a 57
fdinfo ;;4c
fdnames ;;55 56 57
fds ;4b 4c 4f 4i 57;3p 3q 46 4a 4d 4e 4g 4j 4k 4m 4n 55 56
fe ;;25
fe80 ;5w
fe80::1 ;5w;25 5y
fear ;;4c
feature ;2t
features ;2m;j o u 11 1n 2d 2t 3d 3p 5x 62
feed ;h 3u;3y
fell ;;4m
fence ;4o;4p
fence_is_found_out ;;4p
fences ;4p
fetch ;13 15 18 5r;11 14 16
fetch_add ;;1s 1x 2d 38 3x 4g 4m 51 5a 66 67
fetch_by_hand ;;11 12
fetch_from ;13;14
fetch_update ;;4g
fetches ;11 21
few ;33 3x 4e 52;4m
fewer ;1h 5y;37 4t 51
ffi ;;1p 33 35 3a
fg ;i 14 1i 2i;1p 2d 3c 43 47 4e
field ;1 25 5w 5x;58
fields ;26 2b 3u 5w;25 5a
fifo 2q;2r 2s 33 4g;2l 4e
fifo(7) ;2q 2r
fifo_answers_lost ;;2r
fifo_open ;;2q
fifo_shout ;;2r
fifo_shout_stays ;2r
fifo_two_clients ;;2r
fifos 2l;2r
fifteen ;v 10 5e
fifth ;o 4g 56 66
fifty ;2w
fig ;;2x
fight ;;51
file d;0 b e f h i j n 12 1h 1k 1r 1s 1t 1u 1v 1w 1x 1y 1z 2b 2d 2q 2t 2v 2x 31 33 35 36 37 38 39 3a 3d 3e 3f 3g 3o 3p 3r 3u 3v 3w 43 47 4a 4c 4e 4g 4h 4i 4j 4k 4n 4q 4r 50 52 58 5a 5b 5g 5l 5s 5v 5w 5x 60 66 6b 6d 6e 6j;1o 1p 2i 2o 2r 3q 42 45 46 4b 4t 51 54
file_is_told_apart ;;3y
file_type ;;1x 2d 2i 33 35
fileext ;;4c
fileno ;;4i
files ;0 f u 1r 1x 2k 33 35 38 39 3f 3w 4g 57 5a 5b 5c 5l 5o 6j;1g 4p 51 53 58
filetypeext ;;1x 2d 2i 33 35
fill ;w 1i 26 2k 2r 4r 4t 5v;1g 1h 2m 3q 4c 4g 51 5f
fill(1) ;;4c
fill_buf ;3v;3u
filled ;1n 3x;4m
filling ;4x
fills ;1h 1k 2m 2r 2s 3q 4b 4k 4n 56 5b 66 6l;5a
filter ;3q;u 1p 2w 3u 3w 43 47 51
filter_map ;;51 54
fin u;n w 12 14 16 1c 66;0 1a
fin_wait_1 ;;0 n u 12 1a
fin_wait_2 ;;n u 1a
find ;a f l 17 1l 1t 1x 1y 26 2k 2q 2s 32 3y 4c 4p 58 5b 5v 69;1p 2d 2i 36 37 3j 43 47 4e 51 5a 66 67
find_map ;;u 3p 43 47 51 67
finding ;;4p
finds ;r 16 1a 1j 1o 1p 1u 1x 22 2l 2p 30 33 37 39 3g 41 4c 4h 4i 4k 4o 4p 4q 59 5b 61;4b 51 5a 67
fine ;3w
finish ;u 37 39 57;3u 3v 3w
finished ;2r 3u 5f 6b
fire ;3h;3p
firewall ;m x 2i
first ;1 5 a d f g h i j l m n p q u v w y 10 12 14 15 16 19 1a 1c 1e 1f 1g 1h 1i 1j 1k 1m 1n 1o 1p 1r 1u 1x 21 22 24 25 26 2b 2d 2i 2k 2n 2o 2q 2s 2v 2x 30 31 32 36 39 3d 3e 3g 3j 3o 3q 3r 3s 3t 3v 3y 3z 45 47 4a 4d 4g 4h 4j 4k 4l 4m 4t 52 55 56 57 58 5b 5g 5k 5l 5q 5u 5w 5y 60 61 62 65 66 69 6a 6l;0 2m 2r 33 37 38 3p 3u 46 4b 4c 4f 4p 51 5a 5e 5f 5h 67
first_client ;;19
first_conversation ;;0 5 5e 5f 5h 5j 5k 5l 5r
fit 4y;m 1o 2k 2m 2s 32 3g 4i 52;4m 4t
fits 4x;a 1o 1q 1r 2m 2p 4h 4u;u 33 35 36 37 3o 4t 51 58
fitted ;4b
five ;11 17 1d 1f 1p 23 2i 37 3b 3c 3v 4a 4m 4t 62 66;3q
fixed ;1g 38 64 66
fixed_size ;;4k 4l
flag ;i u x 13 1a 2q 2w 30 4b 4f 4g 4n 4o 4t 6d;3p
flag_too_late ;;2w
flags ;u 16 19 2t 2v 33 3j 3y 4a 6d;2r 30 35 3p 3q 4b 4d 4e 4f 4k 4l 4n 4t 55 56 57 5a 67
flat ;4u
flight ;4c 4f;4b
flock ;33 38;35
flock(2) ;33;35
flood ;56;1o
flow ;2b 5w;25
flush ;;n 11 13 1i 1j 20 2n 3u 3v 3y 54 5a 66
fmt ;;h i n o q 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 3a 3q 3u 4e 4g 51 5a
fmt_http_date ;;h i 51
fn ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3c 3d 3h 3j 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d
fnmut ;;1o 1p 2d 2i 43 47 4o 4p 4x
fnonce ;;55 56 57
fold ;1c 1p 1s;2w 35 3b 3p
folds ;1 5q
follow ;u 1n 35 57 5b 5p
followed ;14
follows ;c g 1p 1t 1u 3b 3t 3u 3w 56 5w 60
foo ;3b 3g 6f
fooled 3y;40
foos ;;3b
for 1 2x 3c 3j 4b 4t 4v;b c d e f g h i j k m n o p q r s t u v w y z 10 11 12 13 14 15 16 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1j 1l 1m 1n 1o 1p 1r 1s 1t 1u 1x 1y 1z 20 21 22 23 24 25 2b 2d 2i 2k 2l 2m 2n 2o 2q 2r 2s 2t 2v 30 31 33 35 36 37 38 3a 3b 3d 3e 3f 3g 3h 3o 3p 3q 3r 3t 3u 3w 3x 3y 3z 40 41 42 43 45 46 47 48 49 4a 4c 4d 4e 4f 4g 4h 4i 4j 4k 4l 4m 4n 4o 4p 4q 4r 4s 4u 4w 4x 50 52 53 54 55 56 57 58 5a 5b 5c 5g 5h 5j 5l 5p 5q 5r 5s 5u 5v 5w 5x 5y 60 61 62 63 64 65 66 67 68 69 6b 6d 6e 6g 6i;1k 2p 2w 3s 3v 4y 51
for_address ;;13
for_each ;;22 3w 4f 54
for_one ;;4b
for_one_byte ;52;4x
for_peer ;;3q
forbid ;16 4r 61 6d
forbids ;30 4k 52 67;4s 51
foreground ;55
foreign ;1p 45 57
forged ;;3h
forget 26;3t 4z;30
forgetful ;;4p
forgetful_second_look_is_found_out ;;4p
forgets ;1o 2b 30 4p
forgot ;d
forgotten ;5v;26 30 5a
forgotten_byte_order ;;26
forgotten_copy ;5v
fork 2t;1f 2v 30 4t 55 57 6b;40 46 4s 51 56
fork(2) ;1f 2t 30
fork_and_exec ;6c;2t 2v 2w 2x 30 6b
fork_in_threads ;;30
fork_printer ;;30
fork_shares ;;2t
forked ;2v 49;30 4t 51 6b
forked_pair ;;2t
forked_pair_closed ;;2t
forkresult ;;2t 30 4s 4t 51
forks ;4t;51
form ;11 1p 58 5x 5y 67 69;u 2d 2i
format ;30 3t 5n;b h i n o u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 25 2d 2r 33 35 36 37 38 3a 3d 3p 3q 3x 44 46 4b 4e 4f 4i 4k 4l 4m 51 54 56 57 58 5a 5f 5h 5l
format_args ;;h i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2i 2r 33 36 37 38 3a 3h 3o 3p 3q 3s 3v 3x 40 43 45 47 4c 4e 4f 4g 4m 4o 57 5a 66 67
formats 25;5z;26 5x 5y
formatter ;;3u
forms ;2d 5y;2i
forty ;2k
forward ;4m
found ;2r 33 3f 3q 3x 5z;2d 2i 32 3j 4b 4c 5a
found_it_dead ;;32
found_out ;;4p
foundations ;1k 2d 5c;a b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2i 5x 5y 60 61 62 63 66 67 68
four ;o p q s 10 15 19 1b 1g 1o 1p 20 22 25 2b 2k 2l 3h 3u 3x 43 44 4g 4m 4t 4w 53 5x 5y 62 65 6e;u 37 3q 41 4i
fourteen ;62
fourth ;15 19 1b 1m 1o 4h 66 69
fourth_form ;69
frame 3s 3x;3t 3u 3v 3z 6h;3w 3y 58 5a
frame_client ;;3x
frame_leaves_in_one_piece ;;3y
frame_server ;3z;3x
framed ;;3u 3v 3y
frameerror ;;3u 3v 3w 3y
frames ;3t 3u 3v 3w 3x 3z 4y 50;3y
frames_come_back ;;3y
framing 3s;3y 6h;3u 3v 3w 3x 5a
free ;0 b e f o 1g 1x 30 49 4a 4g 56 5d 62;51
free_port ;64
freebsd ;1c 48 4q
frees ;p 4c;5a
freeze ;4o 4r;3q
frequency ;4t;51
fresh ;p 1c 1s 4d 4r 5r;4m
friend ;;5a
fro ;;51
from 2d 68;1 a b c e g h k n o p q s t u v w x 10 12 13 14 16 18 19 1a 1c 1e 1h 1i 1j 1p 1t 1v 20 22 26 2b 2i 2k 2l 2m 2n 2q 2t 30 31 32 37 39 3b 3e 3q 3r 3u 3x 40 41 43 44 46 49 4g 4i 4k 4l 4m 4n 4p 4r 4s 4u 4v 50 51 55 58 5b 5d 5f 5g 5k 5n 5o 5u 5w 5x 61 62 65 67 6b 6h;0 j 11 1n 1o 1s 1x 25 2w 2x 33 35 36 3h 3o 3p 3v 3w 45 47 4a 4b 4c 4e 4f 4o 4t 53 54 56 57 59 5a 66
from_abstract_name ;3b;3a 3c 41 42
from_be_bytes ;3u;u
from_bits_retain ;;2t 30 4a 4f
from_bits_truncate ;;37 58
from_inside ;;40
from_iter ;;36 37 54
from_le_bytes ;;4k 4m
from_loopback ;;62
from_micros ;;3o
from_micros(1) ;;3o
from_millis ;;d h i n o 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2r 38 3o 3q 4e 4f 4g 51 56 57 58 5a 5f 66 67
from_millis(2) ;;51
from_millis(5) ;;5a
from_mode ;;37 4e
from_name ;;3d
from_nc ;;4f
from_ne_bytes ;;26 4n 4t 51
from_outside ;;22
from_raw ;;42 43 46 47 4s 51 55 56 57
from_raw_fd ;;b d e 19 4a 4b 4d 57
from_raw_fd(3) ;;57
from_raw_parts ;;25 4k 4l 5x
from_reader ;3t
from_secs ;;i u 1i 1j 1s 1x 20 2d 2i 2x 38 3c 3d 3o 3q 3x 43 4e 4f 4m 56 57 5a 66 67
from_secs(1) ;;2x 3x 4e 56 5a
from_secs(2) ;;i 1i 1j 2i 57
from_secs(5) ;;3c 3d 5a
from_slice ;;3b 3u 3v 3w 4m
from_str ;;5a
from_them ;;4t
from_us ;;4t
from_utf8 ;;54
from_utf8_lossy ;;3h 3s 3v 3x
from_value_and_flags ;;4t
fromrawfd ;;b d e 19 4a 4b 4d 57
front ;u 3u 3z 4f;0 5 21 3v 5a 5e 5f 5h 5j 5k 5l 5r
front_desk ;;4f
frozen ;4o;56
fruit ;31
fs ;1x;b d 1o 1p 2d 2i 2m 2r 2t 33 35 36 37 3d 3p 3q 3w 46 4a 4b 4c 4e 4i 4k 4l 4n 4t 51 54 58 5a 5x
fstat ;4g;4i 4k 4l
fstatfs ;;4k 4l
fsword ;;4k 4l
ftp ;j;3p
ftruncate ;4i;4k 4l 51
full w;h y z 1o 1t 1x 2m 2p 2x 31 3d 3g 3q 3r 3x 3z 4i 4q 4w 4x 66 6g;3c
full_box ;6g
full_disk ;;3q
full_pipe ;2r 2s;2m
full_queue ;3r;3q
function ;n r z 14 1q 26 2d 2m 36 4b 4h 5z
functions ;e 14 19 1i 30 3v 4b;1f
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
