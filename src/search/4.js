// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['4'] = `
4 ;f p t 19 1r 2t 3g 3o 42 4a 4b 75 77 7a 83 8i 95 9b 9i a6 aa ai aq as b6 bp c0;0 a k n u v x 12 14 16 1b 1c 1o 1p 1s 1u 25 2i 2l 2o 2v 2x 30 33 35 3b 3d 3h 3p 3q 3u 40 43 44 47 4e 4o 4z 53 54 55 56 57 58 59 5x 5y 66 6p 6r 6w 6z 70 72 79 7g 7i 7o 7v 7w 7x 7y 82 85 87 8d 8e 8f 8g 8h 8r 8w 90 91 98 9c 9h 9n 9o 9p 9q 9r 9u 9v 9w 9z a0 a4 a5 ad af ah am av ax ay b1 b5 b8 b9 ba bm bq bw bx c1 c8 cb cc;c 4d 5w 6o 6x 7p 7u 9y;b 1a 1g 3x ao=eintr
4..6 ;;a0 af
4.0 ;5d;97
4.1 ;6x
4.1.1 ;2k 7f ad
4.1.2 ;;bx
4.1.3 ;9r
4.1.3.1 ;1p 2i 9v
4.1.4 ;ad
4.12 ;8z
4.13 ;;43 47
4.2 ;9p;;62
4.2.1 ;7f ag
4.2.2 ;3t ag
4.2.2.13 ;66 8n
4.2.3.1 ;a5
4.2.3.2 ;a4
4.2.5 ;18
4.3 ;;;6t
4.4.3 ;bq
4.5 ;b1;;6u
4.6 ;6t
4.7 ;6u
4.9 ;6u;;6t
40 ;6u 6w 8d 8h 8i 9e a4 ad;n x 1a 35 3p 6r 6x 79 95 9i 9n 9r ba bh bx c0;71;4o 8e 8g 8k;8f=eloop
40.81 ;;8g
40.9 ;;c8
400 ;6t 8g aa bk bo;u 2d 3q 4z 66 67 ah bg bi bj bm bx
4000 ;ae am
40000 ;;;65;61
4000u64 ;;79
4007 ;7n
400_000 ;;9x
400ms ;;56
401 ;;79 85 c8
4012 ;aa
40122 ;5u
402 ;;8i
403 ;7o be;bf c8
4033 ;ai
404 ;bo;bm c8
405 ;;c8
407 ;;c8
408 ;bl bo;bm;;bk
4080 ;4r
4095 ;;2p
4096 ;12 1a 2m 2p 2x 38 56 84 ak;i n 11 19 1b 1f 1g 1s 1u 1x 2i 2v 32 3a 3b 3o 4i 4m 59 6q 8i 95 9i a0 al aq bi bs c0 c2;2k 7v
4097 ;2r;2i 2m 2p
4098 ;2m
40_000 ;;9h 9i
40ms ;;6w 6x 6z 70 82 8f 8g 8l 8o a4 a5 aa
40usize ;;79
41 ;b4;6x 8e 8q 9n 9r a0 ad ae af ai;4o
41000 ;62
4121 ;82
413 ;;bg bm;bk
414 ;;bm;bk
417 ;;bm c4
42 ;9r al;2q 33 3h 3p 3q 6p 6x 9o 9q ae=enomsg
42.78 ;;8g
42000 ;61 62
42001 ;;;62
421 ;;c8 cb
422 ;;c1 c5 c6 c7 c8 cb
423 ;;bv
425984 ;a2
4271 ;k
42839 ;46
4291 ;21 22 7q;;b7
4294967295 ;40
43 ;9r bd;3p 6p 9n 9o 9q ad av c0=eidrm
43.8 ;;ah
43.99 ;;8g
4303 ;9y
431 ;;bm c8 cb;;bk
432 ;;c8 cb
433 ;c1 cb;c8
4344 ;70
4345 ;;70 8l
44 ;bp c0;1a 1i 6x 9n 9o 9p 9r=echrng
44.08 ;;8g
442 ;;c8
443 ;93;ai
444 ;;8i
4443 ;;;at
446 ;;8i
44_fc_v657 ;6t
45 ;3x 7r 9q 9r ae ag c0;6x ad=el2nsync
45.5 ;;c8
451 ;;bv c8 cb
4541 ;ba
4548 ;6z
456_789 ;;9m
46 ;6t;3b 6x 9q=el3hlt
461 ;;c8 cb
462 ;;57 c8 cb
464 ;;a5 a8 aa
4660 ;;ad
47 ;3x;3h 6p 9n 9o 9r;6t=el3rst
470 ;8z 90
471 ;;c8
48 ;3z 9r ah b1;38 6p 6x 9n ad=elnrng
48.23 ;;8g
48.48 ;;8g
48000 ;2s
482 ;;4m
4821 ;az
484 ;;6z
4862 ;22 7q
49 ;6t;13 6p 9r am=eunatch
491 ;;6z 90
49151 ;60
49152 ;;;60
4918 ;;3p
494 ;;8h
495 ;;8i
49508 ;5u
499 ;8q;bw
4_000 ;;8r
4_096 ;;70 95
4e ;;6x
4ms ;;u x
4µs ;;7w 7x 7z
`;
