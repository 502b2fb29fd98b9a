// The states and stories that all new widgets have, and those of one kind of widget.
import { pascal, title } from './edit.mjs';

/** The states of the data, which all widgets have, by where their own states go. */
const LOADED = ['loading', 'loading-with-fallback', 'stale', 'failed', 'failed-with-fallback'];

/**
 * @typedef {object} Own what is different in a kind of widget
 * @property {string} link the text of the fallback
 * @property {string} attributes those of every state, as the properties of an object
 * @property {string} [rows] how many rows a stale copy shows, as a property
 * @property {Record<string, string>} first its states with data, as properties of an object
 * @property {Record<string, string>} [last] its states without data
 */

/** @param {Record<string, string>} states */
const written = (states) =>
  Object.entries(states)
    .map(([name, state]) => `    '${name}': {${state}},\n`)
    .join('');

/**
 * The table of states.
 *
 * @param {import('./widget.mjs').Names} names
 * @param {Own} own
 */
export const statesFile = (
  { tag, id },
  { link, attributes, rows = '', first, last = {} },
) => `import { offline, refused, rows, stale } from './table.ts';

const link = { text: '${link}', href: 'https://harku.example/' };

export const ${id}States = rows(
  '${tag}',
  { attributes: { ${attributes} } },
  {
${written(first)}    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: link,
      expects: { fallback: true },
    },
    stale: { about: 'The last good copy, with its date.', condition: stale, expects: { ${rows}message: true } },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: link,
      expects: { message: true, fallback: true },
    },
${written(last)}    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: link,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
`;

/**
 * The stories, one for each state.
 *
 * @param {import('./widget.mjs').Names} names
 * @param {Own} own
 * @param {{ argTypes: string, attributes: string }} controls of the widget, one per line
 */
export const storiesFile = (
  { tag, name },
  { first, last = {} },
  { argTypes, attributes },
) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../components/elements/${name}/${name}.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/${title(name)}',
  component: '${tag}',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
${argTypes}
  },
  render: (args, context) =>
    withoutScript(context) ??
    html\`<${tag}
      src=\${ifDefined(args['src'])}
${attributes}
      heading-level=\${ifDefined(args['heading-level'])}
      timeout=\${ifDefined(args['timeout'])}
      .clock=\${clock}
      >\${fallbackIn(context)}</${tag}
    >\`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('${tag}', name);

${[...Object.keys(first), ...LOADED, ...Object.keys(last), 'without-script']
  .map((state) => `export const ${pascal(state)}: Story = of('${state}');`)
  .join('\n')}
`;
