// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['g'] = `
g ;;1p 38
gain ;4s
gains ;52
game ;1d 1l 69;4s
games ;4v;4c
gap ;l 1x 32 33 36 39;2d 2i
garbage ;4c;58
garbage_never_panics ;;3y
garbled ;;1p
gate ;47
gates ;47
gave ;f q v w 1m 1p 1x 3h 3r 5g;46 51
gb ;4w;4y 51
generic ;5w
generous ;47
get 4q;5 f s v 13 1f 1i 1m 1r 1x 1z 2b 2d 2i 2k 2m 2n 2t 2x 31 37 39 3j 3x 47 4f 4g 4i 4j 4r 52 5f 5m 5r 5t 5u 5z 65 67 6b 6e;9 i u 11 12 15 38 3p 4e 4k 4l 51 60 66
get(1) ;;u
get(2) ;;u
get(3) ;;u 51
get_mut ;;1h 1i 1j 3x 54 5a
get_seals ;;4k 4l
getaddrinfo ;15 5y
getaddrinfo(3) ;15
getaffinity ;;51
geteuid ;;47
getfd ;2l 30 4g;2t 4a
getfl ;;2t 4a 4f
getgid ;;45
getpeereid ;48
getpeername ;o q u 1a 38
getpeername(2) ;o 1a
getpid ;;45 55 56 57
getpipe_sz ;;2m
getppid ;55;56 57
getrlimit ;4c;4b
getrlimit(2) ;4c
getrusage ;4s
getrusage(2) ;4s
gets ;5 e g l q t u w y 10 16 18 1e 1g 1i 1o 1p 1s 1v 21 2i 2m 2n 2r 2v 2x 30 32 37 3a 3p 3q 3r 3t 3w 3x 3z 40 46 49 4a 4e 4g 4h 4i 4k 4r 54 57 58 59 5b 5n 60 61 62 67 6c 6e;25 43 4t 51
getsockname ;o u;5x
getsockname(2) ;o
getsockopt ;u 40;3d 3x 41 42 43 46 47
getsockopt(2) ;;43 47
getting ;;51
gi ;;38
gib ;1f 3u 3x 3y
gid ;40 46 47 48;43 45
gid_t ;;43 47
gift ;1x 38 3p 4g
gifts 4g;2d 3p 4b 4e;37 38 3h 3q
git ;9 5r
give ;c j y 14 1j 1l 1o 1p 22 2l 2s 31 37 3d 46 47 49 4g 4h 4i 4n 52 56 61 67 69;2o 30 4b 4c
give_input ;4c;4g
given 61;k w 13 18 1a 1c 1u 26 2k 2q 2v 33 38 3c 57 5y 62 65;2m 46 56 5a 5x
given_ports ;;60
giver ;4c 4g 4h
gives 1o;d h i j k n w y 19 1a 1g 1i 1j 1n 1v 1x 22 2i 2k 33 38 3j 3u 40 41 43 46 4a 4d 4i 5s 5v 5x 60 61 62 66 6c 6d 6j;t u v 3p 3v 3y 47 4e 4f 4m 56
gives_the_same ;;3y
glibc ;30
glued 4d;2s
glued_to_a_byte ;4h;4d
gmt ;4t;h i u 13
go ;b i o s 1i 1t 2l 2m 2n 2r 2s 31 33 38 39 3b 3h 3t 3u 4b 4i 4m 4n 4s 4x 4y 50 54 5b 5c 6c;t 30 4f 4g 4o 4p 53 5a
go_between ;;q
goes 2m;d i p u y 12 14 16 19 1e 1f 1g 1k 1o 1p 1u 22 2k 2p 2r 2s 2x 32 38 3a 3p 3q 3y 46 4a 4i 4m 4o 4p 4r 4y 56 57 5b 5g 5p 5s 67 69;13 36 43 47 4g
gone d;e i q v 1c 1g 1u 22 2l 2n 2o 2r 2s 2t 33 39 3f 3o 3q 43 4d 4f 4i 4n 50 59 5r 66 6i;16 1x 2v 35 46 4b 4k 4l 4m 4o 5a
gone_before_accept ;;q
gone_receiver ;;3q
good ;z 16 1c 1f 1k 1l 2k 2r 33 3b 3f 3x 4r 5u 5w 66;0 5 n 1g 1i 3q 3u 4f 5h 5k 5l
goodbye ;2k 5v
got ;b c e 19 1g 1o 2c 2q 2r 2t 37 3o 3r 4h 4s 61 62 64 66;u 1p 2n 3p 3u 3w 3y 4p 4t 51 5f 67
governor ;4t;51
grace ;55 56 57;58 5a
grandchild ;;59
grant ;3u 40;57
grants ;55;51
greater ;w
greet ;;57
greet_all ;;57
greeter ;53 55 57 59 5b;5a
greeting ;k 2t;o
grep ;1j;c i 16 1f 1o 2l 2n 2r 2t 2v 30 33 3b 3c 3q 3x 43 4a 4c 4i 4o 4v 4y 56 59 67
group ;k 1f 1g 38 40 47 55 56 59 5b 67;37 43 57
group_id ;38
groups ;38 46 47;43
grow ;d 3u 4k;4l
grown ;1p
grows ;1d;d 3u 3v
guard ;63
guess ;1d 1l 5q 69
guess_crew ;1l
guess_datagrams ;69
guesses ;3u
guessing ;1d 1l 69
guest ;23;51
guests ;23
gunicorn ;57 59;9
`;
