// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['9'] = `
9 ;1s 2v 2y 33 38 3a 4r;0 b n u 12 1a 1p 21 22 25 29 2f 2i 2x 30 35 3b 3k 3o 3p 3q 3y 45 4a 4c 4h 4i 4s 51 53 56 57=ebadf
9.6 ;1j
9.8 ;;n
90 ;;x 2i 3j 4t 4y 51=emsgsize
900 ;;3q
9000 ;;2h
904 ;2h
91 ;;1p 33 35 3b=eprototype
9112 ;1j 3t 3u
92 ;1x 3z;1o=enoprotoopt
9293 ;i j k o p u w x 14 1c 4w
93 ;;1o=eprotonosupport
94 ;;1o 57=esocktnosupport
959 ;j
96 ;;2f=epfnosupport
97 ;;1p=eafnosupport
972ms ;;y
98 ;m;1c 1x 2a 2g 2v 3a 3d 59 5k=eaddrinuse
989 ;;3q
99 ;2v;p 24 51=eaddrnotavail
992 ;3k 3x 4x
9µs ;;t
`;
