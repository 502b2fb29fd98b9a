import type { PickedText } from '../language/text.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { Noun } from '../model/noun.ts';

/** A text from the data, with its language. */
export interface TextContent extends PickedText {
  readonly kind: 'text';
}

/**
 * The name of a record. Static HTML links it to the page of the record on the site, else to `url`.
 *
 * Elements link it to `url` as `link` requires: `select` fires `ura-select` first, `plain` does
 * not, and `none` shows only the name.
 */
export interface RecordContent {
  readonly kind: 'record';
  readonly noun: Noun;
  readonly record: AnyRecord;
  readonly name: TextContent;
  readonly url: string | undefined;
  readonly link: 'select' | 'plain' | 'none';
}

export interface LinkContent {
  readonly kind: 'link';
  readonly url: string;
  readonly content: Content;
}

/** A URL or e-mail address that is shown as text and may wrap at dots and slashes. */
export interface AddressContent {
  readonly kind: 'address';
  readonly url: string;
  readonly text: string;
}

export interface TimeContent {
  readonly kind: 'time';
  /** The date, or date and time, for the `datetime` attribute of `<time>`. */
  readonly datetime: string;
  readonly text: string;
  /** For a date that visitors act on: whether it has passed, is today, or is still ahead. */
  readonly when?: DateTense | undefined;
}

/** Whether a date has passed, is today, or is still ahead. */
export type DateTense = 'past' | 'today' | 'ahead';

/**
 * A note in smaller type, such as the zone of a time, that a date has passed, or how many more
 * names there are.
 */
export interface NoteContent {
  readonly kind: 'note';
  readonly name: 'zone' | 'remark' | 'derived' | 'detail' | 'rest';
  readonly content: Content;
}

/** Text that was announced and is no longer true, shown struck through. */
export interface StruckContent {
  readonly kind: 'struck';
  readonly content: Content;
}

/** A code or number that is always written from left to right. */
export interface CodeContent {
  readonly kind: 'code';
  readonly text: string;
}

/** A short text that does not wrap, such as "e-postë". */
export interface UnbrokenContent {
  readonly kind: 'unbroken';
  readonly text: string;
}

/** Several values of one fact: a list in elements, separated by commas in static HTML. */
export interface ValuesContent {
  readonly kind: 'values';
  readonly items: readonly Content[];
}

export interface BreakContent {
  readonly kind: 'break';
}

/** Inline content. A string is in the locale of the context; `undefined` is empty. */
export type Content =
  | string
  | undefined
  | TextContent
  | RecordContent
  | LinkContent
  | AddressContent
  | TimeContent
  | NoteContent
  | StruckContent
  | CodeContent
  | UnbrokenContent
  | ValuesContent
  | BreakContent
  | readonly Content[];

/** A label and its value. */
export interface Fact {
  readonly label: Content;
  readonly value: Content;
}

/** Content under a heading. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: Content }
  /** `bullets` are texts, `steps` are texts in order, `list` has short entries. */
  | { readonly kind: 'bullets' | 'steps' | 'list'; readonly items: readonly Content[] };

/** A heading and the content under it. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What a card shows of a record after its summary and most important facts. */
export interface Details {
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  /** Whether it is long enough to be folded. */
  readonly isLong: boolean;
}

/** The status of a record: a code for styles and tests, and a text. */
export interface Status {
  readonly code: string;
  readonly text: string;
  /** The next instant at which the code or text changes, in epoch milliseconds. */
  readonly changesAt: number | undefined;
}

export interface Image {
  /** As in the data: a URL, or a path relative to the data file. */
  readonly src: string;
  readonly alt: string;
  /** The language of `alt`, if it is not that of the context. */
  readonly lang: string | undefined;
}

/** A name with short notes, as in a row of a list in a card. */
export interface Line {
  readonly title: Content;
  readonly notes: readonly Content[];
  readonly changesAt?: number | undefined;
}

/** Items under a heading. */
export interface Group<Item> {
  readonly heading: string;
  readonly items: readonly Item[];
}

/** Items under a heading, or `undefined` if there are none. */
export const group = <Item>(heading: string, items: readonly Item[]): Group<Item> | undefined =>
  items.length ? { heading, items } : undefined;

export const BREAK: BreakContent = { kind: 'break' };

/** Whether content is empty. */
export const isEmpty = (content: Content): boolean =>
  Array.isArray(content)
    ? content.every(isEmpty)
    : content === undefined || content === '' || (isKind(content, 'values') && isEmpty(content.items));

const isKind = <Kind extends string>(
  content: Content,
  kind: Kind,
): content is Extract<Content, { kind: Kind }> =>
  typeof content === 'object' && 'kind' in content && content.kind === kind;

/** Joins contents with a separator. Empty ones are skipped. */
export function join(items: readonly Content[], separator: Content = ', '): Content {
  const there = items.filter((item) => !isEmpty(item));
  return there.length ? there.map((item, index) => (index ? [separator, item] : item)) : undefined;
}

/** Facts, except those without a value. */
export const facts = (rows: readonly (readonly [label: Content, value: Content])[]): readonly Fact[] =>
  rows.flatMap(([label, value]) => (isEmpty(value) ? [] : [{ label, value }]));

/** Facts and sections. More than two facts, or one section, are long. */
export function details(
  rows: readonly (readonly [label: Content, value: Content])[],
  shown: readonly Section[],
): Details {
  const own = facts(rows);
  return { facts: own, sections: shown, isLong: own.length + 2 * shown.length > 2 };
}

const hasContent = (block: Block): boolean =>
  block.kind === 'paragraph' ? !isEmpty(block.content) : block.items.length > 0;

/** Sections, except empty ones. */
export const sections = (
  rows: readonly (readonly [key: string, heading: string, ...blocks: (Block | undefined)[]])[],
): readonly Section[] =>
  rows.flatMap(([key, heading, ...blocks]) => {
    const there = blocks.flatMap((block) => (block && hasContent(block) ? [block] : []));
    return there.length ? [{ key, heading, blocks: there }] : [];
  });

/** The earliest of some instants. */
export const earliest = (instants: Iterable<number | undefined>): number | undefined => {
  let first: number | undefined;
  for (const instant of instants)
    if (instant !== undefined && (first === undefined || instant < first)) first = instant;
  return first;
};
