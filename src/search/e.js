// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['e'] = `
e ;1o 4s;b c h i n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 21 2l 2m 2n 2r 2t 2v 2x 2y 32 33 35 36 37 38 3a 3b 3c 3d 3e 3h 3i 3j 3k 3l 3m 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 43 45 46 47 4b 4c 4e 4f 4g 4k 4m 4n 4o 4q 4t 4x 51 54 57 5a
eacces ;1z 4h;2a 35 38=13
each ;b c e j k l m n o q t u x z 11 12 13 16 17 18 19 1c 1d 1f 1g 1h 1i 1j 1k 1l 1m 1o 1p 1r 1s 1y 1z 20 22 23 24 25 26 28 2a 2d 2e 2f 2h 2k 2m 2p 2q 2r 2s 2t 2u 2z 33 38 3b 3h 3i 3k 3m 3q 3s 3t 3u 3w 3x 3y 3z 42 46 49 4a 4b 4c 4d 4i 4m 4n 4o 4p 4q 4r 4t 4u 4v 4w 4x 52 54 56 5b 5c 5e 5g 5p 5r 5s 5u 5v;36 37 3p 43 47 4f 4s 51 58 5a
eaddrinuse ;3a;m 1c 1x 2a 2g 2v 3d 59 5k=98
eaddrnotavail ;p 24=99
eafnosupport ;;1p=97
eagain ;w 1f 2m 2p 3k 3r 4q;d 2r 2x 3i 3l 3m 3q 3x 4n=11
eai_again ;15
eai_noname ;15
earlier ;1 12 44
early ;11 1g 21 2s 33 37 3l 44 4h 4y;i 3o 4b
easier ;3b
eat ;2a
ebadf ;4h;b=9
echo ;1s 1v 1x 1z 20 27 2f 2h 2o 2q 34 39 3g 49 5b;i 13 1b 1f 1g 1h 1i 1k 1u 1w 22 2c 2d 2e 2g 2i 2j 2r 2y 32 33 35 36 37 38 3a 3b 3d 3e 3o 3p 3q 3w 3x 43 44 4c 4e 4f 4j 4m 4t 51 53 56 57 58 59
echo_by_host ;24;20 22
echo_client ;2c;2d 2f 2g 2h 2i
echo_one_server ;39;33 35 38
echo_path ;1z;1s 1t 1u 1v 1w 1x 37 3c
echo_path_leftover ;;1x 32
echo_ready_name ;;37 38
echo_server ;2c 2k;2d 2e 2f 2g 2h 2i 2j
echo_tidy ;39;35 36
echo_to_all ;;33 36 37 38 3a
echoed ;;1s 1x 38
echoes ;1t 2k;38 4t 51
echoing ;;38 3o
econnaborted ;q=103
econnrefused ;1z 3f 3m 3o;t x 14 15 1p 2g 2i 32 33 3q 5j=111
econnreset ;16 1e 31 3l 3o;q 14 1t 2f=104
edge ;21
edges ;3g
efd_cloexec ;;4t
efd_semaphore ;;4n
efdflags ;;4t
effect ;q s 1g 1i 5b
effective ;43 45 46 48;42
effort ;39
ehostunreach ;y=113
eight ;14 16 18 1a 1f 1i 23 3l 4l 4m;3m 4k
eight_megabytes ;;14
eighty_one ;1p
einprogress ;;1a=115
eintr ;14 1i 2e;55 56 57=4
einval ;4c;1p 4b=22
either ;n p 18 1c 2h 2k 2l 3a 3d 3m 41 44 4c 4d 4n 4q;3p 4b 4p 5a
either_end ;;j
elapsed ;;u 4g 4s 4t 51 56
eleven ;c 1o 27 3k 3n 3r 3y 4m 4x
eloop ;;35=40
else 1a 4e 4l;e f w y 13 14 16 1h 1l 1m 1o 21 22 2b 2e 2f 2l 2o 2p 2r 31 35 38 3b 3h 3i 3j 3l 42 4h 4n 4q 4r 4t 4z 58 5n 5o 5p 5r;b n o u 11 19 1p 1s 1x 20 2a 2d 2g 2h 2t 2u 2v 2x 2y 2z 33 36 37 3a 3c 3d 3o 3p 3q 3v 3x 40 43 45 47 4a 4c 4d 4f 4i 4k 4m 4o 51 54 55 56 57 5a
elsewhere 2j 48;1a 1x 2y
emerg ;;3p
emergency ;3p
emfile ;1g=24
emptied ;35
empties ;h 3m 4c
empty ;d 11 12 1r 2h 2i 2q 34 38 3c 3i 3r 3u 3x 3y 3z 5p 5r;u 14 19 1p 1t 2d 2e 2g 2r 2u 2v 2w 2y 3j 3o 3v 3w 45 4a 4b 4d 4n 51 55 56 57 58 5a
empty_message ;3r;3i
empty_or_end ;;3i
empty_path ;;3c
emsgsize ;;3j 4t 4y 51=90
encode ;3w 3z;3u 3v 3y
encoded ;;3y
end d 2x 56;9 a b f g h i l m n o q r u w 12 14 16 17 18 1c 1d 1e 1h 1j 1m 1o 1s 1x 21 22 2h 2j 2l 2n 2o 2q 2r 2s 2t 2v 2y 2z 30 31 32 33 34 35 38 39 3a 3d 3f 3h 3i 3o 3p 3r 3u 3v 3w 3z 41 42 43 44 46 4a 4d 4f 4h 4j 4m 4n 4q 4r 4x 4y 52 54 55 57 5b 5f 5g 5l 5n 5r 5s 5u 5v;c j p 19 1a 1b 1i 3n 3x 3y 45 47 4b 4c 4g 4o 4t 51 53 58 59 5a
end_of ;;2z
end_of_the_file_is_told_apart ;;3y
ended ;g i n 16 1c 1g 1o 2o 2z 3x 3z 4c 55 58 5b 5j;2t 2x 2y 3u 3v 46 4f 54 56 57 5a
endian ;26 2b
ending ;3r;3w 54 56
endings ;;3p
endinside ;;3u 3w
endless ;3x
endpoint ;;o q 3m
ends 1h 1i 3t;a b c f h i j l m n o q r 10 12 14 16 1c 1f 1g 1j 1k 1m 1q 1u 1x 22 27 2e 2f 2k 2l 2o 2q 2r 2t 30 36 39 3b 3h 3m 3n 3p 3s 3w 3z 46 4c 4d 4h 4k 4p 4t 4v 4x 55 56 5b 5f 5h 5l 5u;2i 2z 33 35 3o 3u 3v 43 47 4b 54 57 58 5a
ends_traced ;;b
ends_with ;;1p 2x 3w 5a
enemies ;33
enetunreach ;y=101
enfile ;1g=23
enobufs ;1g 3j 4b;3q 43 47=105
enodata ;;43 47=61
enoent ;1z 3f;3m 3q=2
enomem ;1g=12
enotconn ;1a 3m;o q=107
enotsock ;1r=88
enough ;a s w 14 1c 1i 1v 25 2n 33 3p 47 4b 4o 5o;4n
enter ;c t 1v 1z 22 3f 3s 3z 4c 5g 5n 5p;p u v w 30 3b 3v 47 4g
enters ;32
entries ;;5a
entry ;2u 30 4e 56;5a
enum ;;3u 51 54 5a
enumerate ;;4p
env ;;n o u 11 13 14 16 1o 1p 1s 1x 20 21 2a 2d 2e 2g 2h 2i 2v 2x 33 36 37 3a 3c 3d 3h 3o 3p 3q 40 43 45 47 4c 4e 4f 4m 4o 51 54 57 5a
environment ;57;1f 2n
enxio ;1t 2l 2q 2s 2x;35=6
eor ;3i
eperm ;1x 3l;1o 2m 3k 45 4g=1
ephemeral o;k p s 2a
epipe ;i 16 2n 31 3o;b=32
eprint ;1k;51
eprintln ;h 1k;2a 2d 2e 2g 2h 2i 2n 2r 2v 2x 33 36 37 38 3a 3c 3d 3h 3o 3p 3q 3s 3v 3w 3x 40 43 45 47 4c 4e 4f 4k 4m 4o 4t 51 54 57 5a 5f
eprotonosupport ;;1o=93
eprototype ;1p 3b;33 35=91
epyc ;4t
eq ;;3u 3y 4p 51
equal ;n 2y 50;4p
erange ;;43 47=34
erase ;1j
erestartsys ;;u
err ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 29 2a 2d 2e 2f 2g 2h 2i 2m 2n 2r 2v 2x 33 35 36 37 38 3a 3c 3d 3h 3i 3j 3k 3l 3m 3o 3p 3q 3s 3u 3v 3w 3x 3y 40 43 45 46 47 4a 4b 4c 4e 4f 4g 4i 4k 4l 4m 4n 4o 4t 4x 51 54 55 56 57 58 5a 5f 5h 5l
errno ;;2m 2y 3k 3q 4g 4k 4l 4n 4q 51 55 56 57
error ;b h i m p q u 12 13 14 16 1a 1c 1f 1g 1k 1o 1p 1r 1t 26 2e 2i 2n 2x 2y 3c 3k 3l 3p 3q 3u 3v 3x 40 41 43 49 4g 4k 52 58 5j 5l 5m 5n;d e n o t x y 15 1h 1i 1j 1s 1x 20 22 2a 2d 2f 2g 2h 2r 2v 33 35 38 3d 3j 3m 3o 45 46 47 4a 4b 4c 4e 4f 4i 4j 4l 4m 4n 4t 51 54 55 56 57 59 5a 5k
errorkind ;14;i n 1i 1j 1o 1p 1s 1x 20 21 2d 2e 2g 2h 2i 2n 33 35 3o 3q 3u 3v 3x 3y 43 47 4b 4g 4i 4k 4l 4m 4n 4o 4t 4x 51 57 5a
errors ;1a 1p 2e 2i 32 3m 3o;3h 3p 3q 43 47 4b 4v
escape ;3p 3t 3w
escape_ascii ;;a c d e k t 1o 27 2i 2o 2r 2t 2y 3c 3d 3j 3m 3n 3p 43 44 4a 4c 4d 4e 4i 4k 4m 58 5a
escape_debug ;;3p 57
escape_default ;;p
escaped ;3p 3t;5a
escapes ;3t 4x 56;3p
esocktnosupport ;;1o=94
esrch ;46;55 56 57 5a=3
estab ;u 22;0 c n p q v w 12 14 19 1a 1t 2f 2t 4f
established ;j u v 1a;3s
establishing t;h i z 5m;u v w x y
et ;1o
etc ;47;2v 2y 35 4a 4e
eth0 ;;22
etoomanyrefs ;4c;4b 4f=109
euclid ;;u
even ;i 12 14 17 1i 1o 1p 1r 1t 1w 2a 2i 2p 2r 2t 31 33 35 36 37 38 3d 3g 3i 3m 3u 45 46 4g 4h 4l 4m 4n 4x 5q 5u;16 4i
evening ;;n
evenings ;2o
event ;3r 3u 54;4n 58 5a
eventfd ;4n 4q 4t
eventfd(2) ;4n
eventfd_counts ;;4n
eventfdflags ;;4n
events ;;54 58 5a
ever ;c r v 10 14 18 1e 1g 1u 1x 2h 2i 2l 2q 2r 32 3a 3i 3r 3w 3x 44 4a 4g 4m 4n;2z 3j 3q 43 47 4p 5a
every ;0 l o u 10 13 16 17 1c 1e 1g 1i 1m 1n 1o 1t 24 25 27 28 2e 2f 2k 2p 2q 2r 2v 2z 35 38 3n 3q 3r 3s 3t 3x 3y 43 49 4g 4k 4l 4o 4p 4q 4t 4x 4z 50 55 56 5a 5p 5r;1p 22 3u 3v 4f 4m 4s 51 54
every_pairing ;;1p
everybody ;1e 1m 1o 1v 2h 2i 2l 2u 34 38 3f 3h 3r 3w 45 4i 4u 57;37 4e 51
everyone ;3d 3e 47 58
everything ;g q 14 16 1o 22 2d 2x 2y 39 3d 3w 3y 40 4p 54 5q;3p 51 5a
everywhere ;1v 4d 5p
exact ;14 3b 3v 4r;2i 2p 3u 3y 46 4a 4i 4k 4s 4t 51
exactly ;1p 2y 3c 3d;4i
example ;5 k
examples ;y 22
exceeds ;4t;51
except ;u 1v 35;4k 4q
exception ;2a
exceptions ;1
exe ;46
exec 2t 2v;22 2n 2u 2w 2x 2y 2z 38 39 46 4a 4g 55 57 59 5b;1f 1g 1j 2a 30 3b 3c 4b 56
exec(5) ;38
execute ;;4k 4l
executed ;4k
execution ;4z
execv ;2n
execve ;2v 46
execve(2) ;2v 46
exercise ;l r z 17 1d 1k 1l 1q 1y 23 2f 5s 5t 5v
exercises 5s;1 l r z 17 1d 1l 1q 1y 23 5t 5v
exist ;15 1o 1u 1x 2w 2z 3g;2y
exists ;1e 1x;33 35 4k 4l 58
exit ;m 18 30 38 3q 3z;2a 2d 2e 2g 2h 2i 2o 2v 2x 2y 2z 4f 4t 51 53 56 57 59
exit(1) ;;2a 2d 2e 2g 2h 2i
exitcode ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 2n 2r 2v 2x 33 36 37 3a 3c 3d 3h 3o 3p 3q 3s 3v 3w 3x 40 43 45 47 4c 4e 4f 4k 4m 4o 51 54 57 5a
exited ;;b u 12 13 14 16 2z
exiting ;;13
exits ;15 2s 4f
expect ;5v;2p 2w 37 3y 51 55 56 57
expect_err ;;3y
expected ;4h;4p 58
expects ;2y
experiments ;1p 5r
explain ;;2i 33 35
explained ;1 1s
explains ;n 4b
explanation ;1
export ;;55 56 57
extend ;;3p 4b 4d 4i 51 5a
extend_from_slice ;;3u 3v 3w
extern ;;14
extra ;;u
`;
