import type { PickedText } from '../language/text.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { Noun } from '../model/noun.ts';

/** A text of the data, with the language that it is written in. */
export interface TextContent extends PickedText {
  readonly kind: 'text';
}

/**
 * The name of a record. Static HTML links it to the page of the record on the site, else to `url`.
 *
 * Elements link it to `url` as `link` says: `select` fires `ura-select` first, `plain` does not, `none` shows the name alone.
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

/** An address that is shown as it is read, and may break at its dots and slashes. */
export interface AddressContent {
  readonly kind: 'address';
  readonly url: string;
  readonly text: string;
}

export interface TimeContent {
  readonly kind: 'time';
  /** The date or the date and time, as `datetime` of `<time>` takes it. */
  readonly datetime: string;
  readonly text: string;
}

/** An aside: whose clock an hour is read by, that a date was computed, or a detail in a smaller voice. */
export interface NoteContent {
  readonly kind: 'note';
  readonly name: 'zone' | 'derived' | 'detail';
  readonly content: Content;
}

/** What was announced and is no longer true. */
export interface StruckContent {
  readonly kind: 'struck';
  readonly content: Content;
}

/** A code or number whose direction does not follow the text around it. */
export interface CodeContent {
  readonly kind: 'code';
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

/** What stands in a line of text. A string is in the language of the reader; `undefined` is nothing. */
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
  | ValuesContent
  | BreakContent
  | readonly Content[];

/** A label and its value. */
export interface Fact {
  readonly label: Content;
  readonly value: Content;
}

/** What stands under a heading. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: Content }
  /** `bullets` are texts, `steps` texts whose order counts, `list` short entries. */
  | { readonly kind: 'bullets' | 'steps' | 'list'; readonly items: readonly Content[] };

/** A heading with what stands under it. */
export interface Section {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Where a record stands: a code for styles and tests, and the same in words. */
export interface Status {
  readonly code: string;
  readonly text: string;
  /** The first instant (epoch milliseconds) at which code or text change. */
  readonly changesAt: number | undefined;
}

export interface Image {
  /** As in the data: an address, or a path beside the data file. */
  readonly src: string;
  readonly alt: string;
}

/** A name with short remarks on it, as a row of a list in a card has them. */
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

/** Items under a heading, or nothing where there are none. */
export const group = <Item>(heading: string, items: readonly Item[]): Group<Item> | undefined =>
  items.length ? { heading, items } : undefined;

export const BREAK: BreakContent = { kind: 'break' };

/** Whether there is nothing to show. */
export const isEmpty = (content: Content): boolean =>
  Array.isArray(content)
    ? content.every(isEmpty)
    : content === undefined || content === '' || (isKind(content, 'values') && isEmpty(content.items));

const isKind = <Kind extends string>(
  content: Content,
  kind: Kind,
): content is Extract<Content, { kind: Kind }> =>
  typeof content === 'object' && 'kind' in content && content.kind === kind;

/** Puts a separator between contents; what is empty leaves no gap. */
export function join(items: readonly Content[], separator: Content = ', '): Content {
  const there = items.filter((item) => !isEmpty(item));
  return there.length ? there.map((item, index) => (index ? [separator, item] : item)) : undefined;
}

/** Facts, without those that have no value. */
export const facts = (rows: readonly (readonly [label: Content, value: Content])[]): readonly Fact[] =>
  rows.flatMap(([label, value]) => (isEmpty(value) ? [] : [{ label, value }]));

const hasContent = (block: Block): boolean =>
  block.kind === 'paragraph' ? !isEmpty(block.content) : block.items.length > 0;

/** Sections, without those that have nothing in them. */
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
