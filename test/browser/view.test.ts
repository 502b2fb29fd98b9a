import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../components/index.ts';
import { oneTemplate } from '../../components/templates/one-template.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { callFacts } from '../../src/view/call.ts';
import type { ViewContext } from '../../src/view/context.ts';
import { organisationFacts } from '../../src/view/organisation.ts';
import { programmeFacts } from '../../src/view/programme.ts';
import { projectFacts } from '../../src/view/project.ts';
import { squeeze, viewTexts } from '../unit/view/view-texts.ts';
import { CIVIL_SOCIETY, NOON, mount, settled, tidy } from './helpers.ts';

type Nouns = 'calls' | 'projects' | 'organisations' | 'programmes';

/** The card of each noun, with the view that it renders. */
const CARDS: {
  readonly [N in Nouns]: readonly [
    tag: string,
    view: (record: Dataset[N][number], context: ViewContext) => unknown,
  ];
} = {
  calls: ['ura-grant-call', callFacts],
  projects: ['ura-project-card', projectFacts],
  organisations: ['ura-organisation-card', organisationFacts],
  programmes: ['ura-programme', programmeFacts],
};

describe('a card shows every text of its view', () => {
  afterEach(tidy);

  for (const noun of Object.keys(CARDS) as Nouns[])
    for (const locale of ['sq', 'en'] as const)
      it(`of ${noun} in ${locale}`, async () => {
        const data: unknown = await (await fetch(CIVIL_SOCIETY)).json();
        const linked = linkDataset(checkDataset(data).dataset);
        const context: ViewContext = { linked, locale, clock: NOON, isLive: true, marksExamples: false };
        const [tag, view] = CARDS[noun] as (typeof CARDS)['calls'];
        for (const record of linked.dataset[noun].slice(0, 8)) {
          const card = mount(`<${tag} record="${record.id}"></${tag}>`, locale);
          (card as unknown as { data: unknown }).data = data;
          await settled(card);
          for (const more of card.shadowRoot!.querySelectorAll<HTMLElement>('[part=more]')) {
            more.click();
            await (card as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
          }
          const shown = squeeze(card.shadowRoot!.textContent!);
          for (const text of viewTexts(view(record as never, context)))
            expect(shown, record.id).to.include(squeeze(text));
          card.remove();
        }
      });
});

it('sixty thousand texts are read in linear time, also where they cannot be joined', () => {
  const texts = Array.from({ length: 60_000 }, (_, index) => `${index} · `);
  expect(oneTemplate(html`<p>${texts}</p>`).values.length).to.equal(1);
  expect(oneTemplate(html`<p>${texts}${new Text('end')}</p>`).values.length).to.equal(60_001);
});
