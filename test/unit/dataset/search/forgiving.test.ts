import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { searchOrganisations } from '../../../../src/dataset/search/search-organisations.ts';
import { albanianForms } from '../../../../src/places/albanian-forms.ts';
import { gazetteer } from '../../../../src/places/gazetteer.ts';
import { serbianCases } from '../../../../src/places/serbian-cases.ts';
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

describe('a municipality in a title is found by each of its names, in each case', () => {
  const forms = new Map(
    Array.from(gazetteer(), ([id, { name, forms }]) => [
      id,
      [
        ...new Set([
          ...Object.values(albanianForms(name['sq']!, forms?.definite)),
          ...(name['sr-Latn'] ? [name['sr-Latn'], ...serbianCases(name['sr-Latn'])] : []),
        ]),
      ],
    ]),
  );
  const titles = linkDataset(
    checkDataset({
      ura: '1',
      title: 'T',
      publisher: 'a',
      language: 'sq',
      organisations: [...forms].flatMap(([id, names]) =>
        names.map((name, index) => ({ id: `${id}-${index}`, name: `Zyra në ${name} sot`, kind: 'ngo' })),
      ),
    }).dataset,
  );
  const foundIds = (text: string) =>
    new Set(searchOrganisations(titles, { text }, 'sq').items.map(({ id }) => id));

  test.each([...forms])('%s', (id, names) => {
    for (const text of names) {
      const items = foundIds(text);
      const missing = names.filter((_, index) => !items.has(`${id}-${index}` as never));
      expect(missing, `searched: ${text}`).toEqual([]);
    }
  });

  test('also in Cyrillic, without diacritics and by another name', () => {
    const obiliq = forms.get('xk-obiliq')!.map((_, index) => `xk-obiliq-${index}`);
    for (const text of ['obilic', 'Обилићу', 'KASTRIOTIT', 'obiliqin', 'Obilića'])
      expect([...foundIds(text)].map(String), text).toEqual(expect.arrayContaining(obiliq));
  });

  test('and a word of a summary that is also the name of a place finds no other title', () => {
    const summary = linkDataset(
      checkDataset({
        ura: '1',
        title: 'T',
        publisher: 'a',
        language: 'sq',
        organisations: [{ id: 'a', name: 'Drita', kind: 'ngo', summary: { en: 'It has opened a klinika' } }],
      }).dataset,
    );
    for (const text of ['Hasi', 'Klinës'])
      expect(searchOrganisations(summary, { text }, 'sq').items, text).toEqual([]);
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
