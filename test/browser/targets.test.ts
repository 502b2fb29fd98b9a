import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import '../../components/index.ts';
import { elementOf, serve, states } from '../../stories/states.ts';
import { EDITOR_STATES } from './editor-states.ts';
import {
  $,
  $$,
  civilSociety,
  CIVIL_SOCIETY,
  isChromium,
  put,
  show,
  tidy,
  type AnyWidget,
} from './helpers.ts';

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

// Only Chromium can emulate a touch screen.
describe('the main action on a touch screen', () => {
  before(function () {
    if (!isChromium) this.skip();
  });
  afterEach(async () => {
    tidy();
    await executeServerCommand('touch', false);
  });

  it('is at least 44 pixels high', async () => {
    await executeServerCommand('touch', true);
    expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
    const call = await show(
      `<ura-grant-call record="grante-te-vogla-2026" src="${CIVIL_SOCIETY}"></ura-grant-call>`,
    );
    const list = await show(`<ura-member-directory limit="2" src="${CIVIL_SOCIETY}"></ura-member-directory>`);
    for (const button of [$(call, 'a[part=action]')!, $(list, '[part=more]')!])
      expect(button.getBoundingClientRect().height, button.outerHTML).to.be.at.least(44);
  });

  for (const [name, actions] of Object.entries({
    'a list':
      '.toolbar > button, .file-button, summary, [part=entry], [part=create], [part=row] .name, .row-actions button',
    'a record': '.back, .record-actions button, .add',
    'the changes before saving': '.dialog-actions button',
    'a conflict': '.dialog-actions button, .check',
    'an import': '.dialog-actions button',
    'a deleted record, with the way back': '.notice button',
  }))
    it(`is at least 44 pixels high in the editor: ${name}`, async () => {
      await executeServerCommand('touch', true);
      const editor = put('<ura-editor></ura-editor>').querySelector<UraEditor>('ura-editor')!;
      editor.data = structuredClone(await civilSociety());
      await editor.updateComplete;
      await EDITOR_STATES[name]!(editor);
      const shown = $$(editor, actions).filter((each) => each.checkVisibility());
      expect(shown.length).to.be.above(0);
      const small = shown
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44)
        .map(({ each, box }) => `${each.outerHTML.slice(0, 120)} ${box.height}`);
      expect(small).to.deep.equal([]);
    });
});
