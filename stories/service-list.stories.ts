import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/service-list/service-list.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Service list',
  component: 'ura-service-list',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    kind: { control: 'select', options: ['', 'help-desk', 'training', 'mentoring', 'networking'] },
    municipality: { control: 'select', options: ['', 'xk-prishtine', 'al-shkoder', 'al-tirane'] },
    channel: { control: 'select', options: ['', 'onsite', 'online', 'phone', 'email'] },
    provider: { control: 'select', options: ['', 'qkb', 'kcsf', 'tacso', 'rrjeti-harku'] },
    lock: {
      control: 'select',
      options: ['', 'search', 'provider', 'search kind municipality channel provider download'],
    },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-service-list
      src=${ifDefined(args['src'])}
      kind=${ifDefined(args['kind'] || undefined)}
      municipality=${ifDefined(args['municipality'] || undefined)}
      channel=${ifDefined(args['channel'] || undefined)}
      provider=${ifDefined(args['provider'] || undefined)}
      lock=${ifDefined(args['lock'] || undefined)}
      limit=${ifDefined(args['limit'])}
      url-state=${ifDefined(args['url-state'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-service-list
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-service-list', name);

export const Services: Story = of('services');
export const One: Story = of('one');
export const Many: Story = of('many');
export const HelpDesks: Story = of('help-desks');
export const Provider: Story = of('provider');
export const Programme: Story = of('programme');
export const Municipality: Story = of('municipality');
export const ByPhone: Story = of('by-phone');
export const ListOnly: Story = of('list-only');
export const FirstRows: Story = of('first-rows');
export const LongNames: Story = of('long-names');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const WithoutScript: Story = of('without-script');

/** Filters by municipality. */
export const Behaviour: Story = {
  ...of('services'),
  play: async ({ canvasElement, step }) => {
    const list = await widgetIn(canvasElement, 'ura-service-list');
    const rows = () => list.shadowRoot.querySelectorAll('[part=row]').length;
    const [, municipality] = list.shadowRoot.querySelectorAll('select');

    await step('A municipality keeps services with an office there', async () => {
      await userEvent.selectOptions(municipality!, 'al-shkoder');
      await waitFor(() => expect(rows()).toBe(2));
    });

    await step('Clearing it shows all services again', async () => {
      await userEvent.selectOptions(municipality!, '');
      await waitFor(() => expect(rows()).toBe(20));
    });
  },
};
