// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['m'] = `
m ;h 12 3h 4w 5p;0 d i 11 13 38 3x 4m 51
m_arena_max ;1f
machine ;j k m y 13 1f 1z 22 25 26 2b 2l 3x 3z 41 46 4i 4s 4t 4z 52 5c 5d 5g 5r 5w 5y 63;51
machines ;1o 1x 2l 33 5w;4g
macos ;1a 2w 3o 48 4q 5w
macro_rules ;;4p
made ;0 b s u 16 17 1e 1g 1n 1o 1x 26 2c 2l 2r 30 38 3d 3e 3f 3q 3v 40 42 49 4f 4j 4n 4u 4v 56 59 5g 5r 6h;19 33 36 4a 4b 4d 4k 4l 4p
mail ;18;3p
main ;1 a u 16 1f 1k 2n 39 55 5q;b c d e h i j k n o p q t 11 12 13 14 19 1b 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2o 2p 2r 2t 2v 2w 2x 30 33 36 37 3a 3b 3c 3d 3h 3j 3o 3p 3q 3s 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4n 4o 4s 4x 51 54 57 5a 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d
make ;o t u 17 1d 1x 2c 2i 2k 2t 32 33 37 38 3d 3j 3p 3t 3z 49 4h 4l 4q 4z 53 58 5b 5w 5x 5z 65;22 4c 4e 5a
make_ascii_uppercase ;;19 1b 1f 1g 1h 1i 1j 2r 3x
make_sockets ;;2w
makes ;b d f g h j k o s t u y 10 11 13 14 19 1a 1b 1c 1f 1i 1k 1o 1p 1x 22 23 2d 2i 2l 2n 2q 2r 2s 2t 2w 2x 30 33 37 39 3a 3b 3h 3p 3q 3s 3u 3y 40 43 4b 4i 4k 4o 4r 4v 4w 55 5c 5n 5v 5x 61 66 68 6b;35 3w 4e 4l 4m 56 57 58 59
malicious ;4r
malloc ;30
mallopt ;1f
mallopt(3) ;1f
man7 ;;4b
man_pages ;;4b
manager ;42
managers ;42
manners ;6g
manual ;1 d 1a 22 2m 3b 43 48 4c
manuallydrop ;;d e
many p;c k m s w 11 12 14 1b 1f 1g 1j 1l 1o 1p 20 25 2i 2k 2m 2p 2s 2v 32 3b 3h 3o 3s 3u 3w 3z 44 49 4b 4c 4d 4e 4f 4t 4w 4z 50 52 54 57 5b 5c 5g 5o 5q 5v 5x 5y 62 65 66 67;i 35 38 3q 4i 4x 51 5a
many_clients ;1k 1l;1f 1g 1h 1i 1j
many_in_flight ;;4c
many_unix_fds ;4c
map ;40 4k;b o u 1s 1x 25 2d 2i 33 36 37 3p 3y 43 47 4b 4d 4f 4l 4m 4o 4p 4t 51 54 55 56 57 58 5a 5y 67
map_err ;;n u 11 12 13 14 16 1i 1j 20 2d 2i 33 35 36 37 3d 3q 3x 43 47 4b 4i 51 54 5a 5f 5h 5l 66 67
map_or ;;1n 1o 1p 3w 3y 45 51 58
map_private ;;4q
map_root_user ;40;45
map_shared ;;51
mapflags ;;4i 4k 4l 51
mapped ;22 4i 4j 4q 4r;4k 4l 51
mapping ;4i 4l;4k 4q 51
mappings ;6k
maps ;4i 4k;4l
mark ;2x 30;3p 5a
marked ;2v;30 3p
marks ;30 33 3s 6d
mask ;30 52 55;56 57
master ;40 59
match ;1h 1j;0 a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1i 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3c 3d 3h 3j 3o 3p 3q 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4s 4t 4x 51 54 55 56 57 5a 5f 5x 5y 60 61 62 66 67 6b 6d
matches ;;1p 2d 2i 4f 4n 51 54 5a
matter ;1 h 1k 3e 4z;i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 3a 3q 4e
matters ;b 18 2t 3e 40 42 4k 5w
max ;1f 33 3j 4r 4y;3o 3u 3v 3w 3y 4b 4k 4l 4m 4n 4o 51 55 56 57
max_dgram_qlen ;3q;1o
max_fd ;;4b
max_size ;2m
max_syn_backlog ;w
max_total_time ;;3y
maxallowable ;;42
maxconn ;;19 1a 2v 43
may 1v 3d;b d e f i j k m o q u v w y 12 14 15 16 1a 1c 1f 1g 1i 1j 1o 1t 1x 1z 22 23 25 2b 2d 2i 2l 2m 2n 2p 2r 2t 2w 2x 30 33 35 36 37 38 39 3b 3f 3g 3j 3p 3t 3u 3v 3w 3x 3z 40 41 45 46 49 4c 4e 4g 4h 4i 4k 4l 4m 4n 4o 4p 4r 4s 4x 4y 4z 52 56 58 59 5b 5p 5w 62 63 65 66 67 6a 6b;1p 1s 20 3o 3q 3y 43 47 4b 4f 51 54 55 57 5a
may_enter ;;47
maybeuninit ;;3p 4b 4d 4i
mb ;3z;3y 51
md ;4e;51
me ;c 16 43 60;1a 37 3q 45 4c 4o
mean ;e m o 12 1h 1n 1p 25 2d 3x 5g 5x
meaning ;3c 40 5w
means ;i p s u w 12 16 1g 1o 1p 1x 21 2i 3b 3d 3p 3u 3x 40 4a 4b 4i 4l 4s 57 58 5g 5j 60 62 67 6d;4m 4o
meant ;o 10 12 2d 3w 4q 5w 62;55 56 57
meantime ;u
meanwhile 1a;4w 4z 5b 6b;37 43 47 58
measure ;1r 4s;2m 4x 51
measure_ipc ;;4t 4y 51
measured 4s;4r 4t 50 51
measurement ;4t 51
measures ;4t;51
measuring ;;51
median ;4s 4z;51
median_ns ;;51
meet ;1w 3b 3j 3q 3y 4z 55;4c
meeting ;;30
meets ;i 1j 1x 3g 5b
meets_itself ;;62
megabyte ;17 4i 50
megabytes ;3w 56;14
mem ;;d e 30 3p 3u 3w 4b 4d 4i 56 5a 5x
member ;;k
members ;k
memfd ;4k 4q 50;4i 4l 51
memfd_create ;4i;4j 4k 4l 4m 4q 51
memfd_create(2) ;4i;4k 4l
memfdflags ;;4i 4k 4l
memory 4i;b c u 1f 1g 1h 1t 1x 2q 30 3u 3w 3x 3y 4f 4h 4k 4l 4m 4n 4o 4p 4q 4r 4t 4y 50 52 5b 5c 6k;25 3q 3v 4g 4j 51 55 56 57 5a 5f 5x
memory(2) ;;4p
memory(3) ;;4p
mend ;r 17 1l 1q 23 2r 3e 5l 5t 5v 5z 69 6f 6h 6j 6k
mended ;3v 5t;26 4n
mends ;66
mention ;37 3q 4c
message 3p;d e k 14 16 1o 1p 1q 1r 2i 2r 3h 3j 3o 3q 3r 3s 3t 3u 43 4b 4c 4d 4h 4m 4o 4p 4q 4r 4u 4w 4x 4y 4z 52 5v 5w 67 6d 6g;u 1f 47 4a 4t 51
messages 4a 6d;d p 16 1o 1q 2i 3g 3h 3j 3o 3q 3r 3s 3z 41 4d 4h 4m 4o 4p 4r 4t 4w 4x 50 52 5c;4c 4n 51
messages_arrive_whole_and_in_order ;;4p
messages_of_a_connection ;;3o
met ;z 16 1a 1h 3z 46 62
metadata ;35 4g;1x 2d 2i 33 36 37 4c 4e 58
metadataext ;;36 37 58
method ;16 21 48
methods ;13 1n
mfd_allow_sealing ;;4k 4m 4q
mfd_cloexec ;;51
mfd_hugetlb ;;4k
mfdflags ;;51
mib ;1f 3u 4x;3w 51
micros ;;3o
microseconds ;;3o
middle ;14 1a 1d 1h 1u 2l 2r 2x 39 3r 3u 3x 3z 4o 5l;1i 1j 4m
midpoint ;;3j
might ;m 2o 3b 3u;4k
milk ;;1x 35 37
million ;14 16 18 21 31 3c 66
millis ;;d h i n o 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2r 38 3o 3q 4e 4f 4g 51 56 57 58 5a 5f 66 67
milliseconds ;56;51
min ;;2d 3p 3u 3v 3y 51 54 66 67
mind ;1f 1o 4j 4k 5b;2x
mine ;;3q 5a
minute ;1c 65
minutes ;y 1i 1s 1x 20 22 2s 3y 4m 4p 4t 5e 66;4e
mirror ;22
misbehaves ;5b
misled ;r
mismatches ;1p
miss ;1j
missing ;1c 20 3p 4b;y 43 47
missing_fence_is_found_out ;;4p
missing_second_look_is_found_out ;;4p
mistake ;26 2r 35 3t 5d;30
mit ;5d
mitigations ;4z
mixed ;2r 2s;2p 4p
mixed_blocks ;;2p
mixes ;44
mkdir ;;1x 33 35 4i 5e
mkfifo ;2q;2r 35 4g
mknod ;1x
mknod(2) ;1x
mm ;;4i 4k 4l
mman ;;51
mmap ;4i 4j;4k 4l 4m 4q 51
mmap(2) ;4j
mod ;;2d 38 3p 3u 3v 3y 4b 4p
mode ;j 2l 30 33 37 38 4h;35 4e 58
model g n;;4p 51
modes ;;37
modified ;;13
module ;30 4p
modules ;2d
modulo ;4m
moment 2w;g i k 12 13 1i 1y 30 33 37 3u 42 47 4a 4l 54 56 57 5p 6b;16 2t 4b 4d 5a
monitor ;1e
monitoring ;1r
more 13 1f;c d g h i k n o p u w y 12 14 16 18 1c 1e 1h 1i 1m 1o 2c 2i 2k 2o 2p 2r 2s 2t 2x 3b 3q 3s 3t 3u 3w 3x 3y 3z 43 4b 4c 4f 4g 4h 4i 4k 4m 4o 4q 4r 4t 4u 4w 4z 56 57 5f 5m 5q 5t 5x 5y 62 66 67 6d;e t 1x 2w 36 37 3o 3p 3v 47 4d 4n 4x 51 54 5a 6b
morning ;53 5u;0 5 3q 5h 5k 5l
most ;5 o w 12 14 1f 1o 1p 1s 1x 22 2k 2m 2n 2p 2r 33 39 3p 3q 3u 3v 3w 3x 3z 40 41 4b 4c 4p 4u 52 57 5w 61 67 6d;1h 3y 43 47 4d 4g 4k 4l 4m 4o 51 5a 5f
mostly ;16 18 1c 4s 50
mount ;;1x 33 4i
mount_proc ;;46
mounts ;1w 3e
move ;f 46 4h 4z 5v;d n o 1f 1g 1h 1i 1j 1s 1x 20 2d 2p 30 36 37 3o 3x 4f 4g 4p 51 54 55 56 57 5a 66 67 6b
moved ;e 14 2o 3g 3u 4h 4j 4o 4r;36
moves ;p 36 4o 4w 66
moving ;;4c
mpsc ;;4g 54 5a
mptcp ;1r
ms ;33 4w;0 d n u x 12 1a 1s 2i 3h 3v 4y 51 53 57 5a 66
msg_cmsg_cloexec ;4a 4g;43 47 4b 4d
msg_ctrunc ;4b
msg_dontwait ;4n 6d;3q 4o 5a
msg_eor ;6d
msg_nosignal ;i u 13 16;b 1b 4o 5a
msg_peek ;3j 4d;3o
msg_trunc ;3j;3p
msgflags ;;u 3j 3p 3q 43 45 47 4a 4b 4d 5a 67 6d
much 2m 4x;c v 1p 2c 2t 3v 4b 4r 4t 4u 4w 5d 6a;u 3u 51
muipcutrf ;;3e
mul ;;3u 3v
multicast_if_v4 ;;k
multicast_v4 ;;k
multithreaded ;d 16
munmap ;;4k 4l 51
must ;1 b f h i o w 10 18 19 1c 1d 1h 1i 1p 1q 1r 1x 22 2d 2k 30 33 36 3c 3d 3f 3t 3u 3x 3y 3z 41 4q 4s 4u 4x 52 56 57 58 5g 5j 5o 5t 5w 5y 61 65 69 6a 6b 6d;n 11 13 14 16 1b 1f 1g 1j 1s 20 2r 35 38 3a 3q 43 46 47 4b 4e 4f 4k 4l 4o 4p 51 55 5a
must_ring ;;4m 4o 4p
mut ;d 12 5n;0 a b c e h i k n o p q t u 11 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 25 2d 2i 2m 2n 2o 2p 2r 2t 2x 30 33 35 37 38 3b 3c 3d 3h 3j 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 43 44 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l 5y 62 66 67 6b 6d
mut_ptr ;;43 47 51
mutex ;;4f 4p 5a
mutexguard ;;5a
mv ;;1u 36
my ;u 24 43;2n 33
myself ;;a c d e
`;
