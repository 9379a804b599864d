// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['w'] = `
w ;;1v 2a 2j 35 3p 40 45 47
w__w ;;1v
w__w__w ;;1v
wait 1c;c o t u v w 16 18 1a 1e 1f 1g 1i 1p 1u 1x 2i 2m 2o 2q 2x 2z 30 31 33 36 3i 3q 4c 4f 4n 4o 54 55 5b 5h 5j 5p 5v;0 i n 12 2t 2u 2y 37 38 3u 3v 3y 43 46 47 4e 4m 4p 4t 51 56 57 58 5a
wait(2) ;30
wait_1 ;;0 n u 12 1a
wait_2 ;;n u 1a
wait_for_peer ;;3q
wait_timeout_while ;;5a
waited ;1i 3x 4f 4g 4w 53 54 5g;4t 51 56
waited_for ;;3y
waiter ;;4n 4t
waitid ;56;55 57
waitid(2) ;56;55 57
waiting ;i t u w 14 1a 1g 1i 1o 3d 3k 3l 3m 3s 40 52 5u;5 2o 3q 4n 4t 54 5a 5r
waitpid ;;2t 2u 2z 4t 51
waitpidflag ;;55 56 57
waits ;c d g h i m n r t u v w 10 11 12 14 16 18 19 1a 1e 1g 1k 1m 1z 22 2k 2m 2o 2p 2q 2r 2s 2t 2x 30 31 34 36 3h 3o 3q 3r 49 4c 4g 4n 4q 4t 4u 54 56 57 5b 5h 5j 5l 5v;0 x 1s 2f 2i 3c 3v 43 4f 51 5a
waitstatus ;;2z
wake ;d 36 4i 4n 4o 4r 57;4m 4p 4t
wake_up ;4s 4u 4x 4z 50
wakes ;4n 4r 4x;4t
waking ;4s
want ;u 1c 1n 1o 1x 3f 4p 5a 5q;2d 2e 2g 2h 2i 54 58
wanted ;1k 2y 4g;1p 2m 3d 4k 4l 5a
wants 3n;n 14 19 1c 1n 1p 1x 3c 3s 43 45 4y 5g 5l;3u 3v 4c 4g
warm ;;51
warm_up ;4t;51
warning ;2h 41;3p 3q
warns ;1j 1x 3w
was 2g;0 a b c d e f g i j k l q t u w x 12 15 16 1c 1e 1g 1i 1j 1m 1n 1o 1p 1q 1t 1u 1x 1z 21 25 28 2b 2e 2h 2m 2o 2r 2v 2y 31 32 33 35 37 38 3c 3d 3e 3g 3i 3k 3l 3m 3o 3q 3s 3u 3w 3x 3z 40 41 43 44 49 4a 4d 4e 4f 4g 4h 4i 4j 4l 4n 4s 4w 53 57 58 5l 5m 5n 5p 5q 5u 5v;2a 2d 3j 3p 3v 46 47 4b 4c 4m 4o 51 54 5a
waste ;;i
wasted ;2m
watch ;5r;55 56 57 5a
watches ;3k 3y 53
way 36 4c 4w;d i l n w y z 1c 1j 1l 1p 1z 26 28 2a 2d 2l 2n 2o 2y 33 37 3d 3q 3s 4b 4d 4i 4l 4q 4r 50 56 5b;u 3k 3u 3v 42 4g 4t 4y 51
ways 3t;1 1y 29 2r 2x 37 3k 3r 4g 4h 4s 50 5e;15 2c 2m 4d 51
wc ;;i 16 1j 2f 4c 57
wchan ;;3q
we ;a b i u w y 1j 1n 1o 2y 31 3y 4l 4s 4w;4t 51 57
weaken ;4p
web ;j k 11 22 24 3x 5r
wed ;4t
well ;d 12 1p 22 2a 2g 2n 2v 33 3b 3h 3i 3l 3p 45 5b;56
well_behaved ;2r
well_known ;2a
went ;a n x 12 1p 1x 22 2h 2i 2n 2r 2y 33 3a 3m 3q 3s 4b 4c 4v 59 5p;2x
were ;b c f y 1e 1i 1j 1m 1o 1r 28 2l 2n 2y 32 3e 3l 3w 49 4h 53 56 5k;4d 57 5a
wexited ;;55 56 57
what 9 a b c e o 12 1n 1o 1x 2u 2v 4l 4q 4v 4y 4z 50 5c 5d 5g 5m 5p;0 1 5 d f g i j k m n s u v w y z 10 11 14 15 16 17 18 19 1a 1b 1c 1e 1f 1g 1h 1i 1j 1k 1m 1p 1q 1r 1s 1t 1u 1v 1y 1z 22 24 25 27 28 29 2b 2d 2e 2f 2j 2k 2l 2m 2n 2o 2p 2q 2r 2s 2t 2w 2z 30 31 32 33 35 36 37 38 39 3a 3b 3d 3g 3h 3i 3j 3l 3m 3p 3q 3r 3s 3t 3u 3v 3w 3x 3y 3z 40 41 44 45 46 48 49 4a 4b 4c 4d 4e 4g 4h 4i 4j 4m 4n 4o 4r 4s 4t 4u 4w 4x 52 53 54 55 57 59 5a 5b 5e 5f 5h 5j 5k 5l 5o 5q 5r 5s 5u 5v;p 20 2y 3k 43 47 4k 4p 51 56 58
what_a_child_has ;;2v
what_fork_shares ;;2u
what_is_a_socket ;5v;a b c d e
what_is_sent_is_what_is_taken ;;3y
what_is_taken ;;3y
whatever ;m 1f 1p 1y 2d 2e 2g 2v 3j 41 42 43 46 4a 4c 4i 4l 4n 4s 4x 52 56 5n;37 51
when d i 30 37 3k 3m 42 4o 59;5 b c e g h j l n p q r s t u w z 10 12 13 14 16 17 19 1a 1c 1e 1f 1g 1i 1m 1n 1p 1s 1t 1u 1x 1z 21 22 26 28 29 2i 2k 2l 2o 2q 2r 2s 2t 2y 33 36 38 3a 3b 3d 3q 3r 3t 3u 3x 3z 44 46 47 49 4b 4d 4e 4g 4i 4j 4k 4n 4r 4w 4z 50 52 54 55 57 5b 5f 5o 5r 5t 5v;2w 3o 3p 43 4p 56 5a
whenever ;2o
where 1t 1w 21 2l 3e 3t;1 c d o u w 12 13 15 1g 1j 1o 1r 1x 1y 20 22 27 2a 2e 2m 2r 2u 2y 33 35 36 38 3b 3g 3k 3m 3q 3r 3s 3u 3y 41 46 4a 4g 4h 4i 4k 4l 4m 4p 4q 4r 4t 4w 52 57 5g 5p 5u 5v;x 2d 2g 2h 2i 3n 3p 3v 3x 43 47 4o 51 5a 5f 5j
where_are_they ;5v
where_it_leads ;1y
wherever ;3u 4w
whether ;b h j k r 10 14 16 1e 1r 21 22 2y 32 3a 3k 3q 3z 4k 4o 4t 57;i n o 11 13 19 1b 1f 1g 1h 1i 1j 1s 1x 20 51 5a
which 3b 3f;a b f h i j k l m n o p s t u w y 10 13 15 16 18 19 1c 1e 1f 1g 1h 1i 1j 1l 1n 1p 1r 1u 1x 1y 21 22 23 25 27 29 2b 2c 2d 2g 2h 2k 2l 2n 2o 2s 2v 2y 2z 33 37 38 3c 3e 3g 3i 3k 3q 3r 3u 3v 3w 3x 3y 3z 40 41 43 46 49 4a 4b 4c 4d 4e 4g 4i 4j 4k 4l 4m 4n 4o 4p 4r 4s 4u 4w 4z 52 55 56 58 5b 5c 5g 5o 5p 5v;36 3n 3p 4t 51 57 5a
which_door ;23
which_namespace ;;3e
whichever ;1o 57 5l
while ;0 5 c e i m p u w 12 14 16 19 1a 1c 1f 1j 1t 1z 22 2e 2p 2w 38 39 3k 3p 3q 43 4q 4s 4t 4w 4x 53 5c 5n;d o t 11 13 1i 2t 2z 3c 3j 3w 3x 4m 4o 4p 51 54 55 56 57 58 5a
while_reading ;;d
whitespace ;;54
who 1 j o 15 16 1p 1v 38 3d 3l 40 43 4n;a e k n q s t 10 17 1d 1l 1z 21 22 28 2a 2f 2k 2l 2n 2o 2r 2s 2u 34 36 3e 3f 3g 3n 3p 3t 3u 3z 42 45 46 47 4c 4e 4g 4h 4i 4k 4l 4m 4q 4u 50 53 57 58 5a 5b 5c 5g 5m 5o 5q 5u 5v;p 1f 1g 1j 2q 33 35 3c 41 4o 54
who_answers ;z
who_calls ;;40
who_calls_groups ;;47
who_has_the_port ;1d
who_is_reached ;;21
who_is_who ;q s;o p
who_listens ;;3d
who_sent_the_reset ;17
who_speaks ;44;43 45
whoever ;h n 16 1w 1x 2a 2l 2y 34 35 36 3d 3f 3l 3n 3p 3s 3u 3z 40 41 49 4a 4d 4m 4q 4t 4u;2n 37 43 47 4f 4g 4k 4l 51 54 57 58 5a
whole ;a r 11 14 18 1a 1f 1h 1i 1x 2d 2f 2i 2m 2p 2r 37 38 3a 3o 3r 3u 3y 4e 4l 4r 4y 56 5l 5n 5t;1p 3b 3p 3v 4p 4t 57 58
whole_and_in_order ;;4p
whole_lines ;5t
whole_way ;;u
whom 1p;p 10 19 1f 22 2i 2s 32 33 39 3g 3k 3l 3r 42 46 47 4j;2q
whomever ;40
whose q 2a;k v w 1j 1r 2b 2i 2n 2s 33 3b 3i 3u 40 43 46 49 4d 4g 4h 4t 57;14 1x 2g 3c 4n 51 5a
whose_bytes ;49;44
whose_port ;;2a
why 14 2z 34;1 b c i 13 15 1c 1g 1j 1m 1p 22 24 2b 2h 2i 2k 2s 2t 2y 39 3g 3r 3z 44 47 4h 4n 4r 4v 52 53 55 58 5b 5f;a d e h j k n o p q t u 11 12 16 19 1b 1f 1h 1i 1n 1o 1s 1x 20 21 29 2a 2d 2e 2f 2g 3k 3p 3u 3w 3y 43 4b 4k 4l 54 56 57 5a 5h 5l
wide ;2a 4t 4u 4w 4x 5p;51
widepipe ;;4t 51
wider ;32
wildcard 21
will 4n 5c;0 c d g h i n p u 10 12 14 15 19 1a 1j 1k 1y 22 25 2q 2v 2w 2y 32 35 3h 3u 4g 4k 4o 4q 4z 55 5e 5l;2z 3c 3n 3q 54 5a
win ;4t
windows ;9 1c 1x 21 5d
wins ;1l 4u
wire ;u 1p 25 2f 2l
wish ;49
with 1b 2q 3o 4i;1 9 b c d e f g h i l m n p q t u v w x y z 10 11 12 13 14 15 16 18 19 1a 1c 1e 1f 1g 1i 1j 1k 1l 1m 1n 1o 1p 1r 1s 1t 1v 1x 1y 1z 20 21 22 25 26 27 28 29 2b 2d 2e 2f 2l 2m 2n 2o 2p 2r 2s 2t 2v 2w 2x 2y 31 32 33 36 37 38 39 3a 3b 3c 3d 3e 3g 3i 3j 3p 3r 3s 3t 3u 3w 3x 3y 3z 41 42 43 44 46 47 49 4b 4d 4e 4f 4g 4h 4k 4m 4n 4o 4p 4q 4r 4t 4u 4v 4w 4x 4y 4z 50 51 52 53 54 55 56 57 58 59 5b 5c 5d 5g 5k 5n 5o 5p 5q 5r 5u;2g 2h 2i 35 3m 3n 3v 4l 4s 5a
with_capacity ;3u 3y 3z;3v 51
with_flags ;;57
within ;1m 3u 3x 3z 57 5c;1h 1i 1j 3y 51
without 3u;f i m p q t x 14 16 19 1c 1h 1j 1o 1p 1q 1r 1w 23 2b 2e 2f 2k 2q 2y 31 34 35 36 37 39 3a 3c 3i 3j 3k 3m 3p 3q 3w 3z 40 43 46 49 4a 4f 4g 4h 4i 4k 4o 4p 4s 4w 56 57 5f 5h 5p 5r;e k 13 1s 1x 33 38 41 4b 4d 4e 4l 58 5a
without_a_network ;;1w
wmem ;4x
wmem_default ;3j
wmem_max ;3j 4y
wnowait ;56;55 57
wo ;1o 1r
woke ;u
woken ;4l 4u 4x 52;0 n u x 12 1a 1s 2f 2i 3h 3v
won ;i;4o
wondered ;1
word ;1 r u w 16 1o 2o 2r 31 3d 3p 4m 4n 4o 4q 5q;2d 2e 2g 2h 4i 4k 51 5a
word(1) ;;2d 2e 2g 2h
word(2) ;;2d 2e 2g 2h
words ;f m u 1n 2n 4l 4m 5g 5n;0 n x 12 1a 1s 2f 2i 3h 3v 4k 4p 51 54 58
words_of_memory ;4r
work ;n p 2y 36 4g 4s 4t 4z 56 58 5c 5t;4f 4m
worked ;2y
worker ;3r
workers ;59
working ;2s;4f
works ;1 b l r z 18 1c 1o 1w 22 2b 2y 3d 3j 3n 3t 46 5n 5t 5v;p 4q 4t
world ;c;3j 57
worm ;26
worse ;4s 4z 52;3p
worst ;2k
worth ;2d 4h;3q
would ;b i p 10 16 19 1i 1m 1o 1u 1x 22 24 29 2b 2i 2k 2m 2r 2x 31 33 34 35 37 39 3c 3d 3g 3i 3p 3s 3u 3w 3x 3z 40 43 46 47 49 4b 4g 4i 4k 4n 4o 4p 4r 4u 4z 52 55 56 57 5b;14 20 2d 2e 2g 2h 2o 3v 3y 4e 4t 51 54 58 5a 5f
wouldblock ;;i 1f 1i 1j 1o 1p 20 2d 2e 2g 2h 2i 33 35 3u 3v 3x 3y 4g 4x 57 5a
wr ;;n 12 1a 1s 3v
wrap ;33
wrapped ;3p
wrapping_sub ;;4m 51
wraps ;3p
writable ;3k 3r 4l;4q
write 14;0 1 b c e f h i l q r w z 10 11 13 16 17 18 1a 1e 1g 1i 1k 1l 1o 1p 1q 1s 1v 1y 1z 29 2b 2e 2l 2m 2n 2o 2p 2r 2s 31 36 37 38 39 3a 3f 3k 3p 3r 3s 3w 3x 43 46 49 4h 4i 4l 4n 4q 4r 4s 4v 4w 4x 50 56 5c 5n 5s 5v;a d j k n o p t u 12 19 1b 1f 1h 1j 1n 1x 20 21 22 2i 2t 2x 2y 30 33 34 35 3d 3h 3o 3u 3v 3y 40 44 47 4b 4d 4e 4f 4g 4k 4o 4t 51 57 58 5a 5f 5h 5l
write(1) ;;4t
write(2) ;i
write_all ;a c f 13 14 1i 31 5m;0 d e h i k n o 11 12 16 19 1b 1f 1g 1h 1j 1o 1s 1x 20 2i 2p 2r 2t 2x 2y 30 3d 3h 3u 3v 43 44 4b 4d 4e 4f 4i 4k 4s 4t 51 58 5a 5f 5h 5l
write_blocks ;;2p
write_frame ;3u 3x;3v 3y
write_timeout ;;1i 1j 1s 1x 20 2d 2e 2f 2g 2h 2i 38 3c 3d 3o 3q 3x 4e 4f 57 58
write_vectored ;16
writeln ;2n;a b c d e j k o p q t u 12 16 1n 1o 1p 1x 21 22 2i 33 36 37 38 3h 3o 3p 3x 40 47 4e 51 57 58 5a
writer ;2m 2o 2q 2r 2s 4m;14 20 2n 2p 3u 3v 3y 4c 4d 4q 5a
writer_sleeps ;;51
writers 2p
writes 2o;b c e h u 13 14 16 18 19 1g 1i 1j 1n 1o 1p 21 24 2i 2k 2l 2m 2n 2p 2r 2s 2x 2y 31 3h 3i 3q 44 4g 4o 4v 51 52 5b 5g;3s 3u 3v 43 47 4k 4l 4n 4t 4x 5a
writev ;16
writezero ;;4t
writing 3v 4l;1k 1t 2o 2r 33 34 3u 4a 4d 4h 4n 4q 4r;4c
written ;1 b c e j 1p 20 21 2j 2r 3k 44 4i 4m 50;13 1i 43 47 4d 4n 51 5a
wrong ;e 15 1f 1p 1x 24 29 3b 3r 3s 3u 46 4r 57 5b 5g 5l 5s 5u;d 33 35 3p 43 47 4k 4l
wrong_forms ;;2d
wrote ;h 13 27 2k 2r 2s 3p 3w 43 4i 4o 5p;a b 11 2n 51
wsgiref ;;57
wsl ;1x
wsl2 ;9 5d
www_data ;49;47
wx ;2o;53
`;
