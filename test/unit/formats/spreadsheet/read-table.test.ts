import { describe, expect, test, vi } from 'vitest';
import { suggest } from '../../../../src/dataset/validate/suggest.ts';
import { formatSheetFinding } from '../../../../src/formats/spreadsheet/format-sheet-finding.ts';
import { readTable } from '../../../../src/formats/spreadsheet/read-workbook.ts';
import { normalizeSearch } from '../../../../src/language/normalize-search.ts';
import type { ReadWorkbook } from '../../../../src/formats/spreadsheet/to-dataset.ts';

vi.mock('../../../../src/language/normalize-search.ts', { spy: true });
vi.mock('../../../../src/dataset/validate/suggest.ts', { spy: true });

const header = { title: 'Rrjeti', publisher: 'rrjeti', language: 'sq' } as const;
const read = (lines: string, options = {}) => readTable(lines, { header, ...options });
/** The findings as `cell code value`. */
const said = ({ findings }: ReadWorkbook) =>
  findings
    .filter(({ code }) => code !== 'dangling-reference')
    .map(({ code, cell, params }) =>
      [`${cell?.column ?? ''}${cell?.row ?? ''}`, code, params['value']].filter(Boolean).join(' '),
    );

describe('a table of organisations', () => {
  test('is read with headings in any language', () => {
    for (const headings of [
      'Emri;Lloji;Komuna',
      'Naziv;Vrsta;Opština',
      'Назив;Врста;Општина',
      'Name;Type;Municipality',
    ]) {
      const { dataset } = read(`${headings}\nD4D;OJQ;Gjakovë\n`);
      expect(dataset.organisations).toEqual([
        { id: 'd4d', name: 'D4D', kind: 'ngo', municipality: 'xk-gjakove' },
      ]);
    }
  });

  test('is read with usual headings that are no labels, under a title and without empty rows', () => {
    const { dataset } = read(
      'Lista e anëtarëve 2026;;\n;;\nNr.;Emri i organizatës;Forma;Qyteti\n1;D4D;NVO;Đakovica\n;;;\n2;CASA;rrjet;Prizren\n',
    );
    expect(dataset.organisations.map(({ id, kind, municipality }) => [id, kind, municipality])).toEqual([
      ['d4d', 'ngo', 'xk-gjakove'],
      ['casa', 'network', 'xk-prizren'],
    ]);
  });

  test.each([[';'], [','], ['\t'], ['|']])('is read with %j between the cells', (delimiter) => {
    const csv = [
      ['Emri', 'Lloji', 'Komuna'],
      ['D4D', 'OJQ', 'Gjilan'],
    ]
      .map((row) => row.join(delimiter))
      .join('\r\n');
    expect(read(csv).dataset.organisations).toHaveLength(1);
  });

  test('is read after a line sep=', () => {
    const result = read('sep=|\r\nEmri|Lloji\r\nD4D|?\r\n');
    expect(said(result)).toEqual(['B3 cell-choice ?']);
  });

  test('has texts in several languages by the heading of their column', () => {
    const { dataset } = read('Emri (sq);name@en;Emri (srpski);Lloji\nNisma;Initiative;Inicijativa;OJQ\n');
    expect(dataset.organisations[0]?.name).toEqual({
      sq: 'Nisma',
      en: 'Initiative',
      'sr-Latn': 'Inicijativa',
    });
  });

  test('keeps a text without a language as it is, unless there are others beside it', () => {
    const { dataset } = read('Emri;Emri (en);Lloji\nNisma;;OJQ\nUra;Bridge;OJQ\n');
    expect(dataset.organisations.map(({ name }) => name)).toEqual(['Nisma', { sq: 'Ura', en: 'Bridge' }]);
  });

  test('has ids that are readable, transliterated and the same each time', () => {
    const csv = 'Emri;Lloji\n"Qendra ""Burimore"" e Gjakovës";OJQ\nЦентар за мир;OJQ\nΑθήνα;OJQ\n';
    const ids = read(csv).dataset.organisations.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['qendra-burimore-e-gjakoves', 'centar-za-mir']);
    expect(ids[2]).toMatch(/^organisations-[a-z0-9]+$/);
    expect(read(csv).dataset.organisations.map(({ id }) => id)).toEqual(ids);
  });

  test('gives a second record with the same name the id of its details', () => {
    const { dataset } = read('Emri;Lloji;Komuna\nZëri;OJQ;Gjilan\nZëri;OJQ;Prizren\n');
    expect(dataset.organisations.map(({ id }) => id)).toEqual(['zeri', 'zeri-xk-prizren']);
  });

  test('keeps the id that a known dataset has for a name', () => {
    const known = read('Id;Emri;Lloji\nqendra;Qendra e Gruas;OJQ\n').dataset;
    const { dataset } = read('Emri;Lloji\nQENDRA E GRUAS;OJQ\n', { known });
    expect(dataset.organisations[0]?.id).toBe('qendra');
  });

  test('keeps register numbers with their zeros, and their register by the heading', () => {
    const { dataset } = read('Emri;Lloji;Numri fiskal;NIPT\nD4D;OJQ;000123456;L12345678A\n');
    expect(dataset.organisations[0]?.identifiers).toEqual([
      { scheme: 'x-xk-fiscal', value: '000123456' },
      { scheme: 'AL-QKB', value: 'L12345678A' },
    ]);
  });

  test('refuses a phone number that became 3.83445E+11, and says how to mend it', () => {
    const result = read('Emri;Lloji;Telefoni\nD4D;OJQ;3.83445E+11\nCASA;OJQ;+383 44 123 456\n');
    expect(result.dataset.organisations.map(({ phone }) => phone)).toEqual([undefined, '+383 44 123 456']);
    expect(said(result)).toEqual(['C2 cell-digits-lost 3.83445E+11']);
    expect(formatSheetFinding(result.findings[0]!, 'en')).toBe(
      'C2, Phone, “D4D”: The spreadsheet turned this number into a short form, so its digits are lost. Format the cell as text and write it again. Value: “3.83445E+11”. The value was left out.',
    );
  });

  test('takes the first of two phone numbers, and says so', () => {
    const result = read('Emri;Lloji;Telefoni\nD4D;OJQ;044 123 456 / 038 555 111\n');
    expect(result.dataset.organisations[0]?.phone).toBe('044 123 456');
    expect(said(result)).toEqual(['C2 cell-several 044 123 456 / 038 555 111']);
  });

  test('completes an address without https://, and the name of a page on a network', () => {
    const { dataset } = read('Emri;Lloji;Faqja;Facebook\nD4D;OJQ;www.d4d-ks.org;@d4dkosovo\n');
    expect(dataset.organisations[0]?.website).toBe('https://www.d4d-ks.org');
    expect(dataset.organisations[0]?.social).toEqual(['https://www.facebook.com/d4dkosovo']);
  });

  test('takes the address and the number out of a column for contacts, and says what is left', () => {
    const result = read(
      'Emri;Lloji;Kontakti\nD4D;OJQ;info@d4d.org, 044 123 456\nCASA;OJQ;Arta Krasniqi, tel: 044 123 456\n',
    );
    expect(result.dataset.organisations.map(({ email, phone }) => [email, phone])).toEqual([
      ['info@d4d.org', '044 123 456'],
      [undefined, '044 123 456'],
    ]);
    expect(said(result)).toEqual(['C3 cell-several Arta Krasniqi, tel: 044 123 456']);
  });

  test('finds municipalities in any spelling, and asks where two can be meant', () => {
    const result = read(
      'Emri;Lloji;Komuna\nA;OJQ;Komuna e Gjilanit\nB;OJQ;Ђаковица\nC;OJQ;Mitrovica\nD;OJQ;Atlantis\nE;OJQ;Prishtne\n',
    );
    expect(result.dataset.organisations.map(({ municipality }) => municipality)).toEqual([
      'xk-gjilan',
      'xk-gjakove',
      undefined,
      undefined,
      'xk-prishtine',
    ]);
    expect(said(result)).toEqual([
      'C4 cell-municipality-ambiguous Mitrovica',
      'C5 cell-municipality Atlantis',
      'C6 cell-municipality-near Prishtne',
    ]);
    expect(formatSheetFinding(result.findings[0]!, 'sq')).toContain(
      'Ndoshta: Mitrovicë, Mitrovica e Veriut.',
    );
  });

  test('leaves out unknown columns, and keeps their cells', () => {
    const result = read('Emri;Lloji;Shënime të brendshme\nD4D;OJQ;mos e publiko\n');
    expect(result.unknownColumns).toEqual([
      { sheet: '', column: 'C', heading: 'Shënime të brendshme', cells: [{ row: 2, text: 'mos e publiko' }] },
    ]);
    expect(said(result)).toEqual(['C1 column-unknown']);
    expect(result.findings[0]?.params).toEqual({ heading: 'Shënime të brendshme' });
  });

  test('reads the first of two columns with the same meaning', () => {
    const result = read('Emri;Lloji;E-mail;Email\nD4D;OJQ;a@example.org;b@example.org\n');
    expect(result.dataset.organisations[0]?.email).toBe('a@example.org');
    expect(said(result)).toEqual(['D1 column-twice']);
  });

  test('fills in the kind where no column has it, and says so once', () => {
    const result = read('Emri;Komuna\nD4D;Gjilan\nCASA;Prizren\n');
    expect(result.dataset.organisations.map(({ kind }) => kind)).toEqual(['other', 'other']);
    expect(said(result)).toEqual(['1 column-filled-in']);
    expect(result.findings[0]?.params).toEqual({ read: 'other' });
  });

  test('skips totals, examples and repeated headings, and one bad row never loses the rest', () => {
    const result = read(
      'Emri;Lloji;Komuna\nShembull: Shtëpia;OJQ;Gjilan\nD4D;OJQ;Gjilan\nEmri;Lloji;Komuna\n;OJQ;Gjilan\nCASA;OJQ;Prizren\nTotali;2;\n',
    );
    expect(result.dataset.organisations.map(({ id }) => id)).toEqual(['d4d', 'casa']);
    expect(said(result)).toEqual(['A7 row-total Totali', 'A5 missing']);
  });

  test('reads a quote that is never closed as a character', () => {
    const result = read('Emri;Lloji\n"D4D;OJQ\nCASA;OJQ\n');
    expect(said(result)).toContain('2 row-open-quote');
    expect(result.dataset.organisations.map(({ name }) => name)).toEqual(['"D4D', 'CASA']);
  });

  test('keeps HTML as text, and drops control characters', () => {
    const { dataset } = read('Emri;Lloji\n<b>D4D</b>\u0000\u0007;OJQ\n');
    expect(dataset.organisations[0]?.name).toBe('<b>D4D</b>');
  });

  test('drops the apostrophe that guards a formula', () => {
    const { dataset } = read("Emri;Lloji\n'=1+1;OJQ\n");
    expect(dataset.organisations[0]?.name).toBe('=1+1');
  });
});

describe('a table of projects', () => {
  const headings = 'Naziv projekta,Donator,Partneri,Period,Budžet (EUR),Opštine,Status\n';

  test('has parties by their role, a period, an amount with the currency of the heading', () => {
    const { dataset } = read(
      headings + 'Most,USAID,"D4D; Qendra",2022-2025,"12.500,50","Gnjilane, Prizren",Završen\n',
    );
    expect(dataset.projects).toEqual([
      {
        id: 'most',
        title: 'Most',
        parties: [
          { organisation: 'usaid', role: 'funder' },
          { organisation: 'd4d', role: 'partner' },
          { organisation: 'qendra', role: 'partner' },
        ],
        dates: { start: '2022', end: '2025' },
        budget: { amount: 12500.5, currency: 'EUR' },
        municipalities: ['xk-gjilan', 'xk-prizren'],
        declaredStatus: 'completed',
      },
    ]);
  });

  test('leads a name that no record has to its cell, with the name', () => {
    const result = read(headings + 'Most,USAID,,,,,\n');
    expect(said(result)).toContain('B2 cell-name-unknown USAID');
  });

  test('leads to the cell of each bad value', () => {
    const result = read(headings + 'Most,USAID,,dikur,rreth 500,Nigdje,diçka\n');
    expect(said(result).filter((each) => !each.includes('USAID'))).toEqual([
      'E2 cell-number rreth 500',
      'F2 cell-municipality Nigdje',
      'G2 cell-choice diçka',
      'D2 cell-date dikur',
    ]);
  });
});

test('a call has deadlines with their times, from one cell or two, and several of them', () => {
  const { dataset } = read(
    'Thirrja;Afati;Ora;Shuma maksimale\nA;4.12.2026;ora 16:00;5.000 €\nB;4 dhjetor 2026, ora 16:00;;3000\nC;"1.3.2027\n1.6.2027";;\n',
    { language: 'sq' },
  );
  expect(dataset.calls.map(({ deadlines }) => deadlines?.map(({ at }) => at))).toEqual([
    ['2026-12-04T16:00'],
    ['2026-12-04T16:00'],
    ['2027-03-01', '2027-06-01'],
  ]);
  expect(dataset.calls.map(({ funding }) => funding)).toEqual([
    { max: 5000, currency: 'EUR' },
    undefined,
    undefined,
  ]);
  expect(dataset.calls[0]?.publisher).toBe('rrjeti');
});

test('serial numbers of a CSV file are dates where a date is expected', () => {
  const { dataset } = read('Emri;Lloji;Themeluar\nD4D;OJQ;44910\nCASA;OJQ;2010\n');
  expect(dataset.organisations.map(({ founded }) => founded)).toEqual(['2022-12-15', '2010']);
});

test('items by number have their own columns', () => {
  const { dataset } = read(
    'Titulli;Publikuesi;Afati 1: data dhe ora;Afati 1: faza e thirrjes (sq);Afati 2: data dhe ora\nA;rrjeti;1.3.2027;Koncepti;\nB;rrjeti;;;1.6.2027\n',
    { noun: 'calls' },
  );
  expect(dataset.calls[0]?.deadlines).toEqual([{ at: '2027-03-01', stage: { sq: 'Koncepti' } }]);
  expect(dataset.calls[1]?.deadlines).toEqual([{ at: '2027-06-01' }]);
});

test('the file says nothing of its noun but its name does', () => {
  expect(read('Emri\nD4D\n', { name: '/tmp/organizatat.csv' }).dataset.organisations).toHaveLength(1);
});

test('an option that is no name and no dataset is as if it were not there', () => {
  for (const wrong of [null, 5, [null], { toString: 5 }, { organisations: [null, 5] }] as never[]) {
    for (const noun of ['calls', 'services', 'memberships', 'organisations'] as const) {
      const options = { noun, name: wrong, language: wrong, known: wrong, header: { publisher: wrong } };
      expect(readTable('Titulli;Emri;Anëtari\nA;B;C\n', options).findings).not.toEqual([]);
    }
    expect(readTable('Emri;Lloji\nD4D;OJQ\n', { noun: wrong }).dataset.organisations).toHaveLength(1);
  }
  expect(readTable(5 as never).findings.map(({ code }) => code)).toEqual(['file-not-a-workbook']);
});

test('the work for headings that are not known grows with their number alone', () => {
  const table = (columns: number) =>
    Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: columns }, (_, column) => `Fjala ${row} e ${column} (diçka)`).join(';'),
    ).join('\n');
  const work = (columns: number) => {
    vi.mocked(normalizeSearch).mockClear();
    vi.mocked(suggest).mockClear();
    read(`Emri;Lloji;${'x;'.repeat(columns)}\n${table(columns)}`, { noun: undefined });
    return vi.mocked(normalizeSearch).mock.calls.length;
  };
  work(1); // The names of the fields are normalised once.
  expect(work(400)).toBeLessThan(25 * 400 * 5);
  expect(vi.mocked(suggest).mock.calls.length).toBeLessThan(100);
});

test('a file that is not a table gives a finding, and never throws', () => {
  for (const [text, code] of [
    ['<html><table></table></html>', 'file-not-a-workbook'],
    ['{"ura": "1"}', 'file-not-a-workbook'],
    ['', 'file-without-tables'],
    ['a;b\n1;2\n', 'file-without-tables'],
  ] as const)
    expect(readTable(text).findings.map((finding) => finding.code)).toContain(code);
});

test.each([
  ['Pejaa', 'xk-peje'],
  ['Mitrovica Severna', 'xk-mitrovice-e-veriut'],
  ['Polje Kosovo', 'xk-fushe-kosove'],
  ['Skopje', undefined],
  ['Shkup', undefined],
  ['Beograd', undefined],
  ['Bujanovac', undefined],
  ['Presheva', undefined],
  ['Ulqin', undefined],
  ['Vienna', undefined],
  ['Askund', undefined],
  ['Has i Ri', undefined],
])('the municipality “%s” is not known, and %s is suggested', (text, suggestion) => {
  const { findings } = readTable(`Emri;Lloji;Komuna\nA;OJQ;${text}\n`, { noun: 'organisations' });
  expect(findings.find(({ code }) => code === 'cell-municipality')?.params['suggestion']).toBe(suggestion);
});

test.each([
  ['sq', 'Ndoshta deshët të shkruani: “Mitrovica e Veriut”'],
  ['sr-Latn', 'Možda ste hteli da napišete: „Severna Mitrovica“'],
  ['sr-Cyrl', 'Можда сте хтели да напишете: „Северна Митровица“'],
  ['en', 'Perhaps you meant: “North Mitrovica”'],
] as const)('a suggested municipality is named in %s', (locale, sentence) => {
  const { findings } = readTable('Emri;Lloji;Komuna\nA;OJQ;Mitrovica Severna\n', { noun: 'organisations' });
  const finding = findings.find(({ code }) => code === 'cell-municipality')!;
  expect(formatSheetFinding(finding, locale)).toContain(sentence);
});
