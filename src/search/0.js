// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['0'] = `
0 ;i w 11 19 1g 1t 1x 21 2l 2q 2x 37 3b 3f 3g 3q 44 4d 4e 4n 4s 4z 52 5v 61 65 6b 6t 6x 70 78 83 8i 8m 8q 8v 8x 9z ad aq ax b8 bf bi bu;0 a c e j k n o p q t u v x y 13 14 1a 1b 1f 1j 1p 1s 1u 1v 22 25 26 2d 2i 2m 2n 2p 2t 2w 32 33 38 3a 3d 3h 3j 3o 3s 3u 3x 42 43 47 4b 4g 4i 4m 4o 4q 53 55 56 57 58 59 6n 6o 6p 6q 6r 6s 6v 6w 6z 71 72 75 77 79 7d 7e 7f 7g 7i 7n 7p 7u 7v 7w 7x 7y 7z 82 84 85 87 88 89 8c 8e 8g 8h 8l 8o 8u 8w 8y 8z 90 91 94 95 96 97 98 99 9c 9d 9e 9g 9h 9i 9m 9n 9o 9p 9q 9u 9v 9y a3 a4 a5 a6 a8 a9 ae af ag ah ai al an ap at au av aw ay b0 b1 b4 b5 b9 ba bd be bg bh bm bp bq bw bx c0 c1 c2 c4 c5 c6 c7 c8 cb cc;f 16 1n 1o 2o 2r 2v 3r 3z 46 60 66 7a 7o 81 8n 8r 8t 9r 9x a1 am;18 30 4a 5w 62 67 6d 7q 8p 9w a0 a7 ao b6;b d 12 3p 45 aa;40
0..10 ;;3x 9v
0..100 ;;7a 7i 8c 9i
0..1000 ;;62 85
0..16 ;;a9
0..2 ;;2p 3x 4n 4o 6d 97 bx
0..3 ;;3j 4n 60 6d 8g ai
0..30 ;;3x 79
0..300 ;;3x ai
0..5 ;;ai
0..50 ;;7g 95
0..5000 ;;b1
0..64 ;;9y
0..8 ;;3x 79
0..80 ;;3x
0..9 ;;79
0.0 ;7c 7k;1p 6z 7u 8x 94 96 97 9v 9w 9z
0.0.0.0 ;24 7o 7r ba;o q v w 19 1a 22 2v 67 6p 6w 6x 6z 70 71 72 7f 7i 7v 7z 82 85 89 8g 8h 8i 8l 8o 8q 90 91 94 95 99 9g 9i 9u 9z a6 af ag ao at ax ay az b1 b6 be bf bi;7t bc;s 21 b5
0.000009 ;;12
0.000010 ;;12
0.015631 ;;8h
0.02 ;;8g
0.04 ;;8g
0.042192 ;;8h
0.043760 ;;8h
0.043917 ;;8h
0.05 ;;8g
0.06 ;;8g
0.07 ;;8g
0.08 ;;8g
0.1 ;;1j 3x 97
0.100609 ;;12
0.14.10 ;;bq
0.17 ;;bq
0.2 ;75 7a 83;94 96;97
0.23.46 ;;bq
0.26 ;9i
0.3 ;77 87
0.31 ;19 3p 4b;u 11 2d 2m 2t 3d 42 4s 5x 62 95
0.35 ;a8
0.4 ;;af
0.5 ;9g;1i 66;;9c
0.6 ;3x;j o u 13 1n 2d 5x 62
0.8 ;;9h 9i ba
0.9 ;9k
00 ;;h i 3q 4i 5x 6x 8i ad ae;2b 89;25 3t
000 ;;14 2m 2n 2p 3q 4s 4z 6t 6x 79 88 8r 9h 9i 9m 9r 9w 9x ah ai aq
0000 ;;ae af c1 c8
000_000 ;;14 88 9m 9r 9x
001 ;;c1 c5 c6 c7 c8 cb
002 ;;3x c1 c5 c6 c7 c8 cb
003 ;;c1 c5 c6 c7 c8 cb
004 ;;c1 c5 c6 c7 c8 cb
005 ;;3x c1 c5 c6 c7 c8 cb
0050 ;2b
009x ;;ai
00_2 ;;8i
00s ;;90
01 ;9m;g h i u 13 1i 1t 1v 25 4i 5x 6x 72 8u ad ae be bf bg c0
010.0.0.1 ;5y
0123456789abcdef0123456789abcdef01234567 ;;ai
013 ;;3p
016x ;;9q
02 ;2b 3t 89;u 2q 33 3h 3p 3q 6x ad;;25
022 ;1v 37
0250d ;;a0
02x ;;25 5x 6x ai
03 ;;6x 7u ad ai
033 ;;3p
03o ;;37
04 ;;6x 8q 8r 8u ad
0411 ;87
044µs ;;4s
048_576 ;;4z
04x ;;72 7u 8r 8u
05 ;;2v 30 3e 3x 6x 8u
05x ;;6x
06 ;;u 6x 8u ad
07 ;;6w 6x 6z 90
08 ;;38 6x 8u be bf
09 ;;3p 8u ad bg
094µs ;;4s
096 ;;70 95
0:: ;;c8
0_0 ;;9r
0_65535 ;9t;9r
0_9 ;;6p 6z 99 b8
0_rtt ;;;bv
0_u32 ;;ah
0_u64 ;;3p
0_usize ;;3j
0a ;2b;25 6x 7u ad
0b ;;8u
0b0011_1111 ;;ae
0b0100_0000 ;;ae
0b1000_0000 ;;af c1 c8
0b1100_0000 ;;ae c1 c8
0b1111_1000 ;;af
0c ;;3b ad
0d ;;6x
0e ;;6x
0echo ;;3e
0f ;;ad
0foo ;;3b
0o022 ;;37
0o177 ;;37 58
0o600 ;;33 35 37 bq
0o644 ;;a9 bq
0o660 ;;37
0o666 ;;37 4e
0o777 ;;37
0s ;;7w
0u32 ;;6x 79 8w 9w
0u64 ;;4m 59
0u8 ;;9x
0x0 ;;6d 6r 77
0x0080 ;;ai
0x01 ;;u
0x0100 ;;ai
0x02 ;;u 7f af
0x0200 ;;ai
0x04 ;;u
0x0400 ;;ai
0x0f ;;u 7f af ai
0x1 ;;9m
0x10 ;;u
0x12 ;;ai
0x1301 ;;bx
0x1302 ;;bx
0x1303 ;;bx
0x16 ;;ba
0x17 ;;ba
0x18 ;;8w
0x1fff ;;6x
0x20 ;af;ai
0x200 ;;7i
0x2000 ;;7i
0x2001 ;;7i
0x2002 ;;7i
0x21 ;;ai
0x22 ;;ba
0x34 ;;ai
0x3fff ;;6x ai
0x4000 ;;6x
0x45 ;;a0
0x4d ;;6x
0x6a ;;ba
0x7e ;;ai
0x7f ;;5y 7i ai
0x80 ;;7f ai
0x8000 ;;ai
0x84 ;;7i ai
0x85 ;;ai
0xa1 ;;6x
0xc0 ;;7i ai
0xd4 ;;6x
0xe000 ;;7i
0xfe80 ;;25
0xff ;;3x 8w ba
0xff00 ;;ba
0xff02 ;;ba
0xffff ;;72 7a a0
0µs ;;7x
`;
