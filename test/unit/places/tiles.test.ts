import { describe, expect, it } from 'vitest';
import type { Tile } from '../../../src/model/municipality.ts';
import { municipalityIds } from '../../../src/places/gazetteer.ts';
import { districts, municipality } from '../../../src/places/municipalities.ts';
import { municipalityTile } from '../../../src/places/tiles.ts';

const touch = (a: Tile, b: Tile) => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) === 1;

describe.each([
  ['xk', 38, 8, 9, 72, 86],
  ['al', 61, 7, 15, 131, 152],
] as const)('the tile map of %s', (country, count, columns, rows, kept, borders) => {
  const ids = municipalityIds.filter((id) => id.startsWith(country));
  const tiles = new Map(ids.map((id) => [id, municipalityTile(id)!]));

  it('gives each municipality its own tile', () => {
    expect(tiles.size).toBe(count);
    expect(new Set([...tiles.values()].map(({ column, row }) => `${column}/${row}`)).size).toBe(count);
  });

  it('has unique labels of three letters that begin like the name', () => {
    expect(new Set([...tiles.values()].map(({ label }) => label)).size).toBe(count);
    for (const [id, { label }] of tiles) {
      expect(label).toMatch(/^[A-ZÇË]{3}$/);
      expect(municipality(id)!.name['sq']!.toLocaleUpperCase('sq')[0]).toBe(label![0]);
    }
  });

  it('has the documented size and no empty edges', () => {
    expect(new Set([...tiles.values()].map(({ column }) => column)).size).toBe(columns);
    expect(new Set([...tiles.values()].map(({ row }) => row)).size).toBe(rows);
    expect(Math.max(...[...tiles.values()].map(({ column }) => column))).toBe(columns - 1);
    expect(Math.max(...[...tiles.values()].map(({ row }) => row))).toBe(rows - 1);
  });

  it('keeps most neighbours next to each other', () => {
    const pairs = ids.flatMap((id) =>
      municipality(id)!
        .neighbours!.filter((other) => id < other)
        .map((other) => [id, other] as const),
    );
    expect(pairs).toHaveLength(borders);
    expect(pairs.filter(([a, b]) => touch(tiles.get(a)!, tiles.get(b)!))).toHaveLength(kept);
  });

  it('keeps districts together', () => {
    for (const { id, municipalities } of districts(country === 'xk' ? 'XK' : 'AL')) {
      const reached = new Set([municipalities[0]!]);
      for (const one of reached) {
        for (const other of municipalities) if (touch(tiles.get(one)!, tiles.get(other)!)) reached.add(other);
      }
      expect(reached.size, id).toBe(municipalities.length);
    }
  });
});

describe('municipalityTile', () => {
  it('returns a tile only for ids of the gazetteer', () => {
    expect(municipalityTile('xk-gjilan')).toEqual({ column: 6, row: 5, label: 'GJL' });
    expect(municipalityTile('mk-tetove')).toBeUndefined();
  });
});
