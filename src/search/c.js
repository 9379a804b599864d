// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['c'] = `
c ;1 e i 10 14 15 16 18 1c 1e 1p 22 26 27 28 29 2s 2v 2x 31 36 39 3b 3g 3y 52 53 54 55 5b 5f 5h 5p 5u;0 5 d h o p q t u v w y 13 19 1a 1b 1f 1g 1h 1i 1j 1k 1s 1t 1u 1v 1w 1x 20 2a 2c 2f 2g 2h 2i 2j 2l 2o 2r 2t 2y 30 32 33 34 37 38 3a 3c 3d 3e 3h 3o 3p 3q 3w 3x 40 43 45 47 4c 4d 4e 4f 4m 4n 4o 4s 4v 51 56 57 58 59 5k 5l
c0 ;;25
c_64 ;;4o
c_int ;;4g
cable ;1o 22
cache ;4w;4m 51
call b;d n s u w 10 11 12 14 16 1a 1b 1i 1p 1v 21 22 23 24 2f 2i 2n 2o 2p 2v 2w 2y 2z 32 36 3b 3j 3l 40 42 48 4h 4j 4m 4n 4o 4q 4u 4v 4w 52 55 5c;i k q t x 13 1g 1o 3m 3o 3u 3v 4b 4f 4g 51 56 57
call_at_a_t ;;v
call_at_a_time ;;t u v w
called 21;c h n o t 14 16 1c 1f 1g 1p 1s 20 22 2x 2y 2z 36 3d 3i 3u 40 46 4z 5o 5s;3y 4c 4g 4t 51 54 58
caller ;2i 3e 40 43 46 49 54 58;q 47 4b
callers 2j;2g 54;40 58
calling ;24 26 53;4f
calls ;d e j o t u 11 13 14 17 19 1a 1b 1c 1d 1i 1o 1p 21 22 23 24 25 2r 2v 32 36 39 3b 3y 49 4a 4d 4g 4q 4t 50 5v;h 20 2y 40 4o 55 56 57
calls_groups ;;47
calls_itself ;;k
came ;0 a d u x 10 13 16 1e 1g 1j 1p 2h 2q 31 33 39 3a 3h 3i 3u 41 43 4d 4f 4g 4h 4m 4w 5g 5u;3p 3v 3y 47 4a 4b 4c 4e 51
can 1p 3y;b d g h i j l m n o p s t u v w 10 12 14 16 18 1a 1c 1f 1g 1h 1j 1n 1v 1w 1x 1z 21 22 24 26 2b 2c 2e 2g 2h 2k 2l 2n 2q 2s 2t 2u 2x 2y 31 32 33 34 36 39 3b 3c 3d 3e 3g 3j 3k 3p 3q 3r 3t 3u 3v 3z 42 43 45 47 49 4c 4e 4f 4g 4h 4i 4k 4m 4n 4q 4r 4s 4w 4x 52 54 55 56 5b 5g 5r;1i 1s 20 2d 2i 3o 4l 4p 57 5a 5f
cancel ;;4t 51
cannot ;b h j m n w 1z 24 33 36 3i 3k 3z 4e 4i 4o 56 58 59 5b 5c;a c d e i k o p q t u x y 11 12 13 14 15 16 19 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 35 37 38 3a 3c 3d 3s 3u 3v 3w 3x 4c 4k 4l 4t 51 57 5a 5f 5k
canonical ;22 29
cap_dac_override ;1x
cap_net_bind_service ;2a
cap_net_raw ;1o
cap_setgid ;45 46
cap_setuid ;45 46
cap_sys_admin ;45 46 4c
cap_sys_resource ;2m 4c
capabilities ;2a
capabilities(7) ;2a
capability ;2a 2m;1o
capacity ;2m 3u 3y 3z 4t;3v 3w 4b 4m 51
capitals ;u 19 3x
card ;b 22
cards ;22
care ;21 22 2z 3a 4e 56;38
careless ;3g;4p
careless_c ;;3b
cargo ;h l r u z 17 1c 1d 1k 1l 1q 1y 23 33 37 3y 4p 4v 51 5e 5f 5g 5p 5r 5s 5t 5v;0 5 a b c d e i j k n o p q t v w x y 11 13 14 15 16 19 1a 1f 1g 1h 1i 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 27 28 29 2a 2c 2d 2f 2g 2h 2i 2j 2m 2n 2o 2p 2r 2t 2u 2v 2w 2x 2y 2z 30 35 36 38 3a 3b 3c 3d 3e 3h 3i 3j 3k 3l 3m 3n 3o 3p 3q 3s 3v 3x 41 43 44 45 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4n 4o 4s 4t 4x 4y 53 56 57 58 59 5h 5j 5k 5l
cargo_fuzz ;;3y
carriage ;h 3h 5p
carried ;49
carrier ;;4v
carries ;j m o u 1p 49
carry ;10 1p;n 51
case ;w 1c 1p 2t 3v 4b 4c 4d
cases ;39 3y 4b
cast ;28;25 27 43 47 4g 4i 4k 4l 51
cat ;1j 1t 2q 43;16 1o 1x 2g 2m 2r 35 3b 3k 4e 4i 4j 4k 4m 4n 4q 53 56 57 59
caught ;39 4p
cc ;4d 5d
ccc ;4h;4d
cd ;;1x 2o 3y 5e
ceil ;;4m
cell ;;51
cells ;;51
certain ;;46
certificate ;40
cfg ;;51
cgroup ;4r
cgroups ;3e 56
cgroups(7) ;56
chain ;;3y 4m 51
chance ;2p 3u
change ;1x 21 38 42 4l 55 56 5o 5s;3u 3v 4k 4q
changed ;28 2u 4f 4l;1u 21
changes ;f 1g 21 2a 2u 3l 4a 4j 4k 4l 4q 4u 4z 50;42 51
changing ;3g 3y
channel ;2r 2y 31 54;4m 4o 4p 4t 51 58 5a
channels ;r;n o p q
chapter ;a b g i m n t 11 12 16 19 1a 1d 1f 1m 1n 1s 1t 1x 20 21 25 2c 2f 2l 2t 2y 32 39 3a 3h 3p 3s 40 44 4a 4b 4i 4n 4s 4t 4w 53 5c 5s;38
chapters ;1r 58
char ;;3p
character ;5g 5p
characters ;h 1r;3p 5a
charged ;4x
chars ;;3p
chdir ;1x
chdir(2) ;1x
cheap ;54
check f m s 10 18 1e 1m 1r 1z 24 2b 2k 2s 31 39 3g 3r 3z 49 4h 4r 52 5b 5o 5u;36 3c 3y 41 4l;43 47 4k 4p
check_cut ;3y
checked ;35 3e 3r 43 4e 4l 4r;3p 3q 4k
checked_sub ;;4m
checked_sub(1) ;;4m
checker ;;4p
checks ;29 4h 4k 4p
child 2x 30 55;16 2n 2o 2s 2t 2u 2v 2y 2z 31 3g 49 50 56 57 59 5b;2w 4s 4t 51 54 5a
child_dies ;31;30
child_has ;;2v
children ;2n 2s 2w 48 52 54 55;56
chmod ;1v 37 3p 47 4e;1x 40 45
chmod_comes_late ;;37
choice ;u 1n 1r 2c 4u;51
choose ;13 1n 2a 2y 39 3u 45 4e
chooses ;g 3c 3l 3p
choosing 4s;;4t 4v 4x 4y 51
chose ;13 1b 5o 5u
chosen ;o
chroot ;3e
chunk ;3z;3p
chunks ;3t 3z;3p 4m
chunks(8) ;;4m
chunks_mut ;;4m
chunks_mut(8) ;;4m
circle ;4c
circles ;;4c
claim ;3y 49;45
claim_costs_nothing ;;3y
claimed ;46
claiming ;;45
claims ;3x;45
clean ;1x
cleaned ;38
clear ;3b 4g;1h 1i 1j 2d 2e 2g 2h 2i 3w
cleared ;55 59
clears ;3g 4a 4n
clever ;40
client g n 11 13 1f 2i 4f 5g;1 5 a c d h i j k l o p q r s t u v w y z 10 12 16 17 18 19 1a 1c 1d 1e 1g 1h 1i 1j 1k 1l 1m 1s 1t 1u 1v 1w 1x 1z 20 21 22 2a 2c 2d 2e 2f 2k 2r 2s 32 37 38 39 3b 3c 3d 3e 3g 3h 3o 3s 3x 3z 40 42 46 4a 4b 4e 4g 4h 4z 53 57 5a 5c 5l 5m 5n 5o 5u;0 x 15 1b 2g 2h 2j 33 35 3a 3v 41 43 45 47 5f 5h 5j
client_server ;l;g h i j k
client_side ;17;11 12 13 14 15 16
clients i 2f;g k l p r s t w 13 14 18 19 1f 1g 1h 1i 1j 1k 1l 1m 1s 1z 21 27 2a 2b 2e 2r 3d 3z 42 4e 4h 4z 50 53 5b 5c 5k;o 38 3o 3x 4f
climb ;4w
clippy ;;4p
clock ;54;3p
cloexec ;b 1a 2w 4a 4g;u 11 13 19 1b 1g 26 2m 2u 2v 2y 3i 3p 43 47 4b 4d 4i 4k 4l 4n 4t 51 57
clone ;b d n 16 1x 2e 5r;o 1g 1h 1i 1j 1s 20 2d 2g 2h 2p 2x 3u 3x 4k 4l 4m 4o 4p 4t 51 54 55 56 57 58 5a
clone(2) ;1x
clone_fs ;1x
cloned ;d
clones ;2e;5a
close n 1j;d i l 11 16 19 1d 1m 1x 2f 2r 33 3i 3p 3u 4g 4u;0 p u x 12 1a 1s 2i 3h 3v 4b 4q 57
close(2) ;d 16
close(3) ;;0 n u x 12 1a 1s 2i 3h 3v
close(4) ;;0 n u 12 1a 1s 2f 3v
close(6) ;;2f
close_on_exec ;2u 2v 2w 2x 2y 39 4a 4g;4b
close_range ;2y
close_range(2) ;2y
close_range_cloexec ;;2y
close_wait ;16;0 n u w 12 1a
closed ;b d e f h i k m s z 10 1c 1e 1g 1j 22 2o 2r 2t 30 31 33 3t 4d 4g 4h 4v 5b 5v;0 n o p q u x 12 1a 2f 43 47 4b 4c 4f 4i 4m 57
closed_port ;;2i
closed_while_reading ;;d
closes ;d e f h i t 10 11 12 13 14 16 18 1c 1j 2t 2w 2y 30 32 3r 4b 4c 4d 4f 4h 4i 5g 5h;0 o u 1a 1s 2f 2i 37 3h 3i 3m 4g
closing ;d f s 1x 2g 2x 4c 4g 4m;q 58
closure ;2y
cmsg ;;4a 4b 4d
cmsg_cloexec ;4a 4g;3p 43 47 4b 4d 4i
cmsg_data ;;4a
cmsg_len ;;4a
cmsg_level ;;4a
cmsg_space ;3i 4b;u 3p 43 47 4a 4d 4i
cmsg_type ;;4a
cmsgs ;3i;u 3p 43 47 4a 4b 4d
coats ;23
code ;0 m 14 16 18 2r 36 3g 3q 3y 3z 5d;u 1f 2z 32 33 4p
codec ;3u 3y
codecs ;;3y
codes ;;3p
collect ;3z 4w;n u 11 13 1p 25 2d 2e 2g 2h 2i 2v 2x 3c 3d 3q 3y 43 45 47 4d 4e 4p 51 54 5a
collection ;;3y
collections ;;54 5a
collector ;4c
collects ;30
collsns ;;4v
colon ;2d
colons ;29
colour ;5p
colours ;51
column ;v 2s 3k 3q 3r 5p 5u;58
columns ;52;51
combination ;;3d
come 3d;d h m w y 17 1f 1h 1i 1l 1o 1z 24 2a 2b 2e 2s 38 3t 3u 3y 42 4b 4g 4k 4r 4t 50 55 5c;t 1p 3v 58
come_back ;;3y
comes 38;5 d g u y 16 1a 1f 1j 1k 1o 1p 1s 1x 22 2i 2r 2y 35 36 37 3i 3j 3q 3t 3u 3w 40 4i 4k 4l 4x 50 54 56 57 5d 5f 5l 5n 5v;3d 4a 4b 4e 4m
comes_late ;;37
comm ;;2o 3q 46 4n 4o
command ;y 1g 1m 1o 1u 1v 22 2c 2g 2l 2n 2o 2v 2x 38 3p 55 5s;2w 2y 30 34 3q 43 44 46 4f 51 56 57
commandext ;;2y 55 56 57
commands ;m y
comment 4j;2x 2z
common ;22 2q 3n 4g 4t;4m
communication ;5c
company ;m
compare ;u 27 29;j
compares ;p 1p 22 3a 3y 4t 5v;51
comparing ;4u
comparison ;4m
compile ;e
compiled ;;4p
compiler ;e 3u 3y 4l 5v
compilers ;48
compiles ;5v;4p
compiling ;5f
complain ;1k;2n
complained ;1g
complains ;2n 3x
complaint ;1k 3p
complete ;12 3s 5c
completed ;10
completes ;5b
compose ;4e
compromise ;4u
computes ;3i 4r
concat ;;25 3y
concurrent ;4l
condition ;3s
condvar ;;4p 5a
confides ;3d
config ;4f;54 56 5a
configured ;s
connect 5g;g k n o p u w x y 10 11 13 14 1a 1c 1g 1j 1m 1p 1u 1v 1x 1y 1z 25 26 2a 2b 2g 2i 2t 32 37 38 3b 3d 3f 3k 3l 3q 3r 40 42 43 46 47 48 49 50 5b 5j 5n;0 j q t 12 15 16 1f 1o 1s 1t 21 22 2d 2e 2f 2h 33 35 3a 3e 3h 3m 3o 3p 3v 3x 41 45 4c 4e 4f 4g 4i 4k 4m 4n 4o 4t 4x 51 53 57 5a 5h 5l
connect(2) ;p w y 5j
connect_addr ;;3c 42
connect_timeout ;y;u 2i
connected 19;5 h k n p q s t v w 10 1a 1e 1g 1o 1p 1r 1s 1y 1z 2i 3i 3k 3l 3o 3r 40 49 4a 50;o u 16 1b 1c 2a 3m 3s 3v 43 45 46 47 4f
connecting ;14 1p
connection t v 5g;d h i j k m n o p q r s u w x y z 10 13 14 16 17 19 1a 1c 1e 1f 1g 1j 1o 1p 1s 1t 1x 1z 22 2f 39 3a 3g 3m 3o 3t 3u 41 42 43 49 4a 4f 4v 4z 57 5b 5h 5j 5m 5o 5u;5 g 11 15 1i 2a 2g 2i 32 33 36 3b 3d 3e 3l 3q 4t
connectionrefused ;;1x 21 2d 2e 2g 2h 33 35 4t 5a
connectionreset ;;5a
connections 3o;j k m p q s v w 10 1a 1c 1e 2e 2h 3u 4h;2d 2g
connects ;5 g h i j k l m o p q s t u w z 10 16 1a 1d 1e 1f 1o 1r 1s 1x 29 3g 3l 3m 4f 4m 53 5b 5g 5m;43 58
connrefused ;;57
connreset ;;4n
consequences ;34
const ;e;h i k 19 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 29 2d 2e 2g 2h 2i 2p 2w 37 38 3c 3d 3h 3o 3p 3u 3x 3y 4e 4f 4g 4i 4k 4l 4m 4p 4t 51 54 55 56 57 58 5a
consume ;;3u 3v
consumer ;4m 4p;4o
cont ;i 10;2i 32 33 3o 3q 4o
contain ;3b
container ;1f 1w 22 24 3e 40 5b
containerd ;3b 3e
containers ;1x 24 3b 3e
contains ;1f;21 2u 2y 4a 4b 4f 4k 4l 4o 51
content ;4p
content_length ;18 3t;13
content_type ;;13
contents ;1t 35 4l
context ;4s
context_switches ;;4s
continue ;2e;1p 3u 3v 4f 4i 4m 5a
continued ;;3o
control 4a 58;1f 3i 4g 52 53 56 59 5p;3p 43 47 4b 4d 4i 4m 4n 4o 4t 51 54 57 5a
control_message ;;4a
controlmessage ;;45 4a 4b 4d
controlmessageowned ;;u 3p 43 47 4a 4b 4d
convention ;57
conversation 5e;a b g j m p 19 1m 1u 2t 2v 2x 36 38 39 57 5d 5f 5o;0 5 3o 5a 5h 5j 5k 5l 5r
conversations ;9 1f 39;5a
converse ;n s;2x 3d 58
conversion ;28
convert ;;h i o 19 1b 1f 1g 1h 1i 1j 1s 1x 20 3h 3p
cookie ;w
cookies ;w
copied 2u;1 2z 3u 4i
copies ;a b 2u 31 3g 4h 4i 4q 4r 4u;2x 4m 51
coprocess 2x;31
copy ;a b c d f i u 14 1i 1o 1z 2d 2e 2h 2t 2u 2x 3b 3u 4d 4i 4l 5h 5v;0 13 1j 20 2f 2g 2y 38 4e 4f 4m 51 58 5a
copy_from_slice ;;3b 3u 4m
copy_nonoverlapping ;;51
copying ;4l
core ;3j 4s 4t 4u 4v 4w 4y 50 56;51
core_cpus_list ;;51
cores ;4s 4t 4u 4w 4x 4z;4y 51
corner ;;4p
corners ;33
cost ;1f 3x 3z 4u 4x
costs ;1f 1l 1o 22 2i 2o 34 3k 3u 3w 3x 3z 47 4k 4q 4s 4x 50 52;4e
costs_nothing ;;3y
could ;d e i 12 15 18 1r 1s 1u 1x 1y 22 2f 2o 2r 2w 2y 3d 3e 3p 3u 3v 45 4c 4h 4j 4r 5b;42 4k 4l 4o 4p 4t 51
couldn ;4i;53 57
count ;i l 12 18 1j 1o 1p 22 2b 2e 2n 2w 3b 3q 3w 44 46 4h 4l 4m 4s 4t 4v 4w;b u 2a 2d 2g 2h 2i 3i 3p 3x 3y 4b 4c 4n 4p 51 58 5a
count_clients ;l
countdown ;;2n
countdown_to_the_end ;;2n
counted ;1f 1p 2l 3q;3u 3w 3y 5a
counter ;1p 4n
counting ;4c 4n;2n
counts ;c w 16 1p 27 2f 2l 2p 2s 3g 3r 3x 4b 4c 4l 4m 4n 4z 52 56 57 5a;46
course ;0 5 9 h 1a 1g 2n 5d 5r
cp ;1z
cpu ;4s;4t 51
cpu0 ;;51
cpufreq ;;51
cpuinfo ;;51
cpus ;4t;51
cpus_list ;;51
cpuset ;52;4s 51
cpuset(7) ;52
crash ;5l
crate ;h j o u 13 36;3u 3w 4g 4m 4o 4t 51 54 56 58 5a
crates ;e 28
creat ;;4k
create ;33 4i;d 11 13 35 4j 4k 4l 4m 4o 4q 51
create_connection ;;2f
create_dir_all ;;51
created ;5b
creates ;5b
creation ;;2w
creator ;36 4k
cred ;48
credentials ;3i 3l 3p 40 41 43 45 46 49 4e 4g 4q 50 52;42 44 47
credentials_of_nobody ;;41
creds ;48
crew 1g;1k 1l 1m 1s 36 38 39 4f;1h 1i 1j 1x 20 37 3x 4e
crit ;;3p
cron ;;3p
cross ;3e 3f
crosses ;o 3f;4v
crowd ;1f
ctrl ;5f 5p
ctrl_c ;i 10 14 18 1c 1e 22 36 39 53 54 55
ctrl_d ;m n s 11 12;t u v w 57 5a
ctrl_s ;3q 56;5a
ctrl_z ;14 1i 2e;i 1p
ctrunc ;4b
cure ;18 1f 2g 4o;2x
curl ;3x;9 53 57
current ;1x
custom_flags ;;2r 33 35 4e
customer ;e 3d
cut ;12 14 17 18 1l 1m 1q 22 2h 3u 3w 3x 3y 3z 57;2d 2e 2g 3o 3p 4o 5a
cut_short ;1q;3j
cuts ;3p 3y;3u 3v 3w
cve_2020_15257 ;3e
cycle ;;3y
`;
