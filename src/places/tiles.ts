import type { Tile } from '../model/municipality.ts';
import { NAMES } from './municipality-names.ts';

// The two tile maps. Own work: each municipality is a square near its real position. Most borders
// are kept (Kosovo 72 of 86, Albania 131 of 152), and districts are contiguous. The labels are
// ours, unique in their country. They are not official codes.

const KOSOVO = `
  ... ... ... LEP ... ... ... ...
  ... ... ... ZVE ... ... ... ...
  ... ... ZUB MVR MIT POD ... ...
  ... PEJ IST SKE VUS OBI PRI ...
  ... DEÇ KLI DRN FKS GRA NVB KAM
  JUN GJK RAH MAL SHT LIP GJL RAN
  ... ... MAM SUH FER KLL PAR ...
  ... ... PRZ SHP KAÇ VIT ... ...
  ... ... DRG ... HEL ... ... ...`;

const ALBANIA = `
  ... MMA ... TRO ... ... ...
  ... SHK VDE FAR HAS ... ...
  ... ... LEZ PUK KUK ... ...
  ... ... KUR MIR DIB ... ...
  ... VOR KRU MAT KLO ... ...
  DUR SHI KAM TIR BUL ... ...
  ... KAV PEQ ELB LIB ... ...
  ... RRO BEL CËR PRR ... ...
  DIV LUS DIM KUÇ GRA POG ...
  ... FIE ROS BER SKR MLQ PUS
  ... PAT MLK POL PËR KOR DEV
  VLO SEL MEM KËL LBH KOL ...
  ... HIM TEP GJI DRO ... ...
  ... ... DEL FIN ... ... ...
  ... ... SAR KON ... ... ...`;

/** The labels in the order of the gazetteer: 38 of Kosovo, 61 of Albania. */
const LABELS =
  'DEÇ DRG FER FKS GJK GJL DRN IST KAÇ KAM KLI LEP LIP MAL MIT NVB OBI PEJ POD PRI PRZ RAH SHP SHT SKE ' +
  'SUH VIT VUS ZUB ZVE GRA HEL JUN KLL MAM PAR RAN MVR ' +
  'BUL DIB KLO MAT DUR KRU SHI HAS KUK TRO KUR LEZ MIR FAR MMA PUK SHK VDE BEL CËR ELB GRA LIB PEQ PRR ' +
  'KAM KAV RRO TIR VOR BER KUÇ POL SKR DIM DIV FIE LUS MLK ROS PAT DRO GJI KËL LBH PËR TEP MEM DEV KOL ' +
  'KOR MLQ POG PUS DEL HIM KON FIN SAR SEL VLO';

/** Reads the tile of each label from a text drawing. */
function read(picture: string): Map<string, Tile> {
  const tiles = new Map<string, Tile>();
  picture
    .trim()
    .split('\n')
    .forEach((line, row) =>
      line
        .trim()
        .split(' ')
        .forEach((label, column) => {
          if (label !== '...') tiles.set(label, { column, row, label });
        }),
    );
  return tiles;
}

let tiles: Map<string, Tile> | undefined;

/**
 * Returns the square of a municipality on the tile map of its country.
 *
 * @param id the id of a municipality of the gazetteer
 * @returns the column from the west and the row from the north, both from 0, and a label of three
 *   letters; `undefined` for any other id
 * @example
 * municipalityTile('xk-gjilan'); // { column: 6, row: 5, label: 'GJL' }
 */
export function municipalityTile(id: string): Tile | undefined {
  if (!tiles) {
    const countries: Record<string, Map<string, Tile>> = { xk: read(KOSOVO), al: read(ALBANIA) };
    const labels = LABELS.split(' ');
    tiles = new Map(NAMES.map(({ id }, index) => [id, countries[id.slice(0, 2)]!.get(labels[index]!)!]));
  }
  return tiles.get(id);
}
