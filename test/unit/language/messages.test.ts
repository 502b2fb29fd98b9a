import { describe, expect, it } from 'vitest';
import { articleMessages } from '../../../src/language/messages/articles.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { creditMessages } from '../../../src/language/messages/credit.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { healthMessages } from '../../../src/language/messages/health.ts';
import { keyFigureMessages } from '../../../src/language/messages/key-figures.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { organisationKind, organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { phrasesOf } from '../../../src/language/phrases.ts';
import { programmeMessages } from '../../../src/language/messages/programmes.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { Dataset } from '../../../src/model/dataset.ts';
import { OrganisationKind } from '../../../src/model/organisation.ts';
import { Role } from '../../../src/model/party.ts';

const GROUPS = {
  articleMessages,
  callMessages,
  creditMessages,
  eventMessages,
  findingMessages,
  grantMessages,
  healthMessages,
  keyFigureMessages,
  listMessages,
  organisationMessages,
  mapMessages,
  phrasesOf,
  programmeMessages,
  projectMessages,
  serviceMessages,
  stateMessages,
};

/**
 * Every text of a group with its path. Functions are called with 0, 1, 2, 5 and 12345, or with
 * times.
 */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...args: unknown[]) => string;
    const name = path.split('.').at(-1)!;
    if (/^(closes|status|quote|failed)/.test(name)) return [[path, say('16:00', '17:00')]];
    return [0, 1, 2, 5, 12345].map((n) => [`${path}(${n})`, say(n)]);
  }
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe.each(Object.entries(GROUPS))('%s', (_, messagesOf) => {
  it.each(LOCALES)('has every message in %s, without gaps', (locale) => {
    for (const [path, text] of texts(messagesOf(locale))) {
      expect([path, text]).toEqual([path, text.trim()]);
      expect([path, text]).not.toEqual([path, '']);
      expect([path, text]).not.toEqual([
        path,
        expect.stringMatching(/undefined|NaN|\{|[\ue000-\uf8ff]| {2}/),
      ]);
    }
  });

  it('has the same messages in every locale', () => {
    const [first, ...others] = LOCALES.map((locale) => texts(messagesOf(locale)).map(([path]) => path));
    for (const other of others) expect(other).toEqual(first);
  });

  it('has no Latin letters in Cyrillic, except in codes', () => {
    for (const [path, text] of texts(messagesOf('sr-Cyrl'))) {
      const rest = text
        .replace(/"[^"]*"|https?:\/\/|mailto:|tel:|info@example\.org|nisma-barabar/g, '')
        .replace(/\b(EUR|ALL|BCP|JSON|Help desk)\b/g, '');
      expect([path, rest]).not.toEqual([path, expect.stringMatching(/[A-Za-z]/)]);
    }
  });
});

describe.each(LOCALES)('names of kinds and roles in %s', (locale) => {
  it.each(OrganisationKind.options)('names the kind %s', (kind) => {
    for (const name of [organisationKind(kind, locale), organisationKinds(kind, locale)])
      expect(name).toMatch(/^\p{Lu}/u);
  });

  it.each(Role.options)('names the role %s', (role) => {
    for (const count of [1, 2]) expect(partyRole(role, locale, { count })).toMatch(/^\p{Lu}.*\p{L}$/u);
  });
});

it('uses the terms of Albania where they differ', () => {
  expect(organisationKind('municipality', 'sq-AL')).toBe('Bashki');
  expect(callMessages('sq-AL').municipalities).toBe('Bashkitë');
  expect(callMessages('sq-AL').statuses).toBe(callMessages('sq').statuses);
  expect(findingMessages('sq-AL').nouns).toMatchObject({ municipalities: 'Bashkia', projects: 'Projekti' });
});

it('inflects a status with its noun: calls are feminine in Albanian, projects masculine', () => {
  expect(callMessages('sq').statuses.cancelled).toBe('E anuluar');
  expect(projectMessages('sq').statuses.cancelled).toBe('I anuluar');
});

it('never transliterates data inside a Cyrillic message', () => {
  expect(organisationMessages('sr-Cyrl').statedMembers(2, 'maj')).toBe('2 члана према подацима мреже (maj)');
  expect(organisationMessages('sr-Cyrl').statedMembers(2, '')).toBe('2 члана према подацима мреже');
  expect(findingMessages('sr-Cyrl').quote('Nj')).toBe('„Nj“');
});

it('caches derived messages', () => {
  expect(callMessages('sr-Cyrl')).toBe(callMessages('sr-Cyrl'));
});

it('explains why loading failed', () => {
  const { failed } = stateMessages('sq');
  expect(failed('timeout')).toBe(failed('network'));
  expect(failed('no-data')).not.toBe(failed('http'));
  expect(failed()).toBe(failed('anything'));
  expect(stateMessages('sr-Cyrl').failed('network')).toBe('Подаци нису учитани. Проверите интернет везу.');
});

it('falls back to English for a locale that does not exist', () => {
  expect(stateMessages('de' as 'en').retry).toBe('Try again');
});

// Fields are read from the model, so that no new field is forgotten.
interface Schema {
  _zod: {
    def: {
      type: string;
      innerType?: Schema;
      element?: Schema;
      valueType?: Schema;
      options?: Schema[];
      shape?: Record<string, Schema>;
    };
  };
}
function fieldsOf(schema: Schema, found = new Set<string>()): Set<string> {
  const { innerType, element, options = [], shape = {} } = schema._zod.def;
  for (const [key, field] of Object.entries(shape)) {
    found.add(key);
    fieldsOf(field, found);
  }
  for (const inner of [innerType, element, ...options]) if (inner) fieldsOf(inner, found);
  return found;
}

it.each(LOCALES)('has a name for every field of the model in %s', (locale) => {
  const named = Object.keys(findingMessages(locale).fields).filter((key) => !/\W/.test(key));
  expect(named.sort()).toEqual([...fieldsOf(Dataset as unknown as Schema)].sort());
});

describe('a counted message', () => {
  const NUMBERS = [0, 1, 2, 5, 11, 21, 101];

  it.each<[string, (n: number) => string, string[]]>([
    [
      'records left out, in Albanian',
      stateMessages('sq').partial,
      [
        '0 shënime me gabime u lanë jashtë.',
        '1 shënim me gabime u la jashtë.',
        '2 shënime me gabime u lanë jashtë.',
        '5 shënime me gabime u lanë jashtë.',
        '11 shënime me gabime u lanë jashtë.',
        '21 shënime me gabime u lanë jashtë.',
        '101 shënime me gabime u lanë jashtë.',
      ],
    ],
    [
      'records left out, in English',
      stateMessages('en').partial,
      [
        '0 records with errors were left out.',
        '1 record with errors was left out.',
        '2 records with errors were left out.',
        '5 records with errors were left out.',
        '11 records with errors were left out.',
        '21 records with errors were left out.',
        '101 records with errors were left out.',
      ],
    ],
    [
      'members that a network states, in Serbian',
      organisationMessages('sr-Latn').statedMembers,
      [
        '0 članova prema podacima mreže',
        '1 član prema podacima mreže',
        '2 člana prema podacima mreže',
        '5 članova prema podacima mreže',
        '11 članova prema podacima mreže',
        '21 član prema podacima mreže',
        '101 član prema podacima mreže',
      ],
    ],
    [
      'projects in progress, in Albanian',
      (n) => `${n} ${keyFigureMessages('sq').labels.running(n)}`,
      [
        '0 projekte në zbatim',
        '1 projekt në zbatim',
        '2 projekte në zbatim',
        '5 projekte në zbatim',
        '11 projekte në zbatim',
        '21 projekte në zbatim',
        '101 projekte në zbatim',
      ],
    ],
    [
      'upcoming events, in English',
      (n) => `${n} ${keyFigureMessages('en').labels.events(n)}`,
      NUMBERS.map((n) => `${n} upcoming event${n === 1 ? '' : 's'}`),
    ],
    [
      'suggestions, in English',
      healthMessages('en').counts.advice,
      NUMBERS.map((n) => `${n} suggestion${n === 1 ? '' : 's'}`),
    ],
  ])('agrees with its number: %s', (_, say, expected) => {
    expect(NUMBERS.map((n) => say(n))).toEqual(expected);
  });
});
