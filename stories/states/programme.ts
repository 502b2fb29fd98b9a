import { edit, LONG_NAME, LONG_TITLE, isText, offline, refused, rows, stale, type Draft } from './table.ts';

const PROGRAMME = 'programi-lagjja';
const link = { text: 'Programi Lagjja 2025–2028', href: 'https://harku.example/lagjja' };

export const programmeStates = rows(
  'ura-programme',
  { attributes: { record: PROGRAMME } },
  {
    programme: {
      about:
        'A programme with components and their projects, the municipalities of each year, its calls and the sum of its grants.',
      expects: { rows: 4 },
    },
    groups: {
      about:
        'Sixteen municipalities in three groups. Letters and patterns tell them apart; a label is the programme’s own word for a group.',
      attributes: { record: 'akt-ls' },
      expects: { rows: 0 },
    },
    'places-without-a-label': {
      about: 'A group without a label is just places: no letter, and nothing in front of the names.',
      change: (file) =>
        edit(file, 'programmes', PROGRAMME, {
          places: [{ municipalities: ['xk-gjilan', 'xk-partesh', 'al-shkoder'] }],
        }),
      expects: { rows: 4 },
    },
    'several-currencies': {
      about: 'Grants in two currencies are two sums; a grant without an amount is counted and said.',
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
      about: 'The least that a programme can be: a title. Nothing stands empty.',
      attributes: { record: 'pak' },
      change: (file) => file['programmes']?.unshift({ id: 'pak', title: 'Program 2026' } as Draft),
      expects: { rows: 0 },
    },
    many: {
      about:
        'Forty projects in one component and a dozen groups of places: letters go on, patterns begin again.',
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
      about: 'A title of four lines, other titles as long, and long names of organisations and groups.',
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
        'Only Albanian was written. In another language the texts stay Albanian and say so to screen readers.',
      change: (file) => {
        const programme = file['programmes']?.find(({ id }) => id === PROGRAMME);
        if (programme)
          for (const [key, value] of Object.entries(programme))
            if (isText(value)) programme[key] = { sq: value['sq'] };
      },
      expects: { rows: 4 },
    },
    partial: {
      about:
        'A component that is no component is left out and reported to the editor; the programme is shown.',
      change: (file) => edit(file, 'programmes', PROGRAMME, { components: [{ id: 'Sheshe!' }] }),
      expects: { rows: 4 },
    },
    empty: {
      about: 'No projects, calls or grants yet: what is known stands there, and no empty headings.',
      change: (file) => {
        for (const list of ['projects', 'calls', 'grants'] as const) file[list] = [];
      },
      expects: { rows: 0 },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: link,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. The status of its calls is computed now.',
      condition: stale,
      expects: { rows: 4, message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a button to try again.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server refused. What the author put inside stays.',
      condition: refused,
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data is there and has no such programme.',
      attributes: { record: 'programi-2019' },
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script was blocked or never came: a link, as every page has them.',
      condition: { is: 'loading' },
      fallback: link,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
