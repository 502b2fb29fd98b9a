import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $$, civilSociety, mount, settled, tidy } from './helpers.ts';

// Every text of the example data is markup, and every address a script, in every widget and view.

const MARKUP =
  '"\'><img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script><style>*{}</style>${window.hacked = 1}{{x}}';
const ADDRESSES = [
  'java\nscript:window.hacked=1',
  ' javascript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  'https://harku.example/"><script>window.hacked=1</script>',
  'http:javascript:window.hacked=1',
  '\u0001https://harku.example/',
];

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

/** The fields whose value is a word of a list, an id, a date or a place. */
const NOT_TEXT =
  /^(id|ura|kind|role|status|zone|language|languages|publisher|network|member|organisation|programme|project|call|event|organiser|provider|recipient|funders|municipality|municipalities|country|currency|at|starts|ends|start|end|since|until|opens|published|founded|asOf|awardedOn|verifiedAt|updatedAt|registrationCloses|tags|about|component|series|channels|src|noun|scheme)$/;

/** The data with every text and every address replaced. */
function inject(value: unknown, address: string, field = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => inject(each, address, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inject(each, address, key)]));
  if (typeof value !== 'string' || NOT_TEXT.test(field)) return value;
  return /^(https?:|mailto:)|^\S+@\S+$/.test(value) ? address : `${value} ${MARKUP}`;
}

const ATTRIBUTES = ['href', 'src', 'srcset', 'action', 'formaction', 'srcdoc', 'data', 'xlink:href'];

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
        expect(
          $$(widget, 'script, iframe, object, embed, img[onerror], [onclick], style + style'),
        ).to.have.length(0);
        const unsafe = $$(widget, ATTRIBUTES.map((name) => `[${CSS.escape(name)}]`).join()).flatMap(
          (element) => ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []),
        );
        expect(
          unsafe.filter((each) => !/^(https?:\/\/|mailto:[^?&]+$|tel:[+\d]+$|#|\/)/.test(each)),
        ).to.deep.equal([]);
        tidy();
      }
      expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
    }).timeout(30_000);
});
