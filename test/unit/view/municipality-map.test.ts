import { describe, expect, test } from 'vitest';
import { tilesOf } from '../../../components/templates/tile-map.ts';
import type { MunicipalityCounts } from '../../../src/view/counts-by-municipality.ts';
import { countingOf, municipalityMapFacts } from '../../../src/view/municipality-map.ts';
import { fileWith, linkedFrom } from '../dataset/sample.ts';

const linked = linkedFrom(fileWith({}));

/** The facts of a map with these counts, in Albanian. */
function mapOf(
  at: Readonly<Record<string, number>>,
  { country, ...counts }: Partial<MunicipalityCounts> & { readonly country?: string } = {},
) {
  const all = { total: 0, nowhere: 0, spread: [], provenance: undefined, ...counts };
  return municipalityMapFacts({ ...all, at: new Map(Object.entries(at)) }, 'organisations', country, {
    linked,
    locale: 'sq',
  });
}

describe('the countries of a map', () => {
  const codesOf = (...args: Parameters<typeof mapOf>) => mapOf(...args).countries.map(({ code }) => code);

  test('are those with a count, Kosovo first', () => {
    expect(codesOf({ 'al-tirane': 1, 'xk-gjilan': 2 })).toEqual(['xk', 'al']);
    expect(codesOf({ 'al-tirane': 1 }, { country: '' })).toEqual(['al']);
    expect(codesOf({})).toEqual([]);
  });

  test('are those that the author names, each once and in that order', () => {
    expect(codesOf({}, { country: ' AL xk al ' })).toEqual(['al', 'xk']);
  });
});

describe('the places of a country', () => {
  const [kosovo] = mapOf({ 'xk-gjilan': 1, 'xk-peje': 1, 'xk-prishtine': 3, 'al-tirane': 9 }).countries;
  const { places, items, empty } = kosovo!;

  test('are all of its municipalities, with a count of 0 if nothing is there', () => {
    expect(places.get('xk-prishtine')?.count).toBe(3);
    expect(places.get('xk-mitrovice')?.count).toBe(0);
    expect(places.has('al-tirane')).toBe(false);
    expect(tilesOf('xk', linked.places).every(({ id }) => places.has(id))).toBe(true);
  });

  test('are listed by count, then by name, without those of count 0', () => {
    expect(items.map(({ id }) => id)).toEqual(['xk-prishtine', 'xk-gjilan', 'xk-peje']);
    expect(empty).toContain('35');
  });
});

describe('the remarks of a map', () => {
  const spread = [['xk-gjilan'], ['al-tirane'], ['al-tirane', 'xk-gjilan'], ['al-tirane', 'al-shkoder']];

  test('count the records whose places are all in other countries', () => {
    const remarks = (country: string) => mapOf({}, { spread, country }).remarks;
    expect(remarks('xk')).toHaveLength(2);
    expect(remarks('xk')[0]).toContain('2');
    expect(remarks('xk al')).toHaveLength(1); // that some records are in several places
  });

  test('count the records without a place, and are empty if the counts add up', () => {
    expect(mapOf({}, { nowhere: 7 }).remarks[0]).toContain('7');
    expect(mapOf({ 'xk-gjilan': 1 }, { spread: [['xk-gjilan']] }).remarks).toEqual([]);
  });
});

test('members are counted only in a network, and an unknown noun as organisations', () => {
  expect(countingOf('members', 'rrjeti')).toBe('members');
  expect(countingOf('members', undefined)).toBe('organisations');
  expect(countingOf('ministries', undefined)).toBe('organisations');
});
