import { edit, LONG_NAME, offline, PROJECT, refused, rows, stale } from './table.ts';

const funderLink = { text: 'Ky projekt mbështetet nga Fondi Zymbyl.', href: 'https://zymbyl.example/' };

export const creditStates = rows(
  'ura-funder-credit',
  { attributes: { record: PROJECT } },
  {
    sentence: {
      about: 'The sentence that the funder requires, word for word, and its logo.',
      expects: { rows: 1 },
    },
    names: {
      about: 'No required sentence: a label, a colon and the unchanged names.',
      attributes: { record: 'libri-udhetar' },
      expects: { rows: 1 },
    },
    one: {
      about: 'A funder without a logo, by name.',
      attributes: { record: 'barabar' },
      expects: { rows: 0 },
    },
    everyone: {
      about: 'Without a record: the funders of current programmes and projects.',
      attributes: { record: '' },
      expects: { rows: 2 },
    },
    programme: {
      about: 'The funders of a programme.',
      attributes: { record: '', programme: 'programi-lagjja' },
      expects: { rows: 1 },
    },
    article: {
      about: 'An article: its own sentence, and the logos of the records that it is about.',
      attributes: { record: 'kopshti-mbushi-gjashte-muaj', noun: 'articles' },
      expects: { rows: 1 },
    },
    many: {
      about: 'Several funders and a regranter: their logos wrap in one row; those without a logo by name.',
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
      about: 'No logos: the names are in the sentence, and there is no row.',
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
      about: 'A project without a known funder.',
      attributes: { record: 'v4d' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'The file has errors; the credit is shown.',
      file: 'broken',
      attributes: { record: 'good-project' },
      change: (file) =>
        edit(file, 'projects', 'good-project', { parties: [{ organisation: 'good-fund', role: 'funder' }] }),
      expects: {},
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: funderLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. Statuses are computed for the current time.',
      condition: stale,
      expects: { rows: 1, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
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
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: funderLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
