// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['_'] = `
:: ;20 23 24 67 7l 7p 7t;22 6x 7a 7f 7n 7q 8c ag b1 c8;;;21 7o
::1 ;1n 22 2d 7t;2c 67 68 79 7i aw;7o;20 21
::192.0.2.2 ;;7p
::1:7007 ;;2d 2i
::1:7010 ;5y
::2 ;7c;;7q
::2: ;7c
::3 ;;;7c;;7q
::4 ;7q
::c000:202 ;;7p
::ffff:0.0.0.0 ;21
::ffff:127.0.0.1 ;21 7i 7r 7t;67;;7o
::ffff:192.0.2.1 ;;22
::ffff:192.0.2.2 ;22 7l;7o 7p;7t
::ffff:192.0.2.2: ;;7l
::ffff:198.51.100.2 ;;7o
::ffff:c000:202 ;;7p
µs ;;4z;;bm;;6t
é ;86
１ ;;9m
`;
