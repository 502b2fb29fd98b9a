// Whether a search finds a name that is typed in another way than it is written.
import { generateNetwork } from '../../scripts/generate-network.mjs';

/** @type {readonly (readonly [about: string, typed: string, name: string])[]} */
export const SPELLINGS = [
  ['without diacritics', 'gjakoves', 'Rinia e Gjakovës'],
  ['in capitals', 'GJAKOVËS', 'Rinia e Gjakovës'],
  ['with a combining diacritic', 'gjakove\u0308s', 'Rinia e Gjakovës'],
  ['in another order', 'gjakovës rinia', 'Rinia e Gjakovës'],
  ['in Serbian', 'Đakovica', 'Rinia e Gjakovës'],
  ['in Serbian, without diacritics', 'dakovica', 'Rinia e Gjakovës'],
  ['in Serbian, in Cyrillic', 'Ђаковица', 'Rinia e Gjakovës'],
  ['in Serbian, without diacritics', 'obilic', 'Biblioteka e Obiliqit'],
  ['with dj for đ', 'djordje', 'Udruženje Đorđe'],
  ['in Cyrillic', 'Ђорђе', 'Udruženje Đorđe'],
  ['with d for đ', 'dorde', 'Udruženje Đorđe'],
  ['without full stops', 'qkmf', 'Q.K.M.F. Lipjan'],
  ['with a typing error', 'bibloteka', 'Biblioteka e Obiliqit'],
];

/** The contenders with a search for many rows. */
export const SEARCHERS = ['ura', 'limit', 'list.js', 'minisearch + lit'];

/** A data file with the names that are searched for, and some others. */
export function spellingFile() {
  const names = [...new Set(SPELLINGS.map(([, , name]) => name))];
  const network = generateNetwork({ count: 20 });
  const wanted = names.map((name, index) => ({ id: `name-${index}`, name, kind: 'ngo' }));
  const organisations = [...wanted, ...(network.organisations ?? [])];
  return {
    count: organisations.length,
    text: JSON.stringify({ ...network, organisations, memberships: [], projects: [], calls: [] }),
  };
}
