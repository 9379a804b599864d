// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['v'] = `
v ;5 g 1f 6o 7o al am;22 2n 2r 56 7w ao aq c0
v4 ;ba;k 25 67 6x 7a 7f 7i 85 87 aa ag b1 b4 b6
v4_err ;79 96
v4_n ;;b4 ba
v6 ;21;25 67 6x 7f 7i 7n 7o aa ag aw b1 b4 ba
v657 ;6t
v6_only ;;21
v6only ;21 24 7o 7t;7n
vacant ;;b8 ba
vain ;8p;7x 94 96 97
val ;;43 47 4g 6x 71 7w
valid ;26 6s;3p 4z 86
value ;2v 3p 54 6o 9d 9n ao ay az bd be bm;q 2d 3x 4g 4o 4z 6r 71 79 7g 7w 8w 9i 9m 9r a8 aa ah b1 ba bj bx;e;3t 6s
value_and_flags ;;4z
value_result ;71
values ;q 10 13 19 4o 54 5p 65 8x ao aq;9o ah ai b8 ba c7;62 8z;p s 8w
values_mut ;;54
valve ;an
vanish ;50 95 ay;96
vanished ;95;i 94 96 97 98 99;9a
vanishes 94;98;95
var ;1w;57 79
variable ;2x 3b;1f 2n ao
variables ;;55 56 57
variant ;8g
varies ;;aa
various ;b0
vc ;7i
vd ;cc;g 1c 1g 7w aq c0
vec ;30 6o;d n u 11 13 14 1h 1i 1j 1o 1p 25 2d 2i 2m 2p 2r 2v 2x 3b 3d 3j 3q 3u 43 45 47 4b 4d 4e 4g 4i 4m 4o 4s 4z 54 59 62 66 67 6p 6t 6x 71 72 75 76 77 79 7a 7d 7f 7i 7l 7n 7u 7x 83 84 86 87 88 8c 8g 8i 8l 8r 8w 91 94 95 97 98 9e 9g 9h 9i 9m 9n 9o 9r 9v 9w 9x a0 a6 a8 aa ae af ag ai al ap aq b1 b4 b5 b6 b8 ba bm bq bs bu bx c0 c1 c2 c6 c7 c8 cb;3x
vecdeque ;;59 79 84 9h 9i 9q c2
vectored ;;;16;8g
verb ;;54 59 9m 9r ba;9n
verdict ;77 78;97 9i
verif ;;br
verification ;;br
verifier ;;bq bx
verify ;;bx c6
verify_hostname ;;c6;br
verify_return_error ;br;c6
version 9n 9q;3z 4q 9p b7 bq c4;j o u 11 1n 2d 2m 2t 3d 3p 42 4b 4i 4s 59 5x 62 6x 95 a0 ai be bf bi bm bw bx;9l 9r;9q 9s 9t
versions ;9n;9q 9r ba
vertical ;u
very ;k 2m 2s 30 50 62 6u 89 9v;4o
veth ;22;y 7a 8c 94 9v b1 ba
veth(4) ;22
via ;;8c 94 9v ay b1 ba
victim ;;9v;;a0
view ;;7i
vif ;;ba
viff_use_ifindex ;;ba
violence ;30
virtual ;4s 4z 6t
visit ;8d ak al aq;0 5h 5j 5l bx;13 8f bv;8e
visited ;ak
visitor 5h;5k 5m 5n;0 5 47 4n;5h;5j 5l 5o
visitors ;;47
visits ;5e 8e 8f al;13 aq;8d
visits_whole ;;8e 8f
vlu ;;36 3d
vm ;4r 6o;am
vmhwm ;3x 6n
vmpeak ;3x
vmrss ;1f
vmsize ;1f;al
vn ;;1f 1g
vnl ;;g
volatile ;6s
voluntary ;4s
voluntary_context_switches ;;4s
vouches ;;3u 6o
vpn ;b3
vpns ;b3
`;
