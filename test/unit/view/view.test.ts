import { describe, expect, test } from 'vitest';
import { linkDataset, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { toHtml } from '../../../src/formats/html/to-html.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import type { Noun } from '../../../src/model/noun.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { articleFacts } from '../../../src/view/article.ts';
import { callFacts, callRow } from '../../../src/view/call.ts';
import type { ViewContext } from '../../../src/view/context.ts';
import { eventFacts } from '../../../src/view/event.ts';
import { grantFactList, grantFacts } from '../../../src/view/grant.ts';
import { organisationFacts } from '../../../src/view/organisation.ts';
import { memberRow, organisationRow } from '../../../src/view/organisation-row.ts';
import { programmeFacts } from '../../../src/view/programme.ts';
import { projectFacts } from '../../../src/view/project.ts';
import { serviceFacts } from '../../../src/view/service.ts';
import { read } from '../data/example.ts';
import { parseHtml } from '../formats/parse-html.ts';
import { squeeze, viewTexts } from './view-texts.ts';

const clock = fixedClock('2026-11-22T11:00:00Z');
const linked = linkDataset(checkDataset(JSON.parse(read('civil-society.json'))).dataset);

type View<N extends Noun> = (record: LinkedDataset['dataset'][N][number], context: ViewContext) => unknown;

const VIEWS: { readonly [N in Noun]?: View<N> } = {
  organisations: organisationFacts,
  memberships: memberRow,
  programmes: programmeFacts,
  projects: projectFacts,
  grants: (grant, context) => grantFactList(grantFacts(grant, context), context),
  calls: callFacts,
  services: serviceFacts,
  events: eventFacts,
  articles: articleFacts,
};

/** The views of list rows that differ from those of cards. */
const ROWS: typeof VIEWS = { calls: callRow, organisations: organisationRow };

const shownIn = (html: string) => squeeze(parseHtml(html).text);

describe.each(LOCALES)('static HTML in %s shows every text of the view of each', (locale) => {
  const context = { linked, locale, clock, isLive: false, marksExamples: false };

  test.each(Object.keys(VIEWS) as Noun[])('record of %s', (noun) => {
    const view = VIEWS[noun] as View<Noun>;
    for (const record of linked.dataset[noun]) {
      const shown = shownIn(toHtml(record, locale, { linked, clock }));
      const texts = viewTexts(view(record, context));
      expect(texts.length, record.id).toBeGreaterThan(0);
      for (const text of texts) expect(shown, record.id).toContain(squeeze(text));
    }
  });

  test.each(Object.keys(ROWS) as Noun[])('row of %s', (noun) => {
    const view = ROWS[noun] as View<Noun>;
    const shown = shownIn(toHtml(linked.dataset[noun], locale, { linked, clock }));
    for (const record of linked.dataset[noun]) {
      const texts = viewTexts(view(record, context));
      expect(texts.length, record.id).toBeGreaterThan(0);
      for (const text of texts) expect(shown, record.id).toContain(squeeze(text));
    }
  });
});
