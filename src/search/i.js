// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['i'] = `
i 2c;0 1u 24 2k 2r 2s 32 37 3b 3g 3o 45 53 5c 6d 6w 6x 77 78 7d 7l 8m 9f 9n 9z au;c i o p q 1f 1g 1j 1k 1x 2n 30 3s 3u 4g 4z 66 6p 8i 9r ai c1 c5 c8;38 58 8n;u
i32 ;;14 1n 1o 1s 1x 2d 2i 36 38 3q 45 46 4z 55 56 57 6x 77 7a 7f 7q 87 8r 8w aq ay b8 ba bq bx
i64 ;;4z 9v
iana ;7i;;;60
icmp at;9v;8w 9z av aw b1;;2i
icmp(7) ;2i 9v
icmp6indestunreachs ;;b1
icmp_and_mtu ;;at au av aw ax ay az b0 b1;b2
icmp_err_convert ;95
icmp_ratelimit ;2i aw
icmp_seq ;;ay
icmpindestunreachs ;;1p
icmpv6 ;b1;aw ba
id ;2k 33 38 40 43 53 56 9o 9p ad ah am bg;55 57 59 6p 7f 7n 95 9m 9q a0 ag aq c0 c4 c7 c8 cb;7i 9r ai ak;46 9n;af
id1 ;;7f
id2 ;;7f
ida ;;c1
idea ;b c4
ideas ;7x
idempotent 9h;9i 9p aq
ident ;;4o
identification ;6x
identified ;40 43;;p
identifier ;;55 56 57 a6 aa
identifier_method ;;bq bx
identifiers a6
identify ;p 62
identity ;;54 58 bq bx
idle ;8d 8g 99 9b 9i ar as bk;54 59 8r 94 al ap bm c4 c5;8m 96 97 9f bl;95 am c8;aq
idle_members ;;c8
ids ;45 ah;;40
ietf ;71
if ;1 a b c d h i p u y 10 1a 1c 1h 1i 1n 1t 1w 1x 24 2b 2c 2i 2l 2o 2r 2s 2t 38 39 3d 3o 3r 3z 43 4m 4o 4r 4s 50 55 59 5d 5g 5j 5n 5q 61 62 67 6c 6d 6o 6r 6s 71 72 75 79 7c 7h 7n 7t 7w 7x 7y 8g 8h 8m 8o 8q 8t 8w 8y 91 93 95 98 9d 9k 9l 9m 9q 9y aa ab ad ak an as aw ay b0 b5 b7 b8 bc be bf bg bh bm bw c0 c6;n 11 19 1b 1f 1j 1o 1p 1s 20 2d 2p 2q 33 35 37 3j 3s 3u 3x 47 4b 4d 4e 4g 4i 4z 54 5f 66 6b 6q 6t 6v 6x 76 78 7d 7u 7z 83 84 85 88 8c 8d 8i 8l 8z 96 9c 9e 9g 9n 9u 9w 9x 9z a0 a4 a6 a8 a9 ae ag ah al ap au av ax b4 bd bi bq bs bu c2 c7 c8 cb;f k 12 18 1g 22 2m 2n 31 36 3b 46 49 4n 56 58 5p 6p 6u 6z 70 77 7a 7e 7g 7q 89 8e 8u 94 97 9h 9p 9t am ao b1 b3 b6 bv c1 c4;16 1r 21 2k 2x 30 3g 3q 40 44 4q 57 5b 7f 7o 87 8r 8x a2 af ai ba bx;w 7i 9i 9r 9v aq
if2 ;;7q
if_dead ;;2d 2i
if_indextoname ;;9z
if_modified_since ;;bm
if_nametoindex ;7n;b4 ba
if_nametoindex(3) ;7n;b4 ba
if_none_match ;;bh bm
if_v4 ;;k b6
ifindex ;;67 6x 9z ba
iflag ;;2q 2r
igmp b7;;;ba
igmp_max_memberships ;ba
igmpv2 ;;ba
ign ;;16 36
ignore ;1v 36 9r af;aa;9t
ignore_ascii_case ;;7f 9i ae af ai bf bm c8 cb
ignore_client_abort ;8q
ignored ;16 38 5b 8p 8v 9p 9r 9t b8;54 56 57 6x ag ba;2n 30 55 af;;36
ignored_signal ;;16
ignores ;h 14 16 17 1k 56 66 8r 96 9p af;;1x 2n
ii ;1x 2k 2l 4r 52 5b 5c 84;1s 2d 2i;c1
iii ;1m 22 5b 5c 6u
ilseq ;;bm
image ;;bm
imagine ;5l
impatient ;;3q
impatient_log ;;3q
impl ;;h i n o q u 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 22 2d 2i 2n 2r 2x 30 38 3b 3q 3u 3x 40 43 46 47 4a 4d 4e 4g 4m 4o 4z 54 55 56 57 59 66 67 6o 6p 6r 6s 6v 6x 75 76 77 79 7a 7f 7g 7i 7n 7w 7x 7z 84 88 89 8c 8g 8p 8r 8u 94 95 98 9d 9e 9h 9i 9l 9m 9n 9q 9r 9v 9y a4 a8 a9 aa ae af ah ai an aq b0 b1 b8 ba bd bg bi bm bq bx c1 c2 c4 c6 c7 c8 cb
import ;;1c 3o 3p 3x 4i 4m 4n 4q 56 58 6q 6r 89 9c a0 bu
important ;;;8i
in 0 n 1c 1i 2c 2m 3d 5x 6o 6x 77 7h 86 8x ao av az;9 k l m v z 13 19 1h 1u 1v 1w 1z 2b 3f 3o 3r 3s 44 4r 59 5d 5g 5o 5t 5y 60 68 6a 6c 6d 6g 6h 6j 6k 6q 6r 6u 73 74 78 7j 80 88 8d 8n 8o 8t 8y 91 96 98 9b 9f 9j 9l 9o 9u 9z a0 a3 a6 af al an au b0 b3 b6 b8 b9 bl bo br by cc;42 4e 54 76 7g 8c 9d 9g 9q a4 b4 b5 bh bt c5 c7;a b d e h n s x 15 17 18 1c 1j 1r 20 23 25 2q 2w 31 3a 3d 43 46 49 4a 4b 4h 4q 50 52 53 55 58 5f 5k 5l 5n 5u 5v 6b 70 72 75 79 7f 7l 7v 7z 81 85 86 8f 8j 8x 8z 92 9e 9k 9p 9x a2 a7 a9 ac ae ah ai as at ax bd be bf bi bk bn bu c9;c f g j o q 12 14 1a 1d 1e 1f 1i 1l 1m 1n 1s 1y 21 24 26 2k 2m 2n 2o 2p 32 36 39 3g 3p 3z 47 4g 4i 4n 4s 57 5c 5e 61 66 69 6n 6w 6z 71 7d 7e 7h 7k 7t 82 83 87 8h 8l 8m 8p 8v 93 94 97 99 9c 9m 9n 9w 9y a5 ag ak am ao ap aw b1 ba bc bg bq bv bz c4 c6 c8 ca;p u y 10 16 1g 1k 1o 1p 1x 22 2d 2i 2l 2s 2t 2v 2x 30 33 37 3b 3e 3h 3j 3q 3u 4d 4m 4z 56 5b 5s 5w 5x 62 65 67 6o 6s 6t 6v 77 7i 7n 7o 7p 7q 7u 7w 7y 84 89 8b 8k 8u 8w 9h a8 ad ay b7 bm bp bs bx c0 c1 c2 cb;i w 2r 38 3x 40 4o 5r 6p 6x 7a 7x 8e 8g 8i 8r 90 95 9i 9r 9v aa aq
in6 ;;25 5x 7q;5w
in6_pktinfo ;;67
in_a_lab ;;7i
in_a_line ;;86
in_addr ;;26 67
in_between ;f;c
in_circles ;;6p
in_crew ;;ap
in_flight ;;6p
in_no_route ;9v
in_one_piece ;;3x
in_order ;aq as;4o 79
in_pktinfo ;;67 9z
in_place ;;bx
in_quickack_mode ;8e
in_the_file ;;1t
in_threads ;;30 7g
in_time ;9e;84 9h 9i bm;9j
in_tmp ;;38
in_turn ;1e;1b 1c 7a 7v 7y;75
in_use ;;1x cc
in_vain ;;7x
in_words ;;4z
inactive ;1c
inaddr_any ;21
inbox ;6j;54
included ;30 6r 6s b0
included_v4 ;;7a
includes ;;4z
inclusive ;;59
ind ;;8r
indestunreachs ;;b1
index ;;9z b4 ba bm
indextoname ;;9z
inet ;1o 1r 5w;0 n u x 11 12 13 14 19 1a 1b 1g 26 2i 2v 66 6p 72 79 7a 7e 7i 87 8r 95 9o 9v 9z a0 af ao aq av aw b1 bh c0;1n;;1p
inet6 ;1n 1r 21 2b 5w;1o 79;7o;;1p
inet6(4) ;;;7o
inet6_dgram ;1p
inet6_raw ;;1p
inet6_stream ;;1p
inet_addr ;;u 13 14 1b 1g 7e 7i
inet_aton ;5y
inet_aton(3) ;5y
inet_csk_accept ;7y;1g 7x
inet_dgram ;1p
inet_diag_destroy ;99
inet_raw ;;1p
inet_service ;;7a
inet_sk_rebuild_header ;95
inet_stream ;;1p
infallible ;;h i o 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 33 3h 3o 3p 66 67 8l 8o 8r 98 9c 9r al ao aq ba bu bx
infinity ;18;14 9i
info ;8g 99;25 3p 3q 67 8i 8r 9z ai ax bx;71
information ;2b 5w 7n;15 2d 7d 7i
inherit ;2s 30
inheritance ;;;2r
inherited ;2t 2v 31 39 3g 4a 55;54;3f
inherits ;1q 1r 55;37 54 56 57;36
init ;3q;36 7a 7f ba
initcwnd ;71
initgroups ;;43 47
initgroups(3) ;;43 47
initialised ;;25 5x
inject ;;14 32 33 7y
injected ;;14 7y
inline ;85 89;84 87
inner ;b 87 8r;59 6p 7g 94 95 9n 9r aa an ao ap aq bs bx c0 c2 cb
innocent ;8c;46
ino ;38;36 37 58
inode 1u;1x 2l 38 39 4i;33 37 53;36;1z
inodes ;1x
input ;b m 2t 2v 2x 31 3u 3x 67 7z 87 8e;1c 4g 4i 4m 4n 4z 55 56 57 59 6o 7a 7u 7w 8u 98 9r 9v aw c4 c5;g n 6p
inputs ;;;3x
insert ;;54 59 6p 6x 7g 8g 9r 9v aa ae aq b8 ba bx c0 c2 c7 c8 cb
insert_with ;;c8
inside ;1w 2q 2x 3t 40 5e 5r 5x 60 7e 7k 84 8b 95 a0 a9 bp c1;25 37 3p 4b 5f 6p;u 3u 6o bx;7i
insist ;4s
insists ;6x
inspect_err ;;57 59 9o aa
install ;14 5f 5s 6x 75 7d 82 8d 94 a0 at ba be c1;9 38 3x 47 9r;ad
installed ;77;54 55 56 57 aq
installs ;5f
instance ;i bg
instant ;1x 43;i u 1i 1j 1s 20 2d 2x 33 38 3d 3o 3x 4g 4s 4z 54 56 57 59 66 67 6b 6p 6t 6x 71 75 76 77 79 7a 7d 7f 7g 7w 84 87 8d 8e 8g 8i 8p 8r 8u 8w 94 96 97 98 9d 9e 9i a4 a6 aa an aq b1 b8 ba c4 c8
instead ;14 18 1s 1t 21 22 2n 31 5b 5u 67 6p 6t 9k bh;4i 4o;4r 9v
instruction ;6s
int ;e;4g 55 56 57 7q 7w 88 8p 8r b1 ba
integer ;ak
inter_process ;5c
interface 22;24 2d 5y 6t 7i 7n 7o 8c 9v b4;67 72 ai b1;7q 9z b7 bc;5w 7t b5;b6 ba
interface_automatic ;9z
interfaceindexoraddress ;;b4 ba
interfaces ;22 7n ba;95
internet 20;1n 1o 3b 40 5s 60 6x 7i ad;;;1p
internet_domain ;;20 21 22;23
interrupt ;1i 2x 4s;13 2d 2i 6w 6x 6z 7v 8h 90 at az ba
interrupted ;2i 66 84;0 d i n 1a 1p 1s 1x 2d 38 3b 3d 3h 3o 3q 3u 3x 4e 59 6o 6p 77 7f 7w 7y 8g 8i 8r 8u 94 96 97 98 9d 9e 9u 9v 9x 9y 9z a0 a6 aa af ag ao b1 b4 b8 ba bh bm c0;14
interruption ;;;14
interruptions ;;3x
interrupts ;14;3b 77
interval ;;94 96 97 ba
into ;b c d f 1g 1o 1v 20 22 26 2b 2k 2l 2n 2o 2r 2t 2v 2w 2x 30 32 3a 3d 3e 3h 3p 3r 3s 3u 3z 40 43 4b 4g 4n 4r 56 57 5g 5o 6d 6o 6q 6r 6t 72 79 7a 7f 7w 7x 8g 8i 8w 95 9i 9k 9v 9w aa ag ak az b3 bv bx c1 c2 ca cb;k o p t u 11 13 14 16 1i 1j 1p 21 25 36 37 38 3b 3q 3x 44 46 4d 4e 4m 4o 4z 55 58 59 62 66 6p 6s 6x 70 71 75 76 77 78 7n 7o 7u 7y 83 84 86 87 89 8l 8m 8o 8p 8r 8v 91 9d 9e 9g 9l 9q 9u 9x 9z a0 a4 a8 a9 ae af ai au av aw ax b4 b8 b9 ba bd bg bm c4 c8;12 15 1w 2d 2m 2s 4a 4h 4i 54 5x 5y 60 67 6v 7d 7i 8e 9r aq ay bp;a bq
into_bytes ;;3x 8l 9m aa bm
into_inner ;87 8r;59 6p 7g 9n 9r aa an ao ap aq bs bx c0 c2 cb
into_iter ;;3x 43 47 4b 4e 4z 6p 6x 7i 84 95 9e 9v aa af b5 ba c7 c8 cb
into_mut ;;b8 ba
into_owned ;;6x 75 76 86 aa au
into_string ;;n o u 11 13 14 16 20 3b 3d 45 59 61 62 6p 71 7d 7f 7i 7n 7u 7w 82 86 8d 8e 8g 8i 8z 9e 9r 9u 9w 9y a0 a6 af ai aq b0 b1 b4 b8 ba bm bu bx c8
into_values ;;9o
intoiterator ;;84
intr ;;4b 4i 4n 6p a9
intuition ;6u
inval ;;6r 6s bm
invalid ;15 7q;2d 3p 5y 6p 7a 7p 7x 95;;1p
invalid_ratelimit ;70
invalidcertificate ;;bx
invaliddata ;;3u 3x 4b 4i 4m 4z 6o 6p 6r 6s 9r bq bx
invalidinput ;;33 35 3q 3u 43 47 4b 4g 4i 4m 4o 6p 76 79 7f 9e ai
invalidity_date ;;bq bx
invalidmessage ;;bx
invalidpurposecontext ;;bx
invent ;3b 79
invention ;3b
io ;14 1i 5h 66 67 bx;0 a b c d e h i j k n o p q t u 11 12 13 16 19 1b 1f 1g 1h 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5l 5x 5y 60 61 62 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 a9 aa af ag ai al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bg bi bm bq bs bu c0 c4 c6 c8;5n
ioctl ;u;8r
ioslice ;;16 45 4a 4b 4i 67 6p 8g
ioslicemut ;;u 3j 3p 43 47 4a 4b 4d 67 6d 6p 6x 9w 9z ax b1
iov ;;3j 3p 43 47 6d
iov_base ;;16
iov_len ;;16
iovlen ;;3p
iovs ;;ax
ip ;h y 1o 1p 2b 5c 5g 5w 5y 65 67 6x 72 7a 7n 7q 7r 8z 9v 9z ax b4 b5 b7 bz c5;u 13 1b 1w 25 2d 66 6t 6w 6z 70 71 75 76 77 78 79 7d 7e 7f 7g 7h 7i 7l 7o 7p 7u 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8f 8g 8h 8i 8l 8m 8n 8o 8p 8q 8r 8u 8v 8w 8x 8y 90 91 95 96 97 98 99 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9r 9u 9w 9x 9y a0 a3 a4 a5 a6 a7 a8 a9 aa ad ae af ag ah ai al am an ao ap aq at au av aw ay az b0 b1 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw bx c0 c1 c2 c4 c6 c7 c8 cb;s 21 62 94 b6;o p 20 22
ip(7) ;h o y 1p 21 5g 5w 62 67 8z 9z ax b5 b6
ip6 ;;7a aw
ip_add_source_membership ;b5
ip_bind_address_no_port ;62 7a 8z
ip_forward ;;94 9v b1 ba
ip_header ;;u
ip_link ;9v
ip_link(8) ;9v
ip_local_port_range ;o;60 61 62 7a;8z
ip_local_reserved_ports ;61 65
ip_mtu ;;b1
ip_mtu_discover ;ay;ax b1
ip_multicast_all ;b5 ba
ip_multicast_if ;b6 ba bc
ip_pktinfo ;;2i;67 9z
ip_pmtudisc_do ;;ax ay
ip_pmtudisc_dont ;;ay
ip_pmtudisc_probe ;;ay b1
ip_pmtudisc_want ;;ay
ip_recverr ;1p 95 9v b2 b3;ax;aw
ip_recvfragsize ;b1
ip_route ;71 7a 7q 8e
ip_route(8) ;71 7a 7q 8e
ip_unprivileged_port_start ;63
ipaddr ;7q 7r;13 21 6x 7a 7i 7l 8c 9e b4 b8 ba;7n
ipbindaddressnoport ;;62
ipc 4s;5c aq;2l 2m 2n 2o 2p 2q 2r 2t 2v 2w 2x 30 32 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4y 4z 53 54 55 56 57 58 59 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v;3e
ipc_namespaces ;3e
ipc_namespaces(7) ;3e
iperf ;;8i
iperf3 ;8i
ipi6_addr ;;67
ipi6_ifindex ;;67
ipi_addr ;67 9z
ipi_ifindex ;;67 9z
ipi_spec_dst ;;;9z;67
ipoutdiscards ;;;9v
ipoutnoroutes ;9v
ipproto_igmp ;;ba
ipproto_ip ;;u 13 1b aw ax ay b1 ba
ipproto_ipv6 ;;7q aw b1
ipproto_tcp ;;71 7w 8w
iproute2 ;;9
ips ;;9e
ipsec ;9y
ipv4 20;o u 22 23 24 25 5w 65 6t 6x 71 72 7f 7j 7n 7q 7t 8i a0 ad ay;k p t 11 1n 1o 1p 57 60 61 62 63 70 7u 7w 7y 8r 8v 8w 8x 8y 8z 91 94 95 9i 9v 9x 9z aw az b4;7a 7l b1 ba;21 67 79 7h 7i 7p 8c;7o 7s
ipv4_link_failure ;aw
ipv4_mapped ;22
ipv4addr 7r;;k o p t 19 1o 1p 21 4z 62 6x 7i 85 87 8w 91 9g 9i 9x 9z af ai b4 b5 b6 ba
ipv4packetinfo ;;67 9z
ipv4recverr ;;ax
ipv6 20 7l;2d 6x 7q 7t ag at aw;1n 1o 1p 57 7n 7u 8c a8 ba;7a 7p;22 5w 5y 79 7i 7l 7s b7;21 67 7h b1;7o
ipv6(7) ;21 5w 67 7o
ipv6_addr_preferences ;7q
ipv6_get_saddr_eval ;7q
ipv6_mtu ;;b1
ipv6_mtu_discover ;;b1
ipv6_multicast_if ;b7
ipv6_pmtudisc_probe ;;b1
ipv6_recverr ;aw
ipv6_recvfragsize ;b1
ipv6_recvpktinfo ;67
ipv6_v6only ;21 24 7o 7t;7n
ipv6addr ;7t;1p 21 67 6x 7i 7n 7q aa ai b4 ba
ipv6only ;;;;7o
ipv6packetinfo ;;67
ipv6recvpacketinfo ;;67
irc ;c1 c2;;;c9
irssi ;;;c1
is 1 a d j q 15 16 1u 2w 37 3e 40 46 61 62 6q 6r 6z 7e 8i 8v 9x a6 ae af ai b8 bh bs c5;9 l r 11 1b 1l 1y 23 42 45 4y 54 5c 5l 5m 5n 5t 5z 68 69 6h 6i 6j 6k 8a 8d 8s 92 9a 9g 9k 9l a1 ab al ar b9 bb bl;5h bw;0 g j m x 13 17 2l 3o 5e 5f 5j 5s 60 6b 6e 6f 6g 6n 73 7s 86 8j 9f 9j 9p 9u 9w aj az bn bt by c6 c7;1 5 e k t v y 15 18 1a 1h 1m 1n 1q 1s 1v 2k 2p 35 3e 3f 3j 3t 4a 4d 4q 5d 5o 5q 5r 5u 76 7d 7h 81 85 8c 8f 8h 8n 8p 8q 8t 8y 9c 9n 9o 9y a6 a9 ah ak an ap at au aw b0 b4 bf bh bi bk bo bs bu cc;c d f i n s 10 19 1c 1e 1f 1g 1i 1k 1r 1u 20 24 25 26 2c 2d 2m 2n 2o 2q 2r 2x 31 32 38 39 3s 43 44 47 4b 4h 4i 4m 4s 4z 50 53 58 5p 5x 5y 61 63 65 6d 6q 6r 6u 6y 70 71 72 75 78 7c 7e 7f 7k 7l 7n 7p 7z 82 83 84 88 8b 8k 8l 8m 8u 8z 90 93 94 96 98 99 9e 9m 9q 9t 9x a2 a3 a4 a5 a7 a8 ac ae ag ao as ax b1 b3 b6 b7 b8 bc bd be bg br bv bz c0 c1 c2 c4 c5 c8 ca;b h o p q u w 12 14 16 1j 1o 1p 1t 1x 1z 21 22 2b 2i 2s 2t 2v 30 33 36 37 3a 3b 3d 3g 3h 3p 3q 3r 3u 3x 3z 40 46 49 4e 4g 4n 4o 4r 52 55 56 57 59 5b 5g 5w 62 66 67 6o 6p 6s 6t 6v 6w 6x 6z 74 77 79 7a 7g 7i 7o 7q 7t 7u 7v 7w 7x 7y 87 89 8e 8g 8i 8o 8r 8v 8w 8x 91 95 97 9b 9d 9h 9i 9r 9v 9z a0 aa ad af ai am aq ay b5 ba bm bp bq bx cb
is_a_socket ;;a b c d e;5v
is_absent ;;bm
is_answer ;;7f
is_ascii_alphabetic ;;af c8
is_ascii_alphanumeric ;;bm c8 cb
is_ascii_control ;;bm c8
is_ascii_digit ;;3p 7n 9m 9n ba bi bm c8
is_ascii_graphic ;;bm
is_ascii_lowercase ;;9m 9n ba
is_asked_after_the_limit ;;79
is_asked_early ;;79
is_asked_once_and_in_order ;;79
is_below ;;ae af
is_bothered ;ba
is_ca ;;bq bx
is_channel ;;c8
is_control ;;59
is_dead ;33 37;35 36 58
is_digit ;;bf
is_early_data_accepted ;;bx
is_empty ;;11 14 19 1p 2d 2i 2r 3o 3p 3q 3u 3x 43 4b 4g 4m 4z 59 6o 6p 6x 75 76 79 7d 7f 84 8g 8r 9o 9q 9r aa ai b8 ba bm bq bx c1 c2 c8 cb
is_ending ;;8l 8m 8r
is_err ;;2x 3q 4g 4z 59 6x 79 7a 8m 8r 9i ai aq ba c0 c4
is_err_and ;;21 ay
is_exact ;;3x
is_fifo ;;2r
is_file ;33;35 4e 6p bm
is_found_out ;;4o
is_global ;7i
is_gone ;4n;4m 4o 6p
is_handshaking ;;bq bx
is_here ;;;bb
is_host ;;bm
is_idle ;;54 59
is_ignored ;b8;36 ba
is_ipv6 ;;79 b1
is_it_new ;;;ab
is_left ;;;8a 9a
is_link_local ;;7i
is_listener ;;j
is_loopback ;7r;7i;7t
is_measured ;aa
is_multicast ;;7n b4
is_never_waited_after ;;79
is_nick ;;c8 cb
is_nobody ;;21
is_nobodys_no ;;79
is_none ;;2x 3u 4m 4o 59 6x 79 7g 8g 9e 9n 9r ai bm
is_none_or ;;4z 59 6x
is_not_waited_for ;;3x
is_null ;;7y
is_ok ;;n 21 3j 54 59 71 79 7a 7g 9i 9m a9 bm
is_ok_and ;;2d 2i ai
is_passing ;;57 59
is_plumbing ;;ba
is_private ;;7i
is_reached ;;21
is_root ;;47
is_sent_is_what_is_taken ;;3x
is_set ;;4z 9v ba
is_shortage ;;aa
is_socket ;;1x 2d 2i 33 35
is_some ;;4o 4z 6x 8w 9e 9h 9m 9n ag b1 ba bm c2 c8
is_some_and ;;59 62 6p 6x 79 7z 83 85 95 9e 9h 9i 9q 9r 9v ay b1 ba bm c7 c8 cb
is_taken ;;3x
is_the_last_word ;;79
is_token ;;bm
is_told_apart ;;3x
is_unicast_link_local ;;67 7n
is_unix ;;2d 2i
is_unnamed ;;3q
is_unspecified ;;aa ax b1
is_what_is_taken ;;3x
is_whitespace ;;b1
is_who ;q s;o p
is_zero ;;i 2x 3d 3x 43 59 76 79 7f 7g 84 8g 94 96 97 98 9d 9e a6 an aq b1 ba c4
isatap ;7i
isca ;;bq bx
isdir ;;bm
issue ;46;ai
issuer ;bq by;bx
issuing_distribution_point ;;bq bx
it 1 d q 26 37 3t 5d 5i 8r 9p ai an ay bx c8;11 17 1b 1d 1l 1w 1y 2w 3a 4y 5q 6i 6j 6m 7j 81 82 85 8c 8j 8s 8y 9a 9f 9g 9s ar aw b2 bk bt bw;a6 av;5 a x y 13 15 1n 1q 35 3o 54 5c 5d 5e 5g 5h 5m 5n 5u 63 68 69 76 7e 80 86 8f 8l 8m 99 9o a1 a8 a9 ag ap at b4 bb br bs c0 c7;k l r s 10 1e 1f 1h 1i 1s 1z 20 23 25 2c 2m 2p 2q 38 3e 3f 3j 3s 3t 44 45 50 58 5f 5p 5t 5y 5z 60 6c 6e 6f 6h 6s 6u 6v 6y 72 73 74 7b 7c 7h 7s 7v 84 8a 8h 8n 8o 8q 8u 8v 91 93 94 96 97 9b 9c 9j 9l 9m 9t 9u 9w 9y a3 a7 ab ae ah aj ao az b6 b8 b9 bc bd bf bg bi bn bp bu c1 c6 c8 ca;0 1 b c d f j m o p q t v z 16 18 19 1g 1k 1m 1o 1r 1t 1u 1v 24 26 2b 2d 2k 2l 2n 2o 2r 2s 2v 31 37 39 3d 3g 3h 3p 3r 3z 42 43 47 49 4b 4d 4e 4h 4m 4q 4z 52 5j 5k 5l 5o 5r 5s 5v 5w 66 6a 6b 6d 6g 6n 6r 6w 75 77 78 7d 7f 7k 7l 7n 7p 7t 7u 7x 7y 7z 83 89 8e 8k 8p 8t 8x 8z 90 9d 9e 9h 9k 9n 9x 9z a0 a2 a4 a5 ac ad ai ak al am as ax ay b0 b3 b5 b7 be bj bo bv bx by bz c5 cb;e g h i n u w 12 14 1a 1c 1j 1p 1x 21 22 2i 2t 2x 30 32 33 36 3b 3q 3u 3x 40 46 4a 4g 4i 4n 4o 4r 4s 53 55 56 57 59 5b 5x 61 62 65 67 6o 6p 6q 6t 6x 6z 70 71 79 7a 7g 7i 7o 7q 7w 87 8b 8g 8i 8r 8w 95 98 9i 9p 9q 9r 9v aa af aq au b1 ba bh bl bm bq c2 c4 cc
it_dead ;;32
it_failed ;;;z
it_fails ;;62
it_hears ;;;b2
it_leads ;;;1y
it_never_spins ;;79
it_new ;;;ab
item ;;u 4m 4z 84 ae bm
iter ;;u 1p 22 25 2w 3p 3u 3x 43 47 4b 4d 4e 4m 4o 4z 59 6p 6x 79 7a 7i 7l 7n 7x 84 8c 8g 8r 8u 94 95 98 9e 9i 9o 9q 9r 9v a8 aa ae af ah ai aq b5 b6 ba bf bg bi bm bq bx c0 c1 c2 c7 c8 cb
iter_mut ;;59 aa af ai b8 ba bx
iterator ;;u 4m 4z 7i ae ai aq bm bq bx c8
its 56;1 j r t x 19 1c 1e 1h 1k 1w 21 23 2b 2c 2m 35 39 3b 3e 3h 3s 44 4d 4e 4q 52 5c 5u 5w 5y 5z 61 63 68 6d 6e 6f 6u 72 73 74 77 7b 7d 7e 7g 7o 7z 84 85 86 87 88 8c 8f 8h 8i 8n 8p 92 96 99 9c 9d 9f 9w 9x a1 a4 a7 a9 ah ak ao au av aw ax az b1 b2 b4 b8 bb bg bi bj bk bo bs bt bw c8;e 3u 47 8o 91 98 9m ae b0;5 b c d l m 13 15 1i 1l 1r 1v 1y 1z 25 2d 2l 2r 32 36 3a 3o 42 49 4h 53 54 58 5p 5x 65 69 6b 6g 6k 6s 6t 6v 6w 6y 75 76 78 7c 7f 7l 7p 7v 8b 8y 9h 9u 9y 9z a6 a8 ad ag al ap at b9 be bh bu c0 c1 c4 c5 cb cc;g h i k p q s y 10 18 1a 1f 1g 1j 1m 1o 1p 1u 24 2i 2k 2o 2q 2t 2v 2x 33 37 38 3d 3g 3p 3t 3z 43 45 4b 4g 4n 4o 4r 5b 5g 5n 62 66 67 6o 6q 6z 70 71 7k 7n 7s 7w 7x 7y 83 89 8e 8k 8l 8q 8t 8u 8v 8z 90 97 9e 9i 9k 9n 9q 9t 9v a2 ac ai ay b3 b7 ba bd bf bn bp bq bv bz c6 c7;n o w 12 16 1s 22 2n 2s 30 31 3q 3r 3x 40 46 4a 4i 4m 4z 55 57 5r 6r 6x 79 7i 7q 7u 8r 8w 8x 93 94 95 9b a0 af am as b5 bm bx c2 ca;u 1x 56 59 6p 7a 8g 9r aa aq
its_own ;;40
itself ;b k m n 13 16 19 1b 1f 1u 21 24 2o 2r 2t 2v 31 38 3p 3q 40 45 4g 4s 55 56 5u 5v 5y 61 62 6b 6t 6w 6x 7f 7o 81 85 8i 8k 8l 8p 8v 9h 9r 9w a0 a8 ad ai aw b5 b6 b7 ba bc be bi bp c4 ca;1c 4m 54 59 67 71 79 8w 91 9v ae ap aq c2 c7 c8 cb;2s 30 46 57 9n bq bx;7a 7i 7q
iv ;39 54 6w c8;bx
`;
