// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['r'] = `
r ;3h 6x bn;a h i p u v w 11 13 14 19 1a 1n 1o 2q 30 3x 57 59 6q 7i 7o 82 8d 8e 8g 8h 8l 8q 90 9c 9e 9i 9m a0 aa af ai bd be bf bg bh bi bm c1 c8;12;3u;3z
r212992 ;;9w
r__r ;;2q
r_x ;2o
race ;2w 46 4o 90 9e;;6s 7a ah;;79
races ;4o;ai;7a ah
races_a_second ;;ah ai
radix ;;7u bf bx
ragged_eofs ;bu
raise ;3q 4y 7v
raised ;7v
raises ;7c
raising ;;4b
ran ;40 9k;4z
ran_out ;;a4 aa
random ;3d 84 a6 af ai bx;7f 9h;9r ah
random_delay ;;b8
randomstate ;;7f 9q b1 cb
rang ;;4m 4o
range ;30 b5;4o 55 56 57 58 6q 7a 9h 9i ai ba;o 60;61 8z;62
range_cloexec ;;30 55 56 57
ranges ;60 bn
rare ;2p aa b6;cb
rarely ;k 1s;3q
rate ;93 9x ba;4z 82 8i 9v c4
rate_limit ;;ba
ratelimit ;2i 70 aw
rather ;an
raw 1o;1r 7a 8r 8w a0 ba;30 3d 3p 42 43 45 46 47 4g 4s 4z 55 56 57 59 6x 71 78 7q 7w 7y 94 96 97 9v aw ax b1 c6 c8;u 1p;;;1o
raw(7) ;u 1o;9v a0
raw_fd ;;a b d e u 11 12 19 1a 26 2v 30 3b 3j 3p 3q 43 45 47 4a 4b 4d 4g 57 59 5x 67 6d 6p 6x 71 7q 7w 7y 8r 8w 9w 9z a9 ax b1 ba bm
raw_mode ;;a9
raw_needs_a_capability ;;1o
raw_os_error ;;21 33 35 43 47 4g 4z 57 59 78 79 7a 7u 8r 94 96 97 aw ay b1
raw_parts ;;25 5x 6r 6s
rawfd ;;30 4a 4b 4d 7y;e
rb212992 ;;9w
rbuf ;;;8e
rc ;;4z 79
rcgen ;bq;bx
rcv ;;99
rcvbuf ;9x a2;71 95 c0 c2
rcvbufforce ;9x
rcvd ;;a0
rcvtimeo ;57 88 9d af bh;1s 2i 66 6p 87 8r 95 9o ao aq av
rd ;u
rdonly ;;7e a9 bm
rdwr ;aq;6r 9v 9z
reach ;i 2s 5s 68 7a 7p 7y 95 a9 af ax b6 b7 c2;c1;22
reached ;o 10 12 1k 5g 5k 6g 8m 8u 8w 94 ao;ba;1h 21 22;7h
reached_ipv4 ;;21
reached_ipv6 ;;21
reaches ;2k 3e 46 4i 56 59 8x 9v ae b3;6x;21 32 aq
read 5 12 1o 70;1 b g j w 11 15 18 1a 1e 1m 1r 1t 26 2i 2k 2l 2q 2v 30 33 39 40 44 4n 4q 57 58 59 5c 5f 5g 5z 6f 6h 6j 6l 6n 6o 6t 6w 77 7e 7i 7t 7w 7y 85 86 87 8a 8k 8p 8q 90 93 9b 9d 9m 9s 9v a3 aa ag ah ao as ax bb be bg bh bj bk bm bq bu c1 c8 ca cc;a e k o p q t 19 1b 1f 1g 1h 1p 1s 20 2n 2p 2t 35 38 3d 3p 46 4m 4o 4s 4z 54 6b 6q 6r 72 79 7a 7f 7p 7x 7z 88 8d 8i 8l 8u 8w 8x 96 97 98 99 9c 9e 9g 9l 9n 9o 9u 9w a0 a9 af al ap b8 ba bd bi c6 cb;f n v 14 1k 1v 1x 25 2x 3o 3q 3r 4e 4i 5n 5v 6p 6u 70 73 7c 83 84 8o 8t 9k 9x ae bo bp bs bx c0 c4;9 d u 2b 2o 3s 3x 4a 4h 4r 66 6s 8b 8e 8m 8r 95 9r bt bz c2 c7;i 16 1i 1j 1o 2r 31 3u 4d 4g 6d 6x 82 8g 8n 94 9i ai aq;c 12 89
read(2) ;9 12
read(3) ;;1a 1s 3u 6p 87 ao aq c0
read(4) ;;12 72 79 9o
read_a_run ;5t
read_all ;;8l 8m 8p 8r c4 c8
read_at ;;6p;4h
read_dir ;;4b aq
read_dump ;;;5z
read_exact ;14 3u 4r 6q 88 8b;2i 2p 46 4a 4i 4s 4z 6b 6r 6t 87 8g 8r 8w 8x ag bm bx;9k;83
read_exact_at ;;aa
read_frame ;;3u 3x 57 59 6n 6o 84 85 86 87 9r
read_line ;1l 5l 5n 6n 86;0 c o p t 22 2x 30 3b 5f 6p 6q 70 7a 7i 87 8c 8d 8e 8i 8r 94 9l 9v 9w ai ao b1 ba bd
read_link ;;b 7i
read_once ;;4e
read_only ;33 4h 6s
read_order ;bz;bu
read_timeout ;9d 9f;d i 12 1j 1p 1s 1x 20 2d 2i 2x 38 3b 3d 3o 3x 43 4e 4m 58 59 66 6p 6x 7a 7f 7w 7y 83 84 86 87 88 8g 8r 8u 8w 94 96 97 98 9e 9i 9v a6 ag av ay b1 b8 ba bm;1i
read_tls ;;bx c6 c8
read_to_end ;8b;d 6x 88 9r aq bu;;83
read_to_string ;;2x 46 4z 59 6n 7g 7i 7u 8r 8u 8w 9r 9v ai aq b1 bx
read_unaligned ;;3p
read_until ;1i 86;1j 2i 2r 84 9g ap aq bm bs bx c0;1h 83
readable ;46 4n;;9v
reade ;;6x
reader 70;18 1j 1k 1l 22 2p 2q 2r 33 3t 4a 6h 6w 88 8b 8k 8l 8o 95 ae aj ak b9 bg bo;d 1h 1i 20 2d 2m 2o 3u 4d 4q 4z 57 59 66 67 6o 6p 6v 6z 83 85 86 87 89 98 9r ap aq bd bs bx c0 c8;2n 3x 6s 82 97 ai c4 ca;14 2s 6x c2 c6;84
reader_sleeps ;;4z
readers ;1 84 87 8b be bl;;c0
reading ;b d f 12 14 2k 2o 2r 59 6d 6g 6n 77 7c 8q 9e ae aq au ba bx;4e 6p 84 9r bm c0 c4 c8;31 4h
readings ;bm;;bj
readlink ;;2l
reads 1k 2n;c d u 10 11 13 14 19 1h 1n 1t 1x 2i 2k 2l 2m 2q 2r 31 33 36 38 3a 3q 4a 4d 4h 4m 4o 4q 55 56 5b 5l 6d 6j 6r 6s 6v 6x 77 78 7e 7n 7s 8o 8p 8s 93 94 98 9d 9i 9k 9v 9x a0 ae al aq bh bu bw bx cc;37 43 47 4n 4z 57 59 6o 83 84 8g 9w ai b1 bg bm c4 c8;e i 12 16 18 1i 2b 30 3r 3s 49 4e 4g 52 5v 6b 7c 7i 7p 87 8b 8k 8n 8r 8t 8w 9u aa af ba bd bz;h 1j 1o 2o 2s 2t 2x 3u 3x 44 8m 95 9e 9r c0
reads_later ;;70 95
readsslowly ;;9i
ready 37;w 77;k 22 36 56 57 6x 8c aa ap
ready_name ;;37 38
real ba;22 3t 5c 61 6e 6f 84 8o 93 95 9e 9y 9z b1 c1;;43 5p 79
really ;;aq c8
reap ;;54
reaped ;56;54 55 57
reaps ;30 56 5b
reason ;1o 22 24 43 5j 6u 6v 72 8g 8i 95 9m au b0;b1 bm c8;c1;;;1j
reason_code ;;bq bx
reasons ;1g 91 c2
rebind ;;;7i
rebinding ;7i
reboot ;;94 95
rebuild_header ;95
rebuilt ;3b
rec ;;95 ba
receipt ;14
receive ;1t 2k 3h 43 4g 4i 67 6j 6p 6u 9v 9x ax b1 b3;n u 2d 2i 3p 3q 44 47 4b 4m 4n 4o 4z 66 6r 6x 88 89 9z aa au b4 b8 ba
receive_one ;;4z
received ;i v 16 18 1a 3q 3z 43 4a 4b 67 9v;g 11 13 14 2i 36 3d 3j 3p 3x 4d 4m 4o 4z 61 6d 6p 6w 6x 6z 72 7u 7v 8h 8q 90 94 99 9c 9i 9l 9o at av az;u
receiver ;o 1o 1q 3j 3s 3t 3z 43 4b 4n 4q 4z 52 67 6v 74 8i 9w 9y a1 a5;3h 3p 4g 4o 54 59 7g 9x ap bm;3o 3q 3r 4a 4m 9v;9u a2;aa
receivers ;6p a0
receives ;2i 4d 4h 4i 4z 6u 6w bp;43 47 4b 4m 4o 6x 8w aa;6p av
receivetimestamp ;;u
receivetimestampns ;;6x
receiving ;73 ay;4m 4o aa
recipe ;4h;;4e
reckoning ;22
recognise ;;ai
recommended ;79
recommends ;6n 7p b0
record ad bp bt;1u 3s 3t 7f ag ah bq bu;4m a0 ai ba c6 c8;6d ad bv bz;ae af bt;bp;bx
recorded ;0 u 5p 8g
recorder ;u 79
recording ;55
records ;7f a0 ak bp bv bw bx c6 ca;2q 2r 7i ad ba;ae bq;bu bz;af ai
recover ;9k
recovers ;9h
recv ;c u w 12 3h 4b 4q 4r 52 88 89;0 d k n 1a 1p 3b 3o 3p 3q 4i 4m 4o 4z 54 66 6d 6p 72 79 7a 7f 7g 7u 7w 87 8l 8m 95 9o 9x a0 af ag ai ao ap aq av ay b1 b8 ba bh c0;3j 4n 8r 9v;;au
recv(1) ;;4i
recv(2) ;c 3j 4b 88 9v
recv_buffer_size ;;70 8r 95 9i 9x
recv_fds ;4b 6p;4d 4e 4i
recv_from ;3q 9v av b3;67 7i 9y a6 aa b4 ba
recv_q ;v w 14 16;p q y 1a 1c 1t 1u 2t 2v 32 3a 3b 3s 9g ap cc;c
recv_timeout ;54;4g 59 7g 88 8m 8r
recv_with_flags ;;87 88
recvancillarybuffer ;;4b 4d 6p
recvancillarymessage ;;4b 4d 6p
recverr ;1p 95 9v b2 b3;ax;;aw
recvflags ;;4b 4d 4n 6p
recvfragsize ;;;b1
recvfrom ;b u 12 87 9v af ao aq;0 n 16 1b 1s 2i 2x 30 3b 3h 3p 3u 66 6p 8r 95 9o 9z av bh c0
recvfrom(5) ;;9v 9z bh
recvmsg ;3p 43 4d 4h 67 ax;u 2i 44 47 4a 6d 6p 6x 9w 9z b1;4b 9v;3j
recvmsg(2) ;;43 47
recvmsg(3) ;;2i
recvmsg(4) ;;44 6p
recvmsg(5) ;;9v 9z
recvmsg_locked ;9i
recvpktinfo ;67
recvtimeouterror ;;54 59 88 8m 8r
recycle ;8z
red ;3x 9t;b8;b7 b9 bc;b4 b6 ba;b5
redirect ;7i
redis ;8d 8h 99
redis_cli ;8h;8d 8e 8f 8g
redis_server ;8d;8e 8f 8g
redis_tools ;8d
reduces ;3x
ref ;;2r 2x 3p 4g 4z 54 57 59 6n 7f 8d 8e 98 9h 9i af ai bg bi bm bx c8
reference ;3x;4z 6r 6s;4a
references ;4h 6p
refers ;;6r 6s 7f
refusal 1j;5 w x z 1g 3z 5j 75 7a 7z 9n 9t bm;3j 4g 59;g 77;78
refuse ;1k 1m 3t 3z 4g 7i 8s 9p 9s a9 an bj bo bx;1g 1x 3u 58 59 6o 6r 6s 9m 9n bg bm bq;bf;1j 9r
refuse_descriptors ;1s 1x 3p;3o 3q 4g
refused ;t x y 10 1f 1p 1q 1z 23 24 26 2i 33 37 3g 3p 3z 4r 53 58 5j 5o 66 6p 77 7k 7z 8w 9h 9l 9p 9t 9y ae b2 bg bm bs;g 14 15 22 32 3e 3j 3q 3x 47 4e 59 62 6r 7i 9n a9 aa ai au av b1;2d 2q 3b 5m 7c 7f 9q ay be;1o 3a 57 78 7a ax;1x
refuses ;21 32 38 3f 3q 3u 43 4m 6l 7f 7n 7s 7t 9d af ak bh bv;37 6o bq bx;p 1x 2d 33 40 aa ai bj;7i
regid ;;47
region ;6s;4m 4o 6q;6r
register ;c8 ca;c4
registered 60;;c4 c7 c8 cb
registering ;;ba
regular ;4g bm;4e 6p
reject ;;7a 95 aw
relative ;1z 3q 3u;;1x
relative_name ;;1x
relatives ;31
relaxed ;4o 6s;1s 1x 2d 2w 38 3x 4g 4m 59 66 67 6r 9i b8
relaxed_orderings_are_found_out ;;4o
relay ;;9p 9q 9r
release ;4m 4o 6s 6t;30 4z;c8
relevant ;;ba
reliability a3
reliable ;1o
relied ;2n
relies ;5b
rely ;2m 2n 6b 6s 95 ba
rem_euclid ;;u
remain ;97
remainder ;8r
remaining ;;8q
remains ;aq;;1c
remark ;5l
remarks ;1b
remember ;1p 5j 62 7u 90 9t bg;;w
remembered ;8z ay;9q
remembers ;1n 3d 81 8u 8v 8w 8z 95 9t ax bh;b0;8x 9y ay;92
reminds ;26
remote o;19 62 65 7a;q 7u 8u ba;;p
remote_addr ;;;7o
remote_control ;;7i ai
remote_ip ;;75
removal ;32
remove ;1u 32 36 3b 59 7i;22 37 54 55 56 57 58 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7l 7n 7o 7p 7q 8c 94 99 9h 9i 9o 9v 9z a0 aa aq at ax ay az b0 b1 b4 b7 b8 b9 ba c0 c7 c8 cb;1x 39;38
remove_dir_all ;;ai
remove_file ;35;d 1o 1p 1x 2d 2i 33 36 37 3q 46 4i 4n 58 5x 6q
remove_if_dead ;;2d 2i
remove_var ;;57
removed ;1u 1z 2s 32 38 3g 6r 8z;35 37 3q 54 ai b1;36
removes ;1x 22 2d 35 3g 4i 59 94 bj bm;2i 58 7a 8c 9v aq;32
rename ;1u bn;;37 38
rename(2) ;37 bn
renamed ;1u a9
renamed_and_removed ;;1u
reno ;74;;71
reopen ;;bm
reorder ;6o
reordered ;;9y
repair ;33 6e 8w 9l
repair_queue ;;8w
repairs ;95
repeat ;5 1k 1s 3x 5r 5u 9r a0 ab ai b1 ba;1o 1x 4z 9i a8;aa
repeated ;7a 7w;9i
repeats ;5e 66 6z 7u 7w a4 a6 aa;2p 7a;ac
repetitions ;;aa
replace ;s 36 37 38 8r a9 ad ax;y 4z 56 58 59 6x 79 7a 7i 8c 94 9q b1 b8 ba c1 c8 cb
replaced ;53 89
replacen ;;c8
replaces ;65 7i
replay bv;bx
reply ;;3x 9n 9o 9q 9r bi bm c4 c7 c8 cb
report ;11 16 1a 30 5b 5l at;d t 2t 79 9r ba;;aq au
reported ;d 12 19 1x 2i
reports ;14 1e 3b 4z 79 7f 7i 8q aa ak am au bi bu c7;b1;1g
repository ;1n 2d
repr ;;4z ba
req ;7z;c6
req_zone ;7o
reqqfull ;;7u
reqqfulldo ;;7u
reqsk_timer_handler ;7w
request be bf;b 3b 3u 40 4h 6j 6y 74 7i 7u 8a 8g 8k 8o 8q 8r 8t 9o 9q 9t a3 a5 a6 a8 aq bl bn by;11 13 33 35 54 57 59 6w 99 9c 9i a4 bi;2s 7a 8b 90 9h 9p bf;6x 8h 8l 9e 9k 9m 9n 9r aa bj bk bm;bd bo;be
request_bytes ;;6x
request_line ;;bm
requested ;24 62;p 7a 8w 8z
requests bg bj;2r 2s 47 90 9b 9k 9n at bo;8g 9m 9p aq;9i 9o bm;9r aa bk;9h
reregister ;;c8 cb
res_options ;;7f 7i
reserve ;1f 6o al;3u
reserve_exact ;;3u 6o
reserved 61;1f am aq;7i;3x 62
reserved_ports ;61 65
reserves ;6o;;1f 6q
reserves_nothing ;;6q
reserving ;;6q
reset ;q 1a 1e 1t 39 4h 53 57 5b 6x 7y 7z 88 8n 8t 8u bx c2;n 14 1i 3o 3q 58 59 66 7a 8l 8m 95;7x 83 8r 8v 8x;16 17 7w
reset_once ;;16
reset_one ;;7y
resets ;1e 95;q 96;8u
resize ;;43 47 b1 bm
resolution ;1v 3q 7k;15 7d
resolv ;7e 7g;;7f 7i
resolve ;9i;75 7a 9e bx
resolve_beneath ;a9 bm
resolve_no_symlinks ;bm
resolveflags ;;a9 bm
resolver 15;2b 79 7h 9e ag ai;7g 9i;5y 7e ak;15 7f;7i
resolver_forms ;;5y
resolvers ;7i
resource ;1f 2m 62 6p;d 2r 2x 3q 3x 4b 4n 4q 4s 7i 7w 7y 88 95 al am
response_interval ;;ba
responsible ;af;ai;;ad
rest ;13 1f 1j 1s 1t 2i 2r 3g 3p 46 4a 4d 4z 50 58 5l 6w 6x 86 8f 8m 9e 9n 9t ba bx;11 12 19 1a 25 2d 3h 3q 3u 43 45 54 59 5f 6o 7g 7o 83 8g 8o 9m 9q 9v aa ae af ag ai aw b1 bi bm bq c1 c7 c8 cb;14 1o 79 87 8l 9k am b5;8a 9r be
restart ;57 65 77 88 9q;u 54 56 58 8p;14 5b;1c
restarted ;;u 1c
restarts ;52 57 5c 7z;3q
result ;4z 6q 71 82 8p ai;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 54 55 56 57 58 59 5f 5h 5l 5x 60 61 62 66 67 6b 6d 6n 6o 6p 6r 6s 6t 6v 6x 70 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a8 a9 aa ae af ag al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bg bi bm bq bs bu bx c0 c6 c7 c8 cb;5y
results ;b u 6u;16 8g;;4z
resume ;;ay
resumed ;bv
ret ;;8r
retain ;;2t 30 4a 54 59 6p 6x aa b8 ba c1 c8
retrans ;;71
retrans_time_ms ;;94
retransmission 6z;8g;aa;97
retransmit 6z
retries ;w y 8r 97 9i 9q;94 96;;9h
retries(2) ;;97
retries2 ;22 95 9b;;;97
retry 9h;9k;57;9i;9h
retry_connrefused ;;57
retry_max_time ;9f
retry_on_intr ;;4b 4i 4n 6p a9
retry_storm ;9h 9k;9i
return ;f h 1j 1o 1y 2n 31 33 4h 4o 5n 5p 79 8p;i n o u 11 13 14 16 19 1b 1f 1g 1h 1i 1p 1s 1x 20 21 22 2d 2i 2m 2r 2v 2x 35 36 37 38 3a 3b 3d 3o 3p 3q 3s 3u 3x 40 43 44 45 46 47 4a 4b 4e 4g 4i 4m 4s 4z 54 56 57 59 61 62 6n 6o 6p 6q 6r 6s 6t 6v 6x 71 72 75 76 77 7a 7d 7f 7g 7i 7u 7w 82 84 85 86 87 89 8c 8d 8e 8g 8i 8l 8m 8o 8r 8u 8w 8z 90 91 94 95 96 97 98 9c 9d 9e 9g 9i 9n 9o 9q 9r 9u 9v 9w 9x 9y a0 a6 a8 a9 aa ae af ag ai al ao ap aq au ax ay b0 b1 b4 b8 ba bd bf bg bi bm bq bs bu bx c1 c2 c4 c6 c8 cb;18 3h as
return_address ;;3q
return_error ;br;c6
returned ;a f u 11 14 16 18 19 1a 1j 5m 82 8m;33 35 8p ao;c;12
returnflags ;;4b 6p
returns 12 14;f 16 17 18 19 1e 1g 1j 1s 2l 2o 2q 2r 2t 31 32 36 39 3d 3o 3t 3x 4n 55 6d 7a 7f 7y 82 83 88 8b 8l 8p 8r 8t ae af ao ax;i 2d 38 4b 4o 4z 66 67 6p 84 8n a6;h 4h 7w 8m 9v aq;u 11 12 1a 3j 87;14
reuid ;49;43 47 59
reuse ;;;8z 93
reuse_address ;;k p 2d 2i 70 7n 7o 7u 7w 7y 84 89 8w 91 95 b4 ba c8
reuse_delay ;8z
reuse_port ;;91
reuseaddr ;p u 1b 1x 65 7z 8x bc;0 n q 66 6p 87 8r 95 9g af ao aq bh c0;2d;91;1c
reused ;49;46 8z
reuseport ;1c 7o 7z 8x;;91
reuseport_lb ;91
rev ;;2n 94 9i ba c1 c8
revents ;;59 77
reverse ;a2
revocation_expiration ;bx;bq
revocation_time ;;bq bx
revoke ;;bq bx
revoked ;bq bx
revoked_certs ;;bq bx
revokedcertparams ;;bq bx
rf ;;3h
rfc ;p q x y 12 15 18 1o 2i 3o 3p 3u 40 5w 60 66 74 7c 7e 8n 8r 94 96 9e 9h 9i 9n 9p 9u 9v 9z a4 a5 a6 a7 ah aw ay az bd be bj bm bs bv c4 cc;3h 7g a9 bg;h i j u 14 1j 1p 2k 5y 6u 6y 72 7a 7i 7n 8b 9y a3 ad ae b0 b4 bf bo bp bq c1;k o w 21 22 3t 67 70 71 79 7f 7h 89 8e 8g 8w 8x 95 97 a0 ai at b1 b6 b7;6x 6z 7p 9r a8 aa af ag ba bx;7q
rfc1337 ;8x
rid ;1i 6c
right 67 ai;f 1j 1p 1v 38 3g 3p 40 49 4a 4s 55 5v 6q 6v 70 72 79 7k 7l 7n 7p 7v 84 87 8b 8e 8v 8x 90 9b 9r 9t a6 aj ar bf;a b c 1o 3j 3q 4b 4d 4g 6d 6p 6x 71 7q 82 85 8f 8g 8i 8l 8o 9y a4 a5 aa ax ay az b0 b1;d 57 7i 7o 8c ak at b9 bo bv;6w 74;22 6z
right_address ;;67
rightly ;2b
rights ;46 4a;1s 1x 38 3q 43 47 4b 4d 4g 4i 6p
ring 4m 4n 4o;4q 50 bq bx c2 cb;c4;4o 6k;4n 4r 4z 52 6u 6v;6t
ring_sink ;4m;4n 4o
ring_source ;4q;4m 4n 4o
ringer ;;7x
ringing ;4n
rings ;4n 4r 4z 6q;4m c2 cb;7x;4o
rise ;6u
rk5 ;;q
rlimit_nofile ;4b 4g 6p;7i 7y
rlimits ;;ba
rm ;1x 1z 39;1u 2q 2r 33 38 3h 3q 6p;3u
rmem ;6v
rmem_max ;a2;;9x
robust ;4n
roles ;;;j
roll ;;9h 9i ah
rollover ;;a7
room 4b;c 18 1i 3j 3p 3x 4m 5w 66 6o 6t 70 71 7a 7n 81 88 97 9v 9x a9 ai c9;2r 33 35 36 3h 3u 43 47 4z 59 6p 6x 79 7f 84 8p 9w 9z a4 aa ae af ag ax b1 b8 ba;d 10 14 1o 1x 3q 4o 58 8i 8r;w y 4b 4d 67 7w 83;12 6v
room_and_one_for_each ;;79
room_came ;;4z
room_for_one ;;4b
room_for_one_byte ;52;6v
room_later ;;79
root ;u y 1v 2m 30 3e 3g 4h 59 6p 6w 7y 99;1t 2l 2o 2q 2v 38 3h 3p 3q 42 6x 7o 82 9v af ba bi bm bx c1;33 47 4a;1o 1x 40 43 49 4e 63;45
root_certificates ;;bq bx
root_may ;;1x
root_of_its_own ;;40
root_user ;40;45
rootcertstore ;;bq bx
roots ;;bq bx
rosa ;;c1
round 26;1e 25 3r 4n 4q 57 5x 6t 6x 72 7a 7o 8i 8k 9i 9o a5 ai bh;4m 4o 4z a4;8f a8 aa;y 71 8g;4s 6z 74
round_trip ;;4z
round_trips ;;4z
rounded ;2m 4b 7w 9x
roundrobin ;;ai
rounds ;9i ai;3p 4z;4s
roundtrip ;;4z
route ;y 21 67 75 7h 7k 97 aw;79 7i 8c 94 ay b1;71 7q 8e 9v;7a 95 ba
route_localnet ;22
router q;y 6x 71 74 7a 94 96 aw b5 b7 ba c8;;97 9v ay b1;at b6;;95
routers ;k q at b7;;6x
routes ;6x 7a 9v b1 b6 b7 ba bc;7i b4
routing ;9z
row ;2r 2s 49 4m 4z 50 56 6t 6u 9v a0 at b5 bl;5x 8g 95 b0 b1 b8 bm;u 1a
rows ;u 50 7w 95 b5;4z 8g 91 9i bm
rp_filter ;;9v
rrq ;a3;a4 a6 a7 a9 aa
rrset_roundrobin ;;ai
rs ;1k 3x 4b 5f 5l 5t 6a 6c 6l 6m a6 ax;0 a b c d e h i j k n o p q t u x 11 12 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 40 42 43 44 45 46 47 4a 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a8 a9 aa ae af ag ah ai al an ao ap aq au av aw ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bg bh bi bm bq bs bu bx c0 c1 c2 c4 c6 c7 c8 cb;l r z 1d 1q 23 5h 5o 5v 5z 64 6e 6f 6g 6h 6i 6j 6k 73 7j 80 8a 8j 8s 92 9a 9j 9s a1 ab aj ar b2 bb bn by c9;17 1l 1y 69 7b 7s
rsplit ;;ba bm
rss_limit_mb ;;3x
rst x;w 17 66 7y 81 8m 8t 8v 8z 94 9b 9v ao aq bx;u 6x;i 10 14 8n 8u;7w 8l 8p 8x 95;16 1j 8r
rt_cache ;9v
rt_sigaction ;;16
rto ;;94 96 97
rto_least ;;94 96 97
rto_max_ms ;6z 70
rto_min_us ;6z 8e
rto_to_user_timeout ;97
rtt ;;;bv
ru_nvcsw ;am
rubbish ;4r
rude ;l 1l 1t
rudely ;;aq
ruid ;;43
rule ;n t u 12 1a 1f 21 25 2l 2t 32 3a 3h 3s 3x 3z 4a 4i 53 5w 6b 6w 75 7d 7l 7o 7u 82 8l 8u 94 97 9c 9l 9q 9u a2 ae al at b4 bd bm bp c0 cc;3u 6o 95 98 c5;16 1n 1p 79 8e a4;;7q
rules br;o 1n 4o 6s 7a 7h 7p 7q 97 a0 bb;8g 8u 9v aw b1
ruleset ;;ay b0 b1
rum ;;58
run 5;d j o 15 18 1f 1k 1o 1p 2o 2p 33 36 38 40 42 44 46 4i 4s 53 56 59 5g 5o 5p 5q 5t 62 65 67 6a 6d 6y 74 79 7a 7e 7o 7p 7u 8e 8f 8i 90 91 98 9i 9o 9v 9w a2 a3 al as ax ay b0 bo bx c8;0 a b c e h i k p q t v w x y 11 12 13 14 16 19 1c 1g 1h 1i 1n 1t 1u 1v 1x 20 21 22 25 26 2c 2d 2i 2m 2n 2r 2t 2w 2x 30 35 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 45 47 4a 4b 4d 4e 4g 4m 4n 4o 4y 4z 54 55 57 58 5f 5h 5j 5k 5l 5x 5y 60 61 63 66 68 6b 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 7d 7f 7g 7h 7i 7l 7n 7q 7v 7w 7x 7y 7z 82 83 84 86 87 88 89 8c 8d 8g 8m 8n 8p 8r 8u 8x 8y 94 95 97 99 9c 9e 9g 9h 9l 9m 9n 9p 9q 9r 9u 9x 9y 9z a0 a6 aa ad ae af ag ah ai ao ap au av aw b1 b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw c0 c1 c2 c5 c6 c7 cc;u 1a 1s 1w 24 3x 43 5b 8h 8z aq;n 2v 37 3g 8v 8w;5r
run_out ;;8z
run_task ;;;6a
runaway ;56
rundir ;;ai
rung ;6t;4o 4z c2 cb;4n
runner ;6a 6c 6g 6m;;6e
running 8z;w 1g 24 4o 56 5g 5m 5p 7n 8w 99;4z 53 54 57 59;1c 7t
runs 5d;5 b m p u 10 14 1c 1m 1v 22 25 2k 2v 39 3g 3h 3u 43 46 4e 4g 4m 5b 5f 5q 5r 5s 60 62 6b 6w 6z 7a 7g 7i 7k 81 82 89 8v 8x 97 98 a8 aa ao ar b0 b7 ba bc;30 4z 59 6x 94 9v aq c8;1z 3z 47 49 4s 53 8i b4;56
runtime ;7i
runtime_dir ;38
runtimedirectory ;38
rusage_self ;;4s
rust 0 e;1 9 d i u 13 1f 21 26 2n 2x 33 3p 3x 5d 5g 5y 6o 6s 7a 7g 7x 7y 8r 9r am bl;68 c8;5e 5x 8h aq;16
rust_backtrace ;;1f 2n ao
rustc ;;1f
rustc_bootstrap ;3x;9r
rusted ;9r
rustfmt ;;bq
rustix ;3p 4b;42 46 4d 4g 4i 4n 6p 6q 6r 6s a9 bm
rustlings ;5s
rustls ;br bu bv c8;bs c6;bz;bq bt;bx
rw ;;33 38
rw_s ;;4i
rwf_nowait ;4r
rxq_ovfl ;9w
rxqovfl ;;9w
`;
