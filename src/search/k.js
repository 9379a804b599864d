// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['k'] = `
k ;4w;51
kata ;3b
kb ;;1f 3w 3x 51
keep ;i q 1g 1h 1o 22 30 33 36 3d 3x 40 4m 4n 4r 59 62 65 68 6a 6d 6g 6m;2t 3u 3v 3w
keep_task ;6m
keepalive ;22
keeps 2v;b d e m u w 1a 1c 1j 1m 1n 1o 1u 22 24 25 2i 2m 2o 2t 2x 30 33 35 3d 3p 3q 3r 3x 3y 40 46 4d 4g 4l 4m 4n 4u 55 56 57 58 59 5b 5e 5v 5x 60 62;3u 3v 4b 4f 4t 51
keeps_running ;;53
keeps_to_itself ;2v
kept ;b 16 1h 1p 22 35 3b 3e 3h 3o 4c 56 5a 66;2v 58 62 6b
kept_out ;;22
kept_writer ;2r;2o
kern ;3p
kernel b c;1 e f i k o p t u v w x y z 10 11 12 13 14 16 17 18 19 1a 1c 1e 1f 1g 1i 1j 1n 1o 1p 1r 1u 1w 1x 22 24 25 2i 2k 2l 2n 2x 30 33 38 3a 3b 3c 3d 3h 3j 3p 3q 3s 3x 3z 40 43 45 46 4a 4b 4c 4d 4e 4g 4h 4i 4n 4q 4s 4t 4u 4v 4w 4x 4z 55 56 59 5b 5w 5x 60 61 62 67 6d 6i;32 35 3o 47 4k 4l 51 54
kernels ;o t 1n 22 43
key ;t 5p;e 51
keyboard ;m 1c 5f 5h 5n;13
keys ;1w 5p
kib ;1f 2m 3o 4i 4w 4x 52;4y 51
kill ;i 10 33 38 3a 49 4g 4r 53 55 6e;14 2x 30 32 35 36 3o 3q 46 4n 4t 51 59
kill_at ;;56 5a
killed ;12 1t 1x 2n 2v 2x 3g 4b 4h 4r 55 59;0 u 1a 1s 2i 30 3h 4t 51 53 56 5a 66
killed_reader ;;14
killpg ;55;56 5a
kills ;2n 2x 30 31
kin ;48
kind ;c s 13 1m 1p 1t 2t 3g 4a 4n 5w;i n 1f 1i 1j 1n 1o 1s 1x 20 21 26 2d 2i 2n 33 35 38 3c 3o 3q 3u 3v 3x 3y 43 4e 4f 4g 4m 4t 4x 51 57 5a 66 67
kinds ;j 1p 1s 20
kinds_of_descriptor ;;b
knew ;i 2r
knock ;t u w y 10;x
knocks ;t
know o 1n;1 f k m p w 10 18 19 1q 1r 1s 2b 2c 2t 3q 3t 3x 43 47 4q 50 5c 5o 5q 5w 61 62 65 69 6b 6d;4b 51 54 58 5a 68
known 3e 60 63;15 3f;51 5a
knows ;h k p q u v y 12 19 1s 1u 22 25 2c 2i 2l 2x 3a 3t 40 4b 4n 57 59 5g 5j 5y 68;3q 3u 3v 43 47 4m 4t 51
`;
