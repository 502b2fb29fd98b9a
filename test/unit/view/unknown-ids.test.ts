import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { agendaOf } from '../../../src/view/agenda.ts';
import { callFacts, callRow } from '../../../src/view/call.ts';
import { articleFacts } from '../../../src/view/article.ts';
import { eventFacts } from '../../../src/view/event.ts';
import { eventRow } from '../../../src/view/event-row.ts';
import { creditOf, creditParties } from '../../../src/view/funder-credit.ts';
import { grantFacts, recipientName } from '../../../src/view/grant.ts';
import { organisationFacts } from '../../../src/view/organisation.ts';
import { projectFacts } from '../../../src/view/project.ts';
import { projectTable } from '../../../src/view/project-table.ts';
import { serviceFacts } from '../../../src/view/service.ts';
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

type Context = ReturnType<typeof contextOf>;
const shownIn = (view: unknown) => viewTexts(view).join(' ').replace(/ +/g, ' ').trim();
const parties = [{ role: 'lead', organisation: 'us' }];
const programmes = [{ id: 'pr', title: 'Pr', components: [{ id: 'co', title: 'Co' }] }];

// A reference whose record is not in the data, and one that is no id at all.
describe.each(['nobody', 'No Body'])('the reference %j is said to be unknown:', (id) => {
  test.each<[what: string, data: object, view: (context: Context) => unknown, shown: string]>([
    [
      'the programme of a call',
      { calls: [{ id: 'c', title: 'C', publisher: 'us', applyUrl: 'https://example.org/', programme: id }] },
      (context) => callFacts(context.linked.dataset.calls[0]!, context).by,
      'Us · Programme: unknown',
    ],
    [
      'the programme of a project',
      { projects: [{ id: 'p', title: 'P', parties, programme: id }] },
      (context) => projectFacts(context.linked.dataset.projects[0]!, context).programme,
      'Part of programme: unknown',
    ],
    [
      'the component of a project',
      { programmes, projects: [{ id: 'p', title: 'P', parties, programme: 'pr', component: id }] },
      (context) => projectFacts(context.linked.dataset.projects[0]!, context).programme,
      'Part of programme: Pr incomplete',
    ],
    [
      'the programme of a grant',
      { grants: [{ id: 'g', title: 'G', funders: ['us'], recipient: 'us', programme: id }] },
      (context) => grantFacts(context.linked.dataset.grants[0]!, context).programme,
      'unknown',
    ],
    [
      'a funder of a grant',
      { grants: [{ id: 'g', title: 'G', funders: ['us', id], recipient: 'us' }] },
      (context) => grantFacts(context.linked.dataset.grants[0]!, context).funders,
      'Us incomplete',
    ],
    [
      'the series of an event',
      { events: [{ id: 'e', title: 'E', starts: '2026-12-04', series: id }] },
      (context) => eventFacts(context.linked.dataset.events[0]!, context).about,
      'Series: unknown',
    ],
    [
      'the organiser of an event',
      { events: [{ id: 'e', title: 'E', starts: '2026-12-04', organiser: id }] },
      (context) => eventFacts(context.linked.dataset.events[0]!, context).about,
      'Organiser: unknown',
    ],
    [
      'the parent of an organisation',
      { organisations: [{ id: 'us', name: 'Us', kind: 'network', parent: id }] },
      (context) => organisationFacts(context.linked.dataset.organisations[0]!, context).facts,
      'Part of unknown',
    ],
    [
      'the office of a service',
      {
        services: [
          { id: 's', title: 'S', kind: 'training', provider: { organisation: 'us' }, offices: [id] },
        ],
      },
      (context) => serviceFacts(context.linked.dataset.services[0]!, context).facts,
      'Offices unknown',
    ],
    [
      'what an article is about',
      { articles: [{ id: 'a', title: 'A', published: '2026-11-01', about: ['us', id] }] },
      (context) => articleFacts(context.linked.dataset.articles[0]!, context).about,
      'About: Us incomplete',
    ],
    [
      'all that an article is about',
      { articles: [{ id: 'a', title: 'A', published: '2026-11-01', about: [id] }] },
      (context) => articleFacts(context.linked.dataset.articles[0]!, context).about,
      'About: unknown',
    ],
    [
      'the leader of a project in a table, which does not name the implementer instead',
      {
        projects: [
          {
            id: 'p',
            title: 'P',
            parties: [
              { role: 'implementer', organisation: 'us' },
              { role: 'lead', organisation: 'nobody' },
            ],
          },
        ],
      },
      (context) => cellOf(context, 'run-by'),
      'unknown',
    ],
    [
      'a municipality of a project in a table',
      { projects: [{ id: 'p', title: 'P', parties, municipalities: ['xk-gjilan', `xk-${id}`] }] },
      (context) => cellOf(context, 'municipality'),
      'Gjilan incomplete',
    ],
    [
      'a funder who is thanked',
      {
        projects: [
          {
            id: 'p',
            title: 'P',
            parties: [
              { role: 'funder', organisation: 'us' },
              { role: 'funder', organisation: 'nobody' },
            ],
          },
        ],
      },
      creditLine,
      'Funded by: Us incomplete',
    ],
    [
      'the only funder, also where the programme has another',
      {
        programmes: [{ ...programmes[0], parties: [{ role: 'funder', organisation: 'us' }] }],
        projects: [
          { id: 'p', title: 'P', programme: 'pr', parties: [{ role: 'funder', organisation: 'nobody' }] },
        ],
      },
      creditLine,
      'Funded by: unknown',
    ],
    [
      'the funders of a project whose programme is unknown',
      { projects: [{ id: 'p', title: 'P', programme: id, parties }] },
      creditLine,
      'Funded by: unknown',
    ],
  ])('%s', (_, data, view, shown) => {
    expect(shownIn(view(contextOf(data)))).toBe(shown);
  });
});

const cellOf = (context: Context, name: string) =>
  projectTable(context)
    .find((column) => column.name === name)!
    .cell(context.linked.dataset.projects[0]!);

const creditLine = ({ linked }: Context) =>
  creditParties(creditOf(linked, 'projects', 'p')!, { locale: 'en' }).map(
    ({ label, parties: known, note }) => [
      `${label}: `,
      ...known.map(({ organisation }) => String(organisation!.name)),
      note,
    ],
  );

test('a party that cannot be read leaves the others incomplete', () => {
  const more = [...parties, { role: 'funder', organisation: 'No Body' }];
  const context = contextOf({ projects: [{ id: 'p', title: 'P', parties: more }] });
  const [lead] = projectFacts(context.linked.dataset.projects[0]!, context).facts;
  expect(shownIn(lead!.value)).toBe('Us incomplete');
});

test('an unknown recipient of a grant is said to be unknown, and exported by its id', () => {
  const context = contextOf({ grants: [{ id: 'g', title: 'G', funders: ['us'], recipient: 'nobody' }] });
  const [grant] = context.linked.dataset.grants;
  expect(grantFacts(grant!, context).recipient).toBe('unknown');
  expect(recipientName(grant!, context)).toBe('nobody');
});

test('a call with an unknown info session does not say that no more are to come', () => {
  const past = { id: 'past', title: 'Past', starts: '2026-11-01T10:00' };
  const steps = ['Come to an info session.'];
  const shown = (infoSessions: string[]) => {
    const call = {
      id: 'c',
      title: 'C',
      publisher: 'us',
      applyUrl: 'https://example.org/',
      steps,
      infoSessions,
    };
    const context = contextOf({ events: [past], calls: [call] });
    return shownIn(callFacts(context.linked.dataset.calls[0]!, context).more.sections);
  };
  expect(shown(['past'])).toContain('There are no more info sessions.');
  expect(shown(['past', 'nobody'])).not.toContain('There are no more info sessions.');
  expect(shown(['past', 'nobody'])).toContain('(incomplete)');
});

test('members that are not in the data leave the number of members incomplete', () => {
  const context = contextOf({ memberships: [{ id: 'm', network: 'us', member: 'nobody' }] });
  const { members } = organisationFacts(context.linked.dataset.organisations[0]!, context);
  expect(shownIn(members!.counts)).toBe('0 members in this list incomplete');
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
