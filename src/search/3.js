// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['3'] = `
3 ;e n u 1a 1g 1j 1r 2t 3t 42 53 57 6w 75 77 7n 7q 84 88 89 8w 9e 9o a4 a5 ai am aq ax b4 b7 ba bm bp c8;0 a d k v w x y 12 13 14 16 1b 1c 1k 1o 1p 1s 1t 2i 2o 2v 2x 32 35 3b 3h 3o 3p 3q 3u 3x 43 44 46 4b 4d 4m 4n 4o 55 56 59 66 6d 6p 6r 6z 70 71 72 79 7a 7e 7f 7i 7u 7x 7z 82 83 85 86 87 8c 8d 8e 8f 95 9h 9i 9m 9n 9q 9u 9v 9x 9z a0 a3 a9 ae af ao av b0 b1 b6 b9 bh bq bw bx c0 c1 c7 cc;c 19 5w 6x 7t 7w 8r 9b 9g 9l 9p 9r 9y aa;b f 97;30=esrch
3.0 ;;97
3.1 ;67 71 72 ae af ai at ba;u 4z 6x 8w;o 6u
3.1.1 ;1o 5y
3.10.7.4 ;70 96
3.11.7 ;;13
3.2 ;j 6x 6z 7n;;;97
3.2.1.3 ;21 9z ba
3.2.1.7 ;b6
3.2.2 ;7p
3.2.2.1 ;95 aw
3.3 ;;97
3.3.2 ;j b1 cc
3.4 ;w 3j 5w 6y
3.4.1 ;6y
3.4.2 ;8w
3.4.3 ;9y
3.5 ;k u 79
3.5.1 ;w 94
3.5.2 ;x
3.6 ;6t
3.6.1 ;i 14 8w 8x
3.7.1 ;6x
3.7.4 ;6u 8e
3.8 ;7q
3.8.5 ;89
3.8.6 ;70
3.8.6.1 ;14 70
3.8.6.2.2 ;97
3.8.6.3 ;6u 8e
3.9.2.2 ;95
30 ;i 1f 22 71 82 8o a2 c8;g n 12 1i 35 43 57 59 6x 79 87 8f 8i 8r 8w 9i 9o 9r aq ba bd be bf bg bh bm c0 c6;am=erofs
30.8 ;;ah
300 ;6z 7a 8g 99;3q 4m 77 87 88 8r ai bj
3000 ;;9e;2s
30000 ;93
300000 ;aq
3004 ;;1f
300u64 ;;79
3022 ;q 6x
3031 ;;90
304 ;bh;bf bm
3044 ;;70
3045 ;;70
30s ;99
31 ;6t 7w 9l;n u 12 1a 35 3h 3p 53 56 57 6x 8f 8r 9i 9o 9z ad b5 bg bm=emlink
3100 ;;6z
312 ;;71
3125 ;;70
315 ;;c8
3152 ;;9h
3162 ;;9h
3168 ;71
32 ;3j 4y 6o 72 73 7r 8l a8 ae c2;b i 16 1a 2m 2n 2w 2x 31 35 4m 5x 6p 6x 8w 95 9i 9o 9v ai b6 ba bt bx c0;3o aa=epipe
320 ;74
324 ;;c8
32768 ;2r 60 65
32_768 ;;a8
33 ;45 47 74 8u bd bt;2i 35 3x 6w 6x 6z 7a a9 ai c0;ad bf=edom
331 ;;82 c8
332 ;82;c8
333µs ;;6t
3376 ;;;b7
34 ;94;35 43 47 56 6x ad bh bx c0=erange
3402 ;;90
344619 ;aa
347 ;;9x
3484 ;7h
3493 ;21 5w
3499 ;;2p
35 ;6t 9c;n y 1a 35 ad=edeadlk
350 ;;3x
352 ;;c8
353 ;;c1 c8
356 ;;af
357 ;;af
3597 ;;ai
36 ;8d bl;n 1a 35 6x 9o af bh c0=enametoolong
36..38 ;;7a
360 ;;8i
3600 ;;u ai bx
364ms ;;70
365.25 ;;ah
366 ;;c1 c8
368 ;;c8
3692 ;1p
37 ;6u 9u;1a 35 6p 6x 9o ad ao az bh c0=enolck
370 ;a0
371 ;aa
377 ;;3x 58
38 ;at bm;n 35 3h 3q 6p 6x 8u 9m 9o b5 be bf=enosys
384 ;;8w
3849 ;22
386 ;;70
39 ;a3;n 1a 35 3p 6x ad ae ai bh bp bw c0=enotempty
3927 ;7n
396 ;aa
3986 ;7p
399 ;;u
39mb ;;90
3_600 ;;ah
3a ;;6x
3af2f ;;3q
3c ;;6x
3f ;;6x
3ms ;;7z
3yes ;;85
3µs ;;w 7w
`;
