import { suggest } from '../../dataset/validate/suggest.ts';
import { escape, toSnippet, type Snippet } from './snippet.ts';
import { attributesOf, WIDGET_ATTRIBUTES, type WidgetName } from './widget-attributes.ts';

/** What is wrong with a line that was read back. */
export type SnippetFaultCode =
  /** The tag was written as text, so that visitors read it. */
  | 'escaped'
  /** An editor has put typographic quotation marks around a value. */
  | 'curly-quotes'
  /** An editor has put `<br>` or `<p>` into the tag. */
  | 'torn'
  /** The tag has no end. */
  | 'unclosed-tag'
  /** Only the link is left. */
  | 'stripped'
  | 'no-widget'
  | 'unknown-widget'
  | 'unknown-attribute'
  /** An attribute of a `div` without `data-`, which is not read. */
  | 'without-data'
  | 'unknown-value'
  | 'no-record'
  | 'no-address'
  | 'no-link'
  /** There are more of them, and only the first was read. */
  | 'several';

/** One thing that is wrong with a line. */
export interface SnippetFault {
  readonly code: SnippetFaultCode;
  /** The word that is wrong, and what was probably meant. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** A line that was read back, as far as it could be, and what is wrong with it. */
export interface ReadSnippet {
  readonly snippet?: Snippet;
  readonly faults: readonly SnippetFault[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
};

/** Text without its character references. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,5}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const CURLY = '“”„‟″«»';
const space = /[\s\u00a0\u200b\ufeff]/;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins, and where what comes after it begins. */
  readonly start: number;
  readonly end: number;
  readonly curly: boolean;
  readonly torn: boolean;
  readonly closed: boolean;
}

/** The tag at a place, read as a patient person would: quotation marks of any kind, and a <br> or <p> in the midst of it. */
function tagAt(html: string, start: number): Tag | undefined {
  const name = /^<([a-z][\w-]*)/i.exec(html.slice(start, start + 80))?.[1];
  if (!name) return undefined;
  const attributes = new Map<string, string>();
  let [curly, torn, closed] = [false, false, false];
  let at = start + 1 + name.length;
  while (at < html.length) {
    const character = html[at]!;
    if (character === '>') {
      closed = true;
      at++;
      break;
    }
    if (character === '<') {
      const broken = /^<\/?(?:br|p)\b[^<>]*>/i.exec(html.slice(at, at + 200));
      if (!broken) break;
      torn = true;
      at += broken[0].length;
      continue;
    }
    if (space.test(character) || character === '/') {
      at++;
      continue;
    }
    let key = '';
    while (at < html.length && !space.test(html[at]!) && !'=></'.includes(html[at]!)) key += html[at++];
    let next = at;
    while (next < html.length && space.test(html[next]!)) next++;
    if (html[next] !== '=') {
      if (!key) at++;
      else if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), '');
      continue;
    }
    at = next + 1;
    while (at < html.length && space.test(html[at]!)) at++;
    const reference = /^&(?:#8220|#8221|#8222|#8243|ldquo|rdquo|bdquo|quot);/i.exec(html.slice(at, at + 10));
    const open = reference ? decode(reference[0]) : (html[at] ?? '');
    let value = '';
    if (reference || CURLY.includes(open || 'x')) {
      // Whichever of these marks comes next is its end: editors pair them in many ways.
      curly = true;
      at += reference ? reference[0].length : 1;
      const rest = html.slice(at);
      const close = /[“”„‟″«»"]|&(?:#822[012]|#8243|[lr]dquo|bdquo|quot);/i.exec(rest);
      value = rest.slice(0, close ? close.index : rest.search(/[\s>]|$/));
      at += value.length + (close ? close[0].length : 0);
    } else if (open === '"' || open === "'") {
      const close = html.indexOf(open, at + 1);
      value = html.slice(at + 1, close < 0 ? html.length : close);
      at = close < 0 ? html.length : close + 1;
      if (/<\/?(?:br|p)\s*\/?>/i.test(value)) {
        torn = true;
        value = value.replace(/\s*<\/?(?:br|p)\s*\/?>\s*/gi, '');
      }
    } else while (at < html.length && !/[\s>]/.test(html[at]!)) value += html[at++];
    if (key && !attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), decode(value));
  }
  return { name: name.toLowerCase(), attributes, start, end: at, curly, torn, closed };
}

/** The tags of some names, from the start on; comments are passed over. */
function tagsIn(html: string, names: RegExp): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = end;
      continue;
    }
    if (!names.test(html.slice(at + 1, at + 60))) continue;
    const tag = tagAt(html, at);
    if (!tag) continue;
    tags.push(tag);
    at = tag.end - 1;
  }
  return tags;
}

const stripTags = (html: string) => html.replace(/<[^<>]*>/g, '');

/** A link, what it leads to and what it says. */
function linkIn(html: string): Snippet['fallback'] | undefined {
  const link = tagsIn(html, /^a[\s>]/i).find(({ attributes }) => attributes.get('href'));
  if (!link) return undefined;
  const end = html.slice(link.end).search(/<\/a\s*>/i);
  const inside = html.slice(link.end, end < 0 ? html.length : link.end + end);
  return { href: link.attributes.get('href')!, text: decode(stripTags(inside)) };
}

const isWidget = (name: string): name is WidgetName => Object.hasOwn(WIDGET_ATTRIBUTES, name);

/** Those words of a list that a value takes, or nothing where it takes any text. */
function wordsOf(widget: string, name: string): readonly string[] | undefined {
  const takes = attributesOf(widget)[name];
  if (typeof takes !== 'object') return undefined;
  return 'oneOf' in takes ? takes.oneOf : 'wordsOf' in takes ? takes.wordsOf : undefined;
}

/** Lists of words that the data may go beyond: a call can be in any language and any currency. */
const OPEN = ['language', 'currency'];

interface Known {
  readonly attributes: Record<string, string>;
  readonly src: string | undefined;
  readonly language: string | undefined;
}

function attributesIn(tag: Tag, widget: string, faults: SnippetFault[]): Known {
  const isDiv = tag.attributes.has('data-ura');
  const known = attributesOf(widget);
  const names = ['src', ...Object.keys(known)];
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
    // What others put on elements, as `data-aos` or `data-wp-…`, is no business of ours, unless it looks like one of our own words.
    const meant = suggest(plain, names);
    if (meant === undefined && (isDiv || !isPlain)) continue;
    const written = meant && (isDiv ? `data-${meant}` : meant);
    faults.push({ code: 'unknown-attribute', params: { attribute, ...(written && { meant: written }) } });
    if (meant) given[meant] ??= value;
  }
  const { src, ...others } = given;
  const attributes: Record<string, string> = {};
  for (const name of Object.keys(known)) {
    const value = others[name];
    if (value === undefined || value === '') continue;
    attributes[name] = value;
    const words = OPEN.includes(name) ? undefined : wordsOf(widget, name);
    const takes = known[name];
    const parts =
      typeof takes === 'object' && 'wordsOf' in takes ? value.split(/\s+/).filter(Boolean) : [value];
    for (const word of parts) {
      if (!words || words.includes(word)) continue;
      const meant = suggest(word, words);
      faults.push({
        code: 'unknown-value',
        params: { attribute: name, value: word, ...(meant && { meant }) },
      });
    }
  }
  return { attributes, src: src || undefined, language: tag.attributes.get('lang') || undefined };
}

/** Our script, where the text has it. */
function scriptIn(html: string): Snippet['script'] | undefined {
  for (const { attributes } of tagsIn(html, /^script[\s>]/i)) {
    const src = attributes.get('src');
    if (!src || !/(^|\/)ura(\.all|-[a-z-]+)?\.js([?#]|$)/.test(src)) continue;
    const integrity = attributes.get('integrity');
    return { src, ...(integrity && { integrity }) };
  }
  return undefined;
}

/** The shortcode of the WordPress plugin, whose link is in two attributes. It is read as the element that the plugin makes of it. */
function readShortcode(inside: string): ReadSnippet {
  const read = tagAt(`<ura ${inside}>`, 0)!;
  const { widget = '', link = '', text = '', ...others } = Object.fromEntries(read.attributes);
  const name = widget.replace(/^ura-/, '');
  const fallback: Snippet['fallback'] = { href: link, text };
  const element: Snippet = { widget: '', form: 'link', fallback };
  const written = Object.entries(others)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  const { snippet, faults } = readSnippet(`<ura-${name}${written}>${toSnippet(element)}</ura-${name}>`);
  return {
    ...(snippet && { snippet: { ...snippet, form: 'shortcode' as const, fallback } }),
    // The plugin has an address of its own, and makes a link where none is given.
    faults: [
      ...faults.filter(({ code }) => code !== 'no-address' && code !== 'no-link'),
      ...(read.curly ? [{ code: 'curly-quotes' as const, params: {} }] : []),
    ],
  };
}

const NEEDS_RECORD = ['ura-grant-call', 'ura-project-card', 'ura-organisation-card', 'ura-programme'];

/**
 * Reads a line back into its parts: as an element or a `div`, with the script or without, however its quotation marks look and wherever
 * an editor tore it.
 *
 * What is wrong with it is said as codes; what was probably meant is already in the parts. Never throws.
 *
 * @param text what somebody pasted: a line, or the source of a page, of which the first widget is read
 * @returns the parts, where there is a widget, and the faults
 * @example
 * readSnippet('<ura-grant-call src=“/n.json” recrod=“grante”><a href="/t">T</a></ura-grant-call>').snippet
 * // { widget: 'ura-grant-call', form: 'element', src: '/n.json', attributes: { record: 'grante' }, fallback: { href: '/t', text: 'T' } }
 */
export function readSnippet(text: string): ReadSnippet {
  const faults: SnippetFault[] = [];
  let html = text;
  const isPlace = ({ name, attributes }: Tag) => name.startsWith('ura-') || attributes.has('data-ura');
  const find = () => tagsIn(html, /^(?:ura-|div[\s>])/i).filter(isPlace);
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
  const shortcode = tag ? undefined : /\[ura\s([^\]]*)\]/.exec(html)?.[1];
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

  const { attributes, src: own, language } = attributesIn(tag, widget, faults);
  // Around it there may be an element that has the address for all inside it.
  const around = tags.find(
    (other) => other !== tag && nameOf(other) === 'ura-data' && other.start < tag.start,
  );
  const src = own ?? around?.attributes.get('src') ?? around?.attributes.get('data-src');
  const form = tag.attributes.has('data-ura') ? 'div' : 'element';
  const rest = html.slice(tag.end);
  const end = rest.search(form === 'div' ? /<\/div\s*>/i : new RegExp(`</${given}\\s*>`, 'i'));
  const link = linkIn(end < 0 ? rest : rest.slice(0, end));
  const script = scriptIn(html);
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
