import { describe, expect, test } from 'vitest';
import {
  countElsewhere,
  countriesToShow,
  countryPlaces,
} from '../../../../components/elements/municipality-map/country-places.ts';
import { gazetteer } from '../../../../src/places/gazetteer.ts';

const PLACES = gazetteer();

describe('the countries of a map', () => {
  const counts = new Map([
    ['al-tirane', 1],
    ['xk-gjilan', 2],
  ]);

  test('are those with a count, Kosovo first', () => {
    expect(countriesToShow(undefined, counts, PLACES)).toEqual(['xk', 'al']);
    expect(countriesToShow('', new Map([['al-tirane', 1]]), PLACES)).toEqual(['al']);
    expect(countriesToShow(undefined, new Map(), PLACES)).toEqual([]);
  });

  test('are those that the author names, each once and in that order', () => {
    expect(countriesToShow(' AL xk al ', new Map(), PLACES)).toEqual(['al', 'xk']);
  });
});

describe('the places of a country', () => {
  const counts = new Map([
    ['xk-gjilan', 1],
    ['xk-peje', 1],
    ['xk-prishtine', 3],
    ['al-tirane', 9],
  ]);
  const { places, listed, tiles } = countryPlaces('xk', counts, PLACES, 'sq');

  test('are all of its municipalities, with a count of 0 if nothing is there', () => {
    expect(places.get('xk-prishtine')?.count).toBe(3);
    expect(places.get('xk-mitrovice')?.count).toBe(0);
    expect(places.has('al-tirane')).toBe(false);
    expect(tiles.every(({ id }) => places.has(id))).toBe(true);
  });

  test('are listed by count, then by name, without those of count 0', () => {
    expect(listed.map(({ id }) => id)).toEqual(['xk-prishtine', 'xk-gjilan', 'xk-peje']);
  });
});

test('counts records whose places are all in other countries', () => {
  const records = [['xk-gjilan'], ['al-tirane'], ['al-tirane', 'xk-gjilan'], ['al-tirane', 'al-shkoder']];
  expect(countElsewhere(records, ['xk'], PLACES)).toBe(2);
  expect(countElsewhere(records, ['xk', 'al'], PLACES)).toBe(0);
});
