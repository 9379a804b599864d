// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['q'] = `
q ;c v w 14 16 22 5e;p q y 1a 1c 1t 1u 2t 2v 2y 32 3a 3c 3s 4m
qlen ;3k;1o
qqe ;;32 33 4a
quarter ;0
question ;5 r 1x 2i 2k 2x 32 33 35 38 39 3a 3z 4e;3c 3n 3x 57
questions ;1q 1r 2g 57;1o 3x
queue v w;y z 10 1a 1e 1f 1g 1l 1s 1t 1x 2k 32 3d 3g 3k 3l 3m 3r 4c 4h 4q 4v 4x 56 57 5b;38 3c 3q
queued ;16 4g
queues ;4c 4z 5b;1s
quick ;4o;37
quiet ;5e
qz ;;1b 3p
`;
