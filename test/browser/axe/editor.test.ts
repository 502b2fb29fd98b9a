import { expect } from '@open-wc/testing';
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

/** The states, and how each of them is reached from a file that was just opened. */
const STATES: Readonly<Record<string, (editor: UraEditor) => unknown>> = {
  'a list': (editor) => find(editor, '[part=row]'),
  'a record': openRecord,
  'a finding beside its field': changeWebsite,
  'the changes before saving': async (editor) => {
    await changeWebsite(editor);
    await save(editor);
    await find(editor, 'dialog');
  },
  'a conflict': meetConflict,
  'data that may not be changed': async (editor) => {
    editor.readOnly = true;
    await openRecord(editor);
  },
};

describe('<ura-editor>, checked by axe', () => {
  afterEach(tidy);

  const states = [['no file', undefined] as const, ...Object.entries(STATES)];
  for (const [index, [name, reach]] of states.entries()) {
    it(`has no violation: ${name}`, async function () {
      this.timeout(30_000);
      const lang = LANGUAGES[index % LANGUAGES.length]!;
      const place = put('<h1>Ura</h1><ura-editor></ura-editor>', lang);
      place.setAttribute('style', `${THEMES[index % 2 ? 'dark' : 'light']}; padding: 16px`);
      const editor = place.querySelector<UraEditor>('ura-editor')!;
      editor.clock = fixedClock('2026-11-28T12:00:00Z');
      if (reach) editor.data = structuredClone(await civilSociety());
      await editor.updateComplete;
      await reach?.(editor);
      await editor.updateComplete;
      expect(describeViolations(await axe.run(place, RULES)), lang).to.deep.equal([]);
    });
  }
});
