// The editor shows the whole file, also what is wrong in it. Whatever a stranger wrote, it is shown
// as text, it can be corrected, and nothing throws into the page.
import { expect } from '@open-wc/testing';
import { createStore, get, set } from 'idb-keyval';
import '../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { isFull } from '../tier.mjs';
import { civilSociety, nextTask, put, tidy, until, watchConsole } from './helpers.ts';

type Fields = Record<string, unknown>;
type File = Record<string, Fields[]>;

const MARKUP =
  '"\'><img src=x onerror="window.hacked = 1"><script>window.hacked = 1</script><style>*{}</style>${window.hacked = 1}{{x}}';
const ADDRESSES = [
  'java\nscript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  'https://harku.example/"><script>window.hacked=1</script>',
];

const all = <Found extends HTMLElement = HTMLElement>(editor: UraEditor, selector: string) => [
  ...editor.shadowRoot!.querySelectorAll<Found>(selector),
];

async function show(data?: unknown, attributes = ''): Promise<UraEditor> {
  const editor = put(`<ura-editor ${attributes}></ura-editor>`, 'en').querySelector<UraEditor>('ura-editor')!;
  editor.clock = fixedClock('2026-11-28T12:00:00Z');
  if (data !== undefined) editor.data = data;
  await editor.updateComplete;
  return editor;
}

/** Opens a list, the file or the findings by its place in the navigation. */
async function open(editor: UraEditor, index: number): Promise<void> {
  all(editor, '.entry')[index]!.click();
  await editor.updateComplete;
}

/** Opens every place of the editor, the first records of each list, and what would be saved. */
async function walk(editor: UraEditor, each: (place: string) => void, records = 1): Promise<void> {
  for (const [index, noun] of NOUNS.entries()) {
    await open(editor, index);
    each(noun);
    for (let row = 0; row < records; row++) {
      await open(editor, index);
      const name = all(editor, '[part=row] .name')[row];
      if (!name) break;
      name.click();
      await editor.updateComplete;
      for (const details of all<HTMLDetailsElement>(editor, '.record-form details')) details.open = true;
      await editor.updateComplete;
      expect(all(editor, '.record-form input, .record-form select').length, noun).to.be.above(0);
      each(`${noun} ${row}`);
      await nextTask();
    }
  }
  await open(editor, NOUNS.length); // the file
  expect(all(editor, '.main input').length, 'the file').to.be.above(0);
  each('the file');
  await open(editor, NOUNS.length + 1); // the findings
  each('the findings');
}

async function press(editor: UraEditor, label: string): Promise<void> {
  all(editor, 'button')
    .find((button) => button.textContent.trim() === label)!
    .click();
  await editor.updateComplete;
}

/** Gives a file to be imported. */
async function give(editor: UraEditor, name: string, content: BlobPart): Promise<void> {
  const [input] = all<HTMLInputElement>(editor, 'input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  input!.files = transfer.files;
  input!.dispatchEvent(new Event('change'));
  await until(() => all(editor, 'dialog, .notice').length, 'the import, or what is said instead');
  await editor.updateComplete;
}

/** A value nested in lists, as JSON. */
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('the editor with a file of a stranger', () => {
  const log = watchConsole();
  let example: File;
  before(async () => (example = (await civilSociety()) as File));
  beforeEach(() => log.start());
  afterEach(() => {
    tidy();
    log.stop();
  });

  /** A test at whose end nothing was thrown, and no script of the data ran. */
  const bears = (title: string, run: () => Promise<void>) =>
    it(title, async () => {
      await run();
      tidy();
      await nextTask();
      expect(log.errors).to.deep.equal([]);
      expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
    }).timeout(30_000);

  const ALL: readonly (readonly [name: string, value: unknown])[] = [
    ['null', null],
    ['a number', 1.5],
    ['true', true],
    ['a text', 'x'],
    ['an empty text', ''],
    ['an empty list', []],
    ['a list of nothing', [null]],
    ['a list of lists', [[['x']]]],
    ['the same twice', ['a', 'a']],
    ['an object', { a: { b: 1 } }],
    ['an object that is no text', { toString: 1, valueOf: 1, length: -1, then: 1 }],
    ['names of JavaScript', JSON.parse('{"__proto__":{"x":1},"constructor":"a","sq":"__proto__"}')],
    ['a long text', 'я'.repeat(2000)],
    ['half a letter', '\ud800'],
  ];
  const ODD = isFull ? ALL : ALL.filter((_, index) => index % 2 === 0);
  /** Each value that is no object or list, in a copy. */
  const leaves = (value: unknown, odd: unknown): unknown =>
    Array.isArray(value)
      ? value.map((each) => leaves(each, odd))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, leaves(each, odd)]))
        : odd;

  for (const [name, odd] of ODD) {
    bears(`shows a form for each record whose fields are ${name}`, async () => {
      const file: Fields = { ura: '1', title: odd, publisher: odd, language: odd, zone: odd, updatedAt: odd };
      for (const noun of NOUNS)
        file[noun] = [
          Object.fromEntries(Object.keys(example[noun]![0]!).map((key) => [key, key === 'id' ? 'x' : odd])),
        ];
      file['municipalities'] = odd;
      const editor = await show(file);
      await walk(editor, () => {});
      await press(editor, 'Export JSON').catch(() => {});
    });

    bears(`shows a form for each record in which every value is ${name}`, async () => {
      const file: Fields = { ...example };
      for (const noun of NOUNS) file[noun] = [{ ...(leaves(example[noun]![0], odd) as Fields), id: 'x' }];
      await walk(await show(file), () => {});
    });
  }

  bears('takes names that JavaScript owns as ids, fields and languages', async () => {
    for (const word of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
      const text = `{"ura":"1","${word}":1,"language":"${word}","organisations":[{"id":"${word}","name":{"${word}":"Forumi"},"kind":"${word}","${word}":{"a":"b"},"municipality":"${word}"}],"calls":[{"id":"${word}","title":"T","publisher":"${word}","status":"${word}","funders":["${word}"]}],"grants":[{"id":"${word}","title":"T","amount":{"amount":1,"currency":"${word}"}}]}`;
      const editor = await show(JSON.parse(text));
      await walk(editor, () => {});
      const file = editor.currentData as unknown as File;
      expect(file['organisations']![0]!['id']).to.equal(word);
      expect(Object.getPrototypeOf(file), word).to.equal(Object.prototype);
      expect(({} as Fields)['a']).to.equal(undefined);
      tidy();
    }
  });

  bears('shows markup in every text and a script in every address as text', async () => {
    for (const address of ADDRESSES) {
      const inject = (value: unknown, field = ''): unknown => {
        if (Array.isArray(value)) return value.map((each) => inject(each, field));
        if (typeof value === 'object' && value !== null)
          return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inject(each, key)]));
        if (typeof value !== 'string' || /^(id|ura|language)$/.test(field)) return value;
        return /^(https?:|mailto:)|^\S+@\S+$/.test(value) ? address : `${value} ${MARKUP}`;
      };
      const file = inject(example) as File;
      for (const noun of NOUNS) file[noun]![0]![`<b>${MARKUP}`] = { [MARKUP]: MARKUP };
      const editor = await show(file);
      const look = (place: string) => {
        expect(all(editor, 'script, iframe, object, embed, [onerror], [onclick], b b'), place).to.deep.equal(
          [],
        );
        for (const link of all(editor, '[href], [src], [action], [srcdoc]'))
          for (const { name, value } of link.attributes)
            if (/^(href|src|action|srcdoc)$/.test(name))
              expect(value, place).to.match(/^(https?:\/\/|mailto:|tel:|#|\/|logos\/)/);
      };
      await walk(editor, look);
      const changed = structuredClone(file);
      for (const noun of NOUNS) changed[noun]![0]!['tags'] = [MARKUP];
      await give(editor, `${MARKUP}.json`, JSON.stringify(changed));
      look('the import');
      tidy();
    }
  });

  bears('asks about the version of somebody else, whatever it is', async () => {
    for (const [name, odd] of ODD) {
      const editor = await show(structuredClone(example));
      const theirs = structuredClone(example);
      for (const noun of NOUNS)
        for (const key of Object.keys(theirs[noun]![0]!)) if (key !== 'id') theirs[noun]![0]![key] = odd;
      editor.save = async () => ({ state: 'conflict', theirs });
      all(editor, '[part=row] .name')[0]!.click();
      await editor.updateComplete;
      const website = all<HTMLInputElement>(editor, '[data-path=website] input')[0]!;
      website.value = 'https://mine.example/';
      website.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await editor.updateComplete;
      await press(editor, 'Save');
      await press(editor, 'Save these changes');
      await until(() => all(editor, 'dialog').length, `the question: ${name}`);
      await editor.updateComplete;
      expect(all(editor, 'dialog h2'), name).to.have.length(1);
      tidy();
    }
    for (const theirs of [null, 1, 'x', [], {}, { ura: 1, organisations: 1 }, JSON.parse(nested(20_000))]) {
      const editor = await show(structuredClone(example));
      editor.save = async () => ({ state: 'conflict', theirs });
      await open(editor, NOUNS.length);
      const title = all<HTMLInputElement>(editor, '[data-path=title] input')[0]!;
      title.value = 'Tjetër';
      title.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await editor.updateComplete;
      await press(editor, 'Save');
      await press(editor, 'Save these changes');
      await until(() => all(editor, 'dialog, .toolbar .state.failed').length, 'the question, or a failure');
      tidy();
    }
  });

  bears('does not open what is nested too deep to be written again', async () => {
    for (const depth of [1000, 100_000]) {
      const text = `{"ura":"1","organisations":[{"id":"a","name":"A","kind":"ngo","x":${nested(depth)}}]}`;
      const editor = await show(JSON.parse(text));
      expect(editor.currentData, String(depth)).to.equal(undefined);
      tidy();
      const other = await show(structuredClone(example));
      await give(other, 'deep.json', text);
      expect(all(other, 'dialog')).to.deep.equal([]);
      tidy();
    }
  });

  bears('passes over a draft that it cannot read', async () => {
    const store = createStore('ura-editor', 'drafts');
    for (const [index, draft] of [
      1,
      'x',
      null,
      {},
      { dataset: null },
      { dataset: 1, at: 'x' },
      { dataset: { organisations: 1 }, base: 1, at: NaN },
      { dataset: { ura: '1', organisations: [null, { id: {} }] }, at: 1 },
      {
        base: { ura: '1', title: 1, organisations: [{ id: 'd4d', name: 1, kind: [] }, null] },
        dataset: { ura: '1', title: {}, organisations: [{ id: 'd4d', name: { en: [] }, kind: { x: 1 } }] },
        at: 'x',
      },
    ].entries()) {
      await set(`hostile-${index}`, draft, store);
      const editor = await show(structuredClone(example), `draft="hostile-${index}"`);
      await get(`hostile-${index}`, store); // after that of the editor
      await nextTask();
      await editor.updateComplete;
      const restore = all(editor, 'button').find((button) => button.textContent.trim() === 'Restore it');
      restore?.click();
      await walk(editor, () => {}, 0);
      tidy();
    }
  });

  bears('works inside a form of the page whose fields replace its properties', async () => {
    const names = [
      'attributes',
      'closest',
      'getAttribute',
      'parentElement',
      'matches',
      'lang',
      'host',
      'append',
    ];
    const place = put(
      `<form>${names.map((name) => `<input name="${name}">`).join('')}<ura-editor></ura-editor></form>`,
      'en',
    );
    const editor = place.querySelector<UraEditor>('ura-editor')!;
    editor.data = structuredClone(example);
    await editor.updateComplete;
    await walk(editor, () => {});
    expect([...new FormData(place.querySelector('form')!).keys()].sort()).to.deep.equal([...names].sort());
  });
});
