import { edit, type Draft, LONG_NAME, LONG_TITLE, offline, PROJECT, refused, rows, stale } from './table.ts';

const projectLink = { text: 'Kopshti i përbashkët', href: 'https://harku.example/kopshti' };

export const projectStates = rows(
  'ura-project-card',
  { attributes: { record: PROJECT } },
  {
    'in-progress': {
      about: 'A project in progress, with every section of the fact sheet.',
      expects: { status: 'in-progress' },
    },
    planned: {
      about: 'It starts next year. The end is computed from its ten months, and marked as such.',
      attributes: { record: 'zeri-i-lumit' },
      expects: { status: 'planned' },
    },
    completed: {
      about: 'It ended later than planned: the actual end counts.',
      attributes: { record: 'libri-udhetar' },
      expects: { status: 'completed' },
    },
    'completed-against-its-word': {
      about:
        'Its source still says "in progress", but six months from 15 December 2022 are over. Visitors see "completed".',
      attributes: { record: 'barabar' },
      expects: { status: 'completed' },
    },
    suspended: {
      about: 'Suspended: dates cannot tell, so the declared status counts.',
      change: (file) => edit(file, 'projects', PROJECT, { declaredStatus: 'suspended' }),
      expects: { status: 'suspended' },
    },
    cancelled: {
      about: 'Cancelled before its end.',
      change: (file) => edit(file, 'projects', PROJECT, { declaredStatus: 'cancelled' }),
      expects: { status: 'cancelled' },
    },
    unknown: {
      about: 'Only the start year is known. Nothing is guessed.',
      attributes: { record: 'v4d' },
      expects: { status: 'unknown' },
    },
    'few-facts': {
      about: 'The minimum of a project: a title and one party.',
      attributes: { record: 'pak' },
      change: (file) =>
        file['projects']?.unshift({
          id: 'pak',
          title: 'Shtegu i ri',
          parties: [{ organisation: 'qendra-ledhi', role: 'implementer' }],
        } as Draft),
      expects: { status: 'unknown' },
    },
    'many-parties': {
      about: 'A consortium: parties grouped by role, the most important roles first.',
      change: (file) =>
        edit(file, 'projects', PROJECT, {
          parties: [
            ...['fondi-zymbyl', 'fondacioni-mjegulla', 'agjencia-ketri'].map((organisation) => ({
              organisation,
              role: 'funder',
            })),
            { organisation: 'rrjeti-harku', role: 'lead' },
            ...[
              'shtepia-e-bozhures',
              'zlatna-dunja',
              'oaza-e-librit',
              'qendra-rinore-fluturza',
              'radio-korja',
              'laboratori-rrasa',
            ].map((organisation) => ({
              organisation,
              role: 'partner',
            })),
            { organisation: 'biblioteka-qerpic', role: 'host' },
          ],
        }),
      expects: { status: 'in-progress' },
    },
    'long-names': {
      about: 'A title of three lines and parties with long names.',
      change: (file) => {
        edit(file, 'projects', PROJECT, { title: LONG_TITLE });
        edit(file, 'organisations', 'zlatna-dunja', { name: LONG_NAME });
        edit(file, 'organisations', 'shtepia-e-bozhures', { name: LONG_NAME });
      },
      expects: { status: 'in-progress' },
    },
    partial: {
      about: 'One of two municipalities is not in the gazetteer. The other one is shown.',
      file: 'broken',
      attributes: { record: 'one-of-two-places-unknown' },
      expects: { status: 'unknown' },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: projectLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { status: 'in-progress', message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: projectLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such project.',
      attributes: { record: 'kopshti' },
      fallback: projectLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: projectLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
