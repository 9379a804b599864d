// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['2'] = `
2 ;b f g l y 1g 25 2k 2l 2x 30 38 3z 4z 66 6t 6z 71 74 75 77 7n 89 8e 8g 8i 8o 8y 8z 96 9i 9p 9r 9y a3 a6 aa ac ai az b4 b6 b7 bk bl bs bx c8;i k n u w x 16 19 1a 1h 1i 1j 1k 1p 1s 1u 1x 1z 20 21 2n 2p 2r 2v 35 3a 3f 3h 3o 3p 3q 3u 3x 44 47 4a 4b 4g 4m 4o 4s 4y 53 56 57 58 59 5x 67 6p 6r 6w 70 79 7a 7e 7f 7g 7i 7u 7x 82 83 85 87 88 8c 8d 8f 8h 8m 8p 8u 8v 8w 8x 90 91 94 99 9g 9h 9m 9n 9o 9u 9v 9z a0 a7 a9 ad ae af ag ao ap aq at ay b0 b1 b5 b9 ba bg bh bm bp bq br bw c0 c1 c2 c5 c6 c7;9 1f 1o 46 4n 7p 97 a5 ah am ax;42 5w 6x 7q 95 9q 9t;8r a4=enoent
2..12 ;;7i
2..5000 ;;c8
2.0 ;5d;94 96 97
2.1 ;7a 7h;;9i
2.2 ;o 6u bj bm c4;6x
2.3 ;c1
2.3.4 ;;7g
2.36 ;7i
2.42 ;am
2.5 ;;;;97
2.5.1 ;7q
2.5.3 ;21
2.5.5.2 ;22
2.7 ;b7
2.8 ;6u
2.9 ;97
2.90 ;;8i
20 ;18 3x 3z 40 4h 67 74 7i 8y a8 aa ah ba c8 ca;0 j n u 1a 1j 2m 2t 35 3q 3s 3u 47 4a 4q 4z 59 66 6p 6r 6z 7a 88 8l 8o 8r 8w 95 97 9e 9i 9m 9n 9o 9r 9v 9w a0 a9 af ai aq b8 bm bq bu bx c5;4d 71 8g;;6x=enotdir
20.0 ;;ah ai
20.46 ;;8g
20.47 ;;8g
20.50 ;;8g
200 ;6z 79 7o 9e 9h 9y;d 13 1p 3q 6w 6x 7a 7p 83 85 86 88 8l 8q 8w 90 9c 9i af ai aq at az ba bd be bf bg bh bi bj bm bx c8;8f 8g c4
2000 ;8g 93 a5 aq;56 79 7a 9g 9x ax;9h aa am
20000 ;4s 74 a9
2000:: ;;7i
2000u16 ;;77 78
2000u64 ;;79
2001 ;aa;7q 8c
2001:0db8:0:0:1::1 ;;7p
2001:0db8:0:0::1 ;5y
2001:db8:1:: ;;b1
2001:db8:1::1 ;;7l 7q b1
2001:db8:1::2 ;;7l 7q
2001:db8:1::2: ;;7l 7q
2001:db8:1::3 ;7q
2001:db8:1::3: ;;7q
2001:db8:1::4 ;;7q
2001:db8:1::9 ;;b1
2001:db8:2:: ;;7q b1
2001:db8:2::1 ;;ay b1
2001:db8:2::2 ;;7q
2001:db8:2::9 ;;b1
2001:db8:: ;22;7a
2001:db8::1 ;20 5y;22 6w 6x 6z 70 71 77 78 7a 7d 7e 7g 7h 7i 7p 82 85 8f 8g 8i 8l 8o 9y a4 a5 aa ai
2001:db8::100 ;;75 7a 7h
2001:db8::1:0:0:1 ;;7p
2001:db8::2 ;7c;22 6w 6x 6z 70 71 75 76 77 78 79 7a 82 85 8f 8g 8i 8l 8o 9y a4 a5 aa
2001:db8::3 ;7c;77 78 7a
2001:db8::4 ;;79 7a
2001:db8::5 ;;7a
2001:db8::7007 ;2d
200ms ;;14 56 9y
200u64 ;;79
201 ;;85 8h aq
2011_0411 ;87
2013 ;43
2018 ;6x
202 ;;8h ba
2020 ;3e
2020_15257 ;3e
2020_25705 ;ai
2022 ;55
2024 ;3b
2025 ;7p 7u
2026 ;6t;g h i u 13 1i 3b 3e 3x 6w 6x 6z 8q 90 at az be bf bg bh c0
203 ;;6z ai
203.0.113.0 ;;b1
203.0.113.1 ;;9v ax
203.0.113.66 ;af;ae
203.0.113.9 ;;y 9v
2034 ;;ah
204 ;;6x 6z ba bf
2048 ;al;3h 3p a6 aa ba;2m 7v
20480 ;2b
2049 ;;;;2m
205 ;;af
208 ;8g
2097 ;;ah
20_000 ;;2p 4s 6t 8r
20ms ;;8i
20usize ;;79
21 ;4a 9b;n 12 1a 1s 35 6r 6z 72 7y 8m 8p 8r 95 9o 9v ai ao at aw az bx=eisdir
21.29 ;;8g
211 ;;bp bw
2111470 ;3x
212 ;84;af
212992 ;3x 6v 9u a2
214 ;3t
2160 ;;3x
22 ;4i 9v aa ca;0 e n 12 1p 35 3e 4b 53 57 67 6p 6x 6z 7a 7q 7x 7y 87 8l 8r ai ao aq au av ay bh bx c0=einval
22.09 ;;8g
220 ;6t 6u
221 ;;c8
222 ;;70
224 ;;7i ba
224.0.0.0 ;b4 b6 ba
224.0.0.251 ;;;ba
224.0.0.255 ;b6 ba
23 ;4s 5w;0 12 1g 1s 35 37 3e 3p 4o 57 59 5y 6p 6x 6z 79 7y 87 8l 8r 95 ad af ai av bh bx c0=enfile
23.01 ;;8g
23.30 ;;8g
23.60 ;;8g
231 ;;8g
232 ;;8g ai
233 ;;8i
2347 ;a8;aa
2348 ;a8
2349 ;;;a8
235 ;;8i
2365 ;;ba
239 ;;k 90 b5 b6 ba
239.255.0.71 ;b8 bc;b4 b6 b7
239.255.255.255 ;b4
24 ;4b 53 5w am be;0 y 1a 1g 1o 22 35 37 3j 3p 4m 57 59 6x 6z 72 79 7a 7f 7i 7o 7p 7y 84 8c 8g 8l 8q 8r 91 95 9d 9e 9v 9x aq b1 ba bf bq bx c0=emfile
240 ;;9x
244 ;;bh
246 ;;6w
248µs ;;6t
25 ;6t 6w 6z a8;0 n 1a 2o 2v 30 35 3b 3e 3h 3x 6p 72 79 9o ae ao bh c0=enotty
250 ;9i ax;9e al b0;79 8i;9l
2500 ;;97
251 ;;4z ba
25115 ;26
2512 ;aa
253 ;1p 4b 6p;7g
254 ;6p;7g
255 ;ae;k 6p 9r 9v a0 af b5 b6 ba;ai
255.255.255.255 ;b6
256 ;8u bk c8;4e 4m 4y 4z 58 59 6x 8i 9u 9w 9x b1 b8 bm c6
256_gcm ;;bx
25705 ;ai
258 ;;57
25_000 ;;9x
25eth0 ;7p
26 ;7d 8f;n 11 12 35 57 59 6z 83 8e 8l 8w 9o bh=etxtbsy
260 ;8g
26000 ;a0
261 ;;8g
262 ;1r
263 ;;6z 70
264 ;;4m 6z
2667 ;;a0
2675 ;3o 67
269 ;;4m
27 ;5w 7l 9i;0 n 11 12 13 1s 35 ad bh;ae=efbig
270 ;6t
2738 ;;70
274 ;;8i
275 ;8w;8i
2750 ;38
277 ;33
278 ;3x 6v;3q
28 ;75 am ay;0 12 35 3b 3q 59 5x 6p 6x 79 83 94 9c ad ai ao at b1 bm c0;c8=enospc
281 ;;aq
2812 ;;;c1
2823 ;;70
28232 ;62 8z 93 ah;;s
2827 ;a0 af
2883 ;;6x
2896 ;70
2897 ;;70 8l
28_232 ;;ai
29 ;7u 8e 9e bm bp;0 g h i n u 13 1f 1i 1t 1v 2q 33 35 38 3h 3p 3q 4s 53 56 57 6p 6w 6x 6z 79 87 8f 8q 8r 90 9m ad at az bw c0=espipe
292 ;;8h
296 ;;bv
29sec ;;99
2_000 ;;9h 9i
2_1 ;;9r
2_f64 ;;94 96 97
2_u32 ;;ai
2a ;;6x
2c ;;ad
2const ;;55 56 57
2d ;3z;6x
2e ;;6x;bm
2f ;bm;6x
2fb ;bm
2hi ;;85 89
2jall ;;3p
2m ;;ai
2mbit ;;8i
2me ;;3x
2ms ;;7x
2u32 ;;56 9h
2µs ;;u
2⁶⁴ ;4m;;4n
`;
