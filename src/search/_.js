// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['_'] = `
:: ;20 21 23 24;22
::1 ;1n 20 21 22 2d;2c 2j
::1:7007 ;;2d 2e 2g 2h 2i
::1:7010 ;;29
::ffff:0.0.0.0 ;21
::ffff:127.0.0.1 ;21
::ffff:192.0.2.1 ;;22 29
::ffff:192.0.2.2 ;22
µs ;4t;0 n u 12 2i 4y 51
`;
