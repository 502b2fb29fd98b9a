import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createStore, del, get } from 'idb-keyval';
import type { Draft } from '../../components/elements/editor/drafts.ts';
import '../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import type { SaveRequest } from '../../components/elements/editor/save.ts';
import { writesInPlace } from '../../components/elements/editor/storage/file-storage.ts';
import { writeWorkbook } from '../../src/formats/spreadsheet/write-workbook.ts';
import { diffDatasets } from '../../src/dataset/edit/diff-datasets.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { civilSociety, put, tidy, until, words } from './helpers.ts';

const CLOCK = fixedClock('2026-11-28T12:00:00Z');

/** Shows an editor. */
async function show(data?: unknown, lang = 'en', attributes = ''): Promise<UraEditor> {
  const place = put(`<ura-editor ${attributes}></ura-editor>`, lang);
  const editor = place.querySelector<UraEditor>('ura-editor')!;
  editor.clock = CLOCK;
  if (data !== undefined) editor.data = data;
  await editor.updateComplete;
  return editor;
}

const find = <Found extends HTMLElement = HTMLElement>(editor: UraEditor, selector: string): Found => {
  const found = editor.shadowRoot!.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const all = (editor: UraEditor, selector: string) => [
  ...editor.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** A button by its words. */
function button(editor: UraEditor, label: string, within = ''): HTMLElement {
  const found = all(editor, `${within} button, ${within} .file-button, ${within} summary`).find(
    (each) => words(each.textContent) === label || each.getAttribute('aria-label') === label,
  );
  if (!found) throw new Error(`There is no button “${label}”`);
  return found;
}

async function press(editor: UraEditor, label: string, within = ''): Promise<void> {
  button(editor, label, within).click();
  await editor.updateComplete;
}

/** Opens a list by its place in the navigation. */
async function openList(editor: UraEditor, index: number): Promise<void> {
  all(editor, '.entry')[index]!.click();
  await editor.updateComplete;
}

/** Types a value into a control of a field, and leaves it. */
async function type(
  editor: UraEditor,
  path: string,
  value: string,
  control = 'input, textarea',
): Promise<void> {
  const input = find(editor, `[data-path="${path}"]`).querySelector<HTMLInputElement>(control)!;
  input.focus();
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  input.blur();
  await editor.updateComplete;
}

async function choose(editor: UraEditor, path: string, value: string): Promise<void> {
  const select = find(editor, `[data-path="${path}"]`).querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.updateComplete;
}

/** Types into a combobox and takes the option with the arrow keys, as a keyboard does. */
async function pick(editor: UraEditor, path: string, text: string): Promise<void> {
  const input = find(editor, `[data-path="${path}"]`).querySelector<HTMLInputElement>('[role=combobox]')!;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await editor.updateComplete;
  await sendKeys({ press: 'ArrowDown' });
  await editor.updateComplete;
  expect(input.getAttribute('aria-activedescendant')).to.be.a('string');
  await sendKeys({ press: 'Enter' });
  await editor.updateComplete;
}

/** Gives a file to an input. */
async function give(editor: UraEditor, name: string, content: BlobPart): Promise<void> {
  const input = find<HTMLInputElement>(editor, ':is(.toolbar > .file-button, .welcome) input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await until(() => editor.shadowRoot!.querySelector('dialog, .notice'), 'the import');
  await editor.updateComplete;
}

async function save(editor: UraEditor): Promise<void> {
  await press(editor, 'Save', '.toolbar');
  await press(editor, 'Save these changes', 'dialog');
  await until(() => find(editor, '.toolbar .state').textContent?.includes('Saved'), 'the file to be saved');
}

const d4dIn = ({ organisations }: Dataset) => organisations.find(({ id }) => id === 'd4d')!;

/** Changes a website, and leaves once the browser has kept it as a draft. */
async function leaveDraft(name: string, website: string): Promise<{ data: Dataset; editor: UraEditor }> {
  const store = createStore('ura-editor', 'drafts');
  await del(name, store);
  const data = (await civilSociety()) as Dataset;
  const editor = await show(structuredClone(data), 'en', `draft="${name}"`);
  await press(editor, 'Democracy for Development');
  await type(editor, 'website', website);
  let kept: Draft | undefined;
  await until(() => {
    void get<Draft>(name, store).then((found) => (kept = found));
    return kept;
  }, 'the draft to be kept');
  editor.remove();
  return { data, editor };
}

const rows = (editor: UraEditor) =>
  all(editor, '[part=row] .name').map(({ textContent }) => words(textContent));

describe('the editor', () => {
  afterEach(tidy);

  it('makes a file from nothing, saves it, takes a workbook, undoes one and saves again', async () => {
    const stored: SaveRequest[] = [];
    const editor = await show();
    editor.save = async (request) => {
      stored.push(request);
      return { state: 'saved' };
    };
    await press(editor, 'Start a new file');

    // The file itself, with its publisher made in place.
    await type(editor, 'title', 'Rrjeti i Lumit', 'input[lang=sq], input');
    await pick(editor, 'publisher', 'Rrjeti i Lumit');
    await openList(editor, 0);
    expect(rows(editor)).to.deep.equal(['Rrjeti i Lumit']);

    // Three members.
    for (const name of ['Qendra Burimi', 'Shoqata Ura', 'Klubi Shkëmbi']) {
      await openList(editor, 0);
      await press(editor, 'New organisation');
      await type(editor, 'name', name);
      await choose(editor, 'kind', 'ngo');
    }
    await pick(editor, 'municipality', 'Ђаковица');
    expect(find<HTMLInputElement>(editor, '#field-municipality').value).to.equal('Gjakova');
    for (const name of ['Qendra Burimi', 'Shoqata Ura', 'Klubi Shkëmbi']) {
      await openList(editor, 1);
      await press(editor, 'New membership');
      await pick(editor, 'network', 'Rrjeti i Lumit');
      await pick(editor, 'member', name);
    }
    expect(editor.currentData?.memberships.map(({ id }) => id)).to.include('rrjeti-i-lumit-qendra-burimi');

    // One call, which closes in six days.
    await openList(editor, 5);
    await press(editor, 'New call');
    await type(editor, 'title', 'Grante të vogla');
    await pick(editor, 'publisher', 'Rrjeti');
    await press(editor, 'Add: Deadline');
    await type(editor, 'deadlines.0.at', '4.12.2026 16:00');
    expect(find(editor, '[data-path="deadlines.0.at"]').textContent).to.include('in 6 days');
    expect(editor.currentData?.calls[0]).to.deep.equal({
      id: 'grante-te-vogla',
      title: { en: 'Grante të vogla' },
      publisher: 'rrjeti-i-lumit',
      deadlines: [{ at: '2026-12-04T16:00' }],
    });

    // Its preview, in two languages and on the day after the deadline.
    const preview = find<HTMLDetailsElement>(editor, '.preview');
    preview.open = true;
    await until(() => editor.shadowRoot!.querySelector('ura-grant-call'), 'the preview');
    const call = () => find(editor, 'ura-grant-call').shadowRoot!;
    await until(() => call().textContent?.includes('Open') || call().textContent?.includes('Closing soon'));
    const language = preview.querySelector('select')!;
    language.value = 'sq';
    language.dispatchEvent(new Event('change'));
    await until(() => /Hapur|Mbyllet/.test(call().textContent ?? ''), 'the preview in Albanian');
    const moment = preview.querySelector<HTMLInputElement>('input[type=datetime-local]')!;
    moment.value = '2026-12-05T09:00';
    moment.dispatchEvent(new Event('change'));
    await until(() => call().textContent?.includes('mbyllur'), 'the preview on 5 December');

    await save(editor);
    expect(checkDataset(JSON.parse(stored[0]!.text)).findings).to.deep.equal([]);
    expect(stored[0]!.diff.added.length).to.equal(8);

    // Opened again, and a workbook with ten members imported.
    const again = await show(JSON.parse(stored[0]!.text));
    again.save = editor.save;
    const members = Array.from({ length: 10 }, (_, index) => ({
      id: `anetari-${index + 1}`,
      name: { sq: `Anëtari ${index + 1}` },
      kind: 'ngo',
    }));
    const workbook = await writeWorkbook(
      checkDataset({ ura: '1', title: 'T', publisher: 'anetari-1', language: 'sq', organisations: members })
        .dataset,
      { locale: 'sq' },
    );
    await give(again, 'anetaret.xlsx', workbook as BlobPart);
    expect(find(again, 'dialog').textContent).to.include('Anëtari 10');
    await press(again, 'Take over 10 records', 'dialog');
    expect(again.currentData?.organisations.length).to.equal(14);

    // One is deleted, and that is undone.
    await openList(again, 0);
    await press(again, 'Delete: Anëtari 5');
    expect(again.currentData?.organisations.length).to.equal(13);
    await press(again, 'Undo', '.notice');
    expect(again.currentData?.organisations.length).to.equal(14);
    await save(again);

    // The page that shows it.
    const file = JSON.parse(stored.at(-1)!.text) as Dataset;
    const page = put('<ura-member-directory network="rrjeti-i-lumit"></ura-member-directory>', 'en');
    page.querySelector('ura-member-directory')!.data = file;
    await until(() =>
      page.querySelector('ura-member-directory')!.shadowRoot?.textContent?.includes('Klubi Shkëmbi'),
    );
  });

  it('says beside the field what is wrong, and corrects it with one button', async () => {
    const editor = await show(await civilSociety());
    await openList(editor, 0);
    await press(editor, 'Democracy for Development');
    await type(editor, 'website', 'd4d-ks.org');
    const field = find(editor, '[data-path=website]');
    expect(field.querySelector('input')!.getAttribute('aria-invalid')).to.equal('true');
    const described = field.querySelector('input')!.getAttribute('aria-describedby')!.split(' ');
    expect(described).to.include('field-website-findings');
    await press(editor, 'Write “https://d4d-ks.org”');
    expect(field.querySelector('.findings')).to.equal(null);
    expect(field.querySelector('input')!.value).to.equal('https://d4d-ks.org');
  });

  it('keeps the time of a deadline while another day is typed', async () => {
    const editor = await show(await civilSociety());
    const before = editor.currentData?.calls.findIndex(({ id }) => id === 'grante-te-vogla-2026') ?? -1;
    const deadline = () => editor.currentData?.calls[before]?.deadlines?.[0]?.at;
    expect(deadline()).to.equal('2026-12-04T16:00');
    await openList(
      editor,
      all(editor, '.entry').findIndex((each) => each.textContent.includes('Calls')),
    );
    await press(editor, 'Small Grants for Neighbourhoods');
    const input = find<HTMLInputElement>(editor, '[data-path="deadlines.0.at"] input.date');
    input.focus();
    input.select();
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '18.12.2026' });
    await editor.updateComplete;
    expect(deadline()).to.equal('2026-12-18T16:00');
  });

  it('offers the other script of Serbian, and marks it as made', async () => {
    const editor = await show(await civilSociety());
    await press(editor, 'Democracy for Development');
    expect(find(editor, '[data-path=name] .made').textContent).to.include('Демократија за развој');
    await press(editor, 'Write it yourself', '[data-path=name]');
    const texts = editor.currentData?.organisations.find(({ id }) => id === 'd4d')?.name;
    expect(texts).to.include({ 'sr-Cyrl': 'Демократија за развој' });
  });

  it('asks before it deletes a record to which others refer, and undoes it', async () => {
    const editor = await show(await civilSociety());
    await press(editor, 'Delete: NGO CASA');
    expect(find(editor, 'dialog').textContent).to.include('Barabar');
    await press(editor, 'Delete', 'dialog');
    expect(rows(editor)).not.to.include('NGO CASA');
    await sendKeys({ press: 'Tab' });
    await press(editor, 'Undo', '.toolbar');
    expect(rows(editor)).to.include('NGO CASA');
    expect(editor.hasChanges).to.equal(false);
  });

  it('moves an item of a list by its buttons, and says where it is now', async () => {
    const editor = await show(await civilSociety());
    await openList(editor, 5);
    await press(editor, 'Coast and Highlands: Culture and Environment');
    const steps = () =>
      editor.currentData?.calls.find(({ title }) => JSON.stringify(title).includes('Highlands'))?.steps as
        | { en: string }[]
        | undefined;
    const before = steps()!.map(({ en }) => en);
    all(editor, '[data-path=steps] button[title="Move down"]')[0]!.click();
    await editor.updateComplete;
    expect(steps()!.map(({ en }) => en)).to.deep.equal([before[1], before[0], ...before.slice(2)]);
    await until(() => editor.shadowRoot!.textContent?.includes('Moved to place 2'), 'the announcement');
  });

  it('merges what someone else has saved, and asks about fields that both changed', async () => {
    const opened = (await civilSociety()) as Dataset;
    const editor = await show(structuredClone(opened));
    const theirs = structuredClone(opened) as unknown as { organisations: Record<string, unknown>[] };
    const d4d = theirs.organisations.find(({ id }) => id === 'd4d')!;
    Object.assign(d4d, { website: 'https://theirs.example/', founded: '2009' });
    let saved: SaveRequest | undefined;
    let isFirst = true;
    editor.save = async (request) => {
      saved = request;
      const result = isFirst ? { state: 'conflict' as const, theirs } : { state: 'saved' as const };
      isFirst = false;
      return result;
    };
    await press(editor, 'Democracy for Development');
    await type(editor, 'website', 'https://mine.example/');
    await press(editor, 'Save', '.toolbar');
    await press(editor, 'Save these changes', 'dialog');
    await until(() => editor.shadowRoot!.querySelector('dialog .conflict'), 'the conflict');
    expect(find(editor, '.conflict legend').textContent).to.include('Website');
    find<HTMLInputElement>(editor, '.conflict input[value=theirs]').click();
    await press(editor, 'Take over', 'dialog');
    const merged = editor.currentData?.organisations.find(({ id }) => id === 'd4d');
    expect(merged).to.include({ website: 'https://theirs.example/', founded: '2009' });
    expect(saved).not.to.equal(undefined);
  });

  it('saves into the file on disk that was opened, and merges what another program wrote', async function () {
    // Other browsers have an input for the file, and download what is saved.
    if (!writesInPlace) return this.skip();
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('network.json', { create: true });
    const write = async (data: unknown) => {
      const stream = await handle.createWritable();
      await stream.write(JSON.stringify(data));
      await stream.close();
    };
    const read = async () => JSON.parse(await (await handle.getFile()).text()) as Dataset;
    const d4d = ({ organisations }: Dataset) => organisations.find(({ id }) => id === 'd4d')!;
    const data = (await civilSociety()) as Dataset;
    await write(data);
    const host = globalThis as unknown as { showOpenFilePicker: unknown };
    const { showOpenFilePicker } = host;
    host.showOpenFilePicker = () => Promise.resolve([handle]);
    try {
      const editor = await show();
      await press(editor, 'Open a file');
      await until(() => editor.currentData, 'the file to be opened');
      await editor.updateComplete;
      await press(editor, 'Democracy for Development');
      await type(editor, 'website', 'https://mine.example/');
      await save(editor);
      expect(d4d(await read()).website).to.equal('https://mine.example/');

      const theirs = await read();
      Object.assign(d4d(theirs), { founded: '2009' });
      await write(theirs);
      await type(editor, 'website', 'https://later.example/');
      await press(editor, 'Save', '.toolbar');
      await press(editor, 'Save these changes', 'dialog');
      await until(() => d4d(editor.currentData!).founded === '2009', 'their change');
      await until(() => editor.shadowRoot!.querySelector('dialog .strong'), 'the question');
      await press(editor, 'Save these changes', 'dialog');
      await until(
        () => find(editor, '.toolbar .state').textContent?.includes('Saved'),
        'the file to be saved',
      );
      expect(d4d(await read())).to.include({ website: 'https://later.example/', founded: '2009' });
    } finally {
      host.showOpenFilePicker = showOpenFilePicker;
      await folder.removeEntry('network.json');
    }
  });

  it('asks at the first save where a new file goes, and writes it there afterwards', async function () {
    if (!writesInPlace) return this.skip();
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('made.json', { create: true });
    const read = async () => (await handle.getFile()).text();
    const host = globalThis as unknown as { showSaveFilePicker: unknown };
    const { showSaveFilePicker } = host;
    const asked: string[] = [];
    let isChosen = false;
    host.showSaveFilePicker = ({ suggestedName }: { suggestedName: string }) => {
      asked.push(suggestedName);
      return isChosen ? Promise.resolve(handle) : Promise.reject(new DOMException('', 'AbortError'));
    };
    try {
      const editor = await show();
      await press(editor, 'Start a new file');
      await pick(editor, 'publisher', 'Rrjeti');
      // Closing the dialog keeps the changes and is not an error.
      await press(editor, 'Save', '.toolbar');
      await press(editor, 'Save these changes', 'dialog');
      await until(
        () => asked.length === 1 && find(editor, '.toolbar .state').textContent?.includes('unsaved'),
        'the question to be closed',
      );
      expect(editor.hasChanges).to.equal(true);
      isChosen = true;
      await save(editor);
      expect(JSON.parse(await read())).to.deep.include({ publisher: 'rrjeti' });
      await type(editor, 'title', 'Lumi', 'input[lang=en], input');
      await save(editor);
      expect(await read()).to.include('Lumi');
      expect(asked).to.deep.equal(['rrjeti.json', 'rrjeti.json']);
    } finally {
      host.showSaveFilePicker = showSaveFilePicker;
      await folder.removeEntry('made.json');
    }
  });

  it('stores a file that was opened where the page says, and offers no other file then', async () => {
    const stored: Dataset[] = [];
    const editor = await show();
    editor.save = ({ dataset }) => {
      stored.push(dataset);
      return Promise.resolve({ state: 'saved' });
    };
    await editor.takeFile(new File([JSON.stringify(await civilSociety())], 'network.json'));
    await editor.updateComplete;
    expect(all(editor, '.toolbar summary').map(({ textContent }) => textContent)).to.deep.equal(['Export']);
    await save(editor);
    expect(stored).to.deep.equal([editor.currentData]);
    expect(editor.hasChanges).to.equal(false);
  });

  it('makes a data file of a spreadsheet that is opened, and says so', async () => {
    const editor = await show();
    let saved: SaveRequest | undefined;
    editor.save = async (request) => {
      saved = request;
      return { state: 'saved' };
    };
    await editor.updateComplete;
    await give(editor, 'anetaret.csv', 'Emri;Lloji;Komuna\nQendra;OJQ;Gjakovë\nZëri;OJQ;Atlantis\n');
    const notice = words(find(editor, '.notice').textContent);
    expect(notice).to.include('“anetaret.json”');
    expect(notice).to.include('Atlantis');
    expect(editor.hasChanges).to.equal(true);
    await press(editor, 'Close', '.notice');
    expect(all(editor, '.notice')).to.deep.equal([]);
    await save(editor);
    expect(saved?.diff.added.length).to.equal(2);
  });

  it('says before it saves that the whole file is put in order, once', async () => {
    const editor = await show({
      organisations: [
        { name: { en: 'Zeta' }, id: 'zeta', kind: 'ngo' },
        { id: 'alfa', name: { en: 'Alfa' }, kind: 'ngo' },
      ],
      publisher: 'alfa',
      ura: '1',
      title: { en: 'Two' },
      language: 'en',
    });
    editor.save = async () => ({ state: 'saved' });
    const change = async (name: string) => {
      await openList(editor, 0);
      find(editor, '[part=row] .name').click();
      await editor.updateComplete;
      await type(editor, 'name', name, 'input[lang=en]');
      await press(editor, 'Save', '.toolbar');
    };
    await change('Alfa and Beta');
    expect(find(editor, 'dialog').textContent).to.include('in their order, once');
    await press(editor, 'Save these changes', 'dialog');
    await until(() => find(editor, '.toolbar .state').textContent?.includes('Saved'), 'the file to be saved');
    await change('Alfa');
    expect(find(editor, 'dialog').textContent).not.to.include('in their order, once');
  });

  it('finds organisations and programmes for a party in one field', async () => {
    const data = (await civilSociety()) as Dataset;
    const [project] = data.projects;
    const [programme] = data.programmes;
    const editor = await show({
      ...structuredClone(data),
      projects: [{ ...project!, parties: [{ organisation: 'd4d', role: 'lead' }] }],
    });
    const party = () => editor.currentData?.projects[0]?.parties?.[0];
    await openList(editor, 3);
    find(editor, '[part=row] .name').click();
    await editor.updateComplete;
    const box = () => find<HTMLInputElement>(editor, '[data-path^="parties.0"] [role=combobox]');
    expect(box().value).to.equal('Democracy for Development');
    expect(all(editor, '[data-path="parties.0.programme"]')).to.deep.equal([]);
    box().select();
    await pick(editor, 'parties.0.organisation', (programme!.title as { en: string }).en);
    expect(party()).to.deep.equal({ programme: programme!.id, role: 'lead' });
    // A name that is not there becomes an organisation.
    box().select();
    const field = 'parties.0.programme';
    const input = find(editor, `[data-path="${field}"]`).querySelector<HTMLInputElement>('[role=combobox]')!;
    input.focus();
    input.value = 'Qendra e Re';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await editor.updateComplete;
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await editor.updateComplete;
    expect(party()).to.deep.equal({ organisation: 'qendra-e-re', role: 'lead' });
    expect(editor.currentData?.organisations.map(({ id }) => id)).to.include('qendra-e-re');
  });

  it('shows the chosen languages side by side', async () => {
    const editor = await show(await civilSociety());
    await press(editor, 'Democracy for Development');
    const tags = () => all(editor, '[data-path=name] .in-language > input').map(({ lang }) => lang);
    const before = tags();
    expect(before).to.include.members(['sq', 'en', 'sr-Latn']);
    const toggle = async (tag: string) => {
      find(editor, `.form-languages input[value="${tag}"]`).click();
      await editor.updateComplete;
    };
    await toggle('sr-Latn');
    await toggle('mk');
    expect(tags()).to.deep.equal([...before.filter((tag) => tag !== 'sr-Latn'), 'mk']);
    // What is hidden stays in the file, and the language of the file cannot be hidden.
    expect(editor.currentData?.organisations.find(({ id }) => id === 'd4d')?.name).to.have.property(
      'sr-Latn',
    );
    expect(find<HTMLInputElement>(editor, `.form-languages input[value="${before[0]}"]`).disabled).to.equal(
      true,
    );
    await toggle('sr-Latn');
    expect(tags()).to.deep.equal([...before, 'mk']);
  });

  it('keeps a draft if it is asked to, and brings it back', async () => {
    const { data } = await leaveDraft('test', 'https://draft.example/');
    const again = await show(structuredClone(data), 'en', 'draft="test"');
    await until(() => all(again, '.notice').length, 'the draft');
    await press(again, 'Restore it');
    expect(again.currentData?.organisations.find(({ id }) => id === 'd4d')?.website).to.equal(
      'https://draft.example/',
    );
    await press(again, 'Undo', '.toolbar');
    expect(again.hasChanges).to.equal(false);
  });

  it('keeps of a draft only the records that were changed', async () => {
    const { editor } = await leaveDraft('small', 'https://draft.example/');
    const { organisations } = editor.currentData!;
    const draft = await get<Draft>('small', createStore('ura-editor', 'drafts'));
    const lists = Object.values({ ...draft!.dataset, ...draft!.base }).filter(Array.isArray);
    expect(lists.flat().length).to.equal(1);
    expect(draft!.dataset.organisations).to.deep.equal(organisations.filter(({ id }) => id === 'd4d'));
  });

  it('merges a draft into a file that others changed since then', async () => {
    const { data } = await leaveDraft('merged', 'https://draft.example/');
    const theirs = structuredClone(data);
    Object.assign(d4dIn(theirs), { founded: '2009' });
    const added = { id: 'new-one', name: { en: 'New one' }, kind: 'ngo' as const };
    const { organisations } = theirs;
    // They also changed another record, removed one and added one.
    const casa = organisations.findIndex(({ id }) => id === 'casa');
    const changed = { ...organisations[casa]!, website: 'https://casa.example/' };
    const others = organisations.filter(({ id }) => id !== 'casa' && id !== organisations.at(-1)!.id);
    const file = { ...theirs, organisations: [...others, changed, added] } as Dataset;
    const again = await show(structuredClone(file), 'en', 'draft="merged"');
    await until(() => all(again, '.notice').length, 'the draft');
    await press(again, 'Restore it');
    expect(all(again, 'dialog')).to.deep.equal([]);
    // The file as they saved it, with the one field of the draft.
    expect(diffDatasets(file, again.currentData!)).to.deep.equal({
      header: [],
      added: [],
      removed: [],
      changed: [
        {
          list: 'organisations',
          id: 'd4d',
          fields: [{ path: ['website'], after: 'https://draft.example/' }],
        },
      ],
    });
    let saved: SaveRequest | undefined;
    again.save = async (request) => {
      saved = request;
      return { state: 'saved' };
    };
    await save(again);
    expect(d4dIn(JSON.parse(saved!.text) as Dataset)).to.include({
      founded: '2009',
      website: 'https://draft.example/',
    });
  });

  it('asks which version stays where a draft and the file have another value', async () => {
    const { data } = await leaveDraft('asked', 'https://draft.example/');
    const theirs = structuredClone(data);
    Object.assign(d4dIn(theirs), { website: 'https://theirs.example/' });
    const again = await show(structuredClone(theirs), 'en', 'draft="asked"');
    await until(() => all(again, '.notice').length, 'the draft');
    await press(again, 'Restore it');
    expect(d4dIn(again.currentData!).website).to.equal('https://draft.example/');
    expect(words(find(again, 'dialog h2').textContent)).to.equal('The file has changed since your draft');
    const conflict = words(find(again, 'dialog .conflict').textContent);
    expect(conflict).to.include('My draft: https://draft.example/');
    expect(conflict).to.include('The file now: https://theirs.example/');
    expect(conflict).to.include('Website');
    find<HTMLInputElement>(again, '.conflict input[value=theirs]').click();
    await press(again, 'Take over', 'dialog');
    // The draft is gone, and the editor does not ask to save.
    expect(all(again, 'dialog')).to.deep.equal([]);
    expect(d4dIn(again.currentData!).website).to.equal('https://theirs.example/');
    expect(again.hasChanges).to.equal(false);
  });

  it('offers no draft of what others have saved already', async () => {
    const { data, editor } = await leaveDraft('stored', 'https://draft.example/');
    const again = await show(structuredClone(editor.currentData), 'en', 'draft="stored"');
    const store = createStore('ura-editor', 'drafts');
    await get('stored', store); // after that of the editor
    await again.updateComplete;
    expect(all(again, '.notice')).to.deep.equal([]);
    again.data = structuredClone(data);
    await until(() => all(again, '.notice').length, 'the draft for the file as it was');
  });

  it('changes nothing when it may only be read', async () => {
    const editor = await show(await civilSociety(), 'en', 'readonly');
    expect(all(editor, '[part=create], .row-actions')).to.deep.equal([]);
    await press(editor, 'Democracy for Development');
    // Which languages are seen is no change.
    const controls = ['input', 'textarea'].map((name) => `.record-form .form-group ${name}`);
    const inputs = all(editor, controls.join()) as HTMLInputElement[];
    expect(inputs.length).to.be.above(5);
    expect(inputs.filter(({ readOnly, disabled }) => !readOnly && !disabled)).to.deep.equal([]);
  });

  it('shows hostile texts only as text', async () => {
    const name = '<img src=x onerror="window.hit = true">';
    const organisations = [{ id: 'x', name, kind: 'ngo', website: 'javascript:alert(1)', ['<b>']: name }];
    const editor = await show({ ura: '1', title: name, publisher: 'x', language: 'sq', organisations });
    await press(editor, name);
    expect(all(editor, '.main img, .main .raw b')).to.deep.equal([]);
    expect(find(editor, '.raw').textContent).to.equal(name);
    expect((window as { hit?: unknown }).hit).to.equal(undefined);
  });
});
