import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/organisation-card/organisation-card.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Organisation card',
  component: 'ura-organisation-card',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    record: {
      control: 'select',
      options: [
        'rrjeti-harku',
        'shtepia-e-bozhures',
        'oaza-e-librit',
        'fondi-zymbyl',
        'v4d-incubator',
        'qkb',
        'd4d',
      ],
    },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-organisation-card
      src=${ifDefined(args['src'])}
      record=${ifDefined(args['record'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-organisation-card
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-organisation-card', name);

export const Network: Story = of('network');
export const Member: Story = of('member');
export const NoLogo: Story = of('no-logo');
export const One: Story = of('one');
export const Many: Story = of('many');
export const AllFacts: Story = of('all-facts');
export const LongNames: Story = of('long-names');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const NoRecord: Story = of('no-record');
export const WithoutScript: Story = of('without-script');

/** Uses the card by keyboard. */
export const Behaviour: Story = {
  ...of('network'),
  play: async ({ canvasElement, step }) => {
    const card = await widgetIn(canvasElement, 'ura-organisation-card');
    const members = () => card.shadowRoot.querySelectorAll('[data-list=members] > li');

    await step('The host page can open its own page for the organisation', async () => {
      const selects = collectEvents(canvasElement, 'ura-select', (event) => event.preventDefault());
      card.shadowRoot.querySelector<HTMLElement>('[part=title] a')?.focus();
      await userEvent.keyboard('{Enter}');
      await expect(selects[0]?.detail).toMatchObject({ noun: 'organisations', id: 'rrjeti-harku' });
    });

    await step('One click shows the other members, and focus moves to the first of them', async () => {
      await expect(members()).toHaveLength(5);
      card.shadowRoot.querySelector<HTMLElement>('[part=more]')?.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(members()).toHaveLength(14));
      await expect(card.shadowRoot.activeElement).toBe(members()[5]);
    });
  },
};
