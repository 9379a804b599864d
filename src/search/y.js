// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['y'] = `
y ;;2l 6p c1
yard ;b4;b6 b7 b8 b9 ba
years ;30 ah
yes ;s 13 1d 1z 2i 2l 2m 2n 2q 2r 2s 3o 3t 46 49 56 5b 60 61 79 7o 7x 83 84 8b 91 97 9z ay;1i 6n 7a 85 b5 b6 c0 c2
yet ;0 5 o p t v w y 12 14 16 1g 1x 33 3t 44 4o 62 6z 71 74 79 7k 7y 8e 8f 8i 8p 9e aa al aq aw b4 bs c1;3q 54 59 6x 7f 8w 9q 9r 9u ba bm
yields ;4b
ymd ;;bq bx
you 9 1o 21 4n 4q 5c 5p 6s 7i;0 1 5 b d e f i l m n q s u y z 10 11 12 13 14 15 16 18 19 1a 1b 1c 1d 1e 1f 1g 1h 1j 1l 1n 1p 1s 1t 1u 1x 1z 22 26 2b 2d 2i 2k 2l 2m 2n 2o 2p 2s 2t 2v 2w 2x 30 31 33 39 3b 3g 3j 3q 3r 3s 3u 3x 3z 40 46 49 4a 4b 4d 4g 4h 4i 4o 4r 4s 4y 4z 50 52 53 55 56 57 5b 5e 5f 5g 5j 5k 5l 5n 5o 5q 5r 5s 5t 5u 5v 5w 5x 5z 60 65 67 68 6a 6b 6d 6e 6f 6g 6h 6o 6q 6r 6t 6u 6w 6x 70 72 73 75 77 78 79 7a 7c 7d 7f 7g 7h 7k 7l 7o 7q 7r 7u 7v 7w 7x 7y 81 82 83 86 87 88 89 8f 8g 8h 8i 8j 8k 8l 8o 8q 8r 8w 94 95 96 97 99 9c 9d 9h 9i 9l 9m 9n 9o 9p 9r 9t 9u 9x 9y a2 a3 aa ac ad ae af ah al am ao ap aq as at aw ax ay b4 b5 bc bd be bh bn bo bp bq br bv bx by c1 c2 c6;o p v w 2r 35 47 4e 59 5h 9w bs bw c0 c8 cb
youngest ;aq
your l r z 17 1d 1l 1q 1y 23 5e 5n 5r 5t 5v 5z 64 69 6a 6c 6e 6f 6g 6h 6i 6j 6k 6l 6m 73 7b 7j 7s 80 8a 8j 8s 92 9a 9j 9s a1 ab aj ar b2 bb bn by c9;0 a d g h i j m n p s y 12 13 14 16 1a 1b 1c 1h 1j 1n 1p 1r 1t 21 22 2t 30 31 35 37 3h 3q 3r 3x 46 49 4g 4i 4q 4r 50 52 55 5b 5d 5f 5g 5l 5p 5s 5w 5x 60 61 65 66 6b 6d 6o 6r 6s 6t 6u 6w 6x 71 74 79 7a 7d 7e 7f 7g 7h 7i 7k 7u 7v 7x 7y 82 87 89 8g 8l 8o 8r 8t 8z 94 95 97 98 9b 9g 9i 9m 9r 9u 9v 9x 9y a0 a9 ad ae af ah am an av aw ax b3 bc bd bq bs;c1 c5 c6 c7 c8 cb
yours 35;u y 14 3f 3z 4a 4q 4s 6o 6p 6r 78 7h 95 au;6x a9
yourself f m s 10 18 1e 1m 1r 1z 24 2b 2k 2s 31 39 3g 3r 3z 49 4h 4r 52 5b 5o 5u 65 74 7c 7k 7t 81 8b 8k 8t 93 9b 9k 9t a2 ac ak as b3 bc bo bz ca;11 22 26 2n 2r 2v 3b 46 4i 4n 72 7f 7x 83 90 9y aq be bh bu
`;
