import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import type { UraLoadEvent } from '../../components/index.ts';
import {
  $,
  $$,
  dataset,
  fresh,
  mount,
  NETWORK_LARGE,
  next,
  put,
  settled,
  tidy,
  until,
  type AnyWidget,
} from './helpers.ts';

// Many widgets on one page, of which each has much to draw.

const page = (address: string) => `<ura-data src="${address}">
  <div id="far" style="margin-block-start: 4000px"><ura-project-list></ura-project-list></div>
  <div id="nearer" style="position: absolute; inset-block-start: 1500px"><ura-municipality-map></ura-municipality-map></div>
  <div id="here" style="position: absolute; inset-block-start: 0"><ura-member-directory></ura-member-directory></div>
</ura-data>`;

const NAMES = ['ura-project-list', 'ura-municipality-map', 'ura-member-directory'];

afterEach(tidy);

/** Each drawing of a widget until it is whole: the frame in which it came, which widget it was, and what it had by then. */
async function drawings(markup: string) {
  const place = put(markup);
  const widgets = NAMES.map((name) => place.querySelector<AnyWidget>(name)!);
  const drawn: {
    frame: number;
    name: string;
    rows: number;
    choices: number;
    under: boolean;
    waits: boolean;
  }[] = [];
  let frame = 0;
  let isOver = false;
  const count = () => {
    frame++;
    if (!isOver) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  for (const widget of widgets) {
    await widget.updateComplete;
    new MutationObserver(() =>
      drawn.push({
        frame,
        name: widget.localName,
        rows: $$(widget, '[part~=row]').length,
        choices: $$(widget, 'option').length,
        under: Boolean($(widget, '[part=downloads]')),
        waits: $(widget, '.root')!.matches('.waits[aria-busy=true]'),
      }),
    ).observe(widget.renderRoot, { childList: true, subtree: true });
  }
  await until(
    () => widgets.every((widget) => $(widget, '[part~=row]') && !$(widget, '.waits')),
    'all are whole',
  );
  isOver = true;
  return drawn;
}

/** All widgets of a page are whole: what comes next on it does not wait for them. */
const whole = (place: Element) =>
  until(
    () =>
      [...place.querySelectorAll<AnyWidget>('ura-data *')].every(
        (widget) => !widget.localName.startsWith('ura-') || $(widget, '.root[aria-busy=false]'),
      ),
    'all are whole',
  );

describe('many widgets that are told of their data together', () => {
  it('draw one after the other, those before the eyes first, and what is much not in one frame', async () => {
    const drawn = await drawings(page(fresh(NETWORK_LARGE)));
    const order = [...new Set(drawn.map(({ name }) => name))];
    expect(order).to.deep.equal(['ura-member-directory', 'ura-municipality-map', 'ura-project-list']);
    expect(new Set(drawn.map(({ frame }) => frame)).size).to.be.greaterThan(2);
  });

  it('come part by part, and keep their place until they are whole', async () => {
    const drawn = (await drawings(page(fresh(NETWORK_LARGE)))).filter(
      ({ name }) => name === 'ura-member-directory',
    );
    expect(drawn.length).to.be.greaterThan(3);
    const rows = drawn.map((drawing) => drawing.rows);
    expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
    expect(rows.slice(0, 5), 'what stands above the rows comes first').to.deep.equal([0, 0, 0, 1, 6]);
    const [fields, between, filled] = drawn.map(({ choices }) => choices);
    expect([fields, between], 'the fields, closed').to.deep.equal([2, 2]);
    expect(filled, 'then what stands in them').to.be.greaterThan(20);
    expect(rows.slice(-2), 'what stands under the rows comes last').to.deep.equal([50, 50]);
    expect(drawn.map(({ under }) => under)).to.deep.equal(
      drawn.map((_, index) => index === drawn.length - 1),
    );
    expect(drawn.map(({ waits }) => waits)).to.deep.equal(drawn.map((_, index) => index < drawn.length - 1));
  });

  it('are complete with their last part', async () => {
    const place = put(page(fresh(NETWORK_LARGE)));
    const list = place.querySelector<AnyWidget>('ura-member-directory')!;
    await next(list, 'ura-load');
    expect($$(list, '.row')).to.have.length(0);
    await list.updateComplete;
    expect($$(list, '.row')).to.have.length(50);
  });

  it('keep nobody waiting when they are taken away', async () => {
    const place = put(page(fresh(NETWORK_LARGE)));
    const list = place.querySelector<AnyWidget>('ura-member-directory')!;
    await next(list, 'ura-load');
    let drawings = 0;
    new MutationObserver(() => drawings++).observe(list.renderRoot, { childList: true, subtree: true });
    list.remove();
    await list.updateComplete;
    expect($$(list, '.row')).to.have.length(50);
    expect(drawings).to.equal(1);
  });

  it('come whole as soon as a visitor uses them', async () => {
    const place = put(page(fresh(NETWORK_LARGE)));
    const list = place.querySelector<AnyWidget>('ura-member-directory')!;
    await next(list, 'ura-load');
    expect($$(list, '.row')).to.have.length(0);
    const kind = $<HTMLSelectElement>(list, 'select')!;
    kind.dispatchEvent(new PointerEvent('pointerdown'));
    kind.value = 'ngo';
    kind.dispatchEvent(new Event('change'));
    await list.updateComplete;
    const count = Number(/\((\d+)\)/.exec(kind.selectedOptions[0]!.text)![1]);
    expect(count).to.be.greaterThan(8);
    expect($$(list, '.row')).to.have.length(Math.min(count, 50));
  });
});

it('a map comes tile by tile, then row by row, and what stands under them last', async () => {
  const drawn: [tiles: number, rows: number, named: boolean, note: boolean][] = [];
  const place = put(page(fresh(NETWORK_LARGE)));
  const map = place.querySelector<AnyWidget>('ura-municipality-map')!;
  await map.updateComplete;
  new MutationObserver(() => {
    if (drawn.length || $(map, '.tile'))
      drawn.push([
        $$(map, '.tile').length,
        $$(map, '[part=row]').length,
        Boolean($(map, '[part=named]')),
        Boolean($(map, '.note')),
      ]);
  }).observe(map.renderRoot, { childList: true, subtree: true });
  await whole(place);
  expect(drawn.slice(0, 4)).to.deep.equal([
    [10, 0, false, false],
    [20, 0, false, false],
    [30, 0, false, false],
    [38, 2, true, false],
  ]);
  expect(drawn.at(-1)!.at(-1), 'the notes').to.equal(true);
});

it('filters that are folded away come with the choices, or when somebody opens them', async () => {
  const lists = '<ura-call-list></ura-call-list><ura-project-list></ura-project-list>';
  const place = put(`<ura-data src="${fresh('/examples/data/civil-society.json')}">${lists}</ura-data>`);
  const calls = place.querySelector<AnyWidget>('ura-call-list')!;
  const folded = () => $<HTMLDetailsElement>(calls, '.controls details');
  await until(folded, 'the fold');
  expect($$(calls, '.controls details select')).to.have.length(0);
  folded()!.open = true;
  await until(() => $(calls, '.controls details select'), 'its fields');
  expect($(calls, '.waits'), 'before the list is whole').not.to.equal(null);
  await whole(place);
  expect($$(calls, '.controls details option').length).to.be.greaterThan(6);
});

it('a widget that is alone comes whole at once', async () => {
  const list = mount(`<ura-member-directory src="${fresh(NETWORK_LARGE)}"></ura-member-directory>`);
  expect(((await next(list, 'ura-load')) as UraLoadEvent).detail.state).to.equal('ready');
  expect($$(list, '.row')).to.have.length(50);
});

it('logos that cannot be had become initials together, and not one by one', async () => {
  const list = mount('<ura-member-directory></ura-member-directory>');
  list.data = dataset({
    organisations: Array.from({ length: 6 }, (_, index) => ({
      id: `o-${index}`,
      name: `Organizata ${index}`,
      kind: 'ngo',
      logo: { src: fresh(`/none-${index}.svg`), alt: 'Logoja' },
    })),
  });
  await settled(list);
  const counts: number[] = [];
  new MutationObserver(() => counts.push($$(list, '.initials').length)).observe(list.renderRoot, {
    childList: true,
    subtree: true,
  });
  expect($$(list, '.logo img')).to.have.length(6);
  await until(() => !$(list, '.logo img'), 'all logos are initials');
  expect(counts.at(-1)).to.equal(6);
  expect(counts.length).to.be.below(4);
});
