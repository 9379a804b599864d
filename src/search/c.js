// Written from the pages: SNAPSHOTS=overwrite cargo test --test book
(window.words ??= {})['c'] = `
c ;1 e i 10 14 15 16 18 1c 1e 1p 22 26 2s 2v 2x 31 36 39 3b 3g 3y 52 53 54 55 5b 5f 5h 5p 5u 5x 5y 65;0 5 d h o p q t u v w y 13 19 1a 1b 1f 1g 1h 1i 1j 1k 1s 1t 1u 1v 1w 1x 20 2c 2i 2l 2o 2r 2t 30 32 33 37 38 3a 3c 3d 3e 3h 3o 3p 3q 3w 3x 40 43 45 47 4c 4d 4e 4f 4i 4m 4n 4o 4s 4v 51 56 57 58 59 5k 5l 61 62 66 67 68
c0 ;;25
c_64 ;;4o
c_int ;;4g 55 56 57
cable ;1o 22
cache ;4w;4m 51
call b;d n s u w 10 11 12 14 16 1a 1b 1i 1p 1v 1y 21 22 23 24 26 2b 2i 2m 2n 2o 2p 2v 2w 30 32 33 36 3b 3j 3q 40 42 48 4h 4j 4m 4n 4o 4q 4u 4v 4w 52 55 5c 5x 6b;i k q t x 13 1g 1o 2d 3u 3v 4b 4f 4g 51 56 57
call_at_a_t ;;v
call_at_a_time ;;t u v w
called 21;c h n o t 14 16 1c 1f 1g 1p 1s 20 22 2p 2x 36 3d 3u 40 46 4z 5o 5s;3y 4c 4g 4t 51 54 58
caller ;3e 40 43 46 49 54 58;q 47 4b 4e
callers ;54 58;40
calling ;24 53
calls ;d e j o t u 11 13 14 17 19 1a 1b 1c 1d 1i 1o 1p 1y 21 22 23 24 25 2d 2i 2m 2v 32 36 39 3b 3y 49 4a 4d 4f 4g 4q 4t 50 5v 62 6e 6f;h 20 30 40 4o 55 56 57 66 6b
calls_groups ;;47
calls_itself ;;k
came ;0 a d u x 10 13 1e 1g 1j 1p 2q 31 39 3a 3h 3p 3u 41 43 4d 4f 4g 4h 4m 4w 5g 5u 5y 67 6d 6k;3v 3y 47 4a 4b 4c 4e 51
can 1p 3y;b d g h i j l m n o p s t u v w 10 12 14 16 18 1a 1c 1f 1g 1h 1j 1n 1v 1w 1x 1z 21 22 24 25 26 2b 2c 2d 2k 2l 2o 2q 2r 2s 2t 2v 2x 30 32 33 36 38 39 3b 3c 3d 3e 3g 3j 3p 3q 3t 3u 3v 3x 3z 40 42 43 45 47 49 4b 4c 4e 4f 4g 4h 4i 4k 4m 4n 4q 4r 4s 4w 4x 52 54 55 56 5b 5g 5r 5y 60 61 62 64 67 68 6d;1i 1s 20 2i 4l 4p 57 5a 5f 66
cancel ;;4t 51
cannot ;b h j m n w 1z 24 3z 4e 4i 4o 56 58 59 5b 5c 62;a c d e i k o p q t u x y 11 12 13 14 15 16 19 1b 1c 1f 1g 1h 1i 1j 1n 1o 1p 1s 1x 20 21 22 25 26 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 33 35 36 37 38 3a 3b 3c 3d 3h 3j 3o 3p 3q 3s 3u 3v 3w 3x 40 41 42 43 44 45 46 47 4a 4b 4c 4d 4f 4g 4k 4l 4m 4n 4s 4t 4x 51 57 5a 5f 5k 5x 5y 60 61 63 66 67 6b 6d
canonical ;22
cap_dac_override ;1x
cap_net_bind_service ;63
cap_net_raw ;1o
cap_setgid ;45 46
cap_setuid ;45 46
cap_sys_admin ;45 46 4c
cap_sys_resource ;2m 4c
capabilities ;63
capabilities(7) ;63
capability ;2m 63;1o
capacity ;2m 3u 3y 3z 4t;3v 3w 4b 4m 51
capitals ;u 19 3x
card ;b 22
cards ;22
care ;21 22 30 3a 4e 56;38
careless ;3g;4p
careless_c ;;3b
cargo ;h l r u z 17 1c 1d 1k 1l 1q 1y 23 33 3y 4p 4v 51 5e 5f 5g 5p 5r 5s 5t 5v 5z 64 69 6a 6c 6e 6f 6g 6h 6i 6j 6k 6l 6m;0 5 a b c d e i j k n o p q t v w x y 11 13 14 15 16 19 1a 1f 1g 1h 1i 1n 1o 1p 1s 1t 1u 1v 1w 1x 20 21 22 25 26 2c 2d 2i 2m 2n 2o 2p 2r 2t 2v 2w 2x 30 35 36 37 38 3a 3b 3c 3d 3e 3h 3j 3o 3p 3q 3s 3v 3x 41 43 44 45 47 4a 4b 4c 4d 4e 4f 4g 4i 4k 4m 4n 4o 4s 4t 4x 4y 53 56 57 58 59 5h 5j 5k 5l 5x 5y 60 61 62 63 66 67 68 6b 6d
cargo_fuzz ;;3y
carriage ;h 3h 5p
carried ;49
carrier ;;4v
carries ;j m o u 1p 2i 2l 49
carry ;10 1p 67;n 3q 51
case ;w 1p 2t 3v 4b 4c 4d
cases ;39 3y 4b
cast ;;25 43 47 4g 4i 4k 4l 51 5x
cat ;1j 1t 2q 43;16 1o 1x 2m 2r 35 3b 3q 4e 4i 4j 4k 4m 4n 4q 53 56 57 59 60
caught ;39 4p
caused ;2i
cc ;4d 5d
ccc ;4h;4d
cd ;;1x 2o 3y 4i 5e
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
change ;q 1x 21 38 42 4l 55 56 5o 5s 60;3u 3v 4k 4q
changed ;2t 4f 4l;1u 21
changes ;f 1g 21 26 2t 2x 3q 4a 4j 4k 4l 4q 4u 4z 50;42 51
changing ;3g 3y
channel ;2r 54;4g 4m 4o 4p 4t 51 5a
channels ;r;n o p q
chapter ;a b g i m n t 11 12 16 19 1a 1d 1f 1m 1n 1s 1t 1x 20 21 25 2c 2l 2t 32 39 3a 3h 3p 3s 3x 40 44 4a 4b 4e 4i 4n 4s 4t 4w 53 5c 5s 5x 60 66;38
chapters ;1r 58
char ;;3p 5a
character ;5g 5p
characters ;h 1r 5x;3p 5a
charged ;4x
chars ;;3p
chdir ;1x
chdir(2) ;1x
cheap ;54
check f m s 10 18 1e 1m 1r 1z 24 2b 2k 2s 31 39 3g 3r 3z 49 4h 4r 52 5b 5o 5u 65;3c 3y 41 4l 5y;43 47 4k 4p
check_cut ;3y
checked ;3e 3r 43 4e 4l 4r;3p 3q 4k
checked_sub ;;4g 4m
checked_sub(1) ;;4g 4m
checker ;;4p
checking ;30
checks ;4h 4k 4p 5y
child 2x 30 55 6b;16 2n 2o 2s 2t 2v 2w 31 3g 49 50 56 57 59 5b;4s 4t 51 54 5a
child_dies ;31;30
child_has ;;2v
children ;2n 2s 2w 48 52 54 55;56
chmod ;1v 37 3p 47 4e;1x 40 45
chmod_comes_late ;;37
choice ;u 1n 1r 4u;51
choose ;13 1n 2b 30 3u 45 4e 60 61 62 65 67
chooses ;g 3c 3p 3q 62 67
choosing 4s;6l;4t 4v 4x 4y 51
chose ;13 1b 5o 5u 67
chosen ;o 60
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
claims ;3x;45
clean ;1x
cleaned ;38
clear ;3b 4g;1h 1i 1j 2d 2i 2r 3w
cleared ;55 59
clears ;3g 4a 4n
clever ;40
client g n 11 13 1f 2i 4f 5g;1 5 a c d h i j k l o p q r s t u v w y z 10 12 16 17 18 19 1a 1c 1d 1e 1g 1h 1i 1j 1k 1l 1m 1s 1t 1u 1v 1w 1x 1z 20 21 22 2c 2d 2k 2r 2s 32 37 38 39 3b 3c 3d 3e 3g 3h 3o 3s 3x 3z 40 42 46 4a 4b 4e 4g 4h 4z 53 57 5a 5c 5l 5m 5n 5o 5u 5x 60 61 62 63 65 66 67 69 6f 6i 6m;0 x 15 1b 33 35 3a 3v 41 43 45 47 5f 5h 5j 68
client_server ;l;g h i j k
client_side ;17;11 12 13 14 15 16
clients i 68;g k l p r s t w 13 14 18 19 1f 1g 1h 1i 1j 1k 1l 1m 1s 1y 1z 21 2k 2l 2r 38 3d 3o 3z 42 4e 4h 4z 50 53 5b 5c 5k 5z 60 61 62 66 67;o 3x 4f 5a
climb ;4w
clippy ;;4p
clock ;54;3p
cloexec ;b 1a 2w 4a 4g;u 11 13 19 1b 1g 26 2m 2t 2v 30 3p 43 47 4b 4d 4i 4k 4l 4n 4t 51 55 56 57 6d
clone ;b d n 16 1x 5r;o 1g 1h 1i 1j 1s 20 2d 2p 2x 3o 3u 3x 4f 4k 4l 4m 4o 4p 4t 51 54 55 56 57 5a 66 67
clone(2) ;1x
clone_fs ;1x
cloned ;d
clones ;;5a
close n 1j;d i l 11 16 19 1d 1m 1x 2d 2r 3p 3u 4g 4u 65 66 6b;0 p u x 12 1a 1s 2i 3h 3q 3v 3x 4b 4q 57
close(2) ;d 16
close(3) ;;0 n u x 12 1a 1s 2i 3h 3v
close(4) ;;0 n u 12 1a 1s 3v 66
close(6) ;;66
close_on_exec ;2t 2v 2w 2x 30 39 4a 4g 57 6b;4b
close_range ;30;55 56 57
close_range(2) ;30
close_range_cloexec ;;30 55 56 57
close_wait ;16;0 n u w 12 1a
closed ;b d e f h i k m s z 10 1c 1e 1g 1j 22 2l 2o 2r 2t 30 31 33 3t 4d 4g 4h 4n 4v 5v 65 6b;0 n o p q u x 12 1a 43 47 4b 4c 4f 4i 57 66
closed_port ;;2i
closed_while_reading ;;d
closer ;;4g
closes ;d e f h i t 10 11 12 13 14 16 18 1c 1j 2t 2w 30 32 33 3r 3t 4b 4c 4d 4f 4g 4h 5g 5h 62 65 6b 6d;0 o u 1a 1s 2i 37 3h 3q 55 56 57 66
closing ;d f s 1x 3x 40 4c 4g;q 58
closure ;30 6b
cmsg ;;4a 4b 4d
cmsg_cloexec ;4a 4g;3p 43 47 4b 4d
cmsg_data ;;4a
cmsg_len ;;4a
cmsg_level ;;4a
cmsg_space ;4b;u 3p 43 47 4a 4d 4i 67 6d
cmsg_type ;;4a
cmsgs ;;u 43 47 4a 4b 4d 67 6d
coats ;23
code ;0 m 14 16 18 2r 36 3g 3q 3y 3z 5d;u 1f 30 32 33 4p
codec ;3u 3y
codecs ;;3y
codes ;;3p
collect ;3z 4w;n u 11 13 1p 25 2d 2i 2v 2x 3c 3d 3q 3y 43 45 47 4d 4e 4p 51 54 5a 66 67
collection ;;3y
collections ;;54 5a
collector ;4c
collects ;30
collsns ;;4v
colon ;2d
colour ;5p
colours ;51
column ;v 2s 3q 3r 5p 5u;58
columns ;52;51
combination ;;3d
come 3d;d h m w y 17 1c 1f 1h 1i 1l 1o 1z 24 2b 2k 2p 2s 33 38 3h 3t 3u 3y 42 4b 4k 4r 4t 50 55 5c 66 67;t 1p 3v 4n 5a
come_back ;;3y
comes 38;5 d g u y 16 1a 1f 1i 1j 1k 1o 1p 1s 1x 22 2i 2r 2t 35 36 37 3h 3q 3t 3u 3w 3x 40 4e 4i 4k 4l 4x 50 54 56 57 5d 5f 5l 5n 5v 62 64 69 6d 6g;30 3d 4a 4b 4f 4m 5a
comes_late ;;37
comm ;;2o 3q 46 4n 4o
command ;m y 1g 1m 1o 1u 1v 22 2n 2o 2v 2x 30 38 3p 55 5s 61 63;2w 33 3q 43 44 46 4f 51 56 57 6b
commandext ;;30 55 56 57 6b
commands ;m y 60
comment 4j;2x 30
common ;22 4g 4t;4m
communication ;5c
company ;m 65
compare ;u 5y;j 2t 37 3q 6d
compares ;p 1p 22 3a 3y 4t 5v 5x;51
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
complains ;2n 3q 3x
complaint ;1k 3p
complete ;12 3s 5c
completed ;10
completes ;5b
compose ;4e
compromise ;4u
computes ;4r
concat ;;25 3y
concurrent ;4l
condition ;3s
condvar ;;4p 5a
confides ;3d
config ;4f;54 56 5a
configured ;s
connect 5g;g k n o p u w x y 10 11 13 14 1a 1c 1g 1j 1m 1p 1u 1v 1x 1y 1z 25 2b 2i 2k 2t 37 38 3b 3d 3f 3q 3r 40 42 43 46 47 48 49 50 5b 5j 5n 5y 62 66 67;0 j q t 12 15 16 1f 1o 1s 1t 21 22 2d 32 33 35 3a 3e 3h 3o 3p 3v 3x 41 45 4c 4e 4f 4g 4i 4k 4m 4n 4o 4t 4x 51 53 57 58 5a 5h 5l 60
connect(2) ;p w y 5j 62 67
connect_addr ;;3c 42
connect_from_loopback ;;62
connect_timeout ;y;u 2d 2i
connect_until_it_fails ;;62
connected 19;5 h k n p q s t v w 10 1a 1e 1g 1o 1p 1r 1s 1y 1z 2i 2t 3o 3q 3r 40 49 4a 50 61 62 66 67 6d 6f 6i;o u 16 1b 1c 2d 3s 3v 43 45 46 47 4f
connecting ;14 1p
connection t v 5g;d h i j k m n o p q r s u w x y z 10 13 14 16 17 19 1a 1c 1e 1f 1g 1j 1o 1p 1s 1t 1x 1z 22 2i 39 3a 3g 3o 3q 3t 3u 41 42 43 49 4a 4f 4v 4z 57 5b 5h 5j 5m 5o 5u 61 62 66;5 g 11 15 1i 32 33 36 3b 3d 3e 4g 4t
connectionrefused ;;1x 21 2d 2i 33 35 4t 5a
connectionreset ;;4f 5a
connections 3o;j k m p q s v w 10 1a 1c 1e 3u 4h 62 65 67;2d 66
connects ;5 g h i j k l m o p q s t u w z 10 16 1a 1d 1e 1f 1o 1r 1s 1x 3g 3q 4f 4m 53 5b 5g 5m 5y 61 62;43 58
connrefused ;;57
connreset ;;4n
const ;e;h i k 19 1b 1f 1g 1h 1i 1j 1o 1p 1s 1x 20 21 22 2d 2i 2p 2w 37 38 3c 3d 3h 3o 3p 3q 3u 3x 3y 4b 4e 4f 4g 4i 4k 4l 4m 4p 4t 51 54 55 56 57 58 5a 5y 66 67
consume ;;3u 3v
consumer ;4m 4p 6k;4o
cont ;i 10;32 33 3o 3q 4o
contain ;3b
container ;1f 1w 22 24 3e 40 5b
containerd ;3b 3e
containers ;1x 24 33 3b 3e
contains ;1f;21 2t 30 4a 4b 4f 4k 4l 4o 51 5a
content ;4p
content_length ;18 3t;13
content_type ;;13
contents ;1t 35 4l
context ;4s
context_switches ;;4s
continue ;;1p 2r 3o 3p 3u 3v 43 47 4f 57 5a 62
continued ;;3o
control 4a 58;1f 52 53 56 59 5p 67 6m;3p 43 47 4b 4d 4i 4m 4n 4o 4t 51 54 57 5a 6d
control_message ;;4a
controlmessage ;;45 4a 4b 4d 67
controlmessageowned ;;u 43 47 4a 4b 4d 67
convention ;57
conversation 5e;a b g j m p 19 1m 1u 2t 2x 38 39 57 5d 5f 5o 6b;0 5 3o 5a 5h 5j 5k 5l 5r
conversations ;9 1f 39;5a
converse ;n s;2x 3d 5a
convert ;;h i o 19 1b 1f 1g 1h 1i 1j 1s 1x 20 2d 2r 33 3h 3o 3p 66 67
cookie ;w
cookies ;w
copied ;1 2t 30 3u 4i
copies ;a b 2t 2x 31 3g 4h 4i 4q 4r 4u 6b;4m 51
coprocess 2x;31
copy ;a b c d f i u 14 1i 1o 1z 2d 2l 2t 2x 30 3b 3u 4d 4i 4l 5h 5v 66 67 6b;0 13 1j 20 4e 4f 4m 51 5a
copy_from_slice ;;3b 3u 4m
copy_nonoverlapping ;;51
copying ;4l
core ;4s 4t 4u 4v 4w 4y 50 56;51
core_cpus_list ;;51
cores ;4s 4t 4u 4w 4x 4z;4y 51
corner ;;4p
corners ;33
cost ;1f 3x 3z 4u 4x 56 5b
costs ;1f 1l 1o 22 2i 33 3u 3w 3x 3z 47 4f 4k 4q 4s 4x 50 52;3q 4e 5a
costs_nothing ;;3y
could ;d e i 12 15 18 1r 1s 1u 1x 1y 22 2i 2r 2w 30 3d 3e 3p 3u 3v 3x 45 4c 4h 4j 4r 5b 5y;3q 42 43 4k 4l 4m 4o 4p 4t 51 5a
couldn ;4i;53 57
count ;i l 12 18 1j 1o 1p 22 3b 3q 3w 44 46 4h 4l 4m 4s 4t 4v 4w 67 6g;b u 2d 2i 2n 2w 3p 3x 3y 4b 4c 4n 4p 51 57 5a 62 6d
count_clients ;l
countdown ;;2n
countdown_to_the_end ;;2n
counted ;1f 1p 2l;3u 3w 3y 5a
counter ;1p 4n
counterpart ;67
counting ;4c 4n
counts ;c w 16 1p 2p 2s 2w 33 3g 3r 3x 4b 4c 4l 4m 4n 4z 52 56 57 5a 5z 63 66;3o 46
course ;0 5 9 h 1a 1g 1k 2n 5d 5r 61
covered ;3h
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
crate ;h j o u 11 13 25 2d 2m 3p;3u 3w 4g 4m 4o 4t 51 54 56 58 5a
crates ;e 5x
creat ;;4k
create ;4i;d 11 13 33 35 4j 4k 4l 4m 4o 4q 51
create_dir_all ;;51
creation ;;2w
creator ;36 4k
cred ;48
credentials ;40 41 43 45 46 49 4e 4q 50 52 6d 6i;42 44 47
credentials_of_nobody ;;41
creds ;48
crew 1g 66;1k 1l 1m 1s 2k 38 39 3o 4f;1h 1i 1j 1x 20 2d 3x 4e 54 5a 67
crit ;;3p
cron ;;3p
cross ;3e 3f
crosses ;o 3f;4v
crowd ;1f;58
ctrl ;5f 5p
ctrl_c ;i 10 14 18 1c 1e 22 36 39 53 54 55 65
ctrl_d ;m n s 11 12;t u v w 57 5a
ctrl_s ;3q 56;5a
ctrl_z ;14 1i 2i;i 1p 2d 3c 43 47 4e
ctrunc ;4b
cure ;18 1f 4o 67;2x
cures ;61
curl ;3x;9 53 57
current ;1x
custom_flags ;;2r 33 35 4e
customer ;e 3d
cut ;12 14 17 18 1l 1m 1q 22 2d 2r 3p 3u 3w 3x 3y 3z 57 66 67 6g 6h;3j 3o 4o 5a
cut_short ;1q;3j
cuts ;3p 3y 67;3u 3v 3w
cve_2020_15257 ;3e
cycle ;;3y
`;
