// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['i'] = `
i 2c;0 u 1u 24 2k 2r 2s 32 33 38 3c 3g 3i 3o 3s 53 58 5c;c i o p q 1f 1g 1j 1k 1x 2f 2n 30 3v 4c 4g 51
i32 ;;14 1n 1o 1s 1x 45 46 4t 51 55 56 57
i64 ;;51
iana ;2a
icmp ;2i
icmpindestunreachs ;;1p
id ;2k 33 38 40 43 46 56 59;4f 55 57 5a
idea ;b
ident ;;4p
identified ;p 40 43
identify ;p
idle ;;2d 2e 2f 2g 2h 54 5a
ids ;33 40 45
if ;1 a c d f h i k p w y 10 12 16 18 1a 1e 1g 1h 1k 1n 1r 1t 1w 21 22 23 24 2b 2c 2e 2k 2l 2m 2n 2o 2s 2u 2x 2y 31 34 36 38 39 3c 3g 3i 3k 3l 3n 3o 3q 3r 3s 3u 3z 40 41 43 44 46 47 49 4c 4m 4n 4o 4q 4r 4s 4w 56 57 58 59 5b 5d 5g 5j 5n 5p 5q;n u 11 19 1b 1f 1i 1j 1o 1p 1s 1x 20 2a 2d 2g 2h 2i 2p 2q 2r 2z 33 35 37 3d 3j 3p 3v 3w 3x 4b 4d 4e 4f 4g 4i 4k 4l 4p 4t 4x 51 54 55 5a 5f
if_v4 ;;k
iflag ;;2q 2r
ign ;;16
ignore ;1v
ignored ;16 2n 2v 5b;54
ignored_signal ;;16
ignores ;h 14 16 17 1k 1x 2n 56
ii ;1x 27 2g 2k 2l 4r 52 5b 5c;1s
iii ;1m 22 2f 4w 5b
imagine ;5l
impatient ;;3q
impatient_log ;;3q
impl ;;h i n o q 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 22 2n 2y 3o 3u 3v 3w 3x 3y 41 43 47 4a 4d 4k 4l 4m 4o 4p 4t 4x 51 54 55 56 57 5a
import ;;1c 2f 3o 3p 3x 4i 4j 4k 4m 4n 4q
in 0 n 1c 1i 27 2c 2m 3d 4x;a b c d e f g h i j k l m o p q s u v w x y z 10 12 13 14 15 16 17 18 19 1a 1d 1e 1f 1g 1h 1j 1k 1l 1m 1n 1o 1p 1r 1s 1u 1v 1w 1x 1y 1z 20 21 22 23 24 25 26 28 2a 2b 2d 2e 2f 2g 2h 2i 2j 2k 2l 2n 2o 2p 2q 2r 2s 2t 2u 2v 2w 2x 2y 30 31 32 33 36 37 38 39 3a 3b 3c 3e 3f 3g 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3r 3s 3u 3v 3w 3x 3y 3z 40 41 42 43 47 49 4a 4b 4c 4d 4f 4g 4h 4i 4k 4l 4m 4n 4o 4p 4q 4r 4s 4t 4u 4w 50 51 52 53 55 56 57 58 59 5b 5c 5d 5e 5f 5g 5k 5l 5n 5o 5r 5s 5t 5u 5v;29 4e 54 5a
in6 ;25;28
in_addr ;;26
in_between ;f;c
in_circles ;;4c
in_flight ;;4c
in_one_piece ;;3y
in_order ;;4p
in_the_file ;;1t
in_threads ;;2z
in_tmp ;;38
in_turn ;1e;1b 1c
in_use ;;1c 1x
in_words ;;51
inactive ;1c
inaddr_any ;21
inbox ;;54
included ;2z 4k 4l
includes ;;51
inclusive ;;5a
inet ;1n 1o 1p 1r 25;0 n u x 11 12 13 14 19 1a 1b 1g 26 2f 2i 2v
inet6 ;1n 1p 1r 21 25 2b;1o
inet6_dgram ;1p
inet6_raw ;;1p
inet6_stream ;;1p
inet_addr ;;u 13 14 1b 1g
inet_aton ;29
inet_aton(3) ;29
inet_dgram ;1p
inet_raw ;;1p
inet_stream ;;1p
infallible ;;h i o 19 1b 1f 1g 1h 1i 1j 1s 1x 20 3h 3p
infinity ;18;14
info ;;25 3p 3q
information ;25 2b;15
inherit ;2s
inheritance ;2r
inherited ;2u 2v 31 39 3f 3g 4g;54
inherits ;1q 1r 36 55;37 54 56 57
init ;3q
initgroups ;;43 47
initgroups(3) ;;43 47
initialised ;;25 27
inject ;;14 32 33
injected ;;14
inner ;b;5a
innocent ;;46
ino ;38;36 37
inode 1u;1x 1z 2l 2v 36 38 39 4i;34 37 53
inodes ;1x
input ;b g m n 2u 2v 2x 31 3y 4c 4o;1c 3u 3v 3w 4g 4i 4j 4k 4m 4n 4t 55 56 57 5a
inputs ;3y
insert ;;54 5a
inside ;u 1w 28 2a 2q 2x 3t 3u 3v 40 5e 5r;25 27 37 4b
insist ;4s
insists ;43
inspect_err ;;5a
install ;14 5f;9 38 3y 47
installed ;4b;54
installs ;42 5f
instance ;i
instant ;1x 33 37 43;i u 1i 1j 1s 20 3x 4g 4s 4t 51 54 56 57 58 5a
instead ;14 18 1k 1s 1t 21 22 2n 31 3a 4c 4r 5b 5u;4i 4p
instruction ;4l
int ;e;4g
inter_process ;5c
interface 22;24 25 4v
interfaces ;22 29
internet 20;1n 1o 1p 40
internet_domain ;23;20 21 22
interrupt ;4s;13 1p 4i
interrupted ;14 2e;0 i n 1a 1p 1s 1x 2f 2i 3h 3o 3q 3u 3v 3y 5a
interruption ;14 1i
interruptions ;;3y
interrupts ;14
into ;a c d f 12 15 1a 1g 1o 1v 1w 20 22 28 29 2b 2d 2h 2i 2k 2m 2n 2o 2r 2s 2t 2v 2w 2x 2y 32 3a 3h 3i 3p 3r 3s 3u 3v 3x 3z 40 4a 4b 4c 4g 4h 4i 4k 4r 4u 4x 54 57 5b 5g 5o;b k o p t u 11 13 14 16 1i 1j 1n 1p 25 2e 2g 36 37 3d 3q 3y 46 4d 4f 4l 4m 4n 4o 4t 51 55 56 58 5a
into_bytes ;;3y
into_inner ;;5a
into_iter ;;3p 3y 43 47 4b 4c 4e 4f 51
into_string ;;20 2a
intr ;;4b 4i 4n
intuition ;4w
inval ;;4k 4l
invalid ;15 1p;29 2d 3p 4c
invaliddata ;;3u 3v 3y 4b 4i 4k 4l 4m 51
invalidinput ;;33 35 3u 43 47 4b 4i 4m 4o
invent ;3c
invention ;3b
io ;14 1i 2e 2h 5h 5n;0 a b c d e h i j k n o p q t u 11 12 13 16 19 1b 1f 1g 1h 1j 1n 1o 1p 1s 1x 20 21 22 26 27 2a 2d 2f 2g 2i 2m 2n 2o 2p 2r 2t 2u 2v 2w 2x 2y 2z 30 33 35 36 37 38 3a 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5l
io_uring ;4n
io_uring_prep_futex_wait ;4n
io_uring_prep_futex_wait(3) ;4n
ioslice ;;16 45 4a 4b 4i
ioslicemut ;;u 3i 3j 3p 43 47 4a 4b 4d 4i
iov ;;3i 3j 3p 43 47
iov_base ;;16
iov_len ;;16
ip ;h o p s y 1o 1p 20 21 22 25 5c 5g;u 13 1b 1w 2a 4v
ip(7) ;h o y 1p 21 25 5g
ip_header ;;u
ip_local_port_range ;o;2a
ip_recverr ;1p
ip_unprivileged_port_start ;;2a
ipaddr ;;13
ipc 4s;3e 5c;2l 2m 2n 2o 2p 2q 2r 2t 2u 2v 2w 2x 2y 2z 30 32 33 34 35 36 37 38 3a 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4l 4m 4n 4o 4p 4q 4t 4v 4x 4y 51 53 54 55 56 57 58 59 5a
ipproto_ip ;;u 13 1b
iproute2 ;;9
ipv4 20;o u 21 22 23 24 25 4v;k p t 11 1n 1o 1p 2a
ipv4_mapped ;22
ipv4addr ;;k o p t 19 1o 1p 4t
ipv6 20;21 22 25 29;1n 1o 1p
ipv6(7) ;21 25
ipv6_v6only ;21 24
ipv6addr ;;1p
is 1 a d j q 15 16 1u 2u 2w 37 3e 40 46 4l;0 5 b c e f g h i k l m n o p r s t u v w x y 10 11 12 13 14 17 18 19 1a 1b 1c 1e 1f 1g 1h 1i 1j 1k 1m 1n 1o 1p 1q 1r 1s 1t 1v 1x 1y 1z 20 21 22 24 25 26 27 28 29 2a 2b 2c 2d 2e 2f 2g 2h 2i 2j 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2v 2x 2y 2z 30 31 32 33 34 35 36 38 39 3a 3b 3c 3d 3f 3g 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3r 3s 3t 3u 3v 3w 3x 3y 3z 41 42 43 44 47 48 49 4a 4b 4c 4d 4e 4g 4h 4i 4j 4k 4m 4n 4o 4p 4q 4r 4s 4t 4u 4v 4w 4x 4y 4z 50 51 52 53 54 55 56 57 58 59 5a 5b 5c 5d 5e 5f 5g 5j 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u;4f
is_a_socket ;5v;a b c d e
is_ascii_digit ;;3p
is_dead ;33 36 37;35 58
is_empty ;;11 14 19 1p 2d 2e 2g 2h 2i 2r 3u 3v 3w 3y 4b 51 5a
is_err ;;2x 4t 51 5a
is_exact ;;3y
is_file ;;4c 4e
is_found_out ;;4p
is_idle ;;54 5a
is_listener ;;j
is_none ;;3w 4m 4o
is_none_or ;;51 56 5a
is_not_waited_for ;;3y
is_ok ;;n 2i 3j 54
is_reached ;;21
is_root ;;47
is_sent_is_what_is_taken ;;3y
is_set ;;51
is_socket ;;1x 2d 2e 2g 2h 33 35
is_some ;;4o 4p 51
is_taken ;;3y
is_told_apart ;;3y
is_unix ;;2i
is_unnamed ;;3n
is_what_is_taken ;;3y
is_who ;q s;o p
is_zero ;;i 3x 5a
isn ;3u 3x
issue ;48
it 1 d q 26 37 3t 3y 4p 5a 5d 5i;0 5 a b c e f g h i j k l m n o p r s t u v w x y z 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1n 1o 1p 1q 1r 1s 1t 1u 1v 1w 1x 1y 1z 20 21 22 23 24 25 27 28 29 2a 2b 2c 2d 2e 2f 2g 2h 2i 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2u 2v 2w 2x 2y 2z 30 31 32 33 34 35 36 38 39 3a 3b 3c 3d 3e 3f 3g 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3r 3u 3v 3w 3x 3z 40 41 42 43 44 46 47 48 49 4a 4b 4c 4d 4e 4f 4g 4h 4i 4j 4k 4l 4m 4n 4o 4q 4r 4s 4t 4u 4v 4w 4x 4y 4z 50 52 53 54 55 56 57 58 59 5b 5c 5e 5f 5g 5h 5j 5k 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v;51
it_dead ;;32
it_failed ;z
it_leads ;1y
item ;;4m 51
iter ;;u 1p 22 25 2a 2w 36 37 3p 3w 3y 43 47 4b 4c 4d 4e 4f 4m 4p 51 54 5a
iterator ;;4m 51
its 4c 56;1 5 b c d g h i j k l m n o p q r s t u w x y 10 12 13 16 18 19 1a 1c 1e 1f 1g 1h 1i 1j 1k 1l 1m 1o 1p 1r 1s 1u 1v 1w 1x 1y 1z 21 22 23 24 25 26 29 2a 2b 2e 2f 2g 2h 2i 2k 2l 2n 2o 2p 2q 2r 2s 2t 2u 2v 2x 2y 2z 31 32 33 34 35 36 37 38 39 3a 3d 3e 3g 3h 3k 3l 3m 3n 3o 3p 3q 3r 3s 3t 3u 3w 3x 3y 3z 40 41 42 43 44 48 49 4a 4b 4d 4f 4g 4h 4i 4j 4k 4l 4m 4n 4o 4p 4q 4r 4t 4v 4w 4x 4z 51 52 53 54 55 57 59 5a 5b 5c 5g 5n 5p 5r 5u;e 3v 46 47 58
itself ;b k m n u 13 16 19 1f 1u 21 24 2b 2h 2o 2r 2s 2t 2v 30 31 38 3n 3p 3y 46 4h 4n 4s 4v 55 56 57 5b 5u 5v;1c 2y 4m 54 5a
iv ;36 39 54
`;
