// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['d'] = `
d ;g h m n s 11 12 1f 1m 56 5p 7l 89 8h 9w aq bp;i t u v w 19 1a 1s 1u 2i 37 38 3o 3q 3s 3u 43 47 57 58 59 66 6p 6x 7n 7o 7q 7w 88 8c 8q 90 94 95 99 9u 9z a0 b6 bh bw c0 c1
d3 ;;6x
d744 ;;9w
d9 ;;6x
dac_override ;1x
dad ;7q;b1
daddr ;;7a 7u 7w aw
daemon 3q;37 3d 3h 3p 3r 40 43 45 47 49 ba;38 59 6x 7o 82 8q 90 99 be bf bi
daemon(7) ;37
daemonize ;;7i ai
daemons ;37;3p
damage ;72
damaged ;72 9v
dance ;;58
danger ;18
dangerous ;8o
dangling_mut ;;7y
dashed ;2t
data ;i j w 16 1t 45 47 49 4o 4q 6s 6z 70 8g 95 96 97 99 9b 9m 9x a3 a4 a5 a6 aa ac ad ae ag ai b1;3p 4a 7i 8m 8n 8r 8w 94 9z a0 a7 a9 af ba bp bw bx c0 cb
data_accepted ;;bx
data_binary ;;bh
data_ends ;;94 96 97
data_segs_in ;;8g
data_segs_out ;;8g
data_sent ;8e
data_size ;;bx
database ;j 24 40 62 8d;ai
databases ;k
datagram 1o;1p 1r 1x 1y 2c 2d 2i 2k 2r 3b 3g 3h 3o 3p 3q 3r 49 4d 4y 67 68 69 6d 6g 6t 6u 9u 9v 9w 9x 9y 9z a0 a2 a3 ad af au av ax ay b1 b4 b5 b6 ba bc;1n 3j 40 4z 66 6v 7f a8 aa b7 b8
datagram_to_a_stream ;;1p
datagrams 3h 67;d 1o 1p 3j 3r 4y 50 52 69 6d 6g 6v 9u 9v 9x a0 a1 a2 a3 ag ax ay b5 ba bc;2d 3o 3p 3q 66 7f 9y
date ;g h i m 10 3p 9t;13 4z 8q be bf bg bh bm bq bx
date_time_ymd ;;bq bx
dates ;bx
day ;k 1m 30 33 50 66 7l 7q 9r b3 bq;u 6p 84 9d 9e br bx c1 c5 c6 c7 c8 cb
days ;61 64 7c 95 ah;bq bx c6
days_from_now ;;bq bx
daytime ;h i k m u 10 63
daytime_throws_away ;;i
db8 ;;7q 8c
dbus ;;ba
dd ;2q;2r
de ;;9v
dead ;a f 1x 1y 22 2d 31 32 33 37 38 3a 3g 53 59 5m 6e 7a 8q 9f c5;2i 30 35 36 4z 58 aq ax
dead_code ;;4o ba
dead_ends ;75;76 77 78 79 7a
dead_routes ;;7a
deadline 1i 66 9d;i 1j 1l 1m 20 2k 3d 3x 59 76 7b 7g 7i 7j 7w 82 83 84 8d 8o 8r 90 98 99 9c 9e 9f 9h 9i 9j 9k 9r af ai aj as bn bq bt bx by c8;1s 1x 2d 2x 38 3o 43 4z 57 67 6p 7f 87 89 8e 8g 8i 9g 9o 9q aa ag al ao ap aq bd bm c4 c6
deadlock ;4o ap
deaf ;1i 7u 7w 81 8v 9j b5;59 8u 9i
deals ;22 7h
dealt ;;9v ba
dear ;6t
death ;46 4r 6k;30
debian ;33 3a 3d 40 42 47 5f 6p 7d ad ba be
debug ;24 52 57 cb;b u 12 13 14 16 1b 1f 1g 1j 1k 1o 1p 22 2v 30 32 33 35 38 3d 3p 3u 3x 40 42 43 45 46 47 4a 4e 4o 4s 4y 4z 53 59 63 6n 6o 6p 6q 6r 6t 6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7x 7y 82 85 8c 8e 8f 8g 8h 8i 8l 8o 94 95 96 97 98 99 9d 9e 9h 9i 9l 9m 9n 9o 9q 9r 9y 9z a0 a3 a4 a5 a6 a7 a8 a9 aa ae af ai al am aq at ax ay az b0 b1 b4 b7 b8 b9 ba bd bf bm bp bw bx c1 c8
debug_assert ;;c2
debug_assert_eq ;;c6 c8
debug_assertions ;;4z
debugging ;bw
decide ;1g 38 4b 5q 75 7c 7d 85 8i 8o 99 9j bc bs c4;7q
decided ;1f 77 78 7a 7g 90 aw;cb
decides ;21 2c 2d 3q 46 50 62 76 79 7a 7q 85 9b a9 b4 cb;3e 56 6n
decision ;4a 54 7c 9a
declares ;3b
decode ;3u 3x;6o 87 9r bm
decoded ;bm
decoder 3u;3x 3z 6n 6o 84 86 87 88
decodes ;3x bm
decrypterror ;;bq bs bx
dedup ;;8r
deed ;;88 8u
deeds ;88;8u
deep ;1x 35 60
deeper ;1 b c d i j k n p q u w y 12 13 14 16 1a 1c 1f 1g 1i 1j 1o 1p 1x 21 22 2d 2i 2k 2l 2m 2r 2t 30 33 35 37 38 3b 3e 3j 3o 3p 3q 3t 3u 3x 40 43 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 4z 55 56 58 59 5q 5w 5x 5y 62 66 67 6d 6o 6p 6q 6r 6s 6t 6u 6v 6x 6z 70 71 72 77 79 7a 7g 7i 7n 7o 7q 7u 7w 7x 7y 7z 84 87 88 89 8e 8g 8i 8r 8u 8w 8x 90 91 94 95 97 98 9e 9i 9r 9v 9x 9y 9z a0 aa af ai ao aq ay b1 ba bh bm bx c0 c6 c8 cb
def ;;4m 4q 88
default ;h w 16 1s 24 3d 3j 62 63 7o 7q 7v 8g 8h 8r 8x 8y 8z 93 95 97 9v a2 ah am ax ay az ba bu;n p 2d 2i 3h 3p 3q 4o 4z 57 59 66 67 6x 71 79 7d 7f 7g 7i 7n 7u 86 8c 8i 94 9h 9i 9n 9q 9r 9u 9y 9z a8 aa ai aq b1 b4 b8 bd bg bm bq bx c0 c1 c2 c4 c7 c8 cb
default_context ;;bu
default_features ;;bq
defaults ;;9i bi
defence ;4g
defend ;aa
defer ;;7w
defer_accept ;7w
defunct ;;30
degrees ;;4e
del ;22 94;y 7a 7i 8c 9v b1 ba
delack_max ;8e
delack_min ;8e
delack_timer_handler ;8e
delay ;6u 79 7a 7c 7w 8e 8f 8g 8k 8z 9i aa c4 c8;6w 6x 6z 70 71 82 85 8i 8l 8o 9e a4 a5 b8
delay_for_each ;;79
delayed 8e;8f 8j 8w
delays ;8e 8g 8h 8k
delete ;33 3g 5l 7i 7w 9h c5;8u 98 9v aw
deleted ;38 39 4i;33 8u
deleted_lock ;;33
deletes ;35 5l
delimiter ;3t 83
deliver ;94;6x bx
delivered ;f v
delivers ;2k 4b 7a
delivery ;9y
demands ;b0
demo ;57
demo_app ;;57 7v
denied ;1v 3d 7l 7n 7o 7q 8c;1x 35 37 38 47 4e 63 7a b6
denies ;7l 7q
deny ;7i 7o;be bf
deny_as_seen ;;7l
deny_hosts ;7q 7t;7n 7o
deny_unknown_fields ;;59
deny_unmapped ;7o;8c
depend ;18 72
dependencies ;;h j o u 11 2d 3d 5x 62 af bm bq
depends ;b c 3e 3t 4s 7e ao;bf
deprecated ;7q
depth ;9r;c6
deref ;;u 45 4m 4z 6r 6s 8z 9v bq bx cb
deref_mut ;;cb
derefmut ;;bq bx cb
derive ;;3q 3u 4o 4z 59 6o 6p 6r 6s 6x 79 7f 7g 7n 8g 8m 8o 8r 8u 8w 91 94 96 97 98 9d 9e 9h 9i 9m 9n 9q 9r 9y a8 aa ae af ai aq aw b0 b1 b8 ba bf bm bq bx c1 c2 c8
desc ;;59
describe ;;u 1o 54 59
describing ;3t
description ;d f h 2t 4r 5b 9x
descriptions ;2t
descriptor b;c d e f h i n s u v 16 19 1a 1g 1j 1q 1r 1x 22 2l 2o 2q 2t 2v 2w 30 31 33 35 37 39 3a 3g 3p 43 46 47 49 4a 4b 4d 4e 4g 4h 4i 4n 4q 4y 53 55 57 59 5b 6b 6g 6j 6p 6r 79 7x 7z 87 8m 8n 8r 8t an aq;1c 1s 38 3q 4z 56 7y
descriptors 4a;b d n s 1g 1s 1x 2d 2l 2r 2t 2v 30 38 3a 3p 3x 43 4b 4d 4e 4g 4h 4n 53 55 56 57 6j 6p 7a 7i 7y 8m 8r aq;2i 3o 3q 3s 3u 47 4i 4m 4o 58 59 6q 6r
descriptors_of_a_child ;;2w
deserialize ;;59
deserves ;46 4m
designing 9l
desk ;3q 4d 4h 6p 7g 7i 7j 9e 9i;c1
desk_end ;;3q
destination ;21 7a 7q ay
destination_unreachable ;;b1
destinations ;7q ax
destroy ;99
destructors ;aq
details ;39
dev ;30 3x 4i;b i y 1j 1t 22 2i 2v 36 37 38 3p 3q 40 47 53 55 56 57 58 62 66 67 6n 6p 6r 6z 70 71 75 79 7a 7h 7i 7o 7p 7q 7x 7y 7z 8c 8g 8q 94 95 99 9v a3 a4 a5 a6 a7 a9 aa at ay az b1 ba be bf bh br bw bx c0 c1 c2 c6
developer ;24
device ;6t ba;1t 2q 35 36 37 3q 4q 6q 6x
devices ;bp;4z
df ;ay az b1
dfl ;;55 56 57
dgr ;;3b
dgram ;1n 1o 1p;k 2d 2i 3h 3j 3p 4z 6x 8r 91 9v 9w 9x 9z a0 af av b4 ba
dgram_disconnected ;3q
dgram_qlen ;3q;1o
di ;;3s 3u
diag_destroy ;99
dice ;;9h 9i ah
dict ;;9r
dictionary ;9r
did ;g i k t u z 14 16 19 1b 1f 1p 33 38 3b 3u 4g 4h 4i 52 53 59 5f 5u 62 6n 6u 7d 7i 8e 8r 93 9r ao ax be c1;4b 4m 4z 6p 71 86 8w a9 aa af b0 b1 bm
die ;46 4n 6a 7o bc;3s 3u
died 8q;1z 30 3q 46 49 53;55 56 57 9i
dies 30 59;2s 31 55 56 5l 6p 6q b7 bi;46 4n 8q
diff ;;aa
differ ;d g i p s u 1f 1j 1n 1r 1t 43 5p 62 7n 7x 83 8z 95 9i ba
difference ;s 2i 65 7f 7w 8n c7;bm
differences ;7e
different ;p s 22 31 3e 47 4o 7f 7g 7l 9r be;3b
differently ;47
differs ;65
dig ;7k a0 ai ba;9z
digit ;72 75 9n b7;3p 7a 7n 9m ba bf bi bm c8
digit(1) ;;bm
digits ;25 3b 3p 72 9n bf c1;4z 9m 9r ai ba bi bm
dir ;38;4b 4z ai aq bm
dir_all ;;4z 7i 95 ai
direct ;2r
direction ;i m n u x 16 1j 2x 6y 8o 8r 8t bp bx c5 c7;3u 4z 6o 6x 9r aq
directions ;i n 1p 1v 2r 2s 2x 5x 66 8w aq;6x bm c6 c8
directly ;9p
directories ;1v 1x 35
directory ;1k 1r 1v 1x 1z 2d 2v 33 35 36 38 3b 3d 3f 3g 3q 5e 5f 5r 6x 7d 7k a9 ac bb bc bm c1;1u 7o 9z aa ai aq b8 ba
disable ;7d 7o ad ba be
disable_ipv6 ;7o
disable_nagle_algorithm ;8h
disagree ;1 3p 4s 5d
discarded ;7a
discards ;;9v
disconnected ;3q;54
discover ;ay;ax b1
discovery ;b9 ba bb
disk ;3h 3q 55 56 aa;3p 59 a9
display ;;b h i n o q 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2n 2r 2v 2x 33 35 36 37 38 3a 3b 3h 3o 3p 3q 3u 40 43 47 4e 4g 4m 4z 54 59 6p 6x 72 75 76 77 79 7a 7f 7i 7n 7w 7x 7z 84 89 8g 98 9e 9m 9n 9q 9r 9v aa af ai ao b1 ba bm bq bx c1 c8
displays ;1c
distance ;4r
distinguished_name ;;bq bx
distinguishedname ;;bq bx
distribution_point ;;bq bx
disturb ;9o aq
disturbed ;1x;33 35
div_ceil ;;4m bx
div_ceil(8) ;;4m
divide ;4z;ao
divided ;aa
divides ;3e 60 ao
dl ;;95 99
dlnv ;;8q 9i
dname ;af;ai
dns 7e ad;2k 3t 7i 7k 9g a0 af ag ai aj ak ba bx bz;7f 7g ae ah c6
dns_lookup ;7f
dns_rebind ;7i
dnsmasq ;7i a0
dnsmasq_base ;a0
dnsname ;;bx
dnsutils ;a0 ad ba
dntype ;;bq bx
dnvl ;;99
do 8h;1 a b d f i m n p q 13 14 18 1a 1e 1j 1k 1n 1p 1r 1x 1z 22 2b 2i 2k 2l 2n 2p 2t 31 33 35 36 3e 3q 3s 3t 3z 42 44 47 4g 4h 4i 4r 52 54 56 57 5c 5f 5m 60 63 65 6f 6p 6s 6w 6x 70 72 77 7d 7g 7k 7o 7q 7u 7x 7y 81 86 89 8d 8g 8m 8r 8x 8z 95 9e 9h 9k 9p 9q 9t 9z a0 a2 a3 a5 aa ac af ai ak am ao ap aq as at aw ay b0 b1 b4 ba bc bd be bf bo bs bu bx bz c4;k 1b 1g 1i 38 3b 3p 3u 3x 46 4z 58 59 62 66 6o 6r 79 9g ax b8 bi c2
do_accept ;7y
do_daemonize ;;7i ai
do_not_add_up ;aa
do_not_query_localhost ;;7i ai
do_nothing ;;14 77
do_tcp ;;7i
do_wait ;;ap
docker ;1w
documentation ;h w y 13 16 1f 1k 22 2n 30 61 6n 6z 70 72 7o 7q 7w 86 8i 8y 8z 95 97 9v aw ay;7i
does 4y 4z 70 72 83 ag bl;b c d e f g h i k m o p q s t u y z 10 12 14 15 16 18 1a 1c 1e 1g 1j 1k 1m 1o 1p 1r 1u 1w 1x 1y 1z 21 22 24 25 26 2b 2c 2d 2i 2k 2m 2n 2o 2q 2r 2s 2t 2v 2x 30 31 33 35 36 37 38 39 3a 3b 3d 3f 3g 3h 3j 3o 3p 3q 3t 3u 3x 3z 40 42 49 4a 4b 4d 4g 4h 4m 4n 4o 4r 4s 52 53 54 56 57 58 59 5b 5h 5j 5k 5l 5m 5n 5o 5r 5u 5y 61 65 67 6l 6n 6o 6p 6q 6s 6t 6u 6v 6z 71 73 74 75 76 77 78 79 7a 7c 7d 7f 7g 7i 7k 7l 7o 7q 7t 7v 7x 7y 7z 81 82 84 85 87 89 8b 8e 8g 8h 8i 8k 8o 8p 8q 8r 8t 8w 8x 90 93 94 95 96 97 9b 9c 9e 9g 9h 9i 9o 9p 9q 9r 9t 9v 9w 9x 9y 9z a2 a3 a4 a5 a7 a8 aa ac af ai ak al am ap aq as au aw ax b2 b3 b5 b6 b7 b9 ba bc be bf bg bh bi bm bn bo br bu bv bw bx by bz c0 c2 c4 c5 c7 c8 ca cb;1b 2p 2w 43 47 4i 55 6b 6r 6x 7n 88 8c 8m 9m 9n 9u ae at b0 b1 b8 bs
doesn ;w 22 2t 3z 61 62 67 68 7i 7k 7q;bx
doing ;p 6t
domain 1n 1s 20;1p 1r 1y 23 25 2c 2d 2k 3b 3o 5x 65 69 6d 7i;k o p t u 13 1o 1t 1u 1v 1w 1x 21 22 26 2i 37 38 3d 3j 43 4z 57 62 67 6x 70 71 77 78 79 7a 7n 7o 7u 7w 7y 84 89 8r 8w 91 95 9i 9v 9w 9x 9z a0 ai b4 ba c8
domain_and_type ;1q;1n 1o 1p
domain_by_type ;;1o
domains ;1o 1p 1r 7i
don ;39 3x 4o 4q 56 5b 60 6h 6o 78 7d 7i 7n 8g 9e 9h 9p 9x a0 a8 ay bv;6x ae
done 32 9p;f 1i 1x 2i 3p 4n 4o 5t 6d 8r 8t 8v 9c 9h 9j 9q 9r 9v aa aq ba be cb;i n t u v w 1g 1j 1k 2d 2w 3x 4e 4g 54 56 57 59 62 66 6p 6r 7q 7w 7x 84 89 8m 8z 91 9d 9e 9g 9i 9o 9x a0 a3 a4 a5 a7 af ag ai ao aw bd bg bi bm bp bq bs bw bx c0 c2 c4 c6 c8
dont ;ay
dontwait ;4n 67 6d;3q 4o 59 9w
door 47;1y 23 49 6e 6i aa;1v 37 4i 6r 7l 7n 8c c8
doorbell 4i;52 6k 6t;4z
doorkeeper ;49;47
doors ;c8;7o 7p
dot ;u 7i bm;7g ai
dots ;15 7i
double ;;9y a4 a5 aa
doubled ;6z a5 aa ac;9y a4
doubled_pauses_do_not_add_up ;aa
doubles ;3j 4z 56 6o 71 9h 9x 9y a4 a5 aa
doubling ;97 aa
doubt ;50 8v az
down 9d;k u 1o 35 3d 3x 4n 4o 4r 50 56 5p 67 6n 6r 6t 79 7x 7y 7z 8r 95 9k an;1w 22 6b 94 99 aq b8 c8
downcast ;;3x
downcast_ref ;;bx
download ;9f;9c 9i at az
downwards ;u 6z
dozen ;54
dport ;;q 14 16 7a 8u 8y 90 99 9v aw
draft ;71 af
drain ;;4b 4d 59 6p 9e bg bm bx c1 c2
draining ;39
draw ;4z;8g 9i 9v
drawer ;;35
drawn ;u 4z 6z 8f
draws ;4z 87 9i
drew ;0 u
drive ;1x
drop ;d f s 2i 2s 2t 4b 5v 6z 71 74 79 8l 8p 98 9v a0 al ao as c2;b e q 16 22 2n 2o 2x 30 3q 3u 4d 4g 4s 4z 54 55 56 57 59 6b 6d 6o 6p 6r 6s 6t 6v 7a 7i 7u 7w 7x 7y 7z 83 87 88 89 8c 8m 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 9i 9r 9y a4 aa ai an ap aq au b1 ba bm bq bx c0 c5 c6 c8 cb
drop_root ;;ba
dropped ;e f h y 1o 1p 4b 4d 59 5b 5v 75 7c 7g 7i 7w 81 84 87 89 8k 8l 8m 8r 8x 93 9v 9w a2 ao aw bu;d 6t 6z 7f 7u 8u 94 9e 9u 9y a4 aa an aq
dropped_writer ;2o
dropping ;30 31 a0;59
drops ;w 4g 59 5g 6z 74 7a 7i 7p 7u 89 8t 8v 8x 95 97 9v 9y a4 ac ag ao aq ay b1 b5 b9 c5;4b 55 56 57 6p 96
drwxr_s ;;38
dst ;67 9z;94 99
dual 7l;21
dual_stack ;7o
due ;6u 6z 79 7w 97;54 59 94 96 98 9h 9i a4 a6 a8 aa
dump ;25 2b 5z
dumpable ;30
dup ;u 8m
dup2 ;30
dup2(2) ;30
dup2_onto_itself ;;30
dup2_raw ;;30
dupfd_cloexec ;b 2w
duplicate 8w;6z 93 9y
duplicate_mod ;;4o
duplicates ;8w
duration ;9k;d h i n o q u 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2i 2r 2x 38 3b 3d 3o 3q 3x 43 4e 4g 4m 4z 56 57 58 59 5f 66 67 6p 6x 70 71 76 77 79 7a 7f 7g 7i 7n 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8w 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9o 9q 9r 9v 9y 9z a6 a8 aa af ai al an ao ap aq av ay b0 b1 b4 b8 ba bd bm bq bs bu bx c0 c4 c6 c8
duration_since ;;i 1i 1j 1s 1x 20 2x 38 3d 3o 3x 43 54 59 66 6p 6x 71 76 7f 7g 7w 84 98 9d 9e 9i a6 aa b1 b8 ba bm bq bx c4 c8
during ;4h 57 b3
duty ;a4
dying ;56 5l
dying_visitor ;5l
dyn ;;4z 86 9e 9i ag ai ap bx
dynamic ;60;7a
`;
