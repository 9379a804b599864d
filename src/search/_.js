// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['_'] = `
:: ;20 21 23 24 67;22 6x 7a
::1 ;1n 20 21 22 2d;2c 67 68 79
::1:7007 ;;2d 2i
::1:7010 ;5y
::2 ;7c
::2: ;7c
::3 ;7c
::ffff:0.0.0.0 ;21
::ffff:127.0.0.1 ;21;67
::ffff:192.0.2.1 ;;22
::ffff:192.0.2.2 ;22
µs ;6t;0 n u 12 4y 4z 66
`;
