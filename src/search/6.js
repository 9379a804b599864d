// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['6'] = `
6 ;12 19 1n 1r 3t 3z 40 4a 5x 5y 60 6i 6k 6t 74 7h 89 8b 9y af b7 bf bz;b u 11 13 1a 1b 1o 1p 1s 1t 1v 1w 1x 21 2c 2i 2l 2m 2o 2q 2s 2v 30 32 33 35 38 3a 3b 3d 3e 3p 3q 3x 42 43 44 4b 4d 56 66 68 6p 6w 6x 6z 70 72 79 7a 7u 7w 7z 85 88 8e 8g 8h 8l 8m 8r 8w 94 95 9h 9o 9x a0 a9 ad ai aq at au b5 ba bi bq c0;7q aa;bg=enxio
6..6 ;;ai
6..8 ;;a0 ai
6.1 ;ag bf;3h 3p ba
6.1.2 ;71
6.12 ;3e;43
6.13 ;am
6.16 ;1x 2d 37 38 3a 3p 3x 4g;1s 2i 3q 43
6.18 ;46 5d 7y
6.2 ;6z bq bx;aq
6.2.1 ;3p
6.3 ;6r 7i bo;6s bf
6.4 ;15
6.5 ;y 46
6.6 ;;c8
6.7 ;c4
6.8 ;k
6.9 ;56
60 ;8w 8y 99 b8 bk bx;0 n u x 12 1a 35 3x 4z 66 6p 6x 71 72 79 7f 7i 7w 7x 84 87 94 95 9d 9e 9l 9n 9o 9p 9r ag ai ao aq az bh bm bq c0;8r c8=enostr
600 ;2l 4h aa;1s 1x 20 2d 37 38 3o 3q 4e 66 67 9r ah ai al ap aq;33
6000 ;c8
60000 ;72
6052 ;7i 7p
6063 ;;ai
6066 ;bp
6069 ;97
6093 ;;;89
60999 ;60
61 ;;2i 43 47 6x ad=enodata
616 ;89
6177 ;7q
6191 ;8x
62 ;2b 6t;9o;;;25=etime
621b ;26
625 ;;8w 9x
6269 ;7q
6298 ;74 8g;;6z aa
63 ;74 ad;53 6x 7f ai ay=enosr
6335 ;60
6379 ;8d
64 ;1o 2m 3o 52 6q 6t 6v 72 7r 8g 8w 9i 9r a7 ai aq as b6 b9 bl c0 c8;a b c d e k n q t u 1g 1p 22 2o 2t 2v 30 3q 4m 4n 4o 4z 53 54 55 56 57 59 6b 6d 6p 6x 7a 7h 7w 84 85 87 89 8c 8o 8r 8u 94 95 96 97 9d 9e a0 af ao b1 b8 ba bd bm c1;1f 8l 9y a8;6u 7q bk bx=enonet
64..128 ;;7i
644 ;;37
6458 ;1o
64:ff9b:: ;7p
64:ff9b::192.0.2.2 ;;7p
64:ff9b::c000:202 ;;7p
64_bit ;4b
64k ;;6q
65 ;6p;0 n 6x ad=enopkg
6528 ;8w
65464 ;a8
65483 ;72
65495 ;72
65507 ;67
65527 ;67
65530 ;am
65534 ;3d 44;;46;40
65535 a7;o 3t 5y 72 9t a0 a1 aa;9r;60 67 ae
65535_65535 ;;9r
65536 ;2m 6v 72 aa ab ah
65538 ;a7
656 ;;70
65_464 ;;a8
65_535 ;;2d 66 67 9w
65_536 ;;71 aa ai
66 ;6t;6x 7u 8r ai=eremote
666 ;;37
6667 ;;c1 c2 c5 c6 c7 c8
6672 ;af
6697 ;ca;c6 c8
67 ;6t;n 6x=enolink
6724 ;;;7h;7q
6761 ;15 7i
6762 ;k;;ba
68 ;89;6x 87 9o=eadv
6874 ;;;7p
6891 ;7f;;ag
69 ;9v a8;n ad af bp bw=esrmnt
6928 ;71
6943 ;5y
695 ;;8h
6979 ;;aq
6a ;;6x
6c ;;ad
6d ;;ad
6e ;;6x
6f ;;6x ad
6p ;;8e
6rd ;7i
6usize ;;79
6µs ;;t
`;
