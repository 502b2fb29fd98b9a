import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../../components/elements/editor/editor.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { EDITOR_STATES } from '../editor-states.ts';
import { civilSociety, put, tidy } from '../helpers.ts';
import { describeViolations, LANGUAGES, RULES, THEMES } from './matrix.ts';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

/** What can be pressed and is smaller than 24 pixels. A control in a label is as large as it. */
const smallTargets = (editor: UraEditor): string[] =>
  [...editor.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
    .filter((each) => !each.matches('.file-button input'))
    .map((each) => ({ each, box: (each.closest('label.check') ?? each).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ each, box }) => `${each.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`);

/** What is drawn beyond the right edge of the editor, at 400 % zoom or on a phone. */
const beyondTheEdge = (editor: UraEditor): string[] => {
  const dialog = editor.shadowRoot!.querySelector('dialog');
  const edge = Math.min(editor.getBoundingClientRect().right, innerWidth) + 1;
  return [...(dialog ?? editor.shadowRoot!).querySelectorAll<HTMLElement>('*')]
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .none, .frame, option'))
    .map((each) => ({ each, right: each.getBoundingClientRect().right }))
    .filter(({ right }) => right > edge)
    .map(({ each, right }) => `${each.outerHTML.slice(0, 90)} ${right} > ${edge}`);
};

describe('<ura-editor>, checked by axe', () => {
  afterEach(async () => {
    tidy();
    await setViewport({ width: 800, height: 600 });
  });

  const states = [['no file', undefined] as const, ...Object.entries(EDITOR_STATES)];
  for (const [index, [name, reach]] of states.entries()) {
    it(`has no violation, no small target and nothing cut off: ${name}`, async function () {
      this.timeout(60_000);
      const lang = LANGUAGES[index % LANGUAGES.length]!;
      const place = put('<h1>Ura</h1><ura-editor></ura-editor>', lang);
      place.setAttribute('style', `${THEMES[index % 2 ? 'dark' : 'light']}; padding: 16px`);
      const editor = place.querySelector<UraEditor>('ura-editor')!;
      editor.clock = fixedClock('2026-11-28T12:00:00Z');
      if (reach) editor.data = structuredClone(await civilSociety());
      await editor.updateComplete;
      await reach?.(editor);
      await editor.updateComplete;
      // 320 px is a small phone, or a window of 1280 px at 400 % zoom.
      for (const width of [1200, 320]) {
        await setViewport({ width, height: 800 });
        await new Promise((done) => requestAnimationFrame(done));
        const where = `${lang}, ${width} px`;
        expect(describeViolations(await axe.run(place, RULES)), where).to.deep.equal([]);
        expect(smallTargets(editor), where).to.deep.equal([]);
        expect(beyondTheEdge(editor), where).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, where).to.be.at.most(width);
      }
    });
  }
});
