import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../components/index.ts';
import {
  $,
  $$,
  BROKEN,
  CIVIL_SOCIETY,
  NOON,
  faulty,
  fixedClock,
  isChromium,
  isVisible,
  put,
  settled,
  show,
  tidy,
  watchConsole,
  type AnyWidget,
} from './helpers.ts';
import { isFull } from '../tier.mjs';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const;
const FALLBACK = '<a href="#fallback">Faqja</a>';

/** The states of each widget, as markup and, where it matters, the current time. */
const STATES: Record<string, readonly (readonly [state: string, markup: () => string, iso?: string])[]> = {
  'ura-project-card': [
    [
      'ready, with a derived end',
      () => `<ura-project-card src="${CIVIL_SOCIETY}" record="barabar"></ura-project-card>`,
    ],
    [
      'in progress',
      () => `<ura-project-card src="${CIVIL_SOCIETY}" record="kopshti-i-perbashket"></ura-project-card>`,
    ],
    ['planned', () => `<ura-project-card src="${CIVIL_SOCIETY}" record="zeri-i-lumit"></ura-project-card>`],
    [
      'cancelled',
      () => `<ura-project-card src="${CIVIL_SOCIETY}" record="harta-e-zhurmes"></ura-project-card>`,
    ],
    [
      'without its record',
      () => `<ura-project-card src="${CIVIL_SOCIETY}" record="nuk-ekziston">${FALLBACK}</ura-project-card>`,
    ],
    ['failed', () => `<ura-project-card src="${faulty('html')}" record="x">${FALLBACK}</ura-project-card>`],
  ],
  'ura-grant-call': [
    ['open', () => `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`],
    [
      'closing soon',
      () => `<ura-grant-call src="${CIVIL_SOCIETY}" record="bregu-dhe-malesia-2026"></ura-grant-call>`,
    ],
    [
      'forthcoming, in two stages',
      () => `<ura-grant-call src="${CIVIL_SOCIETY}" record="zeri-i-te-rinjve-2027"></ura-grant-call>`,
    ],
    [
      'always open',
      () => `<ura-grant-call src="${CIVIL_SOCIETY}" record="mbeshtetje-e-shpejte"></ura-grant-call>`,
    ],
    [
      'closed',
      () => `<ura-grant-call src="${CIVIL_SOCIETY}" record="grante-te-vogla-2026"></ura-grant-call>`,
      '2026-12-05T12:00:00Z',
    ],
    ['failed', () => `<ura-grant-call src="${faulty('html')}" record="x">${FALLBACK}</ura-grant-call>`],
  ],
  'ura-member-directory': [
    [
      'ready',
      () =>
        `<ura-member-directory src="${CIVIL_SOCIETY}" network="rrjeti-harku" limit="6"></ura-member-directory>`,
    ],
    ['partial', () => `<ura-member-directory src="${BROKEN}" limit="6"></ura-member-directory>`],
    ['empty', () => `<ura-member-directory src="${CIVIL_SOCIETY}" network="d4d"></ura-member-directory>`],
    ['failed', () => `<ura-member-directory src="${faulty('html')}">${FALLBACK}</ura-member-directory>`],
  ],
};

const SCHEMES = {
  light: 'background: #fff; color: #1b1b1b; color-scheme: light',
  dark: 'background: #14171a; color: #e8e8e8; color-scheme: dark',
};

async function violationsIn(place: Element): Promise<string[]> {
  const { violations } = await axe.run(place as HTMLElement, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // These rules are about a whole page. Here several directories share one.
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      'landmark-unique': { enabled: false },
    },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
  );
}

/** Renders all states of a widget side by side and opens what can be opened. */
async function renderStates(name: string, lang: string, style: string): Promise<HTMLElement> {
  const place = put('<h2>Titulli i faqes</h2>', lang);
  place.style.cssText = style;
  const widgets: AnyWidget[] = [];
  for (const [, markup, iso] of STATES[name]!) {
    const box = document.createElement('div');
    box.innerHTML = markup();
    const widget = box.firstElementChild as AnyWidget;
    widget.clock = iso ? fixedClock(iso) : NOON;
    widget.style.marginBlockEnd = '8px'; // a page leaves room between widgets
    const done = settled(widget);
    place.append(widget);
    await done;
    widgets.push(widget);
  }
  for (const widget of widgets) {
    $$(widget, 'button[aria-expanded=false]').find(isVisible)?.click();
    for (const details of $$<HTMLDetailsElement>(widget, 'details')) details.open = true;
  }
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  return place;
}

describe('accessibility', () => {
  const log = watchConsole();
  before(() => log.start()); // some files fail on purpose
  after(() => log.stop());
  afterEach(() => {
    tidy();
    expect(log.errors).to.deep.equal([]);
  });

  it('the check finds a missing alt text and low contrast in a shadow root', async () => {
    const place = put('<div></div>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<img src="/examples/data/logos/rrjeti-harku.svg"><p style="color: #888; background: #999">Tekst</p><h5>Titull</h5>';
    const found = (await violationsIn(place)).map((violation) => violation.split(':')[0]);
    expect(found).to.include('image-alt').and.to.include('color-contrast');
  });

  for (const name of Object.keys(STATES)) {
    // test/browser/axe/ checks each state alone; what axe finds does not depend on the engine.
    for (const [scheme, style] of isFull || isChromium ? Object.entries(SCHEMES) : []) {
      for (const language of isFull ? LANGUAGES : LANGUAGES.slice(0, 1)) {
        it(`axe reports no violations in ${name} (${language}, ${scheme}): ${STATES[name]!.map(([state]) => state).join('; ')}`, async () => {
          expect(await violationsIn(await renderStates(name, language, style))).to.deep.equal([]);
        }).timeout(30_000);
      }
    }

    it(`axe reports no violations in ${name} while it loads`, async () => {
      const url = faulty('slow', CIVIL_SOCIETY, 'ms=1500');
      const place = put(
        `<h2>Titulli</h2><${name} src="${url}" record="x"></${name}><${name} src="${url}" record="x">${FALLBACK}</${name}>`,
      );
      await Promise.all(
        [...place.querySelectorAll<AnyWidget>(name)].map(({ updateComplete }) => updateComplete),
      );
      expect(await violationsIn(place)).to.deep.equal([]);
    });

    it(`every control of ${name} is at least 24 pixels wide and high`, async () => {
      const place = await renderStates(name, 'sq', 'font-size: 16px');
      const small = [...place.querySelectorAll(name)]
        .flatMap((widget) => $$(widget, 'button, input, select, .action'))
        .filter((control) => control.getClientRects().length)
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ control, box }) => `${control.localName}.${control.className} ${box.width} × ${box.height}`);
      expect(small).to.deep.equal([]);
    });

    it(`the headings of ${name} skip no level, whatever the first level is`, async () => {
      for (const level of [2, 3, 4, 5, 6]) {
        const place = await renderStates(name, 'sq', '');
        for (const widget of place.querySelectorAll<AnyWidget>(name)) {
          widget.headingLevel = level;
          await widget.updateComplete;
          let last = level;
          for (const heading of $$(widget, 'h1, h2, h3, h4, h5, h6')) {
            const own = Number(heading.localName[1]);
            expect(own, heading.textContent!).to.be.within(level, last + 1);
            last = own;
          }
        }
        tidy();
      }
    });

    it(`every id in ${name} is unique`, async () => {
      const place = await renderStates(name, 'sq', '');
      for (const widget of place.querySelectorAll(name)) {
        const ids = $$(widget, '[id]').map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }
    });
  }

  it('every control has a visible focus indicator', async () => {
    const widget = await show<AnyWidget>(
      `<ura-member-directory src="${CIVIL_SOCIETY}" network="rrjeti-harku" limit="3"></ura-member-directory>`,
    );
    const before = Object.assign(document.createElement('button'), { textContent: 'para' });
    widget.before(before);
    before.focus();
    // Stop at the last control: in Firefox one more Tab moves the focus to the toolbar.
    const controls = [
      'input',
      'select',
      'select',
      ...$$(widget, 'button')
        .filter(isVisible)
        .map(() => 'button'),
    ];
    for (const control of controls) {
      await sendKeys({ press: 'Tab' });
      const focused = widget.shadowRoot!.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      expect(`${focused.localName} ${outlineStyle} ${outlineWidth}`).to.match(
        new RegExp(`^${control} (?!none)\\w+ (?!0px)`),
      );
    }
  });

  it('the status of a call has a text and a shape, not only a colour', async () => {
    const open = await show(STATES['ura-grant-call']![0]![1]());
    const status = $(open, '[part=status]')!;
    expect(status.textContent!.trim().length).to.be.greaterThan(3);
    expect(getComputedStyle(status, '::before').content).to.equal('""');
  });

  it('nothing overflows a container of 320 pixels', async () => {
    for (const name of Object.keys(STATES)) {
      for (const language of LANGUAGES) {
        const place = await renderStates(name, language, 'width: 320px');
        for (const widget of place.querySelectorAll(name)) {
          const { right } = place.getBoundingClientRect();
          const out = $$(widget, '.root *')
            .filter((element) => !element.closest('.visually-hidden, svg'))
            .filter((element) => element.getBoundingClientRect().right > right + 1)
            .map(
              (element) =>
                `${element.localName}.${element.className}: ${element.textContent!.trim().slice(0, 40)}`,
            );
          expect(out, `${name} ${language}`).to.deep.equal([]);
        }
        tidy();
      }
    }
  }).timeout(30_000);
});
