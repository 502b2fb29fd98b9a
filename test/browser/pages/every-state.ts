// Runs inside the strict page: shows one state after another, as the test outside asks for them.
import '../../../components/index.ts';
import { elementOf, serve, states } from '../../../stories/states.ts';

const main = document.querySelector('main')!;

/** Shows a state and gives its element when it is drawn. */
async function showState(index: number): Promise<HTMLElement> {
  const state = states[index]!;
  await serve(state, '/examples/data/');
  const element = elementOf(state);
  main.replaceChildren(element);
  for (const each of [element, ...element.querySelectorAll('*')])
    await (each as { updateComplete?: Promise<unknown> }).updateComplete;
  return element;
}

Object.assign(globalThis, {
  showState,
  states: states.map(({ widget, name }) => `${widget} ${name}`),
});
