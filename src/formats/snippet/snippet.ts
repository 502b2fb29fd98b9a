import { attributesOf } from './widget-attributes.ts';

/**
 * How a widget is written into a page: as its element; as a `div` for editors that take out elements that they do not know, which the
 * script fills; as the shortcode of the WordPress plugin; or as nothing but the link, where no script may run.
 */
export type SnippetForm = 'element' | 'div' | 'shortcode' | 'link';

/** A line for a page, in its parts. */
export interface Snippet {
  /** The name of the element, as `ura-grant-call`. */
  readonly widget: string;
  readonly form: SnippetForm;
  /** The address of the data file. Inside an `<ura-data>` a line has none. */
  readonly src?: string;
  /** The other attributes by their names. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** The language, where it is not that of the page around it. */
  readonly language?: string;
  /** The link that stands before the script, without it, and when the data cannot be had. */
  readonly fallback: {
    readonly href: string;
    /** What it says: text, never HTML. */
    readonly text: string;
  };
  /** The script before the line, where the page does not have it already. */
  readonly script?: {
    readonly src: string;
    /** The hash of the file, as `sri.json` has it: with it, no other file is run in its place. */
    readonly integrity?: string;
  };
}

/** Text for between quotation marks. A line break would tear the line, and editors see tags where there is a < or >. HTML has no character 0. */
export const escape = (text: string) =>
  text
    .replaceAll('\0', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\n\v\f\r\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Attributes as they are written, those without a value left out. */
const write = (attributes: readonly (readonly [name: string, value: string | number | undefined])[]) =>
  attributes
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

/**
 * Writes the line that a webmaster pastes: one line, whatever is in it, with everything escaped, the attributes always in the same order,
 * and a link inside. What the widget has no attribute for is left out.
 *
 * @param snippet the line in its parts
 * @returns HTML without a line break
 * @example
 * const fallback = { href: '/thirrja', text: 'Grante të vogla' };
 * toSnippet({ widget: 'ura-grant-call', form: 'div', src: '/data/network.json', attributes: { record: 'grante' }, fallback })
 * // '<div data-ura="grant-call" data-src="/data/network.json" data-record="grante"><a href="/thirrja">Grante të vogla</a></div>'
 */
export function toSnippet(snippet: Snippet): string {
  const { widget, form, src, attributes = {}, language, fallback, script } = snippet;
  const link = `<a${write([['href', fallback.href]])}>${escape(fallback.text)}</a>`;
  if (form === 'link') return link;
  const own = Object.keys(attributesOf(widget)).map(
    (name) => [name, Object.hasOwn(attributes, name) ? attributes[name] : undefined] as const,
  );
  const all = [['src', src] as const, ...own];
  if (form === 'shortcode') {
    const [link, said] = [fallback.href, fallback.text];
    const inside = write([
      ['widget', widget.replace(/^ura-/, '')],
      ...all,
      ['lang', language],
      ['link', link],
      ['text', said],
    ]);
    // A bracket would end it, in a value too.
    return `[ura${inside.replaceAll('[', '&#91;').replaceAll(']', '&#93;')}]`;
  }
  const tag =
    form === 'element'
      ? `<${widget}${write([...all, ['lang', language]])}>${link}</${widget}>`
      : `<div${write([
          ['data-ura', widget.replace(/^ura-/, '')],
          ...all.map(([name, value]) => [`data-${name}`, value] as const),
          ['lang', language],
        ])}>${link}</div>`;
  if (!script) return tag;
  // The loader fetches its files from beside itself and has to be a module; the others work as plain scripts too, whatever becomes of them.
  const how = /(?:^|\/)ura\.js(?:[?#]|$)/.test(script.src) ? 'type="module"' : 'defer';
  // Another origin must allow a file with a hash to be compared with it.
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(script.src);
  const written = write([
    ['src', script.src],
    ['integrity', script.integrity],
    ['crossorigin', script.integrity && isElsewhere ? 'anonymous' : undefined],
  ]);
  return `<script ${how}${written}></script>${tag}`;
}
