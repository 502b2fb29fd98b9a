// The files of a new widget that lists records.
import { pascal, title } from './edit.mjs';
import { statesFile, storiesFile } from './story-files.mjs';

/** @typedef {import('./widget.mjs').Names} Names */

/** @param {Names} names */
export const elementOf = ({ tag, type, id, name, noun, single, facts }) => {
  const [Record, search] = [pascal(single), `search${pascal(noun)}`];
  return `import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { ${search} } from '../../../src/dataset/search/search-${noun}.ts';
import type { Query, SearchResult } from '../../../src/dataset/search/types.ts';
import { ${single}Messages } from '../../../src/language/messages/${noun}.ts';
import type { ${Record} } from '../../../src/model/${single}.ts';
import { ${facts} } from '../../../src/view/${single}.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import { ListElement } from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { renderHeading } from '../../templates/heading.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderProse } from '../../templates/view.ts';
import { ${id}Styles } from './${name}.styles.ts';

/**
 * ${title(name)}: the title and the summary of each ${single}.
 *
 * @element ${tag}
 * @slot - fallback content, shown until there is data: best a link to the list
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search
 * @fires ura-select - a visitor chose a record; prevent the default to show it yourself
 * @csspart controls - the search field
 * @csspart count - how many there are
 * @csspart list - the list
 * @csspart row - one ${single}
 * @csspart name - its title
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart imprint - on paper: filters, date and source
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <${tag} src="https://example.org/network.json">
 *   <a href="https://example.org/list">${title(name)}</a>
 * </${tag}>
 */
export class ${type} extends ListElement<${Record}, never> {
  static override styles = [baseStyles, listStyles, ${id}Styles];

  /** How many rows are shown at first. Default: 10. */
  @property({ type: Number }) override limit = 10;

  protected override readonly nouns = ['${noun}'] as const;
  protected override readonly filters = [] as const;

  protected override filter(): undefined {
    return undefined;
  }

  protected override searchLabel() {
    const { search, searchPlaceholder } = ${single}Messages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override find(linked: LinkedDataset, query: Query<never>): SearchResult<${Record}, never> {
    return ${search}(linked, query, this.locale);
  }

  protected override countOf(count: number): string {
    return ${single}Messages(this.locale).${single}Count(count);
  }

  protected override recordOf(record: ${Record}): ${Record} {
    return record;
  }

  protected override rows(items: readonly ${Record}[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const context = this.renderContext(linked, marked);
    return html\`<ul class="list" part="list">
      \${repeat(
        items,
        ({ id }) => id,
        (record) => this.row(record, context),
      )}
    </ul>\`;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<${Record}>[] {
    const { plain } = datasetTexts(linked, this.locale);
    return [
      { label: 'id', cell: ({ id }) => id },
      { label: 'summary', cell: ({ summary }) => plain(summary) },
    ];
  }

  protected override skeleton(): TemplateResult {
    return html\`<div aria-hidden="true">
      \${lines(100, 25)}
      <div class="list">
        \${Array.from({ length: 4 }, () => html\`<div class="row">\${lines(65, 90)}</div>\`)}
      </div>
    </div>\`;
  }

  private row(record: ${Record}, context: RenderContext): TemplateResult {
    const view = ${facts}(record, context);
    return html\`<li class="row" part="row" data-record=\${record.id}>
      \${renderHeading(renderContent(view.title, context), 'name', context)}
      \${renderProse(view.summary, context, 'summary')}
    </li>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${type};
  }
}
`;
};

/** @type {(names: Names) => import('./story-files.mjs').Own} */
const ownStates = ({ noun }) => ({
  link: 'Lista',
  attributes: `limit: '2'`,
  rows: 'rows: 2, ',
  first: {
    shown: ` about: 'The first two, and a button for more.', expects: { rows: 2 } `,
    'list-only': `
      about: 'For a sidebar: the first two, without controls.',
      attributes: { limit: '2', lock: 'search download' },
      expects: { rows: 2 },
    `,
    empty: `
      about: 'Nothing to list: one sentence says so.',
      change: (file) => {
        file['${noun}'] = [];
      },
      expects: { rows: 0, message: true },
    `,
    partial: `
      about: 'A record has errors and is left out. The list says how many; data health says which.',
      change: (file) => {
        file['${noun}']?.push({ id: 'a' });
      },
      expects: { rows: 2, message: true },
    `,
  },
});

/** @param {Names} names */
export const statesOf = (names) => statesFile(names, ownStates(names));

/** @param {Names} names */
export const storiesOf = (names) =>
  storiesFile(names, ownStates(names), {
    argTypes: `    lock: { control: 'select', options: ['', 'search', 'search download'] },
    limit: { control: { type: 'number', min: 1, max: 200 } },`,
    attributes: `      lock=\${ifDefined(args['lock'] || undefined)}
      limit=\${ifDefined(args['limit'])}
      url-state=\${ifDefined(args['url-state'] || undefined)}`,
  });

/** @param {Names} names */
export const testOf = ({ tag, type, name, noun }) => `import { expect } from '@open-wc/testing';
import '../../components/elements/${name}/${name}.define.ts';
import type { ${type} } from '../../components/elements/${name}/${name}.ts';
import { $, $$, CIVIL_SOCIETY, dataset, mount, settled, tidy } from './helpers.ts';

describe('<${tag}>', () => {
  afterEach(tidy);

  it('shows the first rows, and more when asked', async () => {
    const widget = mount<${type}>(\`<${tag} src="\${CIVIL_SOCIETY}" limit="2"></${tag}>\`);
    await settled(widget);
    expect($$(widget, '[part=row] [part=name]')).to.have.length(2);
    $<HTMLButtonElement>(widget, '[part=more]')!.click();
    await widget.updateComplete;
    expect($$(widget, '[part=row]').length).to.be.greaterThan(2);
  });

  it('says that there is nothing to list', async () => {
    const widget = mount<${type}>('<${tag}></${tag}>');
    widget.data = dataset({ ${noun}: [] });
    await settled(widget);
    expect($(widget, '[part=message]')).to.exist;
  });
});
`;
