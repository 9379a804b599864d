// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['g'] = `
g ;;1p 38 6x aa
gai ;7h 7q;7e 7i
gains ;52 6u
game ;1l 4s 69;;1d
games ;6t;6p
gap ;l 36 6x 6y 9y;2d 2i bx;1x 33 39 aa;32 a8;6z
gaps ;6x 8f;;6z
garbage ;6p;58
garbage_never_panics ;;3x
garbled ;;1p
gate ;b5;ba;47 b6
gates ;47
gateway ;9i
gather ;;aq c8
gave ;f q v w 1m 1p 1x 3h 3r 5g 74 86 89 8q 95 aq bl bm bz;46 4z
gaveup ;;9e
gb ;;4y 4z;;;;6u
gcm ;;bx
ge ;;87
generate ;;bq bx
generic ;5w;ai
genuine ;9y
get 4q;5 f s v 13 1f 1i 1r 1x 1z 2b 2i 2k 2m 2n 2t 2x 31 39 3g 3j 44 47 4a 4r 58 5f 5m 5u 5z 65 67 6b 6e 6p 6q 6x 78 7c 7d 7f 7i 7n 7q 7w 81 82 84 8d 8q 8t 94 95 9c 9h a0 ad ae af ao as at aw ay ba be bf bj bn bx c1;9 i u 11 12 15 38 3p 4e 4z 59 66 6r 6s 6z 72 79 7g 8g 8i 8w 90 9e 9i 9q 9v a4 a7 a9 aa ai az b1 bh bi bm c7 c8 cb;1m 2d 37 3x 52 5r 5t 75 7a 9t aq bd bg bo by
get(1) ;;u 72 7a 8g 8i a0 c8 cb
get(2) ;;u ai
get(3) ;;u 4z
get(5) ;;ba
get(6) ;;6x ba
get(9) ;;6x ba
get_meminfo ;9w
get_mut ;;1h 1i 1j 2x 3x 54 59 8d 8e 9q af ap aq b8 ba bd bm bx c8 cb
get_or_insert ;;8g ae bx c2
get_ref ;;98 bx
get_saddr_eval ;7q
get_seals ;;6r 6s
get_servername ;;c6
getaddrinfo ;15 5y 79 7e 7p 7q 9e ad;7n;7f 7g
getaddrinfo(3) ;15 79
getaddrinfo_a ;7i
getaddrinfo_a(3) ;7i
getaffinity ;;4z 9v ba
getcpu ;;b1
geteuid ;;47
getfd ;2l 4a;2t 30
getfl ;;2t 4a 6p
getgid ;;45
getifaddrs ;7i
getifaddrs(3) ;7i
getpeereid ;46
getpeername ;o q u 1a 38 77
getpeername(2) ;o 1a
getpid ;;45 55 56 57
getpipe_sz ;;2m
getppid ;55;56 57
getrandom ;;af b8
getrlimit ;6p aa;4b 7y
getrlimit(2) ;6p aa
getrusage ;4s am
getrusage(2) ;4s am
gets av;g l q t u y 10 18 1e 1g 1k 1o 1p 21 2b 2i 2o 2v 2x 30 32 37 3d 3r 3t 3x 3z 46 49 4h 53 54 60 61 62 6c 6d 6e 6n 6r 6x 70 75 77 7h 7k 7l 7q 7s 84 88 8e 8g 8l 8n 8p 8r 90 91 98 99 9c 9r 9u a2 a9 aa ac ai am ay b1 b3 ba bj bk cb;25 43 4i 4z 7i 7n 89 9d 9q a3 a8 bm c7 c8;5 e 1i 1s 1v 2m 3b 3p 40 4a 4e 4g 4r 56 57 5b 5n 67 6q 76 7a 7d 7w 7z 87 8q 9e 9i ao ap bc be bx;w 16 2n 2r 3q 58 79 95
getsockname ;o u;5x
getsockname(2) ;o
getsockopt ;u 40 71 9w a2;3d 3x 42 43 46 47 57 6x 79 8w av b1
getsockopt(2) ;71;43 47
getting ;;4z
ghnr ;;7e
gi ;;38
gib ;1f;;6o;3x
gid ;40 47;43 45;;46
gid_t ;;43 47
gif ;;7o
gift ;37 38 3a 4n;;1x;3p;4g
gifts 4g;2d 37 3a 3p;38 3q 4b 6p;3h
git ;9 5r
give ;c j y 14 1j 1o 1p 22 2l 2s 31 37 3d 3u 46 47 49 4a 4n 56 67 69 76 7a 7g 7u 7v 87 88 8a 8b 8d 8o 8w 94 9a 9d 9i 9v 9y a6 ao aq bt bv cb;2o 30 4b 6p 79 8m 8r 9n 9r aa af;1l 61
give_input ;6p;4g
given 61;k 13 18 1a 1c 1u 26 2k 2q 38 4a 57 5y 65 7a 7q 8r 9d ah ao bx c8;2m 46 56 59 5x 79 7g 7i an ap aq bm cb;2v 33;62
given_ports ;;60
given_up ;7g;79
giver ;4h;;4g 6p
gives 1o;h i j k n y 1g 1i 1j 1n 1v 1x 22 2i 2k 2x 33 38 3j 3u 4a 4d 4e 4i 59 5s 5v 62 6c 6d 6j 6s 6w 72 76 79 7b 7d 7e 7i 7q 7y 86 88 8a 8c 8l 8n 8r 9a 9d 9g 9h 9k 9p 9z a0 a9 ag ai ak ao ap aq at ax b2 b5 ba bt bx c0 c1 c7;t u v 3p 47 4m 6o 6p 71 7f 7n 8w 94 c8 cb;d w 19 1a 3x 60 61 66 67 7a 7g 96 97 9e bm;40 43 46 5x 89 8b 8g 9i 9r;56
gives_the_same ;;3x
giving ;8i
glibc ;1f 30 7e am;b4 ba;7f 7h;7i
global ;7i
glued 4d;2s
glued_to_a_byte ;4h;4d
gmt ;6t;h i u 13 8q be bf bg bh
gnu ;2x
go 83;b i o 1a 1t 2l 2m 2n 2s 31 38 39 3b 3h 3t 3u 4b 4g 4i 4n 4s 4y 50 54 5b 5c 6c 6u 6v 70 79 7q 7t 88 8h 9g 9n 9x ad ai ak am b3 bb c4 c8 c9 ca;30 4m 4o 53 59 6p 7l 7n 7x 8c 9v a4 bm bx c6 cb;33 9k ae aq;2r 7y
go_between ;;q
go_on ;;aq
goes 2m;d i p y 12 14 19 1e 1f 1p 1x 22 2k 2p 2r 32 38 3a 3g 3p 3x 4i 4r 4y 57 5b 5c 5g 5p 5s 67 69 6w 6z 79 7c 7g 7k 7u 7y 8g 8l 8q 8r 8t 9e 9z a0 ad ae b3 ba bc bp br bs bv bx c7;13 36 3d 43 47 4e 4g 59 77 98 9n 9r b1 b8 bm c0;u 1o 1u 2s 2x 46 4m 4o 7a 87 95 b6 bq;1g 3q 4a 8p 9v a6 aa;56
going ;;aq c7
gone d c5;e i q v 1g 1u 22 2l 2o 2r 39 3q 4i 50 59 5r 66 78 7d 7i 7o 7w 8k 8r 8u 8w 98 99 9i 9s 9v au b7 c0 c7 c8 cc;n 16 1x 2v 35 4b 4m 4o 6r 6s 6x 7n 95 97 ai ap b1 b8 b9 ba c6;2n 2s 2t 33 3f 3o 46 6i aa aq;4n 6p
gone_before_accept ;;q
gone_receiver ;;3q
good ;z 16 1c 1f 1l 2r 33 50 5u 5w 66 75 79 7d 7f 7k 7x 81 84 8n 9n 9x ao b1 bj bq br bx;0 5 n 1g 1i 3q 59 5h 5k 5l 6o 6p 97 aa ad ai b0 bm;1k 2k 3x 76 7c 7e 7h;7g 7i 7u 9r;;7a
goodbye ;5v c7;ba;2k b9;aq b8
goodbyes ;;b8 ba
google ;9h
got ;e u 1g 1o 2c 2t 37 3d 3o 3r 4s 61 62 64 66 76 7i 7u 88 8q 8r 8t 9x;1p 2n 3p 3u 3x 4o 4z 5f 67 6o 83 8g 8w 9i 9q 9w 9z a3 aa aq at ax az b1 ba;c 2q 2r 7q a0 b0;b
governor ;6t;4z
grace ;57 b8;58 59 ba;56
grammar ;9m 9p 9r;9n 9q
grandchild ;;59
grant ;40 6o;57
grants ;;4z
graphic ;;bm
greater ;w bg
greatest ;am
green ;b4 b6 b7 ba;b8;;b5 b9
green_street ;;b8
greet ;;57 bx
greet_all ;;57
greeter ;55;;;57 59;53 5b
greeting ;k 2t 53;o
grep ;1j 8i 8r;c i 16 1f 1g 1o 2l 2n 2r 2t 2v 30 33 3b 3q 3x 43 4a 4i 4o 4y 56 57 59 67 6p 6t 70 7e 7i 7u 7w 7x 85 8e 8g 8h 8l 8y 90 99 9v 9w 9z a0 a7 al am ap aq ay bh br bw bx c0 c1 c2;6z
gro ;74
group 55 b4;1f 1g 44 46 67 am b8 b9;37 43 57 7n 7z 9v 9z;k 38 40 55;47 59 5b b4 b6 b7;ba bc;56 b5
group_id ;38
groups ;38 46 55 7q;43 59 7i;b5 b6 ba;47;b7
grow ;d 6o 6r 70 am c2;6s
grown ;1p 9o 9v;;a2
grows ;1d 3x 76 7i 8i 8v bx ca;d 3u 6o;71;9v
grpc ;9i
grpc_timeout ;9i
gso ;74
guaranteed ;9y
guard ;63 am bm
guarded ;aq
guards ;am be;;cb
guess ;1l 5q 6w 7i af ah;9q ag;69 ai;1d
guess_crew ;;;1l
guess_datagrams ;;;69
guessed ah;9r;ag
guesses ;8o a6 af ai
guessing ;1d 1l 69
guest ;23;4z
guests ;23 7l;;;ao
gunicorn ;57 59 7v;9
`;
