// The states of the editor, and how each of them is reached from a file that was just opened.
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { until } from './helpers.ts';

async function find<Found extends HTMLElement>(editor: UraEditor, selector: string): Promise<Found> {
  await until(() => editor.shadowRoot!.querySelector(selector), selector);
  return editor.shadowRoot!.querySelector<Found>(selector)!;
}

const click = async (editor: UraEditor, selector: string) => {
  (await find(editor, selector)).click();
  await editor.updateComplete;
};

const openRecord = (editor: UraEditor) => click(editor, '[part=row] button');

/** Enters an invalid address, which shows a finding beside its field. */
async function changeWebsite(editor: UraEditor): Promise<void> {
  await openRecord(editor);
  const input = await find<HTMLInputElement>(editor, '[data-path=website] input');
  input.value = 'mine';
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await editor.updateComplete;
}

const save = (editor: UraEditor) => click(editor, '.toolbar .strong');

/** Saves while somebody else has changed the same field. */
async function meetConflict(editor: UraEditor): Promise<void> {
  const theirs = structuredClone(editor.currentData) as Dataset;
  editor.save = () => Promise.resolve({ state: 'conflict', theirs });
  await changeWebsite(editor);
  const { organisations } = editor.currentData!;
  const { id } = organisations.find(({ website }) => website === 'mine')!;
  Object.assign(theirs.organisations.find((each) => each.id === id)!, { website: 'https://theirs.example/' });
  await save(editor);
  await click(editor, 'dialog .strong');
  await find(editor, 'dialog .conflict');
}

/** Gives a file to the input for imports. */
async function importFile(editor: UraEditor): Promise<void> {
  const { organisations } = editor.currentData!;
  const changed = { ...organisations[0]!, website: 'https://other.example/', kind: 'wrong' };
  const added = { id: 'new-one', name: 'Burimi', kind: 'ngo' };
  const file = { ura: '1', title: 'T', publisher: 'x', language: 'sq', organisations: [changed, added] };
  const transfer = new DataTransfer();
  transfer.items.add(new File([JSON.stringify(file)], 'more.json'));
  const input = await find<HTMLInputElement>(editor, '.toolbar > .file-button input');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await find(editor, 'dialog .import');
}

const openEntry = async (editor: UraEditor, index: number) => {
  await find(editor, '.entry');
  [...editor.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].at(index)!.click();
  await editor.updateComplete;
};

/** Deletes a record; one to which others refer only after a question. */
async function remove(editor: UraEditor, isReferredTo: boolean): Promise<void> {
  if (!isReferredTo) await openEntry(editor, 1);
  await click(editor, '[part=row] .row-actions button:last-child');
}

/** What is done in an editor with the example file to reach each state. */
export const EDITOR_STATES: Readonly<Record<string, (editor: UraEditor) => unknown>> = {
  'a list': (editor) => find(editor, '[part=row]'),
  'the calls, which have a status': async (editor) => {
    await openEntry(editor, 5);
    await find(editor, '.column-status .status');
  },
  'a search that finds nothing': async (editor) => {
    const input = await find<HTMLInputElement>(editor, '#search');
    input.value = 'xyzxyz';
    input.dispatchEvent(new InputEvent('input'));
    await editor.updateComplete;
    await find(editor, '.empty');
  },
  'the open list of contents': (editor) => click(editor, '.contents'),
  'a record': openRecord,
  'a call with everything opened': async (editor) => {
    await openEntry(editor, 5);
    await openRecord(editor);
    for (const details of editor.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details'))
      details.open = true;
    await until(() => editor.shadowRoot!.querySelector('ura-grant-call')?.shadowRoot, 'the preview');
  },
  'a finding beside its field': changeWebsite,
  'a combobox with its options': async (editor) => {
    await openRecord(editor);
    await click(editor, '[data-path=municipality] [role=combobox]');
    await find(editor, '[role=listbox] [role=option]');
  },
  'the file itself': (editor) => openEntry(editor, -2),
  'the health of the data': async (editor) => {
    await until(() => editor.shadowRoot!.querySelector('.mark'), 'the check');
    await openEntry(editor, -1);
    await find(editor, '.health > li');
  },
  'the changes before saving': async (editor) => {
    await changeWebsite(editor);
    await save(editor);
    await find(editor, 'dialog');
  },
  'an import': importFile,
  'a conflict': meetConflict,
  'the question before another file is opened': async (editor) => {
    editor.openData(editor.currentData);
    await changeWebsite(editor);
    await click(editor, '.toolbar summary');
    await click(editor, '.toolbar .menu button');
    await find(editor, 'dialog');
  },
  'the menu of the file': async (editor) => {
    editor.openData(editor.currentData);
    await click(editor, '.toolbar summary');
  },
  'the question before a record is deleted': async (editor) => {
    const { organisations } = editor.currentData!;
    const index = organisations.findIndex(({ id }) => id === 'casa');
    editor.data = { ...editor.currentData, organisations: [organisations[index]] };
    await editor.updateComplete;
    await remove(editor, true);
    await find(editor, 'dialog');
  },
  'a deleted record, with the way back': async (editor) => {
    await remove(editor, false);
    await find(editor, '.notice button');
  },
  'a file that could not be saved': async (editor) => {
    editor.save = () => Promise.resolve({ state: 'failed' });
    await changeWebsite(editor);
    await save(editor);
    await click(editor, 'dialog .strong');
    await find(editor, '.toolbar .state.failed');
  },
  'data that may not be changed': async (editor) => {
    editor.readOnly = true;
    await openRecord(editor);
  },
};
