/**
 * Towns and villages under whose names people search for a municipality, and spellings of the
 * municipality itself. Only those that lie in one municipality, except `Çagllavicë`, which is
 * divided. Albanian names come first, then a Serbian one after a slash. docs/gazetteer.md says what
 * was checked.
 */
const ROWS =
  'xk-decan:Isniq|xk-dragash:Restelicë/Restelica|xk-fushe-kosove:F. Kosovë,F. Kosova,Fushë Kosova' +
  '|xk-gracanice:Çagllavicë/Čaglavica,Llapllasellë/Laplje Selo|xk-gjilan:Zhegër/Žegra' +
  '|xk-istog:Gurrakoc/Đurakovac|xk-kamenice:Kamenica Kosove,Kamenica e Kosovës' +
  '|xk-drenas:Komoran/Komorane|xk-lipjan:Janjevë/Janjevo,Magurë/Magura|xk-leposaviq:/Lešak' +
  '|xk-peje:Vitomiricë/Vitomirica,Gorazhdec/Goraždevac|xk-prishtine:Çagllavicë/Čaglavica,Hajvali/Ajvalija' +
  '|xk-prizren:Zhur/Žur|xk-rahovec:Xërxë/Zrze,Hoçë e Madhe/Velika Hoča,Krushë e Madhe/Velika Kruša' +
  '|xk-shterpce:Brezovicë/Brezovica|xk-skenderaj:Prekaz/Prekaze,Runik' +
  '|xk-suhareke:Mushtisht/Mušutište|xk-viti:Pozheran/Požaranje,Letnicë/Letnica' +
  '|xk-vushtrri:Prilluzhë/Prilužje' +
  '|al-diber:Maqellarë|al-durres:Sukth,Manzë|al-himare:Dhërmi,Qeparo,Borsh,Lukovë' +
  '|al-kolonje:Leskovik|al-korce:Voskopojë|al-kruje:Fushë-Krujë' +
  '|al-kurbin:Mamurras,Milot|al-lezhe:Shëngjin|al-mirdite:Rubik,Reps|al-pogradec:Tushemisht' +
  '|al-sarande:Ksamil|al-shkoder:Theth,Velipojë|al-tirane:Petrelë|al-tropoje:Valbonë' +
  '|al-vlore:Orikum,Zvërnec';

/** The other names of a municipality. */
export interface SettlementNames {
  readonly sq: readonly string[];
  readonly sr: readonly string[];
}

let settlements: ReadonlyMap<string, SettlementNames> | undefined;

/** The towns and villages by the id of their municipality. */
export function settlementNames(): ReadonlyMap<string, SettlementNames> {
  settlements ??= new Map(
    ROWS.split('|').map((row) => {
      const [id, list] = row.split(':') as [string, string];
      const names = list.split(',').map((name) => name.split('/'));
      const all = (part: 0 | 1) => names.flatMap((name) => name[part] || []);
      return [id, { sq: all(0), sr: all(1) }];
    }),
  );
  return settlements;
}
