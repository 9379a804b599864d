// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['7'] = `
7 ;1f 25 3t 4j 4k;0 d n u 12 1a 1g 2m 2u 2v 2y 35 38 3e 3h 3k 3p 3q 3v 3x 3y 42 43 45 4b 4d 4m 4q 53 57=e2big
7.1 ;4w
7.2 ;4t
7.2.2 ;12
7.3 ;4t;1s
70 ;4t;k n 1s 2i 57=ecomm
700 ;38;3q
7000 ;h
7001 ;p q s;o
7002 ;p
7004 ;;k
7006 ;;t u v w
7007 ;1p 1r 20 21 22 24 2k;2c 2d 2f 2h 2i 2j
7009 ;;14 16
7010 ;19 1c 1e 25 2b;1a 1b 1f 1g 1h 1i 1j 1k 26 29 2a
7013 ;h m 10;g i u y 2a
7014 ;q
7017 ;;n
7020 ;;2v
7022 ;;4f
7023 ;;4f
7030 ;5g 5o 5u;0 5 5f 5h 5j 5k 5l
7031 ;5o
7040 ;5b;53 57 59
7041 ;;53 57
7042 ;;57
7080 ;13;11 12 15
7090 ;;51
7091 ;;4x
7099 ;10;x 14 15
71 ;4t=eproto
7100 ;p
72 ;;n 1a 3p=emultihop
725 ;3x
73 ;;1s 57=edotdot
74 ;;0 1s=ebadmsg
75 ;;4y=eoverflow
755 ;;37
76 ;;35=enotuniq
768 ;2r 4x
770 ;3k 3x
777 ;;3d
78 ;4t;12 57=eremchg
79 ;;12=elibacc
791 ;o
7f3b284b6000_7f3b284b7000 ;;4i
7f3b284b7000 ;;4i
7f7f05ac1000_7f7f05ac2000 ;;4i
7f7f05ac2000 ;;4i
`;
