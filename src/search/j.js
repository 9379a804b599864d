// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['j'] = `
jobs ;n 3r 49
join ;k 3u;d n u 25 2p 2w 37 47 4o 4z 6b 6x 79 7a
join_multicast_v4 ;;k
joinhandle ;;2p
joins ;5r 6w
json ;3t
jumbogram ;67
jumbograms ;;2d 66 67
just ;1q 1t 6k;3x 59 79
`;
