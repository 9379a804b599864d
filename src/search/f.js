// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['f'] = `
f ;1k 6p 8h 95 aa;b 2l 38 3u 4q 66 6x 7a 7f 7n 7z 9e 9i 9m 9n 9q 9v af ai aw b1 ba bi bm bw c1
f0 ;;6x 9w
f0ec ;;72
f32 ;;6b 75 76 77 79 7a 7d 8p
f64 ;;4z 94 96 97 9h 9i ah aq c8
f8ec ;;72
f9eb ;;72
f_add_seals ;;4m 4q 6r
f_dupfd_cloexec ;b 2w
f_getfd ;;2t 30 4a
f_getfl ;;2t 4a 6p
f_getpipe_sz ;;2m
f_seal_future_write ;4r
f_seal_grow ;6r
f_seal_seal ;6r
f_seal_shrink ;6r
f_seal_write ;4q 4r 50
f_setfd ;;2t 2w 30 4a 57
f_setfl ;;4a 57 59 6v
f_setpipe_sz ;2m 6v;4z
f_type ;;6r 6s
fa ;;6x
face ;;7i
faces ;;7i
facilities ;;3p
facility ;;3p
fact ;1g
factor ;4s 6t
factors ;4z
fail ;i q z 13 14 1f 1g 1p 1r 33 3b 45 4b 4h 58 5r 64 65 77 7x 7y 81 87 8k 94 9b b3 bq;3u 4z 6r 6s 7f
failed ;i 15 2n 2x 39 3x 4r 55 62 78 7i 7k 7o 87 88 8l 8w 9g 9p 9z ai ao bx;b g 1f 22 2d 2q 3u 4m 4z 53 56 57 59 5h 5j 5l 6q 79 7d 7g 7p 7w 83 8g 9e 9h 9i 9q aw ay;z 6o 7f 9r au
failed_stream_is_not_waited_for ;;3x
fails ;a e w x 1a 1e 1x 24 26 2k 2n 2r 31 38 3b 3g 3j 3p 3x 46 4i 4n 56 5p 61 66 67 6n 6o 6p 77 79 7c 7d 7e 7g 7o 7q 7x 82 83 89 8i 93 94 9h ai au ax b3 b6 b7 ba bx bz;4e 4z 55 57 59 8m 8r 9i ay b1 c0 c8;16 19 4b 4h 5k 62 8p cc;14 1c 1g 2b 30 5j
failure ;15 19 3x 7k 9i 9j aw;a b c d e h i j k n o p q t u 11 12 13 14 16 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 36 37 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 56 57 59 5x 5y 60 61 62 66 67 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9c 9e 9g 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 a9 aa af ai al ao ap aq au av ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8
failures ;;56 57 59
fair ;;;cb
fake ;3p
fall ;6u
fallocate ;4r;;6q
falls 3q;6u 71 8r ba
false ;46 7t ak b5;j t 1p 1s 1x 2d 2i 2t 2w 30 33 35 38 3q 43 4a 4g 4m 4n 4o 4z 54 55 57 58 59 67 6p 6x 78 79 7a 7g 7i 7n 7o 7x 7y 87 89 8g 8i 8r 8z 91 94 97 98 9d 9e 9h 9i 9m 9q 9r 9v a6 aa ag ai aq aw ax ay b1 b6 b8 ba bg bm bq bx c1 c2 c4 c8;56 af
families ;5w 5z 75 79 7a 7c 7i 7l;20 22;7o
families_take_turns ;;79
family 25;3b 75 79 7d 7f aw;o u 13 14 1b 1g 26 32 33 3q 7e 7i aq c8;1p 7o;2b 5w 5x;25 7a
famous ;h
far 83;u v 1n 33 36 38 3p 3u 3x 4m 6u 6v 8w 9x a7 b7 ba bq bx;4n 4o 4z 6o 6x 7f 82 84 8f 8g 8l 8o 99 9d 9e 9u 9y aa ai b6 b8;1h 31 95 9w;;94
far_away ;;99;;94
fares ;59
farewell ;8q;w 9r
farther ;u
fast 6z 71;w 10 4s 4z 52 56 6t 74 8e 8i 8o c0 c4 c9;9i;8w;7a 9e
fastcgi_temp_path ;;6x 7o
faster ;3g 4r 6u 7a 7c 7w 9v 9x a8 ac b0;46;8i
fastest ;7c
fastopen ;;7a
fastopen_connect ;7a
fate ;79;7a ay b0 b1
fault ;1g 6r 9z br;57 59 bf bg bi bm;;b2
fax ;;b9
fax_1 ;;b9
fax_2 ;;b9
fax_3 ;;b9
fc00:: ;7q
fc_v657 ;6t
fchmod ;37 3d
fcntl ;b u 2m 2r 2w 4q 50 6r 6v;2t 30 4a 4m 4z 57 59 6p;33
fcntl(2) ;b 2m 33 4q 50 6r 6v
fcntl_add_seals ;;6r 6s
fcntl_get_seals ;;6r 6s
fcntl_locking ;33
fcntl_locking(2) ;33
fcntlarg ;;2m 2t 2w 30 4a 4z 57 59 6p 6v
fd ;2l 2v 4h bm;a c d e u v 11 12 19 1a 1g 1n 1t 26 2o 2t 2w 2x 30 35 3b 3j 3p 3q 40 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4o 4q 4z 53 55 56 57 59 5x 62 67 6d 6p 6q 6r 6s 6v 6x 71 77 78 79 7q 7w 7x 7y 7z 87 8i 8r 8w 9i 9w 9z a9 aa aq ax b1 ba c8;b
fd00:1::1 ;;7q
fd00::1 ;7h
fd00::2 ;;7q
fd_cloexec ;;2t 2w 30 4a 57
fdcwd ;;7e
fdflag ;;2t 2w 30 4a
fdinfo ;;6p
fdnames ;;57
fds ;4b;3p 3q 46 4a 4d 4e 4g 4i 4m 4n 55 56 6r 77 79 9i c0;57;6p
fe ;;25
fe80 ;5w 7n
fe80:: ;;ba
fe80::1 ;2d;25 5y 7i 7n 7p 7q 8c;5w
fe80::1: ;;b7
fe80::2 ;;7p 7q ba;7n 7t 8c
fe80::2: ;;8c
fe80::3 ;;b7
fe_connect ;8h
feae ;;7q
fear ;;6p
feature ;2t
features ;2m bq;j o u 11 1n 2d 2t 3d 3p 42 4b 4i 4s 59 5x 62 95
feed ;h;3x aa
fell ;;4m
fence ;4o;9v
fence_is_found_out ;;4o
fences ;4o
fetch ;5r;11 14 16 9e;13 15 18;bn
fetch_add ;;1s 1x 2d 38 3x 4g 4m 4z 59 66 67 7x 9i aq
fetch_by_hand ;;11 12
fetch_from ;;14;13
fetch_in_time ;9e
fetch_update ;;4g
fetched ;77
fetcher ;7j
fetches ;11 21 5s 78 7i 7t at
fetching ;;aa
few ;33 3x 52 6x 7c 7g 7i 7j 7w 9i aq;4m 79 aa bm;6v 6z 7a
few_clerks ;;;7j
fewer a8;1b 1h 5y 8i 8k 8w 9h a2 a3 am;37 4z 9q;71
ff ;b7;ae
ff02:: ;b7
ff02::71 ;b7
ffi ;;1p 2d 2v 2x 33 35 3a 3q 43 4e 4z 66 67 6x 72 7d 7f a9 aa bm bs bx c8
fg ;i 14 1i 2i 3q 4o 8p;2d
fi ;;;ba bc
field ;1 25 5w 5x 6x 9t bh;58 9m 9n 9r ai bg bm;9p be
fields bd;26 2b 5w 6o 71 9n;25 59 9m 9p 9r ai bf bi bm;6x bg;bk
fifo 2q;4g aq bm;2l 4e a9;2q;2r 2s 33
fifo(7) ;2q 2r
fifo_answers_lost ;;2r
fifo_open ;;2q
fifo_shout ;;2r
fifo_shout_stays ;2r
fifo_two_clients ;;2r
fifos 2l;2q 2r
fifteen ;v 10 5e;;8g
fifteenth ;;c1 c8
fifth ;o 4g 56 66 7p 9r 9y;c8;;6z
fifty ;2w aa c4;am;1j;7g
fifty_one ;;;7g
fig ;;2x
fight ;;4z
figures ;8g
file d;0 f h i j n 1h 1k 1s 2d 2o 2v 2x 36 3e 3f 3o 3r 3u 43 4n 4q 52 53 56 58 5g 5l 5r 5v 5w 60 65 66 6b 6e 6j 6w 6x 7e 7i 7k a4 a7 a8 aq bd bf bh bk bx by;1o 2i 2r 3q 42 44 45 46 4b 4z 55 57 6o 7o 85 87 8g 94 96 97 9i 9p 9q 9v ai al az b4 ba bq c8;e 1p 1w 1y 2q 31 3p 3x 47 50 59 5s 5x 6d 6p a3 a5 ac at c1;b 12 1r 1v 2b 35 37 3d 4g 4h 4r 5b 6q 7y 8h 95 a6 a9 bm bn bw;d 1u 1z 2t 38 39 3a 3g 4a 4e 4i 6r;1t 1x 33 aa
file_is_told_apart ;;3x
file_iter ;;bq bx c8
file_max ;7y
file_name ;;a9 aa
file_type ;;1x 2d 2i 2r 33 35
fileext ;;6p a9 aa
fileno ;;6q
files ;0 u 15 1r 1x 2k 38 39 3f 4g 58 5b 5l 5o 6j 7k 7y 9v a9 aa at bl;1g 4o 4z 53 6x ai aq bf bg bh bx c8;f 33 35 57 5c 7d 7i bn;7e bm bo
filetypeext ;;1x 2d 2i 2r 33 35
fill ;1i 1k 26 2k 2r 4r 4z 5v 6x 7w 81 8r 9y aa ax b3 b9;1g 1h 2m 3o 3q 4g 4m 5f 6p 7a 83 8l 8m 8p 9v 9x af ai b1 b8 bx;w 67 7g 8g
fill(1) ;;6p
fill_buf ;3u;6o 98 bm
fill_buffers ;9x
fill_queues ;7u 81
filled ;1n 3r 9u 9x;36 3p 4m aa;3x
filling ;6v
fills ;y 1h 2m 2r 2s 3d 4b 4r 5b 6l 7w 9v 9x;59 6p a0 a4;3q 56
filter ;3q 89 8r 9m;u 1p 2w 3o 3p 43 47 4m 4z 6n 6o 6p 6x 79 7a 7u 7w 84 8u 94 98 9q 9r 9v a4 a8 a9 ae af ai aq aw b1 b8 ba bm c0 c1 c5 c8 cb
filter_map ;;4z 54 6x 79 7i 9i 9v aq b1 bx c8
fin u;w 14 66 6z 87 8g 8m 8o 8p 8t 94 95 c5 cc;0 1a 6p 6w 6x 70 72 79 85 9o bh bx c0;n 6y 8l 93 ao;12 8n 8q 8r 8u 8y bu;16 8v aq
fin_timeout ;8r;;8y
fin_wait_1 ;;0 n u 12 1a 6p 72 79 87 8r 8u 95 9o ao aq bh c0
fin_wait_2 ;8y;n u 1a 87 8u 8v 95 aq c0;8r
final ;;;;aw
find ;a f l 17 1l 1t 1x 1y 26 2d 2k 2q 2s 32 3b 3x 4o 58 5b 5c 5v 69 6p 7d 7f 7q 90 96 a2 ap b0 be;1p 2i 36 37 43 47 4e 4z 59 66 67 6x 79 7g 7u 8u 9i 9q 9r 9v a8 a9 aa ad af ah ai b8 ba bm c1 c8;c5
find_map ;;u 43 47 4z 67 6x 7u 8u
find_office ;;6p
find_size ;;b0 b1
find_size_ipv6 ;;b1
finding ;ak;4o 8g
finds ;c r 16 1a 1o 22 2l 30 33 37 39 3g 40 4n 4o 4q 55 57 59 67 6p 6r 7a 7q 7w 7x 94 99 9f 9r a9 ad af ah as bi;3x 4b 4e 4z ai bm;1j 1x 2p 4h br;1u 4i aq
fine ;77;7a 7i 7y 94 95 9v b1 ba bh
finer ;9i
finish ;u 37 39 57 c8;3u 6o 7f 84 8l 9q 9r aq b1 bm bq bx c6;8o
finished 8q;2r 5f 6b 6o aq bp bx;bw;bs
fire ;3h;3p
firewall ;m x y 2i 79 7c 7i 7y 9v a2 ay b1 b3;;aw
firewalls ;at
first 6t 90 9n an bv;a j q v w 10 14 19 1b 1c 1h 1i 1j 1m 1o 1r 1u 21 2q 2s 30 36 39 3b 3g 3j 3o 3p 3r 4d 4h 4m 4o 4s 4z 52 59 5b 5l 5p 5q 5x 5y 60 61 69 6a 6l 6q 6r 6s 6w 6x 72 78 7o 7p 7r 82 83 85 88 8d 8i 8r 91 92 94 9b 9g 9k 9x a1 a4 ai am aq at au aw ax b0 b1 b4 ba bc bh bi bk bm bt c0 c2 cc;0 2m 2r 33 37 38 3d 46 4b 5e 5f 5h 67 6o 7g 7n 7z 8x 96 9y a8 bq bs c1 c8 cb;1 d h m y 12 15 1e 1f 1n 22 24 26 2b 2d 2i 2k 2o 2v 3e 3s 3t 3u 3z 45 4a 4g 56 57 58 5g 5u 66 6p 6v 6y 75 7b 7k 7v 7y 87 8h 8k 8v 93 98 9e 9l 9q 9u 9w a0 a6 ac ad ae av ay b3 b7 bd be br c5;5 f g i l n p u 1p 1x 25 2n 31 3q 3x 47 5k 5s 5w 65 6z 74 76 77 7c 7e 7h 7q 7u 7w 7x 84 89 8b 8e 8f 8l 8n 8q 8y 90 95 9h 9i 9n 9o 9p 9t 9v af bp bv;16 1a 1g 32 62 79 7i 86 8g 8u 8w 8z 97 9r bx;7a aa
first_answer ;7c;;79
first_chunk ;;6x aa af ai b1 bx
first_client ;;19
first_conversation ;;0 5 5e 5f 5h 5j 5k 5l 5r
first_line ;;87
first_question_wins ;;79
firsthdr ;;3p
firsts ;;bm
fish ;5p
fit 4y ag;m 1o 2k 2m 2s 32 3g 3j 43 52 6q 8r 8w ca;4m 4z 7f 94 96 97 9l af ax b0 b1;9r
fits ;a 1o 1q 1r 2p 4h 67 6t 8w 8x 9h ag ax ay b3;u 2i 33 35 36 37 3b 3o 4z 58 59 6v 9m 9n a8;2m 7q
fitted ;;;4b
five ;11 17 1d 1f 2i 37 3u 4z 56 6z 71 75 7k 7x 88 8d 95 97 9h a2 a5 a8 ad b3 b5 b8 b9 bh bp bu bw bx;3q 85 8e ao b7 ba;1p 23 4a 62 66 7g 8u 92 93 aa b4;3b 7a 7u 8w
fixed ;1g 38 64 66 8z
fixed_size ;;6r 6s
flag ;x 13 2q 30 4g 4o 4z 5b 67 6d 6p 6w 7q 81 87 8g 9v aq ax;3p 6x 8r bx;1a 4r 88;u 2w 4b
flag_too_late ;;2w
flags ;16 19 2t 2v 3j 3x 67 6d 6w ad;2r 30 35 3p 3q 4b 4d 4e 4n 4z 55 56 57 59 6p 6r 6s 6x 7a 7f 87 88 8g 8w a9 af ai ba bm;33;u
flat ;6v
flat_map ;;aa b8 ba bm c8 cb
flatten ;;9e bm c7
flight ;99 9b;4b;6p 97;95
flock ;38;35;33
flock(2) ;33;35
flood ;56 c4;1o c8
flooder ;c4 ca;;c8
floods ;c4 ca;1o
floor ;b0;ah b1
flow ;2b 5w 7n;25 6x
flush ;8k 8r;n 11 13 1i 1j 20 2n 3u 3x 4e 54 59 5h 66 6o 6p 9d 9e 9r ay b0 b1 bm bq bx c8;8g
fmt ;;h i n o q 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 3b 3q 3u 46 4e 4g 4z 59 6x 75 76 77 79 7a 7f 7i 7n 7w 7x 7z 84 89 98 9e 9m 9n 9q 9r 9v aa af ai b1 ba bm c1 c8
fmt_http_date ;;h i 4z bm
fn ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a8 a9 aa ae af ag ah ai al an ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bg bi bm bq bs bu bx c0 c1 c2 c4 c6 c7 c8 cb
fnmut ;;1o 1p 2d 2i 3b 43 47 4o 6v 79 84 86 9i ag b1 ba bm
fnonce ;;2d 4e 55 56 57 59 6x 7i 7x 84 88 89 8p 9v aa ap ba bq bx cb
fold ;1c 1p 1s 32 37 3p 45 4r 52 5b 6i 6k 81 am bj;2w 35 3b bx;3r
folds ;1 5q
follow ;u 1n 35 57 5b 5p 5q 6x 7h 7p 8c 8g 9n a3 ae aj ba bf bg;a9 bi bm bx;8k
follow_pointers ;;;aj
followed ;14 33 8r a4 a8 af
follows ;c g 1t 3b 4a 53 5q 5w 60 6o 6x 7e 7q 88 89 8e a7 a8 ae ak b5 bh bi bj bm c0;56 7i ay;1u 3t
font_service ;;7w
foo ;7i;;;6f;3b 3g
fooled ;3x 40 be
foos ;;3b
for 1 2x 3j 4b 7w 88 8p 9f 9w ap c2 cb;f j q v z 11 16 19 1c 1d 1e 1h 1j 1k 1n 1r 1u 23 24 25 2b 2l 2n 35 3t 42 45 4y 5h 5r 5u 63 68 6e 6i 6r 6s 6w 6y 7b 80 84 86 8a 8j 8t 92 9j 9s 9t a3 a8 ac ag ar b0 b4 b7 b8 bd bo br bs bt by cc;2p 2w 59 89 8c 8m 9d 9q 9u an c7;1 e g k n s 10 1a 1m 1s 1t 1y 1z 20 21 2q 2t 37 3f 3o 3p 3z 43 4a 4m 55 5c 5j 5q 5s 5v 64 65 69 6g 6n 6q 6v 70 75 7e 7k 7t 7z 81 85 8d 8l 8v 91 93 9b 9g 9l 9o 9p 9w 9y a2 a7 ak al b3 b9 bf bg bj bq bu c6;c d h m r t w 13 14 15 18 1b 1i 1l 22 2d 2i 2k 2s 2v 30 36 38 3b 3d 3g 3j 3q 3r 3s 3u 47 49 4d 4i 4q 4z 50 53 58 5g 5l 5p 5w 5y 6b 6o 6u 72 74 78 7c 7d 7j 7l 7n 7u 7v 82 88 8b 8i 8q 8u 8y 8z 90 94 96 98 9c 9e 9f 9n a0 a1 a9 ae ap as at au aw ax ay b1 b5 bc bi bk bl bn bp bv bw bz c0 c5;i o p u y 12 1g 1p 1x 2m 2x 31 33 3a 3h 3x 40 44 4b 4e 4g 4h 4n 4o 4s 56 57 5b 5x 60 61 62 66 6d 6p 6x 6z 71 76 77 79 7f 7q 7s 7w 7y 83 87 8e 8h 8k 8o 95 97 99 9h 9i 9k 9m 9r 9x 9z a4 a6 ad ah ao b6 be bh bm bx c1 c2 c4 ca cb;b 1f 1o 2o 2r 46 4r 54 67 6t 7a 7g 7i 7o 7p 7x 8g 8r 8w 9v aa af ai am aq ba c8
for_address ;;13 71 77 78 79 7a 7o 84 89 9w b4 ba c8
for_each ;;22 54 6n 6p 79 7a 7x aa bm bx c8 cb
for_key ;;bx
for_more ;;aw b1
for_one ;;4b
for_one_byte ;52;6v
for_partner ;aq
for_peer ;;3q
forbid ;16 4r 61 6d 8g 9f
forbidden ;7i a5 bi
forbids ;30 3p 40 52 67 be bm;4s 4z;6r
foreground ;55 82
foreign ;;;1p 45
forge ;a0 ai b1 b9;ah;a6
forge_ack ;;;a6
forged ;8w 9y a1 ab b1 b9 bz;3h;a0 aa
forger ;af ak;ag;;ah ai
forger_odds ;;ah ai
forges ;8w a0 aa;;a6
forget 26;3t 4z 8g b8 ba bv;30 95
forget_sizes ;;ay
forgetful ;;4o
forgetful_second_look_is_found_out ;;4o
forgets ;w 1o 2b 30 4o 8r 9q aa b7 b9 ba bv bx;b8;;95
forging ;8w
forgot ;d 95 aa;96
forgotten ;5v 8m 8t 9d 9q b8;26 30 57 59
forgotten_byte_order ;;26
forgotten_copy ;;;5v
fork 2t;u 1f 2v 55 57 7z 8m 8t;40 46 4s 56 6t 7i 8i 9g ai;4z 6b am;aq;2t 30
fork(2) ;1f 2t 30 am aq
fork_and_exec ;6c;2t 2v 2w 2x 30 6b
fork_each ;am aq
fork_in_threads ;;30
fork_printer ;;30
fork_shares ;;2t
forked ;2v 49;30 4z 6b
forked_pair ;;2t
forked_pair_closed ;;2t
forkresult ;;2t 30 4s 4z 6t aq
forks ;4z 8t
form ;11 58 5y 67 7l 7n 7p 7q a0 a3 bx;u 2d 2i 8c c8;1p 7o 7t;5x 69 9m
form_urlencoded ;;bh
format ;30 5n 6x 8g;b d h i n o u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 2d 2p 2r 2v 2w 2x 33 35 36 37 38 3b 3d 3o 3p 3q 3x 40 43 44 45 46 47 4b 4e 4i 4m 4z 54 56 57 58 59 5f 5h 5l 61 66 67 6b 6p 6r 6s 70 71 72 75 76 77 78 79 7a 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 83 84 86 87 88 89 8c 8d 8e 8i 8l 8m 8p 8q 8r 8u 91 94 95 96 97 98 9e 9g 9i 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 a8 a9 aa af ag ah ai ao aq au aw ax b0 b1 b4 b6 b9 ba bd be bf bm bq bx c8 cb;3t
format_args ;;h i n o 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2i 2r 33 36 37 38 3a 3b 3h 3o 3p 3q 3s 3u 3x 40 43 45 47 4e 4g 4m 57 59 66 67 6p 6x 75 76 77 79 7i 7l 7n 7w 7x 7z 82 83 84 85 86 87 88 89 8c 8g 8l 8m 8o 8p 8r 98 9c 9l 9o 9q 9r 9v 9w 9y 9z a6 aa al ao ap aq b1 b4 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8
formats 25;8e;26 5x 5y;5z
formatter ;;3u 7a 7f 7n 9e 9m 9n 9q af ai ba bm
formerr ;;af ai
forms ;2d 5y 9m;2i 7p
forty ;2k 6x;;9b
forward ;4m;94 9v b1 ba;;b6
forwarding ;;b1
forwards ;b6;ba
found 99;2r 33 3f 3q 3x 5z 79 7i 7u 8c 8k 8n 9v 9z ae ai aj b3;2d 2i 32 3j 4b 59 66 67 6p 6x 7d 7f 7x 9e 9w b0 ba bm bq bx;7g 9r
found_it_dead ;;32
found_out ;;4o
foundations ;1k 2d 5c;a b c d e g h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2i 5x 5y 60 61 62 63 66 67 68 cc
four 77;o q 15 19 1b 1o 1p 20 22 25 2b 2k 2l 3b 3h 3j 45 4g 4m 4y 50 53 5x 65 6e 6t 6x 6z 74 7i 7r 7v 7w 8b 8r 8x 95 97 98 9b 9p 9r 9u 9v aa ac af ag ai ao aq aw b7 bi bq cb;u 37 3q 40 4i 72 7d 7u 8c ay b6 c1;10 44 5y 62 6o 7o 7p 7x 87 8g 8h 8z 90 a5 ad b0 bm br c8;p s 1g 6u 8w 9h 9m am;3x 7g
four_names ;;7d
four_ways ;ay b1
fourteen ;62;7u
fourth ;15 19 1b 3x 4h 66 69 6r 7a b7;;1o ao;1m 9h
fourth_form ;;;69
fraction ;77
frag ;;ay
fragment ;ay;6x
fragments ay;6x b1
frame 3s 3x;89 8i ba;57 58 59 6n 84 85 86 87 9r;3t 8b;6h;3u 3z 6o;3x
frame_client ;;3x
frame_leaves_in_one_piece ;;3x
frame_log ;;85 89
frame_server ;3z;3x
framed ;;3u 3x 6o
frameerror ;;3u 3x 6o
frames ;3t 4y 89;6o;3x 50 8b;3u 3z 85
frames_come_back ;;3x
framing 3s;3x 9m;3u 57 59 6n 6o 84 85 86 87 9r bf bg bi bm;6h
free ;0 e f o 1a 1x 30 46 49 56 5d 62 6p 7o 7s 8z ar as cb;4g 4z 7y ao c4;1g 8i;b 4a
free_port ;;;64
freeaddrinfo ;;7f
freebsd ;1c 4q 7o 91;;46
freed ;;7f
frees ;p 6p;59;ap
freeze ;4o 4r;3q
frequency ;6t;4z
frequent ;;bm
fresh ;1s 4d 4r 5r 75 7w 8g 8x;4m;p;1c
friend ;ca;59;;av
friends ;ax;c7 c8 cb
fro ;;4z
from 2d 68 9z;1 a b e g h k s t v w 10 12 18 19 1a 1c 1h 1i 1p 1v 20 26 2i 2k 2m 2n 2q 2t 32 33 37 39 3e 3s 3u 44 49 4n 4z 52 58 5d 5f 5g 5k 5n 5o 5u 5w 61 65 6b 6h 6i 6k 6q 6r 6u 6x 7g 7h 7k 7n 7t 7w 7z 80 81 8b 8f 8k 8l 8o 8p 8t 8u 8x 8z 93 95 98 9d 9h 9l 9n 9r a5 ag ai ak am ap au ax ay az b0 b4 b5 b6 b8 bk bl bm bo bs bt by c1 c4 c8 ca;0 j 11 1n 1o 1s 1x 25 2w 2x 35 36 38 3b 3h 3o 3p 3x 45 47 4b 4e 4i 53 54 56 57 59 66 6o 6p 70 72 77 7f 7p 7x 84 85 88 89 8i 94 96 9o 9w 9y a4 a9 ad ah an ao b1 bf bg bh bi bu c6 c7 cb;q x 1j 1t 22 2l 30 31 3d 40 43 46 4a 4g 4m 4o 50 5b 5s 5x 6s 6w 71 74 7i 82 87 8e 8g 8n 8q 90 97 9e 9i a0 a3 a8 ac ae af av b7 c0 c5;c n o p u 13 2b 3q 3r 4r 62 6t 79 7a 7u 7y 8c 8r 8w 9b 9v 9z a6 aa aq aw b9 ba bx;14 16 55 67 6z 7q b3 bq
from(1) ;;bq bx
from_abstract_name ;3b;40 42
from_be ;;9z
from_be_bytes ;;u 6o 6x 72 7f a0 aa ae af ag ai b1 ba bx
from_bits_retain ;;2t 30 4a 6p c8
from_bits_truncate ;;37 58
from_bytes ;;3a a9
from_client ;;bx
from_fn ;;ae
from_inside ;;40
from_le_bytes ;;4m 6r 6x
from_loopback ;;62
from_micros ;;3o 66 98
from_micros(1) ;;3o 66 98
from_millis ;;d h i n o 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2r 2x 38 3o 3q 4e 4g 4z 56 57 58 59 5f 66 67 6p 6x 70 71 77 79 7a 7g 7i 7n 7u 7w 7x 7y 7z 83 84 85 86 87 88 89 8c 8g 8l 8m 8o 8r 8u 8w 95 98 9c 9e 9g 9h 9i 9q 9r 9y 9z aa ai al ao ap aq b0 b1 b4 b8 ba bd bm bu bx c0 c4 c8
from_millis(1) ;;71 7a 7w 8m 8r 9i b1 b8 ba c8
from_millis(2) ;;4z 9i
from_millis(5) ;;59
from_mode ;;37 4e bq
from_name ;;3d
from_nanos ;;6x
from_nc ;;6p
from_ne_bytes ;;26 4n 4z
from_now ;;82 84 85 87 8l 8o 8r 9c 9l bq bx
from_outside ;;22
from_pem_file ;;bq bx c8
from_raw ;;42 43 46 47 4s 4z 55 56 57 59 78 8r 94 96 97 9v aw ax b1 ba
from_raw_fd ;;b d e 19 4a 4b 4d 57 7y
from_raw_fd(3) ;;57
from_raw_mode ;;a9
from_raw_os_error ;;79
from_raw_parts ;;25 5x 6r 6s
from_reader ;3t
from_secs ;;i u 1i 1j 1s 1x 20 2d 2i 2x 38 3b 3d 3o 3q 3x 43 4e 4m 56 57 59 62 66 67 6p 6x 71 76 79 7a 7f 7g 7w 7x 82 84 85 87 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 94 95 97 98 9c 9d 9e 9g 9l 9o 9q 9r 9v a6 a8 aa af ai al ao ap aq av ay b8 ba bd bm bq bs bu bx c8
from_secs(1) ;;2x 3x 4e 56 57 59 62 76 79 7a 7x 8i 94 95 97 98 9g 9r aa ai b8 ba
from_secs(2) ;;i 1i 1j 2i 57 79 7g 8d 8e 8g 8l 8o 98 af ai bm bq bx c8
from_secs(3) ;;9q c8
from_secs(4) ;;ai aq
from_secs(5) ;;3b 3d 3x 4e 59 6x 82 85 8u 95 9c 9v a6 aa av ay ba bs bu bx
from_secs_f32 ;;7a
from_server ;;bx
from_slice ;;3b 3d 3u 4m 6o 7a 7i 8w 98 9e 9i a0 af ai bm c1 c8
from_str ;;59 6n 7n ai
from_str_radix ;;7u bf bx
from_them ;;4z
from_us ;;4z
from_utf8 ;;54 9m 9n 9q 9r 9v ai aq ba bf bm bx c1 c8
from_utf8_lossy ;;3h 3s 3u 3x 57 7a 7w 83 85 86 87 89 8c 8w 94 9g 9i 9r 9v aa au av b4 bm c8 cb
from_value_and_flags ;;4z
fromrawfd ;;b d e 19 4a 4b 4d 57 7y
fromstr ;;6n 7n ai ba
front 6o;u 3b 3u 3z 6p 84 85 87 89 8b 8f 8r 90 9m 9p ad ae ag be bg bk bm bo;0 5 21 2d 4e 59 5e 5f 5h 5j 5k 5l 5r 79 8g 9h 9i 9n 9q ai;bf
front_desk ;;6p
frozen ;56;;4o
fruit ;31
fs ;1x 2q 7y;b d 1o 1p 2d 2i 2m 2r 2t 33 35 36 37 3d 3p 3q 42 46 4a 4b 4e 4i 4n 4s 4z 58 59 5x 6n 6p 6q 6r 6s 6x 7g 7i 7u 8g 8r 8u 8w 95 9i 9v a9 aa ai aq b1 ba bm bq bx
fstat ;4g;4i 6r 6s
fstatfs ;;6r 6s
fsword ;;6r 6s
ftp ;j;3p
ftruncate ;4i 6q;4z 6r 6s
full w;h z 1x 2m 2p 3g 3r 3x 3z 4b 4n 4q 66 6g 6p 6q 6x 6z 70 82 83 88 8g 8k 8n 9h 9i 9k 9r a3 ac at bv c2;3b 3d 4e 59 62 79 8l 8p 8r 9x a9 aq b8 ba c0 c8;y 2x 31 3q 7g 81 a2 an;w 1o 1t 7w 8m 9v;7u
full_box ;;;6g
full_disk ;;3q
full_pipe ;2r 2s;2m
full_queue ;3r;3q
function ;n r z 14 1g 1q 26 2d 2m 36 4h 5z 9k 9m a0;7w;9d;4b
functions ;e 19 30 3u 7s 97 9k 9m;1f;14
further ;33 3x 4o 6r ae ao bx;4m 56 ai
fuse ;4g
fuse(4) ;4g
futex ;ap;4o;4n
futex(2) ;4n
futex_do_wait ;;ap
future_write ;4r
fuzz ;;3x 9r ai
fuzz_target ;;3x ai
fuzz_targets ;;3x ai
fuzzer 3x;;9n;9r;ai
fx ;;59
fzqq ;;1g
`;
