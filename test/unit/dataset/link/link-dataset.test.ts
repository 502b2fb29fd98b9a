import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import { checked } from '../../data/example.ts';
import { fileWith, linkedFrom } from '../sample.ts';

const file = fileWith({
  organisations: [
    {
      id: 'casa',
      name: 'Casa',
      kind: 'ngo',
      municipality: 'xk-gjilan',
      offices: [
        { id: 'o', municipality: 'mk-tetove' },
        { id: 'p', municipality: 'mk-tetove' },
      ],
    },
    { id: 'fondi', name: 'Fondi', kind: 'foundation', parent: 'casa' },
  ],
  memberships: [
    { id: 'm1', network: 'rrjeti', member: 'casa' },
    { id: 'm2', network: 'rrjeti', member: { individual: { sq: 'Një mike' } } },
    { id: 'm3', network: 'rrjeti', member: 'nobody' },
    { id: 'm4', network: 'nowhere', member: 'casa' },
    { id: 'm5', network: 'rrjeti', member: 'fondi' },
  ],
  programmes: [
    {
      id: 'pg',
      title: 'P',
      parties: [{ organisation: 'fondi', role: 'funder' }],
      places: [{ municipalities: ['xk-gjilan'] }],
    },
  ],
  projects: [
    {
      id: 'p1',
      title: 'One',
      programme: 'pg',
      municipalities: ['mk-tetove'],
      parties: [
        { organisation: 'casa', role: 'implementer' },
        { organisation: 'casa', role: 'partner' },
        { organisation: 'fondi', role: 'funder' },
        { programme: 'pg', role: 'partner' },
        { organisation: 'nobody', role: 'host' },
      ],
    },
    { id: 'p2', title: 'Two', parties: [{ organisation: 'casa', role: 'partner' }] },
  ],
  grants: [
    { id: 'g1', title: 'G', funders: ['fondi', 'casa'], recipient: 'casa', project: 'p1', call: 'c1' },
    { id: 'g2', title: 'G', funders: ['fondi'], recipient: { individual: true } },
  ],
  calls: [
    {
      id: 'c1',
      title: 'C',
      publisher: 'fondi',
      funders: ['fondi'],
      infoSessions: ['e1'],
      eligibility: { municipalities: ['xk-gjilan', 'xk-gjilan'] },
    },
    { id: 'c2', title: 'C', publisher: 'casa', funders: ['fondi'] },
  ],
  events: [{ id: 'e1', title: 'E', organiser: 'casa' }],
  articles: [{ id: 'a1', title: 'A', published: '2026', about: ['p1', 'casa'] }],
  municipalities: [{ id: 'mk-tetove', country: 'MK', name: { sq: 'Tetovë' } }],
});
const linked = linkedFrom(file);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('linkDataset', () => {
  test('finds a record by its noun and id', () => {
    expect(linked.get('organisations', 'casa')?.name).toBe('Casa');
    expect(linked.get('projects', 'casa')).toBeUndefined();
    expect(linked.get('organisations', undefined)).toBeUndefined();
    expect(linked.get('organisations', '__proto__')).toBeUndefined();
  });

  test('finds the referrers of a record with their paths', () => {
    expect(
      linked
        .referrers('organisations', 'casa')
        .map(({ noun, record, path }) => `${noun} ${record.id} ${path.join('.')}`),
    ).toEqual([
      'organisations fondi parent',
      'memberships m1 member',
      'memberships m4 member',
      'projects p1 parties.0.organisation',
      'projects p1 parties.1.organisation',
      'projects p2 parties.0.organisation',
      'grants g1 funders.1',
      'grants g1 recipient',
      'calls c2 publisher',
      'events e1 organiser',
    ]);
    expect(linked.referrers('records', 'casa').map(({ record }) => record.id)).toEqual(['a1']);
    expect(linked.referrers('events', 'e1').map(({ path }) => path)).toEqual([['infoSessions', 0]]);
    expect(linked.referrers('calls', 'c1').length + linked.referrers('projects', 'p1').length).toBe(2);
    expect(linked.referrers('organisations', 'toString')).toEqual([]);
  });

  test('finds the parties of a record that exist', () => {
    const { parties } = linked.get('projects', 'p1')!;
    expect(
      linked
        .parties(parties)
        .map(({ role, organisation, programme }) => [role, organisation?.id ?? programme?.id]),
    ).toEqual([
      ['implementer', 'casa'],
      ['partner', 'casa'],
      ['funder', 'fondi'],
      ['partner', 'pg'],
    ]);
    expect(linked.parties(parties, 'partner').length).toBe(2);
    expect(linked.parties(parties, 'host')).toEqual([]);
    expect(linked.parties(undefined)).toEqual([]);
  });

  test('finds the members of a network: existing organisations and individuals', () => {
    const members = linked.membersOf('rrjeti');
    expect(
      members.map(({ membership, organisation, individual }) => [
        membership.id,
        organisation?.id,
        individual,
      ]),
    ).toEqual([
      ['m1', 'casa', undefined],
      ['m2', undefined, { sq: 'Një mike' }],
      ['m5', 'fondi', undefined],
    ]);
    expect(linked.membersOf('casa')).toEqual([]);
    expect(ids(linked.networksOf('casa'))).toEqual(['rrjeti']);
    expect(linked.networksOf('rrjeti')).toEqual([]);
  });

  test('finds projects, calls and grants by organisation without duplicates', () => {
    expect(ids(linked.projectsOf('casa'))).toEqual(['p1', 'p2']);
    expect(ids(linked.projectsOf('casa', 'implementer'))).toEqual(['p1']);
    expect(linked.projectsOf('casa', 'host')).toEqual([]);
    expect(ids(linked.callsOf('fondi'))).toEqual(['c1', 'c2']);
    expect(ids(linked.grantsOf('casa'))).toEqual(['g1']);
    expect(ids(linked.grantsOf('fondi', 'funder'))).toEqual(['g1', 'g2']);
    expect(linked.grantsOf('fondi', 'beneficiary')).toEqual([]);
    expect(ids(linked.grantsOf('casa', 'beneficiary'))).toEqual(['g1']);
  });

  test('finds the records of a municipality and of a programme', () => {
    expect(ids(linked.inMunicipality('organisations', 'mk-tetove'))).toEqual(['casa']);
    expect(ids(linked.inMunicipality('programmes', 'xk-gjilan'))).toEqual(['pg']);
    expect(ids(linked.inMunicipality('calls', 'xk-gjilan'))).toEqual(['c1']);
    expect(ids(linked.ofProgramme('projects', 'pg'))).toEqual(['p1']);
    expect(linked.places.get('mk-tetove')?.name).toEqual({ sq: 'Tetovë' });
    expect(linked.places.size).toBe(100);
  });

  test('returns frozen answers', () => {
    const referrer = linked.referrers('organisations', 'casa');
    for (const answer of [
      linked,
      referrer,
      referrer[0],
      referrer[0]?.path,
      linked.projectsOf('casa'),
      linked.referrers('calls', 'none'),
    ]) {
      expect(Object.isFrozen(answer)).toBe(true);
    }
  });

  test('reads nothing before it is asked, and each list only once', () => {
    const read = vi.fn((target: Dataset, key: string | symbol) => Reflect.get(target, key) as unknown);
    const dataset = new Proxy<Dataset>(linked.dataset, { get: read });
    const lazy = linkDataset(dataset);
    expect(read).not.toHaveBeenCalled();
    lazy.get('projects', 'p1');
    lazy.get('projects', 'p2');
    expect(read.mock.calls.map(([, key]) => key)).toEqual(['projects']);
    lazy.referrers('organisations', 'casa');
    const calls = read.mock.calls.length;
    lazy.membersOf('rrjeti');
    lazy.projectsOf('casa');
    expect(read.mock.calls.length).toBe(calls);
    expect(lazy.places).toBe(lazy.places);
  });

  test('uses what it can of unchecked data', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (dataset, rows) => {
        for (const data of [dataset, { organisations: rows, memberships: dataset }]) {
          const unchecked = linkDataset(data as Dataset);
          expect(() => unchecked.get('organisations', 'x')).not.toThrow();
          expect(() => unchecked.referrers('organisations', 'x')).not.toThrow();
        }
      }),
    );
  });

  test('finds each relation in both directions', () => {
    const { dataset } = checked('civil-society.json');
    const all = linkDataset(dataset);
    for (const project of dataset.projects) {
      for (const { organisation, role } of project.parties) {
        if (organisation && all.get('organisations', organisation))
          expect(all.projectsOf(organisation, role)).toContain(project);
      }
    }
    for (const membership of dataset.memberships) {
      expect(all.membersOf(membership.network).map((member) => member.membership)).toContain(membership);
    }
  });
});
