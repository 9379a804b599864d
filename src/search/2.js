// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['2'] = `
2 ;b f g l y 1f 1g 1o 25 2k 2l 2x 30 38 3z 42 46 4n 4z 5w 66 6t;i k n u w x 16 19 1a 1h 1i 1j 1k 1p 1s 1u 1x 1z 20 2i 2n 2p 2r 2v 35 3a 3f 3h 3o 3p 3q 3u 3x 44 47 4a 4b 4g 4m 4o 4s 4y 53 56 57 58 59 5x 67 6b 6p 6r=enoent
2.0 ;5d
2.2 ;o 6u
2.3 ;;4y
2.5.3 ;21
2.5.5.2 ;22
2.8 ;6u
20 ;18 3x 3z 40 4d 4h 67;j n u 1a 1j 1s 2m 2t 35 3q 3s 3u 47 4a 4q 4z 59 66 6p 6r=enotdir
200 ;;d 13 1p 3q
2000 ;;56
20000 ;4s
2001:0db8:0:0::1 ;5y
2001:db8:: ;22
2001:db8::1 ;20 5y;22
2001:db8::2 ;;22
2001:db8::7007 ;2d
200ms ;;14 56
2013 ;43
2020 ;3e
2020_15257 ;3e
2022 ;55
2024 ;3b
2026 ;6t;g h i u 13 1i 3b 3e 3x
203.0.113.9 ;;y
2048 ;2m;3h 3p
20480 ;2b
2049 ;2m
206 ;;0
20_000 ;;2p 4s 6t
21 ;4a;n 12 1a 35 6r=eisdir
2111470 ;3x
212992 ;3x 6v
214 ;3t
2160 ;;3x
22 ;4i;0 n 12 1p 35 3e 4b 53 57 67 6p=einval
220 ;6t 6u
23 ;4s 5w;n u 12 1g 1s 2x 35 37 3e 3h 3p 4o 59 5y 66 6p=enfile
239 ;;k
24 ;4b 53 5w;y 1a 1g 1o 22 35 37 3j 3p 44 4m 59 66=emfile
248µs ;;6t
25 ;6t;0 n 1a 2o 2v 30 35 3b 3e 3h 3x 44 66 6p=enotty
251 ;;4z
25115 ;26
253 ;1p 4b 6p
254 ;6p
255 ;;k 6p
256 ;;4e 4y 4z 58 59
26 ;;0 n u 11 12 1a 2i 2x 35 44 59 66=etxtbsy
262 ;1r
264 ;;4m
2675 ;3o 67
269 ;;4m
27 ;5w;0 n 11 12 13 1s 2x 35 3h 3u 44=efbig
270 ;6t
2750 ;38
277 ;;12
278 ;3x 6v;3q
28 ;;12 35 3b 3h 3q 44 5x 6p=enospc
28232 ;s 62
29 ;;0 g h i n u 13 1f 1i 1t 1v 2q 33 35 38 3h 3p 3q 4s 53 56 57 66 6p=espipe
293 ;;1a
2const ;;55 56 57
2d ;3z
2jall ;;3p
2me ;;3x
2u32 ;;56
2µs ;;u
2⁶⁴ ;4m 4n
`;
