// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['z'] = `
z ;i 14 1i 2e 2o 31;16 1p 2x 30 3c 57
zero ;16 1x 21 25 29 3b 3g 3x 4r;i q 1i 1j 1s 1t 20 26 2f 2h 3k 3p 3u 3w 46 4k 58 5a
zeros ;d o 20 3b 3p 3x 4k 4r;4l 51
zip ;;k 4m
zombie 30;56 57;55
zombies ;30;57
`;
