import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { elementOf, serve, states } from '../../stories/states.ts';
import { $$, put, tidy, type AnyWidget } from './helpers.ts';

/** What can be pressed. */
const TARGETS = 'a[href], button, input, select, summary';

describe('what can be pressed', () => {
  afterEach(tidy);

  for (const name of new Set(states.map(({ widget }) => widget).filter((widget) => widget !== 'ura-data')))
    it(`is at least 24 pixels wide and high in ${name}`, async () => {
      let seen = 0;
      for (const state of states.filter(({ widget, withoutScript }) => widget === name && !withoutScript)) {
        await serve(state, '/examples/data/');
        const place = put('');
        place.style.cssText = 'width: 360px; font: 16px/1.5 sans-serif';
        const widget = elementOf(state) as AnyWidget;
        place.append(widget);
        await widget.updateComplete;
        if (!widget.shadowRoot) continue;
        const small = $$(widget, TARGETS)
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ target, box }) => `${target.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`);
        seen += $$(widget, TARGETS).length;
        expect(small, state.name).to.deep.equal([]);
        tidy();
      }
      expect(seen, 'targets').to.be.greaterThan(0);
    }).timeout(20_000);
});
