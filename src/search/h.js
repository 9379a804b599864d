// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['h'] = `
h ;p 5s 8e 8g 8i 8r 8w;1g 3x 4i 66 6x 7i 7q 7x 8f 90 9z a0 am ap aq ba bh bm c8
h2 ;;ai;bx
habit ;2x
had ;n t u v 13 14 15 1a 1e 1i 22 24 2k 2v 30 31 32 3a 3e 3s 43 44 4i 4m 4o 4q 56 5g 62 64 65 67 6n 6p 70 7d 7f 7k 7t 7w 83 85 86 8l 8m 8v 8y 96 9h 9l 9q 9v a0 aa b9;3u 46 47 4e 4g 59 79 84 89 b4 ba;c d 10 12 16 1c 1m 2n 2r 2x 39 5b 5f 5x 6z 7a 7y 8u 8w 93 am au c4;1f 1g 1j 3x 8r 8x 9r
hal ;83
half 5l;1h 1k 2d 2m 3r 4b 4s 57 5b 5t 6d 6u 6w 72 7a 86 8p 8q 9c 9m a8 aa ai ao bn bx c7 cc;2x 4g 4o 59 6p 9e bt;18 1a 1i 2r 5l 5n 5u 66 71 7i 7w 84 8e 8g 8i;1m 3u 8k 9r
half_a_line ;;5l
half_close n;;;8q
half_closes ;8q 8r
half_line ;2s
half_open 94;w c5;99
half_record ;bt bx
half_written ;;88
halfabody ;;9i
halfway ;9e;9i
hall ;;c4 c7 c8 cb
halves ;b0;3j 88
hand ad;i 11 13 14 1a 1b 1x 2k 2v 3t 4a 4s 5b 5p 6m 6r 7o 9k ao c0 c8 cc;12 19 1c 77 7f 9n c1;1e 50 5c aq bx
hand_over ;87;55 56 57
hand_over_stream ;;87
hand_over_three ;30
hand_over_unread ;87 89
handed ;1p 4h 4i 50 5b 5x;4m 4o 55 56 57;6p
handed_on ;;43
handed_over ;;6p
handful ;6t
handing 57 87 9d;6p
handle ;59 6q as;14;al aq
handle_alarm ;;8p
handle_alloc_error ;1f
handle_usr1 ;;88
handled ;30
handler ao;2x 77 7w 8e 8p am;i 16 1p 3b 3d 3o 43 47 4e 54 55 56 57 88 b8 ba bd bm bx;36 as;14;;aq
handlers ;14 aq ar;3p
handles ;9v al am b1
handling ;1a 95
handover ;4i;4m 4n 4o 6q 6r
hands ;d 14 1w 2l 3b 3q 42 49 4a 4g 4i 52 6a 9d bs;4m 4o 4z 57 59 bq bu bx;5x 6p
handshake u bp;w y 10 1s 6p 6w 74 7a 81 9o a0 bs bz c6 ca;bq bw;7u bv by;bx
handshake_kind ;;bx
handshake_traffic_secret ;;bw bx
handshaken ;;bx
handshakes ;w
handshaking ;;bq bx
hang ;2t 6a b3
hang_up ;;54 59
hangs ;2o 2t 2x 3r 55 56 81 8k 96 99 9b c4;c6 c8;31
happen ;s 54 8r 9v;59;4o
happened 5g;0 d 4o 7f 7y 8x 9n ax ba c1;79 8m 8r 9e 9h 9i 9r
happens ;d k 1t 1u 2b 2n 2p 30 39 3g 3r 3x 4b 5b 5c 6e 7l 7t 88 8f 8p 9k 9v a7 bd ca;59 79 8m 8r
happy 79
haproxy ;9i bi bm;;be bj bo
hard ;1z 33 3b 3u 55 56 5b 7i a9 af;4b 7y
hard_to_stop ;;56
hardly ;h 1j 36 6t 81 8k 93 a8 al
hardware ;y
harm ;22 8g 9h aq bu;;9p
harmless ;3b aq
has o 44 6b 82 8r ah;e h j k q t 15 19 1c 1d 1k 1l 1q 1u 1w 23 2d 36 37 3b 3e 3g 42 4e 4o 4s 53 54 5f 5l 5m 5n 5r 5s 5w 5y 63 64 6h 6i 6m 6q 6t 70 73 7c 7x 7y 80 86 87 8h 8i 8n 91 96 9b 9j 9s 9y a3 a8 am ap b0 b1 b3 b9 bc bl bn br c8 cb;5h 60 6r 9d ay b8 bi bs;5 b y 10 11 1b 1h 1m 1r 1s 1v 2c 2k 2r 2w 31 33 35 3h 3j 45 4g 5j 5p 61 65 66 6e 6f 6n 6o 6s 6w 72 7a 7d 7e 7h 7l 7p 7t 84 89 8c 8f 8k 8o 8u 8w 8z 9c 9f 9m 9n 9w 9z a0 a7 ac ad al ao as at au b7 ba bd be bg bh bm bv;d f m n p s 14 1f 1g 1i 1j 1o 1t 1x 20 25 2m 2n 32 38 39 3a 3d 3o 3r 3s 3u 3z 43 44 47 49 4b 4d 4h 4i 4m 4q 55 57 58 59 6d 6u 6v 6x 71 74 75 76 77 78 7k 7u 7w 82 83 88 8b 8l 8m 8p 8q 8t 8x 90 93 97 99 9h 9l 9o 9q 9r 9t 9u a4 a6 ae ag ak aw ax b4 bf bj bo bp bu bw bx c0 c1 c2 c4 c5 c6 c7;c i o u v w 12 16 18 1a 1n 1p 21 22 24 2i 2l 2o 2s 2t 2v 2x 30 3p 3q 3t 3x 40 46 4a 4r 4z 56 5b 62 6p 6z 7f 7g 7i 7n 7o 7q 7z 8e 8g 8y 94 95 98 9e 9i 9p 9v a2 a9 aa af ah ai b5 b6 bq bt bz cc;4n 5x 67 79 8r aq
has_hung_up ;;59
has_left ;;9c
has_the_port ;;;1d
hash ;c8;7f 7n 9q b1 bx cb
hash_map ;;9q
hash_one ;;cb
hasher ;;7f 9q b1
hashmap ;;6x 7g bx
hashset ;;9r
have 7i;5 l m q u y 13 19 1g 1h 1p 1r 1t 1y 26 2d 2k 2l 2t 2x 33 37 38 3d 3q 3r 43 46 4g 4h 4i 4n 4o 4s 50 55 57 58 5b 5e 63 64 65 66 6b 6o 6r 6t 6v 6y 7c 7e 7f 7h 7k 7n 7q 7z 8b 8g 8h 8q 8r 8u 90 91 94 95 9b 9c 9f 9h 9i 9m 9n 9o a3 a4 ac ae ah ai al at b2 b5 b6 bc bf bg bi bj bk bl bm bn bp bq bt bv c1 c5 c7 c8;d k 21 2w 3h 3p 47 4b 4m 54 59 6x 7x 89 8y 9q 9y an b8 bu bx c0 c6 cb;j p w 12 16 1f 1j 1x 2b 2m 2p 2r 35 36 3g 49 4z 56 5q 6p 71 77 79 7d 7u 84 87 8i 8w 9p a5 ap be;1 i 1o 22 3b 3s 3x 6z 72 7w 9e 9v aa am b1 ba;aq
having ;;7u
he ;3d 9r c0;;4h
head bd;1g 1j 1k 2l 2n 3t 8b 90 9i bm bo bt bx;25 3p 4z 56 57 58 66 67 6n 6w 6x 6z 70 8e 8g 95 a3 a4 a5 a6 a7 a9 aa ad at az b5 c0 cb;2r 8a bf bh bi bp;4m 4o 9e bd bg bk;8h
head_and_rest ;;;8a
head_only ;;bm
head_time ;bk;bm
headbybyte ;;9i
header 6x;1o 4a 4b 73 7f 7i 8e 8w 95 ad ae ag ai ay be bk;u 1p 3p 7a 8r a0 af ba bf;;67 6x
header_included_v4 ;;7a
headers ;6t 72 8k 9m 9x a0 ag ay b0 b1 b3;9v;;6x 8g
heading ;p 6w;6x
heads ;9i bo;bd be
headwithoutend ;;9i
healthy ;5l 9h
hear ;6t 7w 98 9q an b2 b3 b6 b7 bm c9 cb;43 9r a4 a6 b8 bq bx c7;1p 36 b4 ba bc;1j b5
hear_echo ;2r;2o
heard ;k 26 2r 2v 47 4i 5l 7a 8n 9p b4 b8 b9 ba c0 c4 c5;0 5 1p 5f 5h 5k 79 7u 98 b1 b6 bx;5u
heard_out ;;i
hearer ;;b5 b6 ba
hearers ;b4;b5 b6 ba
hearing ;;36
hears ;0 k u 1p 1r 2i 3d 3h 3o 4o 55 5e 6a 6f 81 8s 8v 9q a0 a6 au b3 b4 b9 ba bm;1j 38 8u aa;1o 3q 45 b2 b6 bb c0;;b5
hears_it ;;;bb
heartbeat 98;99 9a
hedge ;9i
hedging 9i
heeded ;;36
heeds ;71
hel ;1m
held ;16 30 33 36 38 ao aq bk c8 ca;35 37 3u 6o 87 cb;1t 3x c4
held_back ;;1j
held_until_exec ;;6b
hell ;89
hello ;c 1m 2t 3h 53 6h 6q 6r 7w 8x 9o 9s bd bf bo bx;a b d k 11 12 13 1b 1f 1g 1h 1i 1j 1k 1p 1s 1v 1w 1x 20 22 2c 2i 2o 2q 2r 30 32 33 35 36 38 3a 3b 3d 3e 3j 3p 3q 3x 43 4q 57 59 5f 66 67 68 6p 7a 7y 8h 90 94 95 97 9q aq at aw bg bh bi c1;i 2k 5b 93 9t au be c0 c2;4i 87 89 8w 9n;9r
hello_across ;;4i
helloretryrequest ;bx
hellos ;;;;c2
help ;2k 2r 3g 62 6q 74 81 94 97 9h ad b0;6x;9r
helper ;2x 55;;7z;39
helpers ;30 6p;ap
helpful ;a5
helping ;;ap
helps ;1x 3j 3r 49 62 67 6p 7c 7i 8x 8z as;ap;9x
hence ;d 1x 33 3p 8e
her ;5v be bx;;ap c5;2r
here ;5 9 a c n o v w 11 12 14 1a 1c 1f 1g 1h 1k 1p 1s 1z 20 2c 2i 2l 2n 2p 2r 2v 30 35 3a 3d 3q 44 4a 4b 4d 4g 4i 4m 4z 56 59 5d 5g 5o 5x 61 67 6o 6p 6s 6u 6v 7a 7g 7i 7n 7o 7w 7y 7z 83 86 87 8e 8g 8h 8i 8n 8o 8r 8z 97 98 99 9d 9i 9m 9u 9x a3 a4 aa ac ad ag am ap at b5 ba be bf bn bp bq c0 c2 c5 c8 cb;d p 16 1x 37 3x 46 4e 4o 58 8u 91 94 9q 9w ae b9 bm c1 c4 c6 c7;b f y 1j 1o 3h 3u 62 6q 6t 6z 71 79 7x 8q 8x 95 9r 9v 9y 9z aq;u 2m 40 6x ai b8 bb bx;3b
hers ;;;;2r
hex ;;25 6x ai bx
hexadecimal ;3b 3x 5y 9v bg;;25
hi ;9z;3h 3o 3p 85 b4 b5 b6 b7 ba;1e;3t 89
hickory_resolver ;7f
hidden ;1c bx;bd;5q be
hide ;3p 7j 89 8p 8z bx;79 7i
hides ;h w 1j 7u 9r bd bw;bx
hides_v4 ;;7i
high ;;7f 9o 9q 9r bm
higher ;1d aq;9y ba
highest ;9q 9t;9n 9r
him ;49
hinfo ;;ai
hint ;3j;4z 7a;5s aw
hints ;;7f
hired ;;38
hiredis ;8h
his ;e be c1;;2r 3d
hit ;k;55 56 57
hkdf ;;bx
hkdf_expand_label ;;bx
hkdf_sha256 ;;bx
hkdf_sha384 ;;bx
hold 9c;i 1m 2o 2x 33 38 3a 3t 46 4o 56 5c 6t 7g 7k 98 9e 9m 9r ai aq bq bx;1s 4m 4z 6p 9x 9y;1x 3x 57
holder ;1c 30 6r
holds b c v bq;a d n 18 1a 2d 2k 2m 30 32 3a 3z 42 43 4a 4e 4n 53 55 5b 5d 5x 6d 6u 79 7g 7i 81 8e 8k 9v 9y a2 ae aj al an ao ap aq bd bg bx c4 c6;3d 3u 4z 6o bm c2;16 2t 36 56 57 7u 7z 8t c0;b 8g 8r aa cb
holds_none ;;c2 cb
hole ay az;3q 43 4q 6r 7a 9v a2;6s b1;4r b3
holes ;3q 6r b1 c2
home ;bh;c1 c5
honest ;1l 66 9r ai bc;;;af
hook ;;7a 7u 7w 8u 94 98 9v aw b1 c5
hop ;;6x ba
hop_by_hop ;;ba
hope ;8y
hops ;;ay
host 7q;x 10 15 2k 40 4s 60 61 6w 70 71 72 75 79 7c 7e 7f 7k 7r 7s 8e 8r 8w 93 94 96 99 9w a2 ai at av ay b1 b9 bb bo;u 13 14 16 5y 6x 85 8q 98 9e aa ax b8 bd be bf bg bh bm c1 c5 c6 c7 c8 cb;m s 2c 2d 2i 50 5b 74 7a 7n 7o 7p 82 8c 8g 8l 97 b4;20 62 7q 9b 9i 9z aw b5 b7 bc;y 21 24 3e 5w 67 7i 95 9v b6 ba;22
host_unreachable ;;aw
hostile ;bj bm
hostname ;;bu c6;br
hosts 22 7n 9i b6;s 1n 1p 1z 24 65 6w 7f 7i 7k 7l 7q 82 89 8c 94 9z a2 b4 b7 ba bb;5y 67 7o a0 b1 b8 b9;7n 7t 9i 9v at b5;22 7e
hosts(5) ;7e
hour ;0 4a 95 97 9f aa;;9b
hours ;38 4g ah;bq bx;95 96
house ;1w 3d
how 5 p 2m 71 76 7g 83 9x ay;d e g i k m n o t v y z 10 11 12 14 18 1b 1g 1i 1j 2p 2t 2x 31 32 3b 3h 3j 3q 3s 3u 3x 40 44 4a 4b 4d 4g 4i 4o 4r 50 52 53 56 5c 5t 5v 5x 62 65 6a 6q 6t 6u 72 74 75 7d 7i 7v 84 87 88 8a 8c 8k 8o 8q 8w 8z 90 91 98 99 9k 9r a5 a7 ac ad ae ah ai al am b0 b1 b3 bc bd bi bk bt bx c4 c7 ca;1o 1s 1x 20 37 38 3o 4m 6b 6n 6o 7f 86 8g 8m 94 96 9d 9e 9n 9q ag an aq bm bs bu c8;5 1f 1p 2s 3p 49 57 5o 67 6p 6v 6w 6z 70 77 79 7a 7g 7x 81 8b 8h 8i 95 97 9i 9p 9v a4 aa b7 ba;c u 25 2c 2m 4s 4z 59 6x 71 7u 8r 9x a3 bg
how_far ;;83
how_it_failed ;;;z
how_late ;;9i
how_long ;ax b1;ay b0
how_to_read_a_run ;5t
howdy ;4i;6r
however ;s 1h 3a 3x 4z 5h 6i 74 8m al bk;2x 4e 95 9d 9e 9q aa bm bx
hpa ;;;;aa
htan ;;p
htln ;;6x
html ;;4b 6p 8g 90 9h bi bm
htons ;26;u 13 14 1b 1g 7e 7i
http bd bx;11 18 1j 3t 3u 3z 6w 75 7t 7v 9i 9n at bk bo;13 3x 53 57 6x 6z 7a 7o 7p 82 8l 8q 99 9c 9e ai az be bf bg bh bi bj bm;12 bn;8b bd bx;8h 90
http_code ;;9i be bf
http_date ;;h i 4z bm
http_host ;;7o
http_request ;;bi
http_version ;;be bf
httpconnector ;8h
httpdate ;h;i 4z bm
https ;;4b 6p ai bx;9r
huge ;4r 9y;;6r
hugetlb ;;6r
hundred ;4z 6n 6t 6u 7k 87 8g 8i 9h 9k a1 a2 a6 a8 aa al b3 c2 c4;2n ai b9;1f 1j 6v 9i ag aq c8
hundreds ;3x c0
hundredth ;4z
hundredths ;52
hundredtimeshundred ;;9i
hung ;58;2i 54 59
hung_up ;;59
hurt ;9h
hyper ;8h
hyper_util ;7a
hypervisor ;;4z
hz ;9i
`;
