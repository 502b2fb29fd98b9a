import { buildSync } from 'esbuild';
import * as cardFiles from './card-files.mjs';
import { camel, create, insertBefore, insertLine, pascal, replace, title } from './edit.mjs';
import * as listFiles from './list-files.mjs';

/**
 * The names in the files of a widget: its tag and class, its noun with the function of the facts,
 * and an example.
 *
 * @typedef {Record<
 *   'name' | 'tag' | 'type' | 'id' | 'noun' | 'single' | 'facts' | 'record' | 'text', string
 * >} Names
 */

/** The nouns of records with a card: the file and the function of their facts, and an example. */
const NOUNS = {
  organisations: ['organisation', 'organisationFacts', 'rrjeti-harku', 'Rrjeti Harku'],
  programmes: ['programme', 'programmeFacts', 'programi-lagjja', 'Programi Lagjja'],
  projects: ['project', 'projectFacts', 'barabar', 'Nisma Barabar'],
  calls: ['call', 'callFacts', 'grante-te-vogla-2026', 'Grante të vogla'],
};

/** The nouns of records with a list: the same, and a title in the example that static HTML has. */
const LISTED = {
  organisations: ['organisation', 'organisationFacts', '', 'Qendra Rinore Fluturza'],
  projects: ['project', 'projectFacts', '', 'Nisma Barabar'],
  articles: ['article', 'articleFacts', '', 'Kopshti'],
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
 * A widget that shows the title and the summary of one record, or with `list` of each record in a
 * list that visitors search, in every list of widgets, with its states, stories and tests.
 *
 * @param {string} name such as `project-badge`
 * @param {{ noun?: string, list?: boolean, sq?: string, sr?: string, en?: string }} options the
 *   noun of the records, and the name of the widget for editors in each language
 */
export async function newWidget(
  name,
  { noun = 'organisations', list = false, en = title(name), sq = en, sr = en },
) {
  const nouns = list ? LISTED : NOUNS;
  if (!Object.hasOwn(nouns, noun)) throw new Error(`--noun must be one of ${Object.keys(nouns).join(', ')}.`);
  const [single, facts, record, text] = /** @type {[string, string, string, string]} */ (
    /** @type {Record<string, readonly string[]>} */ (nouns)[noun]
  );
  const tag = `ura-${name}`;
  const type = `Ura${pascal(name)}`;
  const id = camel(name);
  const folder = `components/elements/${name}`;
  const files = list ? listFiles : cardFiles;
  const names = { name, tag, type, id, noun, single, facts, record, text };
  const attributes = list ? '' : `record="${record}"`;

  // The element
  create(`${folder}/${name}.ts`, files.elementOf(names));
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
    `  '${tag}': ${list ? '{ ...list() }' : `{ record: record('${noun}') }`},\n`,
  );
  if (list) {
    const search = `search${pascal(noun)}`;
    insertBefore(
      'src/cli/commands/rendered-widgets.ts',
      /^ {2}'ura-news-list': /m,
      `  '${tag}': ({ linked, attributes, locale }) => ${search}(linked, attributes, locale).items,\n`,
    );
    insertLine('examples/builder/choices.ts', /^ {2}'ura-[\w-]+': '\w+',$/, `  '${tag}': '${noun}',`);
  } else {
    replace('src/formats/snippet/read-snippet.ts', /(NEEDS_RECORD = \[[^\]]*)\]/, (match) =>
      match.replace(/,?\s*\]$/, `, '${tag}']`),
    );
    insertLine(
      'src/cli/commands/rendered-widgets.ts',
      /^ {2}'ura-[\w-]+': recordById\(/,
      `  '${tag}': recordById('${noun}'),`,
    );
    insertLine('examples/builder/card-nouns.ts', /^ {2}'ura-[\w-]+': '\w+',$/, `  '${tag}': '${noun}',`);
  }
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
  insertLine(
    `${php}/widgets.php`,
    /^\t\t'[\w-]+' +=> array\(/,
    `\t\t${key} => array( ${list ? "'limit', 'lock', 'url-state'" : "'record'"} ),`,
  );
  insertLine(
    `${php}/texts.php`,
    /^\t\t'[\w-]+' +=> array\(/,
    `\t\t${key} => array( ${[sq, sr, await cyrillic(sr), en].map(quoted).join(', ')} ),`,
  );
  if (list)
    insertLine(
      `${php}/fallback.php`,
      /^\t\t'[\w-]+' +=> array\( '\w+', array\(/,
      `\t\t${key} => array( '${noun}', array() ),`,
    );
  else insertLine(`${php}/fallback.php`, /^\t\t'[\w-]+' +=> '\w+',$/, `\t\t${key} => '${noun}',`);
  replace('examples/wordpress/ura/readme.txt', /^Widgets: (.*)\.$/m, (line) => {
    const names = line.slice('Widgets: '.length, -1).split(', ');
    return `Widgets: ${[...names, name].sort().join(', ')}.`;
  });

  // States, stories and examples
  create(`stories/states/${name}.ts`, files.statesOf(names));
  insertLine('stories/states/table.ts', /^ {2}\| 'ura-[\w-]+'$/, `  | '${tag}'`);
  insertLine(
    'stories/states.ts',
    /^import \{ \w+States \} from/,
    `import { ${id}States } from './states/${name}.ts';`,
  );
  insertBefore('stories/states.ts', '  ...dataStates,', `  ...${id}States,\n`);
  create(`stories/${name}.stories.ts`, files.storiesOf(names));
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
            <${`${tag} ${attributes}`.trim()}><a href="data/civil-society.json">${text}</a></${tag}>
          </div>
        </section>

`,
  );

  // Tests
  create(`test/browser/${name}.test.ts`, files.testOf(names));
  insertLine('test/contract/pages.test.ts', /^ {2}'[\w-]+',$/, `  '${name}',`);
  if (!list) {
    insertLine(
      'test/contract/pages.test.ts',
      /^ {2}(?:'[\w-]+'|\w+): '\w+=/,
      `  '${name}': '${attributes}',`,
    );
    insertLine('test/contract/ssr.test.ts', /^ {2}'ura-[\w-]+': '[\w-]+',$/, `  '${tag}': '${record}',`);
    insertLine(
      'test/unit/cli/run.test.ts',
      /^ {6}'ura-[\w-]+': '[\w-]+',$/,
      `      '${tag}': '${noun === 'organisations' ? 'd4d' : noun === 'programmes' ? 'akt-ls' : record}',`,
    );
  }
  insertLine('test/contract/ssr.test.ts', /^ {2}'ura-call-list': /, `  '${tag}': '${text}',`);
  insertLine(
    'test/faults/host.ts',
    /^ {2}(?:'[\w-]+'|\w+): '(?:\w+=.*)?',$/,
    `  '${name}': '${attributes}',`,
  );
  replace(`test/browser/axe/${list ? 'agenda' : 'cards'}.test.ts`, /checkStates\(([^)]*)\)/, (match) =>
    match.replace(/,?\s*\)$/, `, '${tag}')`),
  );

  // Documents
  insertBefore(
    'README.md',
    /^\| `ura-data-health` \|/m,
    list
      ? `| \`${tag}\` | a list of ${noun} | \`limit\`, \`lock\`, \`url-state\` |\n`
      : `| \`${tag}\` | the title and the summary of one ${single} | \`record\` |\n`,
  );
  insertBefore(
    'CHANGELOG.md',
    /^### Changed/m,
    `- \`<${tag}>\` shows ${list ? `a list of ${noun}` : `one ${single}`}.\n\n`,
  );

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
