import type { MunicipalityId } from '../model/id.ts';
import type { Municipality } from '../model/municipality.ts';

// Only the names, in compact form, for widgets that need nothing else of the gazetteer. Albanian /
// Serbian (Latin letters) / English / end of the id. An empty part equals the Albanian name, `=`
// the Serbian one. Serbian Cyrillic is transliterated, which is right for every name here.

/** Kosovo, in the order of the numbers 01 to 38 of the statistics agency. */
const KOSOVO =
  'Deçan/Dečane,Dragash/Dragaš,Ferizaj/Uroševac,Fushë Kosovë/Kosovo Polje,Gjakovë/Đakovica/Gjakova,' +
  'Gjilan/Gnjilane,Drenas/Glogovac,Istog/Istok,Kaçanik/Kačanik,Kamenicë/Kamenica/=,Klinë/Klina/=,' +
  'Leposaviq/Leposavić/=,Lipjan/Lipljan,Malishevë/Mališevo/Malisheva,' +
  'Mitrovicë/Južna Mitrovica/South Mitrovica,Novobërdë/Novo Brdo/=,Obiliq/Obilić,Pejë/Peć/Peja,' +
  'Podujevë/Podujevo/Podujeva,Prishtinë/Priština/Pristina,Prizren,Rahovec/Orahovac,Shtërpcë/Štrpce/=,' +
  'Shtime/Štimlje,Skenderaj/Srbica,Suharekë/Suva Reka/Suhareka,Viti/Vitina,Vushtrri/Vučitrn,' +
  'Zubin Potok,Zveçan/Zvečan/=,Graçanicë/Gračanica/=,Hani i Elezit/Elez Han,Junik,Kllokot/Klokot/=,' +
  'Mamushë/Mamuša/Mamusha,Partesh/Parteš,Ranillug/Ranilug/=,' +
  'Mitrovica e Veriut/Severna Mitrovica/North Mitrovica/mitrovice-e-veriut';

/**
 * Albania, in the order of the LAU codes of Eurostat. Serbian has names of its own only for some.
 */
const ALBANIA =
  'Bulqizë,Dibër,Klos,Mat,Durrës/Drač,Krujë/Kroja,Shijak,Has,Kukës,Tropojë,Kurbin,Lezhë/Lješ,' +
  'Mirditë,Fushë-Arrëz,Malësi e Madhe,Pukë,Shkodër/Skadar,Vau i Dejës,Belsh,Cërrik,' +
  'Elbasan/Elbasan,Gramsh,Librazhd,Peqin,Prrenjas,Kamëz,Kavajë/Kavaja,Rrogozhinë,Tiranë/Tirana/=,' +
  'Vorë,Berat/Berat,Kuçovë,Poliçan,Skrapar,Dimal,Divjakë,Fier,Lushnjë,Mallakastër,Roskovec,Patos,' +
  'Dropull,Gjirokastër/Đirokastra,Këlcyrë,Libohovë,Përmet,Tepelenë,Memaliaj,Devoll,Kolonjë,' +
  'Korçë/Korča,Maliq,Pogradec/Pogradec,Pustec,Delvinë,Himarë,Konispol,Finiq,Sarandë/Saranda,' +
  'Selenicë,Vlorë/Valona';

/** A municipality with its names only. */
export type NamedMunicipality = Pick<Municipality, 'id' | 'country' | 'name'>;

const slug = (name: string) => name.toLowerCase().replace(/ë/g, 'e').replace(/ç/g, 'c').replace(/ /g, '-');

function read(row: string, country: 'XK' | 'AL'): NamedMunicipality {
  const [sq = '', serbian, english, id] = row.split('/');
  const sr = serbian || (country === 'XK' ? sq : '');
  return {
    id: (country.toLowerCase() + '-' + (id ?? slug(sq))) as MunicipalityId,
    country,
    name: { sq, ...(sr && { 'sr-Latn': sr }), en: english === '=' ? sr : english || sq },
  };
}

const readAll = () => [
  ...KOSOVO.split(',').map((row) => read(row, 'XK')),
  ...ALBANIA.split(',').map((row) => read(row, 'AL')),
];

/** All 99, Kosovo first. */
export const NAMES: readonly NamedMunicipality[] = /*@__PURE__*/ readAll();
