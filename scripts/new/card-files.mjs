// The files of a new widget that shows one record.
import { title } from './edit.mjs';
import { statesFile, storiesFile } from './story-files.mjs';

/** @typedef {import('./widget.mjs').Names} Names */

/** @param {Names} names */
export const elementOf = ({
  tag,
  type,
  id,
  name,
  noun,
  single,
  facts,
  record,
  text,
}) => `import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { ${facts} } from '../../../src/view/${single}.ts';
import { UraElement } from '../../base/ura-element.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderContent, renderProse } from '../../templates/view.ts';
import { ${id}Styles } from './${name}.styles.ts';

/**
 * ${title(name)}: the title and the summary of one ${single}.
 *
 * @element ${tag}
 * @slot - fallback content, shown until there is data: best a link to the ${single}
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such ${single} in it
 * @fires ura-select - a visitor chose the ${single}; prevent the default to show it yourself
 * @csspart title - the title
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that the record is invented or generated
 * @example
 * <${tag} src="https://example.org/network.json" record="${record}">
 *   <a href="https://example.org/">${text}</a>
 * </${tag}>
 */
export class ${type} extends UraElement {
  static override styles = [baseStyles, ${id}Styles];

  /** The id of the ${single}. */
  @property() record?: string;

  private view: ReturnType<typeof ${facts}> | undefined;

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? prepareReferrers(dataState.linked) : undefined;
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('${noun}', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const ${single} = linked.get('${noun}', this.record)!;
    this.view = ${facts}(${single}, this.viewContext(linked));
    this.provenanceTags = ${single}.tags;
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const view = this.view!;
    const context = this.renderContext(linked);
    return html\`<article>
      \${renderHeading(renderContent(view.title, context), 'title', context)}
      \${renderProse(view.summary, context, 'summary')}
      \${this.renderProvenance()}
    </article>\`;
  }

  protected override get isTall(): boolean {
    return false;
  }

  protected override skeleton(): TemplateResult {
    return html\`<div aria-hidden="true">\${lines(60, 94, 70)}</div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${type};
  }
}
`;

/** @type {(names: Names) => import('./story-files.mjs').Own} */
const ownStates = ({ record, text, single }) => ({
  link: text,
  attributes: `record: '${record}'`,
  first: {
    shown: ` about: 'The title and the summary.', expects: {} `,
    partial: `
      about: 'The data has errors elsewhere. The ${single} is shown.',
      change: (file) => {
        file['articles']?.push({ id: 'a' });
      },
      expects: {},
    `,
  },
  last: {
    'no-record': `
      about: 'The data has no such record: a mistyped or withdrawn id.',
      attributes: { record: 'nuk-ekziston' },
      fallback: link,
      expects: { message: true, fallback: true },
    `,
  },
});

/** @param {Names} names */
export const statesOf = (names) => statesFile(names, ownStates(names));

/** @param {Names} names */
export const storiesOf = (names) =>
  storiesFile(names, ownStates(names), {
    argTypes: `    record: { control: 'select', options: ['${names.record}'] },`,
    attributes: `      record=\${ifDefined(args['record'])}`,
  });

/** @param {Names} names */
export const testOf = ({
  tag,
  type,
  name,
  record,
  text,
  single,
}) => `import { expect } from '@open-wc/testing';
import '../../components/elements/${name}/${name}.define.ts';
import type { ${type} } from '../../components/elements/${name}/${name}.ts';
import { $, CIVIL_SOCIETY, mount, settled, words } from './helpers.ts';

const show = async (record: string) => {
  const widget = mount<${type}>(\`<${tag} src="\${CIVIL_SOCIETY}" record="\${record}"></${tag}>\`);
  await settled(widget);
  return widget;
};

describe('<${tag}>', () => {
  it('shows the title of the ${single}', async () => {
    const widget = await show('${record}');
    expect(words($(widget, '[part=title]')?.textContent)).to.contain('${text}');
  });

  it('says that there is no such ${single}', async () => {
    const widget = await show('nuk-ekziston');
    expect($(widget, '[part=message]')).to.exist;
  });
});
`;
