// Kosovo: 38 municipalities in 7 districts. Compiled by hand: see docs/gazetteer.md for sources and
// checks.

// Seat points: GeoNames (https://www.geonames.org, CC BY 4.0), rounded to three decimals. Two points are
// from memory: GeoNames places Fushë Kosovë in Prishtinë, and has no point for Mitrovica e Veriut.

// Centroids, areas and borders: computed from the "meso" polygons of Who's On First (https://whosonfirst.org, CC0).

/**
 * id, Albanian, Serbian and English name, code of GeoNames (ADM1). The line number is the first
 * digit of the postal codes. There are no ISO 3166-2 codes: RS-25 to RS-29 are five other
 * districts.
 */
export const KOSOVO_DISTRICTS = `
prishtine/Prishtinë/Priština/Pristina/10097360
prizren/Prizren/Prizren/Prizren/10097361
peje/Pejë/Peć/Peja/10097359
mitrovice/Mitrovicë/Kosovska Mitrovica/Mitrovica/10097358
gjakove/Gjakovë/Đakovica/Gjakova/10096859
gjilan/Gjilan/Gnjilane/Gjilan/10097357
ferizaj/Ferizaj/Uroševac/Ferizaj/10096138`;

/**
 * id, district, seat (north, east), centroid (north, east), area in km², GeoNames id of the seat,
 * Who's On First id, Wikidata id of the place (sometimes of the town, not of the municipality),
 * neighbours. The line number is the number of the statistics agency.
 */
export const KOSOVO = `
decan              gjakove   42.540 20.288 42.561 20.249 294 791580 1108809529 Q939112  gjakove junik peje
dragash            prizren   42.026 20.653 42.013 20.679 434 791122 1108809493 Q59074   prizren
ferizaj            ferizaj   42.371 21.155 42.375 21.148 344 784759 1108809521 Q738901  gjilan kacanik lipjan shterpce shtime suhareke viti
fushe-kosove       prishtine 42.640 21.096 42.620 21.041 83  789228 1108809539 Q786124  drenas gracanice lipjan obiliq prishtine
gjakove            gjakove   42.380 20.431 42.398 20.404 585 791646 1108809525 Q474651  decan junik kline peje prizren rahovec
gjilan             gjilan    42.460 21.470 42.430 21.468 390 790674 1108809535 Q739808  ferizaj lipjan novoberde partesh ranillug viti
drenas             prishtine 42.628 20.894 42.617 20.883 275 790701 1108809545 Q1008042 fushe-kosove kline lipjan malisheve obiliq skenderaj vushtrri
istog              peje      42.781 20.488 42.779 20.501 454 789996 1108809555 Q991332  kline peje skenderaj zubin-potok
kacanik            ferizaj   42.232 21.259 42.238 21.231 211 789721 1108809505 Q248378  ferizaj hani-i-elezit shterpce viti
kamenice           gjilan    42.578 21.580 42.628 21.616 413 789227 1108809581 Q359203  novoberde prishtine ranillug
kline              peje      42.622 20.578 42.614 20.601 309 789455 1108809541 Q963121  drenas gjakove istog malisheve peje rahovec skenderaj
leposaviq          mitrovice 43.104 20.803 43.125 20.805 539 788731 1108809569 Q991313  mitrovice podujeve zvecan
lipjan             prishtine 42.522 21.126 42.522 21.122 338 788652 1108809575 Q994730  drenas ferizaj fushe-kosove gjilan gracanice malisheve novoberde prishtine shtime suhareke
malisheve          prizren   42.482 20.746 42.499 20.743 306 788239 1108809533 Q59089   drenas kline lipjan rahovec suhareke
mitrovice          mitrovice 42.883 20.867 42.939 20.924 331 789225 1108809571 Q178168  leposaviq mitrovice-e-veriut podujeve skenderaj vushtrri zubin-potok zvecan
novoberde          prishtine 42.616 21.434 42.563 21.437 204 787589 1108809543 Q994263  gjilan kamenice lipjan prishtine ranillug
obiliq             prishtine 42.687 21.070 42.703 21.060 104 787534 1108809551 Q608274  drenas fushe-kosove podujeve prishtine vushtrri
peje               peje      42.659 20.288 42.681 20.277 602 787157 1108809547 Q112657  decan gjakove istog kline
podujeve           prishtine 42.911 21.193 42.924 21.187 631 786950 1108809565 Q994245  leposaviq mitrovice obiliq prishtine vushtrri
prishtine          prishtine 42.673 21.167 42.701 21.281 520 786714 1108809557 Q25270   fushe-kosove gracanice kamenice lipjan novoberde obiliq podujeve
prizren            prizren   42.214 20.740 42.208 20.723 626 786712 1108809499 Q200061  dragash gjakove mamushe rahovec shterpce suhareke
rahovec            gjakove   42.399 20.655 42.407 20.612 276 787456 1108809509 Q733155  gjakove kline malisheve mamushe prizren suhareke
shterpce           ferizaj   42.239 21.027 42.236 21.019 247 785388 1108809503 Q392505  ferizaj kacanik prizren suhareke
shtime             ferizaj   42.433 21.040 42.437 21.017 134 785485 1108809523 Q994737  ferizaj lipjan suhareke
skenderaj          mitrovice 42.747 20.789 42.741 20.756 374 785642 1108809553 Q991291  drenas istog kline mitrovice vushtrri zubin-potok
suhareke           prizren   42.359 20.825 42.355 20.866 360 785238 1108809511 Q59086   ferizaj lipjan malisheve mamushe prizren rahovec shterpce shtime
viti               gjilan    42.321 21.358 42.329 21.371 269 784372 1108809519 Q1021775 ferizaj gjilan kacanik kllokot partesh
vushtrri           mitrovice 42.823 20.968 42.813 20.989 345 784097 1108809559 Q911241  drenas mitrovice obiliq podujeve skenderaj
zubin-potok        mitrovice 42.914 20.690 42.931 20.651 333 783802 1108809561 Q227569  istog mitrovice skenderaj zvecan
zvecan             mitrovice 42.907 20.840 42.972 20.789 122 783770 1108809563 Q62172   leposaviq mitrovice mitrovice-e-veriut zubin-potok
gracanice          prishtine 42.601 21.196 42.574 21.151 123 790265 1108809537 -        fushe-kosove lipjan prishtine
hani-i-elezit      ferizaj   42.150 21.297 42.146 21.269 83  791539 1108809497 -        kacanik
junik              gjakove   42.476 20.277 42.504 20.216 78  789739 1108809515 Q1713519 decan gjakove
kllokot            gjilan    42.371 21.374 42.345 21.394 23  789427 1108809507 -        viti
mamushe            prizren   42.331 20.727 42.326 20.728 11  788187 1108809501 -        prizren rahovec suhareke
partesh            gjilan    42.402 21.434 42.404 21.476 29  787197 1108809517 -        gjilan viti
ranillug           gjilan    42.492 21.599 42.509 21.593 77  786478 1108809579 -        gjilan kamenice novoberde
mitrovice-e-veriut mitrovice 42.895 20.866 42.895 20.846 5   -      1108809573 -        mitrovice zvecan`;
