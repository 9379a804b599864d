// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['5'] = `
5 ;b f 11 1a 2c 3o 4a 56 6h 6k 6o 6w 6y 6z 74 75 79 7a 7c 7g 7i 7n 7p 7v 8o 95 99 9g 9h ag ah ai am b1 bf bo c0;0 a d n q 16 1f 1i 1s 2i 2m 2t 2v 30 35 3b 3p 3q 3x 42 4d 4i 4m 4q 4z 66 67 6r 6x 70 71 7f 7u 7y 82 85 87 8d 8e 8f 8g 8h 8i 8l 8r 8u 8w 8x 97 9n 9o 9p 9q 9r 9v 9z a0 a4 a6 a8 ao aq au av b5 b6 b8 ba bg bh bi bq bu bw bx;1g 6p 9y aa ax;3j 7q 9b 9l=eio
5.1 ;3t b7 ba;ai
5.1.1 ;b0
5.11 ;30;55 56 57
5.2 ;8w 97
5.3 ;21 8x;;6u
5.3.5.1 ;b6
5.4 ;22 bx
5.5 ;6u
5.5.4 ;7q
5.6 ;4a
5.6.2 ;;bm
50 ;33 4z 71 7v;13 16 1j 2w 58 59 6x 7g 7y 8c 8r 9n 9o 9r 9v al am av ba c8=enocsi
50.978467 ;;u
50.978619 ;;u
50.978670 ;;u
50.978733 ;;u
50.978790 ;;u
500 ;9d 9e 9i 9x ac aq c8;d 1f 3q 4g 6x 7i 8m 8r 9g ai bp;ah
5000 ;2b 4r 70 8l ai bc;2m 3p 9i 9v au av ax c5;1o c8
50000 ;;;65
500000 ;al
5000u16 ;;77
5002 ;;70
500500 ;c4
500ms ;;9i
500u64 ;;79
501 ;;1f bf bm
5014 ;7q
503 ;;bm
504 ;9i
505 ;;bm
5050 ;;c8
50_000 ;;3q
50u8 ;;8i
51 ;6t 6x;u 3h 6p 7g 9n 9o 9r ah av b6 ba=el2hlt
51.056162 ;;u
51.056309 ;;u
51.056472 ;;u
51.056496 ;;u
51.056511 ;;u
51.056919 ;;u
51.057742 ;;u
51.058010 ;;u
51.061271 ;;u
51.061562 ;;u
511 ;7v;6x 7o 7p 82 8q 90 99 be bf bi
512 ;2b 2p 4r 7f 7i 7k a8 ag c1 c4 c8;o 3x 43 44 6r a4 a5 a6 a9 af ai c0 c6;aa;a3
52 ;6t 8e 8k 9m;0 n u 12 1a 3x 66 6p 6x 72 87 8r 95 9o ai ao aq bh c0=ebade
5201 ;;8i
527µs ;;4s
5280 ;9p bx
53 ;7e 7k;6x 7f 7i ah ai;3z 6t=ebadr
5300 ;7i
5321 ;18
535 ;;2d 66 67 9w
5353 ;ba
536 ;;71 aa ai
5382 ;95
54 ;3x 6u;2o 56 6x 7f 9m ao=exfull
5424 ;3p;3h
5432 ;;;24
5452 ;ah;;af
548 ;b1
5482 ;97
55 ;;3h 6x=enoano
5516 ;;af
552 ;;8g
5569 ;;82
56 ;6t;6x 8l a0 at=ebadrqc
563 ;;7x
564 ;;9c
5681 ;;;6z 71
57 ;6t c8;6x 71 8h az bh=ebadslt
5737 ;y 22
576 ;b1;4z 6z
5771 ;b4 b6
5793 ;;8l
58 ;6t;12 3p 6p 6x 95 ba c0
581 ;;6z
583658 ;ai
5854 ;;ag
59 ;6x 9e;1a 3h 3p 90 9o 9z=ebfont
5952 ;5y;;7p
5961 ;8w
59807616e1fa2540724bfbac14d7976d7e4a3860 ;;1f
5996 ;;6z
5996_10339 ;;6z
5996_7443 ;6z
5996_8891 ;;6z
599sec ;;ay
59db9 ;;6x
59sec ;;8y 99 cc
5_000 ;;8r 9h 9i
5hel ;;3x
5hello ;;3x 89
5s ;;9i
5usize ;;79
5µs ;;w
`;
