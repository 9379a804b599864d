// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['9'] = `
9 ;1s 2v 30 33 38 3a 4r 6e;0 b n u 12 1a 1p 21 22 25 2x 35 3b 3o 3p 3q 3y 45 4a 4c 4h 4i 4s 51 53 56 57 66=ebadf
9.6 ;1j
9.8 ;;n
90 ;;x 3j 4t 4y 51=emsgsize
900 ;;3q
91 ;;1p 33 35 3b 57=eprototype
9112 ;1j 3t 3u
92 ;1x 3z;1o 4g=enoprotoopt
9293 ;i j k o p u w x 14 1c 4w
93 ;;1o 3h=eprotonosupport
94 ;;1o 66=esocktnosupport
959 ;j
97 ;;1p 57=eafnosupport
972ms ;;y
98 ;m;1c 1x 2v 3a 3d 59 5k 61 62=eaddrinuse
989 ;;3q
99 ;2v;p 24 51 62=eaddrnotavail
992 ;3x 4x
9µs ;;t
`;
