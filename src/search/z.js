// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['z'] = `
z ;i 14 1b 2i 2o 8p;16 1p 2d 2x 30 3b 57 9i b8 br bx;1i 31
zero ;16 21 3a 3x 4r 5y 71;i q 1i 1j 1s 1t 20 25 26 2x 38 3d 3o 3p 3q 43 46 58 59 66 67 6n 6o 6p 6r 6z 70 76 79 7f 7g 7y 84 88 8g 8u 94 96 97 98 9e 9i 9m 9n a3 a4 a5 a6 a9 aa an ao aq at az b1 ba bh c4 c6 c8;1x 3g 5w;9d;3b 5x
zero_alone ;;ao
zero_returned ;;ao
zeroed ;;3p 71 7f
zeros ;d o 20 3p 3x 4i 4r 6q a3 bx;4z 6r 6s 6z a4 a5 a6 a9 aa;7p;3b
zip ;;k 4m 6x 79 95 97 9o 9v a8 af ai b1 bm bx
zombie 30;57 al;55;;56
zombies ;30;57
zone 7n;7o 7r;7i 9z ai;7t;7q;7n 7p
zonefile_load ;;ai
zonefile_sync ;;ai
zones ;7n 7p
`;
