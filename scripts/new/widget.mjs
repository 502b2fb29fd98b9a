import { buildSync } from 'esbuild';
import { camel, create, insertBefore, insertLine, pascal, replace, title } from './edit.mjs';

/** The nouns of records with a card: the file and the function of their facts, and an example. */
const NOUNS = {
  organisations: ['organisation', 'organisationFacts', 'rrjeti-harku', 'Rrjeti Harku'],
  programmes: ['programme', 'programmeFacts', 'programi-lagjja', 'Programi Lagjja'],
  projects: ['project', 'projectFacts', 'barabar', 'Nisma Barabar'],
  calls: ['call', 'callFacts', 'grante-te-vogla-2026', 'Grante të vogla'],
};

/** @param {string} latin */
async function cyrillic(latin) {
  const { outputFiles } = buildSync({
    entryPoints: ['src/language/transliterate.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { transliterate } = await import(`data:text/javascript;base64,${code}`);
  return /** @type {string} */ (transliterate(latin, 'Cyrl'));
}

/** @param {string} text */
const quoted = (text) => `'${text.replace(/'/g, '’')}'`;

/**
 * A widget that shows one record: its title and its summary, in every list of widgets, with its
 * states, stories and tests.
 *
 * @param {string} name such as `project-badge`
 * @param {{ noun?: string, sq?: string, sr?: string, en?: string }} options the noun of the record,
 *   and the name of the widget for editors in each language
 */
export async function newWidget(name, { noun = 'organisations', en = title(name), sq = en, sr = en }) {
  if (!Object.hasOwn(NOUNS, noun)) throw new Error(`--noun must be one of ${Object.keys(NOUNS).join(', ')}.`);
  const [single, facts, record, text] = /** @type {[string, string, string, string]} */ (
    NOUNS[/** @type {keyof typeof NOUNS} */ (noun)]
  );
  const tag = `ura-${name}`;
  const type = `Ura${pascal(name)}`;
  const id = camel(name);
  const folder = `components/elements/${name}`;

  // The element
  create(
    `${folder}/${name}.ts`,
    `import { html, type TemplateResult } from 'lit';
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
    this.view = ${facts}(linked.get('${noun}', this.record)!, this.viewContext(linked));
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const view = this.view!;
    const context = this.renderContext(linked);
    return html\`<article>
      \${renderHeading(renderContent(view.title, context), 'title', context)}
      \${renderProse(view.summary, context, 'summary')}
      \${this.provenance(linked.get('${noun}', this.record)!.tags)}
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
`,
  );
  create(
    `${folder}/${name}.styles.ts`,
    `import { css } from 'lit';

export const ${id}Styles = css\`
  .summary {
    margin-block-start: 0.5em;
  }
\`;
`,
  );
  create(
    `${folder}/${name}.define.ts`,
    `import { define } from '../../core/define.ts';
import { ${type} } from './${name}.ts';

define('${tag}', ${type});

export { ${type} };
`,
  );

  // Where widgets are listed
  const imported = `import './elements/${name}/${name}.define.ts';`;
  for (const path of ['components/index.ts', 'components/visitors.ts'])
    insertLine(path, /^import '\.\/elements\//, imported);
  insertLine(
    'components/index.ts',
    /^export \{ Ura\w+ \} from '\.\/elements/,
    `export { ${type} } from './elements/${name}/${name}.ts';`,
  );
  insertLine('components/loader/placeholders.ts', /^ {2}'[\w-]+',$/, `  '${name}',`);
  insertBefore(
    'src/formats/snippet/widget-attributes.ts',
    /^ {2}'ura-data': /m,
    `  '${tag}': { record: record('${noun}') },\n`,
  );
  replace('src/formats/snippet/read-snippet.ts', /(NEEDS_RECORD = \[[^\]]*)\]/, (match) =>
    match.replace(/,?\s*\]$/, `, '${tag}']`),
  );
  insertLine(
    'src/cli/commands/rendered-widgets.ts',
    /^ {2}'ura-[\w-]+': recordById\(/,
    `  '${tag}': recordById('${noun}'),`,
  );
  insertLine('examples/builder/card-nouns.ts', /^ {2}'ura-[\w-]+': '\w+',$/, `  '${tag}': '${noun}',`);
  insertLine(
    'package.json',
    /^ {4}"\.\/components\/[\w-]+\/[\w.-]+\.js": /,
    `    "./components/${name}/${name}.js": "./dist/${folder}/${name}.js",\n    "./components/${name}/${name}.define.js": "./dist/${folder}/${name}.define.js",`,
  );

  // The builder and the plugin for WordPress
  for (const [language, words] of Object.entries({ en, sq, 'sr-latn': sr }))
    insertBefore(
      `examples/builder/words/${language}.ts`,
      /^ {4}'ura-data-health': \[/m,
      `    '${tag}': [${quoted(words)}, ${quoted(words)}],\n`,
    );
  const php = 'examples/wordpress/ura/includes';
  const key = `'${name}'`.padEnd(19);
  insertLine(`${php}/widgets.php`, /^\t\t'[\w-]+' +=> array\(/, `\t\t${key} => array( 'record' ),`);
  insertLine(
    `${php}/texts.php`,
    /^\t\t'[\w-]+' +=> array\(/,
    `\t\t${key} => array( ${[sq, sr, await cyrillic(sr), en].map(quoted).join(', ')} ),`,
  );
  insertLine(`${php}/fallback.php`, /^\t\t'[\w-]+' +=> '\w+',$/, `\t\t${key} => '${noun}',`);
  replace('examples/wordpress/ura/readme.txt', /^Widgets: (.*)\.$/m, (line) => {
    const names = line.slice('Widgets: '.length, -1).split(', ');
    return `Widgets: ${[...names, name].sort().join(', ')}.`;
  });

  // States, stories and examples
  create(`stories/states/${name}.ts`, statesOf({ tag, id, record, text, single }));
  insertLine('stories/states/table.ts', /^ {2}\| 'ura-[\w-]+'$/, `  | '${tag}'`);
  insertLine(
    'stories/states.ts',
    /^import \{ \w+States \} from/,
    `import { ${id}States } from './states/${name}.ts';`,
  );
  insertBefore('stories/states.ts', '  ...dataStates,', `  ...${id}States,\n`);
  create(`stories/${name}.stories.ts`, storiesOf({ tag, name, record }));
  insertBefore(
    'examples/portal.html',
    /^ *<section aria-labelledby="credit">/m,
    `        <section aria-labelledby="${name}">
          <header>
            <h2 id="${name}">
              <span lang="sq" data-in>${sq}</span>
              <span lang="sr-Latn" data-in>${sr}</span>
              <span lang="sr-Cyrl" data-in>${await cyrillic(sr)}</span>
              <span lang="en" data-in>${en}</span>
            </h2>
          </header>
          <div class="body">
            <${tag} record="${record}"><a href="data/civil-society.json">${text}</a></${tag}>
          </div>
        </section>

`,
  );

  // Tests
  create(`test/browser/${name}.test.ts`, testOf({ tag, type, name, record, text, single }));
  insertLine('test/contract/pages.test.ts', /^ {2}'[\w-]+',$/, `  '${name}',`);
  insertLine(
    'test/contract/pages.test.ts',
    /^ {2}(?:'[\w-]+'|\w+): '\w+=/,
    `  '${name}': 'record="${record}"',`,
  );
  insertLine('test/contract/ssr.test.ts', /^ {2}'ura-[\w-]+': '[\w-]+',$/, `  '${tag}': '${record}',`);
  insertLine('test/contract/ssr.test.ts', /^ {2}'ura-call-list': /, `  '${tag}': '${text}',`);
  insertLine(
    'test/faults/host.ts',
    /^ {2}(?:'[\w-]+'|\w+): '(?:\w+=.*)?',$/,
    `  '${name}': 'record="${record}"',`,
  );
  insertLine(
    'test/unit/cli/run.test.ts',
    /^ {6}'ura-[\w-]+': '[\w-]+',$/,
    `      '${tag}': '${noun === 'organisations' ? 'd4d' : noun === 'programmes' ? 'akt-ls' : record}',`,
  );
  replace('test/browser/axe/cards.test.ts', /checkStates\(([^)]*)\)/, (match) =>
    match.replace(/,?\s*\)$/, `, '${tag}')`),
  );

  // Documents
  insertBefore(
    'README.md',
    /^\| `ura-data-health` \|/m,
    `| \`${tag}\` | the title and the summary of one ${single} | \`record\` |\n`,
  );
  insertBefore('CHANGELOG.md', /^### Changed/m, `- \`<${tag}>\` shows one ${single}.\n\n`);

  return {
    tests: ['test/contract/stories.test.ts', 'test/unit/cli/run.test.ts', 'test/unit/entry-point.test.ts'],
    next: [
      `Write what it shows in ${folder}/${name}.ts, with a doc block for every slot, event and part.`,
      `Name it for editors in Albanian and Serbian in examples/builder/words/ and ${php}/texts.php.`,
      `Add its states to stories/states/${name}.ts, and its tests to test/browser/${name}.test.ts.`,
      `Run npm run test:pictures -- -u -t ${tag}, and look at test/visual/accepted/.`,
      'Run npm run build && npm test.',
    ],
  };
}

/** @param {{ tag: string, id: string, record: string, text: string, single: string }} names */
const statesOf = ({
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

/** @param {{ tag: string, name: string, record: string }} names */
const storiesOf = ({
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

/** @param {{ tag: string, type: string, name: string, record: string, text: string, single: string }} names */
const testOf = ({ tag, type, name, record, text, single }) => `import { expect } from '@open-wc/testing';
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
