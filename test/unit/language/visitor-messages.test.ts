import { expect, test } from 'vitest';
import { articleMessages } from '../../../src/language/messages/articles.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { creditMessages } from '../../../src/language/messages/credit.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { keyFigureMessages } from '../../../src/language/messages/key-figures.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { mapMessages } from '../../../src/language/messages/maps.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { programmeMessages } from '../../../src/language/messages/programmes.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import * as sqAlTables from '../../../src/language/sq-al.ts';
import { messages as en } from '../../../src/language/visitor-messages/en.ts';
import { messages as sqAl } from '../../../src/language/visitor-messages/sq-al.ts';
import { messages as sq } from '../../../src/language/visitor-messages/sq.ts';
import { messages as srLatn } from '../../../src/language/visitor-messages/sr-latn.ts';

test.each([
  ['sq', sq],
  ['sq-AL', sqAl],
  ['sr-Latn', srLatn],
  ['en', en],
] as const)('the messages that the loader fetches in %s are those of the package', (locale, messages) => {
  expect(messages).toMatchObject({
    articles: articleMessages(locale),
    calls: callMessages(locale),
    credit: creditMessages(locale),
    events: eventMessages(locale),
    grants: grantMessages(locale),
    keyFigures: keyFigureMessages(locale),
    lists: listMessages(locale),
    maps: mapMessages(locale),
    organisations: organisationMessages(locale),
    programmes: programmeMessages(locale),
    projects: projectMessages(locale),
    services: serviceMessages(locale),
  });
});

test('the Albanian of Albania has every group that differs there', () => {
  const editors = ['findings', 'fieldWords'];
  const groupOf = (table: string) => table.replace(/List$/, 's');
  for (const table of Object.keys(sqAlTables)) {
    if (editors.includes(table)) continue;
    const group = groupOf(table) as keyof typeof sqAl;
    expect(sqAl[group], table).not.toEqual(sq[group]);
  }
});
