import { edit, LONG_ADDRESS, LONG_NAME, offline, rows, stale, type DraftFile } from './table.ts';

const editorsLink = { text: 'Si mbahen të dhënat', href: 'https://harku.example/te-dhenat' };

/** Keeps one organisation, whose only findings come from these fields. */
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
      about: 'The example data: one outdated status, and facts that are missing in the sources.',
      expects: { rows: 48 },
    },
    one: {
      about: 'One finding, so there is no filter.',
      change: (file) => only(file, { founded: '2030' }),
      expects: { rows: 1 },
    },
    many: {
      about: 'Two thousand findings: fifty records at first, fifty more per click.',
      file: 'network-large',
      expects: { rows: 50 },
    },
    errors: {
      about: 'A file with every kind of error. Errors come first, and say what was left out.',
      file: 'broken',
      expects: { rows: 50 },
    },
    'only-warnings': {
      about: 'Preset to warnings. Editors can change it.',
      attributes: { severity: 'warning' },
      expects: { rows: 1 },
    },
    'only-calls': {
      about: 'Preset to one collection, which has no findings.',
      attributes: { noun: 'calls' },
      expects: { rows: 0, message: true },
    },
    folded: {
      about: 'A record with many findings: three are shown, the others folded.',
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
      about: 'The file has no edit URL, so there are no links.',
      change: (file) => {
        delete file['editUrl'];
      },
      expects: { rows: 48 },
    },
    'long-names': {
      about: 'Names of three lines, and a URL without a break opportunity.',
      change: (file) =>
        edit(file, 'organisations', 'd4d', {
          name: LONG_NAME,
          website: LONG_ADDRESS.replace('https', 'http'),
        }),
      expects: { rows: 49 },
    },
    empty: {
      about: 'No findings: one friendly sentence says so.',
      change: (file) => only(file),
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Records with errors were left out. Each is a finding, so there is no extra note.',
      file: 'broken',
      attributes: { severity: 'error', limit: '10' },
      expects: { rows: 10 },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: editorsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'Loading failed: the findings of the last good copy, with its date.',
      condition: stale,
      expects: { rows: 48, message: true },
    },
    failed: {
      about: 'Loading failed, and there is no copy: one sentence and a retry button.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: offline,
      fallback: editorsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      withoutScript: true,
      fallback: editorsLink,
      expects: { fallback: true },
    },
  },
);
