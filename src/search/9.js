// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['9'] = `
9 ;1s 2v 30 38 4r 6e 70 83 97;0 b n u 12 1a 1g 1p 21 22 25 2i 2x 35 3a 3b 3o 3p 3q 3x 40 45 4a 4h 4s 4z 53 56 57 66 6p 6w 6x 6z 72 7i 7q 7u 7y 7z 85 87 8g 8i 8m 8r 95 99 9m 9n 9o 9v a0 a5 ad af ai ao aq au ax b5 b8 bf bg bh bi bm bq c0;33;a6=ebadf
9.1 ;af
9.2.2 ;9h
9.3 ;8b bd
9.6 ;1j 8r
90 ;9k 9l am;x 3j 4y 4z 72 9o ax ay b1 bq=emsgsize
900 ;a2;3q
9000 ;a0 b1;ba
90000 ;74
91 ;;1p 32 33 35 3b 6z=eprototype
9100 ;b8;b9
9110 ;9e 9h 9i 9n be;bm
9112 ;3t 3u 8r bd bj bm;bg;1j 8b bf bo
9119 ;ba
9170 ;9r
92 ;1x 3z bj;1o 4g 6x 9i 9x;a2=enoprotoopt
92.0.2.2 ;;6x
924.6 ;97
9267 ;ae
9293 ;i j k p x 6x 72 79 8g 8x 94 95 96 97 cc;;o u 14 6u 6y 89 8e 8w;w 70
93 ;;1o=eprotonosupport
94 ;;1o 6x=esocktnosupport
9413 ;9r
9432 ;8l
95 ;;7y=eopnotsupp
950 ;9h
9520 ;ai
959 ;j
961 ;;9x
97 ;;1p 7o=eafnosupport
972ms ;;y
97f7 ;;7q
98 ;m;1c 1x 2v 3d 59 5k 61 62 7o 7w 7z cc=eaddrinuse
9844 ;7p
9850 ;bx
989 ;;3q
99 ;2v;p 24 4z 62 72 7a 8w 8z 9v c2=eaddrnotavail
999 ;4o 82;7y
9a ;;6x
9d ;;6x
9µs ;;t 7w 7x
`;
