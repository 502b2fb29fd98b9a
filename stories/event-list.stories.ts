import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/event-list/event-list.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Event list',
  component: 'ura-event-list',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    kind: {
      control: 'select',
      options: ['', 'training', 'workshop', 'conference', 'info-session', 'exchange'],
    },
    municipality: { control: 'select', options: ['', 'xk-gjilan', 'xk-prizren', 'al-shkoder'] },
    organiser: { control: 'select', options: ['', 'rrjeti-harku', 'fondi-zymbyl', 'd4d'] },
    status: {
      control: 'select',
      options: ['', 'now', 'upcoming', 'postponed', 'cancelled', 'undated', 'past'],
    },
    series: { control: 'select', options: ['', 'forumi-i-harkut'] },
    past: { control: 'select', options: ['fold', 'show', 'hide'] },
    view: { control: 'select', options: ['', 'list', 'cards'] },
    lock: {
      control: 'select',
      options: ['', 'search', 'organiser', 'search kind municipality organiser status download'],
    },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-event-list
      src=${ifDefined(args['src'])}
      kind=${ifDefined(args['kind'] || undefined)}
      municipality=${ifDefined(args['municipality'] || undefined)}
      organiser=${ifDefined(args['organiser'] || undefined)}
      status=${ifDefined(args['status'] || undefined)}
      series=${ifDefined(args['series'] || undefined)}
      past=${ifDefined(args['past'] || undefined)}
      view=${ifDefined(args['view'] || undefined)}
      lock=${ifDefined(args['lock'] || undefined)}
      limit=${ifDefined(args['limit'])}
      url-state=${ifDefined(args['url-state'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-event-list
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-event-list', name);

export const Agenda: Story = of('agenda');
export const Cards: Story = of('cards');
export const One: Story = of('one');
export const Many: Story = of('many');
export const OnNow: Story = of('on-now');
export const Postponed: Story = of('postponed');
export const PostponedLongAgo: Story = of('postponed-long-ago');
export const RegistrationClosed: Story = of('registration-closed');
export const WithPast: Story = of('with-past');
export const WithoutPast: Story = of('without-past');
export const Archive: Story = of('archive');
export const OnlyPast: Story = of('only-past');
export const Filtered: Story = of('filtered');
export const Organiser: Story = of('organiser');
export const ListOnly: Story = of('list-only');
export const LongNames: Story = of('long-names');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const WithoutScript: Story = of('without-script');

/** Opens and closes past events by keyboard. */
export const Behaviour: Story = {
  ...of('agenda'),
  play: async ({ canvasElement, step }) => {
    const list = await widgetIn(canvasElement, 'ura-event-list');
    const rows = () => list.shadowRoot.querySelectorAll('[part=row]').length;
    const button = list.shadowRoot.querySelector<HTMLElement>('[part=past] button')!;

    await step('Past events open below their button, and focus stays there', async () => {
      button.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(rows()).toBe(11));
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await expect(list.shadowRoot.activeElement).toBe(button);
    });

    await step('They close again', async () => {
      await userEvent.keyboard(' ');
      await waitFor(() => expect(rows()).toBe(9));
    });
  },
};
