// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['x'] = `
x ;c 1v 2o 3z bg;12 14 1t 2m 2v 30 33 3p 3x 53 56 59 66 6d 6v 7z 8r 9r ai ba bf bm c1;4a be
x00 ;;30 5x 9m af ai
x00name ;;5x
x01 ;;9m a0 af
x02 ;;9m
x02h ;;3x
x02hi ;;3x
x02noex ;;30
x03big ;;a0
x03tea ;;9m
x04bank ;;ai
x04test ;;a0 ai
x05 ;;9m
x07 ;;9m
x10 ;;a0
x15 ;;9m
x509 ;;c6
x80 ;;af
x85 ;;af
x86 ;2b 5w 6s;;25
x86_64 ;1f c0
x8a ;;af
x_www_form_urlencoded ;;bh
xah ;;3b
xargs ;1f
xcd ;;9m
xdev ;;bm
xdg_runtime_dir ;38
xe1 ;;9m
xee ;;af
xef ;;af
xf5 ;;9m
xff ;;3x 58
xl ;;1u 32 3a 3b
xlhe ;;38
xlp ;3g
xm ;6v
xml ;;bm
xn ;;3s
xp ;43;c 1t 2l 2t
xr_x ;1v;1t 33
`;
