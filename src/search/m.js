// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['m'] = `
m ;h 12 3h 5p 9w aa ay bd;d i 11 13 38 3x 4m 4z 6w 6x 6z 7a 7v 88 8h 8q 90 at az be bf bg bh bm c1 c2 c5 c6 c7 c8;;;6u
m_arena_test ;1f
machine ;9 j k y 13 1z 26 2l 3x 3z 46 4s 4z 5d 5r 63 6o 7p 7y b1;79 7a 7f aa;m 22 25 40 4i 5g 5y 6t 7t;2b 5c 5w 7n
machines ;1o 1x 2l 33;4g;5w
macos ;1a 2w 3o 46 4q 5w
macro_rules ;;4o
made ;0 s u 16 17 1g 1n 1o 26 2c 2r 30 3e 3f 3q 40 4n 56 59 5g 5r 6h 6p 6q 6t 6u 6v 7c 7i 7n 7p 7q 7w 7x 84 8r 8w 8z 94 95 97 9d 9e a4 aq az ba c6;19 33 36 4a 4b 4d 4o 57 6r 6s ah b1 bm bq bx c1 c5 c7 c8 cb;1x 2l 38 3d 49 7y aa;9v;b
made_up ;9r
madvise ;am
madvise(2) ;am
magiclinks ;;a9
mail ;87;3p 7i ai;7f;18 ad
main ;1 u 1k 2n 36 39 5q;b c d e h i j k n o p q t 11 12 13 14 19 1b 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2o 2p 2r 2t 2v 2w 2x 30 33 37 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4s 4z 54 57 59 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9c 9e 9g 9i 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 aa af ai al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8;a 16 1f 55 as
make ;o t u 17 1d 1g 1x 2c 2i 2k 2q 2t 32 33 37 38 3b 3d 3j 3p 3t 49 4h 4r 4z 53 5b 5r 5w 5x 5z 65 6d 6s 78 7a 7b 7f 7y 80 88 89 8a 8s 8z 92 97 9a 9h 9i 9p a0 a6 a8 b2 b5 ba bb bo bu bw bz c1;22 4e 59 7i 8c 94 9v b8 bq bx;4q 58 7g 9k;3z
make_ascii_lowercase ;;ai
make_ascii_uppercase ;;19 1b 1f 1g 1h 1i 1j 2r 3x al aq
make_certs ;bp bq;br bs bt bu bv bw bx
make_mut ;;c8
make_room_and_one_for_each ;;79
make_sockets ;;2w
makefile ;;bu
makes ;b d f k o s u y 10 13 19 1a 1b 1f 1i 1k 1p 1x 22 23 2d 2l 2n 2q 2r 2s 30 39 3q 3s 40 42 4a 4b 4o 4r 57 5c 5n 5v 5x 61 66 68 6b 6o 6q 6u 73 74 75 78 7l 7o 7u 7y 86 87 8b 8c 8m 8n 8u 8z 90 93 94 97 9h 9i 9k 9m 9r a2 aa aj ak ao at au aw b1 b4 bi bm bp br c4 ca cc;35 4e 4m 56 58 59 6n 6s 84 8d;h j 11 14 1o 2i 2w 2x 3h 3x 55 6r 6t 79 7c 8g 9y af am bq;g t 2t 33 37 3p 4i 7q 9v
malicious ;4r
malloc ;30
mallopt ;1f
mallopt(3) ;1f
mallory ;bs bu bx;bq
man ;9
man7 ;;4b 6p
man_pages ;;4b 6p
manager ;42
managers ;42
manners ;6g
manual ;1 9 1a 22 2m 46 89 8g;8r;d 6p 97
manuallydrop ;;d e
manuals ;9;94 96 97
many p 7q;m s u 11 1b 1g 1j 1k 1l 1o 1p 20 2k 2p 2v 32 3b 3h 3o 3u 3z 44 4b 4d 54 56 57 5b 5c 5g 5q 5v 5x 5y 66 6o 6w 70 72 79 7v 84 87 8a 8g 8h 8i 8m 8r 8z 95 97 99 9m a0 a5 aa ac ad ae ag ah ai aw ax b0 b2 b7 b8 b9 bc be bi bk c4 c7 c8;i 35 38 3q 4e 4i 4m 59 7n 7y 86 89 8o 94 96 9d 9e 9h 9i 9n 9o 9q 9r 9y an aq b1 ba bx c2 cb;c 12 14 1f 25 2i 2s 49 5o 65 67 6p 6v 6x 7f 7g 7i 81 8b 90 9p 9v 9x a3 am b3 bd bg bm;k w 2m 4z 50 52 62 6u 71 7q 7u
many_are_open_and_no_more ;;79
many_clients ;1k;1f 1g 1h 1i 1j;;1l
many_in_flight ;;6p
many_unix_fds ;6p
map ;40 4r 6r 7n 7o as;b e n o u 11 13 14 16 1s 1x 25 2d 2i 33 36 37 3b 3d 3h 3o 3p 3q 3x 43 45 47 4b 4d 4e 4m 4o 4z 54 55 56 57 58 59 5y 66 67 6n 6p 6s 6x 71 75 76 77 79 7a 7d 7f 7g 7i 7l 7u 7w 83 86 88 8c 8g 8i 8m 8r 8u 8w 8y 91 94 95 96 97 9c 9e 9h 9i 9m 9n 9o 9q 9r 9v 9w 9x a0 a9 aa af ai aq au ax b1 b4 b5 b6 b8 b9 ba bi bm bq bs bx c0 c1 c2 c6 c7 c8 cb;am
map_count ;am
map_err ;;d n o u 11 12 13 14 16 1g 1h 1i 1j 1s 1x 20 21 22 2d 2i 2p 2v 2w 2x 30 33 35 36 37 38 3b 3d 3o 3p 3q 3s 3u 3x 43 45 47 4b 4e 4i 4m 4z 54 59 5f 5h 5l 61 66 67 6b 6p 6r 6x 70 71 72 75 76 77 78 79 7a 7f 7g 7i 7l 7n 7o 7p 7q 7x 82 87 88 8c 8d 8e 8g 8i 8m 8r 8u 94 95 97 98 9d 9e 9g 9i 9l 9o 9q 9r 9u 9v 9w 9y a0 a6 a9 aa af ag ai ao ap aq aw b0 b1 b4 b8 b9 ba bm bq bs bu bx c6 c8
map_or ;;1n 1o 1p 3u 3x 45 4z 58 77 79 8v 98 9u 9x 9z aa au av aw ax bg bm c8 cb
map_or_else ;;6x 77 86 ai
map_private ;;4q
map_root_user ;40;45
map_shared ;;4z
mapflags ;;4i 4z 6r 6s
mapped ;22 4i 4n 4q 4r 7l 8c;4z 6r 6s aq;6q 7p;7o
mapping ;4i 6s;4q 4z 6r
mappings ;;;;6k
maps ;4i aq as;6s am;6r
mark ;2x 30 71 89;3p 59 7a
marked ;2v a0;30 3p
marks ;30 33 3s 6d 89
mask ;30 52;56 57 c8;;55
masquerade ;;94
master ;40 59;9v ba
master_process ;;6x 7o 82 8q 90 99 be bf bi
match ;1h 1j 7d;0 a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1i 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 a8 a9 aa af ag ai al ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bg bh bi bm bq bs bu bx c0 c1 c4 c6 c7 c8 cb
matches ;;1p 2d 2i 4n 4z 54 57 59 6p 79 7f 8r 8u 9c 9i 9r 9v a9 aa ag ai b8 bf bi bm bq bx c1
matter ;1 h 1k 3e 4z 6x 79 7i bj;i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 3q 4e 6q 75 76 77 7n 7w 7x 7z 84 89 98 9v ae b1 bs bu
matters ;b 18 2t 40 42 5w 6r a2
max ;33 3j 4r 4y 7y 8e a2;3o 3u 3x 4b 4m 4n 4o 4z 55 56 57 66 6n 6o 6p 6r 6s 79 7w 8r 94 96 97 98 9e 9i 9q 9y a0 a8 aa ai aq b1 b8 b9 ba bm c8;9x
max(1) ;;9q aq c8
max_backlog ;9v
max_dgram_qlen ;3q;1o
max_early_data_size ;;bx
max_fd ;;4b 6p
max_map_count ;am
max_memberships ;ba
max_ms ;6z 70
max_orphans ;8r
max_size ;2m
max_syn_backlog ;w 7u
max_time ;;;9c 9f
max_total_time ;;3x 9r
max_tw_buckets ;8v 8z;8w 8x
maxallowable ;;42
maxconn ;;19 1a 2v 43 57 59
may 1v 3d a9 ay;b c d e f i j k m o q v 12 14 15 1f 1g 1i 23 25 2b 2n 2q 2r 2t 2w 37 39 3b 3j 3p 3s 3t 3x 43 46 4n 4y 4z 52 55 58 59 5b 5d 5w 63 65 66 6a 6o 6q 6v 72 75 78 79 7e 7p 7t 7v 7w 7y 81 85 86 87 8e 8l 8m 8y 8z 90 92 98 9d 9f 9g 9h 9l 9p 9x 9y a0 a3 a4 ah ao aw b5 b7 b9 ba bd be bj bk bl bm bo bq bt bv c1 c2 c8;n 1p 1s 20 3o 3q 47 4b 4m 54 7g 84 89 8o 8u 94 96 9e 9q ag an b0 b4 b8 bi;y 1a 1o 1v 1z 2l 35 3g 3z 4g 4h 4o 4r 4s 57 5p 6b 6z 70 7h 7n 7x 8r 8x 95 9i 9k 9n 9v a8 ae af al aq at ay b1 b6 bf bg bs c4 cb cc;u w 1t 1x 22 2i 2m 2p 2x 30 36 3d 40 45 49 56 62 67 6p 6r 6s 6x 7a 7i 7q 97 9r 9t a9 aa ad ak am bx;1j 2d 33 38 3f 3u 4e 71 8g ai
may_enter ;;47
may_stay ;;59
maybe ;84;;;8b
maybeuninit ;;36 4b 4d 4i 6p 7a 87 88 9x
mb ;3z;3x 4z;8t
mbit ;8i
mbits ;;8i
mcast_querier ;ba
mcast_query_response_interval ;;ba
mcast_snooping ;;ba
md ;;4z
mdns ba;;;;ba
mdns_host ;ba
me ;c 43 4o 60 77;1a 37 3q 45 6p 7f 9v ad af ai ba bq bs bx c0;16 6x 8n
mean ;e m o 12 1h 1p 25 2d 5g 5x 7a 7n 88 bx;9q 9r ba;1n
meaning ;5w 78 8c ad;ai
means ;b p w 12 1g 1o 1p 1x 2i 3b 3e 3p 3x 4a 4b 4i 57 5g 5j 60 62 67 6d 6s 77 7g 7h 7x 7y 8q 9d 9e 9i 9u a0 a3 b6 bu;4m 4o bx;s u 16 21 58 8i 95;i
meant ;o 10 12 2d 4q 5w 62 7z bp;55 56 57
meantime ;u
meanwhile 1a;4z 5b 6b 6u 75 79 7d 7w 80 88 8e 8o 9r a9 aq bl c0 c4 cb;37 43 47 58 7y a4 ag bm
measure ;1r 8g;2m 4z c8
measure_chat ;c4;c8
measure_ipc ;;4y 4z 6t
measure_threads ;aq
measure_writes ;8g
measured 4s;4r 50 6u 7a a4 a8 am aq c8;8g 97;4s 4z 6t c4;;aa
measurement ;8i;;4z
measurements ;9i
measures ;4z 6t 71 8i 90 a4;aq c8
measuring ;8g aq c8;4z 7i 8d 8e
mebibyte ;8o
median ;4s 4z 8g
median_ns ;;4z
medians ;8g a8
meet ;16 1w 2p 3b 3j 3x 4z 55 7a 8r 8z 90 ax b7;6p 8c ba;3q
meeting ;;30
meets ;i 1j 1x 3g 5b 7i 7w 87 8u 9i 9n ai b6;7y
meets_itself ;;62
megabyte ;17 4i 50 6q ai
megabytes ;14 6n 9i c2;9d 9e bm c0;bh
mem ;9v;d e 30 36 3p 3u 4b 4d 4i 56 59 5x 6o 6p 71 79 7a 7f 87 88 9x b8 ba bx c1 c2 c8 cb
member c2 c4 c5;c9;k 9i c1 c6 c7;cb;c4 ca;c0 c8;c2
members ;k aa b4 c1 c7 c9;c0;ba;c4 cb;c8
membership ;b5
memberships ;ba
memfd 4i;50 6q;4z 6s;4q;6r
memfd_create ;4i;4m 4q 4z 6q 6r 6s
memfd_create(2) ;4i;6r 6s
memfdflags ;;4i 6q 6r 6s
meminfo ;;aq c8;9w
memory 4i cb;b c u 1g 1h 1x 2q 4h 4y 4z 52 56 5b 5c 6p 6t 72 7a 7y 9e 9q 9v 9y ai ak al ay bg c2 c8 ca;25 3p 3q 3u 4g 55 57 59 5f 5x;1t 30 3j 4m 4o 6n 8z 94 9x bx;4n 4q 50 6k 6o 6q 6r 6s aq;1f 3x 4r am;4i
memory(2) ;;4o
memory(3) ;;4o
memory_free ;8i
mend ;r 17 1l 1q 23 2r 3e 5l 5t 5v 5z 69 6f 6h 6j 6k 7b 7j 7s 7y 9j 9s a1 ab aj c9
mended ;5t 7i 8l 9z;26
mends ;66
mention ;37 3q 6p 89 8i
merges ;74
message 3p 43;d e k 14 16 1p 1r 2r 3o 3t 45 46 4b 4r 4z 52 5v 5w 6g 6t 72 79 82 8e 8m 90 95 96 97 9m 9w a0 a2 ad ag ak au aw ax b1 b9 bp bu;u 1f 47 4a 6x 88 9z b8 ba bf c1 c2 c4 c5 c6 c7 c8 cb;1q 2i 4h 4m 4y 6o 6p 6v 8b 8k 9v ae af ai aj at ay;3h 3j 3q 3r 3s 43 4q 67 6d 6u b0 b3 bx;1o 3p 4d 4o;8g
message_name ;;bx
messages 6d 82 aw;d p 16 1q 2i 3g 3j 3s 3z 4a 4d 4h 5c 84 8e 8k 9r 9y ai ax ba bp;43 4n 6p 72 83 85 86 87 88 89 8l 8m 8o 8p 8r 9c 9e 9g 9l 9o 9q al ao ap aq b1 bd bm bq bs bu bx c0 c8;1o 3r 4m 4o 4r 4z 52 8a at;3h 3o 3q 50 8g;6u
messages_arrive_whole_and_in_order ;;4o
messages_of_a_connection ;;3o
met ;z 16 1a 1h 3z 62 79 86 87 8v 9r 9z bl;au;3x 7u
metadata ;4g;1x 2d 2i 2r 33 36 37 4e 58 6p a9 bm;35
metadataext ;;36 37 58
method bd;16 21 46 71 99 bf;bi bm bq bx
methods ;13 1n;bm
metric ;;b1
mfc ;;ba
mfd_allow_sealing ;;4m 4q 6r
mfd_cloexec ;;4z
mfd_hugetlb ;;6r
mfdflags ;;4z
mib ;6o 6t 8i 9i a2 aq;4z 6n c8;bk;1f;am
micros ;;3o 66 98
microseconds ;8g;3o 66
middle 86;1a 1d 1h 1u 1x 2r 2x 39 3r 3z 4o 5l 77 88 95 9c 9k aa aq b1 be bi;1i 1j 3u 4m c1 c8;14 2l 3x ay b0;at ax
middle_lost ;;6z
midpoint ;;3j
might ;m 2o 3b 6o 6r 9e 9f 9o bz
migrate_req ;7z
mil ;;9o
milk ;;1x 35 9o 9q 9r;9p;9l
million ;14 16 18 21 31 3b 3j 4y 66 8w 9r ae c0;;a8
millions ;6v 8w
millis ;;d h i n o 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2r 2x 38 3o 3q 4e 4g 4z 56 57 58 59 5f 66 67 6p 6x 70 71 77 79 7a 7g 7i 7n 7u 7w 7x 7y 7z 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8r 8u 8w 95 98 9c 9e 9g 9h 9i 9q 9r 9y 9z aa ai al ao ap aq b0 b1 b4 b8 ba bd bm bu bx c0 c4 c8
millisecond ;67 77 7a 8i 8k;8w;;9i
milliseconds ;56 8g 99 9i bp c4 c8;4z 79 9c 9h b1;9e
min ;8e;2d 3p 3u 3x 4m 4z 54 66 67 6o 6x 79 7f 84 94 96 97 9d 9e 9h 9i 9q 9w a4 a8 aa ai b8 ba bg bm bx c2
min(6) ;;ai
min_us ;6z 8e
min_wspace ;8i
mind ;1f 1o 2x 5b 75 84 95
minds ;9r
mine ;;3q 59 6x a9 ba
minor ;;bf bi bm
minshall ;8g
minshall_check ;8g
minute ;w 1c 65 7c 7g 8b 8v 8w 8y 94 99 as bx c5 cc;87;8u 8z 93;7w
minutes ;1i 1s 1x 20 22 2s 3x 5e 5s 66 6t 6z 70 7w 81 8w 93 95 96 9r ai ax ay ba bc c4 c5 ca;4e 4z;75 8r;y
mirror ;22 bn;;by
mirror_fetch ;;;bn
mirror_serve ;;;bn
mirror_serve_tls ;;;by
mirror_tls ;;;by
misbehave ;;9i
misbehaves ;5b
misled ;r
mismatch ;;br
mismatches ;1p
misread ;9o
misrouted ;a0
miss ;1j
missed ;a5
misses ;a2 c2
missing ;1c 20 3j 3p 4b 6y 7d 7x 82 8b 9t 9u 9v 9y aa aw br;y 43 47 7f a4 af ai c8;6z;98
missing_fence_is_found_out ;;4o
missing_second_look_is_found_out ;;4o
misspelt ;7i
mistake ;2r 35 3b 3t 5d 7y 8e 8g 9q a5 aa b6;30 a8;9r;26
mistakes ;ae
mit ;5d
mitigations ;4z
mixed ;2s;2p 4o;2r
mixed_blocks ;;2p
mixes ;44
mixture ;79
mkdir ;;1x 33 35 5e 6q a4 a5 a7 a9 aa bi bx
mkfifo ;2q;2r 35 4g aq
mknod ;1x
mknod(2) ;1x
mld b7;;ba
mldv1 ;;ba
mm ;;4i 6r 6s
mman ;;4s 4z 95
mmap ;4i 6q;4m 4q 4z 6r 6s
mmap(2) ;4i 6q
mngtmpaddr ;7q
mod ;;2d 38 3p 3u 3x 4b 4o 6o 6p 7n 84 89 8l 9r 9v ai ba
mode ;j 2l 30 4h 8e aa;35 4e 58 8f 8g 9i a6 a9 bi bm bq c8 cb;;33 37 38
model g n;;4o 4z
modes ;;37
modified ;;13 bg bh bm
modified_since ;;bm
module ;30 4o 7y;ai
module_config ;;7i ai
modules ;2d
modulo ;4m
moment 2w;g i 12 1i 1y 30 33 37 42 47 4a 54 57 5p 6o 6s 7c 7g 81 8e 8f 8i 9d 9e a9 aa am bg c1 cb;16 2t 4b 4d 59 6p 7f 7u 7y 84 9i an bm bq bx;k 56 6b 7w aq c4;13 79
mon ;;be bf bg bh
monitoring ;1r;;9b
moods ;;9y
more 13 1f;k p y 12 14 1h 1o 2c 2p 2r 2s 3j 3q 3s 3t 3z 45 4g 4h 4i 4m 4r 4z 56 58 5f 5m 5n 5q 5t 5x 67 6d 6n 6r 6t 6w 71 79 7c 7e 7h 7j 7q 7v 81 84 85 87 8d 8k 8m 8o 8t 8u 8v 8x 8y 8z 90 97 98 9e 9f 9l 9q 9u 9w a7 aa ac ad aj b3 b5 b7 b8 b9 bg bh bl bm bt bx cc;e t 1x 2w 36 37 3b 3d 3o 3p 3u 43 47 4d 4n 54 55 59 6b 6o 6x 7i 8p 8w 94 9n a8 ae ap aw az b1 b4 c1 c2 c8;c d g h o u 18 1b 1e 1m 2i 2k 2o 2t 4b 4o 4q 57 5y 62 6p 78 7a 7o 7u 7x 83 8e 8n 9r a0 a4 a6 af ai c4 c7 ca;i n w 16 1i 3x 66 6u 6v 6z 74 7g 7w 8f 8i 8r 9h 9i 9j ag al aq b0 ba;7f 8g 9v
morethanwanted ;;9i
morning ;53 5u;0 5 3q 5h 5k 5l
most ;5 o w 14 1f 1o 1s 1x 22 2k 2m 2n 2p 2r 33 39 3p 3q 3u 3x 40 4b 4o 4s 5w 61 66 67 6d 6n 6o 6t 6w 70 71 7b 7c 7h 7i 7w 8o 8z 90 9n 9r a0 af ag am as at bj c1;1h 43 47 4d 4g 4m 4z 59 5f 6p 6r 6s 79 84 85 8u 8w 94 95 96 97 9d 9h 9m aa an aq b0 b8 bd bg bi bm bq bx c2 c4 c6 c8 cb;12 1p 3j 52 57 72 9e ad ae b1;3z 6x 7q 9i ai
most_open ;;79
most_shown ;;3o 4m
mostly ;16 18 1c 4s 90 am
mount ;;1x 33 6q 7i 95 a9 ba
mount_proc ;;46
mounts ;;7i;1w;3e
move ;f 46 4h 4z 5v a3;d n o 1f 1g 1h 1i 1j 1s 1x 20 2d 2p 30 36 37 3o 3x 4e 4g 4o 54 55 56 57 59 66 67 6b 6p 71 77 7g 7i 7x 84 86 88 89 8g 8m 8r 95 97 98 9e 9i 9r aa ae al ao ap aq bd bm bq bx c0 c8
moved ;e 2o 4h 4r 6o 6q ao;36 a4 aa;14
moves ;p 36 3d 66 6u 95 9y a4 b1;8w ae
moving ;8w;6p
mpsc ;;4g 54 59 7g 88 8m 8r ap aq bm
mptcp ;1r
mroute ;;ba
mrt_add_mfc ;;ba
mrt_add_vif ;;ba
mrt_init ;;ba
ms ;33 4z 6t 6u 6w 71 7a 7g 85 8d 8h 8i 9c 9d 9y a4 c8;6x 94 96 97 9g b1 bx;70 74 79 a8 aa;6z 8e 8k 9e 9i;8f;8g
ms_bind ;;ba
ms_private ;;95 ba
ms_rec ;;95 ba
msflags ;;95 ba
msg ;;a0
msg_cmsg_cloexec ;;3p 43 47 4b 4d;4a
msg_control ;;3p
msg_controllen ;;3p
msg_ctrunc ;;;4b
msg_dontwait ;4n;3q 4o 59 9w;67;6d
msg_eor ;6d
msg_errqueue ;ax
msg_iov ;;3p
msg_iovlen ;;3p
msg_more ;;;;8g
msg_nosignal ;u 13 16;b 1b 4o 59 8e 8h
msg_oob ;;;89
msg_peek ;4d 87 9v;3o;;3j
msg_trunc ;3j;3p;9v
msg_waitall ;87 89;;88
msgflags ;;u 3j 3p 3q 43 45 47 4a 4b 4d 59 67 6d 6x 9w 9z ax b1
msghdr ;;3p
msh ;;8r
mtu at ay;b1;au av aw ax az b0;b2
mtu_discover ;ay;ax b1
mtu_expires ;ay
mtu_probing ;az
much 2m c4;c v 1p 2c 2t 3u 4r 4z 5d 6a 6u 6x 6z 82 83 88 8k 8o 8r 9h 9m a0 ae bg bh bt;u 6o 79 7f 84 aa b0 bm;6v 71 8b 9i;8i
muipcutrf ;;3e
mul ;;3u 6o 6x 9i aa bq bx
mul_f32 ;;7a
mul_f64 ;;9h
multicast b4;;7n b5 b6 b7 b8 b9 ba;bb
multicast_all ;b5 ba
multicast_all_v4 ;;ba
multicast_if ;b6 b7 ba bc
multicast_if_v4 ;;k b6
multicast_loop_v4 ;;b6
multicast_ttl_v4 ;;b6
multicast_v4 ;ba;k b4
multicast_v4_n ;;b4 ba
multicast_v6 ;;b4 ba
multiplies ;6y
multiply ;6x
multiplying ;a5
multithreaded ;d 7x
munmap ;;4z 6r 6s
musl ;;;7e
must ;1 b h o w 10 19 1d 1h 1q 1r 1x 2d 2k 32 3d 3e 3f 3s 3u 3z 40 4q 4s 52 56 5g 5j 5y 61 65 69 6a 6d 6o 6v 6w 70 79 7b 7d 7i 7o 7u 7x 83 89 8h 8k 8v 95 96 9b 9d 9i 9m 9q 9w 9y a0 a7 ae ak ap az b9 ba be bg bj bs bx bz c2 c6 cc;n 11 13 14 16 1b 1f 1g 1j 1s 20 2r 35 37 38 3o 3q 43 46 47 4b 4e 4m 4o 4z 55 59 6p 6r 6s 6x 75 76 77 7w 7z 84 94 9e 9n 9v aa ah bm bq c4 c8;f 1c 22 30 33 3t 3x 53 5o 5t 5w 6b 6t 7p 82 87 8w 9p 9t 9u a3 a5 ag ai ax b8 bf c9;i 18 1i 1p 36 57 58 8t 98 9r af aq b1
must_ring ;;4m 4o
mut ;12 5n 5v;0 a b c d e h i k n o p q t u 11 13 14 16 19 1a 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 25 2d 2i 2m 2n 2o 2p 2r 2t 2x 30 33 35 36 37 38 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 43 44 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 5y 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 76 77 78 79 7a 7f 7g 7i 7n 7u 7w 7x 7y 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a8 aa ae af ag ah ai al an ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 ba bd bg bh bi bm bq bs bu bx c0 c1 c2 c4 c6 c7 c8 cb
mut_ptr ;;36 3p 43 47 4z
mutex ;7g ao;4o 59 6p 9n 9r aa an ap aq c0 c2 c6 c8 cb
mutexguard ;;59 7g an aq c0 cb
mv ;;1u 36
mx ;ad;7i ai
my ;u 24 43 b6;2n 33 9q;6x
`;
