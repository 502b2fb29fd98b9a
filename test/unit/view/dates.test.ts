import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { toHtml } from '../../../src/formats/html/to-html.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { callFacts } from '../../../src/view/call.ts';
import { organisationFacts } from '../../../src/view/organisation.ts';
import { parseHtml } from '../formats/parse-html.ts';
import { viewTexts } from './view-texts.ts';

const SESSION = {
  id: 'session',
  title: { en: 'Info session' },
  starts: '2026-11-26T17:00',
  ends: '2026-11-26T18:30',
  registrationUrl: 'https://example.org/register',
};

const datasetOf = (session: Partial<PublicEvent>) =>
  linkDataset(
    checkDataset({
      ura: '1',
      publisher: 'us',
      language: 'en',
      organisations: [
        { id: 'us', name: { en: 'Us' }, kind: 'network', founded: '2027-01', dissolved: '2027-12-31' },
      ],
      events: [{ ...SESSION, ...session }],
      calls: [
        {
          id: 'call',
          title: { en: 'Grants' },
          publisher: 'us',
          deadlines: [
            { at: '2026-11-27', stage: { en: 'Concept' } },
            { at: '2026-12-20', stage: { en: 'Proposal' } },
          ],
          infoSessions: ['session'],
          steps: [{ en: 'Come to the info session.' }],
          resultsOn: '2027-01-15',
        },
      ],
    }).dataset,
  );

const cardAt = (now: string, session: Partial<PublicEvent> = {}, isLive = true) => {
  const linked = datasetOf(session);
  const clock = fixedClock(now);
  const context = { linked, locale: 'en', clock, isLive, marksExamples: false } as const;
  const view = callFacts(linked.get('calls', 'call')!, context);
  const section = (key: string) => view.more.sections.find((each) => each.key === key);
  return {
    ...view,
    sessions: viewTexts(section('info-sessions')).join('|'),
    links: JSON.stringify(section('info-sessions')),
    steps: viewTexts(section('steps')).join('|'),
    all: viewTexts(view).join('|'),
    html: parseHtml(toHtml(linked.get('calls', 'call')!, 'en', { linked, clock })).text,
  };
};

describe('an info session in a call', () => {
  test('is announced, and links to registration, while it is in the future', () => {
    const { sessions, links, steps } = cardAt('2026-11-22T11:00:00Z');
    expect(sessions).toContain('26 November 2026, 17:00–18:30');
    expect(sessions).not.toContain('past');
    expect(links).toContain('"url":"https://example.org/register"');
    expect(steps).not.toContain('no more info sessions');
  });

  test('is marked on its day, and while it takes place', () => {
    expect(cardAt('2026-11-26T08:00:00Z').sessions).toContain('|today');
    expect(cardAt('2026-11-26T16:30:00Z').sessions).toContain('|On now');
  });

  test('is past when it is over, has no link, and the steps of applying say so', () => {
    const { sessions, links, steps, html } = cardAt('2026-11-28T11:00:00Z');
    expect(sessions).toContain('|past');
    expect(links).not.toContain('"url":"https://example.org/register"');
    expect(links).toContain('"when":"past"');
    expect(steps).toContain('There are no more info sessions.');
    expect(html).toContain('(past)');
  });

  test('keeps its own page when it is over', () => {
    const { links } = cardAt('2026-11-28T11:00:00Z', { url: 'https://example.org/session' });
    expect(links).toContain('https://example.org/session');
  });

  test('that is cancelled is struck through and named, without a link', () => {
    const { sessions, links, steps } = cardAt('2026-11-22T11:00:00Z', { status: 'cancelled' });
    expect(sessions).toContain('Cancelled');
    expect(links).toContain('"struck"');
    expect(links).not.toContain('"url":"https://example.org/register"');
    expect(steps).toContain('There are no more info sessions.');
  });

  test('has no link once registration is closed', () => {
    const { links } = cardAt('2026-11-22T11:00:00Z', { registrationCloses: '2026-11-20' });
    expect(links).not.toContain('"url":"https://example.org/register"');
  });

  test('of several days is on now between its ends', () => {
    const days = { starts: '2026-11-26', ends: '2026-11-29' };
    expect(cardAt('2026-11-27T11:00:00Z', days).sessions).toContain('|On now');
    expect(cardAt('2026-11-26T11:00:00Z', days).sessions).toContain('|today');
  });

  test('changes the card on the open page', () => {
    expect(cardAt('2026-11-26T08:00:00Z').changesAt).toBe(Date.parse('2026-11-26T16:00:00Z'));
    expect(cardAt('2026-11-26T16:30:00Z').changesAt).toBe(Date.parse('2026-11-26T17:30:00Z'));
  });
});

describe('other dates in a card', () => {
  test('a stage that is over says so', () => {
    const { stages } = cardAt('2026-11-28T11:00:00Z');
    expect(stages.map(({ content }) => viewTexts(content).includes('past'))).toEqual([true, false]);
  });

  test('results that were due say so', () => {
    const due = (now: string) => viewTexts(cardAt(now).more.facts.find(({ label }) => label === 'Results'));
    expect(due('2026-11-28T11:00:00Z')).not.toContain('past');
    expect(due('2027-01-15T11:00:00Z')).toContain('today');
    expect(due('2027-01-16T11:00:00Z')).toContain('past');
  });

  test('static HTML does not say "today", because tomorrow it would still say so', () => {
    expect(cardAt('2026-11-26T08:00:00Z', {}, false).all).not.toContain('today');
  });

  test('a future event does not read as if it had happened', () => {
    const linked = datasetOf({});
    const context = {
      linked,
      locale: 'en',
      clock: fixedClock('2026-11-28T11:00:00Z'),
      isLive: true,
      marksExamples: false,
    } as const;
    const { facts } = organisationFacts(linked.get('organisations', 'us')!, context);
    expect(viewTexts(facts)).toEqual([
      'Founded',
      'January 2027',
      'in the future',
      'Dissolved',
      '31 December 2027',
      'in the future',
    ]);
  });
});
