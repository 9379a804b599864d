// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['h'] = `
h ;;2f 3x 4i
had ;c d n t u v 10 12 13 14 15 16 1c 1e 1f 1g 1i 1j 1m 22 24 25 2k 2n 2q 2r 2x 2z 31 32 34 36 37 39 3m 3w 3x 43 46 4b 4f 4i 4q 59 5b 5f 5g;2y 3u 47
half 5l;18 1a 1c 1h 1i 1k 1m 2a 2d 2f 2m 2x 3i 3j 3r 3v 3w 43 4b 4l 4w 57 5b 5n 5t 5u;4c 4p
half_a_line ;;5l
half_close n
half_line ;2r 2s
half_open ;w
halves ;3j
hand ;i 11 13 14 1a 1b 1c 1e 1x 29 2a 2k 2p 2t 2x 3b 3n 3t 40 4a 4s 50 5b 5c 5p;12 19 4k
hand_over ;;55 56 57
hand_over_three ;2y
handed ;1p 3b 4h 4i 50 5b;27 4f 4m 4o 57
handed_on ;;43
handed_over ;;4f
handful ;2p 4v
handing 57;;4f
handle ;59;14
handle_alloc_error ;1f
handler ;14 2e 36;16 54
handlers ;14;3p
handles ;1i
handling ;1a 2e
handover ;4i;4k 4m 4n 4o 4p
hands ;d 14 1a 1w 2a 3q 42 4f 4g 4j 52;4m 4o 51 5a
handshake u;w 10 1s 4c
handshakes ;w
hang ;2s 2t
hang_up ;;54 5a
hangs ;2o 2t 2x 31 3r 3x
happen ;d s 19 4p 54
happened 5g;0 d 4p
happens ;i k 1t 1u 28 2e 2n 2p 2y 39 3a 3g 3r 4b 5b;5a
happily ;26
hard ;1z 33 3w;4b
harder ;3b
hardly ;h 36 4u
hardware ;y
harm ;22 39 3u
harmless ;3b
has o 44;5 b c d e f h i j k m n p q s t u v w y 10 12 14 15 16 18 19 1a 1b 1c 1d 1f 1g 1h 1i 1j 1k 1l 1m 1n 1o 1p 1q 1r 1s 1t 1v 1w 1x 20 21 22 23 24 27 28 29 2a 2b 2e 2f 2h 2i 2k 2l 2m 2n 2o 2r 2s 2t 2u 2v 2x 2z 31 32 33 34 35 36 37 38 39 3a 3b 3c 3d 3e 3g 3h 3i 3j 3k 3m 3n 3o 3p 3q 3r 3s 3t 3u 3v 3w 3x 3y 3z 40 41 43 45 46 47 48 49 4a 4b 4c 4d 4f 4g 4h 4i 4l 4m 4n 4o 4q 4r 4s 4t 4w 4x 4z 51 54 55 56 57 58 59 5b 5f 5j 5l 5m 5n 5p 5r 5s;2d 2g 2w 4k 4p 5a
has_the_port ;1d
have ;1 5 i j l m p u w y 12 13 16 19 1f 1g 1h 1j 1o 1p 1r 1t 1x 1y 22 26 28 2a 2d 2e 2f 2k 2m 2p 2r 2t 2w 2x 2z 35 36 38 3b 3c 3d 3e 3g 3n 3r 3s 3x 43 46 48 49 4b 4c 4g 4h 4k 4n 4o 4q 4t 4u 4x 4z 50 5b 5e 5q;k n 33 3h 3p 47 4f 4m 4p 54 55 56 57 58 5a
having ;3m
he ;2f 2l 2n 2r 3d 3u 40 42 44 45 46 47 4h 58;43
head ;1j 1k 2l 2n 2r 3t 4m 4p;25 2f 2h 3p 3w 51 56 57 58
header ;1o 4b;u 1p
headers ;3k 4v
heals ;38
healthy ;5l
hear ;1j 1p 31 36 3l;3o 3p 43
heard ;k 26 2i 2r 2v 5l 5u;0 5 1p 5f 5h 5k
heard_out ;;i
hears ;0 k u 1a 1o 1p 1r 2g 3h 3l 3o 45 55 5e;1j 3x
hel ;1m
held ;16 1t 2f 2z 33 38 3y;35 3u 3v 3w 4k
hello ;c i 1m 2k 2t 3h 5b;a b d k 11 12 13 1b 1f 1g 1h 1i 1k 1p 1s 1v 1w 1x 20 22 2c 2f 2h 2i 2j 2o 2q 2r 2y 2z 32 33 35 36 38 3a 3b 3d 3e 3j 3l 3p 3q 3x 3y 43 4f 4i 4k 4q 53 57 59 5f
hello_across ;;4i
help ;3g 4a 4j 4p
helper ;2x 39 55
helpers ;30 4f
helps ;1x 3r 49
hence ;d 1x 25 2d 33 3p
her ;2r 5v
here 3l;5 a b c f n u v w y 11 12 14 1a 1c 1f 1g 1h 1j 1k 1o 1p 1s 1z 20 25 27 2a 2c 2f 2i 2l 2n 2o 2r 2v 2y 2z 35 3b 3c 3d 3h 3i 3j 3k 3o 3v 40 44 4b 4d 4i 4l 4m 4u 4w 4x 4z 55 56 5d 5g 5o;d 16 1x 37 3y 46 4e 4f 4o 4t 51 57
hex ;;25
hexadecimal ;25 29 3c 3x
hi ;1e 3t;3h 3o 3p
hidden ;1c 5q
hide ;3p
hides ;h w 1j
higher ;1d
him ;3u 42 45 49
himself ;45
hint ;2b 3j 5s;4t
hired ;;38
his ;e 3d 43 45 46 54
hit ;k;55 56 57
hold 4p;i 1m 1x 2x 3t 3y 46 4u 56;1s 34 4c 4m 4t 51
holder ;1c 2z 49 4k
holders ;34
holding ;57
holds b c v;a d n p 16 18 1a 28 2d 2e 2f 2k 2l 2s 2t 2v 2z 36 38 3i 3z 42 43 47 4a 4e 4n 4w 56 57 5b 5d;2u 3d 3u 3v 51
hole ;3q 43 4k 4q 4r;4l
holes ;4k
home ;2r
honest ;1l 26 2k 4l
hook ;36
host ;m s x y 10 15 20 21 22 24 25 2a 2c 2d 2i 2k 3e 3k 41 4s 50 5b;u 13 14 16 29 2e 2g 2h
hosts 22;s 1n 1p 1z 24
hour ;0 4a
hours ;38
house ;1w
how 5 p 2m 4x;c e g k m n o t u v y z 10 11 12 14 18 1b 1f 1g 1i 1j 1p 25 27 2p 2s 2t 2x 30 31 32 3a 3h 3j 3k 3p 3q 3s 3v 41 44 49 4a 4b 4c 4d 4i 4j 4o 4r 4s 4t 4u 4w 50 52 53 57 59 5a 5c 5o 5t 5v;i 1o 1s 1x 20 28 2a 37 38 3u 3x 51 56
how_it_failed ;z
how_to_read_a_run ;5t
howdy ;;4i 4k
however ;s 1h 2i 3a 3x 4z
htan ;;p
html ;;4b
htons ;26;u 13 14 1b 1g
http ;11 12 18 1j 3t 3u 3z;13 3x 53 57
http_date ;;h i 51
httpdate ;h;i 51
https ;;4b
huge ;4k 4r
hugetlb ;;4k
hundred ;1f 1j 3w 4t 4w 4z;2n 51
hundreds ;3y
hundredth ;4z
hundredths ;52
hung ;2r;2i 54 5a
hypervisor ;;51
`;
