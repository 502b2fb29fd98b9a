import { edit, LONG_NAME, offline, PROJECT, refused, rows, stale } from './table.ts';

const funderLink = { text: 'Ky projekt mbështetet nga Fondi Zymbyl.', href: 'https://zymbyl.example/' };

export const creditStates = rows(
  'ura-funder-credit',
  { attributes: { record: PROJECT } },
  {
    sentence: {
      about: 'The sentence that the funder asks for, word by word, and its logo.',
      expects: { rows: 1 },
    },
    names: {
      about: 'No sentence was asked for: a label, a colon, the names as they are.',
      attributes: { record: 'libri-udhetar' },
      expects: { rows: 1 },
    },
    one: {
      about: 'A funder without a logo, by its name.',
      attributes: { record: 'barabar' },
      expects: { rows: 0 },
    },
    everyone: {
      about: 'Without a record: whoever pays for the programmes and projects that run today.',
      attributes: { record: '' },
      expects: { rows: 2 },
    },
    programme: {
      about: 'Who pays for a programme.',
      attributes: { record: '', programme: 'programi-lagjja' },
      expects: { rows: 1 },
    },
    article: {
      about: 'A piece of news: its own sentence; the logos are those of what it is about.',
      attributes: { record: 'kopshti-mbushi-gjashte-muaj', noun: 'articles' },
      expects: { rows: 1 },
    },
    many: {
      about:
        'Funders and one that passes on their money: the logos in one row that wraps, who has none by name.',
      change: (file) =>
        edit(file, 'projects', PROJECT, {
          parties: [
            ...[
              'fondi-zymbyl',
              'fondacioni-mjegulla',
              'agjencia-ketri',
              'grate-e-pelhures',
              'unmik',
              'usaid',
            ].map((organisation) => ({ organisation, role: 'funder' })),
            { organisation: 'rrjeti-harku', role: 'regranter' },
          ],
        }),
      expects: { rows: 7 },
    },
    'no-logo': {
      about: 'Nobody has a logo: the sentence has said the names, and there is no row.',
      change: (file) => {
        for (const organisation of file['organisations'] ?? []) delete organisation['logo'];
      },
      expects: { rows: 0 },
    },
    'long-names': {
      about: 'Names of three lines.',
      attributes: { record: 'libri-udhetar' },
      change: (file) => {
        edit(file, 'organisations', 'agjencia-ketri', { name: LONG_NAME });
        edit(file, 'projects', 'libri-udhetar', {
          parties: ['agjencia-ketri', 'unmik', 'qkb'].map((organisation) => ({
            organisation,
            role: 'funder',
          })),
        });
      },
      expects: { rows: 1 },
    },
    empty: {
      about: 'A project of which no funder is known.',
      attributes: { record: 'v4d' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'The file has faults; the credit is shown.',
      file: 'broken',
      attributes: { record: 'good-project' },
      change: (file) =>
        edit(file, 'projects', 'good-project', { parties: [{ organisation: 'good-fund', role: 'funder' }] }),
      expects: {},
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and what the author put inside stands.',
      condition: { is: 'loading' },
      fallback: funderLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. What time decides is computed now, not then.',
      condition: stale,
      expects: { rows: 1, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: funderLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such record: a mistyped or withdrawn id.',
      attributes: { record: 'kopshti' },
      fallback: funderLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: funderLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
