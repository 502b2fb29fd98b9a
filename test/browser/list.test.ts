import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/data/data.define.ts';
import '../../components/elements/grant-list/grant-list.define.ts';
import '../../components/elements/member-directory/member-directory.define.ts';
import '../../components/elements/municipality-map/municipality-map.define.ts';
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
