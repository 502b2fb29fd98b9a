// Runs in the page of the picture tests of the editor, and shows one state after another.
import '../../components/elements/editor/editor.define.ts';
import { clock } from '../../stories/states/table.ts';
import { EDITOR_STATES } from '../browser/editor-states.ts';
import type { Setting } from './page.ts';
import { loadFonts, settled, THEMES } from './settled.ts';

let data: Promise<unknown> | undefined;

/** How high a picture with a dialog is, in pixels: the dialog is in the middle of the window. */
const WINDOW = 1000;

const api = {
  load: loadFonts,
  /** Shows a state and resolves to the height of the page. */
  async show(name: string, { lang, theme }: Setting): Promise<number> {
    document.documentElement.lang = lang;
    document.documentElement.setAttribute('style', THEMES[theme]);
    const editor = document.createElement('ura-editor');
    editor.clock = clock;
    document.body.replaceChildren(editor);
    // The check marks what is to be corrected, after a pause.
    const checked = async () => {
      const { health } = editor as unknown as { health?: { dataset: unknown } };
      if (health?.dataset === editor.currentData) return;
      await new Promise((done) => requestAnimationFrame(done));
      await checked();
    };
    if (name !== 'no file') {
      data ??= fetch('/examples/data/civil-society.json').then((answer) => answer.json());
      editor.data = structuredClone(await data);
      await editor.updateComplete;
      await checked();
      await EDITOR_STATES[name]!(editor);
      await checked();
    }
    await editor.updateComplete;
    (document.activeElement as HTMLElement | null)?.blur();
    (editor.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    await settled();
    // A finding far down in its form is moved into the picture.
    const finding = editor.shadowRoot!.querySelector('.record-form .findings');
    const below = (finding?.getBoundingClientRect().top ?? 0) - WINDOW / 2;
    if (below > 0) editor.style.marginBlockStart = `${-below}px`;
    const isOverPage = editor.shadowRoot!.querySelector('dialog');
    return isOverPage ? WINDOW : Math.ceil(document.body.getBoundingClientRect().height);
  },
};

Object.assign(globalThis, { ura: api });
