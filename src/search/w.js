// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['w'] = `
w ;68;1v 21 35 3p 40 45 47 61 62 63 75 79 7a 7u 7v 7w 8h 8r 9c 9i at az be bf bm
w0 ;;9w
w__w ;;1v
w__w__w ;;1v
wait 8e 8u cc;o t v 18 1c 1p 1u 1x 2d 2i 2q 2x 33 3p 4n 4o 4r 55 58 5h 5j 5p 5v 61 62 65 6u 7d 7f 7o 7v 7w 7y 7z 81 82 88 8b 8h 8j 8k 8v 8z 94 95 99 9e 9g aa am ar at au b1 b9 be bk bm bt c4;0 i n 12 2t 37 38 3u 43 46 47 4b 4e 4m 4z 57 59 6o 6x 72 79 8m 98 9o 9v 9x ai ao av aw ax ay ba bh c0;w 16 1e 1f 1g 2o 31 36 3x 54 5b 67 6z 70 75 76 77 7a 7i 7k 83 85 87 8o 8w 91 an c8;c u 1a 1i 2k 3q 56 6d 6p 7g 7x 8g 8p 8r 8y 92 93 9h 9r ap aq cb;30 7u 8u 8x 90 9i c2
wait(2) ;;;30
wait_1 ;;0 n u 12 1a 6p 72 79 87 8r 8u 95 9o ao aq bh c0
wait_2 ;8y;n u 1a 87 8u 8v 95 aq c0;8r
wait_all ;;88
wait_for_more ;;aw b1
wait_for_partner ;aq
wait_for_peer ;;3q
wait_timeout ;;59 an aq
wait_timeout_while ;;59 7g
wait_while ;;an ao aq c2
wait_with_output ;;7a 9v
waitall ;87 89;;88
waited ;u 1i 3x 4g 53 54 5g 6p 6u 83 8l 8u 9r aa bl c4;36 4z 56 59 6b 9h 9i ba;8e
waited_after ;;79
waited_for ;;3x
waiter ;;4n 4z
waitid ;56;55 57
waitid(2) ;56;55 57
waiting 88;i t u w 14 1a 1g 1j 1o 2k 2r 3q 52 5u 75 7y 8a 8m 8p aa aq ca;5 2o 4n 4z 54 59 5h 5r 79 7g 7i 98 b1 c1;;97
waitpid ;;2t 30 4z
waitpidflag ;;55 56 57
waits 8p a8 ap;g i n t u v 10 11 16 18 19 1j 1k 1m 1y 1z 22 2p 2q 30 33 3d 3h 4b 4q 4r 4s 4z 53 57 5l 5v 6g 6k 6q 6t 6x 71 75 79 7a 7d 7n 7u 80 84 88 8d 8f 8h 8k 8m 8n 8t 8z 9b 9c 9e 9f 9k 9r a3 a6 af am ar at au ax b1 b3 ba be bh bo bt c5 c6 c8;0 x 1s 2d 2x 3b 3u 43 4e 59 72 89 8c 8o 8v 95 96 9o an ao b0 b8;h m r w 14 1a 1i 2i 2m 2r 2t 31 3x 49 54 58 5b 5j 67 6z 7i 83 87 8b 8i 8p 8u 8y 90 97 99 9h 9i 9v bm cb;c d 12 1g 2s 3o 3q 3r 4n 66 6p 77 7g 7w 7x 8g 8r 94 aa aq c2 c4;2o 4g 56 8e as c0 ca
waitstatus ;;30
wake ;d 4n 4r 57 7x ba bm c2 cb;4m 4z 6x;4i 4o 4s
wake_up 6t;4z 50 6v 98;;4s 6t
wakes ;4i 4r 6v 7g 7x bm c2 c6 cb;4z an;as;4n aq
wakeup_fair ;cb
walked ;7l
want ;u 1c 1n 1o 2b 3f 4o 5q 62 7q 7z 8g 8k 8o 9c 9f b7 bx cb;2d 2i 54 58 59 66 67 a8 ai bq c6 c8;;ay
wanted ;1k 2n 4g 6y 73 87 9b 9h 9p;1p 2m 3d 59 6r 6s 7a 84 ba
wanted_next ;;;73
wants ;n 14 19 1c 1n 1x 25 3b 3j 3q 3s 43 4g 4y 5g 5l 62 70 7w 8w 91 93 9v aa bd bq bs bx c1;3u 56 6o 6p b4 b7 c2;1p 9t ba
wants_write ;;bq bx c6 c8
warm ;;4z
warm_up ;4z
warned ;40
warning ;68;3p 3q 7v
warns ;1j 1x 6n 9v
was 9o 9p 9z;a b d g k l q w x 1c 1e 1n 1o 1p 1q 1z 2d 2n 2o 2x 32 36 37 38 3d 3o 3u 3x 4s 56 59 5c 5l 5n 5v 62 6q 6s 6w 6z 71 75 79 7b 7c 7f 7h 7k 7l 7o 7q 7s 7w 7x 7y 81 89 8e 8n 8p 8w 8x 8z 93 99 9b 9d 9g 9k 9l 9q a0 a9 ac ah ai at av b3 b4 b7 ba bc be bj bl bm bn bq bv bz c1 c8;3j 46 4m 4o 4z 54 61 6o 7n 84 88 8o 8u 91 9e a8 ae ay b0 b1 bg bx c4 c5 c6 c7 cb;0 e f u 12 1g 1i 1j 1t 1u 21 2i 2v 31 33 3b 3e 3p 3z 40 42 43 47 4b 4e 4h 4i 4n 57 58 5q 5u 67 6b 6d 6g 6p 6x 72 74 76 77 78 7e 7t 82 86 8i 8v 9h 9i 9w a2 a4 af am b5;c i j t 1a 1m 1x 2r 3g 4d 5m 5p 5x 66 7a 7i 83 87 8q 8t 98 9r aa aq ax c2;16 3q 4a 8r 9t ao;9v
waste ;8e;i
wasted ;8j
watch ;5r 6w;55 56 57 59 8l 8m 8r ba c8
watch_groups ;;ba;b7
watch_slow_start ;;71
watched ;;8l bp
watches ;3x 53;6x
watching ;;b7 ba
way 36 84;i l n u z 16 1l 1x 1z 25 2c 2d 37 3g 3q 3s 3u 4b 4d 4e 4g 4q 4r 50 56 5w 62 6j 6s 6w 6y 6z 75 76 78 79 7a 7g 7i 7o 7p 7q 7x 81 85 87 89 8f 8g 8i 8l 8n 8o 8p 97 9i 9l 9p a6 ah ai am aw b3 bd bh bo;42 4y 4z 6o 6x 82 8r 95 b0 b1 bi bm c1 c8;d w 1j 1p 2l 2n 33 4i 5x 67 6d 6u 8w 99 9r 9v a0 a4 a8 aa bu bv bx;y 6p 8m ay bp;71
way_back ;;9v
way_is_measured ;aa
ways 3t 8g 95;1 1y 2c 2r 37 3r 4a 4h 4s 50 5e 5y 6b 71 72 7x 8b 8j 8m 8n 92 96 9a 9v 9x b1 b6 bc bf bi;15 2m 4d 4z 62 67 8p 8r 8u 9h 9i aq bm bx;3j 3q ay;84 8g 95
ways_far ;;8g
ways_to_end ;8m;8n 8r
ways_to_linger ;;8p
ways_to_vanish ;95;96
ways_unread ;;8n
wc ;;i 16 1j 57 66 6p 82 8l 8o 90 ag
wchan ;;3q 7x ap aq;1g
we ;a b u w y 1j 1o 25 30 31 38 3x 5d 61 67 6p 6u 79 89 9m 9z al as bf bi bj bl bx;4m 4o 4z 57 59 6x 7a 7y 9r 9y a4 a9 aa af ai b4 b8 ba bh bm bq c1 c6 c8 cb;i 1n 6s 8w
weak ;c8
weaken ;4o
weakest ;bi
weapon ;a0
web ;j k 11 22 24 3x 57 5c 5r 6w 82 90 9e at
webpki_verifier ;;bq bx
webpkiclientverifier ;;bq bx
webpkiserververifier ;;bq bx
websocket ;8h
wed ;6t
week ;;bq bx;7t;bc
weighs ;aq
welcome ;3a 8x bh bs;9r c1 c5 c6 c7 c8 cb
well ;d y 12 1p 22 2n 33 3h 3x 45 4b 4g 59 5v 67 6d 72 74 75 76 79 7i 7k 7t 7u 89 8c 8g 8h 8i 8l 8r 8v 8w 94 95 9b 9t ai ao az be bp bs;3p 56 aq bq bx
well_known 60 63
went 7f;a n x 12 1p 1x 22 2n 2x 30 33 3a 3s 3u 4i 59 5p 6p 6t 6w 83 8b 8l 8n 95 aa au ax;6x a4 bx;7i
were ;b u y 1e 1i 1j 1m 1o 1r 2l 32 3b 3e 3q 49 4b 53 5k 7o 7w 83 87 8o 8u 93 94 97 9b 9e a2 aa ae af ai ao b1 be bg c0 c1 c2 c6;4d 57 59 67 6x 79 7a 8r 96 9r 9y a8 a9 aq;c 4h 70 71 98;f 8l
wexited ;;55 56 57
what 9 a b c e o 12 1n 1o 1x 2v 4q 4y 4z 50 5c 5d 5g 5m 5p 6w 6y 72 7f 7i 7y 8h 8i 8m 8p a9 ag ah am b7 bh bk bl c8;0 1 5 j k s v 15 17 1a 1b 1c 1i 1q 1s 1v 1y 22 25 26 2p 2w 30 33 3b 3s 3t 44 45 47 4d 54 5h 5j 5k 5o 5u 5w 5y 60 61 62 63 68 6f 6q 6r 70 7b 7e 7n 7s 7v 80 88 8a 8e 8o 8q 8s 8u 91 93 9a 9e 9g 9k 9m a0 a8 ab ad ak ar b1 b3 bb be bf bi bv c5;p 20 3o 43 4m 58 66 7l 7w 7x 84 8c 96 b6 b8 bd c7;c g o y 18 1e 1f 1g 1h 1t 1u 2b 2d 2k 2o 2s 31 35 36 37 38 3a 3d 3h 3j 40 46 49 4a 4n 4o 4s 5e 5l 5r 5s 5x 67 6a 6k 6n 6s 6v 72 73 75 77 78 7q 7z 81 85 8f 8l 8p 8x 9b 9c 9d 9h 9o 9u 9w 9y 9z a6 a7 ae al ao at ay b2 b7 b9 bg bs bw c0 c1 c2 c4 cc;b d f m n w z 10 11 12 14 16 1m 1n 1p 1r 1x 1z 24 2l 2m 2n 2r 2t 2v 39 3g 3p 3q 4b 4e 4g 4h 4i 4r 52 53 55 57 5c 5f 5g 5m 5p 5q 5v 65 6d 6g 6h 6l 6o 6p 6u 6w 79 7c 7d 7f 7o 7t 7u 7y 83 86 89 8b 8g 8k 8t 8v 8w 8z 94 95 97 98 9i 9l 9p 9q 9t 9x a2 ai as av ax b4 b5 bc bj bm bo bp bq bt bx bz c6 ca cb;i u 1j 1o 3r 3u 3x 56 59 5b 6t 6z 71 74 7a 7i 7k 82 87 8i 8r 9n 9v a4 aa ac af aq b0 ba c8;3z 6x 9r
what_a_child_has ;;2v
what_for ;;59
what_fork_shares ;;2t
what_is_a_socket ;;a b c d e;5v
what_is_left ;;;8a
what_is_sent_is_what_is_taken ;;3x
what_is_taken ;;3x
what_it_hears ;;;b2
whatever ;1f 1p 1y 2q 2v 33 3a 40 42 43 46 4a 4i 4n 52 5n 66 68 69 6i 6j 6s 8u 9n 9y a8 aj b6 bf bh bi c1;37 3d 4z 7a 7n 7u 83 9e 9r ap ay b1 b8 bm bx
when d i 30 37 42 4o 59 94 97;5 b c e j n p 13 14 16 17 1e 1i 1j 1l 1n 1p 1t 1z 22 26 2i 2l 2n 2s 2t 2v 32 36 3a 3h 3r 3z 40 4a 4b 4d 4e 4i 4r 4z 52 54 56 5b 5c 5f 5h 5o 5r 5t 5x 5z 66 69 6e 6j 6m 6o 6u 6w 6z 71 74 78 7a 7c 7i 7l 82 86 8b 8i 8j 8o 8q 8t 8u 8v 8w 90 96 9c 9d 9i 9p 9w a1 a5 a9 ad ah aj an ar as ay b3 b4 bo bx bz c1 c2 c5 cb;2w 3d 3o 43 47 4m 6x 84 99 9e a8 b8 bq bu c4 c6 c8;g h l r s t z 10 12 19 1a 1c 1m 1s 1x 21 2k 2q 2r 2x 33 3b 42 49 4n 4o 57 61 67 6b 6p 73 7y 83 89 8g 8k 8l 8m 8z 9a 9h 9j 9y a4 ai al av b0 ba bn cc;d w 1f 1u 2o 30 38 3x 46 50 55 58 59 5v 62 6i 6q 7u 7w 7x 81 87 8p 8r 93 95 98 9b 9r 9v aa b7 by;u 1g 3q 3t 70 79 7g 8e 97 aq
whenever ;7b 81 8i bq
where 1t 1w 21 2l 3e 3t bf;d o 12 13 15 1g 1j 1k 1r 1y 20 2d 2m 2p 2r 37 3b 3d 3f 3j 3p 3q 3r 40 46 4q 4s 4z 52 57 5d 5g 5u 5v 62 63 65 6a 6h 6r 6w 6x 6z 74 79 7d 7g 7k 7n 7p 7r 7u 7x 82 84 87 89 8b 8h 8o 8q 8r 99 9m 9t a3 a8 a9 ad af ag ak am az b6 ba be bg bi bm bn c8 cb;x 2i 38 3u 43 47 59 5f 5j 9e 9i a4 a6 ai b0 b5 b8 bq bx;1 u w 22 33 3s 4h 4i 4m 4o 67 6o 6s 6u 7i 7o 8g 90 9v a2 ae ax bu;c 1o 30 3x 4a 4r 5p 7q 95 97 b3;7w
where_are_they ;;;5v
where_it_leads ;;;1y
wherever ;3u 7i
whether ;b h j k r 10 14 16 1r 21 22 23 2x 30 32 3a 3g 3t 3z 4a 4e 4o 4s 4z 57 58 5s 60 64 6e 6f 6g 6t 76 7a 7c 7e 7g 7l 7o 7s 7z 83 8p 8q 8t 8v 97 9h 9j 9m 9r aa ao ap b9 br bu bz c2 c5;i n o 11 13 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 36 38 4g 4m 4n 59 6n 6p 6x 75 77 79 7f 7i 7n 7w 7x 84 89 98 9i 9n 9v ae b1 b8 ba bq bx c6 c8;3q 8n 8r;bh
which 3b 3f 7h 9o af aw b5 b6;9 a b i l n s t y 15 19 1a 1c 1e 1f 1h 1j 1l 1x 1y 23 25 26 2b 2c 2l 2m 2p 2r 2t 32 3e 3h 3j 3p 3q 3z 40 44 49 4a 4e 4g 4m 4n 55 56 58 5b 5c 5p 5s 61 66 67 69 6d 6k 6l 6n 6o 6q 6v 71 73 75 7f 7k 7r 7s 7v 7w 7y 7z 83 84 8b 8h 8j 8q 8r 8s 95 96 99 9c 9h 9n 9r 9s 9y 9z a0 a6 aa ac ao as at b2 b9 bf bg bm br bs c2 c4 c9 ca;36 38 3d 57 59 6s 7u 8o 9d 9q ai b1 c1 c8 cb;j o w 10 13 1g 1n 1p 1r 1u 2i 2n 2x 35 37 3s 3u 42 43 45 4b 4d 4o 4r 4z 5g 5v 5w 5y 6f 6p 6r 6w 6x 6z 72 7a 7e 7g 7l 7n 7p 7t 7x 87 8c 8m 8n 8t 8u 90 9g 9m 9u a2 a5 ad ag am ay b5 bp c6;f h k m p 16 18 1i 2s 2v 30 3r 3x 46 4s 52 62 64 77 79 7h 7i 7q 8g 8w 8y 9e 9i 9v af au ax bq bx;u 21 22 2k aq ba
which_address ;;9z
which_door ;;;23
which_end ;;;8s
which_foo ;;;6f
which_hosts ;;b6
which_messages ;aw
which_namespace ;;3e
which_sockets ;b5
which_source ;;7q
which_transport ;;;6l
which_version ;;;9s
whichever ;16 1o 57 5l 62 7o 7w b7;7n
while 6s;0 5 c e i m p u 12 16 19 1a 1c 1f 1t 1z 22 2d 38 39 3p 43 4n 4q 4s 55 5c 6v 76 7q 7v 7z 83 8e 8f 8i 8n 8t 97 99 9b 9m 9x aa af ak am an ar as ba bl bm c6 c8 cb;d o t 11 13 1i 2t 2w 2x 30 3b 3j 3o 3x 4e 4g 4m 4o 4z 54 56 57 59 66 6n 6t 6x 71 72 7a 7f 7g 7i 7x 84 88 89 8m 8r 8u 8w 8z 94 95 96 9e 9g 9h 9i 9n 9o 9r 9v 9w a0 a9 ah ai ao ap aq ax b0 b1 b8 bd bq bx c0 c1 c2;14 1j 36 3q 53 6u 79 7w;w 8g c4
while_reading ;;d
whitespace ;;7i 7u 8r 8u 94 9v b1
who 1 j o 15 16 1p 1v 38 3d 40 43 4n 7e 8m 90 9w a0 a6 av b8 bq bs;a k n t 10 17 1d 1l 1y 21 2k 2l 2m 2o 2s 2t 35 3e 3g 3j 3p 3t 3z 42 44 45 4h 4i 4m 4s 56 57 59 5b 5c 5g 5q 5v 62 64 68 6e 6g 6h 6i 6l 6p 6q 6r 6s 6t 6u 6v 6x 71 72 77 7c 7j 7o 7s 7y 84 8d 8j 8z 93 9a 9b 9c 9u 9v a1 a5 aa ad an ao ap ar au ax b1 b3 b6 b7 b9 bk bo bt bz c2 c7 ca;p 1f 1g 1j 2q 3b 4o 54 55 58 63 67 7n 7v 8c 8w 9h 9i 9m 9n 9r a8 ag aq b4 ba bx c1;e s 1z 2r 33 38 3d 3q 40 46 4e 4g 4q 53 5m 5o 5u 7g 7i 7q 7x 7z 8u 90 91 92 95 99 a0 af ah as bb bq c0 c4 c8;q 22 43 47 50 60 6k 79 ai b8 bp by;3f cb
who_answers ;;;z
who_asks ;;99
who_calls ;;40
who_calls_groups ;;47
who_has_the_port ;;;1d
who_hears_it ;;;bb
who_is_bothered ;ba
who_is_here ;;;bb
who_is_left ;;;9a
who_is_reached ;;21
who_is_who ;q s;o p
who_listens ;;3d
who_remembers ;;;92
who_sent_the_reset ;;;17
who_speaks ;43 44;45
who_stalls ;;;8j
who_took_the_name ;;;1y
who_waits ;8u
whoever ;h n 1k 1w 1x 2i 32 3a 3p 3s 3t 3u 3z 40 45 4a 4e 4q 60 6f 6o 6t 79 7g 88 8t 8x 9o 9r 9t a0 a2 a6 bm bp bw bx bz c2;2n 37 47 4g 54 57 58 59 6n 6p 6r 6s 6x 7i 7x ag b0 b1 b8 ba bq c6 c8;16 2l 33 3d 3f 43 4z aa;30 36
whole ;r 11 14 18 1a 1f 1h 2i 2m 2p 37 38 3h 3o 3x 4e 4r 4y 53 5x 65 6s 6u 6x 76 79 7a 7g 7o 7w 7y 82 83 86 8d 8e 8i 8p 8t 90 94 9e 9g 9u 9w a3 a6 ad ag ai ao aq be bk bt bx ca;1p 3b 3d 3p 3u 4o 4z 57 59 6o 7f 9d 9l a0 a9 an ay b0 b1 bm bs c1 c4 c8 cb;a 1x 2r 56 5l 5n 5t 8f 8o 98 9f 9r 9v bg bn;1i 8g 8l 9c 9i aa
whole_and_in_order ;;4o
whole_lines ;;;5t
whole_way ;;u
whom 1p 79;p 10 19 1f 22 2s 3g 40 43 46 67 6f 6i 6x 75 7a 7d 7p 8d 9v ba;2q 42 59 7e 7n 94 ax bq bx c8;;3q
whomever ;40 62;bm
whose q 7v ax;k v w y 1j 2b 2i 2n 3f 3x 40 43 46 4a 4d 4g 4h 56 57 59 66 6i 6j 6o 72 7j 7u 7w 81 8z 94 96 99 9g ag ai aj ap ar at au b2 b5 bq bx c5;14 1x 38 3b 44 4n 4z 55 62 6x 79 8w 95 98 9h 9i ao b8 ba c8;1r 49 a0 aa ae;8r
whose_and_when ;;;6i
whose_answer ;;;aj
whose_bytes ;49;44
whose_descriptor ;;;6j
whose_error ;;ax
whose_fault ;;;b2
whose_lock ;;;6e
whose_port ;;;64
why 14;1 b c 13 19 1c 1g 1m 1p 22 24 2b 2d 2k 2s 33 39 3r 3z 44 47 4b 4d 4h 4n 53 5b 5f 5n 5w 61 65 7c 7o 7y 87 8b 8k 8w 91 9q 9t 9x a0 a2 a5 ak at b1 b3 bc bm bo bq bx bz c2 c5 ca;a d e h j k n o p q t u 11 12 16 1b 1f 1h 1i 1n 1o 1s 1x 20 21 25 26 2i 2m 2n 2o 2p 2r 2t 2w 2x 36 37 3b 3d 3h 3j 3o 3p 3q 3u 3x 40 42 43 46 4a 4e 4g 4i 4m 4s 54 56 57 58 59 5h 5l 5x 5y 60 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7p 7q 7u 7w 7x 7z 82 83 84 85 86 88 8c 8d 8g 8i 8l 8m 8o 8p 8r 8u 8v 8x 8y 8z 94 95 97 98 9c 9d 9e 9g 9i 9l 9m 9n 9o 9r 9u 9v 9w 9y 9z a6 a9 aa af ag ai al ao ap aq au av aw ax ay b0 b4 b5 b6 b8 b9 ba bd bs bu c0 c4 c7 c8 cb;i 15 1j 4r 89 8e 93;30 8s
why_cut ;;c2 c8
why_not ;7f
wi_fi ;;;ba bc
wide ;5p 62 6u 6v;4z;61;6t
widepipe ;;4z
wider ;32 8z
widest ;;a8
width ;;9u bx
wild ;;ai
wildcard 21;67 70 7o 91;;9z
will 4n 5c;0 d g h n 10 12 14 15 19 1a 1j 1k 1y 22 2v 32 35 4z 55 5e 5w 6c 6r 7t 8i 8k 8m 8q 8t 9v aw;30 3b 54 59 8w aq bm c0 c2 c6 c8;i p u 2d 4o 5l 7g 9r;c 3q 8n
win ;6w 6y;6x 6z 85 8e 8g 8h 8l ah;70
window 70 71;72 8g 8w 9y a4 ac c2 c4;;6x c0;71 aa;97 a8
windows ;9 1c 1x 21 5d 7o 91 a8;79 9i;aa
windows(2) ;;79
windows(4) ;;9i
windowsize ;a8;a7 aa
winner ;79
wins ;1l 6t 90 ah;79
wire 6w 8f;u 1p 2i 5c 5w 66 71 7a 7w 8l 97 a4 a8 b4 b5 b6 b9 bq;70 85 8o 8r 8w ae af ai b7 bm bp bx c2 c4 c6 c8;6x 6z 72 73 82 9v 9y a5 ac;6w 74 8g 8i aa
wireshark ;6x
wish ;49 9p 9q 9r 9x a2;3q 4g a8 ba bq bx;;7q
wishes ;7q;a8 b7 ba
wishes_v4 ;;ba
wishes_v6 ;;ba
with 1b 2q 3o 4i 8f aa bw c6;1 9 b d e g m v z 10 19 1g 1k 1m 1r 1t 1y 26 2b 2o 2w 32 39 3d 3q 3s 45 49 4a 4b 4q 4s 4y 54 57 5c 5g 5k 5o 5q 5u 5w 60 61 63 6a 6f 6g 6j 6y 72 75 76 7b 7h 7k 7t 7v 7z 86 8n 8p 8w 9d 9h 9t 9u 9y a2 a5 a7 a9 ab ar as b1 b2 b8 bb bd bg bh bj bp bt by c0 cb;47 6q 6s 7y 8d 8u 91 98 9g 9n av c7;c f h l q x 11 13 1f 1i 1l 1s 1v 20 21 2p 2q 30 35 3e 3p 3z 40 44 46 4m 4o 4r 53 58 5d 5n 5y 65 6n 6o 6r 70 71 7d 7f 7l 7p 82 87 88 8c 8i 8k 8m 8o 8q 8v 96 9b 9f 9w a1 ae ai am ap at aw ax az b0 b7 b9 bc be bs c6 c8 c9;n p w 12 15 18 1a 1c 1j 1n 1p 1z 22 2d 2i 2l 2s 2v 2x 31 36 37 3g 3r 3u 3x 43 4e 4g 4i 4n 4z 52 55 59 5b 5p 5r 5x 66 67 6v 6w 6x 74 77 79 7n 7w 7x 85 8h 8r 90 94 99 9c 9i 9m 9o 9p 9x 9z a0 a3 a8 ac af ag ah ak ao ay b3 b5 b6 bf bi bl bo bx c1 c2 c4 ca cc;i y 16 1e 1o 1x 2m 2n 2r 33 3j 3t 4h 50 56 62 6d 6p 6t 6u 6z 7g 7o 7u 83 84 89 8b 8e 8g 8x 8z 95 97 9e 9l 9q 9r 9v ad bm bq bv bz;u 14 3b 4d 7a 7i 7q aa aq ba
with_added_extension ;;bq bx
with_capacity ;3x 3z 6o;3u 4z c2
with_client_auth_cert ;;bq bx
with_client_cert_verifier ;;bq bx
with_crls ;;bq bx
with_extension ;;bq bx
with_flags ;;57 6x 87 88 8g
with_interval ;;94 96 97
with_no_client_auth ;;bq bx c8
with_output ;;7a 9v
with_retries ;;94 96 97
with_root_certificates ;;bq bx
with_single_cert ;;bq bx c8
with_small_buffers ;;8l 8m 8p 8r
with_time ;;94 96 97
with_timestamps ;;8x
with_tls ;;c6
with_webpki_verifier ;;bq bx
withdraw ;78
withdrawn ;77 79 7a
withdraws ;79
within ;1m 3x 3z 57 5c 6c 6o 75 77 7c 7q 7w 8e 8k 99 9b 9k ax bx;1h 1i 1j 2x 4z 6x 79 97 aq au av b1 bm bq bs;7a 98 9i 9r
without 3u 6n 6p;f m p t u x 14 1c 1h 1j 1p 1q 1w 23 26 2c 2i 2k 2p 2q 2r 2x 33 35 36 37 39 3a 3b 3j 3q 43 46 49 4d 4g 4h 4i 4s 50 57 5c 5f 5h 5p 5q 62 66 6d 6h 75 77 78 7a 7d 7j 7n 7q 7t 7z 84 86 87 8a 8i 8l 8m 8t 8v 8w 8x 91 96 97 99 9c 9j 9m 9q 9x a2 ad ae ag ak at av b0 b6 b7 bl bm bn bo bq bs bt bu by bz c0 c2 c5 c6 c8 ca;i k 13 1s 1x 3d 3o 3p 47 4b 4e 4m 58 59 6s 6x 7f 7g 7w 9e 9r a4 a9 bj c1;16 1r 30 31 3u 56 5r 6r 6u 79 7p 8r 93 aa am ao aq ba bc bp;1o 3z 40 4o 7i 7o 7u 83 8g ai ay bx
without_a_network ;;1w
without_gifts ;37 3a 3h;38 3p 3q
wmem ;6v 8i c2
wmem_default ;3j
wmem_max ;3j 4y
wnowait ;56;55 57
wo ;1o 1r
woke ;7x c4
woken ;52 6s 6v 8g aq cb;0 n u 12 1a 1s 2i 2x 3h 3u 59 66 6p 72 79 87 8r 95 9o af an ao bh c0 c6 c8;6t
won ;i 79 9p;4o ah
wondered ;1
word ;u w 16 2r 3d 3h 3p 4i 4n 4q 5q 78 7f 7n 83 85 87 89 8z 9m a2 aq at bc bo c1;n 2d 4z 59 66 67 6q 6r 6x 79 7a 8g 8m 8r 94 9e 9i 9n 9q 9u 9x a0 aw b1 bm c8;1 1o 31 8i 9r;r 4m 4o
word(1) ;;2d 66 67
word(2) ;;2d 66 67
words ;b f m u 15 1n 36 4o 4r 5g 5n 6s 7n 9r 9t aq c8;0 n x 12 1a 1s 2i 2x 37 3h 3u 44 4z 54 59 66 6p 6r 6x 71 72 77 79 7a 7i 7l 7p 7q 7u 86 87 8c 8g 8i 8r 8u 8w 94 95 9e 9o 9q 9v 9z a0 a9 aa af ao av b4 b8 ba bh bi bm bs bx c0 c6;9m 9n;4m c7
work ;n p 30 36 43 4s 58 5c 5t 7x 87 9g 9h 9r c4;33 4m 6p 8r 9d 9e aa ao c1;4z 8k c8 cb;ap aq
workdir ;;33
worked ;30 ap
worker ;3r
workers ;59
working ;2s
works ;1 b 18 1c 1o 1w 22 3t 46 5t 5z 7b 7x 8b 8j 8q 98 9b 9i 9j a1 aj ar c2 cc;p 4q 4z cb;l r z 5n 73 7o 9h bn by;5v 7q
workstation ;;ba
world ;c;3j 57 bg;;79
worlds ;9h;79
worse ;4z 52 78 8w am c5;3p 7a
worst ;7p;8g 9e 9i c8
worth ;4h 5y 7i 8o a1 bz;d 3q 9c
would ;b p u 16 1m 22 24 2b 2d 2r 36 37 39 3b 3q 3s 3x 3z 43 46 49 4g 4i 4o 4z 52 55 56 5x 65 6o 6p 6r 72 75 78 7k 7n 7p 7w 83 8d 8k 8p 8r 8t 90 95 97 9b 9h 9k 9l 9q 9r 9t a9 aa ai as ay b1 b3 b6 bg bm bo c0 c6;14 20 2o 4b 4e 54 58 59 5f 66 79 7i 84 8c 9d 9e 9z ax b0 bf bq bx c8;i 10 1i 1u 1x 2i 31 33 35 3g 3u 47 4r 57 67 6t 6z 70 7c 87 8g 98 9v ac be c1 c5;1o 3p 4n 6d 77 aq ba bc c2 ca;2k 5b
wouldblock ;8i bt;i 1f 1i 1j 1o 1p 20 2i 33 35 3b 3d 3q 3u 3x 43 4e 4g 4m 57 59 66 6o 6p 6v 7f 7x 83 84 86 8g 8r 94 96 97 98 9d 9e 9v 9x a6 aa ag au b1 b8 ba bm c6 c8
wr ;aq;n 12 1a 1s 2x 3u 6p 87 9v 9z bh
wrap_socket ;;bu
wrapped ;3p
wrapping_add ;;8w 9i bx
wrapping_add(1) ;;bx
wrapping_mul ;;9i
wrapping_sub ;a7;4m 4z 6x 8w a4 aa bx
wrapping_sub(1) ;;6x a4
wraps ;3p 5x 8k
writable ;3r 4q 6s;3q;8i
write 14 bg;1 e f h l q r w z 10 11 13 1e 1g 1j 1l 1p 1q 1s 1y 1z 36 37 3q 3u 43 45 46 47 4a 4m 4q 4s 50 56 5c 5n 5s 5v 5w 5y 5z 60 66 67 6a 6l 6n 6o 6s 6t 6u 6w 71 73 7a 7b 7j 7p 7s 7y 80 8j 8r 93 98 9a 9e 9i 9m a5 ac ai aj ak b0 bk bm bn bq c1 c2 c4 c6 c8 c9;a d j k n o p t u 12 19 1a 1b 1f 1h 1n 1x 20 21 22 25 26 2d 2i 2t 2v 2w 30 33 35 3b 3d 3j 40 42 4b 4d 4e 4g 4o 4z 57 59 5f 5h 5l 5x 61 62 6b 6d 6p 6q 6r 6x 70 72 75 76 78 79 7d 7f 7g 7i 7n 7o 7q 7u 7w 7x 7z 82 83 84 86 87 89 8c 8d 8l 8m 8o 8p 8u 8v 8w 8x 8y 8z 91 96 99 9c 9d 9g 9l 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a4 a6 a9 aa af ag al ao ap au av aw ax ay b1 b4 b5 b6 b9 ba bd bs bu c0;0 1k 2m 2s 31 38 3f 3p 3s 49 4h 4i 4n 6h 6v 77 88 8b 8h 8k 8n 97 ar as bh bx ca;b i 17 18 1i 1o 2n 2o 2p 2r 2x 44 8e 8i 95 aq;c 14 16 1v 3x 4r 94;8g
write(1) ;;4z
write_all ;a c f 1i 1j 5m 8g bs c0;0 d h i k n o 11 12 16 19 1b 1f 1g 1h 1o 1s 1x 20 2d 2i 2p 2r 2t 2x 30 38 3d 3q 3u 40 43 44 47 4b 4d 4e 4i 4s 4z 57 59 5f 5h 5l 6b 6o 6p 6q 6r 6t 6x 71 72 75 76 77 79 7a 7i 7n 7w 7x 7z 82 83 84 86 87 89 8e 8i 8l 8m 8o 8r 8w 8x 95 97 98 9c 9e 9g 9i 9l 9r 9v ag ai al ao ap aq aw b1 bd bm bq bu bx c6 c8;13 14 31 88
write_all_at ;;a9
write_all_parts ;;8g
write_blocks ;;2p
write_frame ;3x 6o;3u
write_str ;;7f ai
write_timeout ;67;1i 1j 1s 1x 20 2d 2i 38 3b 3d 3o 3q 3x 4e 57 59 66 6p 88 8g 8l 8o 8r 98 9d 9e 9i ag bm bx
write_tls ;;bq bx c6 c8
write_vectored ;;;16;8g
writeln ;2n;a b c d e j k o p q t u 12 16 1n 1o 1p 1x 21 22 25 26 2i 2m 2o 2p 2t 2v 2w 2x 30 37 3b 3d 3j 3q 3s 3u 3x 40 42 44 46 4a 4b 4d 4g 4i 4m 4n 4s 4z 59 5x 5y 60 61 62 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 77 78 7a 7d 7f 7g 7i 7o 7p 7q 7u 7x 7y 83 84 86 87 88 89 8c 8d 8e 8g 8i 8m 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9e 9g 9i 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 af ai aq au av aw ax ay b0 b1 b4 b5 b6 b9 ba bm bx c8
writer ;2p 2s 3x 4m cb;14 20 2d 2n 3u 4d 4q 59 66 67 6o 6p 6x 84 88 9r bx c8;2m 2q 43 c6;2o 2r 97 c2 ca
writer_sleeps ;;4z
writers 2p;2m c4
writes 2o 8d 8n;b e u 13 14 16 19 1g 1i 1j 1n 1p 21 24 2k 2n 2x 30 3q 3x 4g 4n 4r 4z 5g 67 6d 6s 6t 6v 70 7c 7d 7s 7t 7w 87 8e 8m 8w 9d 9i 9o a0 aa aq as bj bw c0 c6 c8;3p 3s 3u 43 47 57 59 6o 6r 6x 71 8f 8i a9 ai b1 bm bq;h 18 1o 2r 31 3a 4i 52 84 8j 8r 95 9b bx;c 2m 2s 44 4o 85 8h;8g 8k
writev ;16 8h 8k
writezero ;;4z 8g
writing ;1k 1t 2r 33 3x 4d 4h 5b 65 88 bx;57 59 6p c0;2o 4r 56
written 8i;1 b c e j 1p 21 2l 2r 2x 4i 4m 50 5y 68 6w 73 7e 7g 7q 7s 88 89 8g 8l 8w 9e 9r a9 ae ai bm c2;13 1i 3q 43 47 4d 4e 4n 4z 59 66 6x 7a 7p 84 8m 8p 8r 9m 9n 9v aa b1 bp bs bw bx c8;20 aq;8i
wrk ;bm;;90
wrong 7f;e 15 1f 1x 24 2n 32 3b 3g 3r 3s 3u 46 4r 58 5b 5c 5g 5l 5s 5u 5z 72 7c 7d 82 8c 8l 8t 98 9e 9n 9v 9z a0 a2 ac ai aj ak ax b3 bf bq bz ca;d 26 2d 2o 2r 2t 2v 30 33 35 37 3d 3h 3p 43 47 66 67 6n 6q 6r 6s 76 77 78 7a 7g 7i 7l 7q 7z 84 87 88 8d 8g 9d 9g 9l a8 aa ae ag al ao ap aq b0 b1 bd bm bs bx c0;af;57;1p
wrong_address ;;67
wrong_forms ;;2d
wronly ;;a9
wrote ;h 13 2k 2r 2s 3p 4o 5p 6i 7p 85 8n 8w bp c6;a b 11 2n 44 4z 8x;16 43
wrq ;a5;a9 aa
wsgiref ;;57 7v
wsl ;1x
wsl2 ;9 5d
wspace ;8i
www ;ah ak;9z ad;;ai
www_data ;45 49;;;47
www_form_urlencoded ;;bh
wx ;;53;2o
`;
