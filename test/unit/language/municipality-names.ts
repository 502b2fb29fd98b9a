/**
 * The Albanian names of the 38 municipalities of Kosovo and the 61 of Albania, then the Serbian
 * names for Kosovo.
 */
export const MUNICIPALITIES: readonly string[] = `
Deçan
Dragash
Ferizaj
Fushë Kosovë
Gjakovë
Gjilan
Drenas
Istog
Kaçanik
Kamenicë
Klinë
Leposaviq
Lipjan
Malishevë
Mitrovicë
Novobërdë
Obiliq
Pejë
Podujevë
Prishtinë
Prizren
Rahovec
Shtërpcë
Shtime
Skenderaj
Suharekë
Viti
Vushtrri
Zubin Potok
Zveçan
Graçanicë
Hani i Elezit
Junik
Kllokot
Mamushë
Partesh
Ranillug
Mitrovica e Veriut
Bulqizë
Dibër
Klos
Mat
Durrës
Krujë
Shijak
Has
Kukës
Tropojë
Kurbin
Lezhë
Mirditë
Fushë-Arrëz
Malësi e Madhe
Pukë
Shkodër
Vau i Dejës
Belsh
Cërrik
Elbasan
Gramsh
Librazhd
Peqin
Prrenjas
Kamëz
Kavajë
Rrogozhinë
Tiranë
Vorë
Berat
Kuçovë
Poliçan
Skrapar
Dimal
Divjakë
Fier
Lushnjë
Mallakastër
Roskovec
Patos
Dropull
Gjirokastër
Këlcyrë
Libohovë
Përmet
Tepelenë
Memaliaj
Devoll
Kolonjë
Korçë
Maliq
Pogradec
Pustec
Delvinë
Himarë
Konispol
Finiq
Sarandë
Selenicë
Vlorë
Dečane
Dragaš
Uroševac
Kosovo Polje
Đakovica
Gnjilane
Glogovac
Istok
Kačanik
Kamenica
Klina
Leposavić
Lipljan
Mališevo
Južna Mitrovica
Novo Brdo
Obilić
Peć
Podujevo
Priština
Orahovac
Štrpce
Štimlje
Srbica
Suva Reka
Vitina
Vučitrn
Zvečan
Gračanica
Elez Han
Klokot
Mamuša
Parteš
Ranilug
Severna Mitrovica
`
  .trim()
  .split('\n');
