import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../components/elements/programme/programme.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Programme',
  component: 'ura-programme',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    record: {
      control: 'select',
      options: [
        'programi-lagjja',
        'akt-ls',
        'tacso',
        'kcsf-resource-centre',
        'qkb-programme-1',
        'qkb-programme-2',
        'code-of-standards',
      ],
    },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-programme
      src=${ifDefined(args['src'])}
      record=${ifDefined(args['record'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-programme
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-programme', name);

export const Programme: Story = of('programme');
export const Groups: Story = of('groups');
export const PlacesWithoutALabel: Story = of('places-without-a-label');
export const SeveralCurrencies: Story = of('several-currencies');
export const Services: Story = of('services');
export const One: Story = of('one');
export const Many: Story = of('many');
export const LongNames: Story = of('long-names');
export const OneLanguage: Story = of('one-language');
export const Partial: Story = of('partial');
export const Empty: Story = of('empty');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const NoRecord: Story = of('no-record');
export const WithoutScript: Story = of('without-script');

/** The host page can open its own page for a selected record. */
export const Behaviour: Story = {
  ...of('programme'),
  play: async ({ canvasElement, step }) => {
    const programme = await widgetIn(canvasElement, 'ura-programme');
    const selects = collectEvents(canvasElement, 'ura-select', (event) => event.preventDefault());

    await step('For the programme', async () => {
      programme.shadowRoot.querySelector<HTMLElement>('[part=title] a')?.focus();
      await userEvent.keyboard('{Enter}');
      await expect(selects.at(-1)?.detail).toMatchObject({ noun: 'programmes', id: 'programi-lagjja' });
    });

    await step('For one of its projects', async () => {
      programme.shadowRoot.querySelector<HTMLElement>('.components [part=row] a')?.focus();
      await userEvent.keyboard('{Enter}');
      await expect(selects.at(-1)?.detail).toMatchObject({ noun: 'projects', id: 'kopshti-i-perbashket' });
    });
  },
};
