// Reads the accessibility tree of Chromium: axe does not see a header that `display: none` removes.
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../components/index.ts';
import '../../components/elements/editor/editor.define.ts';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { isFull } from '../tier.mjs';
import { $$, CIVIL_SOCIETY, civilSociety, isChromium, NOON, put, show, tidy, until } from './helpers.ts';

/** A node as Chromium reports it, as far as it is read here. */
interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

/** A node that a screen reader meets. */
interface Node {
  readonly role: string;
  readonly name: string;
  readonly children: readonly Node[];
}

/** The tree of the page without the nodes that screen readers skip. */
async function readTree(): Promise<readonly Node[]> {
  const raw = await executeServerCommand<readonly RawNode[], null>('accessibility-tree', null);
  const byId = new Map(raw.map((node) => [node.nodeId, node]));
  const read = (id: string): readonly Node[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    const role = node.role?.value ?? '';
    if (node.ignored || role === 'generic' || role === 'none') return children;
    return [{ role, name: node.name?.value?.trim() ?? '', children }];
  };
  return read(raw[0]!.nodeId);
}

const within = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [node, ...within(node.children)]);

const textOf = ({ role, name, children }: Node): string =>
  role === 'StaticText' ? name : children.map(textOf).join(' ').trim();

const CELLS = ['cell', 'gridcell', 'rowheader', 'columnheader'];

/** The rows of a table, without those of tables inside it. */
const rowsOf = (nodes: readonly Node[]): readonly (readonly Node[])[] =>
  nodes.flatMap((node) => {
    if (node.role === 'table' || node.role === 'grid') return [];
    if (node.role === 'row') return [node.children.filter(({ role }) => CELLS.includes(role))];
    return rowsOf(node.children);
  });

/** The values of a table that have neither a column header nor a row header of their own. */
function withoutHeader(table: Node): readonly string[] {
  const rows = rowsOf(table.children);
  const heads = rows[0]?.every(({ role }) => role === 'columnheader') ? rows[0] : [];
  return rows.flatMap((cells) => {
    // The details of an opened row span all columns, and have headings of their own.
    if (cells.length < 2) return [];
    return cells.flatMap((cell, index) => {
      const value = textOf(cell);
      if (cell.role !== 'cell' || !value) return [];
      // A row header is enough for a single value.
      const header =
        heads[index] ?? (cells.length === 2 ? cells.find(({ role }) => role === 'rowheader') : undefined);
      return header?.name || (header && textOf(header)) ? [] : [value];
    });
  });
}

const CONTROLS = ['button', 'link', 'combobox', 'searchbox', 'textbox', 'checkbox', 'radio', 'DisclosureTriangle']; // prettier-ignore

/** What is wrong in a tree, as short sentences. */
function faultsOf(tree: readonly Node[]): readonly string[] {
  const all = within(tree);
  const faults = all.flatMap((node) => {
    if (node.role === 'table') {
      if (!node.name) return ['a table has no name'];
      return withoutHeader(node).map((value) => `no header for "${value}" in ${node.name}`);
    }
    return CONTROLS.includes(node.role) && !node.name ? [`a ${node.role} has no name`] : [];
  });
  // A term comes before its definitions.
  let term = '';
  for (const node of all) {
    if (node.role === 'term') term = textOf(node) || node.name;
    if (node.role === 'DescriptionList') term = '';
    if (node.role === 'definition' && textOf(node) && !term) faults.push(`no term for "${textOf(node)}"`);
  }
  return faults;
}

const WIDGETS = [
  'ura-call-list',
  'ura-call-list view="table"',
  'ura-call-list view="table" lock="sort"',
  'ura-call-list view="cards"',
  'ura-project-list',
  'ura-project-list view="table"',
  'ura-project-list view="table" lock="sort"',
  'ura-project-list view="timeline"',
  'ura-grant-list',
  'ura-grant-list chart="municipality" lock="sort"',
  'ura-member-directory network="rrjeti-harku"',
  'ura-member-directory view="cards"',
  'ura-event-list',
  'ura-event-list view="cards"',
  'ura-service-list',
  'ura-news-list',
  'ura-news-list view="cards"',
  'ura-municipality-map count="projects"',
  'ura-key-figures network="rrjeti-harku"',
  'ura-grant-call record="grante-te-vogla-2026"',
  'ura-project-card record="kopshti-i-perbashket"',
  'ura-organisation-card record="oaza-e-librit"',
  'ura-programme record="programi-lagjja"',
  'ura-funder-credit record="libri-udhetar"',
  'ura-data-health',
];

describe('in the accessibility tree', () => {
  afterEach(tidy);

  for (const width of [320, 700, 1200])
    for (const markup of WIDGETS) {
      const name = markup.split(' ')[0]!;
      it(`each value of <${markup}> has its name at ${width} px`, async function () {
        if (!isChromium) return this.skip();
        await setViewport({ width, height: 800 });
        await show(`<${markup} src="${CIVIL_SOCIETY}"></${name}>`, 'en');
        const tree = await readTree();
        expect(within(tree).length, 'the tree is there').to.be.above(5);
        expect(faultsOf(tree)).to.deep.equal([]);
      });
    }

  for (const width of [320, 1200])
    for (const markup of WIDGETS) {
      const name = markup.split(' ')[0]!;
      it(`<${markup}> has controls of at least 24 pixels at ${width} px`, async function () {
        if (!isChromium) return this.skip();
        await setViewport({ width, height: 800 });
        const widget = await show(`<${markup} src="${CIVIL_SOCIETY}"></${name}>`, 'sq');
        const controls = $$(widget, 'button, summary, select, input, [tabindex="0"], [part~=tile]');
        const small = controls.flatMap((control) => {
          const { width: across, height } = control.getBoundingClientRect();
          const isTooSmall = across > 0 && Math.min(across, height) < 23.9;
          return isTooSmall ? [`${control.textContent.trim()}: ${across} x ${height}`] : [];
        });
        expect(small).to.deep.equal([]);
      });
    }

  for (const width of [320, 1200]) {
    it(`the table of projects has as many columns in each row as headers at ${width} px`, async function () {
      if (!isChromium) return this.skip();
      await setViewport({ width, height: 800 });
      const widget = await show(
        `<ura-project-list view="table" src="${CIVIL_SOCIETY}"></ura-project-list>`,
        'en',
      );
      const table = within(await readTree()).find(({ role }) => role === 'table')!;
      expect(table.name).to.equal('8 projects');
      const rows = rowsOf(table.children);
      expect(rows[0]!.map(({ name }) => name)).to.deep.equal(
        $$(widget, 'thead th').map(({ textContent }) => textContent.trim()),
      );
      for (const row of rows) expect(row).to.have.length(8);
    });
  }
});

/** What can be pressed in the editor. A box is pressed by its label, too. */
const TARGETS =
  'button, summary, select, textarea, .file-button, label.check, input:not(.visually-hidden, .check input)';

describe('the editor in the accessibility tree', () => {
  afterEach(tidy);

  for (const width of isFull ? [320, 700, 1200] : [320])
    it(`has a name for each value and control, and none is below 24 pixels, at ${width} px`, async function () {
      if (!isChromium) return this.skip();
      await setViewport({ width, height: 800 });
      const example = (await civilSociety()) as Record<string, object[]>;
      const data = { ...example, organisations: [...example['organisations']!, { id: 'x', website: 'x' }] };
      const editor = put('<ura-editor></ura-editor>', 'sq').querySelector<UraEditor>('ura-editor')!;
      editor.clock = NOON;
      editor.data = data;
      await editor.updateComplete;
      const faults: string[] = [];
      const look = async (place: string) => {
        await editor.updateComplete;
        const tree = await readTree();
        expect(within(tree).length, place).to.be.above(20);
        faults.push(...faultsOf(tree).map((fault) => `${place}: ${fault}`));
        for (const target of $$(editor, TARGETS)) {
          const { width: across, height } = target.getBoundingClientRect();
          if (across > 0 && target.checkVisibility() && Math.min(across, height) < 23.9)
            faults.push(`${place}: ${target.outerHTML.slice(0, 90)} ${across} x ${height}`);
        }
      };
      const press = (selector: string) => {
        $$(editor, selector)[0]!.click();
        return editor.updateComplete;
      };
      for (const [index, noun] of NOUNS.entries()) {
        $$(editor, '.entry')[index]!.click();
        await look(noun);
        await press('[part=row] .name');
        for (const details of $$<HTMLDetailsElement>(editor, '.main details')) details.open = true;
        await look(`a record of ${noun}`);
      }
      $$(editor, '.entry')[NOUNS.length]!.click();
      await look('the file');
      await until(() => $$(editor, '.entry')[NOUNS.length + 1]!.querySelector('.count'), 'the findings');
      $$(editor, '.entry')[NOUNS.length + 1]!.click();
      await look('the findings');
      expect([...new Set(faults)]).to.deep.equal([]);
    }).timeout(60_000);
});
