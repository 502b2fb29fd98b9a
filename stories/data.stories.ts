import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../components/index.ts';
import { toSnippet } from '../src/formats/snippet/snippet.ts';
import { COMMON, SOURCE } from './arguments.ts';
import { collectEvents } from './collect-events.ts';
import { show, widgetIn, type Attributes } from './show.ts';
import { INSIDE } from './states.ts';
import { clock } from './states/table.ts';

const call = INSIDE['ura-grant-call'];
const project = INSIDE['ura-project-card'];
const directory = INSIDE['ura-member-directory'];

const meta: Meta<Attributes> = {
  title: 'Widgets/Data',
  component: 'ura-data',
  argTypes: { ...COMMON, src: SOURCE },
  parameters: {
    docs: {
      source: {
        transform: () =>
          `<ura-data src="https://example.org/network.json">${[
            { widget: 'ura-grant-call', attributes: { record: 'grante' }, text: 'Grante' },
            { widget: 'ura-member-directory', attributes: { network: 'rrjeti' }, text: 'Anëtarët' },
          ]
            .map(({ text, ...line }) =>
              toSnippet({ ...line, form: 'element', fallback: { href: 'https://example.org/', text } }),
            )
            .join('')}</ura-data>`,
      },
    },
  },
  render: (args) => html`
    <ura-data src=${ifDefined(args['src'])} timeout=${ifDefined(args['timeout'])}>
      <ura-grant-call record=${ifDefined(call['record'])} .clock=${clock}></ura-grant-call>
      <hr />
      <ura-project-card record=${ifDefined(project['record'])} .clock=${clock}></ura-project-card>
      <hr />
      <ura-member-directory
        network=${ifDefined(directory['network'])}
        limit=${ifDefined(directory['limit'])}
        lock=${ifDefined(directory['lock'])}
        .clock=${clock}
      ></ura-member-directory>
    </ura-data>
  `,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('ura-data', name);

export const Shared: Story = of('shared');
export const Loading: Story = of('loading');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');

/** Retrying in one widget serves all of them. */
export const TryAgain: Story = {
  ...of('failed'),
  play: async ({ canvasElement }) => {
    const widgets = await Promise.all(Object.keys(INSIDE).map((name) => widgetIn(canvasElement, name)));
    const messages = () => widgets.filter(({ shadowRoot }) => shadowRoot.querySelector('[part=message]'));
    await expect(messages()).toHaveLength(widgets.length);
    widgets[0]!.shadowRoot.querySelector<HTMLElement>('[part=message] button')!.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      const drawn = widgets.filter(({ shadowRoot }) => shadowRoot.querySelector('article, [part=list]'));
      return expect(drawn).toHaveLength(widgets.length);
    });
    await expect(messages()).toHaveLength(0);
  },
};

/** A page can pass a dataset as a property, and change it. */
export const Behaviour: Story = {
  ...of('shared'),
  play: async ({ canvasElement, step }) => {
    const data = canvasElement.querySelector('ura-data')!;
    const card = await widgetIn(canvasElement, 'ura-grant-call');
    const title = () => card.shadowRoot.querySelector('[part=title]')?.textContent?.trim();
    const { src } = data;
    const loads = collectEvents(canvasElement, 'ura-load');

    await step('A dataset as a property replaces the URL', async () => {
      data.data = {
        ura: '1',
        title: 'Fletore',
        publisher: 'une',
        language: 'sq',
        organisations: [{ id: 'une', name: 'Une', kind: 'ngo' }],
        calls: [{ id: call['record'], title: 'Nga faqja', publisher: 'une', rolling: true }],
      };
      await waitFor(() => expect(title()).toBe('Nga faqja'));
      await expect(loads.length).toBeGreaterThan(0);
    });

    await step('Setting the URL again replaces the property', async () => {
      data.src = src;
      await waitFor(() => expect(title()).not.toBe('Nga faqja'));
    });
  },
};
