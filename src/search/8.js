// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['8'] = `
8 ;11 1n 2v 4b 67 6o 6w 79 7q 83 8e 8g 9i a2 a8 ac am bk bv;0 n u 12 16 1a 1g 25 26 2d 2i 2x 30 35 38 3h 3o 3p 3q 3x 40 43 44 45 4m 4n 4o 4z 57 5f 5y 6p 6t 6x 6z 70 72 7a 7n 7u 85 86 87 88 8h 8l 8r 8w 91 95 9o 9x a0 a5 aa ad af ai ao ap aq av aw ay b1 b6 ba bd bh bm bp bx c0;5w 9v a7=enoexec
8..24 ;;ba
8.0 ;6t;aq c8
8.0.0.1 ;5y
8.1 ;6t a0
8.10 ;c4
8.2 ;;3p
8.3 ;6u bx
8.4 ;6u
8.9 ;6t
80 ;6n 6x 71 74 82;25 38 3u 57 6p 6w 6z 79 7d 7e 7g 7h 7i 7p 84 86 87 8d 8e 8i 99 9g 9h 9i b8;2b 7k 8f 8g=elibbad
800 ;9e 9h;3q 9i
8000 ;8e ae ak;;am
8000000 ;14 18
800ms ;;56
803 ;;70
81 ;;6w 6x 6z=elibscn
8160 ;4r
8192 ;3z 8i;0 1i 2m 3j 3x 4o 66 6p 82 87 95 9o ao aq bd bh c0
82 ;;6w 6x 8g=elibmax
8200 ;6x ag;;b1
8259 ;3t
83 ;;1s 1x 2d 2i 38 3q 4g=elibexec
8305 ;7c;;79
832 ;9x a2
838 ;;bv
83886080 ;6o
839 ;;bv
84 ;;6x=eilseq
84.02 ;;8g
84.49 ;;8g
8446 ;3t 9r bp bs bv;;bq;;bx
85 ;;6x 70 8h ad=erestart
86 ;;9x=estrpipe
867 ;i;;h
8689 ;;8l
86_400 ;;u 2d 66 67 ah bx
87 ;;57=eusers
87.96 ;;8g
87.99 ;;8g
8701 ;9r
88 ;;1r 6z 7y=enotsock
880 ;9h
8816 ;;1f
8891 ;;6z
8892 ;;6z
8899 ;at;;b0
896 ;8e
8981 ;7q
8985 ;;;6z
8_000_000 ;;14
8_10 ;;6z
8_192 ;;ai
8bit ;;9v
8c ;;6x
8usize ;;3x
`;
