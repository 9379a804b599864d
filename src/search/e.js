// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['e'] = `
e ;1o 4s 8h 8k;b c h i n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 21 22 2d 2i 2l 2m 2n 2r 2t 2v 2x 30 32 33 35 36 37 38 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 3x 40 43 45 47 4b 4e 4g 4m 4n 4o 4q 4z 54 56 57 59 61 62 66 67 6d 6n 6o 6p 6q 6r 6v 6x 6z 70 72 75 76 77 78 79 7a 7e 7f 7g 7i 7l 7n 7q 7u 7y 82 83 84 86 8c 8d 8e 8g 8i 8q 8r 90 94 95 96 97 98 99 9d 9e 9i 9u 9v 9w 9y a0 a6 aa af ag ai al au aw ax ay b0 b1 b8 b9 ba be bf bh bi bm bx c2 c4 c6 c8
e3b0 ;87
e3b0c44298fc1c149afbf4c8 ;;87
e3b0c44298fc1c149afbf4c8996fb9 ;;87
eacces ;4h 7y;35 38 63 7a aw b6;1z=13
each 8x c2;c j l q t x z 13 15 17 18 19 1c 1d 1h 1k 1s 1y 1z 23 26 2p 2v 2w 30 3b 3o 40 42 49 4a 4b 4q 4s 4z 58 5g 5s 5v 5w 64 67 68 6b 6c 6m 6n 75 7b 7c 7e 7f 7p 7q 7w 7y 80 81 82 86 8a 8c 8e 8f 8i 8j 8l 8m 8o 8t 8w 99 9d 9f 9g 9n 9s 9w a0 a1 a2 a4 a6 a8 a9 ab ao au b6 bb bd bf bg bn bo bq br bu bw cb;36 37 3d 3u 47 59 8u 94 9m an b0 b8;e 11 12 16 1g 1l 1m 1p 1r 20 24 2d 2m 2q 33 3h 3q 3z 43 46 4m 4n 4r 52 57 5c 5e 5r 5u 5x 62 6o 6x 70 7j 7l 83 89 8b 8d 8h 8r 96 98 9b 9c 9u 9y a3 ad ag ak al at aw ax b1 b3 b7 be bh bp bt c0 c1 ca;b k m o u 1j 1o 25 2i 2r 2s 2t 38 3t 44 4d 4i 4o 54 56 5p 66 6d 6p 6t 6u 6v 6w 6y 6z 7d 7g 7n 7o 7s 7u 7v 84 85 87 8z 90 97 9e 9k 9l 9p 9q 9v 9z ae af ah ai ay b4 b5 ba bc bj bk bm c2 c4;n 1i 22 2k 2x 3s 5b 71 76 79 7a 7i 7x 8g 8k 95 9i 9r am bv bx c8;1f 3x 9h aa aq
each_call ;;9e 9i
each_is_asked_once_and_in_order ;;79
each_read ;;84
eaddrinuse 1c;;m 1x 2v 3d 59 5k 61 62 7o 7z cc=98
eaddrnotavail ;p 24 62;7a 8w 8z=99
eafnosupport ;7o;1p=97
eagain ;w 1f 2m 2r 4q 62 89 9i a9 am;d 2x 3q 3x 4n 57 59 6d 6x 7w 88 8r 95 9w al ax;7y 9v;3r=11
eai_again ;15;;7f
eai_fail ;;7f
eai_nodata ;7f
eai_noname ;15 7f 7i
eai_system ;7f 7i
ealready ;77;;78=114
earlier ;1 12 1j 3j 6z 7q ak c4;57 59 67 9z b1 bx;8g c8
early ;11 1g 21 2s 33 3o 3q 4h 4y 57 7c 8i 9i 9r;i 8m 8r 95 97 ai bm bx;37 79;44
early_data ;;bx
early_data_accepted ;;bx
early_data_size ;;bx
easy ;3b
eat ;7b
ebadf ;4h 7y;b=9
ec ;;c6
ec_paramgen_curve ;;c6
ece ;;6x
echild ;30=10
echo ;1v 1x 20 2q 2r 33 49 5b 68 6q 8q 9z;i 13 1b 1f 1g 1h 1i 1k 1u 1w 22 2c 2d 2i 30 32 35 36 37 38 3a 3b 3e 3o 3p 3q 3x 43 44 4e 4m 4z 53 56 57 58 59 62 66 67 6n 6p 6x 7i 7y 9e 9g a9 aa ao aq at b4 b7 bf bg bi c1;1s 3d;2o 39;1z 3g
echo_by_host ;;20 22;;24
echo_client ;2c 67;2d 2i 66
echo_datagrams ;;67
echo_one_server ;39;33 35 38
echo_path ;;1s 1t 1u 1v 1w 1x 37 3b;1z
echo_path_leftover ;32;1x
echo_ready_name ;;37 38
echo_server ;2c 67 9z;2d 2i 66 68;;2k
echo_tidy ;39;35 36
echo_to_all ;;33 36 37 38 3a
echoed ;;1s 1x 38
echoes ;1t 2k;38 4z
econnaborted ;q 99;;78 7y=103
econnrefused ;32 3f 3o 3q ax b3;t x 14 15 1p 2i 33 5j 77 7z av aw;1z;;78=111
econnreset ;16 1e 31 3q 4n 95;q 14 1t 66 88 8m 8n 8p 8r 8v 96;;3o=104
edge ;21
edges ;3g aq
edit ;bi
edns ag;;a0 af;ai
edns0 ;7f
edns_packet_max ;;a0
ee_errno ;;ax
ee_info ;;ax
ef ;89;88
efault ;7y=14
efd_cloexec ;;4z
efd_semaphore ;;4n
efdflags ;;4z
effect ;q s 1g 5b
effective ;46;42;;43
effort ;39
eh ;;9c 9e
ehostunreach ;y 97;7a aw ax;95=113
eight 95;14 16 18 1a 1f 1i 23 2k 4m 5w 64 7a 7s 8a 8g 8s 9m a0 a2 a6 aa ac b2 b6 bb ca;3p 3q 6r 8r aw ba bq;57 5y 6s 6z 96;95
eight_megabytes ;;14
eighteen ;ad
eighth ;9i;;;6z
eighty_one ;1p
einprogress ;;1a 6p 79 7a 7u 87 95 ao aq bh c0;77;78=115
eintr ;2x 77;43 47 4e 55 56 57 59 6x 79 7x 8i 8r 9w aa ax b1 ba c8;14 7y=4
einval ;6p 7a aq;1p 4b 67 7q 7x;7y=22
eisconn ;;;78=106
either ;n p 14 18 3d 4d 4n 4q 4r 62 6r 77 7d 7k 7o 8r 9m 9r 9v a6 a9 av b1 bh cc;4b 4o 55 56 57 59 aa;40 6p 7a
either_end ;;j
elapsed ;;u 4g 4s 4z 56 59 6b 6t 6x 71 75 76 77 79 7a 7d 8d 8e 8g 8i 8p 8u 8w 94 96 97 9i an aq
eldest ;58;59
eleven ;c 1o 3r 3x 4m 6v 85;b5;3q b0
eleventh ;62
eloop ;;35=40
else 1a 4e 79 av be;e f w 13 14 16 1h 1l 1o 21 22 2q 2r 30 35 38 3b 3g 3h 3q 42 4b 4h 4n 4q 4r 4z 55 56 57 5d 5o 5p 5r 62 64 6d 6h 6r 6t 6w 73 75 7o 80 87 8e 8o 94 9f 9n 9u ae b5 b6 ba bf bp bx by c4 c5;b n o u 11 19 1n 1p 1s 1x 20 2d 2i 2t 2v 2x 36 37 3a 3d 3j 3o 3p 3u 3x 40 43 45 47 4a 4d 4i 4m 54 59 61 6p 6q 6x 71 72 77 7a 7f 7g 7n 7u 7x 7y 7z 82 84 85 86 89 8d 8g 8i 8m 8r 8w 8z 91 95 96 97 98 9e 9i 9m 9o 9q 9r 9w 9y 9z a4 a6 a8 a9 aa ai an ao ap aw ay b0 b1 b4 b8 bg bi bm bq bu c0 c1 c2 c6 c8 cb;1m 33 58 6s 7d 7e 7k a0 af aq;7i
elsewhere 68;1a 1x 2d 6o 8b ac b6 bq cb;b4 ba;9v
emerg ;;3p 7o
emergencies ;99
emergency ;3p
emfile ;1g 7y;57 59 79=24
emptied ;35
empties ;h 3q 6p 95 ax ay
empty 6d;d 11 12 1r 2i 2m 2q 33 38 3b 3r 3z 4n 5p 67 70 8b 8t 9v 9x a3 ac aw ay b2 b3 bm bo bp;u 14 19 1p 1t 2d 2r 2t 2v 2w 30 36 3j 3o 3p 3q 3u 43 45 4a 4b 4d 4g 4m 4z 54 55 56 57 58 59 6o 6p 6x 75 76 77 79 7d 7f 7n 84 88 8g 8p 8r 95 9i 9o 9q 9z a4 a9 ai b1 b8 ba bq bx c1 c2 c8 cb;5r 81 9r a0 aa bd;3x;6d
empty_file ;7y
empty_gif ;;7o
empty_message ;3r;6d
empty_or_end ;;6d
empty_path ;;3b
emsgsize ;;3j 4y 4z ax ay b1=90
enable ;;7i ai
enable_early_data ;;bx
encode ;3u 3z;3x 6o
encoded ;;3x
encoding ;bf;bg bi
encrypted ;bm bp bx bz c6;;87
encryptedextensions ;bw;bx
encryption ;9r ai
end d 2x 56 6n 8o bu;9 a e g l m r 18 1d 1e 1j 1o 1s 1x 21 2q 38 39 3f 3g 3o 3r 3t 40 43 44 46 4d 4i 4r 4y 50 52 54 57 59 5c 5f 5l 5r 5s 5u 61 62 67 68 6a 6c 6g 6h 6l 6o 6z 73 75 79 7l 7n 7u 7y 7z 81 88 8e 8l 8n 8q 8t 8w 8y 93 99 9g 9p 9r 9w a0 am ap as b0 b3 b7 ba bj bl bo bt bw c4 c5 ca cc;j p 19 1a 1b 1i 2n 3q 45 47 4a 4b 4g 4m 4o 4z 53 58 5h 6r 70 84 85 89 8d 8p 8v 8z 91 96 98 9i 9m 9n 9q 9v a4 ad ag ai b1 b4 be bq bs c0 c6 c8;f h w 14 1m 26 2b 2c 32 33 35 3d 3x 3z 42 4h 4q 55 5w 5x 66 6p 6q 6v 6w 77 7d 7i 7w 86 87 8r 8x 90 92 9h 9j aa af al bg bn bp c1 c2 c7;b i o q 17 22 25 2l 2r 2s 3h 3p 4n 5b 5g 5n 5v 6b 6x 7x 82 8b 8g 8m 8s 94 97 9e 9f ao aq bd bf bm bx;d n u 12 16 1h 2o 2t 2v 30 31 3u 56 6d 83 8u bi bu;2x 95
end_label ;;ai
end_matches ;;7f
end_of ;;30
end_of_the_file_is_told_apart ;;3x
end_queue ;;aq
end_within ;;bq bx
ended 99;g i n u 1g 2r 30 3a 3z 46 56 58 5j 6a 6m 7u 7z 87 8o 94 95 9b 9e 9n 9r a6 aa c7 cc;2d 2i 2t 2x 3u 54 55 57 59 6n 6o 6x 7i 97 9o 9q ai bm bq br bs bu bx c8;1o 2o 3x 5b 6p 78 9i al;16 aq
ender ;;8m 8r
endian ;2b
ending ;3r;3u 54 56 8l 8m 8o 8r
endings ;;3p
endinside ;;3u
endless ;3x 96 c8
endpoint ;;o q 3q 77
ends 1h 1i 3t bf;a b c h l o q 10 14 16 1f 1g 1j 1l 1m 1q 1x 22 2i 2k 2q 2x 3d 3p 3z 42 44 46 49 4g 4h 4n 4o 55 57 59 5l 61 68 6b 6g 6n 6r 6t 6v 6z 77 79 7e 7g 7i 7l 81 83 84 8b 8e 8f 8o 8s 8v 8w 8y 93 97 98 9c 9g 9i 9l 9m 9n 9o 9v 9z a0 a3 a5 a6 a7 ad ah ai ak am ao b1 b3 bd be bg bj bl bm bn bp bv bw c1 c7 cc;d e 33 35 37 3o 3u 43 47 4b 54 6o 76 78 89 8c 8l 91 95 96 9e ba bi bs bu bx c2 c6 c8;f i r 12 1u 2l 2o 2r 30 36 39 3h 3q 3x 4d 4z 56 5b 5f 5h 5u 6x 7a 7x 82 8m 8p 8t 90 94 99 9b 9r b5 bq c4;j m 1k 2n 2t 3b 3s 5x 66 6p 75 7z 8r 8u 8x aa ae al;n aq
ends_traced ;;b
ends_with ;;1p 2x 3u 59 7a 7u 8d 8e 8i 8r 8u 98 9g 9r 9v av bd bm
enemies ;33
enetunreach ;y;67 79 aw;95=101
enfile ;1g;57 59 79;;7y=23
enforce_revocation_expiration ;bx;bq
enforces ;9n
enobufs ;1g 9v ba;3q 43 47 4b 79;7y=105
enodata ;;43 47=61
enodev ;ba;7n=19
enoent ;3f;3q;1z=2
enomem ;1g;57 59 79;7y=12
enoprotoopt ;;4g=92
enospc ;;3q=28
enotconn ;1a 3q 7x aq;o q 77=107
enotsock ;1r 7y=88
enough ;a s w 1c 1i 2n 33 3p 4b 4n 50 5o 7x 84 87 8g 8l 90 91 a9 aa ak b0 b1 ba;4o 7y 85 8z 9n 9q 9r bm c8 cb;1v 65
enter ;t 1v 1z 22 3f 3z 5g 5n 5p 6p 6q 75 7d 7l 8r 94 9u 9w aq as b4 c5;p u v w 30 3b 3u 47 4g 6r 76 77 78 79 7a 7e 7f 7g 7h 7i 7n 7o 7p 7q 7w 7x 8c 8y 95 99 9v 9z a0 ad ag ai at ax ay az b0 b1 b7 b8 b9 ba c1 c7 c8;c 3s 70
enters ;;c7
entries ;8u ax b3;59
entry ;30 4e am;59 7f 9h 9i ai aq b8 ba c7 c8;ax;2t
enum ;;3u 4z 54 59 67 6o 79 7f 7g 89 8g 8m 8o 8r 91 94 96 97 98 9h 9i 9n 9r 9y aa af ai aw b0 b1 ba bf bg bm c1 cb
enumerate ;;4o 6x a8 ai b5 bm c8
enumeration ;;ba
env ;7n;n o u 11 13 14 16 1o 1p 1s 1x 20 21 2d 2i 2v 2x 33 36 37 3a 3b 3d 3h 3o 3p 3q 40 43 45 47 4e 4m 4z 54 57 59 61 62 66 67 6n 6p 6q 6x 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7u 7w 7z 82 83 85 86 8d 8e 8g 8i 8m 8r 8z 94 95 9e 9i 9r 9u 9w 9x 9y a0 a6 aa af ai aq b0 b1 b4 b8 ba bm bs bu bx c8
env_remove ;;55 56 57
environment ;7f;1f 2n ao;;57
enxio ;1t 2l 2q 2s;35=6
eofs ;bu
eopnotsupp ;7y=95
eor ;6d
eperm ;1x 3q;1o 2m 45 4g 6r;7y=1
ephemeral o;k p 61 7a;;s;60
epipe ;2n 31;b i 6p;95;16 3o=32
epoch ;;bm bq bx
epoll_ctl ;u
epoll_wait ;bm
eprint ;1k
eprintln ;h 1k;5f
eproto ;7y=71
eprotonosupport ;;1o=93
eprototype ;1p 32 3b;33 35=91
epyc ;6t
eq ;;3u 3x 4o 4z 6p 79 7n 8o 9m 9n 9q 9r ba bf c6 c8
eq_ignore_ascii_case ;;7f 9i ae af ai bf bm c8 cb
equal ;n 30 50 7l 7n bo;4o
er ;;8i
erange ;;43 47=34
erase ;1j 8r
erestartsys ;;u
err ;79 96;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4s 4z 54 55 56 57 58 59 5f 5h 5l 5x 5y 60 61 62 66 67 6b 6d 6n 6o 6p 6q 6r 6s 6t 6v 6x 70 71 72 75 76 77 78 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9c 9d 9e 9g 9i 9l 9m 9n 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 a8 a9 aa ae af ag ai al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bf bg bm bq bs bu bx c0 c4 c6 c8 cb
err_and ;;21 ay
err_convert ;95
errno ;7f;2m 30 36 3p 3q 43 47 4g 4n 4q 4z 55 56 57 59 67 6r 6s 6x 71 78 79 7a 7n 7w 7x 7y 8i 8r 8w 94 96 97 9w a9 aa aw ax b1 ba bm c8
error au ax;b p u w 13 1k 1t 26 2i 2m 2o 2x 32 3b 3p 3x 40 43 49 4a 4b 4n 52 57 58 5m 5z 64 66 6a 6f 6o 6r 7a 7k 7x 82 8g 8n 8q 8r 8t 9d 9e 9n 9x a4 a7 a9 as aw b1 bi bn br bs c1 cc;d n o q t x y 15 1c 1h 1i 1j 1s 1x 20 21 22 2d 2p 2r 2v 2w 33 37 38 3d 3j 3o 45 47 4e 4i 4m 4z 54 55 59 5f 5k 61 63 6b 6n 6p 6s 6x 70 71 72 76 7f 7g 7i 7n 7o 7p 7q 7u 7w 7z 84 85 87 89 8c 8d 8e 8i 8m 8u 8v 8w 8z 91 94 96 98 9c 9o 9q 9r 9u 9w 9y 9z a0 ag ai al am ao ap av ay b0 b4 b6 b8 b9 ba bd bm bq c0 c4 c5 c6 c7 c8;h m 1a 1f 1g 1o 1r 30 35 3q 46 4g 5j 5l 62 67 6d 6q 86 97 9b 9l af aq bu bx;i 12 14 16 1p 3u 56 5n 78 7c 7d 83 88 8l 9i 9v a2 a6 ax b3;2n 77 7y 95 aa au;79
error_log ;;7o be bf
error_within ;;au av ax b1
errorkind ;14;i n 1i 1j 1o 1p 1s 1x 20 21 2d 2i 2n 2x 33 35 38 3b 3d 3o 3q 3u 3x 43 47 4b 4e 4g 4i 4m 4n 4o 4z 57 59 62 66 6o 6p 6r 6s 6v 6x 76 79 7f 7w 7x 83 84 87 88 8g 8i 8l 8m 8o 8r 8u 8z 91 94 96 97 98 9c 9d 9e 9g 9i 9l 9q 9r 9u 9v 9x 9y 9z a0 a6 a9 aa ag ai aq au b1 b4 b8 ba bd bg bm bq bx c4 c6 c8
errors ;1p 2i 3o 3q 3u 7a 7d 86 8r 95 aa;3h 3p 43 47 4b 6p 6t 7f 9u 9v 9w 9y av ax b1;1a;;7y
errqueue ;ax
esac ;;9g
escape ;3p 3t 3u 56
escape_ascii ;;a c d e k t 1o 2i 2o 2r 2t 30 3b 3d 3j 3p 3q 43 44 4a 4d 4e 4i 4m 59 5x 6p 6r 6x 8r 9m 9r ai bx c1 c8
escape_debug ;;3p 57 9l 9o 9q 9r aa b4 bd
escape_default ;;p
escaped ;3p 3t c1;59 9r ai
escapes ;3t 56;3p
esocktnosupport ;;1o=94
esrch ;;46 55 56 57 59=3
estab ;7w 94;0 c n p q v w 12 14 19 1a 1t 2t 66 6p 72 79 87 8r 8u 95 99 9o ao aq bh c0;u 22
established ;j 1a 95;3s 71;u v
establishing t;h 5m;u v w x y;z
et ;1o
etag ;bh;bg bm
etag_compare ;;bh
etag_save ;;bh
etc ;47 4a 65 7e;2v 30 35 a9 ba;4e 7k;7d 7i
eth0 ;74 7n 8c b5 b7;22 7a 7p 7q 94 95 99 9v 9z ay b1 b4 ba;b6
eth1 ;b6;ba
ethernet ;74 b1;6x
ethtool ;74
etimedout ;95 96 97 9b;98=110
etoomanyrefs ;6p;4b=109
etxtbsy ;;57 59=26
euclid ;;u
eval ;7q
even ;i u 12 14 17 1o 1r 1t 1w 2t 31 36 37 38 3d 3g 45 46 4g 4h 4n 4q 4r 56 5q 5u 6c 6d 6o 6v 7h 7i 7o 7y 85 8m 8p 91 95 97 9b 9h 9r aw b5 bl br bx c0 c2;16 3b 3o 43 47 4e 4m 7a 9m 9n 9v aa;1p 4s 6s 79;;62
evening ;;n
event ;54;4i 4n 4s 57 59 95
event_data_sent ;8e
eventfd ;4q 4z 6k;;4r;4n
eventfd(2) ;4n
eventfd_counts ;;4n
eventfdflags ;;4n
events ;;54 57 59 6x 7o 82 8q 90 99 be bf bi
ever ;c r v 10 14 18 1e 1g 1i 1u 1x 1y 2i 2l 32 3a 3r 3x 4g 4m 4r 56 5b 68 6d 6n 6p 70 7c 7d 7f 7g 7w 83 8k 92 95 9b al aq bn;30 3j 3q 43 47 4o 59 aa bm bx c8;2o 4n;8r
every 84 9e;0 l o 10 13 17 1c 1g 1m 1t 1u 25 2c 2n 2p 2r 2v 35 3d 3q 3r 3s 40 43 4g 4q 50 54 59 5b 5p 5r 67 69 6b 6r 6s 6v 72 7c 7i 7o 7p 7u 7x 86 8w 9i 9k a5 a8 a9 ag aw ay bo bp c0;1p 22 38 3u 4m 4s 6o 6p 6w 8r 94 96 97 9d af b0 ba bm;u 16 1i 1n 1o 24 3t 49 4a 55 56 62 6x 9e 9r c8;30 3x 4z 9c b1;4o
every_byte ;;6x
every_byte_ipv6 ;;6x
every_pairing ;;1p
every_split ;84 8b
everybody ;1e 1m 1o 2i 2t 33 38 3d 3e 3f 3h 3r 47 4i 63 6v 6x 7u 8l 9r af ai ao as bq bu cc;37 4z b4 b8 ba;1v 57 7z
everyone ;47 58
everything ;g q 16 1o 22 2t 2x 30 39 3x 40 4b 4o 4s 54 5q 6b 6n 71 7k 85 8p 8t 8v 99 9p bz c9;3p 4z 59;14
everywhere ;1v 5p
evidence ;50
evil ;;;ai
exact ;14 3b 3u 4r 6q 88 8b ai;2i 2p 3x 46 4a 4i 4s 4z 6b 6o 6r 6t 87 8g 8r 8w 8x ag bm bx;9k;83
exact_at ;;aa
exactly 97;3b 6j 7c 7u 7w;4i;1p
example ;5 k 30 bx c6;7a c1 c5 c7 cb
examples ;y 22
exceeded ;c2
exceeds ;6t;4z
except ;u 50 6x b6 c1;2d 4q 56 66 67 cb;1v
exception ;30 7f bk
exceptions ;1 b5 c8
excess ;;c4
exchange ;aa;ai
exclusiveaddruse ;91
exe ;;;46
exec 2t 2v 6b;22 2w 2x 38 39 46 56 59 5b 6c b4;1f 1g 1j 3b 4b 62 6p 6w 6x 6z 70 71 7a 7i 7l 7n 7o 7p 7q 82 85 8c 8f 8g 8i 8l 8o 94 95 97 99 9g 9v 9y 9z a0 a4 a5 aa ai al at ax ay az b0 b1 b7 b8 b9 ba;2v 7z;4a 55 57;30 6b
exec(5) ;38
execute ;;6r 6s
executed ;6r
executes ;;55 56 57
execution ;4z
execv ;2n
execve ;46;;2v
execve(2) ;2v 46
exempt ;7y
exercise ;1k 66 6a 6c 6l 6m 8g;;l r z 1d 1q 23 5v 5z 64 6e 6f 6g 6h 6i 6j 6k 73 7j 80 8a 8j 8s 92 9a 9j 9s a1 ab aj ar b2 bb bn by c9;17 1l 1y 5s 5t 69 7b 7s
exercises 5s;1;;5s 6a 6c 6l 6m;l r z 1d 1q 23 5t 5v 5z 64 6e 6f 6g 6h 6i 6j 6k 73 7j 80 8a 8j 8s 92 9a 9j 9s a1 ab aj ar b2 bb bn by c9;17 1l 1y 69 7b 7s
exist ;1o 1u 1x 30 3g bm c1;;15 9r
exists ;1x 7i;33 35 58 6r 6s a9
exit ;m 18 30 38 3q 3z 56 6q 8q;2o 2v 2x 4z 53 57 59 6p ao aq c8
exit(1) ;;aq c8
exit_group ;;9v 9z
exitcode ;;a b c d e h i j k n o p q t u 11 12 13 14 16 19 1b 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 36 37 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4s 4z 54 57 59 5x 5y 60 61 62 66 67 6b 6d 6n 6p 6q 6r 6t 6v 6x 70 71 72 75 76 77 78 79 7a 7d 7f 7g 7i 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9c 9e 9g 9i 9l 9m 9o 9q 9r 9u 9v 9w 9x 9y 9z a0 a6 aa af ai al ao ap aq au av aw ax ay b0 b1 b4 b5 b6 b8 b9 ba bd bm bq bs bu bx c0 c8
exited ;;b u 12 13 14 16 30
exiting ;;13 6w 6x 6z 7v 8h 90 at az ba
exits ;15 16 2s 6p
exitstatus ;;2x 7a 7i 9v b1
exitstatusext ;;6x
expand ;;bx
expand_label ;;bx
expect ;30 5v ax bh;2p 2w 37 3x 4z 55 56 57 6b 9r bm
expect_err ;;3x
expectation ;;bm
expected ;4h;4o 58 79 bm
experiment ;;2n
experiments ;1p 5r
expiration ;bx;bq
expire ;;b8 ba
expired ;bq;br
expiredcontext ;;bx
expires ;ay
explain ;b;2i 33 35
explained ;1 1s 8w
explains ;n 4b
explanation ;1
export ;;55 56 57
exporter_secret ;bx;bw
extend ;;3p 4b 4d 4z 59 6p 79 7f 7i 7u 8r 8w 9h 9i a0 ae af ai b1 ba bx c2
extend_from_slice ;;3d 3u 6o 98 9e 9i ai bm c1 c8
extended_err ;;ax
extended_key_usages ;;bq bx
extendedkeyusagepurpose ;;bq bx
extension ;5x bg;bj bq bx
extensions ;9r;bx c8 cb
extern ;;14 77 88 8p b8 ba
extra ;;u 6x
eyeballs 79
`;
