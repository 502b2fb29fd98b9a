// The tokens as controls. The source panel shows the theme to copy.
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect } from 'storybook/test';
import '../components/index.ts';
import { tokens } from './manifest.ts';
import { EXAMPLES, widgetIn, type Attributes } from './show.ts';
import { addressOf, INSIDE, serve, stateOf } from './states.ts';
import { clock } from './states/table.ts';

const COLOURS = /-(accent|open|soon|muted|line|tint|focus)$/;
const state = stateOf('ura-data', 'shared');

/** The rule that sets these tokens. */
const themeOf = (args: Attributes) => {
  const lines = Object.entries(args)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `  ${name}: ${value};`);
  return lines.length
    ? `:root {\n${lines.join('\n')}\n}`
    : '/* Without a theme, widgets look like the page around them. */';
};

const meta: Meta<Attributes> = {
  title: 'Guide/Theme',
  tags: ['!autodocs'],
  argTypes: Object.fromEntries(
    tokens.map(({ name, default: value, description }) => [
      name,
      {
        description,
        control: COLOURS.test(name) ? 'color' : 'text',
        table: { category: 'tokens', defaultValue: { summary: value } },
      },
    ]),
  ) as Partial<ArgTypes>,
  parameters: {
    docs: {
      source: {
        language: 'css',
        transform: (_code: string, { args }: { args: Attributes }) => themeOf(args),
      },
    },
  },
  loaders: [() => serve(state, EXAMPLES)],
  render: (args) => html`
    <ura-data src=${addressOf(state)} style=${styleMap(args as Record<string, string>)}>
      <ura-grant-call record=${INSIDE['ura-grant-call']['record']!} .clock=${clock}></ura-grant-call>
      <hr />
      <ura-member-directory network="rrjeti-harku" limit="3" .clock=${clock}></ura-member-directory>
    </ura-data>
  `,
};
export default meta;

type Story = StoryObj<Attributes>;

/** No token is set. */
export const AsThePage: Story = {};

/** A municipality: square and blue. */
export const Institution: Story = {
  args: {
    '--ura-accent': '#0b5cad',
    '--ura-on-accent': '#fff',
    '--ura-radius': '0',
    '--ura-heading-weight': '700',
  },
};

/** A festival: round, large and loud. */
export const Festival: Story = {
  args: {
    '--ura-accent': '#a3195b',
    '--ura-on-accent': '#fff',
    '--ura-radius': '1.5em',
    '--ura-title-size': '1.9em',
    '--ura-heading-font': 'Georgia, "Noto Serif", serif',
    '--ura-heading-weight': '400',
    '--ura-space': '1.3em',
  },
};

/** A register: dense, for many records on one screen. */
export const Register: Story = {
  args: {
    '--ura-space': '0.6em',
    '--ura-line-height': '1.35',
    '--ura-title-size': '1.15em',
    '--ura-radius': '0',
  },
};

/** A value that differs from every default, for each kind of token. */
const telling = (name: string) =>
  ({
    '--ura-on-accent': 'rgb(1, 2, 3)',
    '--ura-space': '3em',
    '--ura-radius': '0.9em',
    '--ura-line-height': '2.5',
    '--ura-title-size': '3em',
    '--ura-heading-font': 'monospace',
    '--ura-heading-weight': '300',
  })[name] ?? 'rgb(1, 2, 3)';

/** The computed styles of two widgets, as one text. */
const look = (widgets: readonly { shadowRoot: ShadowRoot }[]) => {
  const elements = widgets.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.root *')]);
  return elements
    .map((element) => {
      const {
        color,
        backgroundColor,
        borderColor,
        outlineColor,
        borderRadius,
        margin,
        font,
        lineHeight,
        rowGap,
      } = getComputedStyle(element);
      return [
        color,
        backgroundColor,
        borderColor,
        outlineColor,
        borderRadius,
        margin,
        font,
        lineHeight,
        rowGap,
      ].join();
    })
    .join('\n');
};

/** The status that a token colours. The call on the page is open. */
const STATUSES: Readonly<Record<string, string>> = {
  '--ura-soon': 'closing-soon',
  '--ura-planned': 'planned',
  '--ura-completed': 'completed',
  '--ura-suspended': 'suspended',
  '--ura-cancelled': 'cancelled',
  '--ura-closed': 'closed',
  '--ura-unknown': 'unknown',
};

/** Every documented token changes something. */
export const EachTokenCounts: Story = {
  tags: ['!dev'],
  play: async ({ canvasElement }) => {
    const data = canvasElement.querySelector('ura-data')!;
    const widgets = await Promise.all(
      ['ura-grant-call', 'ura-member-directory'].map((name) => widgetIn(canvasElement, name)),
    );
    // The focus colour needs a focused element, and the colour of another status another call.
    widgets[1]!.shadowRoot.querySelector('input')!.focus();
    const status = widgets[0]!.shadowRoot.querySelector('[part=status]')!;
    const idle: string[] = [];
    for (const { name } of tokens) {
      const other = STATUSES[name];
      if (other) status.classList.replace('open', other);
      const before = look(widgets);
      data.style.setProperty(name, telling(name));
      if (look(widgets) === before) idle.push(name);
      data.style.removeProperty(name);
      if (other) status.classList.replace(other, 'open');
    }
    await expect(tokens.length).toBeGreaterThan(0);
    await expect(idle).toEqual([]);
  },
};
