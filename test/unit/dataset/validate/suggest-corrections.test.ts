import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { suggestCorrections } from '../../../../src/dataset/validate/suggest-corrections.ts';
import { headerShape, shapes } from '../../../../src/model/shapes.ts';
import type { Shape } from '../../../../src/model/shape.ts';
import { fileWith } from '../sample.ts';

const findingsOf = (file: unknown) => suggestCorrections(checkDataset(file).findings);
const suggestions = (file: unknown) =>
  findingsOf(file).flatMap(({ code, params }) =>
    code === 'unknown-field' ? [[params['field'], params['suggestion']]] : [],
  );

describe('an unknown field', () => {
  test.each<[noun: string, field: string, meant: string | undefined]>([
    ['calls', 'deadline', 'deadlines'],
    ['calls', 'url', 'applyUrl'],
    ['calls', 'link', 'applyUrl'],
    ['calls', 'name', 'title'],
    ['calls', 'description', 'summary'],
    ['calls', 'donor', 'funders'],
    ['calls', 'dedlines', 'deadlines'],
    ['calls', 'ApplyURL', 'applyUrl'],
    ['organisations', 'title', 'name'],
    ['organisations', 'url', 'website'],
    ['organisations', 'city', 'municipality'],
    ['organisations', 'komuna', 'municipality'],
    ['organisations', 'opština', 'municipality'],
    ['organisations', 'acronym', 'shortName'],
    ['organisations', 'telephone', 'phone'],
    ['organisations', 'facebook', 'social'],
    ['organisations', 'type', 'kind'],
    ['projects', 'municipality', 'municipalities'],
    ['projects', 'funders', 'parties'],
    ['grants', 'recipientOrganization', 'recipient'],
    ['grants', 'awardDate', 'awardedOn'],
    ['events', 'startDate', 'starts'],
    ['articles', 'date', 'published'],
    ['articles', 'headline', 'title'],
    ['calls', 'constructor', undefined],
    ['calls', 'colour', undefined],
  ])('of %s, %s: the known one is suggested', (noun, field, meant) => {
    // The records lack what is required, so they are left out.
    expect(suggestions({ ura: '1', [noun]: [{ id: 'x', [field]: 'y' }] })).toEqual([[field, meant]]);
  });

  test('of the file is compared with its lists too', () => {
    const file = { ...fileWith(), members: [], organizations: [], license: 'CC0' };
    expect(suggestions(file)).toEqual([
      ['members', 'memberships'],
      ['organizations', 'organisations'],
      ['license', 'licence'],
    ]);
  });

  test('of a nested object is compared with the fields of that object', () => {
    const calls = [{ id: 'c', title: 'C', publisher: 'rrjeti', deadlines: [{ date: '2026-12-04' }] }];
    expect(suggestions(fileWith({ calls }))).toEqual([['date', 'at']]);
  });
});

describe('a value that cannot be used', () => {
  const meant = (noun: string, fields: object) =>
    findingsOf(fileWith({ [noun]: [{ id: 'x', title: 'X', name: 'X', ...fields }] })).flatMap(
      ({ code, params: { suggestion } }) => (code === 'unknown-field' ? [] : (suggestion ?? [])),
    );

  test.each<[noun: string, fields: object, meant: string]>([
    ['organisations', { id: 'Rrjeti Harku', kind: 'ngo' }, 'rrjeti-harku'],
    ['organisations', { kind: 'NGO' }, 'ngo'],
    ['organisations', { kind: 'OJQ' }, 'ngo'],
    ['organisations', { kind: 'ngo', municipality: 'Gjilan' }, 'xk-gjilan'],
    ['organisations', { kind: 'ngo', municipality: 'Đakovica' }, 'xk-gjakove'],
    ['organisations', { kind: 'ngo', municipality: 'gjilan' }, 'xk-gjilan'],
    ['organisations', { kind: 'ngo', website: 'www.harku.org' }, 'https://www.harku.org'],
    ['organisations', { kind: 'ngo', email: 'info(at)harku.org' }, 'info@harku.org'],
    ['organisations', { kind: 'ngo', founded: '12.05.2010' }, '2010-05-12'],
    ['events', { starts: '4.12.2026 16:00' }, '2026-12-04T16:00'],
    ['projects', { parties: [{ organisation: 'casa', role: 'donor' }] }, 'funder'],
    ['projects', { parties: [], declaredStatus: 'ongoing' }, 'in-progress'],
    ['projects', { parties: [], budget: { amount: 5, currency: 'euro' } }, 'EUR'],
    ['projects', { parties: [], municipalities: ['Prishtinë'] }, 'xk-prishtine'],
  ])('of %s, %j: the right one is suggested', (noun, fields, value) => {
    expect(meant(noun, fields)).toContain(value);
  });

  test.each<[noun: string, fields: object]>([
    ['organisations', { kind: 'ngo', municipality: 'Mitrovica' }],
    ['organisations', { kind: 'ngo', municipality: 'Atlantis' }],
    ['organisations', { kind: 'ngo', founded: '4/5/2010' }],
    ['organisations', { kind: 'ngo', email: 'info' }],
  ])('of %s, %j: nothing is suggested, since nobody can be certain', (noun, fields) => {
    expect(meant(noun, fields)).toEqual([]);
  });
});

describe('an object or list that was expected', () => {
  const examples = (file: unknown) =>
    findingsOf(file).flatMap(({ params }) => (params['example'] === undefined ? [] : [params['example']]));

  test.each<[fields: object, example: string]>([
    [{ deadlines: '2026-12-04' }, '[ { "at": "2026-12-04T16:00", "zone": "Europe/Belgrade" } ]'],
    [{ deadlines: ['2026-12-04'] }, '{ "at": "2026-12-04T16:00", "zone": "Europe/Belgrade" }'],
    [{ funding: '3000 EUR' }, '{ "currency": "EUR", "total": 1 }'],
  ])('%j is shown by an example', (fields, example) => {
    const calls = [{ id: 'c', title: 'C', publisher: 'rrjeti', ...fields }];
    expect(examples(fileWith({ calls }))).toEqual([example]);
  });

  test('has an example that is valid, for every object and list of the model', () => {
    let count = 0;
    const visit = (shape: Shape, path: (string | number)[], build: (value: unknown) => unknown) => {
      if (shape.type === 'object' || shape.type === 'array') {
        const given = findingsOf(build(7)).filter(({ code }) => code === 'wrong-type');
        for (const { params } of given) {
          expect(params['example'], path.join('.')).toBeDefined();
          const value: unknown = JSON.parse(String(params['example']));
          const found = checkDataset(build(value)).findings.filter(
            ({ code, path: at }) =>
              code !== 'dangling-reference' && path.every((key, index) => at[index] === key),
          );
          expect(found, `${path.join('.')}: ${String(params['example'])}`).toEqual([]);
          count++;
        }
      }
      for (const [key, field] of Object.entries(shape.fields ?? {}))
        visit(field, [...path, key], (value) => build({ [key]: value }));
    };
    for (const [list, shape] of Object.entries(shapes))
      visit(shape, [list, 0], (value) => ({ ura: '1', [list]: [value] }));
    visit({ ...headerShape, type: 'literal' }, [], (value) => value);
    expect(count).toBeGreaterThan(30);
  });
});
