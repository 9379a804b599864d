// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['6'] = `
6 ;12 19 1n 1r 3t 3z 41 4t 5x 5y 60;b u 11 13 1a 1b 1o 1p 1s 1t 1v 1w 1x 21 2c 2i 2l 2m 2o 2q 2s 2v 30 32 33 35 38 3a 3b 3d 3e 3p 3q 3x 42 43 4a 4b 4d 4f 56 57 66 68=enxio
6.0 ;;0
6.1 ;;1s 3h 3p
6.12 ;3e;43
6.16 ;1x 2d 38 3p 3x 4g;1s 2i 3q 43
6.18 ;46
6.2.1 ;3p
6.3 ;4k;1s 4l
6.4 ;15
6.5 ;y 46
6.6 ;;1a
6.7 ;4n
6.8 ;k
60 ;;0 n u x 12 1a 35 3y 4f 4t 51 66=enostr
600 ;2l 33 4h;1s 1x 20 2d 37 38 3o 3q 4e 66 67
60999 ;s 60
61 ;;2i 43 47 57=enodata
62 ;25 2b 4t=etime
621b ;26
63 ;;12 53=enosr
6335 ;60
64 ;1f 1o 2m 3o 4i 4w 4x 52;a b c d e k n q t u 1g 1p 22 2o 2t 2v 30 3q 4c 4m 4n 4o 51 53 54 55 56 57 5a 66 6b 6d=enonet
644 ;;37
6458 ;1o
64_bit ;4b
64k ;;4i
65 ;o 2m 3t 4c 4x 5y 67;0 n 1a=enopkg
65534 ;40
65535 ;60
65_535 ;;2d 66 67
66 ;4t=eremote
666 ;;37
67 ;4t;n 57=enolink
6761 ;15
6762 ;k
68 ;;1s=eadv
69 ;;n 1s=esrmnt
6943 ;5y
6µs ;;t
`;
