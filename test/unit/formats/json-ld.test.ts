import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { toJsonLd, toJsonLdScript } from '../../../src/formats/json-ld/json-ld.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import { read } from '../data/example.ts';
import { parseHtml } from './parse-html.ts';
import { ANCESTORS, ELSEWHERE, faultsOf, TYPES } from './schema-org.ts';

/** The example without its fictional tags: fictional records are not described. */
const factual = () => {
  const data = JSON.parse(read('civil-society.json')) as Record<string, unknown>;
  for (const noun of NOUNS) for (const record of data[noun] as { tags?: string[] }[]) delete record.tags;
  return linkDataset(checkDataset(data).dataset);
};
const linked = factual();
const site = {
  linked,
  pageOf: (noun: string, id: string) => `https://site.example/${noun}/${id}`,
  imageAt: (src: string) => `https://site.example/data/${src}`,
};

describe('toJsonLd', () => {
  test.each(LOCALES)('in %s uses only types and properties of schema.org with valid values', (locale) => {
    let count = 0;
    for (const noun of NOUNS) {
      for (const record of linked.dataset[noun]) {
        for (const options of [
          { linked },
          site,
          { ...site, trail: [{ name: 'Ballina', url: 'https://site.example/' }] },
        ]) {
          const data = toJsonLd(record, locale, options);
          if (!data) continue;
          count += 1;
          expect(faultsOf(JSON.parse(JSON.stringify(data)))).toEqual([]);
        }
      }
      const list = toJsonLd(linked.dataset[noun], locale, site);
      if (list) expect(faultsOf(list)).toEqual([]);
    }
    expect(count).toBeGreaterThan(150);
  });

  test('describes the time of an event with its offset, the attendance mode and the place', () => {
    expect(toJsonLd(linked.get('events', 'punetori-buxheti'), 'en', { linked })).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      startDate: '2026-12-02T09:30+01:00',
      endDate: '2026-12-02T15:30+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Gjilan', addressCountry: 'XK' },
      },
    });
    expect(toJsonLd(linked.get('events', 'shkembim-shkoder'), 'en', { linked })).toMatchObject({
      eventStatus: 'https://schema.org/EventMovedOnline',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://takime.example/shkoder' },
    });
    expect(toJsonLd(linked.get('events', 'dite-pastrimi'), 'en', { linked })).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  test('describes the funder, amount and recipient of a grant, but no person', () => {
    const [grant] = linked.dataset.grants.filter(
      ({ recipient, amount, project }) => typeof recipient === 'string' && amount && !project,
    );
    expect(toJsonLd(grant, 'en', { linked })).toMatchObject({
      '@type': 'MonetaryGrant',
      funder: { '@type': 'NGO' },
      amount: { '@type': 'MonetaryAmount', value: grant!.amount!.amount, currency: grant!.amount!.currency },
      fundedItem: { name: expect.any(String) as string },
    });
    const person = linked.dataset.grants.find(({ recipient }) => typeof recipient === 'object');
    expect(JSON.stringify(toJsonLd(person, 'en', { linked }))).not.toContain('Person');
    expect(toJsonLd(person, 'en', { linked })).not.toHaveProperty('fundedItem');
  });

  test('describes where a page is on its site', () => {
    const trail = [
      { name: 'Ballina', url: 'https://site.example/' },
      { name: 'Projektet', url: 'https://site.example/projects' },
    ];
    const data = toJsonLd(linked.get('projects', 'barabar'), 'sq', { linked, trail }) as {
      '@graph': unknown[];
    };
    expect(data['@graph'][1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Ballina', item: 'https://site.example/' },
        { '@type': 'ListItem', position: 2, name: 'Projektet', item: 'https://site.example/projects' },
        { '@type': 'ListItem', position: 3, name: expect.stringContaining('Nisma Barabar') as string },
      ],
    });
  });

  test('returns nothing for calls, which schema.org does not cover', () => {
    expect(toJsonLd(linked.dataset.calls, 'sq', { linked })).toBeUndefined();
    expect(toJsonLdScript(linked.dataset.calls, 'sq', { linked })).toBe('');
  });

  test('omits fictional records, also when another record names them', () => {
    const real = linkDataset(checkDataset(JSON.parse(read('civil-society.json'))).dataset);
    const invented = NOUNS.flatMap((noun) =>
      real.dataset[noun].filter(({ tags }) => tags?.includes('fictional')),
    );
    expect(invented.length).toBeGreaterThan(20);
    expect(toJsonLd(invented, 'sq', { linked: real })).toBeUndefined();
    const facts = NOUNS.flatMap((noun) =>
      real.dataset[noun].filter(({ tags }) => !tags?.includes('fictional')),
    );
    expect(JSON.stringify(toJsonLd(facts, 'sq', { linked: real }))).not.toMatch(/Zymbyl|Harku/);
  });
});

describe('toJsonLdScript', () => {
  test('is one element whose text parses to the data, whatever it contains', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        '</script><img src=x onerror=alert(1)>',
        '<!--<script>',
        ']]>',
        '\u2028\u2029',
        '</SCRIPT ',
        '&lt;/script&gt;',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const name = `x${text}x`;
        const { dataset } = checkDataset({ language: 'sq', organisations: [{ id: 'a', name, kind: 'ngo' }] });
        const data = linkDataset(dataset);
        const html = toJsonLdScript(data.get('organisations', 'a'), 'sq', { linked: data });
        const { elements, text: whole } = parseHtml(html);
        expect(elements.map((element) => [element.name, element.attributes])).toEqual([
          ['script', { type: 'application/ld+json' }],
        ]);
        expect(elements[0]!.text).toBe(whole);
        expect(html).not.toMatch(/[\n\u2028\u2029]/);
        expect(html.slice(35, -9)).not.toMatch(/[<>&]/);
        expect(JSON.parse(whole)).toEqual({ '@context': 'https://schema.org', '@type': 'NGO', name });
      }),
    );
  });
});

interface Official {
  readonly ancestors: readonly string[];
  readonly props: Readonly<
    Record<
      string,
      readonly { readonly p: string; readonly range: readonly string[]; readonly supersededBy?: string }[]
    >
  >;
}

// The official list is not part of the project. To compare with it: URA_STANDARDS=… npm run
// test:unit
const file = join(process.env['URA_STANDARDS'] ?? '', 'schemaorg/v30-selected-types.json');
const isThere = process.env['URA_STANDARDS'] !== undefined && existsSync(file);
const title = isThere
  ? 'the words that are used are those of the official list'
  : 'the words that are used are those of the official list (not compared: URA_STANDARDS names no folder that has it)';

test.skipIf(!isThere)(title, () => {
  const official = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Official>>;
  const primitives = [
    'Text',
    'URL',
    'Date',
    'DateTime',
    'Number',
    'Language',
    'EventStatusType',
    'EventAttendanceModeEnumeration',
  ];
  for (const [type, properties] of Object.entries(TYPES)) {
    if (ELSEWHERE.includes(type)) continue;
    expect(Object.keys(official), type).toContain(type);
    expect(official[type]!.ancestors, type).toEqual(expect.arrayContaining([...(ANCESTORS[type] ?? [type])]));
    const all = Object.values(official[type]!.props).flat();
    for (const [name, ranges] of Object.entries(properties)) {
      const property = all.find(({ p }) => p === name);
      expect(property, `${type}.${name}`).toBeDefined();
      expect(property!.supersededBy, `${type}.${name}`).toBeUndefined();
      for (const range of ranges) {
        const accepted = property!.range.some(
          (each) =>
            each === range || (!primitives.includes(range) && official[range]?.ancestors.includes(each)),
        );
        expect(accepted, `${type}.${name}: ${range}`).toBe(true);
      }
    }
  }
});
