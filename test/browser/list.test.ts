import { expect } from '@open-wc/testing';
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
        for (const control of $$(widget, '.control')) {
          const { bottom, right } = control.getBoundingClientRect();
          lines.set(Math.round(bottom / 10), right);
        }
        const end = $(widget, '[part=controls]')!.getBoundingClientRect().right;
        for (const right of lines.values()) if (Math.abs(end - right) > 1) problems.push(`${width} px`);
      }
      expect(problems).to.deep.equal([]);
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
