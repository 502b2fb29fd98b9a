import { parseFragment, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;
type Element = DefaultTreeAdapterTypes.Element;

export interface Parsed {
  /** All elements in document order, each with its ancestors, the nearest last. */
  readonly elements: readonly {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly inside: readonly string[];
    /** Its text; for an image alone, its address. */
    readonly text: string;
  }[];
  /** The whole text. */
  readonly text: string;
  /** The errors that a parser repairs. */
  readonly faults: readonly string[];
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

/** Parses HTML as a browser does. */
export function parseHtml(html: string): Parsed {
  const faults: string[] = [];
  const fragment = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }: ParserError) => faults.push(code),
  });
  const elements: Parsed['elements'][number][] = [];
  const walk = (node: Node, inside: readonly string[]) => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (!('tagName' in child)) {
        if (child.nodeName === '#comment') faults.push('comment');
        continue;
      }
      const { tagName: name, attrs, sourceCodeLocation } = child as Element;
      // Elements that the parser closes itself were unclosed or misplaced, such as a paragraph in a
      // paragraph.
      if (!sourceCodeLocation?.endTag && !['br', 'img', 'col'].includes(name))
        faults.push(`unclosed ${name}`);
      if (!sourceCodeLocation?.startTag) faults.push(`unopened ${name}`);
      const image = child.childNodes.find((each) => each.nodeName === 'img') as Element | undefined;
      elements.push({
        name,
        attributes: Object.fromEntries(attrs.map((attribute) => [attribute.name, attribute.value])),
        inside,
        text: textOf(child) || (image?.attrs.find((attribute) => attribute.name === 'src')?.value ?? ''),
      });
      walk(child, [...inside, name]);
    }
  };
  walk(fragment, []);
  return { elements, text: textOf(fragment), faults };
}

const PHRASING = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'span',
  'a',
  'time',
  's',
  'dt',
  'caption',
  'summary',
  'strong',
  'bdi',
];
const BLOCKS = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'article',
  'details',
  'address',
];

/**
 * What the standard forbids: blocks in phrasing content, links in links, items without a list,
 * empty labels.
 */
export function misplaced({ elements }: Parsed): string[] {
  return elements.flatMap(({ name, inside, text }) => {
    const parent = inside.at(-1) ?? '';
    const wrong =
      (BLOCKS.includes(name) && inside.some((each) => PHRASING.includes(each))) ||
      (name === 'a' && inside.includes('a')) ||
      (name === 'li' && !['ul', 'ol'].includes(parent)) ||
      (['dt', 'dd'].includes(name) && parent !== 'dl') ||
      (['ul', 'ol'].includes(parent) && name !== 'li') ||
      (name === 'address' && inside.includes('address')) ||
      (['p', 'dt', 'dd', 'a', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'time'].includes(name) && !text.trim());
    return wrong ? [`${name} in ${inside.join(' ')}: ${text.slice(0, 30)}`] : [];
  });
}
