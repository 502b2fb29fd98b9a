import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import '../components/elements/grant-call/grant-call.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Grant call',
  component: 'ura-grant-call',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    details: { control: 'select', options: ['fold', 'show'] },
    record: {
      control: 'select',
      options: [
        'grante-te-vogla-2026',
        'bregu-dhe-malesia-2026',
        'zeri-i-te-rinjve-2027',
        'mbeshtetje-e-shpejte',
        'rinia-ne-levizje-2025',
      ],
    },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-grant-call
      src=${ifDefined(args['src'])}
      record=${ifDefined(args['record'])}
      details=${ifDefined(args['details'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-grant-call
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-grant-call', name);

export const Open: Story = of('open');
export const ClosingSoon: Story = of('closing-soon');
export const ClosesTomorrow: Story = of('closes-tomorrow');
export const ClosesToday: Story = of('closes-today');
export const Forecast: Story = of('forecast');
export const Stages: Story = of('stages');
export const StagesAhead: Story = of('stages-ahead');
export const Rolling: Story = of('rolling');
export const Closed: Story = of('closed');
export const Cancelled: Story = of('cancelled');
export const Unknown: Story = of('unknown');
export const FewFacts: Story = of('few-facts');
export const LongNames: Story = of('long-names');
export const OneLanguage: Story = of('one-language');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const NoRecord: Story = of('no-record');
export const WithoutScript: Story = of('without-script');

/** Uses a call by keyboard. */
export const Behaviour: Story = {
  ...of('open'),
  play: async ({ canvasElement, step }) => {
    const call = await widgetIn(canvasElement, 'ura-grant-call');
    const status = () => call.shadowRoot.querySelector('[part=status]');
    const focus = (selector: string) => {
      const control = call.shadowRoot.querySelector<HTMLElement>(selector);
      control?.focus();
      return expect(call.shadowRoot.activeElement).toBe(control);
    };

    await step('The host page can open its own page for the publisher', async () => {
      const selects = collectEvents(canvasElement, 'ura-select', (event) => event.preventDefault());
      await focus('.by a');
      await userEvent.keyboard('{Enter}');
      await expect(selects).toHaveLength(1);
      await expect(selects[0]?.detail).toMatchObject({ noun: 'organisations', id: 'fondi-zymbyl' });
    });

    await step('The deadline can be added to a calendar', async () => {
      const made = spyOn(URL, 'createObjectURL');
      // The download itself is skipped, so that viewing the story saves no file.
      const saved = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
      try {
        await userEvent.click(call.shadowRoot.querySelector('.calendar > summary')!);
        await waitFor(() => expect(call.shadowRoot.querySelector('.calendar button')).not.toBeNull());
        await focus('.calendar button');
        await userEvent.keyboard('{Enter}');
        await expect(saved).toHaveBeenCalledOnce();
        const file = made.mock.calls[0]?.[0] as Blob;
        const text = await file.text();
        await expect(text).toContain('BEGIN:VEVENT');
        await expect(text).toContain('DTSTART:20261204T150000Z');
      } finally {
        made.mockRestore();
        saved.mockRestore();
      }
    });

    await step('It closes at its deadline on the open page', async () => {
      const begin = performance.now();
      const closes = Date.parse('2026-12-04T15:00:00Z');
      const running = { now: () => new Date(closes - 200 + (performance.now() - begin)) };
      Object.assign(call, { clock: running });
      await waitFor(() => expect(status()).toHaveAttribute('data-status', 'closing-soon'));
      await waitFor(() => expect(status()).toHaveAttribute('data-status', 'closed'));
      await expect(call.shadowRoot.querySelector('[part=action]')).toBeNull();
      Object.assign(call, { clock });
      await waitFor(() => expect(status()).toHaveAttribute('data-status', 'open'));
    });
  },
};

/** Retries a failed load by keyboard, which then succeeds. */
export const TryAgain: Story = {
  ...of('failed'),
  play: async ({ canvasElement }) => {
    const call = await widgetIn(canvasElement, 'ura-grant-call');
    const loads = collectEvents(canvasElement, 'ura-load');
    call.shadowRoot.querySelector<HTMLElement>('[part=message] button')?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(call.shadowRoot.querySelector('svg.line')).not.toBeNull());
    await waitFor(() => expect(call.shadowRoot.querySelector('[data-status=open]')).not.toBeNull());
    await expect(loads).toHaveLength(1);
  },
};
