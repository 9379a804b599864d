// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['o'] = `
o ;y 1o 3z 89 8w;16 1x 2o 30 33 38 3q 3x 43 47 4a 4n 4o 57 59 67 6q 6w 6x 6z 7i 7o 7p 7y 8e 8g 8h 8l 8o 9c 9i 9v 9w 9z a0 a3 a9 aa at az be bf bh bx c1 c2
o0 ;;9w
o_cloexec ;2w;2m 4z 7e
o_creat ;;6r
o_direct ;2r
o_nofollow ;;35 4e;33
o_nonblock ;1a 2s 4a 4g 4r 5b;2m 2r 2t 35 4e 57 59 6p 6v;33
o_path ;bm
o_rdonly ;;7e
o_rdwr ;;6r
o_tmpfile ;a9
oack ;a8;a4;;aa
oack_twice ;;aa
obey ;;c4 c7 c8 cb
obeyed ;3s 87
obeys ;5l 8i b6;ba
object ;2l b9
objects ;;aq c8
observer ;;c p q v w y 14 16 19 1a 1f 1t 22 2l 2o 2t 2v 30 3s 3x 43 4i 4o 6p 70 71 75 7i 7w 8y ao ap aq
obsolete ;7p
obvious ;76
occupied ;;b8 ba
occupy ;c
octal ;5y
octet ;a3;a4 a5 a6 a7 a9 aa
octet_stream ;;bg bm
octets ;;7i 8w a0 ai b5 ba
od ;3t;3x 66
odd ;1o;59 9r c8;;62
odds ;;ah ai
oe ;;70 99 br
of d 42 56 5e 89 8z aa bt;1 5 a g v 17 18 1b 1l 1w 1z 24 26 2w 50 5m 5n 5o 61 69 6g 6i 6j 6k 6l 6m 7z 82 8c 8j 8n 8o 8s 9l 9o 9s a1 a3 a4 a6 a9 aj az b2 b9 bl bw c6;x 5f 68;0 m t 10 11 15 1q 1v 1y 20 23 2n 2p 2q 32 3o 4b 4d 54 5l 5v 65 6a 6c 6h 6n 73 7b 7d 7k 7s 7v 7x 93 96 9a 9f 9w 9y al ap ar au ax ay b4 b8 bf bh br bs c7 c9 cc;9 e f k q r y 13 16 19 1e 1h 1i 1k 1n 1r 1u 2b 2c 2k 2o 35 36 37 3a 3p 3q 3t 43 44 47 49 4g 4o 4y 58 5d 5g 5p 5s 5u 5z 60 63 6d 6q 6r 6y 70 76 78 7c 7e 7p 7t 81 83 88 8a 8d 8m 8p 8q 8t 8u 8w 8x 8y 98 99 9c 9d 9h 9n 9q 9t 9u a0 a7 ac ae as aw b0 b6 bb bc bi bj bo bt bv by c2 c5;c d h i n s w 12 1a 1c 1f 1g 1j 1m 1s 1t 1x 25 2d 2l 2s 2v 31 38 39 3d 3e 3g 3h 3j 3r 3s 42 45 4a 4e 4h 4i 4m 4n 4q 4r 4s 4z 53 55 57 5b 5r 5w 5y 62 6b 6o 6s 6t 6w 6z 71 75 77 7f 7g 7h 7l 7o 7q 7u 7w 7y 86 89 8b 8f 8h 8i 8k 8l 8r 8z 91 94 9b 9e 9g 9p 9x 9z a2 a8 af ag ah ak ao at b1 b3 b5 b7 bd be bk bm bn bp bq bu bz c0 c1 ca;b j o p u 14 1o 1p 21 22 2i 2m 2r 2t 2x 30 33 3b 3u 3x 3z 40 46 52 56 59 5x 66 67 6p 6u 6v 6x 72 74 79 7a 7i 7n 84 87 8e 8g 90 95 97 9i 9k 9m 9r 9v aa ad ai am aq ba bg bx c4 c8 cb
of_a_child ;;2w
of_a_connection ;;3o
of_a_socket ;;o
of_answer ;;bf bi
of_band ;;88 89
of_band_inline ;;84 89
of_day ;;u
of_descriptor ;;b
of_irc ;;;c9
of_its_own ;;40
of_life ;;;9a
of_nobody ;;40
of_request ;;bf bm
of_the_file_is_told_apart ;;3x
of_them ;;33
of_two_answers_the_first_question_wins ;;79
of_val ;;43 47 4g 6x 71 7w
of_when ;;42
off ;w 1m 1p 3r 56 68 6u 7p 7u 87 8p 94 99 9e az ba bn by;21 3q 3u 57 59 6o 6x 82 8q 8w 90 97 9i 9r ai aq be bf bg bi bu bx c1 c6 c8;22 3p 4g 66 8g 91 96 9b b5 b6 bz c2 c5 c7 ca;74 7o;95;8h
offer ;8j 8x ba;4m 4o b8 b9 c8 cb
offered ;bw;6x 9x
offering ;;b8 b9
offers ;13 1r b8;4m 4o;bx
office ;4d;;;4h;6p
offset ;4g;6p 6x;4h
offsetof ;3g
oflag ;;2m 2q 2t 4a 4z 57 59 6p 6v
oflags ;;a9 bm
often ;y 12 1k 2p 4b 4n 4o 57 5r 6v 75 7x 8k 8y 90 ba;1o 4e 59 aa ai bx c4 c8;4s aq
oif ;;94
ok ;a f 1j 3x 58;b d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1n 1o 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 53 54 55 56 57 59 5f 5h 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8f 8g 8i 8l 8m 8o 8p 8q 8r 8u 8v 8w 8x 8y 8z 91 94 95 96 97 98 9c 9d 9e 9g 9i 9l 9m 9n 9o 9p 9q 9u 9v 9w 9x 9y 9z a0 a6 a8 a9 aa ae af ag ai al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd be bf bg bh bi bm bq br bs bu bx c0 c1 c4 c6 c8 cb;c 5m 9t;1p 9r
ok(1) ;;79
ok(7) ;;d
ok_and ;;2d 2i ai
ok_or ;;2d 3p 66 67 6o 6r 6s 6x 79 7a 7i 7u 7w 87 91 94 9e 9i 9n 9q 9r 9w 9y a0 a6 ae af ai b0 bm bx
ok_or_else ;;3d 59 6p 8d 8e 8g 8i 9r a8 a9 ai aq bg bi
ol ;2x
old 8w;p 2m 33 3p 3q 3u 5l 5y 77 78 79 7i 7n 8u 91 96 9b 9h 9r 9s 9y a1 aa ab ac au bm bp bq br cc;42 6p 9i a8 c8 cb;1c 1u 7a 8z 9l 9t a4 a5 ai bn bx;5b bi;8w 8x 9q
old_copy ;93;8x;8w
old_make_room_and_one_for_each ;;79
old_server ;;9q
old_style ;37
older ;1v 33 3x 4g 4i 5d 5y 71 7a 7h 93 9y;79 ba;46 8x
oldest ;a3;4m 9q
oldpwd ;;1x
olé ;;86
on p 5d 87;5 a c h k l n o t w 11 13 17 19 1f 1h 1p 1q 1r 1w 21 23 25 2b 2d 2o 2p 2q 2s 2x 32 37 3o 43 47 49 4i 4n 50 55 5e 5f 5l 63 66 69 6d 6j 6q 76 7b 7c 7e 7g 7u 7v 7w 83 85 88 8b 8d 8m 8o 8q 8t 8x 8z 94 96 97 99 9b 9d 9p 9y ae af ao ap ar as av ay b0 b1 b9 bd be bh bj bm bo br bv c0 c6 c7;e g 1b 1k 1s 1t 1x 2c 2t 3a 45 53 54 58 59 5h 5k 68 6n 7q 84 89 90 98 9c 9e 9n 9o 9q 9u 9w a3 a5 a7 a9 al an ax az b6 bf bg bi bq bs bw c1 c2 c5 c8 cb;d i m p s y 18 1i 1z 20 2i 2m 2n 35 36 3d 3e 3h 3s 3t 3u 4a 4b 4m 4z 57 5c 5g 5r 62 64 6a 6b 6s 6v 6z 77 78 7k 7n 7p 7s 7t 7x 7z 8a 8c 8e 8f 8i 8k 93 9g 9i 9l 9r a0 a4 a8 ah ai am au b4 b7 bl cc;0 9 b u 12 14 16 1a 1e 1u 1v 24 2k 2r 2v 30 31 33 38 3b 3p 3x 3z 40 46 4d 4e 4g 4o 4r 5b 5d 5p 65 6r 6u 6w 6x 70 71 74 79 7a 7i 7l 87 8h 8l 8p 8r 8w 9v 9z a6 aa ad b3 bc bu bx bz c4;q 1c 1g 1j 1m 1o 26 2l 3q 4s 56 5w 61 67 6p 6t 72 7o 7y 82 91 95 a2 aq at bp;22 8g b5 ba
on_ack ;a7;a4 aa
on_data ;;aa
on_exec 2v;2t 2w 2x 39 57 6b;4b 6p;30;4a
on_green ;;b5
on_intr ;;4b 4i 4n 6p a9
on_loopback ;;72
on_overflow ;w 7w;;81
on_red ;;b5
on_silence ;;a4 aa
on_the_way ;;bi
on_trust ;;3x 4o 79
on_usr1 ;14
on_written ;;aa
once 1u 2p;5 c d i j o p 12 1e 1f 1i 1m 1t 1w 1x 2k 2l 2n 2r 2x 31 33 37 38 39 3a 3f 3q 3s 3x 49 4m 4s 4z 50 52 53 54 5c 5m 5q 5s 5t 5y 62 65 67 6e 6u 6v 71 78 7d 7e 7k 7o 7w 7x 81 83 85 8j 8k 8m 8z 94 97 9b 9h 9j 9k 9o 9p 9u 9v 9y a4 af ag ai ak at ax b7 bd bg bh bs bz c5 c8;k 2d 43 47 4d 4e 59 6r 6s 6x 7n 8c 8n 9i 9m 9n 9r a8 an az b1 b8 bx c2 c6 cb;n u w y 1a 1g 22 2s 4o 58 5j 77 79 7f 7g 7i 8h 8r 8v 9q aq b4 ba;14 16 2i 4n 6b 6p 6z 7c 87 8e 8u aa ac bm bv c4;56 7a 8g 95
once_and_in_order ;;79
once_more ;;;9j
one p 1f 2c 2x 33 3f 3p 4b 54 67 7n 7o 7q 7z 8c 9w au bg;0 1 c h r t x y z 10 17 1e 1n 1u 1w 1z 2b 2d 2m 2v 2w 31 35 3o 42 45 4e 4y 55 59 5e 5k 5l 5o 5t 63 69 6b 6c 6e 6f 6i 6m 6o 6y 72 7c 7d 7h 7j 7y 83 88 8i 8j 8l 8p 8q 8x 97 9b 9u 9z a2 a9 ag aj ar as av b1 b2 b9 bb bf bi bu c1 c2 c5 c7 cc;26 2q 46 47 5f 6r 99 9d an b8 br;5 a e j 15 1k 1t 1y 20 2o 38 39 3e 3g 3j 3q 49 5m 5r 5s 5w 5y 68 6h 6q 70 77 7b 7k 7r 7v 85 8c 8d 8m 8n 8o 8t 94 98 9g 9l 9o 9p 9t 9w 9y a0 a4 a8 ad ah ao at ay b3 be bj bk bl bo bs bv c6;d f g m u v w 11 13 14 16 18 19 1a 1g 1i 1l 1m 1r 1s 1x 21 25 2c 2n 2p 2s 32 36 37 3a 3b 3d 3p 3u 3z 43 4a 4b 4g 4i 4q 4r 50 53 54 5g 5p 5x 61 65 6d 6n 6w 75 76 78 7l 7n 7p 7s 7t 7u 7w 7z 82 84 87 8b 8f 8k 8r 8u 8w 8z 90 95 96 9k 9m 9n 9q 9s 9x a3 a5 ac ae ai ak al ap aw ax b0 b4 b6 bc bh bn bq bz c9 ca;b i n p q s 12 1c 1f 1j 2i 2k 2l 2t 2x 30 33 3h 3r 3s 40 4d 4h 4m 4n 4o 4s 4z 52 56 57 58 5c 60 62 66 67 6j 6p 6s 6u 6v 6x 71 74 79 7a 7f 7g 7i 81 89 8e 8h 91 9c 9e 9h 9v a6 af aq au b5 b7 bd bm bp bx c0 c4 c8 cb;k o 1o 1p 22 2r 3x 44 5b 6t 6z 7o 7q 7x 8g 9i 9r aa am ba
one_after_another ;;4m
one_alone ;;;c9
one_bad_client ;;;1l
one_behind ;;;69
one_byte ;52;6v
one_call_at_a_t ;;v
one_call_at_a_time ;;t u v w
one_core ;;4s
one_datagram ;;2i
one_deadline ;;;7b
one_decoder ;;84
one_delay_for_each ;;79
one_descriptor ;;4a
one_error ;;au ax
one_for_each ;;79
one_form ;;7p
one_inode ;;2l
one_line ;;g c0;1l 5s
one_message ;;3h
one_of_them ;;33
one_orphan ;8r
one_piece ;;3x
one_port_twice ;;p
one_processor ;ay;aw b1
one_program ;;2c 2i 66 67 68;2d;69
one_read ;;82
one_request ;;6w
one_ring ;;4o
one_server ;39;33 35 38
one_side ;;1c
one_spelling ;;9r
one_tea ;;;9s
one_to_many ;;k
one_way ;;4z
one_ways ;;4z
one_write ;;72
oneof ;;3x 79
ones ;h 1j 1l 1q 22 2k 2m 33 6s 6z 7a 7u 87 91 9m 9n 9r 9y ac ai ay b3 b9;4z;4o 7q ab aq aw az bq;8g 9u
oneself ;;2o
onet ;1r
onetwo ;1o
oneway ;;4z
only cb;c d f g h k n 14 18 1b 1c 1n 1r 1u 1v 21 22 2b 2r 2s 2t 33 36 3b 3e 3h 3j 3q 3t 3u 42 47 4m 4n 4r 50 55 59 5n 5t 5w 5y 61 62 67 6t 6v 6w 71 74 77 78 79 7c 7g 7k 7o 7w 81 82 83 8k 8n 8p 8w 8x 90 95 99 9g 9n 9q 9t 9y a2 ad ae al as at av aw b9 bc be bg bi bk br bs bu bw c0 c2;2p 32 38 3d 3p 43 4e 4s 4y 57 66 6p 6r 84 9m a4 a9 ap bf;i p q t u w 16 1g 1i 1o 1x 1y 24 2d 2i 3r 4g 4h 4o 5b 6f 6u 7a 7d 7f 7l 7n 7p 7q 7u 87 89 8c 8e 8f 8i 8m 8q 94 97 98 9c 9f 9k aa af ag ay b0 b3 bm bq bv bx c5 ca;b o 12 30 3x 46 4q 4z 56 6s 6x 7i 8g 8z 9b 9i 9v a0 b1 b5 b6 ba bh bp bz;6z 8r aq
only_from ;;3q 8r
only_the_old_make_room_and_one_for_each ;;79
only_v6 ;21;7n 7o b4 ba
onoff ;;4g
onto ;;30
onto_itself ;;30
oob ;;;89
oobinline ;89
ooooo ;;;8w
ooooohello ;93
open 94;5 e h m u w 16 1k 2k 2s 2w 2x 36 3g 43 46 49 4i 55 5b 5c 5f 6b 6g 6p 76 7k 7y 90 91 bx c5;1g 35 3x 4z 56 58 59 67 6q 6r 6x 71 77 7g 83 8g 99 9e 9i 9q 9v aa aq b4 b5 b6 b8 b9 ba bq c7 c8;b f 2q 39 4h 4r 50 57 78 7i 9o a9 bm;d 1t 2r 2v 4a 4b 4e;2l 2t 33 79 7a
open(2) ;b 1t 2l 2w 33 4r a9
open_and_no_more ;;79
open_descriptors ;;4b
open_in_place ;;bx
open_questions ;;7a
open_to_all ;;4e
openat ;;7e a9
openat2 ;ac bm;;a9
openat2(2) ;a9 bm
openbsd ;9 5f;;7o
opened 4e;2l 2v 35 4h 6e 6t 70 7k ac bm;2r 4z 57 a9 bx;30 4e;33
opener ;;;4e
opening ;46 4h bx;2r aa c0
openoptions ;;4e 8g bq
openoptionsext ;;2r 33 35 4e bq
opens ;f 1j 30 39 3d 4e 4z 5s 62 6x 7e b5 bl bx;2v 57 6p a9;2s a6 ac
openssl ;by;bw bx c6;br
operating ;5c 5g 5j;;b
operation ;1x;1o 2m 38 3p 3q 45 4g 4q 56 6r 77 9c
operator ;;59
opinion ;;bx
opposite ;21 3e 6b 86 90 bt
ops ;;4m 4o 4z 6r 6s 9h 9i ai bq bx cb
opt ;;af ai;ag
option ;j 16 2d 2r 3b 3d 40 4g 6u 6z 77 7r 7w 85 8e 8h 95 9v 9w 9x a8 aa aw ax ay b1 b7 ba bw;n u 1i 1j 1p 1s 20 37 38 3u 47 4m 4o 4z 54 55 56 57 59 66 6o 6p 79 7f 7g 7i 7q 7u 7y 86 88 8r 8u 8w 94 96 9e 9i 9m 9n 9q 9r a0 a4 a9 af ag ai an ap aq b0 b4 b8 bd bf bm bq bs bx c1 c2 c6 c7 c8 cb;21 2x 3p 3q 43 62 6x 8g 8m 97 b6;1x 67 91 b5;1c 44 7o 89 8i
options ;u 1a 2d 57 6x 91 a3 a8 aa ba;2i 2r 33 35 4z 7f 7i 8g a5 a6 af b1;9 97;73
optlen ;71
or 7o 8q 9m;b c k q w x z 10 13 18 1g 1o 1p 1q 1s 23 2b 2c 2n 2s 2v 30 32 33 39 3a 3d 3h 3q 3r 3t 43 49 4a 4d 4g 4h 4m 4q 55 57 5b 5l 5r 5x 64 65 66 67 6a 6b 6d 6g 6w 70 71 72 73 74 76 77 7c 7g 7j 7l 7n 7r 87 8e 8h 8k 8p 8r 8t 8w 8z 91 93 98 99 9j 9n 9t 9u 9z a5 a6 ad af ah ai aj ao ap at av b1 b3 b4 bd bh bi bj bl bm bn bo bq bu bz c2 c8 cb;1n 1t 1u 2d 2q 35 37 3o 45 47 4b 4z 54 6q 6r 6s 6x 78 7d 7u 7w 84 86 8u 8v 96 97 9h 9q 9x a4 a8 a9 ae ag al au ax b0 b8 b9 ba bg bx c0 c1 c6;1 9 f i o 15 1c 1x 20 21 25 2i 2r 36 38 3b 3p 3z 40 44 46 4e 4i 4r 4s 4y 50 52 56 58 59 5w 61 6j 6o 6p 6u 6v 6z 7a 7f 7x 7y 7z 88 8b 8i 8x 9i 9r 9s 9w 9y a2 a3 b7 bp by cc;u v 12 14 1d 1j 1r 22 3u 3x 4n 5d 5p 7k 7o 7q 8n 94 95 9e 9v a0 aa am aq aw b5 bf;y 16 1z 3f 3g 79 7i 8g
or_default ;;n 2d 2i 4z 57 66 67 6x 71 7d 7f 7i 7u 86 8i 94 9h 9i 9n 9r 9u 9v ai b4 b8 ba bd bm bq bx c1 c7 c8 cb
or_else ;;n 1n 1o 3d 59 6p 6x 77 79 7g 7x 86 8d 8e 8g 8i 9n 9r 9z a8 a9 aa ai an ao ap aq bg bi bx c0 c2 cb
or_end ;;6d
or_insert ;;59 8g ae bx c2
or_insert_with ;;c8
or_refused ;;3x
order 5w 7h;o u 12 13 1y 25 26 2b 2d 2o 2v 32 3o 3s 4m 6n 6r 72 73 7c 7e 8i 9h 9n 9u aa an aq as ay b1 c6 c7 c9;30 6x 79 ai bm bx c8;17 3z 4o 6z 7q 9o 9y bg bv ca cb;6o 6s bu bz;5w 8r
ordered ;;bv bx
ordering ;;1s 1x 2d 2w 38 3x 4g 4m 4o 4z 59 66 67 6r 7x 9i aq b8 c8
orderings ;;;4o
orderings_are_found_out ;;4o
orders ;ae b1 bv;26;6n 8r
ordinary ;1x 36 6s 89;6r
org ;;4b 6p
origin ;;ai ba
original ;f
origins ;;bi
orphan 8m;;;8t;;8r
orphan_retries ;8r
orphans ;;;;8r
os ;m 3b 5j;a b c d e i n o p q t u x y 11 13 14 15 16 19 1c 1f 1g 1n 1o 1p 1s 1t 1x 20 21 26 2d 2i 2n 2r 2t 2v 2x 30 33 35 36 37 38 3a 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4s 4z 54 55 56 57 58 59 5k 5x 61 62 63 66 67 6b 6d 6n 6p 6q 6r 6s 6v 6x 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7n 7o 7q 7u 7w 7x 7y 7z 82 83 85 86 87 88 8d 8e 8g 8i 8m 8r 8v 8w 8z 94 95 98 9e 9i 9r 9u 9w 9x 9y 9z a0 a6 a9 aa af ai al am aq ax b0 b1 b4 b6 b8 ba bm bq bs bu bx c8
os_error ;;21 33 35 3p 43 47 4g 4z 57 59 78 79 7a 7f 7q 7u 8r 94 96 97 aw ay b1 ba
os_str ;;2d 33 35 37 3q 4g 66 67 7i a9 aa
oserror ;;4q 56
osrelease ;;4z
osstr ;2v;2d 2x 3a 3q 43 4e 66 67 a9
osstrext ;;3a 4e 72 a9 aa
osstring ;;1p 2d 2v 2x 33 35 3q 4e 4z 66 67 6x 7d 7f a9 aa bm bs bx c8
other k bi br;0 a c e g h m p w 11 12 1m 1r 1t 1v 24 2d 2n 2q 2t 2w 2x 31 36 37 3b 3e 3g 3h 3r 3s 3t 3u 40 4a 4i 4m 4q 52 53 55 56 57 5c 5d 5n 5p 5w 66 67 6b 6d 6o 6q 6s 6u 6v 6z 70 74 77 7l 7p 7y 82 87 8b 8d 8g 8h 8l 8o 8p 8q 8w 8x 8y 8z 91 93 94 95 97 9e 9i 9r 9t 9v 9x 9z a2 a4 ag ak an aq at ay b9 ba bm bn bo bp bt bv bx by c4 ca cb cc;i 1g 1h 1j 1o 1u 1x 20 21 2i 2r 2v 35 3j 3o 42 43 45 4b 4e 4g 54 58 6n 72 78 7g 7i 7o 7u 7w 88 89 8c 8e 8i 8m 98 9o 9q 9u 9w 9y a0 a6 aa ae af ai ao ap au aw ax b0 b1 b4 b8 bd bs bu c0 c6;9 b k o q 1a 1i 1s 25 2b 2l 2o 2p 33 3z 46 4n 4z 59 5e 5g 5v 5x 61 68 6p 6x 71 79 7a 7f 7x 84 85 8k 8r 8u a5 b6 bf bq br c8;d f n u 16 26 2k 30 3d 4o 4s 5b 62 6t 6w 7q b5;1p 22
other_address ;;13 9z
other_clients ;;68
other_domain ;;1o
other_key ;;9q
others 8h aa;9 i u 19 1y 2i 2l 2m 2t 2x 37 3h 47 49 4s 57 59 5m 62 6a 6i 6j 6p 6s 6v 79 7f 7i 7o 8c 8d 8m 9h a2 a8 ad af ah al am as ba bm bn bp bq bx c2 ca cb;38 43 54 6r 6x 8r 9v ag ai b1 b5 c7 c8;1v 3e 4o 7q 91 9r aa aq c0 c1 c4;1f
otherwise ;s 10 14 2n 4a 4n 6p 71 89 8b 8e 8r 94 99 b5 ba c1 c2;57 59 6r 6s bq bx
our ;9 i w 16 30 31 39 3p 4b 67 6v 71 79 82 86 8m 8o 8r 9i a6 ai as b8 bk bw bx cb;33 35 55 56 57 58 6p 6x 7z 8g af aq b1 ba c6 c8;h u 2k 2v 2x 36 4z 9m 9r ac bf bm;bj;;aa
our_shortage_is_nobodys_no ;;79
ours ;u 31 36 38 3q 52 53 55 6t 7a 82 8g a5 ac bh bm bu bx;e 2t 2v 2x 30 37 3p 43 44 47 4s 4z 54 57 58 59 67 6b 6p 6x 79 7i 7u 8u 9m 9v a0 a9 af be bf bw c8;9r aa bq
ours_to_take ;;35
ourselves ;;57
out 36 89 8g 8z;0 d o v 1b 1i 1m 1p 1w 24 2s 2x 30 35 3d 3e 3h 3j 3p 3r 3x 49 4a 4b 4d 4i 4q 4r 54 55 57 58 5f 5p 5x 60 62 6d 6j 6o 6p 6s 6v 70 76 7a 7d 7f 7i 7n 7p 7q 7u 7x 7y 81 8r 8w 93 94 95 98 9t 9v 9y ad b7 bj bp bs bu bx bz;b c e i w 11 13 1o 21 2n 2q 2r 3u 4e 4n 4o 4z 59 5h 66 6x 72 79 7w 87 8u 8v 8x 9c 9e 9g 9i 9m 9w 9x 9z a4 a9 ai al ao ax b5 ba bm bq c2 c4 c6 c8;a m u 12 1a 33 36 4m 56 5v 67 89 8l 91 9r aa af ah b6 c1;y;22
out_of_band ;;88 89
out_of_band_inline ;;84 89
outage ;;9i;;9h
outbox c2;c8 cb;c4 c7;;c2 ca
outboxes ;c2 cb;c7
outcome ;;q u 1o 1p 1x 2d 2i 3b 3d 3q 43 47 4e 4g 4n 4o 4z 59 6n 6p 6r 6s bm
outer ;;94
outgoing ;8z;n 8r;;s
outlive ;2k 49 8u;55 56 57 aq;53
outlived ;9j;e
outlives ;2v 33 9j;4z 7w 7z 9e;39
outofmemory ;;43 47
outofwindowicmps ;96
output ;0 b f 2n 2o 30 43 53 57 59 5b 5d 6a 6p 87 8g 9v;2w 3q 46 4z 55 7a 8c 94 b1 bm;31 56 8e;2x
outside ;v w 1n 1w 22 2d 2q 3e 5s 60 6p 6y 79 7g 7i a0 a9 ai;7o bx;3p 40 aq
over 57 9i a3 bx;d 11 14 17 1g 1p 1s 1x 2c 2k 37 3b 3z 4a 4h 4m 4n 4q 4z 53 54 55 58 5c 62 65 67 6a 6m 6r 6s 6v 6w 6x 71 7d 7n 7w 7x 7z 84 87 8d 8k 8p 8r 8z 98 9b 9n 9r 9v a8 aa aj b1 be bm bq bt by bz;1c 25 2p 38 3d 3o 3q 3x 43 4b 4e 4o 56 59 66 72 7a 7q 8u 8w 8x 94 96 9y a9 af b8 bi bp;i q u 16 22 2d 33 3t 40 69 7f 7g 7o 89 8g 90 97 ak am b3;1a 2i 4i 50 79 7i 7l a0 ag ai ba;6p 8c
over_ipv6 ;;67
over_stream ;;87
over_tcp ;;7i ag ai
over_three ;30
over_udp ;;ag ai
over_unread ;87 89
overcommit ;4r 6o
overcommit_memory ;4r
overflow ;w 40 7w am;;81
overlay ;1z 33 7i;;;1x
overlooks ;bm
override ;1x
overrides ;7f
oversleeping ;;;;6k
oversleeps ;;4o
oversleeps_before_a_large_message ;;4o
overtake ;o b1 ca
overtaken ;6d
overtakes ;58 8i
overview ;4i
overwrites ;4r
ovfl ;9w
owe ;;59
owed ;58;54 59
owes ;3q 6g;59
own 5e 5r;0 9 b c e h o p s u 12 13 14 15 16 18 1f 1j 1l 1r 1x 1y 1z 21 24 2c 2m 2r 2x 35 38 3h 3p 3q 3r 3s 46 4a 4b 4m 4o 4r 4s 50 53 54 55 5b 5d 5f 5g 5p 5t 63 6e 6k 6q 6v 6x 71 7e 7h 7k 7n 7p 7s 7v 7w 83 87 8o 8p 8t 8u 8v 8z 90 97 98 9b 9d 9e 9f 9k 9m 9w aa af ag ai ak am aw b5 b7 b9 ba bc bz c4 c5 cb;4d 96 c0 c2;q 1o 1s 2i 2k 2t 30 33 37 3d 3x 4g 4h 4i 4q 4z 57 59 5n 5r 5x 62 6t 75 79 7f 7q 7u 7x 8l 8q 8r 94 a0 b1 bj bm bu c6;k n y 22 2s 2v 40 45 56 5w 67 6p 82 8g 9i 9r 9v aq b6 ca;7a 7i 95 bx
own_user_only ;;;1y
owned ;;37 4b 4m 4z 54 56 59 6p 6x 75 76 7y 86 94 95 96 97 9v a6 a9 aa au b0
ownedfd ;;b 19 2x 30 43 44 46 4a 4b 4d 4g 4i 4z 55 56 57 6p 6q 6r 6s 7y 7z 87 a9 bm;e
ownedfds ;4b
owner ;19 1t 1z 22 2q 33 38 3d 43 47 56 ai;30 37;57;1v
owners ;;d
ownership ;7x
owns ;1a 4i 54;19 4b 6p
`;
