// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['v'] = `
v ;5 g 1f 3u;22 2n 56
v4 ;;k 25 29
v6 ;21;25 29
v657 ;4t
v6_only ;;21
v6only ;21 24
val ;;43 47 4g
valid ;3x 4l;3p 51
value ;e 2v 3t 3u 4l 54 57;q 2d 3y 4g 4k 4p 51
value_and_flags ;;4t
values ;p q s 10 13 19 4p 54 5p
values_mut ;;54
vanished ;;i
vanishes ;2f
var ;1w;57
variable ;2x 3c;1f 2n
vd ;;g 1c 1g
vec ;2z 3u 3y;n u 11 13 14 1h 1i 1j 1o 1p 25 2a 2d 2e 2g 2h 2i 2m 2p 2r 2v 2x 3b 3c 3d 3j 3k 3q 3v 3w 43 45 47 4b 4c 4d 4e 4i 4m 4p 4s 4t 51 54 5a
vecdeque ;;5a
vectored ;16
verb ;;54
version ;3z 4q;j o u 14 1n
vertical ;u
very ;k 2k 2m 2r 2s 2y 4w 50;4p
veth ;22;y
veth(4) ;22
violent ;30
virtual ;4s 4t 4z;51
visit ;13;0 5h 5j 5l
visitor 5h;5j 5k 5l 5m 5n 5o;0 5 47 4n
visitors ;;47
visits ;5e;13
vlu ;;36 3d
vm ;3u
vmhwm ;3w 3x
vmpeak ;3x
vmrss ;1f
vmsize ;1f
vn ;;1f 1g
vnl ;;g
volatile ;4l
voluntary ;4s
voluntary_context_switches ;;4s
vouches ;;3u 3v
`;
