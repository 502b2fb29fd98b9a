import { expect } from '@open-wc/testing';
import { scheduleRender } from '../../components/controllers/render-scheduler.ts';
import '../../components/index.ts';
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

const page = (address: string) => `<ura-data src="${address}">
  <div id="far" style="margin-block-start: 4000px"><ura-project-list></ura-project-list></div>
  <div id="nearer" style="position: absolute; inset-block-start: 1500px"><ura-municipality-map></ura-municipality-map></div>
  <div id="here" style="position: absolute; inset-block-start: 0"><ura-member-directory></ura-member-directory></div>
</ura-data>`;

afterEach(tidy);

describe('widgets that get their data together', () => {
  it('render one after the other, nearest to the viewport first, in more than one frame', async () => {
    const place = put(page(fresh(NETWORK_LARGE)));
    const rendered: { readonly frame: number; readonly name: string }[] = [];
    let frame = 0;
    let isOver = false;
    const count = () => {
      frame++;
      if (!isOver) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const widgets = [...place.querySelectorAll<AnyWidget>('ura-data div > *')];
    for (const widget of widgets)
      widget.addEventListener('ura-load', () => rendered.push({ frame, name: widget.localName }));
    await until(() => rendered.length === 3, 'all widgets are rendered');
    isOver = true;
    expect(rendered.map(({ name }) => name)).to.deep.equal([
      'ura-member-directory',
      'ura-municipality-map',
      'ura-project-list',
    ]);
    expect(new Set(rendered.map((each) => each.frame)).size).to.be.greaterThan(1);
  });

  it('resolve updateComplete after they have rendered, also if they were removed before', async () => {
    const place = put(page(fresh(NETWORK_LARGE)));
    const list = place.querySelector<AnyWidget>('ura-member-directory')!;
    await next(list, 'ura-load');
    await list.updateComplete;
    expect($$(list, '.row')).to.have.length(50);
    const map = place.querySelector<AnyWidget>('ura-municipality-map')!;
    map.remove();
    await map.updateComplete;
    const projects = place.querySelector<AnyWidget>('ura-project-list')!;
    await until(() => $(projects, '.row'), 'the last one is rendered');
  });
});

describe('the render queue', () => {
  it('continues after an error, which rejects the promise of the caller', async () => {
    const order: string[] = [];
    const element = document.body;
    const broken = scheduleRender(element, () => {
      order.push('broken');
      throw new Error('cannot render');
    });
    const other = scheduleRender(element, () => order.push('other'));
    const error = await broken.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await other;
    expect(String(error)).to.include('cannot render');
    expect(order).to.deep.equal(['broken', 'other']);
  });

  it('awaits the rendering of one element before it starts the next', async () => {
    const order: string[] = [];
    const first = scheduleRender(document.body, async () => {
      order.push('first begins');
      await new Promise(requestAnimationFrame);
      order.push('first ends');
    });
    const second = scheduleRender(document.body, () => order.push('second'));
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['first begins', 'first ends', 'second']);
  });
});

it('broken logos are replaced by initials together, in few updates', async () => {
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
