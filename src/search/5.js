// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['5'] = `
5 ;b f 11 1g 2c 3j 3o 4a 56 6h 6o 6p 6w 6y 6z 74 75 79 7a 7c;0 a d n q 16 1f 1i 1s 2i 2m 2t 2v 30 35 3b 3p 3q 3x 42 4d 4i 4m 4q 4z 59 66 67 6r 6x 70 71=eio
5.1 ;3t
5.11 ;30;55 56 57
5.3 ;21 6u;0
5.4 ;22
5.5 ;6u
5.6 ;4a;1a
50 ;33 4z 71;13 16 2w 58 6p 6x=enocsi
50.978467 ;;u
50.978619 ;;u
50.978670 ;;u
50.978733 ;;u
50.978790 ;;u
500 ;;d 1f 3q 4g 6x
5000 ;1o 2b 4r 70;2m 3p
50000 ;65
5000u16 ;;77
500u64 ;;79
501 ;;1f
50_000 ;;3q
51 ;6t 6x;u 2i=el2hlt
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
512 ;2b 2p 4r;o 3x 43 44 6r
517 ;;6p
52 ;6t;0 n u 12 1a 2i 3x 66 6p 6x 72=ebade
527µs ;;4s
53 ;3z 6t;1s 6p 6w 6x=ebadr
5321 ;18
535 ;;2d 66 67
536 ;;71
54 ;3x 6u;2o 56 6x=exfull
5424 ;3p;3h
5432 ;24
55 ;;3h 6x 71=enoano
56 ;6t;n 6x=ebadrqc
5681 ;6z 71
57 ;6t;1a 66 6x=ebadslt
5737 ;y 22
576 ;;4z
58 ;6t;12 3p 6p 6x
582 ;;6z
59 ;6x;n 1a 3h 3p 6p=ebfont
5952 ;5y
59807616e1fa2540724bfbac14d7976d7e4a3860 ;;1f
5996 ;6z
59sec ;;1c
5hel ;;3x
5hello ;;3x
5µs ;;w
`;
