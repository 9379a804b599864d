// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['4'] = `
4 ;b c f p t 19 1g 1r 2t 3g 3o 3x 42 4a 4b 4d 5w 6o 6x 75 77 7a 7p 7u 83 8i;0 a k n u v x 12 14 16 1a 1b 1c 1i 1o 1p 1s 1u 25 2l 2o 2v 2x 30 33 35 3b 3d 3h 3p 3q 3u 40 43 44 47 4e 4o 4z 53 54 55 56 57 58 59 5x 5y 66 6p 6r 6w 6z 70 72 79 7g 7i 7o 7v 7w 7x 7y 82 85 87 8d 8e 8f 8g 8h=eintr
4.0 ;5d
4.1 ;6x
4.1.1 ;2k 7f
4.1.3.1 ;1p 2i
4.13 ;;43 47
4.2 ;62
4.2.1 ;7f
4.2.2 ;3t
4.2.2.13 ;66
4.2.5 ;18
4.3 ;6t
4.5 ;6u
4.6 ;6t
4.7 ;6u
4.9 ;6t 6u
40 ;6u 6w 71 8d 8e 8f 8g 8i 8k;n x 1a 35 3p 6r 6x 79=eloop
400 ;;u 2d 3q 4z 66 67
40000 ;2p 61 65
4000u64 ;;79
4007 ;7n
400ms ;6t;56
401 ;;79 85
40122 ;5u
403 ;7o
4080 ;4r
4095 ;;2p
4096 ;12 1a 2k 2m 2p 38 56 7v 84;i n 11 19 1b 1f 1g 1s 1u 1x 2i 2v 32 3a 3b 3o 4i 4m 59 6p 6q 8g 8i
4097 ;2r;2i 2m 2p
4098 ;2m
40ms ;;6w 6x 6z 70 82 8f 8g
40usize ;;79
41 ;;6x
41000 ;62
4121 ;82
42 ;;2q 33 3h 3p 3q 6p 6x=enomsg
42000 ;61 62
42001 ;62
4271 ;k
42839 ;46
4291 ;21 22 7q
4294967295 ;40
43 ;;3p 6p=eidrm
4344 ;70
4345 ;;70
44 ;;1a 1i 6x=echrng
444 ;;8i
446 ;;8i
44_fc_v657 ;6t
45 ;3x 7r;6x=el2nsync
45.7 ;;8g
45.8 ;;8g
4548 ;6z
46 ;6t;3b 6x=el3hlt
462 ;;57
47 ;3x 6t;3h=el3rst
47.9 ;;8g
48 ;3z;38 6p 6x=elnrng
48.8 ;;8g
48000 ;2s
482 ;;4m
484 ;;6z
4862 ;22 7q
49 ;6t;13 6p=eunatch
491 ;;6z
49151 ;60
49152 ;60
4918 ;;3p
49508 ;5u
4_096 ;;70
4e ;;6x
4ms ;;u x
4µs ;;7w 7x 7z
`;
