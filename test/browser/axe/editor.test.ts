import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import '../../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../../components/elements/editor/editor.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { civilSociety, put, tidy, until } from '../helpers.ts';
import { describeViolations, LANGUAGES, RULES, THEMES } from './matrix.ts';

const { axe } = globalThis as unknown as { axe: typeof axeCore };

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
  const input = await find<HTMLInputElement>(editor, '.toolbar input[type=file]');
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

/** The states, and how each of them is reached from a file that was just opened. */
const STATES: Readonly<Record<string, (editor: UraEditor) => unknown>> = {
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

/** What can be pressed and is smaller than 24 pixels. A control in a label is as large as it. */
const smallTargets = (editor: UraEditor): string[] =>
  [...editor.shadowRoot!.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
    .filter((each) => !each.matches('.file-button input'))
    .map((each) => ({ each, box: (each.closest('label.check') ?? each).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ each, box }) => `${each.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`);

/** What is drawn beyond the right edge of the editor, at 400 % zoom or on a phone. */
const beyondTheEdge = (editor: UraEditor): string[] => {
  const dialog = editor.shadowRoot!.querySelector('dialog');
  const edge = Math.min(editor.getBoundingClientRect().right, innerWidth) + 1;
  return [...(dialog ?? editor.shadowRoot!).querySelectorAll<HTMLElement>('*')]
    .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden, .none, .frame, option'))
    .map((each) => ({ each, right: each.getBoundingClientRect().right }))
    .filter(({ right }) => right > edge)
    .map(({ each, right }) => `${each.outerHTML.slice(0, 90)} ${right} > ${edge}`);
};

describe('<ura-editor>, checked by axe', () => {
  afterEach(async () => {
    tidy();
    await setViewport({ width: 800, height: 600 });
  });

  const states = [['no file', undefined] as const, ...Object.entries(STATES)];
  for (const [index, [name, reach]] of states.entries()) {
    it(`has no violation, no small target and nothing cut off: ${name}`, async function () {
      this.timeout(60_000);
      const lang = LANGUAGES[index % LANGUAGES.length]!;
      const place = put('<h1>Ura</h1><ura-editor></ura-editor>', lang);
      place.setAttribute('style', `${THEMES[index % 2 ? 'dark' : 'light']}; padding: 16px`);
      const editor = place.querySelector<UraEditor>('ura-editor')!;
      editor.clock = fixedClock('2026-11-28T12:00:00Z');
      if (reach) editor.data = structuredClone(await civilSociety());
      await editor.updateComplete;
      await reach?.(editor);
      await editor.updateComplete;
      // 320 px is a small phone, or a window of 1280 px at 400 % zoom.
      for (const width of [1200, 320]) {
        await setViewport({ width, height: 800 });
        await new Promise((done) => requestAnimationFrame(done));
        const where = `${lang}, ${width} px`;
        expect(describeViolations(await axe.run(place, RULES)), where).to.deep.equal([]);
        expect(smallTargets(editor), where).to.deep.equal([]);
        expect(beyondTheEdge(editor), where).to.deep.equal([]);
        expect(document.documentElement.scrollWidth, where).to.be.at.most(width);
      }
    });
  }
});
