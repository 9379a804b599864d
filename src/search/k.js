// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['k'] = `
k ;6u 74 99 br;4z 7v 8r 9v ai
k4 ;;7o
k7 ;9p
k8 ;9p
k9 ;;9m 9n
karn ;;aa
kata ;3b
kb ;a8;1f 3x 4z 6n al
kbit ;82
kbytes ;;8i
keep ;i q 1g 1h 1o 22 30 33 36 3d 3e 3u 3x 4m 4n 4r 59 62 65 68 6a 6d 6g 6m 7c 7u 82 86 8g 8m 8z 90 91 93 95 9e 9h 9r a1 a5 aa ah ak ba bn bx by c2 ca;2t 54 6o 6x 9n 9q 9v 9w a9 ag b1 c8
keep_handles ;;al
keep_task ;6m
keep_the_cork ;8g
keepalive 96;22 8r 95 97 98 99 9b be c5;94 bf
keepalive_ends ;;94 96 97
keepalive_timer ;97
keeps 2v;b d e m w 1a 1c 1j 1m 1n 1o 1u 22 24 25 2i 2m 2o 2t 2x 30 33 35 3d 3q 3r 3x 46 4a 4d 4g 4m 55 56 57 58 59 5b 5e 5v 5x 60 62 6s 6t 6w 6x 71 7a 7b 7f 7n 7q 83 8b 8g 8i 8m 8r 8y 95 97 98 9b 9g 9k 9o 9q 9r 9u 9v 9x a0 a3 aa ad ah ai ak al aq as ay be bk bp bv bx bz ca;3u 4b 4z 54 6o 6p 84 87 89 af b8 bi bm bq
keeps_running ;;53
keeps_to_itself ;2v
kept ;b 16 1h 1p 22 35 36 3e 3h 3o 3u 4a 56 59 66 76 7b 7g 7w 86 87 8h 90 95 ad af al aq bm bv;2v 54 58 62 6b 6p 6x 7i 8o 8r 8v 91 9g 9x aa bx
kept_out ;;22
kept_writer ;2r;2o
kern ;3p
kernel b c 96;1 e f i k o p t u v w x y z 10 11 12 13 14 16 17 18 19 1a 1c 1f 1g 1i 1j 1n 1o 1p 1r 1u 1w 1x 22 24 25 2i 2k 2l 2n 2v 2x 30 33 38 3a 3b 3d 3f 3h 3j 3p 3q 3s 3x 3z 40 43 45 46 47 4a 4b 4d 4e 4g 4h 4i 4n 4q 4s 4z 55 56 59 5b 5w 5x 60 61 62 67 6d 6i 6p 6t 6u 6v 6w 6x 6z 70 71 72 74 75 79 7h 7i 7k 7n 7o 7p 7q 7t 7u 7v 7w 7y 81 83 85 88 8e 8g 8h 8i 8k 8l 8m 8p 8q 8r 8t 8u 8v 8w 8x 8y 8z 93 94 95 97 98 99 9b 9d 9e 9i 9r 9u 9v 9w 9x 9z a9 ag am an aq at au av aw ax ay az b1 b3 b5 b7 ba bm bt bz c2 c4 c5 c8 cb;32 35 3o 54 66 6r 6s 7a 84 8c a0 b0 bx c6
kernels 8e;o t 1n 22 43 6w 6x 7u 94
kernelstack ;;aq c8
key bp bq bv;t 5p 5s 7o 7s 9p 9q 9r 9t bu bx bz;e 4z 79 9m 9n br c6 c8
key_identifier_method ;;bq bx
key_len ;;bx
key_log ;;bq bx
key_usages ;;bq bx
keyboard ;m 1c 5f 5h 5n;n 13 59 6w 6x 6z 7v 8h 90 at az
keycertsign ;;bq bx
keyidmethod ;;bq bx
keylogfile ;;bq bw bx
keyout ;;c6
keypair ;;bq bx
keys bw;1w 5p 9p 9q 9r;9n bx c1 c7 c8
keytype ;;bx
keyupdate ;bx
keyusagepurpose ;;bq bx
kib ;1f 2m 3o 52 6q 6t 6u 6v 72 83 8g 8i 9i a9 ae ai al am aq bk bx c2 c8;4y 4z bd bm
kill ;i 10 33 38 3q 49 4g 4r 53 55 6e;14 2x 30 32 35 36 3a 3o 46 4n 4z 59 6x 77 7a 7i 7z 88 95 98 ai aq c0 c2
kill_server ;;c1
killed ;12 1t 1x 2n 2v 2x 3a 3g 4b 4h 4n 4r 55 56 59 5p 6q 7i 8x 95 aq b7 c0;0 u 1a 1s 2i 30 3h 4z 53 66 6p 8r 8u 96 af ao bh c2
killed_by_copy ;;8x
killed_reader ;;14
killing ;;59
killpg ;55;57 59
kills ;2n 2x 30 31 46 8q
kin ;46
kind ;c s 13 1m 1p 1t 2t 3u 4a 5w 7d 7o 8e 8r 9h 9k 9v bu c0;i n 1f 1i 1j 1n 1o 1s 1x 20 21 26 2d 2i 2n 2x 33 35 38 3b 3d 3o 3q 3x 43 4e 4g 4m 4z 57 59 62 66 67 6o 6p 6v 6x 79 7f 7i 7w 7x 83 84 86 89 8g 8i 8o 8u 8z 91 94 96 97 98 9c 9d 9e 9q 9r 9u 9x 9y 9z a0 a6 a9 aa af ag ai aq au av aw b1 b4 b8 ba bm bq bx c4 c6 c8
kinds ;j 1p 1s 20 3e 7q 9h c1;6x 8r aa ai aw
kinds_of_descriptor ;;b
knew ;i 2r 8v aa
knock ;t u w y 10 7w 7z;x 7x
knocks ;t 7w
knot ;ad;ai
knotd ;;ai
know o 1n;1 f k m p w 10 18 19 1q 1r 1s 2b 2c 2t 3f 3q 3t 43 47 4q 50 5c 5d 5o 5q 5w 61 62 65 69 6b 6d 6x 71 74 78 7d 7i 7k 7p 7q 7u 7z 82 89 8b 8e 8g 8o 8q 8r 8t 94 95 99 9c 9d 9h 9p 9q 9r 9u 9v a7 aa ag b9 bg bi bq bz;3d 4b 4z 54 58 59 68 6p 8c 9i 9m 9n 9y a4 a8 ai b1 bx c1 c8
known 3e 60 63;15 7p 7q 93 b9 bg;2d 4z 59 6x 7d 7i 9r 9y a8 aa ai b8 ba bm bx c4 c7 c8 cb
knows ;h k p q u v y 12 19 1s 1u 22 25 2c 2i 2l 2x 3t 40 4n 57 59 5g 5j 5y 68 6w 6z 71 74 7d 7e 7f 7i 7k 7n 7q 7r 7t 7y 88 90 9n 9p 9q 9r 9v a2 a4 a7 aa ac av ay b0 bg bl bn bp;3q 3u 43 47 4m 4z 6o 8u 94 9e af bm
`;
