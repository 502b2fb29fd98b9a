import { escapeMarkup } from '../html/escape-markup.ts';
import { attributesOf } from './widget-attributes.ts';

/**
 * How a widget is written into a page: as its element; as a `div` that the script fills, for
 * editors that strip unknown elements; as the shortcode of the WordPress plugin; or as the link
 * only, where no script may run.
 */
export type SnippetForm = 'element' | 'div' | 'shortcode' | 'link';

/** The parts of the line that a webmaster pastes. */
export interface Snippet {
  /** The name of the element, such as `ura-grant-call`. */
  readonly widget: string;
  readonly form: SnippetForm;
  /** The URL of the data file. Not needed inside an `<ura-data>`. */
  readonly src?: string;
  /** The other attributes by name. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** The language, if it differs from that of the page. */
  readonly language?: string;
  /**
   * The link that visitors see until the data has loaded, without JavaScript, and when loading
   * fails.
   */
  readonly fallback: {
    readonly href: string;
    /** Plain text, never HTML. */
    readonly text: string;
  };
  /** The script in front of the line, if the page does not have it yet. */
  readonly script?: {
    readonly src: string;
    /** The hash of the file, from `sri.json`. The browser then refuses any other file. */
    readonly integrity?: string;
  };
}

/**
 * Escapes text for an attribute value. Editors tear lines at line breaks and see tags at < and >;
 * HTML has no NUL.
 */
export const escapeInLine = (text: string) =>
  escapeMarkup(text)
    .replaceAll('\0', '')
    .replace(/[\n\v\f\r\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`);

// A scheme hides behind characters that browsers drop, as in `java\nscript:`.
const DROPPED = /[\u0000-\u0020\u007f-\u009f]/g;

/** A URL, or nothing if its scheme is not one of these, as `javascript:`. */
function allowedUrl(url: string | undefined, schemes: RegExp): string | undefined {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(url?.replace(DROPPED, '') ?? '')?.[0];
  return scheme === undefined || schemes.test(scheme) ? url : undefined;
}
const LINK_SCHEMES = /^(?:https?|mailto|tel):$/i;
const FILE_SCHEMES = /^(?:https?|file):$/i;

/** The name of an element. Anything else would be markup of its own. */
const ELEMENT = /^ura-[a-z][a-z\d-]*$/;

/** Attributes as HTML; those without a value are left out. */
const attributesHtml = (
  attributes: readonly (readonly [name: string, value: string | number | undefined])[],
) =>
  attributes
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escapeInLine(String(value))}"`)
    .join('');

/**
 * Writes the line that a webmaster pastes: always a single line, with everything escaped, the
 * attributes in a fixed order, and a link inside. Left out are attributes that the widget does not
 * have, and URLs that could run a script, as `javascript:`. If the name is not one of an element,
 * only the link is written.
 *
 * @param snippet the parts of the line
 * @returns HTML without line breaks
 * @example
 * const fallback = { href: '/thirrja', text: 'Grante të vogla' };
 * const attributes = { record: 'grante' };
 * toSnippet({ widget: 'ura-grant-call', form: 'div', src: '/n.json', attributes, fallback })
 * // '<div data-ura="grant-call" data-src="/n.json" data-record="grante"><a href="/thirrja">Grante të vogla</a></div>'
 */
export function toSnippet(snippet: Snippet): string {
  const { widget, form, attributes = {}, language, fallback } = snippet;
  const src = allowedUrl(snippet.src, FILE_SCHEMES);
  const href = allowedUrl(fallback.href, LINK_SCHEMES);
  const link = `<a${attributesHtml([['href', href]])}>${escapeInLine(fallback.text)}</a>`;
  if (form === 'link' || !ELEMENT.test(widget)) return link;
  const own = Object.keys(attributesOf(widget)).map(
    (name) => [name, Object.hasOwn(attributes, name) ? attributes[name] : undefined] as const,
  );
  const all = [['src', src] as const, ...own];
  if (form === 'shortcode') {
    const inside = attributesHtml([
      ['widget', widget.replace(/^ura-/, '')],
      ...all,
      ['lang', language],
      ['link', href],
      ['text', fallback.text],
    ]);
    // A bracket would end the shortcode, also inside a value.
    return `[ura${inside.replaceAll('[', '&#91;').replaceAll(']', '&#93;')}]`;
  }
  const tag =
    form === 'element'
      ? `<${widget}${attributesHtml([...all, ['lang', language]])}>${link}</${widget}>`
      : `<div${attributesHtml([
          ['data-ura', widget.replace(/^ura-/, '')],
          ...all.map(([name, value]) => [`data-${name}`, value] as const),
          ['lang', language],
        ])}>${link}</div>`;
  const script = snippet.script && allowedUrl(snippet.script.src, FILE_SCHEMES) ? snippet.script : undefined;
  if (!script) return tag;
  // The loader is small, and reserves room only if it runs before the page is painted. The others
  // are large.
  const loading = /(?:^|\/)ura\.js(?:[?#]|$)/.test(script.src) ? '' : ' defer';
  // The browser checks the hash of a file from another origin only with CORS.
  const isCrossOrigin = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(script.src);
  const scriptAttributes = attributesHtml([
    ['src', script.src],
    ['integrity', script.integrity],
    ['crossorigin', script.integrity && isCrossOrigin ? 'anonymous' : undefined],
  ]);
  return `<script${loading}${scriptAttributes}></script>${tag}`;
}
