import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/member-directory/member-directory.define.ts';
import { COMMON, HEADING_LEVEL, KIND, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Member directory',
  component: 'ura-member-directory',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    network: { control: 'select', options: ['', 'rrjeti-harku', 'v4d-incubator'] },
    kind: KIND,
    municipality: {
      control: 'select',
      options: [
        '',
        'xk-prishtine',
        'xk-gjilan',
        'xk-prizren',
        'xk-gjakove',
        'xk-gracanice',
        'al-tirane',
        'al-shkoder',
      ],
    },
    lock: {
      control: 'select',
      options: ['', 'search', 'kind', 'municipality', 'kind municipality', 'search kind municipality'],
    },
    view: { control: 'inline-radio', options: ['list', 'cards'] },
    group: { control: 'inline-radio', options: ['', 'letter', 'kind', 'municipality'] },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-member-directory
      src=${ifDefined(args['src'])}
      network=${ifDefined(args['network'] || undefined)}
      kind=${ifDefined(args['kind'] || undefined)}
      municipality=${ifDefined(args['municipality'] || undefined)}
      lock=${ifDefined(args['lock'] || undefined)}
      view=${ifDefined(args['view'])}
      group=${ifDefined(args['group'] || undefined)}
      limit=${ifDefined(args['limit'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-member-directory
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-member-directory', name);

export const Members: Story = of('members');
export const AllOrganisations: Story = of('all-organisations');
export const One: Story = of('one');
// Its file is nearly one megabyte, so it is not part of the docs page.
export const Many: Story = { ...of('many'), tags: ['!autodocs'] };
export const Filtered: Story = of('filtered');
export const Locked: Story = of('locked');
export const ListOnly: Story = of('list-only');
export const Cards: Story = of('cards');
export const ByLetter: Story = of('by-letter');
export const ByKind: Story = of('by-kind');
export const ByMunicipality: Story = of('by-municipality');
export const NoDownload: Story = of('no-download');
export const FirstRows: Story = of('first-rows');
export const NoLogos: Story = of('no-logos');
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

const rowsOf = (directory: { shadowRoot: ShadowRoot }) => [
  ...directory.shadowRoot.querySelectorAll<HTMLElement>('[part=row]'),
];
/** The names that open a row. Individuals have no details. */
const namesOf = (directory: { shadowRoot: ShadowRoot }) => [
  ...directory.shadowRoot.querySelectorAll<HTMLElement>('button[part=name]'),
];

/** Uses the list by keyboard. */
export const Behaviour: Story = {
  ...of('members'),
  play: async ({ canvasElement, step }) => {
    const directory = await widgetIn(canvasElement, 'ura-member-directory');
    const search = directory.shadowRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    const filters = collectEvents(canvasElement, 'ura-filter');
    const count = rowsOf(directory).length;
    const write = async (text: string) => {
      await userEvent.tripleClick(search); // selects the text
      await userEvent.keyboard(text);
    };

    await step('A place is found in every spelling and script', async () => {
      for (const spelling of ['gjakove', 'Đakovica', 'djakovica', 'Ђаковица']) {
        await write(spelling);
        await waitFor(() => expect(rowsOf(directory)).toHaveLength(1));
      }
      await expect(filters.at(-1)?.detail).toEqual({ filters: { text: 'Ђаковица' }, count: 1 });
    });

    await step('No results: a sentence says how to go on', async () => {
      await write('qqqq');
      await waitFor(() => expect(directory.shadowRoot.querySelector('[part=message]')).not.toBeNull());
    });

    await step('Clearing all filters keeps focus in the controls', async () => {
      directory.shadowRoot.querySelector<HTMLElement>('.clear')!.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(rowsOf(directory)).toHaveLength(count));
      await expect(directory.shadowRoot.activeElement).toBe(search);
    });

    await step('A filter keeps only matching members and updates the count', async () => {
      const kinds = directory.shadowRoot.querySelector('select')!;
      await userEvent.selectOptions(kinds, 'community-based');
      await waitFor(() => expect(rowsOf(directory).length).toBeLessThan(count));
      await expect(filters.at(-1)?.detail).toEqual({
        filters: { kind: 'community-based' },
        count: rowsOf(directory).length,
      });
      await userEvent.selectOptions(kinds, '');
      await waitFor(() => expect(rowsOf(directory)).toHaveLength(count));
    });

    await step('A row opens and closes', async () => {
      const name = namesOf(directory)[0]!;
      name.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(name).toHaveAttribute('aria-expanded', 'true'));
      const details = directory.shadowRoot.getElementById(name.getAttribute('aria-controls')!);
      await expect(details).toBeVisible();
      await userEvent.keyboard(' ');
      await waitFor(() => expect(name).toHaveAttribute('aria-expanded', 'false'));
      await expect(details).not.toBeVisible();
    });

    await step('The host page can open its own page instead', async () => {
      const name = namesOf(directory)[1]!;
      canvasElement.addEventListener('ura-select', (event) => event.preventDefault(), { once: true });
      name.focus();
      await userEvent.keyboard('{Enter}');
      await expect(name).toHaveAttribute('aria-expanded', 'false');
    });
  },
};

/** Shows more rows on request, and moves focus to the first new one. */
export const ShowMore: Story = {
  ...of('first-rows'),
  play: async ({ canvasElement }) => {
    const directory = await widgetIn(canvasElement, 'ura-member-directory');
    directory.shadowRoot.querySelector<HTMLElement>('[part=more]')!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(rowsOf(directory)).toHaveLength(10));
    await waitFor(() =>
      expect(directory.shadowRoot.activeElement).toBe(rowsOf(directory)[5]!.querySelector('button')),
    );
  },
};
