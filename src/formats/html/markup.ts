/** A piece of HTML. Only {@link markup} makes one, so that its text is safe to put into a page. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: pieces of HTML, plain text, which is escaped, and nothing. */
export type MarkupValue = Markup | string | undefined | false | readonly MarkupValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Escapes text for HTML, between tags and in quoted attributes. What HTML does not allow (control characters, lone surrogates) becomes
 * U+FFFD, as a parser reads it; a line break becomes the space that it is shown as.
 */
export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/(?!\t)\p{Cc}|\p{Cs}|\p{NChar}/gu, '\ufffd');

function toText(value: MarkupValue): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toText).join('');
  return typeof value === 'string' ? escape(value) : '';
}

/** Whether a value writes nothing. */
export const isBlank = (value: MarkupValue): boolean => toText(value) === '';

/**
 * Makes HTML out of a template. Everything that is put into it is escaped, except other pieces of HTML. Line breaks of the template are left
 * out: the result stands on one line, which no editor of a site breaks up.
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

/** Values with a separator between them; one that is blank leaves no gap. */
export const joined = (values: readonly MarkupValue[], separator: MarkupValue): MarkupValue =>
  values.filter((value) => !isBlank(value)).map((value, index) => (index ? [separator, value] : value));

/** A paragraph, or nothing for what is blank. */
export const paragraph = (value: MarkupValue): Markup => (isBlank(value) ? NOTHING : markup`<p>${value}</p>`);

/** A list, or nothing where all items are blank. */
export const list = (items: readonly MarkupValue[]): Markup => {
  const rows = items.filter((item) => !isBlank(item));
  return rows.length ? markup`<ul>${rows.map((row) => markup`<li>${row}</li>`)}</ul>` : NOTHING;
};

/** A list whose order counts, or nothing where it is empty. */
export const orderedList = (items: readonly MarkupValue[]): Markup =>
  items.length ? markup`<ol>${items.map((item) => markup`<li>${item}</li>`)}</ol>` : NOTHING;

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// Browsers drop a tab inside a scheme, so "java\tscript:" is not harmless, and read a backslash as a slash.
const UNSAFE = /[\s\u0000-\u0020\u007f-\u009f\\]/;

/** Whether an address may be linked: http, https, mailto, tel, or a path on the site of the page. */
export const isLinkable = (url: string): boolean =>
  url !== '' && !UNSAFE.test(url) && (!SCHEME.test(url) || /^(https?:\/\/[^/?#]|mailto:.|tel:.)/i.test(url));

/** A link; without an address that may be linked, only its content. */
export const anchor = (url: string | undefined, content: MarkupValue): MarkupValue =>
  url !== undefined && isLinkable(url) ? markup`<a href="${url}">${content}</a>` : content;
