// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['1'] = `
1 ;a b f l m w 15 16 18 1a 1f 1g 1h 1i 1o 25 29 2l 2x 31 3f 3g 3x 3y 3z 40 41 45 49 4r 4s 4t 4w 4x 52 5b;0 h i k n p u v y 12 13 14 1b 1j 1k 1p 1s 1t 1u 1v 1w 1x 20 21 26 2a 2c 2d 2e 2f 2g 2h 2i 2j 2m 2n 2o 2p 2q 2r 2t 2v 2y 32 33 35 37 38 3a 3b 3d 3e 3i 3j 3k 3l 3o 3p 3q 3v 3w 42 43 46 47 4a 4b 4c 4d 4e 4f 4g 4k 4l 4m 4n 4o 4p 4q 4y 51 53 55 56 57 58 5a=eperm
1..4 ;;o
1..50 ;;3y
1.0 ;11 12;13
1.1 ;3t 4w;4b
1.2 ;4w;51
1.22 ;3b
1.3 ;4w
1.4 ;4w
1.5 ;1m;4y
1.64 ;28
1.8 ;4w;x
1.89 ;9 5d
10 ;18 20 25 2b 3k 3s 3z;0 d i n 12 16 1o 1u 27 2f 2i 35 3h 3p 3q 3v 40 45 4y 51 57 5a=echild
10.0 ;;51
100 ;1f 1j 52;h i n o 12 19 1b 1g 1h 1i 1s 1x 20 38 3o 3q 3w 3x 3y 43 47 4e 4f 4m 51 56 57 5f=enetdown
1000 ;31 3s 5b;0 1o 2a 2l 2x 2y 3q 3v 3y 4o 59 5a 5f
1000.0 ;;51
1001 ;;3y
100_000 ;;2m 2n
100m ;;3w
100ms ;;53 56
101 ;;t y=enetunreach
102 ;;57=enetreset
1023 ;2a 3z
1024 ;h 1m 2a 3d 3x 3z;1h 1i 1j 3c 3w 4f 4m 4o 51 5a
1024s ;;1h
103 ;;q w=econnaborted
1035 ;3t
104 ;3b;q 14 16 1e 1t 2f 31 3l 3o=econnreset
105 ;;w 1g 3j 3q 43 47 4b=enobufs
106 ;;w 2f=eisconn
107 ;1x 35 3b 3f;o q 1a 2f 33 3m=enotconn
108 ;1x 27;2f 3b=eshutdown
109 ;;t 3v 4b 4c 4f=etoomanyrefs
10_000 ;;51
10u8 ;;3y
11 ;c f 25 29 2x 3x;0 d h i w 1a 1f 1i 1o 27 2f 2m 2p 2r 2y 35 3b 3e 3i 3j 3k 3l 3m 3p 3q 3r 47 4n 4q 53 57 59=eagain
11.2 ;3u
110 ;;28 35=etimedout
111 ;3y 5j;t x 14 15 1p 1z 2g 2i 32 33 3f 3m 3o 3q=econnrefused
112 ;3x;28=ehostdown
1122 ;1p 21 2f 2i
113 ;;y=ehostunreach
115 ;;1a=einprogress
116 ;;28=estale
12 ;2c 33 42 4t 4w;0 n q u 12 1g 1s 27 2i 32 35 3l 3p 3q 4v 56 59=enomem
120 ;;2i 57 5a=eisnam
1200 ;;3p
121 ;;57=eremoteio
122 ;;2i=edquot
123 ;;u=enomedium
1234 ;;e 3d
124 ;2r=emediumtype
127 ;y 13 21;26 2a 2v=ekeyexpired
127.0.0.1 ;m p s 10 13 1n 1p 1r 20 21 22 24 2k 5b 5g 5o;0 5 b g h i j k n o q t u v w x y 11 12 14 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 26 29 2a 2c 2d 2f 2h 2i 2j 2v 41 4f 4g 4x 51 53 57 59 5f 5h 5j 5k 5l
127.0.0.2 ;13 21
127.1 ;;29
127.255.255.255 ;21
128 ;1b 4j;0 n o p u 1g 22 28 2d 2e 2f 2g 2h 3o=ekeyrevoked
128_byte ;28
13 ;h 22 2l 3r 4q 4t 4w;0 n u 12 1a 1z 2a 2i 2n 35 38 3b 3h 3p 3w 40 47 4f 4h 57=eacces
131 ;y;1f=enotrecoverable
135 ;4j
136 ;;28
1397966893 ;3z
14 ;1f 2s 2t 3s;0 u 1a 1n 1s 2f 2i 35 3q 3v 53=efault
1413 ;41
142 ;;2i 57
144ms ;;14
15 ;w 1p 22 25 32;0 g n v 1a 2o 2q 33 35 3h 3p 3q 3x 46 47 53 56 57=enotblk
15257 ;3e
1536 ;;c
159 ;;12
16 ;w 1f 1p 25 3a 3v 4b 4t;n u 12 13 14 1b 1g 26 28 2f 2i 2m 2q 2v 2y 35 38 3b 3e 3p 3q 3s 3w 4m 4q 56 58=ebusy
160 ;4r
166 ;;n
17 ;1n 1o 3h;0 n u 12 16 1a 1i 35 3v 4o 4s 57=eexist
170 ;35
174 ;;0
176 ;4t
177 ;;37
1777 ;;38
179 ;;u
18 ;3s 4t;0 u 12 1a 35 3v=exdev
180 ;1t;4e
182 ;;57
1860 ;;1f
188 ;;2f
19 ;40;0 u 1s 35 3v=enodev
1904 ;;3w
191 ;3p
192 ;;25 3p
192.0.2 ;22
192.0.2.0 ;;y
192.0.2.1 ;22 24;25
192.0.2.2 ;22
192.0.2.7 ;;y
192.0.2.9 ;24
1940 ;;3w
1945 ;12
195 ;3x
198.51.100.1 ;;y
198.51.100.9 ;;y
1983 ;h
1_000 ;;4t
1_048_576 ;;51
1_72 ;;3p
1b ;25 2b;3p
1b62 ;25 26 2b
1s ;;w y
1u64 ;;4n
1µs ;;y
`;
