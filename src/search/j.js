// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['j'] = `
j ;;c1
january ;7u
java ;7v
javascript ;;bm
jeq ;;8r
jitter 9h;;9i
jmp ;;8r
job ap;aq;7g
jobs ;n 3r ap;;49
join b7;k 3u 5c 7x 81 aq bc c1 c4;d n u 25 2p 2w 37 47 4o 4z 6b 6x 7a 88 8m 8r 95 97 9i 9n 9o 9r a9 ai b4 bx cb;8g b5 c8;al b7 ba
join_multicast_v4 ;ba;k b4
join_multicast_v4_n ;;b4 ba
join_multicast_v6 ;;b4 ba
joined ;aq b4 ba bc;u 88 c1 c7 c8;;b6;b5
joinhandle ;;2p al
joinhandleext ;;88
joining ;;ba
joins ;5r 6w 7l b4 b5 bc c4;ba c1 c2 c8;b7
journal_content ;;ai
journald ;1k
js ;;bm
json ;9m 9r;;;3t
judge ;;7n
judged ;7a
jumbogram ;67
jumbograms ;;2d 66 67
just ;1q 1t 6k;3x 57 59 79 ba
`;
