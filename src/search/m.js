// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['m'] = `
m ;h 12 4w 5p;0 d i 11 13 38 3h 3x 4m 51
m_arena_max ;1f
machine ;j k m y 13 1f 1z 22 25 26 29 2b 2l 2m 3x 3z 41 46 4i 4s 4t 4z 52 5c 5d 5g 5r;51
machines ;1o 1x;4g
macos ;1a 25 3o 48 4q
macro_rules ;;4p
made ;0 b s u 16 17 1e 1g 1n 1o 1x 26 28 2l 2y 35 38 3d 3e 3f 3k 3v 40 42 49 4f 4j 4n 4u 4v 56 5g 5r;19 33 36 4a 4b 4d 4k 4l 4p
mail ;18;3p
main ;1 a u 16 1f 1k 2n 39 55 5q;b c d e h i j k n o p q t 11 12 13 14 19 1b 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 27 28 29 2a 2d 2e 2g 2h 2i 2m 2o 2p 2r 2t 2u 2v 2w 2x 2y 2z 30 33 36 37 3a 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4n 4o 4s 4x 51 54 57 5a 5f 5h 5l
make ;o t u 17 1d 1x 2a 2k 2u 2y 32 37 38 3d 3i 3j 3p 3z 49 4h 4l 4q 4z 53 5b;22 4e
make_ascii_uppercase ;;19 1b 1f 1g 1h 1i 1j 2r 3x
make_sockets ;;2w
makes ;b d f g h j k o s t u y 10 11 13 14 19 1a 1b 1c 1f 1i 1k 1o 1p 1x 22 23 25 2i 2l 2q 2r 2s 2t 2w 2x 37 39 3a 3b 3p 3q 3s 3u 3y 40 43 4b 4i 4k 4o 4r 4v 4w 5c 5n 5v;2y 33 35 3w 4e 4l 4m 55 56 57 58 59
malicious ;4r
malloc ;2z
mallopt ;1f
mallopt(3) ;1f
man7 ;;4b
man_pages ;;4b
manager ;42
managers ;42
manners ;30
manual ;1 d 1a 22 27 2i 2m 3b 43 48 4c
manuallydrop ;;d e
many p;c k m s w 11 12 14 1b 1f 1g 1j 1l 1o 1p 20 25 29 2i 2k 2m 2p 2s 32 3b 3h 3k 3o 3s 3u 3w 3z 44 49 4b 4c 4d 4e 4t 4w 4z 50 52 54 57 5b 5c 5g 5o 5q 5v;i 35 38 4i 4x 51 5a
many_clients ;1l;1f 1g 1h 1i 1j 1k
many_in_flight ;;4c
many_unix_fds ;4c
map ;40 4k;b o u 1s 1x 25 29 2d 2e 2g 2h 2i 36 37 3p 3y 43 47 4b 4d 4f 4l 4m 4o 4p 4t 51 54 55 56 57 58 5a
map_err ;;n u 11 12 13 14 16 1i 1j 20 2d 2e 2f 2g 2h 2i 33 35 36 37 3d 3k 3x 43 47 4b 4i 51 54 5a 5f 5h 5l
map_or ;;1n 1o 1p 3w 3y 45 51
map_private ;;4q
map_root_user ;40;45
map_shared ;;51
mapflags ;;4i 4k 4l 51
mapped ;22 4i 4j 4q 4r;4k 4l 51
mapping ;4i 4l;4k 4q 51
maps ;4i 4k;4l
mark ;2y;3p 5a
marked ;2v;2y 3p
marks ;2y 34 3i 3s
mask ;2v 52 55;56 57
master ;40 59
match ;1h 1j 33;0 a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1i 1n 1o 1p 1s 1x 20 21 22 29 2d 2e 2f 2g 2h 2i 2m 2n 2o 2r 2t 2u 2v 2x 2z 35 36 37 38 3a 3c 3d 3i 3j 3k 3l 3m 3o 3p 3q 3u 3v 3w 3x 3y 40 43 44 45 46 47 4b 4c 4e 4f 4g 4k 4l 4m 4n 4o 4t 4x 51 54 55 56 57 58 5a 5f
matches ;;1p 2d 2e 2g 2h 2i 51 54 5a
matter ;1 h 1k 2g 3e 4z;i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20
matters ;b 18 27 2t 39 3e 40 42 4k
max ;1f 33 3j 4r 4y;3u 3v 3w 3y 4b 4k 4l 4m 4n 4o 51
max_dgram_qlen ;3k;1o
max_fd ;;3p
max_size ;2m
max_syn_backlog ;w
max_total_time ;;3y
maxallowable ;;42
maxconn ;;19 1a 2v 43
may 1v 3d 3l;b d e f i j k m o q u v w y 12 14 15 16 1a 1f 1g 1i 1j 1o 1t 1x 1z 22 23 25 2a 2b 2d 2h 2i 2l 2m 2p 2u 2w 2y 2z 34 35 36 37 38 39 3b 3f 3g 3j 3p 3r 3t 3u 3v 3w 3x 3z 40 41 45 46 49 4c 4e 4g 4h 4i 4k 4l 4m 4n 4o 4p 4r 4s 4x 4y 4z 52 55 56 58 59 5p;1p 1s 20 2x 33 3y 43 47 4b 4f 51 57
may_enter ;;47
maybeuninit ;;4b 4d 4i
mb ;3z;3y 51
md ;;51
me ;c 16 2a 43;1a 37 3l 45 4c 4o
mean ;e m o 12 1h 1n 1p 25 2d 2h 3x 5g
meaning ;3c 40
means ;i p s u w 12 16 1g 1o 1p 1x 21 25 2e 2y 3b 3d 3i 3j 3u 40 4a 4i 4l 4s 58 5g 5j;4m 4o
meant ;o 10 12 2d 2n 3w 4q
meantime ;u
meanwhile 1a;3q 4w 4z 5b;37 43 47 58
measure ;1r 4s;2m 51
measure_ipc ;;4t 4y 51
measured 4s;4r 4t 50 51
measurement ;4t 51
measures ;4t;51
measuring ;;51
median ;4s 4z;51
median_ns ;;51
meet ;1w 3b 3k 3y 4z;4c
meeting ;;2z
meets ;i 1j 1x 37 3g 5b
megabyte ;17 4i 50
megabytes ;3w 56;14
mem ;;d e 28 2y 3u 3w 4b 4d 4g 4i 56
member ;;k
members ;k
memfd ;4k 4q 50;4i 4l 51
memfd_create ;4i;4j 4k 4l 4m 4q 51
memfd_create(2) ;4i;4k 4l
memfdflags ;;4i 4k 4l
memory 4i;b c u 1f 1g 1h 1t 1x 25 2q 2z 30 3u 3w 3x 3y 4h 4k 4l 4m 4n 4o 4p 4q 4r 4t 4y 50 52 5b 5c;27 3q 3v 4j 51 55 56 57 5a 5f
memory(2) ;;4p
memory(3) ;;4p
mend ;r 17 1l 1q 23 3e 5l 5t 5v
mended ;2n 2o 3h 3v 5t;26 4n
mends ;2r
mention ;37 3k 4c
message 3p;d e k 14 16 1o 1p 1q 1r 2h 2i 2r 3h 3i 3j 3k 3o 3q 3r 3s 3t 3u 43 4c 4d 4h 4m 4o 4p 4q 4r 4u 4w 4x 4y 4z 52 5v;u 1f 47 4a 4b 4i 4t 51
messages 4a;d p 16 1o 1q 2h 3g 3h 3i 3k 3o 3q 3r 3s 3z 41 4d 4g 4h 4m 4o 4p 4r 4t 4w 4x 50 52 5c;4c 4n 51
messages_arrive_whole_and_in_order ;;4p
messages_of_a_connection ;;3o
met ;z 16 1a 1h 3z 46
metadata ;35 4g;1x 2d 2e 2g 2h 33 36 37 4c 4e
metadataext ;;36 37
method ;16 21 48
methods ;13 1n
mfd_allow_sealing ;;4k 4m 4q
mfd_cloexec ;;51
mfd_hugetlb ;;4k
mfdflags ;;51
mib ;1f 3j 3u 4x;3w 51
middle ;14 1a 1d 1h 1u 2l 2n 2r 2x 39 3r 3u 3x 3z 4o 5l;1i 1j 4m
midpoint ;;3j
might ;m 2o 3b 3u;4k
milk ;;1x 2g 35 37
million ;14 16 18 21 2f 31 3c
millis ;;d h i n o 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2e 2g 2h 38 3o 3x 43 47 4e 4f 4m 51 56 57 58 5a 5f
milliseconds ;56;51
min ;;3p 3u 3v 3y 51 54
mind ;1f 1o 4j 4k 5b;2x
mine ;;3n
minute ;1c
minutes ;y 1i 1s 1x 20 22 2s 3y 4m 4p 4t 5e;4e
mirror ;22
misbehaves ;5b
mishandle ;2n
misled ;r
mismatches ;1p
miss ;1j
missing ;1c 20 32 3p 4b;y 43 47
missing_fence_is_found_out ;;4p
missing_second_look_is_found_out ;;4p
mistake ;26 35 3t 5d;2y
mit ;5d
mitigations ;4z
mixed ;2r 2s;2p 4p
mixed_blocks ;;2p
mixes ;44
mkdir ;;1x 35 5e
mkfifo ;2q;2r 35 4g
mkfifo(3) ;2q
mknod ;1x
mknod(2) ;1x
mm ;;4i 4k 4l
mman ;;51
mmap ;4i 4j;4k 4l 4m 4q 51
mmap(2) ;4j
mod ;;38 3u 3v 3y 4p
mode ;j 2l 33 37 38 4h;34 35 4e 58
model g n;;4p 51
modified ;;13
module ;4p
modulo ;4m
moment 2w;g i k 12 13 1i 1y 2g 2i 2l 2y 2z 3u 42 47 4a 4l 54 56 57 5p;16 2t 2u 4b 4d
monitor ;1e
monitoring ;1r
month ;2w
more 13 1f;c d g h i k n o p u w y 12 14 16 18 1c 1e 1h 1i 1m 1o 27 29 2f 2m 2o 2p 2r 2s 2t 2v 2y 3b 3i 3j 3k 3s 3t 3u 3w 3x 3y 3z 43 4b 4c 4h 4i 4k 4m 4o 4q 4r 4t 4u 4w 4z 56 57 5f 5m 5q 5t;e t 1x 2d 2e 2g 2h 2w 36 37 3o 3p 3v 47 4d 4g 4n 4x 51 5a
morning ;2a 53 5u;0 5 3l 5h 5k 5l
most ;5 o w 12 14 1f 1o 1p 1s 1x 22 25 27 2k 2m 2n 39 3i 3n 3p 3u 3v 3w 3x 3z 40 41 4c 4p 4u 52 57;1h 2r 3y 43 47 4b 4d 4k 4l 4m 4o 51 5a 5f
mostly ;16 18 1c 4s 50
mount ;;1x
mount_proc ;;46
mounts ;1w 3e
move ;f 46 4h 4z 5v;d n o 1f 1g 1h 1i 1j 1s 1x 20 2d 2e 2g 2h 2p 2y 36 37 3x 4p 51 54 55 56 57 58 5a
moved ;e 14 2o 36 3g 3u 4h 4j 4o 4r
moves ;p 2e 4o 4w
moving ;;4c
mpsc ;;54 58 5a
mptcp ;1r
ms ;33 4w;0 d n u x 12 1a 1s 2f 2i 3h 3v 4y 51 53 57 5a
msg_cmsg_cloexec ;4a 4g;3p 43 47 4b 4d
msg_ctrunc ;4b
msg_dontwait ;3i 4n;3q 4o
msg_eor ;3i
msg_nosignal ;i u 13 16;b 1b 4o
msg_peek ;3j 4d;3o
msg_trunc ;3j;3p
msgflags ;;u 3i 3j 3p 3q 43 45 47 4a 4b 4d
much 2m 4x;c v 1p 2s 2t 3v 4r 4t 4u 4w 5d;u 3u 51
muipcutrf ;;3e
mul ;;3u 3v
multicast_if_v4 ;;k
multicast_v4 ;;k
multithreaded ;d 16
munmap ;;4k 4l 51
must ;1 b f h i o w 10 18 19 1c 1d 1h 1i 1p 1q 1r 1x 22 29 2b 2k 2x 2y 33 35 36 3c 3d 3f 3i 3t 3u 3x 3y 3z 41 4q 4s 4u 4x 52 56 57 5g 5j 5o 5t;n 11 13 14 16 1b 1f 1g 1j 1s 20 2r 38 3n 43 46 47 4b 4f 4k 4l 4m 4o 4p 51 55 5a
must_ring ;;4m 4o 4p
mut ;d 12 5n;0 a b c e h i k n o p q t u 11 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 25 26 29 2a 2d 2e 2f 2g 2h 2i 2m 2n 2o 2p 2r 2t 2x 2y 30 33 35 36 37 38 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 43 44 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l
mut_ptr ;;43 47 51
mutex ;;4p 5a
mv ;;1u 36
my ;u 24 43;2n 34
myself ;;a c d e
`;
