// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['7'] = `
7 ;1f 3s 3t 6r 6w 6z 89 ag bm;0 d n u 12 1a 2m 2t 2v 30 35 38 3e 3p 3q 3u 3x 42 43 45 4b 4d 4m 4q 53 57 6p 6x 70 72 7a 7i 7p 7u 7x 82 85 86 87 8g 8m 8r 95 9m 9n 9r 9x a0 aa af ah ao aq ba bh c0;5w 6q 7w 9o;7q=e2big
7.1 ;6u;aq
7.1.1 ;;bg
7.2 ;6t bx
7.2.2 ;12
7.3 ;6t 6z bx
7.5 ;bx
7.6.1 ;be
7.88 ;79 a5;;7a
7.88.1 ;;8q bh
7.9 ;;c8
70 ;6t;k 6x=ecomm
700 ;38;3q
7000 ;h 61
7001 ;q 65;o 62;;s;;p
7002 ;p;62
7003 ;;62
7004 ;;k
7006 ;;t u v w
7007 ;21 22 2d;2c 2i 66 67 68;1p 1r 20;;24 2k
7009 ;;14 16
7010 ;19 1c 1e;1a 1b 1f 1g 1h 1i 1j 1k 5y 66 7v 7y cc;25 26;2b
70100 ;5y
7013 ;h 10 61;g i u y;m
7014 ;q
7017 ;;n
7020 ;;2v
7022 ;;6p
7023 ;;6p
7030 ;5o 5u;0 5 5f 5h 5j 5k 5l;5g
7031 ;5o
7040 ;;53 57 59;5b
7041 ;;53 57
7042 ;;57
7060 ;;6w 6x 6z at az
7061 ;;70 95
7062 ;;71
7063 ;;72
707 ;;8i
7080 ;13;11 12 15 ai
7090 ;;6t 75 76 77 78 79 7a;;7c
7091 ;;6v 7a
7096 ;;7i
7099 ;10;x 14 15
70kb ;;90
71 ;aa;7y ae b5 b6 ba;6t=eproto
7100 ;;7u 7w;p
7101 ;;7x
7102 ;;7z
7103 ;;7w
7104 ;;7y
7110 ;7r 7t;7l 7n 7o 7q 7v 8c
7111 ;7o;7v
7112 ;;7o 7v
7113 ;7o;7p
7120 ;;82
7121 ;;85 89
7122 ;;87
7130 ;;8d 8e 8f 8g 8l 8o 8u 94 95 99
7131 ;;8g 8r 8w 98
7132 ;;8i 8q 8w 99
7133 ;;8q 8v 99
7134 ;;8h 8q 8z 99
7135 ;;8g 8r 8z
7136 ;;8r 8y
7137 ;;8x
7138 ;90
7139 ;;90
714 ;;a0
7140 ;;9c 9e 9i
7141 ;;9g
7142 ;;9z
7143 ;;a0
7144 ;;9z a0
7145 ;;a0
7146 ;;9i a0
7147 ;;9z
7150 ;;9n 9p 9q 9r ax ay b0 b1 b4 b7
7151 ;b8;9l 9o ba
7152 ;;9p 9q 9r ba
7153 ;;ba
7160 ;a6;a3 a4 a5 a7 a9 aa
7161 ;;aw
7162 ;;aw
7163 ;;aw
7164 ;;aw
7165 ;;9u 9v 9w 9y
7166 ;;9v
7167 ;;9v
7168 ;;9v
7180 ;;al ao ap aq
7190 ;;bf bg bh bm
7191 ;;bd be
7192 ;;be bf bi
7193 ;;bi
72 ;;3p 6p 6x 79 7q ad b5=emultihop
7210 ;;bp br bs bw bx c0
7211 ;;bu bx
7212 ;;bu bx
7214 ;;bx
722 ;;70
7241 ;;8l
73 ;8l;6x ad=edotdot
7301 ;bx
7323 ;8x;;;6x
73ecret ;bm
74 ;6w 6x 6y;0 8l ad=ebadmsg
7413 ;;;7a
744 ;;9w
7440 ;a8 aa
7443 ;6z
7444 ;;6z
75 ;6y 74 8b 96;6w ad=eoverflow
7530 ;ad;ag ai
7531 ;ad;ai
7532 ;ak;ae af ai
755 ;;37
76 ;6y;35 6w 6x 8r=enotuniq
768 ;2k 67 6v 9u 9y a0;a8
77 ;;6x ad bh=ebadfd
770 ;3x
772 ;;6z
777 ;3d
78 ;6t;12 6z av=eremchg
7858 ;ai
7873 ;a0
789 ;;9m
79 ;;12 6z=elibacc
790 ;;9h
791 ;o 67;6x
792 ;at;9h
794 ;;9h
795 ;;9h
7e ;;6x
7f0519fba000_7f0519fbb000 ;;4i
7f0519fbb000 ;;4i
7fe2381ed000_7fe2381ee000 ;;4i
7fe2381ee000 ;;4i
`;
