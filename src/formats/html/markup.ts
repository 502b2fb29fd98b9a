/** Text that is HTML already: made by {@link markup}, and by nothing else. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a piece of HTML: other pieces, texts, which are escaped, and nothing. */
export type Content = Markup | string | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it stands in HTML, between tags and in quoted attributes alike. What HTML has no place for (control characters, halves of
 * characters) becomes U+FFFD, as a parser would read it; a line break becomes the space as which it is shown.
 */
export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(/(?!\t)\p{Cc}|\p{Cs}|\p{NChar}/gu, '\ufffd');

/** Whether there is something to see. */
export const isThere = (content: Content): boolean =>
  Array.isArray(content)
    ? content.some(isThere)
    : content instanceof Markup
      ? content.text !== ''
      : content !== undefined && content !== false && content !== '';

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (Array.isArray(content)) return content.map(written).join('');
  return typeof content === 'string' ? escape(content) : '';
}

/**
 * Writes HTML. Everything that is put into it is escaped, but for what it wrote itself; a line break in the template leaves no trace, so that all of
 * it stands on one line, which no editor of a site tears apart.
 */
export const markup = (strings: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(
    strings
      .map(
        (text, index) =>
          text.replace(/\n\s*/g, '') + (index < contents.length ? written(contents[index]) : ''),
      )
      .join(''),
  );

/** Nothing at all. */
export const NOTHING: Markup = new Markup('');

/** Things in one line, with a sign between them; what is not there leaves no gap. */
export const joined = (items: readonly Content[], sign: Content): Content =>
  items.filter(isThere).map((item, index) => (index ? [sign, item] : item));

/** A paragraph, or nothing where there is nothing to say. */
export const paragraph = (content: Content): Markup =>
  isThere(content) ? markup`<p>${content}</p>` : NOTHING;

/** A list, or nothing where it would be empty. */
export const list = (items: readonly Content[]): Markup => {
  const rows = items.filter(isThere);
  return rows.length ? markup`<ul>${rows.map((row) => markup`<li>${row}</li>`)}</ul>` : NOTHING;
};

/** A list whose order counts, or nothing where it would be empty. */
export const steps = (items: readonly Content[]): Markup =>
  items.length ? markup`<ol>${items.map((item) => markup`<li>${item}</li>`)}</ol>` : NOTHING;

/** Labels with what they say, without those that say nothing. */
export const facts = (rows: readonly (readonly [label: Content, value: Content])[]): Markup => {
  const there = rows.filter(([, value]) => isThere(value));
  return there.length
    ? markup`<dl>${there.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
    : NOTHING;
};

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
// A tab inside a scheme is dropped by browsers, so "java\tscript:" is not harmless, nor is a backslash, which is read as a slash.
const STRANGE = /[\s\u0000-\u0020\u007f-\u009f\\]/;

/** Whether an address can be linked: of the web, of mail or of a telephone, or a path on the site that it will stand on. */
export const isLinkable = (address: string): boolean =>
  address !== '' &&
  !STRANGE.test(address) &&
  (!SCHEME.test(address) || /^(https?:\/\/[^/?#]|mailto:.|tel:.)/i.test(address));

/** A link; where the address is none, or none to be followed, only what would be in it. */
export const anchor = (address: string | undefined, content: Content): Content =>
  address !== undefined && isLinkable(address) ? markup`<a href="${address}">${content}</a>` : content;
