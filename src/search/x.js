// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['x'] = `
x ;c 1v 2o 3z;12 14 1t 2i 2m 2v 2y 30 33 3i 3p 3x 3y 4a 4x 53 56 59
x00 ;;27 2y
x00echo ;;27
x02h ;;3y
x02hi ;;3y
x02noex ;;2y
x86 ;25 4l
x86_64 ;1f
xah ;;3b
xargs ;1f
xdg_runtime_dir ;38
xff ;;3y 58
xl ;;1u 32 3a 3c
xlhe ;;38
xlp ;3g
xm ;4x
xn ;;3s
xp ;43;c 1t 2l 2t
xr_x ;1v;1t 33
`;
