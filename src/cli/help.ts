import type { Locale } from '../language/locale.ts';
import { commandMessages, fillIn } from './messages/messages.ts';
import { STATIC_WIDGETS } from './rendered-widgets.ts';

const INDENT = 25;
const WIDTH = 110;

/** Wraps a text into a column beside its term. */
function beside(term: string, text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && INDENT + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  const indented = [...lines, line].join(`\n${' '.repeat(INDENT)}`);
  return (
    `  ${term}`.padEnd(INDENT - 1) + (term.length > INDENT - 3 ? `\n${' '.repeat(INDENT)}` : ' ') + indented
  );
}

/** The help of the command, in a language. */
export function helpText(locale: Locale): string {
  const { help } = commandMessages(locale);
  const say = (key: keyof typeof help) => fillIn(help[key], locale);
  const widgets = STATIC_WIDGETS.map((widget) => widget.slice('ura-'.length)).join(', ');
  return `${[
    `ura: ${say('tagline')}`,
    '',
    `  ura check <file>\n      ${say('check')}`,
    `  ura render <file> --widget <name>\n      ${say('render')}`,
    '',
    'ura check',
    beside('--locale <tag>', say('checkLocale')),
    beside('--json', say('json')),
    beside('--now <instant>', say('now')),
    `  ${say('checkExit')}`,
    '',
    'ura render',
    beside('--widget <name>', widgets),
    beside('--record <id>', say('record')),
    beside('--<attribute> <value>', say('attribute')),
    beside('--locale <tag>', say('locale')),
    beside('--form <form>', say('form')),
    beside('--src <URL>', say('src')),
    beside('--page-links <pattern>', say('pageLinks')),
    beside('--json-ld', say('jsonLd')),
    beside('--crumb <name=URL>', say('crumb')),
    beside('--now <instant>', say('now')),
    '',
    beside('-h, --help', say('help')),
    beside('-v, --version', say('version')),
    '',
    say('exit'),
    '',
    say('daily'),
  ].join('\n')}\n`;
}
