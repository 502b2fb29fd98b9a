import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/elements/news-list/news-list.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, widgetIn, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/News list',
  component: 'ura-news-list',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    year: { control: 'select', options: ['', '2018', '2026'] },
    about: { control: 'select', options: ['', 'fondi-zymbyl', 'libri-udhetar', 'd4d'] },
    view: { control: 'select', options: ['', 'list', 'cards'] },
    lock: { control: 'select', options: ['', 'search', 'year', 'search year download'] },
    limit: { control: { type: 'number', min: 1, max: 200 } },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html`<ura-news-list
      src=${ifDefined(args['src'])}
      year=${ifDefined(args['year'] || undefined)}
      about=${ifDefined(args['about'] || undefined)}
      view=${ifDefined(args['view'] || undefined)}
      lock=${ifDefined(args['lock'] || undefined)}
      limit=${ifDefined(args['limit'])}
      url-state=${ifDefined(args['url-state'] || undefined)}
      heading-level=${ifDefined(args['heading-level'])}
      timeout=${ifDefined(args['timeout'])}
      .clock=${clock}
      >${fallbackIn(context)}</ura-news-list
    >`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-news-list', name);

export const News: Story = of('news');
export const Cards: Story = of('cards');
export const One: Story = of('one');
export const Many: Story = of('many');
export const Pictures: Story = of('pictures');
export const Future: Story = of('future');
export const Filtered: Story = of('filtered');
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

/** Opens and closes an article by keyboard. */
export const Behaviour: Story = {
  ...of('news'),
  play: async ({ canvasElement, step }) => {
    const list = await widgetIn(canvasElement, 'ura-news-list');
    const headline = list.shadowRoot.querySelector<HTMLElement>('[part=name] button')!;
    const paragraphs = () => list.shadowRoot.querySelectorAll('[part=details] p').length;

    await step('It opens the text below it', async () => {
      headline.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(paragraphs()).toBe(1));
      await expect(headline).toHaveAttribute('aria-expanded', 'true');
    });

    await step('It closes the text again', async () => {
      await userEvent.keyboard(' ');
      await waitFor(() => expect(paragraphs()).toBe(0));
    });
  },
};
