// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['g'] = `
g ;;1p 38
gain ;4s
gains ;52
game ;1d 1l;4s
games ;4v;4c
gap ;l 1x 2g 2w 32 33 37 39
garbage ;4c;58
garbage_never_panics ;;3y
garbled ;;1p
gate ;47
gates ;47
gave ;f q v w 1m 1p 1x 3h 3j 3r 5g;46 51
gb ;4w;4y 51
generic ;25
generous ;47
get 4q;5 b f s v 13 1f 1i 1m 1r 1x 1z 25 2b 2d 2i 2l 2m 2n 2q 2t 2x 31 37 39 3j 3x 47 4f 4g 4i 4j 4r 52 5f 5m 5r 5t 5u;9 i u 11 12 15 2e 2g 2h 38 3p 4k 4l 51
get(1) ;;u
get(2) ;;u
get(3) ;;u 51
get_mut ;;1h 1i 1j 3x 54 58
get_seals ;;4k 4l
getaddrinfo ;15 29
getaddrinfo(3) ;15
getaffinity ;;51
geteuid ;;47
getfd ;4g;2u 2y 4a
getfl ;;2u 4a 4f
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
gets ;5 e g l q t u w y 10 16 18 1e 1g 1i 1o 1p 1s 1v 21 2f 2m 2n 2r 2y 32 37 3a 3k 3l 3n 3p 3r 3t 3w 3x 3z 40 46 49 4a 4e 4g 4h 4k 4r 54 57 58 59 5b 5n;25 43 4i 4t 51
getsockname ;o u;27
getsockname(2) ;o
getsockopt ;u 40;3d 3x 41 42 43 46 47
getsockopt(2) ;;43 47
getting ;;51
gi ;;38
gib ;1f 3u 3x 3y
gid ;40 46 47 48;43 45
gid_t ;;43 47
gift ;1x 4g;3p
gifts 4g;;3p
git ;9 5r
give ;c j y 14 1j 1l 1o 1p 22 28 2f 2h 2l 2s 2x 31 37 3d 46 47 49 4g 4h 4i 4n 52 56;2o 2y 4b 4c
give_input ;4c;4g
given ;k w 13 18 1a 1c 1u 2a 2k 2q 2v 33 38 3c 3j 57;27 2m 46 56 5a
giver ;4c 4g 4h
gives 1o;d h i j k n w y 19 1a 1g 1i 1j 1n 1v 1x 22 27 2e 2r 38 3u 40 41 43 46 4a 4d 4i 5s 5v;t u v 3j 3p 3v 3y 47 4f 4m 56
gives_the_same ;;3y
giving ;;4c
glibc ;2z
glued 4d;2s
glued_to_a_byte ;4h;4d
gmt ;4t;h i u 13
go ;i o s 1i 1t 2b 2e 2h 2m 2p 2r 2s 31 33 36 37 38 39 3b 3t 3u 4m 4n 4s 4x 4y 50 54 5b 5c;t 30 4b 4f 4o 4p 53
go_between ;;q
goes 2m 3m;d i p u y 12 14 16 19 1e 1f 1g 1k 1o 1p 1u 22 25 29 2a 2b 2i 2k 2l 2p 2q 2r 2s 2x 32 36 38 3a 3n 3p 3y 46 4a 4i 4m 4o 4p 4r 4y 56 57 5b 5g 5p 5s;13 37 43 47 4g
gone d;e i q v 1c 1g 1u 22 2h 2i 2n 2o 2s 2t 34 39 3f 3l 3m 3o 43 4d 4i 50 59 5r;16 1x 2v 33 35 3q 46 4b 4f 4k 4l 4m 4n 4o 57 5a
gone_before_accept ;;q
gone_before_the_answer ;;2i
gone_receiver ;;3m
good ;z 16 1c 1f 1k 1l 25 26 2i 2n 33 3b 3f 3x 4r 5u;0 5 n 1g 1i 2f 2r 3l 3u 4f 5h 5k 5l
goodbye ;2k 5v;2i
got ;b c e 19 1c 1g 1o 2a 2b 2f 2q 2r 2u 37 3i 3o 3r 4h 4s;u 1p 2n 3p 3u 3w 3y 4p 4t 51 5f
governor ;4t;51
grace ;55 56 57;58 5a
grandchild ;56;59
grant ;3u 40;57
grants ;55;51
greater ;w
greet ;;57
greet_all ;;57
greeter ;53 55 57 59 5b;5a
greeting ;k 2t;o
grep ;1j;c i 16 1f 1o 2l 2n 2t 2v 2y 34 3b 3c 3q 3x 43 4a 4c 4i 4o 4v 4y 56 59
group ;k 1f 1g 38 40 47 55 56 59 5b;37 43 57
group_id ;38
groups ;38 46 47;43
grow ;d 3u 4k;4l
grown ;1p
grows ;1d;d 3u 3v
guarded ;2f
guess ;1d 1l 5q
guess_crew ;1l
guesses ;3u
guessing ;1d 1l
guest ;23;51
guests ;23
gunicorn ;57 59;9
`;
