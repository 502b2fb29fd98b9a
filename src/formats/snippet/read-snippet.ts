import { suggest } from '../../dataset/validate/suggest.ts';
import { decode, tagAt, tagsIn, type Tag } from './read-tags.ts';
import { escapeInLine, toSnippet, type Snippet } from './snippet.ts';
import { attributesOf, WIDGET_ATTRIBUTES, type WidgetName } from './widget-attributes.ts';

/** A fault of a pasted snippet. */
export type SnippetFaultCode =
  /** The tag is escaped, so visitors see it as text. */
  | 'escaped'
  /** An editor put typographic quotation marks around a value. */
  | 'curly-quotes'
  /** An editor put `<br>` or `<p>` into the tag. */
  | 'torn'
  /** The tag has no `>`. */
  | 'unclosed-tag'
  /** An editor stripped the element; only the link is left. */
  | 'stripped'
  | 'no-widget'
  | 'unknown-widget'
  | 'unknown-attribute'
  /** An attribute of a `div` lacks `data-` and is ignored. */
  | 'without-data'
  | 'unknown-value'
  | 'no-record'
  | 'no-address'
  | 'no-link'
  /** There are several widgets, and only the first was read. */
  | 'several'
  /** The script comes from another host, which can change the page at will. */
  | 'foreign-script';

/** A fault in a pasted line. */
export interface SnippetFault {
  readonly code: SnippetFaultCode;
  /** The wrong word, and what was probably meant. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** The parts of a pasted line as far as they could be read, and its faults. */
export interface ReadSnippet {
  readonly snippet?: Snippet;
  readonly faults: readonly SnippetFault[];
}

const stripTags = (html: string) => html.replace(/<[^<>]*>/g, '');

/** The first link of a text. */
function linkIn(html: string): Snippet['fallback'] | undefined {
  const link = tagsIn(html, /^a[\s>]/i).find(({ attributes }) => attributes.get('href'));
  if (!link) return undefined;
  const end = html.slice(link.end).search(/<\/a\s*>/i);
  const inside = html.slice(link.end, end < 0 ? html.length : link.end + end);
  return { href: link.attributes.get('href')!, text: decode(stripTags(inside)) };
}

const isWidget = (name: string): name is WidgetName => Object.hasOwn(WIDGET_ATTRIBUTES, name);

/** The words that an attribute accepts, or nothing if it accepts any text. */
function allowedWords(widget: string, name: string): readonly string[] | undefined {
  const takes = attributesOf(widget)[name];
  if (typeof takes !== 'object') return undefined;
  return 'oneOf' in takes ? takes.oneOf : 'wordsOf' in takes ? takes.wordsOf : undefined;
}

/** Attributes that also accept other words: a call can be in any language and currency. */
const OPEN_LISTS = ['language', 'currency'];

/** A sort can name its direction. */
const DIRECTION = /-(ascending|descending)$/;

interface ReadAttributes {
  readonly attributes: Record<string, string>;
  readonly src: string | undefined;
  readonly language: string | undefined;
}

function attributesIn(tag: Tag, widget: string, faults: SnippetFault[]): ReadAttributes {
  const isDiv = tag.attributes.has('data-ura');
  const accepted = attributesOf(widget);
  const names = ['src', ...Object.keys(accepted)];
  const given: Record<string, string> = {};
  for (const [attribute, value] of tag.attributes) {
    const plain = attribute.replace(/^data-/, '');
    const isPlain = plain === attribute;
    if (
      plain === 'ura' ||
      attribute === 'lang' ||
      /^(class|id|style|title|role|hidden|slot|aria-.*)$/.test(attribute)
    )
      continue;
    if (names.includes(plain)) {
      if (isDiv && isPlain)
        faults.push({ code: 'without-data', params: { attribute, meant: `data-${plain}` } });
      else if (!isDiv && !isPlain)
        faults.push({ code: 'unknown-attribute', params: { attribute, meant: plain } });
      given[plain] ??= value;
      continue;
    }
    // Attributes of others, such as `data-aos`, are ignored unless they look like a misspelling of
    // ours.
    const meant = suggest(plain, names);
    if (meant === undefined && (isDiv || !isPlain)) continue;
    const correct = meant && (isDiv ? `data-${meant}` : meant);
    faults.push({ code: 'unknown-attribute', params: { attribute, ...(correct && { meant: correct }) } });
    if (meant) given[meant] ??= value;
  }
  const { src, ...others } = given;
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(accepted)) {
    const value = others[name];
    if (value === undefined || value === '') continue;
    attributes[name] = value;
    const words = OPEN_LISTS.includes(name) ? undefined : allowedWords(widget, name);
    const takes = accepted[name];
    const parts =
      typeof takes === 'object' && 'wordsOf' in takes ? value.split(/\s+/).filter(Boolean) : [value];
    for (const word of parts) {
      if (!words || words.includes(name === 'sort' ? word.replace(DIRECTION, '') : word)) continue;
      const meant = suggest(word, words);
      faults.push({
        code: 'unknown-value',
        params: { attribute: name, value: word, ...(meant && { meant }) },
      });
    }
  }
  return { attributes, src: src || undefined, language: tag.attributes.get('lang') || undefined };
}

/** The host of a URL, or nothing for a path on the same site. Browsers read `\` as `/`. */
const hostOf = (url: string): string | undefined =>
  /^[\u0000-\u0020]*(?:[a-z][a-z\d+.-]*:)?[\\/]{2,}([^\\/?#]+)/i.exec(url)?.[1];

/** The script of Ura in a text, if there is one. */
function scriptIn(html: string): Snippet['script'] | undefined {
  for (const { attributes } of tagsIn(html, /^script[\s>]/i)) {
    const src = attributes.get('src');
    if (!src || !/(^|\/)ura(\.all|-[a-z-]+)?\.js([?#]|$)/.test(src)) continue;
    const integrity = attributes.get('integrity');
    return { src, ...(integrity && { integrity }) };
  }
  return undefined;
}

/**
 * Reads the shortcode of the WordPress plugin as the element that the plugin makes of it. Its link
 * is in two attributes.
 */
function readShortcode(inside: string): ReadSnippet {
  const read = tagAt(`<ura ${inside}>`, 0)!;
  const { widget = '', link = '', text = '', ...others } = Object.fromEntries(read.attributes);
  const name = widget.replace(/^ura-/, '');
  const fallback: Snippet['fallback'] = { href: link, text };
  const element: Snippet = { widget: '', form: 'link', fallback };
  const attributes = Object.entries(others)
    .map(([key, value]) => ` ${key}="${escapeInLine(value)}"`)
    .join('');
  const { snippet, faults } = readSnippet(`<ura-${name}${attributes}>${toSnippet(element)}</ura-${name}>`);
  return {
    ...(snippet && { snippet: { ...snippet, form: 'shortcode' as const, fallback } }),
    // The plugin has a default URL, and adds a link if none is given.
    faults: [
      ...faults.filter(({ code }) => code !== 'no-address' && code !== 'no-link'),
      ...(read.curly ? [{ code: 'curly-quotes' as const, params: {} }] : []),
    ],
  };
}

/** The content of the first shortcode in a text. */
function shortcodeIn(html: string): string | undefined {
  const start = html.search(/\[ura\s/);
  const end = start < 0 ? -1 : html.indexOf(']', start);
  return end < 0 ? undefined : html.slice(start + '[ura '.length, end);
}

const NEEDS_RECORD = ['ura-grant-call', 'ura-project-card', 'ura-organisation-card', 'ura-programme'];

/**
 * Reads a pasted line back into its parts: an element, a `div` or a shortcode, with or without the
 * script. Tolerates typographic quotation marks and line breaks that an editor added.
 *
 * Faults are codes; their probable corrections are already in the parts. Never throws.
 *
 * @param text a line, or the source of a page, of which the first widget is read
 * @returns the parts, if there is a widget, and the faults
 * @example
 * const line = '<ura-grant-call src=“/n.json” recrod=“grante”><a href="/t">T</a></ura-grant-call>';
 * readSnippet(line).snippet
 * // { widget: 'ura-grant-call', form: 'element', src: '/n.json', attributes: { record: 'grante' },
 * //   fallback: { href: '/t', text: 'T' } }
 */
export function readSnippet(text: string): ReadSnippet {
  const faults: SnippetFault[] = [];
  let html = text;
  const isWidgetTag = ({ name, attributes }: Tag) => name.startsWith('ura-') || attributes.has('data-ura');
  const find = () => tagsIn(html, /^(?:ura-|div[\s>])/i).filter(isWidgetTag);
  let tags = find();
  if (tags.length === 0 && /&(?:lt|#60|#x3c);(?:ura-|div\s)/i.test(html)) {
    html = decode(html);
    tags = find();
    if (tags.length) faults.push({ code: 'escaped', params: {} });
  }
  const nameOf = ({ name, attributes }: Tag) =>
    name.startsWith('ura-') ? name : `ura-${attributes.get('data-ura')}`;
  const widgets = tags.filter((tag) => nameOf(tag) !== 'ura-data');
  const tag = widgets[0] ?? tags[0];
  const shortcode = tag ? undefined : shortcodeIn(html);
  if (shortcode !== undefined) return readShortcode(shortcode);
  if (!tag) {
    const link = linkIn(html);
    return {
      faults: [
        ...faults,
        link ? { code: 'stripped', params: { ...link } } : { code: 'no-widget', params: {} },
      ],
    };
  }
  const given = nameOf(tag);
  const meant = isWidget(given) ? given : suggest(given, Object.keys(WIDGET_ATTRIBUTES));
  if (meant !== given) {
    const params = { value: given, ...(meant && { meant }) };
    faults.push({ code: 'unknown-widget', params });
    if (!meant) return { faults };
  }
  const widget = meant as WidgetName;
  if (tag.curly) faults.push({ code: 'curly-quotes', params: {} });
  if (tag.torn) faults.push({ code: 'torn', params: {} });
  if (!tag.closed) faults.push({ code: 'unclosed-tag', params: {} });
  if (widgets.length > 1) faults.push({ code: 'several', params: { count: widgets.length } });

  const { attributes, src: ownSrc, language } = attributesIn(tag, widget, faults);
  // An <ura-data> around it may have the URL.
  const provider = tags.find(
    (other) => other !== tag && nameOf(other) === 'ura-data' && other.start < tag.start,
  );
  const src = ownSrc ?? provider?.attributes.get('src') ?? provider?.attributes.get('data-src');
  const form = tag.attributes.has('data-ura') ? 'div' : 'element';
  const rest = html.slice(tag.end);
  const end = rest.search(form === 'div' ? /<\/div\s*>/i : new RegExp(`</${given}\\s*>`, 'i'));
  const link = linkIn(end < 0 ? rest : rest.slice(0, end));
  const script = scriptIn(html);
  const host = script && hostOf(script.src);
  if (host) faults.push({ code: 'foreign-script', params: { host } });
  if (!src) faults.push({ code: 'no-address', params: {} });
  if (NEEDS_RECORD.includes(widget) && !attributes['record']) faults.push({ code: 'no-record', params: {} });
  if (!link && widget !== 'ura-data') faults.push({ code: 'no-link', params: {} });
  return {
    snippet: {
      widget,
      form,
      ...(src && { src }),
      ...(Object.keys(attributes).length && { attributes }),
      ...(language && { language }),
      fallback: link ?? { href: '', text: '' },
      ...(script && { script }),
    },
    faults,
  };
}
