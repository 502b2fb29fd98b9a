import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../components/elements/key-figures/key-figures.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/Key figures',
  component: 'ura-key-figures',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-key-figures
      src=${ifDefined(args['src'])}
      network=${ifDefined(args['network'])}
      programme=${ifDefined(args['programme'])}
      figures=${ifDefined(args['figures'])}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-key-figures
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-key-figures', name);

export const Everything: Story = of('everything');
export const Network: Story = of('network');
export const Programme: Story = of('programme');
export const Chosen: Story = of('chosen');
export const One: Story = of('one');
export const Many: Story = of('many');
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
