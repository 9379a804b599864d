// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['5'] = `
5 ;b f 11 1g 1o 3l 3o 3u 4a 4c 4r 56;0 a d n q 16 1f 1i 1s 2c 2f 2h 2i 2m 2u 2v 2y 30 35 3b 3j 3k 3m 3p 3q 3x 3y 42 44 4d 4f 4i 4m 4q 51 57 5a=eio
5.0 ;;3h
5.1 ;3t
5.11 ;2y
5.3 ;21 4w
5.4 ;22
5.5 ;4w
5.6 ;4g;1a
50 ;33;13 16 2d 2e 2g 2h 2w 51 58=enocsi
50.978467 ;;u
50.978619 ;;u
50.978670 ;;u
50.978733 ;;u
50.978790 ;;u
500 ;;d 1f 3q
5000 ;2b 2h;1o 2m 3p
501 ;;1f
50_000 ;;3k
51 ;4t;u 3p=el2hlt
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
512 ;2p 3k;o 3y 43 44 4k
52 ;o 4t;0 n u 12 1a 2f 3x=ebade
527µs ;;4s
53 ;3z 4t 4v;1s=ebadr
5321 ;18
535 ;o 3t
536 ;2a 2m 4x
537 ;2o
54 ;3x 4w;2o 3q 57=exfull
5424 ;3p;3h
5432 ;24
56 ;4t;n 3p=ebadrqc
57 ;4t;1a=ebadslt
5737 ;y 22
576 ;;51
58 ;4t;12
59 ;2f;n 1a 3h=ebfont
5952 ;29
59807616e1fa2540724bfbac14d7976d7e4a3860 ;;1f
59sec ;;1c
5hel ;;3x
5hello ;;3x
5µs ;;w
`;
