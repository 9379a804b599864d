// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['4'] = `
4 ;b c f p t 19 1g 1r 2t 3g 3o 3u 3x 3y 4b 4d 4r 4x 5w;0 a k n u v x 12 14 16 1a 1b 1c 1i 1o 1p 1s 1u 25 2l 2o 2v 30 33 35 3b 3d 3h 3p 3q 3v 41 42 43 44 47 4c 4e 4f 4i 4o 51 53 54 55 56 57 58 5x 5y 66=eintr
4.0 ;5d
4.1.1 ;2k
4.1.3.1 ;1p 2i
4.13 ;;43 47
4.2 ;62
4.2.2 ;3t
4.2.2.13 ;66
4.2.5 ;18
4.3 ;4t;51
4.5 ;4w
4.6 ;4t
4.7 ;4w
4.9 ;4t 4w
40 ;2p 4w;n x 1a 35 3p 4k 57=eloop
400 ;;u 2d 3q 51 57 66 67
40000 ;61 65
400ms ;4t;56
40122 ;5u
4095 ;;2p
4096 ;12 1a 2k 2m 2p 56;i n 11 19 1b 1f 1g 1s 1u 1x 2i 2v 32 38 3a 3b 3c 3o 4i 4j 4k 4m 5a
4097 ;2r;2m 2p
4098 ;2m
41 ;;u 38
41000 ;62
42 ;;2q 33 3h 3p 3q=enomsg
42000 ;61 62
42001 ;62
4271 ;k
42839 ;48
4291 ;21 22
4294967295 ;41
43 ;;3p 57=eidrm
44 ;;12 1a 1i 4y=echrng
44_fc_v657 ;4t
45 ;3x;n 1a 1s=el2nsync
46 ;4t;3b 4y=el3hlt
462 ;;57
47 ;3x 4t;3h 3v=el3rst
470 ;3y
48 ;2s 3z;u 12=elnrng
482 ;;4m
4862 ;22
49 ;4t;13 57=eunatch
49151 ;60
49152 ;60
4918 ;;3p
49508 ;5u
4ms ;;u x
`;
