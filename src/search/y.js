// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['y'] = `
y ;;2l c1
yard ;b4;b6 b7 b8 b9 ba
years ;30 ah
yes ;s 1d 1z 2q 2r 46 49 56 5b 60 84 9z;1i 1j 6n 7a 85 b5 b6 c0 c2;13 2l 2n 2s 3t 83;2m 79 7o 7x 8b 91 97 ay;;3o
yet ;0 o p t v w y 12 14 1g 1j 2i 33 3t 44 4o 62 67 6z 71 74 79 7k 7y 8f 8p 9e aa al aq aw b4 bs c1;3q 54 59 6x 7f 8w 9q 9r 9u ba bm;5 1x 8e 8i;16
yields ;4b
ymd ;;bq bx
you 9 1o 21 4n 4q 5c 5p 6s 7i;5 d q s u y z 14 15 19 1b 1d 1g 1h 1j 1l 1s 1t 1u 1x 2i 2k 2n 2p 2s 2w 31 3g 3r 49 4a 4b 4d 4h 4y 52 53 56 57 58 5f 5g 5j 5k 5l 5n 5o 5t 5v 5x 5z 61 67 68 6a 6g 6h 6p 6t 79 7a 7c 7g 7h 7l 7r 7u 7v 7y 86 87 88 8f 8j 8l 97 9c 9d 9h 9i 9n 9t a2 a3 ac ad ae af al ao ap at ay b4 bc bd bh bp bv bx c6;o p v w 2r 35 47 4e 59 5h 9w bs bw c0 c8 cb;b f i l n 10 11 18 1a 1e 1f 1n 1p 2b 2l 2o 2x 30 33 39 3b 3q 40 4q 4z 55 5e 5w 65 6b 6e 6f 6r 6u 6x 72 7f 7k 7q 83 8h 8k 8o 96 99 9m 9r 9u 9y aa ah am aq aw ax b5 be bo br c1 c2;e m 12 1c 21 22 26 2d 2t 2v 3j 3x 4n 4o 4r 4s 5c 5s 5u 60 6d 6o 6q 6s 6w 70 73 75 77 78 7w 81 82 89 8i 8q 8r 95 9o 9p as bq by;0 1 13 16 1z 2m 3s 3u 3z 46 4g 4i 50 5b 5q 5r 7d 7i 7o 7x 8g 94 9l 9x bn
youngest ;aq
your l r z 17 1d 1l 1q 1y 23 5e 5n 5r 5t 5v 5z 64 69 6a 6c 6e 6f 6g 6h 6i 6j 6k 6l 6m 73 7b 7j 7s 80 8a 8j 8s 92 9a 9j 9s a1 ab aj ar b2 bb bn by c9;0 9 a d g h i j m n p s 16 1a 1b 1c 1h 1n 1p 1r 1t 2t 35 37 3q 3r 49 4q 50 52 55 57 5b 5f 5p 5x 65 66 6b 6o 6p 6r 6t 6u 6w 6x 71 74 79 7d 7h 7k 7u 7v 7y 82 87 89 8l 8o 8t 8z 94 98 9b 9g 9r 9u 9v 9x 9y ad ae ah an av ax b3 bc bd bq bs;c1 c5 c6 c7 c8 cb;1j 21 31 3h 3x 46 5d 5l 5s 6g 6s 7e 7f 7g 8r 97 9m a0 a9 af am aw cc;y 12 13 14 22 30 4g 4i 4r 5g 5n 5w 61 7a 7x 8g 9i;60 7i 95
yours 35;u y 14 3f 3z 4a 4s 5p 6o 6p 78 7h au;6x a9;4q 6r 95
yourself f m s 10 18 1e 1m 1r 1z 24 2b 2k 2s 31 39 3g 3r 3z 49 4h 4r 52 5b 5o 5u 65 74 7c 7k 7t 81 8b 8k 8t 93 9b 9k 9t a2 ac ak as b3 bc bo bz ca;11 12 22 26 2n 2r 2v 46 4i 4n 6d 72 7x 83 90 9y aq be bh bu;;3b 7f
`;
