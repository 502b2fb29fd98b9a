import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $$, civilSociety, mount, settled, tidy } from './helpers.ts';
import { ADDRESSES, ATTRIBUTES, inject, MADE_BY_MARKUP, unsafeAddresses } from './inject.ts';

// Every text of the example data is markup, and every address a script, in every widget and view.

const WIDGETS = [
  'ura-call-list',
  'ura-call-list view="cards"',
  'ura-call-list view="table"',
  'ura-project-list',
  'ura-project-list view="table"',
  'ura-project-list view="timeline"',
  'ura-grant-list',
  'ura-grant-list chart="funder"',
  'ura-member-directory network="rrjeti-harku"',
  'ura-member-directory view="cards" group="municipality"',
  'ura-event-list past="show"',
  'ura-event-list view="cards"',
  'ura-service-list',
  'ura-news-list',
  'ura-news-list view="cards"',
  'ura-municipality-map count="projects"',
  'ura-key-figures network="rrjeti-harku"',
  'ura-grant-call record="grante-te-vogla-2026" details="show"',
  'ura-project-card record="kopshti-i-perbashket" details="show"',
  'ura-organisation-card record="oaza-e-librit"',
  'ura-programme record="programi-lagjja"',
  'ura-funder-credit record="libri-udhetar"',
  'ura-data-health',
];

describe('markup in every text and a script in every address', () => {
  afterEach(tidy);

  for (const markup of WIDGETS)
    it(`is text in <${markup}>`, async () => {
      const data = await civilSociety();
      for (const address of ADDRESSES) {
        const widget = mount(`<${markup}></${markup.split(' ')[0]}>`, 'en');
        const ready = settled(widget);
        widget.data = inject(data, address);
        await ready;
        await widget.updateComplete;
        // Rows that open and groups that are folded are rendered too.
        for (const button of $$(widget, 'button[aria-expanded=false]').slice(0, 5)) button.click();
        for (const details of $$(widget, 'details')) (details as HTMLDetailsElement).open = true;
        await widget.updateComplete;
        expect($$(widget, MADE_BY_MARKUP)).to.have.length(0);
        const addressed = $$(widget, ATTRIBUTES.map((name) => `[${CSS.escape(name)}]`).join());
        expect(unsafeAddresses(addressed)).to.deep.equal([]);
        tidy();
      }
      expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
    }).timeout(30_000);
});
