import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/funder-credit/funder-credit.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Funder credit',
  component: 'ura-funder-credit',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    noun: { control: 'select', options: ['projects', 'programmes', 'events', 'articles'] },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-funder-credit
      src=${ifDefined(args['src'])}
      record=${ifDefined(args['record'])}
      noun=${ifDefined(args['noun'])}
      project=${ifDefined(args['project'])}
      programme=${ifDefined(args['programme'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-funder-credit
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-funder-credit', name);

export const Sentence: Story = of('sentence');
export const Names: Story = of('names');
export const One: Story = of('one');
export const Everyone: Story = of('everyone');
export const Programme: Story = of('programme');
export const Article: Story = of('article');
export const Many: Story = of('many');
export const NoLogo: Story = of('no-logo');
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

/** Uses the credit by keyboard. */
export const Behaviour: Story = {
  ...of('sentence'),
  play: async ({ canvasElement, step }) => {
    const credit = await widgetIn(canvasElement, 'ura-funder-credit');

    await step('The host page can open its own page for the funder', async () => {
      const selects = collectEvents(canvasElement, 'ura-select', (event) => event.preventDefault());
      credit.shadowRoot.querySelector<HTMLElement>('[part=row] a')?.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(selects).toHaveLength(1));
      await expect(selects[0]?.detail).toMatchObject({ noun: 'organisations', id: 'fondi-zymbyl' });
    });
  },
};
