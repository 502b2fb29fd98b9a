import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorMessages } from '../../../components/elements/editor/messages/messages.ts';
import { storageMessages } from '../../../components/elements/editor/storage/storage-messages.ts';
import { en as enBuilder } from '../../../examples/builder/words/en.ts';
import { sq as sqBuilder } from '../../../examples/builder/words/sq.ts';
import { srLatn as srBuilder } from '../../../examples/builder/words/sr-latn.ts';
import { commandMessages } from '../../../src/cli/messages/messages.ts';
import { addLanguage } from '../../../src/language/add-language.ts';
import { LOCALES, type Locale } from '../../../src/language/locale.ts';
import { articleMessages } from '../../../src/language/messages/articles.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { creditMessages } from '../../../src/language/messages/credit.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { fieldWords } from '../../../src/language/messages/field-words.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { healthMessages } from '../../../src/language/messages/health.ts';
import { keyFigureMessages } from '../../../src/language/messages/key-figures.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { organisationKind, organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { programmeMessages } from '../../../src/language/messages/programmes.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { bs } from '../../../src/language/optional/bs.ts';
import { OrganisationKind } from '../../../src/model/organisation.ts';
import { Role } from '../../../src/model/party.ts';

const GROUPS: readonly ((locale: Locale) => unknown)[] = [
  articleMessages,
  callMessages,
  creditMessages,
  eventMessages,
  findingMessages,
  grantMessages,
  healthMessages,
  keyFigureMessages,
  listMessages,
  mapMessages,
  organisationMessages,
  programmeMessages,
  projectMessages,
  serviceMessages,
  stateMessages,
  (locale) =>
    OrganisationKind.options.map((kind) => [organisationKind(kind, locale), organisationKinds(kind, locale)]),
  (locale) => LOCALES.filter((each) => each === locale).map((each) => fieldWords(each)),
  (locale) =>
    Role.options.flatMap((role) => [partyRole(role, locale), partyRole(role, locale, { count: 2 })]),
];

/** Every text of a value. Counted messages are called with one number of each plural category. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const say = value as (argument: unknown) => string;
    return [1, 2, 5].map((n) => say(n));
  }
  return Object.values(value as object).flatMap(texts);
}

const LANGUAGES = ['en', 'sq', 'sq-AL', 'sr-Latn'] as const;
type Language = (typeof LANGUAGES)[number];

/** The texts of the editor and of its command. They are not translated into optional languages. */
const editorTexts = (locale: Locale) => {
  const { commands, edit, errors } = commandMessages(locale);
  return [editorMessages(locale), storageMessages(locale), commands.edit, edit, errors['edit-json']];
};

/** The texts of the builder. It has no words of its own for Albania. */
const BUILDER = { en: enBuilder, sq: sqBuilder, 'sq-AL': {}, 'sr-Latn': srBuilder };

const messages = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    [
      ...GROUPS.flatMap((group) => texts(group(language))),
      ...texts(BUILDER[language]),
      ...texts(editorTexts(language)),
    ],
  ]),
) as Record<Language, string[]>;

const LETTER = '[\\p{L}\\p{N}]';

/** The texts that have a word; a final `*` stands for any ending. */
const having = (word: string, language: Language): string[] => {
  const stem = word.replace(/\*$/, '');
  const pattern = new RegExp(`(?<!${LETTER})${stem}${stem === word ? `(?!${LETTER})` : ''}`, 'iu');
  return messages[language].filter((text) => pattern.test(text));
};

const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!en |---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))
  .map((cells) => cells.map((cell) => cell.replaceAll('\\*', '*').trim()));

const words = (cell: string) =>
  cell
    .replace(/\([^)]*\)/g, '')
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

const chosen = rows.flatMap((cells) =>
  LANGUAGES.flatMap((language, column) => words(cells[column]!).map((word) => [language, word] as const)),
);

const avoided = rows.flatMap((cells) =>
  [...cells[4]!.matchAll(/(en|sq|sq-AL|sr-Latn): ([^;]+)/g)].flatMap(([, language, list]) =>
    list!.split(', ').map((word) => [language as Language, word.trim()] as const),
  ),
);

test('the glossary has a row for each term, with six cells', () => {
  expect(rows.length).toBeGreaterThanOrEqual(28);
  for (const cells of rows) expect(cells, cells[0]).toHaveLength(6);
});

describe('the messages', () => {
  test.each(chosen)('use, in %s, "%s"', (language, word) => {
    expect(having(`${word}*`, language).length).toBeGreaterThan(0);
  });

  test.each(avoided)('never use, in %s, "%s"', (language, word) => {
    expect(having(word, language)).toEqual([]);
  });
});

describe('Bosnian', () => {
  /** Ekavian stems and Serbian words that Bosnian writes differently. */
  const EKAVIAN =
    /(?<!\p{L})(gde|posle|pre(?!\p{L})|deo|htel|primer|mest[oau]|vreme(?!n)|vrednost|reč|vest|savet|mesec|nedelj|opštin|prover|sprov|cena|dodel|podel|sused|sedišt|premešt|uspe|svest|celo|ovde|lepo|delu|namenj|obavešt|menja|razmen|utica|onlajn)/iu;

  test('shows no ekavian words', () => {
    addLanguage(bs);
    const locale = 'bs' as Locale;
    const found = GROUPS.flatMap((group) => texts(group(locale))).filter((text) => EKAVIAN.test(text));
    expect(found).toEqual([]);
  });
});
