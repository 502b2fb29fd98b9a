import { describe, expect, test } from 'vitest';
import {
  DatasetError,
  checkDataset,
  checkParsedTask,
  parseDataset,
} from '../../../../src/dataset/validate/check-dataset.ts';
import { formatFinding } from '../../../../src/language/format-finding.ts';
import { runSync } from '../../../../src/dataset/cooperative-task.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import type { CheckCode } from '../../../../src/model/finding.ts';
import { read } from '../../data/example.ts';
import { brief, fileWith, findingsIn, findingsOf, header, network } from '../sample.ts';

const call = (fields: object) =>
  fileWith({ calls: [{ id: 'c', title: 'C', publisher: 'rrjeti', ...fields }] });
const project = (fields: object) =>
  fileWith({
    projects: [{ id: 'p', title: 'P', parties: [{ organisation: 'rrjeti', role: 'lead' }], ...fields }],
  });

/**
 * For every code a file with one such finding, and its place. The type ensures that none is
 * missing.
 */
const EVERY: Record<CheckCode, [input: unknown, finding: string]> = {
  missing: [fileWith({ organisations: [{ id: 'a', kind: 'ngo' }] }), 'error organisations.1.name record'],
  'wrong-type': [{ ...fileWith(), calls: {} }, 'error calls value'],
  'unknown-value': [
    call({ eligibility: { applicants: ['ngos'] } }),
    'error calls.0.eligibility.applicants.0 value',
  ],
  'empty-text': [{ ...fileWith(), licence: ' ' }, 'error licence value'],
  'too-few': [project({ parties: [] }), 'error projects.0.parties record'],
  'bad-language': [{ ...fileWith(), language: 'shqip!' }, 'error language value'],
  'bad-id': [{ ...fileWith(), publisher: 'Rrjeti' }, 'error publisher value'],
  'bad-date': [project({ dates: { start: '15.12.2022' } }), 'error projects.0.dates.start value'],
  'bad-moment': [call({ opens: '2026' }), 'error calls.0.opens value'],
  'impossible-date': [call({ opens: '2026-02-30T12:00' }), 'error calls.0.opens value'],
  'unknown-zone': [{ ...fileWith(), zone: 'Europe/Gjilan' }, 'error zone value'],
  'bad-link': [call({ applyUrl: 'java\nscript:alert(1)' }), 'error calls.0.applyUrl value'],
  'bad-image': [project({ image: { src: 'data:image/svg+xml,' } }), 'error projects.0.image.src value'],
  'bad-email': [call({ contact: { email: 'info' } }), 'error calls.0.contact.email value'],
  'bad-phone': [call({ contact: { phone: 'ask' } }), 'error calls.0.contact.phone value'],
  'bad-currency': [
    project({ budget: { amount: 1, currency: 'euro' } }),
    'error projects.0.budget.currency value',
  ],
  'negative-amount': [call({ funding: { currency: 'EUR', max: -1 } }), 'error calls.0.funding.max value'],
  'too-many-decimals': [
    call({ funding: { currency: 'EUR', max: 0.125 } }),
    'error calls.0.funding.max value',
  ],
  'bad-number': [call({ projectMonths: { max: 1.5 } }), 'error calls.0.projectMonths.max value'],
  'party-needs-one': [
    project({ parties: [{ role: 'lead' }, { organisation: 'rrjeti', role: 'lead' }] }),
    'error projects.0.parties.0 value',
  ],
  'bad-identifier': [
    { ...fileWith(), organisations: [{ ...network, identifiers: [{ scheme: 'qkb', value: '1' }] }] },
    'error organisations.0.identifiers.0.scheme value',
  ],
  'bad-value': [
    fileWith({ municipalities: [{ id: 'mk-x', country: 'Kosovo', name: { sq: 'X' } }] }),
    'error municipalities.0.country record',
  ],
  'not-a-dataset': [[], 'error '],
  'unknown-version': [{ ...fileWith(), ura: '2' }, 'warning ura'],
  'unknown-field': [{ ...fileWith(), colour: 'red' }, 'advice colour'],
  'duplicate-id': [fileWith({ organisations: [network] }), 'error organisations.1.id record'],
  'dangling-reference': [{ ...fileWith(), publisher: 'nobody' }, 'warning publisher'],
  'unknown-place': [project({ municipalities: ['xk-atlantis'] }), 'warning projects.0.municipalities.0'],
  'too-deep': [
    { ...fileWith(), colour: JSON.parse('['.repeat(100) + ']'.repeat(100)) as unknown },
    'error colour value',
  ],
  'too-many-findings': [fileWith({ projects: Array.from({ length: 1200 }, () => 0) }), 'warning '],
};

describe('every code', () => {
  test.each(Object.entries(EVERY))('is found alone and at its place: %s', (code, [input, finding]) => {
    const found = findingsOf(input);
    if (code !== 'too-many-findings') expect(found).toEqual([`${code} ${finding}`]);
    else expect(found.at(-1)).toBe(`${code} ${finding}`);
  });
});

describe('the decimals of an amount', () => {
  test('are those of its currency, and the finding says how many', () => {
    const budgetOf = (amount: number, currency: string) => {
      const { dataset, findings } = checkDataset(project({ budget: { amount, currency } }));
      return { budget: dataset.projects[0]?.budget, findings };
    };
    for (const [amount, currency] of [
      [1500, 'JPY'],
      [0.125, 'KWD'],
      [0.1234, 'CLF'],
      [0.29, 'EUR'],
      [9_999_999_999_999.99, 'EUR'],
      [1e13, 'CLF'],
    ] as const)
      expect(budgetOf(amount, currency)).toEqual({ budget: { amount, currency }, findings: [] });
    for (const [amount, currency, decimals] of [
      [1500.5, 'JPY', 0],
      [0.1255, 'KWD', 3],
      [0.12345, 'CLF', 4],
      [0.125, 'EUR', 2],
    ] as const) {
      const { budget, findings } = budgetOf(amount, currency);
      expect(budget).toBeUndefined();
      expect(findings).toMatchObject([
        {
          code: 'too-many-decimals',
          path: ['projects', 0, 'budget', 'amount'],
          params: { value: String(amount), decimals },
        },
      ]);
    }
  });

  test('are tested for each amount of a call, and the others stay', () => {
    const funding = { currency: 'JPY', total: 1000.5, awards: 2, min: 100, max: 500 };
    const { dataset, findings } = checkDataset(call({ funding }));
    expect(findings.map(({ path }) => path.join('.'))).toEqual(['calls.0.funding.total']);
    expect(dataset.calls[0]?.funding).toEqual({
      currency: 'JPY',
      awards: 2,
      min: 100,
      max: 500,
      unreadable: ['total'],
    });
  });

  test('are said in words', () => {
    const [finding] = checkDataset(call({ funding: { currency: 'KWD', total: 0.1255 } })).findings;
    expect(formatFinding(finding!, 'en')).toBe(
      'Call 1 “C”, field funding › total (Total funding): The amount has more decimals than its currency. Round it. Value: “0.1255”. Decimals of the currency: 3. The value was left out.',
    );
  });
});

describe('a valid file', () => {
  test('has no findings, and gets all lists, even empty ones', () => {
    const { dataset, findings } = checkDataset(header);
    expect(findings.map(({ code }) => code)).toEqual(['dangling-reference']); // its publisher is missing
    expect(dataset).toEqual({
      ...header,
      ...Object.fromEntries(
        [
          'organisations',
          'memberships',
          'programmes',
          'projects',
          'grants',
          'calls',
          'services',
          'events',
          'articles',
          'municipalities',
        ].map((list) => [list, []]),
      ),
    });
  });

  test('shares nothing with the result', () => {
    const file = fileWith({
      organisations: [
        { id: 'a', name: { sq: 'A' }, kind: 'ngo', own: { deep: [{}] } },
        {
          id: 'b',
          name: { sq: 'B' },
          kind: 'ngo',
          offices: [{ id: 'main', name: { sq: 'C' } }],
          tags: ['x'],
        },
      ],
    });
    const before = JSON.stringify(file);
    const { dataset } = checkDataset(file);
    const touch = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const inner of Object.values(value)) touch(inner);
      if (Array.isArray(value)) value.push(0);
      else (value as Record<string, unknown>)['touched'] = true;
    };
    touch(dataset);
    expect(JSON.stringify(file)).toBe(before);
  });

  test.each(['civil-society.json', 'broken.json'])(
    'has the same result when its valid records are reused instead of copied: %s',
    (name) => {
      const file = JSON.parse(read(name)) as Dataset;
      const checked = runSync(checkParsedTask(file));
      expect(checked).toEqual(checkDataset(JSON.parse(read(name))));
      const [first] = checked.dataset.organisations;
      expect(file.organisations).toContain(first);
    },
  );

  test('may name its schema, which is not part of the data', () => {
    const { dataset, findings } = checkDataset({ ...fileWith(), $schema: './schema.json' });
    expect(findings).toEqual([]);
    expect(dataset).not.toHaveProperty('$schema');
  });

  test.each([undefined, 1])('may have the version %s', (ura) => {
    const { dataset, findings } = checkDataset({ ...fileWith(), ura });
    expect([findings, dataset.ura]).toEqual([[], '1']);
  });
});

describe('an invalid part', () => {
  test('of a text in several languages is dropped alone', () => {
    const { dataset } = checkDataset(
      fileWith({ organisations: [{ id: 'a', kind: 'ngo', name: { sq: 'A', en: ' ', 'al!': 'A' } }] }),
    );
    expect(dataset.organisations[1]?.name).toEqual({ sq: 'A' });
  });

  test('drops only what cannot do without it', () => {
    expect(findingsIn({ offices: [{ id: 'one' }, { name: 'two' }, { id: 'three', phone: 'ask' }] })).toEqual([
      'missing error …offices.1.id value',
      'bad-phone error …offices.2.phone value',
    ]);
    const { dataset } = checkDataset(
      fileWith({
        organisations: [
          {
            id: 'a',
            name: 'A',
            kind: 'ngo',
            offices: [{ id: 'one' }, { name: 'two' }, { id: 'three', phone: 'ask' }],
          },
        ],
      }),
    );
    expect(dataset.organisations[1]?.offices).toEqual([{ id: 'one' }, { id: 'three' }]);
  });

  test('is dropped before rules about the whole are checked', () => {
    const parties = [
      { organisation: 'BAD', role: 'lead' },
      { organisation: 'BAD', programme: 'x', role: 'lead' },
    ];
    const { dataset, findings } = checkDataset(
      project({ parties: [...parties, { organisation: 'rrjeti', role: 'lead' }] }),
    );
    expect(brief(findings)).toEqual([
      'bad-id error projects.0.parties.0.organisation value',
      'party-needs-one error projects.0.parties.0 value',
      'bad-id error projects.0.parties.1.organisation value',
      'dangling-reference warning projects.0.parties.1.programme',
    ]);
    expect(dataset.projects[0]?.parties).toEqual([
      { programme: 'x', role: 'lead' },
      { organisation: 'rrjeti', role: 'lead' },
    ]);
  });

  test('of a required list drops the record when nothing is left, and its findings say so', () => {
    expect(
      findingsOf(project({ url: 'ftp://x', parties: [{ organisation: 'rrjeti', role: 'boss' }] })),
    ).toEqual([
      'unknown-value error projects.0.parties.0.role record',
      'too-few error projects.0.parties record',
      'bad-link error projects.0.url record',
    ]);
  });

  test('is reported as missing only if it is absent', () => {
    expect(findingsOf(fileWith({ organisations: [{ id: 'A' }] }))).toEqual([
      'bad-id error organisations.1.id record',
      'missing error organisations.1.name record',
      'missing error organisations.1.kind record',
    ]);
  });

  test('is reported with its value and what was expected', () => {
    const params = (fields: object) =>
      checkDataset(fileWith({ organisations: [{ id: 'a', name: 'A', kind: 'ngo', ...fields }] })).findings[0]
        ?.params;
    expect(params({ kind: 'fondation' })).toMatchObject({ value: 'fondation', suggestion: 'foundation' });
    expect(params({ kind: 7 })).toMatchObject({ value: '7' });
    expect(params({ name: 7 })).toEqual({ value: '7', expected: 'string', found: 'number' });
    expect(params({ name: { sq: 7 } })).toEqual({ value: '7', expected: 'string', found: 'number' });
    expect(params({ logo: 'a.svg' })).toEqual({ value: 'a.svg', expected: 'object', found: 'string' });
    expect(params({ alternateNames: {} })).toEqual({ value: '{…}', expected: 'array', found: 'object' });
    expect(params({ offices: {} })).toEqual({ value: '{…}', expected: 'array', found: 'object' });
    expect(params({ website: [] })).toEqual({ value: '[…]', expected: 'string', found: 'array' });
    expect(params({ website: null })).toEqual({ value: 'null', expected: 'string', found: 'null' });
    expect(params({ website: 'x'.repeat(78) + '😀y' })).toEqual({ value: 'x'.repeat(78) + '…' });
    expect(String(params({ eligibility: {}, kind: 'individual' })?.['options'])).not.toContain('individual');
    const applicants = checkDataset(call({ eligibility: { applicants: ['individuals'] } })).findings[0]
      ?.params;
    expect(applicants).toMatchObject({ suggestion: 'individual' });
  });
});

describe('the record of a finding', () => {
  const about = (row: unknown) => checkDataset(fileWith({ organisations: [row] })).findings[0]?.record;

  test('has an id and a name if they can be read', () => {
    expect(about({ id: 'A b', name: { en: 'Bridge', sq: 'Ura' }, kind: 'ngo' })).toEqual({
      noun: 'organisations',
      index: 1,
      id: 'A b',
      name: 'Bridge',
    });
    expect(about({ id: 7, name: 'Ura', kind: 'ngo' })).toEqual({
      noun: 'organisations',
      index: 1,
      name: 'Ura',
    });
    expect(about({ id: 'a', name: ' ' })).toEqual({ noun: 'organisations', index: 1, id: 'a' });
    expect(about({ id: 'a', name: { en: 7 } })).toEqual({ noun: 'organisations', index: 1, id: 'a' });
    expect(about(null)).toEqual({ noun: 'organisations', index: 1 });
  });

  test('has its title if it has no name', () => {
    expect(checkDataset(call({ opens: 'soon' })).findings[0]?.record).toEqual({
      noun: 'calls',
      index: 0,
      id: 'c',
      name: 'C',
    });
  });
});

describe('paths', () => {
  test('count rows and items that were dropped', () => {
    const rows = [
      0,
      { id: 'a', name: 'A', kind: 'ngo', parent: 'nobody' },
      { id: 'a', name: 'A', kind: 'ngo', parent: 'nobody' },
      {
        id: 'b',
        name: 'B',
        kind: 'ngo',
        offices: [
          { id: 'BAD' },
          { id: 'x', municipality: 'xk-x' },
          7,
          { id: 'y', municipality: 'xk-y', floor: 2 },
        ],
      },
    ];
    expect(findingsOf(fileWith({ organisations: rows }))).toEqual([
      'wrong-type error organisations.1 record',
      'duplicate-id error organisations.3.id record',
      'bad-id error organisations.4.offices.0.id value',
      'wrong-type error organisations.4.offices.2 value',
      'dangling-reference warning organisations.2.parent',
      'unknown-place warning organisations.4.offices.1.municipality',
      'unknown-place warning organisations.4.offices.3.municipality',
      'unknown-field advice organisations.4.offices.3.floor',
    ]);
  });

  test('lead to the value', () => {
    const file = project({
      dates: { end: '31.12.2022' },
      results: [{ text: 'x', kind: 'none' }],
      goals: ['', 'x'],
    });
    for (const { path, params } of checkDataset(file).findings) {
      const value = path.reduce<unknown>(
        (inner, key) => (inner as Record<string | number, unknown>)[key],
        file,
      );
      expect(params['value']).toBe(value);
    }
  });
});

describe('ids', () => {
  test('are unique in each list: the first record stays, and the second finding has its number', () => {
    const { dataset, findings } = checkDataset(
      fileWith({
        organisations: [
          { id: 'x', name: 'first', kind: 'ngo' },
          { id: 'x', name: 'second', kind: 'ngo' },
        ],
        events: [{ id: 'x', title: 'X' }],
      }),
    );
    expect(dataset.organisations.map(({ name }) => name)).toEqual([{ sq: 'Rrjeti' }, 'first']);
    expect(dataset.events.length).toBe(1);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['duplicate-id', { value: 'x', first: 2 }],
    ]);
  });

  test('of a dropped record can be used by another', () => {
    const { dataset } = checkDataset(
      fileWith({
        organisations: [
          { id: 'x', name: 'first' },
          { id: 'x', name: 'second', kind: 'ngo' },
        ],
      }),
    );
    expect(dataset.organisations[1]?.name).toBe('second');
  });
});

describe('references', () => {
  const everywhere = {
    organisations: [
      {
        id: 'a',
        name: 'A',
        kind: 'ngo',
        parent: 'z',
        municipality: 'z',
        offices: [{ id: 'o', municipality: 'z' }],
      },
    ],
    memberships: [
      { id: 'm', network: 'z', member: 'z' },
      { id: 'n', network: 'z', member: { individual: 'z' } },
    ],
    programmes: [
      {
        id: 'pg',
        title: 'T',
        parties: [
          { organisation: 'z', role: 'lead' },
          { programme: 'z', role: 'lead' },
        ],
        places: [{ municipalities: ['z'] }],
      },
    ],
    projects: [
      {
        id: 'pj',
        title: 'T',
        parties: [{ programme: 'z', role: 'lead' }],
        programme: 'z',
        component: 'z',
        municipalities: ['z'],
      },
    ],
    grants: [
      {
        id: 'g',
        title: 'T',
        funders: ['z'],
        recipient: 'z',
        call: 'z',
        programme: 'z',
        project: 'z',
        municipality: 'z',
      },
    ],
    calls: [
      {
        id: 'c',
        title: 'T',
        publisher: 'z',
        funders: ['z'],
        programme: 'z',
        eligibility: { municipalities: ['z'] },
        infoSessions: ['z'],
      },
    ],
    services: [{ id: 's', title: 'T', kind: 'other', provider: { organisation: 'z' }, offices: ['z'] }],
    events: [
      {
        id: 'e',
        title: 'T',
        organiser: 'z',
        parties: [{ organisation: 'z', role: 'host' }],
        municipality: 'z',
        series: 'z',
      },
    ],
    articles: [{ id: 'ar', title: 'T', published: '2026', about: ['z'] }],
    municipalities: [{ id: 'mk-x', country: 'MK', name: { sq: 'X' }, neighbours: ['z'] }],
  };

  test('are followed from every field that has them', () => {
    expect(findingsOf(fileWith(everywhere))).toEqual(
      [
        'dangling-reference organisations.1.parent',
        'unknown-place organisations.1.municipality',
        'unknown-place organisations.1.offices.0.municipality',
        'dangling-reference memberships.0.network',
        'dangling-reference memberships.0.member',
        'dangling-reference memberships.1.network',
        'dangling-reference programmes.0.parties.0.organisation',
        'dangling-reference programmes.0.parties.1.programme',
        'unknown-place programmes.0.places.0.municipalities.0',
        'dangling-reference projects.0.parties.0.programme',
        'dangling-reference projects.0.programme',
        'unknown-place projects.0.municipalities.0',
        'dangling-reference grants.0.funders.0',
        'dangling-reference grants.0.recipient',
        'dangling-reference grants.0.call',
        'dangling-reference grants.0.programme',
        'dangling-reference grants.0.project',
        'unknown-place grants.0.municipality',
        'dangling-reference calls.0.publisher',
        'dangling-reference calls.0.funders.0',
        'dangling-reference calls.0.programme',
        'unknown-place calls.0.eligibility.municipalities.0',
        'dangling-reference calls.0.infoSessions.0',
        'dangling-reference services.0.provider.organisation',
        'dangling-reference events.0.organiser',
        'dangling-reference events.0.parties.0.organisation',
        'unknown-place events.0.municipality',
        'dangling-reference events.0.series',
        'dangling-reference articles.0.about.0',
        'unknown-place municipalities.0.neighbours.0',
      ].map((finding) => finding.replace(' ', ' warning ')),
    );
  });

  test('resolve in all lists: forwards, backwards, in a circle and to the record itself', () => {
    const text = JSON.stringify(everywhere)
      .replaceAll('"municipality":"z"', '"municipality":"mk-x"')
      .replaceAll(/"(municipalities|neighbours)":\["z"\]/g, '"$1":["xk-gjilan","mk-x"]')
      .replaceAll('"programme":"z"', '"programme":"pg"')
      .replaceAll('"call":"z"', '"call":"c"')
      .replaceAll('"project":"z"', '"project":"pj"')
      .replaceAll('"series":"z"', '"series":"e"')
      .replaceAll('"infoSessions":["z"]', '"infoSessions":["e"]')
      .replaceAll('"about":["z"]', '"about":["a","pg","pj","g","c","s","e","ar","m"]')
      .replaceAll('"component":"z"', '"component":"k"')
      .replaceAll('"id":"pg"', '"id":"pg","components":[{"id":"k","title":"K"}]')
      .replaceAll('"offices":["z"]', '"offices":["o"]')
      .replaceAll('"z"', '"a"');
    expect(findingsOf(fileWith(JSON.parse(text) as Record<string, unknown[]>))).toEqual([]);
  });

  test('suggest the nearest id if there is only one', () => {
    const params = (parent: string) =>
      checkDataset(fileWith({ organisations: [{ id: 'casa', name: 'A', kind: 'ngo', parent }] })).findings[0]
        ?.params;
    expect(params('rjeti')).toEqual({ value: 'rjeti', noun: 'organisations', suggestion: 'rrjeti' });
    expect(params('somebody-else')).toEqual({ value: 'somebody-else', noun: 'organisations' });
    const dangling = checkDataset(
      fileWith({ organisations: [{ id: 'casa', name: 'A', kind: 'ngo', municipality: 'xk-gjlan' }] }),
    );
    expect(dangling.findings[0]?.params).toEqual({
      value: 'xk-gjlan',
      noun: 'municipalities',
      suggestion: 'xk-gjilan',
    });
  });

  test('to dropped records are dangling', () => {
    expect(
      findingsOf(
        fileWith({
          organisations: [{ id: 'a', name: 'A', parent: 'nobody', offices: [{ municipality: 'nowhere' }] }],
        }),
      ),
    ).toEqual([
      'missing error organisations.1.offices.0.id record',
      'missing error organisations.1.kind record',
    ]);
  });

  test('to a component are resolved in the programme of the project', () => {
    const programmes = [
      { id: 'one', title: 'One', components: [{ id: 'training', title: 'T' }] },
      { id: 'two', title: 'Two', components: [{ id: 'grants', title: 'G' }] },
    ];
    const findings = (fields: object) => checkDataset({ ...project(fields), programmes }).findings;
    expect(findings({ programme: 'one', component: 'training' })).toEqual([]);
    expect(findings({ programme: 'two', component: 'training' })).toMatchObject([
      { code: 'dangling-reference', severity: 'warning', path: ['projects', 0, 'component'] },
    ]);
    expect(findings({ programme: 'two', component: 'grant' })[0]?.params).toEqual({
      value: 'grant',
      suggestion: 'grants',
    });
    expect(brief(findings({ component: 'training' }))).toEqual([
      'dangling-reference warning projects.0.component',
    ]);
    expect(brief(findings({ programme: 'three', component: 'training' }))).toEqual([
      'dangling-reference warning projects.0.programme',
    ]);
  });

  test('to an office are resolved in the organisation that provides the service', () => {
    const organisations = [{ id: 'a', name: 'A', kind: 'ngo', offices: [{ id: 'gjilan' }] }];
    const programmes = [{ id: 'p', title: 'P' }];
    const findings = (provider: object) =>
      findingsOf(
        fileWith({
          organisations,
          programmes,
          services: [{ id: 's', title: 'S', kind: 'other', provider, offices: ['BAD', 'gjilan', 'peje'] }],
        }),
      ).slice(1);
    expect(findings({ organisation: 'a' })).toEqual(['dangling-reference warning services.0.offices.2']);
    expect(findings({ organisation: 'rrjeti' })).toEqual([
      'dangling-reference warning services.0.offices.1',
      'dangling-reference warning services.0.offices.2',
    ]);
    expect(findings({ programme: 'p' })).toEqual([
      'dangling-reference warning services.0.offices.1',
      'dangling-reference warning services.0.offices.2',
    ]);
    expect(findings({ organisation: 'nobody' })).toEqual([
      'dangling-reference warning services.0.provider.organisation',
    ]);
  });
});

describe('a time zone', () => {
  test.each(['Europe/Pristina', 'Europe/Prishtina', 'europe/priština', 'Europe/Kosovo'])(
    'of Kosovo is that of Belgrade, also if it is called %s',
    (zone) => {
      const { dataset, findings } = checkDataset({
        ...call({ deadlines: [{ at: '2026-12-04T16:00', zone }] }),
        zone,
      });
      expect(findings).toEqual([]);
      expect(dataset.zone).toBe('Europe/Belgrade');
      expect(dataset.calls[0]?.deadlines).toEqual([{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }]);
    },
  );

  test('in another case is written as usual, and anything else about its record stays', () => {
    const { dataset, findings } = checkDataset({
      ...call({ deadlines: [{ at: '2026-12-04T16:00', zone: 'EUROPE/TIRANE' }] }),
      zone: 'europe/belgrade',
    });
    expect(findings).toEqual([]);
    expect(dataset.zone).toBe('Europe/Belgrade');
    expect(dataset.calls[0]?.deadlines).toEqual([{ at: '2026-12-04T16:00', zone: 'Europe/Tirane' }]);
  });
});

describe('unknown fields', () => {
  test('are kept and reported as advice at every depth', () => {
    const file = {
      ...call({ deadlines: [{ at: '2026-12-04', note: { any: [1, 'x', null, true] } }], extra: 1 }),
      colour: 'red',
    };
    const { dataset, findings } = checkDataset(file);
    expect(brief(findings)).toEqual([
      'unknown-field advice colour',
      'unknown-field advice calls.0.deadlines.0.note',
      'unknown-field advice calls.0.extra',
    ]);
    expect(findings.map(({ params }) => params)).toEqual([
      { field: 'colour' },
      { field: 'note' },
      { field: 'extra' },
    ]);
    expect(dataset).toMatchObject({
      colour: 'red',
      calls: [{ deadlines: [{ note: { any: [1, 'x', null, true] } }], extra: 1 }],
    });
  });

  test('are reported in values and records that are left out, since they often say why', () => {
    const file = fileWith({
      calls: [
        { id: 'c', name: 'C', publisher: 'rrjeti' },
        { id: 'd', title: 'D', publisher: 'rrjeti', deadlines: [{ date: '2026-12-04' }] },
      ],
    });
    expect(findingsOf(file)).toEqual([
      'missing error calls.0.title record',
      'missing error calls.1.deadlines.0.at value',
      'unknown-field advice calls.0.name',
      'unknown-field advice calls.1.deadlines.0.date',
    ]);
  });

  test('are not confused with inherited properties', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const odd = Object.fromEntries(names.map((name) => [name, 'x']));
    const { dataset, findings } = checkDataset({
      ...fileWith({ organisations: [{ ...odd, id: 'a', name: 'A', kind: 'ngo' }] }),
      ...odd,
    });
    expect(findings.map(({ code, path }) => [code, path.at(-1)])).toEqual(
      [...names, ...names].map((name) => ['unknown-field', name]),
    );
    expect(Object.keys(dataset.organisations[1]!)).toEqual([...names, 'id', 'name', 'kind']);
  });
});

describe('the header', () => {
  test('defaults to an empty title and publisher and to Albanian', () => {
    const { dataset, findings } = checkDataset({});
    expect(dataset).toMatchObject({ ura: '1', title: '', publisher: '', language: 'sq' });
    expect(brief(findings)).toEqual([
      'missing error title',
      'missing error publisher',
      'missing error language',
    ]);
  });

  test('is treated as missing when it is empty', () => {
    expect(findingsOf({ ...header, title: '', publisher: '', language: '' })).toEqual([
      'missing error title',
      'missing error publisher',
      'missing error language',
    ]);
    expect(findingsOf({ ...fileWith(), licence: '' })).toEqual(['empty-text error licence value']);
  });

  test('loses only its invalid fields', () => {
    const { dataset, findings } = checkDataset({
      ...fileWith(),
      title: { sq: 'Rrjeti', en: 7 },
      updatedAt: '2026-13',
      editUrl: 'ftp://x',
      zone: 7,
    });
    expect(brief(findings).sort()).toEqual([
      'bad-link error editUrl value',
      'impossible-date error updatedAt value',
      'wrong-type error title.en value',
      'wrong-type error zone value',
    ]);
    expect(dataset.title).toEqual({ sq: 'Rrjeti' });
    expect(dataset).not.toHaveProperty('updatedAt');
  });

  test.each(['2026', '2026-11', '2026-11-22', '2026-11-22T12:30'])('accepts %s as updatedAt', (updatedAt) => {
    expect(checkDataset({ ...fileWith(), updatedAt }).dataset.updatedAt).toBe(updatedAt);
  });
});

describe('findings', () => {
  test('are listed up to a thousand, and the rest is counted', () => {
    const organisations = Array.from({ length: 1500 }, (_, index) => ({
      id: `o-${index}`,
      name: 'O',
      kind: 'ngo',
      parent: 'nobody',
      extra: 1,
    }));
    const { findings } = checkDataset(fileWith({ organisations }));
    expect(findings.length).toBe(1001);
    expect(findings.at(-1)).toEqual({
      code: 'too-many-findings',
      severity: 'warning',
      path: [],
      params: { count: 2000 },
    });
  });

  test('of exactly a thousand are not followed by a count', () => {
    expect(checkDataset(fileWith({ projects: Array.from({ length: 1000 }, () => 0) })).findings.length).toBe(
      1000,
    );
  });
});

describe('parseDataset', () => {
  test('returns a valid dataset', () => {
    expect(parseDataset(fileWith()).organisations.length).toBe(1);
  });

  test('accepts advice', () => {
    expect(parseDataset({ ...fileWith(), colour: 'red' })).toHaveProperty('colour', 'red');
  });

  test('throws on a single warning, with all findings', () => {
    const error = (() => {
      try {
        return parseDataset({ ...header, organisations: [0] });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(DatasetError);
    expect(brief((error as DatasetError).findings)).toEqual([
      'wrong-type error organisations.0 record',
      'dangling-reference warning publisher',
    ]);
    expect((error as DatasetError).message).toBe(
      'wrong-type at organisations.0\ndangling-reference at publisher',
    );
    expect((error as DatasetError).name).toBe('DatasetError');
    expect(() => parseDataset(null)).toThrow('not-a-dataset at the top');
  });
});
