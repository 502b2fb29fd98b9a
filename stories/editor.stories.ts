import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../components/elements/editor/editor.ts';
import { EXAMPLES } from './show.ts';
import { clock } from './states/table.ts';

/** Which file a story opens, and how. */
interface Opened {
  /** The name of an example file; none for the page on which a new file is started. */
  readonly file?: string;
  readonly readOnly?: boolean;
  /** What saving ends in. */
  readonly saving?: 'saved' | 'failed' | 'conflict';
}

/** The example file, as somebody else has saved it meanwhile: with other websites. */
function ofAnother(data: unknown): unknown {
  const theirs = structuredClone(data) as { organisations: Record<string, unknown>[] };
  for (const organisation of theirs.organisations) organisation['website'] = 'https://theirs.example/';
  return theirs;
}

const meta: Meta<Opened> = {
  title: 'Editors/Editor',
  component: 'ura-editor',
  tags: ['!autodocs'],
  loaders: [
    async ({ args: { file } }) => ({
      data: file ? ((await (await fetch(`${EXAMPLES}${file}.json`)).json()) as unknown) : undefined,
    }),
  ],
  render: ({ readOnly = false, saving = 'saved' }, { loaded }) =>
    html`<ura-editor
      .clock=${clock}
      .data=${(loaded as { data?: unknown }).data}
      .save=${async () =>
        saving === 'conflict'
          ? { state: saving, theirs: ofAnother((loaded as { data?: unknown }).data) }
          : { state: saving }}
      ?readonly=${readOnly}
    ></ura-editor>`,
};
export default meta;

type Story = StoryObj<Opened>;

/** No file is open. */
export const NewFile: Story = {};
/** A file with nothing wrong but a date that has passed. */
export const GoodFile: Story = { args: { file: 'civil-society' } };
/** A file with every kind of error. */
export const Findings: Story = { args: { file: 'broken' } };
/** The data can be looked at, but not changed. */
export const ReadOnly: Story = { args: { file: 'civil-society', readOnly: true } };

/** Nothing can be saved: the changes stay, and the editor says so. */
export const Offline: Story = {
  args: { file: 'civil-society', saving: 'failed' },
  play: async ({ canvasElement, step }) => {
    const editor = canvasElement.querySelector<UraEditor>('ura-editor')!;
    const find = (selector: string) => editor.shadowRoot!.querySelector<HTMLElement>(selector);
    await waitFor(() => expect(find('[part=create]')).not.toBeNull());
    await step('A record is added and saved', async () => {
      find('[part=create]')!.click();
      await waitFor(() => expect(find('.toolbar .strong')).toBeEnabled());
      find('.toolbar .strong')!.click();
      await waitFor(() => expect(find('dialog .strong')).not.toBeNull());
      find('dialog .strong')!.click();
      await waitFor(() => expect(find('.toolbar .state.failed')).not.toBeNull());
      await expect(editor.hasChanges).toBe(true);
    });
  },
};

/** Two people changed the same field: the editor asks which version stays. */
export const Conflict: Story = {
  args: { file: 'civil-society', saving: 'conflict' },
  play: async ({ canvasElement, step }) => {
    const editor = canvasElement.querySelector<UraEditor>('ura-editor')!;
    const find = (selector: string) => editor.shadowRoot!.querySelector<HTMLElement>(selector);
    await waitFor(() => expect(find('[part=row] .name')).not.toBeNull());
    await step('A field is changed and saved', async () => {
      find('[part=row] .name')!.click();
      await waitFor(() => expect(find('[data-path=website] input')).not.toBeNull());
      const input = find('[data-path=website] input') as HTMLInputElement;
      input.value = 'https://mine.example/';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitFor(() => expect(find('.toolbar .strong')).toBeEnabled());
      find('.toolbar .strong')!.click();
      await waitFor(() => expect(find('dialog .strong')).not.toBeNull());
      find('dialog .strong')!.click();
      await waitFor(() => expect(find('dialog .conflict')).not.toBeNull());
    });
  },
};
