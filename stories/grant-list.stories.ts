import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/grant-list/grant-list.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Grant list',
  component: 'ura-grant-list',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    funder: {
      control: 'select',
      options: ['', 'fondi-zymbyl', 'agjencia-ketri', 'fondacioni-mjegulla'],
    },
    recipient: { control: 'select', options: ['', 'oaza-e-librit', 'qendra-ledhi'] },
    programme: { control: 'select', options: ['', 'programi-lagjja'] },
    municipality: { control: 'select', options: ['', 'xk-gjilan', 'xk-prizren', 'al-vlore'] },
    year: { control: 'select', options: ['', '2025', '2026'] },
    sort: { control: 'select', options: ['date', 'amount', 'title', 'recipient', 'funder', 'municipality'] },
    chart: { control: 'select', options: ['year', 'funder', 'municipality', 'none'] },
    lock: {
      control: 'select',
      options: ['', 'search', 'view', 'funder', 'search year funder programme municipality view download'],
    },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-grant-list
      src=${ifDefined(args['src'])}
      funder=${ifDefined(args['funder'] || undefined)}
      recipient=${ifDefined(args['recipient'] || undefined)}
      programme=${ifDefined(args['programme'] || undefined)}
      municipality=${ifDefined(args['municipality'] || undefined)}
      year=${ifDefined(args['year'] || undefined)}
      sort=${ifDefined(args['sort'])}
      chart=${ifDefined(args['chart'])}
      lock=${ifDefined(args['lock'] || undefined)}
      limit=${ifDefined(args['limit'])}
      url-state=${ifDefined(args['url-state'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-grant-list
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-grant-list', name);

export const Grants: Story = of('grants');
export const One: Story = of('one');
export const Many: Story = of('many');
export const ByFunder: Story = of('by-funder');
export const ByMunicipality: Story = of('by-municipality');
export const WithoutChart: Story = of('without-chart');
export const ByAmount: Story = of('by-amount');
export const Programme: Story = of('programme');
export const Filtered: Story = of('filtered');
export const ListOnly: Story = of('list-only');
export const FirstRows: Story = of('first-rows');
export const Individual: Story = of('individual');
export const WithoutAmounts: Story = of('without-amounts');
export const NoAmounts: Story = of('no-amounts');
export const LongNames: Story = of('long-names');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const WithoutScript: Story = of('without-script');

/** Uses the chart by keyboard. */
export const Behaviour: Story = {
  ...of('grants'),
  play: async ({ canvasElement, step }) => {
    const list = await widgetIn(canvasElement, 'ura-grant-list');
    const choices = [...list.shadowRoot.querySelectorAll<HTMLElement>('[part=views] button')];
    const charts = () => list.shadowRoot.querySelectorAll('[part=chart]').length;

    await step('Each currency has its own chart', async () => {
      await expect(charts()).toBe(2);
    });

    await step('The visitor chooses the grouping, or hides the chart', async () => {
      choices[1]!.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(choices[1]).toHaveAttribute('aria-pressed', 'true'));
      choices[3]!.focus();
      await userEvent.keyboard(' ');
      await waitFor(() => expect(charts()).toBe(0));
    });
  },
};
