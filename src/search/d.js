// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['d'] = `
d ;g h n s 11 12 1f 1m 56 65 7l 89 8h 9w bp;i t u v w 19 1a 1s 1u 2i 37 38 3o 3q 3s 3u 43 47 57 58 59 66 6p 6x 7n 7o 7q 7w 88 8c 8q 90 94 95 99 9u 9z a0 b6 bh bw c0 c1;m 5p aq
d3 ;;6x
d744 ;;9w
d9 ;;6x
dac_override ;1x
dad ;7q;b1
daddr ;;7a 7u 7w aw
daemon 3q;37 3d 3r 47 49 56;38 59 6x 7o 82 8q 90 99 be bf bi;3h 43 45;3p ba;3q 40
daemon(7) ;37
daemonize ;;7i ai
daemons ;37;3p
damage ;72
damaged ;9v;;72
dance ;;58
danger ;18
dangerous ;8o
dangling_mut ;;7y
dash ;;55 56 57
dashed ;2t
data ;j w 16 45 49 4o 6s 70 8g 96 9b 9m 9x ag ai;u 3p 4a 7i 8m 8n 8r 8w 94 9z a0 a7 a9 af ba bp bw bx c0 cb;i 1t 4q 6z 99 a3 a6 ae b1;47 95 a4 a5 aa ac ad;;97
data_accepted ;;bx
data_binary ;;bh
data_ends ;;94 96 97
data_segs_in ;;8g
data_segs_out ;;8g
data_sent ;8e
data_size ;;bx
database ;40 62 8d;ai;j;24
databases ;k
datagram 1o;1r 1u 1x 1y 2d 2k 2r 32 3h 3o 3p 3r 4d 69 6g 6t 6u a2 ad;1n 3j 40 4z 66 6v 7f a8 aa b7 b8;2c 3q 4y 68 6d 9x 9y a3 af av b1 b4 b6 bc;1o 1p 2i 3b 3g 49 9u 9v a0 au ay b5 ba;9w 9z ax;67
datagram_to_a_stream ;;1p
datagrams 3h 67;d 1p 3j 3r 50 52 6d 6v 9u a1 a3 ag ax ay b5 ba bc;2d 3o 3p 3q 66 7f 9y;1o 6g a0 a2;67 69 9v;9x
date ;i m 10 3p 9t;13 4z 8q be bf bg bh bm bq bx;g h
date_time_ymd ;;bq bx
dates ;bx
day ;k 1m 30 33 61 66 7l 7q 9r b3;u 6p 84 9d 9e br bx c1 c5 c6 c7 c8 cb;50 bq
days ;61 64 95;bq bx c6;7c ah
days_from_now ;;bq bx
daytime ;h i k m u 10 63
daytime_throws_away ;;i
db8 ;;7q 8c
dbus ;;ba
dd ;2q;2r
dead ;a f 1y 22 2d 31 38 3a 53 59 5m 6e 7a 8q 9f c5;2i 30 35 36 4z 58 aq ax;1x 32 37;33 3g
dead_code ;;4o ba
dead_ends ;;76 77 78 79 7a;;75
dead_routes ;;7a
deadline 1i 66 9d;i 1j 20 3d 59 7i 7j 7w 82 83 8d 8r 90 99 9c 9h 9j 9k 9r af ai aj bn bq bt bx by c8;1s 1x 2d 2x 38 3o 43 4z 57 67 6p 7f 87 89 8e 8g 8i 9g 9o 9q aa ag al ao ap aq bd bm c4 c6;1i 1l 1m 76 7g 84 8o 98 9d 9e 9f as;3x 66 7b;9i
deadlock ;4o ap
deaf ;7w 81 8v 9j b5;59 8u 9i;;1i;7u
deals ;22 7h
dealt ;;9v ba
dear ;6t
death ;46 4r 6k;30
debian ;33 3a 40 42 47 5f 6p 7d ad ba be;;3d
debug ;24 52 57 cb;b u 12 13 14 16 1b 1f 1g 1j 1k 1o 1p 22 2v 30 32 33 35 38 3d 3p 3u 3x 40 42 43 45 46 47 4a 4e 4o 4s 4y 4z 53 59 63 6n 6o 6p 6q 6r 6t 6w 6x 6z 70 71 72 75 76 77 78 79 7a 7d 7e 7f 7g 7h 7i 7l 7n 7o 7p 7q 7x 7y 82 85 8c 8e 8f 8g 8h 8i 8l 8o 94 95 96 97 98 99 9d 9e 9h 9i 9l 9m 9n 9o 9q 9r 9y 9z a0 a3 a4 a5 a6 a7 a8 a9 aa ae af ai al am aq at ax ay az b0 b1 b4 b7 b8 b9 ba bd bf bm bp bw bx c1 c8
debug_assert ;;c2
debug_assert_eq ;;c6 c8
debug_assertions ;;4z
debugging ;bw
decide ;1g 38 4b 5q 75 7c 7d 85 8i 8o 99 9j bc bs c4;7q
decided ;1f 77 78 7a 7g 90 aw;cb
decides ;21 2d 46 50 62 76 79 85 9b a9 b4 cb;3e 56 6n;2c 3q 7a;7q
decision ;4a 54 7c 9a
declares ;3b
decode ;3x;6o 87 9r bm;3u
decoded ;;;bm
decoder 3u;6n 84 86 87 88;;3z;3u 3x 6o
decodes ;3x bm
decrypterror ;;bq bs bx
dedup ;;8r
deed ;;88 8u
deeds ;88;8u
deep ;1x 35 60
deeper ;1 b c j n p q w y 12 13 1a 1c 1f 1i 1j 21 2d 2k 2l 2m 2r 2t 35 36 37 38 3e 3j 3o 3t 3u 43 46 47 4a 4b 4d 4e 4g 4i 4m 4n 4o 55 56 58 5q 5w 5x 5y 6d 6o 6q 6r 6s 6v 6z 70 71 72 77 7g 7n 7o 7u 7x 7y 7z 84 88 89 8e 8i 8u 8w 8x 90 91 94 97 98 9e 9x 9y 9z af ao ay bh c0 c6 cb;;d i k u 14 16 1g 1o 1p 22 2i 3p 3x 40 59 62 66 67 6p 6t 6u 6x 79 7w 87 a0 b1;1x 30 33 3b 3q 4z 7a 7q 8g 8r 95 9v ai ba bm c8;7i 9i 9r aa aq bx
def ;;4m 4q 88
default ;h w 16 1s 24 3d 3j 63 7o 7v 8g 8r 8x 8y 93 95 97 9v a2 ah am ax ay az ba bu;n p 2d 2i 3h 3p 3q 4o 4z 57 59 66 67 6x 71 79 7d 7f 7g 7i 7n 7u 86 8c 8i 94 9h 9i 9n 9q 9r 9u 9y a8 aa ai aq b1 b4 b8 bd bg bm bq bx c0 c1 c2 c4 c7 c8 cb;62 7q 8h 8z
default_context ;;bu
default_features ;;bq
defaults ;;9i bi
defence ;4g
defend ;aa
defer ;;7w
defer_accept ;7w
defunct ;;30
degrees ;;4e
del ;;y 7a 7i 8c 9v b1 ba;22 94
delack_max ;8e
delack_min ;8e
delack_timer_handler ;8e
delay ;6u 7c 7w 8z 9i aa c4 c8;6w 6x 6z 70 71 82 85 8i 8l 8o 9e a4 a5 b8;79 8f 8g 8k;8e;7a
delay_for_each ;;79
delayed 8e;8j;;8f 8w
delays ;8e 8g 8h 8k
delete ;33 3g 5l 7i 7w 9h c5;8u 98 9v aw
deleted ;38 39 4i;33 8u
deleted_lock ;;33
deletes ;35;;5l
delimiter ;;;83;3t
deliver ;94;6x bx
delivered ;f v
delivers ;2k 4b 7a
delivery ;9y
demands ;b0
demo ;;;57
demo_app ;;57 7v
denied ;1v 3d 7n 8c;1x 35 37 38 47 4e 63 7a b6;7l 7q;7o
denies ;7l 7q
deny ;7i;be bf;7o
deny_as_seen ;;7l
deny_hosts ;7q;7n 7o;7t
deny_unknown_fields ;;59
deny_unmapped ;7o;8c
depend ;18 72
dependencies ;;h j o u 11 2d 3d 5x 62 af bm bq
depends ;b c 16 3e 3t 4s 7e ao;bf
deprecated ;;;;7q
depth ;9r;c6
deref ;;u 45 4m 4z 6r 6s 8z 9v bq bx cb
deref_mut ;;cb
derefmut ;;bq bx cb
derive ;;3q 3u 4o 4z 59 6o 6p 6r 6s 6x 79 7f 7g 7n 8g 8m 8o 8r 8u 8w 91 94 96 97 98 9d 9e 9h 9i 9m 9n 9q 9r 9y a8 aa ae af ai aq aw b0 b1 b8 ba bf bm bq bx c1 c2 c8
desc ;;59
describe ;;u 1o 54 59
describing ;3t
description ;f h 4r 5b 9x;;d 2t
descriptions ;2t
descriptor b;f h i n s u v 1g 1j 1q 22 2o 2q 2t 2w 35 37 39 3a 3g 3p 43 46 47 49 4b 4n 4q 4y 53 55 56 59 5b 6b 6g 6r 79 87 8m 8t an aq;1c 1s 38 3q 4z 7y cc;16 1r 1x 2l 2v 31 33 4g 7x 7z 8n 8r;b c e 19 1a 30 4e 57 6j 6p;d 4a 4d 4h 4i
descriptors 4a;n 1g 1s 2l 2r 2t 2v 37 3a 3h 3p 3x 43 4d 4e 4n 53 55 56 7a 7i 7y 8m 8r aq;21 2i 38 3o 3q 3s 3u 47 4i 4m 4o 58 59 6q 6r;d s 2d 4h 57 6j;b 1x 30 4g 6p;4b
descriptors_of_a_child ;;2w
deserialize ;;59
deserves ;46 4m
designing 9l
desk ;4d 4h 7i 7j 9e 9i;c1;3q;7g;6p
desk_end ;;3q
destination ;21 7a ay;;;7q
destination_unreachable ;;b1
destinations ;ax;;7q
destroy ;99
destructors ;aq
details ;39
dev ;30 3x 4i;b i y 1j 1t 22 2i 2v 36 37 38 3p 3q 40 47 53 55 56 57 58 62 66 67 6n 6p 6r 6z 70 71 75 79 7a 7h 7i 7o 7p 7q 7x 7y 7z 8c 8g 8q 94 95 99 9v a3 a4 a5 a6 a7 a9 aa at ay az b1 ba be bf bh br bw bx c0 c1 c2 c6
developer ;24
device ;6t ba;1t 2q 35 36 37 3q 4q 6q 6x
devices ;bp;4z
df ;az b1;;;;ay
dfl ;;55 56 57
dgr ;;3b
dgram ;1n;k 2d 2i 3h 3j 3p 4z 6x 8r 91 9v 9w 9x 9z a0 af av b4 ba;1o 1p
dgram_disconnected ;3q
dgram_qlen ;3q;1o
di ;;3s 3u
diag_destroy ;99
dice ;;9h 9i ah
dict ;;9r
dictionary ;9r
did ;g i k t z 14 16 19 1b 1f 1p 33 38 3a 3b 3u 4h 52 59 5f 5u 62 6n 6u 7d 8e 8r 93 9r ao ax be;4b 4m 4z 6p 71 86 8w a9 aa af b0 b1 bm;4g 4i 53 7i c1
die ;46 4n 6a 7o bc;3s 3u
died 8q;1z 30 3q 46 49 53;55 56 57 9i
dies 30 59;31 55 56 5l 6p 6q b7 bi;46 4n 8q;2s
diff ;;aa
differ ;d g i p u 1f 1n 1r 1t 43 7n 7x 83 8z 9i 9z ba;;s 1j 5p 62 95
difference ;s 65 7w 8n c7;bm;2i 7f
differences ;7e
different ;s 22 31 47 4o 7f 7g 7l 9r be;3b;p 3e
differently ;47
differs ;65
dig ;7k a0 ai;9z;ba
digit ;72 b7;3p 7a 7n 9m ba bf bi bm c8;75;9n
digit(1) ;;bm
digits ;25 3b 3p 72 9n bf c1;4z 9m 9r ai ba bi bm
dir ;38;4b 4z ai aq bm
dir_all ;;4z 7i 95 ai
direct ;2r
direction ;i m u x 16 1j 2x 6y 8o 8r 8t bp c5 c7;3u 4z 59 6o 6x 9r aq;bx;n
directions ;i 1p 1v 2r 2s 2x 58 5x 66 8w aq;6x bm c6 c8;n
directly ;9p
directories ;1v 1x 35
directory ;1k 1v 2d 2v 35 36 3b 3d 3q 5e 5f 5s 6x 7d 7k bb bc c1;1u 7o 9z aa ai aq b4 b8 ba;1r 3f ac bm;1z 38 3g 5r a9;1x 33
disable ;7d 7o ad ba be
disable_ipv6 ;;;7o
disable_nagle_algorithm ;8h
disagree ;1 3p 4s 5d
discarded ;7a
discards ;;9v
disconnected ;3q;54 59
discover ;ay;ax b1
discovery ;b9 bb;;ba
disk ;1k 3h 55 56 6r aa;3p 59 a9;;3q
display ;;b h i n o q 11 13 14 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2n 2r 2v 2x 33 35 36 37 38 3a 3b 3h 3o 3p 3q 3u 40 43 46 47 4e 4g 4m 4z 54 59 6p 6x 72 75 76 77 79 7a 7f 7i 7n 7w 7x 7z 84 89 8g 98 9e 9m 9n 9q 9r 9v aa af ai ao b1 ba bm bq bx c1 c8
displays ;1c
distance ;4r
distinguished_name ;;bq bx
distinguishedname ;;bq bx
distribution_point ;;bq bx
disturb ;9o aq;1x
disturbed ;1x 32;33 35
div_ceil ;;4m bx
div_ceil(8) ;;4m
divide ;4z;ao
divided ;aa
divides ;3e 60 ao
dl ;;95 99
dlnv ;;8q 9i
dname ;af;ai
dns 7e ad;2k 3t 7i 7k 9g a0 ag ak ba bx bz;7f 7g ae ah c6;af ai aj
dns_lookup ;7f
dns_rebind ;7i
dnsmasq ;7i a0
dnsmasq_base ;a0
dnsname ;;bx
dnsutils ;a0 ad ba
dntype ;;bq bx
dnvl ;;99
do 8h;1 a b d i m q 13 18 1a 1k 1r 2b 2i 2k 2l 2n 2p 2t 35 36 37 3e 3q 3t 3z 42 44 47 4g 4i 54 56 57 5f 5m 60 63 6f 6p 6w 6x 70 72 7d 7g 7k 7o 7q 7u 89 8d 8m 8r 8x 8z 95 9e 9h 9k 9p 9q 9t 9z a2 a3 a5 aa af ak am ao ap at b0 b4 bd be bo bs bu bx bz c4;k 1b 1g 1i 38 3b 3p 3u 3x 46 4z 58 59 62 66 6o 6r 79 9g ax b8 bi c2;f n p 14 1e 1j 31 3s 4h 4r 5c 65 6s 77 7y 81 86 a0 ac ai aw b1 ba bc bf;1n 1p 1x 1z 22 33 52 7x 8g aq as ay
do_accept ;;;7y
do_daemonize ;;7i ai
do_not_add_up ;aa
do_not_query_localhost ;;7i ai
do_nothing ;;14 77
do_tcp ;;7i
do_wait ;;ap
docker ;1w
documentation ;h w y 13 16 1f 1k 22 2n 30 61 6n 6z 70 72 7q 7w 86 8y 8z 95 97 9v aw ay;7i;7o 8i
does 4y 4z 70 72 83 ag bl;c f g h i o p q y z 15 1e 1k 1p 1u 1w 1y 22 25 26 2c 2i 2m 2o 2q 2r 2v 33 35 3d 3f 3h 3j 3o 3u 40 49 4a 4g 4h 4m 4n 4s 52 53 58 59 5h 5k 5m 5o 5r 5s 5u 5y 61 6b 6l 6n 6o 6p 6s 6v 71 73 76 78 7l 7q 7t 7z 82 85 8e 8h 8i 8o 8q 8t 90 93 9c 9o 9w 9x 9z a3 a4 a5 a7 a8 al am ap ax b2 b3 b5 b7 b9 be bf bg bh bn bw by c5 cb;1b 2p 2w 43 47 4i 55 62 6r 6x 7n 88 8c 8m 9m 9n 9u ae at b0 b1 bs;d k m s 1g 1j 1z 2d 2s 2t 2x 38 3g 3p 3t 42 4b 4d 4o 54 5j 5l 5n 67 6u 6z 72 74 77 79 7a 7c 7d 7g 7i 7v 7x 7y 81 84 8k 8w 8x 94 96 9q 9y a2 ag ai ak aw b6 bc bi bm br bv bz c0 c4 c7 c8 cc;b e u 10 12 16 18 1c 1m 1r 21 24 2b 2k 2n 31 36 37 39 3a 3b 3q 3x 3z 57 5b 65 6q 75 7k 7o 87 89 8b 8g 9b 9e 9g 9p 9t ac af as au ba bu bx c2 ca;14 1a 1o 1x 30 4r 56 6t 7f 8p 8r 95 97 9h 9i 9r 9v aa aq bo
doesn ;22 2t 3z 62 67 68 7i 7k;bx;w 61 7q
doing ;p 6t
domain 1n 1s 20;1r 2c 2k 3b 3o 5x 65 69 6d;k o p t u 13 1o 1t 1u 1v 1w 1x 21 22 26 2i 37 38 3d 3j 43 4z 57 62 67 6x 70 71 77 78 79 7a 7n 7o 7u 7w 7y 84 89 8r 8w 91 95 9i 9v 9w 9x 9z a0 ai b4 ba c8;23 25 2d;1n 1p 1y 7i
domain_and_type ;;1n 1o 1p;1q
domain_by_type ;;1o
domains ;1p 7i;;1r;;1o
don ;39 3x 4o 4q 56 5b 60 6h 78 7d 7i 7n 9e 9p 9x a0 a8 ay bv;6x ae;6o 9h;8g
done 32 9p;f 1i 2i 3p 4n 4o 5t 6d 8t 8v 9c 9j 9r 9v aa aq ba be;i n t u v w 1g 1j 1k 2d 2w 3x 4e 4g 54 56 57 59 62 66 6p 6r 7q 7w 7x 84 89 8m 8z 91 9d 9e 9g 9i 9o 9x a0 a3 a4 a5 a7 af ag ai ao aw bd bg bi bm bp bq bs bw bx c0 c2 c4 c6 c8;1x 9h 9q cb;8r
dont ;;;ay
dontwait ;4n;3q 4o 59 9w;67;6d
door 47;1y aa;1v 37 4i 6r 7l 7n 8c c8;49;23 6e 6i
doorbell 4i;52 6k;4z;6t
doorkeeper ;49;47
doors ;c8;7o 7p
dot ;u 15 bm;7g ai;;7i
dots ;7i;;15
double ;;9y a4 a5 aa
doubled ;a5 ac;9y a4;6z;aa
doubled_pauses_do_not_add_up ;aa
doubles ;3j 4z 56 6o 71 9h 9x 9y a4 a5;;aa
doubling ;97;;aa
doubt ;50 8v az
down 9d;d k 12 1o 35 3d 3x 4n 4o 4r 50 56 5p 67 6n 6r 6t 79 7x 7y 8r 95 9k an;1w 22 94 99 aq b8 c8;u 6b 7z
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
drawn ;6z;;4z 8f;u
draws ;4z 87 9i
drew ;0 u
drive ;1x
drop ;s 2i 2s 2t 4b 5v 6z 71 79 8l 8p 98 9v a0 al ao as c2;b e q 16 22 2n 2o 2x 30 3q 3u 4d 4g 4s 4z 54 55 56 57 59 6b 6d 6o 6p 6r 6s 6t 6v 7a 7i 7u 7w 7x 7y 7z 83 87 88 89 8c 8m 8r 8u 8v 8w 8x 8y 8z 91 94 95 97 9i 9r 9y a4 aa ai an ap aq au b1 b4 ba bm bq bx c0 c5 c6 c8 cb;f 74;;d
drop_root ;;ba
dropped ;e h y 1o 1p 4b 4d 59 5b 5v 75 7c 7g 7i 81 84 87 89 8k 8l 8m 8r 8x 93 9v a2 ao aw bu;d 6t 6z 7f 7u 8u 94 9e 9u 9y a4 aa an aq;f 7w 9w
dropped_writer ;2o
dropping ;30 31 a0;59
drops ;y 4g 59 5g 7a 7i 7p 7u 89 8t 8v 8x 95 97 9v 9y a4 ac ag aq ay b1 b5 b9;4b 55 56 57 6p 96;w 6z 74 c5;ao
drwxr_s ;;38
dst ;;94 99;9z;67
dual 7l;;;21
dual_stack ;7o
due ;6u 6z 79 7w;54 59 94 96 98 9h 9i a4 a6 a8 aa;97
dump ;25 2b;;;5z
dumpable ;;;30
dup ;u 8m
dup2 ;;;;30
dup2(2) ;30
dup2_onto_itself ;;30
dup2_raw ;;30
dupfd_cloexec ;b 2w
duplicate 8w;6z 93 9y
duplicate_mod ;;4o
duplicates ;8w
duration ;9k;d h i n o q u 12 16 19 1b 1f 1g 1h 1i 1j 1p 1s 1x 20 2d 2i 2r 2x 38 3b 3d 3o 3q 3x 43 4e 4g 4m 4z 56 57 58 59 5f 62 66 67 6p 6x 70 71 76 77 79 7a 7f 7g 7i 7n 7u 7w 7x 7y 7z 82 83 84 85 86 87 88 89 8c 8d 8e 8g 8i 8l 8m 8o 8p 8r 8u 8w 94 95 96 97 98 9c 9d 9e 9g 9h 9i 9l 9o 9q 9r 9v 9y 9z a6 a8 aa af ai al an ao ap aq av ay b0 b1 b4 b8 ba bd bm bq bs bu bx c0 c4 c6 c8
duration_since ;;i 1i 1j 1s 1x 20 2x 38 3d 3o 3x 43 54 59 66 6p 6x 71 76 7f 7g 7w 84 98 9d 9e 9i a6 aa b1 b8 ba bm bq bx c4 c8
during ;y 4h 57 b3
duty ;a4
dying ;56;;5l
dying_visitor ;5l
dyn ;;4z 86 9e 9i ag ai ap bx
dynamic ;60;7a
`;
