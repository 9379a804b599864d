// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['8'] = `
8 ;1n 3u 4r 5w 67;0 n u 12 16 1a 1g 25 26 2v 30 35 38 3h 3o 3p 3q 3x 40 43 45 4f 4m 4n 4p 4t 4v 51 57 5y 66=enoexec
8.0 ;4t;0 u
8.0.0.1 ;5y
8.1 ;4t
8.2 ;;3p
8.3 ;4w
8.4 ;4w
8.9 ;4t
80 ;2b;25 38 3v 4c 57=elibbad
800 ;;3q
8000000 ;14 18
800ms ;;56
8192 ;3z;0 1i 2m 3j 3x 4o 66
8259 ;3t
83 ;3u;1s 1x 2d 2i 38 3q 4g=elibexec
8446 ;3t
85 ;;0 57=erestart
856 ;3x
86 ;;2i=estrpipe
867 ;h i
86_400 ;;u 2d 66 67
87 ;;57=eusers
88 ;;n 1a 1r=enotsock
8816 ;;1f
886 ;3u
89 ;;1s 2i=edestaddrreq
8_000_000 ;;14
8usize ;;3y
`;
