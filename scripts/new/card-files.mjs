// The files of a new widget that shows one record.
import { title } from './edit.mjs';

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

/** @param {Names} names */
export const statesOf = ({
  tag,
  id,
  record,
  text,
  single,
}) => `import { offline, refused, rows, stale } from './table.ts';

const link = { text: '${text}', href: 'https://harku.example/' };

export const ${id}States = rows(
  '${tag}',
  { attributes: { record: '${record}' } },
  {
    shown: { about: 'The title and the summary.', expects: {} },
    partial: {
      about: 'The data has errors elsewhere. The ${single} is shown.',
      change: (file) => {
        file['articles']?.push({ id: 'a' });
      },
      expects: {},
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: link,
      expects: { fallback: true },
    },
    stale: { about: 'The last good copy, with its date.', condition: stale, expects: { message: true } },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such record: a mistyped or withdrawn id.',
      attributes: { record: 'nuk-ekziston' },
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: link,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
`;

/** @param {Names} names */
export const storiesOf = ({
  tag,
  name,
  record,
}) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../components/elements/${name}/${name}.define.ts';
import { COMMON, HEADING_LEVEL, SOURCE } from './arguments.ts';
import { fallbackIn, show, withoutScript, type Attributes } from './show.ts';
import { clock } from './states/table.ts';

const meta: Meta<Attributes> = {
  title: 'Widgets/${title(name)}',
  component: '${tag}',
  argTypes: {
    ...COMMON,
    src: SOURCE,
    'heading-level': HEADING_LEVEL,
    record: { control: 'select', options: ['${record}'] },
  },
  render: (args, context) =>
    withoutScript(context) ??
    html\`<${tag}
      src=\${ifDefined(args['src'])}
      record=\${ifDefined(args['record'])}
      heading-level=\${ifDefined(args['heading-level'])}
      timeout=\${ifDefined(args['timeout'])}
      .clock=\${clock}
      >\${fallbackIn(context)}</${tag}
    >\`,
};
export default meta;

type Story = StoryObj<Attributes>;
const of = (name: string) => show('${tag}', name);

export const Shown: Story = of('shown');
export const Partial: Story = of('partial');
export const Loading: Story = of('loading');
export const LoadingWithFallback: Story = of('loading-with-fallback');
export const Stale: Story = of('stale');
export const Failed: Story = of('failed');
export const FailedWithFallback: Story = of('failed-with-fallback');
export const NoRecord: Story = of('no-record');
export const WithoutScript: Story = of('without-script');
`;

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
