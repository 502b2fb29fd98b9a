import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/project-card/project-card.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Project card',
  component: 'ura-project-card',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    details: { control: 'select', options: ['fold', 'show'] },
    record: {
      control: 'select',
      options: [
        'kopshti-i-perbashket',
        'libri-udhetar',
        'zeri-i-lumit',
        'punetoria-e-pelhures',
        'bregu-i-paster',
        'harta-e-zhurmes',
        'barabar',
        'v4d',
      ],
    },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-project-card
      src=${ifDefined(args['src'])}
      record=${ifDefined(args['record'])}
      details=${ifDefined(args['details'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-project-card
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-project-card', name);

export const InProgress: Story = of('in-progress');
export const Planned: Story = of('planned');
export const Completed: Story = of('completed');
export const CompletedAgainstItsWord: Story = of('completed-against-its-word');
export const Suspended: Story = of('suspended');
export const Cancelled: Story = of('cancelled');
export const Unknown: Story = of('unknown');
export const FewFacts: Story = of('few-facts');
export const ManyParties: Story = of('many-parties');
export const LongNames: Story = of('long-names');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const NoRecord: Story = of('no-record');
export const WithoutScript: Story = of('without-script');

/** Uses a project, and changes the page around it. */
export const Behaviour: Story = {
  ...of('in-progress'),
  play: async ({ canvasElement, step }) => {
    const card = await widgetIn(canvasElement, 'ura-project-card');
    const title = () => card.shadowRoot.querySelector('[part=title]');

    await step('The host page can open its own page for the project', async () => {
      const selects = collectEvents(canvasElement, 'ura-select', (event) => event.preventDefault());
      title()?.querySelector('a')?.focus();
      await userEvent.keyboard('{Enter}');
      await expect(selects).toHaveLength(1);
      await expect(selects[0]?.detail).toMatchObject({ noun: 'projects', id: 'kopshti-i-perbashket' });
    });

    await step('Its headings follow the host page', async () => {
      await expect(title()?.localName).toBe('h3');
      card.setAttribute('heading-level', '2');
      await waitFor(() => expect(title()?.localName).toBe('h2'));
      await expect(card.shadowRoot.querySelector('[part=section]')?.localName).toBe('h3');
      card.setAttribute('heading-level', 'none');
      await waitFor(() => expect(title()?.localName).toBe('p'));
      card.setAttribute('heading-level', '3');
      await waitFor(() => expect(title()?.localName).toBe('h3'));
    });

    await step('It follows changes to the language of the page', async () => {
      const before = card.getAttribute('lang');
      card.lang = 'en';
      await waitFor(() => expect(title()).toHaveTextContent('The Shared Garden'));
      card.lang = 'sr-Cyrl';
      await waitFor(() => expect(title()).toHaveTextContent('Заједничка башта'));
      if (before === null) card.removeAttribute('lang');
    });
  },
};
