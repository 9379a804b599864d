// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['0'] = `
0 ;b d f i 11 12 16 18 19 1g 1n 1o 1t 1x 21 2l 2o 2q 2r 2v 2x 30 37 3b 3f 3g 3p 3q 3r 3z 40 44 45 4a 4d 4n 4s 4z 52 5v 5w 60 61 62 65 66 67 6b 6d 6t;0 a c e j k n o p q t u v w x y 13 14 1a 1b 1c 1f 1p 1s 1u 1v 22 25 26 2d 2i 2m 2n 2p 2t 2w 32 33 38 3a 3d 3h 3j 3o 3s 3u 3x 42 43 46 47 4b 4e 4g 4i 4m 4o 4q 53 55 56 57 58 59 6n 6o 6p 6q 6r 6s 6v
0..10 ;;3x
0..1000 ;;62
0..2 ;;2p 3x 4n 4o 6d
0..3 ;;3j 4n 60 6d
0..30 ;;3x
0..300 ;;3x
0..8 ;;3x
0..80 ;;3x
0.0 ;;1p
0.0.0.0 ;s 21 24;o q v w 19 1a 22 2v 67 6p
0.000009 ;;12
0.000010 ;;12
0.1 ;;1j 3x
0.100609 ;;12
0.31 ;3p 4b;u 11 2d 2m 2t 3d 42 4s 5x 62
0.5 ;;1i 66
0.6 ;3x;j o u 13 1n 2d 5x 62
00 ;25 2b 3t;h i 3q 4i 5x
000 ;;14 2m 2n 2p 3q 4s 4z 6t
000_000 ;;14
002 ;;3x
005 ;;3x
0050 ;2b
01 ;;g h i u 13 1i 1t 1v 25 4i 5x
010.0.0.1 ;5y
013 ;;3p
02 ;25 2b 3t;u 2q 33 3h 3p 3q
022 ;1v 37
02x ;;25 5x
033 ;;3p
03o ;;37
044µs ;;4s
048_576 ;;4z
05 ;;2v 30 3e 3x
06 ;;u
08 ;;38
09 ;;3p
094µs ;;4s
0_9 ;;6p
0_u64 ;;3p
0_usize ;;3j
0a ;2b;25
0c ;;3b
0echo ;;3e
0foo ;;3b
0o022 ;;37
0o177 ;;37 58
0o600 ;;33 35 37
0o660 ;;37
0o666 ;;37 4e
0o777 ;;37
0u64 ;;4m
0x0 ;;6d 6r
0x01 ;;u
0x02 ;;u
0x04 ;;u
0x0f ;;u
0x10 ;;u
0x53 ;;1s 3h
0x7f ;;5y
0xfe80 ;;25
0xff ;;3x
`;
