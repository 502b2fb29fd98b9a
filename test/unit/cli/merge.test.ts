import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ura } from './ura.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ura-merge-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const json = (name: string) =>
  JSON.parse(readFileSync(at(name), 'utf8')) as Record<string, Record<string, unknown>[]>;

const OLD = {
  ura: '1',
  title: 'Rrjeti',
  publisher: 'rrjeti',
  language: 'sq',
  organisations: [
    { id: 'rrjeti', name: 'Rrjeti', kind: 'network' },
    { id: 'd4d', name: 'Demokraci për Zhvillim', kind: 'ngo', email: 'a@example.org' },
    {
      id: 'most',
      name: 'Most',
      kind: 'ngo',
      identifiers: [{ scheme: 'x-xk-fiscal', value: '600123456' }],
    },
  ],
  memberships: [{ id: 'm', network: 'rrjeti', member: 'd4d' }],
};

function files(csv: string, old: object = OLD) {
  writeFileSync(at('old.json'), JSON.stringify(old));
  writeFileSync(at('new.csv'), csv);
  return [at('old.json'), at('new.csv'), '--noun', 'organisations'];
}

const CHANGED = 'id;Emri;Lloji;Email\nd4d;Demokraci për Zhvillim;OJQ;b@example.org\nzeri;Zëri;OJQ;\n';

test('merges a spreadsheet into a data file, which keeps its other lists and records', async () => {
  const { code, out } = await ura('merge', ...files(CHANGED), '--into', at('out.json'));
  expect(out).toMatch(/^Added: 1\n- Organisations: Zëri \(zeri\)\n/m);
  expect(out).toMatch(/^Changed: 1\n- Organisations: Demokraci për Zhvillim \(d4d\)\. Email\n/m);
  expect(out).toMatch(/^Not in the new file, and kept: 2\. --remove-missing removes them\.\n/m);
  expect(out).toContain(`Records written to ${at('out.json')}: 5.`);
  expect(code).toBe(0);
  const { organisations, memberships } = json('out.json');
  expect(organisations?.map(({ id }) => id)).toEqual(['rrjeti', 'd4d', 'most', 'zeri']);
  expect(organisations?.[1]).toMatchObject({ email: 'b@example.org' });
  expect(memberships).toEqual(OLD.memberships);
});

test('shows what would change and writes nothing with --dry-run', async () => {
  const { code, out } = await ura('merge', ...files(CHANGED), '--dry-run', '--into', at('out.json'));
  expect([code, out]).toEqual([0, expect.stringMatching(/Added: 1[^]*Nothing was written\.\n$/)]);
  expect(existsSync(at('out.json'))).toBe(false);
});

test('removes records only with --remove-missing', async () => {
  const { code, out } = await ura(
    'merge',
    ...files('id;Emri;Lloji\nrrjeti;Rrjeti;Rrjet\nd4d;Demokraci për Zhvillim;OJQ\n'),
    ...['--into', at('out.json'), '--remove-missing'],
  );
  expect([code, out]).toEqual([0, expect.stringContaining('Removed: 1\n- Organisations: Most (most)')]);
  expect(json('out.json')['organisations']).toHaveLength(2);
});

test('says so when a reference leads to a record that was removed', async () => {
  const csv = 'id;Emri;Lloji\nrrjeti;Rrjeti;Rrjet\n';
  const { code, out } = await ura('merge', ...files(csv), ...['--into', at('out.json'), '--remove-missing']);
  expect([code, out]).toEqual([0, expect.stringMatching(/^Warnings\n- .*d4d/)]);
});

test('removes nothing when a row of the spreadsheet cannot be read', async () => {
  const csv = 'id;Emri;Lloji\nrrjeti;Rrjeti;Rrjet\nd4d;;OJQ\n';
  const { code, err } = await ura('merge', ...files(csv), ...['--into', at('out.json'), '--remove-missing']);
  expect([code, err]).toEqual([2, expect.stringContaining('would count as missing')]);
  expect(existsSync(at('out.json'))).toBe(false);
});

test('matches a record with the same register number, under the id that it had', async () => {
  const csv = 'Emri;Lloji;Numri fiskal\nUra e re;OJQ;600123456\n';
  const { out } = await ura('merge', ...files(csv), '--into', at('out.json'), '--json');
  expect(JSON.parse(out)).toMatchObject({
    path: at('out.json'),
    added: [],
    changed: [{ id: 'most', matchedBy: 'identifier', fields: ['name'] }],
  });
});

test('leaves out a record that only has the same name, unless --same-names says that it is the same', async () => {
  const csv = 'Emri;Lloji;Email\nDEMOKRACI PER ZHVILLIM;OJQ;b@example.org\n';
  const asked = await ura('merge', ...files(csv), '--into', at('out.json'));
  expect(asked.code).toBe(1);
  expect(asked.out).toMatch(/^Left out, .*: 1\..*\n- Organisations: DEMOKRACI PER ZHVILLIM .* may be d4d\n/m);
  expect(json('out.json')['organisations']).toEqual(OLD.organisations);

  const said = await ura('merge', ...files(csv), '--into', at('out.json'), '--same-names', '--force');
  expect([said.code, said.out]).toEqual([
    0,
    expect.stringContaining('Changed: 1\n- Organisations: DEMOKRACI'),
  ]);
  expect(json('out.json')['organisations']?.[1]).toMatchObject({ id: 'd4d', email: 'b@example.org' });
});

test('replaces the old file only with --force', async () => {
  const args = ['merge', ...files(CHANGED), '--into', at('old.json')];
  expect(await ura(...args)).toMatchObject({ code: 2, out: '' });
  expect(json('old.json')['organisations']).toHaveLength(3);
  expect((await ura(...args, '--force')).code).toBe(0);
  expect(json('old.json')['organisations']).toHaveLength(4);
});

test('merges nothing into a data file with errors, whose records would be lost', async () => {
  const broken = { ...OLD, organisations: [...OLD.organisations, { id: 'x', kind: 'ngo' }] };
  const { code, err } = await ura('merge', ...files(CHANGED, broken), '--into', at('out.json'));
  expect([code, err]).toEqual([2, expect.stringContaining('has errors, and merging would lose')]);
  expect(existsSync(at('out.json'))).toBe(false);
});

test.each([
  [[], 'Add --into with the file to write, or --dry-run.'],
  [['--into', 'out.xlsx'], 'must end with .json (got "out.xlsx")'],
])('explains the mistake in %j', async (more, text) => {
  const { code, err } = await ura('merge', ...files(CHANGED), ...more);
  expect([code, err]).toEqual([2, expect.stringContaining(text)]);
});
