// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['t'] = `
t ;i 16 1f 1j 1z 2l 2r 2t 2x 33 38 3a 3b 3d 3g 3q 3u 3x 3z 49 4a 4e 4i 4m 4n 55 57 58 59 5b 60 67 68 6d 6h 78 7h 7k 7o 7v 7w 7x 7z 86 87 89 8b 8f 8i 8q 8w 95 99 9l 9m 9o 9x a0 a8 ac ah al ay b8 bm bx bz c7;v 12 1p 2d 2i 43 47 4g 4z 53 5x 6q 6r 6s 6x 71 7f 7g 7p 84 88 8u 90 97 98 9d 9i 9r 9v a5 a9 aa ae ai an b1 ba c6 cb;1x 30 39 4o 4q 62 6o 7n 7q 7y 94 9e 9h 9p am aq bq bv c5;e p w 22 56 61 7d 7i 8g
t0 ;;9w
t1 ;;9z
t213504 ;6v
t5 ;;3o
table ;21 2s 30 49 4a 50 52 6p 7o 8r 9m 9o 9v aq b5 bj c5 c8;4z 59 7a 7u 7w 8u 8v 94 98 a9 aw b1 bm bq;2t 6t 9z;4b 7h 7q
tables ;4z am ba;2t aq c8
tabs ;bm
tag ;;bh bm
tags ;;bm
tail ;3b 4o 82 8g;13 19 25 3p 54 59 6x 90 a9 ad ae ay;4r 7z 9i;;4m
take 50 an;9 b e q 12 1a 1h 1i 1r 22 24 2c 2d 2i 2l 2r 30 37 3d 3p 3x 3z 43 4d 4g 4i 4m 4o 4r 4z 52 55 57 58 5v 5y 60 61 62 63 68 6j 6r 6t 71 74 79 7a 7f 7u 7w 8k 8z 97 9e 9g 9k 9n 9q aa aj al ao at b7 bj bx c8 ca cb;0 o p 1j 2x 35 38 3q 3s 4e 59 5f 6o 6p 6q 7g 84 8d 8e 8i 8o 8r 9d 9l 9o 9v af am ap aq aw b1 bd bf bg bm bq bs bu c0 c1 c2 c4;1c 1x 25 33 3u 4s 50 7c 7i 7x 8g 9i 9r as;3f 6n 6x 7o 87 9p 9t ai;9m
take_all ;;6x ai
take_cuts ;;6n
take_error ;au;1p 77 78 79 8r 8v av aw ay b1
take_file ;4g 4h;6p
take_first ;;af
take_once ;;9n 9q 9r
take_one ;;;6j
take_orders ;;8r
take_page_back ;;6q 6r
take_port ;65;61 63
take_turns ;;79
take_while ;;3p 9h 9i c8
taken 6q;b c f i t 12 14 16 18 19 1a 1g 1j 1p 21 24 2v 32 3b 3g 3j 3r 42 49 4e 4m 56 65 6x 74 7y 83 8g 8r 95 9e 9p 9q 9t ae af bc bx c1 cb;1x 35 3q 3u 3x 43 47 4b 4d 4o 59 6o 8i 94 9i 9r al an aq bm bq c6 c8;87 as;58
taken_by_a_client ;;61
taken_in_tmp ;;38
taken_over ;;1x
taker ;4a;4g;;6p
takes ;b e h i o r s v 12 19 1i 1n 1s 21 2b 2k 2o 2s 2x 31 32 33 38 39 3h 3j 3p 3r 3u 3z 42 44 4e 4h 4n 4z 52 53 54 5g 5h 5k 5s 61 63 65 69 6b 6e 6l 6t 6u 6w 72 77 7c 7k 7l 7p 7v 83 84 87 89 8b 8h 8j 8k 8m 8r 8z 96 97 99 9c 9d 9e 9k 9n 9o 9p 9q 9r a0 a1 a3 a8 am an ap au ax b0 b4 b6 b7 b8 bj bm bn bo bq bt bu bx bz;n 11 14 16 1b 1f 1h 1j 20 3o 3q 4b 55 59 66 6o 6p 6q 6r 75 7n 7w 7x 7z 98 9h aq b1 c2 c4 c8;1g 1m 1o 1p 1r 1v 25 2d 2r 3a 3d 3s 3x 4a 4g 4m 4o 4r 57 5l 5x 5y 60 67 6v 6x 76 7a 7g 7o 7q 7u 82 8d 8e 8i 95 9m 9s ah b5 bf bk bv c1;13 1a 1x 30 56 62 8f 8g 8w 9i 9t 9v aa ad al;4s 79 7i ba
taking ;;cb
talk 1p;f 1a 1n 1v 1w 1z 21 3e 53 5e 6c 9j 9m;2t 3x 4z 54 58 59 8w 98 9n 9o 9q 9r aa ap aq bm c8;n 5c
talk_task ;;;6c
talked ;0 5g;59
talks ;1f 2i 3q 49 62 67;19 aq;6p
tan ;;w
tanh ;;22 7w 90
tanhp ;;6p
tanoh ;;8y
tanop ;;cc
tanp ;1c 61;v 19 1a
target bd;3x 52 6t ai bm;b u 12 13 14 16 1b 1f 1g 1j 1k 1o 1p 22 2v 30 32 33 35 38 3d 3p 40 42 43 45 46 47 4a 4e 4m 4o 4s 4y 4z 53 57 59 63 6n 6p 6q 6r 6s 6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7x 7y 82 85 8c 8e 8f 8g 8h 8i 8l 8o 94 95 96 97 99 9r 9y 9z a0 a3 a4 a5 a6 a7 a9 aa af al am aq at ax ay az b0 b1 b4 b7 b8 b9 ba bp bq bw bx c8 cb
targets ;;3x ai bm c1 c8
task ;6e 6g;1g 7x aa ap aq c0;;6a;6c 6m
task_door ;;;6e
task_log ;;;6g
tasks ;6g
taskset ;;6t;4s 52
tb212992 ;;9w
tbf ;;9v
tc ;a2;9v
tcp o az;j k u w y 14 1a 1q 1s 20 2c 2i 2n 3t 40 4a 4g 50 5c 61 66 6w 77 7w 8m 8w 8x 8z 91 95 96 98 9v 9y a0 a4 a8 ak b3 b7 bp c2;5 g h i q 1f 1g 1i 1j 4z 57 63 68 71 85 8h af ao aq bq bs bu bx c0 c5 c7 cc;p 16 1c 1o 1r 1x 22 72 7f 7i 7u 8i 8r 8u 97 ag ai;1n 1p 2d 2k 6v 6x 7a 7y 89 8e az;6t 6u 8g
tcp(7) ;w y 22 6u 6v 7a 7u 7w 8i 8x 8z 95 96 az c2;71;89 8r 97;8g
tcp6 ;7u
tcp_abort_on_overflow ;w 7w;;81
tcp_autocorking ;8g
tcp_bind2_bucket ;8u
tcp_bind_bucket ;8u
tcp_check_probe_timer ;8g
tcp_check_urg ;89
tcp_clamp_rto_to_user_timeout ;97
tcp_cleanup_rbuf ;;;8e
tcp_congestion ;;71
tcp_congestion_control ;71
tcp_conn_request ;7u
tcp_cork ;;;;8g
tcp_defer_accept ;7w
tcp_delack_max ;8e
tcp_delack_min ;8e
tcp_delack_timer_handler ;8e
tcp_event_data_sent ;8e
tcp_fastopen ;;7a
tcp_fastopen_connect ;7a
tcp_fin_timeout ;8r;;8y
tcp_in_quickack_mode ;8e
tcp_info ;8g 99;8i 8r;71
tcp_input ;8e
tcp_invalid_ratelimit ;70
tcp_ip ;;6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7u 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8f 8g 8h 8i 8l 8m 8n 8o 8p 8q 8r 8u 8v 8w 8x 8y 8z 90 91 94 95 96 97 98 99 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9r 9u 9v 9w 9x 9y 9z a0 a3 a4 a5 a6 a7 a8 a9 aa ad ae af ag ah ai al am an ao ap aq at au av aw ax ay az b0 b1 b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw bx c0 c1 c2 c4 c5 c6 c7 c8 cb
tcp_ipv4 ;8i
tcp_keepalive ;;94 96 97
tcp_keepalive_timer ;97
tcp_listen ;;q 71 8g 8i 9g
tcp_loose ;95;94
tcp_max_orphans ;8r
tcp_max_syn_backlog ;w 7u
tcp_max_tw_buckets ;8v 8z;8w 8x
tcp_migrate_req ;7z
tcp_minshall_check ;8g
tcp_mtu_probing ;az
tcp_nodelay ;8e 8k;4z 9o bh;6t 8h;6u;8g
tcp_nopush ;;;8h
tcp_notsent_lowat ;;;8i
tcp_orphan_retries ;8r
tcp_output ;8g;;8e
tcp_probe_timer ;8r;;97
tcp_queue_seq ;;8w
tcp_quickack ;;;;;8g
tcp_recvmsg_locked ;9i
tcp_repair ;8w
tcp_repair_queue ;;8w
tcp_retries2 ;22 95 9b;;;97
tcp_rfc1337 ;8x
tcp_rmem ;6v
tcp_rto_max_ms ;6z 70
tcp_rto_min_us ;6z 8e
tcp_socket_posix ;8h
tcp_stream_memory_free ;8i
tcp_syn_linear_timeouts ;6z
tcp_syn_retries ;y
tcp_synack_retries ;w
tcp_syncookies ;w 7u
tcp_timeout_established ;95
tcp_timer ;8e
tcp_timestamp ;;8w
tcp_timestamps ;8w
tcp_timewait_len ;8w
tcp_tw_recycle ;8z
tcp_tw_reuse ;;;8z 93
tcp_tw_reuse_delay ;8z
tcp_twsk_unique ;8x
tcp_user_timeout ;99 9b;;;97
tcp_v4_err ;79 96
tcp_wmem ;6v 8i c2
tcpdump ;u;;6x
tcpextip ;;9v
tcpextipreversepathfilter ;9v
tcpextlistendrops ;;7u
tcpextlistenoverflows ;;7u
tcpextpawsestab ;;8x
tcpextsyncookiessent ;;7u
tcpexttcpfastretrans ;;6z
tcpexttcplossprobes ;;6z
tcpexttcpreqqfulldocookies ;;7u
tcpexttcpreqqfulldrop ;;7u
tcpexttcptimeouts ;;6z
tcpfastopenconnect ;;7a
tcpi_data_segs_in ;;8g
tcpi_data_segs_out ;;8g
tcpi_notsent_bytes ;;8i
tcpi_segs_in ;;8g
tcpi_segs_out ;;8g
tcpi_snd_cwnd ;;71
tcpi_state ;;71
tcpi_total_retrans ;;71
tcpi_unacked ;;8r
tcpkeepalive ;;94 96 97
tcplistener ;e h t 1b 21 5g;0 b i j n o q 12 16 1f 1g 1h 1i 1j 1n 1p 20 26 40 4g 4z 55 56 57 59 5f 60 61 62 66 6p 6t 6v 70 7a 7n 7w 7x 7z 84 87 89 8g 8l 8o 8r 8u 8v 8w 8x 8y 8z 98 9c 9i 9r af ai al ao ap aq bd bh bm bu bx c0 c8
tcpnodelay ;;4z
tcpreqqfulldocookies ;7u
tcpreqqfulldrop ;7u
tcpstream ;o 12 13 2b 75 7a 7k 8g 8h;0 h i j k n p q t u x 14 16 1b 1f 1g 1h 1i 1j 20 21 40 4g 4z 57 59 5f 5h 5l 60 62 6p 6t 6v 71 72 76 79 7i 7n 7u 7w 7x 7y 82 83 84 85 86 87 88 89 8d 8e 8i 8l 8o 8p 8r 8u 8w 91 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9o 9q 9r ag al ao ap aq bd bm bq bs bu bx c0 c6 c8
tcptimewaitoverflow ;8v
tcpusertimeout ;;94 96 97
te ;;bt
tea ;9n;9o 9r;;9g 9l 9m 9q 9s 9t;9p
team ;8k as bz
teapot ;bv;bx
teapots ;bp;bs bu bw bx;bt
tebibyte ;6r
tee ;;3q
tell ;f w 12 1z 2i 2v 30 31 3b 3z 42 53 61 64 65 6d 6f 6g 6o 6q 6w 6z 74 7d 7f 8b 8p 8q 8r 97 9n 9w a3 ac bg bx;o 2d 3d 3o 3u 44 46 4g 57 59 62 6b 6n 6r 6s 79 7y 88 8g 9z a4 a5 a6 a7 a9 aa af ag ai ap au b5 b6 ba bm c8 cb;6x aq;16 at
tell_all ;c2 c4;c0
tell_friends ;;c7 c8 cb
tell_lies ;ae af ai ak
tell_only ;;3d;6f
teller ;;16
telling ;;59
tells 4n;i o z 19 1o 2l 2m 2w 30 3j 3q 3u 3z 4b 4d 4o 4q 56 62 63 6k 6p 71 78 79 8l 8t 97 9m 9n 9q 9r 9w a4 a6 ak au ay bs;57 67 6x 7f 7u 9v bm;22 2x 40 46 4z 58
temp_path ;;6x 7o
tempaddr ;7q
tempdir_in ;;bm
tempfile ;bm
temporarily ;1f 62;d 2r 2x 3q 3x 4n 7w 88 al am
temporary ;15 1x 7k;7d;;;7q
ten 9v;17 1s 1x 1y 20 2i 31 3z 64 65 66 6w 71 7d 7k 8l 8t 93 95 9b 9r ag ai at ax ay bx c4 c8;59 98 ba;18 56 57 7u 85 8r 8z 9h b3;7a a0;9v;62
ten_restarts ;;57
tentative ;;7q
tenth ;i 19 3x 6u 7a c4;94 ba;1g 9h
tenths ;;9h
term ;;46 56
terminal ;c h u 2x 3b 3q 4i 55 56 5f 5g 5k 5r bd;0 4z 59 5e 5h 5j 5l 6n 7z 9l 9r am aq ba bx;i 3p 5p 5s;3h
terminals ;5o 5p;;5r
terminated ;;2v
terms ;;a4 a8 aa
test ;0 u 10 1f 1x 2p 37 4z 84 8z 93 9i a6 bm bp bq c4;9n 9z a0 bs bu bw bx;33 5p 64 65 79 7a 7e 7h 8b 90 ae ag ak br bz;4o 7g 9r aa bk;3x 7d 7f 7i ad af ah;ai
tested ;3u 5d
tests ;17 1d 3f 4b 7b 80 8a 8j 8s 8z 92 9a a6 ab ai ap ax b2 bb bw bx;3x 4o 79 9r;64 bz
text 2d 5y 7p 9m;1 h 1u 2b 35 3r 3x 5d 5p 5q 5w 6x 7e 7i 8d 8e b8 bq;d p 13 1o 2i 3d 3q 43 44 45 4d 4z 54 57 59 6p 72 7q 7u 7w 84 86 89 9i 9n 9r 9v a0 aa af au av ax b4 ba bf bg bh bi bm bx c1 c2 c4 c7 c8 cb;24 25 2d 5y 5z 7f 7n ai;3p;9m
text_forms ;;5y
texts ;p w 7u;7p;5y
tftp a3;9y a5 a6 a8 a9;a4 a7;ab;;aa
tftp_blksize ;;aa
tftp_client ;;a4 a7 a9 aa
tftp_hpa ;;;aa
tftp_no_options ;a3;a5
tftp_server ;a3;a4 a5 a6 a7 a9 aa
tftp_tx ;a5
tftpd ;aa
tftpd_hpa ;aa
than 1f;b c h o 12 18 1e 1h 1o 1x 20 2i 2r 2t 38 3g 3q 3t 3z 45 46 4i 4o 4r 4y 50 52 56 5m 5n 5w 5x 6t 6v 6z 71 7j 7x 81 83 87 8b 8d 8e 8j 8l 8r 8x 90 97 98 9f 9i 9m 9n 9r a2 a3 a7 a8 ae af aj al as ay b7 bg bm bx ca;3b 3d 3p 3u 43 47 4b 4g 4m 57 59 6x 79 7g 8o 94 9d 9e 9q 9y b1 b4 b8 b9 c6 c8;i 2o 2s 6p 7u 7w 8g 8k 9x a0 ai b0 ba c4;w 1i 3x 5y 66 6u 7a 8i 9h 9v
that h v 1h 1i 1j 1k 35 37 3x 4n 6q 6r 6s 70 7r 8e 8o 8v 9c 9o 9z ap b1 c1 c4 c5;0 9 r x z 11 1d 1w 20 23 2c 2w 3o 3t 42 50 54 5d 5f 5h 5m 5t 5y 64 6a 6g 6j 6k 6l 6m 80 81 8j 8l 8p 8z 9d 9g 9j 9k a1 ad av az b8 bb bi bs bt bw;60 8c 9w b4 bf c6;5 a e l 10 1h 1n 1t 1v 1y 1z 2m 3f 3j 3r 47 4y 52 5e 5j 5n 5o 5p 5q 5r 5u 5v 63 68 6e 6f 6v 78 7c 7n 7v 85 8d 8f 8s 90 93 9f 9l 9m 9s a7 an ar at aw b0 b3 bd bj bl bu c4 c5 cc;f g m p s t v 13 17 19 1b 1e 1f 1k 1l 1r 1u 24 26 2b 2k 2l 2o 2p 2q 31 32 35 36 38 39 3g 3h 3s 44 45 4d 4e 4q 53 5l 5s 5w 65 6r 6y 70 71 73 75 76 7b 7h 7k 7l 7t 83 84 88 8k 8m 8t 8u 8y 91 9n 9p 9u 9x 9y a2 a4 a6 a8 ac ag ah al ao ap as ax ay b7 b9 bc be bg bh bk bo bq bv by bz c2 c7 ca cb;b h j k n o q w y 12 15 18 1c 1g 1i 1m 1o 1q 22 2d 2i 2r 2s 2t 2v 2x 37 3a 3d 3e 3p 3u 3z 43 49 4a 4b 4h 4i 4m 4n 4r 4s 4z 59 5c 5g 5x 61 6b 6d 6n 6o 6s 6t 6u 6w 72 74 77 79 7d 7e 7f 7g 7o 7p 7u 7w 7x 7y 7z 82 87 8b 8i 8n 8o 8q 8v 8w 8x 94 96 97 99 9b 9h 9q 9z a0 a3 a9 ae ai ak am au b1 b6 ba bm bn bp c0 c1 c8;c d i u 14 16 1a 1j 1p 1x 21 2n 30 33 3b 3q 3x 40 46 4g 4o 55 56 57 58 5b 62 66 67 6p 6x 6z 7a 7i 7q 89 8e 8g 8r 95 98 9e 9i 9r 9t 9v aa af aq b5 bx
that_change ;;;ar
that_socket ;;;1q
the b c g j n 11 13 19 1b 1o 1s 1t 1v 1w 20 2i 2x 30 36 3j 3q 47 57 58 59 61 63 67 6b 6t 6u 6v 6w 6y 72 78 7w 86 87 8n 91 94 96 98 9d 9g 9n 9q 9r 9z a5 af au az b0 bi bq bs bu bv bw c7;6k 6l 8j 9j 9s;;z 5e 5t 6a 6j 7r 8c a1 ab;l x 1b 1l 1q 23 2p 4y 5d 5f 5h 5z 64 68 6e 6f 6g 6h 6m 73 7s 80 8s 92 9a 9d ar b2 b8 bb c9;0 9 a 17 1d 1h 1w 1y 2c 2q 2w 3f 3j 3o 50 54 5c 5j 5m 5p 5q 63 69 6i 7b 8a 8d 99 9f a7 aj an ap aw az b4 bk bl bn bw by c5 c6;1 5 b c d e f g h i j k m n o p q r s t u v w y 10 11 12 13 14 15 16 18 19 1a 1c 1e 1f 1g 1i 1j 1k 1m 1n 1o 1p 1r 1s 1t 1u 1v 1x 1z 20 21 22 24 25 26 2b 2d 2i 2k 2l 2m 2n 2o 2r 2s 2t 2v 2x 30 31 32 33 35 36 37 38 39 3a 3b 3d 3e 3g 3h 3p 3q 3r 3s 3t 3u 3x 3z 40 42 43 44 45 46 47 49 4a 4b 4d 4e 4g 4h 4i 4m 4n 4o 4q 4r 4s 4z 52 53 55 56 57 58 59 5b 5g 5k 5l 5n 5o 5r 5s 5u 5v 5w 5x 5y 60 61 62 65 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6u 6v 6w 6x 6y 6z 70 71 72 74 75 76 77 78 79 7a 7c 7d 7e 7f 7g 7h 7i 7k 7l 7n 7o 7p 7q 7t 7u 7v 7w 7x 7y 7z 81 82 83 84 85 86 87 88 89 8b 8e 8f 8g 8h 8i 8k 8l 8m 8n 8o 8p 8q 8r 8t 8u 8v 8w 8x 8y 8z 90 91 93 94 95 96 97 98 9b 9c 9e 9g 9h 9i 9k 9l 9m 9n 9o 9p 9q 9r 9t 9u 9v 9w 9x 9y 9z a0 a2 a3 a4 a5 a6 a8 a9 aa ac ad ae af ag ah ai ak al am ao aq as at au av ax ay b0 b1 b3 b5 b6 b7 b9 ba bc bd be bf bg bh bi bj bm bo bp bq br bs bt bu bv bx bz c0 c1 c2 c4 c7 c8 ca cb cc
the_broom ;;;ab
the_cork ;8g
the_crew ;;;80
the_door ;;;6i
the_end ;;2n 8u 8v 8w 8x 8y 8z 91;17
the_end_of_the_file_is_told_apart ;;3x
the_families_take_turns ;;79
the_file ;;1t
the_file_is_told_apart ;;3x
the_first_question_wins ;;79
the_forgotten_copy ;;;5v
the_last_word ;;79
the_limit ;;79
the_limit_is_exact ;;3x
the_name ;;;1y
the_old_make_room_and_one_for_each ;;79
the_port ;;;1d
the_reset ;;;17
the_same ;;3x
the_server ;;11
the_way ;;bi
the_wire ;;6w 6x 6z 70 71 72 8g 8i 8r 8w ai bx;73
their ;5 9 e n p s u w 11 12 1e 1f 1m 1p 1r 1t 1x 1y 2k 2l 2p 2q 30 33 3e 3p 3s 43 4h 52 59 5e 5z 63 6u 6x 71 7e 7n 7u 85 8b 8j 8l 8u 8v 95 9e 9g 9r a8 ah ai ak al ao aq b1 ba bi bj bm bn bp bw bx by c8 ca cb;38 3u 72 79 8w 94;1j 3z 4e 4o 6p 7q;1n 67
their_control ;;4z
theirs ;aa;2t 2v 2x 30 44 4o 4s 4z 6b 6p 6t 6x 8u bw bx
them ;9 h m p t y 11 14 16 1c 1g 1i 1k 1l 1n 24 2k 2l 2t 2w 32 36 3e 3h 3p 3q 3u 40 43 45 4b 4h 4n 4s 4z 53 54 56 59 5g 5m 5q 5s 5w 5y 62 65 6a 6h 6t 6x 75 77 7a 7c 7g 7h 7n 7o 7p 7z 86 88 89 8f 8g 8i 8l 8m 8z 92 95 97 98 9c 9e 9h 9k 9m 9q 9t 9y aa ae al ao ar as au aw ay b9 bc bf bh bo bp bv bw c1 cc;1h 33 37 3b 3o 47 66 6d 76 79 7e 7f 7l 7u 8c 8u 8w 9z a0 af ag aq b1 b4 b7 b8 bm c7 cb;5 j n 1a 1e 1o 1p 1v 1x 21 2m 2r 2x 30 3x 3z 4a 4d 4m 4q 52 57 58 5x 5z 60 67 6o 6u 6v 72 7d 7q 7s 8j 90 9b 9n 9u ba bb bg c4;b c f u 2i 3s 4g 4o 55 6p 7b 7i 84 94 9r a2 ad c8;22 9v ai
them_close ;;;92
theme ;4z
themselves ;f k 1i 30 7i 8h;j
then ;f j k m n y 12 19 1d 1n 1v 1x 1y 23 2b 2c 2p 2x 30 31 37 3g 3s 3t 44 45 46 4a 4e 4g 4h 4n 52 5e 5g 5h 5j 5n 5s 5u 5v 5x 5y 61 64 65 6d 6e 6f 6q 6r 6s 6t 6v 6x 74 75 7c 7f 7g 7v 7y 7z 81 82 83 84 85 86 87 88 89 8f 8h 8m 8n 8q 8t 8u 8z 90 99 9d 9e 9f 9q 9u a2 ad ai ak ap au ay b4 b8 b9 ba bc bd bf bj bk bl bm br bt bu bv bz c1;u 13 1p 20 3j 3p 3u 4b 57 59 6o 70 8d 8o 91 9y a8 am ao aw b1 bq;d g h p t 11 18 1a 1e 1g 1j 1k 1m 1u 1z 22 2d 2n 2s 32 33 38 3a 3r 3z 4o 4r 4z 53 58 66 6z 71 76 7e 7h 7i 7k 7n 7q 7t 7u 7x 8b 8e 8i 8k 8l 8p 96 9b 9m 9o 9t 9v a0 aa ag ah an ax b0 b5 bs c0 c2 c7 c8 cb;i 14 16 1o 21 2i 3d 3q 3x 4m 4s 56 6b 77 79 7a 7o 7w 8g 8r 8w 94 95 97 98 9p 9r 9w a6 af al aq as be bh bx c4 ca;w 1f 2k 2r 62 67 6p 78 9i
then_some ;;4m 4o 59 79 83 9m 9n 9q 9v aa b6 b8 ba bx c1 c8
there 15 16 40 b8;1 9 g n v x 1c 1i 1j 1k 1m 1r 1s 1u 20 21 26 2m 2w 35 3d 3e 3f 3h 3t 3x 3z 42 46 49 4a 4d 4m 4q 4s 59 5b 5d 5k 5l 5q 5r 5u 60 65 66 6o 6q 6r 6s 6u 6y 6z 71 73 74 75 77 7a 7d 7h 7i 7k 7o 7z 85 88 89 8e 8h 8i 8m 8n 8q 8t 8w 93 97 9b 9f 9h 9i 9t 9u a2 a5 a9 ad af ah an ao as at av b1 b5 b6 b9 bn bp bw bx bz c2 c4 c6 c8;k t 2n 2t 4e 4i 4y 4z 54 55 56 58 5f 62 6t 8c 8d 8u 94 95 9d 9e 9q 9r 9w ax ay az b0 b4 bm bq c5;j q s 14 19 1z 22 25 2c 2i 2q 2r 36 39 43 47 4b 4g 4h 57 5x 61 6v 6w 6x 70 7p 7v 82 84 8g 8r 91 9z a7 aa ae al b3 ba bt c1;i l p w y 10 12 16 1a 1f 1g 1x 2d 2o 2s 30 32 37 38 3a 3b 3g 3p 3q 40 4o 4r 6p 79 7f 7g 7u 7w 7x 7y 83 98 9v a0 ai ak am aq au;u 1o 1p 33 67 87
therefore ;70 a8 ax b1 b3 bq
these ;e h o t u 11 15 16 18 1f 1m 1o 1x 26 2i 2m 2p 36 3b 3g 3q 44 46 47 4b 4n 56 57 5c 5d 5n 5p 5w 5y 60 6r 6x 76 7e 7i 7n 7p 7q 7u 7w 84 87 8b 8k 8r 96 97 99 9b 9n 9v a0 aa ah ai au aw b9 bm bp bq bv c4;4o 6p 79 8u 8w af ba c8;k 2d 33 72 78 7a
they i 2l;1 b n o p q r u w 10 11 12 1e 1k 1o 1r 1w 1x 25 33 3e 3h 3q 3u 3x 4a 52 56 57 59 5c 5p 60 62 66 67 6a 6v 6y 6z 70 71 7a 7d 7e 7g 7o 7w 7x 7y 7z 81 82 83 84 85 8c 8i 8o 9f 9h 9k 9m 9r 9u 9x 9z a0 a3 ad af am aq b1 b3 b7 b9 ba bc bg bj bx c8;2r 44 4b 4m 79 7i 87 8u 9q 9v aa ai bf bm bq c0 c1;j 1g 1n 22 2k 2s 2x 43 4i 6h 6p 72 8e 93 b4 bp bv c6;i 1j 1p 4z 55 5b 5v 7u;c
thief ;;2l
thin ;9h
thing ;d e g i n 21 2l 39 4h 4m 4n 4r 52 5b 62 8w 9q 9r 9t aq bh c1;9m 9n;;b
things ;b n 2n 31 3d 3e 4o 50 54 55 5b 6t 6v 77 7f 7g 88 8u aa ao;7n c8 cb;h 8n 9r
think ;2t 3x 4s 6o 9l 9x;57
thinks ;8e 9x bs;3x 79 9r
third 6v;i p w 12 13 15 1c 1m 1r 2r 3b 3h 3o 42 49 4b 4h 4i 6y 76 78 7n 7v 7x 84 89 8b 8i 8u 95 97 9f 9h 9k 9o 9v 9y a6 ao b3 b4 bz;33;21 3a 3u 3x 43 6d 77 9i 9z as c4;16 1g 3s 66
thirteen ;84 9e
thirty ;bc c8;;i 58
this 4z;5 9 a c l m r 11 15 18 1e 1i 1j 1l 1t 1w 22 25 2c 2m 2n 2o 31 36 39 3h 3t 3u 3z 47 4a 4i 4m 4n 4o 4r 4y 55 56 57 5f 5h 5m 5s 5x 60 63 65 6a 6d 6n 6s 6v 6w 6z 70 71 75 7a 7b 7e 7g 7l 7p 7s 7z 87 88 89 8b 8d 8i 8n 8u 8x 8z 9e 9g 9i 9p 9w a0 a3 a5 a9 ac ad ae af ag am ao ap at b0 b3 b6 b7 b8 bl bn bp br bs c4 c8;14 26 35 37 38 4d 54 58 59 6o 6t 7q 8m 95 9h 9q an ba bf bi bm bx c1 c5 c6 c7;0 b g j k t u v 10 13 1f 1m 1s 1x 2b 2d 2l 2w 2x 30 32 3d 3g 3p 3q 3s 40 43 46 4b 4e 4g 4q 50 5g 5j 5w 5y 66 68 6b 6q 6r 74 77 78 79 7d 7f 7o 7u 7w 82 84 85 8c 8g 8h 8l 8o 8p 8w 90 93 94 98 9c 9o 9r 9u a2 a4 aa ah al ay b1 b4 bh bv c0 cc;d e h n o p q s w y 12 16 19 1g 1n 1p 2r 2t 33 3a 3b 4s 4z 5l 61 62 6p 7n 8e 8r 9l 9v 9z ai aq ax b5 bc bd be cb;i 1a 1c 21 3x 67 6x bq;7i
this_update ;;bq bx
those ;p u 1j 1r 1v 2v 2x 30 32 35 3x 43 46 4b 4h 4m 4r 55 56 5q 60 67 6u 6v 6x 7a 7g 7h 7k 7x 84 89 8k 8x 9v a1 a8 ag ak an aq ar b9 ba bb be bz c0 c2 c8;36 47 4o 4q 4z 57 59 6p 79 8w 9y af b1 bx cb;21 4g 4n 62 7i 81 8g;8n 9e
though ;t w 21 2l 52 7p 83 8n 8p 8u 9e 9r aq at;u 3q
thought ;6s
thousand ;1f 31 3s 3x 4e 52 58 6o 6t 87 8z 9q 9x ah ai c4 c8 cb;2n 4z 72 85 8g am;3q 3z 4o 62 9u ca;9r
thousands ;ak am aq
thousandth ;8d
thread al;n 14 1l 1x 2x 31 37 38 3a 3h 3x 3z 4a 4n 4o 66 67 6b 6p 76 7a 7d 7k 87 8r c8;h i o 16 19 1b 1h 1i 1j 1s 20 2d 2p 2r 2t 3o 4b 4e 4m 4s 4z 57 58 59 5f 6r 6s 6t 6x 70 71 77 7n 7w 7z 84 85 88 89 8c 8g 8l 8m 8o 8u 95 97 98 9c 9i 9q 9r 9v 9y 9z aa ai ao b1 b4 b8 ba bd bu bx c4;1k 3q 81 bm c2;d 1m 2w 30 36 5b 7g 7i ap as cb;1g 4g 54 55 56 7x al c0;1f am aq
thread_block ;;36 6x 77 ba
thread_each ;am;;aq
thread_local ;aq;cb
thread_self ;;9v
thread_set_mask ;55;56 57
thread_unblock ;;36 37 6x
threads ;n o 1x 2p 2x 30 3x 44 4m 4o 4s 59 66 6s 7i 81 95 ap c2 c5 c6 c7 ca cb;4z 54 57 97 an ao bd bm bx;49 7k;7x al am ar c8;1f 1g 7g;aq
threadsanitizer ;4o
three u 3t bg;w y 11 12 16 19 1g 1h 1k 1m 1q 2c 2v 2x 33 3b 3p 3x 40 49 4n 4s 50 55 56 5e 5o 5r 5y 60 61 6d 6o 6r 70 72 76 78 7a 7d 7i 7s 7y 81 85 87 8g 8r 8z 95 96 9b 9h 9m 9p 9r 9w a8 aa ac ae al at av ay b0 b5 ba bf bi bl bt c2 cc;d j 13 1u 3q 4q 4z 7n 94 99 9z ap aw bj bm bx;h k u 1b 21 30 3h 3u 44 4a 4b 4d 4h 4o 5s 62 7f 7u 7w 84 88 9c 9e 9n 9o a0 a3 ai am ao bc bg c1 c7;b p 1n 1o 1p 1r 2d 3j 3s 6z 77 83 8b 8c 8e 9i 9k 9q aq;7x 9v
three_answers ;;1n
three_blocks ;;a3
three_foos ;;3b
three_forms ;;9m
three_hosts ;;9v 9z a0
three_letters_twice ;1r;1o
three_way ;u
three_ways ;;2c
threshold ;;ba
thresholds ;;ba
threw ;67 8l 9u
thrice ;;6z
through ;m 14 19 1g 1t 1v 1z 2n 2r 2v 30 45 46 4b 4q 56 66 6a 6k 6p 6t 6u 8r 98 9p a0 ak b2 bm;15 4g 6r 6s 8o;t u 1i 1x 4a 4i 4o 84 9q ae aq bj bq;7w;1a
through_an_overlay ;;33
throughput ;;4z
throw ;i bu
throw_away ;;i
thrown ;i 16 1j 1o 2r 7w 8o aq c4;9p 9q 9r bm c1 c2 c6 c8
throws ;16 1j 3q 4g 5r 8t aq bf
throws_away ;;i
ti ;71
tick ;6z;54 59;;9i
ticket bv;bx;;;;bv
tickets ;bw bx;;bv
ticks ;9i
tidy ;33;35 36;39
tie ;;;59
tied ;b5
tightsocklen ;;3b
till ;9g
time 1i 33 85 86 9c;1 h i k q z 12 1f 1g 1l 1m 1p 1r 1z 24 2r 2v 37 38 3d 3e 3s 40 4b 4n 50 52 55 58 5c 5o 5s 64 69 6c 6n 6v 74 75 76 77 7o 7v 7x 81 83 84 87 8d 8f 8i 8k 8r 8t 98 99 9b 9d 9n a8 ae af ai aj aq au ax b6 b8 ba bh bj bm bn bq by c1 c4;d n o v w 19 1b 1h 1j 1s 1x 20 2d 3o 3q 43 4e 4m 4o 4s 4z 54 59 5f 62 67 6b 6o 6r 6s 6t 70 71 7d 7f 7n 7u 7y 7z 82 8c 8e 8l 8m 8u 8w 8x 94 95 96 9g 9l 9o 9q 9y 9z a6 ag ah al an ao ap av ay b1 b4 bd bs bu c0 c6 c7;t y 1a 3b 47 4a 57 5p 5u 66 6p 6x 79 7i 7k 7w 89 8b 8g 8q 9r 9v a4 b0 b7 br c8;u 16 2i 2k 2x 3u 4d 56 7a 7g 88 8o 97 9c 9e 9f 9h 9i 9j aa bk bp bx;14 1i 3x 4g 6z 8p
time_connect ;;75 7a
time_limits ;;8d 8e 8g 8i 9c 9d 9e 9g 9h 9i 9o 9q 9r af ag ah ai al ao ap aq bd bm bq bx c4 c6 c8;9j
time_ms ;;94
time_of_day ;;u
time_style ;;53
time_total ;;7a 8h az
time_wait 8u cc;1e 2d 62 65 7a 8r 8v 8w 8z;0 n u 12 1a 6p 72 79 87 95 9o ao aq bh c0;8y 91;90 92 93;8u 8x
time_ymd ;;bq bx
timed ;1i 8d 9i ag c8;w 3x 66 76 7w 8e 8g 8i 98 9c 9d 9e 9g 9r 9z ai al ao ap aq ba bd bq bx c6;y
timedout ;;1i 1j 1s 1x 20 2x 38 3b 3d 3o 3q 3x 43 4e 4m 4n 59 66 6p 79 84 8g 8o 8r 9d 9e 9r ai bm c4 c8
timeout w 6z;z 2r 54 67 76 78 7i 7k 8r 95 99 9b 9d 9g 9h 9k a8 aa bk;d i u 12 1j 1p 1s 1x 20 2d 2i 2x 38 3b 3d 3o 3q 3x 43 4e 4g 4m 4n 57 58 59 62 66 6p 6x 79 7f 7u 7w 7x 7y 83 84 86 87 88 8l 8m 8o 8u 8w 94 96 9e 9v 9z a6 ag an aq av ay b1 b8 ba bi bm bu bx c4 c5;1i 74 7a 7g 8g 8y;98 9c 9i;y 6z 9f;97
timeout_established ;95
timeout_while ;;59 7g
timeouts ;6z 97 az;94 96
timer ;y 14 70 8e 99 cc;8y;6z 8g 9i;8r;97
timer_handler ;7w 8e
timers 8y;6t 8r;;8y
timerslack ;;6x
times ;t y 16 1d 1p 33 42 4d 4e 4n 52 5p 62 6d 6e 6t 77 7g 88 8b 8e 8g 8h 8w 90 9i 9k 9q 9r 9v a1 a6 ai ak aq bk bm;4s 4z 59 6v 6x 7a 94 96 97 ah ba bj;u 4o 6z 9h 9w 9x a0 b3;6u;7x
timespec ;;6x aa
timestamp 8x;;8w;8x 93
timestamps ;8w 8z 93;;8x
timeval ;;u
timewait ;8r 8y;91 cc
timewait_len ;8w
tinoh ;;70
tiocoutq ;;8r
tired ;95
title ;;8g
tln ;w 7u 81;q 9g
tlnh ;;71 7o 7p 7v 82 8g 8i 8q 90 99 9i ao be bf bi
tlnp ;7z
tlnph ;;7z
tls bp c6;3t 72 bs bt bu bw c2;br c8;bq bv ca;bp bx bz c6;by
tls13 ;;bx
tls13_tickets ;;bx
tls_lines ;;bp br bs bw bx
tlsa ;;ai
tlsv1 ;;bw
tmp ;2q;6x 7o;38
tmpfile ;a9
tmpfs ;6q;33 6r 6s 95 a9 ba
tmux ;;;c1
tn ;;p q 16 ap
tnh ;;16 75 7w 94
tnih ;;99
tnkh ;;99
tno ;;y 14
tnoh ;;8r 99
to 5 o 1n 1p 26 2d 3t 4d 4o 50 71 7d 84 ah;0 d t v w 12 19 1g 1h 1m 1s 23 24 2k 2m 3h 3r 3z 4e 4g 59 5e 5j 5k 5o 5t 5v 6b 6c 6f 6g 6k 6s 70 72 76 7b 7h 7j 7n 7r 7s 7v 81 82 89 8b 8h 8j 8n 8o 8p 8u 8v 8z 94 97 9c 9g 9l 9m 9o 9u 9w 9x 9y ap as at au av aw b3 b8 b9 bf bh bi bj bl bp bt bv c1 c6 c8;11 2q 3o 4m 5h 66 6n 7y 8y 96 99 9q a4 ag ao ay az bs bw cc;a e g j o x 10 13 15 18 1c 1e 1i 1w 2b 2d 2n 2r 2v 31 35 39 3a 3d 3e 3f 42 44 47 4y 53 58 5f 5n 5q 5w 61 69 6d 6o 6q 6r 6y 75 7d 7e 88 8c 8q 8r 90 91 95 9b 9d 9j 9n a3 a5 a6 a9 ac af ak al am bm bq bu c0;1 5 9 b c h i 14 16 1a 1j 1k 1n 1o 1r 1t 1v 20 25 2c 2l 2o 30 32 36 37 38 3g 40 49 4b 4d 4h 4i 4q 4r 4z 52 54 55 5c 5g 5l 5p 5s 5x 5y 60 6p 6v 6w 6z 74 77 78 79 7c 7g 7q 7w 83 85 87 8e 8l 8m 8t 8w 93 98 9a 9k 9t a2 a8 ad ah b0 b7 bd be bg br bx bz c2 c4 c7 ca;f m n p q s u y 1f 1u 1x 1z 21 2i 2s 2t 2x 33 3b 3q 3u 3x 43 45 46 4n 4o 4s 50 56 5b 65 6u 6x 71 7f 7k 7l 7o 7p 7t 7u 7x 7z 8i 9e 9h 9i 9p 9r 9z a0 ae ai ax b1 b4 b6 ba bo cb;k 1p 22 3p 4a 57 62 67 6t 7a 7i 8g 9v aa aq b5 bc
to_a_byte ;4h;4d
to_a_stream ;;1p
to_addr ;;3q
to_alice ;5v;e
to_all ;;33 36 37 38 3a 4e
to_ascii_lowercase ;;aa ai bm c8
to_ascii_uppercase ;;ap c1 c8
to_be ;;26 6x 8r ba
to_be_bytes ;;6o 7a 7f 8g 8w 9m a0 aa af ag b1 bx
to_bob ;;e
to_bytes ;;a6 aa
to_canonical ;22 7i 7r 8c;7n c8
to_child ;;2v
to_come ;;84
to_digit ;;bm
to_end ;8b 8m;d 6x 88 8n 8r 9r aq bu;;83
to_host ;;8c
to_itself ;2v
to_le_bytes ;;4m 6r 6x
to_left ;;7n
to_linger ;;8p
to_many ;;k
to_ne_bytes ;;4n 4z
to_owned ;;37 4m 4z 54 56 59 7y 94 95 96 97 9v a6 a9 aa b0
to_read_a_run ;5t
to_send ;;a4 aa
to_site ;;7a
to_socket_addrs ;7d;2d 2i 5y 79 7g 7i 9e 9w
to_stop ;;56
to_str ;;1o 2d 2i 3q 4z 66 67 8g 94 9r aa ai c8
to_string ;;e p 1n 1o 1p 1x 2x 3j 3p 43 46 47 4b 4d 4z 56 57 59 6n 6x 75 76 77 79 7a 7f 7g 7i 7l 7n 7o 7p 7u 83 86 88 8c 8g 8r 8u 8v 8w 8z 94 9e 9g 9i 9l 9n 9o 9q 9r 9v 9w 9x 9z a8 a9 aa af ag ai aq au av ax b1 b8 b9 ba bq bx c4 c8
to_string_lossy ;;21 2d 66 67 6n 6x 72 75 76 77 78 79 7a 9z aa
to_take ;;35
to_the_end ;;2n
to_them ;;4z
to_us ;;4z
to_user_timeout ;97
to_vanish ;95;96
to_vec ;;3x 4o 6x 79 7f 7i 9e 9i 9r aa af ai b1 bm bx c8 cb
today ;ai;b0
toend ;;bf bg bi
together ;1x 39 3x 3z 44 4d 4h 4m 55 5c 5f 5p 6j 6t 6v 76 7i 7u 87 97 9h 9i 9v ai ay bc c8;4z 6x 9r aa bx;6u 7q 8e 8k cb
token c4;a1 b1;bm
tokens ;;82 c4
tokio ;46 6o 7i 7k;;7a 8h
told ;q x 12 14 16 1j 1m 2i 2n 2s 32 3d 3g 3q 4o 4q 53 57 66 7c 7i 7n 7p 7q 7w 8b 8v 95 9i 9v a4 a6 aa ai az b5 b6 b8 bc bm;4m 54 55 56 59 6x 77 79 7g 7y 84 88 89 9o a7 a9 ag ap au av b0 b1 bx c8;i 1h 1t 3o 7a 7t ay br;1p 22 3a 3b 9r
told_apart ;;3x
toml ;h 59 5r ao;0 5 a b c d e g i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2d 2i 2l 2m 2n 2o 2p 2q 2r 2t 2v 2w 2x 30 32 33 35 36 37 38 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4s 4y 53 54 56 57 58 5e 5f 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d 6n 6p 6q 6r 6t 6v 6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7u 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8f 8g 8h 8i 8l 8m 8n 8o 8p 8q 8r 8u 8v 8w 8x 8y 8z 90 91 94 95 96 97 98 99 9c 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9r 9u 9v 9w 9x 9y 9z a0 a3 a4 a5 a6 a7 a9 aa ad ae af ag ah ai al am ap aq at au av aw ax ay az b0 b1 b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw bx c0 c1 c2 c5 c6 c7 c8 cc
tomorrow ;4s 7q
too 2w 3j 7w c4;0 c d g i k p y 14 18 1c 1i 1m 1o 1q 1r 24 25 26 2d 2l 2t 31 37 38 3e 3g 3h 3p 3q 3u 3x 4a 4g 4h 4i 4m 4q 4r 4y 4z 52 58 5b 5g 5k 5p 5q 5r 60 62 66 6d 6n 6s 6v 71 76 7a 7b 7h 7u 7v 7x 82 83 89 8e 8i 8n 8o 8p 8q 8r 8t 8w 8x 90 98 9d 9m 9t 9x 9y a0 af an ao aw ax ay b1 bf bg bh bp bv c1 c5;1a 1g 1h 2o 35 36 3o 43 47 4b 7y 84 9e 9h 9o a8 ag b8 bd bi bm bs bu;1j 1p 1x 21 2i 2k 2v 33 3b 3t 4n 4o 55 56 59 67 6z 74 79 7g 7i 7o 7p 7t 87 8b 8y 96 9r a2 ai aq b0 ba bq bx c8 ca;u 22 6p 6x 7f 7n 8g 9i 9v bk;57 aa
too_big ;;b1
too_late ;;2w
too_long ;;4y 4z 6o 9e ay
too_many ;;c8
too_many_in_flight ;;6p
too_many_unix_fds ;6p
took ;a c o t 1g 1o 2l 30 33 3u 3x 4b 4d 4q 4s 52 5k 6n 6t 6u 6z 7p 89 8n 8q 8w 94 9p 9r 9u bd be c2;u 12 4z 8m 8p 8r 97 aa ah aq;b f 1y 3s 7i 87 8i bl
took_the_name ;;;1y
tool ;g u 5f 7f ai;c8
toolong ;;3u 3x 6o 7g 9e c1 c4
tools ;9 u 5c 6x 8d
toomanypointers ;;ae ai
toomuch ;;8o
tooold ;;9y
tooshort ;;af
top ;5f;7i
topic ;;c8 cb
topology ;;4z
torn ;;3q 59
tosocketaddrs ;2b 5y;2d 2i 79 7d 7g 7i 9e 9w
total ;;2v 30 38 53 6x 7a 82 8h 8l az
total_retrans ;;71
total_time ;;3x 9r
touch ;b;38;4r 6q 6r
touched ;3x 6o 7y
touches ;38 6e;7o
touching ;;6q
toward ;62
tower ;b5;b7 b8 b9;b4 ba bc;;b6
tower_street ;ba
tr ;;3b 4i ao;31;2x
trace ;2l 8h 8k;b u 12 13 14 16 1b 1g 3p 7e 7i 8e;30
traced ;;b
tracepath ;;ay
traffic ;4z;6x
traffic_secret ;;bw bx
traffic_secret_0 ;;bw bx
trailer ;;bj
trailers bg;;bm;bk
trait ;;3u 4z 59 6o 79 9d 9e b0 b1 bm
transfer a6;a4 a7;8q c0;;aa;a6
transfer_encoding ;bf;bg bi
transfers ;;;aa
translate ;4a
translated ;aa
translates ;40 6x 95;94
translation ;40
translator ;7p
transparent ;;7i ai
transport ;4s 6u 6x;o q 3q 77 af ag ai;4z;6l
transports ;4z 52 6t
transpose ;;59 c6 c8
trap ;37 40 4g 56 bt c6;35
travel ;6u 8e 8f 8g ad ba;4b 6p
travels ;n 4d 6u 9v;ae;8f
treat ;16 4q
trial ;;95 97 9i aq bm c8
trials ;;95
trick ;2r 3x 56
trickle ;;2x
tricks ;37
tried ;15 47 56 7b 8m 91 9h 9r ai;57 59 7f b0 bq bx;7i
tried_again ;;;7b
tries ;i k 13 19 1g 1j 1k 2d 3a 64 6r 7b 7e 7i 7o 84 8r 91 9h 9i ai be bq bt;4q 56 97 9z aa ah b1 ba;62 7a 7f 9k 9q az;b0
trim ;;4z 54 59 7a 8w 94 9i 9v ao b1
trim_ascii ;;8r bm
trim_ascii_end ;;bg
trim_ascii_start ;;c1 c8
trim_end ;5n;o p 46 4z 57 5f 6n 6x 86 87 8d 8e 9g ai aq b4
trim_end_matches ;;7f
trim_matches ;;9v bm
trim_start ;;54
trim_start_matches ;;9r 9v
trip ;6x 7a 8f 8i 8k a5 bh;4z a4;a8 aa;y 6z 71 8g;74
trips ;74 8f 8g 9o;4z;6z
trouble ;2s 33 39 3q 4d 4g 7f 7i 88;3x ai bm
troubled ;;3x
troubles ;2s
true ;16 18 2m 3j 42 4m 72 7e 7t 9q 9r 9t 9v b5;e j k p u 1o 1p 21 2d 2i 2r 2t 2v 2w 30 33 35 3p 3q 40 43 44 46 4a 4e 4g 4o 4z 54 55 56 57 58 59 67 6b 6d 6p 6r 6s 6x 70 77 78 79 7a 7g 7i 7n 7o 7u 7w 7x 7y 84 87 89 8g 8i 8p 8r 8w 8z 91 94 95 97 98 9d 9e 9h 9i 9m 9x 9z aa ag ai aq au aw ax ay b0 b1 b4 b6 b8 ba bg bh bm bq bx c1 c2 c4 c6 c7 c8 cb;ah;af
trunc ;3j;3p;9v
truncate ;6q;2i 33 35 37 3u 4i 4m 4q 58 6r 83 8r 9e 9q bq c1 c8
truncated ;;6q
trust ;3p 4g 4q 63 6x aa br;3x 4o 79 bq bx;4n;46
trusted ;3u 6r 9o
trusting ;;3h
trusts ;46 b8;4o bx;bq
trustworthy ;40
truth ;ak;ai;;af
try ;15 1a 1c 1k 1n 1x 1y 33 3j 3q 5b 7g 7k 7o 81 9j 9p a9 ah b0 be bx;2i 38 3b 3d 3o 3x 43 46 4e 4m 4q 56 5f 6d 6p 7a 84 89 94 9i ag b4 ba;7f 8b 9f 9h 9q ai;7i;9t
try_certs ;bq;bx
try_clone ;b n 16 4a 87 8m aq;2p 2x 4z 55 56 57 59 71 7z 8r;d
try_fold ;;2w
try_for_each ;;22 6n 6p 7a 7x bx c8
try_from ;;3p 3q 43 46 47 55 56 57 6o 6r 6s 79 7f 9y a0 a8 ag ai b1 bs bu bx c8
try_init ;;7f
try_into ;;4i ba
try_lock ;33;35
try_one ;;bx
try_out ;;4n
try_peer ;94 99;95
try_recv ;;8m 8r
try_send ;7g;59 bm
try_start ;;57 59
try_threads ;am;aq
try_wait ;;2x 6x 7a 7i ai
trying 9h;95 ai
trylockerror ;;33 35
tsize ;a8;;;aa
tso ;74
tt ;;u
ttl b6;;ai ay ba;;;b6
ttl_v4 ;;b6
ttp ;;6x
tun ;;6x
tunnel ;;bm
tunnels ;b1
turn l r z 17 1d 1l 1q 1y 23 26 5n 5t 5v 5z 64 69 6a 6c 6e 6f 6g 6h 6i 6j 6k 6l 6m 73 7b 7j 7s 80 8a 8j 8s 92 9a 9j 9s a1 ab aj ar b2 bb bn by c9;1a 1e 4o 54 5l 5s 5u 5y 6z 79 7d 7i 8g 8h 9i bm c8 cb;1b 1c 7v 7y;5x 74 ca;75 7a
turned ;1x 23 3e 3p 5x 72 7u;6p 7i ai
turns ;15 1g 26 2d 3x 4s 57 5y 6o 79 7a 7c 7f 7i 8g 9i 9v bq c8 cb;4o 55 56 94 96 97;22
tv_sec ;;u
tv_usec ;;u
tw ;;;1o
tw_buckets ;8v 8z;8w 8x
tw_recycle ;8z
tw_reuse ;;;8z 93
tw_reuse_delay ;8z
tw_sock_tcp ;8u
twelfth ;1o
twelve ;5x 79 7f 7u 84 ad ak;;1o 87
twenty ;18 1j 3q 57 62 66 9e 9h ai c5 c8;;9x
twice 13 9y a4;c o t 1r 1u 20 2k 2n 2x 3x 3z 47 4d 4i 4s 4y 4z 52 5b 5k 5o 5z 6e 6o 6s 6t 6v 6z 73 79 7g 7n 7o 81 82 89 8i 8l 8m 8v 8w 98 9g 9h 9j 9p 9x a2 a3 a5 a8 ac ai ak ay b6 ba bf bm bo bp;p 1o 6x 83 86 8q 94 96 97 ah b0 b1 bj bx;22 70 78 7i 88 9i;7a aa
two 22 2p 5k 7n 7o 7z 8c 8e 8y bj;1 g w 14 17 1f 1j 1u 1z 23 24 2d 2m 2x 31 36 38 39 3f 42 47 4i 4n 4o 54 56 5b 5e 5g 5n 5y 60 61 68 6h 6j 6p 6r 6s 70 71 74 7r 7v 7y 83 84 86 88 8h 8i 8k 8m 8o 8p 8w 8z 90 97 99 9c 9f 9k 9m 9p 9s 9u a0 a2 a6 ac al ap b9 bd be bi bm bx c0 c6;a d 1h 3o 3x 40 4m 4y 53 55 59 6o 7e aa au b8 bf bs bw;0 b c f i m q s u 16 1c 1e 1s 1w 1y 21 2c 2t 30 3a 3e 43 49 4a 4z 6n 6v 6z 76 7a 7h 7i 7p 8b 8f 8n 8r 8y 94 95 9g 9h 9n 9o 9z af ag ai am ao aq at b4 b5 bg bj bq bt bu bz c1 cb;h j k n o r y 11 15 19 1g 1n 1o 1p 1r 1x 20 25 26 2k 2l 2p 2r 32 33 3b 3q 3r 3t 45 4g 4h 4q 52 57 5o 5w 5x 62 66 67 6b 6k 6t 6x 75 79 7g 7l 7n 7u 7w 7x 81 82 87 89 8u 91 96 9e 9i 9r 9v a3 ah as b1 b7 ba bc bh bp c2 c4 c5 ca;p 1i 1m 22 2i 3s 3u 44 4b 4s 6u 6w 72 98 ad c8;7o 8g
two_address_spaces ;;4i
two_addresses ;;9z
two_answers_the_first_question_wins ;;79
two_cables ;7l 8c;7n 7o 7p 7q
two_clients ;;p 2r be
two_clients_counted ;;bf
two_coats ;;;23
two_cores ;;4s
two_cpus ;;4z
two_crews ;;ap
two_ends ;c;a b
two_ends_traced ;;b
two_faces ;;7i
two_gates ;;47
two_hosts ;;22
two_mappings ;;;6k
two_parrots ;;5k
two_queues ;;1s 7u
two_readers ;;87
two_seconds ;9f
two_thousand ;;8g
two_timers ;8y
two_types ;;3b
two_uids ;;43
two_ways ;;7x
twowrites ;;8g
twsk_unique ;8x
tx ;a5;6t
txt ;5l 6u;d 11 12 13 a0 ai bm;49 4z
txt_record ;;a0
type 1n 1o c1;1 i m n 11 13 16 18 1k 1s 1x 1z 22 2i 2r 32 39 3g 3p 3q 3r 3u 3z 4o 4q 5e 5f 5n 5p 5q 5s 5x 65 67 6x 8g 94 ag ap c5 c6;k o p t u y 2p 33 35 37 38 3d 3j 4a 4z 54 59 62 66 6r 6s 70 71 77 78 79 7a 7f 7g 7i 7n 7o 7u 7w 7y 83 84 86 89 8c 8m 8r 8u 8w 91 95 98 9e 9i 9q 9v 9w 9x 9z a0 aa af ai au aw b1 b4 b5 b6 ba bf bg bh bi bm bq bx c0 c8 cb;e 1q 2c 2d 3h 3o 3t 40 6d 8q 9l ad;1n 1r 3b 3s 5r;1o 1p
type65280 ;;ai
type_name ;;bx
type_other_domain ;;1o
typed ;5n 5o 5q 5u 60 7w c4;n;12;5p
types ;e n 1r 3s 3z 84 ai;3b 6d bi bq bs bu bx c8;5x c0;1o 1p
typically ;1j
typing ;57 5r;n
`;
