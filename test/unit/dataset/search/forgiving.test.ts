import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { searchOrganisations } from '../../../../src/dataset/search/search-organisations.ts';
import { findMunicipality } from '../../../../src/places/find-municipality.ts';

const NAMES: Readonly<Record<string, string>> = {
  qkmf: 'Q.K.M.F. Lipjan',
  obiliq: 'Biblioteka e Obiliqit',
  gjakova: 'Rinia e Gjakovës',
  djordje: 'Udruženje Đorđe',
  komuniteti: 'Komu\u00adniteti i ri',
  festa: '🎉 Festa e lagjes',
  fusheKosove: 'Teatri i Fushë Kosovës',
};

const linked = linkDataset(
  checkDataset({
    ura: '1',
    title: 'T',
    publisher: 'obiliq',
    language: 'sq',
    organisations: [
      ...Object.entries(NAMES).map(([id, name]) => ({ id: id.toLowerCase(), name, kind: 'ngo' })),
      { id: 'vlore', name: 'Bregu', kind: 'ngo', municipality: 'al-vlore' },
      { id: 'kolonje', name: 'Mali', kind: 'ngo', municipality: 'al-kolonje' },
      { id: 'prishtine', name: 'Sheshi', kind: 'ngo', municipality: 'xk-prishtine' },
      { id: 'viti', name: 'Burimi', kind: 'ngo', municipality: 'xk-viti' },
    ],
  }).dataset,
);

const found = (text: string) => searchOrganisations(linked, { text }, 'sq').items.map(({ id }) => id);

describe('search finds', () => {
  test.each([
    ['QKMF', 'qkmf'],
    ['q.k.m.f', 'qkmf'],
    ['dorde', 'djordje'],
    ['djordje', 'djordje'],
    ['Ђорђе', 'djordje'],
    ['komuniteti', 'komuniteti'],
    ['komu\u200bniteti', 'komuniteti'],
    ['obilic', 'obiliq'],
    ['Обилић', 'obiliq'],
    ['Kastriot', 'obiliq'],
    ['Đakovica', 'gjakova'],
    ['dakovica', 'gjakova'],
    ['Kosovo Polje', 'fushekosove'],
    ['Orikum', 'vlore'],
    ['Leskovik', 'kolonje'],
    ['Čaglavica', 'prishtine'],
    ['Vitia', 'viti'],
    ['bibloteka', 'obiliq'],
    ['festta', 'festa'],
  ])('for %j the organisation %s', (text, id) => expect(found(text)).toContain(id));

  test.each(['🎉', '.*', '\u00ad', '—', '()'])('for %j nothing', (text) => expect(found(text)).toEqual([]));

  test('matches with a typing error last', () => {
    const both = linkDataset(
      checkDataset({
        ura: '1',
        title: 'T',
        publisher: 'a',
        language: 'sq',
        organisations: [
          { id: 'a', name: 'Agimo', kind: 'ngo' },
          { id: 'b', name: 'Agimi', kind: 'ngo' },
          { id: 'c', name: 'Dita', kind: 'ngo', summary: 'Agimi i ri' },
        ],
      }).dataset,
    );
    expect(searchOrganisations(both, { text: 'agimi' }, 'sq').items.map(({ id }) => id)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });
});

describe('findMunicipality leads towns and villages to their municipality', () => {
  test.each([
    ['Vitia', 'xk-viti'],
    ['Orikum', 'al-vlore'],
    ['Orikumi', 'al-vlore'],
    ['Fushë-Krujë', 'al-kruje'],
    ['Leskovik', 'al-kolonje'],
    ['Kamenica Kosove', 'xk-kamenice'],
    ['F. Kosovë', 'xk-fushe-kosove'],
    ['Velika Hoča', 'xk-rahovec'],
    ['Brezovici', 'xk-shterpce'],
  ])('%s', (text, id) => expect(findMunicipality(text)?.municipality?.id).toBe(id));

  test('and asks where a village is divided', () => {
    expect(findMunicipality('Çagllavicë')?.candidates?.map(({ id }) => id)).toEqual([
      'xk-prishtine',
      'xk-gracanice',
    ]);
  });
});
