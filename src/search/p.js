// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['p'] = `
p ;c 2q 33 3p 3x 4o 6w 79 84 9r ai bk;1x 35 45 6x 6z 7o 7p 82 8d 8e 8f 8g 8h 8q 90 99 9z a0 ba be bf bi bm c1 c5
p0 ;1f
p99 ;4z;4y;;6t
p99_ns ;;4z
p_256 ;;c6
paced ;;bm
pack ;9x
pack_into ;;4m
package ;2d 4b 7u bx
packet 1o af;n 67 6p 72 74 7a 7q 7u 8o 8r 9v 9y 9z a0 a6 ah b3 b7 bp;1p a4 a8 ag b0 ba bx;o 1o 6d 6t 6w 6z 8g a5 a7 aa ai at ay;u a3 ae af ak b1 b6;6x
packet(7) ;6x;8r ba
packet_max ;;a0
packet_outgoing ;;8r
packet_statistics ;6x
packet_too_big ;;b1
packets o 3h;d 1p 1s 2i 67 6t 71 72 74 7a 7p 95 97 a0 a3 a5 a8 ah ai aj au b1;4z 6z 70 7u 82 85 8f 8g 8i 8l 8o 8u 9y a4 ag ba bx c6 c8;o q 1o 6w 6x 9v aa ac b3;y at ay b0
pad ;3b
padded ;;3b
padding ;4h 6o
pads ;3b
page 6q;h 16 1a 22 33 39 3g 3x 4m 50 5m 5n 5q 6u 6v 79 7s 8o 8p 90 94 9e a2 aq b1 bi bl;4n 6s 7l 87 8c 9g 9l ao ap bd be bf c0 c8;0 5 9 u 11 2s 4z 5u 8h 8q am;12 18 4r 5d 5p 5r 6q 6r 82 9c;2m 8l 9i;4i
page_and_close ;8l
page_and_linger ;;8o
page_back ;;6q 6r
pages ;5 9 24 4r 5d 6p 6r 6v 7t 8h 90 am b3 bi;4b 6s;;2m
pagetables ;;aq c8
paid ;3s 9i;79
pair 2t;f k p r 1o 22 2c 2r 2x 31 3q 40 42 44 46 4s 50 6b 6c 6d 6v 7a 7l 9z;a c d e 1p 3j 4a 4b 4d 4g 4z 6p 72 79 7u 83 84 86 87 88 89 8r 8u 8v 8w 8x 8y 8z 91 a0 bx;2d 2t 2v 3r;b 30
pair_closed ;;2t
pair_with_small_buffers ;;8l 8m 8p 8r
pairing ;1p
pairing_all ;;1p
pairing_domains ;;1p
pairing_inet ;;1p
pairing_unix ;;1p
pairings ;;1p
pairs ;79 7s;bx;7a 91;1p
pane ;;c1
panic ao;33 5z 73 aj;n 2p 2w 37 3x 4o 5f 6b 7g 9r an bm bx c8 cb;1k;aq;;ao
panicked ;2n aq;1f 7g ao bm c8
panicking ;;c8
panics ;h 11 1g 7n am ao as;2n 3x;1f;aq
paragraph ;5q
parallelism ;;4z
param ;;c1 c8
parameter ;c1 c9;c8
parameters ;c1 c9;c8 cb
paramgen_curve ;;c6
params ;;bq bx c1 c8 cb
parent ;2n 50 59;4z 56 57 a9 aq ba;31 3r 4a 6b;30 55 8t;2t
park ;;9i aq
parrot 5f;5 a 5h 5m 5t;0;c 5e 5f 5n 5u;5j 5k 5l 5o 5r;5g
parrots ;;5k
parse ;2b 3p 7i 7r 9m 9r bf;u 11 13 1o 20 2d 3q 45 4z 54 58 59 61 62 66 67 6p 6x 71 72 75 76 77 78 79 7a 7l 7o 7p 7q 7u 7w 86 8c 8d 8e 8g 8i 8r 94 9e 9i 9n 9q 9u 9v a0 a6 a8 aa af ai ao aq b0 b1 b4 b8 ba bm bu bx c1 c4 c8;7n;;5y
parsed ;2b
parser ;5y c9;;3t 9r
part 2c 9f bt;0 b i o u 1m 1x 22 2l 2r 32 37 38 39 3o 3p 3u 4r 4s 4z 52 53 54 5o 6a 6d 6q 6w 6x 7e 7j 7l 7n 84 8i 8j 9e 9z aa au bn bv bx c1 c8 ca;11 12 1s 2d 2i 3q 4b 4e 59 6p 8m 8n 8p 8r 9d 9q ai aq bq c7 cb;2k 3g 4i 58 5b 5g 6u 8g 8t 9f 9i;33 3b 5c 8l ae
partialeq ;;3u 4z 7f 7g 7n 8g 8m 8o 8r 91 98 9h 9i 9m 9n 9q 9r 9y a8 aa ae af ai aw b0 b1 ba bf c1 c8
parties ;2b 60
partition ;;79 af
partition_point ;;9h 9i
partner ;aq
parts ;45 5c 5y ad aq bn;u 25 5x 67 6r 6s 6x 9w 9z a9 aa ai ax b1 c1 c8;;8j;8g
pass ;p 1a 1t 2v 3b 56 79 7a 8f 9i ag at ay b0 be;54 55 57 59 6r 6s 6x 8q 94 95 97 bf;1c bm
pass_back ;;9r
pass_rights ;;43 47 4b 4g 6p
passcred ;3b 43 49;3p 44 47 4b 6d 6p
passed ;12 16 1i 1j 1m 1p 2x 3g 4e 4h 55 6w 7i 89 8b 8w 90 97 9i ai aj;20 66 9d 9e ba bi bx;3f 4a 8p
passes ;14 19 2k 2p 3b 49 4e 4o 6t 73 7g 7y 88 89 8g 9m 9p at b6 b7 ba bj bo bu bz;9v b1 bx;q 6p 7v
passing 4a;i 1x 4h 6p;1s 2d 2i 57 59
passing_descriptors ;;3s 3u 3x 43 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 57 58 59 6p 6q 6r;6j
passpidfd ;;4b 6p
passrights ;1x 3p 4g;1s 2d 2i 38 3h 3q
passsec ;;4b 6p
passwd ;4a;2v 30 35 a9 ba
password ;24 3z 40 a9;;a2
past ;4n
path 5x at ay;b 11 1r 1y 20 22 2c 2r 33 3a 3d 3q 40 4a 4e 5r 5s 66 69 6z a2 b0 b3 bm;13 1o 1t 2d 2i 32 36 37 38 3h 3o 3p 3x 43 45 47 4g 4m 4o 4z 54 58 59 6p 6x 7o 8g 9v a9 aa ai ax az bd bq bs bu bx c8;1p 1v 1w 3e 3f at;1s 1u 1x 35 3g 5x b1;1z 3b
path_leftover ;32;1x
path_resolution ;1v 3q
path_resolution(7) ;1v 3q
pathbuf ;;1s 1x 33 36 37 3h 3o 3p 40 43 47 4e 4m 4z 6p ai
pathname ;5x;2d 2i 3q
paths ;1n 22 38 5x b0 bj bm;1p
patience ;8b 9h aa;1p 3b 3d 4g 62 98
patient ;3x;8q
pattern ;4z 8e;6r 6s
pause ;1j 2p 56 57 70 8r 9x a8 aq b1 b3 c4;58 59 6p 88 9i a4 b8 c6 c8;ac;aa
pauses ;70 84 8r b3;;aa c4
pauses_do_not_add_up ;aa
pausing ;;56 57 59
pawsestab ;8x
pay ;6o 6t 6u 7a;3s 3u 72 bu c4;3z 4s
payload ;;6o bx
pays ;52 6o 6t 6u 8g bu c4;9h
pcap ;6x;6w 6z 70 85 8e 8g 8h 8l bp bw bx
pdeathsig ;;56 57 7a 7i ai;55 59
pdfork ;46
pdfork(2) ;46
peak ;;6n
peak_memory ;;6n
pear ;;2x
peek ;4d 9v;3o 84 8m 8r 9i ai au ba bm bx;;3j;;87
peek_four ;87
peek_twice ;;4d
peekable ;;9m 9n ai bm
peeks ;87;4d
peer h 8n 94 b0 ba;o q s 3u 42 49 4g 4o 5w 63 6d 6n 77 7n 7p 7y 85 87 88 89 8b 8q 8s 96 9a 9b 9d 9f 9g 9k at av b1 b5 bt;c i k p t v w y 12 14 1a 1b 1c 1f 1g 1h 1i 1j 1p 1s 1t 1u 1x 20 22 2t 2v 32 3a 3b 3d 3o 3s 43 47 57 66 6p 6q 6v 75 76 7a 7i 7w 8c 8l 8v 98 9r 9v a9 aa ap bq bs bu bx c6 c8 cc;h 3q 46 4i 4m 4q 50 6b 6h 6o 6r 6s 79 84 86 8p 97 99;16 40 4r 4z 8n 8o 8r 94 9i au;4n 83 8m 95 9e
peer_addr ;o 16 77 7k au;k q 3q 6p 75 76 79 7i c8
peer_cred ;46
peer_gone ;;16 4n
peer_groups ;;43 47
peer_writes ;;8m 8n 8r
peercred ;3d 40 49;;43;46
peercredentials ;3d;40 42 43 46 47
peergroups ;46 47;43
peerincompatible ;;bx
peerpidfd ;49;;46
peers 3x;k 6h 8r 9i 9j;38 3u 42 4m 6o br;bu;9e
pem ;br bs;bu bx c6 c8;;bq
pem_file ;;bq bx c8
pem_file_iter ;;bq bx c8
pemobject ;;bq bx c8
pending ;7y
people ;5y 9n ai;59 9q
per al;52 8g aq;;6v;6u
per_s ;;4z
per_second ;;4z
percent ;5w
perhaps ;1 7g b1 bg c1;59 9q af bi bm
period ;;4z
perm ;;bm
permanent ;8g
permission ;37 3d 3p 47;1x 35 38 4e 63 7a b6;;;1v
permissiondenied ;;9v a9
permissionerror ;;3p
permissions ;1t 1z 22 2l 43 4h 4i;42 47 4e bq;1x 2q 37 3d;1v
permissionsext ;;37 4e bq
permitted ;1x;1o 2m 38 3p 3q 45 4g 4q 56 6r
persist ;14 70
persistent bd
person ;q 56 c8;cb
pf ;;3p
pgrep ;aq;2l 2o 30 3o 3q 3x 4i 53 57 59 6p 7z
phase 9e;9i
phases ;;9i;9e
phone ;5p
phones ;bc
photograph ;;;42
pick ;4s
picked ;5u
picks ;3q 4s 4z;13 4i 6r 6s
picture ;0 d n 5f 6t 7o 7u 8i 8r 9i 9p bs;;u 2t
pictures ;;;bl
pid ;2l 49 55 59;c v 16 19 1a 1g 1t 2t 2v 30 40 43 44 45 47 4s 4z 56 6p 6r 6s 6x 77 7i 7o 7z 82 8q 90 99 9v aq b1 ba be bf bi c8;46;3p 57
pid_fd ;b
pid_max ;33
pid_net ;;8r
pid_reused ;;46
pid_status ;6n
pid_wchan ;1g
pidfd 46;49 56;;;;46
pidfd_getfd ;2l 4a
pidfd_getfd(2) ;2l 4a
pidfd_open ;46
pidfd_open(2) ;46
pidfd_send_signal ;;46
pidfd_signal_process_group ;56
pidfdid ;;57
pidfile ;;7i 9z ai
pidof ;;i 14 1f 1g 32 33 35 36 3a 7x 98 al ap aq c0 c2 c8
piece ;15 2i 2p 2x 38 3j 3x 82 84 8b 8g ag am b3 cb;3u 59 6o 8w 9i af bg bm c4 c6 c8;72 8e
piece_time ;;bm;bk
pieces ;12 1l 2i 2r 3j 3u 3x 5e 67 6j 6o 8h 8k bp;84 89 aq bg;72 8e;ay b1
pile ;6u aq
ping ;ay c8 ca;4z 8d 8e 8f 8g c4 cb;;c5;98
ping_pong ;;4s 6t
ping_pong_apart ;52;4s
ping_pong_tcp ;;6t
pinged ;;c4
pingpong ;8e
pipe 2l 2q;b i 1t 2n 30 3r 4d 4r 50 52 57 6a 7x aa;35 3o 3x 46 4n 53 59 6b 6p;h 16;2o 2p 2s 4z 56 5b 6u 6v;2l 2m 2r 6t
pipe(2) ;2l 2r
pipe(7) ;h 2p 2r;;2m
pipe2 ;;2m 4z
pipe_buf ;2p 2s;;;2r
pipe_max_size ;2m
pipe_size ;;2m
pipe_wide ;6u 6v;4z;;6t
piped ;;46 7a 9v aw b1
pipeline ;2n
pipelining 9o;bg
pipereader ;;4d 59 7x
pipes 2l;i 2r 2t 67 6a;2n 2o 2p 2q 4z;2m
pipewriter ;;2p 55 56 57 59
pkeyopt ;;c6
pki_types ;;bq bs bu bx c8
pkill ;4o;2v 4n 53 56 59
pktinfo ;;2i;67 9z
pkttype ;;6x 8r
place ;1k 33 36 37 38 3t 43 4a 4o 57 66 6n 6o 70 71 7n 7y 89 8u 9i 9n 9p 9t a2 aa ac ae aq au ax b8 bn bz c2;2d 2i 3u 4i 67 6r 6s 9y a9 ay b9 ba bx;35 8l 9l 9v;9r
placements ;;4z
places 9v;1 6z 72 84 9n 9r bp;u 4z;aq;9v
plain ;1y 4b 4n 8g 8k 9v;13 33 35 3p 9m 9n a9 aa af ai bf bg bh bi bm bu bx c1 c8 cb;4d
plain_addresses ;;6x
plainly ;3b
plaintext ;3t
play ;0;5r 7i ah ai
played ;u ah;ai
player ;1l;;4s
players ;6t;;4s
plays ;0 4s 5p 7a;ah
please ;9n;b1
pload ;;bh
plot ;6u 8g am c4;4z 9i 9x;6v
plots ;;;4z 6t
plotters ;4z
plug ;94;ba
plugged ;95
plumbing ;;ba
pmtu ;;ay
pmtudisc_do ;;ax ay
pmtudisc_dont ;;ay
pmtudisc_probe ;;ay b1
pmtudisc_want ;;ay
png ;9p;bm
point ;66 7i ak ba;30 9h 9i af ai bq bx
pointer ;25 ag ak;af ai;5x 7y;ad ae
pointers ;7y;3p 7f ai;ak;ae aj
points ;;3p ae
poisoned ;aq;;ao
poisonerror ;;59 6p 7g 9n 9r aa an ao ap aq c0 c2 cb
poke ;c2 c6;c4 c8
poked ;;c2
policy ;;9h 9i
polite ;30
poll ;w 2s 46 57 58 bt c4;3p 42 4b 4s 59 6x 78 95 aa av b1 ba c8;2r 4n 79 9v bz;3q 3r 77 7x 8i 9i
poll(2) ;2s 3q 57 77 8i
pollerr ;2s 79;77 av
pollfd ;;3q 46 57 59 6x 77 78 79 7x 8i 9i aa b1 ba c8
pollflags ;;3q 46 57 59 6x 77 78 79 7x 8i 9i aa b1 ba c8
pollhup ;58;59 77
pollin ;;46 57 6x 7x 9i aa ba
pollout ;7a 7c 8i;3q 78 95;79;77
pollrdhup ;;c8
polls ;78 7c;7x
polltimeout ;;3q 46 57 59 79 7x 8i b1 c8
poly1305 ;;bx
pong ;c5 c8 ca;4s 6t 8d 8e 8f 8g c4 cb;;;98
pong_apart ;52;4s
pong_back ;98
pong_tcp ;;6t
pool ;1g 6r 9k
poor ;36;79
pop ;;4m 4o bm bx
pop_front ;;59 79 84 9h 9i
pop_if ;;bm
popped ;;4m 4o
popular ;7a
port o p 5g 61 62;b h m q s t x y z 19 1e 1r 1x 21 22 24 2v 3b 3d 59 5o 5x 6b 6w 7e 7k 7n 7r 7s 7x 7z 82 8d 8r 8u 8v 8w 90 ak au b1 b3 b4 b8 ca;5 c g u v w 11 13 14 16 1a 1b 1f 1g 1o 1t 1u 2t 32 3a 3s 53 57 6z 77 79 7d 7f 7p 7u 7v 7w 8e 8f 8g 8h 8x 94 9e 9g 9i 9z a0 ag ao ap aq at az b0 b6 b9 bm bu c0 cc;10 1n 1s 1v 2c 2d 5b 5u 6x 7t 93 9b aa ad af av aw ax ba bc;k o 15 1c 1d 25 2i 5w 5y 63 7i 7o 8z 91 9v a6 ah b5;1p 20 26 2b 60 64 7a ai;p 61 62 65
port_kept ;;2v
port_range ;o;60 61 62 7a;8z
port_start ;63
port_twice ;;p
port_unreachable ;;aw
portable ;2r 4d 77;;78
portions ;o
portprocess ;;p q
ports 60 63 8z;h o u 1o 1p 2i 2k 3f 5p 5u 65 7a 7k 8u 90 99 9u a2 a6 ai;21 26 8v 8w 8x;k s 22 8z 93;p 61 64;60 62
position ;4z;3u 4m 7u 98 9i aa bg bm c1 c8;4r;4o
positions ;;4m 4o
posix ;q 14 1v 2r 6d 78 8h;;77 7x
posix_fallocate ;6q
posix_fallocate(3) ;6q
posix_spawn ;30
posix_spawn(3) ;30
possible ;22
post ;9h bd be bg bh bo;8h 9i bf bm
postrouting ;;94
posts ;bh bj
pour ;;8i
pours ;;;8i
pow ;;56 9h ai
power ;1x 45 95 9b c5;4z
powers ;1o 63
powf ;;94 96 97
ppid ;;2o 30
ppoll ;;6x aa ba
pr_set_dumpable ;30
pr_set_pdeathsig ;;56 57;55 59
prctl ;30 55 59;56 57 6x 7i ai
prctl(2) ;30 55 59;6x
pre_exec ;30 6b;55 56 57 7i ai
pread ;4h
preadv2 ;4r
preadv2(2) ;4r
precedence ;7q
predict 5q;1 5 c d e f g i n o q t u w z 11 13 14 15 16 17 1a 1b 1c 1d 1f 1g 1h 1i 1j 1n 1o 1t 1u 1v 1x 24 25 26 2m 2n 2o 2r 2t 2v 2x 32 35 3a 3b 3d 3e 3h 3j 3q 3s 3u 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4h 4i 4n 4o 53 56 57 58 59 5j 5k 5l 5o 5u 5x 5y 60 62 66 67 6b 6d 6e 6f 6i 6k 6l 6n 6p 6q 6v 6w 70 71 72 75 76 77 78 79 7a 7c 7d 7e 7h 7i 7k 7l 7q 7u 7v 7w 7x 7y 7z 80 81 82 83 84 86 87 88 89 8c 8f 8h 8i 8l 8m 8n 8p 8q 8r 8u 8v 8w 8y 8z 92 93 94 95 96 97 98 9b 9c 9e 9g 9h 9i 9l 9m 9q 9r 9u 9v 9w 9x 9y a2 a3 a4 a5 a6 a7 aa ad ag ah ak al ao ap aq au av aw ax ay b0 b5 b6 b7 b9 ba bc bd be bg bh bi bp bq br bs bt bu bv bz c0 c2 c4 c5 c7 ca cc;;m p s 10 18 1e 1m 1r 1z 21 22 2b 2k 2s 31 39 3g 3r 3x 3z 49 4r 4s 52 5b 5q 65 6z 74 7g 7o 7t 8b 8g 8k 8t 90 9k 9p 9t ac af as b3 bo;1p
predict_limits ;97
predicted ;;94 96 97
prediction ;2m
predictions ;z
preempt_wakeup_fair ;cb
preemption_bound ;;4o
prefer ;;7q
preference ;;ad ai;62
preferences ;7q
preferred_lft ;7q
prefers ;;;7q
prefix ;3x 7i 7q c9;3p 4z 9m 9n 9q 9r 9v ai b1 bi bm c1 c8;3t 7p;6o
prefixes ;7p
prelude ;;3x 79
prepare ;55;2d 2i 56 57 67 6x 8p 91 9v
prepared ;i
prerouting ;;9v
prescribes ;x
present ;;3q c8
presented ;;bx
preserve ;;;3s
press ;s 10 11 18 3z 5n 65 6q 8r 9u a6 as b4 c5;c p 22 30 4g 6p 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 8c 8y 94 95 99 9v 9w 9z a0 ad ag ai at ax ay az b0 b1 b7 b8 b9 ba;3s 70
pressed ;3q 56;59
pretend ;b9
pretended ;7y
prevent ;2k 4o 57
prevent_sas ;aa
previous ;39 4z
pri ;3p
price 6t 6u 6v;1i 2i 38 3x 55 66 7x 96 9l 9m am aq c8;1f;5b 6v 9g 9o
prices ;4s 9g
primary ;47;43
prime ;;4z
print ;m 18 1j 22 2k 2s 2x 3z 4r 5u 6a 7c 7k 7l ak bc;n p u 11 2i 2v 3b 3p 3s 3u 3x 4e 4i 4m 4n 4q 58 59 61 6p 6r 6x 70 72 7a 7i 7n 7o 82 8c 8d 8e 8r 94 98 9c 9e 9g 9l 9m 9o 9q 9r 9u 9v 9w 9y 9z a0 a6 af ai aq b0 b1 b4 b9 ba bm bs bu bx c8;1r 56
print_peak_memory ;;6n
printable ;3p
printed ;b v 2r 3h 56 5m 5n 5q 7e 7p 9z;30 53 57 59 5h;5p;5u
printer ;7k ba;30 7i;b8;7e;b9
printers ;k b9
printf ;3r 3t 3x 3z;1h 1i 1k 2r 3h 3o 3p 58 66 85 87 89 8q 90 9v 9z a0 c2
printing ;56;2n 30
println ;b 1k 30;;2n
prints ;b m 11 1g 1r 1t 1u 20 21 25 2l 2t 30 38 3b 3r 3t 5b 5f 5h 5l 5n 5y 6a 6x 6z 79 7a 7f 7u 82 87 8h 8q 9g 9q 9w 9y a3 af ak b4 b9 bj;p 3h 55 56 57 59 7o a6 ai;13 4s 6n b7;n 6q 7p 9l
priority ;;3p 7a 7u 7w 8u 94 98 9v aw b1 c5
private bq;30 4i 7h 7i bz;4q 95 ba;7q bq
private_address ;7i
privatekeyder ;;bq bx c8
privilege ;h;;63
privileged ;1o
privileges ;59;55 56 57
privmsg ;;c1 c2 c6 c8 cb
prk ;;bx
prlimit ;1g;am
probably ;72 bc
probe ;1x 39 3g 70 ay b0 b1;2d 2i 94;;6z;96 97
probe_timer ;8g 8r;;97
probes 70;8g;95;70 96;9b;;97
probing ;az
problem ;;bx
proc ;b 1g 2o 2v 30 33 3d 4h aq bm;1f 1o 2m 2w 35 3b 3q 3x 4b 4i 4z 53 57 60 6n 6p 6r 6s 7g 7i 7x 8r 8w a9 al am ap b1 ba c0;2l 7u 8u;46 9v
proc(5) ;33
proc_ns ;;7i
proc_pid_fd ;b
proc_pid_fd(5) ;b
proc_pid_net ;;8r
proc_pid_net(5) ;;8r
proc_pid_status ;6n
proc_pid_status(5) ;6n
proc_pid_wchan ;1g
proc_pid_wchan(5) ;1g
proc_sys_fs ;2q
proc_sys_fs(5) ;2q
proc_sys_kernel ;33
proc_sys_kernel(5) ;33
proc_sys_vm ;4r 6o
proc_sys_vm(5) ;4r 6o
process 46 55 5g;i m 14 1a 1e 1g 1x 2n 2v 31 36 37 39 3a 4g 4m 4n 4z 50 52 57 59 5c 5j 5k 5p 7e 7g 82 8m 8u 8y 96 aa as;a d e h j k n o p q t u v w y 11 12 13 19 1b 1c 1f 1h 1i 1j 1n 1o 1p 1s 1t 1u 20 21 22 25 26 2d 2i 2m 2p 2r 2w 2x 32 38 3b 3h 3j 3o 3q 3s 3u 3x 47 4b 4d 4e 54 5x 5y 60 61 62 66 67 6b 6d 6n 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8o 8p 8r 8v 8w 8x 8z 90 91 94 97 98 99 9c 9e 9g 9i 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 af ai al ao ap au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd be bf bi bm bq bs bu bx c0 c8;c f 16 2o 3d 3g 42 4s 58 5l 6s 7i 8q;b 2l 2t 3p 43 4a 4i 53 5b 8t 95 cc;30 33 40 44 49 56 5g 6p am aq;45 46
process_group ;56;7z
process_new_packets ;;bx c6 c8
processed ;7i
processes 7z;d f i 2k 2l 31 44 4h 4i 4z 55 56 5b 5k 5u 7x;2t 4o 57 59 6p 6r 6s 7i;3e 4s 5g am aq;5o
processor ;4z 9e 9v am ap ay b1 ba;5f aw;bm;6s
processors ;1f 4o b1;4m
procps ;;9
producer ;4m 4r;4o;6k
program b v 2c 5g 98 ae;i m n p 11 13 18 1a 1c 1e 1g 1l 1m 1q 1x 1y 23 24 25 26 2b 2m 2w 31 32 33 39 3h 3j 49 4b 4d 4h 4n 50 53 55 57 58 5k 5o 5r 5s 5u 5w 60 63 64 6d 6g 6o 6r 6t 6v 70 7g 7o 7s 7x 81 83 84 86 88 8b 8g 8k 8u 8x 94 9c 9m 9n 9u 9w a0 a2 ah ai an ao aq au ax az b0 b1 b3 b4 b7 bg bj bm bn bs bu bx c5;2i 2t 4m 66 67 68 6x 7a 7n av aw ba c4;a d e f q t u v w 10 1f 1n 1o 1r 2d 3b 3p 42 4a 4s 4z 52 5b 5x 5y 61 62 65 6a 6n 6p 6s 6w 71 74 76 77 7c 7d 7f 7k 7p 7q 7v 7y 87 8e 8h 8p 8v 96 98 aa ak b5 bc bz cc;h j 12 14 21 2o 2s 2x 36 3q 3r 43 59 5p 5v 69 6b 7u 8m 8w 95 9b af am c8;b c 16 1p 22 2v 30 46 56 7i 8r 99 9v;2n
programmer ;33
programming 0;5c
programs aa;9 i n t 10 17 1a 1p 1x 22 26 2c 2m 2n 2o 30 37 38 46 4d 4i 4q 52 53 5b 5p 5s 5w 5x 62 6x 78 79 7a 7i 7n 84 89 8u 98 99 a5 ae aq ay ba bc bx;c 4e 8l b4 c8;k 1w 2d 3e 57 5o 9v aa b1;u b7
progress ;;;;77
prohibit ;;7a
prohibited ;;;aw
project 53 c0;h 5e 5n 5t 5x
promise 72;e 3u 4g 5m 6h 6q 9v;;ae
promised ;1p 5x 83;3u 6o 6q
promises ;2m 37 3s 4d 9u;ai;30 6s
prompt ;;t
proof ;33 77 7i aw c6;;bp bt;bv
prop_assert ;;79
prop_assert_eq ;;3x 79
prop_assert_ne ;;79
prop_map ;;3x 79
prop_oneof ;;3x 79
properly 32;3p;;1x
properties ;79;3x
property ;13 20 2r 3f 3o 3t 4a 4q 7o 7x
proposes ;52
proptest ;3x;79;9r
prot ;;6r 6s
prot_read ;;4q 4z
prot_write ;;4z
protect ;91 97
protected ;3d 58
protected_fifos ;2q
protected_mode ;;8f 8g
protection ;91 9y a0
protects ;7i 8z 97 9r a6;;3d
protflags ;;4i 4z 6r 6s
protocol 1n 9l;20 2k 40 4m 7e 90 9g 9n 9r a1 a3 aa at b7 bu c1;u 54 58 6x 7a 8r 8w 9v a0 ba bi bw bx;1r 8q 98;1n 1o 1p
protocols ;3t 6d 9r bp;9l 9m 9n 9o 9p 9q;9s bx
prove ;2k 3x 5b 68 8b bp
proved ;9v 9y a0 bp;bs bu
proves ;z 1r 2s 3x 4z 77 79 ak;;7a a0
provide ;1o
provider ;;7i
proxies ;5c 6p 8z bj bm
proxy ;q be bf;8q bm;90 98;9i bj
proxy_connect_timeout ;9f
proxy_http_version ;;be bf
proxy_ignore_client_abort ;8q
proxy_next_upstream_timeout ;9f
proxy_pass ;;8q be bf
proxy_read_timeout ;9f
proxy_send_timeout ;9f
proxy_set_header ;be;bf
proxy_temp_path ;;6x 7o
proxycommand ;3z
proxying ;8h
proxyusefdpass ;6p
prw_r__r ;;2q
ps ;;2o 30 3q 4n 4o
psh ;;6x 8w
pskb ;38
psql ;8h
pss ;aq
pthread_cancel ;aq
pthread_cancel(3) ;aq
pthread_join ;al
pthread_join(3) ;al
pthread_kill ;;88
pthread_sigmask ;36
pthread_sigmask(3) ;36
pthread_t ;;88
pthreads ;37
pthreads(7) ;37
ptr ;;25 36 3p 43 47 4i 4z 5x 6r 6s 7f 7y ai
ptr_eq ;;6p
ptrace ;4a;;30
ptrace(2) ;30
pts ;;2v 30
pub ;;2d 2i 33 35 36 38 3p 3q 3u 43 47 4b 4e 4g 4i 4m 4n 4o 4z 54 55 56 57 58 59 66 67 6o 6p 6r 6s 6x 71 79 7f 7g 7i 7n 7u 7x 84 89 8g 8l 8o 8r 8u 8w 94 95 96 97 98 9d 9e 9h 9i 9m 9n 9q 9r 9v 9x 9y a0 a4 a8 a9 aa ae af ag ah ai an aq b0 b1 b4 b8 ba bf bg bi bm bq bx c1 c2 c4 c6 c7 c8 cb
public ;bx;;7q;bq
publish ;9l a9 aa;ba
pulled ;;;94
punch ;6r
punches ;4r
purpose ;o 1c 2r 4b 5e 6u 72 7o 7p 7z 8l bq;d e 1f 26 2n 2o 2t 2v 30 3h 3s 5l 67 6n 6q 76 7g 7i 7l 82 84 87 88 8c 8d 8g 9d 9e 9g 9l af al ao ap aq bd bx c0
push ;4m 4r 9r;33 35 37 3b 3p 3u 3x 4b 4i 4o 4s 4z 54 62 6p 6t 6x 79 7a 7f 7x 84 8g 94 95 97 9h 9i 9m 9n a8 aa af ai al b1 b5 b8 ba bm bq bx c1 c4 c7 c8 cb
push_back ;;59 79 84 9h 9i c2
push_front ;;79 9q
pushed ;;4m 4o
put ;c q 19 1g 1v 1x 20 2k 2l 2x 3h 3r 3x 4b 4q 4s 79 7x 9h 9r 9w ac be bg ca cb;3p 3q 4o 58 59 a9 aa bx c4;4m 6t c2
put_off ;;57 59
puts ;2p 2v 2x 36 37 3b 3t 4m 4o 4s 55 57 67 6u 6v 72 7a 7h 84 a0 ay bd bn bp c2;2d 4e 89 aq cb
puzzled 5m
pwd ;;6p
pwrite ;;4q 6q
py ;aa;4i 4m 4n 4q 6q 6r 89 a0 bu;8h
python ;4i 4m 57 75 7v 89 90 9e aq at;13 7a;9c;6s 8h am bu
python3 ;55;9 13 1c 3o 3p 3x 4i 4m 4n 4q 53 56 57 58 6q 6r 6w 6x 6z 7a 7v 89 8h 90 9c a0 at az bu
python_source ;;4m
`;
