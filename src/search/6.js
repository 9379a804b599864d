// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['6'] = `
6 ;12 19 1n 1r 29 2a 3t 3z 41 4t;b u 11 13 1a 1b 1o 1p 1s 1t 1v 1w 1x 21 28 2c 2f 2i 2j 2l 2m 2o 2q 2s 2v 2x 2y 32 33 35 38 3a 3b 3d 3e 3p 3q 3x 42 43 4a 4b 4d 4f 56 57=enxio
6.0 ;;0
6.1 ;;1s 3h 3p
6.12 ;3e;43
6.16 ;1x 4g;1s
6.18 ;46
6.2.1 ;3p
6.3 ;4k;1s 4l
6.4 ;15
6.5 ;y 46
6.6 ;;1a
6.7 ;4n
6.8 ;k
60 ;2e;0 n u x 12 1a 2d 2f 2g 2h 35 38 3o 3y 4f 4t 51=enostr
600 ;2l 33 4h;1s 1x 20 37 3q 4e
60999 ;s
61 ;;2i 43 47=enodata
616 ;3j
62 ;25 2b 4t;57=etime
621b ;26
63 ;;12=enosr
6335 ;2a
64 ;1f 1o 2e 3o 4w 4x 52;a b c d e k n q t u 1g 1p 22 2d 2g 2h 2o 2t 2v 2y 30 3i 3l 3m 3n 4c 4m 4n 4o 51 53 54 57 5a=enonet
644 ;;37
6458 ;1o
64_bit ;4b
65 ;o 2a 2m 2o 3t 4c 4x;0 n 1a=enopkg
65534 ;40
65535 ;2a
66 ;4t=eremote
666 ;;37
67 ;4t;n=enolink
6761 ;15
6762 ;k
68 ;;1s 2i=eadv
69 ;o;n 1s=esrmnt
6943 ;29
6µs ;;t
`;
