import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/data-health/data-health.define.ts';
import { NOUNS } from '../src/model/noun.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Data health',
  component: 'ura-data-health',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    severity: { control: 'select', options: ['', 'error', 'warning', 'advice'] },
    noun: { control: 'select', options: ['', 'file', ...NOUNS] },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-data-health
      src=${ifDefined(args['src'])}
      severity=${ifDefined(args['severity'] || undefined)}
      noun=${ifDefined(args['noun'] || undefined)}
      limit=${ifDefined(args['limit'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-data-health
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-data-health', name);

export const Typical: Story = of('typical');
export const One: Story = of('one');
// Its file is nearly one megabyte, so it is not part of the docs page.
export const Many: Story = { ...of('many'), tags: ['!autodocs'] };
export const Errors: Story = of('errors');
export const OnlyWarnings: Story = of('only-warnings');
export const OnlyCalls: Story = of('only-calls');
export const Folded: Story = of('folded');
export const WithoutEdit: Story = of('without-edit');
export const LongNames: Story = of('long-names');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const WithoutScript: Story = of('without-script');

/** Uses the findings by keyboard. */
export const Behaviour: Story = {
  ...of('typical'),
  play: async ({ canvasElement, step }) => {
    const health = await widgetIn(canvasElement, 'ura-data-health');
    const rows = () => [...health.shadowRoot.querySelectorAll('[part=row]')];
    await waitFor(() => expect(rows()).toHaveLength(48));
    const filters = collectEvents(canvasElement, 'ura-filter');

    await step('A filter keeps only matching findings', async () => {
      const severity = health.shadowRoot.querySelector<HTMLSelectElement>('select[name=severity]')!;
      await userEvent.selectOptions(severity, 'warning');
      await waitFor(() => expect(rows()).toHaveLength(1));
      await expect(filters.at(-1)?.detail).toEqual({ filters: { severity: 'warning' }, count: 1 });
    });

    await step('Clearing the filter keeps focus in the controls', async () => {
      health.shadowRoot.querySelector<HTMLElement>('[part=count] button')!.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(rows()).toHaveLength(48));
      await expect(health.shadowRoot.activeElement?.localName).toBe('select');
    });
  },
};
