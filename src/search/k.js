// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['k'] = `
k ;6u 74 99 br;4z 7v 8r 9v ai
k4 ;;7o
k7 ;;;9p
k8 ;9p
k9 ;;9m 9n
karn ;;aa
kata ;3b
kb ;;1f 3x 4z 6n al;a8
kbit ;82
kbytes ;;8i
keep ;9 i q 1g 1h 1j 1k 1o 22 30 33 3d 3e 3u 3x 4m 4n 4r 4s 59 62 65 68 6a 6d 6g 6m 7c 7u 82 86 8m 8z 90 91 93 95 9e 9h a1 a5 aa ah ak ba bn bx by c2 ca;2t 54 6o 6x 9n 9q 9v 9w a9 ag b1 c8;8g 9r;36
keep_handles ;;al
keep_task ;;;6m
keep_the_cork ;8g
keepalive 96;22 8r 95 98 be c5;94 bf;;96;97 99 9b
keepalive_ends ;;94 96 97
keepalive_timer ;97
keeps 2v;b d e m 1a 1j 1m 1n 1u 24 25 2i 2m 2o 2t 2x 33 35 3d 3q 3r 46 4a 4d 4g 4m 57 5b 5e 5v 5x 62 65 6s 6t 6w 6x 71 7b 7f 83 8b 8g 8i 8m 8y 95 9g 9k 9o 9q 9r 9u 9v 9x a0 a3 aa ad ah ai ak al aq as ay be bk bp bv bx bz ca cc;3u 4b 4z 54 6o 6p 84 87 89 af b8 bi bm bq;w 22 30 3x 55 58 59 60 7a 7n 7q 97 98 9b;1o 56 8r
keeps_running ;;53
keeps_to_itself ;2v
kept ;b 16 1h 1p 22 35 3e 3h 3u 4a 56 59 66 76 7b 7g 7w 86 8h 90 95 ad af al aq bm;2v 54 58 62 6b 6p 6x 7i 8o 8r 8v 91 9g 9x aa bx;3o bv;87
kept_out ;;22
kern ;3p
kernel b c 96;1 e k v x z 11 13 17 18 19 1i 1o 1r 24 2k 2v 36 37 3a 3d 3f 3h 3s 3z 43 45 47 4a 4d 4e 4h 4q 4z 56 59 5b 62 6d 6i 6t 6u 6w 7h 7i 7p 7t 7v 7y 81 88 8k 8q 8v 8x 8y 8z 93 9d 9e 9i 9r 9w a9 ag an at au av ax az b1 b3 ba bm c4 cb;21 32 35 38 3o 4m 54 66 6r 6s 7a 84 8c a0 b0 bx c6;f o p t 1a 1f 1u 1w 1x 22 25 2i 2n 2x 30 33 3j 4b 4i 4n 55 5w 6v 6x 70 72 74 75 79 7k 7n 7o 83 85 8h 8l 8u 9u aq aw b5 bz c5 c8;b y 10 12 1g 1j 1n 2l 3b 3p 3q 3x 46 4g 4s 60 6p 6z 71 8i 8m 8p 8t 8w 94 96 99 9b 9x 9z am b7 bt c2 cc;c i w 14 16 1p 40 5x 61 67 7q 7u 8g 8r 97 98 9v ay;u 7w 8e 95
kernels 8e;o t 1n 22 43 6w 6x 7u 94
kernelstack ;;aq c8
key bp bq bv;t 5p 5s 7o bu;e 4z 79 9m 9n br c6 c8;9t;7s 9p 9r bv bx bz;9q bp;bq
key_identifier_method ;;bq bx
key_len ;;bx
key_log ;;bq bx
key_usages ;;bq bx
keyboard ;m 5f 5h 5n cc;n 13 59 6w 6x 6z 7v 8h 90 at az
keycertsign ;;bq bx
keyidmethod ;;bq bx
keylogfile ;;bq bw bx
keyout ;;c6
keypair ;;bq bx
keys bw;1w 5p 9p;9n bx c1 c7 c8;9q;;9r
keytype ;;bx
keyupdate ;bx
keyusagepurpose ;;bq bx
kib ;2m 3o 52 6q 6t 6v 83 a9 ae ai al aq bx c2;4y 4z bd bm;72 8g 8i 9i;1f bk;6u c8;am
kill ;38 3q 49 4g 53 55 6e;14 2x 30 32 35 36 3a 3o 46 4n 4z 59 6x 77 7a 7i 7z 88 95 98 ai aq c0 c2;10 4r;i 33
kill_server ;;c1
killed ;12 1t 1x 2v 2x 32 3a 3g 4b 4h 55 56 5p 7i 8x aq b7 c0;0 u 1a 1s 2i 30 3h 4z 53 66 6p 7a 8r 8u 96 af ao bh c2;4n 4r 59 6q 95;2n
killed_by_copy ;;8x
killed_reader ;;14
killing ;;59
killpg ;55;57 59
kills ;2n 2x 30 31 46 8q
kin ;46
kind ;c s 13 1m 1t 2t 3u 4a 5w 7d 7o 8e 8r 9k 9v bu c0;i n 1f 1i 1j 1n 1o 1s 1x 20 21 26 2d 2i 2n 2x 33 35 38 3b 3d 3o 3q 3x 43 4e 4g 4m 4z 57 59 62 66 67 6o 6p 6v 6x 79 7f 7i 7w 7x 83 84 86 89 8g 8i 8o 8u 8z 91 94 96 97 98 9c 9d 9e 9q 9r 9u 9x 9y 9z a0 a6 a9 aa af ag ai aq au av aw b1 b4 b8 ba bm bq bx c4 c6 c8;1p 9h
kinds ;1p 1s 20 3e 7q 9h c1;6x 8r aa ai aw;;j
kinds_of_descriptor ;;b
knew ;i 2r 8v aa
knock ;t u y 10 7z;x 7x;w 7w
knocks ;t 7w
knot ;;ai;;ad
knotd ;;ai
know o 1n;m w 18 1q 1r 1s 2b 2c 2t 3f 3q 43 47 4q 5d 5q 5w 61 62 65 69 6b 6d 6x 71 74 78 7d 7k 7p 7q 7u 7z 82 8b 8e 8g 8o 8q 8r 8t 8w 95 99 9c 9d 9h 9q 9r 9u 9v a7 ag bg bi bz;3d 4b 4z 54 58 59 68 6p 8c 9i 9m 9n 9y a4 a8 ai b1 bx c1 c8;1 f k p 19 3t 5c 5o 7i 89 94 9p aa b9 bq;10 50
known 3e 60 63;15 7p 7q 93 b9 bg;2d 4z 59 6x 7d 7i 9r 9y a8 aa ai b8 ba bm bx c4 c7 c8 cb
knows ;h p q u v y 12 19 1s 1u 22 25 2c 2l 2x 3t 4n 59 5g 5j 68 6w 6z 71 74 7d 7e 7k 7n 7q 7r 7t 7y 88 90 9p a2 a4 a7 a9 aa ac av ay b0 bl bn bp;3q 3u 43 47 4m 4z 6o 8u 94 9e af bm;2i 57 5y 7f 7i 9n 9q 9v bg;k 40 9r
`;
