// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['c'] = `
c ;1 10 15 16 18 22 26 2v 31 39 3b 3g 3p 3x 52 53 54 55 56 5b 5h 5u 5x 5y 65 6p 7d 8g 8i 8q 8r 8w 94 9w a5 a6 aq aw b4 b7 bn cb cc;0 5 d h o p q t u v w y 13 19 1a 1b 1c 1f 1g 1h 1i 1j 1k 1s 1t 1u 1v 1w 1x 20 2c 2i 2l 2o 2r 2t 30 32 33 37 38 3a 3d 3e 3h 3o 3q 40 43 45 47 4d 4e 4m 4n 4o 4s 4z 57 58 59 5k 5l 61 62 66 67 68 6n 6q 6t 6w 6x 6z 70 71 77 7i 7l 7n 7o 7p 7q 7v 7w 7x 7y 7z 82 85 88 89 8c 8d 8f 8l 8o 8p 90 95 98 99 9c 9e 9g 9i 9n 9p 9q 9r 9y 9z a0 a3 a4 a7 a9 aa ae af ai al ao ap at ax ay az b0 b1 b5 b6 b8 b9 ba bd be bf bg bh bi bp bq br bs bu bw bx c0 c1 c2 c5 c6 c7 c8;e i 1e 1p 36 5p 75 7f;14 2s 2x 5f 7e 8h 9v;8e
c0 ;ad;25 6x ae
c04a ;;7q
c_64 ;;4o
c_int ;;4g 55 56 57 7w 88 8p 8r b1 ba
ca ;br bs;ai bu bx;bq
caa ;;ai
cable ;1o 7q 7s 8c 94 b7 b8 ba;7a 96 9v;7n bc;22 95
cables ;7l 8c b1 b7;7o 7p 7q 94 ba;;7n
cacert ;;bx
cache ;6u 9v;4m 4z ay bx
cafile ;;br bu c6
cake ;;;ao
call b 6u 83 au;n s 11 1b 1p 1v 1y 23 26 2b 2m 2n 2o 2p 2v 2w 32 33 36 3q 3u 40 42 43 46 4h 4m 4n 4o 4q 4r 4s 55 59 5x 6b 6q 71 79 7f 7n 7s 7v 87 8c 8k 8m 95 9a 9b 9d 9e 9z ac al ap as ax b1 b2 b4 b6 bs bx c0 cb;k q t x 13 1g 1o 2d 4b 4g 4z 56 57 6o 6p 7i 7q 7w 9r ai ba bm bq;w 16 1a 24 2x 3b 5c 6t 77 78 7l 7o 7y 83 84 88 89 8j 8w 9c aq;b d 10 12 14 1i 21 2i 30 3p 52 6u 86 8g 8h 8r 9i;u 22 7x 9v au
call_at_a_t ;;v
call_at_a_time ;;t u v w
called 21;c h n 14 16 1f 1g 1p 1s 1u 2n 2p 2t 2x 36 3e 3u 55 5o 5s 79 7e 7i 7l 7x 8c 8k 95 9d af aq b1 cc;3x 4g 4z 54 58 5f 6p 7n ao ba bq bx;o 20 22 3d;t 21
caller ;;q 4b 6p bq bx
calling ;24 7q
calls 77;d e j o 16 19 1a 1d 1o 1p 1y 25 2d 2i 2m 2v 36 39 3b 3x 40 4a 4d 4g 56 5v 62 6b 6e 6f 6w 70 79 7b 7f 7k 7l 7n 7p 7q 80 83 86 88 8g 8k 8l 8p 8r 8s 8t 8x 8y 94 9a 9r ac al am an au ax b2 b3 bb c2 cc;h 1i 20 30 38 3d 3o 3q 43 4e 4m 4o 55 57 66 6p 8h ba;11 13 1b 23 24 32 4q 78 7o 7t 7x 7y 87 8a 8b 8c 8e 93 9k bm;t 14 17 21 22 77;u
calls_groups ;;47
calls_itself ;;k
calm ;;c8
came ;0 a 1j 1x 2q 31 39 44 4b 4g 4h 4m 5g 5u 5y 6d 6k 6p 6u 6y 6z 74 77 7a 7i 7n 7q 7u 7x 7y 82 89 8e 8i 8n 8r 8w 97 99 9b 9c 9e 9g 9h 9u 9v 9y 9z a8 aa ac ag aq at ax b1 b9 bz c8;3p 3u 3x 47 4a 4e 4z 59 6o 6x 79 7g 94 96 9r 9w a0 a6 au b8 ba bg;d u x 10 13 16 1g 1p 3h 43 4d 67 83 87;7w
can 1p bk c1;g i j l m t v w 10 14 18 1c 1h 1k 1z 21 25 26 2b 2c 2o 2q 2s 2v 32 39 3e 3g 3j 3q 3t 40 42 43 44 45 4a 4e 4o 4q 4s 50 54 58 59 5b 5q 5y 60 61 64 68 6q 6s 6u 6w 6y 71 72 74 77 7f 7g 7k 7u 83 8b 8f 8h 8i 8m 8w 8x 90 95 96 97 99 9k 9l 9o 9p 9t 9v 9y a2 a5 a8 af ak ar au b5 b8 ba bc be bg bh bi br bs bt c7;1i 1s 20 2d 2i 5f 66 84 9d 9i 9q a4 an c6;b h o p s u 1g 1j 1n 1v 1w 2t 36 38 3p 3z 49 4b 4h 4m 4n 4r 57 5g 5r 6d 6o 6x 79 7d 7n 7v 7w 7z 86 87 8e 8g 8q 8u 8z 94 9e 9z a0 ac al as at b0 b3 bm bu bw c8;n 12 16 1f 1p 24 2k 2l 2r 2x 33 37 3a 3b 3d 3u 3x 47 55 56 62 67 6p 6r 7h 7o 7x 8r 9h 9m 9n 9r a6 ah am b1 b9 bv bz c5;1x 22 30 4g 4i 7i 7y 89 aa ai aq bp bq bx
can_cache ;;bx
cancel ;aq;4z
canceled ;7i
cannot ;b h j m n w 1z 24 3z 5b 5c 62 6x 7i 9v a0 ai at ax b9;a c d e i k o p q t u x y 11 12 13 14 15 16 19 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3d 3h 3j 3o 3p 3q 3s 3u 3x 40 42 43 44 45 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4s 4z 56 57 58 59 5f 5h 5k 5x 5y 60 61 63 66 67 6b 6d 6n 6p 6q 6r 6s 6t 6v 70 71 72 75 77 78 79 7a 7d 7f 7g 7l 7n 7o 7p 7q 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 98 9c 9e 9g 9i 9l 9m 9o 9p 9q 9r 9u 9w 9x 9y 9z a6 aa af al ao ap aq au av aw ay b0 b1 b4 b5 b6 b8 ba bd bm bq br bs bu bx c0 c8 cc
cannotfindout ;;7f
canonical ;22 7i 7r 8c;7n c8
canonicalize ;ac
cap ;;c8 cb
cap_dac_override ;1x
cap_net_admin ;9x;8w
cap_net_bind_service ;63
cap_net_raw ;1o;a0
cap_setgid ;45 46
cap_setuid ;45 46
cap_sys_admin ;45 46 6p
cap_sys_resource ;2m 6p
capabilities ;45 59 63;55 56 57
capabilities(7) ;63
capability ;2m 63;1o
capacity ;2m 3x 3z 4z 6o;3u 4b 4m c2
capital ;;;af
capitals ;b u 19 3x 7i;ae af ag;;ai ak
capture ;6w 72 8f 8k 9m ba bp bw;6z 70 85 8e 8g 8h 8l bx;;6x 74
capture_pane ;;c1
captures ;6z
card ;b 22 a2;96 ba;;72 74 8g;95 9v
cards ;22 9x ba
care ;21 22 30 3a 4e 56;38
careless ;;4o
careless_c ;;3b
cargo ;h u 1c 1k 33 4o 4z 5e 5f 5g 5t 6a 6c 6l 6m 6t 75 79 84 ao bk c8;0 5 a b c d e i j k n o p q t v w x y 11 13 14 15 16 19 1a 1f 1g 1h 1i 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 35 36 37 38 3a 3b 3d 3e 3h 3j 3o 3p 3q 3s 3u 40 42 43 44 45 47 4a 4b 4d 4e 4g 4i 4m 4n 4s 4y 53 56 57 58 59 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d 6p 6q 6r 6v 72 76 77 78 7a 7d 7f 7g 7h 7i 7l 7n 7o 7p 7q 7u 7v 7w 7x 7y 7z 83 86 87 88 89 8c 8d 8e 8g 8m 8n 8p 8r 8u 8v 8w 8x 8y 8z 91 94 95 98 99 9c 9e 9g 9h 9i 9l 9m 9n 9o 9p 9q 9u 9v 9w 9x 9y 9z a0 ad ae af ag ah al ap aq au av aw b4 b5 b6 b7 b8 b9 ba bd be bf bg bh bi bj bm bp bq br bs bt bu bv bw bx c0 c1 c2 c5 c6 c7 cc;l r z 1d 1q 23 5p 5v 5z 64 6e 6f 6g 6h 6i 6j 6k 73 7j 80 8a 8j 8s 92 9a 9j 9r 9s a1 ab ai aj ar b2 bb bn by c9;17 1l 1y 3x 5r 5s 69 7b 7s
cargo_fuzz ;;3x 9r
carriage ;h 5p;;3h
carried ;49 6x 8w 90 9h a3 bx;72
carrier ;;6t
carries ;u 1p 2i 2l 49 6x 74 8i 8x 9p 9r a8 aa ag ay b1 b3 bd c1 c4;bx;j m o 6z 70 82 a3
carry ;10 1p 67 6w 71 8e 8g 8i 9g a8;n u 3q 4z b0 bm cb;6x 7p b1
case ;w 1p 2t 4b 4d 6p 6z 7c 87 8t 91 97 aa c1;7a 7f 95 9g 9i ae af ai bf bm c8 cb;;89
casemapping ;;c1 c5 c6 c7 c8 cb
cases ;39 3x 4b 7q 97;7a
cast ;;25 3p 43 47 4g 4i 4z 5x 6r 6s 6x 71 7f 7q 7w 8w b1 ba
cast_signed ;;ax
cat ;1j 2q 43;16 1o 1x 2m 2r 35 3b 3q 4i 4m 4n 4q 53 56 57 59 60 6q 6r 6x 82 8q 90 98 99 9i 9z a9 be bf bi bu c0 c1 c2 c8;1t 4e
catch ;aq
catch_unwind ;;7g aq bm c8
catches ;aq
caught ;39 4o;7y;8x
cause ;9r
caused ;2i;b1
cb ;;ae
cb80 ;;7q
cc ;4d 5d 8h
ccc ;4h;4d
cd ;89;1x 2o 3x 5e 6q 9r
ceases ;b7
ceil ;;4m 94 96 97 bx
ceiling ;;b0 b1
cell ;;4z 79 b5 cb
cell(1) ;;b5
cell(2) ;;b5
cells ;;4z b6
cents ;9l
cert ;;bq br bx c6 c8
cert_verifier ;;bq bx
certain ;;46
certificate bq;40 bv bw c6;c8;br bx;bs bz;bq
certificateder ;;bq bx c8
certificateerror ;;bx
certificateexpired ;;bq
certificateparams ;;bq bx
certificaterequest ;;bx
certificaterequired ;;bs
certificaterevocationlist ;;bq bx
certificaterevocationlistder ;;bq bx
certificaterevocationlistparams ;;bq bx
certificaterevoked ;;bq
certificates ;9p bs bx bz;c8;;bq
certificateverify ;;bw bx
certifiedissuer ;;bq bx
certs ;bp;br bs bt bu bv bw bx;bq
cfg ;;4z bi
cgroup ;4r
cgroups ;3e 56
cgroups(7) ;56
chacha20_poly1305 ;;bx
chain ;;3x 4m 4z 7a 7u 7w 8u 94 98 9v aw b1 b5 ba bq bx c5 c7 c8
chance ;2p 6p 9h 9i af;7a;ak
chances ;ah
change 6s;q u 1x 21 38 3g 42 4i 50 55 56 5o 5s 6z 72 7h 7j 7k 7n 8i 93 9l 9n 9r a9 b0 b3 b7 ba c4;3u 4q 6o 6r 7i b8 bm bw bx;60 7q ai;ar bp
changed ;2t 35 6p 6z 72 8r 94 9o 9v af ar bx;1u 21 2d 66 67 71 a9 an ao aq ba c2
changes ;f 1g 21 26 2t 3q 4q 4z 59 6s 6t 72 7k 7q 8i 8w a6 a8 ai bv cb;42 55 56 57 b8 ba c7 c8;2x
changing ;3x
channel ;2r 7g ap ca;4g 4m 4o 4z 59 88 8m 8r aq bm c7;54 c1 cb;c4 c8
channels ;;n o p q c1 c7;r c8 cb
channels_of ;;c7
chantypes ;;c1 c5 c6 c7 c8 cb
chapter ;a b i m 12 16 1d 1t 1x 20 21 3d 3p 3t 3x 44 4b 4e 4n 4z 53 5c 5s 5x 6u 7h 7i 7o 84 8d 8e 9y ad ae ai bm by;38 7n 89 9r ba;g t 11 19 1a 1m 1n 1s 25 2c 2l 2t 32 39 3h 3s 4a 4i 4s 60 6w 75 7d 7l 7u 82 8l 8u 94 9c 9l 9u 9v a3 al at b4 bd bp c0;n 1f 3a 40
chapters ;b 1r 58 5c;;c8
char ;;3p 59 aa ai ax b1 bf bm
character ;5g 5p 86;5f bm c1 c8
characters ;h 1r 3b 5x bm c1;3p 59;7r
charged ;6v
chars ;;3p aa
charset ;;bm
chat c0;5c c4;c1 c2 c5 c6 c7 c8 cb;c9
chat_server ;c4;c1 c2 c5 c6 c7 c8
chdir ;1x
chdir(2) ;1x
cheap ;4r 54 8g
cheaper ;9k
check f m s 10 18 1e 1m 1r 1z 24 2b 2k 2s 31 39 3g 3r 3z 49 4h 4r 52 5b 5o 5u 65 74 7c 7k 7t 81 8b 8k 8t 93 9b 9k 9t a2 ac ak as b3 bc bo bz ca;3b 3x 4n 72 8g aa af ai bq bx;43 47 4o 6r 7a ag b8 ba;40 4h 5y 6s 7k 9r;7i
check_address ;;7i
check_cut ;3x
check_name ;7i
check_preempt_wakeup_fair ;cb
check_probe_timer ;8g
check_urg ;89
checked 7i;3e 3r 43 4e 4r 7d 7j 7k 9v ac bo;3p 3q 6r 6s 6x 86 ae af ai bm bx
checked_add ;;a0
checked_and_used ;;;7j
checked_duration_since ;;c8
checked_shl ;;9y
checked_sub ;;4g 4m 6x 9h 9q aa bx
checked_sub(1) ;;4g 4m 6x aa
checker ;;4o
checking ;30
checks ;4h 4o 5y 7j 7k 9v a2 ag ai av bo bq br cb;7y;6r ac ah
checksum 72;6x 9u a2;7a 8w;9v a0
checksums ;72
child 2x 30 55 6b;i 14 16 2o 2s 2w 3g 4n 50 7i 8m aq;4s 4z 54 6t 6x 7a 7z 95 9v ai;49 57 5b 87;2n 2x 31 6b 8t;2v 55 56 59;2t 30
child_dies ;31;30
child_has ;;2v
children ;2n 2s 2w 46 56;aq;54;55
chmod ;1v 37 38 3p 4e;1x 40 45 47
chmod_comes_late ;;37
choice ;u 1n 1r 3f 6t 9m b6 c1;4z
choose ;13 1n 2b 30 3u 4e 61 65 67 6o 7g 9s ai;9n 9q 9r;60 62
chooses ;g 3p 3q 62 67 7a 9n 9q 9z ad ah ay bx;7q;3b
choosing 4s;6l;4y 4z 6t 6v
choosy ;;bx
choosy_client ;;bq bs bx
chose ;13 1b 5u 67 6n 7q 7v au;;5o
chosen ;60 7i bc bx;;o
chromium ;8h;;;bl
chroot ;3e;7i 9z ai ba
chunk bg;8q bk;3p 6x aa af ai b1 bj bm bx c8;3z
chunk_line ;bk;bg bm
chunked ;bf bj;bg bi
chunked_transfer_encoding ;;bi
chunks ;3t 8b 9p bg bj bn;3p 4m 6x 72 7a 7u 95 9e 9i a0 ai bx c8;3z bf bi
chunks(2) ;;72 7a 7u 95 a0 bx
chunks(8) ;;4m 6x ai
chunks_mut ;;4m
chunks_mut(8) ;;4m
cipher ;bp;bw bx
circle ;6p ae
circles ;;6p
cited ;91
claim ;3x;b0 b1;;45
claim_costs_nothing ;;3x
claimed ;46
claims ;;;;;45
clamp ;;9h aa b8
clamp_rto_to_user_timeout ;97
class ;9q ad ag;6x 7f 7i ae af ai;9n
clean ;1x;aa
cleaned ;38;99
cleanup_rbuf ;;;8e
clear ;4g 7o;1h 1i 1j 2d 2i 2r 6n 7a 83 84 98 9w aq ba bm bx c0 c1
clear_groups ;;59
cleared ;55 59
clears ;3b 3g 4r 5b 7t
clerk ;7i 9i;9e aq;;7g
clerks ;;;;7g 7j
clever ;40 b7
cli ;8h;8d 8e 8f 8g
client g n 11 13 1f 2i 5g 6p bk bs;1 a c y z 17 1c 1v 1w 1z 21 38 3h 3z 4a 4b 4d 4g 4h 4z 53 54 59 5c 5l 5o 5x 63 6i 6m 6w 7b 7k 7p 7r 7s 7t 89 8b 8d 8o 8s 91 92 99 9c 9g 9j 9k a3 a8 ad ag aj al am b2 bh bj bt c1 c6 c7 c8 cc;0 x 15 1b 33 35 3u 43 45 47 5f 5h 5j 68 72 76 77 78 7d 7e 7f 7g 7h 7i 84 85 8c 8y 95 9m 9v a4 a7 ae ai bd bu;d r s 12 16 1d 22 2c 2s 3g 3o 3s 49 4e 50 60 69 6f 6n 75 79 7o 7u 7z 81 8e 8i 8k 8r 8v 9f 9h 9o 9s a9 af ap b3 bg bo bp bv bw by c5;t v 1f 1k 1l 1s 1t 1u 20 2d 32 37 39 3a 3b 3d 3e 42 57 5m 5u 70 7n 7x 82 87 8h 8u 8w 8x 90 9b 9l a0 ac as be bi bm bn ca;5 h j k l p q u 10 11 18 19 1g 1h 1j 1m 2i 2r 40 46 58 5g 61 62 65 67 6p 7a 7l 7q 7y 8g 8q 8z 93 9e 9i 9n 9p 9t 9z a6 aa ao bq br bs bz;g i n o w 1a 1e 1i 1x 2k 3x 66 7w 8t 98 9q 9r aq bx
client_1 ;;9o 9p 9q
client_2 ;;9q 9r
client_abort ;8q
client_auth ;;bq bx c8
client_auth_cert ;;bq bx
client_body_temp_path ;;6x 7o
client_cert_verifier ;;bq bx
client_first ;;8z
client_handshake_traffic_secret ;;bw
client_hello ;;bx
client_key ;;;7s
client_server ;;g h i j k;l
client_side ;;11 12 13 14 15 16;;17
client_traffic_secret_0 ;;bw
clientauth ;;bq bx
clientconfig ;;bq bx
clientconnection ;;bs bu bx
clienthello ;;bp bw bx
clients i 68 br;g k p r s t w 13 14 18 19 1a 1h 1i 1s 21 22 2l 3a 3d 3e 3o 3z 40 4e 4h 50 53 54 5k 5z 61 66 6o 75 7a 7o 7q 7s 7x 8e 8f 8j 8q 8z 91 99 9c 9k 9l 9q 9t aa ar bm c7;o 1x 20 2d 36 37 38 59 6p 84 85 89 98 9i 9v al ap be bq bs c8;q 1k 1m 1y 1z 3x 42 4z 57 58 5b 60 62 7v 7w 7z 8y 90 ao bx;i l 1f 1g 1j 2k 2r 5c 67 9e 9h am an aq as c1;1l 7u 81 9r
clients_counted ;;bf
clippy ;;4o ao
clock 8x;38 6z 79 8w 9a 9b 9h a4 bx;3p 9d 9e 9i 9n 9r bm bq;54 97;6x aa;8x
clocks ;8z 97 9i
cloexec ;b;u 11 13 19 1b 1g 26 2m 2t 2v 30 3p 43 47 4b 4d 4g 4i 4n 4z 55 56 57 6d 6p 6q 6r 6s 6x 7e a9 bm;1a 4a;2w
clone ;b n 16 1x 4a 5r 79 84 8m 9r;o 1g 1h 1i 1j 1s 20 2d 2p 2x 3o 3u 3x 4m 4o 4z 54 55 56 57 59 66 67 6p 6r 6s 71 7f 7g 7n 7x 7z 86 8g 8o 8r 8u 8w 91 94 96 97 98 9d 9e 9h 9i 9m 9n 9q a8 aa ae af ai ao ap aw b0 b1 b8 ba bf bm bq bu bx c0 c2 c6 c7 c8 cb;d 87 aq
clone(2) ;1x
clone_fs ;1x
clone_newnet ;;95 9v
clone_newns ;;95 ba
cloned ;d;af c7
cloneflags ;;95 9v ba
clones ;;59
close n 1j 90;i l 11 19 1d 1m 2x 37 3p 4a 4b 65 66 6b 6t 6w 79 7z 88 8g 8u 8z 93 9g 9k an as bd bm bo c1 ca;0 p u x 12 1a 1s 2i 3h 3q 3u 44 4q 57 6p 72 7a 87 95 9o 9r 9z af av bf bg bh bi bq bx c0 c2 cb;1x 78 8q 8r ao be c8;d 16 2r 4g 7x 8l 8m 8n 8o 8t 90 92 aq c7;8p bk
close(1) ;;2x 44 87
close(2) ;7x;;d
close(3) ;;0 n u x 12 1a 1s 2i 2x 3h 3u 44 6p 72 79 87 8r 95 9o af ao aq av
close(4) ;;0 n u 12 1a 1s 2x 3u 44 66 6p 72 79 87 95 9o ao aq av c0
close(5) ;;2x 6p 87 9z av bh c0
close(6) ;;66
close_notify ;bw by bz;bq bx c6 c8;bu
close_on_exec 2v;2t 2w 2x 39 57 6b;4b 6p;30;4a
close_range ;30;55 56 57
close_range(2) ;30
close_range_cloexec ;;30 55 56 57
close_wait ;16 ap;0 n u w 12 1a 6p 72 79 87 8u 95 9o ao aq bh c0
closed ;b e h i k m s u z 10 1a 1g 22 2l 2o 2r 2t 30 31 33 3a 3t 4b 4d 4h 4n 58 5v 65 6t 70 7u 7x 7y 7z 8l 8n 8u 8v 8z 98 9y a2 b7 c0 c2;0 n o p q x 12 43 47 4i 57 59 66 6p 71 72 79 87 8m 8q 8r 90 95 9o 9v an ao aq bh c1 c4 c5 c6 c7 c8;d f 1j 4g cc;1e 6b 8y 97 ai
closed_port ;;2i
closed_while_reading ;;d
closed_window ;;70
closer ;;4g
closes ;f h t 10 11 12 13 14 16 1x 2t 2v 2w 32 33 3r 3t 4h 4n 57 58 5g 5h 62 65 6d 7z 8m 8t 8y b3 bo bu bx c4 cc;0 o u 1a 1s 2i 37 3h 3q 4d 55 56 66 95 9e 9i 9v 9z af ao bh c0;18 30 4g 6p 8r;d e i 1j 4b 6b 83 8q 8u 8z 90 93 aq
closing 8l;d f s 1x 3x 6p c8;q 4g 4n 58 8m 8n 8o 8p 8q 8r 8u 9r aq bm bq bx c6;8s
closure ;6b 7l aq;;;30
closures ;aq
cmp ;;a3 a4 a5 a7 aa
cmsg ;;4a 4b 4d
cmsg_cloexec ;;3p 43 47 4b 4d 6p;4a
cmsg_data ;;3p 4a
cmsg_firsthdr ;;3p
cmsg_len ;;3p 4a
cmsg_level ;;3p 4a
cmsg_space ;;u 3p 43 47 4a 4b 4d 4i 67 6d 6p 6x 9w 9z ax b1
cmsg_type ;;3p 4a
cmsgs ;;u 43 47 4a 4b 4d 67 6d 6x 9w 9z ax b1
cn ;;bx c6
cname ;;ai;af
coarse ;bq
coarsely ;9e
coarser ;9i
coats ;;;;23
code 7r;0 m 14 16 18 2r 36 3g 3q 3z 4m 5d 6q 7p 87 8q a4 ag am ao aq bi;u 1f 30 32 33 4o 6x 8r 9i 9o a9 aa ad af ba be bf bq bx c7 c8 cb;3x 9n 9q ai;9r;7f
codec ;6o
codecs ;;3x
codes ;7f 9n 9r;3p a9
coding ;;bf
coffee ;;;;9g
coin ;;af
coins ;;af
colleague ;74 7c 81 9b bo
collect ;2x 3z 6u;n u 11 13 1p 25 2d 2i 2v 3b 3d 3q 3x 43 45 47 4d 4e 4o 4z 54 59 66 67 6x 71 72 75 76 77 79 7a 7d 7f 7i 7l 7n 7u 84 8c 8g 8i 8r 94 95 9e 9h 9i 9m 9n 9o 9r 9v aa af ai aq b4 b5 b6 b8 ba bm bq bs bx c1 c7 c8 cb
collection ;;3x 79
collections ;;54 59 6x 79 7g 84 9h 9i 9o 9q 9r 9v aa ai aq b8 ba bx c0 c2 cb
collector ;6p
collects ;30 8g
collsns ;;6t
colon ;2d 7e 7i bf;bj bm c1 c8
colour ;5p 9t
colours ;4z
column ;v 2s 3q 3r 5p 5u 7q 7v 83 91 9v aw bj;58 b5 bm
columns ;52 7u 91 aq c8;4z 8u b5 bm
combination ;3d
come 3d;d h m y 17 1f 1h 1i 1l 1o 1z 24 2b 2d 2k 2p 2s 33 36 38 3a 3h 3u 42 43 4b 4d 4r 4z 50 67 6o 6t 7a 7g 7i 7q 7v 7x 7y 81 86 89 8h 8y 94 95 99 9n 9o 9p 9r 9t 9v 9y aa ai an ao ax az b3 ba bb bd be bi bv bz c6 cc;n t 1p 37 4n 57 59 6p 6x 71 7f 7l 7n 7o 83 84 8c 8g 9q ay b1 bm bx c1 c4 c8;w 3t 3x 55 66 6r 8e 8u 8w 93 9i 9z a2 a4 aq bg bt c0 c5;79 7u 97 98 9h a3
come_back ;;3x
comes 38;5 d g i u 1a 1b 1i 1j 1o 1p 1s 22 2t 35 36 37 3d 3h 3x 40 47 4a 4d 4i 4z 50 54 57 5c 5d 5f 5l 5v 62 64 6d 6g 6r 6s 6v 71 74 79 7u 7z 88 8b 8g 8h 8n 8u 93 95 97 9f 9t 9v 9x 9y a0 a1 a3 a6 ab af aj al am ao ap as au b0 b4 b5 b6 b7 bh bk bp bq bs bt bv c5;30 4b 4e 4m 56 59 6p 84 8r 9g 9n 9z a5 a8 a9 aq bf c1 c2 c7 c8;y 16 1k 1x 2i 3p 3q 3t 69 6w 6x 77 7a 7c 7g 7n 7w 8t 8v 98 9i 9r 9w aa ah aw b3 b9 bj bm bz ca;1f 6z 7h 89 a4 ba bx;2r 7q 9e
comes_and_goes ;;b8
comes_late ;;37
coming ;8g;c7
comm ;;2o 3q 46 4n 4o
command ;m 1g 1m 1o 1u 1v 22 2n 2v 30 38 3p 61 63 6w 7n 7p 7u 8g bw;2w 33 3q 43 44 46 4z 56 57 6b 6p 6x 7a 7i 7z 87 8c 8e 8u 94 95 9r 9v ai aw ay b1 ba c7 c8 cb;y 2o 55 5s 8z c1;2x
commandext ;;30 55 56 57 6b 7i 7z ai ba
commands ;60 6w 8h 90;;m
comment ;2x 30
common ;22 4a 4z 7c 91;4m
commonname ;;bq bx
communication ;3e 5c
communications ;;9z ba
company ;65;;m
compare ;u 5y 7l 7p 7r 9o af;7n 9r bh;br
compared ;4s 6z af bz;8r
compares ;p 1p 22 4z 5v 5x 71 7o 97 aa ai am aq bj;;3x
comparing ;6v
comparison ;4m
compile ;e
compiled ;;4o
compiler ;e 6o 6s;;3x 5v
compilers ;46
compiles ;5v;4o
compiling ;5f
complain ;ai;2n;1k
complained ;1g
complains ;1g 3q 3x;;2n
complaint ;3p
complaints ;1k
complete ;12 5c;ba c8 cb
complete_io ;;bq bx
completed ;10;ba
completely ;;bh
completes ;5b
compose ;4e
compressed ;;ad
compressions ;;bx
compromise ;6t
compute ;6y bp bv;af
computed ;6z ah;7f 84 9d 9e
computer ;8d 8g 8i 9i a2 aa ai;97;c4 c8;aq c5
computes ;4r 72 97
concat ;;25 3a 3x 4e 6x 8w 9m 9r a0 aa ag bx c1 c2 c8 cb
concerns ;;57
concurrent ;6s
condition ;3s
condvar ;7g;4o 59 an ao aq c2
conf ;1k 7g 7h 7q 9z;6x 7o 7p 82 8q 90 99 9i 9v ai b1 ba be bf bi;7f 7k;7e 7i
conf(5) ;1k 7f 7g 7h 7i 7q 9z;;7e
config ;6p;54 57 59 7i ai bq bs bu bx c6 c8
config_hz ;9i
configuration ;6x ba bx;7o c8
configured ;s 8e
confirmed ;91
confuse ;73
congestion 71;;6x
congestion_control ;71
conn ;;bs bu bx;;bq
conn_request ;7u
connect 5g;g n x 10 11 1a 1m 1x 1y 25 2d 2k 2t 37 3b 3f 3r 40 47 49 50 53 58 5b 5j 5n 5y 66 6p 6w 74 76 7c 7p 7q 8x 8z 93 9b 9i 9v as b7 ba cc;0 j q t 12 15 16 1f 1o 1s 1t 21 22 32 33 35 3a 3e 3h 3o 3p 3u 3x 43 45 4e 4g 4i 4m 4n 4z 57 59 5h 5l 60 6r 6t 6v 71 72 7e 7f 7u 7y 7z 82 84 87 89 8d 8e 8g 8i 8r 8u 8v 8w 8y 91 95 97 98 9e 9g 9l 9o 9q 9r 9z af ao aq aw ay b1 bh bm br bs bu bw bx c0;y 14 1g 1j 1p 1u 1v 2b 2i 38 42 67 8h 9f ag av;k p w 13 1z 3d 3q 46 75 78 7b 7i 7k 7w 7x au;o u 62 77 79 7a
connect(2) ;p w y 5j 62 67 77 78 7i ag
connect_addr ;;3b 42
connect_any ;7b
connect_by_hand ;;77
connect_from_loopback ;;62
connect_interrupted ;;77
connect_timeout ;y 76 7a;u 2d 2i 62 7i 7u 7x 94 95 9g ag bm bu;9c 9f
connect_to ;;3d
connect_until_it_fails ;;62
connected 19 at;5 n p q v w 10 1e 1g 1o 1r 1s 1y 1z 2t 3o 3r 40 4a 53 62 66 67 6d 6f 77 79 7a 7c 7i 7k 7z 9v ag ai au ay b3 b5 ba;o u 16 1a 1b 1c 2d 3s 3u 45 47 6p 7u 7x 7y 84 89 8r 8w 8x 91 94 95 99 aq bi bm c0 cc;h s 1p 2i 43 46 49 50 6i 75 76 78 7w 9z av;k t 3q aw
connecting 75;14 1p 79 7h;76 77 78 7a 9e;;7b
connection t v 5g al bd;13 17 1f 1j 1o 1p 1s 1t 1z 2i 39 3b 3d 3g 3q 3t 40 42 44 4a 4z 5b 5h 5j 5m 5o 5u 61 6t 6w 77 79 7a 7c 7k 7q 81 83 88 89 8b 8s 8u 8x 98 9b 9c 9h 9k 9l aa am ao aq b3 bi bk bv bz c6 c7 ca;5 g 11 15 1c 1i 32 33 36 3e 4g 6x 71 76 8l 8w 91 97 9i 9o au av bf bg bh bq bu bx c0 c1 c2 c4 c5 c8;d k s x z 14 1e 1x 3o 66 74 7u 7x 7z 84 8h 8q 8r 96 99 9e ax bl bm;h i j m o p q r u 10 22 3a 43 49 5g 6p 7i 7w 7y 8g 8i 8m 8v 8z 90 94 9g cc;n w y 16 1a 1g 62 95 bd be
connectioncommon ;;bq bx
connectionrefused ;;1x 21 2d 2i 33 35 4z 59 62 79 7f b1
connectionreset ;;59 6p 9c bm
connections 3o;j k m s v 10 1c 1e 4h 67 7a 7u 7x 8r 8u 97 99 9k 9p aq bi bk bl bm cc;2d 66 6x 84 89 9r;q 1a 65 92 93 95;p w 62 8z 90 9b
connector ;7a
connects ;5 h i k l m o s t u w z 10 16 1d 1e 1f 1o 1r 1s 1x 32 3b 3d 42 43 4a 53 5b 5g 5m 5y 61 77 7a 7j 7q 8w 94 a0 al aq ba bm bz ca;58 79 c1 c5 c6 c7 c8;j p q 1a 3g 3q 6p 78;g 7i;62
connrefused ;;57
connreset ;;4n
conntrack ;94 95
conntrack_tcp_loose ;95;94
conntrack_tcp_timeout_established ;95
const ;e;h i k 19 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 2d 2i 2p 2w 2x 36 37 38 3b 3d 3h 3o 3p 3q 3x 43 4b 4e 4g 4i 4m 4o 4z 54 55 56 57 58 59 5y 62 66 67 6o 6p 6r 6s 6x 70 71 76 79 7a 7f 7g 7i 7n 7o 7q 7u 7w 7x 7y 82 84 85 87 8c 8d 8e 8g 8i 8l 8m 8o 8r 8u 8w 91 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9m 9n 9q 9r 9v 9z a0 a6 a8 a9 aa ae af ag ah ai al ao ap aq au aw ax ay b0 b1 b5 b6 b8 ba bd bi bm bq bs bu bx c0 c1 c2 c6 c8 cb
constant ;8g
consume ;;3u 6o 98
consumer ;4o 6k;;4m
cont ;10 3q 4o;32 33 3o 98;i
contain ;;86
container ;1f 2m 3b 40 4e 5b 79 7v;;1w 22 24 3e
containerd ;3b 3e
containers ;1x 24 33 3b;;3e
contains ;1f;21 2t 30 4a 4b 4o 4z 59 6p 6r 6s 79 7a 7i 7l 7n 7u 8c 9h 9i 9m 9n 9r a4 a8 aq au aw b1 b8 ba bm c8
contains_key ;;c8
content ;4o bk;ai bm
content_length ;18 3t bd bf bo;13 8q 9i be bh bm;bg
content_type ;;13 bf bg bh bi bm
contents ;1t 35 6s;aq
context ;4s;bu
context_switches ;;4s
continue ;bh;1p 2r 3o 3p 3u 43 47 57 59 6o 6p 6x 78 79 7a 7f 7g 8i 8r 94 95 96 97 98 9i 9w a6 a8 aa ae ai ap b6 ba bm bx c1 c4 c8
continues ;;6x
control 43 58;1f 45 4a 56 5p 67 6m 71 9w am bm c1;3p 47 4b 4d 4i 4m 4n 4o 4z 53 54 57 6d 6p 7i 9z ai c8;59
control_enable ;;7i ai
control_message ;;4a
controllen ;;3p
controlmessage ;;45 4a 4b 4d 67
controlmessageowned ;;u 43 47 4a 4b 4d 67 6x 9w 9z ax
convention ;57
conversation 5e;b g j m p 19 1m 2t 2x 39 5d 5f 5o 6b 6w 6z 7a 87 8e 90 98 9p al ap aq bm bw c2;0 5 3o 59 5h 5j 5k 5l 5r 6x 8g 9q bq c0 c8;a 1u 38 57 8x 9r bx;8u 9n;8w
conversations ;9 1f 39 57 5c;59 aq;84
converse ;n s;2x 3d 59 8g ap aq bx
convert ;95;h i o 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 33 3h 3o 3p 66 67 8l 8o 8r 98 9c 9r al ao aq ba bu bx
cookie 7u;7a;ba;w;7w
cookies ;w a0 be;;;7u
cookiessent ;;7u
copied ;1 2t 4i 6o 8j;6x 72 9q ai ax bm c1 c7 c8 cb;30
copies ;a b 2t 31 3b 3g 4h 6b 6v 87 8x 9i;4m 4z 6x 7f;2x 4i;4q
coprocess 2x;;;2x 31
copy ;a c i 14 1i 1o 2d 2l 2x 30 4d 4i 5h 66 67 6o 6x 87 8g 8m 8t 9d as b5 bc c2;0 13 1j 20 3u 4e 4m 4z 59 6p 70 79 7f 7g 7n 84 8n 8o 8r 8u 91 94 95 96 97 9e 9h 9i 9q 9r a8 af ai aq aw b0 b1 ba bf bh bq;b d u 6b 6s 93 a5 bx;f 1z 5v 8w 8x b6;2t aa bv
copy_from_slice ;;3b 4m 6o 7a 7i 8w a0 af ai
copy_nonoverlapping ;;4z 7f
copying ;6s
core ;4y 50 56 6u 6v 87 9x c4;4z 7v;cb;;4s 6t
core_cpus_list ;;4z
cores ;4s 6v c8;4y;4z c4;6t 6u
cork ;8h;;;;8g
corked ;;8g
corner ;;4o
corners ;33
corp ;;7i
cost ;3x 56 57 5b 6t 6v 72 7c 82 9e 9i aa ae am an bc;8g cb;1f 3z
costs am c8;1f 1l 1o 22 2i 33 3x 3z 4q 4s 52 6n 6p 6r 6t 6z 7g 7y 8e 8f 8k 8z 98 9i a2 a8 ag ah aq bx c5;3q 4e 55 56 57 59 8g 9h c1;6o 79 7x 8u 9x;6v 9g
costs_nothing ;;3x
costs_one_delay_for_each ;;79
cou ;9r
could ;d e u 12 18 1s 1u 1x 1y 22 2i 2w 30 3d 3e 3p 3u 3x 45 4i 4r 56 5y 6q 6z 76 7d 7g 7o 7u 7y 88 8i 8q 8r 95 98 9k 9n a0 a5 a8 af be ca;2d 3q 42 43 4e 4m 4o 4z 59 6r 6s 7f 84 89 9q ba bm bx c8;15 2r 7i 7p 9r ae ai;i 1r 5b
couldn ;;53 57 7p
count 6y aw;i l 12 18 1o 1p 22 3b 3q 44 4m 4s 4z 67 6g 6n 6s 6t 6u 6z 88 8q 8y 90 9d 9k 9p 9r 9v 9x a2 ai al am b0 be bu;u 2d 2i 2n 2w 3p 3x 4b 4n 4o 57 59 62 6d 6p 79 7a 7g 7i 7u 7x 83 87 8z 9l 9n 9o 9q 9u 9w aq ba bm c8;1j 6y 7q 97
count_bare ;;9l
count_clients ;;;l
count_later ;9u 9w a2;a0
countdown ;;2n
countdown_to_the_end ;;2n
counted ;1f 1p 2l 3s 56 7q 8e 8i 98 9b 9v 9z be;3u 3x 59 6o 6x 8g 94 96 97 9m 9n 9w bf cb
counter ;1p 4n 4r 81 8v 9u a2 af;7u;;9v
counterpart ;67
counters ;a2;ba;9w;7u 9v
counting ;6p
counts 9w;c 16 1p 2p 2s 2w 3b 3g 3r 3x 4n 4z 52 57 59 63 67 6s 6x 6z 70 7a 7s 83 8d 8g 8i 8r 8x 8z 96 98 9e 9i 9l 9r 9x a7 af ai as ay b8 bf bj c1 c8 ca cb;3o 46 79 7g 7x 8v 9y a4 a8 b1;w 4b 4m 56 5z 66 6p 97 a2 aa ba;71 7u 9p aq b0;9v
course ;0 5 9 h 1a 1g 1k 2n 5d 5s 61 ah ai ak;7i bm bq bx c1 c5 c6 c7 c8 cb;ag;5r;ad
covered ;3h;8w a0
covers ;6x a0
cp ;1z
cpu ;;4z ai;4s
cpu0 ;;4z
cpufreq ;;4z
cpuinfo ;;4z
cpus ;6t;;4z
cpus_list ;;4z
cpuset ;52;4s 4z 9v b1 ba
cpuset(7) ;52
cr ;be bj;bm;bd bf c1
crash ;5l
crate ;h j o u 11 13 25 2d 2m 4b 5x 7i bm;2i 3u 4g 4m 4o 4z 54 55 56 57 58 59 6o 6x 79 8g 8u 95 9e 9h 9i 9n 9q 9r 9v a4 a8 a9 aa ae af ag ai aq b1 b8 ba bf bg bi bx c1 c2 c4 c6 c7 c8 cb;7f
crates ;e 59 5x c8
creat ;;6r
create ;4i 6r;11 13 33 35 4m 4o 4q 4z 6q 6s 6x 8g a9 aa ai bq
create_connection ;;89 bu
create_default_context ;;bu
create_dir ;;ai
create_dir_all ;;4z 7i 95 ai
create_new ;;d 37
createserver ;8h
creation ;;2w
creator ;36 6r
cred ;46
credentials 40;45 46 4e 4q 50 52 6d;3p 42 44 47;40 43 49;6i
credentials_of_nobody ;;40
creds ;46
crew 1g 66;1s 2k 39 3o 7g 81 8o 98 aa;1h 1i 1j 1x 20 2d 3x 4e 54 59 67 9i 9r;1k 1m 38 aq;1g 1l 66 6p 7x 80 ap
crew(1) ;;ap
crew(2) ;;ap
crew_in_crew ;;ap
crews ;;7x ap
crit ;;3p be bf
crl ;bq;bx
crl_number ;;bq bx
crls ;;bq bx
crlsign ;;bq bx
cron ;;3p
cross ;3f 6z
crossed ;aa
crosses ;o 3e a5 aq;6t af;3f
crossesdevices ;;a9
crowd ;aq c4;58 c8 cb;;1f
crowns ;;bu
csk_accept ;7y;1g 7x
css ;;bm
cstring ;;7f
ct ;;95
ctl ;u
ctrl ;5f 5p
ctrl_c ;i 10 18 22 39 3p 53 54 55 65 6p 7d 8q 8r a6 b4 b7 cc;37 6x ba;1e 36 75;14
ctrl_d ;m n s 11 12;t u v w 57 59
ctrl_s ;3q 56;59
ctrl_z ;14 2i 8p;2d;1i
ctrunc ;;6p;4b
culprit ;7z
cure ;18 1f 4o 67 7v a5 aa bx;22 2x 8c 9v;8g
cures ;61 7v 8z 9z
curl 7a;3x 57 74 8o 90 br bw bx by;9 53 6x 6z 7o a8 at az be bf;6w 79 7p 99 9f 9i a3 a5 bn;75 8q 9c;7a 8h 8l aa bh
curls ;7a
curls_best ;;7a
current ;1x
current_dir ;;ai bm
currently ;7i
cursor ;;6x ai
curve ;;c6
custom_flags ;;2r 33 35 4e
customer ;e 7i 7q
cut 84;12 14 17 18 1l 1m 22 2r 3p 3x 3z 57 59 66 67 6g 6h 6n 74 96 99 9e 9x a0 a2 ag aq b8 bk by bz c1 c5;2i 3b 3o 4o 5f 6o 6x 89 97 9i 9r 9v af ai bm bu bw bx c0 c6 c8;1q 2d 3u 7f 86 8b 94 95 c2 c7 ca;9b ay bn;84
cut_answer ;9r;;9p 9q
cut_off ;;9e 9i bg bi c2
cut_records ;bu bz;bx
cut_short ;;3j;1q
cutoff ;;ae af ai
cuts ;3h 3p 3x 67 72 7f 7i 8b 8g 8p az b1 c7;3j 3q 3u 6n 6o 89 aq;;;84
cutshort ;;7f
cve_2011_0411 ;87
cve_2020_15257 ;3e
cve_2020_25705 ;ai
cwd ;;a9 bm
cwnd ;;71
cwr ;;6x
cycle ;;3x 7i 9i aq
cygwin ;3b
`;
