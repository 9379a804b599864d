// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['4'] = `
4 ;b c f p t 19 1g 1r 25 2t 2v 2y 3g 3j 3o 3u 3x 3y 4b 4d 4r 4x;0 a k n u v x 12 14 16 1a 1b 1c 1i 1o 1p 1s 1u 28 2e 2f 2i 2l 2o 33 35 3b 3d 3k 3p 3q 3v 41 42 44 47 4c 4f 4i 4o 51 53 54 55 56 57 58=eintr
4.0 ;5d
4.1.3.1 ;1p 2i
4.13 ;;43 47
4.2 ;2a
4.2.2 ;3t
4.2.2.13 ;2f
4.2.5 ;18
4.3 ;4t;51
4.5 ;4w
4.6 ;4t
4.7 ;4w
4.9 ;4t 4w
40 ;2p 4w;n x 1a 35 3p 4k 57=eloop
400 ;;u 3q 51
40000 ;2b
4007 ;29
400ms ;4t;56
40122 ;5u
4095 ;;2p
4096 ;12 1a 2h 2k 2m 2p 56;i n 11 19 1b 1f 1g 1s 1u 1x 2d 2e 2g 2i 2v 32 38 3a 3b 3c 3o 4i 4j 4k 4m 5a
4097 ;2p;2d 2e 2g 2h 2i 2m
41 ;;u 2f 2i
42 ;;2f 2i=enomsg
4271 ;k
42839 ;48
4291 ;21 22
4294967295 ;41
44 ;;12 1a 1i 2f 4y 56=echrng
44_fc_v657 ;4t
45 ;3x;n 1a 1s=el2nsync
46 ;4t;3b 4y 57=el3hlt
462 ;;57
47 ;3x 4t;3h 53=el3rst
470 ;3y
48 ;2s 3z;u 12 2i=elnrng
482 ;;4m
4862 ;22
49 ;4t;13 38=eunatch
49151 ;2a
49152 ;2a
4918 ;;3p
49508 ;5u
4ms ;;u x
`;
