// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['b'] = `
b ;c1;0 a b c d e k 12 14 16 1h 1i 1j 1o 1p 25 2i 2m 2n 2p 2r 2t 2w 2x 30 3a 3b 3j 3o 3p 3q 3u 3x 43 44 45 4a 4b 4d 4e 4g 4i 4m 4n 4o 4q 4z 59 5h 5l 5x 67 6b 6d 6p 6q 6r 6v 6x 71 72 7a 7i 7n 7v 7w 7x 82 83 84 85 86 87 88 89 8g 8i 8m 8q 8r 8w 8x 8y 94 95 97 98 9c 9g 9i 9l 9m 9n 9q 9r 9v a0 a6 aa af ai ap aq au av aw ax b5 b6 ba bf bg bi bs bu bx c0 c4 c6 c7 c8 cb;bm;;2s
b1 ;;30
b2 ;;6x
b4 ;;6x
b8 ;;6x 9v
b9 ;;6x
ba ;;6x
back 6q;5 f i x y 1g 1p 1x 2i 2r 30 3d 3p 3q 3x 4e 4o 4q 4s 54 5f 5g 5y 60 61 67 6g 6p 6r 6u 6v 6w 6x 7a 7o 7q 7u 89 8f 8i 8k 95 97 98 9g 9i 9p 9r 9t 9y ad af ak al as b9 bf bm bx c2 c4 c5 c8;1i 1j 4y 4z 59 79 7f 84 8m 8r 9h a4 ae ai an ay ba c1;1s 6t 7g 8e 8q 93 9k 9v 9x a0 b8;4m 5x 77 8g 9z a1 ao aq;aa
back_mut ;;59
back_office ;;6p
background ;16 37 3h 56 8p
backlog 1a;w 1b 9v;19 26 2v 42 43 57 59;7w 81;;7u
backlogs ;;7v
backoff 9h;70;9i
backpressure 3x
backslash ;3p;ai
backtrace ;;1f 2n ao
backup ;;ai
bad ;1e 1i 1k 1l 2k 3x 56 5c 5g 61 6g 7c 9i 9n ao bq;b ae af ai b0 b1 bf bg bi bm bx;66;7y 9e
bad_children ;;56
bad_client ;;;1l
bad_clients ;;66
bad_frames ;;3x
bad_phases ;9e;9i
bad_starts ;;58
badcertificate ;;bq
badly 3x
badsignature ;;bx
bailiwick ;af ah
balancer ;q 10
ball ;;4s 6t
band ;89;88
band_inline ;;84 89
bank ;af br;bq bx;ai;ah;3d
bans ;;c8
bar ;u 8g
bare ;19 2v 3t 4b;84 9l 9m 9n;bj
barrier ;;30
bars ;u
base ;a0;16 bf
bash ;1j 36 62;;5p
bash(1) ;36
basicconstraints ;;bq bx
batch ;;4z
batching ;6u
bb ;4d
bb22d ;;3b
bbb ;4d
bbcc ;;4d
bbr ;71
bc ;;6x
be ah ay;b e f h n t u v 10 11 14 16 18 19 1g 1j 1m 1o 1p 1t 1v 20 24 26 2k 2o 2p 2q 2r 2s 2t 2v 2x 31 35 36 38 3a 3b 3e 3f 3g 3j 3s 3t 43 4a 4d 4g 4i 4m 4n 4o 4q 50 52 58 5b 5g 5w 64 6b 6p 6q 6v 6x 6z 75 79 7a 7u 7x 81 83 85 8c 8g 8h 8i 8k 8l 8m 8q 8r 8t 8z 92 94 95 97 98 9e 9h 9k 9n 9o 9p 9x a2 a3 a8 ac ad al ar au az b5 b7 ba bc bl bo bp bq br bv bw bz c2 c4 c5 c9 ca cc;d 3p 3q 47 4b 4e 4z 54 59 5h 66 6o 6s 7f 84 8u 96 9d 9q 9z a4 ag an b0 b4 b8 bf c8;i k o y 12 15 1f 1i 1r 1x 21 2d 2i 2l 3x 40 4r 4s 55 65 6t 7o 7p 7t 7w 89 8w 9t a0 ai ak am aw b1 be bm cb;c s 22 30 33 3z 56 5y 62 67 6r 7c 7g 7h 7i 7n 7y 87 9i aa af aq bx;3u 45 57 9r
be_bytes ;;u 6o 6x 72 7a 7f 8g 8w 9m a0 aa ae af ag ai b1 ba bx
be_the_server ;;11
bears ;46
beat ;6t;98
beats ;6u
became ;c 2l 2r 7f 8e 9r ad af ar at be;59 b0 b1;85
because ;c r 1i 1o 1p 26 2l 2s 32 3p 3t 52 58 62 63 67 72 79 7i 7w 8z 9h 9i 9p 9r aq c4 c5;;16 4r 5b bc;56 95
become ;w 45 4z 5y 7i;36 3p 3u 55 56 57 59 aa bm
become_user ;;42
become_user(1) ;;42
become_user(2) ;;42
become_user(3) ;;42
become_user(4) ;;42
become_user(5) ;;42
become_user(6) ;;42
become_user(7) ;;42
becomes ;n 10 1x 2t 3g 42 46 57 59 5b 6q 6u 6y 75 7n 7u 8k 8n 8p 8r 8t 95 9i a6 aw bx;55 56 7a ay
becoming ;6x
been ;y 16 18 1j 2b 3g 49 4h 4n 4r 57 6z 70 71 74 78 79 7k 84 89 8b 8i 8w 8x 95 a4 ai aq au c5 c6;4m 4o 59 88 9q aa b1 b8 ba bm bq bx c8;8r
befell ;1a
before ;1 d f g p q s t u w 1a 1b 1p 1x 21 24 25 2i 2k 2n 2q 2r 2s 33 35 39 3h 3o 3p 43 4a 4e 4g 4h 4i 52 5b 5n 5o 5r 5x 65 68 6b 6k 6s 6t 71 75 79 7a 7b 7e 7g 7k 7l 7o 7p 7u 7x 7y 7z 81 86 87 8i 8l 8o 8r 8v 8x 8z 97 9d 9e 9f 9h 9l 9n 9o 9q 9r 9t a3 a9 aa ac ah ai ay b1 b3 b4 b5 b9 be bf bi bj bl bp bv by c1 c4 cc;1o 36 3b 3q 3u 4m 4o 4z 55 59 5f 6o 6v 83 84 8m 8u 94 96 9w 9y 9z a4 af ao aw bq bu bx c8 cb;o 10 12 13 14 1i 1v 2d 2t 31 3a 3d 3s 3t 44 46 4b 4r 58 5q 62 67 6x 6y 7h 7i 7v 82 85 8n 95 98 a8 ae al am au av ba bg bt c0;c 16 1g 1j 37 38 3x 56 6p 6r 70 74 7w 89 9i 9v a1 aq bh bm;i 57 8g
before_a_large_message ;;4o
before_accept ;;q
beforehand ;k o 3z bx
began ;1o 87 8v ae;4s 4z 6t 6x 71 79 8d 8e 8g 8i 8p 8u 8w 9i a4 bm bx;u
begin 71;16 1s 21 2d 2x 37 3b 4d 4h 5d 5e 7a 8w 8x 9i 9z ae b7 bx c1;h i u 59 66 67 6x 75 76 77 79 7d 86 8m 8r 9o 9q aq b0 c8;9r ad bv
beginning ;1g 1t 2i 2r 3h 4a 62 66 88 8g 8z 9k bd be ca;4m 4z 79 86 8r
begins ;u 2b 2l 2x 38 3g 3x 3z 5r 5w 5x 60 6a 6o 71 79 7a 7f 7p 7q 8e 8m 8n 8w 8z 9d 9j 9k 9p ad af al am b0 b6 b7 bd bk bn;2d 2i 4m 4z 59 6x 87 8c 8r 94 9v ba bq bx;2m 4a 62 9i aa ae bm
begun ;22 77 78 7u 8m aq bo;a4 aa bm
behalf ;q
behave ;2r 7u
behaves ;b1
behaviour ;5x 6s
behind 1x 3q;b m w y 16 1j 1p 1r 1z 24 2x 32 3z 4g 4n 55 5b 6o 6u 6v 6x 7c 7y 87 8g 8i 8l 8m 8n 8t 8z 95 9l a2 a8 ad af ai ap b1 bd bi bj bm bp by c8 ca;37 56 59 7g 7i 7z 8r 94 98 9i 9q 9r 9y a4 ba c1;2k 6z 89 9t 9v ae au be bg bo;1x 69 9n bf
being ;35 4a 7i;1o c8;7g
belief ;4m
believe ;1p 6o 8i ae bc bp;45 46
believed ;9r ak bt bz;4z b8;af
believes ;4m 6o ae aj;af b1
bell ;4m cb;4i 4z;6q;4o 4r 7x;4n
bell_alone ;;4n
bells ;6k;4m 4o cb
belong ;m y 1a 1c 22 2t 4d 60 7u 7z 9v at;4b 6p;87
belonged ;1p 5k
belongs ;m o 19 1f 1x 20 2l 2w 33 39 3a 3b 3u 40 4a 4i 4r 5b 60 63 65 67 7a 7i 7p 87 8u 8w 9v a6 aa bq cb;30 6r 6s 6x a0 af ag ba;q
below ;0 h 13 1a 1g 1j 1o 1p 2d 2n 2o 2r 32 35 36 3d 3e 3p 3q 3x 4o 4s 57 5p 61 63 65 6o 6p 6v 6x 72 78 7g 7n 7q 8e 8l 8w 9e 9n 9r 9t 9z ac ad af as ax ay b1;7a 7u 9h 9v 9y a9 ae ba bm;u 4n 55 6u
ben ;bf bo c2 c6;;aq c1 c7;ap;be c0
benchmark ;52
benchmarks ;4s
beneath ;a9 bm
beside 7a bm;1l 33 38 3b 3p 43 5h 67 6d 7q 8r 91 9z aq ar b7;30 4z 58;9w;;1c
beside_curl ;7a
besides ;19 3z 4a 9q
best ;24 38 7a 8z;8g
better ;10 3d 3q 53 65 6t 87 a8 aa;b0 c1 c8
between 8f;b c f 10 13 1n 1p 1x 1z 2k 2l 2p 2r 2w 32 36 37 39 3p 47 4a 4q 53 54 55 57 59 5c 5s 65 6d 6o 6r 6s 6u 6w 74 78 79 7q 7u 84 86 8b 8g 8k 8q 8w 93 94 95 9h 9i 9p 9r a2 a9 ac ag ao b0 b1 b3 b4 b6 bh bp c2;4z 7i 9y ai bm c8 cb;q 15 22 3u 56 6b 89;4o
beyond ;2m 46 54 6q 6v 70 8v 93 aa an;3u 6o 6x 8w;8x 8z
bgp ;k
big ;26 5w b1;6r a0;25
big_endian ;2b
bin ;1k 5f 5r;0 5 a b c d e h i j k n o p q t u v w x y 11 12 13 14 15 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4y 4z 53 54 55 56 57 58 59 5e 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7h 7i 7l 7n 7o 7p 7q 7u 7v 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8n 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 99 9c 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 aa ad ae af ag ah ai al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw bx c0 c1 c2 c5 c6 c7 c8 cc
binary 9m;aa;bh;9m
binary_remote_addr ;7o
bind ;h 19 1s 1u 38 39 3d 3q 50 5b 5g 5o 65 67 7a 7o 8z 91 ag b5;0 b i j k n o q u v w 12 13 16 1a 1f 1g 1h 1i 1j 1n 1o 1p 20 26 2i 2v 33 36 3a 3h 3o 3s 3u 40 42 43 46 4g 4i 4m 4n 4z 53 57 59 5f 5x 60 66 6p 6q 6r 6t 6v 70 72 79 7f 7i 7n 7u 7w 7x 7y 7z 84 87 89 8g 8l 8o 8r 8u 8v 8w 8x 8y 95 98 9c 9g 9i 9o 9r 9u 9v 9w 9x 9y 9z a0 a6 aa af ai al ao ap aq au av aw ax ay b1 b4 b6 ba bd bh bi bm bu bx c0 c8;p 1b 1c 24 25 2d 37 3b 3g 3p 61 7q;t 3f;1x 21 62
bind(2) ;24 25
bind2_bucket ;8u
bind9_dnsutils ;a0 ad ba
bind_addr ;;3b 40 42
bind_address_no_port ;62 7a 8z
bind_bucket ;8u
bind_service ;63
bind_without_gifts ;3h;3p 3q
binds ;1c 1d 1p 21 2b 3b 53 57 5x 65 7o b5;1x 37 58;22
bindtodevice ;7q
bindv6only ;7o;21
birth ;43 4a
bit ;38 4b 72 7f 9p ag ay bx;u 6r 6s 6x 84 9y ai;af
bits ;33 67 6o 6x 73 7q 9r 9y a1 a4 ab ad ah;6d 84 a0 ai;72;a7
bits_retain ;;2t 30 4a 6p c8
bits_truncate ;;37 58
bl0 ;;9w
black ay;7a a2 b3;9v
black_hole ;9v
blackhole ;7a;9v
blame ;1o 74;2x
blanks ;3p 9u
blksize ;a7 a8 ac;aa
block a7;1i 1o 2p 4r 5p a4 c8;20 2m 37 54 57 66 6x 77 9d 9e ba;7x 9v a5 a7 a8 ac;36 a3 a6;;aa
blocked ;30 57;37 56;36 55
blocking ;2m 2r 4g 57 5b 6p 77 87 8p 9i 9v;3u 4a 4b 6o 7y;2t 3r
blocks ;36 3q 4q 54 5p 9v a5;6x a4;2p 55 a3 a7 a8;;aa
bob ;;72;e;;2r
body bd;3z 9r bo by;8g 9i 9m aa ba bx;9k bd be bg bi bm bn;9e bf bk;8h bh
body_temp_path ;;6x 7o
body_time ;bk;bm
bodybybyte ;;9i
bold ;;;5p
book ;bl
bookkeeper ;;;9r
bookkeeping ;3x
books ;u 6z
bool ;;t 1s 1x 21 2d 2i 33 35 36 38 3q 46 47 4g 4m 4n 4o 4z 57 59 62 6p 6q 6x 79 7a 7g 7i 7n 7o 83 84 89 8r 8u 8z 91 95 97 9c 9h 9i 9m 9n 9r a4 aa ae af ag ai aq au ax ay b1 b5 b8 ba bg bi bm bq bx c1 c2 c6 c7 c8 cb
boot ;7o
bootstrap ;3x;9r
border ;63 a0
borrow ;e 25 aq;4i 6r
borrow_page ;6q;;4i
borrow_sealed_page ;4r;6r
borrowedfd ;e;46 4b 4i 6p
borrower ;;4i;6r;6q
both ;0 5 a k p s t 10 11 13 1g 1n 1v 1x 24 2c 2d 2k 2l 2p 2q 2s 2v 30 32 36 38 39 3b 3d 3e 3q 3x 3z 42 4d 4z 50 58 5b 66 6u 75 79 7i 7n 7p 7q 7z 82 84 87 8c 8i 94 98 9p 9q a5 a7 aa ad af am as au b0 b6 b9 ba be bo bp bu bw bz c1 c2 c4 c6;c d e 2i 43 47 4m 59 6b 71 7a 89 8l 8o a8 bm bx c8 cb;i 12 1c 1i 1p 1w 2o 2x 33 3o 4a 4i 4o 52 5x 67 6p 6x 6z 72 7u 8f 8n 8w 8y 99 9b 9w a6 ai ap at b5 b7 bc bf bq bv c7;f j n o 21 22 25 2n 2r 4s 5o 70 7l 7x 8g 8x 97 9t;2t 6t 7o 8r 8u 91 9r aq
both_asked ;;79
both_ends ;;2r
both_found_it_dead ;;32
both_sides ;;22
bothered ;ba
bottom ;5f
bound ;1o 1u 1x 1z 21 22 23 24 37 3z 4g 57 58 62 7q 9h 9i ae ah am aq ar as b4 b6 bx c2;1c 2d 2i 36 3b 3d 4o 59 91 an ba c4;1p 5x c8;67 b5;bc
bound_first ;;62
bound_inactive ;1c
boundaries ;2r 3s 4q 50 52 6v;;44 4d
boundary ;;3p
bounded ;54 56 58 7g;59 9y;7k c8
bounding_set ;;1o 1x 63
bounds ;6n 9e bx c8;7i 8l;3x 9k
box ;e;4z 86 9e 9i ap;52;6g;6v
bpf_b ;;8r
bpf_h ;;8r
bpf_ind ;;8r
bpf_jeq ;;8r
bpf_jmp ;;8r
bpf_k ;;8r
bpf_ld ;;8r
bpf_ldx ;;8r
bpf_msh ;;8r
bpf_ret ;;8r
br ;;1w 7q
bracket ;9r;;3t
brackets ;20 2v 3p 5y 7p 7r af;;2d 7i
branches ;3x
brd ;;9v ba
break 5i;1n 3x 5e;11 1o 2m 2o 38 3b 3d 3s 3u 4d 4z 62 6p 6x 70 76 79 7a 7i 87 8r 8w 8z 9e 9i 9r 9v 9w 9x af an aq av ba bm bx c1 c8
breaks ;o 14 3t 3x 66 7i 9l 9p 9r
breath ;;79 aa
breathe ;;7x;7y
bridge b7;;9v;;ba
bridges ;;ba
brief ;;br bw
bring ;2i 3u 4b 7l 7o 7t 87 ab;6p 84 89
bring_up ;;6x
brings ;o 2x 46 4o 4r 6u 7g 7i 87 ah b9;3o 43 47 4e 57 59 ae;7o 7w a5;8e
broadcast b4 b5;21 67 b7 bc;7i 9z;b6
broadcasts ;b5
broke ;8z
broken ;b d i 1t 2l 4o 4r 52 56 66 7i 9y;2n 3o 3u 3x 6o 6p 7f 9r;7d;16
brokenpipe ;;2n 4m 4o 6p 6x 9c ai bm bx
broom ;;;;ab
brooms ;;;a5
brought ;c 3u 7t
browser bl;j;bm;24;22
browsers ;11 22 5c 7p bl
bs ;;c2
bsd ;1a 5w
bsds ;1v 46
bsee ;;2r
btree_map ;;b8 ba
btreemap ;;54 59 9h 9i 9o 9q 9v ai aq b8 ba c0 cb
btreeset ;;aa cb
bucket c4;;;8u
buckets ;8v 8z;8w 8x
budget 9h;9i 9k;;;9h
budgeted ;;9h 9i
budgets ;;9h 9i
buf ;2p 2s 3u;a c d e k n o t u 11 19 1a 1b 1f 1g 1i 1j 1o 1s 1x 20 2d 2i 2o 2t 2x 30 38 3b 3d 3h 3j 3o 3p 3q 3s 3x 43 44 47 4a 4b 4d 4e 4m 4o 4z 59 66 67 6d 6o 6p 6x 7a 7f 7i 7w 83 84 87 88 89 8r 98 9d 9e 9i 9r 9v 9w 9y 9z a6 aa al aq au av ax b1 b4 b8 ba bg bm bq bx c4 c6 c8;12;2r
buffer 3j 9x;12 18 1i 1q 2i 2t 3h 3r 3s 3z 43 4h 4r 52 66 6d 8b 8r aa ax b3 c8;3p 4y 4z 6x 7n 83 bm c6;d 1r 2k 3j 3x 4b 70 87 8g 8m 9u;c 1o 2x 3q 67 8i 9r a2;9v 9x
buffer_size ;;3j 70 8r 95 9i 9x c0 c8
buffered ;;8i br c0 c2
buffers ;1i 2k 3x 4o 84 8m 8n 8r 9r 9x as;8l 8p
bufread ;;o p 1h 1i 1j 2i 2r 2x 30 3u 5f 6n 6o 6p 7w 7x 83 84 86 87 8d 8e 8i 8r 8y 94 98 9g 9l ao ap aq bd bg bi bm bs bx c0
bufreader ;3u 4d 84 8b;0 o p 1h 1i 1j 2r 2x 30 3x 57 59 5f 6p 85 86 8d 8e 8i 8r 98 9g 9l 9r ao ap aq bd bm bs bx c0;3z 83;87
bufreaders ;87
bufs ;;4a 4b 4d 6p
bufsize ;;a0
bufwriter ;8r;2n 3u 6o 9r;;8g 8k
bug ;2p
bugs ;1x 9r 9v
build 5c;1a 1k 1n 57 6t 9y cb;4z bq bx
build_hasher ;;7f 9q b1
builder ;1g as;d n o 1h 1i 1j 1s 1x 20 2d 2p 2w 30 36 37 38 3o 3x 4g 4m 4o 55 56 57 59 66 67 6b 6p 71 77 7g 7i 7x 88 8g 8m 8r 95 97 98 9i 9r aa al ao ap aq bd bm bq bx c0 c8;am
buildhasher ;;7f 9q b1 cb
builds ;3t 5s c8
built ;0 c 5g 99 ap bx
burst ;7v 9x c8;9u 9v c4
bursts ;7g 9x
bus ;;6q
business ;7p
busy ;f v 1e 1g 1m 46 4h 4n 56 6u 7v 8i 98 9e 9s ai ar b1 c4;4g 4q 79 8r 97;;7g aa;aq
but ;i m u 14 1e 1g 1j 1y 22 24 2d 2l 2t 2w 30 33 35 37 3e 3q 3r 3x 40 44 49 4a 4d 4n 4o 4r 5b 5d 5f 5o 5p 5x 65 66 67 6b 6o 6s 6u 70 76 77 7f 7g 7i 7k 7p 7q 7z 84 87 8b 8c 8e 8n 8p 8q 8y 91 92 95 96 98 9f 9m 9p 9r 9w 9y 9z a0 ab af ah ao b0 b8 b9 be bj bk bl bm bt bu bx bz c7;4s 4z 55 57 59 6p 79 9q bq c8;w 16 1i 1o 1p 1x 21 2r 32 36 39 54 6t 7o 7w 8h 8t 9h 9t ai ak ay ba;56 7a 89 8g 9i 9v aq bp
button ;a
buy ;;1x 35
buys ;aq
by 4e ad;d e h i k m o r s v 10 11 13 1a 1b 1p 1s 1u 1x 24 2v 2x 36 39 3d 3o 3p 3r 3t 43 44 46 47 4b 4o 4r 4z 57 58 5b 5d 5p 5x 5y 5z 60 63 64 6c 6d 6r 6t 6y 77 79 7k 7n 7w 81 8e 8g 8i 8o 8r 8v 8z 90 97 9h 9i a2 a4 af ah am ao az b5 ba bc be bk bm bt ca;0 q x 12 1o 1t 2d 2i 32 35 3h 3j 3u 42 54 62 66 67 72 7f 7p 87 88 8d 8l 9d 9g 9o 9q 9x 9y 9z ai au b4 bf bh c0 c1 c4 cb;b p 21 22 38 3f 3x 4d 4m 4n 4q 53 56 59 5c 61 6p 6u 6x 6z 71 7i 7o 85 8h 8k 8w 93 95 9r a0 as bj c8;n u w 19 1i 2r 30 33 3b 3q 49 4e 4s 7a 9e ay b7 bn bq bx;14 7q 7x 9v aa aq b6;16
by_a_client ;;61
by_address ;;8c
by_byte ;;85
by_connect ;;7x
by_copy ;;8x
by_datagram ;;3b
by_hand ;1a cc;11 12 19 1c 77 9n aq c1;1e
by_hop ;;ba
by_host ;;20 22 7n;;24
by_key ;;79
by_line ;3x 3z 6n;3u
by_lo ;;b5
by_poll ;;7x
by_read ;;3s
by_ref ;;2r 2x 6n 8d 8e bg bm
by_shutdown ;;7x
by_step ;;t
by_type ;;1o
bye ;9n 9r;9o 9q
bystander ;;c8;c4
bystanders ;;c8;;c4
byte 4d 5w 85 89 8n;b o u w 17 18 19 1o 25 26 2b 2i 2p 3a 3d 3p 3s 4b 4g 4h 4i 4n 4s 6f 6s 6x 74 83 86 87 8e 8j 8o 8r 8t 8w 93 9b 9k 9v ai aq at b6 bg bk bn bp;2w 3o 46 4a 4m 4o 59 67 6p 7a 84 8g 98 9i 9m 9n 9q aa af b1 b8 ba bm bq;12 1x 3g 3u 6o 70 8b a0 b0 bx;3t 4z 52 5w 6t 6y 9r;3b 4d 6u 6v 85 8n 9e ad ae bt;5x 89
byte_ipv6 ;;6x
byte_order ;;26
bytes 1t 3b 5x 6s 6v 6x bv;a i o v w 10 1a 1l 1r 1s 1w 20 21 24 2c 2i 2p 2q 2v 38 3a 3g 3q 44 46 49 4b 4g 4i 4m 4n 4r 4s 50 56 5u 5v 6a 6n 6p 6w 6z 8a 8f 8k 8o 8r 8v 93 95 98 9i 9k 9r 9t 9u 9z a1 a5 a7 a9 ac af ak aq ax bd bf bh bm bn by bz c0 c1 c2 c4;0 b h n t x 11 13 19 1b 1f 1g 1i 1u 1v 2d 2n 2o 2t 32 33 37 3d 3e 3h 3o 3p 40 47 4e 4o 4z 53 57 58 59 5f 68 6q 6r 75 76 77 79 7a 7g 7i 7n 7x 7z 8q 9c 9e 9g 9n 9o 9w a6 ao au av aw b0 b8 b9 ba bi bj c6 c7 cb;d f 18 1h 1m 22 2b 2k 2x 31 35 3f 4y 5n 5y 5z 6t 6v 6y 70 71 74 7f 7p 7r 82 88 8b 8p 8u 94 ae at ay az b1 be bg bk bq bx c8;u 12 16 1j 1o 1p 1t 1x 26 2l 2r 2s 3t 3u 43 4a 4h 52 66 6d 6o 6s 83 84 85 86 89 8m 8n 8w 9m a0 aa ai b3 bp bt bv;c 14 25 2m 3b 3j 3s 3x 3z 4d 5x 67 6u 72 7w 87 8e 8g 8i 8l 9v 9x a2 a3 a8 ad ag;5w 6x
bytes_came ;;4z
bytes_per_s ;;4z
bytes_per_second ;;4z
`;
