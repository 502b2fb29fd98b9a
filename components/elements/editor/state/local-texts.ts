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
 * Sets the text of one language, or removes it if it is empty. A plain text stays plain until a
 * second language is added.
 */
export function withText(value: unknown, tag: string, text: string, language: string): unknown {
  const texts = { ...textsOf(value, language) };
  if (text) texts[tag] = text;
  else delete texts[tag];
  const tags = Object.keys(texts);
  if (!tags.length) return undefined;
  return typeof value === 'string' && tags.join() === language ? texts[language] : texts;
}

/** A text that pages transliterate from the other script of Serbian. */
export interface MadeText {
  readonly tag: string;
  readonly text: string;
}

/** The transliterated text that a page shows in the script that is not in the data. */
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

/** Languages that are offered for every file, in order. */
const OFFERED = ['sq', 'sr-Latn', 'sr-Cyrl', 'en', 'bs', 'tr', 'mk', 'rom'];

/** The languages that can be chosen: those of the file, and those of the region. */
export function offeredLanguages(dataset: Dataset, shown: readonly string[]): readonly string[] {
  return [...new Set([...shown, ...languagesOf(dataset), ...OFFERED])];
}

/**
 * The languages whose text fields are shown side by side.
 *
 * @param usual those of the file; the first is its main language, which is always shown
 * @param choices the languages that the user has shown or hidden
 */
export const chosenLanguages = (
  usual: readonly string[],
  choices: ReadonlyMap<string, boolean>,
): readonly string[] => [
  ...usual.filter((tag, index) => index === 0 || choices.get(tag) !== false),
  ...[...choices].flatMap(([tag, isShown]) => (isShown && !usual.includes(tag) ? [tag] : [])),
];

const ORDER = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'];

/** The number of records that are read to find the languages of a file. */
const SAMPLE = 200;

/**
 * The languages of a file: first that of its plain texts, then those of its names. The other script
 * of Serbian is included only if the file has texts in it.
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
  // A language of only a few names is shown only in records that use it.
  const used = new Set([...counts].flatMap(([tag, count]) => (count * 4 >= texts ? tag : [])));
  const own = typeof dataset.language === 'string' && dataset.language ? dataset.language : 'sq';
  if (used.size < 2) for (const tag of ['sq', 'sr-Latn', 'en']) used.add(tag);
  used.delete(own);
  const rank = (tag: string) => ORDER.indexOf(tag) + 1 || ORDER.length + 1;
  return [own, ...[...used].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))];
}
