import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/project-list/project-list.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Project list',
  component: 'ura-project-list',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    view: { control: 'select', options: ['cards', 'table', 'timeline'] },
    group: { control: 'select', options: ['', 'programme'] },
    sort: {
      control: 'select',
      options: ['start', 'end', 'title', 'status', 'run-by', 'funder', 'municipality', 'budget'],
    },
    status: {
      control: 'select',
      options: ['', 'in-progress', 'planned', 'completed', 'suspended', 'cancelled', 'unknown'],
    },
    programme: { control: 'select', options: ['', 'programi-lagjja'] },
    funder: {
      control: 'select',
      options: ['', 'fondi-zymbyl', 'agjencia-ketri', 'fondacioni-mjegulla', 'unmik'],
    },
    municipality: { control: 'select', options: ['', 'xk-gjilan', 'xk-peje', 'al-vlore'] },
    organisation: { control: 'select', options: ['', 'shtepia-e-bozhures', 'radio-korja'] },
    year: { control: 'select', options: ['', '2023', '2025', '2026'] },
    lock: {
      control: 'select',
      options: [
        '',
        'search',
        'view',
        'status',
        'search status programme funder municipality year view download',
      ],
    },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-project-list
      src=${ifDefined(args['src'])}
      view=${ifDefined(args['view'])}
      group=${ifDefined(args['group'] || undefined)}
      sort=${ifDefined(args['sort'])}
      status=${ifDefined(args['status'] || undefined)}
      programme=${ifDefined(args['programme'] || undefined)}
      funder=${ifDefined(args['funder'] || undefined)}
      municipality=${ifDefined(args['municipality'] || undefined)}
      organisation=${ifDefined(args['organisation'] || undefined)}
      year=${ifDefined(args['year'] || undefined)}
      lock=${ifDefined(args['lock'] || undefined)}
      limit=${ifDefined(args['limit'])}
      url-state=${ifDefined(args['url-state'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-project-list
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-project-list', name);

export const Cards: Story = of('cards');
export const Table: Story = of('table');
export const Timeline: Story = of('timeline');
export const TimelineByProgramme: Story = of('timeline-by-programme');
export const EveryPrecision: Story = of('every-precision');
export const FarOlder: Story = of('far-older');
export const WithoutDates: Story = of('without-dates');
export const One: Story = of('one');
export const Many: Story = of('many');
export const Running: Story = of('running');
export const Programme: Story = of('programme');
export const Organisation: Story = of('organisation');
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

/** By keyboard: opens a fact sheet, switches to the timeline and closes it there. */
export const Behaviour: Story = {
  ...of('cards'),
  play: async ({ canvasElement, step }) => {
    const list = await widgetIn(canvasElement, 'ura-project-list');
    const opener = () => list.shadowRoot.querySelector<HTMLElement>('[part=row] button')!;

    await step('A title opens the fact sheet', async () => {
      opener().focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(opener()).toHaveAttribute('aria-expanded', 'true'));
      await expect(list.shadowRoot.querySelectorAll('[part=details]')).toHaveLength(1);
    });

    await step('It stays open on the timeline and closes there', async () => {
      const views = [...list.shadowRoot.querySelectorAll<HTMLElement>('[part=views] button')];
      views[2]!.focus();
      await userEvent.keyboard(' ');
      await waitFor(() => expect(list.shadowRoot.querySelector('[part=axis]')).not.toBeNull());
      await expect(opener()).toHaveAttribute('aria-expanded', 'true');
      opener().focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(list.shadowRoot.querySelector('[part=details]')).toBeNull());
    });
  },
};
