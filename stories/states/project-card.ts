import { edit, type Draft, LONG_NAME, LONG_TITLE, offline, PROJECT, refused, rows, stale } from './table.ts';

const projectLink = { text: 'Kopshti i përbashkët', href: 'https://harku.example/kopshti' };

export const projectStates = rows(
  'ura-project-card',
  { attributes: { record: PROJECT } },
  {
    'in-progress': {
      about: 'A project under way, with all that a fact sheet has.',
      expects: { status: 'in-progress' },
    },
    planned: {
      about: 'It begins next year. The end is derived from its ten months, and says so.',
      attributes: { record: 'zeri-i-lumit' },
      expects: { status: 'planned' },
    },
    completed: {
      about: 'It ended, later than planned: the true end counts.',
      attributes: { record: 'libri-udhetar' },
      expects: { status: 'completed' },
    },
    'completed-against-its-word': {
      about:
        'Its source still says “in progress”. Six months from 15 December 2022 are over, and visitors read the truth.',
      attributes: { record: 'barabar' },
      expects: { status: 'completed' },
    },
    suspended: {
      about: 'Interrupted. Dates cannot know that, so here what was declared counts.',
      change: (file) => edit(file, 'projects', PROJECT, { declaredStatus: 'suspended' }),
      expects: { status: 'suspended' },
    },
    cancelled: {
      about: 'Given up before its end.',
      change: (file) => edit(file, 'projects', PROJECT, { declaredStatus: 'cancelled' }),
      expects: { status: 'cancelled' },
    },
    unknown: {
      about: 'All that is known is the year in which it began. Nothing is guessed.',
      attributes: { record: 'v4d' },
      expects: { status: 'unknown' },
    },
    'few-facts': {
      about: 'The least that a project can be: a title and one party.',
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
      about:
        'A consortium: names of one role stand together, roles in the order in which a reader asks for them.',
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
      about: 'One of its two places is no place of the gazetteer. The other one is shown.',
      file: 'broken',
      attributes: { record: 'one-of-two-places-unknown' },
      expects: { status: 'unknown' },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
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
      about: 'No data; what the author put inside stays.',
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
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: projectLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
