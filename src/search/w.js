// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['w'] = `
w ;;1v 35 3p 40 45 47 61 62 63 68
w__w ;;1v
w__w__w ;;1v
wait 1c;c o t u v w 16 18 1a 1e 1f 1g 1i 1p 1u 1x 2d 2i 2k 2o 2q 2x 30 31 33 36 3p 3q 4c 4f 4n 4o 54 55 56 5b 5h 5j 5p 5v 61 62 65 6d;0 i n 12 2t 37 38 3u 3v 3y 43 46 47 4b 4e 4m 4p 4t 51 57 5a
wait(2) ;30
wait_1 ;;0 n u 12 1a
wait_2 ;;n u 1a
wait_for_peer ;;3q
wait_timeout ;;5a
wait_timeout_while ;;5a
waited ;1i 3x 4f 4g 4w 53 54 5g;4t 51 56 6b
waited_for ;;3y
waiter ;;4n 4t
waitid ;56;55 57
waitid(2) ;56;55 57
waiting ;i t u w 14 1a 1g 1i 1o 2k 2r 3d 3q 3s 40 52 5u;5 2o 4n 4t 54 5a 5r
waitpid ;;2t 30 4t 51
waitpidflag ;;55 56 57
waits ;c d g h i m n r t u v w 10 11 12 14 16 18 19 1a 1e 1g 1i 1k 1m 1y 1z 22 2i 2m 2o 2p 2q 2r 2s 2t 30 31 33 3h 3o 3q 3r 49 4c 4g 4n 4q 4t 4u 54 56 57 5b 5j 5l 5v 66 6g 6k;0 x 1s 2d 3c 3v 43 4e 4f 51 5a
waitstatus ;;30
wake ;d 4i 4n 4o 4r 57;4m 4p 4t
wake_up ;4s 4u 4x 4z 50
wakes ;4n 4r 4x;4t
waking ;4s
want ;u 1c 1n 1o 1x 2b 3f 4p 5a 5q 62;2d 2i 54 58
wanted ;1k 2n 3q 4g;1p 2m 3d 4k 4l 5a
wants ;n 14 19 1c 1n 1p 1x 25 3c 3q 3s 43 45 4g 4y 5g 5l 62;3u 3v 4c 56
warm ;;51
warm_up ;4t;51
warning ;41 68;3p 3q
warns ;1j 1x 3w
was ;0 a b c d e f g i j k l q t u w x 12 15 16 1c 1e 1g 1i 1j 1m 1n 1o 1p 1q 1t 1u 1x 1z 21 2i 2n 2o 2r 2v 2x 31 32 33 37 38 3c 3d 3e 3g 3o 3p 3q 3s 3u 3w 3x 3z 40 41 43 44 49 4a 4d 4e 4f 4g 4h 4i 4j 4l 4n 4s 4w 53 57 58 5l 5m 5n 5p 5q 5u 5v 5x 62 66 67 6b 6d 6g;3j 3v 46 47 4b 4c 4m 4o 51 54 5a 61
waste ;;i
watch ;5r;30 55 56 57 5a
watches ;3y 53
way 36 4c 4w;d i l n w y z 1j 1l 1p 1z 25 2c 2d 2l 2n 33 37 3d 3q 3s 4b 4d 4g 4i 4l 4q 4r 50 56 5w 62 67 6j;u 3u 3v 42 4t 4y 51
ways 3t;1 1y 2c 2r 37 3j 3q 3r 4g 4h 4s 50 5e 5y;15 2m 4d 51 62 67
wc ;;i 16 1j 4c 57 66
wchan ;;3q
we ;a b i u w y 1j 1n 1o 25 30 31 3y 4l 4s 4w 61 67;4m 4o 4t 51 56 57 5a
weaken ;4p
web ;j k 11 22 24 3x 5r
wed ;4t
well ;d 12 1p 22 2n 33 3b 3h 3x 45 5b 67 6d;3p 56
well_known 60 63
went ;a n x 12 1p 1x 22 2n 30 33 3a 3s 4b 4c 4v 59 5p;2x
were ;b c f y 1e 1i 1j 1m 1o 1r 2l 32 3e 3q 3w 49 4h 53 56 5k;4d 57 5a
wexited ;;55 56 57
what 9 a b c e o 12 1n 1o 1x 2v 4l 4q 4v 4y 4z 50 5c 5d 5g 5m 5p;0 1 5 d f g i j k m n s u v w y z 10 11 14 15 16 17 18 19 1a 1b 1c 1e 1f 1g 1h 1i 1j 1k 1m 1p 1q 1r 1s 1t 1u 1v 1y 1z 22 24 25 26 2b 2d 2k 2l 2m 2n 2o 2p 2r 2s 2t 2w 30 31 35 36 37 38 39 3a 3b 3d 3g 3h 3j 3p 3q 3r 3s 3t 3u 3v 3w 3x 3y 3z 40 41 44 45 46 48 49 4a 4b 4c 4d 4e 4g 4h 4i 4j 4n 4o 4r 4s 4t 4u 4w 4x 52 53 54 55 57 59 5a 5b 5e 5f 5h 5j 5k 5l 5o 5q 5r 5s 5u 5v 5w 5x 5y 60 61 62 63 65 67 68 6a 6d 6f 6g 6h 6k 6l;p 20 33 43 47 4k 4m 4p 51 56 58 66
what_a_child_has ;;2v
what_fork_shares ;;2t
what_is_a_socket ;5v;a b c d e
what_is_sent_is_what_is_taken ;;3y
what_is_taken ;;3y
whatever ;1f 1p 1y 2v 33 41 42 43 46 4a 4c 4i 4l 4n 4s 4x 52 56 5n 66 68 69 6i 6j;37 51
when d i 30 37 42 4o 59;5 b c e g h j l n p q r s t u w z 10 12 13 14 16 17 19 1a 1c 1e 1f 1g 1i 1m 1n 1p 1s 1t 1u 1x 1z 21 22 26 2i 2k 2l 2n 2o 2q 2r 2s 2t 2x 32 33 36 38 3a 3b 3d 3h 3q 3r 3t 3u 3x 3z 44 46 47 49 4b 4d 4e 4f 4g 4i 4j 4k 4n 4r 4w 4z 50 52 54 55 57 58 5b 5f 5h 5o 5r 5t 5v 5x 5z 61 62 66 67 69 6b 6e 6i 6j 6m;2w 43 4p 56 5a
where 1t 1w 21 2l 3e 3t;1 c d o u w 12 13 15 1g 1j 1o 1r 1x 1y 20 22 25 2d 2m 2r 30 33 38 3b 3g 3p 3q 3r 3s 3u 3y 41 46 4a 4g 4h 4i 4k 4l 4m 4p 4q 4r 4t 4w 52 57 5g 5p 5u 5v 5x 62 63 65 67 6a 6h;x 2i 3c 3v 43 47 4o 51 5a 5f 5j
where_are_they ;5v
where_it_leads ;1y
wherever ;3u 4w
whether ;b h j k r 10 14 16 1e 1r 21 22 2i 2x 30 32 3a 3q 3t 3z 4k 4o 4t 57 58 60 61 64 6e 6f 6g;i n o 11 13 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 38 4e 4g 4m 4n 51 5a
which 3b 3f;a b f h i j k l m n o p s t u w y 10 13 15 16 18 19 1c 1e 1f 1g 1h 1i 1j 1l 1n 1p 1r 1u 1x 1y 21 22 23 25 26 2b 2c 2i 2k 2l 2n 2p 2r 2s 2v 2x 30 32 33 35 37 3c 3e 3g 3h 3q 3r 3u 3v 3w 3x 3y 3z 40 41 43 46 49 4a 4b 4c 4d 4e 4g 4j 4k 4l 4m 4n 4o 4p 4r 4s 4u 4w 4z 52 55 56 58 5b 5c 5g 5p 5v 5w 5y 61 62 64 66 67 69 6d 6f 6k 6l;36 38 3p 4t 51 57 5a
which_door ;23
which_foo ;6f
which_namespace ;;3e
which_transport ;6l
whichever ;1o 57 5l 62
while ;0 5 c e i m p u w 12 14 16 19 1a 1c 1f 1j 1t 1z 22 2d 36 38 39 3p 3q 43 4m 4q 4s 4t 4w 4x 53 5c 5n;d o t 11 13 1i 2t 2w 30 3c 3j 3o 3w 3x 4g 4o 4p 51 54 55 56 57 5a 66
while_reading ;;d
who 1 j o 15 16 1p 1v 38 3d 40 43 4n;a e k n q s t 10 17 1d 1l 1y 1z 21 22 2k 2l 2m 2o 2r 2s 2t 33 35 3e 3f 3g 3p 3q 3t 3u 3z 42 45 46 47 4c 4e 4g 4h 4i 4k 4l 4m 4q 4u 50 53 56 57 58 5a 5b 5c 5g 5m 5o 5q 5u 5v 60 62 64 68 6e 6g 6h 6i 6k 6l;p 1f 1g 1j 2q 3c 41 4f 4o 54 55 63 67
who_answers ;z
who_calls ;;40
who_calls_groups ;;47
who_has_the_port ;1d
who_is_reached ;;21
who_is_who ;q s;o p
who_listens ;;3d
who_sent_the_reset ;17
who_speaks ;44;43 45
who_took_the_name ;1y
whoever ;h n 16 1w 1x 2l 30 32 33 36 3d 3f 3p 3s 3u 3z 40 41 49 4a 4d 4m 4q 4t 4u 60 61 6f;2n 37 43 47 4f 4g 4k 4l 51 54 57 58 5a
whole ;a r 11 14 18 1a 1f 1h 1i 1x 2i 2m 2p 2r 37 38 3a 3h 3o 3u 3y 4e 4l 4r 4y 56 5l 5n 5t 5x;1p 3b 3p 3v 4p 4t 57 5a
whole_and_in_order ;;4p
whole_lines ;5t
whole_way ;;u
whom 1p;p 10 19 1f 22 2s 3g 3q 42 46 47 4j 67 6f 6i;2q 5a
whomever ;40 62
whose q;k v w 1j 1r 2b 2n 3b 3u 3x 40 43 46 49 4d 4g 4h 4t 57 6i 6j;14 1x 38 3c 44 4n 51 5a
whose_and_when ;6i
whose_bytes ;49;44
whose_descriptor ;6j
whose_lock ;6e
whose_port ;64
why 14;1 b c i 13 15 1c 1g 1j 1m 1p 22 24 2b 2d 2k 2s 30 33 39 3g 3r 3z 44 47 4b 4h 4n 4r 4v 52 53 55 5b 5f 5w 61 65;a d e h j k n o p q t u 11 12 16 19 1b 1f 1h 1i 1n 1o 1s 1x 20 21 25 26 2i 2m 2n 2o 2p 2r 2t 2w 2x 36 37 3b 3h 3j 3o 3p 3q 3u 3w 3y 41 42 43 46 4a 4c 4d 4e 4f 4g 4i 4k 4l 4s 4x 51 54 56 57 58 5a 5h 5l 5x 5y 60 62 66 67 6b 6d
wide ;4t 4u 4w 4x 5p 61 62;51
widepipe ;;4t 51
wider ;32
wildcard 21;67
will 4n 5c;0 c d g h i n p u 10 12 14 15 19 1a 1j 1k 1y 22 2v 32 35 3q 3u 4k 4o 4q 4z 55 5e 5l 5w 6c;30 3c 54 5a
win ;4t
windows ;9 1c 1x 21 5d
wins ;1l 4u
wire ;u 1p 2i 5w 66
wish ;49
with 1b 2q 3o 4i;1 9 b c d e f g h i l m n p q t u v w x y z 10 11 12 13 14 15 16 18 19 1a 1c 1e 1f 1g 1i 1j 1k 1l 1m 1n 1o 1p 1r 1s 1t 1v 1x 1y 1z 20 21 22 26 2b 2d 2i 2l 2m 2n 2o 2p 2r 2s 2v 2w 2x 30 31 32 33 35 37 39 3a 3b 3c 3d 3e 3g 3j 3p 3q 3r 3s 3t 3u 3w 3x 3y 3z 41 42 43 44 46 47 49 4b 4d 4e 4f 4g 4h 4k 4m 4n 4o 4p 4q 4r 4t 4u 4v 4w 4x 4y 4z 50 51 52 53 54 55 56 57 58 59 5b 5c 5d 5g 5k 5n 5o 5p 5q 5r 5u 5w 5x 5y 60 61 62 63 65 66 67 6a 6d 6f 6g 6j;36 3v 4l 4s 5a
with_capacity ;3u 3y 3z;3v 51
with_flags ;;57
within ;1m 3u 3x 3z 57 5c 6c;1h 1i 1j 3y 51
without 3u;f i m p t x 14 16 19 1c 1h 1j 1o 1p 1q 1r 1w 23 26 2c 2i 2k 2q 2r 30 31 33 35 36 37 38 39 3a 3c 3j 3q 3w 3z 40 43 46 49 4a 4f 4g 4h 4i 4k 4o 4p 4s 4w 56 57 5f 5h 5p 5r 62 66 6d 6h;e k 13 1s 1x 3p 41 4b 4d 4e 4l 58 5a
without_a_network ;;1w
without_gifts ;;37 38 3h 3p 3q
wmem ;4x
wmem_default ;3j
wmem_max ;3j 4y
wnowait ;56;55 57
wo ;1o 1r
woke ;u
woken ;4l 4u 4x 52;0 n u x 12 1a 1s 2i 3h 3v 5a 66
won ;i;4o
wondered ;1
word ;1 r u w 16 1o 2r 31 3d 3h 3p 4m 4n 4o 4q 5q;2d 4i 4k 51 5a 66 67
word(1) ;;2d 66 67
word(2) ;;2d 66 67
words ;f m u 1n 4l 4m 5g 5n;0 n x 12 1a 1s 2i 3h 3v 4k 4p 51 54 5a 66
words_of_memory ;4r
work ;n p 30 36 4g 4s 4t 4z 56 58 5c 5t;33 4f 4m
workdir ;;33
worked ;30
worker ;3r
workers ;59
working ;2s
works ;1 b l r z 18 1c 1o 1w 22 3d 3t 46 5n 5t 5v 5z;p 4q 4t
world ;c;3j 57
worse ;4s 4z 52;3p
worth ;4h 5y;3q
would ;b i p 10 16 19 1i 1m 1o 1u 1x 22 24 2b 2d 2i 2k 2r 31 33 35 37 39 3c 3d 3g 3p 3q 3s 3u 3w 3x 3z 40 43 46 47 49 4b 4g 4i 4k 4n 4o 4p 4r 4u 4z 52 55 56 57 5b 5x 65 6d;14 20 2o 3v 3y 4e 4t 51 54 58 5a 5f 66
wouldblock ;;i 1f 1i 1j 1o 1p 20 2i 33 35 3u 3v 3x 3y 4g 4x 57 5a 66
wr ;;n 12 1a 1s 3v
wrapped ;3p
wrapping_sub ;;4m 51
wraps ;3p 5x
writable ;3r 4l;3q 4q
write 14;0 1 b c e f h i l q r w z 10 11 13 16 17 18 1a 1e 1g 1i 1k 1l 1o 1p 1q 1s 1v 1y 1z 2m 2n 2o 2p 2r 2s 31 36 37 3a 3f 3p 3q 3s 3w 3x 43 46 49 4h 4i 4l 4n 4q 4r 4s 4v 4w 4x 50 56 5c 5n 5s 5v 5w 5y 5z 60 66 6a 6h 6l;a d j k n o p t u 12 19 1b 1f 1h 1j 1n 1x 20 21 22 25 26 2d 2i 2t 2v 2w 2x 30 33 35 38 3b 3c 3d 3j 3u 3v 3y 40 41 42 44 47 4a 4b 4c 4d 4e 4f 4g 4k 4m 4o 4t 51 57 5a 5f 5h 5l 5x 61 62 6b 6d
write(1) ;;4t
write(2) ;i
write_all ;a c f 13 14 1i 31 5m;0 d e h i k n o 11 12 16 19 1b 1f 1g 1h 1j 1o 1s 1x 20 2d 2i 2p 2r 2t 2x 30 38 3a 3d 3q 3u 3v 43 44 4b 4d 4e 4f 4i 4k 4s 4t 51 5a 5f 5h 5l 6b
write_blocks ;;2p
write_frame ;3u 3x;3v 3y
write_timeout ;;1i 1j 1s 1x 20 2d 2i 38 3c 3d 3o 3q 3x 4e 4f 57 5a 66
write_vectored ;16
writeln ;2n;a b c d e j k o p q t u 12 16 1n 1o 1p 1x 21 22 25 26 2i 2m 2o 2p 2t 2v 2w 2x 30 37 3b 3c 3d 3j 3q 3s 3v 3w 3x 40 41 42 44 46 47 4a 4b 4c 4d 4f 4g 4i 4k 4n 4o 4s 4t 4x 51 57 5a 5x 5y 60 61 62 6b 6d
writer ;2m 2o 2p 2q 2r 2s 4m;14 20 2d 2n 3u 3v 3y 4c 4d 4q 5a 66 67
writer_sleeps ;;51
writers 2p;2m
writes 2o;b c e h u 13 14 16 18 19 1g 1i 1j 1n 1o 1p 21 24 2k 2m 2n 2r 2s 2x 30 31 3q 44 4g 4n 4o 4v 51 52 5g 67 6d;3s 3u 3v 43 47 4k 4l 4t 4x
writev ;16
writezero ;;4t
writing 3v 4l;1k 1t 2o 2r 33 3u 4a 4d 4h 4n 4q 4r 56 5b;4c
written ;1 b c e j 1p 20 21 2l 2r 44 4i 4m 50 5y 68;13 1i 3q 43 47 4d 4n 51 5a 66
wrong ;e 15 1f 1p 1x 24 2n 3b 3r 3s 3u 46 4r 57 5b 5g 5l 5s 5u 5z;d 26 2o 2r 2t 2v 30 33 35 3h 3p 43 47 4k 4l 67
wrong_address ;;67
wrong_forms ;;2d
wrote ;h 13 2k 2r 2s 3p 3w 43 4i 4o 5p 6i;a b 11 2n 51
wsgiref ;;57
wsl ;1x
wsl2 ;9 5d
www_data ;49;47
wx ;2o;53
`;
