// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['z'] = `
z ;i 14 1i 2i 2o 31 8p;16 1p 2d 2x 30 3b 57 9i b8 br bx
zero ;16 1x 21 3a 3b 3g 3x 4r 5w 5x 5y 71 9d;i q 1i 1j 1s 1t 20 25 26 2x 38 3d 3o 3p 3q 43 46 58 59 66 67 6n 6o 6p 6r 6z 70 76 79 7f 7g 7y 84 88 8g 8u 94 96 97 98 9e 9i 9m 9n a3 a4 a5 a6 a9 aa an ao aq at az b1 ba bh c4 c6 c8
zero_alone ;;ao
zero_returned ;;ao
zeroed ;;3p 71 7f
zeros ;d o 20 3b 3p 3x 4i 4r 6q 7p a3 bx;4z 6r 6s 6z a4 a5 a6 a9 aa
zip ;;k 4m 6x 79 95 97 9o 9v a8 af ai b1 bm bx
zombie 30;56 57 al;55
zombies ;30;57
zone 7n;7o 7p 7q 7r 7t;7i 9z ai
zonefile_load ;;ai
zonefile_sync ;;ai
zones ;7n 7p
`;
