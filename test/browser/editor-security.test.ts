import { expect } from '@open-wc/testing';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { $$, civilSociety, nextTask, openStrictPage, until, type StrictWindow } from './helpers.ts';
import { ADDRESSES, ATTRIBUTES, inject, MADE_BY_MARKUP, unsafeAddresses } from './inject.ts';

interface EditorWindow extends StrictWindow {
  hacked?: unknown;
  DataTransfer: typeof DataTransfer;
  File: typeof File;
}

// A strict Content Security Policy and Trusted Types, and a file in which a stranger has written
// markup into every text and a script into every address.
describe('the editor with the file of a stranger, on a page with a strict policy', () => {
  let frame: HTMLIFrameElement;
  let page: EditorWindow;
  let editor: UraEditor;

  beforeEach(async function () {
    this.timeout(60_000);
    ({ frame, page } = await openStrictPage<EditorWindow>('editor', 1200, 1200));
    editor = page.document.querySelector('ura-editor')!;
    expect(editor.updateComplete).to.not.equal(undefined);
  });
  afterEach(() => frame.remove());

  const find = <Found extends HTMLElement = HTMLElement>(selector: string): Found =>
    editor.shadowRoot!.querySelector<Found>(selector)!;
  const press = async (selector: string) => {
    await until(() => find(selector), selector);
    find(selector).click();
    await editor.updateComplete;
  };
  const openEntry = async (index: number) => {
    [...editor.shadowRoot!.querySelectorAll<HTMLElement>('.entry')].at(index)!.click();
    await editor.updateComplete;
  };

  /** The editor and the widgets of its preview. */
  const shown = () =>
    [editor, ...editor.shadowRoot!.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);

  /** Nothing that is shown was made by markup, leads to a script, or broke the policy. */
  function expectOnlyText(where: string): void {
    for (const element of shown()) {
      expect($$(element, MADE_BY_MARKUP), where).to.have.length(0);
      const addressed = $$(element, ATTRIBUTES.map((name) => `[${CSS.escape(name)}]`).join());
      expect(unsafeAddresses(addressed), where).to.deep.equal([]);
    }
    expect(page.hacked, where).to.equal(undefined);
    // Its images are at addresses elsewhere, which this policy refuses.
    const violations = page.violations.filter((each) => !each.startsWith('img-src: http'));
    expect({ violations, faults: page.faults }, where).to.deep.equal({ violations: [], faults: [] });
  }

  async function open(address: string): Promise<void> {
    editor.data = inject(await civilSociety(), address);
    await editor.updateComplete;
    await until(() => find('.mark'), 'the check');
  }

  for (const [index, address] of ADDRESSES.entries())
    it(`shows only text in every list, form and preview: address ${index + 1}`, async function () {
      this.timeout(90_000);
      await open(address);
      for (const [at, noun] of NOUNS.entries()) {
        await openEntry(at);
        expectOnlyText(`the list of ${noun}`);
        await press('[part=row] .name');
        for (const details of editor.shadowRoot!.querySelectorAll('details')) details.open = true;
        await until(() => find('.sheet > *'), `the preview of ${noun}`);
        await nextTask();
        await Promise.all(shown().map((each) => (each as UraEditor).updateComplete));
        expectOnlyText(`a record of ${noun}`);
      }
      await openEntry(-2);
      expectOnlyText('the file itself');
      await openEntry(-1);
      expect(find('.health').textContent).to.include('<script>');
      expectOnlyText('the health of the data');
    });

  it('shows only text in the dialogs: an import, the changes, a conflict', async function () {
    this.timeout(60_000);
    await open(ADDRESSES[0]!);
    const file = editor.currentData!;
    const markup = `<img src=x onerror="window.hacked = 1">`;
    const organisations = file.organisations.map((each) => ({ ...each, name: { sq: markup } }));
    const transfer = new page.DataTransfer();
    const content = JSON.stringify({ ...file, organisations });
    transfer.items.add(new page.File([content], `${markup}.json`));
    const input = find<HTMLInputElement>('.toolbar > .file-button input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await until(() => find('dialog .import'), 'the import');
    expect(find('dialog').textContent).to.include('<img');
    expectOnlyText('an import');
    await press('dialog .strong');

    const theirs = structuredClone(file) as Dataset;
    for (const each of theirs.organisations) Object.assign(each, { name: { sq: `theirs ${markup}` } });
    editor.save = () => Promise.resolve({ state: 'conflict', theirs });
    await press('.toolbar .strong');
    expect(find('dialog').textContent).to.include('<img');
    expectOnlyText('the changes');
    await press('dialog .strong');
    await until(() => find('dialog .conflict'), 'the conflict');
    expect(find('dialog').textContent).to.include(markup);
    expectOnlyText('a conflict');
  });

  it('follows no link, and fetches no image that was not requested', async function () {
    this.timeout(60_000);
    const data = (await civilSociety()) as { organisations: Record<string, unknown>[] };
    const src = `/examples/data/logos/rrjeti-harku.svg?stranger=${performance.now()}`;
    const stranger = { id: 'a', name: 'A', kind: 'ngo', website: 'https://stranger.example/' };
    const isFetched = () =>
      page.performance.getEntriesByType('resource').some(({ name }) => name.endsWith(src));
    const openStranger = async (fields: object) => {
      editor.data = { ...data, organisations: [{ ...stranger, ...fields }] };
      await editor.updateComplete;
      await press('[part=row] .name');
      return find<HTMLDetailsElement>('.preview');
    };
    // The preview would show the logo. It stays closed for the next record.
    const closed = await openStranger({});
    closed.open = false;
    closed.dispatchEvent(new Event('toggle'));
    const preview = await openStranger({ logo: { src, alt: 'x' } });
    expect(preview.open).to.equal(false);
    const another = new Image();
    another.src = `/examples/data/logos/rrjeti-harku.svg?another=${performance.now()}`;
    await another.decode();
    const details = find<HTMLDetailsElement>('details.image');
    expect([details.open, isFetched()]).to.deep.equal([false, false]);
    details.open = true;
    details.scrollIntoView();
    await until(isFetched, 'the image that was requested');

    preview.open = true;
    const link = () =>
      find('.sheet > *')?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href="https://stranger.example/"]');
    await until(link, 'the link in the preview');
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link()!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect($$(editor, 'a[href]')).to.have.length(0);
  });
});
