import { edit, LONG_ADDRESS, LONG_NAME, offline, rows, stale, type DraftFile } from './table.ts';

const editorsLink = { text: 'Si mbahen të dhënat', href: 'https://harku.example/te-dhenat' };

/** Leaves one organisation of the file, with these fields, which has nothing to mend but what they bring. */
function only(file: DraftFile, fields: Record<string, unknown> = {}): void {
  for (const list of Object.keys(file)) if (Array.isArray(file[list])) file[list] = [];
  file['organisations'] = [
    {
      id: 'rrjeti-harku',
      name: { sq: 'Rrjeti Harku', en: 'Harku Network', 'sr-Latn': 'Mreža Harku' },
      kind: 'ngo',
      municipality: 'xk-prishtine',
      email: 'info@harku.example',
      tags: ['fictional'],
      ...fields,
    },
  ];
}

export const dataHealthStates = rows(
  'ura-data-health',
  { attributes: {} },
  {
    typical: {
      about:
        'The examples are in order, but for one status that nobody has changed, and for what their sources do not say.',
      expects: { rows: 48 },
    },
    one: {
      about: 'One finding: nothing to filter, so there is no filter.',
      change: (file) => only(file, { founded: '2030' }),
      expects: { rows: 1 },
    },
    many: {
      about: 'Two thousand findings: fifty records at first, fifty more with each press.',
      file: 'network-large',
      expects: { rows: 50 },
    },
    errors: {
      about: 'A file with every fault there is. Errors come first; what was left out says so.',
      file: 'broken',
      expects: { rows: 50 },
    },
    'only-warnings': {
      about: 'The author begins with the warnings. Editors can widen it.',
      attributes: { severity: 'warning' },
      expects: { rows: 1 },
    },
    'only-calls': {
      about: 'The author begins with one list, and there is nothing to mend in it.',
      attributes: { noun: 'calls' },
      expects: { rows: 0, message: true },
    },
    folded: {
      about: 'A record with many findings: three stand open, the others are folded.',
      change: (file) =>
        only(file, {
          name: 'SHOQATA E SHQIPONJAVE',
          summary: 'Todo:  <b>lorem ipsum</b>',
          website: 'http://harku.example/',
          phone: '038 000 001',
          founded: '2030',
          dissolved: '2020',
          logo: { src: 'logos/harku.svg' },
        }),
      expects: { rows: 3 },
    },
    'without-edit': {
      about: 'The file does not say where its records are mended: there are no links.',
      change: (file) => {
        delete file['editUrl'];
      },
      expects: { rows: 48 },
    },
    'long-names': {
      about: 'Names of three lines, and a web address without a place to break.',
      change: (file) =>
        edit(file, 'organisations', 'd4d', {
          name: LONG_NAME,
          website: LONG_ADDRESS.replace('https', 'http'),
        }),
      expects: { rows: 49 },
    },
    empty: {
      about: 'All is well. That is said in one friendly sentence.',
      change: (file) => only(file),
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Records were left out because of faults. Here that is no note: each of them is a finding.',
      file: 'broken',
      attributes: { severity: 'error', limit: '10' },
      expects: { rows: 10 },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and what the author put inside stands.',
      condition: { is: 'loading' },
      fallback: editorsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The data could not be fetched: the findings on the last good copy, with its date.',
      condition: stale,
      expects: { rows: 48, message: true },
    },
    failed: {
      about: 'The data could not be fetched, and there is no copy: one sentence and a way to try again.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The data could not be fetched: what the author put inside stands.',
      condition: offline,
      fallback: editorsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'No script came: what the author put inside stands.',
      condition: { is: 'loading' },
      withoutScript: true,
      fallback: editorsLink,
      expects: { fallback: true },
    },
  },
);
