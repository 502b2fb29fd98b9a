import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/call-list/call-list.define.ts';
import '../../components/elements/data/data.define.ts';
import '../../components/elements/event-list/event-list.define.ts';
import '../../components/elements/grant-list/grant-list.define.ts';
import '../../components/elements/member-directory/member-directory.define.ts';
import '../../components/elements/municipality-map/municipality-map.define.ts';
import '../../components/elements/news-list/news-list.define.ts';
import '../../components/elements/organisation-card/organisation-card.define.ts';
import '../../components/elements/project-list/project-list.define.ts';
import '../../components/elements/service-list/service-list.define.ts';
import {
  $,
  $$,
  CIVIL_SOCIETY,
  NOON,
  put,
  settled,
  show,
  tidy,
  until,
  words,
  type AnyWidget,
} from './helpers.ts';

const selectOf = (widget: Element, label: string) =>
  $$(widget, '.control')
    .find((control) => words(control.querySelector('span')!.textContent) === label)!
    .querySelector('select')!;

async function choose(widget: AnyWidget, label: string, value: string) {
  const select = selectOf(widget, label);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await widget.updateComplete;
}

describe('the controls of a list', () => {
  afterEach(tidy);

  for (const lock of ['', 'funder', 'funder year'])
    it(`fill the whole width of each line${lock && ` with lock="${lock}"`}`, async () => {
      const widget = await show(`<ura-grant-list lock="${lock}" src="${CIVIL_SOCIETY}"></ura-grant-list>`);
      const problems: string[] = [];
      for (let width = 288; width < 1280; width += 16) {
        widget.parentElement!.style.width = `${width}px`;
        const lines = new Map<number, number>();
        for (const control of $$(widget, '.control').filter((each) => each.checkVisibility())) {
          const { bottom, right } = control.getBoundingClientRect();
          lines.set(Math.round(bottom / 10), right);
        }
        const end = $(widget, '[part=controls]')!.getBoundingClientRect().right;
        for (const right of lines.values()) if (Math.abs(end - right) > 1) problems.push(`${width} px`);
      }
      expect(problems).to.deep.equal([]);
    });
});

describe('the filters on a small screen', () => {
  afterEach(tidy);

  const shown = (widget: Element) => $$(widget, '.control').filter((control) => control.checkVisibility());

  it('are behind one button, which says how many are set', async () => {
    const widget = await show(`<ura-grant-list year="2025" src="${CIVIL_SOCIETY}"></ura-grant-list>`, 'en');
    widget.parentElement!.style.width = '320px';
    const button = $<HTMLButtonElement>(widget, '.filters')!;
    expect([words(button.textContent), button.ariaExpanded]).to.deep.equal(['Filters (1)', 'false']);
    expect(shown(widget)).to.have.length(1); // the search field
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => button.ariaExpanded === 'true');
    const filters = shown(widget);
    expect(filters.length).to.be.greaterThan(3);
    const box = $(widget, '[part=controls]')!.getBoundingClientRect();
    for (const filter of filters) expect(filter.getBoundingClientRect().width).to.be.closeTo(box.width, 1);
    await choose(widget, 'Year', '');
    expect(words(button.textContent)).to.equal('Filters');
  });

  it('can be opened in every list, with a search field or without', async () => {
    for (const tag of [
      'ura-service-list',
      'ura-service-list lock="search"',
      'ura-project-list lock="search"',
      'ura-event-list',
      'ura-call-list',
      'ura-project-list',
      'ura-news-list',
      'ura-member-directory network="rrjeti-harku"',
      'ura-grant-list lock="year"',
    ]) {
      const widget = await show(`<${tag} src="${CIVIL_SOCIETY}"></${tag.split(' ')[0]}>`, 'en');
      widget.parentElement!.style.width = '320px';
      const button = $<HTMLButtonElement>(widget, '.filters');
      if (button?.checkVisibility()) {
        button.click();
        await until(() => button.ariaExpanded === 'true');
      }
      for (const details of $$<HTMLDetailsElement>(widget, '.folded')) details.open = true;
      expect([tag, shown(widget).length]).to.deep.equal([tag, $$(widget, '.control').length]);
      tidy();
    }
  });

  it('are shown without a button where there is room', async () => {
    const widget = await show(`<ura-grant-list src="${CIVIL_SOCIETY}"></ura-grant-list>`, 'en');
    widget.parentElement!.style.width = '600px';
    expect($(widget, '.filters')!.checkVisibility()).to.equal(false);
    expect(shown(widget)).to.have.length($$(widget, '.control').length);
  });

  it('call the option that does not filter "All", which is never cut off', async () => {
    const widget = await show(`<ura-grant-list src="${CIVIL_SOCIETY}"></ura-grant-list>`, 'en');
    const firsts = $$<HTMLSelectElement>(widget, 'select').map((select) =>
      words(select.options[0]!.textContent),
    );
    expect(new Set(firsts)).to.deep.equal(new Set(['All']));
  });
});

describe('filters in the URL', () => {
  const before = location.href;
  afterEach(() => {
    tidy();
    history.replaceState(null, '', before);
  });

  it('are read at first and written when the visitor changes one', async () => {
    history.replaceState(null, '', '?other=1&m.kind=media');
    const widget = await show(
      `<ura-member-directory network="rrjeti-harku" url-state="m" src="${CIVIL_SOCIETY}"></ura-member-directory>`,
    );
    expect($$(widget, '.row')).to.have.length(1);
    await choose(widget, 'Lloji', 'ngo');
    await until(() => location.search === '?other=1&m.kind=ngo');
  });

  it('stay as chosen if the browser refuses to change the address, which is written later', async () => {
    history.replaceState(null, '', '?m.kind=media');
    const widget = await show(
      `<ura-member-directory network="rrjeti-harku" url-state="m" src="${CIVIL_SOCIETY}"></ura-member-directory>`,
    );
    let refused = 0;
    history.replaceState = () => {
      refused++;
      throw new DOMException('More than 100 times per 10 seconds', 'SecurityError');
    };
    try {
      await choose(widget, 'Lloji', 'ngo');
      await until(() => refused);
      dispatchEvent(new PopStateEvent('popstate')); // as after a jump within the page
      await widget.updateComplete;
      expect(selectOf(widget, 'Lloji').value).to.equal('ngo');
    } finally {
      Reflect.deleteProperty(history, 'replaceState');
    }
    await until(() => location.search === '?m.kind=ngo', 'the address');
    expect(selectOf(widget, 'Lloji').value).to.equal('ngo');
  });

  it('follow an address that the page writes with pushState, by the Navigation API', async function () {
    if (!globalThis.navigation) this.skip();
    const widget = await show(
      `<ura-member-directory network="rrjeti-harku" url-state="m" src="${CIVIL_SOCIETY}"></ura-member-directory>`,
    );
    expect($$(widget, '.row')).to.have.length(14);
    history.pushState(null, '', '?m.kind=media');
    await until(() => $$(widget, '.row').length === 1);
    expect(selectOf(widget, 'Lloji').value).to.equal('media');
    history.pushState(null, '', '?');
    await until(() => $$(widget, '.row').length === 14);
  });

  it('are ignored without the url-state attribute', async () => {
    history.replaceState(null, '', '?m.kind=media');
    const widget = await show(
      `<ura-member-directory network="rrjeti-harku" src="${CIVIL_SOCIETY}"></ura-member-directory>`,
    );
    expect($$(widget, '.row')).to.have.length(14);
  });
});

describe('a link to one record', () => {
  const before = location.href;
  afterEach(() => {
    tidy();
    history.replaceState(null, '', before);
    scrollTo(0, 0);
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  const replace = (name: 'share' | 'clipboard', value: unknown) =>
    Object.defineProperty(navigator, name, { configurable: true, value });
  const MEMBERS = `<ura-member-directory network="rrjeti-harku" url-state="m" limit="3" src="${CIVIL_SOCIETY}"></ura-member-directory>`;
  const focusedIn = (widget: Element) => words(widget.shadowRoot!.activeElement?.textContent);
  const openRow = async (widget: AnyWidget) => {
    $(widget, '.row .opener')!.click();
    await widget.updateComplete;
    return { name: words($(widget, '.row .opener')!.textContent), button: $(widget, '[part=share]')! };
  };

  it('is copied, which is announced, and leads back to the open record', async () => {
    let copied = '';
    replace('share', undefined);
    replace('clipboard', { writeText: (text: string) => Promise.resolve((copied = text)) });
    history.replaceState(null, '', '?other=1');
    const widget = await show(MEMBERS, 'en');
    const { name, button } = await openRow(widget);
    expect(words(button.textContent)).to.equal('Share');
    button.click();
    await until(() => words($(widget, '.share [role=status]')!.textContent) === 'Link copied.');
    expect(copied).to.match(/\?other=1&m\.record=[a-z-]+$/);
    tidy();
    history.replaceState(null, '', copied);
    const again = await show(MEMBERS, 'en');
    expect(words($(again, '[aria-expanded=true]')!.textContent)).to.equal(name);
    expect(focusedIn(again)).to.equal(name);
  });

  it('is given to the share dialog of the device', async () => {
    const shared: unknown[] = [];
    replace('share', (data: unknown) => Promise.resolve(shared.push(data)));
    const widget = await show(MEMBERS);
    const { button } = await openRow(widget);
    button.click();
    await until(() => shared.length === 1);
    const [{ url }] = shared as [{ url: string }];
    expect(url).to.match(/[?&]m\.record=[a-z-]+$/);
    expect(words($(widget, '.share [role=status]')!.textContent)).to.equal('');
  });

  it('is shown and selected if it can be neither shared nor copied', async () => {
    replace('share', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    replace('clipboard', undefined);
    const widget = await show(MEMBERS);
    const { button } = await openRow(widget);
    button.click();
    await until(() => $(widget, '.share input'));
    const input = $<HTMLInputElement>(widget, '.share input')!;
    await until(() => input.selectionEnd === input.value.length);
    expect(input.value).to.match(/[?&]m\.record=[a-z-]+$/);
  });

  it('is not offered without url-state and without a page of the record', async () => {
    const widget = await show(MEMBERS.replace('url-state="m"', ''));
    $(widget, '.row .opener')!.click();
    await widget.updateComplete;
    expect($(widget, '.details:not([hidden])')).not.to.equal(null);
    expect($(widget, '[part=share]')).to.equal(null);
  });

  it('leads to a record that is not among the first rows', async () => {
    history.replaceState(null, '', '?m.record=shtepia-e-bozhures');
    const widget = await show(MEMBERS);
    expect(focusedIn(widget)).to.equal('Shtëpia e Bozhures');
    const { top } = widget.shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(location.search).to.equal('?m.record=shtepia-e-bozhures');
  });

  it('leads to a record that a filter of the author hides', async () => {
    history.replaceState(null, '', '?m.record=shtepia-e-bozhures');
    const widget = await show(MEMBERS.replace('url-state', 'kind="media" url-state'));
    expect(focusedIn(widget)).to.equal('Shtëpia e Bozhures');
    expect(selectOf(widget, 'Lloji').value).to.equal('');
  });

  it('leads nowhere if a locked filter leaves the record out', async () => {
    history.replaceState(null, '', '?m.record=shtepia-e-bozhures');
    const widget = await show(MEMBERS.replace('url-state', 'kind="media" lock="kind" url-state'));
    expect($$(widget, '.row')).to.have.length(1);
    expect($(widget, '[aria-expanded=true]')).to.equal(null);
  });

  for (const view of ['list', 'table'])
    it(`leads to a closed call in its folded group, as a ${view}`, async () => {
      history.replaceState(null, '', '?c.record=rinia-ne-levizje-2025');
      const widget = await show(
        `<ura-call-list url-state="c" view="${view}" src="${CIVIL_SOCIETY}"></ura-call-list>`,
      );
      expect($<HTMLDetailsElement>(widget, '.over')!.open).to.equal(true);
      expect($$(widget, '[aria-expanded=true]')).to.have.length(1);
      expect(widget.shadowRoot!.activeElement!.closest('.over')).not.to.equal(null);
      const card = $<AnyWidget>(widget, 'ura-grant-call')!;
      await card.updateComplete;
      expect($(card, '[part=share]')).not.to.equal(null);
    });

  for (const [list, record] of [
    ['ura-service-list', 'harku-help-desk'],
    ['ura-grant-list', 'libri-2025'],
  ])
    it(`is offered by each row of ${list}, and leads back to it`, async () => {
      history.replaceState(null, '', `?x.record=${record}`);
      const widget = await show(`<${list} url-state="x" src="${CIVIL_SOCIETY}"></${list}>`);
      expect($$(widget, '[part=share]')).to.have.length($$(widget, '.row').length);
      const row = widget.shadowRoot!.activeElement!.closest<HTMLElement>('.row')!;
      expect(row.dataset['record']).to.equal(record);
    });

  it('is offered by the card of an organisation, as its website', async () => {
    replace('share', undefined);
    let copied = '';
    replace('clipboard', { writeText: (text: string) => Promise.resolve((copied = text)) });
    const card = await show(
      `<ura-organisation-card record="rrjeti-harku" src="${CIVIL_SOCIETY}"></ura-organisation-card>`,
    );
    $(card, '[part=share]')!.click();
    await until(() => copied);
    expect(copied).to.equal('https://harku.example/');
  });

  for (const lang of ['sq', 'sr-Cyrl', 'en'])
    it(`is beside the calendar in a narrow card of a call, in ${lang}`, async () => {
      const card = await show(
        `<ura-grant-call record="grante-te-vogla-2026" src="${CIVIL_SOCIETY}" style="inline-size: 328px"></ura-grant-call>`,
        lang,
      );
      const centre = (selector: string) => {
        const { top, height } = $(card, selector)!.getBoundingClientRect();
        return top + height / 2;
      };
      expect(centre('[part=share]')).to.be.closeTo(centre('.calendar > summary'), 2);
      expect($(card, '.actions')!.offsetHeight).to.be.lessThan(100);
    });

  it('leads to an event that is over, although past events are folded', async () => {
    const past = 'festa-e-kopshtit-2026';
    history.replaceState(null, '', `?e.record=${past}`);
    const widget = await show(`<ura-event-list url-state="e" src="${CIVIL_SOCIETY}"></ura-event-list>`);
    expect(widget.shadowRoot!.activeElement!.closest<HTMLElement>('.row')!.dataset['record']).to.equal(past);
  });
});

describe('a map and lists', () => {
  afterEach(tidy);

  it('share the municipality inside one ura-data in both directions', async () => {
    const place = put(
      `<ura-data src="${CIVIL_SOCIETY}"><ura-municipality-map></ura-municipality-map>` +
        '<ura-member-directory></ura-member-directory><ura-grant-list></ura-grant-list></ura-data>',
    );
    const [map, directory, grants] = ['municipality-map', 'member-directory', 'grant-list'].map(
      (name) => place.querySelector<AnyWidget>(`ura-${name}`)!,
    ) as [AnyWidget, AnyWidget, AnyWidget];
    for (const widget of [map, directory, grants]) widget.clock = NOON;
    await Promise.all([settled(map), settled(directory), settled(grants)]);
    await until(() => $(map, '[data-place="xk-gjilan"]'));
    $(map, '[data-place="xk-gjilan"]')!.click();
    await until(() => selectOf(directory, 'Komuna').value === 'xk-gjilan');
    await until(() => selectOf(grants, 'Komuna').value === 'xk-gjilan');
    await choose(directory, 'Komuna', '');
    await until(() => selectOf(grants, 'Komuna').value === '');
    expect($(map, '[data-place="xk-gjilan"]')!.getAttribute('aria-pressed')).to.equal('false');
  });
});
