// Names the mistakes of the page's author on the console. Visitors read nothing of it.
import { suggest } from '../../src/dataset/validate/suggest.ts';
import { report } from './report.ts';

/** Attributes that any element may have. */
const GLOBAL =
  /^(?:accesskey|autofocus|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item\w*|lang|nonce|on\w+|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** A suggestion, or nothing. */
export const didYouMean = (meant: string | undefined): string => (meant ? ` Did you mean "${meant}"?` : '');

/**
 * Reports attributes that an element does not have. Names with signs in them belong to frameworks,
 * unless they look like one of ours.
 *
 * @returns the known names that were probably meant
 */
export function reportAttributes(element: Element, known: readonly string[]): readonly string[] {
  return element.getAttributeNames().flatMap((name) => {
    if (known.includes(name) || GLOBAL.test(name)) return [];
    const meant = suggest(name.replace(/^data-/, ''), known);
    if (!meant && /[^a-z]/.test(name)) return [];
    report('attribute', `<${element.localName}> has no attribute ${name}.${didYouMean(meant)}`);
    return meant ?? [];
  });
}

/** Reports a value that an attribute does not take, and the known one that was probably meant. */
export function reportValue(
  { localName }: Element,
  name: string,
  value: string,
  known: Iterable<string>,
): void {
  const all = [...new Set(known)];
  const meant = suggest(value.toLowerCase(), all);
  const some = all.slice(0, 20).join(', ');
  report(
    'value',
    `<${localName} ${name}="${value}">: this value is not known.${meant ? didYouMean(meant) : some && ` Known are: ${some}.`}`,
  );
}

/** Parts of a page that are no fallback. */
const PAGE_PARTS = 'main,header,footer,nav,form,h1,script[src],[data-ura]';

/** Reports a widget that holds other parts of the page, as one written `<ura-… />` does. */
export function reportSwallowed(element: Element): void {
  const swallowed = [...element.querySelectorAll('*')].some(
    (inner) => inner.localName.startsWith('ura-') || inner.matches(PAGE_PARTS),
  );
  if (swallowed)
    report(
      'self-closed',
      `<${element.localName}> holds other parts of the page. HTML has no self-closing elements: write <${element.localName} …></${element.localName}>.`,
    );
}
