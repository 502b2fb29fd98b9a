// Runs in the page of the picture tests, and shows one state after another without reloading.
import '../../components/index.ts';
import { elementOf, serve, states } from '../../stories/states.ts';
import { loadFonts, settled, THEMES } from './settled.ts';

/** The language and colours of the page. */
export interface Setting {
  readonly lang: string;
  readonly theme: 'light' | 'dark';
}

const api = {
  load: loadFonts,
  /** Shows a state and resolves to the height of the page. */
  async show(index: number, { lang, theme }: Setting): Promise<number> {
    const state = states[index]!;
    document.documentElement.lang = lang;
    document.documentElement.setAttribute('style', THEMES[theme]);
    await serve(state, '/examples/data/');
    document.body.replaceChildren(elementOf(state));
    const undefinedElement = document.body.querySelector(':not(:defined)');
    if (undefinedElement) throw new Error(`<${undefinedElement.localName}> is not defined`);
    await settled();
    return Math.ceil(document.body.getBoundingClientRect().height);
  },
};

Object.assign(globalThis, { ura: api });
