// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['p'] = `
p ;c 2q 33 3p 3y 4p;12 1x 35 45
p0 ;1f
p99 ;4t 4z;4y 51
p99_ns ;;51
pack_into ;;4m
package ;2d 4b
packet 1o;n o u 4f 4v 67 6d;1p
packets o 3h;d q y 1o 1p 1s 2i 4v;4t
packs ;4x
pad ;3b
padded ;;3b
padding ;3u 4b 4h
pads ;3b
page ;0 5 h u 11 12 18 1a 22 2m 2s 33 39 3g 3y 4i 4j 4k 4r 4u 4z 51 5d 5m 5p 5q 5r 5u;4l
pages ;5 24 2m 4c 4k 4r 4u 4w 4x 5d;4b 4l
paid ;3s
pair 2t;b f k p r 1o 22 2c 2d 2r 2v 2x 30 31 3q 3r 3w 41 46 4s 4x 50 6b 6c 6d;a c d e 1p 3j 42 44 4a 4b 4c 4d 4f 4g 4t 51
pair_closed ;;2t
pairing ;1p
pairing_all ;;1p
pairing_domains ;;1p
pairing_inet ;;1p
pairing_unix ;;1p
pairings ;;1p
pairs ;u 1p
panic ;1k 33 5z;n 2p 2w 37 3y 4p 5f 6b
panicked ;2n;1f
panics ;h 1f 1g;2n 3y
paragraph ;5q
parallelism ;;51
parent ;2t 30 31 3r 4g 50 55 59 6b;4t 51 56 57
park ;4c
parrot 5f;5 a c 5e 5g 5h 5j 5k 5l 5m 5n 5o 5r 5t 5u;0
parrots ;;5k
parse ;2b 3p 5y;u 11 13 1o 20 2d 3q 45 4f 51 54 58 5a 61 62 66 67
parsed ;2b
parser ;3t 5y
part 2c;0 b i o u 15 1m 1x 22 2k 2l 2r 32 33 38 39 3b 3c 3g 3o 3p 3w 4i 4o 4r 4w 51 52 53 54 58 5b 5c 5g 5o 6a 6d;11 12 1s 2d 2i 3q 4b 4e 4t
partialeq ;;3u 51
parties ;2b 60
parts ;5c 5y;u 25 4k 4l 5x 67
pass ;p 1a 1c 1t 2v 3b;4a 4k 4l 5a
pass_rights ;;43 47 4b 4g
passcred ;3c 3q 43 49;3p 44 47 4b 6d
passed ;12 16 1i 1j 1m 1p 2x 3f 3g 4a 4g 4h 55;20 66
passes ;q 14 19 2k 2p 3c 49 4f 4p 4v
passing 4a;i 1x 2d 4c 4h;1s 2i
passing_descriptors ;6j;3s 3v 3x 43 47 4a 4b 4c 4d 4e 4f 4g 4i 4m 4o 57 58 5a
passpidfd ;;4b
passrights ;1x 3p 4g;1s 2d 2i 38 3q
passsec ;;4b
passwd ;;2v 30 35 4a
password ;24 3z 40
past ;4n 4o
path 5x;b 11 1p 1r 1s 1u 1v 1w 1x 1y 1z 20 22 2c 2r 33 35 3b 3c 3d 3e 3f 3g 3q 40 4a 4e 5r 66 69;13 1o 1t 2d 2i 32 36 37 38 3h 3o 3p 3x 3y 43 45 47 4c 4g 4m 4o 4p 51 54 58 5a
path_leftover ;;1x 32
path_resolution ;1v 3q
path_resolution(7) ;1v 3q
pathbuf ;;1s 1x 33 36 37 51
pathname ;5x;2d 2i 3q
paths ;1n 22 38 3e 5x;1p
patience ;;1p 3c 3d 4g
patient ;3x
pattern ;4t;4k 4l 51
pause ;i 19 1j 56 57;4f 58 5a
pausing ;;56 5a
pay ;3s 3u 3z 4u 4w;3v
payload ;3u
pays ;4u 4w 52
pdeathsig ;55;56 57
pdfork ;48
pdfork(2) ;48
peace ;4n
peak ;;3w
peak_memory ;;3w
pear ;;2x
peek ;3j 4d;3o
peek_twice ;;4d
peer h;o q s 3q 3u 3w 41 46 49 4i 4k 4l 4m 4n 4o 4q 4r 4t 50 5w 63 6b 6h;c i k p t v w y 12 14 16 1a 1b 1c 1f 1g 1h 1i 1j 1p 1s 1t 1u 1x 20 22 2t 2v 32 3a 3c 3d 3o 3s 40 42 43 47 4f 4g 4j 4p 4x 51 57 66
peer_addr ;o;k q 3q 4f
peer_cred ;48
peer_gone ;;16 4n
peer_groups ;;43 47
peercred ;3d 40 43 46 48 49
peercredentials ;;3d 40 41 42 43 46 47
peergroups ;46 47;43
peerpidfd ;46 49
peers 3x;k 4n 6h;38 3u 3v 42 4m
people ;5y;5a
per ;4u 4w 52
per_s ;;51
per_second ;;51
percent ;5w
perhaps ;1;56
period ;;51
permission ;1v 37 3p 47;1x 35 38 4e 63
permissionerror ;;3p
permissions ;1t 1v 1x 1z 22 2l 2q 37 3d 43 4h 4i;42 47 4e
permissionsext ;;37 4e
permitted ;1x;1o 2m 38 3p 3q 45 4g 4k 4q 56
persist ;14
person ;q 42 56
pgrep ;;2l 2o 30 3o 3q 3x 4c 4i 53 57 59
phone ;5p
photograph ;42
pick ;4s
picked ;5u
picks ;3q 4s 4t;13 4i 4k 4l
picture ;0 d n u 2t 42 4u 5f
pid ;2l 46 49 55 57;c v 16 19 1a 1g 1t 2t 2v 30 3p 40 41 43 44 45 47 4f 4k 4l 4s 4t 51 56 59 5a
pid_max ;33
pid_reused ;;46
pid_status ;3w
pidfd 46;48 49 56
pidfd_getfd ;2l 30 4g
pidfd_getfd(2) ;2l 30 4g
pidfd_open ;46
pidfd_open(2) ;46
pidfd_send_signal ;;46
pidof ;;i 14 1f 1g 32 33 35 36 3a
piece ;2p 3y;3u 3v 3w 5a
pieces ;12 1l 2i 2r 3u 3y 5e 67 6j
pile ;4w
ping ;;4t 51
ping_pong ;;4s 4v
ping_pong_apart ;52;4s
ping_pong_tcp ;;4v 51
pipe 2l 2q;h i 16 1k 1t 2m 2n 2o 2p 2r 2s 30 3r 4d 4r 4t 4u 4w 4x 50 52 56 5b 66 6a;b 35 3o 3x 46 4c 4f 4n 51 53 5a 6b
pipe(2) ;2l 2r
pipe(7) ;h 1k 2m 2p 2r
pipe2 ;;2m 4t
pipe_buf ;2p 2r 2s
pipe_max_size ;2m
pipe_size ;;2m
pipe_wide ;4t 4u 4w 4x;51
piped ;;46
pipeline ;2n
pipereader ;;4d 5a
pipes 2l;i 2m 2r 2t 67 6a;2n 2o 2p 2q 4t
pipewriter ;;2p 55 56 57 5a
pkill ;;2v 4n 4o 53 56 59
pktinfo ;67;2i
place ;33 35 36 37 38 3t 3u 3w 4p 57 66;2d 2i 4i 4k 4l 67
placements ;;51
places ;1;u 51
plain ;1y 33 4b 4d 4n;13 35
plainly ;3b
plaintext ;3t
play ;0 1k;4s 51 5r
played ;u
player ;1l 4s
players ;4s
plays ;0 4s 5p
plot ;4x;51
plots ;4t 4u 51
plotters ;51
point ;66;30
pointer ;25 5x
poisonerror ;;4f 5a
polite ;30
poll ;2r 2s 3q 3r 4n 57;3p 46
poll(2) ;2s 3q 57
pollerr ;2s
pollfd ;;3q 46 57
pollflags ;;3q 46 57
pollin ;;46 57
pollout ;;3q
polltimeout ;;3q 46 57
pong ;;4s 4v
pong_apart ;52;4s
pong_tcp ;;4v 51
pool ;1g 4k
poor ;36
pop ;;4m 4o 4p
pop_front ;;5a
popped ;;4m 4o 4p
port o p 5g 61 62;h k m q s t x y z 10 15 19 1c 1d 1e 1n 1p 1r 1s 1v 1x 20 21 22 24 25 26 2b 2c 2d 2i 2v 3c 3d 5b 5o 5u 5w 5x 5y 60 63 64 65 6b;5 c g u v w 11 13 14 16 1a 1b 1f 1g 1o 1t 1u 2t 32 3a 3s 53 57
port_kept ;;2v
port_range ;o;60 61 62
port_start ;63
port_twice ;;p
portable ;2r 4d
portions ;o
portprocess ;;p q
ports 60 63;h k o p s u 1o 1p 22 2i 2k 3f 5p 5u 61 62 64 65;26
position ;4m 4o 4r 4t;3w
positions ;;4m 4o 4p
posix ;q 14 1v 2r 6d
posix_fallocate ;4i
posix_fallocate(3) ;4i
posix_spawn ;30
posix_spawn(3) ;30
possible ;22
pow ;;56
power ;1x;51
powers ;1o 63
ppid ;;2o 30
pr_set_pdeathsig ;55;56 57
prctl ;55 59;56 57
prctl(2) ;55 59
pre_exec ;30 6b;55 56 57
pread ;4h
preadv2 ;4n
preadv2(2) ;4n
predict 5q;1 5 c d e f g i m n o p q s t u w z 10 11 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1j 1k 1m 1n 1o 1p 1r 1t 1u 1v 1x 1z 21 22 24 25 26 2b 2i 2k 2m 2n 2o 2r 2s 2t 2v 2x 31 32 35 39 3a 3b 3d 3g 3h 3j 3q 3r 3s 3v 3w 3x 3z 40 42 44 49 4a 4b 4d 4h 4i 4j 4n 4r 4s 4t 4w 4x 52 53 57 58 59 5b 5j 5k 5l 5o 5u 5x 5y 60 61 62 65 66 67 6b 6d 6e 6f 6i 6k 6l
prediction ;2m
predictions ;z
preemption_bound ;;4p
preference ;62
prefix ;3t 3u 3x;3p 51
prefixed ;3x
prelude ;;3y
prep_futex_wait ;4n
prepare ;;55 56 57
prepared ;i
prescribes ;x
present ;49;3q
preserve ;3s
press ;s 10 11 18 3s 3z 5n 65;c p 22 30 4c 4g
pressed ;3q 56;5a
prettily ;3t
prevent ;4o
previous ;39 4t
pri ;3p
price ;1i 2i 38 3x 4u 5b 66;1f
primary ;47;43
prime ;;51
print ;m 18 1j 1r 22 2k 2s 3z 4r 56 5u 6a;p u 11 3b 3p 3x 4f 4i 4j 4k 4n 4q 58 5a
print_peak_memory ;;3w
printable ;3p
printed ;b v 2r 3h 56 5m 5n 5p 5q 5u;30 53 57 5a
printer ;;30
printers ;k
printf ;3r 3t 3x 3z;1h 1i 1k 2r 3h 3o 3p 58 66
printing ;56;2n
println ;b 1k 2n 30
prints ;b m n 11 13 1g 1r 1t 1u 20 21 25 2l 2t 30 38 3b 3r 3t 4j 5f 5h 5l 5n 5y 6a;p 3h 55 56 57 5a
priority ;;3p
private ;30 4i;4q
privilege ;h 63
privileged ;1o
prlimit ;1g
probe ;1x 39 3g;2d 2i
probes ;3g
proc ;b 1g 1x 2l 2o 2v 30 33 3b 3d 46 4h 4r;1f 1o 2m 2w 35 3c 3q 3w 3x 4b 4c 4i 4k 4l 51 53 57 60
proc(5) ;b 33 4r
proc_pid_status ;3w
proc_pid_status(5) ;3w
proc_sys_kernel ;33
proc_sys_kernel(5) ;33
proc_sys_vm ;3u
proc_sys_vm(5) ;3u
process 46 5g;b c f i m 14 16 1a 1c 1e 1g 1x 2l 2o 2t 2v 30 31 33 37 39 3a 3d 3g 40 42 43 44 45 49 4a 4c 4e 4g 4h 4l 4s 4t 50 52 55 56 57 58 5b 5c 5j 5k 5l 5p;a d e h j k n o p q t u v w y 11 12 13 19 1b 1f 1h 1i 1j 1n 1o 1p 1s 1t 1u 20 21 22 25 26 2d 2i 2m 2n 2p 2r 2w 2x 32 36 38 3b 3c 3h 3j 3o 3p 3q 3s 3v 3w 3x 41 47 4b 4d 4f 4i 4k 4m 4n 4o 4x 51 53 54 59 5a 5x 5y 60 61 62 66 67 6b 6d
processes ;d f 16 2k 2l 31 3e 4h 4s 4z 5b 5g 5k 5o 5u;2t 4c 4i 4k 4l 4p 4t 51
processor ;1f 4l 4z;5f
processors ;1f 4o;4m
procps ;;9
producer ;4m 4r 6k;4o 4p
program b v 2c 4t 51 5g;a c d e f h j m n p q t u w 10 11 12 13 14 16 18 1a 1c 1e 1f 1g 1i 1m 1n 1o 1p 1q 1r 1x 1y 21 22 23 24 25 26 2b 2d 2m 2n 2o 2s 2v 2w 2x 30 31 32 33 36 39 3b 3p 3q 3r 3u 3w 40 42 43 46 49 4a 4c 4h 4i 4k 4l 4n 4s 50 52 53 55 56 57 58 59 5b 5k 5o 5p 5r 5u 5v 5w 5x 5y 60 61 62 63 64 65 69 6a 6b 6d 6g;2i 2t 5a 66 67 68
programmer ;33
programming 0;5c
programs ;9 k n t u 10 17 1a 1p 1w 1x 22 26 2c 2d 2m 2n 2o 30 38 3e 46 4d 4i 4q 4r 53 57 5b 5o 5p 5s 5w 5x 62
project 53;h 5e 5n 5t 5x
promise ;e 4g 5m 6h
promised ;u 1p 3u 5x;3v 4i
promises ;2m 30 37 3s 3x 4d 4l
prompt ;;t
proof ;33
prop_assert_eq ;;3y
prop_map ;;3y
prop_oneof ;;3y
properly 32;1x 3p
properties ;;3y
property ;20
proposes ;52
proptest ;3y
prot ;;4k 4l
prot_read ;;4q 51
prot_write ;;51
protected ;3d
protects ;3d
protflags ;;4i 4k 4l 51
protocol 1n;1o 1p 1r 20 2k 41 4m;u 54 58
protocols ;3t 6d
prove ;1e 2k 3x 4t 5b 68
proves ;z 1r 2s 3y
provide ;1o
proxies ;4f
proxy ;q
proxycommand ;3z
proxyusefdpass ;4f
prw_r__r ;;2q
ps ;;2o 30 3q 4n 4o
pthread_sigmask ;36
pthread_sigmask(3) ;36
pthreads ;37
pthreads(7) ;37
ptr ;;25 43 47 4i 4k 4l 51 5x
ptr_eq ;;4f
ptrace ;30 4g
ptrace(2) ;30
pts ;;2v 30
pub ;;2d 2i 33 35 38 3p 3q 3u 3v 3w 43 47 4b 4e 4g 4i 4k 4l 4m 4n 4o 4p 4t 51 54 55 56 57 58 5a 66 67
punch ;4k
punches ;4r
purpose ;o 1c 2r 4b 56 5e;d e 1f 26 2n 2o 2t 2v 30 3h 5l 67
push ;4m 4o 4r;33 35 37 3b 3p 3w 3y 4b 4i 4p 4s 4t 51 54 62
push_back ;;5a
pushed ;;4m 4o 4p
put ;c q 19 1a 1g 1v 1x 20 2k 2l 2x 3h 3r 3y 40 4m 4q 4u 4v 55;3p 3q 4o 54
puts ;2p 2v 2x 36 37 3t 4i 4p 4s 4w 4x 67;4m
putting ;4s
puzzled 5m
pwd ;;4c
pwrite ;;4q
py ;;4i 4j 4k 4m 4n 4q
python ;4i 4l 4m;13
python3 ;55;9 13 1c 3o 3p 3x 4i 4j 4k 4m 4n 4q 53 56 57 58
python_source ;;4m
`;
