import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/index.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NOON,
  dataset,
  mount,
  settled,
  show,
  tidy,
  until,
  type AnyWidget,
} from './helpers.ts';

const LISTS = [
  'ura-call-list',
  'ura-event-list',
  'ura-news-list',
  'ura-project-list',
  'ura-member-directory network="rrjeti-harku"',
] as const;

describe('a list as cards', () => {
  afterEach(tidy);

  for (const tag of LISTS) {
    const [name = ''] = tag.split(' ');

    it(`has a frame around each record of ${name}, and none is wider than a column of 320 pixels`, async () => {
      const widget = await show(`<${tag} view="cards" src="${CIVIL_SOCIETY}"></${name}>`);
      widget.parentElement!.style.width = '320px';
      const rows = $$(widget, '.cards > [part=row]');
      expect(rows.length).to.be.greaterThan(2);
      for (const row of rows) {
        const { borderTopStyle, borderBottomWidth } = getComputedStyle(row);
        expect(`${borderTopStyle} ${borderBottomWidth}`).to.equal('solid 1px');
        expect(row.scrollWidth).to.be.at.most(row.clientWidth);
      }
    });

    it(`can be chosen by the visitor of ${name}, unless it is locked`, async () => {
      const widget = await show(`<${tag} view="cards" src="${CIVIL_SOCIETY}"></${name}>`);
      const other = $$<HTMLButtonElement>(widget, '[part=views] button').find(
        (each) => each.ariaPressed === 'false',
      )!;
      other.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => !$(widget, '.list.cards'));
      const locked = await show(`<${tag} view="cards" lock="view" src="${CIVIL_SOCIETY}"></${name}>`);
      expect($(locked, '[part=views]')).to.equal(null);
      expect($(locked, '.list.cards')).not.to.equal(null);
    });
  }

  it('shows the picture of an event with its alternative text, as static HTML does', async () => {
    const data = dataset({
      events: [
        {
          id: 'e',
          title: 'Dita',
          starts: '2026-12-01',
          image: { src: '/examples/data/logos/fondi-zymbyl.svg', alt: 'Një lule' },
        },
      ],
    });
    const widget = mount<AnyWidget & { data: unknown }>('<ura-event-list view="cards"></ura-event-list>');
    widget.data = data;
    await settled(widget);
    expect($<HTMLImageElement>(widget, '[part=picture] img')!.alt).to.equal('Një lule');
    const linked = linkDataset(checkDataset(data).dataset);
    const html = toHtml(linked.dataset.events, 'sq', { linked, clock: NOON });
    expect(html).to.include('<img src="/examples/data/logos/fondi-zymbyl.svg" alt="Një lule"');
  });
});
