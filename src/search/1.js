// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['1'] = `
1 ;a f l m w 15 16 18 1a 1f 1g 2l 2r 2x 31 3f 3p 3x 4s 52 56 5b 5y 68 6w 6y 75 77 7v 82 84 8e 8l 8x 8z 93 96 9b 9i a2 a4 a7 ad ag ah aq be bk bl;0 h i k n p u v y 12 13 14 1b 1h 1i 1j 1k 1o 1p 1s 1t 1u 1v 1w 1x 20 21 25 26 2c 2i 2m 2n 2o 2p 2q 2t 2v 30 32 33 35 37 38 3a 3b 3d 3e 3j 3o 3q 3u 43 44 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4y 4z 53 55 57 58 59 61 62 66 67 6d 6p 6q 6r 6s 6x 6z 70 71 72 76 79 7e 7f 7g 7i 7p 7u 7x 7y 7z 83 85 87 8c 8d 8f 8g 8h 8i 8o 8p 8u 8v 8w 90 94 95 98 99 9d 9e 9g 9h 9n 9o 9u 9v 9w 9x 9y 9z a0 a3 a6 a8 a9 ae af al an ao ap aw ax ay az b0 b1 b4 b8 b9 ba bd bf bh bi bm bp bq br bu bw bx c0 c1 c4 c5 c6 c7 c8 cb;b 2d 3g 3z 42 5w 7a 7o 8r 9q a5 ai b6;40 49 6t 74 7q 7w 97 9p 9t ac;45 6u 9m 9r aa=eperm
1..2 ;;7y
1..256 ;;a8
1..4 ;;o
1..50 ;;3x
1..60 ;;c8
1..8 ;;79
1.0 ;11 12 8b;13 82 8l 8q 94 96 97 9c 9e 9i ah bf bm;;90
1.00 ;;aq
1.1 bd;3t 6w at bo bx;4b 6p 6x 6z 7a 8h 8q 9i az be bf bg bh bm;6u 8b bd;90
1.1.3 ;6x
1.2 ;6u 7a bx;4z
1.22 ;3b
1.22.1 ;;8q be bf
1.3 ;77 bm bq;;6u
1.4 ;98;;6u
1.5 ;1m 7a;4y
1.6 ;8g 9c 9i
1.64 ;5x
1.8 ;6u
1.87 ;;8i
1.90 ;9 5d
10 ;20 2b 5w 70 74 79 7g 7i 8g 9e 9h 9i a8 ax bo c2 c4 c8;0 d i n 12 16 1o 1u 2i 2x 30 35 3p 3s 3u 40 44 45 4y 4z 57 59 5x 62 66 6p 6w 6x 6z 72 7a 7q 7u 7y 7z 85 87 8l 8r 8u 8w 8z 91 95 97 98 9o 9q 9r 9v 9z a0 aa ad ag ai ao aq ay ba bf bg bh bi bj bm bw bx c0 cb;18 3q 3z 9b bk;71 8t=echild
10.0 ;;4z c8
10.9.9.9 ;;9v
100 ;52 71 79 82 84 85 8k 9c 9k a2 aa ao bk;h i n o 12 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 3o 3q 3x 43 4e 4z 56 57 59 5f 66 67 6n 6p 6x 70 7a 7i 7n 7u 7w 7x 7z 87 89 8g 8h 8i 8l 8o 8r 94 95 98 9h 9i 9q 9r 9v 9y 9z ag ai al ap aq au av ay b1 b4 b6 b8 b9 ba bd bf bi bm bu bx c0 c4 c8;9e 9x;bh=enetdown
1000 ;1o 31 4r 52 5b 5n 8z 9k 9r ag am;0 2l 2x 30 3q 3s 3u 3x 4o 56 58 59 5f 8w 8x 9i 9l 9n 9p 9q 9u 9w 9x aa af aq ba bm bx;82 9h 9t b3 c8;7v bk
1000.0 ;;4z c8
10000 ;8b;;9x
100000 ;1f 1j
10003 ;c8
1000u64 ;;79
1001 ;bk;3x 59 9r
100_000 ;;2m 2n 79 9r 9w 9x aq
100_000_000 ;;9m
100_continue ;;bh bm
100b ;;9v
100kbit ;;82
100m ;;6n
100ms ;;53 56 71 85
100u32 ;;8g
101 ;;t y 67 6x 79 95 aw bi=enetunreach
102 ;b9;6z=enetreset
1021875 ;9r
1023 ;3z 60
1024 ;h 1i 1m 3d 3x 60 6x 84 a3 bm c8;1j 3b 4m 4z 59 6n 6p 8i 98 9c 9d 9e 9i 9u 9w a4 a6 ap aq bx c0 cb;63;1h 3z
1024s ;;1h
1027 ;7a
103 ;;q w 78 7y 99=econnaborted
10339 ;;6z
1034 ;7e
1035 ;2k 3t ae;7g ai;7f ad ag
104 ;3b 8g;q 14 16 1e 1t 31 3o 3q 4n 66 88 8m 8n 8p 8r 8v 95 96=econnreset
1048576 ;am
105 ;;w 1g 3q 43 47 4b 6z 79 7y 9v ah ba=enobufs
106 ;;w 78 7w ba=eisconn
107 ;1x 35 3b;o q 1a 33 3q 57 77 7x aq;3f=enotconn
1071 ;72
108 ;5x 8r;3b 6x;1x=eshutdown
109 ;;t 4b 6p 7x=etoomanyrefs
10_000 ;;4z 9h 9i 9x ai
10_000_000 ;;88
10ms ;;8g
10s ;;bi
10u8 ;;3x
11 ;f 25 2x 3j 3x 71 7n 8e 96;d h i w 12 1a 1f 1i 1o 2m 2r 30 33 35 3b 3e 3h 3p 3q 3r 44 47 4n 4q 57 59 5y 62 66 6d 6p 6x 6z 70 72 7u 7w 7y 7z 85 86 88 89 8h 8r 95 9i 9v 9w 9z a9 ai al am av ax bg bh bw bx c0;5x;c=eagain
11.2 ;3u
110 ;5x;35 95 96 97 98 9b=etimedout
111 ;5j;t x 14 15 1p 1z 2i 32 33 3f 3o 3q 77 78 7z av aw ax b3=econnrefused
1111 ;;ae
1112 ;3x b4
112 ;;5x 7w=ehostdown
1122 ;1p 2i 66 6x 8n 95 9v 9z aw b1 b6 ba;;21
1123 ;a4 a5
113 ;;y 7a 95 97 ai aw ax=ehostunreach
114 ;;77 78 7z=ealready
115 ;;1a 6p 77 78 79 7a 7u 87 95 ao aq bh c0=einprogress
116 ;;5x 6x=estale
1191 ;ay
1195725856 ;3x
12 ;33 3t 42 5x 60 6u 70 71 ad ae bp;n q u 12 1g 1s 2i 2x 32 35 3p 3q 56 57 59 66 6z 72 79 7a 7f 7i 7u 7y 85 87 8e 8l 8q 8u 9i a0 ai ao aq av ay b1 bh bw bx c1;6t 6x=enomem
12..16 ;;ba
12..20 ;;7a
12.0 ;;ai
120 ;9r 9t c8;59 87 9m 9n 9p b8;;8f=eisnam
120.0 ;;94 96 97
1200 ;;3p 7a b0;b1
121 ;;57 9r=eremoteio
122 ;;bp bw=edquot
1228 ;b1
1232 ;ag b1;af
1233 ;;af
1234 ;;e 3d
123_456_789 ;;9m
124 ;2r;6x=emediumtype
1248 ;b1
1252 ;b1
127 ;y 13 21 9z ae;26 2v 61 79 7a 7i 7u 7w 7y 7z 8r 8w 9i aq bm c8=ekeyexpired
127.0.0.0 ;;ai
127.0.0.1 ;p 10 13 1n 1p 25 5b 5o 5y 7t 8z 91 93 9z ak c1;0 5 b g h i j k n o q t u v w x y 11 12 14 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 26 2c 2d 2i 2v 40 4g 53 57 59 5f 5h 5j 5k 5l 60 61 62 63 66 68 6p 6t 6v 72 7a 7e 7f 7o 7v 7w 7x 7y 7z 82 84 87 89 8d 8e 8g 8h 8l 8q 8r 8u 8v 8w 8x 8y 90 95 98 99 9c 9e 9g 9i 9l 9n 9o 9p 9q 9r 9u 9v 9w a0 a3 a6 a7 a9 aa ad ae af ag ai al ao ap aq au av aw bd be bf bg bh bi bm bp br bs bu bw bx c0 c2 c5 c6 c7 c8 cc;m s 1r 20 5g 67;24 7i;21 22 2k
127.0.0.2 ;13 65 9z;;;21 67
127.0.0.66 ;7u;7w
127.1 ;5y;7i
127.255.255.255 ;21
128 ;1b 5w 6q 7v 8u;0 n o p u 1g 22 2d 2i 3o 5x 66 6p 6x 7n 7o 7z 84 87 89 8r a9 af ao aq bh c0=ekeyrevoked
1280 ;ag b1
128_gcm ;;bx
129 ;66;al=ekeyrejected
12u32 ;;79
13 ;h 22 2c 4q 6u 71 7q ah;0 n u 1a 1z 2i 2n 35 38 3b 3h 3p 47 4h 6n 6p 6x 6z 70 7a 7u 7y 84 85 87 8c 8e 8g 8h 8l 95 9i 9m af ai ao aw b6 bw bx c0;bm;3r 63 6t=eacces
13.1.2 ;;bm
13.2.2 ;;bm
13.8 ;;aq
130 ;;9v=eownerdead
1300 ;;79
131 ;y ah;ba=enotrecoverable
132 ;;ba=erfkill
133 ;;70=ehwpoison
1337 ;8x
1348 ;;6z
135 ;6q;7w ah
1350 ;a6 a7;a8 a9 b0 b1;a3 aa
136 ;;5x
1372 ;;ay
1380 ;;ay
1387 ;;b0 b1
1396 ;;b0 b1
1397966893 ;3z
1398 ;;b0 b1
1399 ;;b0 b1
14 ;1f 2l 2s 3s 70 71 8e 93 am b1;0 u 12 1a 1n 1s 2i 2x 35 3h 3q 3u 66 6x 6z 72 7u 7y 87 8l 8r 95 97 9o af aq av aw bh bx c0 c1 c8=efault
140 ;am
1400 ;9x a2 at b0 b3;ax ay b1
1401 ;;b0 b1
1406 ;;b0 b1
1413 ;40
1420 ;;;b3
1425 ;;b0 b1
1426 ;;70
1428 ;a8
143 ;;ba
1435 ;;6z
1440 ;6x
1448 ;6x 82;6z 70 8g 8l
14480 ;8l 8r
1449 ;;70 8g 8l
144ms ;;14
1452 ;b1
1459 ;c4
1460 ;6x
1472 ;ay b1;ax
1488 ;;;aa
15 ;1p 22 2t 5w 7i 7r 95 97 9n b0 bk;0 g n v 1a 2i 2o 2x 35 3h 3x 46 47 53 56 57 6p 6w 6x 6z 70 79 85 8e 8g 8h 8r 9o 9x ai ao aq av b6 ba bh bm bx c0;w 7w bl=enotblk
15.2 ;9e
15.6 ;8w
15.6.5 ;9i
150 ;;79
1500 ;6x 74 9v ac at;79 9y a8 b0;b1
1500u64 ;;79
1508 ;;70
152 ;;71 8h
15257 ;3e
1536 ;;c
154 ;;7z
155 ;6w
156 ;;6w 9x
157 ;;6w
15_625 ;;8w
16 ;w 1f 1p 2m 32 3s 3u 4a 4b 5w 5x 67 6n 6t 6x 7n 7r 8e 9c 9i a1 a4 a9 ab ad ae ag ah am bk bm bp c8;n u 13 14 1b 1g 25 26 2d 2v 30 35 38 3b 3e 4m 4q 59 66 6p 70 79 7a 7e 7i 7u 7y 87 8h 8l 8r 94 9e 9o 9r a0 aa af ai aq b4 ba bg bx c0 c1 c2 c5 c6 c7 cb;72 a7=ebusy
16..18 ;;8w
16..20 ;;ba
16.0 ;;ah ai
160 ;71
1600 ;9k
162 ;;6w
16384 ;8i
16400 ;am
165 ;;6w
1650 ;ag
1652 ;;6z
166 ;;6w 9x
168 ;;8l
169 ;;8h 8l
169.254.0.0 ;7n
16_384 ;;8w
16_bit ;;72
16k ;;a9
17 ;1n 1o 3a 85 9i ad am;n u 12 16 1a 1i 2x 35 4o 4s 6p 6x 70 79 87 8i 8r 9m a0 ao ba bd be c0=eexist
170 ;35
175 ;;8l
176 ;6t
177 ;;37
1777 ;;38
178 ;;6z
179 ;;bp bw
18 ;3h 3s 6t bm;0 u 12 1a 35 3u 6p 6x 6z 70 79 7x 85 8l 8q 9i ao aq c0=exdev
18..20 ;;7i
180 ;;4e bh
1800 ;;aa
180224 ;1t
1812 ;b6
182 ;;6z
1860 ;;1f
18ecad5e13a0ac7e_6 ;;bg
18eccd758823586f_1e8480 ;;bh
19 ;3s 6x;0 35 6p 6z 70 7n 85 8o 90 95 9o ad aq ba bp bw c0=enodev
19.8 ;;aq
191 ;3p
1912 ;;6n
192 ;;25 3p 7i 9v ai b5 b6 ba bh;ad
192.0.2 ;22;7a 7i 8c 94 9v ai
192.0.2.0 ;;y 79 7a b1
192.0.2.1 ;24 7h 7t af;25 6w 6x 6z 70 71 75 76 79 7a 7d 7e 7g 7l 7n 7o 82 85 8c 8f 8g 8i 8l 8o 94 99 9v 9y a4 a5 aa ad ai at ay az b1 b4 b5 ba;22 7i;7c
192.0.2.100 ;;7a
192.0.2.2 ;22 7l 7p 9z b5 ba bc;6w 6x 6z 70 71 76 79 7a 7n 7o 82 85 8c 8f 8g 8i 8l 8o 9v 9y a0 a4 a5 aa b7 b8 b9;;7t
192.0.2.25 ;;ai
192.0.2.254 ;;ba
192.0.2.255 ;b5;b6;9z
192.0.2.26 ;;ai
192.0.2.3 ;;7a a0 b8 b9 ba
192.0.2.4 ;;77 7a
192.0.2.5 ;;7a
192.0.2.53 ;;ai
192.0.2.7 ;7i;y ai
192.0.2.8 ;;ai
192.0.2.80 ;;9z
192.0.2.9 ;24;ai ax ay b1;7e
192.0.2.99 ;7e 7k;7i
1945 ;12
1970 ;;6x bm bq bx
1976 ;;6n
198 ;;7i b6 ba
198.51.100 ;;8c 94 95
198.51.100.0 ;;9v b1
198.51.100.1 ;;y 7a 7o 94 99 at ax ay az b0 b1 ba
198.51.100.2 ;94 9z;7a 99 9v
198.51.100.254 ;;ba
198.51.100.3 ;;7a
198.51.100.4 ;;ba
198.51.100.9 ;;y b1
1980 ;;c8
1983 ;h
1989 ;a5
199 ;;bf
199800 ;c4
19sec ;;8r 8y
1_000 ;;4z 6x 9h 9i ah
1_000_000 ;;9r 9x
1_048_576 ;;4z
1_1 ;9r;9n 9o 9p
1_2 ;9q 9r
1_3 ;;c0
1_4 ;;8h
1_72 ;;3p
1b ;2b;3p 6x ae;;;25
1b62 ;25 26 2b
1e3 ;;9i
1e8480 ;;bh
1fd ;;35
1m ;;6q
1s ;;w y 90 9i
1u16 ;;79
1u32 ;;6x
1u64 ;;4n
1u8 ;;9i
1µs ;;y 7z
`;
