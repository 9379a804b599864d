// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['s'] = `
s 61;9 b c d e i j k m n o p q u w x y 10 12 13 14 16 18 1a 1c 1e 1f 1g 1i 1k 1m 1o 1p 1s 1t 1x 20 21 22 24 2i 2k 2r 2s 2t 2x 30 31 32 33 35 37 38 39 3a 3b 3c 3d 3e 3g 3h 3j 3o 3p 3q 3r 3u 3v 3x 3y 3z 40 42 43 46 48 49 4a 4b 4c 4g 4h 4i 4l 4n 4o 4p 4q 4r 4s 4v 4w 50 51 53 55 56 57 58 59 5b 5f 5j 5p 5q 5r 5u 5w 5x 5y 60 62 63 65 66 67 6b 6d 6f 6h 6k;1v 26 2d 2p 2w 36 44 47 4d 4k 4m 4y 5a
s_addr ;;26 67
s_w__w__w ;;1v
sa_family ;;u 13 14 1b 1g 32 33
sa_handler ;;16
sa_restart ;14;u
safe ;d 30;14
safer ;1x
safety ;30 36 4j;b d e 14 19 25 2t 43 47 4a 4b 4d 4g 4i 4k 4l 4s 4t 51 54 55 56 57 5x 6b
saflags ;;14
said ;5 2n 3g 3z 4q 58 5a 5u;0 4b 4t 5f 5h 5k 5l
salut ;;4i 4m
same 13 1b;b i j k n o p q r s u v 10 14 19 1a 1c 1g 1j 1k 1n 1o 1p 1r 1u 1w 1x 1z 20 21 22 23 24 25 26 2d 2k 2l 2n 2r 2v 30 33 3b 3g 3h 3x 3y 40 46 49 4b 4g 4h 4i 4l 4m 4p 4v 4x 4y 4z 54 57 5b 5g 5o 5r 5u 5w 5x 5z 60 62 63 64 65 66;0 1s 3p 3q 3u 3v 4k 4s 51 5a 5h
same_address ;5z
same_connection ;r
same_or_refused ;;3y
same_port ;;20
same_type_other_domain ;;1o
sandbox ;3e
saturating_add ;;3w
saturating_add(1) ;;3w
saturating_duration_since ;;i 1i 1j 1s 1x 20 38 3o 3x 54 5a 66
saturating_mul ;;3u 3v
saturating_mul(2) ;;3u 3v
saturating_sub ;;4m
save ;2b 39 4q 52 5f 5h 5l 5s
saved ;45 46
saves ;2b;2x
saw ;5 e 16 1e 1p 1x 4o;4m
say 3t 4z;c g h i m p y 10 12 18 1g 1k 1l 1o 1p 1y 22 23 24 2k 2n 2t 38 39 3g 3j 3p 3s 3v 3y 3z 40 43 45 47 49 4d 4k 4l 4t 52 5f 5o 5w 64 65 66 6a 6g;j n o 11 13 14 16 19 1b 1f 1h 1i 1j 1s 1x 20 2d 2i 2r 33 36 37 3a 3h 3o 3q 3x 4b 4c 4e 4f 4g 4m 4o 51 54 56 57 58 5a 67
saying ;4o 5u
says ;1 5 a c d e i j k o p q r t w y z 12 13 15 16 18 1a 1c 1e 1f 1g 1i 1j 1o 1p 1v 1z 25 2k 2n 2r 2s 2t 2v 2x 30 35 3a 3b 3d 3j 3q 3r 3u 3x 40 41 42 43 44 45 46 48 49 4a 4b 4h 4i 4j 4k 4m 4o 4r 4t 4u 4x 4y 53 56 57 58 5a 5g 5m 5p 5q 5s 5t 5v 5w 5x 62 66 67 6d 6f 6g 6h 6i;37 3p 4l 4n 4p
scale ;u
scaled ;;51
scaling_governor ;;51
sched ;;4s 51
sched_getaffinity ;;51
sched_setaffinity ;;4s 51
scheduler ;4s
scm_credentials ;45 46 49;43 47
scm_creds ;48
scm_fds ;4c
scm_max_fd ;;4b
scm_pidfd ;46 49
scm_rights ;4a;4b 4i
scmcredentials ;;3p 43 45 47
scmcredentials(1) ;;3p
scmrights ;;4a 4b 4d 4i
scmrights(1) ;;4d
scmrights(4) ;;4i
scmtimestamp ;;u
scope 5w;5y;25 2w 30 38 4m
scope_abstract_unix_socket ;3e
scoped ;;2w 30 38 4m
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
seams 3o 44;3r 6d
search ;1v
seat ;5a
seats ;58;54 5a
sec ;;u
second ;5 b c d f g h i j m n p q v w y 10 12 15 16 19 1a 1c 1e 1g 1h 1i 1k 1m 1n 1o 1p 1u 1x 1y 1z 21 22 2d 2k 2n 2o 2s 2v 2x 31 32 33 37 39 3a 3e 3g 3h 3o 3q 3v 3w 3x 42 47 49 4a 4b 4c 4d 4h 4o 4p 4s 4v 4w 52 56 57 5b 5f 5g 5k 5r 5u 62 63 65 66 67 69 6d 6e 6h;0 2i 30 4e 4g 51 58 5a 5h 5j 5l
second_client ;;1a
second_look_is_found_out ;;4p
seconds ;w y 1i 1j 1m 1p 2i 2k 2v 31 4t 56 58 5j 66 6b;u 2d 4g 51 5a 67
secret ;3d 6f
secs ;;i u 1i 1j 1s 1x 20 2d 2i 2x 38 3c 3d 3o 3q 3x 43 4e 4f 4g 4m 56 57 5a 66 67
secs_f32 ;;6b
secs_f64 ;;51
section ;i j k o p u w x 12 14 15 18 1c 1j 1o 1p 21 22 2i 2k 3o 3p 3t 3u 41 4w 5w 5y 60 66 67;3h
security ;30 43
sed ;1p 2x
see 5p;b d i 12 1f 1g 1j 1n 1x 2x 32 33 39 3o 3p 3q 3w 42 4h 4k 4l 4o 4p 4r 51 55 5a 5n 5t 6e 6f 6k;1s 2d 2i 2r 35
seems ;;3h
seen ;q 1j 3e;u 22 5a
sees ;b i n u z 1f 2i 33 3y 42 4l 4m 4o 4p 53 61;4t 5a
segment o;p u x 12 1c 4w 66
segments u;p 12
self ;b 1x 2v 4h;a c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2w 2x 30 33 35 36 37 38 3a 3b 3c 3d 3j 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d
self_describing ;3t
semaphore ;4n
send ;c f g i m n u 12 16 17 18 1h 1j 1k 1o 1r 1x 22 2d 2i 2k 32 38 3h 3p 3q 3r 3x 3z 40 4d 4h 4n 4q 4r 4w 4x 5c 5l 5n 66 67 6d 6g 6h;d k 14 1p 3c 3j 3o 4g 4i 4j 4k 4l 4m 4o 4p 4t 4y 51 54 55 56 57 5a
send(2) ;c i 16 4n
send_buffer ;;4t 4y 51
send_buffer_size ;;3j
send_fds ;;3p 4b 4c 4d 4e 4f 4g 4i 4j 4k 4m 4n
send_lines ;;4o
send_q ;c w 14 22;p q v y 16 1a 1c 1t 1u 2t 2v 32 3a 3c 3s
send_signal ;;46
send_to ;k 1p;3q 67
send_to_addr ;;3q
send_writer ;;4d
sendancillarybuffer ;;4b 4i
sendancillarymessage ;;4b 4i
sender ;c k o 1o 1p 1x 3h 3j 3o 3p 3q 3t 43 44 45 46 49 4b 4g 67 68 6d 6g 6j;47 4m 4o 4p 54 5a
senders ;3p 3q 44 49 50;3h
sendflags ;;4b 4i 4n
sending ;16 1j 3u 3w 49;3c 3d 4m 4o 51
sendmsg ;4a 67;2i 3h 45 4b 4d 4i
sends ;g i k n p r u v w 10 11 14 16 17 1a 1d 1e 1g 1h 1i 1j 1k 1m 1o 1p 1r 1s 1t 22 2c 2i 2k 3h 3q 3r 3s 3u 3w 3x 40 43 4c 4o 4w 55 5f 5h 66 67 6d 6h 6j;3j 4b 4d 4g 4i 4m 4t 51
sendto ;b u 3r;0 n 13 16 1b 1s 2i 3b 3h 3p 3q 4o
sent ;h n y 10 16 17 18 1a 1c 1h 1m 1o 1p 1x 2i 39 3h 3p 3q 3x 3z 46 4a 4b 4f 4h 4i 4q 4v 5w 67 68 6d 6g 6h;0 k u x 12 38 3u 3w 3y 43 47 4c 4d 4m 4o 4p 4t 51 5a 66
sent_is_what_is_taken ;;3y
sent_the_reset ;17
sentence ;a 5s
separately ;1p
seq ;4r;i 1f 1j 30 35 3o 3p 3q 4o
seqcst ;;4o 4p 4t 51
seqpacket ;1o 2r 3o 3r 41 4t 4w 4y 50 52;1p 30 3j 51 6d
seqpacket_echo ;;3o
sequence ;u 4v
sequenced 3h;d 1o
sequenced_packet 1o;6d
serde ;;5a
serde_json ;3t
serve ;i m 2k 3u 40 4m;h o 19 1b 1c 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 33 36 37 3h 3o 3p 3s 3v 3x 43 47 4b 4e 4t 51 54 58 66 67
serve_one_after_another ;;4m
served ;g i l 19 1g 22 2r 53 57 66;38 4f 4t 51
server g h j n 19 1b 2r 32 5g 61;1 b e i k l m o p q r s t u v w y z 10 11 13 15 18 1a 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1p 1r 1s 1t 1u 1w 1x 1y 1z 20 21 22 23 24 26 2b 2c 2d 2i 2k 2n 2s 2v 30 31 33 36 38 39 3a 3b 3c 3d 3g 3o 3p 3s 3x 3z 40 41 42 43 45 47 49 4g 50 53 57 58 5c 5h 5l 5m 5o 5x 5z 60 62 63 64 65 66 67 68 69 6e 6f;0 12 14 16 1v 35 37 3e 3v 46 4f
server_side ;1d;19 1a 1b 1c
servers 5k;k p 18 1j 1r 1u 1x 1y 20 21 23 32 33 4e 53 5b 62 64 68;38
serves ;o 1a 1e 1f 1s 21 2k 67;4f
service ;h 15 22 38 3d 3f 42 47 49 4z 52 54 56 57 5a 5b 63 68 6i;58
services ;53 5b;54 56 57 58 59 5a
serving ;38;13
session 5p;55 5r 5u;56 57
sessions ;5p 5r;0 5 a b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2d 2i 2l 2m 2n 2o 2p 2q 2r 2t 2v 2w 2x 30 32 33 35 36 37 38 3a 3b 3c 3d 3e 3h 3j 3o 3p 3q 3s 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4m 4n 4o 4q 4s 4v 4x 4y 53 56 57 58 59 5e 5f 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d
set ;o p y 16 1c 1f 1h 21 22 24 2w 3c 43 49 4b 4f 4g 5b 60 62 65;u 1o 1p 1x 30 37 47 4s 4t 51 63
set(1) ;;30
set_group_id ;38
set_linger ;;q
set_mask ;;55 56 57
set_multicast_if_v4 ;;k
set_nodelay ;;4t
set_nonblocking ;1o;2t 3j 3q 4c 4f 4g 57
set_only_v6 ;21
set_pdeathsig ;55;56 57
set_permissions ;;37 4e
set_read_timeout ;1i;d i 12 1j 1p 1s 1x 20 2d 2i 2x 38 3c 3d 3o 3x 43 4e 4f 4m 58 5a 66
set_reuse_address ;;k p 2d 2i
set_send_buffer_size ;;3j
set_socket_passcred ;;3p
set_user_id ;43 59
set_write_timeout ;;1i 1j 1s 1x 20 2d 2i 38 3c 3d 3o 3q 3x 4e 4f 57 5a 66
setaffinity ;;4s 51
seteuid ;;42
setfd ;;2t 2w 30 4a 57
setfl ;;4a 4x
setgid ;45 46
setgroups ;;43 47
setgroups(2) ;;43 47
setonly ;;1s 1x 2d 2i 38 3q
setpgid ;55
setpgid(2) ;55
setpipe_sz ;2m 4x;4t
setpriv ;49;1o 1x 43 47 63
setrlimit ;1k;4b
setrlimit(2) ;1k
sets ;16 1b 1i 1p 1x 2w 30 3p 3q 40 44 4a 4b 52 65;4t
setsid ;55 5b;56 57
setsid(2) ;55
setsockopt ;1b 1i;0 n u 1s 1x 2d 2i 38 3h 3q 43 44 4g 4t 62 66 67 6d
setsockopt_impl ;;1s 1x 2d 2i 38 3q
setting ;1o 21 4g 63 67
settings ;5q 60
settle ;13 4k;54 5a
settled ;4l;3u 3v 4k
settles ;6d
setuid ;45 46
setup ;;4t 51
setvbuf ;2x
setvbuf(3) ;2x
seven ;1a 42;3q
seventeenth ;66
several ;9 u 1x 2b 2d 2r 4w 5x 62;k
severities ;;3p
severity ;;3p
sfd_cloexec ;;57
sfdflags ;;57
sh ;31 5b;2r 30 33 40 4c 4i 55 56 57 59
shadow ;;4e
shall ;22
shape ;k
shapes k
share ;p 1g 1x 20 22 2d 33 4e 4r 5b 5c 6k;2i 38 3p 51
shared 4i;2t 4a 4h 4m 4n 4o 4q 4r 4t 4w 50 52 5b;4c 4k 4l 51
shared_memory ;4p 6k;4i 4j 4k 4l 4m 4n 4o 4q
shared_spin ;4t 4w;51
sharedspin ;;4t 51
shares ;1c 3e 4a 4g 5k;2d 2t
sharp ;21
sharper ;33
she ;2r 5v
shell ;i 2l 2q 2r 2s 2t 2v 31 50 55 57 58 5l 5p 5r;a b d e j k q y 12 14 16 1c 1n 1o 1p 1x 21 25 26 2d 2m 2n 2p 2w 2x 30 35 37 38 3j 3o 3q 41 42 44 46 4a 4b 4c 4d 4g 4i 4n 4q 4s 4v 4x 4y 53 56 59 5x 5y 60 61 62 63 6b 6d
shim ;3b
shims ;3e
shm ;4i
shm_open ;4i
shm_open(3) ;4i
shm_overview ;4i
shm_overview(7) ;4i
shook ;1a
short ;13 14 17 18 1i 1m 1p 1q 1x 32 35 38 4f 4t 57 5y 67 6b;3j 3y 4m 4o 4y 51 5a
short_write ;17
shortage 1g;4r
shorter ;18 1x 4w 5x
shortest ;3y
shortly ;4c
should ;p y 1x 21 22 2s 3r 40 4k 4n 56 58 5b;3h 3p
should_panic ;;4p
shout ;19 1i;1b 1f 1g 1h 1j 2r 3c
shout_by_hand ;1a 1c 1e;19
shout_crew ;;1g
shout_deadline ;1m;1i
shout_each ;;1f
shout_in_turn ;1e;1b 1c
shout_lines ;1j 1m 3w;1h
shout_refuse ;1j 1k 1m;1g
shout_stays ;2r
show ;a u 1c 1u 21 22 3q;b j o q 12 16 25 2i 37 3d 3p 42 4a 4v 5x 5y
showed ;6d
shown ;;1c 3p
shows ;a b c d f i m n q u 13 14 19 1c 1o 1p 1u 1x 2o 2t 33 38 3h 3r 3s 46 4b 4c 4i 4l 4s 4u 4x 5f 5m 5p 5q 5r 5u 5x 60 61 6g;37 4k 4m
shrink ;4k;4l
shut ;3e;6b
shut_close ;;66
shut_rd ;u
shut_wr ;;n 12 1a 1s 3v
shutdown ;i n s u 16 1j 2r 2x 31 57 6b;12 1a 1s 3d 3v 54 5a
shutdown(2) ;n 16
si_code ;;u 16 32 33
si_kernel ;;u 32 33
si_pid ;;16
si_signo ;;u 16 32 33
si_uid ;;16
si_user ;;16
sibling ;4v 4w
side 11 19;c d n u 17 18 1c 1d 1i 1s 2d 2q 2t 3w 3z 4o 4t 4w 52 57 65;12 13 14 15 16 1a 1b 4p 51 62
sides ;4t 4w;22 51
sig ;;46
sig_dfl ;;55 56 57
sig_ign ;;16
sigaction ;;14 16
sigalrm ;;30
sigbus ;4i 4j 4k 4r
sigchld ;;54
sigcont ;56
sigdfl ;;54
sighandler ;;14 54
sighup ;;54
sigint ;14 38;0 u 1a 1s 2i 36 37 3h 54 66
sigkill ;56 5b;2x 30 4t 51 53 55 57 5a
sigmask ;36
sign ;3b 5w
signal 14;i 16 1i 1k 2i 2n 30 32 36 46 4i 4r 55 56 59;11 2m 2t 2x 33 37 3d 3o 3p 4t 51 53 54 57 5a
signal(7) ;i 14 1i 2i 2n 30 55;3o
signal_safe ;30;14
signal_safety ;30 36
signal_safety(7) ;30 36
signaled ;;30
signalfd ;57;53
signalfd(2) ;57
signalled ;56;54
signals ;17 1i 30 36 55 56;37
signo ;;u 16 32 33
signs ;3b
sigpipe ;i 16 2n 30
sigquit ;;54
sigset ;;14 36 37 54 55 56 57
sigstop ;32;33
sigterm ;36 38 55 56 57 5b;35 37 46 53 54 5a
sigusr1 ;14
sigwait ;36 38
sigwait(3) ;36
sigxfsz ;1k
silence ;y z 1o 1p 22 2i 2k 30 4m;4f
silent ;5 1f 1g 1i 1l 1m 2i 2k 40 4m 58 5n;3y 4e
silently ;37 4d
simple_server ;;57
simplehttp ;;13
sin_addr ;;u 13 14 1b 1g 26
sin_family ;;26
sin_port ;;u 13 14 1b 1g 26
sin_zero ;;26
since ;m y 1o 1p 1s 2c 2i 31 33 3e 3g 3j 3p 3q 3u 3v 3w 3x 46 4g 4j 4k 4m 4n 4o 4q 52 56 62;i 1i 1j 1x 20 36 37 38 3o 4b 51 54 5a 66
single ;a p 1i 2x 30 3x 4l 4n 56
sink ;4l 4m 4o 4q 4r;1j 4n 5a
sit ;4o
sits ;53
situations ;z 1y 64
six ;z 1y 21 2m 33 38 3q 6e 6f
sixteen ;20 21 22 2k 2s 4m 58 66;3v
sixth ;62
sixty ;o 35
sixty_four ;1g
size ;c 1o 1r 1t 2m 38 3r 3t 4i 4j 4k 4l 4r 4x 66;2p 3j 3q 4d 4t 51
size_of ;;3u 43 47 4k 4l 51 5x
size_of_val ;;43 47 4g
sized ;4r
sizeof ;3b 3g
sizes ;2m 4p 4w 5x;51
skip ;;n u 11 13 1p 21 2v 2x 3c 3d 3q 43 45 4e 51 54
skip(1) ;;n u 11 13 1p 21 2v 2x 3c 3d 3q 43 45 4e 51 54
slashes ;3b 3g
sleep ;14 18 2l 2q 2v 31 4n 4o 4s 4u 52 59 5b;d h i n o 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 3o 3q 3x 4e 4f 4m 4p 56 57 58 5a 5f 66 67 6b
sleep(2) ;;6b
sleeper ;4n 4o 4w
sleeping ;4o 4w 4x
sleeps ;1g 3r 4l 4n 4o 4q 4r 4s 4t 56 6k;4m 4p 4v 51
slept ;u 1o 3q;4s
slice ;3u 4t 4w;25 3b 3v 3w 3y 43 45 47 4k 4l 4m 51 5x 67
slices ;4t;51
slip ;d
slot ;4r;4m
slots ;4m 4r;4p
slow ;1i 1l 3o 3q 4g 52 56;6b
slow_gift ;;4g
slowed ;56
slower ;52
slowest ;4u 4z 52
slows ;u
small ;0 a 1q 1x 25 2b 2p 3q 4d 4r 4t 4u 4w 4x 50 5r 5w;1g 1h 1i 1o 4i 4m 51
smaller ;c 14 2m 3z 60
smallest ;a
smuggling ;3u
sn ;;1g
snatches ;4w
sndbuf ;3j 3o 3x 4x 4y;4t 51
sndtimeo ;14 3d;1s 2i
so ;5 a b c d e g h i l m n o p q s t v w y 10 12 14 15 16 17 18 1a 1c 1e 1f 1g 1h 1j 1l 1n 1o 1p 1q 1s 1t 1v 1w 1x 20 21 22 24 25 26 2b 2c 2d 2i 2l 2m 2n 2r 2s 2t 2v 2w 2x 30 31 33 36 37 38 39 3a 3b 3d 3e 3g 3j 3o 3p 3q 3r 3t 3u 3w 3x 3y 40 42 43 46 48 49 4a 4b 4c 4d 4e 4g 4h 4i 4k 4l 4m 4n 4o 4p 4q 4r 4s 4t 4u 4w 4x 4z 52 54 55 56 57 58 59 5b 5k 5m 5q 5r 5v 5w 5x 5y 60 61 62 63 65 66 67 6d 6f 6m;19 1i 2o 35 3h 47 4f 51 5a 5f
so_acceptconn ;j
so_error ;u
so_linger ;16 4g;66
so_passcred ;3c 3q 43 49;47 4b
so_passpidfd ;;4b
so_passrights ;1x 3p 4g;1s 2d 2i 38 3q
so_passsec ;;4b
so_peercred ;3d 40 43 46 49
so_peergroups ;46 47;43
so_peerpidfd ;46 49
so_rcvtimeo ;;1s 2i 66
so_reuseaddr ;p u 1b 1c 1x 2d 33 65;0 n 2i 66
so_reuseport ;1c
so_sndbuf ;3j 3o 3x 4x 4y;4t 51
so_sndtimeo ;14 3d;1s 2i
so_type ;1o
socat ;h i q 1i 3a 3b 3o 3r;9 1t 3c 3e 3h 3p 3x 66 67 68
sock ;1p 1t 1u 1w 1x 1z 33 39 3g 3r 3z 49 5x;1o 1s 1v 2c 32 35 36 37 38 3h 3o 3p 3q 3s 3v 3x 40 43 45 46 47 4c 4e 4f 4g 4i 4j 4k 4m 4n 4o 53 54 56 57 58 59 68
sock_cloexec ;1a 2w;b u 11 13 19 1b 1g 26 2v 30 43 4t 6d
sock_dgram ;1n 1o;2i 3h 3p 4t
sock_raw ;1o
sock_seqpacket ;1o 3o 3r;30 4t
sock_stream ;1n 1r;0 b n u x 12 13 1a 1b 1o 1s 30 3v 66
sockaddr ;2d 5w 5x;o 1o 1p 2i 37 38 3d 3o
sockaddr_in ;26 2b 5w 5x;25
sockaddr_in6 ;5w;25 5x
sockaddr_storage ;5w 5x
sockaddr_un ;3b 3g 5w;5x
sockaddrin ;;u 11 12 19 1a 25 26 2v 5x
sockaddrin6 ;;25 5x
sockaddrlike ;;25 5x
sockaddrstorage ;5x;67
socket 0 a b t 19 1n 1o 1s 2d 3u 57 58;c d e f h i j k n o p q s u v w x y 10 11 13 14 16 1a 1c 1e 1g 1i 1j 1p 1q 1r 1t 1u 1v 1w 1x 1y 1z 21 22 24 2c 2i 2k 2l 2r 2v 2x 30 31 32 33 36 37 38 39 3a 3b 3c 3d 3e 3g 3h 3j 3o 3p 3q 3r 3s 3x 40 41 42 43 46 49 4a 4c 4d 4f 4g 4h 4i 4m 4n 4q 4r 4s 4t 4v 4x 4y 50 52 53 59 5b 5m 5v 5x 61 62 65 66 67 6d 6m;12 15 1b 25 26 2m 2t 2w 35 3v 44 45 47 4b 4e 4j 4k 4o 4p 54 5a 5y
socket(2) ;1n 1o 3s
socket(7) ;j p 14 16 1c 2d 3d 3j 3x 4g 4y
socket2 ;j o 13 14 1b 1n 21 2d 2v 3b 3o 5x 62 66;k p q t u 1o 1p 2i 37 38 3d 3j 67
socket_addrs ;;2d 2i 5y
socket_errors ;;3h 3p 3q
socket_mode ;;37
socket_passcred ;;3p
socket_type ;;3j 6d
socket_with ;;4g
socket_without_gifts ;;37 38
socketaddr ;2b 5y;k o p t u 13 1o 1p 20 3a 3b 3c 41 42 5a 5x 61 62
socketaddrext ;;3a 3b 3c 41 42
socketaddrunix ;;4g
socketaddrv4 ;5x;k 11 19 25
socketaddrv6 ;;25 5x
socketflags ;;4g
socketpair ;b 2r 3f 42 46;2v 30 4t 6d
socketpair(2) ;b
sockets n;0 c f j k p r u w 12 19 1c 1f 1m 1n 1o 1p 1r 1t 1x 22 2t 2v 2w 2x 33 3d 3e 3g 3r 3s 4c 4u 51 52 57 59 5b 62 6d;3b 41 4t
sockettype ;;4g
sockflag ;;11 19 1a 26 2v 2w 43 4t 6d
socklen_t ;;43 47 4g
sockopt ;;u 3d 3p 40 41 42 43 44 46 47 4g 4t 62 67 6d
sockopt_impl ;;1s 1x 2d 2i 38 3q
sockref ;;j q 1n
socktype ;;11 19 26 2v 2w 43 4t 6d
soft ;;4b
sol_socket ;;u 1b 1s 1x 2d 2i 38 3q 3x 43 47 4a 4g
somaxconn ;w;37 38 4g
some ;5 e k o p q y 1e 1f 1j 1v 1x 21 25 26 2d 2m 2r 2t 30 35 3p 3q 3t 3x 41 43 4l 4y 52 55 5j 5p 5u 5z 61 64 6j;d i u 12 14 16 1h 1i 1o 1p 1s 20 2i 2x 33 36 37 38 3a 3c 3d 3h 3j 3o 3u 3v 3w 3y 40 44 47 4a 4b 4c 4d 4e 4f 4g 4k 4m 4o 4p 4t 51 54 56 57 58 5a 5y 62 66 67 6d
some(1) ;;3y
some(3) ;;4p
some(5) ;;3y
some_address ;;1p
some_and ;;4f 62
somebody 1a 4e 4l;d e i y 13 15 1c 1k 1l 1o 1p 1r 1w 21 22 2k 2m 2o 2r 2t 2v 30 33 35 36 39 3g 3h 3q 3t 3z 40 42 43 47 4c 4g 4i 4o 4q 4x 52 55 56 57 58 5y 63 6e 6h;q 1x 4f 4k 4n 4t 54 5a 61
someone ;4r
something ;a f i m w 10 12 13 16 18 1d 1e 1i 21 22 3b 3u 43 4b 4z 54 57 5g 61 62 6d 6e;51 5a
sometimes ;31 69
somewhere ;3e 3z 5o;1x
soon ;14 1x 3u 4w 5w 6i;4b 56
sooner ;1c 4u 50 52;56
sorry ;5p 5u;5
sort ;u 2x 31;c p q v w 14 19 1a 1p 22 2t 3b
sort_unstable ;;4s 51
sorted ;;2x
sorts ;2s
sound ;4p
source ;u 4o 4q 4r 5r;4m 4n
space ;3u 3x 4b 4i 4r;u 3p 3q 43 47 4a 4d 51 5a 67 6d
spaces ;1h;4i 54
spawn ;1f 1g 30;d n o 1h 1i 1j 1s 1x 20 2d 2o 2p 2x 36 37 3o 3x 46 4f 4g 4p 54 55 56 57 5a 66 67 6b
spawn_scoped ;;2w 30 38 4m
speak ;k 11 1p 2c 30 45 4l 5x;n 43 47
speaks 43;0 n 44 4c 4m;45
spec_dst ;67
special ;p 14 2d
speculative ;4z
speed ;3r 50
spent ;3u
spin ;4t 4u 4w 50;51
spin_loop ;;4t
spinner ;4w
spinning ;4u 4w 4x 52;4t
spins ;4t 4u;51
spite ;1c
splice ;;4c
split ;;22 51
split_at ;;25 3p 3u 3v 4m 5x
split_at(2) ;;5x
split_gives_the_same ;;3y
split_inclusive ;;5a
split_once ;;2d 2i 51 54
splits ;;3p
sport ;1c 61;p q v w 14 19 1a 4f 59
squatter ;3d 3g;1c
src ;1k 2d 3g 51 5f;a b c d e h i j k n o p q t u y 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1u 1x 20 21 22 25 26 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 32 33 35 36 37 38 3a 3b 3c 3d 3h 3j 3o 3p 3q 3s 3u 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 54 55 56 57 58 5a 5e 5h 5l 5x 5y 60 61 62 66 67 6b 6d
srv ;3w
srw_rw ;;38
srwxr_xr_x ;1v;1t 33
ss ;c p q u v w y 14 1a 1c 1u 22 2l 2t 38 3g 3s 43 4x 61;16 19 1t 2v 32 3a 3b 3c 3x 4f 53 57 59
ss(8) ;u y 1c
ssh ;3z 4f
ssh_2 ;3z
ssh_config ;4f
ssh_config(5) ;4f
st_size ;;4i 4k 4l
stable ;3y 48
stack ;1f 21
stale ;38 3a 3g 46 4p;e
stale_number ;5v;e
stall ;4z;51
stand ;1 b d f q u 2d 4i;26
standard ;b d e h p x 13 2o 2t 2v 2x 30 43 4c 4f 5c 60 6a;3q 47 4o 55 56 57 5a
standards ;60
stands ;1 20 2l 2x 3h 3p 3q 4p 4r 50 5e 5p 5w 61
standstill ;3x
start ;c k 13 1c 1d 1e 1f 1g 1u 1x 20 24 2d 2o 2w 33 38 39 3a 3e 3g 40 43 4s 50 53 55 57 58 59 5b 5j 5k 5l 5o 61 63 65 6a 6e 6m;2n 2p 2v 30 3p 3q 4g 4k 4l 4p 4t 51 54 56 5a 6b
startable ;;1c
started ;m 1z 2q 2v 30 3c 43 49 4a 4f 53 58 5b 5g 5k 5o 63 64 66;46 56 57 59 5a
starting 55;3b;4m 56 57 5a
starts ;5 b 14 16 1a 1d 1f 1w 1x 2n 2o 2v 2w 30 32 33 35 37 38 39 3a 3p 3q 4a 4c 52 53 56 5a 5b 5j 5p 5r 61 62 65 6a 6b 6e;4m 4p 4t 51 55 57 58
starts_with ;;2d 2i 3w
stat ;1x;2l 30 37 3q 58
state ;u w y 1c;c p q v 14 16 1a 1t 1u 2o 2t 2v 32 3a 3c 3s 3u 4n 4o 56 5a
statement ;;2x
states ;u
statfs ;;4k 4l
statfs(2) ;;4k 4l
static ;;1p 1s 1x 22 2d 38 3p 3x 4g 4p 51 55 56 57 5a 66 67
status ;30 3w 47 4a 58;1f 22 2n 2o 2q 2r 2t 2v 2x 3x 43 44 4f 53 54 56 57 59 5a 6b
stay ;w 1g 22 2p 2r 3p 4u 52 66;o 1s 1x 20 33 35 38 3o 4f 4k 4l 55 56 57
stay_on ;;4s 4t 51
stay_on(1) ;;4s
stayed ;1g 1i 1x 3x 55 59
stays h 1x;d i m w 14 1m 20 2k 2m 2n 2q 2r 30 33 36 37 38 39 3e 3f 3p 3u 3v 42 4i 61 66;1t 43 46 4m 4o 54 55 56 57
std 1b;b j o u 13 14 16 1a 1c 1f 1n 1s 1x 21 2m 2v 2w 30 39 3b 3c 3o 3w 47 48 5x 5y 62 67;a c d e h i k n p q t 11 12 19 1g 1h 1i 1j 1o 1p 20 22 25 26 2d 2i 2n 2o 2p 2r 2t 2x 33 35 36 37 38 3a 3d 3h 3j 3p 3q 3s 3u 3v 3x 3y 40 41 42 43 44 45 46 4a 4b 4c 4d 4e 4f 4g 4i 4k 4l 4m 4n 4o 4p 4s 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l 60 61 66 6b 6d
std_does ;;1b
stdbuf ;2x
stdbuf(1) ;2x
stderr ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 37 38 3a 3b 3c 3d 3j 3q 3w 41 42 44 46 4a 4b 4c 4d 4e 4f 4g 4i 4k 4n 4s 4t 4x 51 55 56 57 5a 5f 5x 5y 60 61 62 6b 6d
stdin ;b 30 5n;c n p t 16 22 2i 2v 2x 3b 3s 3v 3w 3x 46 4c 4o 55 56 57 58 5a
stdin(3) ;b
stdio ;;46 55 56 57
stdout ;;0 a b c d e j k n o p q t u 11 12 13 16 1n 1o 1p 1x 21 22 25 26 2i 2m 2n 2o 2p 2t 2v 2w 2x 30 37 3b 3c 3d 3j 3q 3s 3v 3w 3x 41 42 43 44 46 4a 4b 4c 4d 4e 4f 4g 4i 4k 4n 4o 4s 4x 51 55 56 57 5a 5h 5x 5y 60 61 62 6b 6d
steeply ;4w
step ;n u 3a 6m;0 t x 12 1a 1s 2i 3h 3v 66
step_by ;;51
step_by(2) ;;51
step_by_step ;;t
steps ;3g 4x 54
sticky ;38
still ;c i l m p s v 13 16 19 1a 1c 1e 1j 1u 22 2o 2r 2s 2t 2x 35 36 37 39 3d 3g 3p 3q 3v 40 48 49 4g 4n 4o 52 55 56 57 58 59 5b 5k 5l 5n 5s 62 65;d 11 12 30 43 4f 4m 5a
still_there ;l;1j
stood ;3q 42
stop 2l;i 10 16 1c 1e 1i 1m 36 39 3e 3p 3q 3r 3w 3z 40 47 4c 56 57 58 5b 5c;t u v w 2r 32 33 37 3o 4m 4o 53 54 5a
stopped ;i v 10 1x 2i 2m 2r 36 38 3r 4a 56;1c 32 33 3o 53 57 59 5a
stopping ;;56 5a
stops ;e i w 14 1e 1l 1o 1x 2n 31 3q 3u 47 4g 4i 4r 52 55 56 66 67 6g;57 5a
storage ;5w 5x
store ;25 4l 4m;2w 4k 4o 4p 4t 5a
stored ;4l 5w
stores ;25 26 4l 4o 5w
story ;1x
str ;;b c h i j n o q t u 12 16 1b 1f 1g 1h 1i 1j 1n 1o 1p 1t 1u 21 22 25 2d 2i 2t 2v 2x 30 32 33 35 37 38 3a 3b 3c 3d 3h 3o 3p 3q 3s 3x 3y 41 43 45 46 4a 4c 4e 4f 4k 4l 4o 51 54 55 56 57 5a 5h 5l 5x 5y 66 67
strace ;b u 12 13 14 16 32;9 1b 1g 30 33 3p 4a 4o
strace(1) ;u
stranger ;21 23 2t 36 3y 43 49 4n 56;55 57
strangers ;r 1x 21 2q 2r 36 4g 68
strategy ;;3y
stream 1o 3s 44;h s 1n 1p 1q 1r 1s 1x 2d 2i 3b 3g 3o 3r 3t 3u 3v 3x 3y 3z 41 4d 4f 4m 4t 4w 4x 4y 50 52 67;0 b i k n o p t u x 11 12 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 20 26 2t 2v 2w 2x 30 37 38 3d 3w 43 45 47 4b 4c 4e 4g 4i 51 57 58 5a 62 66
stream_is_not_waited_for ;;3y
streams 66;1o 1r 3y 52;4t
strict ;3u 4r
string ;2b 3b 3t 5x;c n o p t u 11 13 14 16 1o 1p 1x 20 22 2v 2x 30 36 37 3c 3d 3h 3j 3p 3q 3s 3v 3w 3x 3y 43 46 47 4b 4c 4d 4e 4f 4m 51 54 55 56 57 5a 5f 5h 5l 61 62
string_lossy ;;21
strip_prefix ;;3p 51
strip_suffix ;;2i 3p 4e 5a
strlen ;3g
struct ;3b 3g 3u 5w;1i 1j 20 22 3q 3w 3x 3y 4f 4k 4l 4m 4o 4p 4t 51 5a 66 67
structure ;26 5x;3b
structures ;5x
stubborn ;;56
stuck ;v 1k 1l 66;56 5a
stuck_log ;1l
style ;37;53
su ;43
sub ;;4g 4m 51
succeed ;1a 4d;58
succeeded ;;5 g 1a 1c 1g
succeeds ;i q 10 1a 1e 30 37;1o
success ;30 66;a b c d e j k n o p q t u 11 12 13 14 16 1n 1o 1p 1x 21 22 25 26 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 36 37 3b 3c 3d 3j 3q 3s 3v 3w 3x 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4n 4o 4s 4x 51 54 57 5a 5x 5y 60 61 62 6b 6d
successes ;67
successful ;i
successfully ;16
successor ;;57
such ;b i n o u w x 13 16 1a 1c 1g 1m 1n 1p 1r 1t 1x 1z 22 2i 2n 2x 30 33 3a 3c 3e 3f 3g 3p 3q 43 48 4b 4d 4f 4g 4k 4n 4r 5b 5f 5p 5u 5x 62;15 1u 2q 35 46 51
sudo ;1v 22 5f;9 1o 1p 1w 1x 21 33 35 37 38 3d 3e 3p 40 42 43 45 46 47 4c 4e
suffix ;;2i 3p 4e 5a
sum ;3t 3z;3p 4x 51
sun ;;g h i u 13
sun_len ;;1x
sun_path ;3g;32 33
super ;;4m 4o 4p
supervise ;;53 54 56 57 58 59
supervisor 53 59;52 54 55 56 57 5b 5c 6m;58 5a
supplementary ;46 47;43
supported ;1p;1o
suppose ;21 5y 61
sure ;1v 4o
surprise ;21
survive ;39
survives ;41
svg ;51
swallows ;y
swap ;26;4t 5a
switch ;4g 5q
switches ;43 4s
symbolic ;33;35
symlink_metadata ;35;1x 2d 2i 33 36 37 58
syn u;w x y 10 1e;0 n 12 1a 66
syn_backlog ;w
syn_received ;u
syn_recv ;u w;0 n 12 1a 66
syn_retries ;y
syn_sent ;y;0 n u x 12 1a 66
sync ;;o 1g 1h 1i 1j 1s 1x 20 2d 2w 30 38 3o 3x 4f 4g 4k 4l 4m 4p 4t 51 54 5a 66 67
sync_channel ;;54 5a
syncookies ;w
syncsender ;;5a
syns ;5b
syntax ;;5y
sys ;1x;u 11 14 19 1o 1s 25 26 2d 2i 2m 2t 2v 2w 30 36 37 38 3c 3d 3j 3p 3q 3y 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4g 4s 4t 51 54 55 56 57 58 5a 5x 60 62 67 6d
sys_admin ;45 46 4c
sys_kernel ;33
sys_resource ;2m 4c
sys_vm ;3u
sysctl ;60;21 61 62 63
syslog ;3p
sysloghandler ;;3p
system b;t u w 11 12 14 1a 1b 1f 1i 1j 1t 1x 21 2i 2m 2v 33 38 39 3b 3e 3g 3h 3r 4b 4g 4i 4k 4m 4o 4q 4u 5c 5g 5j 5w;30 51 55 56 57 6b
systemd ;38 3q 56 57
systems ;d 1x 2p 2r 3f 3q 40 48 5d 5w
systemtime ;;h i 51
sz ;2m 4x;4t
`;
