// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['g'] = `
g ;;1p 38 6x aa
gai ;7h 7q;7e 7i
gains ;52 6u
game ;1d 1l 4s 69
games ;6t;6p
gap ;l 1x 32 33 36 39 6x 6y 6z 9y a8 aa;2d 2i bx
gaps ;6x 6z 8f
garbage ;6p;58
garbage_never_panics ;;3x
garbled ;;1p
gate ;47 b5 b6;ba
gates ;47
gateway ;9i
gather ;;aq c8
gave ;f q v w 1m 1p 1x 3h 3r 5g 74 86 89 8q 95 aq bl bm bz;46 4z
gaveup ;;9e
gb ;6u;4y 4z
gcm ;;bx
ge ;;87
generate ;;bq bx
generic ;5w;ai
genuine ;9y
get 4q;5 f s v 13 1f 1i 1m 1r 1x 1z 2b 2d 2i 2k 2m 2n 2t 2x 31 37 39 3g 3j 3x 44 47 4a 4r 52 5f 5m 5r 5t 5u 5z 65 67 6b 6e 6p 6q 6x 75 78 7a 7c 7d 7f 7i 7n 7q 7w 81 82 84 8d 8q 8t 94 95 9c 9h 9t a0 ad ae af ao aq as at aw ay ba bd be bf bg bj bn bo bx by c1;9 i u 11 12 15 38 3p 4e 4z 59 66 6r 6s 6z 72 79 7g 8g 8i 8w 90 9e 9i 9q 9v a4 a7 a9 aa ai az b1 bh bi bm c7 c8 cb
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
getaddrinfo ;15 5y 79 7e 7f 7g 7p 7q 9e ad;7n
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
gets av;5 e g l q t u w y 10 16 18 1e 1g 1i 1o 1p 1s 1v 21 2b 2i 2m 2n 2r 2v 2x 30 32 37 3b 3d 3p 3q 3r 3t 3x 3z 40 46 49 4a 4e 4g 4h 4r 53 54 56 57 58 5b 5n 60 61 62 67 6c 6e 6n 6q 6r 6x 70 75 76 77 79 7a 7d 7h 7k 7l 7q 7s 7w 7z 84 87 88 8e 8g 8l 8n 8p 8q 8r 90 91 95 98 99 9c 9e 9i 9r 9u a2 a9 aa ac ai am ao ap ay b1 b3 ba bc be bj bk bx cb;25 43 4i 4z 7i 7n 89 9d 9q a3 a8 bm c7 c8
getsockname ;o u;5x
getsockname(2) ;o
getsockopt ;u 40 71 9w a2;3d 3x 42 43 46 47 57 6x 79 8w av b1
getsockopt(2) ;71;43 47
getting ;;4z
ghnr ;;7e
gi ;;38
gib ;1f 3x 6o
gid ;40 46 47;43 45
gid_t ;;43 47
gif ;;7o
gift ;1x 38 3a 3p 4g 4n
gifts 4g;2d 3a 3p;37 38 3h 3q 4b 6p
git ;9 5r
give ;c j y 14 1j 1l 1o 1p 22 2l 2s 31 37 3d 3u 46 47 49 4a 4n 56 61 67 69 76 7a 7g 7u 7v 87 88 8a 8b 8d 8o 8w 94 9a 9d 9i 9v 9y a6 ao aq bt bv cb;2o 30 4b 6p 79 8m 8r 9n 9r aa af
give_input ;6p;4g
given 61;k 13 18 1a 1c 1u 26 2k 2q 2v 33 38 4a 57 5y 62 65 7a 7q 8r 9d ah ao bx c8;2m 46 56 59 5x 79 7g 7i an ap aq bm cb
given_ports ;;60
given_up ;7g;79
giver ;4g 4h 6p
gives 1o;d h i j k n w y 19 1a 1g 1i 1j 1n 1v 1x 22 2i 2k 2x 33 38 3j 3u 3x 40 43 46 4a 4d 4e 4i 56 5s 5v 5x 60 61 62 66 67 6c 6d 6j 6s 6w 72 76 79 7a 7b 7d 7e 7g 7i 7q 7y 86 88 89 8a 8b 8c 8g 8l 8n 8r 96 97 9a 9d 9e 9g 9h 9i 9k 9p 9r 9z a0 a9 ag ai ak ao ap aq at ax b2 b5 ba bm bt bx c0 c1 c7;t u v 3p 47 4m 6o 6p 71 7f 7n 8w 94 c8 cb
gives_the_same ;;3x
giving ;8i
glibc ;1f 30 7e 7f 7h 7i am
global ;7i
glued 4d;2s
glued_to_a_byte ;4h;4d
gmt ;6t;h i u 13 8q be bf bg bh
go 83;b i o 1t 2l 2m 2n 2r 2s 31 33 38 39 3b 3h 3t 3u 4b 4g 4i 4n 4s 4y 50 54 5b 5c 6c 6u 6v 70 79 7q 7t 7y 88 8h 9g 9k 9n 9x ad ae ai ak am aq b3 bb c4 c8 c9 ca;30 4m 4o 53 59 6p 7l 7n 7x 8c 9v a4 bm bx c6 cb
go_between ;;q
go_on ;;aq
goes 2m;d i p u y 12 14 19 1e 1f 1g 1k 1o 1p 1u 1x 22 2k 2p 2r 2s 2x 32 38 3a 3g 3p 3q 3x 46 4a 4i 4m 4o 4r 4y 56 57 5b 5c 5g 5p 5s 67 69 6w 6z 79 7a 7c 7g 7k 7u 7y 87 8g 8l 8p 8q 8r 8t 95 9e 9v 9z a0 a6 aa ad ae b3 b6 ba bc bp bq br bs bv bx c7;13 36 3d 43 47 4e 4g 59 77 98 9n 9r b1 b8 bm c0
going ;;aq c7
gone d c5;e i q v 1c 1g 1u 22 2l 2n 2o 2r 2s 2t 33 39 3f 3o 3q 46 4i 4n 50 59 5r 66 6i 6p 78 7d 7i 7o 7w 8k 8r 8u 8w 98 99 9i 9s 9v aa aq au b7 c0 c7 c8;16 1x 2v 35 4b 4m 4o 6r 6s 6x 7n 95 97 ai ap b1 b8 b9 ba c6
gone_before_accept ;;q
gone_receiver ;;3q
good ;z 16 1c 1f 1k 1l 2k 2r 33 3x 50 5u 5w 66 75 76 79 7a 7c 7d 7e 7f 7g 7h 7i 7k 7u 7x 81 84 8n 9n 9r 9x ao b1 bj bq br bx;0 5 n 1g 1i 3q 59 5h 5k 5l 6o 6p 97 aa ad ai b0 bm
goodbye ;2k 5v aq b8 b9 c7;ba
goodbyes ;;b8 ba
google ;9h
got ;b c e 19 1g 1o 2c 2q 2r 2t 37 3d 3o 3r 4s 61 62 64 66 76 7i 7q 7u 88 8q 8r 8t 9x a0 b0;u 1p 2n 3p 3u 3x 4o 4z 5f 67 6o 83 8g 8w 9i 9q 9w 9z a3 aa aq at ax az b1 ba
governor ;6t;4z
grace ;56 57 b8;58 59 ba
grammar ;9m 9p 9r;9n 9q
grandchild ;;59
grant ;40 6o;57
grants ;;4z
graphic ;;bm
greater ;w bg
greatest ;am
green ;b4 b5 b6 b7 b9 ba;b8
green_street ;;b8
greet ;;57 bx
greet_all ;;57
greeter ;53 55 57 59 5b
greeting ;k 2t 53;o
grep ;1j 6z 8i 8r;c i 16 1f 1g 1o 2l 2n 2r 2t 2v 30 33 3b 3q 3x 43 4a 4i 4o 4y 56 57 59 67 6p 6t 70 7e 7i 7u 7w 7x 85 8e 8g 8h 8l 8y 90 99 9v 9w 9z a0 a7 al am ap aq ay bh br bw bx c0 c1 c2
gro ;74
group 55 b4;k 1f 1g 38 40 44 46 47 56 59 5b 67 am b5 b6 b7 b8 b9 ba bc;37 43 57 7n 7z 9v 9z
group_id ;38
groups ;38 46 47 55 7q b5 b6 b7 ba;43 59 7i
grow ;d 6o 6r 70 am c2;6s
grown ;1p 9o 9v a2
grows ;1d 3x 71 76 7i 8i 8v 9v bx ca;d 3u 6o
grpc ;9i
grpc_timeout ;9i
gso ;74
guaranteed ;9y
guard ;63 am bm
guarded ;aq
guards ;am be cb
guess ;1d 1l 5q 69 6w 7i af ah ai;9q ag
guess_crew ;1l
guess_datagrams ;69
guessed ah;9r;ag
guesses ;8o a6 af ai
guessing ;1d 1l 69
guest ;23;4z
guests ;23 7l ao
gunicorn ;57 59 7v;9
`;
