import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/dataset/edit/check-record.ts';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { allFindings } from '../../../../src/view/data-health.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { header, type File } from '../sample.ts';

const clock = fixedClock('2026-11-22T11:00:00Z');
const organisation = { id: 'o', name: 'O', kind: 'ngo', municipality: 'xk-gjilan', email: 'info@ura.al' };
const project = (fields: File) => ({
  id: 'p',
  title: 'P',
  parties: [
    { organisation: 'o', role: 'lead' },
    { organisation: 'o', role: 'funder' },
  ],
  municipalities: ['xk-gjilan'],
  ...fields,
});

/** The findings about a project with these fields, in a file and in a form. */
function findingsOf(fields: File): readonly string[] {
  const file = { ...header, licence: 'CC0', organisations: [organisation], projects: [project(fields)] };
  const { dataset, findings } = checkDataset(file);
  const linked = linkDataset(dataset);
  const inFile = allFindings(findings, { linked, clock })
    .filter(({ record }) => record?.noun === 'projects')
    .map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
  const inForm = checkRecord('projects', project(fields), { linked, locale: 'en', clock }).findings.map(
    ({ code, field }) => `${code} ${field.join('.')}`,
  );
  expect(inForm).toEqual(inFile);
  return inFile;
}

test.each<[what: string, fields: File, codes: readonly string[]]>([
  ['no dates at all', {}, ['no-dates dates']],
  ['dates that are words', { dates: 'soon' }, ['wrong-type dates']],
  ['an impossible start', { dates: { start: '2026-02-31' } }, ['impossible-date dates.start']],
  ['an impossible end', { dates: { start: '2026-02-01', end: '2026-13' } }, ['impossible-date dates.end']],
  ['a start alone', { dates: { start: '2026-02-01' } }, ['no-end dates.end']],
  ['a duration in words', { dates: { start: '2026-02' }, duration: 'a year' }, ['wrong-type duration']],
])('a project with %s has one finding', (_, fields, codes) => {
  expect(findingsOf(fields)).toEqual(codes);
});

test('what was left out of one record is still missing in another', () => {
  const projects = [project({ dates: 'soon' }), project({ id: 'q' })];
  const { dataset, findings } = checkDataset({ ...header, organisations: [organisation], projects });
  const all = allFindings(findings, { linked: linkDataset(dataset), clock });
  expect(all.filter(({ code }) => code === 'no-dates').map(({ path }) => path)).toEqual([
    ['projects', 1, 'dates'],
  ]);
});
