// Makes a script for pages smaller than esbuild leaves it: without the messages that it never reads, and minified once more by terser, whose
// output compresses better (4 % of `ura.all.js`).
import { minify } from 'terser';
import ts from 'typescript';

/**
 * The groups of messages that are read by name alone, as `callMessages(locale).deadline`: what names one of these stands in the script.
 * Others are read by what the data says, as the names of roles. A contract test holds this list true.
 *
 * @type {readonly string[]}
 */
export const READ_BY_NAME = [
  'calendar',
  'figures',
  'phrases',
  'names',
  'states',
  'lists',
  'calls',
  'projects',
  'organisations',
  'keyFigures',
  'credit',
  'maps',
  'programmes',
  'grants',
  'events',
  'services',
  'articles',
  'health',
];

/** @typedef {import('typescript').ObjectLiteralExpression} Table */

/**
 * The tables of messages in a script: those that `byLocale` is given, in each language.
 *
 * @param {import('typescript').SourceFile} script
 */
function tablesOf(script) {
  /** @type {Map<string, Table>} */
  const objects = new Map();
  /** @type {import('typescript').ObjectLiteralElementLike[]} */
  const languages = [];
  const visit = (/** @type {import('typescript').Node} */ node) => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isObjectLiteralExpression(node.initializer))
      objects.set(node.name.getText(script), node.initializer);
    if (ts.isCallExpression(node)) {
      const [group, byLanguage] = node.arguments;
      if (group && ts.isStringLiteral(group) && READ_BY_NAME.includes(group.text))
        if (byLanguage && ts.isObjectLiteralExpression(byLanguage)) languages.push(...byLanguage.properties);
    }
    ts.forEachChild(node, visit);
  };
  visit(script);
  const tables = languages.flatMap((language) => {
    const table = ts.isPropertyAssignment(language) && objects.get(language.initializer.getText(script));
    return table ? [table] : [];
  });
  return [...new Set(tables)];
}

/**
 * Takes the messages out of a script that it never reads: those of which the name stands nowhere but before the message itself. A widget
 * carries whole groups of messages, and a card has no use for what the list of such cards says.
 *
 * @param {string} text a script that no other imports
 * @param {string} beside the text of those that it imports, and that may read what it hands to them
 */
export function withoutUnreadMessages(text, beside = '') {
  const messages = tablesOf(ts.createSourceFile('', text, ts.ScriptTarget.ES2022)).flatMap(
    ({ properties }) => properties,
  );
  const times = new Map();
  for (const [word] of `${text} ${beside}`.matchAll(/[\w$]+/g)) times.set(word, (times.get(word) ?? 0) + 1);
  const nameOf = (/** @type {messages[number]} */ { name }) =>
    name && ts.isIdentifier(name) ? name.text : '';
  for (const message of messages) times.set(nameOf(message), times.get(nameOf(message)) - 1);
  return messages
    .filter((message) => times.get(nameOf(message)) === 0)
    .sort((one, other) => other.pos - one.pos)
    .reduce((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end).replace(/^,/, ''), text);
}

/**
 * @param {string} text what esbuild has minified
 * @param {{ module: boolean }} options
 */
export async function minified(text, { module }) {
  const { code } = await minify(text, {
    module,
    ecma: 2020,
    // Beside its defaults, what was measured to make the compressed files smaller.
    compress: { passes: 3, hoist_funs: true, lhs_constants: false },
    format: { comments: /^!/ },
  });
  if (!code) throw new Error('terser has left nothing');
  return code;
}
