import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const servicesLink = { text: 'Shërbimet', href: 'https://harku.example/sherbimet' };

/** Repeats the services of the file. */
const manyOf = (services: readonly Draft[], times: number): Draft[] =>
  Array.from({ length: times }, (_, time) =>
    services.map((service) => ({ ...service, id: `${service.id}-${time}` })),
  ).flat();

export const serviceListStates = rows(
  'ura-service-list',
  { attributes: {} },
  {
    services: {
      about: 'Help desks first, then other services by kind. Two help desks have three offices each.',
      expects: { rows: 20 },
    },
    one: {
      about: 'One service, so there is no search.',
      attributes: { provider: 'biblioteka-qerpic', lock: 'provider' },
      expects: { rows: 1 },
    },
    many: {
      about: 'A hundred services: fifty at first, fifty more per click.',
      change: (file) => {
        file['services'] = manyOf(file['services'] ?? [], 5);
      },
      expects: { rows: 50 },
    },
    'help-desks': {
      about: 'Locked to help desks.',
      attributes: { kind: 'help-desk', lock: 'kind' },
      expects: { rows: 4 },
    },
    provider: {
      about: 'The services of one organisation: one at its three offices.',
      attributes: { provider: 'qkb', lock: 'provider' },
      expects: { rows: 12 },
    },
    programme: {
      about: 'Services of a programme, shown by its title.',
      attributes: { provider: 'tacso', lock: 'provider' },
      expects: { rows: 3 },
    },
    municipality: {
      about: 'Preset to services with an office in one municipality. Visitors can change it.',
      attributes: { municipality: 'al-shkoder' },
      expects: { rows: 2 },
    },
    'by-phone': {
      about: 'Preset to services by phone. Visitors can change it.',
      attributes: { channel: 'phone' },
      expects: { rows: 1 },
    },
    'list-only': {
      about: 'All controls locked: a plain list.',
      attributes: { lock: 'search kind municipality channel provider download' },
      expects: { rows: 20 },
    },
    'first-rows': {
      about: 'Three services at first, for a sidebar.',
      attributes: { limit: '3' },
      expects: { rows: 3 },
    },
    'long-names': {
      about:
        'A title of three lines, a provider with a very long name, and a URL without a break opportunity.',
      change: (file) => {
        edit(file, 'services', 'harku-help-desk', {
          title: LONG_TITLE,
          url: 'https://harku.example/ndihme',
          contact: { email: 'udruzenje-zena-poljoprivrednica-zanatlija@planinskih-sela.example' },
        });
        edit(file, 'organisations', 'rrjeti-harku', { name: LONG_NAME });
      },
      expects: { rows: 20 },
    },
    empty: {
      about: 'No services yet: one sentence says so.',
      change: (file) => {
        file['services'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The list says how many; data health says which.',
      change: (file) => {
        edit(file, 'services', 'harku-mentoring', { title: 7 });
        edit(file, 'services', 'qkb-income', { kind: 'coffee' });
      },
      expects: { rows: 18, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: servicesLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 20, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: servicesLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: servicesLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
