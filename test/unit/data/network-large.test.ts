import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatNetwork, generateNetwork, places } from '../../../scripts/generate-network.mjs';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import type { MunicipalityId } from '../../../src/model/id.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import { gazetteer, municipalityIds } from '../../../src/places/gazetteer.ts';
import { callStatus } from '../../../src/time/call-status.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { FOLDER, checked, eachText, read } from './example.ts';

const names = (text: LocalText): string[] => (typeof text === 'string' ? [text] : Object.values(text));

describe('network-large.json', () => {
  const { dataset, findings } = checked('network-large.json');

  test('has no findings', () => {
    expect(findings).toEqual([]);
  });

  test('is exactly what the generator writes', () => {
    // Compared as one boolean: a diff of a megabyte is not worth printing.
    expect(formatNetwork(generateNetwork()) === read('network-large.json')).toBe(true);
  });

  test('is small enough to be committed and loaded', () => {
    expect(statSync(new URL('network-large.json', FOLDER)).size).toBeLessThan(1_500_000);
  });

  test('has the documented number of records', () => {
    const { organisations, memberships, projects, calls } = dataset;
    expect([organisations.length, projects.length, calls.length]).toEqual([2000, 300, 60]);
    // The network itself and four funders are not members.
    expect(memberships.length).toBe(1995);
    expect(new Set(memberships.map(({ network }) => network))).toEqual(new Set([dataset.publisher]));
  });

  test('says in its title and in every record that it is generated', () => {
    expect(dataset.title).toMatchObject({ en: 'A generated network: nothing here is a fact' });
    for (const list of ['organisations', 'memberships', 'projects', 'calls'] as const) {
      for (const record of dataset[list]) expect(record.tags, record.id).toContain('generated');
    }
  });

  test('contains no address or number that could be real', () => {
    for (const { id, email, phone, website } of dataset.organisations) {
      if (email) expect(email, id).toMatch(/\.example$/);
      if (website) expect(website, id).toMatch(/\.example\/$/);
      if (phone) expect(phone, id).toMatch(/^\+(383 38|355 4) 000 \d{3}$/);
    }
  });

  test('has the ids and names of the gazetteer and uses all of them', () => {
    expect(places.map(({ id }) => id).sort()).toEqual([...municipalityIds].sort());
    const all = gazetteer();
    for (const { id, name } of places) expect(all.get(id as MunicipalityId)?.name['sq'], id).toBe(name);
    const used = new Set(dataset.organisations.map(({ municipality }) => municipality));
    expect(municipalityIds.filter((id) => !used.has(id))).toEqual([]);
  });

  test('is as demanding as real data: scripts, letters, long names, missing logos, all kinds and precisions', () => {
    const all = dataset.organisations.flatMap(({ name }) => names(name));
    for (const letters of [/ë/, /ç/, /š/, /đ/, /ş/, /[а-ш]/, /[ђљњћџ]/]) {
      expect(
        all.some((name) => letters.test(name)),
        String(letters),
      ).toBe(true);
    }
    expect(all.filter((name) => name.length >= 90).length).toBeGreaterThan(20);
    const logos = dataset.organisations.filter(({ logo }) => logo).length;
    expect(logos).toBeGreaterThan(500);
    expect(logos).toBeLessThan(1500);
    expect(new Set(dataset.organisations.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(dataset.organisations.map(({ founded }) => founded?.length))).toEqual(
      new Set([undefined, 4, 7, 10]),
    );
    expect(dataset.projects.some(({ municipalities }) => (municipalities?.length ?? 0) > 4)).toBe(true);
  });

  test('has no Latin letters in Cyrillic names', () => {
    for (const { name } of dataset.organisations) {
      if (typeof name !== 'string' && name['sr-Cyrl'])
        expect(name['sr-Cyrl']).toMatch(/^[\p{Script=Cyrillic} ,]+$/u);
    }
  });

  test('uses composed letters', () => {
    eachText(dataset, (text, path) => expect(text.normalize('NFC'), path.join('.')).toBe(text));
  });

  test('refers only to existing logos', () => {
    for (const src of new Set(dataset.organisations.flatMap(({ logo }) => (logo ? [logo.src] : [])))) {
      expect(existsSync(new URL(src, FOLDER)), src).toBe(true);
    }
  });

  test('has calls of every status on its date', () => {
    const clock = fixedClock('2026-11-22T12:00:00Z');
    expect(new Set(dataset.calls.map((call) => callStatus(call, clock).status))).toEqual(
      new Set(['forecast', 'open', 'closing-soon', 'closed', 'cancelled', 'rolling']),
    );
  });
});

describe('generateNetwork', () => {
  test('depends only on its seed', () => {
    expect(generateNetwork({ count: 50, seed: 1 })).toEqual(generateNetwork({ count: 50, seed: 1 }));
    expect(generateNetwork({ count: 50, seed: 1 })).not.toEqual(generateNetwork({ count: 50, seed: 2 }));
  });

  test.each([10, 33, 10_000])('generates a valid dataset of %d organisations', (count) => {
    const { dataset, findings } = checkDataset(generateNetwork({ count }));
    expect(findings).toEqual([]);
    expect(dataset.organisations.length).toBe(count);
  });

  test('rejects a count that is too small or not whole', () => {
    expect(() => generateNetwork({ count: 3 })).toThrow(RangeError);
    expect(() => generateNetwork({ count: 10.5 })).toThrow(RangeError);
  });
});
