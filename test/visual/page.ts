// What runs in the page of the visual tests: it draws one state after the other, and loads nothing anew in between.
import '../../components/index.ts';
import { elementOf, serve, states } from '../../stories/states.ts';

/** What was drawn. */
export interface Drawn {
  /** The height of the page. */
  readonly height: number;
}

/** All elements below one, in their shadow roots too. */
function* below(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** What stands far below is loaded when somebody comes there: to wait for it would be to wait for ever. */
const isNear = (image: HTMLImageElement) => image.getBoundingClientRect().top < innerHeight;

/** A picture that cannot be had: soon something else stands in its place. */
const isBroken = (each: Element) =>
  each instanceof HTMLImageElement && isNear(each) && each.complete && !each.naturalWidth;

/** Frames that are waited for it, at most. */
const PATIENCE = 120;

/** Waits until nothing is to come: widgets inside of widgets, typefaces, pictures. */
async function settled(): Promise<void> {
  for (let before = -1, now = 0; now !== before; before = now, now = [...below(document.body)].length) {
    const elements = [...below(document.body)];
    await Promise.all(elements.map((each) => (each as { updateComplete?: unknown }).updateComplete));
    await Promise.all(
      elements.map(
        (each) => each instanceof HTMLImageElement && isNear(each) && each.decode().catch(() => undefined),
      ),
    );
    await document.fonts.ready;
    for (let frames = 0; frames < PATIENCE && [...below(document.body)].some(isBroken); frames++)
      await frame();
    await frame();
  }
  await frame();
}

const api = {
  states: states.map(({ widget, name }) => ({ widget, name })),
  async load(): Promise<void> {
    const weights = [400, 600, 700];
    // Letters of each part of the typeface that the four languages have.
    await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "Noto Sans"`, 'aëžЂ€')));
  },
  async show(index: number): Promise<Drawn> {
    const state = states[index]!;
    await serve(state, '/examples/data/');
    document.body.replaceChildren(elementOf(state));
    const undefinedElement = document.body.querySelector(':not(:defined)');
    if (undefinedElement) throw new Error(`<${undefinedElement.localName}> is not defined`);
    await settled();
    return { height: Math.ceil(document.body.getBoundingClientRect().height) };
  },
};

Object.assign(globalThis, { ura: api });
