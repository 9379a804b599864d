// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['n'] = `
n ;d g 12 1p 1x 3r 3w 3z 4h 5b 5g 5l 5n 5u;0 5 a b c e h i k n o t u v w 11 13 14 16 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1o 1s 20 22 2a 2c 2d 2e 2f 2g 2h 2i 2m 2n 2o 2r 2t 2w 2x 2y 30 33 34 35 37 38 3c 3h 3i 3j 3l 3m 3n 3o 3p 3s 3v 3x 3y 43 44 4b 4c 4d 4e 4f 4g 4i 4m 4n 4o 4p 4t 4x 51 53 54 57 58 59 5a 5f 5h 5k
n10 ;;4o
n11 ;;4o
n12 ;;4o
n13 ;;4o
n14 ;;4o
n2 ;;4o
n3 ;;4o
n4 ;;4o
n5 ;;4o
n6 ;;4o
n7 ;;4o
n8 ;;4o
n9 ;;4o
nagle ;4w
naive ;3y
name 1u 1v 1w 27 2g 2q 37 3a 3c 3e;9 h i o x 10 13 15 1c 1p 1q 1r 1t 1x 1y 1z 2a 2b 2d 2k 2l 2s 2v 2x 32 33 34 36 38 39 3b 3d 3f 3g 3m 3n 3p 3q 41 47 48 4a 4c 4f 4h 4i 4x 58 59 5p 5r 5s;b u y 1n 1o 22 25 28 2e 2h 35 3j 42 4e 4k 4l 51 54 56 57 5a
name_bytes ;;27
name_length ;;1x
name_that_socket ;1q
named ;p u 22 43;o 1p 51
nameless ;;27
names 35 3a;o u 13 15 1a 1c 1s 1u 1w 1x 2h 39 3b 3c 3d 3e 3f 3g 3m 3n 3u 41 42 46 48 4e 5s;2g 43 47 5a
names_of_a_socket ;;o
namespace 22;1w 24 2a 3e 3f 3k 40 45
namespaces ;22 3e 3f 40
nanos ;;51
nanoseconds ;;51
napple ;;2x
nc ;5 9 g h i j m u 11 12 14 16 18 1a 1c 1f 1j 1m 1s 1z 2i 2k 3a 3g 3s 3t 3z 40 49 4f 5b 5f 5g 5u;p q v w 19 1b 1g 1h 1i 1k 1u 1v 1w 1x 20 22 2a 2f 2j 32 33 35 36 37 38 3d 3v 3x 43 46 47 53 56 57 58 59
ndjson ;3t
ne_bytes ;;26 4n 4t 51
near 38;1o 4b 4u
nearest ;48
nearly ;18 1o 2p 3r 3u 4m;4n
need 9;0 1 a h y 11 12 13 1c 1o 1w 22 25 2d 2r 36 3a 3g 3t 3z 4f 50 52 5r;43 47 4m
needed ;1b 1g 2g 33;3u 3v
needs 1n;f n o p y 1g 1s 1v 20 27 2a 2c 2i 2r 2y 38 3n 3p 3u 3w 3y 4l 4r 54 55 5q;16 4b
needs_a_capability ;;1o
neighbour ;25;y
neither ;c f i t 1a 1c 1f 1g 1p 22 2e 2j 2k 33 3e 3f 3i 45 4h;4p 4t 51
net ;1w 3b 3d 3j 3k 4y;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 25 26 27 28 29 2a 2d 2e 2g 2h 2i 2t 2u 2x 2y 30 33 35 36 37 38 3a 3c 3e 3h 3l 3m 3n 3p 3q 3s 3v 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4n 4o 4s 4t 4x 51 55 56 57 58 5a 5f 5h 5l
net_bind_service ;2a
net_raw ;1o
netcat_openbsd ;5f;9
netid ;;c 1t 1u 2t 32 3a 3c 3s
netns ;22;2a
network ;b o q y 1a 1w 1x 21 22 24 25 2a 2b 2k 2v 3e 3f 3k 3u 4v 5b 5c 5r;u 1b 2y
network_namespaces ;22 3e
network_namespaces(7) ;22 3e
networks ;1
networkunreachable ;;21
never 4f;1 d i v 12 14 15 1a 1i 1t 1u 1x 1z 22 25 26 29 2g 2i 2n 2r 2s 2v 2y 33 36 38 3a 3b 3c 3d 3g 3i 3n 3r 3u 3y 43 44 46 4c 4g 4h 4k 4m 4p 4s 56 5b 5q 5v;1s 37 3v 4l 4n 4o 57 5a
never_accepted ;10;v
never_panics ;;3y
never_reads ;;3x
new ;b h 19 1a 1c 1i 1u 1v 22 2m 2s 2y 36 37 39 3k 3m 3y 42 4a 4m 4o 5b 5r;0 c d e k n o p t u 13 14 16 1g 1h 1j 1o 1p 1s 1x 20 25 26 27 2a 2d 2e 2f 2g 2h 2i 2n 2o 2r 2v 2w 2x 2z 30 33 35 38 3b 3d 3i 3j 3o 3p 3q 3u 3v 3w 3x 43 44 45 46 47 4b 4c 4d 4e 4f 4i 4k 4l 4p 4s 4t 51 54 55 56 57 58 5a 5e 5f
new(1) ;;1s 1x 3x 3y
new(2) ;;2z 3y
new(9) ;;3y
new_abstract ;3b;27
new_daemon ;;3q
new_unnamed ;;3c 3n
newer ;1c
newline ;2f 3h 3r 3t 3u 3w 3z;2i 3p
news ;12 1c;3p
next ;0 a b c e f g i l m n p s u 10 14 18 19 1a 1d 1e 1g 1k 1m 1o 1r 1x 1z 21 22 24 2b 2f 2g 2i 2m 2r 2s 2v 31 33 38 39 3g 3k 3l 3m 3r 3t 3u 3z 42 46 49 4c 4h 4k 4n 4r 4s 52 53 54 59 5b 5c 5f 5g 5l 5m;5 d 29 2o 2y 3j 3y 43 4a 4e 4f 4l 4m 51 56
next_client ;;19
nfig ;;2x
nheard ;;k
nhow ;;3x
night ;49
nightly ;3y 48
nine ;1m 1p 27 4t;3m
ninety ;1o;4e
nix ;u 14 19 1a 25 27 28 2v 3b 3p 47 4b;11 12 1s 1x 26 2m 2r 2t 2u 2w 2y 2z 33 35 36 37 3c 3d 3i 3j 3k 3n 3q 40 41 42 43 44 45 46 4a 4c 4d 4e 4f 4g 4s 4t 4x 51 54 55 56 57 58 5a
no v 16;c d e g h i j k l m n p q s u w x y z 10 11 12 13 14 15 19 1a 1b 1c 1d 1e 1f 1g 1h 1i 1l 1m 1n 1o 1p 1q 1r 1s 1t 1u 1v 1w 1x 1y 1z 20 21 22 24 26 27 28 2a 2e 2f 2h 2i 2k 2l 2m 2n 2q 2r 2t 2x 2y 2z 30 32 33 35 37 38 3a 3b 3c 3d 3f 3g 3h 3i 3j 3k 3n 3o 3p 3q 3r 3s 3t 3u 3v 3w 3x 3y 3z 40 41 44 47 49 4a 4b 4c 4d 4e 4f 4g 4i 4j 4k 4l 4m 4n 4o 4p 4q 4r 4t 4x 50 52 53 54 55 56 57 5b 5j 5l 5m 5t 5u;t 1j 29 34 3m 42 43 46 51 58 59 5a 5f
no_break ;;51
no_byte ;;4d
no_file ;;3a
no_leaks ;4b
no_main ;;3y
no_permissions ;;3d
no_room ;;12
nobody x y 1k 2n 2o 3k 41 4n 5j;0 b e f g h i k m q u w 10 14 15 16 1a 1c 1f 1g 1o 1p 1r 1v 1x 1y 1z 21 22 27 2a 2d 2e 2g 2h 2i 2q 2r 2t 2z 31 32 37 38 3a 3c 3d 3f 3g 3i 3m 3t 3u 40 46 4b 4c 4g 4h 4i 4l 4q 4r 4t 4z 57 5b 5f 5k 5n 5o 5p;19 1i 2u 33 35 3n 3o 3p 3v 3x 43 44 47 4d 4e 4f 4k 4m 4x 51 54 56 58 5a
nobody_listens ;;x
nobody_logs ;;3q
nobody_oversleeps ;;4p
nobody_oversleeps_before_a_large_message ;;4p
nobody_reads ;2s;2n
nobody_there ;;15
nodad ;22
nodelay ;4t 4u 4w;51
noend ;;3u 3w 3y
noexec_seal ;;4k 4l
nofile ;4b 4c;1g
nofollow ;33;35 4e
noise ;3t
nomem ;;4k 4l
non_blocking ;2m 2p 2u 4f 4g 5b;4a
noname ;15
nonblock ;1a 2q 2s 33 4a 4g 4n 5b;2m 2r 2u 35 4e 4f 4x
nonblocking ;1o;2u 3j 3k 3l 3m 3n 4c 4f 4g 57
none ;o p v 14 16 1g 1j 1o 1t 1w 2a 2d 2l 36 3b 3g 3n 3o 3r 3x 3y 4c 4g 4h 4k 4n 4p 4q 4t 4w;d e k t u x 11 13 19 1f 1h 1i 1p 26 29 2e 2f 2g 2h 2i 2t 2u 2v 2w 2z 33 35 37 3d 3i 3j 3u 3v 3w 43 44 45 47 4a 4b 4d 4m 4o 51 54 55 56 57 58 5a
none_or ;;51 56 5a
nonnull ;;4k 4l 51
nonoverlapping ;;51
nonzerou64 ;;2d 2e 2g 2h
nonzerou8 ;;4f
nonzerousize ;;4k 4l 51
noon ;;3n 4c
nor ;b 1a 1p 3a 3e 3f 3g 3i 3y 45 4n 5j;4b
normal ;2t
nosignal ;i u 13 16;b 1b 4b 4i 4n 4o
not 15 2z 35 46 4y 4z;0 b c d e h i j k p q r t u v w y 10 12 14 16 18 1a 1c 1d 1f 1g 1i 1j 1k 1m 1n 1o 1p 1q 1r 1t 1u 1v 1w 1x 1z 20 21 22 24 28 29 2a 2b 2d 2e 2f 2h 2i 2k 2l 2m 2n 2q 2s 2t 2u 2v 2x 30 31 32 33 34 36 37 38 39 3b 3d 3e 3f 3g 3k 3l 3p 3r 3s 3t 3u 3v 3w 3x 3y 3z 40 43 44 47 49 4a 4b 4c 4d 4e 4h 4k 4l 4n 4o 4p 4q 4r 4u 50 52 53 54 56 57 59 5b 5e 5f 5g 5h 5n 5o 5p 5u;n o 11 13 19 1b 1h 1s 2p 2r 2w 2y 3m 3n 3q 42 45 4f 4g 4i 4m 4t 51 55 58 5a
not_a_file ;;4g
not_handed ;;57
not_in_the_file ;;1t
not_kept_out ;;22
not_ours_to_take ;;35
not_waited_for ;;3y
note ;w 3s 3v 3z;1f 2n 4c
note_taker ;3v
noted ;44
notes ;c w 35 37 3s 3v 3z;1x 3x 4k
notes_by_line ;3z;3v
notes_by_read ;;3s
notfound ;;2d 2e 2g 2h 2i 33 35
nothing ;1 5 c d e f g n p s u y 12 14 16 18 19 1a 1e 1f 1g 1h 1j 1m 1o 1p 1r 1s 1v 1x 20 22 26 27 28 2a 2b 2e 2f 2i 2k 2l 2m 2o 2r 2s 2t 2x 2y 31 34 35 38 3a 3d 3i 3j 3l 3p 3s 3u 3v 3x 40 41 42 4d 4e 4h 4i 4j 4k 4l 4n 4s 4t 4u 4v 4z 51 52 54 56 57 59 5b 5d 5m 5n 5r;b 2j 2n 2z 3n 3y 4c 4g
notice ;s 1e 34 3r 59;3p 3q
noticed ;3t 4q
notices 4f;1a 1z 4d
noticing ;1q
notify_all ;;5a
notify_one ;;4p
nov ;4t;g h i u 13 1t 1v 2o 2q 2v 2y 33 38 3h 3p 3q
now 43;5 d n u 10 18 1c 1e 1g 1i 1o 1p 1u 21 22 2b 2r 2s 31 33 39 3g 3h 3l 3p 3r 3u 3x 3z 40 42 46 47 49 4b 4c 4h 4i 4k 4r 4s 4w 50 52 55 57 5j;0 h i x 12 14 19 1a 1j 1s 1x 20 2f 2y 2z 36 37 38 4g 4l 4m 4o 4t 51 54 56 58 5a
nowait ;4n
nowhere ;1v 3c 3q;15 4d
noxfer ;;2q 2r
npay ;3z;3s 3v
npeer ;;k
nrum ;;58
nrun ;;58
ns ;4t;51
ns_last_pid ;;46
nstart ;;58
nstat ;1p
nstatus ;;58
nstop ;;58
nth ;;o 14 16 1o 1s 1x 20 2a 2i 33 36 37 3a 3h 3o 3p 40 43 47 4c 4f 4m 4o 5a
nth(1) ;;o 14 16 1o 1s 1x 20 2a 2i 33 36 37 3a 3h 3o 3p 40 43 47 4c 4f 4m 4o 5a
ntp ;;3p
nu ;3z 49;1s 1u 1v 1w 1x 2j 32 33 35 36 37 38 3a 3d 3s 3v 3x 40 43 47 53 56 57 58
nul ;27 3g;33 35
null ;;b i u 12 13 16 1b 2f 2i 2r 2y 3p 40 47 4c 4o 53 55 56 57
null_mut ;;4i 4k 4l
num ;;2d 2e 2g 2h 4f 4k 4l 51
number 14 46;b d e f i w y 11 17 18 19 1a 1b 1d 1f 1g 1j 1n 1o 1p 1r 1u 1x 20 25 28 29 2b 2l 2m 2o 2y 33 36 38 3b 3i 3k 3o 3r 3x 3y 3z 40 49 4a 4b 4c 4g 4h 4m 4s 4t 4w 56 57 5j 5v;k 1s 26 2a 2d 2e 2g 2h 37 3p 3q 4d 4p 51 55
number(1) ;;51
number(2) ;;51
number(3) ;;51
number(4) ;;51
number(5) ;;51
number(6) ;;51
number(7) ;;51
numbered ;u
numbering ;w
numbers ;b f l u 11 18 1s 1t 2b 2k 2x 2y 36 40 46 4b 4t 4v 5p 5u 5v;1g 45 4d 51
nvl ;;2a
nvn ;;1a
nvul ;;2i
nx ;;2l
`;
