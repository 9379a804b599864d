// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['s'] = `
s ;9 b c d e i j k m n o p q u w x y 10 12 13 14 16 18 1a 1c 1e 1f 1g 1i 1m 1o 1p 1s 1t 1x 20 21 22 24 25 28 29 2b 2d 2f 2g 2i 2k 2n 2r 2s 2t 2u 2y 2z 31 32 33 35 36 37 38 39 3a 3b 3c 3d 3e 3g 3h 3i 3j 3k 3n 3o 3p 3q 3r 3u 3v 3x 3y 3z 40 42 43 46 48 49 4a 4b 4c 4g 4h 4i 4l 4n 4o 4p 4q 4r 4s 4v 4w 50 51 53 55 56 57 58 59 5b 5f 5j 5p 5q 5r 5u;1v 2a 2p 2w 2x 44 47 4d 4k 4m 4y 5a
s_addr ;;26
s_w__w__w ;;1v
sa_family ;;u 13 14 1b 1g 32 33
sa_handler ;;16
sa_restart ;14;u
safe ;d 2g 2y 2z;14
safer ;1x
safety ;2z 36 4j;b d e 14 19 25 27 2t 2u 2y 3p 43 47 4a 4b 4d 4g 4i 4k 4l 4s 4t 51 54 55 56 57
saflags ;;14
said ;5 2n 3g 3z 4q 58 5u;0 4t 5a 5f 5h 5k 5l
salut ;;4i 4m
same 13 1b;b i j k n o p q r s u v 10 14 19 1a 1c 1g 1j 1k 1n 1o 1p 1r 1u 1w 1x 1z 20 21 22 23 24 25 26 27 2d 2e 2f 2g 2k 2l 2p 2r 2v 33 38 3b 3g 3h 3j 3q 3y 40 46 49 4b 4g 4h 4i 4l 4m 4p 4v 4x 4y 4z 54 57 5b 5g 5o 5r 5u;0 1s 2a 2y 3n 3p 3u 3v 4k 4s 51 5a 5h
same_connection ;r
same_or_refused ;;3y
same_port ;;20
same_type_other_domain ;;1o
sandbox ;3e
saturating_add ;;3w
saturating_add(1) ;;3w
saturating_duration_since ;;i 1i 1j 1s 1x 20 3x 54 5a
saturating_mul ;;3u 3v
saturating_mul(2) ;;3u 3v
saturating_sub ;;4m
save ;39 4q 52 5f 5h 5l 5s
saved ;45 46
saves ;;2x
saw ;5 e 16 1e 1p 1x 4o;4m
say 3t 4z;c g h i m p y 10 12 18 1g 1k 1l 1o 1p 1y 22 23 24 25 2b 2e 2h 2s 2t 2y 2z 38 39 3g 3i 3j 3k 3m 3p 3r 3s 3v 3y 3z 40 43 45 47 49 4d 4k 4l 4t 52 5f 5o;j n o 11 13 14 16 19 1b 1f 1h 1i 1j 1s 1x 20 3h 3l 4g 51 54 56 58 5a
saying ;4o 5u
says ;1 5 a c d e i j k o p q r t w y z 12 13 15 16 18 1a 1c 1e 1f 1g 1i 1j 1o 1p 1v 1z 25 27 2f 2g 2i 2k 2m 2r 2s 2t 2v 2x 2z 30 35 3a 3b 3d 3j 3k 3q 3r 3u 40 41 42 43 44 45 46 48 49 4a 4h 4i 4j 4k 4m 4o 4r 4t 4u 4x 4y 53 57 58 5a 5g 5m 5p 5q 5s 5t 5v;2y 37 3p 4l 4n 4p
scale ;u
scaled ;;51
scaling_governor ;;51
sched ;;4s 51
sched_getaffinity ;;51
sched_setaffinity ;;4s 51
scheduler ;4s
school ;37
scm_credentials ;45 46 49;43 47
scm_creds ;48
scm_fds ;4c
scm_max_fd ;;3p
scm_pidfd ;46 49
scm_rights ;4a;4b 4i
scmcredentials ;;3p 43 45 47
scmrights ;;3p 4a 4b 4d 4i
scmrights(1) ;;4d
scmrights(4) ;;4i
scmtimestamp ;;u
scope ;25 29;2w 2z 38 4f 4m
scope_abstract_unix_socket ;3e
scoped ;;38 4f 4m
screen ;5p
script ;3c 5p 5r
sctp ;1o
sd_listen_fds ;57;55 56
sd_listen_fds(3) ;57;55 56
seal ;4k 4q;4l
seal_grow ;4k
seal_seal ;4k
seal_shrink ;4k
seal_write ;4q 4r 50
sealed ;4k 4r;4l
sealed_message ;;4q
sealed_page ;4r;4k
sealer ;;4k
sealflags ;;4k 4l
sealing ;4k;4l 4m 4q
seals 4k;4q 4t;4l 4m
seam ;49
seams 3o 44;3i 3r
search ;1v 2a
seat ;2e 2f 2h 58;2d 2g
seats ;2e;2d 2g 2h 58
sec ;;u
second ;5 b c d f g h i j m n p q v w y 10 12 15 16 19 1a 1c 1e 1g 1h 1i 1k 1m 1n 1o 1p 1u 1x 1y 1z 21 22 2d 2e 2g 2n 2o 2s 2v 2x 2y 31 32 33 37 39 3a 3e 3g 3h 3i 3k 3l 3o 3q 3v 3w 3x 42 47 49 4a 4b 4c 4d 4h 4o 4p 4s 4v 4w 52 56 57 5b 5f 5g 5k 5r 5u;0 2h 2z 34 4e 51 58 5a 5h 5j 5l
second_client ;;1a
second_look_is_found_out ;;4p
seconds ;w y 1i 1j 1m 1p 2e 2f 2i 2v 31 4t 56 5j;u 2d 2g 2h 4g 51 5a
secret ;3d
secs ;;i u 1i 1j 1s 1x 20 2d 2e 2g 2h 2i 2x 38 3c 3d 3o 3q 3x 43 4e 4f 4g 4m 56 57 58 5a
secs_f64 ;;51
section ;i j k o p u w x 12 14 15 18 1c 1j 1o 1p 21 22 25 29 2a 2f 2i 3o 3p 3t 3u 41 4w;3h
security ;43
sed ;1p 2x
see 5p;b d i 12 1f 1g 1j 1n 1x 2i 2x 32 39 3o 3w 42 4h 4k 4l 4o 4p 4r 51 55 5a 5n 5t;1s 2r 33 35
seems ;27;3h
seen ;q 1j 3e;u 22 5a
sees ;b i n u z 1f 27 3y 42 4l 4m 4o 4p 53 5b;4t 5a
segment o;p u x 12 1c 4w
segments u;p 12
self ;b 1x 2v 4h;a c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 20 21 22 2d 2e 2g 2h 2i 2n 2o 2p 2r 2t 2w 2x 2y 30 33 35 36 37 38 3d 3h 3i 3j 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l
self_describing ;3t
semaphore ;4n
send 3i 3l;c f g i m n u 12 16 17 18 1h 1j 1k 1o 1r 1x 22 2k 32 3k 3m 3r 3x 3z 4d 4h 4n 4q 4r 4w 4x 5c 5l 5n;d k 14 1p 2i 38 3c 3j 3n 3o 4i 4j 4k 4l 4m 4o 4p 4t 4y 51 54 55 56 57 58 5a
send(2) ;c i 16 4n
send_buffer ;;4t 4y 51
send_buffer_size ;;3j
send_fds ;;3p 4b 4c 4d 4e 4f 4g 4i 4j 4k 4m 4n
send_lines ;;4o
send_q ;c w 14 22;p q v y 16 1a 1c 1t 1u 2t 2v 32 3a 3c 3s
send_signal ;;46
send_to ;k 1p;2d 2e 2g 2h 2i 3k 3l 3m 3n 3q
send_to_addr ;;3n
send_writer ;;4d
sendancillarybuffer ;;4b 4i
sendancillarymessage ;;4b 4i
sender 3n;c k o 1o 1p 1x 2h 3h 3i 3j 3k 3m 3o 3p 3q 3t 43 44 45 46 49 4b 4g 4i;3l 47 4m 4o 4p 54 5a
senders ;3l 3p 44 49 50;3h
sendflags ;;4b 4i 4n
sending ;16 1j 2e 3p 3u 3w 49;3c 3d 4m 4o 51
sendmsg ;4a;3h 45 4b 4d 4i
sends ;g i k n p r u v w 10 11 14 16 17 1a 1d 1e 1g 1h 1i 1j 1k 1m 1o 1p 1r 1s 1t 22 2f 2i 2k 3m 3r 3s 3u 3w 3x 40 43 4c 4o 4w 55 5f 5h;38 3j 3k 3l 4b 4d 4i 4m 4t 51
sendto ;b u 25 3r;0 n 13 16 1b 1s 2i 3b 3h 3p 3q 4o
sent ;h n y 10 16 17 18 1a 1c 1h 1m 1o 1p 1x 2i 39 3i 3l 3n 3p 3x 3z 46 4a 4b 4f 4h 4i 4m 4q 4v;0 k u x 12 2f 38 3q 3u 3w 3y 43 47 4c 4d 4o 4p 4t 51 5a
sent_is_what_is_taken ;;3y
sent_the_reset ;17
sentence ;a 5s
separately ;1p
seq ;4r;i 1f 1j 2y 35 3o 3p 3q 4o
seqcst ;;4o 4p 4t 51
seqpacket ;1o 2r 3o 3r 41 4t 4w 4y 50 52;1p 2y 3i 3j 51
seqpacket_echo ;;3o
sequence ;u 4v
sequenced 3h;d 1o
sequenced_packet 1o;3i
serde ;;5a
serve ;i m 2e 2k 3u 40 4m;h o 19 1b 1c 1f 1g 1h 1i 1j 1s 1x 20 2r 36 37 3h 3p 3s 3v 3x 43 47 4e 4t 51 54 58
serve_one_after_another ;;4m
served ;g i l 19 1g 22 2r 53 57;38 4f 4t 51
server g h j n 19 1b 2e 2r 32 5g;1 b e i k l m o p q r s t u v w y z 10 11 13 15 18 1a 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1p 1r 1s 1t 1u 1w 1x 1y 1z 20 21 22 23 24 26 27 2a 2b 2c 2d 2f 2g 2i 2k 2s 2v 30 31 33 34 36 37 38 39 3a 3b 3c 3d 3g 3o 3p 3s 3x 3z 40 41 42 43 45 47 49 4g 50 53 57 58 5c 5h 5l 5m 5o;0 12 14 16 1v 2h 2j 35 3e 3v 46 4f
server_side ;1d;19 1a 1b 1c
servers 5k;k p 18 1j 1r 1u 1x 20 21 23 2g 2h 2n 32 33 53 5b;38
serves ;o 1a 1e 1f 1s 21 2b 2h;4f
service ;h 15 22 2a 2h 38 3d 3f 42 47 49 4z 52 54 55 56 57 5a 5b;58
services ;53;54 56 57 58 59 5a
serving ;38;13 4e
session 5p;5r 5u
sessions ;5p 5r;0 5 a b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 27 28 29 2a 2c 2d 2f 2g 2h 2i 2j 2l 2m 2n 2o 2p 2q 2r 2t 2u 2v 2w 2x 2y 2z 30 32 33 34 35 36 37 38 3a 3b 3c 3d 3e 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4m 4n 4o 4q 4s 4v 4x 4y 53 56 57 58 59 5e 5f 5h 5j 5k 5l
set ;o p y 16 1c 1f 1h 21 22 24 2e 2h 2w 3c 43 49 4b 4f 4g 5b;u 1o 1p 1x 2a 2z 37 47 4s 4t 51
set(1) ;;2z
set_group_id ;38
set_linger ;;q
set_mask ;;55 56 57
set_multicast_if_v4 ;;k
set_nodelay ;;4t
set_nonblocking ;1o;2u 3j 3k 3l 3m 3n 4c 4f 4g 57
set_only_v6 ;21
set_pdeathsig ;55;56 57
set_permissions ;;37 4e
set_read_timeout ;1i;d i 12 1j 1p 1s 1x 20 2d 2e 2f 2g 2h 2i 2x 38 3c 3d 3o 3x 43 4e 4f 4m 58 5a
set_reuse_address ;;k p 2d 2e 2f 2g 2h 2i
set_send_buffer_size ;;3j
set_user_id ;43 59
set_write_timeout ;;1i 1j 1s 1x 20 2d 2e 2f 2g 2h 2i 38 3c 3d 3o 3q 3x 4e 4f 57 58
setaffinity ;;4s 51
seteuid ;;42
setfd ;;2u 2w 2y 4a
setfl ;;4a 4x
setgid ;45 46
setgroups ;;43 47
setgroups(2) ;;43 47
setonly ;;1s 1x
setpipe_sz ;2m 4x;4t
setpriv ;2a 49;1o 1x 43 47
setrlimit ;1k;4b
setrlimit(2) ;1k
sets ;16 1b 1i 1p 1x 2e 2u 2v 2w 3p 40 44 4a 4b 52;4t
setsid ;5b
setsockopt ;1b 1i;0 n u 1s 1x 2f 2i 3i 3p 43 44 4g 4t
setsockopt_impl ;;1s 1x
setting ;1o 21 2a 4g
settings ;5q
settle ;13 4k;54 5a
settled ;4l;3u 3v 4k
settles ;3i
setuid ;45 46
setup ;;4t 51
setvbuf ;2x
setvbuf(3) ;2x
seven ;1a 35 42 57;3m
several ;9 u 1x 28 2d 2p 2r 4w;k
severities ;;3p
severity ;3p
sfd_cloexec ;;57
sfdflags ;;57
sh ;31 5b;2r 2y 30 34 40 4c 55 56 57 59
shadow ;;4e
shall ;22
shape ;k
shapes k
share ;p 1g 1x 20 22 2a 4r 5b 5c;2d 2e 2g 2h 38 51
shared 4i;4a 4h 4m 4n 4o 4q 4r 4t 4w 50 52 5b;4c 4k 4l 51
shared_memory ;4p;4i 4j 4k 4l 4m 4n 4o 4q
shared_spin ;4t 4w;51
sharedspin ;;4t 51
shares ;1c 3e 4a 4g 5k;2u
sharp ;21
sharper ;33
she ;2r 5v
shell ;i 2l 2q 2r 2s 2u 2v 31 50 55 57 58 5l 5p 5r;a b d e j k q y 12 14 16 1c 1n 1o 1p 1x 21 25 27 28 29 2a 2d 2m 2n 2p 2w 2x 2y 2z 35 37 38 3i 3j 3k 3l 3m 3n 3o 3q 41 42 44 46 4a 4b 4c 4d 4g 4n 4q 4s 4v 4x 4y 53 56 59
shim ;3b
shims ;3e
shm ;4i
shm_open ;4i
shm_open(3) ;4i
shm_overview ;4i
shm_overview(7) ;4i
shook ;1a
shopping ;2g
short ;13 14 17 18 1i 1m 1p 1q 1x 32 35 38 4t 57;3j 3y 4m 4o 4y 51 5a
short_write ;17
shortage 1g;4r
shorter ;18 1x 4w
shortest ;3y
shortly ;4c
should ;p y 1x 21 22 2n 2s 38 3r 40 4k 4n 56 58 5b;3h 3p
should_panic ;;4p
shout ;19 1i;1b 1f 1g 1h 1j 2r 3c
shout_by_hand ;1a 1c 1e;19
shout_crew ;;1g
shout_deadline ;1m;1i
shout_each ;;1f
shout_guarded ;2f
shout_in_turn ;1e;1b 1c
shout_lines ;1j 1m 3w;1h
shout_refuse ;1j 1m;1g 1k
shout_stays ;;2r
show ;u 1c 1u 21 22 2u 3h 3m;b j o q 12 16 27 2i 37 3p 4a 4v
showed ;3i
shown ;2d;1c 3p
shows ;a b c d f i m n q u 13 14 19 1c 1o 1p 1u 1x 2a 2g 2o 38 3p 3r 3s 46 4b 4c 4i 4l 4s 4u 4x 5f 5m 5p 5q 5r 5u;2d 2e 2h 37 4k 4m
shrink ;4k;4l
shut ;3e
shut_close ;;2f
shut_rd ;u
shut_wr ;;n 12 1a 1s 3v
shutdown ;i n s u 16 1j 2r 2x 31 3i 57;12 1a 1s 3d 3v 54 58
shutdown(2) ;n 16 3i
si_code ;;u 16 32 33
si_kernel ;;u 32 33
si_pid ;;16
si_signo ;;u 16 32 33
si_uid ;;16
si_user ;;16
sibling ;4v 4w
side 11 19;c d n u 17 18 1c 1d 1i 1s 25 2e 2o 2t 2u 2v 3w 3x 3z 4o 4t 4w 52 57;12 13 14 15 16 1a 1b 4p 51
sides ;4t 4w;22 51
sig ;;46
sig_ign ;;16
sigaction ;;14 16
sigalrm ;;2z
sigbus ;4j 4k 4r
sigchld ;;54
sigdfl ;;54
sighandler ;;14 54
sight ;25 34
sighup ;;54
sigint ;14 38;0 u 1a 1s 2f 2i 36 37 3h 54
sigkill ;56 5b;2x 30 4t 51 53 55 57 5a
sigmask ;36
sign ;29 3b
signal 14;i 16 1i 1k 2e 2n 2v 30 32 36 46 4j 4r 55 56 59;2x 2z 33 37 3o 4i 4t 51 53 54 57 5a
signal(7) ;i 14 1i 2e 2n 2v 55;3o 4i
signal_hook ;36
signal_safe ;2y 2z;14
signal_safety ;2z 36
signal_safety(7) ;2z 36
signaled ;;2z
signalfd ;36 57;53
signalfd(2) ;57
signalled ;;54
signals ;17 1i 2v 36 55 56;37
significant ;25
signo ;;u 16 32 33
signs ;3b
sigpipe ;i 16 2n 2v 5b
sigquit ;;54
sigset ;;14 36 37 54 55 56 57
sigstop ;32;33
sigterm ;36 38 55 56 57 5b;35 37 46 53 54 5a
sigusr1 ;14
sigwait ;36 38
sigwait(3) ;36
sigxfsz ;1k
silence ;y z 1o 1p 22 2h 2i 2k 2y 4m;4f
silent ;5 1f 1g 1i 1l 1m 2f 40 4m 5n;2i 3y 4e
silently ;37 4d
simple_server ;;57
simplehttp ;;13
sin_addr ;;u 13 14 1b 1g 26
sin_family ;;26
sin_port ;;u 13 14 1b 1g 26
sin_zero ;;26
since ;m y 1o 1p 1s 2a 2i 2l 2n 2r 2t 2y 31 32 37 3e 3g 3j 3k 3q 3u 3v 3w 3x 46 4g 4j 4k 4m 4n 4o 4q 52;i 1i 1j 1x 20 36 4b 51 54 56 5a
single ;a p 1i 2a 2h 2i 2x 2z 3x 4l 4n 56
sink ;4l 4m 4o 4q 4r;1j 4n 58 5a
sit ;3k 4o
sits ;2m 53
situations ;z 1y
six ;z 1y 21 28 2m 33 38 3k;3m
sixteen ;20 21 22 2a 2m 2s 4m;3v
sixth ;2f
sixty ;35
sixty_four ;1g
size ;c 1o 1r 1t 2e 2m 38 3i 3r 3t 4i 4j 4k 4l 4r 4x;28 2p 3j 3k 4d 4t 51
size_of ;;28 3u 43 47 4k 4l 51
size_of_val ;;43 47 4g
sized ;4r
sizeof ;3b 3g
sizes ;28 4p 4w;51
skip ;;n u 11 13 1p 21 2v 2x 3c 3d 3q 43 45 4e 51 54
skip(1) ;;n u 11 13 1p 21 2v 2x 3c 3d 3q 43 45 4e 51 54
slashes ;3b 3g
sleep ;14 18 2l 2q 2v 31 32 4o 4s 4u 52 59 5b;d h i n o 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2e 2g 2h 38 3o 3x 43 47 4e 4f 4m 4p 56 57 58 5a 5f
sleeper ;4n 4o 4w
sleeping ;4o 4w 4x
sleeps ;1g 3r 4l 4n 4o 4q 4r 4s 4t 56;4m 4p 4v 51
slept ;u 1o 3q;4s
slice ;3u 4t 4w;25 27 3b 3v 3w 3y 43 45 47 4k 4l 4m 51
slices ;4t;51
slip ;d
slips ;2p
slot ;4r;4m
slots ;4m 4r;4p
slow ;1i 1l 3o 3q 52 56
slow_gift ;;4g
slowed ;56
slower ;52
slowest ;4u 4z 52
slows ;u
small ;0 a 1q 1x 3k 4d 4r 4t 4u 4w 4x 50 5r;1g 1h 1i 1o 4m 51
smaller ;c 14 2m 3z
smallest ;a
smuggling ;3u
sn ;;1g
snatches ;4w
sndbuf ;3j 3k 3o 3x 4x 4y;4t 51
sndtimeo ;14 3d;1s 2f 2i
so ;5 a c d e g h i l m n o p q s t v w y 10 12 14 15 16 17 18 1a 1c 1e 1f 1g 1h 1j 1l 1n 1o 1p 1q 1s 1t 1v 1w 1x 20 21 22 24 25 26 27 28 29 2a 2d 2e 2f 2g 2h 2i 2m 2o 2q 2r 2s 2t 2u 2v 2x 2y 30 31 33 34 35 36 37 38 39 3a 3b 3d 3e 3g 3h 3i 3j 3k 3o 3p 3r 3t 3u 3w 3x 3y 40 42 43 46 48 49 4a 4b 4c 4d 4e 4g 4h 4i 4k 4l 4m 4n 4o 4p 4q 4r 4s 4t 4u 4w 4x 4z 52 54 55 56 57 58 59 5b 5k 5m 5r 5v;19 1i 47 4f 51 5a 5f
so_acceptconn ;j
so_error ;u
so_linger ;16 2f 4g
so_passcred ;3c 43 49 4g;47 4b
so_passpidfd ;;4b
so_passrights ;1x 4g;1s
so_passsec ;;4b
so_peercred ;3d 40 43 46 49
so_peergroups ;46 47;43
so_peerpidfd ;46 49
so_rcvbuf ;3j
so_rcvtimeo ;;1s 2f 2i
so_reuseaddr ;p u 1b 1c 1x 2e;0 n 2f 2i
so_reuseport ;1c
so_sndbuf ;3j 3k 3o 3x 4x 4y;4t 51
so_sndtimeo ;14 3d;1s 2f 2i
so_type ;1o
socat ;h i q 1i 2f 2h 3a 3b 3o 3r;9 1t 2i 2j 3c 3e 3h 3p 3x
sock ;1p 1t 1u 1w 1x 1z 27 34 39 3g 3r 3z 49;1o 1s 1v 2c 2g 2j 32 33 35 36 37 38 3h 3k 3l 3m 3n 3o 3p 3q 3s 3v 3x 40 43 45 46 47 4c 4e 4f 4g 4i 4j 4k 4m 4n 4o 53 54 56 57 58 59
sock_cloexec ;1a 2w;b u 11 13 19 1b 1g 26 2v 2y 3i 43 4t
sock_dgram ;1n 1o;2i 3h 3p 4t
sock_raw ;1o
sock_seqpacket ;1o 3o 3r;2y 4t
sock_stream ;1n 1r;0 b n u x 12 13 1a 1b 1o 1s 2f 2y 3v
sockaddr ;25 28 2d;o 1o 1p 2e 2g 2h 2i 37 3d 3o
sockaddr_in ;25 26;28
sockaddr_in6 ;25;28
sockaddr_storage ;;28
sockaddr_un ;3b 3g;28
sockaddrin ;;u 11 12 19 1a 25 26 28 2v
sockaddrin6 ;;25 28
sockaddrlike ;;25 27
sockaddrstorage ;28
socket 0 a b t 19 1n 1o 1s 2d 3u 57 58;c d e f h i j k n o p q s u v w x y 10 11 13 14 16 1a 1c 1e 1g 1i 1j 1p 1q 1r 1t 1u 1v 1w 1x 1y 1z 21 22 24 27 28 2c 2e 2g 2i 2k 2l 2r 2v 2x 2y 31 32 33 36 37 38 39 3a 3b 3c 3d 3e 3g 3h 3i 3j 3k 3l 3o 3p 3r 3s 3x 40 41 42 43 46 49 4a 4c 4d 4f 4g 4h 4i 4m 4n 4q 4r 4s 4t 4v 4x 4y 50 52 53 5b 5m 5v;12 15 1b 25 26 29 2f 2h 2w 35 3m 3n 3q 3v 44 45 47 4b 4e 4j 4k 4o 4p 54 59 5a
socket(2) ;1n 1o 3s
socket(7) ;j p 14 16 1c 2e 3d 3j 3x 4g 4y
socket2 ;j o 13 14 1b 1n 21 28 2d 2v 37 3b 3o;k p q t u 1o 1p 2e 2g 2h 2i 3d 3j
socket_addrs ;;29 2d 2e 2g 2h 2i
socket_errors ;;3h 3p 3q
socket_mode ;;37
socket_type ;;3i 3j
socketaddr ;2b;k o p t u 13 1o 1p 20 28 29 2a 3a 3b 3c 41 42 5a
socketaddrext ;;3a 3b 3c 41 42
socketaddrv4 ;28;k 11 19 25
socketaddrv6 ;;25 28
socketpair ;b 2r 2t 3f 3k 42 46;2v 2y 3i 4t
socketpair(2) ;b
sockets n;0 c f j k p r u w 12 19 1c 1f 1m 1n 1o 1p 1r 1t 1x 22 2v 2w 2x 36 3d 3e 3g 3i 3r 3s 4c 4u 51 52 57 59 5b;3b 41 4t
sockflag ;;11 19 1a 26 2v 2w 3i 43 4t
socklen_t ;;43 47 4g
sockopt ;;u 3d 3i 3p 40 41 42 43 44 46 47 4g 4t
sockopt_impl ;;1s 1x
sockref ;;j q 1n
socktype ;;11 19 26 2v 2w 3i 43 4t
soft ;;4b
softer ;2a
sol_socket ;;u 1b 1s 1x 2f 3x 43 47 4a 4g
somaxconn ;w;37
some ;5 e k p y 1e 1f 1v 1x 21 25 2a 2r 35 3j 3k 3x 41 43 4l 4y 52 5j 5p 5u;d i o q u 12 14 16 1h 1i 1j 1o 1p 1s 20 29 2d 2e 2f 2g 2h 2i 2x 33 36 37 38 3a 3c 3d 3h 3i 3o 3p 3q 3u 3v 3w 3y 40 44 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4o 4p 4t 51 54 55 56 57 58 5a
some(1) ;;3y
some(3) ;;4p
some(5) ;;3y
some_address ;;1p
somebody 1a 4e 4l;d e i y 13 15 1c 1k 1l 1o 1p 1r 1w 21 22 29 2e 2k 2n 2o 2p 2r 2t 2v 30 33 35 36 39 3g 3h 3q 3t 3z 40 42 43 47 4c 4g 4i 4o 4q 4x 52 56 57 58;q 1x 2a 2y 4f 4k 4n 4t 54 5a
someone ;4r
something ;a f i m w 10 12 13 16 18 1d 1e 1i 21 22 25 2e 2l 32 3b 3i 3j 3k 3u 43 4b 4z 54 57 5g;3p 51 5a
sometimes ;2b 31
somewhere ;3e 3z 5o;1x
soon ;14 1x 3u 4w 5b;4b 56
sooner ;1c 4u 50 52;56
sorry ;5p 5u;5
sort ;u 2x 31;c p q v w 14 19 1a 1p 22 26 2t 3b
sort_unstable ;;4s 51
sorted ;;2x
sorts ;2s
sound ;38 4p
source ;u 4o 4q 4r 5r;4m 4n
space ;3i 3u 3x 4b 4i 4r;u 3p 43 47 4a 4d 51
spaces ;1h;4i
spawn ;1f 1g 2y 5b;d n o 1h 1i 1j 1s 1x 20 2d 2e 2g 2h 2o 2p 2w 2x 2z 30 36 37 3x 46 4p 54 55 56 57 58 5a
spawn_scoped ;;38 4f 4m
spawns ;5b
speak ;k 11 1p 27 2c 45 4l;n 43 47
speaks 43;0 n 44 4c 4m;45
special ;p 14
speculative ;4z
speed ;3r 50
spellings ;29
spent ;3u
spin ;4t 4u 4w 50;51
spin_loop ;;4t
spinner ;4w
spinning ;4u 4w 4x 52;4t
spins ;4t 4u;51
spite ;1c
splice ;;4c
split ;2d;22 51
split_at ;;25 27 3p 3u 3v 4m
split_at(2) ;;27
split_gives_the_same ;;3y
split_inclusive ;;5a
split_once ;;2d 2e 2g 2h 2i 51
split_whitespace ;;54
splits ;;3p
sport ;1c;p q v w 14 19 1a 4f 59
squatter ;3d 3g;1c
src ;3g 51 5f;a b c d e h i j k n o p q t u y 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1u 1x 20 21 22 25 26 27 28 29 2a 2d 2e 2g 2h 2i 2m 2n 2o 2p 2r 2t 2u 2v 2w 2x 2y 2z 30 32 33 35 36 37 38 3a 3b 3c 3d 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3u 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 54 55 56 57 58 5a 5e 5h 5l
srv ;3w
srw_rw ;;38
srwxr_xr_x ;1v;1t 33
ss ;c p q u v w y 14 1a 1c 1u 22 2l 2t 38 3g 3s 43 4x;16 19 1t 26 2v 32 3a 3b 3c 3x 4f 4n 53 57 59
ss(8) ;u y 1c
ssh ;3z 4f
ssh_2 ;3z
ssh_config ;4f
ssh_config(5) ;4f
ssl ;;4o
st_size ;;4i 4k 4l
stable ;3y 48
stack ;1f 21
stale ;2g 38 3a 3g 46 4p;e 2d 2e 2h
stale_number ;5v;e
stall ;4z;51
stand ;1 b d f q u 25 34 4i
standard ;b d e h p x 13 2o 2u 2v 2x 2z 43 4c 4f 5c;2n 3w 47 4o 55 56 57 5a
standards ;2a
stands ;1 20 25 2d 2l 2x 3p 3q 4p 4r 50 5e 5p
start ;c k 13 1c 1d 1e 1f 1g 1u 1x 20 24 2e 2g 2o 2y 31 32 33 38 39 3a 3e 3g 40 43 4s 50 53 55 57 58 59 5b 5j 5k 5l 5o;2a 3p 4g 4k 4l 4p 4t 51 54 56 5a
startable ;;1c
started ;m 1z 2v 2y 3c 43 49 4a 53 58 5b 5g 5k 5o;46 56 57 59 5a
starting 55;3b;4m 56 57 5a
starts ;5 14 16 1a 1d 1f 1w 1x 2a 2b 2n 2o 2v 2w 30 33 35 37 38 39 3a 3k 3p 4a 4c 52 53 56 5a 5j 5p 5r;4m 4p 4t 51 55 57 58
starts_with ;;2d 2e 2g 2h 2i 3w
stat ;1x;2l 30 37 3q 4n 4o 58
state ;u w y 1c;c p q v 14 16 1a 1t 1u 2o 2t 2v 32 3a 3c 3s 3u 56 5a
statement ;;2x
states ;u
statfs ;;4k 4l
statfs(2) ;;4k 4l
static ;;1p 1s 1x 22 3p 3x 4p 51 55 56 57 5a
status ;30 3w 47 4a;1f 22 2n 2o 2q 2r 2u 2v 2x 2y 3x 43 44 4f 53 54 56 57 58 59
stay ;w 1g 22 2e 2p 2r 3r 4u 52;o 1s 1x 20 33 35 4f 4k 4l 55 56 57
stay_on ;;4s 4t 51
stay_on(1) ;;4s
stayed ;1g 1i 1x 3x 59
stays h 1x 34;d i m w 14 1m 20 2k 2n 2q 2r 2t 2v 36 37 38 39 3e 3f 3u 3v 42 4i;1t 3p 43 46 4m 4o 55 56 57
std 1b;j o u 13 14 16 1a 1c 1f 1n 1s 1x 21 28 2v 2y 39 3b 3c 3o 3w 47 48;a b c d e h i k n p q t 11 12 19 1g 1h 1i 1j 1o 1p 20 22 25 26 27 29 2a 2d 2e 2g 2h 2i 2m 2n 2o 2p 2r 2t 2u 2w 2x 2z 30 33 35 36 37 38 3a 3d 3h 3i 3j 3k 3l 3m 3n 3p 3q 3s 3u 3v 3x 3y 40 41 42 43 44 45 46 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l
std_does ;;1b
stdbuf ;2x
stdbuf(1) ;2x
stderr ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 38 3o 3p 3x 55 56 57 5a 5f
stdin ;b 2x 5n;c n p t 16 22 26 2i 2v 30 3b 3s 3v 3w 3x 46 4c 4o 55 56 57 5a
stdin(3) ;b
stdio ;;46 55 56 57
stdout ;;0 a b c d e j k n o p q t u 11 12 13 16 1n 1o 1p 1x 21 22 2i 2n 2o 2w 2x 2z 33 36 37 38 3h 3o 3p 3x 43 44 46 4e 4f 55 56 57 5h
steeply ;4w
step ;n u 3a;0 t x 12 1a 1s 2f 2i 3h 3v
step_by ;;51
step_by(2) ;;51
step_by_step ;;t
steps ;3g 4x 54
sticky ;38
still ;c i l m p s v 13 16 19 1a 1c 1e 1j 1u 22 2o 2r 2s 2x 36 37 39 3d 3g 3k 3p 3q 3v 40 48 49 4g 4o 52 55 57 58 5b 5k 5l 5n 5s;d 11 12 30 43 4f 4m 56 59 5a
still_there ;l;1j
stood ;3k 42
stop 2l;i 10 16 1c 1e 1i 1m 2e 2i 2k 2r 36 39 3e 3q 3r 3w 3z 40 47 4c 56 57 58 5b 5c;t u v w 32 33 34 37 3n 3o 4i 4o 53 54
stopped ;i v 10 1x 2m 36 38 3r 4a;1c 32 33 3o 53 56 57 59 5a
stopping ;;56 5a
stops ;e i w 14 1e 1l 1o 1x 2e 2h 2n 31 32 3n 3q 3u 47 4i 4r 52 55 56;57 5a
storage ;28
store ;4l 4m;2w 4k 4o 4p 4t 5a
stored ;4l
stores ;25 4l 4o
story ;1x
str ;;b c h i j n o q t u 12 16 1b 1f 1g 1h 1i 1j 1n 1o 1p 1t 1u 21 22 25 27 28 29 2a 2d 2e 2g 2h 2i 2t 2u 2v 2x 2y 32 33 35 37 38 3a 3b 3c 3d 3h 3l 3m 3o 3p 3q 3s 3x 3y 41 43 45 4a 4c 4e 4f 4g 4k 4l 4o 51 54 55 56 57 5a 5h 5l
strace ;b u 12 13 14 16 32 33;9 1b 1g 2y 3p 4a 4o
strace(1) ;u
stranger ;21 23 36 3y 43 49 4n 56;55 57
strangers ;r 1x 21 2q 3r 4g
strategy ;;3y
stream 1o 3s 44;h s 1n 1p 1q 1r 1s 1x 2e 2h 2i 37 3b 3g 3o 3r 3u 3v 3x 3y 3z 41 4d 4f 4m 4t 4w 4x 4y 50 52;0 b i k n o p t u x 11 12 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 20 26 2d 2f 2g 2u 2v 2w 2x 2y 38 3d 3w 43 45 47 4b 4c 4g 4i 51 57 58 5a
stream_is_not_waited_for ;;3y
streams ;1o 1r 2e 3y 52;4t
strict ;3u 4r
string ;27 2b 3b 3t;c n o p t u 11 13 14 16 1o 1p 1x 20 22 26 2a 2v 2x 2y 2z 30 36 37 3c 3d 3j 3p 3q 3s 3v 3w 3x 3y 43 46 47 4c 4d 4e 4f 4m 51 54 55 56 57 58 5a 5f 5h 5l
string_lossy ;;21
strip_prefix ;;3p 51
strip_suffix ;;2i 3p 4e 5a
strlen ;3g
strong_count ;;2d 2e 2g 2h 58
struct ;25 3b 3g 3u;1i 1j 20 22 3w 3x 3y 4k 4l 4m 4o 4p 4t 51 5a
structure ;26;3b
structures ;28
stubborn ;;56
stuck ;v 1k 1l
stuck_log ;1l
style ;;53
su ;43
sub ;;4m 51
succeed ;1a 4d;58
succeeded ;;5 g 1a 1c 1g
succeeds ;i q 10 1a 1e 2y 37;1o
success ;2y;a b c d e j k n o p q t u 11 12 13 14 16 1n 1o 1p 1x 21 22 2n 2r 2v 2x 36 37 3c 3d 3q 3s 3v 3w 3x 43 45 47 4c 4e 4f 4k 4o 51 54 57 5a
successful ;i
successfully ;16
successor ;;57
such ;b i n o u w x 13 16 1a 1c 1g 1m 1n 1p 1r 1t 1x 1z 22 27 2i 2x 2z 36 3a 3c 3e 3f 3g 3k 43 48 4b 4d 4f 4k 4r 5f 5p 5u;15 1u 2q 2y 35 3m 3q 46 51
sudo ;1v 22 3k 5f;9 1o 1p 1w 1x 21 2a 35 37 38 3d 3e 3p 40 42 43 45 46 47 4c 4e
suffix ;;2i 3p 4e 5a
sum ;3t 3z;2d 2e 2g 2h 3p 4x 51
sun ;;g h i u 13
sun_len ;;1x
sun_path ;3g;32 33
super ;;4m 4o 4p
supervise ;;53 54 56 57 58 59
supervisor 53 59;52 54 55 56 57 5b 5c;58 5a
supplementary ;46 47;43
supported ;1p;1o
suppose ;21
sure ;1v 4o
surprise ;21
survive ;39
survives ;2r 38 41
svg ;51
swallows ;y
swap ;26;4t 5a
switch ;4g 5q
switches ;43 4s
symbolic ;33;35
symlink_metadata ;35;1x 2d 2e 2g 2h 33 36 37
syn u;w x y 10 1e;0 n 12 1a 2f
syn_backlog ;w
syn_received ;u
syn_recv ;u w;0 n 12 1a 2f
syn_retries ;y
syn_sent ;y;0 n u x 12 1a 2f
sync ;;o 1g 1h 1i 1j 1s 1x 20 2d 2e 2g 2h 2w 2z 38 3x 4k 4l 4m 4p 4t 51 54 58 5a
sync_channel ;;54 5a
syncookies ;w
syncsender ;;58 5a
syns ;5b
syntax ;;29
sys ;1x 3j;u 11 14 19 1o 1s 25 26 27 28 2a 2m 2t 2u 2v 2w 2z 36 37 3c 3d 3i 3k 3n 3p 3q 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4g 4s 4t 51 54 55 56 57 58 5a
sys_admin ;45 46 4c
sys_kernel ;33
sys_resource ;2m 4c
sys_vm ;3u
sysctl ;2a;21
syslog ;3p
sysloghandler ;;3p
system b;t u w 12 14 1a 1b 1f 1i 1j 1t 1x 21 2a 2v 38 39 3b 3e 3g 3h 3n 3r 4b 4g 4k 4m 4o 4q 4u 5c 5g 5j;2y 51 55 56 57
systemd ;38 3q 56 57
systems ;d 1x 25 2b 2r 3f 3k 40 48 5d
systemtime ;;h i 51
sz ;2m 4x;4t
`;
