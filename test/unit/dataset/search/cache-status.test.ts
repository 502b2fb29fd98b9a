import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statusOfCall } from '../../../../src/dataset/search/status-of-call.ts';
import { statusOfEvent } from '../../../../src/dataset/search/status-of-event.ts';
import { statusOfProject } from '../../../../src/dataset/search/status-of-project.ts';
import { callStatus } from '../../../../src/time/call-status.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { eventStatus } from '../../../../src/time/event-status.ts';
import { projectStatus } from '../../../../src/time/project-status.ts';
import { checked } from '../../data/example.ts';
import { runs } from '../../../tier.mjs';

const { dataset } = checked('civil-society.json');
const zones = fc.constantFrom('Europe/Belgrade', 'America/New_York', undefined);
const moments = fc.array(
  fc.tuple(fc.date({ noInvalidDate: true, min: new Date('2022-01-01'), max: new Date('2028-01-01') }), zones),
  {
    minLength: 1,
    maxLength: 12,
  },
);

test('a cached status equals a computed one, whatever the order of moments and zones', () => {
  expect(Math.min(dataset.calls.length, dataset.projects.length, dataset.events.length)).toBeGreaterThan(2);
  fc.assert(
    fc.property(moments, (asked) => {
      for (const [moment, zone] of asked) {
        const clock = fixedClock(moment.toISOString());
        for (const call of dataset.calls)
          expect(statusOfCall(call, clock, zone)).toEqual(callStatus(call, clock, { zone }));
        for (const project of dataset.projects)
          expect(statusOfProject(project, clock, zone)).toEqual(projectStatus(project, clock, { zone }));
        for (const event of dataset.events)
          expect(statusOfEvent(event, clock, zone)).toEqual(eventStatus(event, clock, { zone }));
      }
    }),
    { numRuns: runs(60) },
  );
});

test('a status is computed once while it is valid', () => {
  const call = { ...dataset.calls[0]!, deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }] };
  const at = (iso: string) => statusOfCall(call, fixedClock(iso), 'Europe/Belgrade');
  const first = at('2026-12-01T09:00:00Z');
  expect(at('2026-12-01T22:59:59Z')).toBe(first);
  expect(at('2026-12-01T23:00:00Z')).not.toBe(first); // midnight in Belgrade: one day less is left
  expect(at('2026-12-01T23:00:00Z').daysLeft).toBe(2);
});

test('for an invalid record it returns what the computation returns', () => {
  for (const nothing of [null, undefined, 'call', 7])
    expect(statusOfCall(nothing as never, fixedClock('2026-12-01T09:00:00Z'), undefined).status).toBe(
      'unknown',
    );
});
