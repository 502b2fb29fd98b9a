// The pages of the widgets, from the manifest of the elements. The packages that turn a manifest
// into Markdown have no live examples and no groups.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ name: string, description?: string, default?: string, type?: { text: string } }} Named */
/**
 * @typedef {{
 *   tagName?: string, description?: string, slots?: Named[], events?: Named[], cssParts?: Named[],
 *   attributes?: Named[], cssProperties?: Named[], members?: (Named & Record<string, any>)[],
 * }} Element
 */

/**
 * The attributes with which a widget shows something.
 *
 * @type {Record<string, Record<string, string>>}
 */
const SHOWN = {
  'ura-grant-call': { record: 'grante-te-vogla-2026' },
  'ura-project-card': { record: 'barabar' },
  'ura-organisation-card': { record: 'rrjeti-harku' },
  'ura-programme': { record: 'programi-lagjja' },
  'ura-member-directory': { network: 'rrjeti-harku' },
  'ura-funder-credit': { record: 'barabar' },
};

/** The widgets by what they are for. Those that are not here come last. */
const GROUPS = {
  'Calls and grants': ['ura-grant-call', 'ura-call-list', 'ura-grant-list'],
  'Projects and programmes': ['ura-project-card', 'ura-project-list', 'ura-programme', 'ura-funder-credit'],
  'Organisations and places': ['ura-organisation-card', 'ura-member-directory', 'ura-municipality-map'],
  'Events, services and news': ['ura-event-list', 'ura-service-list', 'ura-news-list', 'ura-key-figures'],
  'For editors': ['ura-data-health', 'ura-editor'],
  'For all widgets': ['ura-data'],
};

/** @param {string} [text] */
const cell = (text = '') =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .replace(/<(?![^`]*>`)/g, '&lt;')
    .trim();

/**
 * @param {string} heading
 * @param {readonly string[]} columns
 * @param {readonly (readonly (string | undefined)[])[]} rows
 */
const table = (heading, columns, rows) =>
  rows.length
    ? [
        `## ${heading}`,
        '',
        `| ${columns.join(' | ')} |`,
        `| ${columns.map(() => '---').join(' | ')} |`,
        ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`),
        '',
      ].join('\n')
    : '';

/** @param {string | undefined} text */
const code = (text) => (text ? `\`${text}\`` : '');

/**
 * The controls of a demonstration: each attribute with the values to choose from.
 *
 * @param {string} tag
 * @param {Record<string, any>} accepted what each attribute accepts
 * @param {any} data the example
 * @returns {{ name: string, value: string, options?: string[], words?: string[], type?: string }[]}
 */
function controlsOf(tag, accepted, data) {
  const shown = SHOWN[tag] ?? {};
  const names = Object.keys(accepted).filter(
    (name) => !['timeout', 'max-bytes', 'max-age', 'url-state'].includes(name),
  );
  return names.map((name) => {
    const kind = accepted[name];
    const value = shown[name] ?? '';
    if (kind.oneOf) return { name, value, options: kind.oneOf };
    if (kind.wordsOf) return { name, value, words: kind.wordsOf };
    if (kind.recordOf)
      return {
        name,
        value,
        options: kind.recordOf.flatMap((/** @type {string} */ noun) =>
          data[noun].slice(0, 12).map((/** @type {{ id: string }} */ { id }) => id),
        ),
      };
    if (kind === 'municipality') return { name, value, options: ['xk-gjilan', 'xk-prishtine', 'xk-prizren'] };
    return { name, value, type: kind === 'text' ? 'text' : 'number' };
  });
}

/**
 * @param {any} manifest
 * @returns {Promise<[place: string, text: string][]>}
 */
export async function widgetPages(manifest) {
  const { attributesOf } = await import(pathToFileURL(resolve('dist/index.js')).href);
  const data = JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'));
  /** @type {Element[]} */
  const elements = manifest.modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .filter((/** @type {Element} */ { tagName }) => tagName);
  const byTag = new Map(elements.map((each) => [/** @type {string} */ (each.tagName), each]));
  const listed = new Set(Object.values(GROUPS).flat());
  const groups = { ...GROUPS, Others: [...byTag.keys()].filter((tag) => !listed.has(tag)) };

  const index = [
    '# Widgets',
    '',
    'Each page shows the widget with example data, its attributes, events and parts. The records are invented.',
    '',
    ...Object.entries(groups).flatMap(([group, tags]) => {
      const rows = tags.filter((tag) => byTag.has(tag));
      return rows.length
        ? [
            `## ${group}`,
            '',
            ...rows.map(
              (tag) => `- [\`${tag}\`](./${tag}.md): ${firstSentence(byTag.get(tag)?.description)}`,
            ),
            '',
          ]
        : [];
    }),
  ].join('\n');
  return [
    ['widgets/index.md', index],
    ...elements.map(
      (element) =>
        /** @type {[string, string]} */ ([
          `widgets/${element.tagName}.md`,
          pageOf(element, attributesOf(element.tagName), data),
        ]),
    ),
  ];
}

/** The widgets in groups, for the navigation. @param {readonly string[]} tags */
export const widgetGroups = (tags) =>
  Object.entries(GROUPS).map(([group, names]) => ({
    group,
    tags: names.filter((tag) => tags.includes(tag)),
  }));

/** @param {string} [text] */
const firstSentence = (text = '') => cell(/^[^]*?[.:](?=\s|$)/.exec(text)?.[0] ?? text).replace(/:$/, '.');

/**
 * @param {Element} element
 * @param {Record<string, any>} accepted
 * @param {any} data
 */
function pageOf(element, accepted, data) {
  const { tagName: tag = '', description = '', attributes = [], members = [] } = element;
  const name = tag.slice('ura-'.length);
  const properties = members.filter(
    ({ kind, privacy, attribute, inheritedFrom, static: isStatic }) =>
      kind === 'field' && !privacy && !attribute && !isStatic && inheritedFrom?.name !== 'LitElement',
  );
  const demo = { tag, controls: controlsOf(tag, accepted, data) };
  return [
    '---',
    `description: ${JSON.stringify(firstSentence(description))}`,
    `demo: ${JSON.stringify(demo)}`,
    '---',
    '',
    `# ${tag}`,
    '',
    description.replace(/<(?=[a-z/])(?![^`\n]*`)/g, '&lt;'),
    '',
    '<WidgetDemo />',
    '',
    '## Use it',
    '',
    'In a page, the loader finds the element ([get the script](../manual.md#get-the-script)). In a project, import its definition:',
    '',
    '```js',
    `import 'ura/components/${name}/${name}.define.js';`,
    '```',
    '',
    table(
      'Attributes',
      ['attribute', 'type', 'meaning'],
      attributes.map(({ name, type, description }) => [
        code(name),
        code(type?.text.replace(/ \| undefined$/, '')),
        description,
      ]),
    ),
    table(
      'Properties without an attribute',
      ['property', 'type', 'meaning'],
      properties.map(({ name, type, description }) => [code(name), code(type?.text), description]),
    ),
    table(
      'Slots',
      ['slot', 'content'],
      (element.slots ?? []).map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    table(
      'Events',
      ['event', 'when'],
      (element.events ?? []).map(({ name, description }) => [code(name), description]),
    ),
    'All events bubble and are composed. Their `detail` is [described in the manual](../manual.md#events).',
    '',
    table(
      'Parts',
      ['part', 'what it is'],
      (element.cssParts ?? []).map(({ name, description }) => [code(`::part(${name})`), description]),
    ),
    ...(element.cssProperties?.length
      ? [
          '## Tokens',
          '',
          'Set them on `:root`, on the widget or on any element around it. [Theming](../theming.md) has recipes.',
          '',
          '<TokenTable />',
          '',
        ]
      : []),
  ].join('\n');
}
