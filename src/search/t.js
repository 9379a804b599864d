// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['t'] = `
t ;e i p w 16 1a 1f 1j 1x 1z 22 2e 2t 2x 33 34 39 3b 3d 3g 3u 3v 3w 3x 3y 3z 49 4i 4j 4m 4n 4o 4q 4r 56 5b;v 12 1p 3q 43 47 4g 4k 4l 4p 51 53 55 57 5a
t213504 ;4x
t5 ;;3o
table ;21 2s 2u 30 49 4a 4b 4c 4u 50 51 52 56;5a
tables ;;2u 51
tail ;4l 4m 4p 4r;13 19 25 4o 54 5a
take 50;9 b e q 12 1a 1c 1h 1i 1r 1x 24 25 2b 2c 33 3d 3f 3g 3o 3t 3v 3w 3y 3z 41 43 4d 4g 4h 4i 4m 4o 4s 4t 52 55 57 58 5v;0 o p 1j 2a 2i 2r 2x 2y 35 38 3s 3u 4c 4e 4f 4p 51 5a 5f
take_cuts ;;3w
take_error ;;1p
take_file ;4g 4h;4c
take_port ;;2a
take_while ;;3p
taken ;b c f i t 12 14 16 18 19 1a 1g 1p 21 24 2v 3g 3j 3r 42 49 4m 56 58;1x 2d 2e 2g 2h 35 3k 3u 3v 3y 43 47 4b 4d 4o 4p
taken_by_a_client ;;2a
taken_in_tmp ;;38
taken_over ;;1x
taker ;3v 4c 4g;4j
takes ;b e h i o r s v 12 13 16 19 1a 1e 1g 1i 1m 1n 1o 1p 1r 1s 1v 1x 21 27 29 2a 2b 2d 2e 2g 2i 2k 2n 2r 2s 2y 2z 31 37 39 3a 3d 3h 3p 3r 3s 3u 3x 3y 3z 42 44 4a 4c 4d 4e 4g 4h 4m 4n 4p 4r 4u 52 54 56 57 5g 5h 5k 5l;n 11 14 1b 1f 1h 1j 20 3v 4b 4f 4j 4o 4t 51 55
taking ;;2a 4c 4g
talk 1p;f n 1n 1v 1w 1z 21 26 3e 5c 5e;a c d e k 3d 3x 51
talked ;0 5g
talking ;2h
talks ;1f 2i 2x 3l 49 4f;19
tan ;;w
tanh ;;22
tanhp ;;4f
tanop ;;1c
tanp ;1c;v 19 1a
target ;3y 4t 52;b u 12 13 14 16 1b 1f 1g 1j 1k 1o 1p 22 2a 2v 2y 32 33 35 38 3d 3p 3w 3x 40 42 43 45 46 47 4a 4c 4e 4j 4k 4l 4m 4o 4s 4v 4y 51 53 57 59
targets ;;3y
taskset ;4s 52;4v
tcp o 4v;j k p u w y 16 1c 1n 1o 1p 1q 1r 1s 1x 20 22 2c 2e 2k 2n 3t 41 4a 4g 4t 4u 4w 4x 50 5c;5 g h i q 1a 1f 1g 1i 1j 2a 2d 2f 2g 2h 2i 2j 51
tcp(7) ;w y 22 4w 4x
tcp_abort_on_overflow ;w
tcp_listen ;;q
tcp_max_syn_backlog ;w
tcp_nodelay ;4t 4u 4w;51
tcp_retries2 ;22
tcp_rmem ;4x
tcp_syn_retries ;y
tcp_syncookies ;w
tcp_wmem ;4x
tcpdump ;u
tcplistener ;e h t 1b 21 5g;0 b i j n o q 12 16 1f 1g 1h 1i 1j 1n 1p 20 26 2a 41 4f 4g 4t 4x 51 55 56 57 5a 5f
tcpnodelay ;;4t 51
tcpstream ;i o 12 13 16 2b;0 h j k n p q t u x 14 1b 1f 1g 1h 1i 1j 20 21 2a 41 4f 4g 4t 4x 51 57 5a 5f 5h 5l
tebibyte ;4k
tee ;;3q
tell ;f w 12 16 1a 1z 2v 2y 31 3b 3i 3v 3z 49 4j 53;k o 2d 2e 2g 2h 2i 3d 3o 3p 3u 4k 4l 5a
tell_only ;;3d
teller ;;16
telling ;3u;5a
tells 4n;i o z 19 1o 22 29 2l 2m 30 38 3k 3n 3z 41 46 4c 4d 4p 4q 4t 4z 56 58
temporarily ;1f;d 2r 2x 3l 3m 3x 4n
temporary ;15 1x
ten ;17 18 1s 1x 20 31 3z 56 57;5a
ten_restarts ;;57
tenth ;i 19 1g 3x
term ;;46 56
terminal ;c h i u 2x 3b 3h 3p 3q 4i 55 56 5f 5g 5k 5p 5r;0 3w 51 5a 5e 5h 5j 5l
terminals ;5o 5p 5r
terminated ;;2v
terminator ;3b
test ;0 u 10 1x 2b 2p 33 37 3w 3y 4p 51 5p
tested ;3u 5d
tests ;17 1d 3f 4b;3y 4p
text 29 2d;1 h 1u 24 2b 2e 2f 35 3p 3r 3x 5d 5p 5q;d 13 1o 2i 3d 3q 3y 43 44 45 4d 51 54 5a
text_forms ;;29
texts ;p w;29
tftp ;2k
than 1f;b c h i o w 12 18 1e 1h 1i 1o 1x 20 29 2h 2i 2s 2t 2x 3g 3k 3t 3u 3y 3z 46 4c 4i 4p 4r 4s 4u 4w 4y 50 52 56 5m;3p 43 47 4b 4m 57 5a
that h v 1h 1i 1j 1k 2g 35 37 3n 3x 4f 4j 4n;0 5 a b c d e f g i j k l m n o p q r s t u w x y z 10 11 12 13 14 15 16 17 18 19 1a 1b 1c 1d 1e 1f 1g 1l 1m 1n 1o 1p 1q 1r 1t 1u 1v 1w 1x 1y 1z 20 21 22 23 24 25 26 27 28 2a 2b 2c 2d 2e 2f 2h 2i 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2u 2v 2w 2x 2y 2z 30 31 32 33 34 36 38 39 3a 3b 3c 3d 3e 3f 3g 3h 3i 3k 3l 3m 3p 3q 3r 3s 3t 3u 3v 3w 3y 3z 40 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4g 4h 4i 4k 4l 4m 4o 4p 4q 4r 4s 4t 4u 4w 4x 4y 4z 50 51 52 53 54 55 56 57 58 59 5a 5b 5c 5d 5e 5f 5g 5h 5j 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v;2j 3j 3o 4e
that_socket ;1q
the b c g j n 11 13 19 1b 1o 1s 1t 1v 1w 20 28 2e 2i 2x 30 34 36 3c 3j 3m 3q 47 4j 51 57 58 59 5a;0 1 5 9 a d e f h i k l m o p q r s t u v w x y z 10 12 14 15 16 17 18 1a 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1n 1p 1q 1r 1u 1x 1y 1z 21 22 23 24 25 26 27 29 2a 2b 2c 2d 2f 2g 2h 2j 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2u 2v 2w 2y 2z 31 32 33 35 37 38 39 3a 3b 3d 3e 3f 3g 3h 3i 3k 3l 3n 3o 3p 3r 3s 3t 3u 3v 3w 3x 3y 3z 40 41 42 43 44 45 46 48 49 4a 4b 4c 4d 4e 4f 4g 4h 4i 4k 4l 4m 4n 4o 4p 4q 4r 4s 4t 4u 4v 4w 4x 4y 4z 50 52 53 54 55 56 5b 5c 5d 5e 5f 5g 5h 5j 5k 5l 5m 5n 5o 5p 5q 5r 5s 5t 5u 5v
the_answer ;;2i
the_end ;17;2n
the_end_of_the_file_is_told_apart ;;3y
the_file ;;1t
the_file_is_told_apart ;;3y
the_forgotten_copy ;5v
the_limit_is_exact ;;3y
the_port ;1d
the_reset ;17
the_same ;;3y
the_server ;;11
their ;5 e i n p s u w 11 12 1e 1f 1j 1m 1n 1p 1r 1t 1x 2k 2l 2m 2o 2p 2q 2w 3e 3s 3z 4b 4c 4e 4h 4k 4o 4p 52 59 5e;38 3w
their_control ;;4t 51
theirs ;32;2t 2v 2x 2y 30 44 4f 4p 4s 4t 51
them ;5 b c f h j m n p u y 14 16 1a 1c 1e 1g 1i 1k 1l 1n 1o 1p 1v 1x 21 22 24 25 28 2a 2b 2c 2e 2h 2k 2p 2r 2t 2u 2w 2x 2z 30 32 33 36 3h 3p 3q 3s 3u 3x 3z 41 43 4a 4d 4f 4g 4h 4n 4p 4q 4w 4x 51 52 53 54 55 57 59 5g 5m 5q 5s;1h 2y 38 3b 3o 47 4b 4c 4t
theme ;51
themselves ;f k 1i 2z;j
then ;d f g h i j k m n p t w y 11 12 14 16 18 19 1a 1d 1e 1f 1g 1j 1k 1m 1n 1o 1u 1v 1x 1y 1z 21 22 23 27 29 2b 2c 2g 2h 2i 2k 2r 2s 31 34 37 38 3e 3g 3k 3m 3p 3q 3r 3t 3u 3x 3y 3z 44 45 46 4a 4c 4d 4f 4g 4h 4j 4k 4m 4o 4q 4r 4s 4t 4u 52 53 56 5e 5g 5h 5j 5k 5l 5n 5u 5v;u 13 1p 20 2a 2d 2e 2f 3j 3v 4b 4p 51 57 58
then_some ;;4m 4o 4p
there 15 16 40 4u;1 9 g i j l m n p q s u v w x y 10 12 14 19 1a 1c 1f 1g 1i 1j 1k 1m 1o 1p 1r 1s 1u 1x 1z 20 21 22 25 29 2a 2e 2g 2h 2i 2l 2m 2n 2o 2q 2r 2s 2y 2z 32 33 34 36 37 38 39 3a 3b 3c 3d 3e 3f 3g 3i 3l 3n 3p 3q 3u 3x 3z 41 42 43 47 4a 4b 4c 4g 4h 4i 4k 4l 4m 4n 4o 4p 4q 4r 4s 4w 4x 50 53 57 5b 5d 5k 5l 5q 5r 5u;k t 2t 2u 35 4e 4f 4t 4v 4y 51 55 56 5a
thereby ;2i
these ;e h k o t u y 11 15 18 1f 1m 1o 1x 26 2f 3c 3g 3m 3o 46 47 4b 4k 4n 5d 5n 5p;43 4o 4p
they i 2l;1 b c j n o p r u w 10 11 12 1e 1g 1j 1k 1n 1o 1p 1r 1w 1x 22 2e 2h 2i 2k 2p 2s 2w 32 33 3b 3d 3e 3h 3k 3l 3s 3t 3u 3x 43 45 4a 4f 4g 4i 4l 4q 4t 4x 51 52 55 57 59 5b 5c 5p 5v;2r 4b 4m 5a
thief ;;2l
thing ;b d e g i n p 21 39 49 4h 4i 4m 4n 52 5b
things ;b h n t 31 3e 3p 4p 4x 54 55 5b
think ;2u 3y
thinks ;;3y
third ;i p w 12 13 15 16 1c 1g 1m 1r 21 2v 3h 3i 3o 3v 3x 42 43 49 4b 4h 4i 56;34
thirty ;i
this 4z;0 5 9 a b c d e g h i j k l m n o p q r s t u v w y 10 11 12 13 15 16 18 19 1a 1c 1e 1f 1g 1i 1j 1l 1m 1n 1p 1s 1t 1w 1x 21 22 25 29 2a 2h 2i 2k 2m 2n 2p 2q 2r 2t 2u 2w 2y 30 31 33 36 37 39 3a 3c 3d 3e 3g 3j 3l 3q 3r 3s 3u 3w 3x 3y 3z 40 43 46 47 48 4b 4c 4f 4g 4j 4k 4l 4q 4s 4t 4y 50 51 53 57 5f 5g 5h 5j 5l 5m 5n;14 2d 2e 2g 35 38 3p 41 4a 4d 4o 54 55 56 58 5a
those ;u 1j 1r 1v 21 2y 30 32 3y 43 48 4h 4m 4n 4r 4u 56 5a 5q;47 4b 4p 4q 51
though ;t 21 2b 2o 31 3g 52 59;3q
thought ;25 4l
thousand ;1f 2a 31 3q 3s 3u 3x 3z 4o 4t 52;2n 51
thread ;d n 16 1f 1g 1k 1l 1m 1x 2e 2h 2w 2y 2z 31 36 37 3h 3q 3z 4a 4g 4p 54 55 56 5b;h i o 19 1b 1h 1i 1j 1s 20 2d 2g 2p 2t 2u 38 3o 3x 43 47 4e 4f 4k 4l 4m 4s 4t 51 57 58 5a 5f
thread_block ;36;37 54 57
thread_set_mask ;;55 56 57
threads ;n o 1f 1g 1x 2p 2z 3x 44 49 4l 4m 4o 4s;4p 51
threadsanitizer ;4p
three u 3t;b h k p t w y 11 12 16 19 1b 1c 1g 1h 1k 1m 1n 1o 1p 1q 1r 21 28 2a 2d 2f 2v 2y 2z 33 3b 3h 3i 3p 3s 3v 3x 40 44 49 4b 4d 4g 4h 4k 4n 4p 55 5e 5o 5r;d j 13 1u 2c 3j 3m 3n 4q 51 56 57
three_answers ;;1n
three_foos ;;3b
three_letters_twice ;1r;1o
three_ways ;;2c
threw ;2r
through ;m t u 14 19 1g 1i 1t 1v 1x 1z 2e 2f 2h 2q 2r 2v 32 46 4a 4b 4f 4i 4p 4r 4v;15 4g 4k 4l
throughput ;;51
throw ;i
throw_away ;;i
thrown ;i 1o
throws ;16 1j 3l 5r
throws_away ;;i
tick ;;54 56 5a
tidiness ;35
tidy ;34 39;35 36
tie ;59
tightsocklen ;;3b
time 1i 33;1 h i k q t u y z 12 14 16 1a 1f 1g 1l 1m 1p 1r 1z 24 2b 2e 2f 2i 2k 2r 2v 30 31 32 37 3b 3e 3m 3o 3s 3v 3w 3x 40 4d 4g 4m 4t 50 52 55 58 5o 5p 5u;d n o v w 19 1b 1h 1j 1s 1x 20 2d 2g 2h 2x 38 3c 3d 3n 3q 3u 3y 43 47 4e 4f 4k 4l 4p 4s 51 54 56 57 5a 5f
time_of_day ;;u
time_style ;;53
time_wait 1c;1e;0 n u 12 1a
timed ;y 1i;w 3x
timedout ;;1i 1j 20 3x 4n 5a
timeout w;y z 1i 2r 54;d i u 12 1j 1p 1s 1x 20 2d 2e 2f 2g 2h 2i 2x 38 3c 3d 3o 3q 3x 43 4e 4f 4i 4m 4n 57 58 5a
timeout_while ;;5a
timer ;14 1c;y
timers ;4v
times ;t u y 16 1d 1p 33 3p 42 4n 4p 4t 4w 52 5p;4v 4x 51 5a
timeval ;;u
timewait ;;1c
tln ;w;q
tlnh ;;26
tls ;3t 3u
tmp ;38
tmpfs ;4k;4l
tn ;;p q 16
tnh ;;16
tno ;;y 14
to 5 o 1n 1p 26 2d 3t 4d 4o 50;0 1 a b c d e f g h i j k m n p q s t u v w x y 10 12 13 14 15 16 18 19 1a 1c 1e 1f 1g 1h 1i 1j 1k 1m 1o 1r 1s 1t 1u 1v 1w 1x 1z 20 21 22 23 24 25 27 28 29 2a 2b 2c 2e 2f 2g 2h 2i 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2u 2v 2x 2y 2z 31 32 33 35 36 37 38 39 3a 3b 3c 3d 3e 3f 3g 3i 3j 3k 3l 3n 3p 3q 3r 3s 3u 3v 3w 3x 3y 3z 40 41 42 43 46 47 49 4a 4b 4c 4f 4g 4h 4i 4l 4n 4p 4q 4r 4s 4t 4u 4v 4w 4x 4y 4z 51 52 53 54 55 56 57 58 5a 5b 5c 5e 5f 5g 5j 5k 5l 5n 5o 5p 5q 5s 5t 5v;11 3h 3m 3o 45 4k 4m 5h
to_a_byte ;4h;4d
to_a_stream ;;1p
to_addr ;;3n
to_alice ;5v;e
to_all ;;33 36 37 38 3a
to_be ;;26
to_be_bytes ;;3u
to_bob ;;e
to_canonical ;22
to_child ;;2v
to_end ;;3d
to_itself ;2v
to_le_bytes ;;4k 4m
to_many ;;k
to_ne_bytes ;;4n 4t 51
to_owned ;;37 4m 51 54 56 5a
to_read_a_run ;5t
to_socket_addrs ;;29 2d 2e 2g 2h 2i
to_str ;;1o 2d 2e 2g 2h 2i
to_string ;;p 1o 1p 1x 2a 2x 3j 3p 3w 43 46 47 4d 51 56 57 5a
to_string_lossy ;;21
to_take ;;35
to_the_end ;;2n
to_them ;;4t
to_us ;;4t
to_vec ;;3y 4p
together ;1x 39 3x 3z 44 4h 4k 4m 4u 4w 4x 5c 5f 5p;51
token ;40
tokio ;3u 48
told ;i q x 12 16 1h 1j 1m 1p 1t 22 2n 2s 2x 32 35 3b 3c 3g 3m 3o 4q 53 57 58;1x 54 55 56 5a
told_apart ;;3y
toml ;h 5r;0 5 a b c d e g i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 27 28 29 2a 2c 2d 2f 2g 2h 2i 2j 2l 2m 2n 2o 2p 2q 2r 2t 2u 2v 2w 2x 2y 2z 30 32 33 34 35 36 37 38 3a 3b 3c 3d 3e 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4m 4n 4o 4q 4s 4v 4x 4y 53 54 56 57 58 59 5a 5e 5f 5h 5j 5k 5l
tomorrow ;4s
too 2w 3j;0 d g i k p u y 18 1i 1j 1m 1o 1p 1q 1r 1x 21 22 24 26 2a 2e 2h 2l 2r 2u 2v 31 33 37 38 3b 3c 3d 3e 3i 3l 3p 3t 3u 3w 47 4f 4h 4l 4m 4n 4p 4q 4x 4z 52 55 56 57 59 5g 5k 5p 5r;1a 1g 1h 1s 2d 2g 2o 35 3o 3y 43 4b 4c 4i 4o 4y 51 5a
too_late ;;2w
too_long ;;3u 4y 51
too_many_in_flight ;;4c
too_many_unix_fds ;4c
took ;a b c f o t 1g 1o 2l 2r 2y 3v 3y 4b 4q 4v 4w 52 5k;u 12 4s 4t 51
tool ;g u 5f
toolong ;;3u 3w 3y
tools ;9 u 3a 5c
top ;5f
topology ;;51
tosocketaddrs ;2b;29 2d 2e 2g 2h 2i
total ;;2v 2y 38 53
total_time ;;3y
touch ;b 4k 4r;38
touched ;3u
touches ;38 4k
touching ;4j
tr ;2x 31;3c 4i
trace ;2y 39;b u 12 13 14 16 1b 1g 3p
traced ;;b
traffic ;51;4t
trait ;;3u 3v 4t 5a
translate ;4a
translates ;q 40
translation ;40
transport ;2a 4t 4w 52;o q 3m 51
transports ;4t 52
transpose ;;5a
trap ;2g 37 40 4g 56;35
traps ;3n
travel ;4w;4b
travels ;n 4d 4w
treat ;16 4q
trick ;2r 3x 56
tricks ;37
tried ;15 47;5a
tries ;i k 13 19 1g 1j 1k 2d;4q 56
trim ;;2a 51
trim_end ;5n;o p 3w 46 51 57 5f
trip ;y;4t 51
trips ;;51
trouble ;1x 2s 39 3q 4d;3y
troubled ;;3y
troubles ;2s
true ;16 18 3j 42 4m;j k p u 1o 1p 2i 2r 2u 2v 2w 2y 33 35 3i 3k 3l 3m 3n 3p 40 43 44 46 4a 4c 4e 4f 4g 4k 4l 4p 4t 51 54 55 56 57 58 5a
trunc ;3j;3p
truncate ;;2i 33 35 37 3w 4i 4j 4k 4m 4q 58
truncated ;;4j
truncates ;4k
truncating ;;4k
trust ;3p 46 4n 4q 4r
trusted ;3u 4k
trusting ;;3h
trusts ;40;4p
trustworthy ;41
try ;15 1a 1c 1k 1n 1x 1y 2i 3k 5b;q 12 1o 1p 21 3i 4k 4q 5f
try_clone ;b d n 16;2p 2x 3x 4t 55 56 57
try_fold ;;2w
try_for_each ;;22 4f
try_from ;;3k 3u 43 47 4k 4l 55 56 57
try_into ;;4i
try_lock ;33;35
try_out ;;4n
try_send ;;5a
try_start ;;56 5a
trylockerror ;;33 35
tt ;;u
turn l r z 17 1d 1l 1q 1y 23 26 5n 5t 5v;1e 28 29 2k 4p 54 5l 5s 5u;1b 1c
turned ;1x 23 2d 3e 3p;4f
turns ;15 1g 22 2d 2h 2i 2k 3u 3x 3y 4s 57;4p 55 56
tv_sec ;;u
tv_usec ;;u
tw ;1o
twelfth ;1o
twelve ;1o 27 3l
twenty ;18 1j 2f
twice 13;c o t 1r 1u 20 22 2l 2x 39 3u 3y 3z 4i 4l 4t 4u 4y 52 5b 5k 5o;p 1o 4d 51
two 22 2p 5k;0 1 b c f g h i j k m n o p q r s u w y 11 14 15 16 17 19 1c 1e 1f 1g 1i 1j 1m 1n 1o 1p 1r 1s 1u 1w 1x 1y 1z 20 21 23 24 25 26 27 2a 2g 2h 2i 2k 2l 2n 2r 2s 2t 2u 2x 2y 2z 31 32 34 36 38 39 3a 3b 3c 3k 3m 3n 3o 3p 3r 3s 3t 3v 3w 3y 43 44 45 47 49 4a 4b 4c 4h 4i 4k 4l 4n 4o 4q 4r 4s 4t 4u 4w 4x 4z 52 54 56 57 5b 5e 5g 5n 5o;a d 1h 3q 3u 3x 40 4g 4m 4p 4y 51 53
two_address_spaces ;;4i
two_clients ;;p 2r
two_coats ;23
two_cores ;;4s
two_cpus ;;51
two_ends ;c;a b
two_ends_traced ;;b
two_gates ;;47
two_hosts ;;22
two_parrots ;;5k
two_queues ;;1s
two_types ;;3b
two_uids ;;43
tx ;;4v
txt ;49 4w 4z 51 5l;d 11 12 13 2g
type 1n 1o;1 e i m n 11 13 16 18 1k 1p 1q 1r 1s 1x 1z 22 28 2c 2d 2g 2k 2r 39 3b 3g 3h 3i 3o 3r 3t 3z 41 4q 5e 5f 5n 5r;k o p t u y 2e 2f 2h 2i 33 34 35 37 3d 3j 3u 4a 4k 4l 4p 4t 51
type_other_domain ;;1o
typed ;12 5n 5o 5p 5q 5u
types 28;e n 1o 1p 1r 25 3s 3z;3b
typically ;1j
typing ;5r;n
`;
