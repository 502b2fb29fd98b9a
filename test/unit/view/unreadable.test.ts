import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Noun } from '../../../src/model/noun.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { callFacts, callRow } from '../../../src/view/call.ts';
import type { Fact } from '../../../src/view/content.ts';
import { eventFacts } from '../../../src/view/event.ts';
import { grantFacts } from '../../../src/view/grant.ts';
import { memberRow } from '../../../src/view/organisation-row.ts';
import { organisationFacts } from '../../../src/view/organisation.ts';
import { programmeFacts } from '../../../src/view/programme.ts';
import { projectFacts } from '../../../src/view/project.ts';
import { serviceFacts } from '../../../src/view/service.ts';
import { viewTexts } from './view-texts.ts';

const clock = fixedClock('2026-11-22T11:00:00Z');

/** A dataset with one record, checked as often as asked. */
function contextOf(noun: Noun, record: object, checks = 1) {
  let data: unknown = {
    ura: '1',
    title: 'T',
    publisher: 'us',
    language: 'en',
    organisations: [{ id: 'us', name: { en: 'Us' }, kind: 'network' }],
    ...(noun === 'organisations' ? { organisations: [record] } : { [noun]: [record] }),
  };
  for (let count = 0; count < checks; count++) data = JSON.parse(JSON.stringify(checkDataset(data).dataset));
  const linked = linkDataset(checkDataset(data).dataset);
  return { linked, locale: 'en', clock, isLive: true, marksExamples: false } as const;
}

const first = <N extends keyof Dataset>(context: ReturnType<typeof contextOf>, noun: N) =>
  (context.linked.dataset[noun] as readonly unknown[])[0] as Dataset[N] extends readonly (infer R)[]
    ? R
    : never;

const CALL = { id: 'call', title: { en: 'Grants' }, publisher: 'us', applyUrl: 'https://example.org/apply' };

function callWith(fields: object, checks = 1) {
  const context = contextOf('calls', { ...CALL, ...fields }, checks);
  const call = first(context, 'calls');
  const card = callFacts(call, context);
  const view = { ...card, facts: [...card.facts, ...card.more.facts] };
  return { view, row: callRow(call, context) };
}

const value = (facts: readonly Fact[], label: string) =>
  viewTexts(facts.find((fact) => fact.label === label)?.value).join(' ');

describe.each([1, 2])('what is left of a call after %i checks', (checks) => {
  const AHEAD = { at: '2026-12-04T16:00', zone: 'Europe/Belgrade' };

  test.each<[what: string, fields: object]>([
    ['one deadline of two has no date', { deadlines: [{ at: '12 Feb' }, AHEAD] }],
    ['the zone of a deadline is unknown', { deadlines: [{ ...AHEAD, zone: 'Kosovo' }] }],
    ['the deadlines are not a list', { deadlines: AHEAD }],
  ])('says no deadline and no status if %s', (_what, fields) => {
    const { view } = callWith(fields, checks);
    expect(view.status.text).toBe('Status unknown');
    expect(view.dates).toEqual([]);
    expect(view.stages).toEqual([]);
    expect(view.actions).toEqual({ apply: undefined, calendar: undefined });
  });

  test.each<[what: string, fields: object]>([
    ['when it opens', { opens: '1.12.2026' }],
    ['whether it was cancelled', { cancelledOn: 'yesterday' }],
  ])('does not say that it is open if it cannot read %s', (_what, fields) => {
    const { view } = callWith({ deadlines: [AHEAD], ...fields }, checks);
    expect(view.status.text).toBe('Status unknown');
    expect(view.actions.apply).toBeUndefined();
    expect(viewTexts(view.dates).join(' ')).toContain('4 December 2026');
  });

  test('does not say that it is closed if it may be always open', () => {
    const past = { deadlines: [{ at: '2026-01-01' }] };
    expect(callWith({ ...past, rolling: 'yes' }, checks).view.status.text).toBe('Status unknown');
    expect(callWith({ ...past, opens: 'x', cancelledOn: 'x' }, checks).view.status.text).toBe('Closed');
  });

  test.each<[label: string, fields: object]>([
    ['Amount per grant', { funding: { currency: 'EUR', min: 1000, max: '5.000' } }],
    ['Amount per grant', { funding: { currency: 'EUR', min: 'x', max: 5000 } }],
    ['Amount per grant', { funding: { currency: 'euro', min: 1000, max: 5000 } }],
    ['Total funding', { funding: { currency: 'EUR', max: 5000, total: 'x' } }],
    ['Project duration', { projectMonths: { min: 3, max: 'a year' } }],
    ['Project duration', { projectMonths: 12 }],
    ['Results', { resultsOn: 'spring' }],
  ])('says "unknown" for %s in %j', (label, fields) => {
    expect(value(callWith(fields, checks).view.facts, label)).toBe('unknown');
  });

  test('says so in a list too', () => {
    const { row } = callWith({ funding: { currency: 'EUR', min: 1000, max: '5.000' } }, checks);
    expect(value(row.facts, 'Amount per grant')).toBe('unknown');
  });

  test.each<[label: string, fields: object, shown: string]>([
    [
      'Who can apply',
      { eligibility: { applicants: ['ngo', 'school'] } },
      'Non-governmental organisations (NGOs) incomplete',
    ],
    ['Municipalities', { eligibility: { municipalities: ['xk-gjilan', 'Prizren'] } }, 'Gjilan incomplete'],
    [
      'Municipalities',
      { eligibility: { municipalities: ['xk-gjilan', 'xk-atlantis'] } },
      'Gjilan incomplete',
    ],
    ['Municipalities', { eligibility: { municipalities: ['xk-atlantis'] } }, 'unknown'],
    ['Countries', { eligibility: { countries: ['XK', 'Albania'] } }, 'Kosovo incomplete'],
    ['Application language', { applicationLanguages: ['sq', '?'] }, 'Albanian incomplete'],
  ])('says that %s is incomplete', (label, fields, shown) => {
    expect(value(callWith(fields, checks).view.facts, label)).toBe(shown);
  });

  test('says that steps and requirements are incomplete', () => {
    const { view } = callWith(
      { steps: [{ en: 'Write.' }, 5], requirements: [{ text: { en: 'Statute' } }, {}] },
      checks,
    );
    expect(viewTexts(view.more.sections).filter((text) => text === '(incomplete)')).toHaveLength(2);
  });

  test('takes null and blank texts as "none", as spreadsheets write it', () => {
    const { view } = callWith({ deadlines: [AHEAD], opens: null, cancelledOn: '', resultsOn: ' ' }, checks);
    expect(view.status.code).toBe('open');
    expect(value(view.facts, 'Results')).toBe('');
  });
});

describe('what is left of other records', () => {
  const project = (fields: object) => {
    const context = contextOf('projects', {
      id: 'p',
      title: { en: 'P' },
      parties: [{ organisation: 'us', role: 'lead' }],
      ...fields,
    });
    const card = projectFacts(first(context, 'projects'), context);
    return { ...card, facts: [...card.facts, ...card.more.facts] };
  };

  test('a project without a readable end has no dates and no status', () => {
    const { facts, status } = project({
      dates: { start: '2020-01-01', end: '31/12/2021' },
      duration: { months: 6 },
    });
    expect([value(facts, 'Start'), value(facts, 'End'), status.code]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test('a project does not end as planned if its actual end cannot be read', () => {
    const { facts, status } = project({ dates: { start: '2020-01', end: '2021-12', actualEnd: 'later' } });
    expect([value(facts, 'End'), status.code]).toEqual(['unknown', 'unknown']);
  });

  test('a project may be cancelled if its status cannot be read', () => {
    const dates = { start: '2020-01-01', end: '2030-12-31' };
    expect(project({ dates }).status.code).toBe('in-progress');
    expect(project({ dates, declaredStatus: 'canceled' }).status.code).toBe('unknown');
  });

  test('a budget or duration that cannot be read is unknown', () => {
    const { facts } = project({ budget: { amount: 5000, currency: 'euro' }, duration: 'a year' });
    expect([value(facts, 'Budget'), value(facts, 'Duration')]).toEqual(['unknown', 'unknown']);
  });

  test('a programme without a readable end has no period', () => {
    const context = contextOf('programmes', {
      id: 'p',
      title: { en: 'P' },
      dates: { start: '2018', end: 'now' },
    });
    expect(value(programmeFacts(first(context, 'programmes'), context).facts, 'Period')).toBe('unknown');
  });

  const event = (fields: object) => {
    const context = contextOf('events', {
      id: 'e',
      title: { en: 'E' },
      registrationUrl: 'https://example.org/r',
      ...fields,
    });
    return eventFacts(first(context, 'events'), context);
  };

  test.each([
    { starts: '2026-12-01', ends: '3 December' },
    { starts: '1 December', ends: '2026-12-03' },
    { starts: '2026-12-01T10:00', zone: 'Kosovo' },
  ])('the time of the event %j is unknown', (fields) => {
    expect(viewTexts(event(fields).time)).toEqual(['unknown']);
  });

  test('an event may be cancelled if its status cannot be read', () => {
    const view = event({ starts: '2026-12-01', status: 'canceled' });
    expect(view.notice).toEqual({ code: 'unknown', text: 'Status unknown' });
    expect(viewTexts(view.actions)).toEqual([]);
  });

  test('registration may be over if its end cannot be read', () => {
    const { actions } = event({ starts: '2026-12-01', registrationCloses: 'Friday' });
    expect(viewTexts(actions)).toEqual(['Register', 'Status unknown']);
  });

  test('a place without its municipality is incomplete', () => {
    const venue = { en: 'Hall of Culture' };
    expect(viewTexts(event({ venue, municipality: 'xk-atlantis' }).place)).toEqual([
      'Hall of Culture',
      ', ',
      'unknown',
    ]);
    expect(viewTexts(event({ venue, municipality: 7 }).place)).toEqual(['Hall of Culture', 'incomplete']);
  });

  test('the amount and the day of a grant are unknown', () => {
    const context = contextOf('grants', {
      id: 'g',
      title: { en: 'G' },
      funders: ['us'],
      recipient: 'us',
      amount: { amount: '5,000', currency: 'EUR' },
      awardedOn: 'May',
    });
    const view = grantFacts(first(context, 'grants'), context);
    expect([view.amount, view.awarded]).toEqual(['unknown', 'unknown']);
  });

  test('the start of a membership is unknown without its end', () => {
    const context = contextOf('memberships', {
      id: 'm',
      network: 'us',
      member: 'us',
      since: '2019',
      until: 'last year',
    });
    const row = memberRow(first(context, 'memberships'), context)!;
    expect(value(row.facts, 'Member since')).toBe('unknown');
  });

  test('an organisation may be dissolved, its members have a date, and its offices a town', () => {
    const context = contextOf('organisations', {
      id: 'us',
      name: { en: 'Us' },
      kind: 'network',
      dissolved: 'soon',
      statedMembers: { count: 16, asOf: 'once' },
      offices: [{ id: 'o', name: { en: 'Main' }, address: { en: 'Road 1' }, municipality: 7 }],
    });
    const view = organisationFacts(first(context, 'organisations'), context);
    expect(value(view.facts, 'Dissolved')).toBe('unknown');
    expect(view.members).toBeUndefined();
    expect(viewTexts(view.offices?.items[0]?.address)).toEqual(['Road 1', 'incomplete']);
  });

  test('the channels and languages of a service are incomplete', () => {
    const context = contextOf('services', {
      id: 's',
      title: { en: 'S' },
      provider: { organisation: 'us' },
      kind: 'training',
      channels: ['online', 'fax'],
      languages: ['sq', '?'],
    });
    const { facts } = serviceFacts(first(context, 'services'), context);
    expect([value(facts, 'Available'), value(facts, 'Languages')].join()).toMatch(/incomplete/);
  });

  test('a check of what was checked changes nothing', () => {
    const { linked } = contextOf('calls', { ...CALL, deadlines: [{ at: 'x' }], opens: 'y' });
    const again = checkDataset(linked.dataset);
    expect(again.dataset).toEqual(linked.dataset);
    expect(again.findings).toEqual([]);
  });
});
