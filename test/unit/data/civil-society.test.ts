import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { AnyRecord, Dataset } from '../../../src/model/dataset.ts';
import { NOUNS, type Noun } from '../../../src/model/noun.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import { callStatus } from '../../../src/time/call-status.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { projectStatus } from '../../../src/time/project-status.ts';
import { FOLDER, checked, eachObject, eachText } from './example.ts';

const { dataset, findings } = checked('civil-society.json');
const clock = fixedClock('2026-11-22T12:00:00Z');

function get<N extends Noun>(noun: N, id: string): Dataset[N][number] {
  const record = (dataset[noun] as AnyRecord[]).find((one) => one.id === id);
  if (!record) throw new Error(`no ${noun} ${id}`);
  return record as Dataset[N][number];
}
const textIn = (text: LocalText | undefined, language: string) =>
  typeof text === 'string' ? text : text?.[language];
const sq = (text: LocalText | undefined) => textIn(text, 'sq');
const org = (id: string) => get('organisations', id);
const programme = (id: string) => get('programmes', id);
const project = (id: string) => get('projects', id);
const service = (id: string) => get('services', id);
const event = (id: string) => get('events', id);
const parties = (record: { parties?: readonly unknown[] | undefined }) =>
  (record.parties as { organisation?: string; programme?: string; role: string }[]).map(
    (party) => `${party.organisation ?? `programme ${party.programme}`}: ${party.role}`,
  );

/** The records that come from the five documents. All others are invented. */
const REAL: Record<Noun, string[]> = {
  organisations: [
    'd4d',
    'british-embassy-pristina',
    'v4d-incubator',
    'qkb',
    'partners-albania',
    'acpd',
    'ema',
    'eu',
    'casa',
    'integra',
    'unmik',
    'barabar-centre',
    'kcsf',
    'tacso-kosovo-office',
    'usaid',
    'cdf',
  ],
  memberships: ['v4d-incubator-d4d'],
  programmes: [
    'qkb-programme-1',
    'qkb-programme-2',
    'code-of-standards',
    'tacso',
    'kcsf-resource-centre',
    'akt-ls',
  ],
  projects: ['v4d', 'barabar'],
  grants: [],
  calls: [],
  services: [
    'qkb-information',
    'qkb-networking',
    'qkb-dialogue',
    'qkb-standards',
    'qkb-capacity-building',
    'qkb-ngo-academy',
    'qkb-mentoring',
    'qkb-training-programme',
    'qkb-grant-management',
    'qkb-income',
    'qkb-volunteering',
    'qkb-eu-acquis',
    'kcsf-help-desk-basic',
    'kcsf-help-desk-advanced',
    'tacso-info-sessions',
    'tacso-trainings',
    'tacso-p2p-selection',
  ],
  events: ['takimi-i-pare-me-ndermarreset', 'java-kombetare-e-shoqerise-civile', 'p2p'],
  articles: ['ndermarreset-dhe-inkubatori'],
};
const isReal = (noun: Noun, id: string) => REAL[noun].includes(id);
const invented = NOUNS.flatMap((noun) =>
  (dataset[noun] as AnyRecord[]).filter(({ id }) => !isReal(noun, id)).map((record) => ({ noun, record })),
);
const real = NOUNS.flatMap((noun) => REAL[noun].map((id) => ({ noun, record: get(noun, id) as AnyRecord })));

type Fact = readonly [fact: string, found: () => unknown, expected: unknown];

const ACKNOWLEDGEMENT =
  'Ky aktivitet u realizua me mbështetje financiare nga Ambasada Britanike në Prishtinë';

const D4D: Fact[] = [
  [
    'D4D has its full and its short name',
    () => [sq(org('d4d').name), org('d4d').shortName],
    ['Demokraci për Zhvillim', 'D4D'],
  ],
  [
    'D4D is an institute from Kosovo',
    () => sq(org('d4d').summary),
    expect.stringContaining('Institut nga Kosova'),
  ],
  [
    'the name and kind of the embassy',
    () => [sq(org('british-embassy-pristina').name), org('british-embassy-pristina').kind],
    ['Ambasada Britanike në Prishtinë', 'embassy'],
  ],
  [
    'the project uses the definite form of its name',
    () => sq(project('v4d').title),
    'Vullnetarizmi për zhvillim: Promovimi i vullnetarizmit dhe qytetarisë aktive në Kosovë',
  ],
  [
    'the incubator uses the indefinite form of its name',
    () => sq(org('v4d-incubator').name),
    'Vullnetarizëm për zhvillim',
  ],
  ['the project starts in 2016 and has no stated end', () => project('v4d').dates, { start: '2016' }],
  [
    'D4D implements the project, and no funder is stated',
    () => parties(project('v4d')),
    ['d4d: implementer'],
  ],
  [
    'the incubator is a network founded in 2016',
    () => [org('v4d-incubator').kind, org('v4d-incubator').founded],
    ['network', '2016'],
  ],
  [
    'the incubator is also called a project',
    () => textIn(org('v4d-incubator').summary, 'en'),
    expect.stringContaining('a project in its own right'),
  ],
  [
    'the incubator was founded with other, unnamed organisations',
    () => textIn(org('v4d-incubator').summary, 'en'),
    expect.stringContaining('several other non-governmental organisations'),
  ],
  [
    'the incubator goes on working',
    () => textIn(org('v4d-incubator').summary, 'en'),
    expect.stringContaining('will go on working'),
  ],
  [
    'the incubator is for organisations, businesses and institutions',
    () => textIn(org('v4d-incubator').summary, 'en'),
    expect.stringContaining('organisations, businesses and institutions'),
  ],
  [
    'the incubator had seventeen members at the end of its first year',
    () => org('v4d-incubator').statedMembers,
    { count: 17, asOf: '2017' },
  ],
  [
    'only the co-founder is listed, because the other members are not named',
    () => linkDataset(dataset).membersOf(org('v4d-incubator').id).length,
    1,
  ],
  [
    'D4D co-founded the incubator',
    () => {
      const { member, role, since } = get('memberships', 'v4d-incubator-d4d');
      return [member, textIn(role as LocalText, 'en'), since];
    },
    ['d4d', 'Co-founder', '2016'],
  ],
  [
    'the project has two phases',
    () => project('v4d').activities?.map((text) => textIn(text, 'en')),
    [
      'First phase (2016–2017): small grants for small organisations and individuals.',
      'Second phase (2018): an invitation to businesses to join the incubator.',
    ],
  ],
  [
    'the target groups of the project',
    () => project('v4d').targetGroups?.map((text) => textIn(text, 'en')),
    ['Community-based organisations', 'Individuals', 'Businesses', 'Institutions'],
  ],
  [
    'the first meeting was on 14 March 2018',
    () => event('takimi-i-pare-me-ndermarreset').starts,
    '2018-03-14',
  ],
  [
    'the place of the meeting is unknown',
    () => [event('takimi-i-pare-me-ndermarreset').municipality, event('takimi-i-pare-me-ndermarreset').venue],
    [undefined, undefined],
  ],
  [
    'the embassy funded the event, not the project',
    () => parties(event('takimi-i-pare-me-ndermarreset')),
    ['british-embassy-pristina: funder'],
  ],
  ['D4D organised the meeting', () => event('takimi-i-pare-me-ndermarreset').organiser, 'd4d'],
  [
    'the acknowledgement is quoted word by word, without its decoration',
    () => sq(event('takimi-i-pare-me-ndermarreset').acknowledgement),
    ACKNOWLEDGEMENT,
  ],
  [
    'the article is of that day and about the meeting',
    () => {
      const { published, about, acknowledgement } = get('articles', 'ndermarreset-dhe-inkubatori');
      return [published, about, sq(acknowledgement)];
    },
    ['2018-03-14', ['takimi-i-pare-me-ndermarreset', 'v4d-incubator', 'v4d', 'd4d'], ACKNOWLEDGEMENT],
  ],
];

const QKB_PARTIES = ['partners-albania: lead', 'acpd: partner', 'ema: partner', 'eu: funder', 'qkb: host'];
const QKB: Fact[] = [
  [
    'QKB is a resource centre, not the business register',
    () => [sq(org('qkb').name), org('qkb').shortName, org('qkb').kind, org('qkb').identifiers],
    ['Qendra Kombëtare Burimore për Shoqërinë Civile në Shqipëri', 'QKB', 'resource-centre', undefined],
  ],
  ['QKB was founded in 2019', () => org('qkb').founded, '2019'],
  [
    'QKB has three offices',
    () => org('qkb').offices?.map(({ municipality }) => municipality),
    ['al-tirane', 'al-shkoder', 'al-vlore'],
  ],
  [
    'QKB is active in other cities too',
    () => textIn(org('qkb').summary, 'en'),
    expect.stringContaining('other cities'),
  ],
  [
    'the three organisations that run QKB, and the funder',
    () => ['partners-albania', 'acpd', 'ema', 'eu'].map((id) => [sq(org(id).name), sq(org(id).shortName)]),
    [
      ['Partnerët Shqipëri', undefined],
      ['Qendra Shqiptare për Popullsinë dhe Zhvillimin', 'ACPD'],
      ['Lëvizja Evropiane në Shqipëri', 'EMA'],
      ['Bashkimi Evropian', 'BE'],
    ],
  ],
  [
    'the European Union has an alternative spelling',
    () => org('eu').alternateNames?.map(sq),
    ['Bashkimi Europian'],
  ],
  [
    'the first programme began in 2019',
    () => [programme('qkb-programme-1').dates, parties(programme('qkb-programme-1'))],
    [{ start: '2019' }, QKB_PARTIES],
  ],
  [
    'the second programme runs from 2022 to 2025, in years',
    () => [programme('qkb-programme-2').dates, parties(programme('qkb-programme-2'))],
    [{ start: '2022', end: '2025' }, QKB_PARTIES],
  ],
  [
    'the second programme is said to last three years',
    () => textIn(programme('qkb-programme-2').summary, 'en'),
    expect.stringContaining('the next three years'),
  ],
  [
    'QKB is the secretariat of the code',
    () => [sq(programme('code-of-standards').title), parties(programme('code-of-standards'))],
    ['Kodi i Standardeve për OSHC-të në Shqipëri', ['qkb: secretariat']],
  ],
  [
    'QKB offers five kinds of service',
    () =>
      ['qkb-information', 'qkb-networking', 'qkb-dialogue', 'qkb-standards', 'qkb-capacity-building'].map(
        (id) => service(id).kind,
      ),
    ['help-desk', 'networking', 'dialogue', 'standards', 'training'],
  ],
  [
    'QKB provides all of its services',
    () =>
      REAL.services
        .filter((id) => id.startsWith('qkb-'))
        .every((id) => service(id).provider.organisation === 'qkb'),
    true,
  ],
  [
    'the help desk is onsite and online, at all offices',
    () => [service('qkb-information').channels, service('qkb-information').offices],
    [
      ['onsite', 'online'],
      ['tirane', 'shkoder', 'vlore'],
    ],
  ],
  [
    'the audience of the help desk',
    () => textIn(service('qkb-information').audience, 'en'),
    'Civil society organisations, their networks, informal groups, activists and other actors',
  ],
  [
    'networking takes place on four levels',
    () => textIn(service('qkb-networking').summary, 'en'),
    expect.stringContaining('local, national, regional and wider'),
  ],
  [
    'dialogue joins four sides',
    () => textIn(service('qkb-dialogue').summary, 'en'),
    expect.stringMatching(/civil society organisations, government, business and the media/),
  ],
  [
    'the programmes that are named',
    () => [
      sq(service('qkb-ngo-academy').title),
      sq(service('qkb-mentoring').title),
      service('qkb-mentoring').kind,
    ],
    ['Akademia e OJF-ve', 'Programi i mentorimit dhe asistencës për Rrjetet dhe Koalicionet', 'mentoring'],
  ],
  [
    'the trainings follow a yearly needs assessment',
    () => textIn(service('qkb-training-programme').summary, 'en'),
    expect.stringContaining('needs assessment that is made every year'),
  ],
  [
    'four trainings are new from 2022',
    () =>
      REAL.services.filter((id) => textIn(service(id).summary, 'en')?.includes('A new course since 2022')),
    ['qkb-grant-management', 'qkb-income', 'qkb-volunteering', 'qkb-eu-acquis'],
  ],
  [
    'the national week has no date yet',
    () => {
      const { title, kind, organiser, starts } = event('java-kombetare-e-shoqerise-civile');
      return [sq(title), kind, organiser, starts];
    },
    ['Java Kombëtare e Shoqërisë Civile', 'national-week', 'qkb', undefined],
  ],
];

const BARABAR: Fact[] = [
  [
    'the title of the project',
    () => sq(project('barabar').title),
    'Nisma Barabar: Fuqizimi i komunitetit dhe dialogu i ndërtimit të besimit në Kosovë',
  ],
  [
    'the project lasts six months from 15 December 2022',
    () => [project('barabar').dates, project('barabar').duration],
    [{ start: '2022-12-15' }, { months: 6 }],
  ],
  ['the project is declared to be in progress', () => project('barabar').declaredStatus, 'in-progress'],
  [
    'the project is over, and the conflict is detected',
    () => {
      const { status, end, derivedEnd, conflict } = projectStatus(project('barabar'), clock);
      return { status, end, derivedEnd, conflict };
    },
    { status: 'completed', end: '2023-06-14', derivedEnd: true, conflict: 'in-progress' },
  ],
  [
    'the parties of the project',
    () => parties(project('barabar')),
    ['casa: implementer', 'integra: partner', 'unmik: funder', 'barabar-centre: host'],
  ],
  ['the names of CASA', () => [sq(org('casa').name), org('casa').shortName], ['OJQ CASA', 'CASA']],
  [
    'the partner has two spellings',
    () => [sq(org('integra').name), org('integra').alternateNames?.map(sq)],
    ['INTEGRA Prishtinë', ['OJQ INTEGRA']],
  ],
  [
    'the names of UNMIK',
    () => [sq(org('unmik').name), org('unmik').shortName, org('unmik').alternateNames?.map(sq)],
    [
      'Misioni i Kombeve të Bashkuara në Kosovë',
      'UNMIK',
      ['Misioni i Kombeve të Bashkuara në Kosovë – UNMIK'],
    ],
  ],
  [
    'the Centre is at a temporary, unnamed location',
    () =>
      org('barabar-centre').offices?.map(({ name, municipality, address }) => [
        textIn(name, 'en'),
        municipality,
        address,
      ]),
    [['Temporary location', undefined, undefined]],
  ],
  [
    'the project has one goal, reached in two ways',
    () => [
      project('barabar').goals?.length,
      textIn(project('barabar').goals?.[0], 'en'),
      project('barabar').activities?.length,
    ],
    [1, expect.stringContaining('in two ways'), 2],
  ],
  [
    'the project has one outcome and three outputs',
    () => project('barabar').results?.map(({ kind }) => kind),
    ['outcome', 'output', 'output', 'output'],
  ],
];

const KCSF: Fact[] = [
  [
    'TACSO is a programme',
    () => [
      sq(programme('tacso').title),
      programme('tacso').shortTitle,
      programme('tacso').alternateTitles?.map(sq),
    ],
    [
      'Asistenca Teknike për Organizatat e Shoqërisë Civile',
      'TACSO',
      ['Asistenca Teknike për Organizatat e Shoqërisë Civile (TACSO)'],
    ],
  ],
  [
    'TACSO has a national office',
    () => sq(org('tacso-kosovo-office').name),
    'Zyra Kombëtare e TACSO në Kosovë',
  ],
  [
    'the funder of TACSO is not stated',
    () => parties(programme('tacso')).filter((party) => party.endsWith('funder')),
    [],
  ],
  [
    'the names and kind of KCSF',
    () => [sq(org('kcsf').name), org('kcsf').shortName, org('kcsf').kind],
    ['Fondacioni Kosovar për Shoqëri Civile', 'KCSF', 'foundation'],
  ],
  [
    'KCSF is the resource centre and re-grants',
    () => textIn(org('kcsf').summary, 'en'),
    expect.stringMatching(
      /nearly two decades.*national resource centre for Kosovo and re-grants for several major donors/,
    ),
  ],
  [
    'KCSF and TACSO have cooperated since October 2015',
    () => [programme('kcsf-resource-centre').dates, parties(programme('kcsf-resource-centre'))],
    [{ start: '2015-10' }, ['kcsf: host', 'programme tacso: partner']],
  ],
  [
    'the title of the resource centre',
    () => sq(programme('kcsf-resource-centre').title),
    'Qendra Burimore e KCSF në Kosovë',
  ],
  [
    'the basic help desk',
    () => [service('kcsf-help-desk-basic').kind, textIn(service('kcsf-help-desk-basic').summary, 'en')],
    ['help-desk', 'Registering an NGO, ways of operating, legal requirements and financial reporting.'],
  ],
  [
    'the advanced help desk',
    () => [service('kcsf-help-desk-advanced').kind, textIn(service('kcsf-help-desk-advanced').summary, 'en')],
    ['help-desk', 'Access to EU funds, financial management and registration in PADOR.'],
  ],
  [
    'info sessions cover calls and rules',
    () => textIn(service('tacso-info-sessions').summary, 'en'),
    expect.stringMatching(/EU calls for projects and the rules/),
  ],
  [
    'the trainings of TACSO',
    () => [service('tacso-trainings').kind, textIn(service('tacso-trainings').summary, 'en')],
    ['training', expect.stringContaining('implementing and managing projects')],
  ],
  [
    'a programme provides the info sessions',
    () => service('tacso-info-sessions').provider,
    { programme: 'tacso' },
  ],
  [
    'the exchange People to People',
    () => [sq(event('p2p').title), event('p2p').kind, event('p2p').starts],
    ['Njerëzit për Njerëzit (P2P)', 'exchange', undefined],
  ],
  [
    'participants are selected with help',
    () => textIn(service('tacso-p2p-selection').summary, 'en'),
    expect.stringContaining('in Kosovo and in the region'),
  ],
  [
    'three activities are planned',
    () => programme('kcsf-resource-centre').goals?.map((goal) => textIn(goal, 'en')),
    ['Planned: youth empowerment', 'Planned: volunteering', 'Planned: communication capacity'],
  ],
];

const GROUPS = [
  ['xk-gracanice', 'xk-kllokot', 'xk-novoberde', 'xk-partesh', 'xk-ranillug', 'xk-shterpce'],
  ['xk-gjilan', 'xk-istog', 'xk-kline', 'xk-obiliq', 'xk-peje', 'xk-vushtrri'],
  ['xk-mitrovice-e-veriut', 'xk-leposaviq', 'xk-zubin-potok', 'xk-zvecan'],
];
const AKT_LS: Fact[] = [
  [
    'the title and acronym',
    () => [sq(programme('akt-ls').title), programme('akt-ls').shortTitle],
    ['Avancojmë Kosovën së Bashku – Zgjidhjet Vendore', 'AKT-LS'],
  ],
  [
    'the other title and spelling',
    () => programme('akt-ls').alternateTitles?.map(sq),
    ['Avancojmë Kosovën së Bashku – Alternativa Lokale', 'AKT – LS'],
  ],
  ['the parties of the programme', () => parties(programme('akt-ls')), ['usaid: funder', 'cdf: implementer']],
  [
    'the names of USAID and CDF',
    () => [sq(org('usaid').name), sq(org('cdf').name), org('cdf').shortName],
    ['USAID', 'Fondi për Zhvillim Komunitar', 'CDF'],
  ],
  ['the programme has no dates', () => programme('akt-ls').dates, undefined],
  [
    'the programme has three components',
    () => programme('akt-ls').components?.map(({ title }) => sq(title)),
    ['Angazhimi qytetar', 'Zhvillimi i bizneseve', 'Zhvillimi i komunave'],
  ],
  [
    'the summaries of the components',
    () => programme('akt-ls').components?.map(({ summary }) => textIn(summary, 'en')),
    [
      expect.stringMatching(
        /Strategic grants for small community infrastructure.*central and local government/,
      ),
      expect.stringMatching(/new and existing businesses.*young people and women.*training/),
      expect.stringContaining('Direct technical assistance'),
    ],
  ],
  [
    'the programme covers sixteen municipalities in groups of six, six and four',
    () => programme('akt-ls').places?.map(({ municipalities }) => municipalities),
    GROUPS,
  ],
  [
    'no municipality is listed twice',
    () => new Set(programme('akt-ls').places?.flatMap(({ municipalities }) => municipalities)).size,
    16,
  ],
  [
    'Mitrovica is the northern municipality',
    () =>
      programme('akt-ls')
        .places?.flatMap(({ municipalities }) => municipalities as string[])
        .includes('xk-mitrovice'),
    false,
  ],
  [
    'the groups have the headings of the programme',
    () => programme('akt-ls').places?.map(({ label }) => textIn(label, 'en')),
    [
      'Southern municipalities with a Serb majority',
      'Municipalities with an Albanian majority',
      'Northern municipalities',
    ],
  ],
];

test('civil-society.json has no findings', () => {
  expect(findings).toEqual([]);
});

describe.each([
  ['the meeting with women entrepreneurs', D4D],
  ['the resource centre in Albania', QKB],
  ['Nisma Barabar', BARABAR],
  ['the resource centre in Kosovo', KCSF],
  ['the programme AKT-LS', AKT_LS],
] as const)('the facts of %s', (_, facts) => {
  test.each(facts as Fact[])('%s', (_, found, expected) => {
    expect(found()).toEqual(expected);
  });
});

describe('real records', () => {
  test('name their document and the day on which they were verified', () => {
    for (const { noun, record } of real) {
      expect(record.source?.title, `${noun} ${record.id}`).toBeDefined();
      expect(record.verifiedAt, `${noun} ${record.id}`).toBe('2026-11-22');
    }
  });

  test('have no invented amount, deadline or contact', () => {
    const absent = [
      'amount',
      'budget',
      'funding',
      'deadlines',
      'email',
      'phone',
      'website',
      'url',
      'address',
      'registrationUrl',
      'contact',
      'identifiers',
      'social',
      'logo',
    ];
    for (const { noun, record } of real) {
      eachObject(record, (object, path) => {
        for (const key of absent)
          expect(key in object, [noun, record.id, ...path, key].join('.')).toBe(false);
      });
    }
  });

  test('of the programme in Serbian municipalities are complete in Serbian', () => {
    for (const record of [programme('akt-ls'), org('cdf'), ...dataset.calls]) {
      eachObject(record, (object, path) => {
        // The title of a source document is not a text of the programme.
        if ('sq' in object && path[0] !== 'source') {
          expect(object['sr-Latn'], `${record.id}.${path.join('.')}`).toBeTypeOf('string');
        }
      });
    }
  });
});

describe('invented records', () => {
  test('are tagged as fictional, and real ones are not', () => {
    for (const { noun, record } of invented)
      expect(record.tags, `${noun} ${record.id}`).toContain('fictional');
    for (const { noun, record } of real)
      expect(record.tags ?? [], `${noun} ${record.id}`).not.toContain('fictional');
  });

  test('do not refer to real records', () => {
    const ids = new Set(real.map(({ record }) => record.id as string));
    for (const { noun, record } of invented) {
      eachText(record, (text, path) =>
        expect(ids.has(text), [noun, record.id, ...path].join('.')).toBe(false),
      );
    }
  });

  test('are not referred to by real records', () => {
    const ids = new Set(invented.map(({ record }) => record.id as string));
    for (const { noun, record } of real) {
      eachText(record, (text, path) =>
        expect(ids.has(text), [noun, record.id, ...path].join('.')).toBe(false),
      );
    }
  });

  test('contain no address or number that could be real', () => {
    for (const { record } of invented) {
      eachText(record, (text, path) => {
        const at = `${record.id}.${path.join('.')}`;
        if (text.includes('@')) expect(text, at).toMatch(/\.example$/);
        if (/^https?:/.test(text)) expect(new URL(text).hostname, at).toMatch(/\.example$/);
        if (path.at(-1) === 'phone') expect(text, at).toMatch(/^\+(383|355) \d{1,3} 000 \d{3,4}$/);
      });
    }
  });

  test('include a call of every status', () => {
    const states = Object.fromEntries(dataset.calls.map((call) => [call.id, callStatus(call, clock).status]));
    expect(states).toEqual({
      'grante-te-vogla-2026': 'open',
      'bregu-dhe-malesia-2026': 'closing-soon',
      'zeri-i-te-rinjve-2027': 'forecast',
      'mbeshtetje-e-shpejte': 'rolling',
      'rinia-ne-levizje-2025': 'closed',
    });
    expect(get('calls', 'grante-te-vogla-2026').deadlines).toEqual([
      { at: '2026-12-04T16:00', zone: 'Europe/Belgrade' },
    ]);
    const albanian = get('calls', 'bregu-dhe-malesia-2026');
    expect([albanian.deadlines?.[0]?.at, albanian.deadlines?.[0]?.zone, albanian.funding?.currency]).toEqual([
      '2026-11-27T12:00',
      'Europe/Tirane',
      'ALL',
    ]);
    expect(get('calls', 'zeri-i-te-rinjve-2027').deadlines?.length).toBe(2);
  });

  test('include grants in two currencies and one to an unnamed person', () => {
    expect(new Set(dataset.grants.map(({ amount }) => amount?.currency))).toEqual(new Set(['EUR', 'ALL']));
    expect(dataset.grants.filter(({ recipient }) => typeof recipient !== 'string').length).toBe(1);
  });

  test('have logos that exist and contain no script', () => {
    const logos = dataset.organisations.flatMap(({ logo }) => (logo ? [logo] : []));
    expect(logos.length).toBeGreaterThan(8);
    for (const { src, alt } of logos) {
      expect(existsSync(new URL(src, FOLDER)), src).toBe(true);
      expect(alt, src).toBeDefined();
    }
    for (const file of readdirSync(new URL('logos/', FOLDER))) {
      expect(readFileSync(new URL(`logos/${file}`, FOLDER), 'utf8'), file).not.toMatch(
        /<script|\son\w+=|href|<style|<text/i,
      );
    }
  });
});

describe('texts', () => {
  test('exist in English wherever they exist in Albanian', () => {
    eachObject(dataset, (object, path) => {
      if ('sq' in object) expect(object['en'], path.join('.')).toBeTypeOf('string');
    });
  });

  test('are composed, trimmed and free of straight apostrophes, no-break spaces and Cyrillic', () => {
    eachText(dataset, (text, path) => {
      const at = path.join('.');
      expect(text.normalize('NFC'), at).toBe(text);
      expect(text.trim(), at).toBe(text);
      expect(text, at).not.toMatch(/ {2}|\u00a0|\p{L}'\p{L}|\p{Script=Cyrillic}/u);
    });
  });

  test('use only letters of their language', () => {
    eachObject(dataset, (object, path) => {
      if (typeof object['sq'] === 'string') expect(object['sq'], path.join('.')).not.toMatch(/[čćšžđ]/i);
      // q, w, x and y have no Cyrillic letter, so a Serbian text with one would end up in two
      // scripts.
      if (typeof object['sr-Latn'] === 'string') {
        expect(object['sr-Latn'], path.join('.')).not.toMatch(/[ëçqwxy]/i);
      }
    });
  });
});
