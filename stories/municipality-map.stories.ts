import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/municipality-map/municipality-map.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Municipality map',
  component: 'ura-municipality-map',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    country: { control: 'select', options: ['', 'xk', 'al', 'xk al'] },
    count: {
      control: 'select',
      options: [
        'organisations',
        'members',
        'projects',
        'calls',
        'grants',
        'services',
        'events',
        'programmes',
      ],
    },
    lock: { control: 'select', options: ['', 'municipality'] },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-municipality-map
      src=${ifDefined(args['src'])}
      country=${ifDefined(args['country'])}
      count=${ifDefined(args['count'])}
      network=${ifDefined(args['network'])}
      programme=${ifDefined(args['programme'])}
      municipality=${ifDefined(args['municipality'])}
      lock=${ifDefined(args['lock'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-municipality-map
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-municipality-map', name);

export const Organisations: Story = of('organisations');
export const Members: Story = of('members');
export const OneCountry: Story = of('one-country');
export const Chosen: Story = of('chosen');
export const Locked: Story = of('locked');
export const Projects: Story = of('projects');
export const Programmes: Story = of('programmes');
export const OfAProgramme: Story = of('of-a-programme');
export const One: Story = of('one');
export const Many: Story = of('many');
export const PlacesOfItsOwn: Story = of('places-of-its-own');
export const LongNames: Story = of('long-names');
export const Nowhere: Story = of('nowhere');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const NoRecord: Story = of('no-record');
export const WithoutScript: Story = of('without-script');

/** Uses the map by keyboard. */
export const Behaviour: Story = {
  ...of('one-country'),
  play: async ({ canvasElement, step }) => {
    const map = await widgetIn(canvasElement, 'ura-municipality-map');
    const tile = (id: string) => map.shadowRoot.querySelector<HTMLElement>(`[data-place="${id}"]`)!;
    const filters = collectEvents(canvasElement, 'ura-filter');

    await step('Arrow keys move between neighbouring tiles', async () => {
      tile('xk-prishtine').focus();
      await userEvent.keyboard('{ArrowDown}{ArrowDown}');
      await userEvent.keyboard('{ArrowRight}');
      await expect(map.shadowRoot.activeElement).toBe(tile('xk-ranillug'));
      await userEvent.keyboard('{ArrowLeft}');
      await expect(map.shadowRoot.activeElement).toBe(tile('xk-gjilan'));
    });

    await step('Enter selects a municipality and clears the selection again', async () => {
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(tile('xk-gjilan')).toHaveAttribute('aria-pressed', 'true'));
      await expect(filters.at(-1)?.detail).toEqual({ filters: { municipality: 'xk-gjilan' }, count: 1 });
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(tile('xk-gjilan')).toHaveAttribute('aria-pressed', 'false'));
      await expect(filters.at(-1)?.detail).toMatchObject({ filters: {} });
    });
  },
};
