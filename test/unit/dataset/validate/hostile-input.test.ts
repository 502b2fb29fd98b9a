import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { migrate } from '../../../../src/dataset/validate/migrate.ts';
import { searchMembers } from '../../../../src/dataset/search/search-members.ts';
import { searchOrganisations } from '../../../../src/dataset/search/search-organisations.ts';
import { NOUNS } from '../../../../src/model/noun.ts';
import { generateNetwork } from '../../../../scripts/generate-network.mjs';
import { read } from '../../data/example.ts';
import { brief, fileWith, findingsOf, header } from '../sample.ts';
import { runs } from '../../../tier.mjs';

const clean = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(clean);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const nested = (depth: number) => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown;

describe('JSON input', () => {
  test('of 50 MB is checked', { timeout: 120_000 }, () => {
    const large = generateNetwork({ count: 40_000 }) as unknown as Record<string, unknown>;
    const text = JSON.stringify({
      ...large,
      articles: [{ id: 'a', title: 'x'.repeat(32_000_000), published: '2026' }],
    });
    expect(text.length).toBeGreaterThan(48_000_000);
    const { dataset, findings } = checkDataset(JSON.parse(text));
    expect(findings).toEqual([]);
    expect([dataset.organisations.length, dataset.articles.length]).toEqual([40_000, 1]);
    expect(searchOrganisations(linkDataset(dataset), { text: 'qendra' }, 'sq').items.length).toBeGreaterThan(
      100,
    );
  });

  test('nested 10,000 deep is rejected or dropped anywhere, and the rest can be serialised', () => {
    for (const depth of [10_000, 100_000]) {
      const deep = nested(depth);
      const { dataset, findings } = checkDataset({
        ...fileWith({
          organisations: [{ id: 'a', name: 'A', kind: 'ngo', deep, offices: deep, summary: deep }],
        }),
        projects: [deep],
        deep,
        zone: deep,
      });
      expect(brief(findings)).toEqual([
        'too-deep error deep value',
        'wrong-type error zone value',
        'too-deep error organisations.1.deep value',
        'wrong-type error organisations.1.offices value',
        'bad-language error organisations.1.summary.a value',
        'empty-text error organisations.1.summary value',
        'too-deep error projects.0.a record',
        ...['id', 'title', 'parties'].map((field) => `missing error projects.0.${field} record`),
      ]);
      expect(() => JSON.stringify(dataset)).not.toThrow();
    }
  });

  test('nested 64 deep in an unknown field is kept', () => {
    expect(findingsOf({ ...fileWith(), newer: nested(64) })).toEqual(['unknown-field advice newer']);
    expect(findingsOf({ ...fileWith(), newer: nested(65) })).toEqual(['too-deep error newer value']);
  });

  test('has keys that would change prototypes dropped everywhere', () => {
    const evil = '{"polluted":true}';
    const text = `{"ura":"1","title":{"sq":"T","__proto__":${evil}},"publisher":"a","language":"sq","__proto__":${evil},
      "constructor":{"prototype":${evil}},"newer":{"__proto__":${evil},"inner":[{"__proto__":${evil}}]},
      "organisations":[{"id":"a","name":"A","kind":"ngo","__proto__":${evil},"constructor":{"prototype":${evil}},
      "offices":[{"id":"o","__proto__":${evil}}],"logo":{"src":"a.svg","__proto__":{"alt":"x"}}}],
      "projects":{"__proto__":[]}}`;
    const { dataset, findings } = checkDataset(JSON.parse(text));
    expect(JSON.stringify(dataset)).not.toContain('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
      Object.values(value).forEach(visit);
    };
    visit(dataset);
    expect(
      findings.filter(({ path }) => path.at(-1) === '__proto__').map(({ code, path }) => [code, path.length]),
    ).toEqual(
      [
        ['unknown-field', 1],
        ['bad-language', 2],
        ['unknown-field', 3],
        ['unknown-field', 5],
        ['unknown-field', 4],
      ].sort((a, b) => order(findings, a) - order(findings, b)),
    );
    expect(dataset.organisations[0]?.logo).toEqual({ src: 'a.svg' });
  });

  test('with a duplicate key uses the last, as JSON.parse does', () => {
    const text = JSON.stringify(fileWith()).replace('"title":"Rrjeti"', '"title":7,"title":"Ura"');
    const { dataset, findings } = checkDataset(JSON.parse(text));
    expect([dataset.title, findings]).toEqual(['Ura', []]);
  });

  test('keeps lone surrogates, NUL and direction marks, and search ignores them', () => {
    const name = 'A\ud800B\u0000\u202eC\udfff';
    const { dataset, findings } = checkDataset(fileWith({ organisations: [{ id: 'a', name, kind: 'ngo' }] }));
    expect([findings, dataset.organisations[1]?.name]).toEqual([[], name]);
    const linked = linkDataset(dataset);
    for (const text of ['\ud800', '\u0000', '\u202e', name, '\udfff\ud800']) {
      expect(() => searchOrganisations(linked, { text }, 'sr-Latn')).not.toThrow();
    }
    expect(searchOrganisations(linked, { text: name }, 'sq').items.map(({ id }) => id)).toEqual(['a']);
  });

  test('with a million errors has them counted, not listed', { timeout: 60_000 }, () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => ({
      id: 'x',
      municipality: index,
      tags: ['', ''],
    }));
    const start = performance.now();
    const { findings } = checkDataset(fileWith({ organisations: rows, projects: [] }));
    expect(findings.length).toBe(1001);
    expect(findings.at(-1)?.params).toEqual({ count: 200_000 * 5 - 1000 });
    expect(performance.now() - start).toBeLessThan(30_000); // guards against quadratic time, measures nothing
  });

  test('with two hundred thousand bad items in a record is read once', { timeout: 60_000 }, () => {
    const goals = Array.from({ length: 200_000 }, (_, index) => (index % 2 ? 'good' : { sq: '' }));
    const parties = Array.from({ length: 200_000 }, () => ({
      organisation: 'nobody',
      role: 'lead',
      until: 'x',
    }));
    const { dataset, findings } = checkDataset(
      fileWith({ projects: [{ id: 'p', title: 'P', parties, goals }] }),
    );
    expect(dataset.projects[0]?.goals?.length).toBe(100_000);
    expect(dataset.projects[0]?.parties.length).toBe(200_000);
    expect(findings.at(-1)?.params).toEqual({ count: 200_000 * 2 + 200_000 - 1000 });
  });

  test('with twenty thousand wrong ids gets suggestions for the first hundred', () => {
    const organisations = Array.from({ length: 20_000 }, (_, index) => ({
      id: `organisation-${index}`,
      name: 'O',
      kind: 'ngo',
      parent: `0rganisation-${index}`,
    }));
    const { findings } = checkDataset(fileWith({ organisations }));
    expect(findings[0]).toMatchObject({ code: 'dangling-reference', params: { value: '0rganisation-0' } });
    expect(
      findings
        .map(({ params }) => params['suggestion'])
        .filter(Boolean)
        .at(-1),
    ).toBe('organisation-99');
  });

  test('with circular parents, series and parts is handled without loops', () => {
    const { dataset, findings } = checkDataset(
      fileWith({
        organisations: [
          { id: 'a', name: 'A', kind: 'ngo', parent: 'b' },
          { id: 'b', name: 'B', kind: 'ngo', parent: 'a' },
          { id: 'c', name: 'C', kind: 'ngo', parent: 'c' },
        ],
        events: [
          { id: 'e', title: 'E', series: 'f' },
          { id: 'f', title: 'F', series: 'e' },
        ],
        memberships: [{ id: 'm', network: 'a', member: 'a' }],
      }),
    );
    expect(findings).toEqual([]);
    const linked = linkDataset(dataset);
    expect(linked.membersOf('a').map(({ organisation }) => organisation?.id)).toEqual(['a']);
    expect(linked.networksOf('a').map(({ id }) => id)).toEqual(['a']);
    expect(linked.referrers('organisations', 'c').map(({ record }) => record.id)).toEqual(['c']);
  });
});

const order = (
  findings: readonly { code: string; path: readonly unknown[] }[],
  [code, length]: (string | number)[],
) =>
  findings.findIndex(
    (finding) =>
      finding.code === code && finding.path.length === length && finding.path.at(-1) === '__proto__',
  );

describe('input that is not JSON', () => {
  const trap = () => {
    throw new Error('trap');
  };
  const traps = new Proxy(
    {},
    { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap },
  );
  const revoked = (target: object) => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy as unknown;
  };
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  class Special {
    id = 'special';
    name = 'S';
    kind = 'ngo';
    get secret() {
      return 1;
    }
  }
  const strangeValues: [string, unknown][] = [
    ['a getter that throws', Object.defineProperty({}, 'id', { enumerable: true, get: trap })],
    ['a proxy that throws', traps],
    ['a revoked proxy', revoked({})],
    ['a revoked proxy of a list', revoked([])],
    ['a big number', 10n],
    ['a symbol', Symbol('x')],
    ['a function', trap],
    ['a function whose toString throws', Object.assign(() => {}, { toString: trap })],
    ['a class', Special],
    ['an object of a class', new Special()],
    ['a date', new Date(0)],
    ['a map', new Map([['a', 1]])],
    ['an object that contains itself', circle],
    ['a sparse list', Object.assign([], { length: 3 })],
    ['a list with a getter that throws', Object.defineProperty([], 0, { enumerable: true, get: trap })],
    ['not a number', NaN],
    ['infinity', Infinity],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['an iterator', [][Symbol.iterator]()],
    ['a boxed text', Object('text')],
  ];
  const places: Record<string, (value: unknown) => unknown> = {
    'as the file': (value) => value,
    'in the header': (value) => ({ ...fileWith(), title: value, zone: value }),
    'as a list': (value) => ({ ...fileWith(), calls: value }),
    'as a record': (value) => fileWith({ organisations: [value] }),
    'as a value of a record': (value) =>
      fileWith({
        organisations: [{ id: 'a', name: 'A', kind: 'ngo', summary: value, offices: value, founded: value }],
      }),
    'as something required': (value) =>
      fileWith({ organisations: [{ id: value, name: value, kind: value }] }),
    'in a field of a newer model': (value) => ({
      ...fileWith({ organisations: [{ id: 'a', name: 'A', kind: 'ngo', newer: [value] }] }),
      newer: { value },
    }),
    'as the version': (value) => ({ ...fileWith(), ura: value }),
  };

  for (const [place, put] of Object.entries(places)) {
    test.each(strangeValues)(`${place}: %s`, (_, value) => {
      const { dataset, findings } = checkDataset(put(value));
      const text = JSON.stringify(dataset); // throws if anything of it came through
      expect(JSON.parse(text)).toEqual(dataset);
      expect(findings.length).toBeLessThan(20);
      linkDataset(dataset).referrers('organisations', 'rrjeti');
    });
  }

  test('is reported', () => {
    expect(findingsOf(revoked({}))).toEqual(['not-a-dataset error ']);
    expect(findingsOf(traps)).toEqual(['not-a-dataset error ']);
    expect(findingsOf(fileWith({ organisations: [traps] }))).toEqual([
      'bad-value error organisations.1 record',
    ]);
    expect(findingsOf({ ...fileWith(), newer: 10n })).toEqual(['bad-value error newer value']);
    expect(findingsOf({ ...fileWith(), newer: undefined })).toEqual([]);
  });
});

/** Values as a data file may have them: anything at all, or something nearly valid. */
const nearly = fc.oneof(
  fc.constantFrom<unknown>(
    'a',
    'rrjeti',
    'xk-gjilan',
    'sq',
    '2026',
    '2026-12-04T16:00',
    'lead',
    'ngo',
    'other',
    '',
    ' ',
    0,
    1,
    1.005,
    -1,
    true,
    false,
    null,
    [],
    {},
    { sq: 'x' },
    { sq: '' },
    ['a'],
    [{}],
  ),
  fc.anything({
    withNullPrototype: true,
    withSparseArray: true,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
  }),
);
const FIELDS =
  'id name kind title publisher parties network member role recipient funders provider published country programme component offices municipality municipalities parent deadlines at zone amount currency budget funding dates start summary logo src tags about text __proto__ constructor extra'.split(
    ' ',
  );
const record: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, nearly, tie('object'), fc.array(tie('object'), { maxLength: 3 })),
  object: fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 8 }),
})).object!;
const anyFile = fc.oneof(
  fc.anything(),
  fc.record(
    Object.fromEntries([
      ...['ura', 'title', 'publisher', 'language', 'zone', 'licence', 'other', 'constructor'].map((key) => [
        key,
        nearly,
      ]),
      ...[...NOUNS, 'municipalities'].map((list) => [
        list,
        fc.oneof(nearly, fc.array(fc.oneof({ weight: 4, arbitrary: record }, nearly), { maxLength: 4 })),
      ]),
    ]) as Record<string, fc.Arbitrary<unknown>>,
    { requiredKeys: [] },
  ),
);

/** A valid file in which a few places are changed. */
const good = JSON.parse(read('civil-society.json')) as unknown;
const paths: (string | number)[][] = [];
const collect = (value: unknown, path: (string | number)[]): void => {
  paths.push(path);
  if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index]));
  else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([key, inner]) => collect(inner, [...path, key]));
};
collect(good, []);
const mutated = fc
  .array(fc.tuple(fc.constantFrom(...paths.slice(1)), nearly), { minLength: 1, maxLength: 5 })
  .map((changes) => {
    const file = structuredClone(good) as Record<string | number, unknown>;
    for (const [path, value] of changes) {
      let owner: unknown = file;
      for (const key of path.slice(0, -1))
        owner = (owner as Record<string | number, unknown> | null | undefined)?.[key];
      if (typeof owner === 'object' && owner !== null)
        (owner as Record<string | number, unknown>)[path.at(-1)!] = value;
    }
    return file;
  });

describe('checkDataset', () => {
  const holds = (input: unknown) => {
    const { dataset, findings } = checkDataset(input);
    const text = JSON.stringify(dataset);
    const again = checkDataset(JSON.parse(text));
    expect(JSON.stringify(again.dataset)).toBe(text);
    // Dropped parts are gone; only warnings and missing header fields are reported again.
    const kinds = new Set(brief(findings).map((finding) => finding.split(' ')[0]));
    for (const { code, severity, path } of again.findings) {
      if (severity === 'error') expect([code, path.length]).toEqual(['missing', 1]);
      else if (code !== 'dangling-reference' && code !== 'too-many-findings' && kinds.size)
        expect(kinds).toContain(code);
    }
    expect(checkDataset(JSON.parse(text))).toEqual(again);
    const linked = linkDataset(dataset);
    for (const { id } of dataset.organisations) searchMembers(linked, id, { text: 'a' }, 'sq');
    for (const finding of findings) expect(() => JSON.stringify(finding)).not.toThrow();
  };

  test('never throws on any input, and checks its own result unchanged', () => {
    fc.assert(fc.property(anyFile, holds), { numRuns: runs(150) });
  });

  test('never throws on a mutated file, and checks its own result unchanged', () => {
    fc.assert(fc.property(mutated, holds), { numRuns: runs(60) });
  });

  test('reports every change that drops something', () => {
    fc.assert(
      fc.property(mutated, (file) => {
        const { dataset, findings } = checkDataset(file);
        if (findings.some(({ severity }) => severity === 'error')) return;
        for (const noun of NOUNS)
          expect(dataset[noun].length).toBe((file[noun] as unknown[] | undefined)?.length ?? 0);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('migrate', () => {
  test('never throws, and is idempotent', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const moved = migrate(file);
        expect(migrate(moved)).toBe(moved);
      }),
    );
  });

  test('does not change its input', () => {
    const file = Object.freeze({ ...header, ura: 1 });
    expect(migrate(file)).toEqual(header);
    expect(file.ura).toBe(1);
  });

  test('leaves unknown input alone', () => {
    for (const input of [header, { ura: '2' }, { ura: '1' }, { ura: null }, [], 'x', null, undefined])
      expect(migrate(input)).toBe(input);
    const broken = Object.defineProperty({}, 'ura', {
      get() {
        throw new Error();
      },
    });
    expect(migrate(broken)).toBe(broken);
  });
});
