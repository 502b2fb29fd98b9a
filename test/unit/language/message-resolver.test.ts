import { afterEach, describe, expect, test, vi } from 'vitest';

// Added languages are kept per copy of the module, so each test reads its own.
const load = async () => {
  const { addLanguage } = await import('../../../src/language/add-language.ts');
  const { eventMessages, eventStatusMessages } = await import('../../../src/language/messages/events.ts');
  return { addLanguage, eventMessages, eventStatusMessages };
};

afterEach(() => {
  vi.resetModules();
});

describe('the messages of a group that is split by what reads it', () => {
  test('are all there when the whole group is read', async () => {
    const { eventMessages, eventStatusMessages } = await load();
    expect(eventMessages('en')).toMatchObject({ ...eventStatusMessages('en'), organiser: 'Organiser' });
    expect(eventMessages('sq')).toBe(eventMessages('sq'));
  });

  test('of a variety keep the messages that it does not override, in tables too', async () => {
    const { addLanguage, eventMessages, eventStatusMessages } = await load();
    addLanguage({
      locale: 'en-XK',
      base: 'en',
      events: { statuses: { now: 'Happening' }, kinds: { meeting: 'Gathering' }, organiser: 'Host' },
    });
    const locale = 'en-XK' as 'en';
    expect(eventStatusMessages(locale).statuses).toMatchObject({ now: 'Happening', past: 'Past' });
    const { statuses, kinds, organiser, venue } = eventMessages(locale);
    expect(statuses).toEqual(eventStatusMessages(locale).statuses);
    expect(kinds).toMatchObject({ meeting: 'Gathering', training: 'Training' });
    expect([organiser, venue]).toEqual(['Host', 'Venue']);
  });
});
