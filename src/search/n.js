// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['n'] = `
n ;g p 1p 2c 2r 3h 4h 58 5b 5g 5u 8p 9y;0 5 a b c d e h i k n o t u v w 11 13 14 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1o 1s 1x 20 22 2d 2i 2m 2n 2o 2t 2w 2x 30 33 35 36 38 3b 3d 3j 3o 3p 3q 3s 3x 40 43 44 47 4b 4d 4e 4g 4i 4m 4n 4o 4z 53 54 57 59 5f 5h 5k 66 67 6b 6d 6p 6r 6v 6w 6x 6z 70 71 75 76 77 79 7a 7f 7g 7i 7n 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8h 8i 8l 8o 8q 8r 8w 8y 90 94 95 96 97 98 99 9c 9e 9g 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9z a0 a6 a8 aa ad ae af ag ai al ao ap at au av ax ay az b1 b4 b5 b8 b9 ba bd be bf bg bh bm bq bs bu bw bx c0 c1 c2 c4 c6 c8;3u 3z 5l 5n 8b aq;3r;12
n1 ;;9r
n10 ;;4o
n11 ;;4o
n12 ;;4o
n13 ;;4o
n14 ;;4o
n192 ;;7i
n2 ;;4o 87 9o
n3 ;;4o 87 9o
n4 ;;4o
n5 ;;4o
n6 ;;4o
n7 ;;4o
n8 ;;4o
n9 ;;4o
naccep ;;6x
nagle 8e;8f 8h 8k;;6u;8g
nagle_algorithm ;8h
naive ;3x
name 1u 1v 1w 2q 37 3a 3e 6p a9 ae;9 h i o p x 10 1c 1q 1r 2b 2k 2l 2v 30 3p 45 47 4g 5s 60 63 65 6e 6f 6i 6v 6w 6x 71 74 75 79 7a 7j 7l 7p 7q 7t 8l 9e 9n 9z ac aj am b5 b6 bc bd bf bh bk br by c1;b e u y 1n 1o 22 25 2x 35 3j 42 4e 4z 54 55 56 57 66 67 6r 6s 6z 78 7u 7x 83 84 86 88 89 8c 8g 8m 8p 8r 8u 8w 91 94 95 96 97 9i 9m 9q 9v 9y a4 a6 a8 aa au ax ay b1 b4 b8 b9 bi bs bu c2 cb;13 1p 2i 2q 2s 40 46 4a 4h 58 5p 6p 76 7n 87 9p 9r a0 aq at aw b7 bp bx bz c8;1t 1u 1z 38 39 3f 3q 4i 59 5r 5x 5y 7f a9 ah ai ak ba bm bq;1x 1y 2d 32 33 36 37 3a 3d 7d 7e 7g 7k af;15 3b 3g 7i ad ae
name_bytes ;;5x
name_dns ;ad;ae ai
name_fields ;6x
name_length ;;1x
name_of ;;ai
name_site ;7k;7e 7f 7g 7h;7i;7d
name_that_socket ;;;1q
named ;u 22 43 95 ba;o 1p 21 45 4z 6x 72 94 9i 9w 9y bm
nameless ;;5x a9
names 35 3a 7d;9 o 12 13 15 1a 1g 1s 1u 1w 2l 2v 33 39 3u 40 4e 5c 68 79 7e 7f 7i 7k 7o 7q 7z 9v a9 ad ag ah ao b6 b7 ba bh bp bq bw c8 cc;3d 47 59 7h 7u 94 95 9e 9i b1 b9 bm bx c1 c7 cb;1x 3g 6x 7n af ak;u 3b 3e 42 43 46 5s 6f 7j ai;7g
names_of_a_socket ;;o
nameserver ;;7i
namespace 22;1w 24 3f 3q 4e 59 60 63 6p 75 7a 7v 94 at b4;6x 7i 8c;45 46 9v;3p;3e 40
namespaces ;22 3f 6w 94 9v;;40;;3e
nametoindex ;7n;b4 ba
nametoolong ;;bm
nanos ;;4z 6x bm
nanoseconds ;8w;4z 6x
napple ;;2x
naptr ;;ai
narrow ;;ay b1
narrow_path ;at;ax ay az b0 b1
narrows ;8z
nat ;;96 97;94;95
nat64 ;7i
nbody ;;9i
nc c1;5 9 h j u 11 14 16 1a 1f 1m 1s 1z 2i 3a 3s 3t 40 49 58 5u 67 68 7l 7o 7v 85 8q 90 99 9l 9m ao cc;p q v w 19 1b 1c 1g 1h 1i 1k 1u 1v 1w 1x 20 22 32 33 35 36 37 38 3d 3u 3x 43 46 47 53 56 57 59 61 66 70 72 79 7n 7q 7y 87 8c 8g 94 95 9i 9n 9o 9p ap bd be bf bg c0 c2 c5 c6;g i 12 18 1j 2k 3g 3z 5f 5g 7i a0 aq;m 5b 6p c7;7w
ncontent_length ;;9c 9i bd
ncount ;;9l
ndate ;;bh bm
ndjson ;3t
ndots ;7i
ne ;;79
ne_bytes ;;26 4n 4z
near 38;1o 4b as;82 8g 8l 94 95 97 99 ba;6t
nearest ;46
nearly ;18 1o 2p 3r 4m 67 6o 9i a4 a8 ak b1;4n af
need 9;0 1 a h y 11 12 13 1c 1o 1w 22 2r 2v 33 3a 3g 3z 52 5r 5x 61 6p 72 7n 7x 84 8g 8i 8x 90 9r 9x as au ay b4 bl bm bp c1 c2 c6;43 47 4m 79 aq c8;6w ag;2m 50 6x
needed ;14 1g 33 67 7n 9r af ah;3u 6o ai ay
needs 1n;f n p y 1g 1s 1v 20 2c 2d 2k 2r 2t 38 3b 3x 45 47 4n 4o 4q 4r 56 5s 5y 63 65 66 6e 6n 6s 6z 75 79 7f 7q 7t 7w 7y 80 85 88 8o 8q 8z 9g 9h 9i 9p 9r 9t 9x a4 ah as at b1 b6 b7 bg bp bq bw c0 c4 c8;16 2i 4b 59 6p 7n 7o 8w aa ba bm;o 3p 3u 54 6x 8g ak bi bl bx;84
needs_a_capability ;;1o
needs_zone ;;7n
neigh ;;94
neighbour ;7i 7q 7s;y;7t
neighbours ;7n 7q
neither ;c f i t 1a 1c 1f 1p 2i 2k 3f 45 4a 4h 4i 67 68 6p 71 76 78 7l 7y 7z 87 8e 8l 8u 8w 9i 9r 9y aq b4 b5 bf c6;40 4o 4z 7w 8r ai b1 bm;1g 22 89
nenable_dbus ;;ba
nest ;9r
nested ;;9r
nesting ;9r
net ;1w 3d 4y 65 71 8u 9x 9z a0 aw ba;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 25 26 2d 2i 2m 2t 2x 30 33 35 36 37 38 3a 3b 3e 3j 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 5x 5y 60 61 62 63 67 6b 6p 6q 6r 6t 6v 6x 70 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9o 9q 9r 9u 9w 9y a6 aa af ag ai al ao ap aq au av ax ay az b0 b1 b4 b5 b6 b8 bd bm bq bs bu bx c0 c6 c8;7u 8h 9v
net_admin ;9x;8w
net_bind_service ;63
net_raw ;1o;a0
net_unreachable ;;aw
netascii ;aa
netcat_openbsd ;5f;9
netdev_max_backlog ;9v
netfilter ;;94
netid ;;c 1t 1u 2t 32 3a 3b 3s
netns ;b4;6w 6x 6z 70 71 7a 7l 7n 7o 7p 7q 82 85 8c 8f 8g 8i 8l 8o 95 97 99 9v 9y 9z a0 a4 a5 aa at ax ay az b0 b1 b7 b8 b9 ba;94;22
netstat ;7u;9v
netstring ;;;6h
netstrings ;6h
network ;o q 1a 21 24 26 2b 2i 2k 2v 3q 3u 50 5b 5r 60 63 67 68 6o 6t 72 7a 7c 7h 7n 7p 7q 7s 7v 8g 8r 8w 9x aa ax ba c8;u 1b 30 79 af aw;b 3f 7i 9v;y 1w 5c 7y;22 3e 5w 95
network_namespaces ;22 3e
network_namespaces(7) ;22 3e
networks ;1 79 a0 af ba;;b6
networkunreachable ;;21 9v
never 9y;1 d v 12 14 15 16 1j 1t 1u 1x 26 2i 2n 2s 38 3b 3d 3q 3r 43 44 47 4e 4m 4s 56 5b 5v 6e 6g 6p 72 76 77 7c 7g 7j 7o 7q 7u 7y 83 8g 8k 8r 8w 98 9e 9f 9p 9q 9r a5 ae af ah ak at ax ay b5 b6 b7 b9 bd bg bl c4 ca;1s 3u 57 59 66 6o 6s 6x 79 9d 9h ai b1 ba;i 1i 1z 22 2v 3a 3g 3x 46 4h 4n 4o 5x 6r 6z 75 8b 8y aq bm c8;2r 4g 7i 9i
never_accepted ;10;v
never_panics ;;3x
never_reads ;;3x
never_spins ;;79
never_waited_after ;;79
nevertheless ;88 bx
new ;b h 1i 1v 22 2i 2m 2s 2v 30 35 36 39 3a 3q 42 4m 5r 6n 6p 6z 70 79 7a 7i 7r 7v 7x 86 89 8r 8u 8z 9b 9r 9y aa ac am an as au b9 be bv;0 c d e k n o p t u 13 14 16 1g 1h 1j 1o 1p 1s 1x 20 25 26 2d 2n 2o 2p 2r 2w 2x 33 38 3b 3j 3o 3p 3u 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4o 4s 4z 54 55 56 57 59 5e 5f 5x 62 66 67 6b 6d 6o 6q 6r 6s 6t 6x 71 76 77 7f 7g 7n 7o 7u 7w 7z 83 84 85 88 8c 8d 8e 8g 8i 8m 8p 94 95 96 97 98 9g 9h 9i 9m 9n 9v 9w 9x 9z a0 a6 a8 a9 ae af ag ai al ao ap aq aw ax ay b1 b4 b5 b6 b8 ba bd bg bh bi bm bs bu bx c0 c1 c2 c4 c6 c7 c8 cb;19 1a 1c 37 3d 3x 5b 7q 7y 87 9l a4 ah bq;1u 78 8x 91 9t ab;8w 9q
new(1) ;;1s 1x 2d 38 3x 66 67
new(2) ;;30 3x ao
new(4) ;;4g
new(9) ;;3x
new_abstract ;3b;5x
new_daemon ;;3q
new_less_safe ;;bx
new_packets ;;bx c6 c8
new_reader ;;84
new_unnamed ;;3b 3q
newer ;9 1c 8x 93;;7a
newest ;8i;9y
newkey ;;c6
newline ;3r 3z 6n;2i 3p;3t 83 87;3u
newnet ;;95 9v
newns ;;95 ba
news ;12 1c 8r;3p 59 79 ba bm
newsessionticket ;;bw bx
next au;0 a b c e f g l n p s u 10 14 18 19 1a 1k 1r 1x 21 22 24 2k 2m 2n 2r 2v 31 32 33 38 3d 3g 3q 3r 3t 3z 40 42 46 49 4a 4b 4h 4n 52 54 58 59 5c 5f 5g 5l 5m 5n 5s 5x 60 62 65 6b 6o 6r 6x 6y 6z 74 7a 7b 7g 7i 7o 7p 7v 8b 8c 8f 8r 8z 98 9a 9b 9e 9f 9h 9i 9k 9n 9w 9y a2 a7 aa ad ai al am aq ay b0 b1 b2 b9 ba be bf bj bl bo bx bz c2;5 d 2o 30 3j 3x 43 4e 4m 4o 4z 56 5y 6p 6s 7f 86 8u 8w 94 96 97 9d 9m 9q 9r a4 a6 ae ag ap ax b8 bg bq c1 c7 cb;i 1d 1e 1g 1m 1z 2b 39 53 5b 5r 76 7w 84 87 88 89 9v af bm;m 1o 2s 4r 4s 57 66 73 79 81 bd;3u
next_arrival ;;6x
next_back ;;9r
next_client ;;19
next_if ;;9m 9n
next_update ;;bq bx
next_upstream_timeout ;9f
nf_conntrack_tcp_loose ;95;94
nf_conntrack_tcp_timeout_established ;95
nfig ;;2x
nft ;75 7a 7u 7w at;8u 94 95 97 98 9v aw ay b0 b1;;c5
nft(8) ;7a
nftables ;75 7u 94 a2 at;9
nginx bm;56 7p 7t 7v 82 8b 8h 8o bi bn;bf;6x 9f bj bo;7o 90 99;8q be bm
nginx_doors ;;7o 7p
nginx_light ;6x 82 be
nh ;;bh
nhal ;83
nheard ;;k
nhello ;;87
nhost ;;6x 8h 9e bh
nhost_name ;;ba
nhow ;;3x
nick ;c1;c2 c6 c7;c5 c8;cb
nicklen ;;c1 c5 c6 c7 c8 cb
nickname ;;c1 c8 cb
nicks ;;c7 c8 cb
night ;49
nightly ;3x 46
nine ;1m 4z 5x 6t 7h 7u 83 8l 8o 96 b5;3q 9m 9n;1p aa
ninety ;1o;4e
ninety_two bj
nix ;u 11 14 19 1a 25 2m 2t 2v 3b 3p 47 4b 62 67 b1 c8;12 1s 1x 26 2d 2i 2r 2w 30 33 35 36 37 38 3d 3j 3q 40 42 43 44 45 46 4a 4d 4e 4g 4s 4z 54 55 56 57 58 59 6b 6d 6p 6t 6v 6x 71 77 78 79 7a 7f 7i 7n 7q 7u 7w 7x 7y 87 88 8g 8i 8p 8r 8w 94 95 96 97 9i 9v 9w 9z aa ai aq aw ax ay b4 b8 ba;;;5x
njoin ;;c2
nmaybe ;;84
nnames ;;7i
nno ;;84 9v;8b
no v 16 62 82;g h j l m n s x z 10 11 13 19 1b 1c 1d 1l 1n 1q 1t 1u 1w 20 21 24 25 2c 2m 2n 2q 2w 35 38 3s 43 4e 4i 4q 4s 50 53 58 5b 5t 5u 5z 63 69 6e 6g 6j 6m 6n 6u 6y 70 71 73 78 7c 7d 7e 7r 7z 89 8d 8f 8i 8k 8l 8u 8y 93 95 96 9d 9i 9q 9t a0 ae ah aj ak ap ar at au b3 b4 b7 be bf bg bh bj bz c0 c2 c5 ca;o t 1j 2p 42 59 5f 5h 5y 6b 76 7l 8c 8p 94 98 9c 9m 9o 9w 9y a8 ax bs c1 c6 c8;c e i p q u 1e 1g 1p 1r 1v 1y 22 26 2i 36 37 3d 3f 3r 3z 46 4a 4m 4o 54 55 57 5j 5l 5m 60 66 6d 6o 6s 72 75 7k 7n 7p 7u 84 8b 8j 8q 8r 8v 9a 9h 9j 9k 9p 9v 9x a2 a6 a9 al an aw ay b0 b5 b6 b8 b9 ba bi bq bu bv by c7 cb;k w 14 1a 1f 1h 1i 1m 1s 1z 2d 2k 2l 2r 2t 2x 32 3g 3h 3q 3u 44 47 49 4b 4d 4n 4r 4z 52 5x 6p 6q 6r 6v 6x 6z 74 77 7f 7g 7x 83 8e 8m 8n 8w 97 99 9f 9l 9n 9z a4 af ai ao as b1 bm bp c4 cc;d y 12 15 16 1o 1x 30 33 3a 3b 3j 3o 3p 3t 3x 40 4g 56 62 79 7a 7o 7q 7w 7y 87 8g 91 9e aa am bx;67 7i 9r aq
no_break ;;4z
no_byte ;;4d
no_chroot ;;ba
no_client_auth ;;bq bx c8
no_cookies ;;7u
no_drop_root ;;ba
no_edns ;;ai
no_file ;;3a
no_is_never_waited_after ;;79
no_leaks ;4b
no_magiclinks ;;a9
no_main ;;3x ai
no_messages ;84;82 83 85 86 87 88 89 8l 8m 8o 8p 8r 9c 9e 9g 9l 9o 9q 9r al ao ap aq bd bm bq bs bu bx c0 c8;8a
no_more ;;79
no_name ;;9i a9
no_options ;a3;a5
no_permissions ;;3d
no_port ;62 7a 8z
no_rlimits ;;ba
no_room ;;12
no_route ;9v;aw
no_storm ;aa
no_symlinks ;bm
no_thing ;;9q
no_thread ;;3x 4b 4e 6p 7g 84 88 89 9i 9r ap aq bx
no_way_back ;;9v
noaddress ;;7f
noall ;;ai
noanswer ;;9i
nobody x y 1k 2n 2o 4n 5j;0 b f g i m q u w 10 16 1a 1c 1g 1o 1r 1x 1y 21 26 2q 32 36 37 3f 3q 3t 3x 4z 56 5f 5k 5o 5p 5y 60 61 62 64 65 66 6d 6i 6k 6s 6y 70 72 74 76 79 7a 7d 7i 7k 7l 7n 7t 7v 7x 85 88 8m 8o 8q 8r 8t 8u 8x 95 97 9b 9f 9o 9r 9v 9w 9y 9z a0 a8 af ah an ar as ax b1 b4 b5 b8 bc be bg bk bn br bx c5 ca cc;19 1i 2t 30 35 3p 3u 43 44 47 4d 4m 54 58 59 6r 6v 7f 84 9c 9q am ao bi bq c2 c6 c7 c8;e h k y 14 15 1f 1v 1z 2d 2i 2r 31 33 3b 46 4b 4g 4i 4n 4o 4q 67 6o 6p 7y 7z 8g 8n 8v 98 9h a6 a9 ai aq b3 b6 ba bm bp cb;38 3a 4e 4h 57 7g 8k aa ap;1p 22 3d 40
nobody_is_asked_after_the_limit ;;79
nobody_is_asked_early ;;79
nobody_listens ;;x
nobody_logs ;;3q
nobody_oversleeps ;;4o
nobody_oversleeps_before_a_large_message ;;4o
nobody_reads ;2s;2n
nobody_there ;;15
nobodys_no ;;79
nobodythere ;;7f
nocertificatespresented ;;bx
nodad ;22;7a 7q 8c b1 ba
nodata ;7f
node ;7o 8h
nodelay ;85 8e 8k;4z 84 89 9i 9o 9r bh bm bx c6 c8;6t 8h;6u;8g
nodes ;;c6
noend ;;3u 3x 9i
noent ;;bm
noes ;;79
noexec_seal ;;6r 6s
nofile ;4b 4g 6p;1g 7i 7y
nofollow ;;35 4e a9;33
nohup ;;;36
nohup(1) ;36
noise ;3t 88 89;79
noitemsfound ;;bq bx
nomem ;;6r 6s
non_blocking ;2m 2r 4g 57 5b 6p 77 87 8p 9i 9v;4a;2t
non_utf_8 ;11
noname ;15 7f 7i;9i
nonblock ;1a 2q 2s 4a 4g 4r 5b;2m 2r 2t 35 4e 4n 57 59 6p 6v 87 a9 ao aq bm c0;33
nonblocking ;1o;e 2t 3j 3q 4g 57 59 6p 77 78 79 7a 7u 7w 7x 7y 8i 8p 8r 9v 9x aa au ba bx
nonce bx
none ;p v 14 16 1j 1o 1t 1w 2d 2i 2m 30 37 3g 3j 3q 3u 44 4g 4h 4o 4q 4r 57 5b 5n 61 6j 6p 6r 6s 6u 6x 6z 70 77 7i 7o 7p 7q 7s 7y 83 8h 8l 8m 8n 8x 8z 91 95 9k a0 a7 a9 ao ap aq as ba bc br bs bx c4 cb;d e k t u x 11 13 19 1f 1h 1i 1p 21 26 2t 2v 2w 2x 33 35 38 3d 3p 43 45 47 4a 4b 4d 4e 4m 4z 54 55 56 59 5y 67 6d 6n 6o 6q 71 78 79 7a 7f 7g 7n 7u 7w 7x 84 87 88 89 8c 8g 8r 8u 8w 97 9e 9g 9i 9l 9m 9n 9q 9r 9u 9w 9x 9y 9z a8 aa ae af ag ai an b0 b1 b4 b5 b6 b8 bd bf bm bq bu c1 c2 c6 c8;o 1g 3b 3o 3s 46 62 am;3x 9v
none_left ;62 65
none_left_udp ;;62
none_match ;;bh bm
none_or ;;4z 59 6x
nonnull ;;4z 6r 6s
nonoverlapping ;;4z 7f
nonzero ;;bm
nonzerou64 ;;2d 66 67
nonzerou8 ;;6p
nonzerousize ;;4z 6r 6s
noon ;;3q 6p
noports ;;9v
nopush ;;;8h
nor ;b 1a 1p 36 3f 3x 45 4a 5j 6d 71 78 7i 7q 87 89 8r 9g 9r 9y aq;4b 6p 7w ai b1;;9u
norder ;;8r
normal ;2t
noroute ;;79
noroutes ;;9v
nosignal ;u 13 16;b 1b 4b 4i 4n 4o 59 6p 8e 8h
nosuchname ;;7f
not 15 35 46 4y 4z 70 72 ag bh;0 a b h k p q r v y 14 18 1b 1d 1f 1l 1m 1q 1r 1t 1w 20 24 2d 2l 2q 32 3f 3h 3j 3r 3z 42 43 47 4a 4d 4g 4n 4q 4s 54 59 5e 5g 5h 5o 5p 5s 5u 61 6a 6c 6d 6e 6n 76 7d 7e 7k 7l 7w 83 8m 8o 8u 8w 92 94 98 9f 9g 9m 9o 9q 9u 9x 9y 9z a0 a5 al am an ay b4 b9 bb bg bm bn bp bq bs bv by c0 cb cc;n o 11 13 19 1h 1s 2p 2r 2w 3o 45 4i 4m 88 8c 8v 9n 9w a4 a8 ae at b0 b8 c6;c e t 10 15 1g 1i 1k 1n 1v 1z 2b 2m 2n 2t 37 39 3b 3e 3p 3s 3t 40 44 46 49 4h 4o 4y 50 52 53 55 58 5f 5n 5y 63 6b 6f 6q 6r 6s 6t 73 75 79 7b 7c 7n 7v 7z 85 86 8t 90 93 96 9d a2 a6 a7 a9 ac ah ap as aw b6 bc be bi bk bl bo bt c4 c5 ca;d j u 12 1a 1j 1o 1u 21 22 2i 2k 2s 2v 2x 31 35 36 38 3a 3g 3u 3x 4b 4e 57 5b 5w 62 65 66 67 6o 6z 71 72 77 7a 7g 7p 7q 7y 84 89 8b 8i 8n 8x 91 9p 9t ai ao au ax b1 b7 bu bx bz c1 c7;i w 16 1c 1p 33 3d 3q 4r 56 6p 6x 7f 7o 7u 7x 87 8e 8g 8p 8r 95 9e 9h 9i 9v aa af aq b5 ba c2 c8;1x 30 7i 97 9r
not_a_file ;;4g
not_add_up ;aa
not_after ;;6x bq bx
not_again ;;bh
not_before ;;bq bx
not_enough ;;9q
not_handed ;;57
not_in_the_file ;;1t
not_kept_out ;;22
not_ours_to_take ;;35
not_query_localhost ;;7i ai
not_read ;;95
not_waited_for ;;3x
notadirectory ;;a9
notananswer ;;af
notconnected ;;n 7x aq bm bq bx
notdir ;;bm
note ;3u 3z 81 8u 9r bg;1f 2n 6p a9 ao;w 3s 9p;7u;7w
noted ;44 7w
notes ;c w 30 35 3u 79 7u 7w cb;1x 3x 6r;37 3s;3z
notes_by_line ;3x 3z 6n;3u
notes_by_read ;;3s
notfound ;;33 35 a9
nothing 8o;1 g n p s 15 18 19 1a 1g 1m 1r 1s 20 26 2t 33 35 38 3d 3g 3j 3q 3s 3u 44 4e 4h 4i 4r 4z 52 56 58 59 5b 5d 5m 5p 5r 5s 5w 5y 67 6b 6e 6r 6s 6w 6x 6z 72 79 7e 7f 7h 7l 7q 7w 81 82 87 8b 8g 8h 8k 8u 8v 8w 92 93 99 9f 9g 9j 9o 9q 9r 9z a2 a5 a8 ab ac ah ak an ap as at b0 b1 b4 b6 b7 b8 b9 bo bp bv bx by bz c6 c8 ca cb;b 36 43 4g 55 68 75 77 7z 84 88 8l 96 9n 9w 9x al av ba bm bq bu c2;c d e f u w y 14 1e 1f 1h 1j 1o 1v 1x 2k 2l 2n 2o 2x 30 31 3x 4d 4n 54 66 6d 6o 6q 89 8p 8q 9d 9h a0 a1 a9 aa ad ae ai au ax az b3 be bf bt c0 c4;5 12 16 1p 22 2r 2s 40 57 5x 6p 6t 74 7a 7d 7i 7k 8m 8n 8r 8t 95 97 98 9b 9e 9i 9u a6 af ao b5;94 9v a4 aq
notice ;s 1e 33 3r 59 7w 8e 96 9v;3p 3q c7 c8 cb;9b
noticed ;1a 3t 6z 9r 9y;59
notices ;6m 6r;;1z
noticing ;1q
notify ;bw by bz;bq bx c6 c8;bu
notify_all ;;59 7g an aq
notify_one ;;4o ao c2
notsent_bytes ;;8i
notsent_lowat ;;;8i
notvalidfornamecontext ;;bx
notvalidyetcontext ;;bx
nov ;6t;g h i u 13 1t 1v 2o 2q 2v 30 33 38 3h 3p 3q 6w 6x 6z 8q 90 at az be bf bg bh
now 43;5 b d n u 10 18 1e 1g 1j 1o 1u 22 2b 2l 2r 33 3p 3x 3z 40 42 46 47 4b 4s 50 55 57 5j 61 65 6u 6x 6z 7d 7k 7o 7q 7x 81 83 87 8c 8g 8i 8m 8n 94 95 96 99 9e 9n 9y ap aq aw b6 b9 ba br bw bx by c1 c2;0 h i x 12 14 19 1a 1s 1x 20 2d 2x 30 36 37 38 3d 3o 4g 4m 4o 4z 54 58 59 66 67 6b 6p 6r 6s 6t 71 72 75 76 77 79 7a 7g 7w 82 84 85 8d 8l 8o 8p 8r 8u 8w 97 9c 9d 9h 9i 9l 9o 9q 9w a6 af an ao b1 b8 bh bm bq bs bu c0 c4 c7 c8 cb;1p 21 2i 2s 3h 56 7f 8e 8k 98 9r a4 ad be cc;1i 4i aa
nowait ;4r
nowhere ;1v 3b 3q 7h 7i 7w;15 4d 7a af ai ax b1
noxfer ;;2q 2r
npay ;3z;3s 3u
npear ;;2x
npeer ;;k
nproc ;am
npublish_workstation ;;ba
nrum ;;58
nrun ;;58
ns ;;4z 6x 7i 9v ai;6t
ns_last_pid ;;46
nsswitch ;7i;;7e 7k
nstart ;;58
nstat ;7u 81 9w a2;8x 9z;1p 6z 9v
nstat(8) ;9v
nstatus ;;58
nstop ;;58 8i
nth ;;o 14 16 1o 1s 1x 20 2i 33 36 37 3a 3h 3o 3p 40 43 47 4m 59 61 62 6n 6p 6x 7a 7i 7u 7w 7z 82 83 85 8d 8e 8g 8m 8r 8z 95 9i 9r 9u 9w 9y a0 a6 aq b0 b1 ba bd bu bx
nth(1) ;;o 14 16 1o 1s 1x 20 2i 33 36 37 3a 3h 3o 3p 40 43 47 4m 59 61 62 6n 6p 6x 7i 7u 7w 7z 82 83 85 8d 8e 8g 8m 8r 8z 95 9i 9r 9w 9y a6 aq b0 b1 ba bd bu bx
ntp ;;3p
nu ;3z 49;1s 1u 1v 1w 1x 32 33 35 36 37 38 3a 3d 3s 3u 3x 40 43 47 53 56 57 58 68 6x
nul ;;33 35
null ;;b i u 12 13 16 1b 2i 30 36 3p 40 47 4o 53 55 56 57 66 6p 71 75 7a 7f 7i 7o 7p 7x 7y 7z 8e 8g 8h 95 9v ai br bw bx c0 c1 c2 c6
null_mut ;;4i 6r 6s 7f 7y
num ;;2d 4z 66 67 6p 6r 6s bm
number 14 46 61 6y 7v;d f i y 11 17 18 19 1b 1r 1u 1x 20 2b 2d 2l 2o 2p 2v 33 38 3o 3t 3z 45 4m 4s 4z 53 55 58 5j 5v 5x 60 62 66 6d 6o 6p 6u 70 74 7o 7p 7t 8e 8q 8v 95 97 9g 9s a1 a8 ad ag ak ao bf bk bp bv c0 c1;k 1s 26 36 37 4d 4o 59 67 6x 71 79 7i 8c 8u 94 9h 9i 9n 9q 9v a4 af an ap aq b1 b4 ba bg bi bm bq c7 c8 cb;1a 1d 1f 1j 1n 1o 25 3d 3p 3q 3r 3x 49 4h 65 73 76 7v 88 8r 8x 93 96 9l 9t 9w 9y aa as bx;w 1p 30 56 57 5y 61 6y 7n 8w 9m 9u a7 ai;e 14 1g 40 4a 5w 7u 9r;b 46
number(1) ;;4z
number(2) ;;4z
number(3) ;;4z
number(4) ;;4z
number(5) ;;4z
number(6) ;;4z
number(7) ;;4z
numbered ;u
numbering ;w
numbers 6y;b f l p u 11 18 1a 1s 1t 25 2x 30 36 3p 40 42 5p 5u 5w 6h 6o 6w 6x 71 7o 7v 7x 82 8e 8l 8u 96 97 9u 9v a1 aa ab af bv c6 cb;1g 2n 45 4d 4z 7f 7q 7u 9w 9x a8 ao aq bx;5v 5y 60 6t 8x 8z 93 9y a2 ad;4b 9m;8w
nuse_ipv6 ;;ba
nuser ;;c2 c8
nvcsw ;am
nvl ;;61 94
nvn ;;1a
nvul ;;2i
nx ;;2l
nxdomain ;;7f
nxio ;;bm
`;
