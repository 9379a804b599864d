// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['j'] = `
january ;7u
java ;7v
jeq ;;8r
jitter 9h;;9i
jmp ;;8r
job ap;aq;7g
jobs ;n 3r 49 ap
join ;k 3u 7x 81 8g al aq;d n u 25 2p 2w 37 47 4o 4z 6b 6x 7a 88 8m 8r 95 97 9i 9n 9o 9r a9 ai
join_multicast_v4 ;;k
joined ;aq;88
joinhandle ;;2p al
joinhandleext ;;88
joins ;5r 6w 7l
journal_content ;;ai
json ;3t 9m 9r
judge ;;7n
judged ;7a
jumbogram ;67
jumbograms ;;2d 66 67
just ;1q 1t 6k;3x 59 79
`;
