import { escapeMarkup } from './escape-markup.ts';

/** A piece of HTML. Only {@link markup} creates one, so its text is safe in a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A value in a template: HTML, plain text (which is escaped), or nothing. */
export type MarkupValue = Markup | string | undefined | false | readonly MarkupValue[];

/**
 * Escapes text for HTML, between tags and in quoted attributes. Characters that HTML does not allow
 * (control characters, lone surrogates) become U+FFFD; line breaks become spaces.
 */
export const escape = (text: string): string =>
  escapeMarkup(text)
    .replaceAll("'", '&#39;')
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/(?!\t)\p{Cc}|\p{Cs}|\p{NChar}/gu, '\ufffd');

function toText(value: MarkupValue): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return typeof value === 'string' ? escape(value) : '';
}

/** Whether a value renders nothing. */
export const isBlank = (value: MarkupValue): boolean => toText(value) === '';

/**
 * Renders a template as HTML. Values are escaped unless they are HTML themselves. Line breaks of
 * the template are removed, because site editors break HTML at line breaks.
 *
 * @example markup`<p>${'a & b'}</p>`.text // '<p>a &amp; b</p>'
 */
export const markup = (strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup =>
  new Markup(
    strings
      .map((text, index) => text.replace(/\n\s*/g, '') + (index < values.length ? toText(values[index]) : ''))
      .join(''),
  );

export const NOTHING: Markup = new Markup('');

/** Joins values with a separator. Blank values are skipped. */
export const joined = (values: readonly MarkupValue[], separator: MarkupValue): MarkupValue =>
  values.filter((value) => !isBlank(value)).map((value, index) => (index ? [separator, value] : value));

/** Renders a paragraph, unless it is blank. */
export const paragraph = (value: MarkupValue): Markup => (isBlank(value) ? NOTHING : markup`<p>${value}</p>`);

/** Renders a list, unless all items are blank. */
export const list = (items: readonly MarkupValue[]): Markup => {
  const rows = items.filter((item) => !isBlank(item));
  return rows.length ? markup`<ul>${rows.map((row) => markup`<li>${row}</li>`)}</ul>` : NOTHING;
};

/** Renders an ordered list, unless it is empty. */
export const orderedList = (items: readonly MarkupValue[]): Markup =>
  items.length ? markup`<ol>${items.map((item) => markup`<li>${item}</li>`)}</ol>` : NOTHING;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// Browsers drop tabs inside a scheme, so "java\tscript:" is dangerous, and read a backslash as a
// slash.
const UNSAFE = /[\s\p{Cc}\p{Bidi_C}\\]/u;

/**
 * Whether a URL may be linked: http, https, mailto, tel, or a path on the same site.
 */
export const isLinkable = (url: string): boolean =>
  url !== '' &&
  !UNSAFE.test(url) &&
  (!SCHEME.test(url) || /^(https?:\/\/[^/?#]|mailto:[^?]+(\?subject=[^&]*)?$|tel:.)/i.test(url));

/** Renders a link, or only its content if the URL may not be linked. */
export const anchor = (url: string | undefined, content: MarkupValue): MarkupValue =>
  url !== undefined && isLinkable(url) ? markup`<a href="${url}">${content}</a>` : content;
