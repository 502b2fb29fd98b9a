import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/call-list/call-list.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Call list',
  component: 'ura-call-list',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    applicant: { control: 'select', options: ['', 'ngo', 'community-based', 'informal-group', 'individual'] },
    municipality: { control: 'select', options: ['', 'xk-gjilan', 'xk-prizren', 'al-vlore'] },
    funder: { control: 'select', options: ['', 'fondi-zymbyl', 'agjencia-ketri', 'fondacioni-mjegulla'] },
    currency: { control: 'select', options: ['', 'EUR', 'ALL'] },
    language: { control: 'select', options: ['', 'sq', 'sr', 'en'] },
    programme: { control: 'select', options: ['', 'programi-lagjja'] },
    status: { control: 'select', options: ['', 'closing-soon', 'open', 'rolling', 'forecast', 'closed'] },
    view: { control: 'select', options: ['list', 'cards', 'table'] },
    sort: {
      control: 'select',
      options: ['', 'deadline', 'amount', 'title', 'status', 'publisher', 'applicant'],
    },
    lock: {
      control: 'select',
      options: [
        '',
        'search',
        'status',
        'search applicant municipality funder amount currency language programme status download',
      ],
    },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-call-list
      src=${ifDefined(args['src'])}
      applicant=${ifDefined(args['applicant'] || undefined)}
      municipality=${ifDefined(args['municipality'] || undefined)}
      funder=${ifDefined(args['funder'] || undefined)}
      amount=${ifDefined(args['amount'] || undefined)}
      currency=${ifDefined(args['currency'] || undefined)}
      language=${ifDefined(args['language'] || undefined)}
      programme=${ifDefined(args['programme'] || undefined)}
      status=${ifDefined(args['status'] || undefined)}
      view=${ifDefined(args['view'])}
      sort=${ifDefined(args['sort'] || undefined)}
      lock=${ifDefined(args['lock'] || undefined)}
      limit=${ifDefined(args['limit'])}
      url-state=${ifDefined(args['url-state'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-call-list
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-call-list', name);

export const Calls: Story = of('calls');
export const Cards: Story = of('cards');
export const Table: Story = of('table');
export const One: Story = of('one');
export const Many: Story = of('many');
export const ForInformalGroups: Story = of('for-informal-groups');
export const InOnePlace: Story = of('in-one-place');
export const Locked: Story = of('locked');
export const OnlyClosed: Story = of('only-closed');
export const NothingOpen: Story = of('nothing-open');
export const LongNames: Story = of('long-names');
export const FewFacts: Story = of('few-facts');
export const Empty: Story = of('empty');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const WithoutScript: Story = of('without-script');

/** Opens a call in place by keyboard, and unfolds closed calls. */
export const Opened: Story = {
  ...of('calls'),
  play: async ({ canvasElement }) => {
    const list = await widgetIn(canvasElement, 'ura-call-list');
    const title = await waitFor(() => {
      const found = list.shadowRoot.querySelector<HTMLElement>('.row button');
      if (!found) throw new Error('there is no call yet');
      return found;
    });
    title.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(list.shadowRoot.querySelector('ura-grant-call')).not.toBeNull());
    list.shadowRoot.querySelector<HTMLElement>('.over summary')!.click();
    await waitFor(() => expect(list.shadowRoot.querySelectorAll('[part=row]')).toHaveLength(5));
  },
};
