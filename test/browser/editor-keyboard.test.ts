import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import type { SaveRequest } from '../../components/elements/editor/save.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { civilSociety, put, tidy, until, words } from './helpers.ts';

// The editor by the keyboard alone: no test here clicks, or moves the focus by a script.

async function show(): Promise<UraEditor> {
  const editor = put('<ura-editor></ura-editor>', 'en').querySelector<UraEditor>('ura-editor')!;
  editor.clock = fixedClock('2026-11-28T12:00:00Z');
  editor.data = structuredClone(await civilSociety());
  await until(() => all(editor, '[part=row]').length, 'the list');
  return editor;
}

const all = (editor: UraEditor, selector: string) => [
  ...editor.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const focused = (editor: UraEditor) => editor.shadowRoot!.activeElement as HTMLElement | null;
const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? words(element?.textContent);

/** Presses a key, or several at once such as `Shift+Tab`. */
async function press(editor: UraEditor, keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop()!;
  for (const each of held) await sendKeys({ down: each });
  await sendKeys({ press: key });
  for (const each of held) await sendKeys({ up: each });
  await editor.updateComplete;
}

/**
 * Moves on with Tab until an element has the focus: one that matches, or has this name. Firefox
 * leaves the page after the last element, rather than beginning again with the first.
 */
async function tabTo(editor: UraEditor, wanted: string, key = 'Tab'): Promise<HTMLElement> {
  for (let turn = 0; turn < 150; turn++) {
    await press(editor, key);
    const now = focused(editor);
    const isSelector = /[#[.]/.test(wanted);
    if (now && (isSelector ? now.matches(wanted) : nameOf(now) === wanted)) return now;
  }
  throw new Error(`Tab does not lead to ${wanted}`);
}

async function activate(editor: UraEditor, wanted: string, key = 'Tab'): Promise<void> {
  if (nameOf(focused(editor)) !== wanted) await tabTo(editor, wanted, key);
  await press(editor, 'Enter');
}

async function openCalls(editor: UraEditor): Promise<void> {
  for (;;) if (nameOf(await tabTo(editor, '.entry', 'Shift+Tab')).includes('Calls')) break;
  await press(editor, 'Enter');
}

const said = (editor: UraEditor) => words(all(editor, '.root > [role=status]').at(-1)?.textContent);
const isHeading = (editor: UraEditor, text: string) => {
  const now = focused(editor);
  return now?.matches('h2.title') === true && words(now.textContent) === text;
};

describe('the editor by the keyboard alone', () => {
  afterEach(tidy);

  it('makes a record, fills it in, moves an item of a list, and saves', async function () {
    this.timeout(60_000);
    const editor = await show();
    let stored: SaveRequest | undefined;
    editor.save = async (request) => {
      stored = request;
      return { state: 'saved' };
    };
    await openCalls(editor);
    expect(isHeading(editor, 'Calls')).to.equal(true);
    await activate(editor, 'New call');
    expect(focused(editor)?.matches('h2.title')).to.equal(true);

    // A text, a reference that is searched for, and two moments.
    await tabTo(editor, '[data-path=title] input[lang=en]');
    await sendKeys({ type: 'Youth fund' });
    await tabTo(editor, '[data-path=publisher] [role=combobox]');
    await sendKeys({ type: 'Democracy for Dev' });
    await press(editor, 'ArrowDown');
    await press(editor, 'Enter');
    for (const day of ['4.12.2026', '11.12.2026']) {
      await activate(editor, 'Add: Deadline');
      await until(() => focused(editor)?.matches('[data-path^=deadlines] input'), 'the new deadline');
      if (!focused(editor)!.matches('.date')) await tabTo(editor, '[data-path^=deadlines] input.date');
      await sendKeys({ type: day });
    }
    const deadlines = () =>
      editor.currentData!.calls.find(({ title }) => (title as { en?: string }).en === 'Youth fund')!
        .deadlines!;
    expect(deadlines().map(({ at }) => String(at).slice(0, 10))).to.deep.equal(['2026-12-04', '2026-12-11']);

    // The focus goes with the item, to the button that can still be pressed.
    await activate(editor, '#field-deadlines-1-up');
    expect(deadlines().map(({ at }) => String(at).slice(0, 10))).to.deep.equal(['2026-12-11', '2026-12-04']);
    await until(() => focused(editor)?.id === 'field-deadlines-0-down', 'the focus to move');
    await until(() => said(editor) === 'Moved to place 1', 'the announcement');

    await press(editor, 'Control+s');
    await activate(editor, 'Save these changes');
    await until(() => stored, 'the file to be saved');
    await until(() => said(editor) === 'Saved.', 'the announcement');
    expect(stored!.diff.added.map(({ list, record }) => [list, record.id])).to.deep.equal([
      ['calls', 'youth-fund'],
    ]);
    expect(focused(editor)?.id).to.equal('field-deadlines-0-down');
  });

  it('goes to the next item when one is removed, and to the button that adds after the last', async () => {
    const editor = await show();
    await openCalls(editor);
    await activate(editor, 'New call');
    await activate(editor, 'Add: Deadline');
    await activate(editor, 'Add: Deadline');
    await tabTo(editor, '#field-deadlines-0-remove', 'Shift+Tab');
    await press(editor, 'Enter');
    await until(() => focused(editor)?.id === 'field-deadlines-0-remove', 'the next item');
    await press(editor, 'Enter');
    await until(() => focused(editor)?.id === 'field-deadlines-add', 'the button that adds');
  });

  it('announces the findings about a field when it loses focus', async () => {
    const editor = await show();
    await activate(editor, 'Democracy for Development');
    await tabTo(editor, '[data-path=website] input');
    await sendKeys({ type: 'd4d-ks.org' });
    await press(editor, 'Tab');
    await until(() => said(editor).startsWith('Website: '), 'the announcement');
    expect(said(editor)).to.include(words(all(editor, '[data-path=website] .what')[0]!.textContent));
  });

  it('keeps the focus after deleting, undoing and closing a dialog', async () => {
    const editor = await show();
    const { organisations } = editor.currentData as Dataset;
    const remove = 'Delete: NGO CASA';

    // A dialog that is closed gives the focus back, whichever way.
    await activate(editor, remove);
    await press(editor, 'Escape');
    await until(() => !all(editor, 'dialog').length, 'the dialog to close');
    expect(nameOf(focused(editor))).to.equal(remove);
    await press(editor, 'Enter');
    await activate(editor, 'Cancel');
    expect(nameOf(focused(editor))).to.equal(remove);

    // After deleting, the list has the focus, and the way back is announced and near.
    await press(editor, 'Enter');
    await activate(editor, 'Delete');
    await until(() => isHeading(editor, 'Organisations'), 'the heading');
    const notice = all(editor, '[role=status] > .notice')[0]!;
    expect(words(notice.textContent)).to.include('Deleted: NGO CASA');
    await tabTo(editor, '.notice button', 'Shift+Tab');
    await press(editor, 'Enter');
    expect(editor.currentData!.organisations).to.equal(organisations);
    expect(isHeading(editor, 'Organisations')).to.equal(true);

    // A button that has nothing more to do leaves the focus to the other one.
    await tabTo(editor, 'Redo', 'Shift+Tab');
    await press(editor, 'Enter');
    expect(nameOf(focused(editor))).to.equal('Undo');
    await press(editor, 'Enter');
    expect(nameOf(focused(editor))).to.equal('Redo');
  });

  it('opens another file, and asks about unsaved changes before', async function () {
    this.timeout(60_000);
    const editor = put('<ura-editor></ura-editor>', 'en').querySelector<UraEditor>('ura-editor')!;
    const stored: SaveRequest[] = [];
    editor.addEventListener('ura-save', (event) => {
      event.preventDefault();
      stored.push(event.detail);
    });
    const startAnother = async () => {
      await activate(editor, 'File', 'Shift+Tab');
      await activate(editor, 'Start a new file');
    };
    const typeTitle = async (title: string) => {
      await tabTo(editor, '[data-path=title] input');
      await sendKeys({ type: title });
    };
    await editor.updateComplete;
    await activate(editor, 'Start a new file');
    await typeTitle('First');

    // Without an answer, everything stays.
    await startAnother();
    expect(all(editor, 'dialog h2').map(({ textContent }) => words(textContent))).to.deep.equal([
      'Save your changes first?',
    ]);
    await press(editor, 'Escape');
    await until(() => !all(editor, 'dialog').length, 'the dialog to close');
    expect(nameOf(focused(editor))).to.equal('File');
    expect(JSON.stringify(editor.currentData!.title)).to.include('First');

    await startAnother();
    await activate(editor, 'Save and continue');
    await until(() => editor.currentData!.title === undefined, 'the new file');
    expect(stored.map(({ text }) => text.includes('First'))).to.deep.equal([true]);
    expect(isHeading(editor, 'About this file')).to.equal(true);

    await typeTitle('Second');
    await startAnother();
    await activate(editor, 'Discard these changes');
    await until(() => editor.currentData!.title === undefined, 'the new file');
    expect(editor.hasChanges).to.equal(false);
    expect(stored).to.have.length(1);

    // Without changes, nothing is asked. A page that gives the data keeps its own file.
    await startAnother();
    expect(all(editor, 'dialog')).to.deep.equal([]);
    editor.data = structuredClone(await civilSociety());
    await editor.updateComplete;
    expect(all(editor, '.toolbar summary').map(nameOf)).to.deep.equal(['Export']);
  });
});
