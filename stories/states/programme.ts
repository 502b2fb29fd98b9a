import { edit, LONG_NAME, LONG_TITLE, isText, offline, refused, rows, stale, type Draft } from './table.ts';

const PROGRAMME = 'programi-lagjja';
const link = { text: 'Programi Lagjja 2025–2028', href: 'https://harku.example/lagjja' };

export const programmeStates = rows(
  'ura-programme',
  { attributes: { record: PROGRAMME } },
  {
    programme: {
      about:
        'A programme: components with projects, municipalities by year, calls, and the total of its grants.',
      expects: { rows: 4 },
    },
    groups: {
      about:
        "Sixteen municipalities in three groups, marked by letters and patterns. The labels are the programme's own.",
      attributes: { record: 'akt-ls' },
      expects: { rows: 0 },
    },
    'places-without-a-label': {
      about: 'A group without a label: no letter, only the names.',
      change: (file) =>
        edit(file, 'programmes', PROGRAMME, {
          places: [{ municipalities: ['xk-gjilan', 'xk-partesh', 'al-shkoder'] }],
        }),
      expects: { rows: 4 },
    },
    'several-currencies': {
      about: 'Grants in two currencies have two totals; a note counts grants without an amount.',
      change: (file) => {
        edit(file, 'grants', 'sinica-2025', { amount: { amount: 450000, currency: 'ALL' } });
        edit(file, 'grants', 'individ-2025', { amount: undefined });
      },
      expects: { rows: 4 },
    },
    services: {
      about: 'A programme that offers services itself.',
      attributes: { record: 'tacso' },
      expects: { rows: 3 },
    },
    one: {
      about: 'The minimum of a programme: a title. No empty labels.',
      attributes: { record: 'pak' },
      change: (file) => file['programmes']?.unshift({ id: 'pak', title: 'Program 2026' } as Draft),
      expects: { rows: 0 },
    },
    many: {
      about:
        'Forty projects in one component and a dozen groups of places: letters continue, patterns repeat.',
      change: (file) => {
        const [first] = file['projects']?.filter(({ id }) => id === 'kopshti-i-perbashket') ?? [];
        for (let index = 0; index < 38; index++)
          file['projects']?.push({ ...first, id: `kopshti-${index}` } as Draft);
        const ids =
          'gjilan kamenice novoberde gracanice mitrovice vushtrri peje istog kline decan gjakove prizren';
        edit(file, 'programmes', PROGRAMME, {
          places: ids.split(' ').map((id, index) => ({
            label: { sq: `Grupi ${index + 1}`, en: `Group ${index + 1}`, 'sr-Latn': `Grupa ${index + 1}` },
            municipalities: [`xk-${id}`],
          })),
        });
      },
      expects: { rows: 42 },
    },
    'long-names': {
      about: 'A title of four lines, long alternate titles, and long names of organisations and groups.',
      change: (file) => {
        edit(file, 'programmes', PROGRAMME, {
          title: LONG_TITLE,
          alternateTitles: [LONG_TITLE, 'AKT'],
          places: [{ label: LONG_NAME, municipalities: ['xk-mitrovice-e-veriut', 'xk-hani-i-elezit'] }],
        });
        edit(file, 'organisations', 'fondi-zymbyl', { name: LONG_NAME });
        edit(file, 'projects', 'kopshti-i-perbashket', { title: LONG_TITLE });
      },
      expects: { rows: 4 },
    },
    'one-language': {
      about:
        'The data has Albanian only. In another language its texts stay Albanian, marked for screen readers.',
      change: (file) => {
        const programme = file['programmes']?.find(({ id }) => id === PROGRAMME);
        if (programme)
          for (const [key, value] of Object.entries(programme))
            if (isText(value)) programme[key] = { sq: value['sq'] };
      },
      expects: { rows: 4 },
    },
    partial: {
      about: 'An invalid component is left out and reported to the editor; the programme is shown.',
      change: (file) => edit(file, 'programmes', PROGRAMME, { components: [{ id: 'Sheshe!' }] }),
      expects: { rows: 4 },
    },
    empty: {
      about: 'No projects, calls or grants yet: the rest is shown, without empty headings.',
      change: (file) => {
        for (const list of ['projects', 'calls', 'grants'] as const) file[list] = [];
      },
      expects: { rows: 0 },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: link,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. Statuses are computed for the current time.',
      condition: stale,
      expects: { rows: 4, message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a retry button.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server answered with an error: the fallback stays.',
      condition: refused,
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such programme.',
      attributes: { record: 'programi-2019' },
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback, an ordinary link.',
      condition: { is: 'loading' },
      fallback: link,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
