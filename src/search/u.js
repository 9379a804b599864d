// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['u'] = `
u ;h 1i 1s 1v 1z 2k 3h 3z 40;i 1t 22 2l 35 37 38 3b 3d 3o 3p 3q 3x 45 46 47 4e 4z 59 66 67 68 6p 71 85 8g 9c 9v 9z a0 am b4 b7 c2;2x 3g
u128 ;7r;79 8w
u16 ;;k p u 21 26 59 61 6x 70 72 79 7a 7f 7n 7u 7w 7y 8r 8u 8w 91 94 9e 9g 9u a0 a4 a8 aa ae af ag ai b1 b4 b8 ba bf bi bm bx
u32 ;7r;26 37 3o 3p 3q 3x 42 43 45 46 4z 55 56 57 59 6o 6x 71 72 79 7a 7n 84 8r 8w 94 96 97 98 9h 9i 9m 9n 9o 9q 9r 9u 9w 9y 9z a0 aa ag ah ai ao b0 b1 b4 b8 b9 ba bf bq bx c4 c8
u64 ;6s;1h 1i 1j 1s 1x 2d 2i 2r 36 37 38 3p 3x 47 4i 4m 4n 4o 4z 58 59 66 67 6r 6x 72 79 7u 84 8m 8o 8r 9h 9i 9n 9r 9v 9y a4 a8 a9 aa aq b1 b8 bf bg bm bq bs bu bx c4 c6 c7 c8 cb
u8 ;6s 6x;u 1i 1j 20 25 2i 2p 2x 3a 3b 3d 3p 3u 3x 43 47 4b 4e 4i 4m 4o 4z 54 59 5x 66 67 6o 6p 70 71 72 7a 7f 7i 7u 7w 7y 83 84 86 87 89 8g 8l 8r 8w 94 95 97 98 9d 9e 9i 9m 9n 9q 9r 9u 9v 9y a0 a9 aa ae af ag ai aq au ax b1 b5 ba bf bg bi bm bq bx c1 c2 c6 c7 c8 cb
u_dgr ;;3b
u_str ;;c 1t 1u 2t 32 38 3a 3b 3s
uanh ;;9v 9z a0
uanm ;;9w
ubuntu ;5f
uc ;;56
ucred ;;3p 45
udp p 9u a3 at;1n 1q 1r 20 61 68 7f 7y 91 9y af ag ai b0 b2 b3 b7;21 63 7q 9w 9x 9z a4 a5 aa av aw b4 b5 b6 b8 b9 ba;2c 69 a0 a1 b1;2i 3o 62 67 7i au;1o 1p 2d 2k 9v
udp(7) ;1o 1p 3o 7i 9v
udp6_datagram ;;b7
udp_datagram ;;9z b4
udp_mem ;9v
udp_only ;;7i
udp_poll ;9v
udp_recv ;;9v a0
udp_recvfrom ;;9z
udp_send_skb ;9v
udp_sendmsg ;9v
udpincsumerrors ;9v
udpindatagrams ;;9v
udpinerrors ;9v
udpmemerrors ;9v
udpnoports ;;9z;9v
udprcvbuferrors ;9v a2;9w
udpsndbuferrors ;9v a2
udpsocket ;3o;k 1n 1p 21 61 67 7f 7i 7q 7y 9u 9v 9w 9y 9z a6 aa af ag ai au av aw ax ay b1 b4 b5 b6 b8 ba
uid 40;49;16 3d 3p 44 ay;47;43 46;42 45;40
uidmap ;;9
uids ;40 43 45
uio ;;u 11 2d 2m 2t 3d 3p 42 4b 4s 95
ulimit ;1k 6o aa al am aq;1g 6p;1f
um ;;53 57
umask ;1y 33 58;;;1v 37 3d
umask(2) ;1v
umount ;;1x 33 7i
un ;3b 5w;38 5x;3g
unable ;;bx
unacked ;;8r
unacknowledged ;6u;8r;8g 97
unaligned ;;3p
unasked ;;b1
unavailable ;1f 62;d 2r 2x 3q 3x 4n 7w 88 al am
unblock ;;36 37 6x
unbound ;af;1n 1x 33 35 3b 3p 3q 40 5x ai;;7d 7i 9z ad
unbounded ;ca
unboundkey ;;bx
unbuffered ;8h
uncategorized ;7d;7i
unchanged ;9q
unconn ;;3b
unconnected ;49 au ax ay b3;;aw
unconstrained ;;bq bx
uncork ;8g
uncut ;72
undefined ;2r 5x;;6s
under ;d i u 13 16 1u 2x 33 37 38 3o 3q 5b 6o 7o 7s 81 84 9v ah aq by c5 ca;79 bq bx;w 5d;cb
underneath ;0
understand ;0 7f 9p;u
understands ;8d
understood ;9r;8g
undo ;;57 59 94 9v
undoes ;;57 59;2n
undone ;;9v
unexpected ;;9p 9q al
unexpectedeof ;;2i 3u 3x 4i 4z 6o 6r 87 8g 8l 8o 9g 9i 9l 9r aa bd bg bm bx;bu
unfenced ;;4o
unfinished ;3u 6o 72
unheard ;;i
unicast_link_local ;;67 7n
uninit ;;36 4b 4d 4i 6p 7a 87 88
uninterruptible ;56
union ;;6r 6s
uniq ;1p 2l;1g 4o 66 7x ap bw
unique ;8x
unique_for_key ;;bx
unistd ;;11 12 19 2m 2t 30 36 37 3d 42 43 45 46 47 4s 4z 55 56 57 6b 6t 6x 77 8p 9v aq b1 ba
unit ;;4z 6x ah
units ;6t;4z ah
unix 1s 32;w 1q 1t 2c 2d 2v 2x 38 3a 3h 3o 3q 40 42 45 46 4d 52 57 58 69 6p b8 c8;a b c d e 2i 2r 2t 2w 30 33 35 36 3s 3u 3x 43 44 47 4b 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 59 68 6b 6q 6r 6x 72 7i 7z 88 a9 aa ai ba bq;1n 1p 1r 1s 1v 3b 3d 3j 3p 6d 6t;1o 37 4a 6v;1x 50 5x
unix(4) ;46
unix(7) ;3a 3d 3j 3p 3q 42 45 4a 4d;33 35 43 47 4b 4i 6p;1v 1x 37 3b;1o 5x
unix_connect ;;1t 3o 3x
unix_datagram ;6t 6u;4y 4z
unix_dgram ;;1p
unix_dgram_disconnected ;3q
unix_domain ;;1s 1t 1u 1v 1w 1x;;1y
unix_epoch ;;bm bq bx
unix_fds ;6p
unix_sendto ;3r;3h 3p
unix_seqpacket ;6t 6u;1p 4z
unix_server ;33;32 35 36 37 38 3a 54 57 58 6x b8 ba c8;6e
unix_socket ;3e;3x
unix_stream ;6t 6u;1p 4z
unix_tightsocklen ;;3b
unix_wait_for_peer ;;3q
unixaddr ;3b;3p 3q 43 5x
unixcredentials ;;43 45 47 6d
unixdatagram ;3o 3r;d 1n 1x 33 35 3b 3j 3p 3q 40 4d 4z 5x 6v
unixgram ;69
unixlistener ;1s;1x 33 36 37 38 3a 3b 3s 3u 3x 40 42 43 46 47 4e 4g 4i 4m 4n 54 58 5x 6p 6q
unixseqpacket ;;4z
unixstream ;b d e 1s 2t 3o 46;a c 1x 2x 30 38 3d 3x 40 42 43 44 45 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 59 6b 6p 6r 6v
unknown ;44 5z 6t 95;1p 3p 4b 4z 58 6p 7n 9r a6 aa c8 cb
unknown_fields ;;59
unknownca ;;bq bx
unknownissuer ;;bx
unless ;s 14 1o 2m 2v 2x 30 33 40 4n 58 5w 60 6p 6s 6z 71 7f 83 89 8b 8e 8h 8r 8x 90 95 96 a0 aa ag am b5 bd bv bx;36 59 79 9q ba c6 c7 c8;12 22 2s 38 55 67 br;7o
unlike ;58
unlink ;1x
unmapped ;40 4q 7o;8c
unnamed ;1s 3f 5x;1t 1u 1v 1w 1x 32 37 3b 3q ao
unplugged ;9b;94
unprinted ;;b4 ba
unprivileged_port_start ;63
unreachable ;y 1p 21 96 97 au av b1;7a 9z;2i 95;aw
unreachables ;;aw b1
unread ;c 1t 31 3o 4n 66 87 89 8l 8n 8q 9v a2 ao ap;1o 3q 57 58 7n 84 8m 9i 9r aa bq bx c8;i 14 16 8r;1j
unreliable ;1o
unres_qlen_bytes ;67
unsafe ;d e 19 57 5v 6s;b 14 25 2t 30 36 3p 43 47 4a 4b 4d 4g 4i 4s 4z 54 55 56 5x 6b 6r 6t 6x 71 77 7a 7f 7i 7q 7w 7y 88 8p 8r 8w ai aq b1 b8 ba
unsafecell ;;4z
unsaid ;;aa
unseen ;;13 4e
unsent ;4g 8i 8m 8r
unshare ;1w;3e 3p 40 45 46 6q 95 ba
unsigned_abs ;;bq bx
unspecified ;3u 78;7q 85 91 9z aa ax b1 b4 ba
unstable ;;4s 4z 6t
unsupported ;;9q 9r
unsupportedcertificate ;;bq
until 6b;c d f h v w 13 16 18 1j 1m 1s 1t 20 21 2i 2m 2t 2x 37 38 39 3q 3r 3t 3x 4g 4i 4n 55 57 58 5b 5j 5q 67 6s 6w 71 75 77 7c 7g 7i 7v 7x 82 86 87 89 8b 8m 8o 8p 95 9b 9i 9p 9r 9u 9w a0 a5 a6 a8 ac af am aq au ax b4 bf bk bt bx bz c2 c4 c7 ca;i o 1f 2d 3u 4b 4m 4o 54 56 6o 6r 6x 7f 7q 85 8c 8l 8u 8v 8w 8y 9c 9g 9l 9v a9 ag ah ai an ap b1 b8 bm bs c0 c6 c8;12 19 1a 1o 2k 2r 43 4z 59 62 6p 6v 79 7w 83 88 8g 8r 94 98 aa as ba;1h 30 84;1i 66
until_error ;ax
until_exec ;;6b
until_it_fails ;;62
until_the_end ;;8u 8v 8w 8x 8y 8z 91
until_up ;;ai
untrue ;1m;33 35
unwelcome ;37
unwind ;;7g aq bm c8
unwrap ;ao;4o bm
unwrap_or ;;u 1s 1x 2d 2i 38 3o 3p 3u 4e 4m 4z 59 66 67 6r 6s 6x 72 77 78 79 7a 7g 7u 84 86 8u 94 96 97 9e 9h 9m 9n 9r 9u 9v 9y a0 a8 a9 aa ae af ah ai aq ax b1 ba bf bm c1 c8 cb
unwrap_or(1) ;;6x
unwrap_or_default ;;n 2d 2i 4z 57 66 67 6x 71 7d 7f 7i 7u 86 8i 94 9h 9i 9n 9r 9u 9v ai b4 b8 ba bd bm bq bx c1 c7 c8 cb
unwrap_or_else ;;1n 1o 59 6p 6x 79 7g 7x 86 9n 9r 9z aa an ao ap aq bx c0 c2 cb
unwrap_used ;;4o ao
up 6t bk;c i w y 12 18 1f 1h 1m 1r 2i 2l 2m 3h 3q 3u 4b 4e 4y 50 52 58 5b 61 62 67 6l 6r 6x 6z 70 74 76 7b 7d 7e 7k 7v 7w 8e 8g 8q 8z 96 9a 9d 9e 9x 9y a3 a6 ai ak am ap aq b8 ba bd bp bz;d 1s 22 3p 4i 54 59 6o 6p 6s 6w 71 75 77 78 7f 7h 7l 7n 7o 7p 7q 82 85 8c 8f 8l 8o 94 99 9n 9v 9z a0 a4 a5 ad ag b1 b4 b7 b9 bm c1 c6 c8 cb;u 13 1j 1x 2k 33 3d 4o 4s 4z 5l 6v 72 79 7a 83 8i 8r 95 97 aa c4 ca;2r 3x 56 6t 6u 7i 98 9h 9r;7g 9i
up_at_desk ;7g
up_in_threads ;;7g
up_short ;;7i
up_to ;;6n
update ;;4g bq bx
upload ;a9;;bh;aa
uploaded ;;bh
uploads ;aa
uppercase ;;19 1b 1f 1g 1h 1i 1j 2r 3x al ap aq c1 c8
upperdir ;;33
upstream ;;be bf
upstream_timeout ;9f
urandom ;;a7 aa
urg ;89;6x
urgent 89;87 88;3p 6x 84;;;;89
urgent_byte ;;89
urgent_frames ;;89
uri ;bk;ai
url ;;;7p
urlencoded ;;bh
urllib ;;9c
urlopen ;;9c
urls ;21 7s;7p
us 5m;b 1o 1t 2v 31 33 6z 8e 8g 8t;u 2r 36 37 4a 4b 4d 4e 4m 4o 4z 54 55 56 57 59 6x 79 7a 7w 7y 8w 9w a9 aa b8 ba cb
usage ;;n o u 11 13 14 16 1s 1x 20 21 2v 2x 33 36 37 3a 3b 3d 3h 3o 3p 3q 40 43 45 47 4e 4m 4z 54 59 61 62 6n 6p 6x 71 72 75 76 79 7d 7f 7i 82 86 8d 8e 8g 8i 8m 8r 8z 9e 9i 9o 9q 9r 9u 9w 9y a0 aa af ai aq b0 b1 b4 b8 ba bm bu bx c8
usages ;;bq bx
usagewho ;;4s
use 1c 1v 7i bk;e j m 13 1e 20 24 2c 2d 2m 2n 2r 30 3a 3d 3g 3h 3r 3x 4a 52 5k 5r 61 62 6b 6n 6p 6r 6s 71 72 78 7d 7p 7q 7t 7w 89 8r 91 9h 9y ah am as b1 bp bw bx cc;a b c d h i k n o q t 11 12 14 16 19 1b 1g 1h 1i 1j 1n 1o 1p 1s 1x 21 22 25 26 2i 2o 2p 2t 2v 2w 2x 33 35 36 37 38 3b 3j 3o 3p 3q 3s 3u 40 42 43 44 45 46 47 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 5x 5y 60 66 67 6d 6o 6q 6t 6v 6x 70 75 76 77 79 7a 7f 7g 7l 7n 7o 7u 7x 7y 7z 82 83 84 85 86 87 88 8c 8d 8e 8g 8i 8l 8m 8o 8p 8u 8v 8w 8x 8y 8z 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9z a0 a4 a6 a8 a9 aa ae af ag ai al an ao ap aq au av aw ax ay b0 b4 b5 b6 b8 b9 ba bd bf bg bi bm bq bs bu c0 c1 c2 c4 c6 c7 c8 cb;u 1f 65;p
use_ifindex ;;ba
use_syslog ;;7i 9z ai
use_tempaddr ;7q
usec ;;u
used 1u;s 1t 2c 36 3h 47 4m 5g 8x 8z 9d 9h a2 al aq ca;46 4o 4z 6p 79 84 ao b1 bx c8;bv;7j
user ;1c 1f 1y 1z 24 2l 2m 30 38 3g 3r 44 49 4h 6f 6i 6x 9q c8;16 3h 3q 4b 4s 55 56 57 58 7o 95 9o ba c1 c5 c6 c7 cb;1v 3p 45 59 6p 79 91 am;22 42 47 4e 98;3d 97;40
user_agent ;;8q bh
user_id ;43
user_namespaces ;;;40
user_namespaces(7) ;;;40
user_only ;;;1y
user_timeout ;99 9b;94 96 98;;97
username ;;7i 9z ai
users ;1v 3e 40 46 91 9b;c v 19 1a 1t 2t 2v 43 59 6p 7z
usertimeout ;97;94 96
uses ;9 e o 13 1p 21 2r 3h 4e 5b 5y 61 6p 7a 7k 88 8c 8k 9r 9v a0 aa ai ap b1;b 30;1x 67
using 8u;e
usize ;3x;u 12 16 1g 1h 1i 1j 1o 1s 1x 20 25 2d 2i 2p 2w 2x 36 38 3h 3j 3o 3p 3q 3u 43 47 4b 4d 4e 4g 4i 4m 4o 4s 4z 59 5x 66 67 6n 6o 6p 6r 6s 6v 6x 72 79 7f 7g 7i 7u 7x 83 84 89 8g 8i 8r 95 98 9d 9e 9h 9i 9m 9n 9q 9r 9u 9v 9x aa ae af ag ai an ao ap aq au b0 b1 b5 b8 ba bg bi bm bq bx c0 c1 c2 c6 c8 cb
usr1 ;14;88
usual ;37 6t 7q 9v;2w;1v
usually ;7q 8x b6
utc ;;g u
utf8 ;;54 9m 9n 9q 9r 9v ai aq ba bf bm bx c1 c8
utf8_chunks ;;3p
utf8_lossy ;;3h 3s 3u 3x 57 7a 7w 83 85 86 87 89 8c 8w 94 9g 9i 9r 9v aa au av b4 bm c8 cb
utf_8 ;11 2v;2d 2i 3p 5f 86 bm
util ;7a
util_linux ;;9
uucp ;;3p
uutils ;2x
uwsgi_temp_path ;;6x 7o
`;
