import { transliterate, type SerbianScript } from '../../../../src/language/transliterate.ts';
import { isObject, listOf } from '../../../../src/dataset/validate/safe-read.ts';
import type { Dataset } from '../../../../src/model/dataset.ts';
import { NOUNS } from '../../../../src/model/noun.ts';

/** The texts of a value by language. A plain text has the language of the file. */
export function textsOf(value: unknown, language: string): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [language]: value };
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([tag, text]) => (typeof text === 'string' ? [[tag, text]] : [])),
  );
}

/**
 * A value with the text of one language written or, if it is empty, removed. A plain text stays
 * one while it has no second language.
 */
export function withText(value: unknown, tag: string, text: string, language: string): unknown {
  const texts = { ...textsOf(value, language) };
  if (text) texts[tag] = text;
  else delete texts[tag];
  const tags = Object.keys(texts);
  if (!tags.length) return undefined;
  return typeof value === 'string' && tags.join() === language ? texts[language] : texts;
}

/** A text that a page makes from the other script of Serbian. */
export interface MadeText {
  readonly tag: string;
  readonly text: string;
}

/** What a page shows in the script that nobody has written. */
export function madeFrom(texts: Readonly<Record<string, string>>): MadeText | undefined {
  const pairs: readonly (readonly [from: string, to: string, script: SerbianScript])[] = [
    ['sr-Latn', 'sr-Cyrl', 'Cyrl'],
    ['sr-Cyrl', 'sr-Latn', 'Latn'],
  ];
  for (const [from, to, script] of pairs) {
    const text = texts[from];
    if (text && texts[to] === undefined) return { tag: to, text: transliterate(text, script) };
  }
  return undefined;
}

/** Languages that are offered for every file, in their order. */
const OFFERED = ['sq', 'sr-Latn', 'sr-Cyrl', 'en', 'bs', 'tr', 'mk', 'rom'];

/** The languages that somebody can write in: those of the file, and those of the region. */
export function offeredLanguages(dataset: Dataset, shown: readonly string[]): readonly string[] {
  return [...new Set([...shown, ...languagesOf(dataset), ...OFFERED])];
}

/**
 * The languages in which texts are written side by side.
 *
 * @param usual those of the file, with its own language first, which always stays
 * @param choices what somebody chose to see, or not to see
 */
export const chosenLanguages = (
  usual: readonly string[],
  choices: ReadonlyMap<string, boolean>,
): readonly string[] => [
  ...usual.filter((tag, index) => index === 0 || choices.get(tag) !== false),
  ...[...choices].flatMap(([tag, isShown]) => (isShown && !usual.includes(tag) ? [tag] : [])),
];

const ORDER = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'];

/** How many records say in which languages a file is written. */
const SAMPLE = 200;

/**
 * The languages in which a file is written: that of its plain texts first, then those of its names.
 * The other script of Serbian is only among them if somebody wrote it.
 */
export function languagesOf(dataset: Dataset): readonly string[] {
  const counts = new Map<string, number>();
  let texts = 0;
  const note = (text: unknown) => {
    if (!isObject(text)) return;
    texts++;
    for (const tag of Object.keys(text)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  };
  for (const noun of NOUNS)
    for (const record of listOf(dataset[noun] as readonly unknown[]).slice(0, SAMPLE))
      if (isObject(record)) note(record['name'] ?? record['title']);
  // A language in which only some names are written has a column only where it is used.
  const used = new Set([...counts].flatMap(([tag, count]) => (count * 4 >= texts ? tag : [])));
  const own = typeof dataset.language === 'string' && dataset.language ? dataset.language : 'sq';
  if (used.size < 2) for (const tag of ['sq', 'sr-Latn', 'en']) used.add(tag);
  used.delete(own);
  const rank = (tag: string) => ORDER.indexOf(tag) + 1 || ORDER.length + 1;
  return [own, ...[...used].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))];
}
