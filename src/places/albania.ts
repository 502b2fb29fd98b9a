// Albania: 61 municipalities (bashki) in 12 counties (qarqe). Compiled by hand: see
// docs/gazetteer.md for sources and checks.

// Seat points: GeoNames (https://www.geonames.org, CC BY 4.0), rounded to three decimals. The
// seats of Dropull and Finiq are from memory and have no point: GeoNames does not list them.

// Centroids, areas and borders: computed from the "meso" polygons of Who's On First (https://whosonfirst.org, CC0).

// Beware: ISO 3166-2 and the Albanian statistics number the counties differently. AL-02 is Durrës,
// but county 2 of the statistics is Dibër.

/**
 * id, Albanian and English name, ISO 3166-2, NUTS 3 (Eurostat), HASC, number of the Albanian
 * statistics, code of GeoNames (ADM1).
 */
export const ALBANIA_COUNTIES = `
berat/Berat/Berat/AL-01/AL031/AL.BE/1/40
diber/Dibër/Dibër/AL-09/AL011/AL.DB/2/41
durres/Durrës/Durrës/AL-02/AL012/AL.DU/3/42
elbasan/Elbasan/Elbasan/AL-03/AL021/AL.EB/4/43
fier/Fier/Fier/AL-04/AL032/AL.FI/5/44
gjirokaster/Gjirokastër/Gjirokastër/AL-05/AL033/AL.GK/6/45
korce/Korçë/Korçë/AL-06/AL034/AL.KE/7/46
kukes/Kukës/Kukës/AL-07/AL013/AL.KK/8/47
lezhe/Lezhë/Lezhë/AL-08/AL014/AL.LZ/9/48
shkoder/Shkodër/Shkodër/AL-10/AL015/AL.SD/10/49
tirane/Tiranë/Tirana/AL-11/AL022/AL.TI/11/50
vlore/Vlorë/Vlorë/AL-12/AL035/AL.VR/12/51`;

/**
 * id, county, seat (north, east), centroid (north, east), area in km², LAU code of Eurostat without
 * "AL", number of the election commission, end of the HASC code, end of the GeoNames code (ADM2),
 * Who's On First id, neighbours.
 */
export const ALBANIA = `
bulqize        diber       41.492 20.222 41.464 20.342 680  111 21  BU 10944373 421190851  diber klos librazhd tirane
diber          diber       41.685 20.429 41.727 20.351 938  112 22  DI 10944374 421169685  bulqize klos kukes mat mirdite
klos           diber       41.507 20.087 41.510 20.087 358  113 24  KS 10944375 1108720867 bulqize diber mat tirane
mat            diber       41.610 20.009 41.641 19.997 494  114 25  MA 10944376 421202751  diber klos kruje kurbin mirdite tirane
durres         durres      41.324 19.455 41.424 19.526 341  121 31  DR 10944377 421187433  kavaje kruje kurbin shijak tirane vore
kruje          durres      41.509 19.793 41.502 19.748 340  122 33  KE 10944378 421187431  durres kamez kurbin mat tirane vore
shijak         durres      41.346 19.567 41.342 19.585 92   123 36  SJ 10944379 1108720905 durres tirane vore
has            kukes       42.197 20.413 42.195 20.385 401  131 81  HA 10944406 421168061  fushe-arrez kukes tropoje
kukes          kukes       42.077 20.422 41.997 20.401 930  132 83  KK 10944407 421186339  diber fushe-arrez has mirdite
tropoje        kukes       42.357 20.077 42.371 20.049 1054 133 88  TP 10944408 421200781  fushe-arrez has shkoder vau-i-dejes
kurbin         lezhe       41.636 19.713 41.630 19.714 269  141 91  KB 10944409 421181321  durres kruje lezhe mat mirdite
lezhe          lezhe       41.784 19.644 41.829 19.670 515  142 92  LZ 10944410 421169921  kurbin mirdite puke shkoder vau-i-dejes
mirdite        lezhe       41.767 19.876 41.837 19.995 867  143 94  MR 10944411 421188337  diber fushe-arrez kukes kurbin lezhe mat puke
fushe-arrez    shkoder     42.062 20.017 42.141 20.058 542  151 101 FU 10944412 1108720859 has kukes mirdite puke tropoje vau-i-dejes
malesi-e-madhe shkoder     42.214 19.436 42.353 19.561 1044 152 102 MM 10944413 1108720883 shkoder
puke           shkoder     42.044 19.900 42.013 19.912 505  153 104 PU 10944414 421193315  fushe-arrez lezhe mirdite vau-i-dejes
shkoder        shkoder     42.068 19.513 42.157 19.615 909  154 105 SO 10944415 421167927  lezhe malesi-e-madhe tropoje vau-i-dejes
vau-i-dejes    shkoder     42.010 19.625 42.042 19.688 501  155 108 VI 10944416 1108720909 fushe-arrez lezhe puke shkoder tropoje
belsh          elbasan     40.975 19.882 40.931 19.883 197  211 41  BS 10944381 1108720847 cerrik kucove lushnje peqin
cerrik         elbasan     41.032 19.976 40.968 19.991 190  212 42  CK 10944382 1108720849 belsh elbasan gramsh kucove peqin
elbasan        elbasan     41.111 20.082 41.102 20.108 870  213 44  EB 10944380 421185415  cerrik gramsh librazhd peqin prrenjas tirane
gramsh         elbasan     40.870 20.184 40.844 20.246 739  214 43  GH 10944383 421191637  berat cerrik elbasan kucove maliq pogradec prrenjas skrapar
librazhd       elbasan     41.179 20.315 41.231 20.353 792  215 48  LB 10944384 421199463  bulqize elbasan prrenjas tirane
peqin          elbasan     41.046 19.751 41.067 19.797 198  216 45  PN 10944385 1108720889 belsh cerrik elbasan lushnje rrogozhine tirane
prrenjas       elbasan     41.073 20.549 41.064 20.460 325  217 46  PS 10944386 1108720893 elbasan gramsh librazhd pogradec
kamez          tirane      41.382 19.760 41.375 19.778 39   221 112 KM 10944417 1108720865 kruje tirane vore
kavaje         tirane      41.186 19.557 41.185 19.566 200  222 113 KA 10944418 421187447  durres rrogozhine tirane
rrogozhine     tirane      41.076 19.665 41.098 19.595 222  223 115 RZ 10944419 1108720901 divjake kavaje lushnje peqin tirane
tirane         tirane      41.327 19.819 41.306 19.884 1101 224 111 TR 10944420 421182353  bulqize durres elbasan kamez kavaje klos kruje librazhd mat peqin rrogozhine shijak vore
vore           tirane      41.391 19.655 41.398 19.665 84   225 119 VR 10944421 1108720911 durres kamez kruje shijak tirane
berat          berat       40.706 19.952 40.683 19.955 382  311 11  BR 10944368 421187685  dimal gramsh kucove mallakaster memaliaj polican roskovec skrapar
kucove         berat       40.800 19.917 40.817 19.958 160  312 13  KV 10944369 1108720871 belsh berat cerrik dimal gramsh lushnje
polican        berat       40.612 20.098 40.597 20.038 272  313 15  PO 10944370 1108720891 berat kelcyre memaliaj skrapar
skrapar        berat       40.504 20.227 40.555 20.263 830  314 17  SK 10944371 421194959  berat gramsh kelcyre korce maliq permet polican
dimal          berat       40.769 19.878 40.770 19.813 155  315 19  UR 10944372 1108720907 berat kucove lushnje roskovec
divjake        fier        40.997 19.529 40.953 19.547 302  321 51  DJ 10944387 1108720853 fier lushnje rrogozhine
fier           fier        40.725 19.558 40.719 19.516 607  322 52  FR 10944388 421187687  divjake lushnje mallakaster patos roskovec selenice vlore
lushnje        fier        40.942 19.705 40.910 19.708 372  323 54  LN 10944389 421184543  belsh dimal divjake fier kucove peqin roskovec rrogozhine
mallakaster    fier        40.599 19.735 40.554 19.776 326  324 55  MK 10944390 1108720879 berat fier memaliaj patos roskovec selenice
roskovec       fier        40.737 19.702 40.730 19.724 118  325 57  RV 10944392 1108720897 berat dimal fier lushnje mallakaster patos
patos          fier        40.683 19.619 40.688 19.662 88   326 56  PT 10944391 1108720887 fier mallakaster roskovec
dropull        gjirokaster -      -      39.982 20.315 448  331 61  DO 10944393 1108720855 delvine finiq gjirokaster libohove permet
gjirokaster    gjirokaster 40.076 20.139 40.129 20.073 469  332 62  GK 10944394 421187729  delvine dropull himare kelcyre libohove tepelene
kelcyre        gjirokaster 40.313 20.189 40.364 20.164 307  333 63  KY 10944395 1108720873 gjirokaster libohove memaliaj permet polican skrapar tepelene
libohove       gjirokaster 40.031 20.263 40.130 20.257 249  334 64  LH 10944396 1108720875 dropull gjirokaster kelcyre permet
permet         gjirokaster 40.234 20.352 40.250 20.406 601  335 66  PE 10944398 421192831  dropull kelcyre kolonje korce libohove skrapar
tepelene       gjirokaster 40.296 20.019 40.287 19.947 431  336 68  TL 10944399 421189559  gjirokaster himare kelcyre memaliaj selenice
memaliaj       gjirokaster 40.352 19.980 40.423 19.958 372  337 65  ML 10944397 1108720885 berat kelcyre mallakaster polican selenice tepelene
devoll         korce       40.627 20.990 40.596 20.929 458  341 71  DV 10944400 1108720851 kolonje korce maliq pustec
kolonje        korce       40.338 20.679 40.315 20.620 863  342 72  KJ 10944401 421193597  devoll korce permet
korce          korce       40.619 20.781 40.578 20.626 804  343 73  KR 10944402 421190783  devoll kolonje maliq permet skrapar
maliq          korce       40.706 20.700 40.736 20.604 656  344 74  MQ 10944403 1108720877 devoll gramsh korce pogradec pustec skrapar
pogradec       korce       40.903 20.652 40.922 20.597 702  345 75  PG 10944404 421178941  gramsh maliq prrenjas pustec
pustec         korce       40.787 20.902 40.834 20.903 244  346 77  PC 10944405 1108720895 devoll maliq pogradec
delvine        vlore       39.951 20.098 39.998 20.032 183  351 121 DL 10944422 421184327  dropull finiq gjirokaster himare sarande
himare         vlore       40.102 19.745 40.132 19.798 578  352 123 HM 10944424 1108720861 delvine gjirokaster sarande selenice tepelene vlore
konispol       vlore       39.659 20.181 39.713 20.133 227  353 124 KN 10944425 1108720869 finiq sarande
finiq          vlore       -      -      39.841 20.168 446  354 122 FN 10944423 1108720857 delvine dropull konispol sarande
sarande        vlore       39.875 20.005 39.842 20.006 69   355 125 SR 10944426 421179955  delvine finiq himare konispol
selenice       vlore       40.531 19.636 40.396 19.662 559  356 126 SE 10944427 1108720903 fier himare mallakaster memaliaj tepelene vlore
vlore          vlore       40.470 19.484 40.414 19.474 620  357 128 VL 10944428 421193353  fier himare selenice`;
