import { expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { agendaOf } from '../../../src/view/agenda.ts';
import { callFacts, callRow } from '../../../src/view/call.ts';
import { eventRow } from '../../../src/view/event-row.ts';
import { projectFacts } from '../../../src/view/project.ts';
import { viewTexts } from './view-texts.ts';

const clock = fixedClock('2026-11-22T11:00:00Z');

function contextOf(more: object) {
  const { dataset } = checkDataset({
    ura: '1',
    title: 'T',
    publisher: 'us',
    language: 'en',
    organisations: [{ id: 'us', name: 'Us', kind: 'network' }],
    ...more,
  });
  return { linked: linkDataset(dataset), locale: 'en', clock, isLive: true, marksExamples: false } as const;
}

test.each([
  [['us', 'nobody'], 'Us', 'incomplete'],
  [['nobody'], '', 'unknown'],
])('the funders %j of a call and the parties of a project are said to be incomplete', (ids, known, note) => {
  const context = contextOf({
    calls: [{ id: 'c', title: 'C', publisher: 'us', applyUrl: 'https://example.org/', funders: ids }],
    projects: [
      { id: 'p', title: 'P', parties: ids.map((organisation) => ({ role: 'partner', organisation })) },
    ],
  });
  const [call] = context.linked.dataset.calls;
  const [project] = context.linked.dataset.projects;
  for (const view of [callFacts(call!, context), projectFacts(project!, context)]) {
    const shown = viewTexts(view).join(' ');
    expect(shown).toMatch(new RegExp(note, 'i'));
    expect(shown).toContain(known);
  }
});

test('the unknown publisher of a call and organiser of an event are said to be unknown', () => {
  const { linked, ...rest } = contextOf({
    calls: [{ id: 'c', title: 'C', publisher: 'nobody', applyUrl: 'https://example.org/' }],
    events: [{ id: 'e', title: 'E', starts: '2026-12-04', organiser: 'nobody' }],
  });
  const context = { linked, ...rest };
  const [call] = linked.dataset.calls;
  const [event] = linked.dataset.events;
  expect(viewTexts(callFacts(call!, context).by)).toEqual(['Published by: unknown']);
  expect(viewTexts(callRow(call!, context).by)).toEqual(['Published by: unknown']);
  const { about } = eventRow(agendaOf(linked, clock).entries.get(event!)!, context);
  expect(viewTexts(about).join('')).toContain('Organiser: unknown');
});

test('times name their zone if that of the file cannot be read', () => {
  const events = [{ id: 'e', title: 'E', starts: '2026-12-04T16:00' }];
  const shown = (zone: string) => {
    const context = contextOf({ events, zone });
    const [event] = context.linked.dataset.events;
    const row = eventRow(agendaOf(context.linked, clock).entries.get(event!)!, context);
    return viewTexts(row.days?.rest).join(' ');
  };
  expect(shown('Europe/Belgrade')).toBe('16:00');
  expect(shown('Europe/Gjilan')).toMatch(/16:00.+Belgrade|16:00.+Kosovo/);
});
